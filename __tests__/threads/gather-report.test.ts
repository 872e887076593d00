/** Reading a report's threads: what is asked, in how many requests, where it ends, and what is left when requests fail. */
import { describe, expect, test } from "@jest/globals";
import { GitHubError } from "../../src/github/github.ts";
import type { IssueReport } from "../../src/graph/report-value.ts";
import { gatherFrom, readReport } from "../support/read-report.ts";
import { createThreadWorld, readThreadWorld } from "../support/thread-world.ts";

const keysOf = (report: IssueReport) => report.nodes.map(({ key }) => key);

describe("with a token", () => {
  test("a bug with two pull requests: seven requests, the merge looked for in the tags", async () => {
    const world = readThreadWorld("fixed-bug");
    const report = await readReport(world, 214);
    expect([report.coverage.requests, world.asked.length]).toEqual([7, 7]);
    // 3.4.1 was published before the merge and is not asked for.
    expect(world.asked.filter((asked) => asked.includes("/compare/"))).toEqual([
      "GET /repos/quillwork/quill/compare/v3.4.2...9c1d2e3f4a5b6c7d8e9f00112233445566778899?per_page=1",
    ]);
    expect(report.nodes.find(({ number }) => number === 236)?.fate.release).toEqual({
      tag: "v3.4.2",
      basis: "contained",
      publishedAt: "2026-05-04T09:00:00Z",
    });
  });

  test("another repository is followed one step, and no second one", async () => {
    const report = await readReport(readThreadWorld("fixed-bug"), 214, { limits: { depth: 5, maxNodes: 80 } });
    expect(keysOf(report)).toContain("harbour/ferry#77");
    expect(keysOf(report)).not.toContain("harbour/ferry#78");
  });

  test("minimised comments are left out, bots are read as such", async () => {
    const { coverage, tried } = await readReport(readThreadWorld("fixed-bug"), 214);
    expect(coverage).toMatchObject({ commentsRead: 6, commentsMinimised: 1, botComments: 1, partial: false });
    expect(tried.map(({ by }) => by)).toEqual(["ines"]);
  });

  test("a hub with 300 links: 80 threads in 9 requests, the rest counted", async () => {
    const world = readThreadWorld("hub");
    const { coverage } = await readReport(world, 40);
    expect([coverage.threadsRead, coverage.requests, world.asked.length]).toEqual([80, 9, 9]);
    expect(coverage.cuts).toEqual([expect.objectContaining({ why: "node-limit", what: "224 threads" })]);
    // A bound that was asked for makes no report partial.
    expect(coverage.partial).toBe(false);
  });

  test("a hub on the way is not followed", async () => {
    const world = readThreadWorld("hub");
    const report = await readReport(world, 42);
    expect(report.coverage.cuts).toContainEqual(expect.objectContaining({ why: "hub", what: "mill/loom#40" }));
    expect(report.coverage.threadsRead).toBeLessThan(10);
  });

  test("threads that link in a circle are read once each", async () => {
    const at = "2026-01-01T00:00:00Z";
    const threads = [1, 2, 3].map((issue) => ({
      issue,
      title: `T${issue}`,
      by: "a",
      at,
      body: `See issues #1, #2, #3.`,
    }));
    const world = createThreadWorld({ repo: "a/b", now: at, threads });
    const { read } = await gatherFrom(world, 1, { limits: { depth: 5, maxNodes: 80 } });
    expect(read.map(({ thread, depth }) => [thread.number, depth])).toEqual([
      [1, 0],
      [2, 1],
      [3, 1],
    ]);
  });

  test("what stands in a private repository is not told of on a public issue, on a private one it is", async () => {
    const at = "2026-01-01T00:00:00Z";
    const world = (secret: string[]) =>
      createThreadWorld({
        repo: "a/b",
        now: at,
        private: secret,
        threads: [
          {
            issue: 1,
            title: "T",
            by: "a",
            at,
            body: "See c/hidden#9.",
            events: [{ is: "cross-referenced", at, other: "c/hidden#7" }],
          },
          { issue: 7, repo: "c/hidden", title: "Merger plans", by: "b", at },
          { issue: 9, repo: "c/hidden", title: "More plans", by: "b", at },
        ],
      });
    const open = await readReport(world(["c/hidden"]), 1);
    expect(JSON.stringify(open)).not.toContain("plans");
    expect(open.coverage.cuts.map(({ why }) => why)).toEqual(["forbidden", "forbidden"]);
    expect(keysOf(await readReport(world(["c/hidden", "a/b"]), 1))).toEqual(["c/hidden#7", "c/hidden#9"]);
  });

  test("a discussion's accepted answer is what comes first", async () => {
    const at = "2026-01-01T00:00:00Z";
    const answer = { by: "mara", at, body: "Set `LOOM_CACHE=off` until this is repaired.", reactions: { "+1": 3 } };
    const world = createThreadWorld({
      repo: "a/b",
      now: at,
      people: { mara: "OWNER" },
      threads: [
        { issue: 1, title: "Cache breaks", by: "a", at, body: "Asked in https://github.com/a/b/discussions/5 too." },
        { discussion: 5, title: "Cache?", by: "a", at, body: "How?", answer },
      ],
    });
    const { tried, nodes } = await readReport(world, 1);
    expect(nodes[0]?.fate.kind).toBe("answered");
    expect(tried[0]).toMatchObject({ by: "mara", accepted: true, votesFor: 3, code: { text: "LOOM_CACHE=off" } });
  });
});

