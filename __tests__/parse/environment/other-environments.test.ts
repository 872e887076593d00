import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../../src/parse/parse-report.ts";
import { ENVIRONMENTS } from "./other-environments.ts";

test.each(ENVIRONMENTS)("%s", (_name, repo, body, os, version) => {
  const { environment } = parseReport({ title: "It does not work", body, repo });
  expect({ os: environment.os, version: environment.version }).toEqual({ os, version });
});

type Wrong = [
  name: string,
  body: string,
  desired: [string | null, string | null],
  actual: [string | null, string | null],
];

// Desired and actual: what is read wrongly today.
const knownWrong: readonly Wrong[] = [
  ["a system in a sentence", "I am on Windows 11 and the lid is stuck.", ["windows", null], [null, null]],
  [
    "a version in a sentence without the product's name",
    "Since I updated to 3.1.4 it is stuck.",
    [null, "3.1.4"],
    [null, null],
  ],
  ["a version that the product's name stands behind", "Using 3.1.4 of box-kit.", [null, "3.1.4"], [null, null]],
  ["only a short commit", "box-kit version: 1a2b3c4", [null, "1a2b3c4"], [null, null]],
];

describe("known wrong", () => {
  test.each(knownWrong)("%s", (_name, body, desired, actual) => {
    const { os, version } = parseReport({ title: "Stuck", body, repo: "acme/box-kit" }).environment;
    expect([os, version]).toEqual(actual);
    expect(actual).not.toEqual(desired);
  });
});
