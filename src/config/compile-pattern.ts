/**
 * The one door for regular expressions that somebody else wrote: RE2 syntax, linear time, no backtracking.
 *
 * Linear is not yet cheap. RE2 builds its automaton while it reads, and a pattern such as `a.{0,60}b` can make it build a
 * new state for every character. So each pattern is tried on texts made of its own letters, and one whose automaton
 * grows out of hand is refused, as is one that every text fulfils.
 */
import { RE2JS, RE2JSSyntaxException } from "re2js";
import type { Pattern } from "../domain/pattern.ts";

/** In UTF-16 units. */
export const PATTERN_LENGTH_MAX = 200;

/** Instructions of a compiled pattern; a literal of 20 characters has 22. */
const SIZE_MAX = 250;

/**
 * What one pattern may cost: states of its automaton, as the trial makes one guess, times its instructions. A
 * `lantern-\d+` costs some 300, four phrases in one pattern some 4,000, a `[^.]{0,60}` beside other words a million.
 */
const COST_MAX = 30_000;

export interface CompiledPattern {
  readonly pattern: Pattern;
  /** States times instructions, as `COST_MAX` counts them. */
  readonly cost: number;
}

export type Compiled =
  | ({ readonly kind: "pattern" } & CompiledPattern)
  /** `why` completes the sentence "… must be a regular expression …". One line. */
  | { readonly kind: "refused"; readonly why: string };

/** The pattern, ready to use, or why it can't be. Case does not matter to it. Deterministic. Never throws. */
export function compilePattern(source: string): Compiled {
  if (source.length > PATTERN_LENGTH_MAX) return refuse(`of at most ${PATTERN_LENGTH_MAX} characters`);
  if (PLAIN.test(source)) return plainPattern(source);
  const compiled = compile(source);
  if (typeof compiled === "string") return refuse(`of RE2's syntax (${compiled})`);
  if (compiled.test("")) return refuse("that not every text fulfils");
  const size = compiled.programSize();
  if (size > SIZE_MAX) return refuse("with fewer or smaller repetitions such as {0,60}");
  const cost = size * trialStates(compiled, source);
  if (cost > COST_MAX) return refuse("that stays small (shorten repetitions such as {0,60}, or write .* instead)");
  return { kind: "pattern", pattern: { source, test: (text) => compiled.test(text) }, cost };
}

/** Words without any operator; most patterns are no more than that. */
const PLAIN = /^[A-Za-z0-9 _:;,'"!@#%&=<>/~-]+$/;

/** What looking for plain words costs, in the measure of `COST_MAX`. */
const PLAIN_COST = 25;

/** Plain words need no engine. */
function plainPattern(source: string): Compiled {
  const words = source.toLowerCase();
  const test = (text: string): boolean => text.toLowerCase().includes(words);
  return { kind: "pattern", pattern: { source, test }, cost: PLAIN_COST };
}

function refuse(why: string): Compiled {
  return { kind: "refused", why };
}

/** The compiled expression, or what its grammar has against it. */
function compile(source: string): RE2JS | string {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (!(error instanceof RE2JSSyntaxException)) return "not understood";
    const { input } = error;
    // The engine shows the pattern as it takes it: with the flag in front.
    const part = input === null ? "" : `: ${input.startsWith("(?i)") ? input.slice("(?i)".length) : input}`;
    return `${error.error}${part}`;
  }
}

/** What the longest report gives a pattern to read (`src/classify/pattern-texts.ts`), in characters. */
const READ_LENGTH = 4_000;

/** How long a trial text is, in characters; read in two halves. */
const TRIAL_LENGTH = 240;

/**
 * How many states the automaton would have after the longest report, guessed from texts of the pattern's own letters: what
 * it has after them, and as much again for each further stretch as the second half of the worst of them added. The trial
 * ends early where that is too much.
 */
function trialStates(compiled: RE2JS, source: string): number {
  const size = compiled.programSize();
  const words = source.match(/[\p{L}\p{N}]+/gu) ?? [];
  // An engine that misses a word that the pattern needs does not even begin.
  const needed = ` ${words.join(" ")}`;
  let worstGrowth = 0;
  const guess = () => Math.max(size, statesOf(compiled) + worstGrowth * (READ_LENGTH / (TRIAL_LENGTH / 2)));
  for (const stock of trialStocks(words)) {
    const text = trialText(stock);
    const [first, second] = [text.slice(0, TRIAL_LENGTH / 2), text.slice(TRIAL_LENGTH / 2)];
    compiled.test(first + needed);
    const before = statesOf(compiled);
    compiled.test(second + needed);
    worstGrowth = Math.max(worstGrowth, statesOf(compiled) - before - SETTLED);
    if (guess() * size > COST_MAX) break;
  }
  return guess();
}

/** So many new states in half a trial are still the first meeting with some letter, and no growth. */
const SETTLED = 6;

/** At most so many different letters of a pattern are tried in pairs. */
const PAIRED_MAX = 5;

/** What the trial texts are made of: pairs of the pattern's letters, all of them, and its words. */
function* trialStocks(words: readonly string[]): Generator<readonly string[]> {
  const letters = [...new Set([...Array.from(words.join("").toLowerCase()), " "])];
  const some = [...new Set([...letters.slice(0, PAIRED_MAX), "a", " "])];
  yield letters;
  yield [...letters, ...words, ...words, ".", "\n"];
  for (const [at, one] of some.entries()) for (const other of some.slice(at + 1)) yield [one, other];
  yield ["0", "1", "5", "9"];
  yield ["a", "1", "ä", "提", " ", "."];
}

function statesOf({ re2Input }: RE2JS): number {
  return stateCount(re2Input.lazyDFA);
}

/**
 * Engines for simpler patterns (a plain word, an anchored one) build no automaton, which the package's types leave out;
 * they count as one state.
 */
function stateCount(automaton: { readonly stateCount: number } | null): number {
  return automaton?.stateCount ?? 1;
}

/** Pieces of the stock, one after another in an order without a pattern to it, always the same. */
function trialText(stock: readonly string[]): string {
  let text = "";
  for (let state = 1; text.length < TRIAL_LENGTH;) {
    // A linear congruential generator; constants of Numerical Recipes.
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    text += stock[Math.floor((state / 2 ** 32) * stock.length)] ?? " ";
  }
  return text;
}
