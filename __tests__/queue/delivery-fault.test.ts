import { expect, test } from "@jest/globals";
import { GitHubError } from "../../src/github/github.ts";
import { DeliveryFault, toFailure } from "../../src/queue/delivery-fault.ts";

const limited = new DeliveryFault("rate limit of acme/tool", { code: "rate-limited", retryAfterSeconds: 30 });
const invalid = new DeliveryFault("acme/tool#1: refused", { code: "invalid", retryAfterSeconds: null });
const server = new GitHubError("502", { code: "server", status: 502, retryAfterSeconds: 5 });

const rows: [string, unknown, object][] = [
  ["a limit", limited, { reason: "rate limit of acme/tool", isFinal: false, retryAfterSeconds: 30 }],
  ["what GitHub will not do", invalid, { isFinal: true, retryAfterSeconds: null }],
  [
    "a fault of ours may be mended by a restart",
    new TypeError("x is undefined"),
    { reason: "x is undefined", isFinal: false },
  ],
  [
    "of several, the longest wait",
    new AggregateError([limited, server], "two"),
    { reason: "rate limit of acme/tool; 502", retryAfterSeconds: 30 },
  ],
  ["of several, one that may pass", new AggregateError([invalid, server], "two"), { isFinal: false }],
  [
    "several final ones",
    new AggregateError([invalid, new AggregateError([invalid], "one")], "two"),
    { isFinal: true, reason: "acme/tool#1: refused" },
  ],
  ["no error at all", "text of an issue", { reason: "something that is no error was thrown", isFinal: false }],
  ["an empty list", new AggregateError([], "none"), { reason: "", isFinal: false }],
  ["many lines become one", new Error("a\n  b\r\nc"), { reason: "a b c" }],
];

test.each(rows)("%s", (_name, thrown, expected) => {
  expect(toFailure(thrown)).toMatchObject(expected);
});

test("a long reason is cut", () => {
  expect(toFailure(new Error("x".repeat(5000))).reason).toHaveLength(500);
});
