/** A multinomial logistic model with L2, by L-BFGS: deterministic, no random start, no sampling. */

/** One labelled issue, as the fit sees it. */
export interface Example {
  readonly features: ReadonlyMap<string, number>;
  /** By class: how right it is, 0..1; at least one is above 0. */
  readonly targets: readonly number[];
  /** By class: log-odds to begin with, which are not fitted; absent: 0. */
  readonly offsets?: readonly number[];
  readonly weight: number;
}

/** How hard the fit is pulled, and how long it may go on. */
export interface SoftmaxOptions {
  /** The pull towards 0. */
  readonly pull: number;
  readonly steps: number;
}

/** The examples as one sparse matrix, row by row. */
interface Sparse {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float64Array;
}

/** Weights by feature, one for each class, of the features in `names`; the likeliest under a normal prior. */
export function fitSoftmax(
  examples: readonly Example[],
  names: readonly string[],
  options: SoftmaxOptions,
): Map<string, number[]> {
  const classes = examples[0]?.targets.length ?? 0;
  const columnOf = new Map(names.map((name, at) => [name, at]));
  const matrix = toSparse(examples, columnOf);
  const weights = new Float64Array(names.length * classes);
  minimise(weights, options.steps, (at, slope) => {
    const penalty = penaltyAt(at, slope, options.pull);
    return penalty + lossAt(at, slope, examples, matrix, classes);
  });
  return new Map(names.map((name, at) => [name, [...weights.subarray(at * classes, (at + 1) * classes)]]));
}

function toSparse(examples: readonly Example[], columnOf: ReadonlyMap<string, number>): Sparse {
  const starts = [0];
  const columns: number[] = [];
  const values: number[] = [];
  for (const { features } of examples) {
    for (const [name, value] of features) {
      const column = columnOf.get(name);
      if (column === undefined) continue;
      columns.push(column);
      values.push(value);
    }
    starts.push(columns.length);
  }
  return { starts: Int32Array.from(starts), columns: Int32Array.from(columns), values: Float64Array.from(values) };
}

/** What weights cost for their size; its slope is written into `slope`. */
function penaltyAt(weights: Float64Array, slope: Float64Array, pull: number): number {
  let loss = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    loss += 0.5 * pull * weight * weight;
    slope[at] = pull * weight;
  }
  return loss;
}

/** −Σ weight · log Σ target · p; its slope is added to `slope`. */
function lossAt(
  weights: Float64Array,
  slope: Float64Array,
  examples: readonly Example[],
  { starts, columns, values }: Sparse,
  classes: number,
): number {
  let loss = 0;
  const p = new Float64Array(classes);
  for (const [row, { targets, weight, offsets }] of examples.entries()) {
    const from = starts[row] ?? 0;
    const to = starts[row + 1] ?? 0;
    for (let k = 0; k < classes; k++) p[k] = offsets?.[k] ?? 0;
    for (let at = from; at < to; at++)
      addScaledRow(p, 0, weights, (columns[at] ?? 0) * classes, classes, values[at] ?? 0);
    const mass = toProbabilities(p, targets);
    loss -= weight * Math.log(mass + 1e-300);
    for (let k = 0; k < classes; k++)
      p[k] = weight * ((p[k] ?? 0) - ((targets[k] ?? 0) * (p[k] ?? 0)) / (mass + 1e-300));
    for (let at = from; at < to; at++)
      addScaledRow(slope, (columns[at] ?? 0) * classes, p, 0, classes, values[at] ?? 0);
  }
  return loss;
}

/** `to[toAt + k] += scale · what[whatAt + k]` for the first `length` k: where nearly all of the time goes. */
function addScaledRow(
  to: Float64Array,
  toAt: number,
  what: Float64Array,
  whatAt: number,
  length: number,
  scale: number,
): void {
  for (let k = 0; k < length; k++) to[toAt + k] = (to[toAt + k] ?? 0) + scale * (what[whatAt + k] ?? 0);
}

/** Turns log-odds into probabilities in place; what comes back is the mass on the targets. */
function toProbabilities(p: Float64Array, targets: readonly number[]): number {
  const top = Math.max(...p);
  let all = 0;
  for (let k = 0; k < p.length; k++) all += p[k] = Math.exp((p[k] ?? 0) - top);
  let mass = 0;
  for (let k = 0; k < p.length; k++) mass += (p[k] = (p[k] ?? 0) / all) * (targets[k] ?? 0);
  return mass;
}

/** Steps that are remembered: J. Nocedal, "Updating Quasi-Newton Matrices with Limited Storage", 1980. */
const MEMORY = 8;
const SETTLED = 1e-5;

interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  readonly scale: number;
}

/** Moves `x` to a minimum of `loss`, in at most `steps` steps. */
function minimise(x: Float64Array, steps: number, loss: (x: Float64Array, slope: Float64Array) => number): void {
  let slope = new Float64Array(x.length);
  let value = loss(x, slope);
  const past: Step[] = [];
  for (let step = 0; step < steps; step++) {
    const direction = directionOf(slope, past);
    const descent = dot(slope, direction);
    let length = past.length > 0 ? 1 : 1 / Math.sqrt(dot(slope, slope) + 1e-12);
    const next = new Float64Array(x.length);
    const nextSlope = new Float64Array(x.length);
    let nextValue = Infinity;
    for (let halving = 0; halving < 20; halving++, length /= 2) {
      for (let at = 0; at < x.length; at++) next[at] = (x[at] ?? 0) - length * (direction[at] ?? 0);
      nextValue = loss(next, nextSlope);
      if (nextValue <= value - 1e-4 * length * descent) break;
    }
    if (nextValue >= value) return;
    const move = next.map((each, at) => each - (x[at] ?? 0));
    const turn = nextSlope.map((each, at) => each - (slope[at] ?? 0));
    const curvature = dot(move, turn);
    if (curvature > 1e-10) past.push({ move, turn, scale: 1 / curvature });
    if (past.length > MEMORY) past.shift();
    const gain = value - nextValue;
    x.set(next);
    slope = nextSlope;
    value = nextValue;
    if (gain < SETTLED * Math.max(1, Math.abs(value))) return;
  }
}

function directionOf(slope: Float64Array, past: readonly Step[]): Float64Array {
  const direction = Float64Array.from(slope);
  const shares: number[] = [];
  for (const { move, turn, scale } of past.toReversed()) {
    const share = scale * dot(move, direction);
    shares.push(share);
    addScaled(direction, turn, -share);
  }
  const last = past.at(-1);
  if (last !== undefined) {
    const size = dot(last.move, last.turn) / dot(last.turn, last.turn);
    for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * size;
  }
  for (const { move, turn, scale } of past)
    addScaled(direction, move, (shares.pop() ?? 0) - scale * dot(turn, direction));
  return direction;
}

function addScaled(to: Float64Array, what: Float64Array, scale: number): void {
  for (let at = 0; at < to.length; at++) to[at] = (to[at] ?? 0) + scale * (what[at] ?? 0);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
