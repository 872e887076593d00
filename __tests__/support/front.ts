/**
 * A server before the emulated GitHub: answers what the emulator lacks (reactions to comments, pinned comments, issue suggestions,
 * issue types, one question of GraphQL) with a state of its own, passes on everything else, and keeps a record of what went over the wire. Tests
 * make it fail.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { answerActivity } from "./front-activity.ts";
import { COMMENTS, PIN, withPins } from "./pinned-comments.ts";
import { takeType, typedIssue, type TypeState, withType } from "./front-types.ts";
import type { Exchange } from "./openapi.ts";

/** An answer of its own; `hang up` ends the connection without one. */
export type FrontReply =
  { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body: unknown } | "hang up";

export interface Front {
  readonly url: string;
  /** Everything that was asked and answered, oldest first. */
  readonly exchanges: readonly Exchange[];
  /** Asked before each request, counted from 1; undefined lets it pass. */
  fail: ((count: number, request: { readonly method: string; readonly path: string }) => FrontReply | undefined) | null;
  /** Reactions to a comment, by anybody, oldest first. */
  readonly reactionsTo: (commentId: number) => readonly string[];
  /** Switches on issue suggestions for `owner/name`. */
  readonly enableSuggestions: (repo: string) => void;
  /** What was proposed for an issue of `owner/name`: label, rationale and confidence. */
  readonly suggestionsOf: (repo: string, number: number) => readonly Suggestion[];
  /** Gives the organisation of `owner/name` issue types. */
  readonly enableTypes: (repo: string, names: readonly string[]) => void;
  readonly suggestedTypeOf: (repo: string, number: number) => string | null;
  readonly close: () => Promise<void>;
}

export interface Suggestion {
  readonly name: string;
  readonly labelId: number;
  readonly rationale: string | null;
  readonly confidence: string | null;
}

interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface State {
  readonly reactions: Map<number, { readonly id: number; readonly content: string; readonly by: string }[]>;
  readonly suggestions: Map<string, Suggestion[]>;
  readonly withSuggestions: Set<string>;
  readonly types: TypeState;
  /** Ids of pinned comments. */
  readonly pinned: Set<number>;
  /** `owner/name#n` of what was closed as a duplicate, which the emulator does not know as a reason. */
  readonly duplicates: Set<string>;
}

const AT = "2026-11-18T10:00:00Z";
const REACTIONS = /^\/repos\/([^/]+\/[^/]+)\/issues\/comments\/(\d+)\/reactions(?:\?|$)/;
const SUGGESTIONS = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/suggestions(?:\?|$)/;
const PERMISSION = /^\/repos\/[^/]+\/[^/]+\/collaborators\/[^/]+\/permission$/;
const SEARCH = /^\/search\/issues\?/;
const ALL_COMMENTS = /^\/repos\/([^/]+\/[^/]+)\/issues\/comments(?:\?|$)/;
const LABELS = /^\/repos\/([^/]+\/[^/]+)\/issues\/(\d+)\/labels$/;

