/** Learned weights: of which features, how much each speaks for each class. Read on first use. */
/** What is seen of a report, by name: how much of it. */
export type Features = Map<string, number>;

/**
 * The name of a feature by its place (`w:`) and the word there; undefined for one that does not count. One text for each: a text that
 * is joined anew has to be hashed anew wherever it is looked up, and most words are not known.
 */
export type NameOf = (place: string, word: string) => string | undefined;

/** For learning: every word counts. */
export const anyName: NameOf = (place, word) => place + word;

/** Weights ready for use: log-odds for each unit of a feature, by class. */
export interface Model {
  readonly classes: readonly string[];
  /** Of a feature: pairs of a class's index and a weight; undefined for one that is not known. */
  readonly pairsOf: (name: string) => readonly number[] | undefined;
  /** Of the feature of a place and a word there, its weight for the first class; 0 for one that is not known. */
  readonly weightOf: (place: string, word: string) => number;
  /** Names those features of which `pairsOf` knows something; a place ends with a colon. */
  readonly nameOf: NameOf;
}

/** As it is stored: one line a feature, its name, a tab, and for each class that it speaks of a letter and hundredths; the lines in order, by their UTF-16 units. */
export interface StoredModel {
  readonly classes: readonly string[];
  readonly lines: string;
}

const FIRST_LETTER = 97;
const SCALE = 100;

/** A feature whose line was read. */
interface Term {
  readonly name: string;
  readonly pairs: readonly number[];
}

/** Of the features of a place (`w:`), by word: a line's rest, or what was read from it. */
type Table = ReadonlyMap<string, Map<string, string | Term>>;

/** A table of thousands of lines takes longer to make than so many features take to be searched for; most reports have fewer. */
const FEW = 400;

/** The inverse of `storeModel`. A line is read when its feature is first met. Never throws. */
export function readModel({ classes, lines }: StoredModel): Model {
  const read = new Map<string, Term>();
  const keep = (name: string, rest: string): Term => {
    const term = { name, pairs: readPairs(rest) };
    read.set(name, term);
    return term;
  };
  const search = (name: string): Term | undefined => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const rest = restOfLine(lines, name);
    return rest === undefined ? undefined : keep(name, rest);
  };
  let asked = 0;
  let table: Table | undefined;
  const find = (place: string, word: string): Term | undefined => {
    if (table === undefined && ++asked <= FEW) return search(place + word);
    table ??= tableOf(lines);
    const words = table.get(place);
    const known = words?.get(word);
    if (typeof known !== "string") return known;
    const term = keep(place + word, known);
    words?.set(word, term);
    return term;
  };
  const pairsOf = (name: string): readonly number[] | undefined => {
    const behind = name.indexOf(":") + 1;
    return (read.get(name) ?? find(name.slice(0, behind), name.slice(behind)))?.pairs;
  };
  return {
    classes,
    pairsOf,
    nameOf: (place, word) => find(place, word)?.name,
    weightOf: (place, word) => find(place, word)?.pairs[1] ?? 0,
  };
}

/** What stands behind a feature's name, by halving the text; undefined where it has no line. */
function restOfLine(lines: string, name: string): string | undefined {
  const head = `${name}\t`;
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const start = lines.lastIndexOf("\n", middle - 1) + 1;
    const next = lines.indexOf("\n", middle);
    const end = next < 0 ? lines.length : next;
    const found = lines.slice(start, start + head.length);
    if (found === head) return lines.slice(start + head.length, end);
    if (found < head) from = end + 1;
    else to = start;
  }
  return undefined;
}

function tableOf(lines: string): Table {
  const table = new Map<string, Map<string, string | Term>>();
  for (const line of lines.split("\n")) {
    const tab = line.lastIndexOf("\t");
    if (tab <= 0) continue;
    const behind = line.indexOf(":") + 1;
    const place = line.slice(0, behind);
    const words = table.get(place) ?? new Map<string, string | Term>();
    table.set(place, words.set(line.slice(behind, tab), line.slice(tab + 1)));
  }
  return table;
}

function readPairs(text: string): number[] {
  return [...text.matchAll(/([a-z])(-?\d+)/g)].flatMap(([, letter = "", value]) => [
    letter.charCodeAt(0) - FIRST_LETTER,
    Number(value) / SCALE,
  ]);
}

/** `weights` by feature, one for each class; those below `least` are left out. */
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

/** Of each feature, in order, what `pairsOf` knows. */
export type FeatureWeights = readonly (readonly number[])[];

const NONE: readonly number[] = [];

/** Looked up once for all that is asked of them. Never throws. */
export function weightsOf({ pairsOf }: Model, features: Features): FeatureWeights {
  const weights: (readonly number[])[] = [];
  for (const name of features.keys()) weights.push(pairsOf(name) ?? NONE);
  return weights;
}

/** Log-odds of each class, in the order of `model.classes`; `weights` are those of the features. Never throws. */
export function scoreFeatures(model: Model, features: Features, weights = weightsOf(model, features)): number[] {
  const sums = model.classes.map(() => 0);
  let index = 0;
  for (const value of features.values()) {
    const pairs = weights[index++] ?? NONE;
    for (let at = 0; at < pairs.length; at += 2) {
      const of = pairs[at] ?? 0;
      sums[of] = (sums[of] ?? 0) + value * (pairs[at + 1] ?? 0);
    }
  }
  return sums;
}
