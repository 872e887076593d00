import type { TextRule } from "../rule.ts";

const USAGE = "common usage in issue trackers";

/** Words of reporters for what is shown or typed wrongly. */
export const SCREEN_WORD_RULES: readonly TextRule[] = [
  {
    name: "display",
    category: "ui",
    reason: "something is shown wrongly",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\b(?:screen|terminal|display|ui|window(?!s)|cursor|dialog|menu|button|icon|status ?line|scroll\w*|spinner|layout|table|colou?r|theme|font|emoji|tab|pane|panel|image)s? (?:\w+ ){0,4}(?:flicker\w*|jump\w*|overlap\w*|garbled|corrupt\w*|cut[- ]?off|truncat\w*|invisible|unreadable|misalign\w*|broken|wrong\w*|duplicat\w*|disappear\w*|lost|not (?:\w+ )?(?:show\w*|display\w*|visible|render\w*|updat\w*|expand\w*)|blank|glitch\w*|overflow\w*|black|reset\w*|vanish\w*|wrap\w*)\b|\b(?:text|output|input|view|message|line|character|history|prompt|response|console)s? (?:\w+ ){0,4}(?:flicker\w*|jump\w*|overlap\w*|garbled|cut[- ]?off|invisible|unreadable|misalign\w*|duplicated|disappear\w*|not (?:\w+ )?(?:show\w*|display\w*|visible|render\w*|expand\w*)|blank|glitch\w*|overflow\w*|wrap\w*)\b|\b(?:wrong|incorrect|missing|broken|unreadable|ugly) (?:\w+ )?(?:colou?rs?|fonts?|icons?|layout|theme|cursor|indentation|highlighting|alignment)\b|\bflicker(?:s|ing|ed)?\b|\bflash(?:es|ing)? (?:on and off|up|white|briefly)\b|\bedge of the screen\b|\brender(?:s|ing|ed)? (?:\w+ ){0,3}(?:issue|bug|problem|incorrectly|wrong|broken|glitch|error|artifact)|\b(?:incorrectly|wrongly|not) (?:shown|displayed|rendered|aligned|visible)\b|\bdisplay(?:s|ed|ing)? (?:\w+ ){0,3}(?:incorrect|wrong|garbled|issue|bug|problem|raw)\w*|\bvisual(?:ly)? (?:glitch|bug|artifact|issue|corruption)/,
  },
  {
    name: "typing",
    category: "ui",
    reason: "typing, pasting, scrolling or selecting goes wrong",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b|\b(?:caret|cursor) (?:\w+ ){0,2}(?:jumps?|moves?|skips?|lands?|goes)\b/,
  },
  {
    name: "screen-element",
    category: "ui",
    reason: "speaks of a part of the screen",
    source: USAGE,
    weight: 1.6,
    pattern:
      /\bui\b|\btui\b|\bgui\b|\bux\b|\bbuttons?\b|\bicons?\b|\bspinner\b|\bstatus ?(?:line|bar)\b|\bdialogs?\b|\bmodals?\b|\bpop-?ups?\b|\bpop-?overs?\b|\bdrop-?downs?\b|\b(?:context |right-click )?menus?\b|\btool-?tips?\b|\bside-?bars?\b|\btool-?bars?\b|\bscroll-?bars?\b|\bheader row\b|\btable head\w*\b|\b(?:date|colou?r|time|file) pickers?\b|\bprogress bar\b|\bindicators?\b|\bcursor\b(?! (?:ide|terminal|editor))|\bscreen\b|\bwindow\b|\bnotifications?\b|\bmonitors?\b|\btabs?\b(?= (?:bar|is|are|not|which|order|key))|\b(?:text|input|message|search) (?:field|box)s?\b|\binput methods?\b/,
  },
  {
    name: "looks-wrong",
    category: "ui",
    reason: "something looks wrong or is hidden",
    source: USAGE,
    weight: 2.9,
    pattern:
      /\b(?:blurry|blurred|pixelated|jagged|illegible|unreadable|misaligned|clipped|cut off|cropped|squashed|stretched|see-through)\b|\b(?:not|hardly|barely|isn't|aren't) (?:\w+ )?(?:readable|legible|visible|centered|centred|aligned|highlighted|clickable|selectable|scrollable)\b|\bcan(?:no|')?t (?:\w+ )?(?:scroll|click|tap|select|resize|drag|paste|type)\b|\b(?:opens?|appears?|shown|hidden|is|are|stuck|rendered) (?:behind|underneath|off-?screen|outside) (?:the|my|a|other)\b|\b(?:covers?|hides|obscures?|overlays?|covered by|hidden by|obscured by) (?:the|my|what|half|part)\b|\boverlap(?:s|ping|ped)?\b|\bshown as (?:boxes|squares|question marks|tofu)\b|\bpoints? the wrong way\b|\bwhite on (?:white|light)|\bblack on (?:black|dark)|\bgets? cut\b|\bon small screens\b|\bz-index\b/,
  },
  {
    name: "screen-look",
    category: "ui",
    reason: "speaks of how something looks",
    source: USAGE,
    weight: 1.6,
    pattern:
      /\b(?:fuzzy|invisible|z-order)\b|\bfonts?\b|\bcolou?rs?\b|\bdark (?:mode|theme)\b|\btheme\b|\blayout\b|\bhighlight\w*\b|\bunderlin\w+\b|\b(?:dpi|hidpi|retina|display scaling|different scaling)\b|\b4k\b|\b\d{3} ?% scaling\b|\bemojis?\b|\banimations?\b|\bansi\b|\bescape (?:codes?|sequences?)\b|\btypos?\b(?!')|\bsticky\b|\boverflow: ?hidden\b|\b(?:landscape|portrait)\b|\brtl\b|\bright-to-left\b|\b(?:wrong|second|other|two|external) (?:monitor|screen|display)s?\b/,
  },
  {
    name: "screen-action",
    category: "ui",
    reason: "speaks of clicking, hovering or what then is shown",
    source: USAGE,
    weight: 1.4,
    pattern:
      /\bclick(?:ing|ed|s)?\b|\bright-click\w*\b|\bhover(?:s|ing|ed)?\b|\bmouse\b|\bfocus\b|\bbeep\b|(?:\bnot|n't(?<=\b\w{2,8}n't)) (?:shown|showing|show|displayed|visible|appear\w*)\b|\bfails? to appear\b|\b(?:jumps?|scrolls?) to (?:the )?(?:top|bottom|start|end|first)\b|\b(?:keeps|each|every) (?:key ?stroke|tap|click)s?\b|\bdouble-?click\w*\b|\b(?:resize|resizing|maximi[sz]e|minimi[sz]e|full-?screen)\b/,
  },
  {
    name: "accessibility",
    category: "ui",
    reason: "speaks of accessibility",
    source: USAGE,
    weight: 2.4,
    pattern:
      /\ba11y\b|\baccessib\w+|\bscreen ?readers?\b|\bnvda\b|\bvoiceover\b|\btalkback\b|\baria-\w+|\b(?:low|poor|high|colou?r|bad|insufficient|not enough) contrast\b|\bcolou?r[- ]?blind\w*/,
  },
];
