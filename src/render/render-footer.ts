import type { MarkerState } from "../domain/plan.ts";
import { RELATION_TEXT } from "./relation-text.ts";
import { type Catalogue, fill } from "./words/catalogue.ts";

/**
 * How to object, and who wrote this; one line, told from what is shown alone. Commands are offered only where they are heard:
 * a workflow may well not listen to comments.
 */
export function renderFooter(
  relations: MarkerState["relations"],
  hearsCommands: boolean,
  { sentences }: Catalogue,
): string {
  const same = relations.filter(({ relation }) => RELATION_TEXT[relation].link === "reference");
  const said =
    same.length === 0
      ? sentences[hearsCommands ? "helpCommand" : "saySo"]
      : fill(sentences[hearsCommands ? "replyCommand" : "replySay"], { command: commandFor(same) });
  return `<sub>${said} ${sentences.writtenBy}</sub>`;
}

function commandFor(same: MarkerState["relations"]): string {
  const [only] = same.length === 1 ? same : [];
  return only === undefined ? "`/triage not-duplicate`" : `\`/triage not-duplicate #${only.number}\``;
}
