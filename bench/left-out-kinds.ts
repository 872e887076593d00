/**
 * What the kinds are worth on repositories that they did not see: each left out, by weights of all others. What rows tell beside
 * their own labels (`toKindRows`) teaches, and is not counted.
 */
import { type Example, fitSoftmax } from "../src/classify/learned/fit-softmax.ts";
import { readModel, scoreFeatures, storeModel } from "../src/learned/model.ts";
import { type Kind, KINDS } from "../src/domain/kind.ts";
import { type Guess, isRight } from "../src/eval/guesses.ts";
import { measureReliability } from "../src/eval/reliability.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { partsOf } from "./repository-parts.ts";
import { countBy, fitKinds, type KindRow, LEAST_WEIGHT, toKindRows } from "./fit-kinds.ts";

/** As sure as a kind must be to be labelled. */
const POSTED = 0.7;
/** Repositories of fewer issues of a kind tell nothing of it. */
const FEW = 10;

/** A guess, and what it would be were each kind equally frequent. */
export type KindGuess = Guess & { readonly balanced: Kind };

/** Shares of guesses; the first three and the calibration error are of guesses as they are made. */
export interface KindFigures {
  readonly right: number;
  /** Right ones of those at `POSTED` or surer, and how many those are. */
  readonly precision: number;
  readonly coverage: number;
  readonly calibrationError: number;
  /** Were each kind equally frequent: mean F1 of the kinds that occur. */
  readonly macroF1: number;
}

/** Guesses by weights of other repositories, and what to ship. */
export interface KindsLeftOut {
  readonly issues: number;
  readonly repositories: number;
  readonly byRepository: readonly { readonly name: string; readonly guesses: readonly KindGuess[] }[];
  /** Of the repositories with at least ten issues of each kind, as in NLBSE's contest: their mean macro-F1; 0 for none. */
  readonly contestF1: number;
  /** Fits on everything. */
  readonly fitAll: () => Map<string, number[]>;
}

/**
 * Fits and measures on labelled corpora (JSON Lines).
 * @throws Error where a path is undefined or cannot be read
 */
export async function measureKindsLeftOut(paths: readonly (string | undefined)[]): Promise<KindsLeftOut> {
  const read: ReturnType<typeof toKindRows> = [];
  for (const path of paths) {
    if (path === undefined) throw new Error("no corpus: name one, see bench/README.md");
    read.push(...toKindRows((await readCorpus(path)).rows));
  }
  const parts = partsOf(countBy(read, ({ repo }) => repo));
  const rows = read.map((row) => ({ ...row, repo: parts.get(row.repo) ?? row.repo }));
  const names = [...new Set(rows.map(({ repo }) => repo))];
  const judged = names.filter((name) => rows.some(({ repo, isLabelled }) => repo === name && isLabelled));
  const scored = judged.flatMap((name) => scoreHeldOut(rows, name));
  const byRepository = judged.map((name) => ({ name, guesses: guessesOf(scored, name) }));
  const whole = byRepository.filter(({ guesses }) =>
    KINDS.every((kind) => guesses.filter(({ truth }) => truth === kind).length >= FEW),
  );
  return {
    issues: rows.length,
    repositories: parts.size,
    byRepository,
    contestF1: whole.reduce((sum, { guesses }) => sum + balancedF1(guesses), 0) / Math.max(1, whole.length),
    fitAll: () => withShift(fitKinds(rows), usualMixture(scored)),
  };
}

/** The figures of some guesses. Never throws. */
export function kindFiguresOf(guesses: readonly KindGuess[]): KindFigures {
  const share = (part: readonly Guess[]): number => part.filter(isRight).length / Math.max(1, part.length);
  const posted = guesses.filter(({ confidence }) => confidence >= POSTED);
  return {
    right: share(guesses),
    precision: share(posted),
    coverage: posted.length / Math.max(1, guesses.length),
    calibrationError: measureReliability(guesses).expectedCalibrationError,
    macroF1: balancedF1(guesses),
  };
}

/** A row that no weight has seen, with the log-odds of the kinds were each equally frequent. */
interface Scored extends KindRow {
  readonly sums: readonly number[];
}

/** By all other repositories; through the stored form, as they will be made. */
function scoreHeldOut(rows: ReturnType<typeof toKindRows>, repo: string): Scored[] {
  const model = readModel(storeModel(KINDS, fitKinds(rows.filter((row) => row.repo !== repo)), LEAST_WEIGHT));
  return rows
    .filter((row) => row.repo === repo && row.isLabelled)
    .map((row) => ({ ...row, sums: scoreFeatures(model, row.features) }));
}

/**
 * How much more frequent each kind is than the others in a usual repository, as log-odds: what makes the sums likeliest, each
 * repository counting the same.
 */
function usualMixture(of: readonly Scored[]): readonly number[] {
  const size = countBy(of, ({ repo }) => repo);
  const examples = of.map(({ repo, kind, sums }): Example => ({
    features: new Map([["shift", 1]]),
    targets: KINDS.map((name) => Number(name === kind)),
    offsets: sums,
    weight: 100 / (size.get(repo) ?? 1),
  }));
  return fitSoftmax(examples, ["shift"], { pull: 1, steps: 50 }).get("shift") ?? KINDS.map(() => 0);
}

function withShift(weights: Map<string, number[]>, shift: readonly number[]): Map<string, number[]> {
  return weights.set(
    "bias",
    (weights.get("bias") ?? []).map((weight, at) => weight + (shift[at] ?? 0)),
  );
}

/** The mixture, too, is that of the other repositories. */
function guessesOf(scored: readonly Scored[], repo: string): KindGuess[] {
  const shift = usualMixture(scored.filter((row) => row.repo !== repo));
  return scored.filter((row) => row.repo === repo).map(({ kind, sums }) => guess(kind, sums, shift));
}

function guess(truth: Kind, sums: readonly number[], shift: readonly number[]): KindGuess {
  const odds = sums.map((sum, at) => sum + (shift[at] ?? 0));
  const top = Math.max(...odds);
  const confidence = 1 / odds.reduce((all, odd) => all + Math.exp(odd - top), 0);
  const best = (of: readonly number[]): Kind => KINDS[of.indexOf(Math.max(...of))] ?? "bug";
  return { truth, guess: best(odds), confidence, balanced: best(sums) };
}

/** Of the kinds that occur. */
function balancedF1(guesses: readonly { readonly truth: string; readonly balanced: string }[]): number {
  const size = countBy(guesses, ({ truth }) => truth);
  const mass = (part: readonly { readonly truth: string }[]): number =>
    part.reduce((sum, { truth }) => sum + 1 / (size.get(truth) ?? 1), 0);
  const scores = [...size.keys()].map((kind) => {
    const hits = mass(guesses.filter(({ truth, balanced }) => truth === kind && balanced === kind));
    return (2 * hits) / (mass(guesses.filter(({ balanced }) => balanced === kind)) + 1);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}
