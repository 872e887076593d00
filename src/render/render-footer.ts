import type { MarkerState } from "../domain/plan.ts";
import { RELATION_TEXT } from "./relation-text.ts";
import { type Catalogue, fill } from "./words/catalogue.ts";

/**
 * How to object, that reactions count, and who wrote this; one line, told from what is shown alone. Commands are offered only
 * where they are heard: a workflow may well not listen to comments.
 */
export function renderFooter(relations: MarkerState["relations"], hearsCommands: boolean, words: Catalogue): string {
  const { votes, writtenBy } = words.sentences;
  return `<sub>${objectionTo(relations, hearsCommands, words)} ${votes} ${writtenBy}</sub>`;
}

/**
 * Whether it is the footer of these relations, by this release or an earlier one: comments of that are ours too. They offered
 * commands everywhere, and told that nothing is ever closed.
 */
export function isFooterOf(line: string, relations: MarkerState["relations"], words: Catalogue): boolean {
  const now = [true, false].map((hears) => renderFooter(relations, hears, words));
  const promise = objectionTo(relations, true, words).replace(/ here\.$/u, " here, this bot closes nothing.");
  return now.includes(line) || line === `<sub>${promise} ${words.sentences.writtenBy}</sub>`;
}

function objectionTo(relations: MarkerState["relations"], hearsCommands: boolean, { sentences }: Catalogue): string {
  const same = relations.filter(({ relation }) => RELATION_TEXT[relation].link === "reference");
  if (same.length === 0) return sentences[hearsCommands ? "helpCommand" : "saySo"];
  const [only] = same.length === 1 ? same : [];
  const command = only === undefined ? "`/triage not-duplicate`" : `\`/triage not-duplicate #${only.number}\``;
  return fill(sentences[hearsCommands ? "replyCommand" : "replySay"], { command });
}
