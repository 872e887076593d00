import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findCluster, isKnownDuplicate } from "../../src/match/clusters.ts";
import type { IssueDocument } from "../../src/match/document.ts";
import { day, documentOf, indexOf } from "./issue-of.ts";

const LATE = Date.parse(day(100));
const everything = () => true;

function closed(number: number, duplicateOf: readonly number[], closedAt = day(50)): IssueDocument {
  return documentOf(number, { state: "closed", closedAt, duplicateOf });
}

function canonicalOf(number: number, documents: readonly IssueDocument[], nowMs = LATE): number | undefined {
  const index = indexOf(documents);
  const document = index.get(number);
  return document && findCluster(document, index, nowMs, everything).canonical.number;
}

describe("canonical", () => {
  test.each<[string, number, readonly IssueDocument[], number]>([
    ["a single issue stands for itself", 1, [documentOf(1)], 1],
    ["a duplicate leads to its target", 2, [documentOf(1), closed(2, [1])], 1],
    ["over two steps", 3, [documentOf(1), closed(2, [1]), closed(3, [2])], 1],
    ["a pair that was closed against each other", 2, [closed(1, [2]), closed(2, [1])], 1],
    ["a circle with one open issue", 1, [closed(1, [2]), closed(2, [3]), closed(3, [1]), documentOf(4)], 1],
    ["the oldest open one, even where the oldest is closed", 3, [closed(1, []), documentOf(2), closed(3, [1, 2])], 2],
    ["where all are closed, the one that is no duplicate", 2, [closed(1, [5]), closed(2, [5]), closed(5, [])], 5],
    ["a target that the corpus lacks", 2, [closed(2, [77])], 2],
  ])("%s", (_, number, documents, expected) => {
    expect(canonicalOf(number, documents)).toBe(expected);
  });

  test("a link counts from the moment of closing", () => {
    const documents = [documentOf(1), closed(2, [1], day(50))];
    expect(canonicalOf(2, documents, Date.parse(day(49)))).toBe(2);
    expect(canonicalOf(2, documents, Date.parse(day(50)))).toBe(1);
  });

  test("GitHub's reason alone makes a known duplicate", () => {
    const document = documentOf(3, { state: "closed", closedAt: day(5), stateReason: "duplicate" });
    expect(isKnownDuplicate(document, LATE)).toBe(true);
    expect(isKnownDuplicate(document, Date.parse(day(4)))).toBe(false);
  });

  test("clusters are acyclic: one canonical for all members, and it is its own", () => {
    const links = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), { maxLength: 20 });
    fc.assert(
      fc.property(links, fc.uniqueArray(fc.integer({ min: 1, max: 9 })), (pairs, open) => {
        const documents = Array.from({ length: 9 }, (_, at) => {
          const targets = pairs.filter(([from]) => from === at + 1).map(([, to]) => to);
          return open.includes(at + 1) ? documentOf(at + 1) : closed(at + 1, targets);
        });
        const index = indexOf(documents);
        for (const document of documents) {
          const { canonical, members } = findCluster(document, index, LATE, everything);
          for (const member of members) {
            expect(findCluster(member, index, LATE, everything).canonical.number).toBe(canonical.number);
          }
        }
      }),
    );
  });
});
