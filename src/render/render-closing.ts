import type { OwnClosing } from "../domain/plan.ts";

/** For how long the reporter's reply opens an issue again that we closed. */
export const REOPEN_DAYS = 30;

/** That we closed the issue, why, and how to undo it, in one sentence; "" where we did not. */
export function renderClosing(closing: OwnClosing | undefined): string {
  if (closing === undefined) return "";
  const why = closing.of === null ? "since the question below was not answered" : `as a duplicate of #${closing.of}`;
  return `**Closed** ${why}; a reply from its author within ${REOPEN_DAYS} days opens it again.`;
}
