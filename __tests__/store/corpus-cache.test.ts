import { describe, expect, test } from "@jest/globals";
import { GitHubError, type GitHub, type ListIssuesOptions } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 18, 9, minute)).toISOString();

/** A GitHub that notes how it is listed, and can be told to wait or fail. */
function watched(inner: MemoryGitHub) {
  const listings: ListIssuesOptions[] = [];
  let gate: Promise<void> = Promise.resolve();
  let fault: Error | null = null;
  const github = new Proxy<GitHub>(inner, {
    get(target, name) {
      if (name !== "listIssues") return Reflect.get(target, name, target) as unknown;
      return async (options: ListIssuesOptions) => {
        listings.push(options);
        await gate;
        if (fault !== null) throw fault;
        return await target.listIssues(options);
      };
    },
  });
  return {
    github,
    listings,
    hold: () => {
      let open: () => void = () => undefined;
      gate = new Promise((resolve) => (open = resolve));
      return open;
    },
    fail: (error: Error | null) => (fault = error),
  };
}

function filled(count: number): MemoryGitHub {
  const memory = new MemoryGitHub({ startAt: at(0) });
  for (let n = 1; n <= count; n++) memory.as("ada").open({ title: `Crash number ${n}`, body: "boom" });
  return memory;
}

/** What an index of so many issues takes, in bytes. */
async function memoryOf(count: number): Promise<number> {
  return (await createCorpusCache().getIndex(filled(count), at(1))).memoryBytes;
}

describe("the index of a repository", () => {
  test("holds its issues, and then asks only for what changed", async () => {
    const memory = filled(3);
    const { github, listings } = watched(memory);
    const cache = createCorpusCache();
    expect((await cache.getIndex(github, at(1))).size).toBe(3);
    memory.as("ben").open({ title: "A fourth one", body: "" });
    memory.as("ada").edit(1, { title: "Renamed" });
    const index = await cache.getIndex(github, at(2));
    expect(index.size).toBe(4);
    expect(index.get(1)?.title).toBe("Renamed");
    expect(listings.map(({ since }) => since)).toEqual([undefined, at(0)]);
  });

  test("is read newest first, up to the bound of requests", async () => {
    const index = await createCorpusCache({ pages: 1 }).getIndex(filled(130), at(9));
    expect(index.size).toBe(100);
    expect(index.get(130)).toBeDefined();
    expect(index.get(30)).toBeUndefined();
  });

  test("misses nothing where more changed than an update asks for at first", async () => {
    const memory = filled(620);
    const { github, listings } = watched(memory);
    const cache = createCorpusCache();
    await cache.getIndex(github, at(11));
    for (let n = 1; n <= 620; n++) memory.as("stale[bot]").edit(n, { state: "closed" });
    const index = await cache.getIndex(github, at(60));
    expect(index.get(1)?.state).toBe("closed");
    expect(listings).toHaveLength(3);
  });

  test("is bounded by its memory: the oldest are left out", async () => {
    const bytes = (await memoryOf(60)) / 2;
    const index = await createCorpusCache({ bytes }).getIndex(filled(60), at(2));
    expect(index.memoryBytes).toBeLessThanOrEqual(bytes);
    expect(index.size).toBeLessThan(60);
    expect(index.size).toBeGreaterThan(5);
    expect(index.get(60)).toBeDefined();
  });

  test("a repository unused for longest makes room", async () => {
    const cache = createCorpusCache({ bytes: (await memoryOf(6)) + 100 });
    const one = watched(new MemoryGitHub({ repo: "acme/one", repositoryId: 2, startAt: at(0) }));
    const two = watched(filled(6));
    await cache.getIndex(one.github, at(1));
    await cache.getIndex(two.github, at(1));
    await cache.getIndex(two.github, at(2));
    expect(two.listings[1]?.since).toBeDefined();
  });
});

describe("many at once", () => {
  test("share the listing that waits", async () => {
    const { github, listings, hold } = watched(filled(3));
    const cache = createCorpusCache();
    const open = hold();
    const all = Array.from({ length: 50 }, () => cache.getIndex(github, at(1)));
    open();
    const sizes = (await Promise.all(all)).map((index) => index.size);
    expect(new Set(sizes)).toEqual(new Set([3]));
    expect(listings.length).toBeLessThanOrEqual(2);
  });

  test("a failure is everybody's who waited for it, and the next look tries again", async () => {
    const { github, fail } = watched(filled(3));
    const cache = createCorpusCache();
    fail(new GitHubError("down", { code: "server", status: 502 }));
    await expect(cache.getIndex(github, at(1))).rejects.toThrow("down");
    fail(null);
    expect((await cache.getIndex(github, at(1))).size).toBe(3);
  });
});

