/**
 * How widely an error is spread over a repository's earlier reports, and from when on that makes it background noise.
 * The counting is the caller's corpus's; what the counts mean is decided here.
 */

/** An earlier report that carries the error. */
export interface ErrorCarrier {
  /** When it was filed, in milliseconds since 1970, UTC. */
  readonly createdMs: number;
  /** What makes reports related: known duplicates share one, else those of one author do. Each source counts once. */
  readonly source: string;
  /** Whether its reporter speaks of the error; `isSpokenOf` of `primary-error.ts`. */
  readonly isSpokenOf: boolean;
}

/** Document frequency of an error among a repository's reports. */
export interface ErrorSpread {
  /** Unrelated earlier reports that carry it. */
  readonly issues: number;
  /** Unrelated earlier reports that carry any error, noise included. */
  readonly of: number;
  /** Of `issues`, those whose reporter speaks of the error. */
  readonly spokenOf: number;
  /** Different days (UTC) on which `issues` were filed. */
  readonly days: number;
  /** Of `issues`, those whose first report with the error lies outside of the fortnight in which most came. */
  readonly steady: number;
}

/**
 * Reports younger than this do not count. An error that has appeared only lately may be an incident that goes on: it must
 * have been about, unspoken of, before that.
 */
export const SETTLED_MS = 3 * 24 * 3_600_000;
const DAY_MS = 24 * 3_600_000;
/**
 * Whoever wants an error to be taken for noise can file reports under some accounts for a while. What most came in within one
 * stretch of this length is therefore left out, and what is left must be evidence enough by itself.
 */
const CAMPAIGN_MS = 14 * DAY_MS;

/** The spread of an error; `carriers` are its earlier reports in any order, `allSources` those of reports with any error. */
export function measureSpread(
  carriers: Iterable<ErrorCarrier>,
  allSources: Iterable<Pick<ErrorCarrier, "createdMs" | "source">>,
  nowMs: number,
): ErrorSpread {
  const settled = (at: number): boolean => at <= nowMs - SETTLED_MS;
  const sources = new Map<string, boolean>();
  const firsts = new Map<string, number>();
  const days = new Set<number>();
  for (const { createdMs, source, isSpokenOf } of carriers) {
    if (!settled(createdMs)) continue;
    sources.set(source, isSpokenOf || sources.get(source) === true);
    firsts.set(source, Math.min(createdMs, firsts.get(source) ?? createdMs));
    days.add(Math.floor(createdMs / DAY_MS));
  }
  const all = new Set<string>();
  for (const { createdMs, source } of allSources) if (settled(createdMs)) all.add(source);
  const spokenOf = [...sources.values()].filter(Boolean).length;
  const steady = sources.size - mostWithin(CAMPAIGN_MS, [...firsts.values()]);
  return { issues: sources.size, of: all.size, spokenOf, days: days.size, steady };
}

/** The most of the instants that lie within any stretch of that length. */
function mostWithin(lengthMs: number, instants: readonly number[]): number {
  const ordered = [...instants].sort((a, b) => a - b);
  let from = 0;
  return ordered.reduce((most, instant, at) => {
    while (instant - (ordered[from] ?? instant) >= lengthMs) from++;
    return Math.max(most, at - from + 1);
  }, 0);
}

/** Fewer reports with errors say nothing of what is common. */
const LEAST_CORPUS = 40;
/** One error in so few reports may be chance; on so few days, one release or one outage. */
const LEAST_ISSUES = 5;
const LEAST_DAYS = 3;
/**
 * Share of the reports with errors from which on an error is common. Measured on 181 such reports of one repository: all
 * above 5% that nobody quoted were background; between 3% and 5% stood failures that reporters told in words of their own.
 */
const COMMON_SHARE = 0.05;
/** The same for what a service refused with an HTTP status: its user sees that, whatever words he has for it. */
const COMMON_REFUSAL_SHARE = 0.15;
/** Of the share and of the least number, what must stand without the busiest fortnight; and never fewer reporters than this. */
const STEADY_SHARE = 0.5;
const LEAST_STEADY = 5;
/** Where more of its reporters speak of it, it is a common complaint and no noise. */
const MOST_SPOKEN = 0.2;

/**
 * Why an error of this spread is background noise, in words for a person; null where it is not. `isRefusal`: it carries
 * an HTTP status.
 */
export function commonNoiseReason(
  { issues, of, spokenOf, days, steady }: ErrorSpread,
  isRefusal: boolean,
): string | null {
  if (of < LEAST_CORPUS || issues < LEAST_ISSUES || days < LEAST_DAYS) return null;
  const share = isRefusal ? COMMON_REFUSAL_SHARE : COMMON_SHARE;
  if (steady < Math.max(LEAST_STEADY, STEADY_SHARE * share * of)) return null;
  if (issues < share * of || spokenOf > MOST_SPOKEN * issues) return null;
  const whom = spokenOf === 0 ? "nobody complained of it" : "hardly anybody complained of it";
  return `in ${issues} of ${of} earlier reports of this repository with errors, where ${whom}`;
}
