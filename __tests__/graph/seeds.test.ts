/** The five reports of one evening, where they lie beside the project: what a page written for each of them could not say. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { readReport } from "../support/read-report.ts";
import { createThreadWorld } from "../support/thread-world.ts";

const SEEDS = new URL("../../../shared/data/seeds.jsonl", import.meta.url);

interface Seed {
  readonly repo: string;
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly created_at: string;
}

// The texts are other people's, and are never committed.
(existsSync(SEEDS) ? test : test.skip)(
  "each says: five reports, one error, one incident, the plan not counted, no fix",
  async () => {
    const seeds = readFileSync(SEEDS, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line) as Seed); // Of the corpus.
    for (const { repo, number } of seeds) {
      const world = createThreadWorld({
        repo,
        now: "2026-04-08T18:00:00Z",
        threads: seeds.map(({ number: issue, title, body, created_at: at }) => ({
          issue,
          title,
          body,
          at,
          by: `reporter-${issue}`,
        })),
      });
      const { analysis, coverage } = await readReport(world, number);
      const said = analysis.tldr.sentences.map(({ text }) => text).join("\n");
      expect(said).toMatch(/5 reports within 1\d h .* have one and the same error, on macOS and Windows/u);
      expect(said).toContain("the same incident of the service");
      expect(said).toMatch(/5 of 5 reporters say that their plan or balance was not used up/u);
      expect(said).toContain("No fix is released");
      expect(coverage.requests).toBeLessThanOrEqual(8);
    }
  },
);
