/**
 * A corpus lived through again: issues in the order in which they were filed, each judged with what was known at that
 * moment and only then added. What was seen is kept as plain observations; counting is done elsewhere.
 */
import { type ClassifyOptions, classify } from "../classify/classify.ts";
import { asQuestion } from "../classify/kind/classify-kind.ts";
import { classifyKindHere, ownSupport } from "../classify/own/own-weights.ts";
import { CATEGORIES } from "../domain/category.ts";
import type { Classification } from "../domain/classification.ts";
import type { KindVerdict } from "../domain/kind.ts";
import type { OwnWeights } from "../domain/own-weights.ts";
import type { Match } from "../domain/match.ts";
import type { Environment, ErrorEntry } from "../domain/report.ts";
import { type IssueDocument, toDocument } from "../match/document.ts";
import { findMatches } from "../match/find-matches.ts";
import { IssueIndex } from "../match/issue-index.ts";
import { readInCorpus } from "../match/read-in-corpus.ts";
import { asFiled } from "../match/timeline.ts";
import type { CorpusRow } from "./corpus-row.ts";
import { kindsOf, type QueryKind } from "./query-kind.ts";

/** What was said of one issue at the time of its filing. */
export interface Observation {
  readonly row: CorpusRow;
  readonly environment: Environment;
  /** The error complained of, as it was read. */
  readonly error: ErrorEntry | null;
  /** The best guess, however unsure. */
  readonly classification: Classification;
  readonly kind: KindVerdict;
  /** Best first; down to probability 0. */
  readonly matches: readonly Match[];
  /** What a query of its kind has to be found by. */
  readonly kinds: readonly QueryKind[];
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
  /** A repository's own categories and rule packs; by default the built-in ones, all of them. */
  readonly rules?: Omit<ClassifyOptions, "floor" | "own">;
  /** What the repository has learned; nothing by default. */
  readonly weights?: OwnWeights | null;
  /** Told after each issue how many are done, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** As deep as recall is measured. */
const RANKS = 10;
const BUILT_IN: Omit<ClassifyOptions, "floor" | "own"> = { categories: new Set(CATEGORIES) };

/** Replays the rows, whatever their order; each repository has an index of its own. */
export function replay(rows: readonly CorpusRow[], options: ReplayOptions): Replay {
  const { clock, rules = BUILT_IN, weights = null } = options;
  const indexes = new Map<string, IssueIndex>();
  const observations: Observation[] = [];
  let indexMs = 0;
  const ordered = inOrder(rows);
  for (const [at, row] of ordered.entries()) {
    options.onProgress?.(at, ordered.length);
    const index = indexes.get(row.repo) ?? new IssueIndex();
    indexes.set(row.repo, index);
    // As a night does.
    index.learnLatentIfDue();
    const start = clock();
    const { alone, inCorpus } = readInCorpus(row, index, Date.parse(row.createdAt));
    const { report } = inCorpus;
    const parsed = clock();
    const document = toDocument(row, inCorpus);
    indexMs += clock() - parsed;
    if (!row.neutral && document.createdMs >= options.queriesFromMs) {
      const kind = classifyKindHere(report, weights);
      const classified = classify(report, { ...rules, floor: 0, own: ownSupport(report, weights) });
      const classification = asQuestion(classified, kind, report, rules.categories);
      const asked = clock();
      const { matches } = query(asFiled(document), index, options.duplicateThreshold);
      const answered = clock();
      observations.push({
        row,
        environment: report.environment,
        error: report.primaryError === null ? null : (report.errors[report.primaryError] ?? null),
        classification,
        kind,
        matches,
        kinds: kindsOf(row, document),
        parseMs: parsed - start,
        queryMs: answered - asked,
      });
    }
    const adding = clock();
    index.add(inCorpus === alone ? document : toDocument(row, alone));
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

function query(document: IssueDocument, index: IssueIndex, duplicate: number) {
  return findMatches(document, index, {
    thresholds: { duplicate, related: 0 },
    maxDuplicates: RANKS,
    maxRelated: RANKS,
    rejected: new Set(),
    now: document.createdAt,
  });
}
