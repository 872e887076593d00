/** A walk over a repository on a GitHub in memory: what stands there afterwards, and where the next walk goes on. */
import { beforeEach, describe, expect, test } from "@jest/globals";
import type { GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { readMarker } from "../../src/render/read-marker.ts";
import { renderRescan } from "../../src/render/render-rescan.ts";
import { rescan, type RescanResult } from "../../src/rescan/rescan.ts";
import { readCursor, type RescanCursor, renderCursor } from "../../src/rescan/rescan-cursor.ts";
import type { RescanScope } from "../../src/rescan/rescan-work.ts";
import { fitReport, isFailedWalk, toRescanReport } from "../../src/rescan/rescan-report.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { type Fault, FaultyGitHub, KINDS_OF_FAULTS } from "../support/faulty-github.ts";

const NOW = "2026-11-18T12:00:00Z";
const NETWORK = "Every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";
const NO_SPACE = "Writing the cache ends with:\n\n```\nError: ENOSPC: no space left on device, write '/var/x'\n```";
/** The walks of most tests begin with what was there before them. */
const BACKLOG_TOO = "rescan: { since: 2024-01-01 }\n";
const NEVER: Fault = { name: "never", code: "server", status: 500, when: "before" };

let github: MemoryGitHub;

beforeEach(() => {
  github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
  github.writeFile(".github/fingerpost.yml", BACKLOG_TOO);
});

interface Given {
  readonly on?: GitHub;
  readonly scope?: RescanScope;
  readonly cursor?: RescanCursor | null;
  readonly maxRequests?: number;
  readonly apply?: boolean;
  readonly now?: string;
}

async function walk(given: Given = {}): Promise<RescanResult> {
  // Counts every call as a request.
  const on = given.on ?? new FaultyGitHub(github, Infinity, NEVER);
  const corpora = createCorpusCache();
  const now = given.now ?? NOW;
  return await rescan({
    github: on,
    scope: given.scope ?? { kind: "changed" },
    cursor: given.cursor ?? null,
    maxRequests: given.maxRequests ?? 1000,
    corpus: () => corpora.getIndex(on, now),
    now,
    apply: given.apply ?? true,
    delivery: null,
  });
}

function numbersOf({ rows }: RescanResult): number[] {
  return rows.map(({ number }) => number);
}

async function labelsOf(number: number) {
  return [...(await github.getIssue(number)).labels].sort();
}

async function bodyOf(number: number) {
  const own = (await github.listComments(number)).filter(({ author }) => author?.login === "fingerpost[bot]");
  expect(own.length).toBeLessThanOrEqual(1);
  return own[0]?.body ?? null;
}

describe("the backlog", () => {
  const OLD = "2019-03-01T00:00:00Z";
  const YEAR_FROM_NOW = "2026-12-18T12:00:00Z";

  function settle(yaml: string): void {
    github.writeFile(".github/fingerpost.yml", yaml);
    github.as("ada").open({ title: "Old", body: NETWORK, createdAt: OLD });
    github.as("ada").open({ title: "Older than the walk", body: NETWORK });
  }

  test("stays as it is: a first walk begins now, and says so", async () => {
    settle("{}");
    const first = await walk();
    expect([numbersOf(first), first.begins, first.cursor.from]).toEqual([[], NOW, NOW]);
    expect(renderRescan(toRescanReport("acme/tool", first, true))).toContain(
      "looks at what changed from 2026-11-18 on",
    );
    github.passHours(24);
    github.as("ada").open({ title: "New", body: NETWORK });
    const next = await walk({ cursor: first.cursor, now: YEAR_FROM_NOW });
    expect([numbersOf(next), next.begins]).toEqual([[3], null]);
  });

  test("stays as it is even where somebody adds a word to it, or another algorithm comes", async () => {
    settle("{}");
    const { cursor } = await walk();
    github.passHours(24);
    github.as("ben").comment(1, "Still so.");
    for (const algorithm of [cursor.algorithm, "fp-2025-01-01"]) {
      const next = await walk({ cursor: { ...cursor, algorithm }, now: YEAR_FROM_NOW });
      expect(toRescanReport("acme/tool", next, true).rows).toMatchObject([{ number: 1, result: "skipped" }]);
      expect(await labelsOf(1)).toEqual([]);
    }
  });

  test.each<[string, string, RescanScope]>([
    ["all", "{}", { kind: "all" }],
    ["a number", "{}", { kind: "numbers", numbers: [1] }],
    ["rescan.since", "rescan:\n  since: 2019-01-01\n", { kind: "changed" }],
  ])("is looked at where somebody asks: %s", async (_name, yaml, scope) => {
    settle(yaml);
    await walk({ scope });
    expect(await labelsOf(1)).toContain("error: network");
  });

  test("an issue that we have commented on is kept up to date, however old", async () => {
    settle("{}");
    const { cursor } = await walk();
    await walk({ scope: { kind: "numbers", numbers: [2] } });
    expect(await bodyOf(2)).not.toBeNull();
    github.passHours(24);
    github.as("ada").edit(2, { body: NO_SPACE });
    await walk({ cursor, now: YEAR_FROM_NOW });
    expect(await labelsOf(2)).toEqual(["error: filesystem"]);
  });

  test("an earlier day, written later on, lets the walks begin anew", async () => {
    settle("{}");
    const { cursor } = await walk();
    github.writeFile(".github/fingerpost.yml", "rescan: { since: 2019-01-01 }");
    const next = await walk({ cursor });
    expect([numbersOf(next).length, next.cursor.from]).toEqual([2, "2019-01-01T00:00:00.000Z"]);
  });

  test("nothing opened before `not-before` is touched, by no walk", async () => {
    settle("not-before: 2020-01-01");
    const result = toRescanReport("acme/tool", await walk({ scope: { kind: "all" } }), true);
    expect(result.rows).toMatchObject([
      { number: 1, result: "skipped", why: expect.stringContaining("not-before") },
      { number: 2 },
    ]);
    expect(await labelsOf(1)).toEqual([]);
  });
});

describe("the first walk", () => {
  test("looks at all open issues, those longest unchanged first", async () => {
    github.as("ada").open({ title: "One", body: NETWORK });
    github.as("ada").open({ title: "Two", body: NO_SPACE });
    github.as("ada").open({ title: "Closed", body: NO_SPACE });
    github.as("ada").edit(3, { state: "closed" });
    github.as("ada").open({ title: "Change", isPullRequest: true });
    const result = await walk();
    expect(numbersOf(result)).toEqual([1, 2]);
    expect([await labelsOf(1), await labelsOf(2)]).toEqual([
      ["error: network", "platform: macos"],
      ["error: filesystem"],
    ]);
    expect([result.stopped, result.remaining, result.cursor.retry]).toEqual([null, 0, []]);
  });

  test("writes a first comment on new issues only, and labels on all", async () => {
    github.as("ada").open({ title: "Old", body: NETWORK, createdAt: "2025-03-01T00:00:00Z" });
    github.as("ada").open({ title: "New", body: NO_SPACE });
    await walk();
    expect(await labelsOf(1)).toContain("error: network");
    expect([await bodyOf(1), (await bodyOf(2)) !== null]).toEqual([null, true]);
  });

  test("a dry run writes nothing and tells the same", async () => {
    github.as("ada").open({ title: "One", body: NETWORK });
    const dry = toRescanReport("acme/tool", await walk({ apply: false }), false);
    expect([await labelsOf(1), await bodyOf(1)]).toEqual([[], null]);
    const [row] = dry.rows;
    expect(row).toMatchObject({ number: 1, result: "changed", category: "network" });
    expect(row?.action).toContain("+error: network");
    const wet = toRescanReport("acme/tool", await walk(), true);
    expect(wet.totals.changed).toBe(dry.totals.changed);
  });
});

describe("the next walk", () => {
  test("looks at what changed since, and at nothing else", async () => {
    for (const title of ["One", "Two", "Three"]) github.as("ada").open({ title, body: NETWORK });
    const { cursor } = await walk();
    github = await quietSince(github);
    github.as("ada").edit(2, { body: NO_SPACE });
    const next = await walk({ cursor: { ...cursor, since: "2026-11-18T11:00:00Z" }, now: "2026-11-18T13:00:00Z" });
    expect(numbersOf(next)).toEqual([2]);
  });

  test("of another algorithm looks at everything again", async () => {
    github.as("ada").open({ title: "One", body: NETWORK });
    const { cursor } = await walk();
    const next = await walk({ cursor: { ...cursor, algorithm: "fp-2025-01-01", since: "2026-11-19T00:00:00Z" } });
    expect(numbersOf(next)).toEqual([1]);
  });

  test("mends the comments that point to an issue which changed", async () => {
    const crash = [
      "**Bug Description**",
      "Whenever I draw the graph of an empty package, the tool dies:",
      "",
      "```",
      "TypeError: Cannot read properties of undefined (reading 'spokes')",
      "    at collectSpokes (/opt/wheel/lib/graph/collect.js:27:31)",
      "    at layoutRim (/opt/wheel/lib/graph/layout.js:112:20)",
      "    at drawWheel (/opt/wheel/lib/graph/draw.js:64:5)",
      "```",
      "",
      "**Environment Info**",
      "- Version: 2.4.1",
      "- Feedback ID: 5b1f4e02-9c66-4f1b-8a20-e8d40d9a3c7e",
    ].join("\n");
    github.as("ben").open({ title: "Crash in graph", body: crash });
    github.as("ada").open({ title: "Crash in graph, again", body: `${crash}\n\nVersion 2.4.1` });
    const { cursor } = await walk();
    expect(await labelsOf(2)).toContain("possible-duplicate");
    expect(await bodyOf(2)).toContain("**#1** Crash in graph");
    const [before] = await github.listComments(2);

    github.as("ben").edit(1, { title: "Crash in graph of an empty package" });
    const since = (await github.getIssue(1)).updatedAt;
    const next = await walk({ cursor: { ...cursor, since }, now: "2026-11-18T13:00:00Z" });
    expect(numbersOf(next)).toEqual([2, 1]);
    const [after] = await github.listComments(2);
    expect([after?.id === before?.id, after?.body]).toEqual([true, expect.stringContaining("empty package")]);
  });
});

/** A copy of nothing: time has passed, which the counter of the memory tells by its next change. */
async function quietSince(of: MemoryGitHub): Promise<MemoryGitHub> {
  for (let second = 0; second < 9000; second++) of.as("ada").edit(3, {});
  of.as("ada").edit(3, { state: "closed" });
  return Promise.resolve(of);
}

describe("the budget", () => {
  test("ends the walk, and the next one goes on where it was", async () => {
    for (let at = 0; at < 12; at++)
      github.as("ada").open({ title: `Issue ${at}`, body: at % 2 === 0 ? NETWORK : NO_SPACE });
    const seen: number[] = [];
    let cursor: RescanCursor | null = null;
    let walks = 0;
    for (;;) {
      const result: RescanResult = await walk({ cursor, maxRequests: 40 });
      walks++;
      expect(result.requests).toBeLessThanOrEqual(40 + 12);
      seen.push(...numbersOf(result));
      cursor = readCursor(renderCursor(result.cursor));
      if (result.stopped === null) break;
      expect(result.stopped).toBe("budget");
      expect(walks).toBeLessThan(20);
    }
    expect(walks).toBeGreaterThan(2);
    for (let number = 1; number <= 12; number++) {
      expect(seen).toContain(number);
      expect((await labelsOf(number)).length).toBeGreaterThan(0);
      expect(await bodyOf(number)).not.toBeNull();
    }
  });

  test("numbers are walked in the order given, and those that were not reached are kept", async () => {
    for (let at = 0; at < 6; at++) github.as("ada").open({ title: `Issue ${at}`, body: NETWORK });
    const scope = { kind: "numbers", numbers: [5, 2, 4] } as const;
    const first = await walk({ scope, maxRequests: 24 });
    const second = await walk({ scope, cursor: first.cursor });
    expect([...numbersOf(first), ...numbersOf(second)]).toEqual([5, 2, 4]);
    expect(second.cursor.retry).toEqual([]);
  });

  test("a label narrows the walk", async () => {
    github.as("ada").open({ title: "One", body: NETWORK, labels: ["bug"] });
    github.as("ada").open({ title: "Two", body: NETWORK });
    expect(numbersOf(await walk({ scope: { kind: "label", label: "bug" } }))).toEqual([1]);
  });
});

describe("what can go wrong", () => {
  test.each(KINDS_OF_FAULTS.map((fault) => [fault.name, fault] as const))(
    "whichever call fails with %s, the walk tells, and the next one completes it",
    async (_name, fault) => {
      let reached = 0;
      for (let nth = 1; ; nth++) {
        github = new MemoryGitHub({ startAt: "2026-11-18T09:00:00Z" });
        github.writeFile(".github/fingerpost.yml", BACKLOG_TOO);
        github.as("ada").open({ title: "One", body: NETWORK, labels: ["customer"] });
        github.as("ada").open({ title: "Two", body: NO_SPACE });
        const faulty = new FaultyGitHub(github, nth, fault);
        const first = await walk({ on: faulty }).catch(() => null);
        if (!faulty.fired) break;
        reached = nth;
        const second = await walk({ cursor: first?.cursor ?? null });
        expect(isFailedWalk(second)).toBe(false);
        expect([await labelsOf(1), await labelsOf(2)]).toEqual([
          ["customer", "error: network", "platform: macos"],
          ["error: filesystem"],
        ]);
        for (const number of [1, 2]) expect(readMarker((await bodyOf(number)) ?? "")).not.toBeNull();
      }
      expect(reached).toBeGreaterThan(20);
    },
  );

  test("an issue that fails is named, ends the walk red, and is tried first next time", async () => {
    for (const title of ["One", "Two", "Three"]) github.as("ada").open({ title, body: NETWORK });
    const broken = failing(github, 2);
    const result = await walk({ on: broken });
    expect(numbersOf(result)).toEqual([1, 2, 3]);
    expect([isFailedWalk(result), result.cursor.retry]).toEqual([true, [2]]);
    expect(toRescanReport("acme/tool", result, true).rows[1]).toMatchObject({ number: 2, result: "failed" });
    const next = await walk({ cursor: result.cursor });
    expect(numbersOf(next)[0]).toBe(2);
    expect([isFailedWalk(next), next.cursor.retry]).toEqual([false, []]);
  });

  test("many that fail one after another end the walk", async () => {
    for (let at = 0; at < 9; at++) github.as("ada").open({ title: `Issue ${at}`, body: NETWORK });
    const result = await walk({ on: failing(github, null) });
    expect([result.stopped, result.rows.length, isFailedWalk(result)]).toEqual(["faults", 5, true]);
  });

  test("a token that is refused is no issue's fault", async () => {
    github.as("ada").open({ title: "One", body: NETWORK });
    const refused = new FaultyGitHub(github, 4, { name: "401", code: "unauthorized", status: 401, when: "before" });
    await expect(walk({ on: refused })).rejects.toMatchObject({ code: "unauthorized" });
  });
});

/** A GitHub that answers 500 to every reading of one issue's history, or (null) of any. */
function failing(of: MemoryGitHub, number: number | null): GitHub {
  const always = new FaultyGitHub(of, 1, NEVER);
  return new Proxy<GitHub>(of, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]): unknown =>
        name === "readHistory" && (number === null || args[0] === number)
          ? new FaultyGitHub(always, 1, NEVER).readHistory(1)
          : Reflect.apply(member, target, args);
    },
  });
}

