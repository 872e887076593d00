/** What became of one issue, for the summary of a workflow's job: everything that a maintainer would look for in the log. */
import type { TriageOutcome } from "../../event/triage-issue.ts";
import type { TriagePlan } from "../../domain/plan.ts";
import { codeSpan, inlineText } from "../../render/escape.ts";
import { quietAddress } from "../../render/quiet-link.ts";
import { appliedText, plannedText } from "../../rescan/rescan-report.ts";
import { reasonText } from "../../render/reason-text.ts";

/** GitHub takes a megabyte of summary for a step; a comment has at most 64 KiB, so only lists are cut. */
const MAX_LINES = 30;

/** Which issue it was, and where it is read. */
export interface SummarySubject {
  /** `owner/name`. */
  readonly repo: string;
  readonly serverUrl: string;
  readonly number: number;
  readonly requests: number;
}

const COMMENT_TITLE = {
  create: "Comment, new",
  update: "Comment, brought up to date",
  none: "Comment that is not written (why: under “Left undone”)",
} as const;

/** Markdown. Every text of an issue is escaped; the comment is our own, and folded. Never throws. */
export function renderJobSummary(
  outcome: TriageOutcome,
  { repo, serverUrl, number, requests }: SummarySubject,
): string {
  const link = (n: number) => `[#${n}](${quietAddress(serverUrl, repo, n)})`;
  const end = `<sub>${requests} requests to GitHub.</sub>\n`;
  if (outcome.kind === "skipped") {
    return [`## Fingerpost: ${link(number)} is left alone`, `${inlineText(outcome.skip.why, 200)}.`, end].join("\n\n");
  }
  const { plan, applied } = outcome;
  const { category, confidence } = plan.classification;
  const done = applied === null ? `Dry run, would: ${plannedText(plan)}` : appliedText(applied);
  const matches = plan.matches.map(({ relation, number: other, score, reasons }) => {
    return `${relation} of ${link(other)} (${Math.round(score * 100)}%): ${inlineText(reasons[0] === undefined ? "" : reasonText(reasons[0]), 160)}`;
  });
  // Whoever wants a real error to be overlooked would have to be overlooked here too.
  const learned = plan.report.errors
    .filter((error) => error.learned === true)
    .map(({ className, message, noiseReason }) => {
      const text = className === null ? message : `${className}: ${message}`;
      return `${codeSpan(text, 160)}: ${inlineText(noiseReason ?? "", 160)}`;
    });
  const skipped = plan.skipped.map(({ what, why }) => `${inlineText(what, 80)}: ${inlineText(why, 200)}`);
  return [
    `## Fingerpost: ${link(number)} ${inlineText(plan.report.title, 100)}`,
    `**${inlineText(category, 60)}** (${Math.round(confidence * 100)}% sure) · ${inlineText(done, 300)}`,
    list("Labels", labelLines(plan)),
    list("Known before", matches),
    list(
      "Taken for background noise, because of earlier reports (`noise.deny` in the configuration ends that)",
      learned,
    ),
    list("Left undone", skipped),
    plan.comment.body === null ? "" : fold(COMMENT_TITLE[plan.comment.action], plan.comment.body),
    end,
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

function labelLines({ labels }: TriagePlan): string[] {
  return [
    ...labels.add.map((name) => `\\+ ${inlineText(name, 60)}`),
    ...labels.remove.map((name) => `\\- ${inlineText(name, 60)}`),
    ...labels.suggest.map(({ name }) => `proposed: ${inlineText(name, 60)}`),
  ];
}

function list(heading: string, lines: readonly string[]): string {
  if (lines.length === 0) return "";
  const more = lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : [];
  return [`**${heading}**\n`, ...[...lines.slice(0, MAX_LINES), ...more].map((line) => `- ${line}`)].join("\n");
}

function fold(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body.trim()}\n\n</details>`;
}
