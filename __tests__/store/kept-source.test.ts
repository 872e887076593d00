import { describe, expect, test } from "@jest/globals";
import { ALGORITHM } from "../../src/fingerprint/algorithm.ts";
import { GitHubError, type GitHub } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import type { RescanCursor } from "../../src/rescan/rescan-cursor.ts";
import { type CorpusSnapshots, createMemorySnapshots } from "../../src/store/corpus-snapshots.ts";
import { createPassingSource } from "../../src/store/corpus-source.ts";
import { createKeptSource } from "../../src/store/kept-source.ts";

const REPO = "acme/tool";
const at = (minute: number) => new Date(Date.UTC(2026, 10, 18, 9, minute)).toISOString();
const CURSOR: RescanCursor = {
  version: 1,
  scope: "changed",
  algorithm: ALGORITHM,
  since: at(1),
  from: at(0),
  retry: [7],
};

/** A repository whose issues were opened one second after another. */
function filled(count: number): MemoryGitHub {
  const memory = new MemoryGitHub({ startAt: at(0), repo: REPO });
  for (let n = 1; n <= count; n++) memory.as("ada").open({ title: `Crash number ${n}`, body: "boom" });
  return memory;
}

/** Counts pages and searches: what each costs a request. */
function counted(inner: GitHub) {
  const asked: string[] = [];
  const github = new Proxy<GitHub>(inner, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== "function") return member;
      return (...args: unknown[]): unknown => {
        asked.push(String(name));
        return Reflect.apply(member, target, args);
      };
    },
  });
  return { github, asked };
}

function open(snapshots: CorpusSnapshots, pages = 1) {
  const lines: string[] = [];
  const source = createKeptSource({ repo: "id:1", snapshots, pages, log: (line) => lines.push(line) });
  return { source, lines };
}

/** One run: the index is asked for, and what pays is kept. */
async function run(snapshots: CorpusSnapshots, github: GitHub, now: string, cursor: RescanCursor | null = null) {
  const { source, lines } = open(snapshots);
  const index = await source.getIndex(github, now);
  await source.save(cursor, now);
  return { index, lines };
}

describe("from run to run", () => {
  test("the index is restored, and only what changed is asked for", async () => {
    const snapshots = createMemorySnapshots();
    const memory = filled(40);
    const first = await run(snapshots, memory, at(5));
    expect(first.lines).toEqual(["No issues are kept yet", "Kept 40 issues, since nothing was kept before"]);
    memory.as("ben").open({ title: "A new one", createdAt: at(6) });
    const next = await run(snapshots, memory, at(7));
    expect(next.index.size).toBe(41);
    expect(next.lines).toEqual([`40 issues are kept since ${at(5)}`, "Not kept: too little is new"]);
  });

  test("the place of a walk goes along, whoever keeps", async () => {
    const snapshots = createMemorySnapshots();
    const memory = filled(3);
    await run(snapshots, memory, at(5), CURSOR);
    expect(await open(snapshots).source.readCursor()).toEqual(CURSOR);
    // A run that is no walk keeps for another reason.
    for (let n = 0; n < 60; n++) memory.as("ben").open({ title: `More ${n}`, createdAt: at(6) });
    expect((await run(snapshots, memory, at(7))).lines).toContain("Kept 63 issues, since 60 changed");
    expect(await open(snapshots).source.readCursor()).toEqual(CURSOR);
  });

  test("what is gone from GitHub is asked for by number at night, and is kept no longer", async () => {
    const snapshots = createMemorySnapshots();
    const memory = filled(40);
    await run(snapshots, memory, at(5));
    memory.deleteIssue(7);
    expect((await run(snapshots, memory, at(6))).index.get(7)?.title).toBe("Crash number 7");
    const { source, lines } = open(snapshots);
    expect(await source.rollCall(memory, at(7), 1)).toEqual([7]);
    await source.save(null, at(7));
    expect(lines.slice(1)).toEqual(["Gone from GitHub, and forgotten: 1", "Kept 39 issues, since issues are gone"]);
    expect((await run(snapshots, memory, at(8))).index.get(7)).toBeUndefined();
  });

  test("at night it is learned which words keep company, once enough issues are there", async () => {
    const snapshots = createMemorySnapshots();
    const memory = filled(220);
    const night = open(snapshots, 5);
    await night.source.backfill(memory, at(5), 20);
    await night.source.save(null, at(5));
    const { index } = await run(snapshots, memory, at(7));
    expect(index.isLatentDue).toBe(false);
    for (let n = 0; n < 60; n++) memory.as("ben").open({ title: `More ${n}`, createdAt: at(8) });
    const later = open(snapshots, 5);
    await later.source.backfill(memory, at(9), 20);
    await later.source.save(null, at(9));
    expect(later.lines).toContain("Kept 280 issues, since something was learned");
  });

  test("where nothing is kept, that is learned at once", async () => {
    const index = await createPassingSource().getIndex(filled(220), at(5));
    expect([index.size, index.isLatentDue]).toEqual([220, false]);
  });

  test("that a repository has no release is known for a day", async () => {
    const snapshots = createMemorySnapshots();
    const { github, asked } = counted(filled(1));
    const { source } = open(snapshots);
    expect(await source.withKnownAbsences(github, at(1)).getLatestReleaseTag()).toBeUndefined();
    await source.getIndex(github, at(1));
    await source.save(null, at(1));
    const later = (now: string) => open(snapshots).source.withKnownAbsences(github, now).getLatestReleaseTag();
    await later(at(30));
    expect(asked.filter((name) => name === "getLatestReleaseTag")).toHaveLength(1);
    await later("2026-11-19T09:02:00Z");
    expect(asked.filter((name) => name === "getLatestReleaseTag")).toHaveLength(2);
  });
});

