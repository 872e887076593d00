/**
 * Fits the weights of `src/match/weights.ts` on a corpus with known duplicates: `node bench/run.mjs fit [corpus]`.
 *
 * Ranking: listwise, the softmax over each query's candidates, by plain gradient descent with a pull towards 0. Not
 * pointwise: negatives cut by rank would turn weights around. Decision: a logistic over the first candidate of every
 * issue, queries and others. Fitted on the part of the stream between `FROM` and `UNTIL`; what follows is for testing.
 * Deterministic: the same corpus gives the same weights.
 */
import { groupRows } from "../src/eval/groups.ts";
import type { CorpusRow } from "../src/eval/corpus-row.ts";
import { DECISION_FEATURES, toDecisionFeatures } from "../src/match/decide.ts";
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { PAIR_FEATURES, type PairFeatures } from "../src/match/pair-features.ts";
import { rankCandidates } from "../src/match/score-candidates.ts";
import type { SharedError } from "../src/match/shared-error.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";

const FROM = 0.2;
const UNTIL = 0.6;
const STEPS = 3000;
const RATE = 0.5;
/** Strength of the pull towards 0, per query. */
const PULL = 0.003;
const DECISION_STEPS = 30;
/** The pull of a normal prior of variance 1. */
const DECISION_PULL = 1;

interface Pool {
  readonly isQuery: boolean;
  readonly candidates: readonly Labelled[];
}

interface Labelled {
  readonly features: PairFeatures;
  readonly sharedError: SharedError | undefined;
  /** The features in the order of `PAIR_FEATURES`. */
  readonly x: readonly number[];
  readonly isRight: boolean;
}

const path = process.argv[2] ?? findCorpus("rust-dev.jsonl.gz");
if (path === undefined) {
  console.error("no corpus: name one, see bench/README.md");
  process.exit(2);
}
const { rows } = await readCorpus(path);
const pools = collectPools(rows);
const queries = pools.filter(({ candidates }) => candidates.some(({ isRight }) => isRight));
const { weights, loss } = fitRanking(queries);
console.log(`// ${queries.length} queries, mean loss ${loss.toFixed(4)}`);
for (const [at, name] of PAIR_FEATURES.entries()) console.log(`  ${name}: ${(weights[at] ?? 0).toFixed(2)},`);
const decision = fitDecision(pools, weights);
console.log("// decision", decision);

/** The candidates of every issue in the fitting range, each issue with what was known at its time. */
function collectPools(all: readonly CorpusRow[]): Pool[] {
  const ordered = [...all].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
  const groupOf = groupRows(ordered);
  const index = new IssueIndex();
  const found: Pool[] = [];
  const seen = new Set<string>();
  for (const [at, row] of ordered.slice(0, Math.floor(ordered.length * UNTIL)).entries()) {
    const document = toDocument(row);
    const group = groupOf(row.repo, row.number);
    if (at >= FROM * ordered.length && !row.neutral) {
      const asFiled = { ...document, comments: [], duplicateOf: [] };
      const candidates = rankCandidates(asFiled, index, document.createdMs).map((candidate) => ({
        features: candidate.features,
        sharedError: candidate.sharedError,
        x: toVector(candidate.features),
        isRight: groupOf(row.repo, candidate.document.number) === group,
      }));
      found.push({ isQuery: seen.has(group), candidates });
    }
    seen.add(group);
    index.add(document);
  }
  return found;
}

function toVector(features: PairFeatures): number[] {
  return PAIR_FEATURES.map((name) => features[name]);
}

function fitRanking(lists: readonly Pool[]): { weights: number[]; loss: number } {
  const weights = PAIR_FEATURES.map(() => 0);
  let loss = 0;
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight) => PULL * weight);
    loss = 0;
    for (const { candidates } of lists) loss += addGradient(candidates, weights, gradient, lists.length);
    for (const [at, slope] of gradient.entries()) weights[at] = (weights[at] ?? 0) - RATE * slope;
  }
  return { weights, loss: loss / lists.length };
}

