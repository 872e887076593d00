/**
 * The chance of so many reports or more, where the rate is known from counting only: a Poisson count whose rate has a gamma
 * posterior is negative binomial (Gelman et al., Bayesian Data Analysis, section 2.6). With little history its tail is long, so
 * that a young repository needs a clearer burst than one whose rate is known well.
 */

/**
 * P(X >= atLeast) for a negative binomial of that mean (>= 0) and size (> 0; smaller is more spread out). In 0..1, exact to
 * about 1e-12; 1 where `atLeast` <= 0. Linear in `atLeast`.
 */
export function upperTail(atLeast: number, mean: number, size: number): number {
  if (atLeast <= 0) return 1;
  if (mean <= 0) return 0;
  const share = mean / (mean + size);
  // P(X = atLeast) by its logarithm, then the terms above it, which fall off geometrically in the end.
  let log = size * Math.log1p(-share);
  for (let k = 1; k <= atLeast; k++) log += Math.log((share * (size + k - 1)) / k);
  if (atLeast <= mean + 1) return 1 - lowerSum(atLeast, share, size);
  let term = Math.exp(log);
  let sum = term;
  for (let k = atLeast + 1; term > sum * 1e-13; k++) {
    term *= (share * (size + k - 1)) / k;
    sum += term;
  }
  return Math.min(1, sum);
}

/** P(X < below). */
function lowerSum(below: number, share: number, size: number): number {
  let term = Math.exp(size * Math.log1p(-share));
  let sum = 0;
  for (let k = 0; k < below; k++) {
    sum += term;
    term *= (share * (size + k)) / (k + 1);
  }
  return Math.min(1, sum);
}
