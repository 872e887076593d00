/**
 * What the learned layer of `src/classify` is worth on what it did not see: each repository left out (those of few issues a fifth
 * of them at a time), the largest also by thirds of its issues, the invented reports of the tests all at once. The calibration of a held-out part is fitted on the other parts.
 */
import { findEvidence } from "../src/classify/classify.ts";
import { withoutOtherThings } from "../src/classify/other-things.ts";
import { readFeatures } from "../src/classify/learned/features.ts";
import { type Example, fitSoftmax } from "../src/classify/learned/fit-softmax.ts";
import { anyName, type Features, readModel, scoreFeatures, storeModel } from "../src/learned/model.ts";
import { calibrate, type Calibration, isOfError, scoreRules, TEMPERATURE } from "../src/classify/score.ts";
import { WEIGHED_CATEGORIES } from "../src/domain/category.ts";
import { type Guess, isRight } from "../src/eval/guesses.ts";
import { measureReliability } from "../src/eval/reliability.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { fitCalibration } from "./fit-calibration.ts";
import { INVENTED_REPORTS } from "./invented-reports.ts";
import { parseOnce } from "./parse-once.ts";
import { isFew, partsOf } from "./repository-parts.ts";
import { toldByLabels } from "./told-by-labels.ts";

const OPTIONS = { pull: 0.6, steps: 70 };
/** Of a category that is right as well. */
const ACCEPTED = 0.5;
/** A repository of more rows than this counts as if it had so many. */
const MOST_ROWS = 250;
/** An invented report counts so much: they teach categories that the corpora hardly know, and how short a report can be. */
const INVENTED_WEIGHT = 1.2;
const INVENTED = "invented: ";
/** Single signs count more: that one clear sign is enough is a rule of the house, and long reports teach the contrary. */
const SIGNS = `${INVENTED}signs`;
const SIGN_WEIGHT = 5;
/** An issue of a repository with few: labelled by one, and retold, so that its words are less a reporter's. At 1 the six products lose a point. */
const OF_FEW_WEIGHT = 0.5;
/** Issues of which only the labels of their maintainers tell (`told-by-labels.ts`) count as if there were so many of a repository. */
const TOLD_ROWS = 50;
/** A term stands in two repositories and three issues, or in ten issues; invented ones are not counted. A rule, which is no term, speaks thrice. */
const LEAST = { repositories: 2, issues: 3, issuesOfOne: 10, ofRule: 3 };
/** Smaller weights are not kept. */
const LEAST_WEIGHT = 0.03;
const FOLDS = 3;
/** How much the rules' weights count beside what was learned: less where there is enough to learn from. Those of the primary error: whole. */
const SHARES = { known: 0.5, rare: 1 };
/** A category of fewer real issues than this leans on its rules. */
const FEW = 30;

interface Row {
  readonly repo: string;
  readonly number: number;
  /** Nobody labelled it for us. */
  readonly isTold: boolean;
  readonly features: Features;
  readonly accepted: readonly string[];
  /** Log-odds by category, by the rules alone; what is learned is added to a share of them. */
  readonly ruled: ReadonlyMap<string, number>;
  /** What of it the primary error says, which counts whole. */
  readonly ofError: ReadonlyMap<string, number>;
}

/** What a fit says of rows that it did not see, not calibrated. */
interface Part {
  readonly name: string;
  readonly guesses: readonly Guess[];
}

/** What is fitted on. */
interface Material {
  readonly rows: readonly Row[];
  /** How much the rules' weights count, in the order of `WEIGHED_CATEGORIES`. */
  readonly shares: readonly number[];
}

/** Guesses on what was left out, calibrated, and what to ship. */
export interface LeftOut {
  /** Of each repository but the largest, and of each part of those with few issues; together they are the figure that counts. */
  readonly byRepository: readonly { readonly name: string; readonly guesses: readonly Guess[] }[];
  readonly largest: string;
  readonly thirds: readonly Guess[];
  /** Fits once more. */
  readonly largestWhole: () => readonly Guess[];
  /** Fits once more. */
  readonly invented: () => readonly Guess[];
  /** What the rules alone say of all but the largest, and of the largest. */
  readonly byRules: readonly Guess[];
  readonly largestByRules: readonly Guess[];
  readonly counts: Readonly<Record<"issues" | "repositories" | "told" | "invented", number>>;
  readonly calibration: Calibration;
  readonly shares: readonly number[];
  /** Fits on everything, as lines of `StoredModel`. */
  readonly fitAll: () => string;
}

/**
 * Fits and measures on labelled corpora (JSON Lines); of issues without a category, those whose labels tell one.
 * @throws Error where a path is undefined or cannot be read
 */
