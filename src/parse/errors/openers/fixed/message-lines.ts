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
/** What stands for other characters than its own. */
const NOT_FIXED = /<\w{1,8}> ?|>>|\[[^\]]{0,80}\]|\{[^}]{0,12}\}|\.\.\d{1,3}\.\.|\\.|[…*+?(){}|]/;
const GOES_ON = " >>";

const STYLE: WordingStyle = {
  letter: String.raw`\w`,
  edge: "",
  flags: "gm",
  whole: (lines) => String.raw`(?<![\w])(?:${lines})(?![\w])`,
};
const OPEN_STYLE: WordingStyle = { ...STYLE, whole: (lines) => String.raw`(?<![\w])(?:${lines})` };

/** The openers of a family's lines, in their order. Never throws; a line that is no wording does, when it is first needed. */
export function messageOpeners({ name, source, messages }: MessageFamily): ErrorOpener[] {
  return (
    messages.text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== "")
      // Nothing stands behind it that would end it.
      .map((line) => line.replace(/<some>(?=\)*\??$)/, ">>"))
      .map((line, index): ErrorOpener => {
        const isOpen = line.endsWith(GOES_ON);
        const words = isOpen ? line.slice(0, -GOES_ON.length) : line;
        let pattern: RegExp | undefined;
        return {
          name: `fixed-${name}-${index + 1}`,
          reason: "a message that is worded alike everywhere",
          source,
          words: [longestFixed(words)],
          get pattern() {
            return (pattern ??= compileWordings(
              {
                text: words.replace(PLACE, (_, place?: string) => (place === undefined ? REST : (PLACES[place] ?? ""))),
              },
              `fixed-${name}`,
              isOpen ? OPEN_STYLE : STYLE,
            ));
          },
          where: PROSE_LOG_TITLE,
          inline: true,
          weak: true,
          certain: true,
          isLast: true,
          ...(isOpen ? {} : { extent: "match" as const }),
        };
      })
  );
}

/** The longest run of characters that stands in every match as written. What is optional or one of several counts as other. */
function longestFixed(line: string): string {
  return withoutGroups(line)
    .split(NOT_FIXED)
    .reduce((longest, part) => (part.length > longest.length ? part : longest), "");
}

/** With a mark for each group, and for each character that may be left out. */
function withoutGroups(line: string): string {
  let left = line
    .replace(/\\(?:x[\da-f]{2}|.)/g, "…")
    .replace(/\[[^\]]{0,80}\]\??/g, "…")
    .replace(/[^()}]\?/g, "…");
  for (let before = ""; before !== left;) {
    before = left;
    left = left.replace(/\([^()]{0,300}\)\??/g, "…");
  }
  return left;
}
