import { reasonsOf } from "../support/reason-of.ts";
import { describe, expect, test } from "@jest/globals";
import type { Release } from "../../src/domain/plan.ts";
import { findFixStanding } from "../../src/match/fix-release.ts";
import { apiBody, backgroundIssues, bugReport, day, documentOf, indexOf, matchesOf } from "./issue-of.ts";

const release = (version: string, days: number): Release => ({ version, publishedAt: day(days) });
const at = (days: number) => Date.parse(day(days));
const RELEASES = [release("4.3.0", 20), release("4.2.9", 10), release("4.4.0-beta.1", 12), release("5.0.0", 40)];

describe("findFixStanding", () => {
  test.each<[string, string | null, number, number, readonly Release[], unknown]>([
    ["older than the first release after the closing", "4.2.8", 9, 30, RELEASES, { release: "4.2.9", isBehind: true }],
    ["that very release", "4.2.9", 9, 30, RELEASES, { release: "4.2.9", isBehind: false }],
    ["a later one", "4.3.0", 9, 30, RELEASES, { release: "4.2.9", isBehind: false }],
    ["a pre-release has no fix for all", "4.3.0", 11, 30, RELEASES, { release: "4.3.0", isBehind: false }],
    ["a release on the day of the closing counts", "4.2.0", 10, 30, RELEASES, { release: "4.2.9", isBehind: true }],
    ["a leading v", "v4.2.1", 9, 30, RELEASES, { release: "4.2.9", isBehind: true }],
    [
      "a pre-release of the reporter's is behind its release",
      "4.3.0-rc.1",
      11,
      30,
      RELEASES,
      { release: "4.3.0", isBehind: true },
    ],
    ["no release since the closing", "4.2.1", 25, 30, RELEASES, undefined],
    ["a release that is still to come", "4.2.1", 25, 39, RELEASES, undefined],
    ["no version", null, 9, 30, RELEASES, undefined],
    ["a version that is none", "latest", 9, 30, RELEASES, undefined],
    ["no releases", "4.2.1", 9, 30, [], undefined],
    ["a tag that is no version", "4.2.1", 9, 30, [release("nightly", 10)], undefined],
  ])("%s", (_, version, closed, now, releases, expected) => {
    expect(findFixStanding(version, at(closed), releases, at(now))).toEqual(expected);
  });
});

describe("a failure that was closed before", () => {
  const description = `Every command ends with API Error: 400 ${apiBody("invalid_request_error", "tank.level: must be positive")}`;
  const reportOf = (number: number, version: string, closed: Partial<Parameters<typeof documentOf>[1]> = {}) =>
    documentOf(number, {
      title: "[Bug] Every command ends with an oil tank error",
      body: bugReport({ description, version }),
      createdAt: day(number / 10),
      ...closed,
    });
  const completed = { state: "closed", closedAt: day(9), stateReason: "completed" } as const;
  const relationTo = (
    earlier: ReturnType<typeof reportOf>,
    version: string,
    releases: readonly Release[] = RELEASES,
  ) => {
    const index = indexOf([...backgroundIssues(500, 60).map((each) => ({ ...each, createdMs: 0 })), earlier]);
    const [match] = matchesOf(reportOf(300, version), index, { releases });
    return [match?.number, match?.relation, reasonsOf(match)[0]];
  };

  test.each<[string, ReturnType<typeof reportOf>, string, readonly Release[], string, RegExp]>([
    [
      "an older version: fixed since",
      reportOf(50, "4.2.1", completed),
      "4.2.1",
      RELEASES,
      "fixed-in",
      /before 4\.2\.9 was released; this report is of 4\.2\.1/,
    ],
    [
      "a version with the fix: back again",
      reportOf(50, "4.2.1", completed),
      "4.3.0",
      RELEASES,
      "regression",
      /before 4\.2\.9 was released; this report is of 4\.3\.0/,
    ],
    ["no releases known", reportOf(50, "4.2.1", completed), "4.3.0", [], "duplicate", /same refusal/],
    [
      "closed as not planned: nothing was fixed",
      reportOf(50, "4.2.1", { ...completed, stateReason: "not_planned" }),
      "4.2.1",
      RELEASES,
      "duplicate",
      /same refusal/,
    ],
    ["still open", reportOf(50, "4.2.1"), "4.2.1", RELEASES, "duplicate", /same refusal/],
  ])("%s", (_, earlier, version, releases, relation, reason) => {
    expect(relationTo(earlier, version, releases)).toEqual([50, relation, expect.stringMatching(reason)]);
  });
});
