/** `fingerpost fetch` against a GitHub of its own: by REST and by GraphQL, cut off at every request and gone on with. */
import { readFileSync } from "node:fs";
import { access, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { buildSchema, type GraphQLSchema, parse, validate } from "graphql";
import pc from "picocolors";
import { ISSUES_QUERY } from "../../src/download/graphql-download.ts";
import { runCli } from "../../src/entry/run-cli.ts";
import { readCorpus } from "../../src/store/corpus-file.ts";
import { type Asked, type FakeServer, type Reply, startFakeServer } from "../support/fake-server.ts";

const COUNT = 130;
const at = (n: number) => new Date(Date.UTC(2031, 2, 1, 0, n)).toISOString();
let server: FakeServer;
let folder: string;
/** Which request is answered otherwise, counted from 1. */
let broken: { readonly nth: number; readonly reply: Reply } | null = null;

beforeEach(async () => {
  broken = null;
  folder = await mkdtemp(join(tmpdir(), "fingerpost-fetch-"));
  server = await startFakeServer((asked) => {
    if (broken?.nth === server.asked.length) return broken.reply;
    if (asked.path === "/graphql") return graphql(asked);
    if (/\/(?:labels|releases)\b/u.test(asked.path)) return { status: 200, body: [] };
    return asked.path.includes("/issues") ? rest(asked) : { status: 404, body: { message: "Not Found" } };
  });
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Every tenth is a pull request; the last one was closed as a duplicate of the first. */
function rest({ path }: Asked): Reply {
  const url = new URL(path, server.url);
  const page = Number(url.searchParams.get("page") ?? 1);
  const isComments = url.pathname.endsWith("/comments");
  const all = Array.from({ length: COUNT }, (_, index) => index + 1);
  const shown = isComments ? [5, COUNT] : all.slice((page - 1) * 100, page * 100);
  url.searchParams.set("page", String(page + 1));
  const link = !isComments && page * 100 < COUNT ? { link: `<${url.href}>; rel="next"` } : undefined;
  const user = { login: "ada", type: "User" };
  const body = shown.map((number) =>
    isComments
      ? {
          id: number,
          body: "Duplicate of #1",
          user,
          created_at: at(999),
          issue_url: `${server.url}/repos/a/b/issues/${number}`,
        }
      : {
          number,
          title: `It stops ${number}`,
          body: number % 7 === 0 ? null : "Error: ENOSPC",
          user,
          labels: [{ name: "bug" }],
          state: number === COUNT ? "closed" : "open",
          state_reason: number === COUNT ? "duplicate" : null,
          created_at: at(number),
          closed_at: number === COUNT ? at(999) : null,
          repository_url: `${server.url}/repos/acme/tool`,
          comments: 0,
          updated_at: at(number),
          ...(number % 10 === 5 && { pull_request: {} }),
        },
  );
  return { status: 200, ...(link && { headers: link }), body };
}

function graphql({ body }: Asked): Reply {
  const { variables } = JSON.parse(body) as { variables: { after: string | null; comments: boolean } };
  const begin = Number(variables.after ?? 0);
  const numbers = Array.from({ length: COUNT }, (_, index) => index + 1).slice(begin, begin + 50);
  const author = { __typename: "Bot", login: "renovate" };
  const nodes = numbers.map((number) => ({
    number,
    title: `It stops ${number}`,
    body: "Error: ENOSPC",
    state: number === COUNT ? "CLOSED" : "OPEN",
    stateReason: number === COUNT ? "DUPLICATE" : null,
    createdAt: at(number),
    closedAt: number === COUNT ? at(999) : null,
    author: number === 2 ? null : author,
    labels: { nodes: [{ name: "bug" }] },
    timelineItems: {
      nodes:
        number === COUNT
          ? [
              {
                __typename: "MarkedAsDuplicateEvent",
                canonical: { number: 1, repository: { nameWithOwner: "Acme/Tool" } },
              },
            ]
          : [],
    },
    ...(variables.comments && {
      comments: { totalCount: 1, nodes: [{ body: "Same here.", createdAt: at(999), author }] },
    }),
  }));
  const pageInfo = { hasNextPage: begin + 50 < COUNT, endCursor: String(begin + 50) };
  return { status: 200, body: { data: { repository: { issues: { totalCount: COUNT, pageInfo, nodes } } } } };
}

function fetch(args: readonly string[], token?: string) {
  return cli(["fetch", ...args], token);
}

async function cli(args: readonly string[], token?: string) {
  let err = "";
  const code = await runCli(args, {
    out: () => undefined,
    err: (text) => (err += text),
    readStdin: () => Promise.resolve(""),
    env: { GITHUB_API_URL: server.url, ...(token !== undefined && { GITHUB_TOKEN: token }) },
    now: () => new Date(),
    clock: () => performance.now(),
    colors: pc.createColors(false),
  });
  return { code, err };
}

test("the query is one that GitHub's published schema takes", () => {
  const text = readFileSync("node_modules/@octokit/graphql-schema/schema.graphql", "utf8");
  const schema: GraphQLSchema = buildSchema(text, {
    assumeValidSDL: true,
  });
  expect(validate(schema, parse(ISSUES_QUERY))).toEqual([]);
  expect(validate(schema, parse(ISSUES_QUERY.replace("stateReason", "reason")))).toHaveLength(1);
});

test.each([
  ["REST, issues alone", [], undefined, 117, 2],
  ["REST, with comments", ["--comments"], undefined, 117, 3],
  ["GraphQL, with comments", ["--comments"], "ghp_x", COUNT, 3],
])("%s: all issues, once each, in the order of their numbers", async (_name, options, token, issues, requests) => {
  const out = join(folder, "issues.jsonl.gz");
  const { code, err } = await fetch(["acme/tool", "--out", out, ...options], token);
  expect([code, err]).toEqual([0, expect.stringContaining(`${issues} issues of acme/tool`)]);
  expect(server.asked).toHaveLength(requests);
  const { rows, problems } = await readCorpus(out);
  expect([rows.length, problems]).toEqual([issues, []]);
  expect(rows.map(({ number }) => number)).toEqual(rows.map(({ number }) => number).sort((a, b) => a - b));
  expect(rows.at(-1)).toMatchObject({
    number: COUNT,
    state: "closed",
    stateReason: "duplicate",
    duplicateOf: options.length > 0 ? [1] : [],
  });
  if (token !== undefined) expect(rows[0]).toMatchObject({ author: { login: "renovate[bot]", isBot: true } });
  await expect(access(`${out}.part`)).rejects.toThrow();
});

test.each([
  ["REST", undefined, 3],
  ["GraphQL", "ghp_x", 3],
])("by %s, ended at any request, the same command goes on and gives the same file", async (_name, token, requests) => {
  const whole = join(folder, "whole.jsonl");
  await fetch(["acme/tool", "--out", whole, "--comments"], token);
  const expected = await readFile(whole, "utf8");
  for (let nth = 1; nth <= requests; nth++) {
    const out = join(folder, `cut-${nth}.jsonl.gz`);
    broken = { nth: server.asked.length + nth, reply: { status: 422, body: { message: "no" } } };
    const cut = await fetch(["acme/tool", "--out", out, "--comments"], token);
    expect([cut.code, cut.err]).toEqual([
      1,
      expect.stringContaining(nth === 1 ? "refuses what was sent" : "run the same command to go on"),
    ]);
    await expect(access(out)).rejects.toThrow();
    // What a process that died between two writes leaves behind.
    await writeFile(`${out}.part`, '{"repo":"acme', { flag: "a" });
    broken = null;
    const before = server.asked.length;
    const { code } = await fetch(["acme/tool", "--out", out, "--comments"], token);
    expect([code, gunzipSync(await readFile(out)).toString()]).toEqual([0, expected]);
    expect(server.asked.length - before).toBe(requests - nth + 1);
  }
});

test("where there is no GraphQL, REST does it", async () => {
  broken = { nth: 1, reply: { status: 404, body: { message: "Not Found" } } };
  const { code } = await fetch(["acme/tool", "--out", join(folder, "x.jsonl")], "ghp_x");
  expect([code, server.asked.map(({ path }) => path.split("?")[0])]).toEqual([
    0,
    ["/graphql", "/repos/acme/tool/issues", "/repos/acme/tool/issues"],
  ]);
});

test("a link to another host gets no request and no token", async () => {
  const headers = { link: '<http://127.0.0.1:9/repos/acme/tool/issues?page=2>; rel="next"' };
  broken = { nth: 1, reply: { status: 200, headers, body: [] } };
  const { code, err } = await fetch(["acme/tool", "--out", join(folder, "y.jsonl")]);
  expect([code, err]).toEqual([1, expect.stringContaining("none of this GitHub's")]);
});

test.each([
  ["without a token", undefined],
  ["with one", "ghp_x"],
])("a preview %s makes a page within 60 requests, and asks for nothing but reading", async (_name, token) => {
  const out = join(folder, "preview.html");
  const { code, err } = await cli(["preview", "acme/tool", "--last", "20", "--out", out], token);
  expect([code, err]).toEqual([0, ""]);
  const page = await readFile(out, "utf8");
  expect(page.match(/<article>/gu)).toHaveLength(20);
  expect(page).toContain("a duplicate of");
  expect(server.asked.length).toBeLessThan(15);
  expect(server.asked.filter(({ method, path }) => method !== "GET" && path !== "/graphql")).toEqual([]);
});

test("bad usage is one line", async () => {
  const there = join(folder, "there.jsonl");
  await writeFile(there, "{}");
  expect(await fetch(["acme/tool", "--out", there])).toEqual({
    code: 2,
    err: `fingerpost: ${there} is there already; name another file, or remove it\n`,
  });
  broken = { nth: 2, reply: { status: 422, body: {} } };
  const out = join(folder, "z.jsonl");
  await fetch(["acme/tool", "--out", out]);
  const other = await fetch(["acme/other", "--out", out]);
  expect([other.code, other.err]).toEqual([2, expect.stringContaining("is a download of acme/tool without comments")]);
  expect((await fetch(["tool", "--out", out])).code).toBe(2);
});
