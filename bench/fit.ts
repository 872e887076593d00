/** Fitting of linear models, small and deterministic: no random start, no sampling. */
import type { List } from "../src/match/fit-listwise.ts";

export { fitListwise, type List } from "../src/match/fit-listwise.ts";

export type Sample = List[number] & {
  /** How much it counts, > 0; by default 1. */
  readonly weight?: number;
};

const NEWTON_STEPS = 30;
const CONVERGED = 1e-9;

/** What is known of a weight before anything is seen. */
export interface Prior {
  /** What it is pulled to, and how strongly: 1 / variance. */
  readonly centre: number;
  readonly pull: number;
  /** A weight that comes out on the other side of 0 is `UNSEEN` of its centre instead: few pairs are no refutation. */
  readonly sign?: 1 | -1;
}

/** Log-odds of `isRight`, by Newton's method with a normal prior for each weight; signs are kept by an active set. */
export function fitLogistic(samples: readonly Sample[], priors: readonly Prior[]): number[] {
  const pinned = new Set<number>();
  for (;;) {
    const weights = fitFree(samples, priors, pinned);
    const wrong = priors.findIndex(({ sign = 0 }, at) => !pinned.has(at) && sign * (weights[at] ?? 0) < 0);
    if (wrong === -1) return weights;
    pinned.add(wrong);
  }
}

/** A pinned weight is pulled so strongly that it stays where it is put. */
const PINNED_PULL = 1e9;
const UNSEEN = 0.1;

function fitFree(samples: readonly Sample[], priors: readonly Prior[], pinned: ReadonlySet<number>): number[] {
  const held = priors.map((prior, at) =>
    pinned.has(at) ? { centre: UNSEEN * prior.centre, pull: PINNED_PULL } : prior,
  );
  let weights = held.map(({ centre }) => centre);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const change = newtonStep(samples, weights, held);
    weights = weights.map((weight, at) => weight - (change[at] ?? 0));
    if (Math.max(...change.map(Math.abs)) < CONVERGED) break;
  }
  return weights;
}

/** Gradient over curvature of the penalised log-loss. */
function newtonStep(samples: readonly Sample[], weights: readonly number[], priors: readonly Prior[]): number[] {
  const gradient = priors.map(({ centre, pull }, at) => pull * ((weights[at] ?? 0) - centre));
  const curvature = priors.map(({ pull }, row) => priors.map((_, column) => (row === column ? pull : 0)));
  for (const { x, isRight, weight = 1 } of samples) {
    const p = 1 / (1 + Math.exp(-dot(weights, x)));
    const held = [...x.keys()].filter((at) => x[at] !== 0);
    for (const row of held) {
      const value = x[row] ?? 0;
      gradient[row] = (gradient[row] ?? 0) + weight * (p - (isRight ? 1 : 0)) * value;
      const line = curvature[row] ?? [];
      for (const column of held) line[column] = (line[column] ?? 0) + weight * p * (1 - p) * value * (x[column] ?? 0);
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

function dot(weights: ArrayLike<number>, x: readonly number[]): number {
  return x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}
