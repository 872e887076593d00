/** What `fingerpost triage` prints of a decision. */
import type { TriagePlan } from "../../domain/plan.ts";
import type { Applied } from "../../event/apply.ts";
import { renderJson } from "../../render/render-json.ts";
import type { TriageJson } from "../../render/triage-json.ts";
import { renderPlan } from "./render-plan.ts";
import type { Terminal } from "./terminal.ts";

/** The plan to standard output: for a person, as JSON, or the comment's Markdown alone; what was carried out to standard error. */
export function printTriage(
  plan: TriagePlan,
  applied: Applied | null,
  options: { readonly json?: boolean; readonly comment?: boolean },
  terminal: Terminal,
): void {
  terminal.out(printed(plan, options, terminal));
  if (applied !== null) {
    const labels = [
      ...applied.labelsAdded.map((name) => `+${name}`),
      ...applied.labelsRemoved.map((name) => `-${name}`),
    ];
    const type = applied.typeSet === null ? "" : `; type ${applied.typeSet}`;
    const isNone = plan.comment.action === "none" && plan.comment.body === null;
    terminal.err(
      `applied: comment ${isNone ? "none" : applied.comment}; labels ${labels.join(", ") || "unchanged"}${type}\n`,
    );
  }
}

function printed(
  plan: TriagePlan,
  { json, comment }: { readonly json?: boolean; readonly comment?: boolean },
  terminal: Terminal,
): string {
  if (json === true) return toText(renderJson(plan));
  if (comment === true) return plan.comment.action === "none" ? "" : plan.comment.body;
  return renderPlan(plan, terminal.colors);
}

/** JSON as it is printed. */
export function toText(json: TriageJson): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
