import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { IssueIndex, toSoughtTerms } from "../../../src/match/issue-index.ts";
import { documentOf, indexOf } from "../issue-of.ts";
import { answersOf, documentsOf, factsOf, histories, outcomeOf, play } from "./content.ts";

describe("an index", () => {
  test("answers by its content, whatever happened before", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const index = new IssueIndex();
        play(history, index);
        expect(answersOf(index)).toEqual(answersOf(indexOf(outcomeOf(history))));
      }),
    );
  });

  test("keeps every fact of a document but its text", () => {
    fc.assert(
      fc.property(documentsOf(7), (document) => {
        const { terms, comments, ...facts } = document;
        const found = factsOf(indexOf([document]), 7);
        expect(found).toEqual({ ...facts, comments: comments.map(({ createdMs }) => createdMs) });
        expect(found).not.toHaveProperty("terms", terms);
      }),
    );
  });

  test("tells what an issue holds from its bytes as from its parts", () => {
    fc.assert(
      fc.property(documentsOf(7), documentsOf(8), fc.integer({ min: 0, max: 2e12 }), (document, other, untilMs) => {
        const index = indexOf([document, other]);
        const ids = ["lamp", "wick", "soot_level", "unheard-of"]
          .map((word) => index.termId(word))
          .sort((a, b) => a - b);
        const told = index.commentsOf(7).filter(({ createdMs }) => createdMs <= untilMs);
        const bits = ids.map((id, at) => (id >= 0 && told.some((comment) => comment.holds(id)) ? 2 ** at : 0));
        const mask = bits.reduce((sum, bit) => sum + bit, 0);
        const sought = toSoughtTerms([ids, ids.toReversed().slice(0, 1)]);
        const issue = index.get(7);
        expect(issue?.heldInComments(sought, untilMs)).toEqual([mask, (bits[3] ?? 0) === 0 ? 0 : 1]);
        expect(issue?.length).toBe(index.lengthsOf(7).reduce((sum, length) => sum + length, 0));
        expect(issue?.hasTargets).toBe(document.duplicateOf.length > 0);
        const title = index.titleTermsOf(7);
        const idfOf = (terms: typeof title) => terms.reduce((sum, { idf }) => sum + idf, 0);
        const share = title.length === 0 ? 0 : idfOf(title.filter(({ id }) => ids.includes(id))) / idfOf(title);
        expect(issue?.titleShare(new Set(ids), index.idfOf)).toBeCloseTo(share, 12);
      }),
    );
  });

  test("what it knows of a title follows the title, where the words stay the same", () => {
    const index = indexOf([documentOf(1, { title: "net/lamp: wick of 12 lines" })]);
    const isOf = (prefix: string) => {
      const issue = index.get(1);
      return issue !== undefined && index.hasTitlePrefix(issue, prefix);
    };
    const numbers = () => {
      const issue = index.get(1);
      return issue === undefined ? undefined : index.titleNumbersOf(issue);
    };
    expect([isOf("net/lamp"), isOf("lamp")]).toEqual([true, false]);
    expect(numbers()).toEqual(["12"]);
    index.update(documentOf(1, { title: "net/lamp - wick of (12) lines" }));
    expect(isOf("net/lamp")).toBe(false);
    index.update(documentOf(1, { title: "Lamps" }));
    expect(numbers()).toEqual([]);
    expect(isOf("net/lamp")).toBe(false);
  });

  test("knows who has duplicates, however often it is asked", () => {
    fc.assert(
      fc.property(histories, histories, fc.boolean(), (before, after, isOften) => {
        const index = new IssueIndex();
        play(before, index);
        // Beyond so many questions it keeps marks of its own.
        for (let asked = 0; isOften && asked < 21_000; asked++) index.duplicatesOf(9);
        play(after, index);
        for (let number = 1; number <= 9; number++) {
          expect(index.duplicatesOf(number)).toBe(index.countKey("duplicateOf", String(number)));
        }
      }),
      { numRuns: 10 },
    );
  });

  test("what was looked up stays as it was", () => {
    const index = indexOf([documentOf(1, { title: "Lamp out" })]);
    const before = index.get(1);
    index.update(documentOf(1, { title: "Lamp out again", state: "closed" }));
    expect([before?.title, before?.state]).toEqual(["Lamp out", "open"]);
    expect([index.get(1)?.title, index.get(1)?.state]).toEqual(["Lamp out again", "closed"]);
  });

  test("sweeps out what removed issues left, and answers as before", () => {
    const kept = Array.from({ length: 40 }, (_, at) => documentOf(at + 1, { title: `The lamp flickers ${at % 7}` }));
    const index = indexOf(kept);
    const lean = index.memoryBytes;
    const answers = answersOf(index);
    for (let round = 0; round < 60; round++) {
      for (let at = 0; at < 100; at++) {
        index.add(documentOf(1000 + at, { title: `Word${round} of oil ${at}`, body: `soot${round * 100 + at} glass` }));
      }
      for (let at = 0; at < 100; at++) index.remove(1000 + at);
    }
    expect(answersOf(index)).toEqual(answers);
    expect(index.memoryBytes).toBeLessThan(lean + 1_000_000);
  });

  test("an update that leaves the text as it is leaves the terms in place, however often", () => {
    const index = indexOf([documentOf(1, { title: "Lamp out" }), documentOf(2, { title: "Lamp dark" })]);
    const before = index.toParts();
    for (let round = 0; round < 3000; round++) {
      index.update(documentOf(1, { title: "Lamp out", state: round % 2 === 0 ? "closed" : "open", duplicateOf: [2] }));
    }
    index.update(documentOf(1, { title: "Lamp out" }));
    expect(index.toParts()).toEqual(before);
  });
});
