/**
 * The issue report on each report of one incident, read from a GitHub in memory that knows all of them: what the page has to say
 * that a reader of a single one could not know.
 */
import { readReport } from "../__tests__/support/read-report.ts";
import { createThreadWorld } from "../__tests__/support/thread-world.ts";
import type { CorpusRow } from "../src/eval/corpus-row.ts";

/** Until here all of them were there, and the incident was not over. */
const NOW = "2026-04-08T18:00:00Z";

const SAYINGS = [
  /5 reports within 1\d h .* have one and the same error, on macOS and Windows/u,
  /the same incident of the service/u,
  /5 of 5 reporters say that their plan or balance was not used up/u,
  /No fix is released/u,
];
const MOST_REQUESTS = 8;

/** The share of the rows whose report says all of it, within eight requests. */
export async function measureSeedReports(rows: readonly CorpusRow[]): Promise<number> {
  const threads = rows.map(({ number, title, body, createdAt }) => {
    return { issue: number, title, body, at: createdAt, by: `reporter-${number}` };
  });
  let right = 0;
  for (const { repo, number } of rows) {
    const { analysis, coverage } = await readReport(createThreadWorld({ repo, now: NOW, threads }), number);
    const said = analysis.tldr.sentences.map(({ text }) => text).join("\n");
    if (SAYINGS.every((saying) => saying.test(said)) && coverage.requests <= MOST_REQUESTS) right += 1;
  }
  return right / rows.length;
}
