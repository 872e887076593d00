/** How the report writes dates: by the day, in UTC, the same for every reader. */

/** `2026-03-02`; the text as it is where it is no date. Never throws. */
export function dayOf(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}T/u.test(iso) ? iso.slice(0, 10) : iso;
}

/** `2026-03-02 14:05 UTC`. */
export function minuteOf(iso: string): string {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(iso) ? `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC` : iso;
}

const HOUR_MS = 3_600_000;

/** Whole hours between two instants, at least 1. */
export function hoursBetween(from: string, to: string): number {
  return Math.max(1, Math.round(Math.abs(Date.parse(to) - Date.parse(from)) / HOUR_MS));
}
