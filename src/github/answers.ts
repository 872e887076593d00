/**
 * GitHub's answers: exactly the fields that are used, checked where they come in, and turned into words of the domain.
 *
 * What we do not use may be anything. Shapes: GitHub's OpenAPI description (`issue`, `issue-comment`, `label`,
 * `issue-event`, `content-file`).
 */
import { z } from "zod";
import { PERMISSIONS } from "../command/may-run.ts";
import type { Author, IssueComment, Label } from "../domain/issue.ts";
import { isBotLogin } from "./bot-login.ts";
import type { ObservedIssue, PublishedRelease } from "./github.ts";
import type { IssueEvent } from "./issue-history.ts";

const Account = z.object({ login: z.string(), type: z.string() });
type Account = z.infer<typeof Account>;

export const IssueAnswer = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  user: Account.nullish(),
  // Only where the organisation has issue types.
  type: z.object({ name: z.string() }).nullish().catch(null),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  state: z.enum(["open", "closed"]),
  // A reason that GitHub adds one day is no reason to stop triage.
  state_reason: z.enum(["completed", "not_planned", "duplicate", "reopened"]).nullish().catch(null),
  created_at: z.string(),
  closed_at: z.string().nullish(),
  locked: z.boolean().nullish(),
  pull_request: z.unknown().optional(),
  repository_url: z.string(),
  comments: z.int().min(0),
  updated_at: z.string(),
});
export type IssueAnswer = z.infer<typeof IssueAnswer>;

/** A search that takes GitHub too long gives what was found until then. */
export const SearchAnswer = z.object({ items: z.array(IssueAnswer) });

export const CommentAnswer = z.object({
  id: z.int().positive(),
  body: z.string().nullish(),
  user: Account.nullish(),
  created_at: z.string(),
  // Only where comments can be pinned.
  pin: z.unknown().optional(),
});
export type CommentAnswer = z.infer<typeof CommentAnswer>;

export const LabelAnswer = z.object({ name: z.string(), color: z.string(), description: z.string().nullish() });
export type LabelAnswer = z.infer<typeof LabelAnswer>;

export const EventAnswer = z.object({
  event: z.string(),
  actor: Account.nullish(),
  label: z.object({ name: z.string().nullish() }).nullish(),
});
export type EventAnswer = z.infer<typeof EventAnswer>;

export const TagAnswer = z.object({ name: z.string() });

/** A release as REST lists it. */
export const ReleaseAnswer = z.object({ tag_name: z.string(), published_at: z.string().nullish() });
export type ReleaseAnswer = z.infer<typeof ReleaseAnswer>;

/** One release, or none for a draft, which nobody has yet. */
export function toRelease({ tag_name, published_at }: ReleaseAnswer): PublishedRelease[] {
  return published_at ? [{ tag: tag_name, publishedAt: published_at }] : [];
}

/** A file up to 1 MB has its text in base64; a directory answers with an array, a larger file with no encoding. */
export const FileAnswer = z.object({
  type: z.string(),
  encoding: z.string().optional(),
  content: z.string().optional(),
});
export type FileAnswer = z.infer<typeof FileAnswer>;

/** GitHub's base roles; a role that it adds one day may not give orders. */
export const PermissionAnswer = z.object({ permission: z.enum(PERMISSIONS).catch("none") });
export type PermissionAnswer = z.infer<typeof PermissionAnswer>;

/** `target_id` is the label's id. */
export const SuggestionsAnswer = z.array(z.object({ target_id: z.int().nullable() }));
export type SuggestionsAnswer = z.infer<typeof SuggestionsAnswer>;

export const LabelIdAnswer = z.object({ id: z.int(), name: z.string() });
export type LabelIdAnswer = z.infer<typeof LabelIdAnswer>;

/** The issue in words of the domain; `repo` is the name that was asked for. */
export function toIssue(repo: string, answer: IssueAnswer): ObservedIssue {
  return {
    repo,
    number: answer.number,
    title: answer.title,
    body: answer.body ?? "",
    labels: answer.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))).filter(Boolean),
    ...(answer.type && { type: answer.type.name }),
    state: answer.state,
    stateReason: answer.state_reason ?? null,
    createdAt: answer.created_at,
    closedAt: answer.closed_at ?? null,
    author: toAuthor(answer.user),
    locked: answer.locked ?? false,
    isPullRequest: answer.pull_request !== undefined && answer.pull_request !== null,
    commentCount: answer.comments,
    updatedAt: answer.updated_at,
  };
}

/** The comment in words of the domain. */
export function toComment(answer: CommentAnswer): IssueComment {
  return {
    id: answer.id,
    body: answer.body ?? "",
    author: toAuthor(answer.user),
    createdAt: answer.created_at,
    ...(isPinned(answer) && { isPinned: true }),
  };
}

function isPinned({ pin }: CommentAnswer): boolean {
  return pin !== undefined && pin !== null;
}

/** The label in words of the domain; no description is the empty one. */
export function toLabel(answer: LabelAnswer): Label {
  return { name: answer.name, color: answer.color, description: answer.description ?? "" };
}

/** The event in words of the domain. */
export function toIssueEvent(answer: EventAnswer): IssueEvent {
  return { event: answer.event, label: answer.label?.name ?? null, actor: answer.actor?.login ?? null };
}

function toAuthor(account: Account | null | undefined): Author | null {
  if (account === null || account === undefined) return null;
  return { login: account.login, isBot: account.type === "Bot" || isBotLogin(account.login) };
}
