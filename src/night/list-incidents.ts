import type { Incident } from "../domain/incident.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { isFiledBefore } from "../match/timeline.ts";
import { findIncident } from "./incident-in-corpus.ts";

/**
 * All incidents that the index shows at `nowMs` (milliseconds since 1970, UTC), in order of their beginning. A report counts in one
 * only: where it is part of a burst of its exact error and of one of its kind, the larger one is listed. Never throws; a look at
 * each issue, microseconds where its error is rare.
 */
export function listIncidents(index: IssueIndex, nowMs: number): Incident[] {
  const documents = [...index.numbers()]
    .flatMap((number) => index.get(number) ?? [])
    .sort((a, b) => (isFiledBefore(a, b) ? -1 : 1));
  const found = new Set<Incident>();
  const incidentOf = new Map<number, Incident>();
  for (const document of documents) {
    if (document.createdMs > nowMs || incidentOf.has(document.number)) continue;
    const incident = findIncident(document, index, nowMs);
    if (incident === null) continue;
    const known = new Set(incident.reports.flatMap((number) => incidentOf.get(number) ?? []));
    if ([...known].some(({ reports }) => reports.length >= incident.reports.length)) continue;
    for (const smaller of known) found.delete(smaller);
    found.add(incident);
    for (const number of incident.reports) incidentOf.set(number, incident);
  }
  return [...found].sort((a, b) =>
    a.startedAt < b.startedAt ? -1 : a.startedAt > b.startedAt ? 1 : a.issue - b.issue,
  );
}