/** −log of the probability mass on the right candidates, and its gradient. */
function addGradient(candidates: Pool["candidates"], weights: readonly number[], gradient: number[], lists: number) {
  const scores = candidates.map(({ x }) => dot(weights, x));
  const top = Math.max(...scores);
  const exps = scores.map((score) => Math.exp(score - top));
  const all = exps.reduce((sum, value) => sum + value, 0);
  const right = exps.reduce((sum, value, at) => sum + (candidates[at]?.isRight === true ? value : 0), 0);
  for (const [at, { x, isRight }] of candidates.entries()) {
    const slope = ((exps[at] ?? 0) / all - (isRight ? (exps[at] ?? 0) / right : 0)) / lists;
    for (const [feature, value] of x.entries()) gradient[feature] = (gradient[feature] ?? 0) + slope * value;
  }
  return -Math.log(right / all);
}

/** Logistic over the first candidate of every issue that shares no quoted refusal of a service; that weight is set by hand. */
function fitDecision(all: readonly Pool[], ranking: readonly number[]): Record<string, number> {
  const samples = all.flatMap((pool) => toSample(pool, ranking));
  const weights = DECISION_FEATURES.map(() => 0);
  for (let step = 0; step < DECISION_STEPS; step++) {
    for (const [at, change] of newtonStep(samples, weights).entries()) weights[at] = (weights[at] ?? 0) - change;
  }
  return Object.fromEntries(DECISION_FEATURES.map((name, at) => [name, Number((weights[at] ?? 0).toFixed(2))]));
}

/** Gradient over curvature of the penalised log-loss; the bias is not pulled. */
function newtonStep(samples: readonly { x: number[]; isRight: boolean }[], weights: readonly number[]): number[] {
  const pulls: number[] = weights.map((_, at) => (at === 0 ? 1e-6 : DECISION_PULL));
  const gradient = weights.map((weight, at) => (pulls[at] ?? 0) * weight);
  const curvature = weights.map((_, row) => weights.map((__, column) => (row === column ? (pulls[row] ?? 0) : 0)));
  for (const { x, isRight } of samples) {
    const p = 1 / (1 + Math.exp(-dot(weights, x)));
    for (const [row, value] of x.entries()) {
      gradient[row] = (gradient[row] ?? 0) + (p - (isRight ? 1 : 0)) * value;
      const line = curvature[row] ?? [];
      for (const [column, other] of x.entries()) line[column] = (line[column] ?? 0) + p * (1 - p) * value * other;
    }
  }
  return solve(curvature, gradient);
}

/** x of matrix · x = right, by Gauss-Jordan; the matrix is positive definite, so no pivoting is needed. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const lines = matrix.map((line, at) => [...line, right[at] ?? 0]);
  for (const [at, pivot] of lines.entries()) {
    const scale = pivot[at] ?? 1;
    for (const [column, value] of pivot.entries()) pivot[column] = value / scale;
    for (const line of lines) {
      const factor = line === pivot ? 0 : (line[at] ?? 0);
      if (factor !== 0)
        for (const [column, value] of pivot.entries()) line[column] = (line[column] ?? 0) - factor * value;
    }
  }
  return lines.map((line) => line.at(-1) ?? 0);
}

function toSample({ candidates }: Pool, ranking: readonly number[]): { x: number[]; isRight: boolean }[] {
  const sorted = candidates.map((each) => ({ ...each, rank: dot(ranking, each.x) })).sort((a, b) => b.rank - a.rank);
  const [first, second] = sorted;
  if (first === undefined) return [];
  const margin = first.rank - (second?.rank ?? 0);
  const named = toDecisionFeatures({
    features: first.features,
    sharedError: first.sharedError,
    rank: first.rank,
    margin,
  });
  return [{ x: DECISION_FEATURES.map((name) => named[name]), isRight: first.isRight }];
}

function dot(weights: readonly number[], x: readonly number[]): number {
  return x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
