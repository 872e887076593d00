/** Two processes on one database, each with a memory of its own: what one has kept, the other begins with. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { GitHub } from "../../../src/github/github.ts";
import { MemoryGitHub } from "../../../src/github/memory-github.ts";
import { createCorpusCache } from "../../../src/store/corpus-cache.ts";
import type { Database } from "../../../src/store/database/database.ts";
import { createDurableCorpora, type DurableCorpora } from "../../../src/store/database/durable-corpora.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { IN_MEMORY, openPglite } from "../../../src/store/database/open-pglite.ts";
import { createSnapshotStore, type SnapshotStore } from "../../../src/store/database/snapshot-store.ts";
import { emptyPglite } from "../../support/empty-pglite.ts";
import { FaultyGitHub } from "../../support/faulty-github.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const LATER = "2026-11-20T13:00:00.000Z";

let database: Database;
let snapshots: SnapshotStore;
let github: MemoryGitHub;
let listings: (string | null)[];
let warnings: string[];
let told: string[];

beforeAll(async () => {
  database = await openPglite(IN_MEMORY, await emptyPglite());
  await migrate(database);
  snapshots = createSnapshotStore(database);
});
afterAll(() => database.close());
beforeEach(async () => {
  await database.run("truncate fingerpost.snapshots, fingerpost.forgotten_issues");
  listings = [];
  warnings = [];
  told = [];
  github = new MemoryGitHub({ repo: "acme/tool" });
  for (const title of ["It stops", "It starts", "It stays"]) github.as("ada").open({ title, body: "" });
});

/** The GitHub of this test, which notes since when it was asked for issues. */
function asked(): GitHub {
  return new Proxy<GitHub>(github, {
    get(target, name) {
      if (name === "listIssues") {
        return (options: Parameters<GitHub["listIssues"]>[0]) => {
          listings.push(options.since ?? null);
          return target.listIssues(options);
        };
      }
      const value: unknown = Reflect.get(target, name, target);
      if (!(value instanceof Function)) return value;
      return (...given: unknown[]): unknown => Reflect.apply(value, target, given);
    },
  });
}

const warn = (message: string) => void warnings.push(message);
const debug = (message: string) => void told.push(message);

function process(pages = 20): DurableCorpora {
  return createDurableCorpora(createCorpusCache({ pages }), snapshots, { warn, debug });
}

test("what one process has kept, the next one begins with", async () => {
  const first = process();
  await first.getIndex(asked(), NOW);
  expect(await first.keep("id:1")).toBe(true);
  const index = await process().getIndex(asked(), LATER);
  expect(index.size).toBe(3);
  expect(listings).toEqual([null, "2026-11-20T11:59:00.000Z"]);
});

test("an issue that another process saw go is gone here too", async () => {
  const here = process();
  expect((await here.getIndex(github, NOW)).size).toBe(3);
  await here.keep("id:1");
  await snapshots.forgetIssue("id:1", 2);
  expect((await here.getIndex(github, LATER)).size).toBe(2);
  expect((await process().getIndex(github, LATER)).size).toBe(2);
});

test("a damaged snapshot costs a listing, and is told of", async () => {
  await snapshots.save("id:1", {
    format: 1,
    bytes: new Uint8Array([1, 2, 3]),
    syncedTo: NOW,
    issues: 3,
    isComplete: true,
    filledUntil: null,
  });
  expect((await process().getIndex(asked(), LATER)).size).toBe(3);
  expect(listings).toEqual([null]);
  expect(warnings).toEqual([expect.stringContaining("the corpus of id:1 is listed anew")]);
});

test("nothing is kept of a repository that was never listed", async () => {
  expect(await process().keep("id:1")).toBe(false);
});

test("several at once load it once", async () => {
  const first = process();
  await first.getIndex(github, NOW);
  await first.keep("id:1");
  const second = process();
  const sizes = await Promise.all([1, 2, 3].map(() => second.getIndex(asked(), LATER)));
  expect(sizes.map(({ size }) => size)).toEqual([3, 3, 3]);
  expect(listings.every((since) => since !== null)).toBe(true);
});

