/**
 * Bursts of one failure: many people report the same error within hours, far above the rate at which it usually comes.
 *
 * Nothing is remembered: incidents are told from the reports themselves, one after another as they came, so that both surfaces,
 * a re-scan and a replay see the same ones. Only different reporters count, so one account cannot make an incident; it takes
 * `LEAST_REPORTERS` of them and a count whose chance under the usual rate is below `FALSE_ALARMS_A_DAY`, shared by all the looks
 * that a day of this repository brings.
 */
import { upperTail } from "./negative-binomial.ts";
import { HOUR_MS, type Rhythm, WEEK_MS } from "./rhythm.ts";

/** One report of the failure in question. */
export interface FailureReport {
  readonly number: number;
  /** Milliseconds since 1970, UTC. */
  readonly createdMs: number;
  /** Login of who filed it; null where unknown, which counts as somebody else each time. */
  readonly author: string | null;
}

/** A burst, from its first report to its last one. */
export interface Burst {
  /** Ascending by time. */
  readonly reports: readonly FailureReport[];
  readonly startedMs: number;
  /** The number of the report with which it was noticed. */
  readonly openedBy: number;
  /** When its last report came, once the rate is back; null while it goes on. */
  readonly endedMs: number | null;
  /** The chance of so many reporters under the usual rate, when it was noticed. */
  readonly chance: number;
}

/** What is usual in the repository. */
export interface Traffic {
  readonly rhythm: Rhythm;
  /** All issues a day, by the recent weeks; at least 1. */
  readonly issuesPerDay: number;
  /** When the repository's known history begins, milliseconds since 1970, UTC. */
  readonly knownSinceMs: number;
}

/** Fewer people than this are no incident. */
export const LEAST_REPORTERS = 4;
/** A quiet time of this length ends an incident. */
export const QUIET_MS = 6 * HOUR_MS;

/** The promise is one false alarm in 200 days of a repository; a margin of twenty is kept, for rates that drift. */
const DAYS_BETWEEN_FALSE_ALARMS = 2000;
const WINDOWS_MS = [HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS] as const;
/** Each report is looked at as one of its exact failure, of its kind, and of any passing failure of the service. */
const KEYS_A_REPORT = 3;
/** The usual rate is that of so long a time: what was common before need not be now. */
const BASELINE_MS = 13 * WEEK_MS;
/**
 * What is supposed of a failure's rate before anything was counted: half a report (Jeffreys' prior for a rate) in the time in which
 * a failure that makes so large a share of all issues comes half a time. So on the first days of a busy repository, where every
 * failure is new, no common one looks like a burst.
 */
const PRIOR = { reports: 0.5, share: 0.02 };
/** However long the history, rates differ from week to week more than chance alone would have it. */
const MOST_SIZE = 4;
/** After so long an incident is no news. */
const LASTING_MS = 48 * HOUR_MS;
/** Within this chance a count is what is usual. */
const USUAL = 0.05;

/**
 * The incidents among the reports of one failure, in order of time. `reports` in any order; those after `nowMs` do not count.
 * Never throws; linear in the reports but for sorting.
 */
export function findBursts(reports: readonly FailureReport[], traffic: Traffic, nowMs: number): Burst[] {
  const known = reports.filter(({ createdMs }) => createdMs <= nowMs).sort(byTime);
  const watch = new Watch(traffic);
  for (const report of known) watch.see(report);
  return watch.end(nowMs);
}

class Watch {
  readonly #traffic: Traffic;
  readonly #bursts: Burst[] = [];
  /** Those outside of incidents: what is usual. */
  #calm: FailureReport[] = [];
  #open: { reports: FailureReport[]; openedBy: number; chance: number } | null = null;

  constructor(traffic: Traffic) {
    this.#traffic = traffic;
  }

