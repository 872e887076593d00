/** A plan for the terminal: the decision in a few coloured lines, for a person who tries an issue by hand. */
import type { Classification } from "../../domain/classification.ts";
import type { Match } from "../../domain/match.ts";
import type { TriagePlan } from "../../domain/plan.ts";
import type { ErrorEntry, Report } from "../../domain/report.ts";
import { clip } from "../../render/clip.ts";
import { plainText } from "../../render/escape.ts";
import { renderCommentLines } from "./render-comment-lines.ts";
import type { Colors } from "./terminal.ts";
import { reasonText } from "../../render/reason-text.ts";

/** Never lets text of an issue steer the terminal: control characters are shown, secrets are left out. */
export function renderPlan(plan: TriagePlan, colors: Colors): string {
  const { classification, report } = plan;
  const { bold, dim } = colors;
  const percent = `${Math.round(classification.confidence * 100)}%`;
  const parts = [
    `${bold(classification.category)} ${dim(`(${percent} sure)`)}  ${safe(report.title, 80)}`,
    ...section("Kind", [`${plan.kind.kind} (${Math.round(plan.kind.confidence * 100)}% sure)`], colors),
    ...environmentLine(report, colors),
    ...errorLines(report, colors),
    ...section("Why", grounds(classification), colors),
    ...section(
      "Known before",
      plan.matches.flatMap((match) => matchLines(match, colors)),
      colors,
    ),
    ...section("Missing", plan.missing, colors),
    ...section("Labels", labelLines(plan, colors), colors),
    ...section("Comment", commentLines(plan, colors), colors),
    ...section(
      "Not understood",
      report.problems.map((problem) => safe(problem.detail, 110)),
      colors,
    ),
    ...section(
      "Secrets",
      report.secrets.map((secret) => colors.red(`${secret.what} stands in the public text`)),
      colors,
    ),
    ...section(
      "Left undone",
      plan.skipped.map(({ what, why }) => dim(`${safe(what, 60)}: ${safe(why, 100)}`)),
      colors,
    ),
  ];
  return `${parts.join("\n")}\n`;
}

function section(heading: string, lines: readonly string[], { cyan }: Colors): string[] {
  return lines.map((line, index) => `${cyan((index === 0 ? heading : "").padEnd(15))}${line}`);
}

function environmentLine(report: Report, colors: Colors): string[] {
  const { os, platform, terminal, version } = report.environment;
  const known = [version, os ?? platform, terminal].filter((value) => value !== null);
  return section("Environment", known.length === 0 ? [] : [safe(known.join(" · "), 110)], colors);
}

function errorLines(report: Report, colors: Colors): string[] {
  const lines = report.errors.map((error, index) => {
    const told = error.likely === undefined ? "" : `  (by its words, ${Math.round(100 * error.likely)}%)`;
    const line = `${error.count}× ${safe(nameOf(error), 100)}${told}`;
    if (error.noise) return colors.dim(`${line}  (noise: ${error.noiseReason ?? "known background error"})`);
    return index === report.primaryError ? `${line}  ${colors.green("← primary")}` : line;
  });
  return section("Errors", lines, colors);
}

/** What speaks for the category; where none is certain enough, the strongest there is. */
function grounds({ category, evidence }: Classification): string[] {
  const speaking = category === "unknown" ? evidence : evidence.filter((each) => each.category === category);
  const reasons = speaking.filter(({ weight }) => weight > 0).map(({ reason }) => safe(reason, 110));
  return [...new Set(reasons)].slice(0, 4);
}

function nameOf({ status, apiType, className, message }: ErrorEntry): string {
  return [status ?? className, apiType, message].filter((part) => part !== null && part !== "").join(" ");
}

function matchLines(match: Match, { bold, dim, yellow }: Colors): string[] {
  const probability = `${Math.round(match.score * 100)}%`;
  const head = `${bold(`#${match.number}`)} ${yellow(match.relation)} ${probability}  ${safe(match.title, 70)}`;
  return [head, ...match.reasons.slice(0, 3).map((reason) => dim(`  ${safe(reasonText(reason), 105)}`))];
}

function labelLines({ labels, type }: TriagePlan, { green, red }: Colors): string[] {
  const typed = type.set ?? type.suggest?.name;
  return [
    ...labels.add.map((name) => green(`+ ${safe(name, 60)}`)),
    ...labels.remove.map((name) => red(`- ${safe(name, 60)}`)),
    ...(typed === undefined ? [] : [green(`type: ${safe(typed, 60)}`)]),
  ];
}

/** What would be done about the comment, and the comment itself. */
function commentLines({ comment }: TriagePlan, colors: Colors): string[] {
  return comment.action === "none" ? ["none"] : [`${comment.action}:`, ...renderCommentLines(comment.body, colors)];
}

function safe(text: string, length: number): string {
  return clip(plainText(text).replace(/\s+/gu, " ").trim(), length);
}
