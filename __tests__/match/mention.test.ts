import { describe, expect, test } from "@jest/globals";
import { findMentions } from "../../src/match/mention.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

function stanceOf(text: string): string | undefined {
  const report = parseReport({ title: "Lantern goes dark", body: text });
  return findMentions(report, 99).find(({ number }) => number === 12)?.stance;
}

describe("stance towards a named issue", () => {
  test.each([
    ["duplicate of", "This is a duplicate of #12.", "same"],
    ["dupe of", "Dupe of #12", "same"],
    ["hedged", "Possibly a duplicate of issue #12?", "same"],
    ["same as", "It fails the same way as in #12.", "same"],
    ["same bug as", "Same bug as #12", "same"],
    ["second of a list", "Same as #7 and #12", "same"],
    ["not a duplicate", "This is not a duplicate of #12: the lamp stays on.", "different"],
    ["not the same", "Not the same as #12", "different"],
    ["different from", "This is different from #12", "different"],
    ["unlike", "Unlike #12 it happens every time", "different"],
    ["only named", "See #12 for the protocol", "plain"],
    ["taken back afterwards", "Might be a duplicate of #12, although I think it is not", "plain"],
    ["same words, other cause", "I get the same message as in #12, but only when it rains.", "plain"],
    ["asked and denied", "Dupe of #12? I don't think so.", "plain"],
    ["asked politely", "It goes dark (dup #12?)", "same"],
    ["a negation elsewhere", "It does not start. See #12", "plain"],
    ["same, but not as it", "The same happens on Linux. #12 may help", "plain"],
    ["a list of similar ones", "Similar reports exist in #7, #12, and #15", "plain"],
  ])("%s", (_, text, expected) => {
    expect(stanceOf(text)).toBe(expected);
  });

  // Desired and actual differ; a fix shows up as a failing row.
  test.each([["another language", "Doublon de #12", "same", "plain"]])(
    "known wrong: %s",
    (_, text, desired, actual) => {
      expect(stanceOf(text)).toBe(actual);
      expect(actual).not.toBe(desired);
    },
  );
});

test("an issue does not mention itself", () => {
  const report = parseReport({ title: "Lantern", body: "Edited: this is #12, see #13" });
  expect(findMentions(report, 12)).toEqual([{ number: 13, stance: "plain" }]);
});

test("thousands of numbers are no evidence", () => {
  const report = parseReport({ title: "", body: Array.from({ length: 9000 }, (_, at) => `#${at + 1}`).join(" ") });
  expect(findMentions(report, 0).length).toBeLessThanOrEqual(50);
});
