/**
 * A corpus lived through again: issues in the order in which they were filed, each judged with what was known at that
 * moment and only then added. What was seen is kept as plain observations; counting is done elsewhere.
 */
import { classify } from "../classify/classify.ts";
import { CATEGORIES, type Category } from "../domain/category.ts";
import type { Classification } from "../domain/classification.ts";
import type { Match } from "../domain/match.ts";
import type { Environment } from "../domain/report.ts";
import { fingerprintReport } from "../fingerprint/fingerprint-report.ts";
import { type IssueDocument, toDocument } from "../match/document.ts";
import { findMatches } from "../match/find-matches.ts";
import { IssueIndex } from "../match/issue-index.ts";
import { parseReport } from "../parse/parse-report.ts";
import type { CorpusRow } from "./corpus-row.ts";

/** What was said of one issue at the time of its filing. */
export interface Observation {
  readonly row: CorpusRow;
  readonly environment: Environment;
  /** The best guess, however unsure. */
  readonly classification: Classification;
  /** Best first; down to probability 0. */
  readonly matches: readonly Match[];
  readonly parseMs: number;
  readonly queryMs: number;
}

export interface Replay {
  /** Of the issues that are scored: filed at or after the given date, and not neutral. In order. */
  readonly observations: readonly Observation[];
  /** Time spent on taking all issues into the index, in milliseconds. */
  readonly indexMs: number;
}

export interface ReplayOptions {
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
  /** Only issues filed at or after this instant (milliseconds) are scored; all are indexed. */
  readonly queriesFromMs: number;
  /** Probability from which a match is called a duplicate. */
  readonly duplicateThreshold: number;
}

/** As deep as recall is measured. */
const RANKS = 10;
const ALL_CATEGORIES: ReadonlySet<Category> = new Set(CATEGORIES);

/** Replays the rows, whatever their order; each repository has an index of its own. */
export function replay(rows: readonly CorpusRow[], options: ReplayOptions): Replay {
  const { clock } = options;
  const indexes = new Map<string, IssueIndex>();
  const observations: Observation[] = [];
  let indexMs = 0;
  for (const row of inOrder(rows)) {
    const index = indexes.get(row.repo) ?? new IssueIndex();
    indexes.set(row.repo, index);
    const start = clock();
    const report = parseReport(row);
    const fingerprints = fingerprintReport(report);
    const parsed = clock();
    const document = toDocument(row, { report, fingerprints });
    indexMs += clock() - parsed;
    if (!row.neutral && document.createdMs >= options.queriesFromMs) {
      const classification = classify(report, { categories: ALL_CATEGORIES, floor: 0 });
      const asked = clock();
      const { matches } = query(asFiled(document), index, options.duplicateThreshold);
      const answered = clock();
      observations.push({
        row,
        environment: report.environment,
        classification,
        matches,
        parseMs: parsed - start,
        queryMs: answered - asked,
      });
    }
    const adding = clock();
    index.add(document);
    indexMs += clock() - adding;
  }
  return { observations, indexMs };
}

/** By date, then by number; the same issue twice: the later line counts. */
function inOrder(rows: readonly CorpusRow[]): CorpusRow[] {
  const latest = new Map(rows.map((row) => [`${row.repo}#${row.number}`, row]));
  return [...latest.values()].sort(
    (a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number || (a.repo < b.repo ? -1 : 1),
  );
}

/** The issue before anybody has answered, closed or linked it. */
function asFiled(document: IssueDocument): IssueDocument {
  return { ...document, state: "open", stateReason: null, closedMs: null, duplicateOf: [], comments: [] };
}

function query(document: IssueDocument, index: IssueIndex, duplicate: number) {
  return findMatches(document, index, {
    thresholds: { duplicate, related: 0 },
    maxDuplicates: RANKS,
    maxRelated: RANKS,
    rejected: new Set(),
    now: document.createdAt,
  });
}