  see(report: FailureReport): void {
    if (this.#open !== null && this.#isOver(this.#open.reports, report.createdMs)) this.#close();
    if (this.#open !== null) {
      this.#open.reports.push(report);
      if (!this.#isUsualNow(this.#open.reports, report.createdMs)) return;
      this.#calm.push(...lasting(this.#open.reports, report.createdMs));
      this.#close();
      return;
    }
    this.#calm.push(report);
    const found = this.#findBurst(report);
    if (found === undefined) return;
    this.#open = { ...found, openedBy: report.number };
    this.#calm = this.#calm.filter((each) => !found.reports.includes(each));
  }

  end(nowMs: number): Burst[] {
    if (this.#open !== null && this.#isOver(this.#open.reports, nowMs)) this.#close();
    if (this.#open !== null) this.#bursts.push({ ...this.#open, ...startOf(this.#open.reports), endedMs: null });
    return this.#bursts;
  }

  #findBurst({ createdMs }: FailureReport): { reports: FailureReport[]; chance: number } | undefined {
    const looks = this.#traffic.issuesPerDay * KEYS_A_REPORT * WINDOWS_MS.length;
    let best: { reports: FailureReport[]; chance: number } | undefined;
    for (const width of WINDOWS_MS) {
      const reports = within(this.#calm, createdMs - width);
      const reporters = countReporters(reports);
      if (reporters < LEAST_REPORTERS) continue;
      const usual = this.#calm.slice(0, this.#calm.length - reports.length);
      // The widest one that is clear has the most of its reports.
      const chance = this.#chanceOf(reporters, createdMs - width, createdMs, usual);
      if (chance * looks * DAYS_BETWEEN_FALSE_ALARMS < 1) best = { reports, chance };
    }
    return best;
  }

  /** The chance of so many reporters in that time, where `usual` reports (ascending) came before it. */
  #chanceOf(reporters: number, fromMs: number, untilMs: number, usual: readonly FailureReport[]): number {
    const { rhythm, knownSinceMs, issuesPerDay } = this.#traffic;
    const since = Math.min(Math.max(knownSinceMs, fromMs - BASELINE_MS), fromMs);
    const before = within(usual, since);
    const weeks = rhythm.share(since, fromMs) + PRIOR.reports / (PRIOR.share * 7 * issuesPerDay);
    const size = before.length + PRIOR.reports;
    return upperTail(reporters, (size / weeks) * rhythm.share(fromMs, untilMs), Math.min(size, MOST_SIZE));
  }

  #isOver(reports: readonly FailureReport[], atMs: number): boolean {
    return atMs - (reports.at(-1)?.createdMs ?? atMs) >= QUIET_MS;
  }

  /**
   * Where the failure is a common one there is no quiet: then it is over when six hours look as usual. What has gone on for weeks
   * has become usual itself.
   */
  #isUsualNow(reports: readonly FailureReport[], atMs: number): boolean {
    const [first] = reports;
    if (first === undefined || atMs - first.createdMs < QUIET_MS) return false;
    const reporters = countReporters(within(reports, atMs - QUIET_MS));
    return this.#chanceOf(reporters, atMs - QUIET_MS, atMs, [...this.#calm, ...lasting(reports, atMs)]) > USUAL;
  }

  #close(): void {
    if (this.#open === null) return;
    const { reports } = this.#open;
    this.#bursts.push({ ...this.#open, ...startOf(reports), endedMs: reports.at(-1)?.createdMs ?? 0 });
    this.#open = null;
  }
}

function startOf(reports: readonly FailureReport[]): { startedMs: number } {
  return { startedMs: reports[0]?.createdMs ?? 0 };
}

/** Those of an incident that are no news any more. */
function lasting(reports: readonly FailureReport[], atMs: number): FailureReport[] {
  return reports.filter(({ createdMs }) => createdMs < atMs - LASTING_MS);
}

/** The newest ones, those after `fromMs`; `reports` ascend. */
function within(reports: readonly FailureReport[], fromMs: number): FailureReport[] {
  const first = reports.findLastIndex(({ createdMs }) => createdMs <= fromMs) + 1;
  return reports.slice(first);
}

/** How many different people filed them. */
export function countReporters(reports: readonly FailureReport[]): number {
  return new Set(reports.map(({ author, number }) => author?.toLowerCase() ?? number)).size;
}

function byTime(a: FailureReport, b: FailureReport): number {
  return a.createdMs - b.createdMs || a.number - b.number;
}
