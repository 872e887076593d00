/**
 * Whether a body is a template that its reporter sent as it was. What is left of it is looked at once headings, comments,
 * instructions, placeholders, examples and empty labels are taken away; only where nothing is left, it is one. A single word
 * of the reporter's keeps the report as it is.
 */
import { type CodeBlock, FACT_FIELDS, type Field } from "../../domain/report.ts";
import type { Section } from "./section.ts";
import { lineText, toField, unanswered } from "./section-text.ts";
import { isPlaceholder } from "./template-hints.ts";
import { announcesExamples, isTemplatesLine } from "./template-words.ts";

/** Without headings, what a template leaves to be filled in tells it. */
const GAP = /<[a-z][\w /-]{0,60}>|\[[a-z][\w ,/-]{0,60}\](?!\()|\.{3}|\*explanation\*|\binsert \w{1,20} here\b/;
/** No template is longer, in characters. */
const MAX_TEMPLATE = 12_000;
/** From so many headings on they are the form's, whatever they say. */
const MANY_HEADINGS = 3;
/** A picture, or a link to something else: the reporter put it there. */
const SHOWN = /!\[|<img\b|<video\b|user-attachments|user-images/i;
const LIST_ENTRY = /^[ \t]{0,8}(?:[-*+•]|\d{1,2}[.)])(?:[ \t]|$)/;
/** A label without its value, or with the form's example. */
const EMPTY_LABEL =
  /^[ \t]{0,8}(?:[-*+•] )?[*_]{0,2}[\p{L}\p{N}_ ,/().'-]{2,80}(?:[:：][*_]{0,2}|[*_]{2}[:：]?)[ \t]{0,4}(?:v?x\.y(?:\.z)?|\.{3}|<[^>\n]{1,60}>|\[[^\]\n]{0,60}\]|[\d.]{0,1})[ \t]{0,4}$/u;
/** "Windows / macOS / Linux" with none of them chosen, "acme_XXXXX", a code's comment to insert something. */
const PLAIN_GAP =
  /^\W{0,8}(?:(?:windows|mac ?os|linux|android|ios)(?: ?[/|,] ?(?:windows|mac ?os|linux|android|ios)){1,4}|\w{0,40}_?X{3,8}|insert \w{1,20} here)\W{0,4}$/i;
const TAG = /<\/?(?:details|summary|p|br|hr|pre|div|b|i|em|strong|code|sub|sup)\b[^<>]{0,100}>/gi;

/** Whether nobody wrote anything into a body with headings. `prose` and `code` are what was read of it. Never throws; linear. */
export function isUntouched(sections: readonly Section[], prose: string, code: readonly CodeBlock[]): boolean {
  const headings = sections.map(({ heading }) => heading).filter((heading) => heading !== "");
  if (prose.length > MAX_TEMPLATE) return false;
  if (headings.length === 0 && !hasGaps(prose, code)) return false;
  if (sections.some(({ pieces }) => SHOWN.test(lineText(pieces)))) return false;
  const own = headings.length < MANY_HEADINGS ? NO_HEADINGS : new Set(headings);
  return isTemplates(prose, own) && code.every(({ text }) => isTemplatesCode(text));
}

/** A sentence alone may hold a word in brackets for its own sake. */
function hasGaps(prose: string, code: readonly CodeBlock[]): boolean {
  const isSentence = code.length === 0 && !prose.trim().includes("\n");
  return !isSentence && [prose, ...code.map(({ text }) => text)].some((text) => GAP.test(text));
}

/** A fence's comments count for none of the reporter's code, whatever they show, where one of them is a template's sentence. */
function isTemplatesCode(text: string): boolean {
  if (text.length > MAX_TEMPLATE) return false;
  if (isTemplates(text, NO_HEADINGS)) return true;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  if (lines.length <= MAX_EXAMPLE && leadsToExample(lines[0] ?? "")) return true;
  return (
    lines.every((line) => COMMENTED.test(line)) && lines.some((line) => /\p{L}/u.test(line) && isTemplatesLine(line))
  );
}

/** "-- put the statements here, e.g." */
function leadsToExample(line: string): boolean {
  const lead = line.replace(BEFORE_EXAMPLE, "");
  return lead !== line && COMMENTED.test(line) && (isPlaceholder(lead) || isTemplatesLine(lead));
}

const BEFORE_EXAMPLE =
  /,?(?: \(?|^)(?:e\.g\.|for example|for instance|such as|z\. ?b\.|par exemple|por ejemplo)\W{0,3}$/i;
/** Lines of an example that a template gives in a fence. */
const MAX_EXAMPLE = 8;

const COMMENTED = /^[ \t]{0,12}(?:#|\/\/|--|;|%|\/\*|\*)/;

function isTemplates(text: string, headings: ReadonlySet<string>): boolean {
  let inExamples = false;
  return text.split("\n").every((written) => {
    const line = written.replace(TAG, " ");
    if (line.trim() === "" || headings.has(line.trim())) return true;
    if (inExamples && LIST_ENTRY.test(line)) return true;
    inExamples = announcesExamples(line);
    return inExamples || EMPTY_LABEL.test(line) || PLAIN_GAP.test(line) || isPlaceholder(line) || isTemplatesLine(line);
  });
}

/** A field of such a body, as `toField` reads its section: what only the template says in it is no answer. */
export function untouchedField(section: Section): Field {
  const field = toField(section);
  const isAnswer = FACT_FIELDS.has(field.kind) ? !isTemplates(field.text, NO_HEADINGS) : CHOSEN.test(field.text);
  return isAnswer || field.text === "" ? field : unanswered(field);
}

/** One of the form's own answers: "Feature request" as the type of issue, a ticked box. */
const CHOSEN = /^\p{L}+(?:[ /-]\p{L}+){0,2}$|\[[xX]\]/u;

const NO_HEADINGS: ReadonlySet<string> = new Set();
