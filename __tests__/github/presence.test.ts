/** The one request that asks whether issues are still there, held against GitHub's public schema of GraphQL. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { buildSchema, type GraphQLSchema, parse, validate } from "graphql";
import type { GitHubError } from "../../src/github/github.ts";
import { createOctokitGitHub } from "../../src/github/octokit-github.ts";
import { presenceQuery } from "../../src/github/octokit-presence.ts";
import { VIEWER } from "../../src/github/own-login.ts";

const path = new URL("../../node_modules/@octokit/graphql-schema/schema.graphql", import.meta.url);
const schema: GraphQLSchema = buildSchema(readFileSync(path, "utf8"), { assumeValidSDL: true });

test.each([
  ["presence", presenceQuery([1, 4711])],
  ["viewer", VIEWER],
])("the query %s is one that GitHub's schema allows, and the check can fail", (_name, query) => {
  expect(validate(schema, parse(query))).toEqual([]);
  expect(validate(schema, parse(query.replace(/login|title/, "colour")))).not.toEqual([]);
});

const HERE = { databaseId: 5, nameWithOwner: "acme/tool" };
const shown = (number: number, repository: object = HERE, title = `Issue ${number}`) => ({
  number,
  title,
  state: "OPEN",
  stateReason: null,
  repository,
});
const absent = (alias: string, type = "NOT_FOUND") => ({
  type,
  path: ["repository", alias],
  message: "Could not resolve",
});

interface World {
  /** Answer of GraphQL, with its status. */
  readonly graphql: readonly [status: number, body: unknown];
  /** Status of REST for an issue. */
  readonly rest?: Readonly<Record<number, number>>;
}

/** Numbers found of 1 to 3, and what was asked for. */
async function found(
  { graphql, rest = {} }: World,
  options: { repositoryId?: number; graphqlUrl?: string; baseUrl?: string } = {},
) {
  const asked: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    asked.push(url);
    const number = Number(/issues\/(\d+)$/.exec(url)?.[1] ?? 0);
    const [status, body] = number === 0 ? graphql : [rest[number] ?? 200, restIssue(number)];
    return Promise.resolve(Response.json(body, { status }));
  };
  const { baseUrl = "https://api.github.com", ...others } = options;
  const octokit = new Octokit({ baseUrl, request: { fetch } });
  const github = createOctokitGitHub({ octokit, repo: "acme/tool", ownLogin: () => Promise.resolve("x"), ...others });
  const present = await github.findPresent([1, 2, 3]);
  return { numbers: [...present.keys()], asked, requests: github.countRequests() };
}

function restIssue(number: number) {
  const repository_url = "https://api.github.com/repos/acme/tool";
  const at = "2026-01-05T09:00:00Z";
  return { number, title: "x", labels: [], state: "open", created_at: at, updated_at: at, comments: 0, repository_url };
}

const answer = (issues: object, errors: readonly object[] = []): World["graphql"] => [
  200,
  { data: { repository: { ...HERE, ...issues } }, errors },
];

describe("one request for all", () => {
  test("what is there is found", async () => {
    const { numbers, requests } = await found({ graphql: answer({ i1: shown(1), i2: shown(2), i3: shown(3) }) });
    expect([numbers, requests]).toEqual([[1, 2, 3], 1]);
  });

  test.each<[string, object, readonly object[]]>([
    ["deleted, a pull request or a discussion", { i1: shown(1), i2: null, i3: shown(3) }, [absent("i2")]],
    ["moved", { i1: shown(1), i2: shown(2, { databaseId: 6, nameWithOwner: "acme/other" }), i3: shown(3) }, []],
    ["moved and numbered anew", { i1: shown(1), i2: shown(77), i3: shown(3) }, []],
    [
      "moved to a repository that has the old name now",
      { i1: shown(1), i2: shown(2, { ...HERE, databaseId: 6 }), i3: shown(3) },
      [],
    ],
  ])("%s: it is not found", async (_name, issues, errors) => {
    const { numbers, requests } = await found({ graphql: answer(issues, errors) });
    expect([numbers, requests]).toEqual([[1, 3], 1]);
  });

  test("a repository that was renamed still has its issues", async () => {
    const renamed = { databaseId: 5, nameWithOwner: "acme/new" };
    const repository = { ...renamed, i1: shown(1, renamed), i2: shown(2, renamed), i3: shown(3, renamed) };
    expect((await found({ graphql: [200, { data: { repository } }] }, { repositoryId: 5 })).numbers).toEqual([1, 2, 3]);
  });

  test("under a name that another repository has by now nothing is found", async () => {
    const world = { graphql: answer({ i1: shown(1), i2: shown(2), i3: shown(3) }) };
    expect((await found(world, { repositoryId: 99 })).numbers).toEqual([]);
  });
});

describe("where GraphQL does not say", () => {
  test.each<[string, World["graphql"]]>([
    ["it is switched off", [404, { message: "Not Found" }]],
    ["the token may not ask it", [403, { message: "Resource not accessible by integration" }]],
    [
      "the server's schema is older",
      [200, { errors: [{ path: ["query"], extensions: { code: "argumentNotAccepted" } }] }],
    ],
    ["the answer is a page", [200, "<html>"]],
    ["one is kept back for another reason", answer({ i1: null, i2: null, i3: null }, [absent("i2", "FORBIDDEN")])],
  ])("%s: REST is asked one by one", async (_name, graphql) => {
    const { numbers, requests } = await found({ graphql, rest: { 2: 410, 3: 404 } });
    expect([numbers, requests]).toEqual([[1], 4]);
  });

  test.each<[string, World["graphql"], GitHubError["code"]]>([
    ["a fault", [502, { message: "Bad Gateway" }], "server"],
    ["a limit", [200, { errors: [{ type: "RATE_LIMITED", message: "API rate limit exceeded" }] }], "rate-limited"],
    ["no credentials", [401, { message: "Bad credentials" }], "unauthorized"],
  ])("%s is thrown, and nobody guesses", async (_name, graphql, code) => {
    await expect(found({ graphql })).rejects.toMatchObject({ code });
  });
});

test.each<[string, { graphqlUrl?: string; baseUrl?: string }, string]>([
  ["github.com", {}, "https://api.github.com/graphql"],
  ["an enterprise server", { baseUrl: "https://ghe.test/api/v3" }, "https://ghe.test/api/graphql"],
  [
    "GITHUB_GRAPHQL_URL",
    { baseUrl: "https://ghe.test/api/v3", graphqlUrl: "https://ghe.test/gql/graphql" },
    "https://ghe.test/gql/graphql",
  ],
])("where it is asked: %s", async (_name, options, url) => {
  const { asked } = await found({ graphql: answer({ i1: shown(1), i2: shown(2), i3: shown(3) }) }, options);
  expect(asked).toEqual([url]);
});
