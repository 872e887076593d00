/** What the field throws at such a bot: each ends as it should, with nothing half-written. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import { Octokit } from "@octokit/core";
import { triageIssue } from "../../src/event/triage-issue.ts";
import { readEvent } from "../../src/event/read-event.ts";
import { GitHubError, type GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { createOctokitGitHub } from "../../src/github/octokit-github.ts";
import { quietAddress } from "../../src/render/quiet-link.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";

const NOW = "2026-11-18T12:00:00Z";
const BODY = "Every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";

let github: MemoryGitHub;
let number: number;
beforeEach(() => {
  github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
  ({ number } = github.as("ada").open({ title: "No connection", body: BODY }));
});

async function run(on: GitHub = github) {
  const corpora = createCorpusCache();
  const corpus = () => corpora.getIndex(on, NOW);
  return await triageIssue({ github: on, number, corpus, now: NOW, apply: true, delivery: null });
}

type Calls = Partial<{ [Name in keyof GitHub]: GitHub[Name] }>;

/** The same GitHub with some answers of its own. */
function but(calls: Calls): GitHub {
  return new Proxy<GitHub>(github, {
    get(target, name) {
      const own: unknown = Reflect.get(calls, name);
      if (own !== undefined) return own;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function"
        ? (...args: unknown[]): unknown => Reflect.apply(member, target, args)
        : member;
    },
  });
}

/** What GitHub answers, through the client that we have. */
function answering(status: number, message: string) {
  const fetch = () => Promise.resolve(Response.json({ message }, { status }));
  const octokit = new Octokit({ baseUrl: "https://api.github.com", request: { fetch } });
  return createOctokitGitHub({ octokit, repo: "acme/tool", ownLogin: () => Promise.resolve("fingerpost[bot]") });
}

const written = async () => [(await github.listComments(number)).length, (await github.getIssue(number)).labels];
const byUs = async () =>
  (await github.listComments(number)).filter(({ author }) => author?.login === "fingerpost[bot]");

describe("GitHub refuses to write", () => {
  test.each([
    [
      "a read-only token, as events of forks have",
      403,
      "Resource not accessible by integration",
      /Give it `issues: write`/,
    ],
    [
      "an archived repository",
      403,
      "Repository was archived so is read-only.",
      /archived and read-only. Switch Fingerpost off/,
    ],
  ])("%s: the run fails, says what to do, and has written nothing", async (_name, status, message, says) => {
    const refused = answering(status, message);
    const on = but({
      createComment: (...args) => refused.createComment(...args),
      ensureLabel: (...args) => refused.ensureLabel(...args),
      addLabels: (...args) => refused.addLabels(...args),
    });
    await expect(run(on)).rejects.toMatchObject({ code: "forbidden", message: expect.stringMatching(says) });
    expect(await written()).toEqual([0, []]);
  });

  test("issues that are switched off: the issue is gone, and that is no fault", async () => {
    const off = answering(410, "Issues are disabled for this repo");
    const outcome = await run(but({ getIssue: (...args) => off.getIssue(...args) }));
    expect(outcome).toMatchObject({ kind: "skipped", skip: { reason: "gone" } });
    expect(await written()).toEqual([0, []]);
  });

  test("a conversation that is locked between our look and our writing is left alone", async () => {
    const locked = answering(403, "Unable to create comment because issue is locked.");
    const on = but({
      createComment: (...args) => {
        github.as("ada").edit(number, { locked: true });
        return locked.createComment(...args);
      },
    });
    expect(await run(on)).toMatchObject({ kind: "skipped", skip: { reason: "locked" } });
    expect(await written()).toEqual([0, []]);
  });

  test("a refusal is no lock where the conversation is open", async () => {
    const refused = answering(403, "Resource not accessible by integration");
    await expect(run(but({ createComment: (...args) => refused.createComment(...args) }))).rejects.toBeInstanceOf(
      GitHubError,
    );
  });
});

test.each(["pull_request", "pull_request_target", "pull_request_review_comment"])("%s asks for nothing", (name) => {
  expect(readEvent(name, { action: "opened", pull_request: { number: 7 } }).kind).toBe("nothing");
});

