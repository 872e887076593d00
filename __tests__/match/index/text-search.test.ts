import { describe, expect, test } from "@jest/globals";
import { FIELD_PARAMETERS } from "../../../src/match/bm25f.ts";
import type { IssueDocument } from "../../../src/match/document.ts";
import { countDocument, IssueIndex } from "../../../src/match/issue-index.ts";
import { documentOf } from "../issue-of.ts";

const COMMON = Array.from({ length: 8 }, (_, at) => `common${at}`);
const plain = documentOf(1);

function withProse(number: number, prose: readonly string[]): IssueDocument {
  return { ...plain, number, createdMs: number, terms: { title: [], prose, code: [], errors: [] } };
}

/** 20,000 issues, nearly all of which hold eight words: more postings than one search adds up. */
function crowded(): IssueIndex {
  const index = new IssueIndex();
  for (let number = 1; number <= 20_000; number++) {
    const rare = number % 1000 === 0 ? ["wick", ...(number % 2000 === 0 ? ["soot"] : [])] : [];
    index.add(withProse(number, [...COMMON.filter((_, at) => (number + at) % 10 !== 0), ...rare]));
  }
  return index;
}

describe("a search of words that nearly all issues hold", () => {
  const index = crowded();
  const terms = new Map([["soot", 2], ["wick", 2], ...COMMON.map((word) => [word, 1] as const)]);
  const query = { terms, fields: FIELD_PARAMETERS, tracked: ["common3"] };

  test("finds what the telling words tell, and scores it by all words", () => {
    const search = index.search(query, 10, () => true);
    expect(search.hits).toHaveLength(10);
    for (const hit of search.hits) {
      expect(hit.number % 2000).toBe(0);
      const document = withProse(hit.number, [
        ...COMMON.filter((_, at) => (hit.number + at) % 10 !== 0),
        ...["wick", "soot"],
      ]);
      expect(hit.score).toBeCloseTo(index.selfScore(query, countDocument(document)), 8);
      expect(hit.held).toBe((hit.number + 3) % 10 === 0 ? 0 : 1);
    }
    expect(search.of(1).score).toBeGreaterThan(0);
  });

  test("names hits in the order of their scores, ties by number, and only those that may be", () => {
    const { hits } = index.search(query, 10, (number, createdMs) => number > 4000 && createdMs <= 14_000);
    const expected = hits.toSorted((a, b) => b.score - a.score || a.number - b.number);
    expect(hits).toEqual(expected);
    expect(hits.slice(0, 5).map(({ number }) => number)).toEqual([6000, 8000, 10_000, 12_000, 14_000]);
    expect(hits.slice(5).map(({ number }) => number)).toEqual([5000, 7000, 9000, 11_000, 13_000]);
  });

  test("of such words only still finds something", () => {
    const common = { ...query, terms: new Map(COMMON.map((word) => [word, 1])) };
    expect(index.search(common, 10, () => true).hits).toHaveLength(10);
  });
});
