import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type IssueDocument, TEXT_FIELDS, type TextField } from "../../src/match/document.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { documentOf, indexOf } from "./issue-of.ts";

/** A document with the given terms and nothing else. */
function withTerms(number: number, terms: Partial<Record<TextField, readonly string[]>>): IssueDocument {
  return { ...documentOf(number), terms: { title: [], prose: [], code: [], errors: [], ...terms } };
}

const words = fc.array(fc.constantFrom("lamp", "wick", "oil", "glass", "flame", "match"), { maxLength: 8 });
const termsOfFields = fc.record({ title: words, prose: words, code: words, errors: words });
const collections = fc
  .array(termsOfFields, { minLength: 1, maxLength: 12 })
  .map((all) => all.map((terms, at) => withTerms(at + 1, terms)));
const queries = fc
  .array(fc.tuple(fc.constantFrom("lamp", "wick", "oil", "glass", "tar"), fc.integer({ min: 1, max: 3 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pairs) => new Map(pairs));

const everything = () => true;

function hitsOf(index: IssueIndex, query: ReadonlyMap<string, number>) {
  return index.search(query, 100, everything).map(({ document, score }) => ({ number: document.number, score }));
}

/** BM25F straight from the paper, over all documents; parameters as documented in `bm25f.ts`. */
function bruteForce(documents: readonly IssueDocument[], query: ReadonlyMap<string, number>) {
  const weights = { title: 3, prose: 1, code: 0.6, errors: 1 };
  const b = { title: 0.5, prose: 0.7, code: 0.8, errors: 0.7 };
  const meanOf = (field: TextField) =>
    Math.max(1, documents.reduce((sum, { terms }) => sum + terms[field].length, 0) / documents.length);
  const holds = ({ terms }: IssueDocument, term: string) => TEXT_FIELDS.some((field) => terms[field].includes(term));
  const scoreOf = (document: IssueDocument) => {
    let score = 0;
    for (const [term, weight] of query) {
      const df = documents.filter((each) => holds(each, term)).length;
      let frequency = 0;
      for (const field of TEXT_FIELDS) {
        const count = document.terms[field].filter((each) => each === term).length;
        const length = document.terms[field].length / meanOf(field);
        frequency += (weights[field] * count) / (1 - b[field] + b[field] * length);
      }
      score += weight * Math.log(1 + (documents.length - df + 0.5) / (df + 0.5)) * (frequency / (1.2 + frequency));
    }
    return score;
  };
  return documents
    .map((document) => ({ number: document.number, score: scoreOf(document) }))
    .filter(({ score }) => score > 0);
}

describe("IssueIndex", () => {
  test("agrees with brute force", () => {
    fc.assert(
      fc.property(collections, queries, (documents, query) => {
        const found = new Map(hitsOf(indexOf(documents), query).map(({ number, score }) => [number, score]));
        const expected = bruteForce(documents, query);
        expect(found.size).toBe(expected.length);
        for (const { number, score } of expected) expect(found.get(number)).toBeCloseTo(score, 9);
      }),
    );
  });

  test("adding and removing restores every answer", () => {
    fc.assert(
      fc.property(collections, collections, queries, (kept, passing, query) => {
        const index = indexOf(kept);
        const before = hitsOf(index, query);
        const strangers = passing.map((document) => ({ ...document, number: document.number + 1000 }));
        for (const document of strangers) index.add(document);
        for (const { number } of strangers) expect(index.remove(number)).toBe(true);
        expect(index.size).toBe(kept.length);
        expect(hitsOf(index, query)).toEqual(before);
      }),
    );
  });

  test("the order of adding changes nothing, ties included", () => {
    fc.assert(
      fc.property(collections, queries, (documents, query) => {
        expect(hitsOf(indexOf(documents.toReversed()), query)).toEqual(hitsOf(indexOf(documents), query));
      }),
    );
  });

  test("an update replaces", () => {
    const index = indexOf([withTerms(1, { title: ["lamp"] }), withTerms(2, { title: ["wick"] })]);
    index.update(withTerms(1, { title: ["oil"] }));
    expect(index.size).toBe(2);
    expect(hitsOf(index, new Map([["lamp", 1]]))).toEqual([]);
    expect(hitsOf(index, new Map([["oil", 1]])).map(({ number }) => number)).toEqual([1]);
  });

  test("ties go to the lower number", () => {
    const same = { title: ["lamp"] };
    const index = indexOf([withTerms(7, same), withTerms(3, same), withTerms(5, same)]);
    expect(hitsOf(index, new Map([["lamp", 1]])).map(({ number }) => number)).toEqual([3, 5, 7]);
  });

  test("title outranks text, text outranks code", () => {
    const index = indexOf([
      withTerms(1, { title: ["glass"], code: ["lamp"] }),
      withTerms(2, { title: ["glass"], prose: ["lamp"] }),
      withTerms(3, { title: ["lamp"], prose: ["glass"] }),
    ]);
    expect(hitsOf(index, new Map([["lamp", 1]])).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test("removing what is not there is no error", () => {
    expect(new IssueIndex().remove(1)).toBe(false);
  });

  test("keys find exactly, and only what is there", () => {
    const index = indexOf([{ ...withTerms(4, {}), duplicateOf: [2], feedbackId: "fb-100" }]);
    expect(index.findByKey("duplicateOf", "2")).toEqual([4]);
    expect(index.findByKey("feedbackId", "fb-100")).toEqual([4]);
    index.remove(4);
    expect(index.findByKey("duplicateOf", "2")).toEqual([]);
  });
});
