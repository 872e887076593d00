import { describe, expect, test } from "@jest/globals";
import { GitHubError } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { type IssueIndex, toSoughtTerms } from "../../src/match/issue-index.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { createMemorySnapshots } from "../../src/store/corpus-snapshots.ts";
import { fillDiscussions } from "../../src/store/fill-discussions.ts";
import { createKeptSource } from "../../src/store/kept-source.ts";

const REPO = "id:1";
const at = (minute: number) => new Date(Date.UTC(2026, 10, 18, 9, minute)).toISOString();

function filled(count: number): MemoryGitHub {
  const memory = new MemoryGitHub({ startAt: at(0), repo: "acme/tool" });
  for (let n = 1; n <= count; n++) memory.as("ben").open({ title: `Crash number ${n}`, body: "boom" });
  return memory;
}

/** Whether the comments of an issue hold a word. */
async function holds(memory: MemoryGitHub, cache: ReturnType<typeof createCorpusCache>, number: number, word: string) {
  return isTold(await cache.getIndex(memory, at(1)), number, word);
}

function isTold(index: IssueIndex, number: number, word: string): boolean {
  return index.get(number)?.heldInComments(toSoughtTerms([[index.termId(word)]]), Infinity)[0] === 1;
}

describe("comments and duplicates in the corpus", () => {
  test("people's comments are there, a bot's are not, and both outlive a new state of the issue", async () => {
    const memory = filled(3);
    memory.as("ben").comment(2, "The gasket leaks");
    memory.as("helper[bot]").comment(2, "Thermostat");
    memory.as("acme").comment(3, "Duplicate of #2");
    memory.as("acme").edit(3, { state: "closed", stateReason: "duplicate" });
    const cache = createCorpusCache();
    await cache.getIndex(memory, at(1));
    expect(await fillDiscussions(memory, cache, 9)).toEqual({ read: 3, isComplete: true, fault: null });
    memory.as("ben").edit(2, { title: "Renamed", body: "another text" });
    memory.as("ben").label(3, "seen");
    expect(await holds(memory, cache, 2, "gasket")).toBe(true);
    expect(await holds(memory, cache, 2, "thermostat")).toBe(false);
    const index = await cache.getIndex(memory, at(1));
    expect([index.get(2)?.title, index.get(3)?.duplicateOf, index.findByKey("duplicateOf", "2")]).toEqual([
      "Renamed",
      [2],
      [3],
    ]);
  });

  test("what was deleted since is gone with the next step, which asks for what changed only", async () => {
    const memory = filled(150);
    const { id } = memory.as("ben").comment(2, "The gasket leaks");
    const cache = createCorpusCache();
    await cache.getIndex(memory, at(10));
    await fillDiscussions(memory, cache, 9);
    memory.as("ben").deleteComment(2, id);
    // The last one of before comes again: others may have changed at the same instant.
    expect((await fillDiscussions(memory, cache, 9)).read).toBe(1);
    expect(await holds(memory, cache, 2, "gasket")).toBe(false);
  });

  test("goes on from run to run, by way of the snapshot", async () => {
    const memory = filled(250);
    memory.as("ben").comment(7, "The gasket leaks");
    const snapshots = createMemorySnapshots();
    const said: string[] = [];
    for (let night = 0; night < 2; night++) {
      const lines: string[] = [];
      const source = createKeptSource({ repo: REPO, snapshots, pages: 3, log: (line) => lines.push(line) });
      await source.getIndex(memory, at(10 + night));
      await source.backfill(memory, at(10 + night), 2);
      await source.save(null, at(10 + night));
      said.push(...lines.filter((line) => line.startsWith("Comments")));
    }
    expect(said).toEqual([
      "Comments and duplicates: 200 issues read, more next time",
      "Comments and duplicates: 51 issues read, none are left",
    ]);
    const last = createKeptSource({ repo: REPO, snapshots, pages: 3, log: () => undefined });
    const index = await last.getIndex(memory, at(20));
    expect(isTold(index, 7, "gasket")).toBe(true);
  });

  test("waits until no older issues are to be read", async () => {
    const memory = filled(150);
    const cache = createCorpusCache({ pages: 1 });
    await cache.getIndex(memory, at(10));
    expect(await fillDiscussions(memory, cache, 9)).toEqual({ read: 0, isComplete: false, fault: null });
  });

  test("a GitHub without them costs a reason, and nothing else", async () => {
    const memory = filled(3);
    memory.listDiscussions = () =>
      Promise.reject(new GitHubError("No such field.", { code: "forbidden", status: 200 }));
    const cache = createCorpusCache();
    await cache.getIndex(memory, at(10));
    expect(await fillDiscussions(memory, cache, 9)).toEqual({ read: 0, isComplete: false, fault: "No such field." });
    expect((await cache.getIndex(memory, at(11))).size).toBe(3);
  });
});
