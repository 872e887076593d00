import { expect, test } from "@jest/globals";
import { isRefusal, isTransient } from "../../src/match/error-nature.ts";
import { sampleError } from "../support/samples.ts";

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
  expect(isTransient(sampleError(part))).toBe(expected);
});

test.each([
  ["content filter", "Answer withheld by the content filter", true],
  ["usage policy", "That goes against the Usage Policy of the lamp works", true],
  ["a policy of another kind", "The retry policy is exhausted", false],
])("isRefusal: %s", (_, message, expected) => {
  expect(isRefusal(sampleError({ message }))).toBe(expected);
});
