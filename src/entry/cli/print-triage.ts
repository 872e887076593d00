/** What `fingerpost triage` prints of a decision. */
import type { TriagePlan } from "../../domain/plan.ts";
import type { Applied } from "../../event/apply.ts";
import { renderJson, type TriageJson } from "../../render/render-json.ts";
import { renderPlan } from "./render-plan.ts";
import type { Terminal } from "./terminal.ts";

/** The plan to standard output, as JSON where asked for; what was carried out of it to standard error. */
export function printTriage(
  plan: TriagePlan,
  applied: Applied | null,
  options: { readonly json?: boolean },
  terminal: Terminal,
): void {
  terminal.out(options.json === true ? toText(renderJson(plan)) : renderPlan(plan, terminal.colors));
  if (applied !== null) {
    const labels = [
      ...applied.labelsAdded.map((name) => `+${name}`),
      ...applied.labelsRemoved.map((name) => `-${name}`),
    ];
    terminal.err(`applied: comment ${applied.comment}; labels ${labels.join(", ") || "unchanged"}\n`);
  }
}

/** JSON as it is printed. */
export function toText(json: TriageJson): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
