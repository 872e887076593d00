/**
 * GraphQL's answers, checked where they come in and turned into threads. What we do not use may be anything. Shapes: the
 * fragments of `queries.ts`, and GitHub's public schema.
 */
import { z } from "zod";
import type { CommitRef, Glimpse, Happening, Said, Thread, ThreadRef } from "../graph/thread.ts";
import { keyOf } from "../graph/thread.ts";
import { type Account, loginOf, safe, secretsOf, toPerson, toReactions, toReason } from "./to-safe.ts";

const Actor = z
  .object({ __typename: z.string(), login: z.string() })
  .nullish()
  .transform((actor): Account | null => (actor ? { login: actor.login, isBot: actor.__typename === "Bot" } : null));
const Place = z.object({ nameWithOwner: z.string(), isPrivate: z.boolean() });

/** What stands at the other end of a link. Of any other type than these nothing is known, and nothing is kept. */
const Target = z
  .object({
    __typename: z.string(),
    number: z.int().positive().optional(),
    title: z.string().optional(),
    repository: Place.optional(),
    oid: z.string().optional(),
    url: z.string().optional(),
    messageHeadline: z.string().optional(),
  })
  .nullish()
  .catch(null);
type Target = z.infer<typeof Target>;

const Groups = z
  .array(z.object({ content: z.string(), reactors: z.object({ totalCount: z.int() }) }))
  .nullish()
  .transform((groups) => (groups ?? []).map(({ content, reactors }) => ({ content, count: reactors.totalCount })));

const Comment = z.object({
  databaseId: z.int().nullish(),
  url: z.string(),
  body: z.string(),
  createdAt: z.string(),
  isMinimized: z.boolean(),
  authorAssociation: z.string(),
  author: Actor,
  reactionGroups: Groups,
});
type Comment = z.infer<typeof Comment>;

const Item = z.object({
  __typename: z.string(),
  createdAt: z.string().optional(),
  actor: Actor.optional(),
  willCloseTarget: z.boolean().optional(),
  source: Target.optional(),
  subject: Target.optional(),
  canonical: Target.optional(),
  duplicate: Target.optional(),
  closer: Target.optional(),
  reason: z.string().nullish(),
  commit: Target.optional(),
  fromRepository: Place.nullish(),
  discussion: Target.optional(),
});
type Item = z.infer<typeof Item>;

const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullish() });
/** A place of a list that GitHub could not fill is null. */
const nodes = <Schema extends z.ZodType>(schema: Schema) =>
  z
    .array(schema.nullable())
    .nullish()
    .transform((list) => (list ?? []).flatMap((item) => (item === null ? [] : [item])));
const names = (key: "name" | "login") =>
  z
    .object({ nodes: nodes(z.record(z.string(), z.unknown())) })
    .nullish()
    .transform((list) => (list?.nodes ?? []).flatMap((item) => (typeof item[key] === "string" ? [item[key]] : [])));
const targets = z
  .object({ nodes: nodes(Target) })
  .nullish()
  .transform((list) => list?.nodes ?? []);

/** An issue, pull request or discussion. */
export const ThreadAnswer = z.object({
  __typename: z.enum(["Issue", "PullRequest", "Discussion"]),
  number: z.int().positive(),
  title: z.string(),
  body: z.string(),
  url: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  closedAt: z.string().nullish(),
  issueState: z.enum(["OPEN", "CLOSED"]).optional(),
  pullState: z.enum(["OPEN", "CLOSED", "MERGED"]).optional(),
  stateReason: z.string().nullish(),
  locked: z.boolean().optional(),
  isDraft: z.boolean().optional(),
  mergedAt: z.string().nullish(),
  mergeCommit: z.object({ oid: z.string() }).nullish(),
  repository: Place,
  author: Actor,
  authorAssociation: z.string(),
  reactionGroups: Groups,
  labels: names("name"),
  assignees: names("login"),
  milestone: z.object({ title: z.string() }).nullish(),
  participants: z.object({ totalCount: z.int() }).nullish(),
  parent: Target.optional(),
  subIssues: targets,
  linkedBranches: z.object({ nodes: nodes(z.object({ ref: z.object({ name: z.string() }).nullish() })) }).nullish(),
  closedByPullRequestsReferences: targets,
  closingIssuesReferences: targets,
  comments: z.object({ totalCount: z.int(), pageInfo: PageInfo.optional(), nodes: nodes(Comment) }).optional(),
  timelineItems: z.object({ filteredCount: z.int(), pageInfo: PageInfo.optional(), nodes: nodes(Item) }).optional(),
  answer: Comment.nullish(),
});
export type ThreadAnswer = z.infer<typeof ThreadAnswer>;

