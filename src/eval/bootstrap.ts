/** How far a mean could lie elsewhere with another draw of as many queries. */
import { percentile, roundTo } from "./numbers.ts";

/** Lower and upper end. */
export type Interval = readonly [number, number];

const RESAMPLES = 1000;
/** Any fixed number: figures must not change between two runs. */
const SEED = 20_261_120;

/**
 * The 95% interval of the mean by the percentile bootstrap (B. Efron, R. Tibshirani, "An Introduction to the
 * Bootstrap", 1993, chapter 13), with a generator of fixed seed; [0, 0] for no values.
 */
export function bootstrapInterval(values: readonly number[]): Interval {
  if (values.length === 0) return [0, 0];
  const random = createGenerator(SEED);
  const means = Array.from({ length: RESAMPLES }, () => {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw++) sum += values[Math.floor(random() * values.length)] ?? 0;
    return sum / values.length;
  });
  return [roundTo(percentile(means, 0.025), 4), roundTo(percentile(means, 0.975), 4)];
}

/** Uniform numbers in 0..1 (mulberry32 by T. Ettinger, public domain); enough for resampling, for nothing secret. */
function createGenerator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
