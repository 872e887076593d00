/** An issue as it stood at an instant. A corpus knows the present; a question may come from the past. */
import type { IssueState } from "../domain/issue.ts";
import type { IndexedIssue, IssueDocument } from "./document.ts";

/** A day in milliseconds. */
export const DAY_MS = 86_400_000;

/** Open or closed at `nowMs`. A closed issue whose closing date is unknown counts as closed all along. */
export function stateAt(document: IndexedIssue, nowMs: number): IssueState {
  if (document.closedMs !== null) return document.closedMs <= nowMs ? "closed" : "open";
  return document.state;
}

/** Days since the issue was closed, at least 0; 0 while open or where the date is unknown. */
export function daysClosed(document: IndexedIssue, nowMs: number): number {
  if (document.closedMs === null || document.closedMs > nowMs) return 0;
  return (nowMs - document.closedMs) / DAY_MS;
}

/** Days between two instants in milliseconds, at least 0. */
export function daysBetween(a: number, b: number): number {
  return Math.abs(a - b) / DAY_MS;
}

/** True where `a` was filed before `b`: by date, then by number. Never true of an issue and itself. */
export function isFiledBefore(a: Filed, b: Filed): boolean {
  if (a.number === b.number) return false;
  return a.createdMs < b.createdMs || (a.createdMs === b.createdMs && a.number < b.number);
}

/** By date of filing, then by number; a copy. */
export function inTimeOrder<T extends { readonly createdAt: string; readonly number: number }>(
  issues: readonly T[],
): T[] {
  return [...issues].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
}

interface Filed {
  readonly number: number;
  readonly createdMs: number;
}

/** What the issue was known to duplicate at `nowMs`: nothing before it was closed. */
export function knownTargets(document: IndexedIssue, nowMs: number): readonly number[] {
  return stateAt(document, nowMs) === "closed" ? document.duplicateOf : [];
}

/** The issue before anybody had answered, closed or linked it. */
export function asFiled(document: IssueDocument): IssueDocument {
  return { ...document, state: "open", stateReason: null, closedMs: null, duplicateOf: [], comments: [] };
}
