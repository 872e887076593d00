import { describe, expect, test } from "@jest/globals";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { readInCorpus } from "../../src/match/read-in-corpus.ts";
import { toDocument } from "../../src/match/document.ts";
import { bugReport, day, issueOf } from "./issue-of.ts";

const CHATTER = "SootError: chimney sensor gave no value\n    at readSensor (/$bunfs/root/lantern:10:20)";
const CULPRIT = "WickError: the wick is too short to be trimmed\n    at trimWick (/$bunfs/root/lantern:30:40)";

interface Shape {
  /** How many of the earlier reports carry the chatter. */
  readonly carriers: number;
  /** Days between two reports. */
  readonly apart?: number;
  readonly author?: string;
  readonly description?: string;
}

/** 60 earlier reports, each with an error of its own; the first `carriers` have the chatter besides. */
function repository({ carriers, apart = 1, author, description = "The flame is blue." }: Shape): IssueIndex {
  const index = new IssueIndex();
  for (let number = 1; number <= 60; number++) {
    const own = `OilError: leak number ${"abcdefgh"[number % 8] ?? ""}${"klmnopqr"[Math.floor(number / 8)] ?? ""} in the tank`;
    const isCarrier = number <= carriers;
    const login = author !== undefined && isCarrier ? author : `person-${number}`;
    const body = bugReport({
      description: isCarrier ? description : "The flame is green.",
      errors: isCarrier ? [own, CHATTER] : [own],
    });
    index.add(toDocument(issueOf(number, { body, createdAt: day(number * apart), author: { login, isBot: false } })));
  }
  return index;
}

/** What is said of the chatter in a new report, 90 days after the first. */
function reasonFor(
  index: IssueIndex,
  description = "Trimming fails.",
  isDenied?: (text: string) => boolean,
): string | null | undefined {
  const issue = issueOf(100, { body: bugReport({ description, errors: [CHATTER, CULPRIT] }), createdAt: day(90) });
  const { report } = readInCorpus(issue, index, Date.parse(day(90)), isDenied).inCorpus;
  return report.errors.find(({ className }) => className === "SootError")?.noiseReason;
}

describe("noise learned from a repository", () => {
  test("what a good part of unrelated reports carries is noise, with the counts", () => {
    expect(reasonFor(repository({ carriers: 20 }))).toContain("in 20 of 60 earlier reports");
  });

  test("what the repository says is no noise is none", () => {
    const index = repository({ carriers: 20 });
    expect(
      reasonFor(index, "Trimming fails.", (text) => text === "SootError: chimney sensor gave no value"),
    ).toBeNull();
    expect(reasonFor(index, "Trimming fails.", () => false)).toContain("in 20 of 60");
  });

  test("five accounts with 85 reports within five days do not make it noise, and neither do twenty with 340", () => {
    for (const accounts of [5, 20]) {
      const index = repository({ carriers: 0 });
      for (let at = 0; at < accounts * 17; at++) {
        const [createdAt, login] = [day(60 + (at * 5) / (accounts * 17)), `account-${at % accounts}`];
        const body = bugReport({ description: "The flame is blue.", errors: [CHATTER] });
        index.add(toDocument(issueOf(200 + at, { body, createdAt, author: { login, isBot: false } })));
      }
      expect(reasonFor(index)).toBeNull();
    }
  });

  test("the error beside it becomes the primary one", () => {
    const body = bugReport({ description: "It goes out.", errors: [CHATTER, CHATTER, CULPRIT] });
    const issue = issueOf(100, { body, createdAt: day(90) });
    const { inCorpus } = readInCorpus(issue, repository({ carriers: 20 }), Date.parse(day(90)));
    const { report } = inCorpus;
    expect(report.errors[report.primaryError ?? -1]?.className).toBe("WickError");
    expect(inCorpus.fingerprints.primary?.components.map(({ value }) => value).join(" ")).toContain("WickError");
  });

  test.each<[string, Shape, string]>([
    ["few carry it", { carriers: 2 }, "Trimming fails."],
    ["one person sent them all", { carriers: 20, author: "mira" }, "Trimming fails."],
    ["all came within a fortnight", { carriers: 20, apart: 0.2 }, "Trimming fails."],
    [
      "its reporters complain of it",
      { carriers: 20, description: "SootError: chimney sensor gave no value, again and again." },
      "Trimming fails.",
    ],
    ["the new reporter complains of it", { carriers: 20 }, "It says: SootError: chimney sensor gave no value."],
  ])("it is none where %s", (_, shape, description) => {
    expect(reasonFor(repository(shape), description)).toBeNull();
  });

  test("an index of documents is the same whatever is common in it", () => {
    const issue = issueOf(100, { body: bugReport({ description: "x", errors: [CHATTER] }), createdAt: day(60) });
    const { alone } = readInCorpus(issue, repository({ carriers: 20 }), Date.parse(day(60)));
    expect(toDocument(issue, alone).errors.map(({ label }) => label)).toEqual([expect.stringContaining("SootError")]);
  });
});
