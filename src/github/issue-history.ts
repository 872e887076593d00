import type { IssueHistory } from "../domain/plan.ts";

/** An entry of an issue's history, as far as it is looked at. */
export interface IssueEvent {
  readonly event: string;
  /** null for events that are about no label. */
  readonly label: string | null;
  /** Login; null for a deleted account. */
  readonly actor: string | null;
}

/** GitHub's OpenAPI description, `issue-event-for-issue`. */
const TYPE_EVENTS: ReadonlySet<string> = new Set(["issue_type_added", "issue_type_changed", "issue_type_removed"]);

/**
 * What an issue's events, oldest first, say about its labels and comments. Names are compared as GitHub compares them,
 * ignoring case, and come in the spelling of the last event. A deleted account is somebody else: at worst a label is
 * not put on again.
 */
export function toIssueHistory(events: readonly IssueEvent[], ownLogin: string): IssueHistory {
  const last = new Map<string, IssueEvent & { readonly label: string }>();
  for (const event of events) {
    if (event.label === null || (event.event !== "labeled" && event.event !== "unlabeled")) continue;
    last.set(event.label.toLowerCase(), { ...event, label: event.label });
  }
  const isOurs = ({ actor }: IssueEvent) => actor?.toLowerCase() === ownLogin.toLowerCase();
  const labels = [...last.values()];
  return {
    labelsAddedByUs: labels.filter((last) => last.event === "labeled" && isOurs(last)).map(({ label }) => label),
    labelsRemovedByOthers: labels
      .filter((last) => last.event === "unlabeled" && !isOurs(last))
      .map(({ label }) => label),
    typeTouched: events.some(({ event }) => TYPE_EVENTS.has(event)),
    // https://docs.github.com/rest/using-the-rest-api/issue-event-types#comment_deleted; it does not say whose. We
    // ourselves only take away a second comment of ours.
    commentDeleted: events.some((event) => event.event === "comment_deleted" && !isOurs(event)),
  };
}
