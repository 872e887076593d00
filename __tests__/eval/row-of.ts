/** Corpus rows for tests; the product and its words are invented. */
import type { CorpusRow } from "../../src/eval/corpus-row.ts";

/** A row filed on day `number` of the test's month, so that numbers are the order. */
export function rowOf(number: number, overrides: Partial<CorpusRow> = {}): CorpusRow {
  return {
    repo: "acme/lantern",
    number,
    title: `Report ${number}`,
    body: "",
    labels: [],
    state: "open",
    stateReason: null,
    createdAt: new Date(Date.UTC(2031, 2, number)).toISOString(),
    closedAt: null,
    author: null,
    comments: [],
    duplicateOf: [],
    cluster: null,
    neutral: false,
    category: null,
    accept: [],
    kind: null,
    platform: null,
    version: null,
    ...overrides,
  };
}

/** Each call is one millisecond later than the one before. */
export function tickingClock(): () => number {
  let now = 0;
  return () => now++;
}
