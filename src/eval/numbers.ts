/** Small arithmetic of the figures. */

/** `part / whole` with four decimals; 0 where the whole is 0. */
export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : roundTo(part / whole, 4);
}

export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(value * factor) / factor;
}

/** The nearest-rank percentile: the smallest value that at least `share` (0..1) of all do not exceed; 0 for none. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}
