/** How a repository writes its own patterns, and what they may cost all together. */
import { z } from "zod";
import { PATTERN_PLACES } from "../domain/pattern.ts";
import { type CompiledPattern, compilePattern, PATTERN_LENGTH_MAX } from "./compile-pattern.ts";

/** Of one category or known issue. */
const PATTERNS_MAX = 10;

/**
 * All patterns of a file together: how many, since each one reads each report, and what their automata cost
 * (`compile-pattern.ts`). `bench/measure-speed.ts` has what that takes on hostile text.
 */
export const ALL_PATTERNS_MAX = 200;
export const ALL_COST_MAX = 100_000;

const error = "a regular expression (RE2)";

/** A pattern, compiled. What it is refused for completes the sentence `"….patterns[0]" must be …`. */
const pattern = z
  .string({ error })
  .min(1, { error, abort: true })
  .max(PATTERN_LENGTH_MAX, { error: `a regular expression of at most ${PATTERN_LENGTH_MAX} characters`, abort: true })
  .transform((source, context): CompiledPattern => {
    const compiled = compilePattern(source);
    if (compiled.kind === "pattern") return compiled;
    context.addIssue({
      code: "custom",
      message: `a regular expression ${compiled.why}`,
      params: { completes: true },
    });
    return z.NEVER;
  });

export const patternsOption = z
  .array(pattern, { error: "a list of regular expressions" })
  .min(1, { error: "a list of one regular expression or more" })
  .max(PATTERNS_MAX, { error: `a list of at most ${PATTERNS_MAX} regular expressions` })
  .meta({
    description:
      `Regular expressions in RE2's syntax (no lookahead, no back references), at most ${PATTERNS_MAX} of ${PATTERN_LENGTH_MAX} characters; one match is enough. ` +
      `Case does not matter; the text has single blanks, straight quotes and no backticks.`,
    examples: [["lost the .* lamp", "\\bLNT-\\d+\\b"]],
  });

/** Errors that a repository wants to hear of, whatever its reports have in common. */
export const deniedPatternsOption = z
  .array(pattern, { error: "a list of regular expressions" })
  .max(PATTERNS_MAX, { error: `a list of at most ${PATTERNS_MAX} regular expressions` })
  .default([])
  .meta({
    description:
      "Errors that are no noise, however many earlier reports carry them unspoken of: regular expressions in RE2's syntax, tried on " +
      `\`Class: message\`, at most ${PATTERNS_MAX}. The job's summary shows what was taken for noise, and why.`,
    examples: [["ECONNREFUSED", "^WickError: "]],
  });

export const whereOption = z
  .array(z.enum(PATTERN_PLACES, { error: `one of ${PATTERN_PLACES.join(", ")}` }), {
    error: `a list of ${PATTERN_PLACES.join(", ")}`,
  })
  .min(1, { error: `a list with one or more of ${PATTERN_PLACES.join(", ")}` })
  .default([...PATTERN_PLACES])
  .meta({
    description: "Where the patterns are looked for: the title, what the reporter wrote, errors and quoted logs.",
  });

/** The first place in `lists` at which all patterns up to it are too many or cost too much; undefined where none is. */
export function findPatternExcess(
  lists: readonly { readonly path: readonly PropertyKey[]; readonly patterns: readonly CompiledPattern[] }[],
): { path: PropertyKey[]; message: string } | undefined {
  let count = 0;
  let cost = 0;
  for (const { path, patterns } of lists) {
    for (const [at, each] of patterns.entries()) {
      count += 1;
      cost += each.cost;
      const place = [...path, at];
      if (count > ALL_PATTERNS_MAX) {
        return { path: place, message: `more than ${ALL_PATTERNS_MAX} patterns in the file; join some with "|"` };
      }
      if (cost > ALL_COST_MAX) {
        const message = "all patterns up to this one cost too much together; write shorter ones, or fewer";
        return { path: place, message };
      }
    }
  }
  return undefined;
}