export async function measureLeftOut(paths: readonly (string | undefined)[]): Promise<LeftOut> {
  const read = await readRows(paths);
  const real = read.filter(({ isTold }) => !isTold);
  const told = read.filter(({ isTold }) => isTold);
  const invented = INVENTED_REPORTS.map(({ set, title, body, accepted }, number) =>
    toRow({ repo: INVENTED + set, number, title, body, accepted, isTold: false }),
  );
  const known = countBy(real, ({ accepted }) => accepted[0] ?? "");
  const shares = WEIGHED_CATEGORIES.map((name) =>
    name === "unknown" || (known.get(name) ?? 0) >= FEW ? SHARES.known : SHARES.rare,
  );
  const material = { rows: withoutRare([...real, ...told, ...invented]), shares };
  const counts = countBy(real, ({ repo }) => repo);
  const repos = [...counts.keys()];
  const largest = repos.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? "";
  const parts = partsOf(counts);
  const others = [...new Set(parts.values())].filter((part) => part !== largest);
  const leftOut = others.map((name) => hold(material, name, ({ repo }) => parts.get(repo) === name));
  const thirds = Array.from({ length: FOLDS }, (_, fold) =>
    hold(material, largest, ({ repo, number }) => repo === largest && number % FOLDS === fold),
  );
  const judged = [...leftOut, ...thirds];
  const calibration = fitCalibration(judged.flatMap(({ guesses }) => guesses));
  const byRules = (rows: readonly Row[]): Guess[] => rows.map((row) => guess(row, [], []));
  return {
    byRepository: leftOut.map((part) => ({ name: part.name, guesses: calibrated([part], judged) })),
    largest,
    thirds: calibrated(thirds, judged),
    largestWhole: () => calibrated([hold(material, largest, ({ repo }) => repo === largest)], leftOut),
    invented: () => hold(material, "invented", ({ repo }) => isInvented(repo)).guesses.map(by(calibration)),
    byRules: byRules(real.filter(({ repo }) => repo !== largest)),
    largestByRules: byRules(real.filter(({ repo }) => repo === largest)),
    counts: { issues: real.length, repositories: repos.length, told: told.length, invented: invented.length },
    calibration,
    shares,
    fitAll: () => storeModel(WEIGHED_CATEGORIES, fit(material.rows, shares), LEAST_WEIGHT).lines,
  };
}

/** Share right, precision and share of what is posted from `floor` (0..1) on, and how far confidence is from that. */
export function figuresOf(
  guesses: readonly Guess[],
  floor: number,
): Readonly<Record<"right" | "precision" | "coverage" | "calibrationError", number>> {
  const posted = guesses.filter(({ guess: said, confidence }) => said !== "unknown" && confidence >= floor);
  const share = (part: readonly Guess[]): number => part.filter(isRight).length / Math.max(1, part.length);
  return {
    right: share(guesses),
    precision: share(posted),
    coverage: posted.length / Math.max(1, guesses.length),
    calibrationError: measureReliability(guesses).expectedCalibrationError,
  };
}

async function readRows(files: readonly (string | undefined)[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const path of files) {
    if (path === undefined) throw new Error("no corpus: name one, see bench/README.md");
    for (const { repo, number, title, body, category, accept, labels } of (await readCorpus(path)).rows) {
      const accepted = category === null ? toldByLabels(repo, labels) : [category, ...accept].map(asWeighed);
      if (accepted.length > 0) found.push(toRow({ repo, number, title, body, accepted, isTold: category === null }));
    }
  }
  return found;
}

/** That something is only asked, its kind tells: among the categories it is none. */
function asWeighed(category: string): string {
  return category === "question" ? "unknown" : category;
}

type Labelled = Pick<Row, "repo" | "number" | "accepted" | "isTold"> & Readonly<Record<"title" | "body", string>>;

function toRow({ title, body, ...row }: Labelled): Row {
  const { repo } = row;
  // A corpus' report is read as the bot reads it: what its repository is called tells the product's version.
  const report = withoutOtherThings(parseOnce(isInvented(repo) ? { title, body } : { title, body, repo }));
  const found = findEvidence(report);
  const { support: ruled, evidence } = scoreRules(found);
  const ofError = new Map<string, number>();
  for (const { category, weight } of evidence.filter(isOfError)) {
    ofError.set(category, (ofError.get(category) ?? 0) + weight);
  }
  return { ...row, features: readFeatures(report, found, anyName), ruled, ofError };
}

