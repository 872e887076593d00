/** Patterns that never see a long text, by the file that they stand in: what bounds the text, and at how many characters. */
const SHORT_TEXTS: readonly (readonly [place: string, length: number, why: string])[] = [
  ["src/wording/wordings.ts", 2_000, "an entry of this project's own lists"],
  ["src/wording/over-lines.ts", 2_000, "a pattern in this project's own files"],
  ["src/prefilter/split-alternatives.ts", 2_000, "the same"],
  ["src/demo/print-demo.ts", 2_000, "our own comment on a report of our own"],
  [
    "src/entry/cli/render-comment-lines.ts",
    2_000,
    "our own comment; what it quotes in a fence is at most 1,000 characters",
  ],
];

/** Characters of the longest text that the patterns of the place see; undefined where that may be a whole issue. */
export function shortTextOf(place: string): number | undefined {
  return SHORT_TEXTS.find(([file]) => place.startsWith(`${file}:`))?.[1];
}
