/** Two processes on one database, each with a memory of its own: what one has kept, the other begins with. */
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import type { GitHub } from "../../../src/github/github.ts";
import { MemoryGitHub } from "../../../src/github/memory-github.ts";
import { createCorpusCache } from "../../../src/store/corpus-cache.ts";
import type { Database } from "../../../src/store/database/database.ts";
import { createDurableCorpora, type DurableCorpora } from "../../../src/store/database/durable-corpora.ts";
import { migrate } from "../../../src/store/database/migrate.ts";
import { IN_MEMORY, openPglite } from "../../../src/store/database/open-pglite.ts";
import { createSnapshotStore, type SnapshotStore } from "../../../src/store/database/snapshot-store.ts";

const NOW = "2026-11-20T12:00:00.000Z";
const LATER = "2026-11-20T13:00:00.000Z";

let database: Database;
let snapshots: SnapshotStore;
let github: MemoryGitHub;
let listings: (string | null)[];
let warnings: string[];

beforeAll(async () => {
  database = await openPglite(IN_MEMORY);
  await migrate(database);
  snapshots = createSnapshotStore(database);
}, 60_000);
afterAll(() => database.close());
beforeEach(async () => {
  await database.run("truncate fingerpost.snapshots, fingerpost.forgotten_issues");
  listings = [];
  warnings = [];
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

function process(): DurableCorpora {
  return createDurableCorpora(createCorpusCache(), snapshots, (message) => void warnings.push(message));
}

test("what one process has kept, the next one begins with", async () => {
  const first = process();
  await first.getIndex(asked(), NOW);
  expect(await first.keep("acme/tool")).toBe(true);
  const index = await process().getIndex(asked(), LATER);
  expect(index.size).toBe(3);
  expect(listings).toEqual([null, "2026-11-20T11:59:00.000Z"]);
});

test("an issue that another process saw go is gone here too", async () => {
  const here = process();
  expect((await here.getIndex(github, NOW)).size).toBe(3);
  await here.keep("acme/tool");
  await snapshots.forgetIssue("acme/tool", 2);
  expect((await here.getIndex(github, LATER)).size).toBe(2);
  expect((await process().getIndex(github, LATER)).size).toBe(2);
});

test("a damaged snapshot costs a listing, and is told of", async () => {
  await snapshots.save("acme/tool", { format: 1, bytes: new Uint8Array([1, 2, 3]), syncedTo: NOW });
  expect((await process().getIndex(asked(), LATER)).size).toBe(3);
  expect(listings).toEqual([null]);
  expect(warnings).toEqual([expect.stringContaining("the corpus of acme/tool is listed anew")]);
});

test("nothing is kept of a repository that was never listed", async () => {
  expect(await process().keep("acme/tool")).toBe(false);
});

test("several at once load it once", async () => {
  const first = process();
  await first.getIndex(github, NOW);
  await first.keep("acme/tool");
  const second = process();
  const sizes = await Promise.all([1, 2, 3].map(() => second.getIndex(asked(), LATER)));
  expect(sizes.map(({ size }) => size)).toEqual([3, 3, 3]);
  expect(listings.every((since) => since !== null)).toBe(true);
});
