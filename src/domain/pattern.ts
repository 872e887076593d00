/** The parts of a report that a repository's own patterns may look at. */
export const PATTERN_PLACES = ["title", "prose", "errors"] as const;

/** One of `PATTERN_PLACES`: the part of a report that a pattern looks at. */
export type PatternPlace = (typeof PATTERN_PLACES)[number];

/**
 * A repository's own regular expression, compiled by an engine that takes linear time (`src/config/compile-pattern.ts`).
 * The rooms that use one know no engine.
 */
export interface Pattern {
  /** As written in the configuration. */
  readonly source: string;
  /** Whether it occurs in the text; case does not matter. Never throws. */
  test(text: string): boolean;
}
