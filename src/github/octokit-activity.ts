/**
 * What people did to issues: by GraphQL, twenty issues in a request, where REST would ask four questions of each. Where GraphQL
 * gives nothing of an issue, nothing is concluded of it; there is no other way round.
 */
import { z } from "zod";
import type { ActivityComment, ActivityEvent, IssueActivity } from "../domain/activity.ts";
import type { Author, StateReason } from "../domain/issue.ts";
import type { Reacted, ReactionKind } from "../domain/reaction.ts";
import { isBotLogin } from "./bot-login.ts";
import { readDuplicateOf } from "./duplicate-of.ts";
import { askGraphql } from "./graphql.ts";
import { requireNumber, type Wire } from "./wire.ts";

/**
 * In one request: with forty comments of twenty reactions each some 17,000 nodes and 9 points, of 1,000 an hour for a workflow.
 * https://docs.github.com/graphql/overview/rate-limits-and-query-limits-for-the-graphql-api
 */
export const AT_ONCE = 20;
/** GraphQL's `Int`. No issue has a higher number. */
const MAX_NUMBER = 2 ** 31 - 1;

/** The query for at most twenty numbers. */
export function activityQuery(numbers: readonly number[]): string {
  const issues = numbers.map((number) => `i${number}: issue(number: ${number}) { ...activity }`);
  return `query ($owner: String!, $name: String!) {
  repository(owner: $owner, name: $name) { databaseId nameWithOwner ${issues.join(" ")} }
}
fragment who on Actor { login __typename }
fragment target on IssueOrPullRequest { ... on Issue { number } }
fragment activity on Issue {
  number title body state stateReason(enableDuplicate: true) locked createdAt lastEditedAt
  repository { databaseId nameWithOwner }
  author { ...who }
  editor { ...who }
  milestone { number }
  labels(first: 100) { nodes { name } }
  assignees(first: 1) { totalCount }
  reactionGroups { content reactors { totalCount } }
  comments(first: 40) {
    totalCount
    nodes {
      fullDatabaseId body createdAt authorAssociation
      author { ...who }
      reactions(first: 20) { nodes { content user { login } } }
    }
  }
  timelineItems(last: 60, itemTypes: [
    LABELED_EVENT, UNLABELED_EVENT, CLOSED_EVENT, REOPENED_EVENT, RENAMED_TITLE_EVENT
    MARKED_AS_DUPLICATE_EVENT, UNMARKED_AS_DUPLICATE_EVENT
  ]) {
    filteredCount
    nodes {
      __typename
      ... on LabeledEvent { createdAt actor { ...who } label { name } }
      ... on UnlabeledEvent { createdAt actor { ...who } label { name } }
      ... on ReopenedEvent { createdAt actor { ...who } }
      ... on RenamedTitleEvent { createdAt actor { ...who } }
      ... on MarkedAsDuplicateEvent {
        createdAt actor { ...who } isCrossRepository canonical { ...target } duplicate { ...target }
      }
      ... on UnmarkedAsDuplicateEvent {
        createdAt actor { ...who } isCrossRepository canonical { ...target } duplicate { ...target }
      }
      ... on ClosedEvent {
        createdAt actor { ...who } stateReason
        closer { __typename ... on PullRequest { number closingIssuesReferences(first: 20) { nodes { number } } } }
      }
    }
  }
}`;
}

const Who = z.object({ login: z.string(), __typename: z.string() }).nullish();
const Place = z.object({ databaseId: z.int().nullish(), nameWithOwner: z.string() });
const REASONS = {
  COMPLETED: "completed",
  NOT_PLANNED: "not_planned",
  DUPLICATE: "duplicate",
  REOPENED: "reopened",
} as const;
const Reason = z.enum(["COMPLETED", "NOT_PLANNED", "DUPLICATE", "REOPENED"]).nullish().catch(null);
/** Any entry of a list may be null where GitHub could not give it in time. */
const listOf = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema.nullable())
    .nullable()
    .transform((nodes) => (nodes ?? []).flatMap((node) => node ?? []));
