/** The minimum of a smooth function of many numbers, by L-BFGS: deterministic, no random start, no sampling. */

/** Steps that are remembered: J. Nocedal, "Updating Quasi-Newton Matrices with Limited Storage", 1980. */
const MEMORY = 8;
const SETTLED = 1e-5;

interface Step {
  readonly move: Float64Array;
  readonly turn: Float64Array;
  /** Of both: move · turn. */
  readonly curvature: number;
  /** turn · turn */
  readonly size: number;
}

/** Moves `x` to a minimum of `loss`, which writes its slope at a place into `slope`, in at most `steps` steps. */
export function minimise(x: Float64Array, steps: number, loss: (x: Float64Array, slope: Float64Array) => number): void {
  const room = (): Float64Array => new Float64Array(x.length);
  const direction = room();
  let [slope, next, nextSlope] = [room(), room(), room()];
  let now = x;
  let value = loss(x, slope);
  const past: Step[] = [];
  // Where the next step is written; the one that is forgotten makes room for it.
  let free = { move: room(), turn: room() };
  for (let step = 0; step < steps; step++) {
    setDirection(direction, slope, past);
    const descent = dot(slope, direction);
    let length = past.length > 0 ? 1 : 1 / Math.sqrt(dot(slope, slope) + 1e-12);
    let nextValue = Infinity;
    for (let halving = 0; halving < 20; halving++, length /= 2) {
      for (let at = 0; at < x.length; at++) next[at] = (now[at] ?? 0) - length * (direction[at] ?? 0);
      nextValue = loss(next, nextSlope);
      if (nextValue <= value - 1e-4 * length * descent) break;
    }
    if (nextValue >= value) break;
    const made = setStep(free.move, free.turn, [now, next], [slope, nextSlope]);
    if (made.curvature > 1e-10) {
      past.push(made);
      free = (past.length > MEMORY ? past.shift() : undefined) ?? { move: room(), turn: room() };
    }
    const gain = value - nextValue;
    [now, next] = [next, now];
    [slope, nextSlope] = [nextSlope, slope];
    value = nextValue;
    if (gain < SETTLED * Math.max(1, Math.abs(value))) break;
  }
  x.set(now);
}

/** What weights cost for their size under a normal prior of the strength `pull` (1 / variance); its slope is written into `slope`. */
export function penaltyAt(weights: Float64Array, slope: Float64Array, pull: number): number {
  let loss = 0;
  for (let at = 0; at < weights.length; at++) {
    const weight = weights[at] ?? 0;
    loss += 0.5 * pull * weight * weight;
    slope[at] = pull * weight;
  }
  return loss;
}

type Pair = readonly [before: Float64Array, after: Float64Array];

/** Writes what changed into `move` and `turn`. */
function setStep(move: Float64Array, turn: Float64Array, [x, next]: Pair, [slope, nextSlope]: Pair): Step {
  let curvature = 0;
  let size = 0;
  for (let at = 0; at < x.length; at++) {
    const moved = (next[at] ?? 0) - (x[at] ?? 0);
    const turned = (nextSlope[at] ?? 0) - (slope[at] ?? 0);
    move[at] = moved;
    turn[at] = turned;
    curvature += moved * turned;
    size += turned * turned;
  }
  return { move, turn, curvature, size };
}

/** The slope through what past steps tell of its curvature, written into `direction`. */
function setDirection(direction: Float64Array, slope: Float64Array, past: readonly Step[]): void {
  direction.set(slope);
  const newest = past.at(-1);
  if (newest === undefined) return;
  const shares: number[] = [];
  let along = dot(newest.move, direction);
  for (let at = past.length - 1; at >= 0; at--) {
    const { turn, curvature } = past[at] ?? newest;
    const share = (1 / curvature) * along;
    shares.push(share);
    along = addScaledThenDot(direction, turn, -share, past[at - 1]?.move ?? turn);
  }
  const size = newest.curvature / newest.size;
  for (let at = 0; at < direction.length; at++) direction[at] = (direction[at] ?? 0) * size;
  along = dot((past[0] ?? newest).turn, direction);
  for (const [at, { move, curvature }] of past.entries()) {
    const share = (shares.pop() ?? 0) - (1 / curvature) * along;
    along = addScaledThenDot(direction, move, share, past[at + 1]?.turn ?? move);
  }
}

/** `to` += `scale` · `what`, and then `to` · `other`; in one pass, since long vectors wait for memory. */
function addScaledThenDot(to: Float64Array, what: Float64Array, scale: number, other: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < to.length; at++) {
    const all = (to[at] ?? 0) + scale * (what[at] ?? 0);
    to[at] = all;
    sum += all * (other[at] ?? 0);
  }
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}
