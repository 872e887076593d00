/** A figure and where it must stay. */
export interface Bound {
  readonly figure: string;
  readonly atLeast?: number;
  readonly atMost?: number;
  /** Where the number comes from. */
  readonly why: string;
}

/**
 * Prints one line: the mark, the figure, its bound and, where it does not hold, why the bound is there. Whether it holds;
 * what was not measured does not.
 */
export function printFigure({ figure, atLeast, atMost, why }: Bound, value: number | undefined): boolean {
  const holds = value !== undefined && value >= (atLeast ?? -Infinity) && value <= (atMost ?? Infinity);
  const bound = atLeast === undefined ? `at most ${atMost ?? ""}` : `at least ${atLeast}`;
  const shown = value === undefined ? "not measured" : value.toFixed(3);
  console.log(
    `${holds ? "ok  " : "MISS"} ${figure.padEnd(46)}${shown.padStart(8)}  ${bound}${holds ? "" : `: ${why}`}`,
  );
  return holds;
}
