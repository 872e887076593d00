/**
 * Finds `Label: value` pairs that describe an environment, in lists, tables, bold, or run together on one line
 * (`OS: Windows 10 Version: 2.1 Plan: Pro`). Judges no value.
 */

/** A label and its value, as written but for marks of emphasis. */
export interface LabelledValue {
  /** Lower case, at most a few words: `claude code version`. */
  readonly label: string;
  /** Up to the end of the line, the next label, the next bullet or the sentence's end. */
  readonly value: string;
  readonly offset: number;
}

const KEYWORD =
  /\b(?:feedback id|operating systems?(?: name)?|os(?: name|\/arch)?|platform|versions?|terminal|shell|host|system|using)\b[)*_` \t]{0,6}(?:[:=|：]|(?<=\*)(?=\s*\S))[*_` \t]{0,6}/gi;
/** A report has a dozen; what has hundreds is a log. */
const MAX_PAIRS = 300;
const MAX_LABEL = 48;
const MAX_VALUE = 120;

/** The pairs in order of their place. */
export function labelledValues(text: string): LabelledValue[] {
  const found: LabelledValue[] = [];
  for (const match of text.matchAll(KEYWORD)) {
    if (found.length >= MAX_PAIRS) break;
    const offset = match.index;
    const from = offset + match[0].length;
    found.push({ label: labelAt(text, offset, match[0]), value: valueAt(text, from), offset });
  }
  return found;
}

/** The words before the keyword belong to the label, back to a bullet, a colon, a bracket or the line's start. */
function labelAt(text: string, offset: number, keyword: string): string {
  const before = text.slice(Math.max(0, offset - MAX_LABEL), offset);
  const words = /[^\n:：=|;,.!?()[\]*`•]*$/.exec(before)?.[0] ?? "";
  const own = keyword.replace(/[^\w ]/g, " ");
  return `${words}${own}`
    .toLowerCase()
    .replace(/^[\s\-–+#>]+/, "")
    .replace(/\s+/g, " ")
    .trim();
}

// A value ends where the next pair begins, be it behind a bullet or behind nothing at all.
const NEXT_PAIR =
  /\s(?:[-*•|] ?[*_`]{0,2}|[*_`]{1,2})?(?:[A-Z][\w/.()+-]{0,24} ){0,3}[A-Za-z][\w/.()+-]{0,24}[*_`]{0,2}:(?:\s|\*|$)/;

function valueAt(text: string, from: number): string {
  const line = /^[^\n|]*/.exec(text.slice(from, from + MAX_VALUE))?.[0] ?? "";
  const next = line.search(NEXT_PAIR);
  const own = next >= 0 ? line.slice(0, next) : line;
  return own
    .replace(/[.。]\s.*$/, "")
    .replace(/[*`"']/g, "")
    .replace(/^[\s_]+|[\s_]+$/g, "");
}
