/** An error that has many causes: the same words are the same kind of failure, and no more. */
import { describe, expect, test } from "@jest/globals";
import { scoreCandidates } from "../../src/match/score-candidates.ts";
import { backgroundIssues, day, documentOf, indexOf, matchesOf } from "./issue-of.ts";

const FAMILY = "internal compiler error: fault";
const FAILURE = "internal compiler error: wick has no burner";

/** Reports of one error by different people, months apart, each with a program of its own. */
function reportOf(number: number, error: string, program: string, title = error) {
  const body = `What is a short program that triggers it?\n\n    ${program}\n\nWhat is the full output?\n\n\`\`\`\n${error}\n\`\`\``;
  return documentOf(number, { title, body, createdAt: day(number * 20) });
}

const PROGRAMS = [
  "let lid = open(seven); turn(lid, hinge); shut(lid, frame, bolt); knock(door, twice); ring(bell)",
  "for wick in lamps { trim(wick); light(match, tinder) } douse(flame, bucket); sweep(ash, hearth)",
  "struct Mirror { angle: Ray } impl Turn for Mirror { fn polish(cloth, silver, wax, powder) {} }",
  "oil.pour(can, funnel)?; drain(valve.clone(), pump, gasket); refill(barrel, tank, pipe, hose)",
];

/** Words that no issue holds are not compared; some other one has these. */
const OTHERS = [
  ...backgroundIssues(100, 60),
  ...PROGRAMS.map((program, at) =>
    documentOf(200 + at, { title: `Colours of program ${at}`, body: program, createdAt: day(at) }),
  ),
];

/** The pair's evidence and what is said of the last of `PROGRAMS` with `holders` earlier reports of the same error. */
function look(error: string, holders: number, title = error) {
  const earlier = PROGRAMS.slice(0, holders).map((program, at) => reportOf(at + 1, error, program, title));
  const query = reportOf(9, error, PROGRAMS[3] ?? "", title);
  const index = indexOf([...OTHERS, ...earlier]);
  const scored = scoreCandidates(query, index, query.createdMs).find(({ document }) => document.number <= holders);
  return { scored, matches: matchesOf(query, index) };
}

const doubts = (scored: ReturnType<typeof look>["scored"]) => scored?.conflicts.map(({ kind }) => kind) ?? [];

describe("a doubt", () => {
  test("where the text of the error is a family's", () => {
    const { scored, matches } = look(FAMILY, 1);
    expect(scored?.sharedError).toMatchObject({ role: "both-primary", isFamily: true });
    expect(doubts(scored)).toContain("family");
    expect(matches.filter(({ relation }) => relation !== "related")).toEqual([]);
  });

  test("where unrelated reports complain of it already", () => {
    expect(doubts(look(FAILURE, 2).scored)).not.toContain("family");
    expect(doubts(look(FAILURE, 3).scored)).toContain("family");
  });

  test("none where the rest of the title says what was being done, and both did that", () => {
    const { scored } = look(FAMILY, 1, `Trimming the wick of an empty lamp: ${FAMILY}`);
    expect(scored?.sharedError?.isFamily).toBe(true);
    expect(doubts(scored)).not.toContain("family");
  });
});

test("known duplicates are one complaint, and reports of the same days may be one event", () => {
  const known = [1, 2, 3].map((number) => ({
    ...reportOf(number, FAILURE, PROGRAMS[number] ?? ""),
    ...(number === 1 ? {} : { state: "closed" as const, closedMs: Date.parse(day(number * 20 + 1)), duplicateOf: [1] }),
  }));
  const query = reportOf(9, FAILURE, "let oil = none");
  const of = (documents: typeof known) =>
    scoreCandidates(query, indexOf([...OTHERS, ...documents]), query.createdMs).find(
      ({ document }) => document.number <= 3,
    )?.sharedError?.isFamily;
  expect(of(known)).toBe(false);
  const near = known.map((document, at) => ({ ...document, duplicateOf: [], createdMs: query.createdMs - at - 1 }));
  expect(of(near)).toBe(false);
});

test("a family's error answers no doubt: titles that name different parts stay two", () => {
  const earlier = reportOf(1, FAMILY, PROGRAMS[0] ?? "", `lamp/wick: ${FAMILY} when trimming twice`);
  const query = reportOf(9, FAMILY, PROGRAMS[0] ?? "", `lamp/lid: ${FAMILY} when trimming twice`);
  const [scored] = scoreCandidates(query, indexOf([...OTHERS, earlier]), query.createdMs);
  expect(scored?.document.number).toBe(1);
  expect(doubts(scored)).toContain("component");
});

describe("the same test that fails", () => {
  const failing = (number: number, title: string, error: string) =>
    documentOf(number, { title, body: `It says:\n\n\`\`\`\n${error}\n\`\`\``, createdAt: day(number * 20) });
  const TITLE = "lamp: TestTrimTwice fails";

  test.each([
    ["with another error", TITLE, "fatal error: wick has no burner", ["error", "family"]],
    ["with the same error", TITLE, "fatal error: lid is shut already", []],
    ["beside another test", "lamp: TestTrimOnce fails", "fatal error: wick has no burner", ["error"]],
  ])("%s", (_name, title, error, expected) => {
    const query = failing(9, TITLE, "fatal error: lid is shut already");
    const index = indexOf([...OTHERS, failing(1, title, error)]);
    const [scored] = scoreCandidates(query, index, query.createdMs);
    expect(scored?.document.number).toBe(1);
    expect(doubts(scored).filter((kind) => kind === "error" || kind === "family")).toEqual(expected);
  });
});
