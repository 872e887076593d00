/** Carries out what a night decided about closing, and tells of the night as plain values. */
import type { ClosingDecision, KeepOpenReason } from "../domain/closing.ts";
import type { VoteCounts } from "../domain/reaction.ts";
import { NO_WISH } from "../event/gather.ts";
import { triageIssue } from "../event/triage-issue.ts";
import { GitHubError } from "../github/github.ts";
import { LEAST_JUDGED, LEAST_PRECISION } from "../night/decide-closing.ts";
import type { ClosingReportRow, NightReport } from "../render/render-night.ts";
import { closeIssueIfDue, type CloseRequest, mendClosing } from "./close-issue.ts";
import type { NightResult } from "./night-watch.ts";

/** Two runs of a night at once close each issue once: each looks again before. */
export interface ClosingManner {
  /** False: it is only listed what would be closed. */
  readonly mayClose: boolean;
  readonly request: Omit<CloseRequest, "number">;
}

/** Closes what is to be closed, and says what became of each. A fault of one issue leaves the others. @throws what is no GitHubError */
export async function carryOutClosings(
  { closings, untold }: NightResult,
  { mayClose, request }: ClosingManner,
): Promise<readonly ClosingReportRow[]> {
  const rows: ClosingReportRow[] = [];
  for (const number of mayClose ? untold : []) await mendClosing({ ...request, number }).catch(unlessFault);
  for (const { number, decision } of closings) {
    if (decision.action === "keep") continue;
    const { as, target } = decision;
    const row = { number, as, target };
    if (decision.action === "would-close" || !mayClose) {
      rows.push({
        ...row,
        result: "would-close",
        why: decision.action === "close" ? "nothing is closed in this run" : NOT_TRUSTED,
      });
      continue;
    }
    try {
      const outcome = await closeIssueIfDue({ ...request, number });
      rows.push(
        outcome.kind === "closed"
          ? { ...row, result: "closed", why: "" }
          : { ...row, result: "kept", why: outcome.why },
      );
    } catch (error) {
      unlessFault(error);
      rows.push({ ...row, result: "failed", why: error instanceof Error ? error.message : "" });
    }
  }
  return rows;
}

/** Lets our comments say how many voted; a fault of one leaves the others. @throws what is no GitHubError */
export async function tellVotes({ voted }: NightResult, request: ClosingManner["request"]): Promise<void> {
  for (const { number, votes } of voted) await tellVotesOf({ ...request, number }, votes).catch(unlessFault);
}

/** The same of one issue. @throws GitHubError */
export async function tellVotesOf(request: CloseRequest, votes: VoteCounts): Promise<void> {
  await triageIssue({ ...request, apply: true, wish: { ...NO_WISH, posting: "new-only", votes } });
}

const NOT_TRUSTED = `${LEAST_JUDGED} notices have to be judged here first, and ${LEAST_PRECISION * 100}% of them right`;

function unlessFault(error: unknown): void {
  if (!(error instanceof GitHubError)) throw error;
}

/** The night as it is printed. `now` is when it began. */
export function toNightReport(night: NightResult, closings: readonly ClosingReportRow[], now: string): NightReport {
  const { read, judged, observed, ranking, fault } = night;
  const keptOpen: Partial<Record<KeepOpenReason, number>> = {};
  for (const reason of night.closings.flatMap(({ decision }) => reasonOf(decision))) {
    keptOpen[reason] = (keptOpen[reason] ?? 0) + 1;
  }
  const raised = observed.raises.filter(({ at }) => at === now);
  return { read, judged, observed, raised, closings, keptOpen, ranking, fault };
}

function reasonOf(decision: ClosingDecision): readonly KeepOpenReason[] {
  return decision.action === "keep" ? [decision.reason] : [];
}

/** What `metrics.json` holds: a night's figures with where and when. */
export function renderMetrics(repo: string, now: string, report: NightReport): string {
  return `${JSON.stringify({ schemaVersion: 1, repo, at: now, ...report }, null, 2)}\n`;
}
