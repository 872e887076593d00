import type { TextRule } from "../rule.ts";
import { INSTRUCTION_FILES, MODEL_NAMES } from "./model-names.ts";

const USAGE = "common usage in issue trackers";
const MODEL = `(?:${MODEL_NAMES.join("|")})`;
const FILES = INSTRUCTION_FILES.join("|");

/** Words of reporters for a program's own behaviour: settings, extensions, display, and a model's answers. */
export const PRODUCT_WORD_RULES: readonly TextRule[] = [
  {
    name: "setting-ignored",
    category: "config",
    reason: "a setting is ignored, rejected or lost",
    source: USAGE,
    weight: 3.6,
    pattern:
      /\b(?:settings?|config(?:uration)?s?|options?|preferences?|flags?|env(?:ironment)? var(?:iable)?s?|(?:allow|deny|ask|exclude|ignore)(?:ed)?(?:[- ]?list)?|permissions?|rules|patterns?|parameters?)(?:\.json|\.ya?ml|\.toml)?\b (?:\w+ ){0,5}(?:ignor\w+|not (?:respect\w*|honou?r\w*|appl\w*|work\w*|enforc\w*|saved?|persist\w*|load\w*|recogni[sz]ed|read|used|propagat\w*|pass\w*)|n't (?:respect|honou?r|apply|work|persist|save|load)|reset\w*|overrid\w+|revert\w*|lost|rejected|invalid|no effect|bypass\w*|still (?:prompt|ask)\w*)\b|\b(?:ignor(?:es|ed|ing)|not (?:respect|honou?r|apply)(?:ing|ed|s)?|does(?: not|n't) (?:respect|honou?r|apply|persist)|overrid(?:es|den|ing)|bypass(?:es|ed|ing)?) (?:\w+ ){0,4}(?:settings?|config(?:uration)?|options?|preferences?|permissions?|rules?|(?:deny|allow) ?list|env(?:ironment)?|flags?)\b/,
  },
  {
    name: "permission-prompts",
    category: "config",
    reason: "local permission rules or approvals do not do what they say",
    source: USAGE,
    weight: 3,
    pattern:
      /\b(?:still|keeps?|always|constantly|repeatedly|again) (?:\w+ ){0,3}(?:prompt\w*|ask\w*) (?:\w+ ){0,4}(?:permission|approval|confirm\w*|allow|if)\b|\bpermissions? (?:prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)\b|\b(?:allow|deny|ask)(?:ed)?[- ]?lists?\b|\ballowed-?tools\b|\bapprovals?\b|\bbypass(?:ing)? permissions?\b|\bdangerously[- ]skip\b|\bwithout (?:\w+ )?(?:permission|approval|confirmation|asking)\b/,
  },
  {
    name: "variable-ignored",
    category: "config",
    reason: "a named option has no effect",
    source: USAGE,
    weight: 2.6,
    pattern:
      /(?:--[a-z][a-z-]{2,30}|\b[a-z]{2,20}_[a-z_]{2,40})\b (?:\w+ )?(?:is |are |has |have |does |do |was )?(?:ignored|not (?:work\w*|respect\w*|honou?r\w*|appl\w*|recogni[sz]ed)|no effect|overridden)\b|\bpatterns? (?:\w+ ){0,4}(?:not match\w*|fails?|don't match|doesn't match)/,
  },
  {
    name: "sandbox",
    category: "config",
    reason: "speaks of the sandbox",
    source: USAGE,
    weight: 2.4,
    pattern: /\bsandbox(?:ed|ing)?\b/,
  },
  {
    name: "settings-file",
    category: "config",
    reason: "names a settings file or an environment variable",
    source: USAGE,
    weight: 1.6,
    pattern:
      /(?:settings|config|preferences|permissions)(?:\.local)?\.(?:json|ya?ml|toml|ini|cfg)\b|\.\w{2,20}rc\b|\benv(?:ironment)? var(?:iable)?s?\b|\bconfigur(?:ed|ation|ing)\b|\bsettings?\b/,
  },
  {
    name: "extension-system",
    category: "integration",
    reason: "speaks of plugins, hooks, servers or extensions",
    source: "extension systems in general; Model Context Protocol",
    weight: 2.6,
    pattern:
      /\bmcps?\b|\bplug-?ins?\b|\bhooks?\b|\bextensions?\b|\badd-?ons?\b|\bmarketplaces?\b|\blanguage servers?\b|\blsp\b|\bwebhooks?\b|\bslash commands?\b|\bcustom (?:commands?|agents?|tools?)\b|\bsub-?agents?\b|\bskills?\b|\bagents?\b(?= (?:not|fail|list|load))|\bgithub (?:app|action)s?\b/,
  },
  {
    name: "extension-fails",
    category: "integration",
    reason: "a plugin, hook, server or extension does not load or connect",
    source: USAGE,
    weight: 2.4,
    pattern:
      /\b(?:mcps?|plug-?ins?|hooks?|extensions?|add-?ons?|connectors?|integrations?|skills?|(?:sub-?|custom |project )agents?|slash commands?|tools?|servers?)\b (?:\w+ ){0,5}(?:fail\w*|not (?:\w+ )?(?:load\w*|connect\w*|found|work\w*|detect\w*|available|trigger\w*|fir\w+|recogni[sz]ed|show\w*|execut\w*|start\w*)|n't (?:load|connect|work|detect|trigger|fire|show|start)|disconnect\w*|error\w*|broken|missing|disappear\w*|crash\w*|incorrect\w*|wrong\w*|stale|unavailable)\b|\b(?:no such|unknown|missing) (?:tool|command|plugin|skill|agent)\b/,
  },
  {
    name: "ide",
    category: "integration",
    reason: "speaks of an editor's extension or connection",
    source: USAGE,
    weight: 1.8,
    pattern:
      /\b(?:vs ?code|vscode|visual studio(?: code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|neovim|xcode|emacs|zed) (?:\w+ )?(?:extension|plugin|integration|connection|detection)\b|\bide (?:\w+ )?(?:integration|connection|extension|plugin|detection)\b|\/ide\b|\bremote[- ]ssh\b|\bdev ?containers?\b/,
  },
  {
    name: "display",
    category: "ui",
    reason: "something is shown wrongly",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\b(?:screen|terminal|display|ui|window|cursor|dialog|menu|button|icon|status ?line|scroll\w*|spinner|layout|table|colou?r|theme|font|emoji|tab|pane|panel|image)s? (?:\w+ ){0,4}(?:flicker\w*|jump\w*|overlap\w*|garbled|corrupt\w*|cut[- ]?off|truncat\w*|invisible|unreadable|misalign\w*|broken|wrong\w*|duplicat\w*|disappear\w*|lost|not (?:\w+ )?(?:show\w*|display\w*|visible|render\w*|updat\w*|expand\w*)|blank|glitch\w*|overflow\w*|black|reset\w*|vanish\w*|wrap\w*)\b|\b(?:text|output|input|view|message|line|character|history|prompt|response|console)s? (?:\w+ ){0,4}(?:flicker\w*|jump\w*|overlap\w*|garbled|cut[- ]?off|invisible|unreadable|misalign\w*|duplicat\w*|disappear\w*|not (?:\w+ )?(?:show\w*|display\w*|visible|render\w*|expand\w*)|blank|glitch\w*|overflow\w*|wrap\w*)\b|\b(?:wrong|incorrect|missing|broken|unreadable|ugly) (?:\w+ )?(?:colou?rs?|fonts?|icons?|layout|theme|cursor|indentation|highlighting|alignment)\b|\bflicker(?:s|ing|ed)?\b|\brender(?:s|ing|ed)? (?:\w+ ){0,3}(?:issue|bug|problem|incorrectly|wrong|broken|glitch|error|artifact)|\b(?:incorrectly|wrongly|not) (?:shown|displayed|rendered|aligned|visible)\b|\bdisplay(?:s|ed|ing)? (?:\w+ ){0,3}(?:incorrect|wrong|garbled|issue|bug|problem|raw)\w*|\bvisual(?:ly)? (?:glitch|bug|artifact|issue|corruption)/,
  },
  {
    name: "typing",
    category: "ui",
    reason: "typing, pasting, scrolling or selecting goes wrong",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/,
  },
  {
    name: "screen-words",
    category: "ui",
    reason: "speaks of what is on the screen",
    source: USAGE,
    weight: 1.6,
    pattern:
      /\bui\b|\btui\b|\bbuttons?\b|\bhighlight\w*\b|\bunderlin\w+\b|\binput methods?\b|\bindicators?\b|\bprogress bar\b|\bicons?\b|\bfonts?\b|\bmascot\b|\b(?:not|n't) (?:shown|showing|show|displayed|visible|appear\w*)\b|\bfails? to appear\b|\bux\b|\blayout\b|\bcursor\b(?! (?:ide|terminal|editor))|\bspinner\b|\bdark mode\b|\btheme\b|\bcolou?rs?\b|\bstatus ?(?:line|bar)\b|\bdialog\b|\bmodal\b|\bpop-?ups?\b|\bdrop-?down\b|\bmenus?\b|\btool-?tips?\b|\bsidebar\b|\bscreen\b|\btypo\b|\bclick(?:ing|ed|s)?\b|\bmouse\b|\bfocus\b|\bnotifications?\b|\bbeep\b|\bansi\b|\bescape (?:codes?|sequences?)\b|\bwindow\b/,
  },
  {
    name: "title-says-model",
    category: "model-behavior",
    reason: "the title calls itself a report about the model",
    source: "conventional title prefixes",
    weight: 3.2,
    pattern: /^\W{0,3}models?\b(?: behaviou?r)?\]/,
    zones: ["title"],
  },
  {
    name: "model-quality",
    category: "model-behavior",
    reason: "complains of the model's answers or choices",
    source: "issue trackers of language-model assistants",
    weight: 3.2,
    pattern: new RegExp(
      String.raw`\bhallucinat\w+|\b${MODEL}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|makes? up|invent\w*|fabricat\w*|disobey\w*|degrad\w+|assum\w+|fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|\b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${FILES}|system prompt|my rules|user (?:rules|instructions?|directives?|request))\b`,
    ),
  },
  {
    name: "model-words",
    category: "model-behavior",
    reason: "speaks of the quality of answers, code or understanding",
    source: "issue trackers of language-model assistants",
    weight: 2.2,
    pattern:
      /\b(?:quality|intelligence|reasoning|context) (?:\w+ )?(?:degrad\w+|loss|regression|drop|decline)\b|\b(?:model|response|answer) (?:performance|quality)\b|\b(?:bad|poor|wrong|low[- ]quality|terrible|incorrect|redundant|buggy) (?:\w+ )?(?:answers?|responses?|code|suggestions?|results|decisions?|understanding|analysis)\b|\bcode generation\b|\b(?:answers?|responses?|quality) (?:\w+ ){0,4}(?:worse|dropped|declin\w+|degrad\w+|terrible|useless)\b|\b(?:loses?|lost|losing|keep) (?:the )?context\b|\bmisleading\b|\bsycophan\w+|\bunderstand\w* (?:the )?(?:task|request|instructions?|context)\b|\bwithout (?:being )?asked\b|\b(?:dumber|stupid|useless|lobotomi[sz]ed|nerfed)\b|\binstructions?\b|\bclaims? (?:to|that|it)\b|\b(?:i|we) (?:\w+ )?(?:asked|told|instructed) (?:it|him|the model)\b/,
  },
];
