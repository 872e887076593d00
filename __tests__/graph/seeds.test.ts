/** The five reports of one evening, where they lie beside the project: what a page written for each could not say. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readReport } from "../support/read-report.ts";
import { createThreadWorld } from "../support/thread-world.ts";

const SEEDS = new URL("../../../shared/data/seeds.jsonl", import.meta.url);
const FALLBACK = new URL("file:///work/shared/data/seeds.jsonl");
const file = [SEEDS, FALLBACK].find(existsSync);

interface Seed {
  readonly repo: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly created_at: string;
}

test("x", async () => {
  const seeds = readFileSync(file!, "utf8")
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Seed);
  for (const seed of seeds) {
    const world = createThreadWorld({
      repo: seed.repo,
      now: "2026-04-08T18:00:00Z",
      threads: seeds.map(({ number: issue, title, body, created_at: at }) => ({
        issue,
        title,
        body,
        at,
        by: `reporter-${issue}`,
      })),
    });
    const report = await readReport(world, seed.number);
    console.log(
      seed.number,
      report.coverage.requests,
      JSON.stringify(report.analysis, null, 1).replace(/"refs": \[[^\]]*\]/g, (m) => m.replace(/\s+/g, "")),
    );
  }
});
