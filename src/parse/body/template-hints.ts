/**
 * What a template asks of its reader, left where the answer belongs: a bracketed hint, a comment to be replaced, an
 * invitation to describe, labels without a value. Data, in the languages in which templates are written.
 */
import { createWordFinder } from "../../prefilter/word-finder.ts";
import { overLines } from "../../wording/over-lines.ts";

/** How an example begins, in the languages of templates. */
const EXAMPLE =
  "e\\. ?g\\.|eg:|z\\. ?B\\.|par ex|p\\. ?ej|por ej|p\\. ?ex|por ex|ex[.:] |es\\. |bijv|np\\. |напр|например|例如|如[:：]|例[:：]|例えば|예[:：)]|örn";

/** Whole lines that only a template writes. */
const HINT_LINES = overLines("gimu")`
    ^[ \t]{0,8}(?:\/\/|#|<!--|--|;)? ?(?:REPLACE ME|TODO: (?:describe|replace))\b.*$|
    ^[ \t]{0,8}(?:[-*+] )?(?:\{\{[^{}\n]{1,80}\}\}|
      [<(\[]?(?:paste|insert|put|add) (?:the |your |any |relevant ){0,3}(?:logs?|output|stack ?trace|error|code|config\w*)(?: output)? here[>)\]]?)[.:]?[ \t]{0,4}$|
    ^[ \t]{0,8}(?:[-*+] )?(?:\*{0,2}[\p{L}\p{N}_ /()-]{1,40}[:：]?\*{0,2} ?)?(?:[\[［](?:${EXAMPLE}|eg |what |which |your |please |a |an |the |if |describe|insert|paste|add )[^[\]\n]{2,200}[\]］]|
      [(（](?:${EXAMPLE})[^()\n]{2,200}[)）])(?!\()[.,]?[ \t]{0,4}$|
    ^[ \t]{0,8}(?:Add any other (?:details|context|information)(?: or screenshots)? about the (?:problem|feature request) here|
      A clear and concise description of (?:what|any) [^\n]{4,120}|
      If applicable, add screenshots to help explain your problem|
      (?:Falls zutreffend|Le cas échéant|Si (?:corresponde|aplica|es aplicable)|Se aplicável|Se applicabile)[^\n]{0,160}|
      Help us help you![^\n]{0,200}|
      put down a short code snippet[^\n]{0,200}|
      Steps to reproduce the behaviou?r|
      A concise description of what you(?:'re experiencing| expected to happen)\.?|1\. In this environment|2\. With this config|3\. Run ['‘]\.{3}['’]|4\. See error|
      Links\? References\? Anything that will give us more context[^\n]{0,80}|
      Eine klare und (?:präzise|prägnante|knappe) Beschreibung[^\n]{0,160}|
      Une description claire et concise[^\n]{0,160}|
      Una descripción clara y concisa[^\n]{0,160}|
      Uma descrição clara e concisa[^\n]{0,160}|
      Una descrizione chiara e concisa[^\n]{0,160}|
      (?:Ч[её]ткое|Ясное) и краткое описание[^\n]{0,160}|
      (?:请)?(?:清晰|清楚)(?:而|、|且)?(?:简洁|简明|准确)?地?(?:描述|说明)[^\n]{0,120}|
      (?:バグ|問題)(?:の内容)?(?:を|について)(?:明確|簡潔)[^\n]{0,120}|
      (?:버그|문제)(?:에 대한|를|가)?[^\n]{0,20}(?:명확|간결)[^\n]{0,120}|
      (?:\d\. )?(?:Go to|Click on|Scroll down to|Gehe zu|Klicke auf|Aller à|Cliquez sur|Ir a|Haga clic en|Vá para|Clique em|进入|点击|滚动到) ?['‘“"「]\.{2,5}['’”"」]|
      4\. See (?:the )?error)[.:。：]?[ \t]{0,4}$
  `;
/** A whole answer that only gives an example: "e.g. 1.2.3". */
const EXAMPLE_ALONE = new RegExp(
  String.raw`^[ \t>*_([（\x60-]{0,6}(?:${EXAMPLE}|e\.?g\b|zum Beispiel|for (?:example|instance)\b|examples?:|por ejemplo|por exemplo)`,
  "iu",
);