describe("a repository with more issues than a first listing brings", () => {
  test("is filled up by later runs, and is then complete", async () => {
    const snapshots = createMemorySnapshots();
    const memory = filled(450);
    expect((await run(snapshots, memory, at(10))).index.size).toBe(100);
    const said: string[] = [];
    for (let night = 0; night < 4; night++) {
      const { source, lines } = open(snapshots);
      await source.backfill(memory, at(11 + night), 2);
      await source.save(null, at(11 + night));
      said.push(...lines.filter((line) => line.startsWith("Older")));
    }
    // The last of a page comes again with the next: others may have changed at the same instant.
    expect(said).toEqual([
      "Older issues: 200 read, more next time",
      "Older issues: 200 read, more next time",
      "Older issues: 52 read, now all are there",
    ]);
    const { index, lines } = await run(snapshots, memory, at(20));
    expect([index.size, lines[0]]).toEqual([450, `450 issues are kept since ${at(14)}`]);
  });

  test("meanwhile asks GitHub's search for the title's words, and no longer once all are there", async () => {
    const snapshots = createMemorySnapshots();
    const memory = new MemoryGitHub({ startAt: at(0), repo: REPO });
    const { number } = memory.as("ada").open({ title: "The uploader stalls", body: "wormhole" });
    for (let n = 0; n < 150; n++) memory.as("ada").open({ title: `Crash number ${n}` });
    const { source, lines } = open(snapshots);
    const title = 'Uploader" OR repo:other/secret is:open stalls';
    expect((await source.getIndex(memory, at(10), title)).get(number)?.title).toBe("The uploader stalls");
    expect(lines).toContain("Older issues are missing: 1 were found by GitHub's search");
    await source.backfill(memory, at(11), 9);
    const { github, asked } = counted(memory);
    await source.getIndex(github, at(12), title);
    expect(asked).toEqual(["listIssues"]);
  });

  test("a search that fails is no error", async () => {
    const { source, lines } = open(createMemorySnapshots());
    const details = { code: "rate-limited", status: 403 } as const;
    const github = filled(150);
    github.searchIssues = () => Promise.reject(new GitHubError("Could not search: wait a minute.", details));
    expect((await source.getIndex(github, at(10), "Uploader stalls")).size).toBe(100);
    expect(lines.at(-1)).toBe(
      "Older issues are missing, and GitHub's search gave none: Could not search: wait a minute.",
    );
  });

  test("what a long pause left out is filled up from there", async () => {
    const snapshots = createMemorySnapshots();
    const memory = filled(50);
    await run(snapshots, memory, at(5));
    const later = (n: number) => new Date(Date.UTC(2026, 10, 18, 9, 6, n)).toISOString();
    for (let n = 0; n < 900; n++) memory.as("ben").open({ title: `More ${n}`, createdAt: later(n) });
    const { source } = open(snapshots);
    expect((await source.getIndex(memory, at(30))).size).toBe(550);
    await source.backfill(memory, at(30), 20);
    expect((await source.getIndex(memory, at(31))).size).toBe(950);
  });
});

