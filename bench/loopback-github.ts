/**
 * A GitHub on the loopback address for load and chaos: real HTTP, state in memory, and faults on demand, before or after
 * their effect. It knows only what Fingerpost asks; everything else is answered with 404 and remembered.
 */
import type { InventedIssue } from "./invent-issue.ts";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What goes wrong with one call. `after`: it is carried out, and the answer lost. */
export type LoopbackFault =
  "422" | "502" | "502 after" | "429" | "never answers" | "never answers after" | "hangs up after";

export interface LoopbackOptions {
  /** Asked for each call but those for tokens. */
  readonly fault?: (method: string, path: string) => LoopbackFault | null;
}

export interface LoopbackIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly author: string;
  readonly createdAt: string;
  readonly labels: Set<string>;
  readonly comments: { readonly id: number; body: string; readonly at: string }[];
  readonly events: { readonly event: string; readonly label: string }[];
}

export interface LoopbackGitHub {
  readonly url: string;
  readonly open: (issue: InventedIssue) => void;
  /** Of all repositories. */
  issues(): readonly LoopbackIssue[];
  /** Calls so far, and faults among them. */
  readonly calls: () => { readonly all: number; readonly faults: number };
  /** Comments that were there and were taken away again. */
  readonly deletedComments: () => number;
  /** What it was asked and does not know, each once. */
  readonly unknown: ReadonlySet<string>;
  close(): Promise<void>;
}

interface Repository {
  readonly id: number;
  readonly issues: Map<number, LoopbackIssue>;
  readonly labels: Map<string, { name: string; color: string; description: string }>;
}

const LOGIN = "fingerpost[bot]";
const USER = { login: LOGIN, type: "Bot" };