test("a repository that grows lets go of its oldest issues", async () => {
  const memory = filled(6);
  const cache = createCorpusCache({ bytes: (await memoryOf(11)) - 1 });
  await cache.getIndex(memory, at(1));
  for (let n = 7; n <= 12; n++) memory.as("ada").open({ title: `Crash number ${n}`, body: "boom" });
  const index = await cache.getIndex(memory, at(2));
  expect(index.get(12)).toBeDefined();
  expect(index.get(1)).toBeUndefined();
});

test("an issue that comes while another one is deleted finds the corpus all the same", async () => {
  const { github, fail } = watched(filled(3));
  const cache = createCorpusCache();
  fail(new GitHubError("down", { code: "server", status: 502 }));
  await expect(cache.getIndex(github, at(1))).rejects.toThrow("down");
  fail(null);
  cache.forget("id:1", 2);
  expect((await cache.getIndex(github, at(1))).size).toBe(2);
});

describe("a deleted issue", () => {
  test("is forgotten", async () => {
    const memory = filled(3);
    const cache = createCorpusCache();
    await cache.getIndex(memory, at(1));
    cache.forget("id:1", 2);
    memory.deleteIssue(2);
    expect((await cache.getIndex(memory, at(2))).get(2)).toBeUndefined();
  });

  test("even while the first listing is under way", async () => {
    const { github, hold } = watched(filled(3));
    const cache = createCorpusCache();
    const open = hold();
    const first = cache.getIndex(github, at(1));
    await new Promise((resolve) => setImmediate(resolve));
    cache.forget("id:1", 2);
    open();
    expect((await first).get(2)).toBeUndefined();
  });
});

describe("a snapshot of a corpus", () => {
  test("goes on where it was made: only what changed since is asked for", async () => {
    const memory = filled(3);
    const before = createCorpusCache();
    await before.getIndex(memory, at(1));
    const bytes = before.toSnapshot("id:1");
    memory.as("ada").edit(1, { title: "Renamed" });

    const after = createCorpusCache();
    expect(after.restore("id:1", bytes ?? new Uint8Array(0))).toEqual({ kind: "restored", issues: 3 });
    const { github, listings } = watched(memory);
    const index = await after.getIndex(github, at(2));
    expect(listings.map(({ since }) => since)).toEqual([at(0)]);
    expect([index.size, index.get(1)?.title, index.get(2)?.title]).toEqual([3, "Renamed", "Crash number 2"]);
  });

  test("there is none before the first listing", () => {
    expect(createCorpusCache().toSnapshot("id:1")).toBeUndefined();
  });

  test.each<[string, (bytes: Uint8Array) => [string, Uint8Array], RegExp]>([
    ["cut", (bytes) => ["id:1", bytes.subarray(0, bytes.length - 16)], /cut or damaged/],
    ["no snapshot", () => ["id:1", new TextEncoder().encode("<html>")], /not one of/],
    ["of another repository", (bytes) => ["id:2", bytes], /another repository \(id:1\)/],
  ])("is refused where it is %s, and the issues are listed afresh", async (_, damage, reason) => {
    const memory = filled(3);
    const cache = createCorpusCache();
    await cache.getIndex(memory, at(1));
    const [repo, bytes] = damage(cache.toSnapshot("id:1") ?? new Uint8Array(0));

    const fresh = createCorpusCache();
    const restored = fresh.restore(repo, bytes);
    expect(restored.kind === "refused" && restored.reason).toMatch(reason);
    const { github, listings } = watched(memory);
    expect((await fresh.getIndex(github, at(2))).size).toBe(3);
    expect(listings.map(({ since }) => since)).toEqual([undefined]);
  });

  test("does not replace what is held", async () => {
    const memory = filled(3);
    const cache = createCorpusCache();
    await cache.getIndex(memory, at(1));
    const bytes = cache.toSnapshot("id:1") ?? new Uint8Array(0);
    memory.as("ben").open({ title: "A fourth one", body: "" });
    await cache.getIndex(memory, at(2));
    expect(cache.restore("id:1", bytes).kind).toBe("refused");
    expect((await cache.getIndex(memory, at(3))).size).toBe(4);
  });
});
