/**
 * A GitHub of threads for the tests of reports: written in YAML that a person can read (`__tests__/fixtures/threads/`), and
 * asked as GitHub is, by `fetch`. GraphQL is executed against GitHub's own public schema, so a question that GitHub would
 * refuse is refused here; REST has the routes that a report uses, and refuses all others. Nothing listens.
 */
import { readFileSync } from "node:fs";
import { schema as publicSchema } from "@octokit/graphql-schema";
import {
  buildSchema,
  type DocumentNode,
  execute,
  type ExecutionResult,
  type GraphQLSchema,
  parse as parseQuery,
  validate,
} from "graphql";
import { parse } from "yaml";
import type { Fetch } from "../../src/github/fetch-whole.ts";

/** As written in YAML. Dates are ISO 8601; `by` are logins; `state` is `open`, `closed <reason> <date> [by login]`, `merged <date> <sha>`. */
interface WrittenThread {
  readonly issue?: number;
  readonly pull?: number;
  readonly discussion?: number;
  readonly repo?: string;
  readonly title: string;
  readonly by: string | null;
  readonly at: string;
  readonly body?: string;
  readonly state?: string;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly assignees?: readonly string[];
  readonly milestone?: string;
  readonly type?: string;
  readonly parent?: number;
  readonly children?: readonly number[];
  readonly branches?: readonly string[];
  readonly closes?: readonly number[];
  readonly reactions?: Readonly<Record<string, number>>;
  readonly events?: readonly WrittenEvent[];
  readonly comments?: readonly WrittenComment[];
  readonly answer?: WrittenComment;
  /** The same thread so many times: `title` and `body` may hold `{n}`. */
  readonly times?: number;
}

interface WrittenEvent {
  readonly is: string;
  readonly at: string;
  readonly by?: string;
  /** A number, or `owner/name#n`. */
  readonly other?: number | string;
  readonly closes?: boolean;
  readonly sha?: string;
  readonly headline?: string;
  readonly from?: string;
}

interface WrittenComment {
  readonly id?: number;
  readonly by: string | null;
  readonly at: string;
  readonly body: string;
  readonly reactions?: Readonly<Record<string, number>>;
  /** Logins by reaction, where it matters who. */
  readonly reacted?: Readonly<Record<string, readonly string[]>>;
  readonly pinned?: boolean;
  readonly minimized?: boolean;
}

interface Written {
  readonly repo: string;
  readonly now: string;
  /** Login → `OWNER`, `MEMBER`, `bot`; others are nobody in particular. */
  readonly people?: Readonly<Record<string, string>>;
  readonly private?: readonly string[];
  /** Tag → date, and which commits it holds. */
  readonly releases?: readonly { readonly tag: string; readonly at: string; readonly holds?: readonly string[] }[];
  readonly threads: readonly WrittenThread[];
}

interface Known extends WrittenThread {
  readonly repo: string;
  readonly number: number;
  readonly kind: "Issue" | "PullRequest" | "Discussion";
  readonly comments: readonly (WrittenComment & { readonly id: number })[];
}

export interface ThreadWorld {
  readonly repo: string;
  readonly now: string;
  readonly fetch: Fetch;
  /** Everything that was asked, oldest first: `POST /graphql`, `GET /repos/…`. */
  readonly asked: string[];
  readonly queries: { readonly query: string; readonly variables: unknown }[];
  /** Asked before each request, counted from 1 on; undefined lets it pass. */
  fail:
    | ((
        count: number,
        asked: string,
      ) => { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> } | undefined)
    | null;
}

let built: GraphQLSchema | undefined;
/** GitHub's public schema. */
export function githubSchema(): GraphQLSchema {
  return (built ??= buildSchema(publicSchema.idl, { assumeValid: true }));
}

/** Checking a query against all of the schema takes a second, and the same few are asked in each world. */
const checked = new Map<string, DocumentNode | ExecutionResult>();

