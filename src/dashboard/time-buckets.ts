/** Stretches of time that issues are counted in: days, weeks (from Monday on) or months, so that some thirty cover it all. */
import { DAY_MS } from "../match/timeline.ts";

/** From `fromMs` until before `toMs`; milliseconds since 1970, UTC. */
export interface Bucket {
  readonly fromMs: number;
  readonly toMs: number;
  /** `2 Mar`, `Mar 2026`. */
  readonly name: string;
}

const WEEK_MS = 7 * DAY_MS;
const MOST_DAYS = 21;
const MOST_WEEKS = 30;
const MOST_MONTHS = 24;
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
/** 1970 began on a Thursday. */
const MONDAY_MS = 4 * DAY_MS;

/** From the one that holds `sinceMs` to the one that holds `nowMs`, oldest first; at most the last two years. Never empty. */
export function bucketsUntil(nowMs: number, sinceMs: number): Bucket[] {
  const span = nowMs - sinceMs;
  if (span <= MOST_DAYS * DAY_MS) return evenBuckets(nowMs, sinceMs, DAY_MS, 0);
  if (span <= MOST_WEEKS * WEEK_MS) return evenBuckets(nowMs, sinceMs, WEEK_MS, MONDAY_MS);
  return monthBuckets(nowMs, sinceMs);
}

/** The place of the one that holds the instant; -1 for none. */
export function bucketOf(ms: number, buckets: readonly Bucket[]): number {
  return buckets.findIndex(({ fromMs, toMs }) => ms >= fromMs && ms < toMs);
}

function evenBuckets(nowMs: number, sinceMs: number, lengthMs: number, originMs: number): Bucket[] {
  const startOf = (ms: number) => Math.floor((ms - originMs) / lengthMs) * lengthMs + originMs;
  const first = startOf(sinceMs);
  const count = (startOf(nowMs) - first) / lengthMs + 1;
  return Array.from({ length: count }, (_, at) => {
    const fromMs = first + at * lengthMs;
    const date = new Date(fromMs);
    return { fromMs, toMs: fromMs + lengthMs, name: `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()] ?? ""}` };
  });
}

function monthBuckets(nowMs: number, sinceMs: number): Bucket[] {
  const monthOf = (ms: number) => new Date(ms).getUTCFullYear() * 12 + new Date(ms).getUTCMonth();
  const last = monthOf(nowMs);
  const first = Math.max(monthOf(sinceMs), last - MOST_MONTHS + 1);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const month = first + at;
    return {
      fromMs: Date.UTC(Math.floor(month / 12), month % 12),
      toMs: Date.UTC(Math.floor(month / 12), (month % 12) + 1),
      name: `${MONTHS[month % 12] ?? ""} ${Math.floor(month / 12)}`,
    };
  });
}
