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
  ["only a short commit", "box-kit version: 1a2b3c4", [null, "1a2b3c4"], [null, null]],
];

describe("known wrong", () => {
  test.each(knownWrong)("%s", (_name, body, desired, actual) => {
    const { os, version } = parseReport({ title: "Stuck", body, repo: "acme/box-kit" }).environment;
    expect([os, version]).toEqual(actual);
    expect(actual).not.toEqual(desired);
  });
});