/** Starts it on a free port, before the server at `target`. */
export async function startFront(target: string): Promise<Front> {
  const types: TypeState = { known: new Map(), set: new Map(), suggested: new Map() };
  const state: State = {
    reactions: new Map(),
    suggestions: new Map(),
    withSuggestions: new Set(),
    types,
    pinned: new Set(),
    duplicates: new Set(),
  };
  const exchanges: Exchange[] = [];
  let count = 0;
  const server = createServer((request, response) => {
    void readAll(request).then(async (body) => {
      const asked = toAsked(request, body);
      const reply = front.fail?.(++count, asked) ?? (await answer(asked, state, target));
      if (reply === "hang up") {
        response.destroy();
        return;
      }
      const { url } = front;
      const text = send(response, reply, [target, url]);
      const requestBody = body === "" ? null : body;
      exchanges.push({
        method: asked.method,
        url: url + asked.path,
        requestBody,
        status: reply.status,
        answerBody: text,
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const front: Front = {
    url: `http://127.0.0.1:${address.port}`,
    exchanges,
    fail: null,
    reactionsTo: (id) => (state.reactions.get(id) ?? []).map(({ content }) => content),
    enableSuggestions: (repo) => void state.withSuggestions.add(repo),
    suggestionsOf: (repo, number) => state.suggestions.get(`${repo}#${number}`) ?? [],
    enableTypes: (repo, names) => void types.known.set(repo, names),
    suggestedTypeOf: (repo, number) => types.suggested.get(`${repo}#${number}`) ?? null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
  return front;
}

async function answer(asked: Asked, state: State, target: string): Promise<Exclude<FrontReply, "hang up">> {
  const [, repo = "", id = ""] = REACTIONS.exec(asked.path) ?? [];
  if (repo !== "") return answerReaction(asked, Number(id), `/repos/${repo}/issues/comments/${id}`, state, target);
  const [, suggestedIn = "", number = ""] = SUGGESTIONS.exec(asked.path) ?? [];
  if (suggestedIn !== "") {
    const action = new URL(asked.path, "http://front").searchParams.get("action");
    return listSuggestions(suggestedIn, Number(number), action, state);
  }
  if (PERMISSION.test(asked.path)) return inGitHubsWords(await pass(asked, target));
  const [, labelledIn = "", labelled = ""] = LABELS.exec(asked.path) ?? [];
  const items = asked.method === "POST" && labelledIn !== "" ? suggestedLabels(asked.body) : [];
  if (items.length > 0) return suggest(asked, items, labelledIn, Number(labelled), state, target);
  const typed = typedIssue(asked.path);
  if (typed !== undefined) {
    if (asked.method === "PATCH") {
      takeType(state.types, typed, asked.body);
      takeReason(state.duplicates, typed.key, asked.body);
    }
    const answered = await pass(asked, target);
    const body = withType(state.types, typed.key, answered.body);
    return { ...answered, body: withReason(state.duplicates, typed.key, body) };
  }
  const [, comment = "", pinned = ""] = PIN.exec(asked.path) ?? [];
  if (comment !== "") {
    const found = await pass({ ...asked, method: "GET", path: comment, body: "" }, target);
    if (found.status === 200) state.pinned.add(Number(pinned));
    return { ...found, body: withPins(found.body, state.pinned) };
  }
  if (COMMENTS.test(asked.path)) {
    const answered = await pass(asked, target);
    return { ...answered, body: withPins(answered.body, state.pinned) };
  }
  const [, talkedIn = ""] = ALL_COMMENTS.exec(asked.path) ?? [];
  if (talkedIn !== "") return { status: 200, body: await allComments(asked, talkedIn, target) };
  if (SEARCH.test(asked.path)) return search(asked, target);
  if (asked.path === "/graphql" && asked.body.includes("...activity")) return activity(asked, target);
  if (asked.path === "/graphql" && asked.body.includes("repository(owner:")) return present(asked, target);
  return pass(asked, target);
}

/** Of all issues, which the emulator lists one by one only; one page, of issues up to a hundred. */
async function allComments(asked: Asked, repo: string, target: string): Promise<unknown[]> {
  if (!/[?&]page=1(?:&|$)/.test(asked.path) && /[?&]page=/.test(asked.path)) return [];
  const ask = (path: string) =>
    pass({ ...asked, method: "GET", path: `/repos/${repo}/issues${path}`, body: "" }, target);
  const issues = (await ask("?state=all&per_page=100")).body as { number: number; comments: number }[]; // The emulator's.
  const talked = issues.filter(({ comments }) => comments > 0);
  return (await Promise.all(talked.map(({ number }) => ask(`/${number}/comments`)))).flatMap(({ body }) => body);
}

/** The emulator knows no `OR` and no parentheses. Best first: those with most of the words. */
async function search(asked: Asked, target: string) {
  const query = new URL(asked.path, target).searchParams.get("q") ?? "";
  const [, repo = ""] = /^repo:(\S+) is:issue (?:"[^"]+"$|\(.+\)$)/.exec(query) ?? [];
  const words = [...query.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word.toLowerCase());
  const all: { title: string; body: string | null }[] = [];
  for (let page = 1; all.length === (page - 1) * 100; page++) {
    const path = `/repos/${repo}/issues?state=all&per_page=100&page=${page}`;
    const listed = await pass({ ...asked, path }, target);
    if (listed.status !== 200 || !Array.isArray(listed.body))
      return { status: 422, body: { message: "Validation Failed" } };
    all.push(...(listed.body as typeof all)); // The emulator's issues.
  }
  const hits = ({ title, body }: { title: string; body: string | null }) =>
    words.filter((word) => `${title} ${body ?? ""}`.toLowerCase().includes(word)).length;
  const items = all
    .map((issue) => ({ ...issue, body: issue.body ?? "", score: hits(issue) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return { status: 200, body: { total_count: items.length, incomplete_results: false, search_type: "lexical", items } };
}

function takeReason(duplicates: Set<string>, key: string, body: string): void {
  const { state, state_reason: reason } = JSON.parse(body) as { state?: string; state_reason?: string }; // What octokit sends.
  if (state === "closed" && reason === "duplicate") duplicates.add(key);
  else if (state !== undefined) duplicates.delete(key);
}

function withReason(duplicates: ReadonlySet<string>, key: string, issue: unknown): unknown {
  if (!duplicates.has(key) || typeof issue !== "object" || issue === null) return issue;
  return { ...issue, state_reason: "duplicate" };
}

async function activity(asked: Asked, target: string) {
  const { query, variables } = JSON.parse(asked.body) as { query: string; variables: { owner: string; name: string } }; // What octokit sends.
  return answerActivity(query, `${variables.owner}/${variables.name}`, (path) =>
    pass({ ...asked, method: "GET", path, body: "" }, target),
  );
}

/** Which issues are there, by REST of the emulator: `octokit-presence.ts` asks so, and a test of its own holds it to the schema. */
async function present(asked: Asked, target: string) {
  const { query, variables } = JSON.parse(asked.body) as { query: string; variables: { owner: string; name: string } }; // What octokit sends.
  const repository = { databaseId: null, nameWithOwner: `${variables.owner}/${variables.name}` };
  const issues: Record<string, unknown> = {};
  const errors: object[] = [];
  for (const [, alias = "", number = ""] of query.matchAll(/(i\d+): issue\(number: (\d+)\)/g)) {
    const path = `/repos/${repository.nameWithOwner}/issues/${number}`;
    const { status, body } = await pass({ ...asked, method: "GET", path, body: "" }, target);
    const issue = body as { title: string; state: string; state_reason: string | null; pull_request?: unknown }; // The emulator's.
    const isThere = status === 200 && issue.pull_request === undefined;
    if (!isThere)
      errors.push({ type: "NOT_FOUND", path: ["repository", alias], message: "Could not resolve to an Issue" });
    issues[alias] = isThere
      ? {
          number: Number(number),
          title: issue.title,
          state: issue.state.toUpperCase(),
          stateReason: issue.state_reason?.toUpperCase() ?? null,
          repository,
        }
      : null;
  }
  return {
    status: 200,
    body: { data: { repository: { ...repository, ...issues } }, ...(errors.length > 0 && { errors }) },
  };
}

/** The emulator answers with Git's names of the roles, where GitHub has names of its own. */
function inGitHubsWords(answered: Exclude<FrontReply, "hang up">): Exclude<FrontReply, "hang up"> {
  if (answered.status !== 200) return answered;
  const words: Readonly<Record<string, string>> = { push: "write", maintain: "write", pull: "read", triage: "read" };
  const body = answered.body as { permission: string; role_name: string; user: object }; // The emulator's.
  const { permission, role_name, user } = body;
  return {
    ...answered,
    body: { permission: words[permission] ?? permission, role_name, user: { ...user, role_name } },
  };
}

async function answerReaction(asked: Asked, id: number, comment: string, state: State, target: string) {
  const found = await pass({ ...asked, method: "GET", path: comment, body: "" }, target);
  if (found.status !== 200) return notFound();
  const known = state.reactions.get(id) ?? [];
  const toAnswer = (one: (typeof known)[number]) => ({
    ...one,
    by: undefined,
    node_id: `R${one.id}`,
    user: null,
    created_at: AT,
  });
  if (asked.method === "GET") return { status: 200, body: known.map(toAnswer) };
  const { content } = JSON.parse(asked.body) as { content: string }; // What octokit sends.
  const by = asked.headers["authorization"] ?? "";
  const same = known.find((one) => one.content === content && one.by === by);
  if (same !== undefined) return { status: 200, body: toAnswer(same) };
  const added = { id: id * 10 + known.length, content, by };
  state.reactions.set(id, [...known, added]);
  return { status: 201, body: toAnswer(added) };
}

interface SuggestedLabel {
  readonly name: string;
  readonly rationale?: string;
  readonly confidence?: string;
  readonly suggest?: boolean;
}

function suggestedLabels(body: string): readonly SuggestedLabel[] {
  const { labels = [] } = JSON.parse(body) as { labels?: readonly (string | SuggestedLabel)[] }; // What octokit sends.
  return labels.flatMap((label) => (typeof label === "string" || label.suggest !== true ? [] : [label]));
}

async function suggest(
  asked: Asked,
  items: readonly SuggestedLabel[],
  repo: string,
  number: number,
  state: State,
  target: string,
) {
  if (!state.withSuggestions.has(repo)) return notFound();
  const key = `${repo}#${number}`;
  const known = state.suggestions.get(key) ?? [];
  for (const { name, rationale = null, confidence = null } of items) {
    const path = `/repos/${repo}/labels/${encodeURIComponent(name)}`;
    const { body } = await pass({ ...asked, method: "GET", path, body: "" }, target);
    const { id } = body as { id: number }; // The emulator's label.
    known.push({ name, labelId: id, rationale, confidence });
  }
  state.suggestions.set(key, known);
  return pass({ ...asked, method: "GET", body: "" }, target);
}

function listSuggestions(repo: string, number: number, action: string | null, state: State) {
  if (!state.withSuggestions.has(repo)) return notFound();
  const key = `${repo}#${number}`;
  const labels = (state.suggestions.get(key) ?? []).map((one) => ({
    action: "add_label",
    target: one.labelId,
    ...one,
  }));
  const type = { action: "set_type", target: 1, rationale: null, confidence: null };
  const all = [...labels, ...(state.types.suggested.has(key) ? [type] : [])];
  const body = all.map((one, index) => ({
    id: index + 1,
    issue_id: number,
    action: one.action,
    state: "pending",
    target_id: one.target,
    target_value: null,
    rationale: one.rationale,
    confidence: one.confidence?.toUpperCase() ?? null,
    actor_id: null,
    issue_event_id: null,
    resolved_by: null,
    created_at: AT,
    updated_at: AT,
  }));
  return { status: 200, body: body.filter((one) => action === null || one.action === action) };
}

function notFound() {
  return {
    status: 404,
    body: { message: "Not Found", documentation_url: "https://docs.github.com/rest", status: "404" },
  };
}

async function pass({ method, path, headers, body }: Asked, target: string) {
  const answered = await fetch(target + path, { method, headers, ...(body === "" ? {} : { body }) });
  const text = await answered.text();
  const kept = ["content-type", "link", "x-ratelimit-remaining", "x-ratelimit-limit", "x-ratelimit-reset"];
  const pairs = kept.flatMap((name) => {
    const value = answered.headers.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { status: answered.status, headers: Object.fromEntries(pairs), body: parseJson(text) ?? text };
}

/** Pages are found at the front too. */
function send(
  response: ServerResponse,
  reply: Exclude<FrontReply, "hang up">,
  [target, url]: readonly [string, string],
) {
  const text = typeof reply.body === "string" ? reply.body : JSON.stringify(reply.body);
  const { link, ...headers } = reply.headers ?? {};
  const moved = link === undefined ? {} : { link: link.replaceAll(target, url) };
  response.writeHead(reply.status, { "content-type": "application/json; charset=utf-8", ...headers, ...moved });
  response.end(reply.status === 204 ? undefined : text);
  return text;
}

function toAsked({ method = "GET", url = "", headers }: IncomingMessage, body: string): Asked {
  const kept = ["authorization", "accept", "content-type", "user-agent"];
  const pairs = kept.flatMap((name) => {
    const value = headers[name];
    return typeof value === "string" ? [[name, value] as const] : [];
  });
  return { method, path: url, body, headers: Object.fromEntries(pairs) };
}

async function readAll(request: IncomingMessage): Promise<string> {
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) body += String(chunk);
  return body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
