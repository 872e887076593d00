/**
 * What GitHub's bad days make of `createOctokitGitHub`: each fault has its code, its wait and a message that helps, and no
 * message gives away a token. Over a server of our own, since the emulator never fails.
 */
import { inspect } from "node:util";
import { afterEach, describe, expect, test } from "@jest/globals";
import { getOctokit } from "@actions/github";
import { Octokit } from "@octokit/core";
import type { OctokitOptions } from "@octokit/core/types";
import { ProbotOctokit } from "probot";
import { createOctokit, type CreateOctokitOptions } from "../../src/github/create-octokit.ts";
import type { Fetch } from "../../src/github/fetch-whole.ts";
import { GitHubError, type GitHub, type GitHubErrorCode } from "../../src/github/github.ts";
import { createManners } from "../../src/github/octokit-manners.ts";
import { createOctokitGitHub } from "../../src/github/octokit-github.ts";
import { startFakeServer, type Asked, type FakeServer, type Reply } from "../support/fake-server.ts";

const TOKEN = "ghp_0123456789abcdefghijABCDEFGHIJ987654";
const REPO = "acme/tool";

const ISSUE = {
  number: 7,
  title: "It crashes",
  body: "text",
  user: { login: "ada", type: "User" },
  labels: [{ name: "bug" }, "old style", { name: null }],
  state: "open",
  state_reason: null,
  created_at: "2026-01-05T09:00:00Z",
  closed_at: null,
  locked: true,
  repository_url: "https://api.github.com/repos/acme/tool",
  comments: 0,
  updated_at: "2026-01-05T09:00:00Z",
};
const COMMENT = { id: 5, body: "text", user: null, created_at: "2026-01-05T09:00:00Z" };

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Setting {
  readonly github: GitHub;
  /** What reached the server. */
  readonly asked: readonly Asked[];
  /** How often it was tried, whether or not it reached the server in time. */
  readonly tries: () => number;
}

/** `createOctokitGitHub` with our own octokit, hasty, against a server that replies so. */
async function against(
  reply: (asked: Asked, count: number) => Reply,
  options: Partial<CreateOctokitOptions> = {},
): Promise<Setting> {
  let count = 0;
  server = await startFakeServer((asked) => reply(asked, ++count));
  let tries = 0;
  const fetch: Fetch = (url, init) => {
    tries++;
    return globalThis.fetch(url, init);
  };
  const hasty = { token: TOKEN, baseUrl: server.url, timeoutMs: 20_000, secondMs: 1, fetch };
  return { github: toGitHub(createOctokit({ ...hasty, ...options })), asked: server.asked, tries: () => tries };
}

function toGitHub(octokit: Octokit): GitHub {
  return createOctokitGitHub({ octokit, repo: REPO, ownLogin: () => Promise.resolve("fingerpost[bot]") });
}

async function failureOf(call: Promise<unknown>): Promise<GitHubError> {
  const error: unknown = await call.then(
    () => "no failure",
    (thrown: unknown) => thrown,
  );
  if (error instanceof GitHubError) return error;
  throw new Error(`expected a GitHubError, got ${inspect(error)}`);
}

interface Row {
  readonly name: string;
  readonly reply: Reply;
  readonly code: GitHubErrorCode;
  readonly status: number | null;
  readonly wait?: number;
  readonly says: RegExp;
  /** How often a read is tried. */
  readonly tries: number;
}

// Long ago by any clock, so that only the server's own date can give 90 seconds.
const date = "Mon, 05 Jan 2004 09:00:00 GMT";
const resetIn90Seconds = String(Date.parse("2004-01-05T09:01:30Z") / 1000);
const secondary = "You have exceeded a secondary rate limit. Please wait.";

