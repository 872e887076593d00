/**
 * What a text says once everything is undone that hides a credential from a search: escapes of JSON and Markdown,
 * entities, percent-encoding, characters that show nothing, and lines that were broken. For looking only: what is found
 * is taken out of the text as it stands.
 */

import { overLines } from "../../wording/over-lines.ts";
import { everyMatch } from "../text/every-match.ts";

/** A text to be searched, and where its characters stand in the text that it was made from. */
export interface FoldedText {
  readonly text: string;
  /** Where the character at `at` begins in the source. */
  readonly startOf: (at: number) => number;
  /** Where the character before `at` ends in the source. */
  readonly endOf: (at: number) => number;
}

interface Cut {
  /** Place behind it in the folded text, and in the source. */
  readonly at: number;
  readonly place: number;
  /** It left one character, or else none. */
  readonly isCharacter: boolean;
}

// Runs of backslashes are entered at their first one only, so that a long run is walked once.
const HIDDEN = overLines("y")`
  (?<!\\)\\+u00(?<unicode>[0-7][0-9A-Fa-f])|
  (?<!\\)\\+(?<blank>[nrt])|
  (?<!\\)\\+(?=[^A-Za-z0-9\s\\])|
  %(?:25)*(?<percent>[2-7][0-9A-Fa-f])|
  (?<bytes>%(?:25)*[C-Ec-e][0-9A-Fa-f](?:%(?:25)*[89ABab][0-9A-Fa-f]){1,2})|
  &(?:amp;){0,3}(?:
    #0{0,4}(?<decimal>\d{2,3})|
    #[Xx]0{0,4}(?<hex>[0-9A-Fa-f]{2})|
    (?<entity>lowbar|quot|apos|equals|colon|amp|lt|gt|num|dollar|period|sol|hyphen));|
  \udb40[\udc00-\udfff]
`;
/** What such a place begins with: the choice above is tried there and nowhere else. All others show nothing. */
const CHOICES = /[\\%&\udb40]/;
const HIDDEN_START = overLines("g")`
  [\\%&\udb40\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f
  \u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]
`;
const ENTITIES: Readonly<Record<string, string>> = {
  lowbar: "_",
  quot: '"',
  apos: "'",
  equals: "=",
  colon: ":",
  amp: "&",
  lt: "<",
  gt: ">",
  num: "#",
  dollar: "$",
  period: ".",
  sol: "/",
  hyphen: "-",
};
/** A line's end with the margin of the next line: a wrapped terminal, a quote, a table. */
const LINE_BREAK = /(?<![ \t])[ \t]*\n[\s>|│⎿]*/g;

/** A place of the source, and the one character or none that it stands for. */
interface Fold {
  readonly from: number;
  readonly end: number;
  readonly plain: string;
}

/** The text without escapes and without what shows nothing; line feeds stay. Never throws; linear. */
export function unescaped(source: string): FoldedText {
  return folded(source, hiddenIn(source));
}

/** One by one: a text of nothing else has tens of thousands, and matches that are kept cost more than finding them. */
function* hiddenIn(source: string): Generator<Fold> {
  for (let next = 0; ;) {
    HIDDEN_START.lastIndex = next;
    if (!HIDDEN_START.test(source)) return;
    next = HIDDEN_START.lastIndex;
    const from = next - 1;
    if (!CHOICES.test(source.charAt(from))) {
      yield { from, end: next, plain: "" };
      continue;
    }
    HIDDEN.lastIndex = from;
    const match = HIDDEN.exec(source);
    if (match === null) continue;
    next = from + match[0].length;
    yield { from, end: next, plain: plainOf(match) };
  }
}

/** The text with its lines run together, as if none had been broken. Never throws; linear. */
export function joinedLines(source: string): FoldedText {
  return folded(source, breaksIn(source));
}

function* breaksIn(source: string): Generator<Fold> {
  for (const { index, 0: whole } of everyMatch(source, LINE_BREAK)) {
    yield { from: index, end: index + whole.length, plain: "" };
  }
}

function plainOf({ groups = {} }: RegExpExecArray): string {
  const { unicode, percent, bytes, hex, decimal, blank, entity } = groups;
  if (bytes !== undefined) return fromBytes(bytes);
  if (blank !== undefined) return blank === "t" ? "\t" : "\n";
  if (entity !== undefined) return ENTITIES[entity] ?? "";
  const code = decimal === undefined ? (unicode ?? percent ?? hex) : Number(decimal).toString(16);
  return code === undefined ? "" : String.fromCharCode(Number.parseInt(code, 16));
}

/** Two or three bytes of UTF-8 as one character: letters of most scripts, as browsers encode them. */
function fromBytes(encoded: string): string {
  const bytes = encoded
    .split(/%(?:25)*/)
    .slice(1)
    .map((byte) => Number.parseInt(byte, 16));
  const [lead = 0, ...rest] = bytes;
  return String.fromCharCode(
    rest.reduce((code, byte) => (code << 6) | (byte & 0x3f), lead & (rest.length > 1 ? 0x0f : 0x1f)),
  );
}

/** Each place becomes what it stands for. Places are worked out only when somebody asks. */
function folded(source: string, folds: Iterable<Fold>): FoldedText {
  const parts: string[] = [];
  const cuts: Cut[] = [];
  let from = 0;
  let length = 0;
  for (const fold of folds) {
    if (fold.from > from) parts.push(source.slice(from, fold.from));
    if (fold.plain !== "") parts.push(fold.plain);
    length += fold.from - from + fold.plain.length;
    from = fold.end;
    cuts.push({ at: length, place: from, isCharacter: fold.plain !== "" });
  }
  if (cuts.length === 0) return asItIs(source);
  parts.push(source.slice(from));
  const startOf = (at: number): number => {
    const cut = cuts[cutsBefore(cuts, at + 1) - 1];
    return cut === undefined ? at : cut.place + at - cut.at;
  };
  const endOf = (at: number): number => {
    const cut = cuts[cutsBefore(cuts, at)];
    return cut?.at === at && cut.isCharacter ? cut.place : startOf(at - 1) + 1;
  };
  return { text: parts.join(""), startOf, endOf };
}

function asItIs(text: string): FoldedText {
  return { text, startOf: (at) => at, endOf: (at) => at };
}

/** How many of the cuts end before the place. */
function cutsBefore(cuts: readonly Cut[], at: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
