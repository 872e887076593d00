/** What became of one issue, for a workflow: one line for each decision, the grounds folded away, and outputs. */
import * as core from "@actions/core";
import { type ConfigError, consequenceOf, renderConfigError } from "../../config/config-error.ts";
import type { TriagePlan } from "../../domain/plan.ts";
import { appliedText, plannedText } from "../../rescan/rescan-report.ts";
import type { TriageOutcome } from "../../event/triage-issue.ts";
import { logLine } from "./log-line.ts";
import { renderJobSummary, type SummarySubject } from "./render-job-summary.ts";
import { reasonText } from "../../render/reason-text.ts";

export function reportTriage(outcome: TriageOutcome, number: number): void {
  annotate(outcome.configErrors);
  if (outcome.kind === "skipped") {
    core.info(logLine(`#${number} is left alone: ${outcome.skip.why}.`));
    return;
  }
  const { plan, applied } = outcome;
  const { category, confidence } = plan.classification;
  core.info(logLine(`#${number}: ${category} (${Math.round(confidence * 100)}% sure)`));
  core.info(logLine(`#${number}: ${plan.kind.kind} (${Math.round(plan.kind.confidence * 100)}% sure)`));
  for (const { relation, number: other, score } of plan.matches) {
    core.info(logLine(`#${number}: ${relation} of #${other} (${Math.round(score * 100)}%)`));
  }
  core.info(logLine(`#${number}: ${applied === null ? `dry run, would: ${plannedText(plan)}` : appliedText(applied)}`));
  explain(plan, number);
  core.setOutput("category", category);
  core.setOutput("kind", plan.kind.kind);
  core.setOutput("labels", JSON.stringify(plan.labels.add));
  core.setOutput("matches", JSON.stringify(plan.matches.map(toOutput)));
  core.setOutput("comment", plan.comment.action);
}

/** The same for the summary of the job, where the runner takes one. */
export async function summarize(outcome: TriageOutcome, subject: SummarySubject): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"] === undefined) return;
  await core.summary.addRaw(renderJobSummary(outcome, subject)).write();
}

/** The same error on each line of the file that it is about. */
export function annotate(errors: readonly ConfigError[]): void {
  for (const error of errors) {
    const { file, line: startLine, message } = error;
    const text = logLine(`${renderConfigError(error)} (${consequenceOf(error)})`);
    core.warning(text, { file, startLine, title: logLine(message) });
  }
}

/** The grounds, folded: what speaks for the category, why each match, what was left undone. */
function explain(plan: TriagePlan, number: number): void {
  core.startGroup(`#${number}: why`);
  for (const { reason, where, category } of plan.classification.evidence.slice(0, 10)) {
    core.info(logLine(`${category}: ${reason} (${where})`));
  }
  for (const { number: earlier, reasons } of plan.matches) {
    core.info(logLine(`#${earlier}: ${reasons.map((reason) => reasonText(reason)).join("; ")}`));
  }
  for (const { what, why } of plan.skipped) core.info(logLine(`${what} left undone: ${why}`));
  core.endGroup();
  core.debug(logLine(`fingerprint ${plan.fingerprint?.fine ?? "none"}; format ${plan.report.format}`));
  for (const { kind, detail } of plan.report.problems) core.debug(logLine(`not understood: ${kind}: ${detail}`));
  for (const { rule, category, weight } of plan.classification.evidence) {
    core.debug(logLine(`rule ${rule}: ${category} ${weight >= 0 ? "+" : ""}${weight.toFixed(2)}`));
  }
}

function toOutput({ number, relation, score }: TriagePlan["matches"][number]) {
  return { number, relation, score };
}
