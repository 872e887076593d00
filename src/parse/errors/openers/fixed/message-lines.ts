/**
 * Messages that programs word alike everywhere, a line each, in the notation of `wordings` with some places besides:
 *
 *     <q>      a name in quotation marks of any kind
 *     <name>   the same, or a name without any
 *     <word>   what has no blank
 *     <n>      a number
 *     <some>   some words of the same line
 *     >>       (at the end) the message goes on as any other does
 *
 * Each line is an opener of its own, looked for only where its longest run of fixed characters stands; it is compiled when that
 * happens first, since most lines are never needed.
 */
import { compileWordings, type WordingStyle, type Wordings } from "../../../../wording/wordings.ts";
import { type ErrorOpener, PROSE_LOG_TITLE } from "../error-opener.ts";

/** Messages of one kind of program. */
export interface MessageFamily {
  readonly name: string;
  /** Where they are written down. */
  readonly source: string;
  readonly messages: Wordings;
}

const QUOTED = String.raw`['‘\x60"“«][^'’\x60"”»\n]{1,160}['’\x60"”»]`;
const PLACES: Readonly<Record<string, string>> = {
  q: QUOTED,
  name: String.raw`(${QUOTED}|[\w$:~<>@.-]{1,80})`,
  word: String.raw`[^\s'"\x60]{1,120}`,
  n: String.raw`-?\d[\d.,]{0,12}`,
  some: String.raw`[^\n]{1,120}?`,
};
const PLACE = /<(q|name|word|n|some)>|>>/g;
/** Within a line, what goes on ends with its sentence. */
const REST = String.raw`[^.\n]{1,200}`;
const GOES_ON = " >>";

const STYLE: WordingStyle = {
  letter: String.raw`\w`,
  edge: "",
  flags: "gm",
  whole: (lines) => String.raw`(?<!\w)(?:${lines})(?!\w)`,
};
const OPEN_STYLE: WordingStyle = { ...STYLE, whole: (lines) => String.raw`(?<!\w)(?:${lines})` };

/** The lines of a family, in their order. */
export function linesOf({ messages }: MessageFamily): string[] {
  return messages.text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

/** The opener of one line; a line that is no wording throws where its pattern is needed first. */
export function toOpener({ name, source }: MessageFamily, line: string, index: number, runs: string): ErrorOpener {
  // Nothing stands behind it that would end it.
  const whole = line.replace(/<some>(?=\)*\??$)/, ">>");
  const isOpen = whole.endsWith(GOES_ON);
  const words = isOpen ? whole.slice(0, -GOES_ON.length) : whole;
  const [first = "", ...others] = runs.split("\t");
  let pattern: RegExp | undefined;
  return {
    name: `fixed-${name}-${index + 1}`,
    reason: "a message that is worded alike everywhere",
    source,
    words: [first],
    besides: others,
    get pattern() {
      return (pattern ??= compileWordings(
        { text: words.replace(PLACE, (_, place?: string) => (place === undefined ? REST : (PLACES[place] ?? ""))) },
        `fixed-${name}`,
        isOpen ? OPEN_STYLE : STYLE,
      ));
    },
    where: PROSE_LOG_TITLE,
    inline: true,
    weak: true,
    certain: true,
    withFullStop: true,
    ...(isOpen ? {} : { extent: "match" as const }),
  };
}

/** Characters of a run that is worth asking for. */
const SHORTEST = 3;
const SHORT = 6;
/** What stands for other characters than its own, or tells how often. */
const MARKS = "[](){}<>|?*+.…";

/**
 * The runs of characters that stand in every match of a line as written, the longest first, with tabs between: outside of groups, classes and
 * places, and followed by nothing that repeats them or leaves them out. `known-words.ts` has them, since to find them takes longer
 * than to read a short report.
 * @throws Error where a mark is opened and not closed
 */
export function fixedRuns(line: string): string {
  const runs: string[] = [];
  let from = 0;
  let depth = 0;
  const end = (at: number): void => {
    // A message may end where more could follow: then no blank stands there. A short run without its blank stands in many words.
    const whole = line.slice(from, at);
    const run = whole.length > SHORT || /^(?:>>|<some>)/.test(line.slice(at)) ? whole.trimEnd() : whole;
    if (depth === 0 && run.length >= SHORTEST) runs.push(run);
  };
  for (let at = 0; at < line.length; at++) {
    const mark = line[at] ?? "";
    if (mark === "\\") {
      end(at);
      at += line.startsWith("x", at + 1) ? 3 : 1;
      from = at + 1;
    } else if (MARKS.includes(mark)) {
      // A dot is itself, but for two in a row, between which stands how many characters there may be.
      if (mark === "." && line[at + 1] !== ".") continue;
      end(mark === "?" || mark === "*" || mark === "+" ? at - 1 : at);
      if (mark === "(") depth++;
      else if (mark === ")") depth--;
      else if (mark === "[") at = closing(line, "]", at);
      else if (mark === "{") at = closing(line, "}", at);
      else if (mark === "<") at = closing(line, ">", at);
      else if (mark === ".") at = closing(line, "..", at + 2) + 1;
      from = at + 1;
    }
  }
  end(line.length);
  return runs.toSorted((a, b) => b.length - a.length).join("\t");
}

function closing(line: string, mark: string, from: number): number {
  const at = line.indexOf(mark, from);
  if (at < 0) throw new Error(`no "${mark}" closes what begins in "${line}"`);
  return at;
}