async function answerQuery(
  query: string,
  rootValue: unknown,
  variableValues: Record<string, unknown>,
): Promise<ExecutionResult> {
  const schema = githubSchema();
  const known = checked.get(query) ?? checkQuery(schema, query);
  checked.set(query, known);
  return "kind" in known ? await execute({ schema, document: known, rootValue, variableValues }) : known;
}

function checkQuery(schema: GraphQLSchema, query: string): DocumentNode | ExecutionResult {
  const document = parseQuery(query);
  const errors = validate(schema, document);
  return errors.length === 0 ? document : { errors };
}

const CONTENT: Readonly<Record<string, string>> = {
  "+1": "THUMBS_UP",
  "-1": "THUMBS_DOWN",
  laugh: "LAUGH",
  hooray: "HOORAY",
  confused: "CONFUSED",
  heart: "HEART",
  rocket: "ROCKET",
  eyes: "EYES",
};

/** A fixture by its name. */
export function readThreadWorld(name: string): ThreadWorld {
  const text = readFileSync(new URL(`../fixtures/threads/${name}.yml`, import.meta.url), "utf8");
  return createThreadWorld(parse(text) as Written); // Written by us.
}

/** A world from its description. */
export function createThreadWorld(written: Written): ThreadWorld {
  const home = written.repo;
  const people = written.people ?? {};
  let ids = 5_000_000;
  const threads = new Map<string, Known>();
  for (const thread of written.threads) {
    const first = thread.issue ?? thread.pull ?? thread.discussion ?? 0;
    for (let step = 0; step < (thread.times ?? 1); step += 1) {
      const number = first + step;
      const repo = thread.repo ?? home;
      const kind = thread.pull !== undefined ? "PullRequest" : thread.discussion !== undefined ? "Discussion" : "Issue";
      const fill = (value: string) => value.replaceAll("{n}", String(number));
      const comments = (thread.comments ?? []).map((comment) => ({ ...comment, id: comment.id ?? ids++ }));
      threads.set(`${repo}#${number}`, {
        ...thread,
        title: fill(thread.title),
        body: fill(thread.body ?? ""),
        repo,
        number,
        kind,
        comments,
      });
    }
  }
  const find = (ref: number | string | undefined, repo = home): Known | undefined =>
    threads.get(typeof ref === "number" ? `${repo}#${ref}` : (ref ?? ""));
  const isBot = (login: string) => people[login] === "bot" || login.endsWith("[bot]");
  const urlOf = ({ repo, number, kind }: Known) => {
    const path = { Issue: "issues", PullRequest: "pull", Discussion: "discussions" }[kind];
    return `https://github.com/${repo}/${path}/${number}`;
  };
  const stateOf = ({ state = "open" }: WrittenThread) => {
    const [word = "open", second, third] = state.split(" ");
    return {
      isOpen: word === "open",
      reason: word === "closed" ? (second ?? null) : word === "reopened" ? "reopened" : null,
      closedAt: word === "closed" ? (third ?? null) : word === "merged" ? (second ?? null) : null,
      mergedAt: word === "merged" ? (second ?? null) : null,
      sha: word === "merged" ? (third ?? null) : null,
    };
  };
  const associationOf = (login: string | null) => {
    const word = login === null ? "NONE" : (people[login] ?? "NONE");
    return word === "bot" ? "NONE" : word;
  };
  const repository = (name: string) => ({
    __typename: "Repository",
    nameWithOwner: name,
    isPrivate: (written.private ?? []).includes(name),
  });
  const updatedAt = (thread: Known) =>
    [
      thread.at,
      ...thread.comments.map(({ at }) => at),
      ...(thread.events ?? []).map(({ at }) => at),
      stateOf(thread).closedAt ?? "",
    ]
      .sort()
      .at(-1) ?? thread.at;

  // ---- GraphQL: plain objects and functions, which the default resolver calls with the arguments.
  const actor = (login: string | null | undefined) =>
    login ? { __typename: isBot(login) ? "Bot" : "User", login: login.replace("[bot]", "") } : null;
  const groups = (reactions: Readonly<Record<string, number>> = {}) =>
    Object.entries(CONTENT).map(([kind, content]) => ({ content, reactors: { totalCount: reactions[kind] ?? 0 } }));
  const page = (all: readonly unknown[], { first = 10, after }: { first?: number; after?: string | null }) => {
    const start = after ? Number(after) : 0;
    const nodes = all.slice(start, start + first);
    return {
      totalCount: all.length,
      filteredCount: all.length,
      nodes,
      pageInfo: { hasNextPage: start + first < all.length, endCursor: String(start + first) },
    };
  };
  const said = (comment: WrittenComment & { readonly id?: number }, thread: Known) => ({
    __typename: thread.kind === "Discussion" ? "DiscussionComment" : "IssueComment",
    databaseId: comment.id ?? 0,
    url: `${urlOf(thread)}#${thread.kind === "Discussion" ? "discussioncomment" : "issuecomment"}-${comment.id ?? 0}`,
    body: comment.body,
    createdAt: comment.at,
    isMinimized: comment.minimized ?? false,
    authorAssociation: associationOf(comment.by),
    author: actor(comment.by),
    reactionGroups: groups(comment.reactions),
  });
  const commit = (sha: string, headline: string) => ({
    __typename: "Commit",
    oid: sha,
    url: `https://github.com/${home}/commit/${sha}`,
    messageHeadline: headline,
    repository: repository(home),
  });
  const event = (one: WrittenEvent, thread: Known): Record<string, unknown> => {
    const typename = `${one.is
      .split("-")
      .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
      .join("")}Event`;
    const other = () => graphqlThread(find(one.other, thread.repo));
    return {
      __typename: typename,
      createdAt: one.at,
      actor: actor(one.by),
      willCloseTarget: one.closes ?? false,
      isCrossRepository: false,
      source: other,
      subject: () => graphqlThread(thread),
      canonical: other,
      duplicate: () => graphqlThread(thread),
      closer: () =>
        one.other === undefined ? (one.sha === undefined ? null : commit(one.sha, one.headline ?? "")) : other(),
      stateReason: () => stateOf(thread).reason?.toUpperCase() ?? null,
      commit: () => (one.sha === undefined ? null : commit(one.sha, one.headline ?? "")),
      fromRepository: one.from === undefined ? null : repository(one.from),
      discussion: other,
      label: { name: "x" },
    };
  };
  const graphqlThread = (thread: Known | undefined): unknown => {
    if (thread === undefined) return null;
    const state = stateOf(thread);
    const list = (numbers: readonly number[] = []) => numbers.map((number) => graphqlThread(find(number, thread.repo)));
    const closers = [...threads.values()].filter(
      ({ closes, repo }) => repo === thread.repo && closes?.includes(thread.number),
    );
    return {
      __typename: thread.kind,
      number: thread.number,
      title: thread.title,
      body: thread.body,
      url: urlOf(thread),
      createdAt: thread.at,
      updatedAt: updatedAt(thread),
      closedAt: state.closedAt,
      state: state.mergedAt !== null ? "MERGED" : state.isOpen ? "OPEN" : "CLOSED",
      stateReason: state.reason?.toUpperCase() ?? null,
      locked: false,
      isDraft: thread.draft ?? false,
      mergedAt: state.mergedAt,
      mergeCommit: state.sha === null ? null : { oid: state.sha },
      repository: repository(thread.repo),
      author: actor(thread.by),
      authorAssociation: associationOf(thread.by),
      reactionGroups: groups(thread.reactions),
      labels: { nodes: (thread.labels ?? []).map((name) => ({ name })) },
      assignees: { nodes: (thread.assignees ?? []).map((login) => ({ login })) },
      milestone: thread.milestone === undefined ? null : { title: thread.milestone },
      participants: { totalCount: new Set([thread.by, ...thread.comments.map(({ by }) => by)]).size },
      parent: () => (thread.parent === undefined ? null : graphqlThread(find(thread.parent, thread.repo))),
      subIssues: () => ({ nodes: list(thread.children) }),
      linkedBranches: { nodes: (thread.branches ?? []).map((name) => ({ ref: { name } })) },
      closedByPullRequestsReferences: () => ({ nodes: closers.map(graphqlThread) }),
      closingIssuesReferences: () => ({ nodes: list(thread.closes) }),
      comments: (args: object) =>
        page(
          thread.comments.map((comment) => said(comment, thread)),
          args,
        ),
      timelineItems: (args: { itemTypes?: readonly string[]; first?: number; after?: string | null }) => {
        const all = (thread.events ?? []).filter(
          ({ is }) =>
            args.itemTypes === undefined || args.itemTypes.includes(`${is.replaceAll("-", "_").toUpperCase()}_EVENT`),
        );
        return page(
          all.map((one) => event(one, thread)),
          args,
        );
      },
      answer: () => (thread.answer === undefined ? null : said({ id: 1, ...thread.answer }, thread)),
    };
  };
  const root = {
    repository: ({ owner, name }: { owner: string; name: string }) => {
      const repo = `${owner}/${name}`;
      const missing = (what: string) => Object.assign(new Error(`Could not resolve to ${what}.`), { extensions: {} });
      return {
        ...repository(repo),
        issueOrPullRequest: ({ number }: { number: number }) => {
          const thread = threads.get(`${repo}#${number}`);
          if (thread === undefined || thread.kind === "Discussion") throw missing("an issue or pull request");
          return graphqlThread(thread);
        },
        discussion: ({ number }: { number: number }) => {
          const thread = threads.get(`${repo}#${number}`);
          if (thread?.kind !== "Discussion") throw missing("a Discussion");
          return graphqlThread(thread);
        },
      };
    },
  };

  // ---- REST
  const user = (login: string | null) => (login === null ? null : { login, type: isBot(login) ? "Bot" : "User" });
  const restIssue = (thread: Known) => {
    const state = stateOf(thread);
    const pinned = thread.comments.find((comment) => comment.pinned === true);
    return {
      number: thread.number,
      title: thread.title,
      body: thread.body,
      html_url: urlOf(thread),
      repository_url: `https://api.github.com/repos/${thread.repo}`,
      user: user(thread.by),
      author_association: associationOf(thread.by),
      created_at: thread.at,
      updated_at: updatedAt(thread),
      closed_at: state.closedAt,
      state: state.isOpen ? "open" : "closed",
      state_reason: state.reason,
      draft: thread.draft ?? false,
      locked: false,
      labels: (thread.labels ?? []).map((name) => ({ name })),
      assignees: (thread.assignees ?? []).map((login) => ({ login })),
      milestone: thread.milestone === undefined ? null : { title: thread.milestone },
      type: thread.type === undefined ? null : { name: thread.type },
      comments: thread.comments.length,
      reactions: thread.reactions ?? {},
      pinned_comment: pinned === undefined ? null : { id: pinned.id },
      parent_issue_url:
        thread.parent === undefined ? null : `https://api.github.com/repos/${thread.repo}/issues/${thread.parent}`,
      ...(thread.kind === "PullRequest" && { pull_request: { merged_at: state.mergedAt } }),
    };
  };
  const restTimeline = (thread: Known) => {
    const comments = thread.comments.map((comment) => ({
      event: "commented",
      id: comment.id,
      user: user(comment.by),
      body: comment.body,
      html_url: `${urlOf(thread)}#issuecomment-${comment.id}`,
      author_association: associationOf(comment.by),
      created_at: comment.at,
      reactions: comment.reactions ?? {},
      pin: comment.pinned === true ? { pinned_at: comment.at } : null,
      minimized: comment.minimized === true ? { reason: "spam" } : null,
    }));
    const events = (thread.events ?? []).map((one) => {
      const other = find(one.other, thread.repo);
      const isReference = one.is === "cross-referenced" && other !== undefined;
      return {
        event: one.is === "cross-referenced" ? one.is : one.is.replaceAll("-", "_"),
        actor: user(one.by ?? null),
        created_at: one.at,
        commit_id: one.sha ?? null,
        ...(isReference && {
          source: {
            type: "issue",
            issue: { ...restIssue(other), repository: { private: repository(other.repo).isPrivate } },
          },
        }),
      };
    });
    return [...comments, ...events].sort((a, b) => a.created_at.localeCompare(b.created_at));
  };
  const rest = (path: string, query: URLSearchParams): { status: number; body: unknown } => {
    const [, owner = "", name = "", tail = ""] = /^\/repos\/([^/]+)\/([^/]+)\/?(.*)$/u.exec(path) ?? [];
    const repo = `${owner}/${name}`;
    const [, number, part] = /^issues\/(\d+)(?:\/(timeline))?$/u.exec(tail) ?? [];
    const size = Number(query.get("per_page") ?? 30);
    const at = (Number(query.get("page") ?? 1) - 1) * size;
    const thread = threads.get(`${repo}#${number ?? ""}`);
    if (number !== undefined) {
      if (thread === undefined || thread.kind === "Discussion") return { status: 404, body: { message: "Not Found" } };
      return { status: 200, body: part === undefined ? restIssue(thread) : restTimeline(thread).slice(at, at + size) };
    }
    if (tail === "releases")
      return {
        status: 200,
        body: [...(written.releases ?? [])]
          .reverse()
          .map(({ tag, at: published_at }) => ({ tag_name: tag, published_at })),
      };
    const [, base, head = ""] = /^compare\/(.+)\.\.\.(\w+)$/u.exec(decodeURIComponent(tail)) ?? [];
    if (base !== undefined) {
      const release = written.releases?.find(({ tag }) => tag === base);
      return release === undefined
        ? { status: 404, body: { message: "Not Found" } }
        : { status: 200, body: { status: release.holds?.includes(head) === true ? "behind" : "diverged" } };
    }
    const [, pull] = /^pulls\/(\d+)$/u.exec(tail) ?? [];
    const merged = threads.get(`${repo}#${pull ?? ""}`);
    if (merged !== undefined)
      return { status: 200, body: { merge_commit_sha: stateOf(merged).sha, merged_at: stateOf(merged).mergedAt } };
    const [, comment] = /^issues\/comments\/(\d+)\/reactions$/u.exec(tail) ?? [];
    if (comment !== undefined) {
      const found = [...threads.values()].flatMap(({ comments }) => comments).find(({ id }) => id === Number(comment));
      const all = Object.entries(found?.reacted ?? {}).flatMap(([content, logins]) =>
        logins.map((login) => ({ content, user: user(login) })),
      );
      return { status: 200, body: all };
    }
    if (path === "/search/issues") {
      const words = [...(query.get("q") ?? "").matchAll(/"([^"]+)"/gu)].map(([, word = ""]) => word.toLowerCase());
      const hits = [...threads.values()].filter(
        (one) =>
          one.kind === "Issue" &&
          one.repo === home &&
          words.some((word) => `${one.title} ${one.body ?? ""}`.toLowerCase().includes(word)),
      );
      return { status: 200, body: { total_count: hits.length, incomplete_results: false, items: hits.map(restIssue) } };
    }
    return { status: 404, body: { message: "Not Found" } };
  };

  const world: ThreadWorld = {
    repo: home,
    now: written.now,
    asked: [],
    queries: [],
    fail: null,
    fetch: async (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : String(input));
      const method = init.method ?? "GET";
      const asked = `${method} ${url.pathname}${url.search}`;
      world.asked.push(asked);
      const failed = world.fail?.(world.asked.length, asked);
      if (failed !== undefined)
        return answer(failed.status, failed.body ?? { message: "made to fail" }, failed.headers);
      if (url.pathname !== "/graphql") {
        const { status, body } = rest(url.pathname, url.searchParams);
        return answer(status, body);
      }
      const { query, variables } = JSON.parse(typeof init.body === "string" ? init.body : "{}") as {
        query: string;
        variables: Record<string, unknown>;
      }; // What octokit sends.
      world.queries.push({ query, variables });
      const result = await answerQuery(query, root, variables);
      const errors = result.errors?.map(({ message, path }) => ({
        type: message.startsWith("Could not resolve") ? "NOT_FOUND" : "INVALID",
        message,
        path,
      }));
      return answer(200, { data: result.data ?? null, ...(errors && { errors }) });
    },
  };
  return world;
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(body), {
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
  });
}