/** The rows without features that are too rare to be terms of any fit: most are, and each fit would count them again. */
function withoutRare(rows: readonly Row[]): Row[] {
  const seen = countBy(
    rows.flatMap(({ features }) => [...features.keys()]),
    (name) => name,
  );
  const least = Math.min(LEAST.issues, LEAST.issuesOfOne, LEAST.ofRule);
  return rows.map((row) => {
    return { ...row, features: new Map([...row.features].filter(([name]) => (seen.get(name) ?? 0) >= least)) };
  });
}

/** Log-odds by the rules, as `scoreCategories` counts them, in the order of `WEIGHED_CATEGORIES`. */
function offsetsOf({ ruled, ofError }: Row, shares: readonly number[]): number[] {
  return WEIGHED_CATEGORIES.map((name, at) => {
    const error = ofError.get(name) ?? 0;
    return (error + (shares[at] ?? 1) * ((ruled.get(name) ?? 0) - error)) / TEMPERATURE;
  });
}

function fit(training: readonly Row[], shares: readonly number[]): Map<string, number[]> {
  const size = countBy(training, ({ repo }) => repo);
  const examples = training.map((row): Example => {
    const { repo, features, accepted, isTold } = row;
    return {
      features,
      offsets: offsetsOf(row, shares),
      targets: WEIGHED_CATEGORIES.map((name) => (name === accepted[0] ? 1 : accepted.includes(name) ? ACCEPTED : 0)),
      weight: isInvented(repo)
        ? repo === SIGNS
          ? SIGN_WEIGHT
          : INVENTED_WEIGHT
        : (isFew(size.get(repo) ?? 1) ? OF_FEW_WEIGHT : 1) *
          Math.min(1, (isTold ? TOLD_ROWS : MOST_ROWS) / (size.get(repo) ?? 1)),
    };
  });
  return fitSoftmax(examples, termsOf(training), OPTIONS);
}

function termsOf(training: readonly Row[]): string[] {
  const seen = new Map<string, { issues: number; invented: number; repos: Set<string> }>();
  for (const { repo, features } of training) {
    for (const name of features.keys()) {
      const term = seen.get(name) ?? { issues: 0, invented: 0, repos: new Set() };
      seen.set(name, term);
      if (isInvented(repo)) term.invented += 1;
      else {
        term.issues += 1;
        term.repos.add(repo);
      }
    }
  }
  return [...seen].flatMap(([name, { issues, invented: made, repos: of }]) => {
    const isTold = issues >= LEAST.issuesOfOne || (of.size >= LEAST.repositories && issues >= LEAST.issues);
    return isTold || (name.startsWith("r:") && issues + made >= LEAST.ofRule) ? [name] : [];
  });
}

/** What the others say of the rows that are held out; through the stored form, as it will be said. */
function hold({ rows, shares }: Material, name: string, isHeldOut: (row: Row) => boolean): Part {
  const training = rows.filter((row) => !isHeldOut(row));
  const model = readModel(storeModel(WEIGHED_CATEGORIES, fit(training, shares), LEAST_WEIGHT));
  const guesses = rows.filter(isHeldOut).map((row) => guess(row, scoreFeatures(model, row.features), shares));
  return { name, guesses };
}

/** The guesses of some parts, each with the confidence that the other parts would give them. */
function calibrated(parts: readonly Part[], judged: readonly Part[]): Guess[] {
  return parts.flatMap((part) => {
    const fitted = fitCalibration(judged.flatMap((other) => (other === part ? [] : other.guesses)));
    return part.guesses.map(by(fitted));
  });
}

function by(fitted: Calibration): (guess: Guess) => Guess {
  return (guessed) => ({ ...guessed, confidence: calibrate(guessed.confidence, fitted) });
}

/** As `scoreCategories` decides, before the calibration; `learned` in the order of `WEIGHED_CATEGORIES`. */
function guess(row: Row, learned: readonly number[], shares: readonly number[]): Guess {
  const { accepted } = row;
  const odds = offsetsOf(row, shares).map((odd, at) => odd + (learned[at] ?? 0));
  const top = Math.max(...odds);
  const confidence = 1 / odds.reduce((all, odd) => all + Math.exp(odd - top), 0);
  const name = WEIGHED_CATEGORIES[odds.indexOf(top)] ?? "unknown";
  // The guess stays what it is: an accepted “unknown” is right and still says nothing.
  return { truth: accepted.includes(name) ? name : (accepted[0] ?? "unknown"), guess: name, confidence };
}

function isInvented(repo: string): boolean {
  return repo.startsWith(INVENTED);
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(key(item), (found.get(key(item)) ?? 0) + 1);
  return found;
}
