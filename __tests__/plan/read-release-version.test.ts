import { describe, expect, test } from "@jest/globals";
import { findUpdate, readReleaseVersion } from "../../src/plan/read-release-version.ts";

describe("the version of a release's tag", () => {
  test.each<[tag: string, expected: string | null]>([
    ["v2.1.7", "2.1.7"],
    ["2.1.7", "2.1.7"],
    ["kestrel@3.4.1", "3.4.1"],
    ["kestrel-v3.4.1", "3.4.1"],
    ["@acme/kestrel@3.4.1", "3.4.1"],
    ["release/2.1", "2.1.0"],
    ["v2.1.7-beta.2", "2.1.7-beta.2"],
    ["helm-chart-0.9.0", null],
    ["@acme/docs@5.0.0", null],
    ["V2.1.7", null],
    ["nightly", null],
    ["nightly-20261118", null],
    ["v7", null],
    ["", null],
    ["1.2.3.4.5", null],
    ["v2.1.7 and more", null],
  ])("%s", (tag, expected) => {
    expect(readReleaseVersion(tag, "acme/kestrel")).toBe(expected);
  });
});

describe("an update", () => {
  test.each<[own: string | null, latest: string | null, expected: string | null]>([
    ["2.1.6", "2.1.7", "2.1.7"],
    ["2.1.7", "2.1.7", null],
    ["2.2.0", "2.1.7", null],
    ["2.1.7-beta.2", "2.1.7", "2.1.7"],
    [null, "2.1.7", null],
    ["2.1.6", null, null],
    ["latest", "2.1.7", null],
    ["3.4.1", "2024.11.20", null],
    ["2024.10.1", "2024.11.20", "2024.11.20"],
  ])("of %s to %s", (own, latest, expected) => {
    expect(findUpdate(own, latest)).toBe(expected);
  });
});
