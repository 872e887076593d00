import type { MarkerState } from "../domain/plan.ts";
import { RELATION_TEXT } from "./relation-text.ts";

/** How every footer ends. */
export const FOOTER_END = " Written by Fingerpost from the text of this issue.</sub>";

/**
 * How to object, and who wrote this; one line, told from what is shown alone. Commands are offered only where they are heard:
 * a workflow may well not listen to comments.
 */
export function renderFooter(relations: MarkerState["relations"], hearsCommands: boolean): string {
  const same = relations.filter(({ relation }) => RELATION_TEXT[relation].link === "reference");
  return `<sub>${hearsCommands ? byCommand(same) : bySaying(same)}${FOOTER_END}`;
}

function byCommand(same: MarkerState["relations"]): string {
  if (same.length === 0) return "Something wrong here? Say so in a reply; `/triage help` lists what can be set.";
  const [only] = same.length === 1 ? same : [];
  const command = only === undefined ? "`/triage not-duplicate`" : `\`/triage not-duplicate #${only.number}\``;
  return `Not the same? Reply ${command}: people decide here, this bot closes nothing.`;
}

function bySaying(same: MarkerState["relations"]): string {
  return same.length === 0
    ? "Something wrong here? Say so in a reply."
    : "Not the same? Say so in a reply: people decide here, this bot closes nothing.";
}
