/** What Fingerpost asks of GitHub about an issue's type: to set it, or to propose it. */
import type { LabelSuggestion } from "../domain/plan.ts";
import * as answers from "./answers.ts";
import { listSuggestedIds, RATIONALE_LENGTH } from "./octokit-people.ts";
import { readAnswer } from "./read-answer.ts";
import { refused, type Wire } from "./wire.ts";

const ROUTE = "PATCH /repos/{owner}/{repo}/issues/{issue_number}";

/** GitHub drops a type in silence where the token may not set it (its OpenAPI description, `issues/update`): the answer is read. */
export async function setType(wire: Wire, number: number, type: string): Promise<void> {
  const attempt = wire.attempt("set the type of", number, "issues: write");
  const parameters = { ...wire.at, issue_number: number, type };
  const { data } = await wire.ask(attempt, () => wire.octokit.request(ROUTE, parameters));
  const kept = readAnswer(answers.IssueAnswer, data, attempt).type?.name;
  if (kept?.toLowerCase() === type.toLowerCase()) return;
  throw refused(
    attempt,
    `GitHub did not take “${type}”`,
    "Check `labels.types` against the organisation's issue types, and that the token may write issues",
  );
}

/** Proposed once for an issue, whatever became of it. */
export async function suggestType(wire: Wire, number: number, suggestion: LabelSuggestion): Promise<boolean> {
  const listed = await listSuggestedIds(wire, number, "set_type");
  if (listed === undefined) return false;
  if (listed.length > 0) return true;
  const attempt = wire.attempt("suggest a type for", number, "issues: write");
  const { name: value, rationale, confidence } = suggestion;
  const type = { value, rationale: rationale.slice(0, RATIONALE_LENGTH), confidence, suggest: true };
  // octokit's types know a name only; the shape is that of GitHub's description (`issues/update`).
  const parameters = { ...wire.at, issue_number: number, type: type as unknown as string };
  await wire.ask(attempt, () => wire.octokit.request(ROUTE, parameters));
  return true;
}
