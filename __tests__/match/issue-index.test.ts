import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type IssueDocument, TEXT_FIELDS, type TextField } from "../../src/match/document.ts";
import { FIELD_PARAMETERS } from "../../src/match/bm25f.ts";
import { countDocument, IssueIndex } from "../../src/match/issue-index.ts";
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

function hitsOf(index: IssueIndex, terms: ReadonlyMap<string, number>) {
  const query = { terms, fields: FIELD_PARAMETERS, tracked: [] };
  return index.search(query, 100, everything).hits.map(({ number, score }) => ({ number, score }));
}

/** The counts that an index tells apart in each field; one in between is the lower one. */
const LEVELS = { title: [1, 2], prose: [1, 2, 3, 5], code: [1, 2, 4], errors: [1, 2, 4] };

/** BM25F straight from the paper, over all documents; parameters as documented in `bm25f.ts`. */
function bruteForce(documents: readonly IssueDocument[], query: ReadonlyMap<string, number>) {
  const weights = { title: 3, prose: 1, code: 0.6, errors: 1 };
  const b = { title: 0.5, prose: 0.7, code: 0.8, errors: 0.7 };
  const meanOf = (field: TextField) =>
    Math.max(1, documents.reduce((sum, { terms }) => sum + terms[field].length, 0) / documents.length);
  const means = { title: meanOf("title"), prose: meanOf("prose"), code: meanOf("code"), errors: meanOf("errors") };
  const holds = ({ terms }: IssueDocument, term: string) => TEXT_FIELDS.some((field) => terms[field].includes(term));
  const countIn = ({ terms }: IssueDocument, field: TextField, term: string) => {
    const count = terms[field].filter((each) => each === term).length;
    return LEVELS[field].findLast((level) => level <= count) ?? 0;
  };
  const scoreOf = (document: IssueDocument) => {
    let score = 0;
    for (const [term, weight] of query) {
      const df = documents.filter((each) => holds(each, term)).length;
      let frequency = 0;
      for (const field of TEXT_FIELDS) {
        const length = document.terms[field].length / means[field];
        frequency += (weights[field] * countIn(document, field, term)) / (1 - b[field] + b[field] * length);
      }
      score +=
        weight *
        Math.log(1 + (Math.max(100, documents.length) - df + 0.5) / (df + 0.5)) *
        (frequency / (1.2 + frequency));
    }
    return score;
  };
  return documents
    .map((document) => ({ number: document.number, score: scoreOf(document) }))
    .filter(({ score }) => score > 0)
    .sort((x, y) => y.score - x.score || x.number - y.number);
}

describe("IssueIndex", () => {
  test("agrees with brute force", () => {
    fc.assert(
      fc.property(collections, queries, (documents, query) => {
        const found = new Map(hitsOf(indexOf(documents), query).map(({ number, score }) => [number, score]));
        const expected = bruteForce(documents, query);
        expect(found.size).toBe(expected.length);
        for (const { number, score } of expected) expect(found.get(number)).toBeCloseTo(score, 7);
      }),
    );
  });

  test("names the same few, in the same order", () => {
    fc.assert(
      fc.property(collections, queries, fc.integer({ min: 1, max: 4 }), (documents, terms, limit) => {
        const query = { terms, fields: FIELD_PARAMETERS, tracked: [] };
        const found = indexOf(documents).search(query, limit, everything).hits;
        // Scores that differ by less than the index counts in are ties to it.
        const nearest = bruteForce(documents, terms).map((hit) => ({ ...hit, score: Math.round(hit.score * 1e6) }));
        nearest.sort((x, y) => y.score - x.score || x.number - y.number);
        expect(found.map(({ number }) => number)).toEqual(nearest.slice(0, limit).map(({ number }) => number));
      }),
    );
  });

  test("says of any issue what it says of a hit, and which tracked terms it holds", () => {
    fc.assert(
      fc.property(collections, queries, (documents, terms) => {
        const tracked = ["flame", "lamp", "tar"];
        const search = indexOf(documents).search({ terms, fields: FIELD_PARAMETERS, tracked }, 2, everything);
        for (const hit of search.hits) expect(search.of(hit.number)).toEqual(hit);
        for (const { number, terms: fields } of documents) {
          const bitsOf = (held: readonly string[]) =>
            tracked.reduce((bits, term, at) => bits + (held.includes(term) ? 2 ** at : 0), 0);
          const { held, heldInTitle } = search.of(number);
          expect([held, heldInTitle]).toEqual([bitsOf(Object.values(fields).flat()), bitsOf(fields.title)]);
        }
        expect(search.of(999)).toEqual({ number: 999, score: 0, held: 0, heldInTitle: 0 });
      }),
    );
  });

  test("searched by several views at once, finds by each what it finds by that one alone", () => {
    fc.assert(
      fc.property(collections, queries, queries, (documents, first, second) => {
        const index = indexOf(documents);
        const views = [first, second].map((terms, at) => ({
          query: { terms, fields: FIELD_PARAMETERS, tracked: at === 0 ? ["lamp"] : ["tar", "flame"] },
          limit: 2 + at,
        }));
        const search = index.searchViews(views, everything);
        for (const [at, { query, limit }] of views.entries()) {
          const alone = index.search(query, limit, everything);
          expect(search.hits[at]?.map((hits) => hits[at])).toEqual(alone.hits);
          for (const { number } of documents) expect(search.of(number)[at]).toEqual(alone.of(number));
        }
      }),
    );
  });

  test("a document's own score is what a search gives it", () => {
    fc.assert(
      fc.property(collections, queries, (documents, terms) => {
        const index = indexOf(documents);
        const query = { terms, fields: FIELD_PARAMETERS, tracked: [] };
        const search = index.search(query, 100, everything);
        for (const document of documents) {
          expect(index.selfScore(query, countDocument(document))).toBeCloseTo(search.of(document.number).score, 8);
        }
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
