/**
 * The power to close, in this one place. Who may use it, and when, is decided by `src/night/decide-closing.ts` alone; nothing of
 * labels, locks or comments is touched by it.
 */
import { z } from "zod";
import * as answers from "./answers.ts";
import type { ClosingReason } from "./github.ts";
import { readAnswer } from "./read-answer.ts";
import { refused, type Wire } from "./wire.ts";

const ROUTE = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";
const Identified = z.object({ id: z.int().positive(), number: z.int().positive() });

/** Closes; a closed issue stays as it is. `duplicate_issue_id` is GitHub's id of the issue, which costs one more request. */
export async function closeIssue(wire: Wire, number: number, as: ClosingReason): Promise<void> {
  const attempt = wire.attempt("close", number, "issues: write");
  const reason =
    as.reason === "duplicate"
      ? { state_reason: "duplicate" as const, duplicate_issue_id: await findId(wire, as.of) }
      : { state_reason: as.reason };
  const parameters = { ...wire.at, issue_number: number, state: "closed" as const, ...reason };
  const { data } = await wire.ask(attempt, () => wire.octokit.request(ROUTE, parameters));
  if (readAnswer(answers.IssueAnswer, data, attempt).state !== "closed")
    throw refused(attempt, "GitHub left it open", "Check that the token may write issues");
}

/** Opens again; an open issue stays as it is. */
export async function reopenIssue(wire: Wire, number: number): Promise<void> {
  const attempt = wire.attempt("open again", number, "issues: write");
  const parameters = { ...wire.at, issue_number: number, state: "open" as const, state_reason: "reopened" as const };
  await wire.ask(attempt, () => wire.octokit.request(ROUTE, parameters));
}

async function findId(wire: Wire, number: number): Promise<number> {
  const attempt = wire.attempt("read", number, "issues: read");
  const parameters = { ...wire.at, issue_number: number };
  const { data } = await wire.ask(attempt, () =>
    wire.octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters),
  );
  const found = readAnswer(Identified, data, attempt);
  if (found.number !== number) throw refused(attempt, "it was moved meanwhile", "Nothing is left to do there");
  return found.id;
}
