/** What Fingerpost asks of GitHub about labels: the repository's, and an issue's. */
import { composePaginateRest } from "@octokit/plugin-paginate-rest";
import type { Label } from "../domain/issue.ts";
import * as answers from "./answers.ts";
import { GitHubError } from "./github.ts";
import { fitLabel, fitLabelName } from "./limits.ts";
import { getIssue } from "./octokit-issues.ts";
import { type Attempt, isAlreadyThere } from "./to-github-error.ts";
import { PER_PAGE, refused, unlessNotFound, type Wire } from "./wire.ts";

export async function listLabels(wire: Wire): Promise<readonly Label[]> {
  const attempt = wire.attempt("list the labels of", null, "issues: read");
  const parameters = { ...wire.at, per_page: PER_PAGE };
  const listing = composePaginateRest.iterator(wire.octokit, "GET /repos/{owner}/{repo}/labels", parameters);
  const { items } = await wire.collect(attempt, listing, answers.LabelAnswer, null);
  return items.map(answers.toLabel);
}

export async function ensureLabel(wire: Wire, label: Label): Promise<void> {
  const attempt = wire.attempt("create a label in", null, "issues: write");
  const fitted = fitLabel(label);
  if (!fitted)
    throw refused(attempt, "it has no name or no colour of six hex digits", "Correct it in the configuration");
  try {
    await wire.ask(attempt, () => wire.octokit.request("POST /repos/{owner}/{repo}/labels", { ...wire.at, ...fitted }));
  } catch (error) {
    if (!isAlreadyThere(error) && !(await hasLabel(wire, fitted.name, error))) throw error;
  }
}

export async function addLabels(wire: Wire, number: number, names: readonly string[]): Promise<void> {
  const attempt = wire.attempt("add labels to", number, "issues: write");
  const labels = names.map((name) => requireLabelName(name, attempt));
  if (labels.length === 0) return;
  const parameters = { ...wire.at, issue_number: number, labels };
  await wire.ask(attempt, () =>
    wire.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", parameters),
  );
}

export async function removeLabel(wire: Wire, number: number, name: string): Promise<void> {
  const attempt = wire.attempt("remove a label from", number, "issues: write");
  const parameters = { ...wire.at, issue_number: number, name: requireLabelName(name, attempt) };
  const answer = await wire
    .ask(attempt, () =>
      wire.octokit.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", parameters),
    )
    .catch(unlessNotFound);
  // GitHub's 404 means the label or the issue: only the first is no error.
  if (answer === undefined) await getIssue(wire, number);
}

/** After a refused creation: whether the label is there after all. GitHub finds it by its name in any case. */
async function hasLabel(wire: Wire, name: string, refusal: unknown): Promise<boolean> {
  if (!(refusal instanceof GitHubError) || refusal.status !== 422) return false;
  const attempt = wire.attempt("look for a label in", null, "issues: read");
  const answer = await wire
    .ask(attempt, () => wire.octokit.request("GET /repos/{owner}/{repo}/labels/{name}", { ...wire.at, name }))
    .catch(unlessNotFound);
  return answer !== undefined;
}

function requireLabelName(name: string, attempt: Attempt): string {
  const fitted = fitLabelName(name);
  if (fitted === undefined)
    throw refused(attempt, "a label's name is empty or dots", "Correct it in the configuration");
  return fitted;
}