/** Whether a value is a form's example for an answer, and none itself. Never throws; linear. */
export function isExample(value: string): boolean {
  return EXAMPLE_ALONE.test(value);
}

/** A hint in brackets that a line ends with: `- OS: [e.g. iOS]`. */
const ENDING_HINT = new RegExp(String.raw`[[［](?:${EXAMPLE})[^[\]\n]{1,200}[\]］][ \t]{0,4}$`, "iu");

/** A hint that was left before the answer: `- OS: [e.g. iOS] Android 15`, `- Version [e.g. 22] 4.11.0`. */
const HINT_BEFORE_ANSWER = new RegExp(
  String.raw`^( {0,4}(?:[-*+] )?\*{0,2}[\p{L} ]{2,30}?\*{0,2}):?\*{0,2} ?[[［](?:${EXAMPLE})[^[\]\n]{1,200}[\]］]:? {1,4}(?=[\p{L}\d])`,
  "iu",
);

/** A line without the example in brackets that a form put before or in place of an answer. Never throws; linear. */
export function withoutLineHint(line: string): string {
  if (!/[\]］]/.test(line)) return line;
  if (!/[\]］]\s*$/.test(line.slice(-6))) return line.replace(HINT_BEFORE_ANSWER, "$1: ");
  const bare = line.replace(ENDING_HINT, "");
  // `- Browser [e.g. Firefox]`: a label all the same.
  return bare !== line && /^ {0,4}[-*+] [\p{L} ]{2,30}$/u.test(bare) ? `${bare.trimEnd()}:` : bare;
}

