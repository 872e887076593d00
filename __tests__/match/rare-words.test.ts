import { expect, test } from "@jest/globals";
import type { IssueDocument } from "../../src/match/document.ts";
import { rankCandidates } from "../../src/match/score-candidates.ts";
import { backgroundIssues, day, documentOf, indexOf } from "./issue-of.ts";

const EARLIER = { title: "The lamp goes out at night", body: "It happens after an hour.", createdAt: day(1) };
const QUERY = documentOf(50, {
  title: "The lamp goes out: the escapement is jammed by verdigris",
  body: "There is verdigris on the escapement, which one can see through the glass.",
  createdAt: day(10),
});

function featuresOf(number: number, documents: readonly IssueDocument[]) {
  const index = indexOf([...backgroundIssues(100, 40), ...documents]);
  const { ranked } = rankCandidates(QUERY, index, QUERY.createdMs);
  return ranked.find(({ document }) => document.number === number)?.features;
}

function told(body: string, at: number): IssueDocument {
  return documentOf(7, {
    ...EARLIER,
    comments: [{ body, author: { login: "mira", isBot: false }, createdAt: day(at) }],
  });
}

// So that the index knows the words at all.
const OTHER = documentOf(8, { title: "Verdigris stains the escapement", body: "Green all over.", createdAt: day(2) });

test("the rarest words count where a comment says them, but not before it was written", () => {
  const silent = featuresOf(7, [documentOf(7, EARLIER), OTHER]);
  const spoken = featuresOf(7, [told("I opened mine: verdigris on the escapement.", 5), OTHER]);
  const later = featuresOf(7, [told("I opened mine: verdigris on the escapement.", 12), OTHER]);
  expect(silent?.rareTold).toBe(silent?.rareCover);
  expect(spoken?.rareTold).toBeGreaterThan(spoken?.rareCover ?? 1);
  expect(spoken?.rareCover).toBeCloseTo(silent?.rareCover ?? 0, 6);
  expect(later?.rareTold).toBe(later?.rareCover);
});

test("what text and comments both say counts once", () => {
  const once = featuresOf(8, [documentOf(7, EARLIER), OTHER]);
  const twice = featuresOf(8, [
    documentOf(7, EARLIER),
    documentOf(8, {
      title: "Verdigris stains the escapement",
      body: "Green all over.",
      createdAt: day(2),
      comments: [{ body: "Verdigris!", author: null, createdAt: day(3) }],
    }),
  ]);
  expect(twice?.rareTold).toBe(once?.rareTold);
  expect(once?.rareTold).toBeLessThan(1);
});