const Numbered = z.object({ number: z.int().positive().optional() }).nullish();
const Event = z.object({
  __typename: z.string(),
  createdAt: z.string(),
  actor: Who,
  label: z.object({ name: z.string() }).optional(),
  stateReason: Reason,
  isCrossRepository: z.boolean().optional(),
  canonical: Numbered,
  duplicate: Numbered,
  closer: z
    .object({
      __typename: z.string(),
      number: z.int().optional(),
      closingIssuesReferences: z.object({ nodes: listOf(z.object({ number: z.int() })) }).optional(),
    })
    .nullish(),
});
type Event = z.infer<typeof Event>;
const Comment = z.object({
  fullDatabaseId: z.coerce.number().int().positive(),
  body: z.string(),
  createdAt: z.string(),
  authorAssociation: z.string(),
  author: Who,
  reactions: z.object({
    nodes: listOf(z.object({ content: z.string(), user: z.object({ login: z.string() }).nullish() })),
  }),
});
const Activity = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string(),
  state: z.enum(["OPEN", "CLOSED"]),
  stateReason: Reason,
  locked: z.boolean(),
  createdAt: z.string(),
  lastEditedAt: z.string().nullish(),
  repository: Place,
  author: Who,
  editor: Who,
  milestone: z.object({ number: z.int() }).nullish(),
  labels: z.object({ nodes: listOf(z.object({ name: z.string() })) }).nullish(),
  assignees: z.object({ totalCount: z.int() }),
  reactionGroups: z.array(z.object({ content: z.string(), reactors: z.object({ totalCount: z.int() }) })).nullish(),
  comments: z.object({ totalCount: z.int(), nodes: listOf(Comment) }),
  timelineItems: z.object({ filteredCount: z.int(), nodes: listOf(Event) }),
});
type Activity = z.infer<typeof Activity>;
const Found = z.object({ repository: z.looseObject(Place.shape) });

/** Those of the numbers of which GitHub tells; see the port. `repositoryId` and `url` as for `findPresent`. @throws GitHubError */
export async function readActivity(
  wire: Wire,
  numbers: readonly number[],
  repositoryId: number | null,
  url: string | undefined,
): Promise<ReadonlyMap<number, IssueActivity>> {
  const attempt = { what: "read what people did to issues of", where: wire.repo, needs: "issues: read" };
  const wanted = [...new Set(numbers)].filter((number) => number <= MAX_NUMBER);
  for (const number of wanted) requireNumber(number, attempt);
  const read = new Map<number, IssueActivity>();
  for (let from = 0; from < wanted.length; from += AT_ONCE) {
    const some = wanted.slice(from, from + AT_ONCE);
    const variables = { owner: wire.at.owner, name: wire.at.repo };
    const answer = await wire.ask(attempt, () =>
      askGraphql(wire.octokit, attempt, { query: activityQuery(some), variables, url }),
    );
    const { repository } = Found.safeParse(answer.data).data ?? {};
    if (repository === undefined || isOther(repository.databaseId, repositoryId)) continue;
    for (const number of some) {
      const activity = Activity.safeParse(repository[`i${number}`]).data;
      // One that was moved is found under its old number, with the repository that it is in now.
      if (activity?.number !== number || activity.repository.nameWithOwner !== repository.nameWithOwner) continue;
      read.set(number, toActivity(activity));
    }
  }
  return read;
}

function isOther(id: number | null | undefined, wanted: number | null): boolean {
  return typeof id === "number" && wanted !== null && id !== wanted;
}

function toActivity(found: Activity): IssueActivity {
  const { number, title, body, comments, timelineItems, reactionGroups, labels } = found;
  const events = timelineItems.nodes.flatMap((event) => toEvent(event, number) ?? []);
  const { by, byBot } = actorOf(found.editor);
  const at = found.lastEditedAt ?? null;
  return {
    number,
    title,
    body,
    author: toAuthor(found.author),
    state: found.state === "OPEN" ? "open" : "closed",
    stateReason: toReason(found.stateReason),
    locked: found.locked,
    createdAt: found.createdAt,
    labels: (labels?.nodes ?? []).map(({ name }) => name),
    assigned: found.assignees.totalCount > 0,
    milestone: found.milestone !== null && found.milestone !== undefined,
    thumbsUp: reactionGroups?.find(({ content }) => content === "THUMBS_UP")?.reactors.totalCount ?? 0,
    comments: comments.nodes.map((comment) => toComment(comment, number)),
    events: at === null ? events : [...events, { kind: "edited", by, byBot, at }],
    isWhole: comments.totalCount <= comments.nodes.length && timelineItems.filteredCount <= timelineItems.nodes.length,
  };
}

