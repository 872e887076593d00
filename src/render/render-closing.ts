import type { OwnClosing } from "../domain/plan.ts";
import { type Catalogue, fill } from "./words/catalogue.ts";

/** For how long the reporter's reply opens an issue again that we closed. */
export const REOPEN_DAYS = 30;

/** That we closed the issue, why, and how to undo it, in one sentence; "" where we did not. */
export function renderClosing(closing: OwnClosing | undefined, { sentences }: Catalogue): string {
  if (closing === undefined) return "";
  const { of: issue } = closing;
  return issue === null
    ? fill(sentences.closedUnanswered, { days: REOPEN_DAYS })
    : fill(sentences.closedDuplicate, { issue, days: REOPEN_DAYS });
}