describe("the cursor", () => {
  test("of a walk over other issues is not used", async () => {
    for (const title of ["One", "Two"]) github.as("ada").open({ title, body: NETWORK });
    const { cursor } = await walk({ scope: { kind: "numbers", numbers: [2] } });
    expect(cursor.scope).toBe("numbers: 2");
    expect(numbersOf(await walk({ cursor }))).toEqual([1, 2]);
    const labelled = await walk({ cursor, scope: { kind: "label", label: "error: network" } });
    expect([...numbersOf(labelled)].sort()).toEqual([1, 2]);
  });

  test.each([
    "",
    "{}",
    "null",
    "[]",
    '{"version":2}',
    '{"version":1,"scope":"all","algorithm":"a","since":"yesterday","retry":[]}',
  ])("%j is none", (text) => {
    expect(readCursor(text)).toBeNull();
  });
});

describe("the summary", () => {
  test("and the output of a long walk keep what tells something", async () => {
    github.as("ada").open({ title: "One", body: NETWORK });
    const report = toRescanReport("acme/tool", await walk(), true);
    const [row] = report.rows;
    if (row === undefined) throw new Error("one row");
    const rows = Array.from({ length: 1500 }, (_, at) => ({
      ...row,
      number: at + 1,
      result: at < 1200 ? ("unchanged" as const) : ("changed" as const),
    }));
    const fitted = fitReport({ ...report, rows });
    expect([fitted.rows.length, fitted.rows[0]?.number, fitted.rows[299]?.number]).toEqual([1000, 1201, 1500]);
    expect(
      renderRescan({ ...report, rows })
        .split("\n")
        .filter((line) => line.startsWith("| [#")),
    ).toHaveLength(300);
    expect(fitReport(report)).toBe(report);
  });

  test("is a table of what changed, with every text made harmless", async () => {
    github.as("ada").open({ title: "One", body: `${NETWORK}\n\n@team | <b>x</b>` });
    const report = toRescanReport("acme/tool", await walk(), true);
    const text = renderRescan({
      ...report,
      rows: report.rows.map((row) => ({ ...row, why: "@team | <img src=x> #1\n| a |", action: "+a|b" })),
      configErrors: ["file:1: `x` <b>"],
    });
    expect(text).toContain("| [#1](https://redirect.github.com/acme/tool/issues/1) | network |");
    expect(text).not.toMatch(/@team|<img|<b>|[^[]#1\b/);
    expect(text.split("\n").filter((line) => line.startsWith("|"))).toHaveLength(3);
  });
});
