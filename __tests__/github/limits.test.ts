import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { fitLabel, fitLabelName, isBody } from "../../src/github/limits.ts";
import { isFilePath, parseRepoName } from "../../src/github/repo-name.ts";
import { anySign } from "../support/any-sign.ts";

describe("what GitHub takes", () => {
  test.each([
    ["a name as it is", "error: network", "error: network"],
    ["white space around", "  needs info ", "needs info"],
    ["50 characters", "x".repeat(50), "x".repeat(50)],
    ["51 characters", "x".repeat(51), "x".repeat(50)],
    ["51 characters of two units each", "🧭".repeat(51), "🧭".repeat(50)],
    ["a cut that would end in a space", `${"x".repeat(49)} y`, "x".repeat(49)],
    ["half a character", "a\uD83E b", "a\uFFFD b"],
    ["three dots", "...", "..."],
    ["nothing", " \n", undefined],
    ["a dot", ".", undefined],
    ["two dots", " .. ", undefined],
  ])("a label's name: %s", (_name, name, expected) => {
    expect(fitLabelName(name)).toBe(expected);
  });

  test("any name becomes one that fits and stays, or none", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 120 }), (name) => {
        const fitted = fitLabelName(name);
        if (fitted === undefined) return true;
        return Array.from(fitted).length <= 50 && fitLabelName(fitted) === fitted && encodeURIComponent(fitted) !== "";
      }),
    );
  });

  test.each([
    ["six hex digits in capitals", "D73A4A", "d73a4a"],
    ["with a hash", "#d73a4a", undefined],
    ["three digits", "fff", undefined],
    ["a word", "purple", undefined],
  ])("a label's colour: %s", (_name, color, expected) => {
    expect(fitLabel({ name: "bug", color, description: "" })?.color).toBe(expected);
  });

  test.each([
    ["a word", "x", true],
    ["65,536 characters", "x".repeat(65_536), true],
    ["65,536 characters of two units each", "🧭".repeat(65_536), true],
    ["one more", "x".repeat(65_537), false],
    ["one more, mixed", `${"🧭".repeat(65_536)}x`, false],
    ["nothing", "", false],
    ["white space", " \n\t", false],
  ])("a comment: %s", (_name, body, expected) => {
    expect(isBody(body)).toBe(expected);
  });

  test.each([
    [".github/fingerpost.yml", true],
    ["README", true],
    ["a/b_c-d.e/f", true],
    ["...", true],
    ["a//b", false],
    ["a/./b", false],
    ["a/../b", false],
    ["/a", false],
    ["a/", false],
    ["a b", false],
    ["a?b", false],
    ["a#b", false],
    ["a%2e", false],
    ["é", false],
    ["", false],
  ])("a file's path: %j is %p", (path, expected) => {
    expect(isFilePath(path)).toBe(expected);
  });

  test("a repository's name comes apart, or not at all", () => {
    expect(parseRepoName("acme/tool.js")).toEqual({ owner: "acme", name: "tool.js" });
    expect(["acme", "a/b/c", "-a/b", "a/..", "a/", "/b", "a/b\n"].map(parseRepoName)).toEqual(Array(7).fill(undefined));
  });
});