/** An answer of GraphQL's: what went wrong stands beside what was found. */
export const GraphqlAnswer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        type: z.string().optional().catch(undefined),
        path: z.array(z.unknown()).optional().catch(undefined),
      }),
    )
    .nullish()
    .catch([]),
});
export type GraphqlAnswer = z.infer<typeof GraphqlAnswer>;

/** Whether something of that repository may be shown: what is private never stands in a report on a public issue. */
export type MayShow = (place: { readonly isPrivate: boolean }) => boolean;

const KINDS = { Issue: "issue", PullRequest: "pull-request", Discussion: "discussion" } as const;

/** The thread, with as many comments and events as the answer has. */
export function toThread(answer: ThreadAnswer, mayShow: MayShow): Thread {
  const { repository, comments, timelineItems } = answer;
  const opener = answer.author === null ? null : loginOf(answer.author);
  const hidden: number[] = [];
  const see = (target: Target): Glimpse | null => toGlimpse(target, mayShow, hidden);
  const glimpses = (list: readonly Target[]) => list.flatMap((target) => see(target) ?? []);
  const self = { repo: repository.nameWithOwner, number: answer.number };
  const items = timelineItems?.nodes ?? [];
  const happenings = items.flatMap((item) => toHappening(item, self, { see, mayShow }) ?? []);
  const said = [...(comments?.nodes ?? []), ...(answer.answer ? [answer.answer] : [])];
  return {
    ...self,
    kind: KINDS[answer.__typename],
    url: answer.url,
    title: safe(answer.title),
    body: safe(answer.body),
    author: toPerson(answer.author, answer.authorAssociation, opener),
    createdAt: answer.createdAt,
    updatedAt: answer.updatedAt,
    closedAt: answer.closedAt ?? null,
    state: stateOf(answer),
    stateReason: toReason(answer.stateReason),
    isDraft: answer.isDraft ?? false,
    mergedAt: answer.mergedAt ?? null,
    mergeCommit: answer.mergeCommit?.oid ?? null,
    labels: answer.labels.map(safe),
    assignees: answer.assignees,
    milestone: answer.milestone ? safe(answer.milestone.title) : null,
    type: null,
    isLocked: answer.locked ?? false,
    parent: see(answer.parent),
    subIssues: glimpses(answer.subIssues),
    branches: (answer.linkedBranches?.nodes ?? []).flatMap(({ ref }) => (ref ? [safe(ref.name)] : [])),
    closedBy: glimpses(answer.closedByPullRequestsReferences),
    closes: glimpses(answer.closingIssuesReferences),
    participants: answer.participants?.totalCount ?? null,
    reactions: toReactions(answer.reactionGroups),
    commentCount: comments?.totalCount ?? 0,
    comments: said.flatMap((comment) => toSaid(comment, opener, comment === answer.answer) ?? []),
    minimised: said.filter(({ isMinimized }) => isMinimized).length,
    happenings,
    timeline: countNames(items),
    secrets: secretsOf(answer.title, answer.body),
    hidden: hidden.length,
    isWhole:
      (comments?.nodes.length ?? 0) >= (comments?.totalCount ?? 0) &&
      items.length >= (timelineItems?.filteredCount ?? 0),
  };
}

