/**
 * Threads by REST, for whoever has no token: sixty requests an hour. The timeline of the issue tells comments and events at
 * once, and brings each issue that cross-references it whole, so that those cost nothing more. What only GraphQL tells (who
 * is connected, marked as a duplicate, closed by which pull request) is missing, and the report says so.
 */
import type { Octokit } from "@octokit/core";
import { z } from "zod";
import type { Named } from "../graph/thread-edges.ts";
import {
  type CommitRef,
  type Glimpse,
  type Happening,
  keyOf,
  type Said,
  type Thread,
  type ThreadKey,
} from "../graph/thread.ts";
import { GitHubError } from "../github/github.ts";
import { type Account, fromRollup, loginOf, safe, secretsOf, toPerson, toReason } from "./to-safe.ts";
import { createRestCalls, PER_PAGE, refuseMoved, repositoryOf, splitRepo } from "./rest-calls.ts";
import type { Missing, ThreadSource } from "./thread-source.ts";

const User = z
  .object({ login: z.string(), type: z.string() })
  .nullish()
  .transform((user): Account | null => (user ? { login: user.login, isBot: user.type === "Bot" } : null));
const Rollup = z.record(z.string(), z.unknown()).nullish();

const Issue = z.object({
  number: z.int().positive(),
  title: z.string(),
  body: z.string().nullish(),
  html_url: z.string(),
  repository_url: z.string(),
  user: User,
  author_association: z.string().optional(),
  created_at: z.string(),
  updated_at: z.string(),
  closed_at: z.string().nullish(),
  state: z.enum(["open", "closed"]),
  state_reason: z.string().nullish(),
  draft: z.boolean().nullish(),
  locked: z.boolean().nullish(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  assignees: z.array(z.object({ login: z.string() })).nullish(),
  milestone: z.object({ title: z.string() }).nullish(),
  type: z.object({ name: z.string() }).nullish().catch(null),
  comments: z.int().min(0),
  reactions: Rollup,
  pull_request: z.object({ merged_at: z.string().nullish() }).nullish(),
  repository: z.object({ private: z.boolean() }).nullish().catch(null),
  parent_issue_url: z.string().nullish(),
});
type Issue = z.infer<typeof Issue>;

const TimelineEvent = z.object({
  event: z.string(),
  id: z.int().optional().catch(undefined),
  actor: User.optional(),
  user: User.optional(),
  body: z.string().nullish(),
  html_url: z.string().optional(),
  author_association: z.string().optional(),
  created_at: z.string().optional(),
  reactions: Rollup,
  pin: z.object({}).nullish().catch(null),
  minimized: z.object({}).nullish().catch(null),
  commit_id: z.string().nullish(),
  state_reason: z.string().nullish(),
  source: z
    .object({ issue: Issue.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});
type TimelineEvent = z.infer<typeof TimelineEvent>;

/** A source that needs no token. */
export function createRestSource(octokit: Octokit): ThreadSource {
  const rest = createRestCalls(octokit);
  /** Issues that the timeline told whole. */
  const atHand = new Map<ThreadKey, Issue>();
  const readIssue = async (ref: Named): Promise<Issue> => {
    const attempt = { what: "read", where: `${ref.repo}#${ref.number}`, needs: "issues: read" };
    const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
    const issue = await rest.ask(attempt, Issue, route, { ...splitRepo(ref.repo), issue_number: ref.number });
    refuseMoved(issue, ref, attempt);
    return issue;
  };
  return {
    via: "rest",
    batchSize: 1,
    isAtHand: (ref) => atHand.has(keyOf(ref)),
    countRequests: rest.countRequests,
    listReleases: rest.listReleases,
    holdsCommit: rest.holdsCommit,
    listReactions: rest.listReactions,
    findMergeCommit: rest.findMergeCommit,
    readRoot: async (ref, maxPages) => {
      const issue = await readIssue(ref);
      const repo = repositoryOf(issue.repository_url) ?? ref.repo;
      const attempt = { what: "read the timeline of", where: `${repo}#${ref.number}`, needs: "issues: read" };
      const events: TimelineEvent[] = [];
      let [isWhole, fault]: [boolean, GitHubError | null] = [false, null];
      for (let page = 1; page <= maxPages && !isWhole; page += 1) {
        const parameters = { ...splitRepo(repo), issue_number: ref.number, per_page: PER_PAGE, page };
        const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/timeline";
        try {
          const listed = await rest.ask(attempt, z.array(TimelineEvent), route, parameters);
          events.push(...listed);
          isWhole = listed.length < PER_PAGE;
        } catch (error) {
          if (!(error instanceof GitHubError)) throw error;
          fault = error;
          break;
        }
      }
      for (const { source } of events) {
        if (source?.issue === undefined || source.issue.repository?.private === true) continue;
        const other = repositoryOf(source.issue.repository_url);
        if (other !== undefined) atHand.set(keyOf({ repo: other, number: source.issue.number }), source.issue);
      }
      return { thread: { ...toThread(repo, issue, events), isWhole }, fault };
    },
    readThreads: async (refs) => {
      const read = new Map<ThreadKey, Thread | Missing>();
      for (const ref of refs) {
        const key = keyOf(ref);
        if (ref.kind === "discussion") {
          read.set(key, {
            kind: "forbidden",
            detail: `${ref.repo}#${ref.number} is a discussion, which is read with a token only`,
          });
          continue;
        }
        const issue = atHand.get(key) ?? (await readIssue(ref));
        read.set(key, toThread(repositoryOf(issue.repository_url) ?? ref.repo, issue, []));
      }
      return read;
    },
  };
}

function toThread(repo: string, issue: Issue, events: readonly TimelineEvent[]): Thread {
  const opener = issue.user === null ? null : loginOf(issue.user);
  const comments = events.filter(({ event }) => event === "commented");
  const others = events.filter(({ event }) => event !== "commented" && event !== "subscribed" && event !== "mentioned");
  const mergedAt = issue.pull_request?.merged_at ?? null;
  return {
    repo,
    number: issue.number,
    kind: issue.pull_request ? "pull-request" : "issue",
    url: issue.html_url,
    title: safe(issue.title),
    body: safe(issue.body),
    author: toPerson(issue.user, issue.author_association ?? "", opener),
    createdAt: issue.created_at,
    updatedAt: issue.updated_at,
    closedAt: issue.closed_at ?? null,
    state: mergedAt === null ? issue.state : "merged",
    stateReason: toReason(issue.state_reason),
    isDraft: issue.draft ?? false,
    mergedAt,
    mergeCommit: null,
    labels: issue.labels.map((label) => safe(typeof label === "string" ? label : label.name)),
    assignees: (issue.assignees ?? []).map(({ login }) => login),
    milestone: issue.milestone ? safe(issue.milestone.title) : null,
    type: issue.type ? safe(issue.type.name) : null,
    isLocked: issue.locked ?? false,
    parent: parentOf(issue),
    subIssues: [],
    branches: [],
    closedBy: [],
    closes: [],
    participants: null,
    reactions: fromRollup(issue.reactions),
    commentCount: issue.comments,
    comments: comments.flatMap((event) => toSaid(event, opener, issue.html_url) ?? []),
    minimised: comments.filter(({ minimized }) => Boolean(minimized)).length,
    happenings: others.flatMap((event) => toHappening(event, repo) ?? []),
    timeline: countNames(others),
    secrets: secretsOf(issue.title, issue.body ?? ""),
    hidden: 0,
    isWhole: false,
  };
}

function parentOf({ parent_issue_url: url }: Issue): Glimpse | null {
  const [, repo, number] = /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})\/issues\/(\d{1,10})$/.exec(url ?? "") ?? [];
  return repo === undefined ? null : { repo, number: Number(number), kind: "issue", title: safe("") };
}

function toSaid(event: TimelineEvent, opener: string | null, issueUrl: string): Said | undefined {
  if (event.minimized) return undefined;
  const id = event.id ?? null;
  return {
    id,
    author: toPerson(event.user ?? event.actor ?? null, event.author_association ?? "", opener),
    at: event.created_at ?? "",
    body: safe(event.body),
    url: event.html_url ?? (id === null ? issueUrl : `${issueUrl}#issuecomment-${id}`),
    reactions: fromRollup(event.reactions),
    accepted: Boolean(event.pin),
  };
}

function toHappening(event: TimelineEvent, repo: string): Happening | undefined {
  const common = { at: event.created_at ?? "", actor: event.actor ? loginOf(event.actor) : null };
  switch (event.event) {
    case "cross-referenced": {
      const { issue } = event.source ?? {};
      const other = issue === undefined ? undefined : repositoryOf(issue.repository_url);
      if (issue === undefined || other === undefined || issue.repository?.private === true) return undefined;
      const kind = issue.pull_request ? "pull-request" : "issue";
      const source = { repo: other, number: issue.number, kind, title: safe(issue.title) } as const;
      return { ...common, kind: "cross-referenced", source, willClose: false };
    }
    case "closed":
      return { ...common, kind: "closed", closer: toCommit(event, repo), reason: toReason(event.state_reason) };
    case "referenced": {
      const commit = toCommit(event, repo);
      return commit === null ? undefined : { ...common, kind: "referenced", commit };
    }
    default:
      return undefined;
  }
}

function toCommit({ commit_id: sha }: TimelineEvent, repo: string): CommitRef | null {
  return sha ? { repo, sha, url: `https://github.com/${repo}/commit/${sha}`, headline: safe("") } : null;
}

function countNames(events: readonly TimelineEvent[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { event } of events) {
    const name = event.replaceAll("_", "-");
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
