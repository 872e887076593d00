import type { WordedTextRule } from "../rule.ts";
import { wordings } from "../../wording/wordings.ts";

const USAGE = "common usage in issue trackers";

/** Words of reporters for what is shown or typed wrongly. */
export const SCREEN_WORD_RULES: readonly WordedTextRule[] = [
  {
    name: "display",
    category: "ui",
    reason: "something is shown wrongly",
    source: USAGE,
    weight: 3.2,
    pattern: wordings`
      (screen|terminal|display|ui|window(?!s)|cursor|dialog|menu|button|icon|status ?line|scroll*|
        spinner|layout|table|colou?r|theme|font|emoji|tab|pane|panel|image)s? <4> (flicker*|jump*|
        overlap*|garbled|corrupt*|cut[- ]?off|truncat*|invisible|unreadable|misalign*|broken|wrong*|
        duplicat*|disappear*|lost|not <1> (show*|display*|visible|render*|updat*|expand*)|blank|glitch*|
        overflow*|black|reset*|vanish*|wrap*)
      (text|output|input|view|message|line|character|history|prompt|response|console)s? <4> (flicker*|
        jump*|overlap*|garbled|cut[- ]?off|invisible|unreadable|misalign*|duplicated|disappear*|
        not <1> (show*|display*|visible|render*|expand*)|blank|glitch*|overflow*|wrap*)
      (wrong|incorrect|missing|broken|unreadable|ugly) <1> (colou?rs?|fonts?|icons?|layout|theme|cursor|
        indentation|highlighting|alignment)
      flicker(s|ing|ed)?
      flash(es|ing)? (on and off|up|white|briefly)
      edge of the screen
      render(s|ing|ed)? <3> (issue|bug|problem|incorrectly|wrong|broken|glitch|error|artifact)…
      (incorrectly|wrongly|not) (shown|displayed|rendered|aligned|visible)
      /\bdisplay(?:s|ed|ing)? (?:\w+ ){0,3}(?:incorrect|wrong|garbled|issue|bug|problem|raw)\w*/
      (thumbnail|preview|screenshot|video|photo|camera|cam|icon|arrow|legend|arrow ?head|map|chart|avatar|picture)s? <6> (rotated|
        upside[- ]down|mirrored|flipped|sideways|stretched|squashed|blurry|pixelated|black|blank|turned by)
      /\b(?:drawn|placed|shown|rendered|displayed|aligned) (?:at|on|in) the wrong (?:side|place|position|corner|spot|order|edge)\b/
      /\bupside[- ]down\b/
      (background|page|screen|window|panel|view)s? (stays?|remains?|is|turns?|goes) <1> (white|black|blank|empty|grey|gray)
      visual(ly)? (glitch|bug|artifact|issue|corruption)…
    `,
  },
  {
    name: "typing",
    category: "ui",
    reason: "typing, pasting, scrolling or selecting goes wrong",
    source: USAGE,
    weight: 2.8,
    pattern: wordings`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `,
  },
  {
    name: "screen-element",
    category: "ui",
    reason: "speaks of a part of the screen",
    source: USAGE,
    weight: 1.6,
    pattern: wordings`
      ui
      tui
      gui
      ux
      buttons?
      icons?
      spinner
      status ?(line|bar)
      dialogs?
      modals?
      pop-?ups?
      pop-?overs?
      drop-?downs?
      (context |right-click )?menus?
      tool-?tips?
      side-?bars?
      tool-?bars?
      scroll-?bars?
      header row
      table head*
      (date|colou?r|time|file) pickers?
      progress bar
      indicators?
      cursor\b(?! (ide|terminal|editor))…
      screen
      window
      notifications?
      monitors?
      tabs?\b(?= (bar|is|are|not|which|order|key))…
      (text|input|message|search) (field|box)s?
      input methods?
    `,
  },
  {
    name: "accessibility",
    category: "ui",
    reason: "speaks of accessibility",
    source: USAGE,
    weight: 2.4,
    pattern: wordings`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `,
  },
];
