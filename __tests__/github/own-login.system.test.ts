import { afterEach, describe, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { findOwnLogin } from "../../src/github/own-login.ts";
import { startFakeServer, type FakeServer, type Reply } from "../support/fake-server.ts";

const NOT_FOUND = { status: 404, body: { message: "Not Found" } };
const FORBIDDEN = { status: 403, body: { message: "Resource not accessible by integration" } };
const LIMITED = { status: 429, headers: { "retry-after": "9" }, body: { message: "secondary rate limit" } };
const viewer = (login: string): Reply => ({ status: 200, body: { data: { viewer: { login } } } });
const user = (login: string): Reply => ({ status: 200, body: { login, type: "User" } });

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

type Replies = Readonly<Record<string, Reply>>;

async function octokitAgainst(replies: Replies, base = ""): Promise<Octokit> {
  server = await startFakeServer(({ method, path }) => replies[`${method} ${path}`] ?? NOT_FOUND);
  return new Octokit({ auth: "ghp_token", baseUrl: `${server.url}${base}` });
}

describe("the own login", () => {
  test.each<[name: string, kind: "app" | "user" | "actions", replies: Replies, expected: string]>([
    [
      "an App writes under its slug",
      "app",
      { "GET /app": { status: 200, body: { slug: "signpost" } } },
      "signpost[bot]",
    ],
    ["a person under the own login", "user", { "GET /user": user("ada") }, "ada"],
    [
      "GITHUB_TOKEN as the runner's bot",
      "actions",
      { "POST /graphql": viewer("github-actions[bot]") },
      "github-actions[bot]",
    ],
    [
      "another App's token in a workflow as that App",
      "actions",
      { "POST /graphql": viewer("signpost[bot]") },
      "signpost[bot]",
    ],
    ["a person's token in a workflow as that person", "actions", { "POST /graphql": viewer("ada") }, "ada"],
    ["without GraphQL, a person's token is still told", "actions", { "GET /user": user("ada") }, "ada"],
    [
      "without GraphQL, any other is taken for the runner's",
      "actions",
      { "GET /user": FORBIDDEN },
      "github-actions[bot]",
    ],
    [
      "a GraphQL error counts as none",
      "actions",
      { "POST /graphql": { status: 200, body: { data: null, errors: [{ message: "no" }] } }, "GET /user": user("ada") },
      "ada",
    ],
  ])("%s", async (_name, kind, replies, expected) => {
    expect(await findOwnLogin({ kind, octokit: await octokitAgainst(replies) })).toBe(expected);
  });

  test.each<[name: string, kind: "app" | "user" | "actions", replies: Replies, code: string]>([
    ["a rate limit", "actions", { "POST /graphql": LIMITED }, "rate-limited"],
    ["a rate limit after GraphQL", "actions", { "GET /user": LIMITED }, "rate-limited"],
    ["a wrong token", "actions", { "POST /graphql": { status: 401, body: {} } }, "unauthorized"],
    ["a lost connection", "actions", { "POST /graphql": "hang up" }, "network"],
    ["a server's fault", "actions", { "POST /graphql": { status: 502, body: "<html>" } }, "server"],
    ["an installation's token where a person's was to be", "user", { "GET /user": FORBIDDEN }, "forbidden"],
    ["an App without a slug", "app", { "GET /app": { status: 200, body: { slug: "" } } }, "unexpected-answer"],
  ])("%s leads to no guess", async (_name, kind, replies, code) => {
    const octokit = await octokitAgainst(replies);
    await expect(findOwnLogin({ kind, octokit })).rejects.toMatchObject({ name: "GitHubError", code });
  });

  test("on a GitHub Enterprise server GraphQL is found beside the REST interface", async () => {
    const octokit = await octokitAgainst({ "POST /api/graphql": viewer("signpost[bot]") }, "/api/v3");
    expect(await findOwnLogin({ kind: "actions", octokit })).toBe("signpost[bot]");
  });
});
