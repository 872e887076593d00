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

  test("is bounded by its terms: the oldest are left out", async () => {
    const index = await createCorpusCache({ terms: 40 }).getIndex(filled(60), at(2));
    expect(index.size).toBeLessThan(60);
    expect(index.get(60)).toBeDefined();
  });

  test("a repository unused for longest makes room", async () => {
    const cache = createCorpusCache({ terms: 20 });
    const one = watched(new MemoryGitHub({ repo: "acme/one", startAt: at(0) }));
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
  const cache = createCorpusCache({ terms: 24 });
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
  cache.forget("acme/tool", 2);
  expect((await cache.getIndex(github, at(1))).size).toBe(2);
});

describe("a deleted issue", () => {
  test("is forgotten", async () => {
    const memory = filled(3);
    const cache = createCorpusCache();
    await cache.getIndex(memory, at(1));
    cache.forget(memory.repo, 2);
    memory.deleteIssue(2);
    expect((await cache.getIndex(memory, at(2))).get(2)).toBeUndefined();
  });

  test("even while the first listing is under way", async () => {
    const { github, hold } = watched(filled(3));
    const cache = createCorpusCache();
    const open = hold();
    const first = cache.getIndex(github, at(1));
    await new Promise((resolve) => setImmediate(resolve));
    cache.forget("acme/tool", 2);
    open();
    expect((await first).get(2)).toBeUndefined();
  });
});
