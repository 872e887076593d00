/**
 * Issues with the same error, which no link names: from an index of the repository's issues where there is one, else by one
 * search of GitHub's, whose hits are read and compared. Same means: the same fine fingerprint, both complained of.
 */
import type { GitHub } from "../github/github.ts";
import { fingerprintReport } from "../fingerprint/fingerprint-report.ts";
import type { NamedEdge } from "../graph/thread-edges.ts";
import { keyOf, type Thread } from "../graph/thread.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { parseReport } from "../parse/parse-report.ts";
import { readSafely } from "../parse/secrets/safe-text.ts";

export interface Alike {
  readonly edges: readonly NamedEdge[];
  /** Issues that were compared; null where the report has no error to compare by. */
  readonly indexed: number | null;
}

/** A burst has hundreds; the nearest in time say what there is to say. */
const MAX_ALIKE = 30;
const SEARCH_WORDS = 6;

/** By the index. Never throws. */
export function findAlikeInIndex(root: Thread, index: IssueIndex): Alike {
  const error = complaintOf(root);
  if (error === null) return { edges: [], indexed: null };
  const issues = index
    .findByKey("fine", error.fine)
    .flatMap((number) => index.get(number) ?? [])
    .filter(({ number, hasPrimary, errors }) => number !== root.number && hasPrimary && errors[0]?.fine === error.fine);
  return { edges: nearest(root, issues).map((issue) => toEdge(root, issue, error.label)), indexed: index.size };
}

/** By one search. @throws GitHubError */
export async function findAlikeBySearch(root: Thread, github: Pick<GitHub, "searchIssues">): Promise<Alike> {
  const error = complaintOf(root);
  if (error === null) return { edges: [], indexed: null };
  const words = [...new Set(error.message.match(/[\p{L}\p{N}]{4,30}/gu) ?? [])].slice(0, SEARCH_WORDS);
  const hits = words.length === 0 ? [] : await github.searchIssues(words);
  const same = hits.filter(({ number, title, body }) => {
    return (
      number !== root.number &&
      complaintOf({ repo: root.repo, title: readSafely(title).text, body: readSafely(body).text })?.fine === error.fine
    );
  });
  return { edges: nearest(root, same).map((issue) => toEdge(root, issue, error.label)), indexed: hits.length };
}

interface Complaint {
  readonly fine: string;
  readonly message: string;
  readonly label: string;
}

/** The error that a report complains of; null where it has none with an identity. */
function complaintOf({ repo, title, body }: Pick<Thread, "repo" | "title" | "body">): Complaint | null {
  const report = parseReport({ repo, title, body });
  const { primary } = fingerprintReport(report);
  const error = report.primaryError === null ? undefined : report.errors[report.primaryError];
  if (primary === null || error === undefined) return null;
  const kind = [error.status, error.apiType ?? error.className ?? error.code].filter((part) => part !== null).join(" ");
  return { fine: primary.fine, message: error.message, label: kind };
}

interface Filed {
  readonly number: number;
  readonly createdAt: string;
  readonly title: string;
}

/** The nearest in time. */
function nearest<Issue extends Filed>(root: Thread, issues: readonly Issue[]): Issue[] {
  const distance = ({ createdAt }: Filed) => Math.abs(Date.parse(createdAt) - Date.parse(root.createdAt));
  return [...issues].sort((a, b) => distance(a) - distance(b) || a.number - b.number).slice(0, MAX_ALIKE);
}

function toEdge(root: Thread, { number, createdAt, title }: Filed, label: string): NamedEdge {
  const other = { repo: root.repo, number, kind: "issue" as const, title: readSafely(title).text };
  const words = label === "" ? "the same error is complained of" : `the same error is complained of (${label})`;
  const evidence = {
    where: "index" as const,
    by: null,
    role: null,
    at: createdAt,
    url: root.url.replace(/\d+$/u, String(number)),
    words,
  };
  return { from: keyOf(root), to: keyOf(other), kind: "same-error", evidence, other };
}
