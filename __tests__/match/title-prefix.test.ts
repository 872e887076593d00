import { describe, expect, test } from "@jest/globals";
import { findOtherPrefix, titlePrefix } from "../../src/match/title-prefix.ts";

describe("titlePrefix", () => {
  test.each<[string, string | undefined]>([
    ["net/lamp: wick is not lit", "net/lamp"],
    ["cmd/wick: fails on arm", "cmd/wick"],
    ["x/lamp/oil: leaks", "x/lamp/oil"],
    ["[Android] The lamp flickers", "android"],
    [" [iOS Release] The lamp flickers", "ios release"],
    ["wick, lamp: both are too short", "wick, lamp"],
    ["[BUG] The lamp flickers", undefined],
    ["Feature request: a second wick", undefined],
    ["Bug: the lamp flickers", undefined],
    ["The lamp flickers: what can I do?", undefined],
    ["lamp::Wick is not found", undefined],
    ["http://lamp.example is down", undefined],
    ["", undefined],
  ])("%s", (title, expected) => {
    expect(titlePrefix(title)).toBe(expected);
  });
});

test("two prefixes differ only where both have one", () => {
  expect(findOtherPrefix("net/lamp", "net/wick")).toEqual({ mine: "net/lamp", theirs: "net/wick" });
  expect(findOtherPrefix("net/lamp", "net/lamp")).toBeUndefined();
  expect(findOtherPrefix("net/lamp", undefined)).toBeUndefined();
});
