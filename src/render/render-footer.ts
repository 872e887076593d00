import type { MarkerState } from "../domain/plan.ts";
import { RELATION_TEXT } from "./relation-text.ts";

/** How every footer ends. */
export const FOOTER_END = " Written by Fingerpost from the text of this issue.</sub>";

/** How to object, and who wrote this; one line, told from what is shown alone. */
export function renderFooter(relations: MarkerState["relations"]): string {
  const same = relations.filter(({ relation }) => RELATION_TEXT[relation].link === "reference");
  const [only] = same.length === 1 ? same : [];
  const command = only === undefined ? "`/triage not-duplicate`" : `\`/triage not-duplicate #${only.number}\``;
  const objection =
    same.length > 0
      ? `Not the same? Reply ${command}: people decide here, this bot closes nothing.`
      : "Something wrong here? Say so in a reply; `/triage help` lists what can be set.";
  return `<sub>${objection}${FOOTER_END}`;
}
