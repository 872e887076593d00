/** What counts as tried, and who confirms or contradicts it; each row also stands between two others. */
import { describe, expect, test } from "@jest/globals";
import { readReport } from "../support/read-report.ts";
import { createThreadWorld } from "../support/thread-world.ts";

/** The attempts on an issue by tomasz with these comments: who, how many confirm, how many contradict. */
async function triedWith(...comments: [by: string, body: string][]) {
  const said = comments.map(([by, body], at) => ({ by, body, at: `2026-01-02T00:${String(at).padStart(2, "0")}:00Z` }));
  const issue = {
    issue: 1,
    title: "It stops",
    by: "tomasz",
    at: "2026-01-01T00:00:00Z",
    body: "It stops.",
    comments: said,
  };
  const world = createThreadWorld({
    repo: "a/b",
    now: "2026-02-01T00:00:00Z",
    people: { mara: "OWNER", "robo[bot]": "bot" },
    threads: [issue],
  });
  const { tried } = await readReport(world, 1);
  return tried.map(({ by, confirmedBy, contradictedBy }) => [by, confirmedBy.length, contradictedBy.length]);
}

describe("offers a way out", () => {
  test.each([
    "As a workaround, set `cache=off`.",
    "I fixed it by deleting the lock file.",
    "Downgrading to 3.2 helps.",
    "Here's what worked:\n```sh\nrm lock\n```",
    "You can start it with --no-cache until then.",
  ])("%j", async (body) => {
    expect(await triedWith(["ines", "Same here."], ["lena", body], ["otto", "Any news?"])).toEqual([["lena", 0, 0]]);
  });
});

describe("offers none", () => {
  test.each([
    "Same here on 3.4.",
    "Is there a workaround?",
    "Deleting the lock file did not help.",
    "Any news on this?",
    "I have seen this since yesterday.",
  ])("%j", async (body) => {
    expect(await triedWith(["lena", body])).toEqual([]);
  });

  test("a bot, whatever it says", async () => {
    expect(await triedWith(["robo[bot]", "As a workaround, set `cache=off`."])).toEqual([]);
  });
});

describe("who speaks of it", () => {
  const OFFER: [string, string] = ["ines", "As a workaround, set `cache=off`."];
  test.each<[name: string, reply: [string, string], confirmed: number, contradicted: number]>([
    ["the reporter says that it helped", ["tomasz", "Thanks, that fixed it for me."], 1, 0],
    ["by name", ["otto", "@ines works for me"], 1, 0],
    ["somebody says that it did not", ["otto", "That did not work for me."], 0, 1],
    ["it still happens", ["otto", "Still happening with it."], 0, 1],
    ["who offers it says so too", ["ines", "It works for me."], 0, 0],
    ["a word of neither", ["otto", "Interesting."], 0, 0],
  ])("%s", async (_name, reply, confirmed, contradicted) => {
    expect(await triedWith(OFFER, reply)).toEqual([["ines", confirmed, contradicted]]);
  });
});
