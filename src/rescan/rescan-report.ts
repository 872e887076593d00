/** A walk's result as what is printed of it: plain values, no plan and no text of an issue but reasons. */
import { type Applied, isChange } from "../event/apply.ts";
import { renderConfigError } from "../config/config-error.ts";
import type { TriagePlan } from "../domain/plan.ts";
import type { NightReport } from "../render/render-night.ts";
import type { RescanReport, RescanReportRow } from "../render/render-rescan.ts";
import type { RescanResult, RescanRow, RescanStop } from "./rescan.ts";
import { reasonText } from "../render/reason-text.ts";

const STOP_TEXT: Readonly<Record<RescanStop, string>> = {
  budget: "the budget of requests is used up.",
  "rate-limit": "GitHub's rate limit is used up.",
  faults: "too many issues failed one after another.",
  listing: "there are more issues than one run lists.",
};

/** The report. `apply` is what the walk was asked for; `night` what was learned and closed beside it. */
export function toRescanReport(
  repo: string,
  result: RescanResult,
  apply: boolean,
  night: NightReport | null = null,
): RescanReport {
  const rows = result.rows.map(toReportRow);
  const count = (kind: RescanReportRow["result"]) => rows.filter((row) => row.result === kind).length;
  return {
    schemaVersion: 1,
    repo,
    dryRun: !apply,
    totals: {
      issues: rows.length,
      changed: count("changed"),
      unchanged: count("unchanged"),
      skipped: count("skipped"),
      failed: count("failed"),
      remaining: result.remaining,
      requests: result.requests,
    },
    begins: result.begins,
    stopped: result.stopped === null ? null : STOP_TEXT[result.stopped],
    rows,
    night,
    configErrors: result.configErrors.map(renderConfigError),
  };
}

/** Rows of a report that goes into an output: GitHub takes one megabyte of it. */
const MAX_OUTPUT_ROWS = 1000;

/** The report with at most 1,000 rows, those first that tell something; the totals stay those of all. */
export function fitReport(report: RescanReport): RescanReport {
  if (report.rows.length <= MAX_OUTPUT_ROWS) return report;
  const isTelling = ({ result }: RescanReportRow) => result !== "unchanged";
  const rows = [...report.rows.filter(isTelling), ...report.rows.filter((row) => !isTelling(row))];
  return { ...report, rows: rows.slice(0, MAX_OUTPUT_ROWS) };
}

/** One issue of a walk. */
export function toReportRow({ number, result }: RescanRow): RescanReportRow {
  const none = { category: null, relation: null, action: "" };
  if (result.kind === "failed") return { number, result: "failed", ...none, why: result.message };
  const { outcome } = result;
  if (outcome.kind === "skipped") return { number, result: "skipped", ...none, why: outcome.skip.why };
  const { plan, applied } = outcome;
  const [match] = plan.matches;
  const action = applied === null ? plannedText(plan) : appliedText(applied);
  const changes = applied === null ? action !== "nothing" : isChange(applied);
  const reason = match?.reasons[0];
  return {
    number,
    result: changes ? "changed" : "unchanged",
    category: plan.classification.category,
    relation: match === undefined ? null : { relation: match.relation, number: match.number },
    action,
    why: (reason && reasonText(reason)) ?? plan.classification.evidence[0]?.reason ?? plan.skipped[0]?.why ?? "",
  };
}

/** `comment updated, +error: network, -needs-info`; `nothing`. */
export function appliedText({ comment, typeSet, typeSuggested, ...labels }: Applied): string {
  return joined({
    comment: comment === "unchanged" ? null : `comment ${comment}`,
    add: labels.labelsAdded,
    remove: labels.labelsRemoved,
    suggest: labels.labelsSuggested,
    type: { set: typeSet, suggest: typeSuggested },
  });
}

/** The same for what a dry run would do. */
export function plannedText({ comment, labels, type }: TriagePlan): string {
  return joined({
    comment: comment.action === "none" ? null : `${comment.action} the comment`,
    add: labels.add,
    remove: labels.remove,
    suggest: labels.suggest.map(({ name }) => name),
    type: { set: type.set, suggest: type.suggest?.name ?? null },
  });
}

interface Done {
  readonly comment: string | null;
  readonly add: readonly string[];
  readonly remove: readonly string[];
  readonly suggest: readonly string[];
  readonly type: { readonly set: string | null; readonly suggest: string | null };
}

function joined({ comment, add, remove, suggest, type }: Done): string {
  const labels = [...add.map((name) => `+${name}`), ...remove.map((name) => `-${name}`)];
  const typed = type.set === null ? [] : [`type ${type.set}`];
  const offers = [...suggest, ...(type.suggest === null ? [] : [`type ${type.suggest}`])];
  const proposed = offers.length === 0 ? [] : [`proposed: ${offers.join(", ")}`];
  return [...(comment === null ? [] : [comment]), ...labels, ...typed, ...proposed].join(", ") || "nothing";
}

/** Whether the walk has to end red: an issue failed, or nothing at all could be done for an error. */
export function isFailedWalk({ rows, stopped }: RescanResult): boolean {
  const failed = rows.some(({ result }) => result.kind === "failed");
  return failed || (rows.length === 0 && (stopped === "rate-limit" || stopped === "faults"));
}
