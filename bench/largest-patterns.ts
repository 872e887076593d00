/**
 * The dearest that a repository may write into its settings: files full of permitted patterns, and the largest hostile
 * reports, 65,536 characters made of the patterns' own letters.
 */
import { compilePattern } from "../src/config/compile-pattern.ts";
import { ALL_COST_MAX } from "../src/config/pattern-option.ts";
import type { Report } from "../src/domain/report.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { LENGTH } from "./hostile-shapes.ts";

/** Uniform numbers in 0..1 from a fixed seed (a linear congruential generator; constants of Numerical Recipes). */
function createGenerator(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = createGenerator();
const pick = (stock: readonly string[]): string => stock[Math.floor(random() * stock.length)] ?? "";
const draw = (stock: readonly string[], count: number): string =>
  Array.from({ length: count }, () => pick(stock)).join("");

const ATOMS = [
  "a",
  "b",
  " ",
  "[ab]",
  "[^x]",
  ".",
  "\\w",
  "(?:a|b)",
  "(?:ab|ba)",
  "\\b",
  "a?",
  "b*",
  "[a-z]+",
  ".{0,8}",
];
const MORE_ATOMS = [...ATOMS, "[ab]{3}", "\\w{2,5}", "(?:a|b)*", ".?", "\\s", "\\d", "(?:a|b)*a(?:a|b){3}"];

const literals = Array.from({ length: 200 }, (_, at) => `lantern ${draw(["wick ", "oil ", "burns ", "ab "], 3)}${at}`);
const phrases = Array.from(
  { length: 200 },
  (_, at) => `(?:lantern|lamp) ${draw(["wick ", "oil ", "burns? "], 2)}${at}`,
);
const entangled = Array.from({ length: 150 }, () => `${draw(MORE_ATOMS, 10)}${pick(["zq", "xx", "q9$"])}`);

/** As many of the patterns as one file may hold, ten to an entry. */
function largestFile(patterns: readonly string[]): string {
  let cost = 0;
  const held = patterns.filter((pattern) => {
    const compiled = compilePattern(pattern);
    if (compiled.kind === "refused" || cost + compiled.cost > ALL_COST_MAX) return false;
    cost += compiled.cost;
    return true;
  });
  const entries = Array.from({ length: Math.ceil(held.length / 10) }, (_, at) => {
    const quoted = held.slice(at * 10, at * 10 + 10).map((pattern) => `'${pattern}'`);
    return `  - {issue: ${at + 1}, patterns: [${quoted.join(", ")}]}`;
  });
  return `known-issues:\n${entries.join("\n")}\n`;
}

/** A report of 65,536 characters drawn from `stock`, in its title, description and log. */
export function reportOf(stock: readonly string[]): Report {
  const text = draw(stock, LENGTH);
  const log = text.slice(45_000);
  return parseReport({ title: text.slice(0, 400), body: `${text.slice(0, 45_000)}\n\n\`\`\`\nError: ${log}\n\`\`\`` });
}

/** Name and settings. */
export const PATTERN_FILES: readonly (readonly [name: string, file: string])[] = [
  ["plain words", largestFile(literals)],
  ["phrases", largestFile(phrases)],
  ["entangled ones", largestFile(entangled)],
];

/** Name and what the report is drawn from. */
export const LETTERS: readonly (readonly [name: string, stock: readonly string[]])[] = [
  ["two letters", ["a", "b"]],
  ["two letters and a blank", ["a", "b", " "]],
  ["words", ["lantern ", "wick ", "oil ", "ab ", "ba "]],
  ["many scripts", ["a", "b", " ", "1", "ä", "提", ".", "\n"]],
];
