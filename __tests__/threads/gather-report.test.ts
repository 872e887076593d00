/** Reading a report's threads: what is asked, in how many requests, and what is left when requests fail. */
import { describe, expect, test } from "@jest/globals";
import { type ThreadWorld, readThreadWorld } from "../support/thread-world.ts";
import { readReport } from "../support/read-report.ts";

const WORLDS: [string, number][] = [
  ["fixed-bug", 214],
  ["burst", 501],
  ["hub", 40],
];

test.each(WORLDS)("%s", async (name, number) => {
  const world = readThreadWorld(name);
  const report = await readReport(world, number);
  console.log(JSON.stringify(report.coverage, null, 1), world.asked.length);
  console.log(report.nodes.map((n) => `${n.key} ${n.fate.text} ${n.notes.join()}`).slice(0, 20).join("\n"));
  console.log(JSON.stringify(report.analysis, null, 1));
});
