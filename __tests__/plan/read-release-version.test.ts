import { expect, test } from "@jest/globals";
import { readReleaseVersion } from "../../src/plan/read-release-version.ts";

test.each<[tag: string, expected: string | null]>([
  ["v2.1.7", "2.1.7"],
  ["2.1.7", "2.1.7"],
  ["V2.1.7", null],
  ["cli-v2.1.7", "2.1.7"],
  ["kestrel@3.4.1", "3.4.1"],
  ["@kestrel/cli@3.4.1", "3.4.1"],
  ["release/2.1", "2.1.0"],
  ["v2.1.7-beta.2", "2.1.7-beta.2"],
  ["nightly", null],
  ["nightly-20261118", null],
  ["v7", null],
  ["", null],
  ["1.2.3.4.5", null],
  ["v2.1.7 and more", null],
])("%s", (tag, expected) => {
  expect(readReleaseVersion(tag)).toBe(expected);
});
