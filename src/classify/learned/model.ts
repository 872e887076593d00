/** The learned weights: of which features, how much each speaks for each class. Read on first use. */
import type { Features } from "./features.ts";

/** Weights ready for use: log-odds for each unit of a feature, by class. */
export interface Model {
  readonly classes: readonly string[];
  /** Of a feature: pairs of a class's index and a weight; undefined for one that is not known. */
  readonly pairsOf: (name: string) => readonly number[] | undefined;
}

/** As it is stored: one line a feature, its name, a tab, and for each class that it speaks of a letter and hundredths. */
export interface StoredModel {
  readonly classes: readonly string[];
  readonly lines: string;
}

const FIRST_LETTER = 97;
const SCALE = 100;

/** The inverse of `storeModel`. A line is read when its feature is first met. Never throws. */
export function readModel({ classes, lines }: StoredModel): Model {
  const stored = new Map<string, string>();
  for (const line of lines.split("\n")) {
    const tab = line.lastIndexOf("\t");
    if (tab > 0) stored.set(line.slice(0, tab), line.slice(tab + 1));
  }
  const read = new Map<string, readonly number[]>();
  const pairsOf = (name: string): readonly number[] | undefined => {
    const text = stored.get(name);
    if (text === undefined) return undefined;
    const pairs = read.get(name) ?? readPairs(text);
    read.set(name, pairs);
    return pairs;
  };
  return { classes, pairsOf };
}

function readPairs(text: string): number[] {
  return [...text.matchAll(/([a-z])(-?\d+)/g)].flatMap(([, letter = "", value]) => [
    letter.charCodeAt(0) - FIRST_LETTER,
    Number(value) / SCALE,
  ]);
}

/** `weights` by feature, one for each class; those that round to less than `least` are left out. */
export function storeModel(
  classes: readonly string[],
  weights: ReadonlyMap<string, readonly number[]>,
  least: number,
): StoredModel {
  const lines = [...weights].flatMap(([name, values]) => {
    const kept = values.flatMap((value, at) =>
      Math.abs(value) < least ? [] : [`${String.fromCharCode(FIRST_LETTER + at)}${Math.round(value * SCALE)}`],
    );
    return kept.length === 0 ? [] : [`${name}\t${kept.join("")}`];
  });
  return { classes, lines: lines.sort().join("\n") };
}

/** Log-odds of each class, in the order of `model.classes`. Never throws. */
export function scoreFeatures({ classes, pairsOf }: Model, features: Features): number[] {
  const sums = classes.map(() => 0);
  for (const [name, value] of features) {
    const pairs = pairsOf(name) ?? [];
    for (let at = 0; at < pairs.length; at += 2) {
      const index = pairs[at] ?? 0;
      sums[index] = (sums[index] ?? 0) + value * (pairs[at + 1] ?? 0);
    }
  }
  return sums;
}