describe("what is kept is not believed", () => {
  const good = async () => {
    const snapshots = createMemorySnapshots();
    await run(snapshots, filled(20), at(5));
    const loaded = await snapshots.load();
    if (loaded.kind !== "found") throw new Error("nothing was kept");
    return loaded.corpus;
  };
  const having = (load: CorpusSnapshots["load"]): CorpusSnapshots => ({ ...createMemorySnapshots(), load });

  test.each([
    [
      "damaged bytes",
      { snapshot: (bytes: Uint8Array) => bytes.map((byte, n) => (n === 900 ? byte ^ 1 : byte)) },
      "damaged",
    ],
    ["cut bytes", { snapshot: (bytes: Uint8Array) => bytes.subarray(0, 500) }, "cut"],
    ["no bytes", { snapshot: () => new Uint8Array(0) }, "is not one of Fingerpost's"],
    [
      "another format",
      { snapshot: (bytes: Uint8Array) => bytes.map((byte, n) => (n === 8 ? 99 : byte)) },
      "has format 99",
    ],
    ["a state that is none", { state: () => "[]" }, "has no readable state"],
    ["a later state", { state: (text: string) => text.replace('"version":1', '"version":2') }, "has no readable state"],
  ])("%s: one line, and a fresh listing", async (_name, change, why) => {
    const { snapshot, state } = { snapshot: (b: Uint8Array) => b, state: (t: string) => t, ...change };
    const corpus = await good();
    const broken = { snapshot: snapshot(corpus.snapshot), state: state(corpus.state) };
    const { source, lines } = open(having(() => Promise.resolve({ kind: "found", corpus: broken })));
    expect((await source.getIndex(filled(30), at(9))).size).toBe(30);
    expect(lines).toEqual([expect.stringContaining(why)]);
    expect(await source.readCursor()).toBeNull();
  });

  test("another repository's", async () => {
    const corpus = await good();
    const lines: string[] = [];
    const snapshots = having(() => Promise.resolve({ kind: "found", corpus }));
    const source = createKeptSource({ repo: "id:2", snapshots, pages: 1, log: (line) => lines.push(line) });
    const other = new MemoryGitHub({ repo: "acme/other", repositoryId: 2 });
    expect((await source.getIndex(other, at(9))).size).toBe(0);
    expect(lines).toEqual([expect.stringContaining("is of another repository (id:1)")]);
  });

  test("a cache that fails", async () => {
    const { source, lines } = open(
      having(() => Promise.resolve({ kind: "failed", why: "did not answer within 20 s" })),
    );
    expect((await source.getIndex(filled(30), at(9))).size).toBe(30);
    expect(lines).toEqual(["The kept issues are not used, since the cache did not answer within 20 s"]);
  });

  test("a cache that may only be read is not written", async () => {
    const snapshots = { ...createMemorySnapshots(), whyReadOnly: "is only read on `issues`; the re-scan keeps" };
    const { lines } = await run(snapshots, filled(3), at(5));
    expect(lines.at(-1)).toBe("Not kept: the cache is only read on `issues`; the re-scan keeps");
    expect(await snapshots.load()).toEqual({ kind: "missing" });
  });

  test("a cache that fails to save costs a line", async () => {
    const save = () => Promise.resolve({ kind: "failed", why: "is full" } as const);
    const { lines } = await run({ ...createMemorySnapshots(), save }, filled(3), at(5));
    expect(lines.at(-1)).toBe("Nothing is kept, since the cache is full");
  });
});