const FAULTS: readonly Row[] = [
  {
    name: "401",
    reply: { status: 401, body: { message: "Bad credentials" } },
    code: "unauthorized",
    status: 401,
    says: /token is missing, wrong or expired\. Give a valid token\.$/,
    tries: 1,
  },
  {
    name: "403 for want of a permission",
    reply: { status: 403, body: { message: "Resource not accessible by integration" } },
    code: "forbidden",
    status: 403,
    says: /the token may not do this\. Give it `issues: read`\.$/,
    tries: 1,
  },
  {
    name: "403 from single sign-on",
    reply: { status: 403, body: { message: "Resource protected by organization SAML enforcement." } },
    code: "forbidden",
    status: 403,
    says: /single sign-on\. Authorise the token for it\.$/,
    tries: 1,
  },
  {
    name: "403 of a used-up limit, until its reset by the server's clock",
    reply: {
      status: 403,
      headers: { date, "x-ratelimit-remaining": "0", "x-ratelimit-reset": resetIn90Seconds },
      body: { message: "API rate limit exceeded for installation." },
    },
    code: "rate-limited",
    status: 403,
    wait: 91,
    says: /rate limit is used up\. Try again in 91 s\.$/,
    tries: 2,
  },
  {
    name: "403 of a secondary limit with Retry-After",
    reply: { status: 403, headers: { "retry-after": "7" }, body: { message: secondary } },
    code: "rate-limited",
    status: 403,
    wait: 7,
    says: /Try again in 7 s\.$/,
    tries: 2,
  },
  {
    name: "403 of a secondary limit that names no time: a minute",
    reply: { status: 403, body: { message: secondary } },
    code: "rate-limited",
    status: 403,
    wait: 60,
    says: /Try again in 60 s\.$/,
    tries: 2,
  },
  {
    name: "429 with Retry-After",
    reply: { status: 429, headers: { "retry-after": "3" }, body: { message: secondary } },
    code: "rate-limited",
    status: 429,
    wait: 3,
    says: /Try again in 3 s\.$/,
    tries: 2,
  },
  {
    name: "429 that asks for an hour is not waited for",
    reply: { status: 429, headers: { "retry-after": "3600" }, body: { message: secondary } },
    code: "rate-limited",
    status: 429,
    wait: 3600,
    says: /Try again in 3600 s\.$/,
    tries: 1,
  },
  {
    name: "404",
    reply: { status: 404, body: { message: "Not Found" } },
    code: "not-found",
    status: 404,
    says: /no such thing or the token cannot see it/,
    tries: 1,
  },
  {
    name: "410",
    reply: { status: 410, body: { message: "Issues are disabled for this repo" } },
    code: "gone",
    status: 410,
    says: /issues are switched off/,
    tries: 1,
  },
  {
    name: "422",
    reply: { status: 422, body: { message: "Validation Failed", errors: [{ field: "since", code: "invalid" }] } },
    code: "invalid",
    status: 422,
    says: /refuses what was sent \(since: invalid\)/,
    tries: 1,
  },
  {
    name: "451",
    reply: { status: 451, body: { message: "Repository access blocked" } },
    code: "forbidden",
    status: 451,
    says: /may not do this/,
    tries: 1,
  },
  {
    name: "500",
    reply: { status: 500, body: { message: "Server Error" } },
    code: "server",
    status: 500,
    says: /the fault is on its side\. Try again later\.$/,
    tries: 3,
  },
  {
    name: "502 in HTML",
    reply: { status: 502, headers: { "content-type": "text/html" }, body: "<html><h1>Unicorn!</h1></html>" },
    code: "server",
    status: 502,
    says: /GitHub answered 502, the fault is on its side/,
    tries: 3,
  },
  {
    name: "503 with Retry-After",
    reply: { status: 503, headers: { "retry-after": "20" }, body: "" },
    code: "server",
    status: 503,
    wait: 20,
    says: /Try again in 20 s\.$/,
    tries: 3,
  },
  {
    name: "a connection that ends without an answer",
    reply: "hang up",
    code: "network",
    status: null,
    says: /no answer came.*Check the network/,
    tries: 3,
  },
  {
    name: "a body that is cut off",
    reply: { status: 200, body: [ISSUE], cutAfter: 40 },
    code: "network",
    status: null,
    says: /no answer came/,
    tries: 3,
  },
  {
    name: "HTML where JSON was to be",
    reply: { status: 200, headers: { "content-type": "text/html" }, body: "<html>Sign in to the Wi-Fi</html>" },
    code: "unexpected-answer",
    status: null,
    says: /could not be read\. Check GITHUB_API_URL/,
    tries: 1,
  },
  {
    name: "JSON that is none",
    reply: { status: 200, headers: { "content-type": "application/json" }, body: '[{"number": 7, "title' },
    code: "unexpected-answer",
    status: null,
    says: /could not be read/,
    tries: 1,
  },
  {
    name: "JSON of another shape",
    reply: { status: 200, body: [{ ...ISSUE, user: { login: 7 } }] },
    code: "unexpected-answer",
    status: null,
    says: /not as documented at `user\.login`/,
    tries: 1,
  },
];