/** null for what says nothing of this issue: a mark of another one, which its time line shows too. */
function toEvent(event: Event, number: number): ActivityEvent | null {
  const who = { ...actorOf(event.actor), at: event.createdAt };
  const target = event.canonical?.number;
  switch (event.__typename) {
    case "LabeledEvent":
    case "UnlabeledEvent":
      if (event.label === undefined) return null;
      return { ...who, kind: event.__typename === "LabeledEvent" ? "labeled" : "unlabeled", label: event.label.name };
    case "ReopenedEvent":
      return { ...who, kind: "reopened" };
    case "RenamedTitleEvent":
      return { ...who, kind: "edited" };
    case "ClosedEvent":
      return { ...who, kind: "closed", reason: toReason(event.stateReason), pullRequest: closerOf(event) };
    case "MarkedAsDuplicateEvent":
    case "UnmarkedAsDuplicateEvent": {
      if (target === undefined || event.duplicate?.number !== number || event.isCrossRepository === true) return null;
      return {
        ...who,
        kind: event.__typename === "MarkedAsDuplicateEvent" ? "marked-duplicate" : "unmarked-duplicate",
        target,
      };
    }
    default:
      return null;
  }
}

function closerOf({ closer }: Event): { number: number; closes: readonly number[] } | null {
  if (closer?.__typename !== "PullRequest" || closer.number === undefined) return null;
  return { number: closer.number, closes: (closer.closingIssuesReferences?.nodes ?? []).map(({ number }) => number) };
}

/** Whose word closes issues: https://docs.github.com/graphql/reference/enums#commentauthorassociation */
const INSIDERS: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

function toComment(found: z.infer<typeof Comment>, number: number): ActivityComment {
  const byInsider = INSIDERS.has(found.authorAssociation);
  const duplicateOf = byInsider ? (readDuplicateOf(found.body) ?? null) : null;
  return {
    id: found.fullDatabaseId,
    body: found.body,
    author: toAuthor(found.author),
    createdAt: found.createdAt,
    byInsider,
    duplicateOf: duplicateOf === number ? null : duplicateOf,
    reactions: found.reactions.nodes.flatMap(({ content, user }) => toReaction(content, user?.login ?? null)),
  };
}

const REACTIONS: Readonly<Record<string, ReactionKind>> = {
  THUMBS_UP: "+1",
  THUMBS_DOWN: "-1",
  LAUGH: "laugh",
  HOORAY: "hooray",
  CONFUSED: "confused",
  HEART: "heart",
  ROCKET: "rocket",
  EYES: "eyes",
};

/** GitHub names no bot as the one who reacted. */
function toReaction(content: string, login: string | null): readonly Reacted[] {
  const kind = REACTIONS[content];
  return kind === undefined ? [] : [{ content: kind, login, isBot: login === null || isBotLogin(login) }];
}

function toReason(reason: z.infer<typeof Reason>): StateReason {
  return reason === null || reason === undefined ? null : REASONS[reason];
}

function actorOf(who: z.infer<typeof Who>): { readonly by: string | null; readonly byBot: boolean } {
  const author = toAuthor(who);
  return { by: author?.login ?? null, byBot: author?.isBot ?? false };
}

/** GraphQL leaves out the brackets by which REST tells a bot's login. */
function toAuthor(who: z.infer<typeof Who>): Author | null {
  if (who === null || who === undefined) return null;
  const isBot = who.__typename === "Bot" || isBotLogin(who.login);
  return { login: isBot && !isBotLogin(who.login) ? `${who.login}[bot]` : who.login, isBot };
}
