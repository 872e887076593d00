import { expect, test } from "@jest/globals";
import type { ErrorEntry } from "../../src/domain/report.ts";
import { isRefusal, isTransient } from "../../src/match/error-nature.ts";

function errorOf(part: Partial<ErrorEntry>): ErrorEntry {
  return {
    className: null,
    message: "",
    status: null,
    apiType: null,
    code: null,
    count: 1,
    firstSeen: null,
    lastSeen: null,
    noise: false,
    noiseReason: null,
    source: "description",
    sources: ["description"],
    frames: [],
    ...part,
  };
}

test.each([
  ["5xx", { status: 503, message: "no healthy upstream" }, true],
  ["529", { status: 529, message: "Overloaded" }, true],
  ["429", { status: 429, message: "slow down" }, true],
  ["429 of a plan", { status: 429, message: "You have used up your monthly quota" }, false],
  ["400", { status: 400, message: "internal server error in your schema" }, false],
  ["reset connection", { code: "ECONNRESET", message: "read" }, true],
  ["missing file", { code: "ENOENT", message: "open" }, false],
  ["words without a status", { message: "Connection error." }, true],
  ["a code bug", { className: "TypeError", message: "x is not a function" }, false],
])("isTransient: %s", (_, part, expected) => {
  expect(isTransient(errorOf(part))).toBe(expected);
});

test.each([
  ["content filter", "Answer withheld by the content filter", true],
  ["usage policy", "That goes against the Usage Policy of the lamp works", true],
  ["a policy of another kind", "The retry policy is exhausted", false],
])("isRefusal: %s", (_, message, expected) => {
  expect(isRefusal(errorOf({ message }))).toBe(expected);
});
