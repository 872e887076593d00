/** What is gone stays gone: no title is shown that GitHub no longer shows, whatever the corpus holds. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { triageIssue } from "../../src/event/triage-issue.ts";
import { GitHubError, type GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { dueAt, rollCall } from "../../src/store/roll-call.ts";
import { rescan } from "../../src/rescan/rescan.ts";
import { beginOf } from "../../src/rescan/rescan-work.ts";
import { FAULTS } from "../support/faulty-github.ts";

const NOW = "2026-11-18T12:00:00Z";
const LATER = "2026-11-18T13:00:00Z";
const CRASH = [
  "Whenever I draw the graph of an empty package, the tool dies:",
  "",
  "```",
  "TypeError: Cannot read properties of undefined (reading 'spokes')",
  "    at collectSpokes (/opt/wheel/lib/graph/collect.js:27:31)",
  "    at layoutRim (/opt/wheel/lib/graph/layout.js:112:20)",
  "```",
  "",
  "- Version: 2.4.0",
].join("\n");

let github: MemoryGitHub;
let corpora: ReturnType<typeof createCorpusCache>;

beforeEach(() => {
  github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
  corpora = createCorpusCache();
});

function open(title: string): number {
  return github.as("ada").open({ title, body: CRASH }).number;
}

async function run(number: number, on: GitHub = github, now = NOW) {
  const forget = (numbers: readonly number[]) => corpora.forgetAll("id:1", numbers);
  const corpus = () => corpora.getIndex(on, now);
  return await triageIssue({ github: on, number, corpus, forget, now, apply: true, delivery: null });
}

const commentOf = async (number: number) => (await github.listComments(number)).map(({ body }) => body).join("");
const heldNow = async () => [...(await corpora.getIndex(github, LATER)).numbers()];

/** The look-up fails; all else goes through. */
function withLookUp(findPresent: GitHub["findPresent"]): GitHub {
  return new Proxy<GitHub>(github, {
    get(target, name) {
      if (name === "findPresent") return findPresent;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === "function"
        ? (...args: unknown[]): unknown => Reflect.apply(member, target, args)
        : member;
    },
  });
}

describe("an earlier issue that was deleted while nobody listened", () => {
  test("is named neither in the comment nor by the label, and leaves the corpus", async () => {
    const secret = open("Crash in graph of the Initech acquisition");
    await corpora.getIndex(github, NOW);
    github.deleteIssue(secret);
    const again = open("Crash in graph");
    const outcome = await run(again);
    expect(await commentOf(again)).not.toMatch(/Initech|#1\b/);
    expect((await github.getIssue(again)).labels).not.toContain("possible-duplicate");
    expect(outcome).toMatchObject({
      plan: { skipped: expect.arrayContaining([expect.objectContaining({ reason: "match-gone" })]) },
    });
    expect(await heldNow()).not.toContain(secret);
  });

  test("gives its place to the next best", async () => {
    const [first, second] = [open("Crash in graph"), open("Crash in graph, again")];
    await corpora.getIndex(github, NOW);
    github.deleteIssue(first);
    const third = open("Crash in graph, once more");
    await run(third);
    expect(await commentOf(third)).toContain(`**#${second}**`);
  });

  test("is taken out of a comment that names it", async () => {
    const [first, second] = [open("Crash in graph of Initech"), open("Crash in graph")];
    await run(second);
    expect(await commentOf(second)).toContain("Initech");
    github.deleteIssue(first);
    await run(second);
    expect(await commentOf(second)).not.toMatch(/Initech|#1\b/);
    expect((await github.getIssue(second)).labels).not.toContain("possible-duplicate");
  });

  test("is found by the night's walk, and taken out of the comments that name it", async () => {
    const [first, second] = [open("Crash in graph of Initech"), open("Crash in graph")];
    await run(second);
    github.passHours(1);
    github.deleteIssue(first);
    const index = await corpora.getIndex(github, LATER);
    const gone = await rollCall(github, index, LATER, 10);
    expect(gone).toEqual([first]);
    await corpora.forgetAll("id:1", gone);
    const cursor = beginOf(null, null, LATER);
    const corpus = () => corpora.getIndex(github, LATER);
    const common = { github, cursor, corpus, now: LATER, apply: true, delivery: null, maxRequests: 500 };
    await rescan({ ...common, scope: { kind: "changed" }, gone });
    expect(await commentOf(second)).not.toMatch(/Initech|#1\b/);
    expect(await heldNow()).not.toContain(first);
  });
});

test("a title is shown as it is now, and without the credential that it holds", async () => {
  const first = open("Crash in graph of Initech");
  await corpora.getIndex(github, NOW);
  const second = open("Crash in graph");
  const key = ["gh", "p_", "a7Bq2Rw9".repeat(5)].join("");
  const changed = new Map([
    [first, { number: first, title: `Crash with ${key}`, state: "open", stateReason: null }],
  ] as const);
  await run(
    second,
    withLookUp(() => Promise.resolve(changed)),
  );
  expect(await commentOf(second)).toContain("Crash with \\[redacted GitHub token\\]");
  expect(await commentOf(second)).not.toContain("Initech");
});

test("a known issue of the configuration that is gone is not named", async () => {
  const first = open("Crash in graph of Initech");
  github.writeFile(".github/fingerpost.yml", `known-issues: [{issue: ${first}, patterns: [spokes], advice: [Wait.]}]`);
  github.deleteIssue(first);
  const second = open("Crash in graph");
  await run(second);
  expect(await commentOf(second)).not.toMatch(/#1\b|Known issue/);
});

describe("where GitHub does not say whether it is there", () => {
  test.each(FAULTS.filter(({ when }) => when === "before"))(
    "$name: nothing is written, and the next run ends it",
    async ({ code, status }) => {
      open("Crash in graph");
      const second = open("Crash in graph, again");
      const fails = withLookUp(() => Promise.reject(new GitHubError("It failed.", { code, status })));
      await expect(run(second, fails)).rejects.toMatchObject({ code });
      expect([await commentOf(second), (await github.getIssue(second)).labels]).toEqual(["", []]);
      await run(second);
      expect(await commentOf(second)).toContain("**#1**");
    },
  );
});

test("the roll call comes to every number once in so many nights, whatever the numbers", () => {
  const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 100_000 }), { maxLength: 400 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 1, max: 150 }), fc.integer({ min: 0, max: 20_000 }), (all, limit, day) => {
      const nights = Math.ceil(all.length / limit);
      const called = Array.from({ length: nights }, (_, night) => {
        return dueAt(all, new Date((day + night) * 86_400_000).toISOString(), limit);
      });
      expect(called.flat().sort((a, b) => a - b)).toEqual([...all].sort((a, b) => a - b));
      expect(called.every((part) => part.length <= limit)).toBe(true);
    }),
  );
});