/** Listens on a free port. */
export async function startLoopbackGitHub({ fault }: LoopbackOptions = {}): Promise<LoopbackGitHub> {
  const world = createWorld();
  let all = 0;
  let faults = 0;
  const server = createServer((request, response) => {
    void readText(request).then((text) => {
      const path = (request.url ?? "/").split("?")[0] ?? "/";
      const wrong = path.startsWith("/app/") ? null : (fault?.(request.method ?? "GET", path) ?? null);
      all++;
      if (wrong !== null) faults++;
      if (wrong === "422" || wrong === "502" || wrong === "429" || wrong === "never answers") {
        fail(response, wrong);
        return;
      }
      const answer = world.answer(request.method ?? "GET", request.url ?? "/", text);
      if (wrong === null) reply(response, answer.status, answer.body);
      else fail(response, wrong);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    open: world.open,
    issues: () => world.allRepositories().flatMap(({ issues }) => [...issues.values()]),
    calls: () => ({ all, faults }),
    deletedComments: () => deleted.length,
    unknown: world.unknown,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A path's pattern, and what is answered for its parts. */
type Row = readonly [
  method: string,
  pattern: RegExp,
  answer: (parts: readonly string[], body: Body, url: URL) => Answer,
];
type Body = Readonly<Record<string, unknown>>;

type RepositoryOf = (name: string) => Repository;

/** Does the work on the issue that a path names; 404 where there is none. */
function on(
  repository: RepositoryOf,
  [repo = "", number = ""]: readonly string[],
  work: (issue: LoopbackIssue) => Answer,
): Answer {
  const issue = repository(repo).issues.get(Number(number));
  return issue === undefined ? { status: 404, body: { message: "Not Found" } } : work(issue);
}

/** Issues, comments and events. */
function createIssueRows(repository: RepositoryOf): readonly Row[] {
  return [
    ["GET", /^\/repos\/([^/]+\/[^/]+)\/issues$/, ([repo = ""], _body, url) => list(repo, repository(repo), url)],
    [
      "GET",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)$/,
      (parts) => on(repository, parts, (issue) => ok(toIssue(parts[0] ?? "", issue))),
    ],
    [
      "GET",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
      (parts) => on(repository, parts, ({ comments }) => ok(comments.map(toComment))),
    ],
    [
      "POST",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/comments$/,
      (parts, { body }) =>
        on(repository, parts, ({ comments }) => {
          const comment = { id: ++lastId, body: String(body), at: new Date().toISOString() };
          comments.push(comment);
          return { status: 201, body: toComment(comment) };
        }),
    ],
    [
      "GET",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/events$/,
      (parts) =>
        on(repository, parts, ({ events }) =>
          ok(events.map(({ event, label }) => ({ event, label: { name: label }, actor: USER }))),
        ),
    ],
    [
      "GET",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/,
      ([repo = "", id]) => {
        const comments = [...repository(repo).issues.values()].flatMap((issue) => issue.comments);
        const comment = comments.find((each) => each.id === Number(id));
        return comment === undefined ? { status: 404, body: { message: "Not Found" } } : ok(toComment(comment));
      },
    ],
    [
      "PATCH",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/,
      ([repo = "", id], { body }) => {
        const comments = [...repository(repo).issues.values()].flatMap((issue) => issue.comments);
        const comment = comments.find((each) => each.id === Number(id));
        if (comment === undefined) return { status: 404, body: { message: "Not Found" } };
        comment.body = String(body);
        return ok(toComment(comment));
      },
    ],
    [
      "DELETE",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)$/,
      ([repo = "", id]) => {
        for (const { comments } of repository(repo).issues.values()) {
          const at = comments.findIndex((each) => each.id === Number(id));
          if (at >= 0) deleted.push(...comments.splice(at, 1));
        }
        return { status: 204 };
      },
    ],
  ];
}

/** Labels, and what little there is besides. */
function createLabelRows(repository: RepositoryOf): readonly Row[] {
  return [
    ["GET", /^\/app$/, () => ({ status: 200, body: { id: 1, slug: "fingerpost" } })],
    ["POST", /^\/app\/installations\/\d+\/access_tokens$/, () => ({ status: 201, body: token() })],
    ["GET", /^\/rate_limit$/, () => ({ status: 200, body: rateLimit() })],
    ["GET", /^\/app\/hook\/deliveries$/, () => ({ status: 200, body: [] })],
    [
      "POST",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/labels$/,
      (parts, { labels }) =>
        on(repository, parts, (issue) => {
          for (const label of Array.isArray(labels) ? labels.map(String) : []) {
            if (!issue.labels.has(label)) issue.events.push({ event: "labeled", label });
            issue.labels.add(label);
          }
          return ok([...issue.labels].map((name) => ({ name })));
        }),
    ],
    [
      "DELETE",
      /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/labels\/(.+)$/,
      (parts) =>
        on(repository, parts, (issue) => {
          const label = parts[2] ?? "";
          if (issue.labels.delete(label)) issue.events.push({ event: "unlabeled", label });
          return ok([...issue.labels].map((name) => ({ name })));
        }),
    ],
    ["GET", /^\/repos\/([^/]+\/[^/]+)\/labels$/, ([repo = ""]) => ok([...repository(repo).labels.values()])],
    ["GET", /^\/repos\/[^/]+\/[^/]+\/tags$/, () => ok([])],
    [
      "POST",
      /^\/repos\/([^/]+\/[^/]+)\/labels$/,
      ([repo = ""], { name, color, description }) => {
        const { labels } = repository(repo);
        if (labels.has(String(name))) return { status: 422, body: { errors: [{ code: "already_exists" }] } };
        const label = { id: ++lastId, name: String(name), color: String(color), description: String(description) };
        labels.set(label.name, label);
        return { status: 201, body: label };
      },
    ],
  ];
}

/** Comments that were taken away again. */
const deleted: LoopbackIssue["comments"] = [];

/** Of comments and labels. */
let lastId = 1000;

function createWorld() {
  const repositories = new Map<string, Repository>();
  const unknown = new Set<string>();
  const repository = (name: string): Repository => {
    const known = repositories.get(name) ?? { id: repositories.size + 1, issues: new Map(), labels: new Map() };
    repositories.set(name, known);
    return known;
  };
  const rows = [...createIssueRows(repository), ...createLabelRows(repository)];

  return {
    repository,
    unknown,
    allRepositories: () => [...repositories.values()],
    open: ({ repo, number, title, body, author }: InventedIssue): void => {
      const createdAt = new Date().toISOString();
      const issue = { number, title, body, author, createdAt, labels: new Set<string>(), comments: [], events: [] };
      repository(repo).issues.set(number, issue);
    },
    answer(method: string, address: string, text: string): Answer {
      const url = new URL(address, "http://loopback");
      if (method === "POST" && url.pathname === "/graphql") return answerGraphql(parse(text), repository);
      for (const [verb, pattern, answer] of rows) {
        const match = verb === method ? pattern.exec(url.pathname) : null;
        if (match) return answer(match.slice(1).map(decodeURIComponent), parse(text), url);
      }
      if (!/\/(?:releases\/latest|contents\/)/.test(url.pathname)) unknown.add(`${method} ${url.pathname}`);
      return { status: 404, body: { message: "Not Found" } };
    },
  };
}

/** Which issues are there, and what was said below them (nothing): the two questions that Fingerpost has. */
function answerGraphql({ query, variables }: Body, repository: RepositoryOf): Answer {
  const { owner, name } = variables as { readonly owner: string; readonly name: string }; // What Fingerpost sends.
  const where = { databaseId: null, nameWithOwner: `${owner}/${name}` };
  const { issues } = repository(where.nameWithOwner);
  const shown: Record<string, object | null> = {};
  const errors: object[] = [];
  for (const [, alias = "", number = ""] of (query as string).matchAll(/(i\d+): issue\(number: (\d+)\)/g)) {
    const issue = issues.get(Number(number));
    if (issue === undefined) errors.push(notFound(alias));
    const told = issue && { number: issue.number, title: issue.title, state: "OPEN", stateReason: null };
    shown[alias] = told === undefined ? null : { ...told, repository: where };
  }
  const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } };
  return ok({ data: { repository: { ...where, issues: none, ...shown } }, ...(errors.length > 0 && { errors }) });
}

function notFound(alias: string): object {
  return { type: "NOT_FOUND", path: ["repository", alias], message: "Could not resolve to an Issue" };
}

function rateLimit(): object {
  return { resources: { core: { limit: 5000, remaining: 4999, used: 1, reset: Math.ceil(Date.now() / 1000) + 3600 } } };
}

function token(): object {
  const expires_at = new Date(Date.now() + 3_600_000).toISOString();
  return { token: "ghs_loopback", expires_at, permissions: { issues: "write" }, repository_selection: "all" };
}

function list(repo: string, { issues }: Repository, url: URL): Answer {
  const page = Number(url.searchParams.get("page") ?? 1);
  const size = Number(url.searchParams.get("per_page") ?? 30);
  const since = url.searchParams.get("since") ?? "";
  const newest = [...issues.values()].filter(({ createdAt }) => createdAt >= since).sort((a, b) => b.number - a.number);
  return ok(newest.slice((page - 1) * size, page * size).map((issue) => toIssue(repo, issue)));
}

function toIssue(repo: string, { number, title, body, author, createdAt, labels, comments }: LoopbackIssue): object {
  return {
    id: number,
    number,
    comments: comments.length,
    title,
    body,
    user: { login: author, type: "User" },
    labels: [...labels].map((name) => ({ name })),
    state: "open",
    state_reason: null,
    created_at: createdAt,
    updated_at: createdAt,
    closed_at: null,
    locked: false,
    repository_url: `http://loopback/repos/${repo}`,
    url: `http://loopback/repos/${repo}/issues/${number}`,
  };
}

function toComment({ id, body, at }: { id: number; body: string; at: string }): object {
  return { id, body, user: USER, created_at: at, updated_at: at };
}

function ok(body: unknown): Answer {
  return { status: 200, body };
}

function fail(response: ServerResponse, fault: LoopbackFault): void {
  if (fault.startsWith("never answers")) return;
  if (fault === "hangs up after") response.destroy();
  else if (fault === "429") {
    const body = JSON.stringify({ message: "You have exceeded a secondary rate limit." });
    response.writeHead(429, { "retry-after": "1", "content-type": "application/json" }).end(body);
  } else if (fault === "422") {
    response.writeHead(422, { "content-type": "application/json" }).end('{"message":"Validation Failed"}');
  } else response.writeHead(502, { "content-type": "application/json" }).end('{"message":"Server Error"}');
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  const text = body === undefined ? "" : JSON.stringify(body);
  const headers = { "content-type": "application/json; charset=utf-8", "x-ratelimit-remaining": "4999" };
  response.writeHead(status, status === 204 ? {} : headers).end(text);
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = "";
  request.setEncoding("utf8");
  for await (const chunk of request) text += String(chunk);
  return text;
}

function parse(text: string): Body {
  const value: unknown = text === "" ? {} : JSON.parse(text);
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}
