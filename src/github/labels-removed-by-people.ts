import { isBotLogin } from "./bot-login.ts";

/** An entry of an issue's history, as far as it is about labels. */
export interface LabelEvent {
  readonly event: string;
  readonly label: string | null;
  /** null for a deleted account. */
  readonly actor: { readonly login: string; readonly type: string } | null;
}

/**
 * Names of the labels whose last event is an `unlabeled` by a person, in the spelling of that event.
 *
 * `events` run oldest first. Names are compared as GitHub compares them, ignoring case. An account of type `Bot`, or
 * with a `[bot]` login, is no person. A deleted account counts as one: at worst a label is not put on again.
 */
export function labelsRemovedByPeople(events: readonly LabelEvent[]): string[] {
  const last = new Map<string, LabelEvent & { readonly label: string }>();
  for (const event of events) {
    if (event.label === null || (event.event !== "labeled" && event.event !== "unlabeled")) continue;
    last.set(event.label.toLowerCase(), { ...event, label: event.label });
  }
  return [...last.values()].filter((event) => event.event === "unlabeled" && isPerson(event.actor)).map((e) => e.label);
}

function isPerson(actor: LabelEvent["actor"]): boolean {
  return actor === null || !(actor.type === "Bot" || isBotLogin(actor.login));
}
