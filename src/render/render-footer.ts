import type { MarkerState } from "../domain/plan.ts";
import { RELATION_TEXT } from "./relation-text.ts";

/** How every footer ends. */
export const FOOTER_END = " Written by Fingerpost from the text of this issue.</sub>";

const VOTES = " Reactions here count as votes.";

/**
 * How to object, that reactions count, and who wrote this; one line, told from what is shown alone. Commands are offered only
 * where they are heard: a workflow may well not listen to comments.
 */
export function renderFooter(relations: MarkerState["relations"], hearsCommands: boolean): string {
  return `<sub>${objectionTo(relations, hearsCommands, "people decide here.")}${VOTES}${FOOTER_END}`;
}

/**
 * Whether it is the footer of these relations, by this release or an earlier one: comments of that are ours too. They offered
 * commands everywhere, and told that nothing is ever closed.
 */
export function isFooterOf(line: string, relations: MarkerState["relations"]): boolean {
  const earlier = objectionTo(relations, true, "people decide here, this bot closes nothing.");
  const footers = [true, false].map((hears) => renderFooter(relations, hears));
  return footers.includes(line) || line === `<sub>${earlier}${FOOTER_END}`;
}

function objectionTo(relations: MarkerState["relations"], hearsCommands: boolean, promise: string): string {
  const same = relations.filter(({ relation }) => RELATION_TEXT[relation].link === "reference");
  if (same.length === 0) {
    const help = hearsCommands ? "; `/triage help` lists what can be set" : "";
    return `Something wrong here? Say so in a reply${help}.`;
  }
  const [only] = same.length === 1 ? same : [];
  const command = only === undefined ? "`/triage not-duplicate`" : `\`/triage not-duplicate #${only.number}\``;
  return `Not the same? ${hearsCommands ? `Reply ${command}` : "Say so in a reply"}: ${promise}`;
}
