/** From, to; 0..1. */
export type Interval = readonly [from: number, to: number];

/** Of the normal distribution, for 95 in 100. */
const Z = 1.96;

/**
 * Where the true share lies in 95 of 100 cases, by `right` of `judged`: Wilson's score interval, which holds for few cases and for
 * shares near 0 and 1 as well (Wilson 1927; Brown, Cai, DasGupta 2001). [0, 1] where nothing was judged.
 */
export function wilsonInterval(right: number, judged: number): Interval {
  if (judged <= 0) return [0, 1];
  const share = right / judged;
  const widening = (Z * Z) / judged;
  const middle = (share + widening / 2) / (1 + widening);
  const half = (Z * Math.sqrt((share * (1 - share)) / judged + widening / (4 * judged))) / (1 + widening);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}
