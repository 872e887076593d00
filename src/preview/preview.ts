/**
 * What Fingerpost would have done about a repository's last issues, had it been there: each judged as of its own opening,
 * beside what people did about it since. Pure, but for the clock that it is given; writes nothing anywhere.
 *
 * The texts are those of today: an issue that was edited after its opening is read as it is now.
 */
import type { CategoryId } from "../domain/category.ts";
import type { Label } from "../domain/issue.ts";
import type { Release, Skip } from "../domain/plan.ts";
import type { Match } from "../domain/match.ts";
import type { Settings } from "../domain/settings.ts";
import { type CorpusIssue, toDocument } from "../match/document.ts";
import { IssueIndex } from "../match/issue-index.ts";
import { inTimeOrder } from "../match/timeline.ts";
import type { Catalogue } from "../render/words/catalogue.ts";
import { type Agreement, agreementOf, type Theirs } from "./agreement.ts";
import { triageAsOpened } from "./triage-as-opened.ts";

/** Everything that a preview is made of. */
export interface PreviewRequest {
  readonly repo: string;
  /** The repository's issues, in any order; the last ones are looked at, the others are what they may be like. */
  readonly issues: readonly CorpusIssue[];
  /** How many, from the newest on. */
  readonly last: number;
  readonly settings: Settings;
  readonly repositoryLabels: readonly Label[];
  /** In which words a comment on it would be; English by default. */
  readonly wordsOf?: (issue: CorpusIssue) => Catalogue;
  readonly releases: readonly Release[];
  /** Milliseconds from any start. */
  readonly clock: () => number;
  readonly onProgress?: (done: number, total: number) => void;
}

/** One issue: what we would have done, what people did, and how far that agrees. */
export interface PreviewRow {
  readonly number: number;
  /** As filed; neither redacted nor escaped. */
  readonly title: string;
  readonly createdAt: string;
  readonly author: string | null;
  readonly ours: {
    /** Why it would have been left alone; null where it would not. */
    readonly skip: Skip | null;
    readonly category: CategoryId;
    readonly confidence: number;
    readonly labels: readonly string[];
    readonly matches: readonly Match[];
    /** Markdown; null where none would have been written. */
    readonly comment: string | null;
    /** Why there is no comment; "" where there is one. */
    readonly why: string;
  };
  readonly theirs: Theirs;
  readonly agreement: Agreement;
}

/** What a preview shows. */
export interface Preview {
  readonly repo: string;
  /** Newest first. */
  readonly rows: readonly PreviewRow[];
  /** Issues that were there to be found. */
  readonly known: number;
  /** Of one triage, in the middle, in milliseconds. */
  readonly msEach: number;
  /** Colours of the repository's labels and of those that would be new, by name in lower case. */
  readonly colors: ReadonlyMap<string, string>;
}

/** Judges the last issues in the order in which they were opened. Never throws. */
export function decidePreview(request: PreviewRequest): Preview {
  const { repo, issues, last, repositoryLabels, clock, onProgress } = request;
  const ordered = inTimeOrder(issues);
  const begin = Math.max(0, ordered.length - last);
  const index = new IssueIndex();
  const rows: PreviewRow[] = [];
  const times: number[] = [];
  const colors = new Map(repositoryLabels.map(({ name, color }) => [name.toLowerCase(), color]));
  for (const [at, issue] of ordered.entries()) {
    if (at >= begin) {
      index.learnLatentIfDue();
      const started = clock();
      const { row, created } = decideOne(issue, index, request);
      times.push(clock() - started);
      rows.unshift(row);
      for (const { name, color } of created) if (!colors.has(name.toLowerCase())) colors.set(name.toLowerCase(), color);
    }
    index.add(toDocument(issue));
    onProgress?.(at + 1, ordered.length);
  }
  return { repo, rows, known: ordered.length, msEach: middle(times), colors };
}

function decideOne(
  issue: CorpusIssue,
  index: IssueIndex,
  request: PreviewRequest,
): { row: PreviewRow; created: readonly Label[] } {
  const { plan, skip } = triageAsOpened(issue, index, request, request.wordsOf?.(issue));
  const { category, confidence } = plan.classification;
  const comment = plan.comment.action === "create" && skip === null ? plan.comment.body : null;
  const theirs: Theirs = {
    labels: issue.labels,
    state: issue.state,
    stateReason: issue.stateReason,
    closedAt: issue.closedAt,
    duplicateOf: issue.duplicateOf ?? [],
  };
  const labels = skip === null ? [...plan.labels.add, ...plan.labels.suggest.map(({ name }) => name)] : [];
  const matches = skip === null ? plan.matches : [];
  const row: PreviewRow = {
    number: issue.number,
    title: issue.title,
    createdAt: issue.createdAt,
    author: issue.author?.login ?? null,
    ours: {
      skip,
      category,
      confidence,
      labels,
      matches,
      comment,
      why: comment === null ? (skip?.why ?? plan.skipped.find(({ what }) => what === "comment")?.why ?? "") : "",
    },
    theirs,
    agreement: agreementOf({ category, os: plan.report.environment.os, matches }, theirs),
  };
  return { row, created: plan.labels.create };
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