describe("without a token", () => {
  test("REST alone, within 60 requests: the timeline brings what cross-references, merges are looked up", async () => {
    const world = readThreadWorld("fixed-bug");
    const report = await readReport(world, 214, { withToken: false });
    expect(world.asked.some((asked) => asked.includes("graphql"))).toBe(false);
    expect(world.asked.length).toBeLessThanOrEqual(12);
    expect(keysOf(report)).toEqual(expect.arrayContaining(["quillwork/quill#236", "quillwork/quill#221"]));
    expect(report.nodes.find(({ number }) => number === 236)?.fate.release?.basis).toBe("contained");
    expect(report.coverage.via).toBe("rest");
  });

  test("a hub: no more than the budget, the rest said to be left", async () => {
    const world = readThreadWorld("hub");
    const { coverage } = await readReport(world, 40, { withToken: false });
    expect(world.asked.length).toBeLessThanOrEqual(60);
    expect(coverage.threadsRead).toBe(80);
  });

  test("a budget that is used up makes the report partial", async () => {
    const world = readThreadWorld("fixed-bug");
    const { coverage } = await readReport(world, 214, { withToken: false, maxRequests: 6 });
    expect(world.asked.length).toBeLessThanOrEqual(6);
    expect(coverage.partial).toBe(true);
    expect(coverage.cuts.map(({ why }) => why)).toContain("request-limit");
  });
});

describe("every n-th request fails", () => {
  const FAULTS = {
    "403": { status: 403 },
    "404": { status: 404 },
    "429, come again in an hour": { status: 429, headers: { "retry-after": "3600" } },
    "GraphQL answers nothing": { status: 200, body: { data: null, errors: [{ type: "SOMETHING" }] } },
    "an answer that is none": { status: 200, body: "<html>" },
  };

  test.each(Object.entries(FAULTS))("%s", async (_name, fault) => {
    for (const withToken of fault === FAULTS["404"] ? [true, false] : [true]) {
      // Of the issue itself: by REST one request, by GraphQL one more.
      const needed = withToken ? 2 : 1;
      for (const nth of [1, 2, 3, 4, 6]) {
        const world = readThreadWorld("burst");
        const failed: number[] = [];
        world.fail = (count) => {
          if (count % nth !== 0) return undefined;
          failed.push(count);
          return fault;
        };
        const outcome = await readReport(world, 501, { withToken }).catch((error: unknown) => error);
        const isFatal = failed.some((count) => count <= needed);
        expect([nth, outcome instanceof GitHubError]).toEqual([nth, isFatal]);
        if (outcome instanceof Error) continue;
        // Proof of the cast: what is no error is the report.
        const { coverage } = outcome as IssueReport;
        expect([nth, coverage.cuts.length > 0]).toEqual([nth, failed.length > 0]);
      }
    }
  });

  test("a used-up rate limit ends the reading: nothing is asked after it", async () => {
    const world = readThreadWorld("fixed-bug");
    world.fail = (count) => (count < 3 ? undefined : { status: 429, headers: { "retry-after": "3600" } });
    const { coverage, analysis } = await readReport(world, 214);
    expect(world.asked.length).toBe(3);
    expect(coverage.partial).toBe(true);
    expect(coverage.cuts.every(({ why }) => why === "rate-limit")).toBe(true);
    expect(analysis.tldr.sentences.length).toBeGreaterThan(1);
  });
});
