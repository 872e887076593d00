import { describe, expect, test } from "@jest/globals";
import { findOtherNumber, titleNumbers } from "../../src/match/title-numbers.ts";

describe("the numbers of a title", () => {
  test.each([
    ["a version", "Support lantern 8.4", ["8.4"]],
    ["a part of a series", "Wick tests, part #3 of 4", ["3", "4"]],
    ["each once", "2 wicks or 2 cans", ["2"]],
    ["none", "Flame goes out", []],
    ["an address is no number", "crash at 0x7fff5fc01028 in flame", []],
    ["nor is a hash", "since build a1b2c3d4e5 it is dark", []],
  ])("%s", (_, title, expected) => {
    expect(titleNumbers(title)).toEqual(expected);
  });

  test.each([
    ["each has one of its own", ["8.4"], ["8.5"], { mine: "8.4", theirs: "8.5" }],
    ["the same ones", ["3", "4"], ["4", "3"], undefined],
    ["only one of them says one", ["3"], [], undefined],
    ["one says more", ["3"], ["3", "4"], undefined],
  ])("differ where %s", (_, mine, theirs, expected) => {
    expect(findOtherNumber(mine, theirs)).toEqual(expected);
  });
});
