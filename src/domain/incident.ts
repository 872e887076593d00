import type { OperatingSystem } from "./report.ts";

/** What the reports of an incident have in common: the exact error, its kind (class, status, type), or that a service fails. */
export type FailureKind = "fine" | "medium" | "service";

/** A burst of reports of one failure by several people, and the issue that stands for it. */
export interface Incident {
  readonly kind: FailureKind;
  /** Hash of the fingerprint; "" for `service`. */
  readonly key: string;
  /** Number of its oldest open report; of its oldest one where none is open. */
  readonly issue: number;
  /** Numbers of all its reports, in order of time. */
  readonly reports: readonly number[];
  /** Different people. */
  readonly reporters: number;
  /** When its first report came. ISO 8601 in UTC, like all dates here. */
  readonly startedAt: string;
  /** When its last report came, once the rate is back; null while it goes on. */
  readonly endedAt: string | null;
  /** The number of the report with which it was noticed. */
  readonly openedBy: number;
  /** The chance 0..1 of so many reporters under the usual rate, when it was noticed. */
  readonly chance: number;
  /** The last one of the same failure before, by its issue; null where there was none. */
  readonly previous: { readonly issue: number; readonly startedAt: string; readonly endedAt: string } | null;
}

/** How many reports name something. */
export interface Tally<T> {
  readonly value: T;
  readonly count: number;
}

/** What is known of all reports of one failure, for the issue that stands for them. */
export interface CanonicalStatus {
  /** All reports, that issue included. */
  readonly total: number;
  /** Different people. */
  readonly reporters: number;
  readonly last7Days: number;
  readonly last30Days: number;
  /** Reports a week, of the last twelve weeks, oldest first. */
  readonly weeks: readonly number[];
  /** Most frequent first. */
  readonly versions: readonly Tally<string>[];
  readonly systems: readonly Tally<OperatingSystem>[];
  /** The newest version that a report names, as semver; null where none does. */
  readonly newestVersion: string | null;
  /** The report that was closed as done last, and the first stable release since (null: none, or not known); null for none. */
  readonly fix: { readonly issue: number; readonly closedAt: string; readonly release: string | null } | null;
  readonly firstAt: string;
  readonly lastAt: string;
  /** Numbers of the newest reports but for the issue itself, newest first, at most five. No titles: one may be gone by now. */
  readonly newest: readonly number[];
  /** The last incident among them; null where there was none. */
  readonly incident: Incident | null;
}