describe("a read that fails", () => {
  test.each(FAULTS)("$name", async ({ reply, code, status, wait, says, tries }) => {
    const setting = await against(() => reply, { maxWaitSeconds: 120 });
    const { github } = setting;
    const error = await failureOf(github.listIssues({ maxPages: 1 }));
    expect(error).toMatchObject({ code, status, retryAfterSeconds: wait ?? null });
    expect(error.message).toMatch(/^Could not list the issues of acme\/tool: .+\. .+\.$/);
    expect(error.message).toMatch(says);
    expect(error.message).not.toContain("\n");
    expect(setting.tries()).toBe(tries);
    expect(inspect(error, { depth: 12 })).not.toContain(TOKEN);
  });

  test("no answer in time", async () => {
    const { github, tries } = await against(() => "never", { timeoutMs: 30 });
    const error = await failureOf(github.getIssue(7));
    expect(error).toMatchObject({ code: "timeout", status: null });
    expect(error.message).toMatch(/^Could not read acme\/tool#7: no answer came in time/);
    expect(tries()).toBe(3);
  });

  test("a body that never ends", async () => {
    const { github } = await against(
      () => ({ status: 200, headers: { "content-type": "application/json", "content-length": "99999" }, body: "[" }),
      { timeoutMs: 30 },
    );
    expect(await failureOf(github.listIssues({ maxPages: 1 }))).toMatchObject({ code: "timeout", status: null });
  });

  test("no server at all", async () => {
    const { github } = await against(() => "never");
    await server?.close();
    const error = await failureOf(github.getIssue(7));
    expect(error).toMatchObject({ code: "network", status: null });
    expect(error.message).toContain("(ECONNREFUSED)");
  });

  test.each<[name: string, replies: readonly Reply[]]>([
    ["a 500", [{ status: 500, body: {} }]],
    ["two lost connections", ["hang up", "hang up"]],
    ["a secondary limit", [{ status: 403, headers: { "retry-after": "1" }, body: { message: secondary } }]],
  ])("%s that passes is not noticed", async (_name, replies) => {
    const { github } = await against((_asked, count) => replies[count - 1] ?? { status: 200, body: ISSUE });
    expect(await github.getIssue(7)).toMatchObject({ number: 7, title: "It crashes" });
  });
});

describe("a write that fails", () => {
  const writes: readonly (readonly [name: string, call: (github: GitHub) => Promise<unknown>, tries: number])[] = [
    ["createComment is sent once, since it may have taken place", (github) => github.createComment(7, "text"), 1],
    ["updateComment may be sent again", (github) => github.updateComment(5, "text"), 3],
    ["addLabels may be sent again", (github) => github.addLabels(7, ["bug"]), 3],
    ["removeLabel may be sent again", (github) => github.removeLabel(7, "bug"), 3],
    [
      "ensureLabel may be sent again",
      (github) => github.ensureLabel({ name: "bug", color: "d73a4a", description: "" }),
      3,
    ],
  ];

  test.each(writes)("%s: 502", async (_name, call, expected) => {
    const { github, tries } = await against(() => ({ status: 502, body: "<html>" }));
    expect(await failureOf(call(github))).toMatchObject({ code: "server", status: 502 });
    expect(tries()).toBe(expected);
  });

  test.each(writes)("%s: time-out", async (_name, call, expected) => {
    const { github, tries } = await against(() => "never", { timeoutMs: 30 });
    expect(await failureOf(call(github))).toMatchObject({ code: "timeout", status: null });
    expect(tries()).toBe(expected);
  });

  test.each(writes)("%s: a permission", async (_name, call) => {
    const { github, asked } = await against(() => ({ status: 403, body: { message: "Must have triage rights" } }));
    const error = await failureOf(call(github));
    expect(error).toMatchObject({ code: "forbidden", status: 403 });
    expect(error.message).toContain("Give it `issues: write`.");
    expect(asked).toHaveLength(1);
  });

  test("a comment that a rate limit held back is sent again: GitHub did not take it", async () => {
    const { github, asked } = await against((_asked, count) =>
      count === 1
        ? { status: 403, headers: { "retry-after": "1" }, body: { message: secondary } }
        : { status: 201, body: COMMENT },
    );
    expect(await github.createComment(7, "text")).toEqual({
      id: 5,
      body: "text",
      author: null,
      createdAt: "2026-01-05T09:00:00Z",
    });
    expect(asked.map((one) => one.method)).toEqual(["POST", "POST"]);
  });

  test("a conversation that is locked says so", async () => {
    const message = "Unable to create comment because issue is locked.";
    const { github } = await against(() => ({ status: 403, body: { message } }));
    const error = await failureOf(github.createComment(7, "text"));
    expect(error.message).toBe(
      "Could not comment on acme/tool#7: GitHub answered 403, the conversation is locked. Unlock it.",
    );
  });
});

describe("labels that cannot be put or taken", () => {
  const label = { name: "Bug", color: "D73A4A", description: "" };
  const taken = {
    status: 422,
    body: { message: "Validation Failed", errors: [{ resource: "Label", code: "already_exists", field: "name" }] },
  };

  test("a label that is there already is no error", async () => {
    const { github, asked } = await against(() => taken);
    await github.ensureLabel(label);
    expect(asked.map((one) => `${one.method} ${one.path} ${one.body}`)).toEqual([
      'POST /repos/acme/tool/labels {"name":"Bug","color":"d73a4a","description":""}',
    ]);
  });

  test("a refusal that gives no reason is looked into", async () => {
    const { github } = await against(({ method }) =>
      method === "POST" ? { status: 422, body: { message: "Validation failed" } } : { status: 200, body: label },
    );
    await expect(github.ensureLabel(label)).resolves.toBeUndefined();
  });

  test("a label that is refused and not there is an error", async () => {
    const errors = [{ resource: "Label", code: "invalid", field: "color" }];
    const { github } = await against(({ method }) =>
      method === "POST" ? { status: 422, body: { message: "Validation Failed", errors } } : { status: 404, body: {} },
    );
    const error = await failureOf(github.ensureLabel(label));
    expect(error).toMatchObject({ code: "invalid", status: 422 });
    expect(error.message).toContain("(color: invalid)");
  });

  test("taking a label off an issue that is gone is an error, off one without it is none", async () => {
    const gone = await against(() => ({ status: 404, body: { message: "Not Found" } }));
    expect(await failureOf(gone.github.removeLabel(7, "bug"))).toMatchObject({ code: "not-found" });
    await server?.close();
    const there = await against(({ method }) =>
      method === "DELETE" ? { status: 404, body: { message: "Label does not exist" } } : { status: 200, body: ISSUE },
    );
    await expect(there.github.removeLabel(7, "bug")).resolves.toBeUndefined();
  });

  test("names are encoded whole", async () => {
    const { github, asked } = await against(() => ({ status: 200, body: [] }));
    await github.removeLabel(7, "a/b c%2F🐛?#");
    expect(asked.map((one) => one.path)).toEqual(["/repos/acme/tool/issues/7/labels/a%2Fb%20c%252F%F0%9F%90%9B%3F%23"]);
  });
});

describe("answers that are odd but right", () => {
  test("an issue: labels of both styles, no account, a reason that we do not know, locked", async () => {
    const { github } = await against(() => ({
      status: 200,
      body: { ...ISSUE, user: null, state: "closed", state_reason: "superseded", body: null },
    }));
    expect(await github.getIssue(7)).toMatchObject({
      body: "",
      labels: ["bug", "old style"],
      author: null,
      state: "closed",
      stateReason: null,
      locked: true,
    });
  });

  test("a pull request is told from an issue, and left out of the list", async () => {
    const pull = { ...ISSUE, number: 8, pull_request: { url: "https://api.github.com/repos/acme/tool/pulls/8" } };
    const { github } = await against(({ path }) =>
      path.endsWith("/8") ? { status: 200, body: pull } : { status: 200, body: [pull, ISSUE] },
    );
    expect((await github.getIssue(8)).isPullRequest).toBe(true);
    expect((await github.listIssues({ maxPages: 1 })).issues.map((issue) => issue.number)).toEqual([7]);
  });

  test("an issue that slides to the next page while we read comes once", async () => {
    const { github } = await against(({ path }) => {
      const page = new URL(path, "http://x").searchParams.get("page");
      const older = { ...ISSUE, number: 6, created_at: "2026-01-04T09:00:00Z" };
      const next = `<${server?.url ?? ""}/repos/acme/tool/issues?page=2>; rel="next"`;
      return page === "2"
        ? { status: 200, body: [ISSUE, older] }
        : { status: 200, headers: { link: next }, body: [ISSUE] };
    });
    const { issues, complete } = await github.listIssues({ maxPages: 9 });
    expect([issues.map((issue) => issue.number), complete]).toEqual([[7, 6], true]);
  });

  test("a listing that never ends is given up", async () => {
    server = await startFakeServer(({ path }) => ({
      status: 200,
      headers: { link: `<${server?.url ?? ""}${path}>; rel="next"` },
      body: [],
    }));
    const github = toGitHub(new Octokit({ auth: TOKEN, baseUrl: server.url }));
    const error = await failureOf(github.listComments(7));
    expect(error.code).toBe("unexpected-answer");
    expect(error.message).toContain("goes on after 200 pages");
  });

  test("409, which the paging plugin takes for an empty list, is an error", async () => {
    const { github } = await against(() => ({ status: 409, body: { message: "Conflict" } }));
    expect(await failureOf(github.listIssues({ maxPages: 1 }))).toMatchObject({ code: "unexpected-answer" });
  });

  test("a deleted issue is not found", async () => {
    const { github } = await against(() => ({ status: 410, body: { message: "This issue was deleted" } }));
    expect(await failureOf(github.getIssue(7))).toMatchObject({ code: "not-found", status: 410 });
  });

  test("an issue that was moved to another repository is not taken for ours", async () => {
    const { github } = await against(({ path }) =>
      path === "/repos/acme/tool/issues/7"
        ? { status: 301, headers: { location: "/repositories/9/issues/3" }, body: {} }
        : { status: 200, body: { ...ISSUE, number: 3, repository_url: "https://api.github.com/repos/acme/other" } },
    );
    const error = await failureOf(github.getIssue(7));
    expect(error.code).toBe("gone");
    expect(error.message).toContain("it was moved to acme/other#3. Ask for it there.");
  });

  test("a file over 1 MB, which GitHub sends without its text, is an error; a link to elsewhere is no file", async () => {
    const big = await against(() => ({ status: 200, body: { type: "file", encoding: "none", content: "" } }));
    const error = await failureOf(big.github.readFile(".github/fingerpost.yml"));
    expect(error.message).toContain("the file is larger than 1 MB");
    await server?.close();
    const link = await against(() => ({ status: 200, body: { type: "submodule" } }));
    expect(await link.github.readFile("vendor")).toBeUndefined();
  });
});

describe("nothing leaks", () => {
  test("not even where the answer repeats the token and the text", async () => {
    const { github } = await against(({ headers, body }) => ({
      status: 422,
      body: {
        message: `Bad ${headers.authorization ?? ""} ${body}`,
        errors: [{ field: headers.authorization, code: body, message: body }],
      },
    }));
    const error = await failureOf(github.createComment(7, "PRIVATE TEXT"));
    expect(error.message).toBe(
      "Could not comment on acme/tool#7: GitHub answered 422, it refuses what was sent. Please report this with the line above.",
    );
  });

  test("a request says who we are, and carries the token in its header only", async () => {
    const { github, asked } = await against(() => ({ status: 200, body: ISSUE }));
    await github.getIssue(7);
    expect(asked[0]?.headers["user-agent"]).toMatch(/^fingerpost\/\d+\.\d+\.\d+/);
    expect(asked[0]?.headers.authorization).toBe(`token ${TOKEN}`);
    expect(asked[0]?.path).not.toContain(TOKEN);
  });
});

describe("manners", () => {
  test("the writes of one triage do not wait for each other", async () => {
    // A second lasts twenty here: whoever waits for one does not come back before the test's own time is up.
    const { github, asked } = await against(() => ({ status: 201, body: COMMENT }), { secondMs: 20_000 });
    for (let index = 0; index < 5; index++) await github.createComment(7, "text");
    await github.addLabels(7, ["bug"]);
    expect(asked).toHaveLength(6);
  });

  test("each limit is told, without a word of GitHub's", async () => {
    const warnings: string[] = [];
    const nothing = (): void => undefined;
    const log = { debug: nothing, info: nothing, error: nothing, warn: (text: string) => void warnings.push(text) };
    const reply = { status: 403, headers: { "retry-after": "7" }, body: { message: secondary } };
    const { github } = await against(() => reply, { log });
    await failureOf(github.getIssue(7));
    expect(warnings).toEqual([
      "GitHub's rate limit is used up; waiting 7 s.",
      "GitHub's rate limit is used up; giving up.",
    ]);
  });

  test("Probot's octokit takes them too", async () => {
    server = await startFakeServer(({ method }) => (method === "GET" ? "never" : { status: 201, body: COMMENT }));
    const manners = createManners({ timeoutMs: 2_000, secondMs: 1 });
    const Polite = ProbotOctokit.defaults((given: OctokitOptions) => manners(given));
    const github = toGitHub(new Polite({ auth: { token: TOKEN }, baseUrl: server.url }));
    for (let index = 0; index < 5; index++) await github.createComment(7, "text");
    expect(await failureOf(github.getIssue(7))).toMatchObject({ code: "timeout" });
  });
});

describe("octokits of others", () => {
  test("a plain one takes the stump of a body for an answer, and we do not", async () => {
    server = await startFakeServer(() => ({ status: 200, body: ISSUE, cutAfter: 30 }));
    const github = toGitHub(new Octokit({ auth: TOKEN, baseUrl: server.url }));
    expect(await failureOf(github.getIssue(7))).toMatchObject({ code: "unexpected-answer" });
  });

  test("that of @actions/github fits", async () => {
    server = await startFakeServer(({ path }) =>
      path.includes("labels") ? { status: 200, body: [] } : { status: 200, body: ISSUE },
    );
    const github = toGitHub(getOctokit(TOKEN, { baseUrl: server.url }));
    expect(await github.getIssue(7)).toMatchObject({ number: 7, author: { login: "ada", isBot: false } });
    expect(await github.listLabels()).toEqual([]);
  });
});

describe("what is asked for", () => {
  test.each([
    "acme",
    "acme/",
    "/tool",
    "acme/tool/x",
    "acme/..",
    "acme/.",
    "../tool",
    "a b/c",
    "acme/to?ol",
    "acme/tool#1",
    "",
  ])("%j is no repository", (repo) => {
    const octokit = new Octokit();
    expect(() => createOctokitGitHub({ octokit, repo, ownLogin: () => Promise.resolve("x") })).toThrow(GitHubError);
  });

  test.each([0, -1, 1.5, Number.NaN, 2 ** 60])(
    "%d is no number of an issue, and no request is made",
    async (number) => {
      const { github, asked } = await against(() => ({ status: 200, body: ISSUE }));
      expect(await failureOf(github.getIssue(number))).toMatchObject({ code: "invalid" });
      expect(await failureOf(github.updateComment(number, "text"))).toMatchObject({ code: "invalid" });
      expect(asked).toEqual([]);
    },
  );

  test("the own login is asked once, but a failure is not remembered", async () => {
    let asked = 0;
    const ownLogin = (): Promise<string> =>
      ++asked === 1 ? Promise.reject(new Error("down")) : Promise.resolve("me[bot]");
    const github = createOctokitGitHub({ octokit: new Octokit(), repo: REPO, ownLogin });
    expect(await failureOf(github.getOwnLogin())).toMatchObject({ code: "unexpected-answer" });
    expect([await github.getOwnLogin(), await github.getOwnLogin(), asked]).toEqual(["me[bot]", "me[bot]", 2]);
  });
});