function stateOf({ issueState, pullState, closedAt }: ThreadAnswer): Thread["state"] {
  const state = pullState ?? issueState ?? (closedAt ? "CLOSED" : "OPEN");
  return state === "MERGED" ? "merged" : state === "CLOSED" ? "closed" : "open";
}

/** A comment; undefined for one that was minimised: somebody with write access found it spam, abuse or off-topic. */
function toSaid(comment: Comment, opener: string | null, accepted: boolean): Said | undefined {
  if (comment.isMinimized) return undefined;
  return {
    id: comment.databaseId ?? null,
    author: toPerson(comment.author, comment.authorAssociation, opener),
    at: comment.createdAt,
    body: safe(comment.body),
    url: comment.url,
    reactions: toReactions(comment.reactionGroups),
    accepted,
  };
}

interface Eyes {
  readonly see: (target: Target) => Glimpse | null;
  readonly mayShow: MayShow;
}

function toHappening(item: Item, self: ThreadRef, { see, mayShow }: Eyes): Happening | undefined {
  const event = { at: item.createdAt ?? "", actor: item.actor ? loginOf(item.actor) : null };
  // GitHub names the two sides of a connection as they were when it was made: the other one is whichever is not this.
  const other = [see(item.source), see(item.subject)].find((side) => side !== null && keyOf(side) !== keyOf(self));
  switch (item.__typename) {
    case "CrossReferencedEvent": {
      const source = see(item.source);
      return source === null
        ? undefined
        : { ...event, kind: "cross-referenced", source, willClose: item.willCloseTarget ?? false };
    }
    case "ConnectedEvent":
      return other ? { ...event, kind: "connected", other } : undefined;
    case "DisconnectedEvent":
      return other ? { ...event, kind: "disconnected", other } : undefined;
    case "MarkedAsDuplicateEvent":
      return { ...event, kind: "marked-as-duplicate", canonical: see(item.canonical), duplicate: see(item.duplicate) };
    case "UnmarkedAsDuplicateEvent":
      return {
        ...event,
        kind: "unmarked-as-duplicate",
        canonical: see(item.canonical),
        duplicate: see(item.duplicate),
      };
    case "ClosedEvent":
      return {
        ...event,
        kind: "closed",
        closer: see(item.closer) ?? toCommit(item.closer, mayShow),
        reason: toReason(item.reason),
      };
    case "ReferencedEvent": {
      const commit = toCommit(item.commit, mayShow);
      return commit === null ? undefined : { ...event, kind: "referenced", commit };
    }
    case "TransferredEvent":
      return item.fromRepository && mayShow(item.fromRepository)
        ? { ...event, kind: "transferred", from: item.fromRepository.nameWithOwner }
        : undefined;
    case "ConvertedToDiscussionEvent": {
      const discussion = see(item.discussion);
      return discussion === null ? undefined : { ...event, kind: "converted-to-discussion", discussion };
    }
    default:
      return undefined;
  }
}

function toGlimpse(target: Target, mayShow: MayShow, hidden: number[]): Glimpse | null {
  const { __typename: type, number, title = "", repository } = target ?? {};
  if (number === undefined || repository === undefined) return null;
  const kind = type === "Issue" || type === "PullRequest" || type === "Discussion" ? KINDS[type] : null;
  if (kind === null) return null;
  if (!mayShow(repository)) {
    hidden.push(number);
    return null;
  }
  return { repo: repository.nameWithOwner, number, kind, title: safe(title) };
}

function toCommit(target: Target | undefined, mayShow: MayShow): CommitRef | null {
  const { oid, url, repository, messageHeadline } = target ?? {};
  if (oid === undefined || url === undefined || repository === undefined || !mayShow(repository)) return null;
  return { repo: repository.nameWithOwner, sha: oid, url, headline: safe(messageHeadline) };
}

/** `CrossReferencedEvent` → `cross-referenced`. */
function countNames(items: readonly Item[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { __typename: type } of items) {
    const name = type
      .replace(/Event$/, "")
      .replace(/(?<=[a-z])(?=[A-Z])/g, "-")
      .toLowerCase();
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
