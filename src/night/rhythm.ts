/**
 * When a repository's issues come: by hour of the day and by day of the week, in UTC. A burst at the hour at which everybody
 * works is less of a surprise than one at night.
 */

/** One hour and one week, in milliseconds. */
export const HOUR_MS = 3_600_000;
/** One week, in milliseconds. */
export const WEEK_MS = 168 * HOUR_MS;

/** Each hour and each day begins with so many invented issues, so that little history says little. */
const PRIOR_HOUR = 5;
const PRIOR_DAY = 15;

/** How a week's reports spread over its hours. */
export interface Rhythm {
  /** The share of a usual week's reports that comes from `fromMs` until before `untilMs`; 1 for any whole week. */
  share(fromMs: number, untilMs: number): number;
}

/** The rhythm of these times (milliseconds since 1970, UTC; any order). An even one where there are none. Never throws. */
export function findRhythm(times: Iterable<number>): Rhythm {
  const hours = new Array<number>(24).fill(PRIOR_HOUR);
  const days = new Array<number>(7).fill(PRIOR_DAY);
  for (const time of times) {
    const [hour, day] = [hourOf(time), dayOf(time)];
    hours[hour] = (hours[hour] ?? 0) + 1;
    days[day] = (days[day] ?? 0) + 1;
  }
  const [inHours, inDays] = [sumOf(hours), sumOf(days)];
  const byHour = hours.map((count) => count / inHours);
  const byDay = days.map((count) => count / inDays);
  const density = (time: number) => (byHour[hourOf(time)] ?? 0) * (byDay[dayOf(time)] ?? 0);
  return {
    share(fromMs, untilMs) {
      const weeks = Math.floor((untilMs - fromMs) / WEEK_MS);
      let share = Math.max(0, weeks);
      for (let at = fromMs + share * WEEK_MS; at < untilMs;) {
        const next = Math.min(untilMs, (Math.floor(at / HOUR_MS) + 1) * HOUR_MS);
        share += (density(at) * (next - at)) / HOUR_MS;
        at = next;
      }
      return share;
    },
  };
}

function hourOf(time: number): number {
  return modulo(Math.floor(time / HOUR_MS), 24);
}

/** 1970 began on a Thursday; which day is called the first does not matter. */
function dayOf(time: number): number {
  return modulo(Math.floor(time / (24 * HOUR_MS)), 7);
}

function modulo(value: number, by: number): number {
  return ((value % by) + by) % by;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