test("a comment on a pull request asks for nothing", () => {
  const comment = { id: 1, body: "/triage", user: { login: "ada" }, created_at: NOW, author_association: "OWNER" };
  expect(readEvent("issue_comment", { action: "created", issue: { number: 7, pull_request: {} }, comment }).kind).toBe(
    "nothing",
  );
});

test("an issue with 99 labels gets one more, and the rest is told", async () => {
  const labels = Array.from({ length: 99 }, (_, at) => `team ${at}`);
  ({ number } = github.as("ada").open({ title: "No connection", body: BODY, labels }));
  const outcome = await run();
  expect((await github.getIssue(number)).labels).toHaveLength(100);
  expect(outcome).toMatchObject({
    plan: { skipped: expect.arrayContaining([expect.objectContaining({ reason: "label-limit" })]) },
  });
  const before = await written();
  await run();
  expect(await written()).toEqual(before);
});

test("another bot that comments between our reading and our writing is neither overwritten nor doubled", async () => {
  let isFirst = true;
  const on = but({
    createComment: (...args) => {
      if (isFirst) github.as("helper[bot]").comment(number, "### Connection problem\n\nI am another bot.");
      isFirst = false;
      return github.createComment(...args);
    },
  });
  await run(on);
  expect(await byUs()).toHaveLength(1);
  expect((await github.listComments(number)).map(({ author }) => author?.login)).toEqual([
    "helper[bot]",
    "fingerpost[bot]",
  ]);
  github.as("helper[bot]").comment(number, "And again.");
  await run();
  expect((await github.listComments(number)).map(({ body }) => body)).toEqual([
    "### Connection problem\n\nI am another bot.",
    (await byUs())[0]?.body,
    "And again.",
  ]);
});

describe("GitHub Enterprise Server", () => {
  const serverOf = (baseUrl: string, serverUrl?: string) => {
    const octokit = new Octokit({ baseUrl });
    const ownLogin = () => Promise.resolve("x");
    return createOctokitGitHub({ octokit, repo: "acme/tool", ownLogin, serverUrl }).serverUrl;
  };

  test.each([
    ["github.com", "https://api.github.com", undefined, "https://github.com"],
    ["an address of its own", "https://ghe.test/api/v3", undefined, "https://ghe.test"],
    ["one that GitHub runs", "https://api.acme.ghe.com", undefined, "https://acme.ghe.com"],
    ["GITHUB_SERVER_URL", "http://10.0.0.1/api/v3", "https://code.acme.test/", "https://code.acme.test"],
  ])("%s: where people read it", (_name, baseUrl, serverUrl, expected) => {
    expect(serverOf(baseUrl, serverUrl)).toBe(expected);
  });

  test("links lead there, and to nowhere else", () => {
    expect(quietAddress("https://ghe.test", "acme/tool", 7)).toBe("https://ghe.test/acme/tool/issues/7");
    expect(quietAddress("https://github.com", "acme/tool", 7)).toBe("https://redirect.github.com/acme/tool/issues/7");
    expect(quietAddress("https://ghe.test) [x](http://evil.test", "acme/tool", 7)).toMatch(
      /^https:\/\/redirect\.github\.com\//,
    );
  });

  test("the comment's links follow, and its marker is believed there", async () => {
    const on = but({ serverUrl: "https://ghe.test" });
    const overloaded = "Every call ends with:\n\n```\nError: 529 overloaded_error: Overloaded\n```";
    const earlier = github
      .as("ben")
      .open({ title: "Every call fails with 529", body: overloaded, createdAt: "2026-09-01T09:00:00Z" });
    github.as("ben").edit(earlier.number, { state: "closed" });
    ({ number } = github.as("ada").open({ title: "Every call fails with 529 again", body: overloaded }));
    await run(on);
    const [own] = await byUs();
    expect(own?.body ?? "").not.toContain("github.com");
    expect(own?.body).toContain("https://ghe.test/acme/tool/issues/");
    await run(on);
    expect(await byUs()).toEqual([own]);
  });
});