describe("a repository of more issues than one listing brings", () => {
  const ALL = 450;

  beforeEach(() => {
    for (let number = 4; number <= ALL; number++) github.as("ada").open({ title: `Issue ${number}`, body: "" });
  });

  test("is filled step by step, each by another process, and what is there can be seen", async () => {
    const seen: (number | boolean)[][] = [];
    for (let step = 0; step < 15; step++) {
      const { issues, isComplete, isToBeContinued } = await process(1).fill(github, NOW, 1);
      const stored = await snapshots.describe("id:1");
      expect(stored).toMatchObject({ issues, isComplete });
      seen.push([issues, isToBeContinued]);
      if (!isToBeContinued) break;
    }
    expect(seen.at(0)).toEqual([200, true]);
    expect(seen.at(-1)).toEqual([ALL, false]);
    expect(await snapshots.describe("id:1")).toMatchObject({ isComplete: true, filledUntil: null });
    // Which words keep company was learned on the way, and is kept with the issues.
    expect((await process(1).getIndex(github, NOW)).isLatentDue).toBe(false);
  });

  test("a fault in the middle costs one step", async () => {
    const first = await process(1).fill(github, NOW, 1);
    const failing = new FaultyGitHub(github, 1, { name: "502", code: "server", status: 502, when: "before" });
    await expect(process(1).fill(failing, NOW, 1)).rejects.toThrow("502");
    const again = await process(1).fill(github, LATER, 1);
    expect([first.issues, again.issues]).toEqual([200, 299]);
  });

  test("a process that began before takes over what another has read since", async () => {
    const here = process(1);
    expect((await here.getIndex(github, NOW)).size).toBe(100);
    const other = process(1);
    while ((await other.fill(github, NOW, 2)).isToBeContinued);
    expect((await here.getIndex(github, LATER)).size).toBe(ALL);
    expect(here.stateOf("id:1")?.isComplete).toBe(true);
  });

  test("a snapshot that has no more than this process is not loaded", async () => {
    const here = process(1);
    const other = process(1);
    await other.getIndex(github, NOW);
    await here.fill(github, NOW, 1);
    await other.keep("id:1");
    expect((await here.getIndex(github, LATER)).size).toBe(200);
  });

  test("with little memory the newest issues stay, and no step is asked for that would push them out", async () => {
    const small = createDurableCorpora(createCorpusCache({ pages: 1, bytes: 90_000 }), snapshots, { warn, debug });
    const { issues, isComplete, isToBeContinued } = await small.fill(github, NOW, 50);
    expect({ isComplete, isToBeContinued }).toEqual({ isComplete: false, isToBeContinued: false });
    const numbers = [...(await small.getIndex(github, NOW)).numbers()].sort((a, b) => b - a);
    expect(numbers).toEqual(Array.from({ length: issues }, (_, at) => ALL - at));
  });

  test("until all are there, GitHub's search finds what is missing", async () => {
    github.as("ada").edit(7, { title: "The chimney smokes in the north wind" });
    for (let number = 0; number < 120; number++) github.as("ada").open({ title: `Later ${number}`, body: "" });
    const here = process(1);
    expect((await here.getIndex(github, NOW)).get(7)).toBeUndefined();
    expect((await here.getIndex(github, NOW, "Chimney smokes again")).get(7)?.number).toBe(7);
    expect(told).toEqual([
      expect.stringMatching(/^acme\/tool: Older issues are missing: \d+ were found by GitHub's search$/),
    ]);
    while ((await here.fill(github, NOW, 2)).isToBeContinued);
    await here.getIndex(github, NOW, "Chimney smokes again");
    expect(told).toHaveLength(1);
  });

  test("a stretch of nothing but pull requests is passed", async () => {
    for (let number = 0; number < 350; number++) github.as("bo").open({ title: "Mend it", isPullRequest: true });
    for (let number = 0; number < 150; number++) github.as("ada").open({ title: `Later ${number}`, body: "" });
    let steps = 0;
    while ((await process(1).fill(github, NOW, 1)).isToBeContinued) expect(++steps).toBeLessThan(20);
    expect(await snapshots.describe("id:1")).toMatchObject({ issues: ALL + 150, isComplete: true });
  });

  test("an index that had to make room for another repository's is not filled from the middle", async () => {
    const cache = createCorpusCache({ pages: 1 });
    const corpora = createDurableCorpora(cache, snapshots, { warn, debug });
    let isFirst = true;
    const listing: GitHub = new Proxy<GitHub>(github, {
      get(target, name) {
        if (name === "listIssues") {
          return async (options: Parameters<GitHub["listIssues"]>[0]) => {
            const list = await target.listIssues(options);
            if (options.order === "longest-unchanged" && isFirst) cache.drop("id:1");
            if (options.order === "longest-unchanged") isFirst = false;
            return list;
          };
        }
        const value: unknown = Reflect.get(target, name, target);
        return value instanceof Function
          ? (...given: unknown[]): unknown => Reflect.apply(value, target, given)
          : value;
      },
    });
    while ((await corpora.fill(listing, NOW, 1)).isToBeContinued);
    expect(await snapshots.describe("id:1")).toMatchObject({ issues: ALL, isComplete: true });
  });
});
