/** What a dashboard counts, told from a corpus, or from an index and what was decided when the issues came. */
import { classifyHere } from "../classify/classify-here.ts";
import { classifyKindHere } from "../classify/own/own-weights.ts";
import type { CategoryId } from "../domain/category.ts";
import type { Settings } from "../domain/settings.ts";
import { fingerprintReport } from "../fingerprint/fingerprint-report.ts";
import { type CorpusIssue, type IndexedIssue, toDocument } from "../match/document.ts";
import { IssueIndex } from "../match/issue-index.ts";
import { parseReport } from "../parse/parse-report.ts";
import { findMissingInfo } from "../plan/find-missing-info.ts";
import { type DashboardIssue, type DashboardRequest, isFailureCategory } from "./dashboard.ts";

/** What `buildDashboard` wants of a repository's issues. */
export type CountedIssues = Pick<DashboardRequest, "issues" | "index" | "hasComments">;

/** Reads and judges each issue; some milliseconds each. Never throws. */
export function countCorpus(
  rows: readonly CorpusIssue[],
  settings: Settings,
  onProgress?: (done: number, total: number) => void,
): CountedIssues {
  const index = new IssueIndex();
  const issues: DashboardIssue[] = [];
  for (const [at, row] of rows.entries()) {
    const report = parseReport(row);
    const document = toDocument(row, { report, fingerprints: fingerprintReport(report) });
    index.add(document);
    const classification = classifyHere(report, classifyKindHere(report, settings.weights), settings);
    const isMissing = findMissingInfo(report, classification).length > 0 || isAsked(row, settings);
    issues.push({
      ...common(document, classification.category),
      isLabelled: row.labels.length > 0,
      asked: isMissing ? { answeredMs: answerOf(row) } : null,
    });
    onProgress?.(at + 1, rows.length);
  }
  return { issues, index, hasComments: rows.some(({ comments = [] }) => comments.length > 0) };
}

/** From what an index holds, with the category that was decided of each issue; one that is not in `categories` was not judged. */
export function countIndexed(index: IssueIndex, categories: ReadonlyMap<number, CategoryId>): CountedIssues {
  const issues = [...index.numbers()].flatMap((number) => {
    const document = index.get(number);
    if (document === undefined) return [];
    return [{ ...common(document, categories.get(number) ?? null), isLabelled: null, asked: null }];
  });
  return { issues, index, hasComments: false };
}

function common(document: IndexedIssue | ReturnType<typeof toDocument>, category: CategoryId | null) {
  const { number, title, createdMs, state, version, hasPrimary } = document;
  const isFailure = category === null ? hasPrimary : isFailureCategory(category);
  return { number, title, createdMs, isOpen: state === "open", category, isFailure, version };
}

/** It bears the label of those that wait for their author. */
function isAsked({ labels }: CorpusIssue, settings: Settings): boolean {
  const name = settings.labels.needsInfo?.name.toLowerCase();
  return name !== undefined && labels.some((label) => label.toLowerCase() === name);
}

/** When its author wrote below it for the first time. */
function answerOf({ author, comments = [] }: CorpusIssue): number | null {
  const own = comments.filter((comment) => author !== null && comment.author?.login === author.login);
  const times = own.map(({ createdAt }) => Date.parse(createdAt)).filter((ms) => !Number.isNaN(ms));
  return times.length === 0 ? null : Math.min(...times);
}
