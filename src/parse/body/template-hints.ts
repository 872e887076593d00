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
    ^[ \t]{0,8}(?:[-*+] )?(?:\*{0,2}[\p{L}\p{N}_ /()-]{1,40}[:：]?\*{0,2} ?)?(?:[\[［](?:${EXAMPLE}|eg |what |which |your |please |a |an |the |if |describe|insert|paste|add )[^[\]\n]{2,200}[\]］]|
      [(（](?:${EXAMPLE})[^()\n]{2,200}[)）])(?!\()[.,]?[ \t]{0,4}$|
    ^[ \t]{0,8}(?:Add any other (?:details|context|information) about the (?:problem|feature request) here|
      A clear and concise description of (?:what|any) [^\n]{4,120}|
      If applicable, add screenshots to help explain your problem|
      (?:Falls zutreffend|Le cas échéant|Si (?:corresponde|aplica|es aplicable)|Se aplicável|Se applicabile)[^\n]{0,160}|
      Help us help you![^\n]{0,200}|
      put down a short code snippet[^\n]{0,200}|
      Steps to reproduce the behaviou?r|
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
/** A hint in brackets that a line ends with: `- OS: [e.g. iOS]`. */
const ENDING_HINT = new RegExp(String.raw`[[［](?:${EXAMPLE})[^[\]\n]{1,200}[\]］][ \t]{0,4}$`, "iu");

/** A line without the hint in brackets that it ends with. Never throws; linear. */
export function withoutEndingHint(line: string): string {
  if (!/[\]］]\s*$/.test(line.slice(-6))) return line;
  const bare = line.replace(ENDING_HINT, "");
  // `- Browser [e.g. Firefox]`: a label all the same.
  return bare !== line && /^ {0,4}[-*+] [\p{L} ]{2,30}$/u.test(bare) ? `${bare.trimEnd()}:` : bare;
}

/** With these a template's paragraph begins that speaks to its reader; it goes on for some lines. */
const HINT_PARAGRAPH =
  /^(?:Help us help you\b|Put down a short code snippet|(?:Please )?(?:describe|provide|paste|include|explain|tell us|fill in|list|attach) (?:the|a|an|any|your|what|how|us|here|in detail|as much)\b)/i;
const TO_READER = /\byou(?:r)?\b/i;
const FIRST_PERSON = /\b(?:I|I'm|I've|my|me)\b/;
/** `* Python version:` or `**Version:**` without anything behind it; "I tried this:" leads to something. */
const EMPTY_LABEL =
  /^[ \t]{0,8}(?:[-*+] \*{0,2}|\*\*)[\p{L}\p{N}_ /().'-]{2,60}(?:[:：]\*{0,2}|\*{2}[:：]?)[ \t]{0,4}$/gmu;

/** Every hint holds one of these, as written: most texts have none of them. */
const SIGNS = [
  ...[
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
    .split(/(\n\s*\n)/)
    .map((paragraph) => (isHintParagraph(paragraph.trim()) ? "" : paragraph))
    .join("");
}

function isHintParagraph(paragraph: string): boolean {
  return HINT_PARAGRAPH.test(paragraph) && TO_READER.test(paragraph) && !FIRST_PERSON.test(paragraph);
}

/** Whether a text holds words, but none of its reader's: only hints and labels that nobody filled in. */
export function isUnfilled(text: string): boolean {
  if (text.length > MAX_TEMPLATE || text === "") return false;
  if (FIRST_PERSON.test(text) || !MAY_BE_EMPTY.test(text)) return false;
  return withoutHints(text.replace(EMPTY_LABEL, "")).trim() === "";
}

/** A first line that is a label, a hint or a comment; whoever answers begins otherwise. */
const MAY_BE_EMPTY =
  /^\s{0,20}(?:[^\n]{0,80}[:：*\]］)）][ \t]{0,4}(?:\n|$)|(?:\/\/|#|<!--|--|;)? ?(?:REPLACE|TODO)|[A-Z\p{L}][^\n]{12,200}(?:\n|$))/u;

/** No template's field is longer, in characters. */
const MAX_TEMPLATE = 3_000;