/** With these a template's paragraph begins that speaks to its reader; it goes on for some lines. */
const HINT_PARAGRAPH = new RegExp(
  String.raw`^(?:Help us help you\b|Put down a short code snippet|` +
    String.raw`(?:Please )?(?:describe|provide|paste|include|explain|tell us|fill in|list|attach) (?:the|a|an|any|your|what|how|us|here|in detail|as much)\b)`,
  "i",
);
const TO_READER = /\byou(?:r)?\b/i;
const FIRST_PERSON = /\b(?:I|I'm|I've|my|me)\b/;
/** `* Python version:` or `**Version:**` without anything behind it; "I tried this:" leads to something. */
const EMPTY_LABEL =
  /^[ \t]{0,8}(?:[-*+] \*{0,2}|\*\*)[\p{L}\p{N}_ /().'-]{2,60}(?:\([^()\n]{1,80}\) ?)?(?:[:：]\*{0,2}|\*{2}[:：]?)[ \t]{0,4}$/gmu;

/** Every hint holds one of these, as written: most texts have none of them. */
const SIGNS = [
  ...[
    "{{",
    " here",
    "[",
    "［",
    "(e",
    "(what ",
    "(which ",
    "(your ",
    "(please ",
    "(a ",
    "(an ",
    "(the ",
    "(if ",
    "(describe",
    "(insert",
    "(paste",
    "(add ",
  ],
  ...[
    "REPLACE ME",
    "TODO: ",
    "the problem here",
    "feature request here",
    "lear and concise",
    "screenshots",
    "Help us help",
    "In this environment",
    "A concise description of what you",
    "Links? References?",
    "hort code snippet",
  ],
  ...[
    "Steps to reproduce",
    "Beschreibung",
    "Falls zutreffend",
    "claire et concise",
    "Le cas échéant",
    "clara y concisa",
    "Si ",
    "clara e concisa",
  ],
  ...[
    "Se ap",
    "chiara e concisa",
    "краткое описание",
    "简",
    "清",
    "明確",
    "簡潔",
    "명확",
    "간결",
    "..",
    "See error",
    "See the error",
    "(例",
    "（例",
    "(예",
  ],
];

const findSigns = createWordFinder(SIGNS);

/** The text without a template's hints. Never throws; linear. */
export function withoutHints(text: string): string {
  const isToReader = text.includes("you") && TO_READER.test(text) && HINT_WORD.test(text);
  if (!isToReader && findSigns(text).size === 0) return text;
  const bare = text.replace(HINT_LINES, "");
  return isToReader ? withoutHintParagraphs(text).replace(HINT_LINES, "") : bare;
}

const HINT_WORD = /\b(?:help us|put down|describe|provide|paste|include|explain|tell us|fill in|list|attach) /i;

function withoutHintParagraphs(text: string): string {
  return text
    .split(/(\n(?:[^\S\n]*\n)+)/)
    .map((paragraph) => (isHintParagraph(paragraph.trim()) ? "" : paragraph))
    .join("");
}

function isHintParagraph(paragraph: string): boolean {
  return HINT_PARAGRAPH.test(paragraph) && TO_READER.test(paragraph) && !FIRST_PERSON.test(paragraph);
}

/** Whether a text holds words, but none of its reader's: only hints and labels that nobody filled in. */
export function isUnfilled(text: string): boolean {
  if (text.length > MAX_TEMPLATE || text === "") return false;
  if (!MAY_BE_EMPTY.test(text)) return false;
  const answers = UNANSWERED_HINT.test(text) ? text.replace(UNANSWERED, "") : text;
  return !FIRST_PERSON.test(answers) && withoutHints(answers.replace(EMPTY_LABEL, "")).trim() === "";
}

/** Whether a line stands where the reporter's belongs: "paste the error here", "in <function>, at <file>:<line>". Never throws; linear. */
export function isPlaceholder(line: string): boolean {
  return line.length <= MAX_PLACEHOLDER && PLACEHOLDER.test(line.trim());
}

const MAX_PLACEHOLDER = 160;
const PLACEHOLDER = overLines("i")`
  ^(?:\[[\w:.-]{1,30}\]){0,3}\W{0,6}(?:paste|insert|put|add|replace|copy)\b[^\n]{0,60}\b(?:here|below|with (?:your|the)\b[^\n]{0,40})\W{0,6}$|
  ^(?=[^\n\d]*$)(?:[^<>\n]{0,60}(?<![\w'".])<[a-z][a-z _-]{1,20}>){2,4}[^<>\n]{0,20}$
`;

/**
 * Lines of a template that nobody answered, some in the reporter's name: "I expected to see this happen: *explanation*", a label
 * with the form's own example, a name in angle brackets, a heading. Source: the templates of Rust and GitHub, and their copies.
 */
const UNANSWERED = overLines("gimu")`
  ^[ \t]{0,4}(?:(?:I expected to see this happen|Instead,? this happened)(?:: ?\*[a-z ]{3,40}\*)?|\x60[^\x60\n]{2,60}\x60):?[ \t]{0,4}$|
  ^[ \t]{0,4}<\/?[a-z][\w -]{0,40}>(?:<summary>[^<\n]{0,60}<\/summary>)?[ \t]{0,4}$|
  ^[ \t]{0,4}(?:[-*+] )?\*{0,2}[\p{L}\p{N}_ /().'-]{2,60}:\*{0,2} ?(?:e\.g\.[^\n]{0,100}|v?x\.y(?:\.z)?|\.{3}|<[^>\n]{1,60}>|\[[^\]\n]{1,60}\])[ \t]{0,4}$|
  ^[ \t]{0,4}(?:\*\*[^*\n]{3,120}\*\*|#{1,6} [^\n]{2,100})[ \t]{0,4}$|
  ^[ \t]{0,4}(?:Ex\. I'm always frustrated when \[\.{3}\]|(?:A clear and concise description of what the problem is\. )?Ex\. I'm always frustrated when \[\.{3}\]|
    Please describe (?:what|the|how) [^\n?]{4,80}|x\.y\.z|_No response_)[ \t]{0,4}$
`;

/** Each of those holds one of these. */
const UNANSWERED_HINT = /[<:\x60*#_]|expected to see this|this happened|always frustrated|Please describe|x\.y\.z/i;

/** A first line that is a label, a hint or a comment; whoever answers begins otherwise. */
const MAY_BE_EMPTY =
  /^\s{0,20}(?:[^\n]{0,80}[:：*\]］)）][ \t]{0,4}(?:\n|$)|(?:\/\/|#|<!--|--|;)? ?(?:REPLACE|TODO)|[A-Z\p{L}][^\n]{12,200}(?:\n|$))/u;

/** No template's field is longer, in characters. */
const MAX_TEMPLATE = 3_000;
