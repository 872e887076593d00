/**
 * Fitting the weights of a ranking: listwise, the softmax over each query's candidates. Not pointwise, since negatives that
 * are cut by rank turn weights around. Small and deterministic: no random start, no sampling, a fixed number of steps, so
 * that what it costs is known beforehand.
 */

import { finish, type Steps } from "./steps.ts";

/** A query's candidates; `x` has a number for each feature, the same ones in all lists. */
export type List = readonly { readonly x: readonly number[]; readonly isRight: boolean }[];

/** What the weights are held to. */
export interface ListwisePrior {
  /** What each weight is pulled towards, and begins at; 0 by default. */
  readonly centre?: readonly number[];
  /** How far each weight may be from its centre at most, 0 or more: 0 pins it. Without bounds by default. */
  readonly reach?: readonly number[];
  /** Of the descent, 1 or more; 1500 by default, which is as good as its end from whatever start. */
  readonly steps?: number;
}

/** What a fit came to. */
export interface Fitted {
  readonly weights: number[];
  /** The mean over the lists, before the last step. */
  readonly loss: number;
}

const STEPS = 1500;
const RATE = 0.05;
/** Of Adam (D. Kingma, J. Ba, 2015). */
const DECAY = 0.9;
const SQUARE_DECAY = 0.999;
const EPSILON = 1e-8;

/**
 * Weights under which the right candidates get most of the softmax's mass, and the mean loss that is left. Each list has a right
 * candidate; `pull` is the strength of the pull towards the centre, per list. Without lists the centre.
 */
export function fitListwise(lists: readonly List[], pull: number, prior: ListwisePrior = {}): Fitted {
  return finish(fitInSteps(lists, pull, prior));
}

/** The same, a step of the descent at a time. */
export function* fitInSteps(
  lists: readonly List[],
  pull: number,
  { centre = [], reach = [], steps = STEPS }: ListwisePrior,
): Steps<Fitted> {
  const size = lists[0]?.[0]?.x.length ?? centre.length;
  const from = Float64Array.from({ length: size }, (_, at) => centre[at] ?? 0);
  const most = Float64Array.from({ length: size }, (_, at) => reach[at] ?? Infinity);
  const tables = lists.map((list) => toTable(list, size));
  const weights = from.slice();
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let loss = 0;
  for (let step = 1; step <= steps && lists.length > 0; step++) {
    const gradient = weights.map((weight, at) => pull * (weight - (from[at] ?? 0)));
    loss = 0;
    for (const table of tables) loss += addGradient(table, weights, gradient, lists.length);
    for (let at = 0; at < size; at++) {
      const slope = gradient[at] ?? 0;
      mean[at] = DECAY * (mean[at] ?? 0) + (1 - DECAY) * slope;
      square[at] = SQUARE_DECAY * (square[at] ?? 0) + (1 - SQUARE_DECAY) * slope * slope;
      const unbiased = (mean[at] ?? 0) / (1 - DECAY ** step);
      const spread = Math.sqrt((square[at] ?? 0) / (1 - SQUARE_DECAY ** step));
      const moved = (weights[at] ?? 0) - (RATE * unbiased) / (spread + EPSILON);
      const [middle, bound] = [from[at] ?? 0, most[at] ?? 0];
      weights[at] = Math.min(middle + bound, Math.max(middle - bound, moved));
    }
    yield undefined;
  }
  return { weights: [...weights], loss: loss / Math.max(1, lists.length) };
}

/** A list as arrays of numbers: the descent goes over it hundreds of times. */
interface Table {
  /** One candidate's features after the other's. */
  readonly x: Float64Array;
  readonly isRight: readonly boolean[];
  /** Room for the candidates' masses. */
  readonly masses: Float64Array;
}

function toTable(list: List, size: number): Table {
  const x = new Float64Array(list.length * size);
  for (const [row, candidate] of list.entries()) x.set(candidate.x, row * size);
  return { x, isRight: list.map(({ isRight }) => isRight), masses: new Float64Array(list.length) };
}

/** −log of the probability mass on the right candidates; adds its gradient. */
function addGradient(
  { x, isRight, masses }: Table,
  weights: Float64Array,
  gradient: Float64Array,
  lists: number,
): number {
  const size = weights.length;
  let top = -Infinity;
  for (let row = 0; row < masses.length; row++) {
    let score = 0;
    for (let at = 0; at < size; at++) score += (x[row * size + at] ?? 0) * (weights[at] ?? 0);
    masses[row] = score;
    top = Math.max(top, score);
  }
  let all = 0;
  let right = 0;
  for (let row = 0; row < masses.length; row++) {
    const mass = Math.exp((masses[row] ?? 0) - top);
    masses[row] = mass;
    all += mass;
    if (isRight[row] === true) right += mass;
  }
  for (let row = 0; row < masses.length; row++) {
    const mass = masses[row] ?? 0;
    const slope = (mass / all - (isRight[row] === true ? mass / right : 0)) / lists;
    for (let at = 0; at < size; at++) gradient[at] = (gradient[at] ?? 0) + slope * (x[row * size + at] ?? 0);
  }
  return -Math.log(right / all);
}
