/**
 * Which issues GitHub still shows, all of them in one request: what was deleted, moved, made a discussion or hidden is not
 * told by any listing of changes.
 */
import { z } from "zod";
import type { PresentIssue } from "../domain/issue.ts";
import { GitHubError } from "./github.ts";
import { askGraphql, refuses } from "./graphql.ts";
import { getIssue } from "./octokit-issues.ts";
import { requireNumber, type Wire } from "./wire.ts";

/** In one request; each is a look-up by its number, which costs next to nothing. */
export const AT_ONCE = 100;
/** GraphQL's `Int`. No issue has a higher number. */
const MAX_NUMBER = 2 ** 31 - 1;

/** The repository asked for may have another name by now, or be another one under the same name. */
const Repository = z.object({ databaseId: z.int().nullish(), nameWithOwner: z.string() });
const STATE_REASONS = {
  COMPLETED: "completed",
  NOT_PLANNED: "not_planned",
  DUPLICATE: "duplicate",
  REOPENED: "reopened",
} as const;
const Shown = z.object({
  number: z.int().positive(),
  title: z.string(),
  state: z.enum(["OPEN", "CLOSED"]),
  stateReason: z.enum(["COMPLETED", "NOT_PLANNED", "DUPLICATE", "REOPENED"]).nullish().catch(null),
  repository: Repository,
});
const Found = z.object({ repository: z.looseObject(Repository.shape) });

/** The query for at most a hundred numbers. */
export function presenceQuery(numbers: readonly number[]): string {
  const issues = numbers.map((number) => `${aliasOf(number)}: issue(number: ${number}) { ...shown }`);
  return [
    "query ($owner: String!, $name: String!) {",
    `  repository(owner: $owner, name: $name) { databaseId nameWithOwner ${issues.join(" ")} }`,
    "}",
    "fragment shown on Issue {",
    "  number title state stateReason(enableDuplicate: true) repository { databaseId nameWithOwner }",
    "}",
  ].join("\n");
}

/**
 * Those of the numbers that are issues here. Where GraphQL is refused, or does not say why one is not shown, REST is asked for
 * one after the other. `repositoryId` as for the port. @throws GitHubError where GitHub gives no answer
 */
export async function findPresent(
  wire: Wire,
  numbers: readonly number[],
  repositoryId: number | null,
  url: string | undefined,
): Promise<ReadonlyMap<number, PresentIssue>> {
  const attempt = { what: "look up the issues to be shown in", where: wire.repo, needs: "issues: read" };
  const wanted = [...new Set(numbers)].filter((number) => number <= MAX_NUMBER);
  for (const number of wanted) requireNumber(number, attempt);
  const present = new Map<number, PresentIssue>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const variables = { owner: wire.at.owner, name: wire.at.repo };
    const answer = await wire
      .ask(attempt, () => askGraphql(wire.octokit, attempt, { query: presenceQuery(some), variables, url }))
      .catch((error: unknown) => {
        if (refuses(error)) return null;
        throw error;
      });
    const { found, unanswered } = readPresence(some, answer, repositoryId);
    for (const number of unanswered) {
      const issue = await findOne(wire, number);
      if (issue !== undefined) found.push(issue);
    }
    for (const issue of found) present.set(issue.number, issue);
  }
  return present;
}

interface Presence {
  readonly found: PresentIssue[];
  /** Neither found nor said to be absent. */
  readonly unanswered: readonly number[];
}

function readPresence(
  numbers: readonly number[],
  answer: Awaited<ReturnType<typeof askGraphql>> | null,
  repositoryId: number | null,
): Presence {
  const data = Found.safeParse(answer?.data);
  if (answer === null || !data.success) return { found: [], unanswered: numbers };
  const { repository } = data.data;
  // The name was given to another repository: nothing there is one of ours.
  if (repositoryId !== null && repository.databaseId !== null && repository.databaseId !== repositoryId)
    return { found: [], unanswered: [] };
  const absent = new Set(
    (answer.errors ?? []).flatMap(({ type, path }) =>
      type === "NOT_FOUND" && path?.[0] === "repository" ? [path[1]] : [],
    ),
  );
  const found: PresentIssue[] = [];
  const unanswered: number[] = [];
  for (const number of numbers) {
    const shown = Shown.safeParse(repository[aliasOf(number)]).data;
    if (shown === undefined) {
      if (!absent.has(aliasOf(number))) unanswered.push(number);
    } else if (shown.number === number && isSame(shown.repository, repository)) found.push(toPresent(shown));
  }
  return { found, unanswered };
}

/** An issue that was moved is found under its old number, with the repository that it is in now. */
function isSame(one: z.infer<typeof Repository>, other: z.infer<typeof Repository>): boolean {
  if (typeof one.databaseId === "number" && typeof other.databaseId === "number")
    return one.databaseId === other.databaseId;
  return one.nameWithOwner.toLowerCase() === other.nameWithOwner.toLowerCase();
}

function toPresent({ number, title, state, stateReason }: z.infer<typeof Shown>): PresentIssue {
  const reason = stateReason === null || stateReason === undefined ? null : STATE_REASONS[stateReason];
  return { number, title, state: state === "OPEN" ? "open" : "closed", stateReason: reason };
}

async function findOne(wire: Wire, number: number): Promise<PresentIssue | undefined> {
  try {
    const { title, state, stateReason, isPullRequest } = await getIssue(wire, number);
    return isPullRequest ? undefined : { number, title, state, stateReason };
  } catch (error) {
    if (error instanceof GitHubError && ["gone", "not-found"].includes(error.code)) return undefined;
    throw error;
  }
}

function aliasOf(number: number): string {
  return `i${number}`;
}
