import type { MarkerState } from "../domain/plan.ts";
import { RELATION_TEXT } from "./relation-text.ts";

/** How every footer ends. */
export const FOOTER_END = " Written by Fingerpost from the text of this issue.</sub>";

const VOTES = " Reactions here count as votes.";

/** How to object, that reactions count, and who wrote this; one line, told from what is shown alone. */
export function renderFooter(relations: MarkerState["relations"]): string {
  return `<sub>${objectionTo(relations, "people decide here.")}${VOTES}${FOOTER_END}`;
}

/**
 * Whether it is the footer of these relations, by this release or an earlier one: comments of that are ours too, and told that
 * nothing is ever closed.
 */
export function isFooterOf(line: string, relations: MarkerState["relations"]): boolean {
  const earlier = objectionTo(relations, "people decide here, this bot closes nothing.");
  return line === renderFooter(relations) || line === `<sub>${earlier}${FOOTER_END}`;
}

function objectionTo(relations: MarkerState["relations"], promise: string): string {
  const same = relations.filter(({ relation }) => RELATION_TEXT[relation].link === "reference");
  const [only] = same.length === 1 ? same : [];
  const command = only === undefined ? "`/triage not-duplicate`" : `\`/triage not-duplicate #${only.number}\``;
  return same.length > 0
    ? `Not the same? Reply ${command}: ${promise}`
    : "Something wrong here? Say so in a reply; `/triage help` lists what can be set.";
}
