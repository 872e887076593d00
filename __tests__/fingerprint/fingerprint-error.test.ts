import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ERROR_UNITS, hostileText } from "../../bench/hostile-shapes.ts";
import type { Fingerprint } from "../../src/domain/fingerprint.ts";
import type { ErrorEntry } from "../../src/domain/report.ts";
import { ALGORITHM } from "../../src/fingerprint/algorithm.ts";
import { fingerprintError } from "../../src/fingerprint/fingerprint-error.ts";
import { errorEntry, frame } from "./error-entry.ts";
import { anySign } from "../support/any-sign.ts";

function fingerprintOf(error: ErrorEntry): Fingerprint {
  const result = fingerprintError(error);
  if (result.kind !== "fingerprint") throw new Error(`unfingerprintable: ${result.reason}`);
  return result.fingerprint;
}

const bundleStack = ["generate@/$bunfs/root/tool:441:33630", "makeRequest@/$bunfs/root/tool:858:5435"].map(frame);
const readableStack = ["readToken@src/parser.ts:10:3", "parseRow@src/parser.ts:40:9", "load@src/app.ts:7:1"].map(frame);
const otherStack = ["drawNode@src/graph.ts:8:3", "drawTree@src/graph.ts:30:9"].map(frame);

const refusal = { status: 400, apiType: "invalid_request_error" } as const;

/** Two readings of one error: the fine fingerprint must be the same. */
const same: readonly (readonly [string, ErrorEntry, ErrorEntry])[] = [
  [
    "prose without a class, a log with Error",
    errorEntry("the plan is used up"),
    errorEntry("the plan is used up", { className: "Error", source: "errors-block" }),
  ],
  [
    "prose says API Error, a log has a minified class and bundle frames",
    errorEntry("your plan's allowance is used up", { ...refusal, className: "API Error" }),
    errorEntry("your plan's allowance is used up", {
      ...refusal,
      className: "mE1",
      frames: bundleStack,
      source: "errors-block",
    }),
  ],
  ["two builds", errorEntry("lock is held", { className: "K51" }), errorEntry("lock is held", { className: "cq8" })],
  [
    "an SDK's class next to a status",
    errorEntry("unknown field colour", { ...refusal, className: "BadRequestError" }),
    errorEntry("unknown field colour", refusal),
  ],
  [
    "a class with its package",
    errorEntry("no such column", { className: "org.acme.QueryException" }),
    errorEntry("no such column", { className: "QueryException" }),
  ],
  [
    "a bundler's copy of a class",
    errorEntry("no such column", { className: "QueryError2" }),
    errorEntry("no such column", { className: "QueryError" }),
  ],
  ["the prefix is in the message", errorEntry("Error: no such column"), errorEntry("no such column")],
  [
    "API Error and the status are in the message",
    errorEntry("API Error: 400 no such column", refusal),
    errorEntry("no such column", refusal),
  ],
  [
    "numbers",
    errorEntry("prompt is too long: 231547 tokens > 198000 maximum", refusal),
    errorEntry("prompt is too long: 215001 tokens > 200000 maximum", refusal),
  ],
  [
    "ids",
    errorEntry("tool_use ids without result: toolu_01AbCdEf2345"),
    errorEntry("tool_use ids without result: toolu_01ZzYyXx9876"),
  ],
  [
    "paths",
    errorEntry("ENOENT: no such file, open '/home/ann/a.txt'", { code: "ENOENT" }),
    errorEntry("ENOENT: no such file, open 'C:\\Users\\bob\\b c.txt'", { code: "ENOENT" }),
  ],
  ["a wrapped line", errorEntry("the plan\n   is used up today"), errorEntry("the plan is used up today")],
  [
    "CRLF and blank lines",
    errorEntry("\r\nlock is held by another\r\n\r\nmore"),
    errorEntry("lock is held by another\n\nmore"),
  ],
  ["case and closing punctuation", errorEntry("Lock is held."), errorEntry("lock is held")],
  [
    "the case of a code",
    errorEntry("cannot write", { code: "eacces" }),
    errorEntry("cannot write", { code: "EACCES" }),
  ],
  ["minified names in the message", errorEntry("q7.map is not a function"), errorEntry("aB3.map is not a function")],
  [
    "a specific message with and without readable frames",
    errorEntry("template “invoice” has no footer section"),
    errorEntry("template “invoice” has no footer section", { frames: readableStack }),
  ],
  [
    "line and column of frames",
    errorEntry("list index out of range", { frames: readableStack }),
    errorEntry("list index out of range", { frames: readableStack.map((one) => ({ ...one, line: 999, column: 2 })) }),
  ],
];

/** Two errors that must not be taken for one. */
const different: readonly (readonly [string, ErrorEntry, ErrorEntry])[] = [
  ["messages", errorEntry("no such column"), errorEntry("no such table")],
  ["status", errorEntry("refused by upstream", { status: 502 }), errorEntry("refused by upstream", { status: 503 })],
  [
    "API type",
    errorEntry("try again", { status: 400, apiType: "invalid_request_error" }),
    errorEntry("try again", { status: 400, apiType: "billing_error" }),
  ],
  [
    "errno",
    errorEntry("cannot write the file", { code: "EACCES" }),
    errorEntry("cannot write the file", { code: "ENOSPC" }),
  ],
  [
    "exit codes in the message",
    errorEntry("worker exited with code 137 early"),
    errorEntry("worker exited with code 2 early"),
  ],
  [
    "classes",
    errorEntry("no such column", { className: "QueryError" }),
    errorEntry("no such column", { className: "PlanError" }),
  ],
  ["quoted words", errorEntry("expected 'on' to equal 'off'"), errorEntry("expected 'left' to equal 'right'")],
  [
    "the language's wording with unlike frames",
    errorEntry("Cannot read properties of undefined (reading 'id')", { className: "TypeError", frames: readableStack }),
    errorEntry("Cannot read properties of undefined (reading 'id')", { className: "TypeError", frames: otherStack }),
  ],
];

describe("the fine fingerprint is the same for", () => {
  test.each(same)("%s", (_, first, second) => {
    expect(fingerprintOf(first).fine).toBe(fingerprintOf(second).fine);
    expect(fingerprintOf(first).medium).toBe(fingerprintOf(second).medium);
  });
});

describe("the fine fingerprint tells apart", () => {
  test.each(different)("%s", (_, first, second) => {
    expect(fingerprintOf(first).fine).not.toBe(fingerprintOf(second).fine);
  });
});

describe("catch-alls are unfingerprintable", () => {
  const catchAlls: readonly (readonly [string, ErrorEntry])[] = [
    ["empty", errorEntry("")],
    ["white space", errorEntry(" \n\t ")],
    ["a bare Error", errorEntry("", { className: "Error" })],
    ["a bare minified class", errorEntry("", { className: "kR3" })],
    ["a bare TypeError", errorEntry("", { className: "TypeError" })],
    ["Error as message", errorEntry("Error")],
    ["Unknown error", errorEntry("Unknown error", { className: "Error" })],
    ["An unknown error occurred.", errorEntry("An unknown error occurred.")],
    ["[object Object]", errorEntry("[object Object]")],
    ["Request failed", errorEntry("Request failed")],
    [
      "Request failed with status code",
      errorEntry("Request failed with status code 404", { className: "AxiosError", status: 404 }),
    ],
    ["a client's status alone", errorEntry("", { status: 401 })],
    ["AbortError", errorEntry("The operation was aborted", { className: "AbortError" })],
    ["AbortError with frames", errorEntry("gone", { className: "AbortError", frames: readableStack })],
    ["Request was aborted.", errorEntry("Request was aborted.", { className: "Error" })],
    ["something went wrong", errorEntry("Oops! Something went wrong.".replace("!", ""))],
    ["numbers only", errorEntry("1: 1")],
    ["a path only", errorEntry("/home/ann/a/b.txt")],
    ["an id only", errorEntry("req_01AbCdEfGh2345")],
    ["exit code 1", errorEntry("Exit code 1", { code: "exit 1" })],
    ["Command failed with exit code 1", errorEntry("Command failed with exit code 1")],
    ["aborting due to previous errors", errorEntry("aborting due to 3 previous errors", { className: "error" })],
    ["an internal compiler error without a word", errorEntry("internal compiler error: unexpected failure")],
    ["only the signal", errorEntry("Segmentation fault (core dumped)")],
    ["one frame is not enough", errorEntry("", { className: "Error", frames: [frame("load@src/app.ts:7:1")] })],
    ["bundle frames are not enough", errorEntry("", { className: "Error", frames: bundleStack })],
  ];
  test.each(catchAlls)("%s", (_, error) => {
    const result = fingerprintError(error);
    expect(result.kind).toBe("unfingerprintable");
    if (result.kind === "unfingerprintable") expect(result.reason.length).toBeGreaterThan(8);
  });

  const enough: readonly (readonly [string, ErrorEntry])[] = [
    ["a bare telling class", errorEntry("", { className: "QuotaTableMissingError" })],
    ["a service's status alone", errorEntry("", { status: 529 })],
    ["a catch-all with an API type", errorEntry("Error", { status: 401, apiType: "authentication_error" })],
    ["a catch-all with an errno", errorEntry("Request failed", { code: "ECONNRESET" })],
    ["a telling exit code", errorEntry("Command failed", { code: "exit 137" })],
    ["a signal with readable frames", errorEntry("Segmentation fault", { frames: readableStack })],
    ["a bare Error with readable frames", errorEntry("", { className: "Error", frames: readableStack })],
  ];
  test.each(enough)("but not %s", (_, error) => {
    expect(fingerprintError(error).kind).toBe("fingerprint");
  });
});

describe("components explain themselves", () => {
  const kinds = (error: ErrorEntry): string[] =>
    fingerprintOf(error).components.map(({ kind, contributes }) => `${contributes ? "+" : "-"}${kind}`);

  const explained: readonly (readonly [string, ErrorEntry, readonly string[]])[] = [
    [
      "an API error from a log",
      errorEntry("used up", { ...refusal, className: "mE1", frames: bundleStack }),
      ["-class", "+status", "+api-type", "+message", "-frames"],
    ],
    [
      "a file error",
      errorEntry("ENOENT: no such file", { className: "Error", code: "ENOENT" }),
      ["-class", "+code", "+message"],
    ],
    [
      "a runtime wording",
      errorEntry("list index out of range", { className: "IndexError", frames: readableStack }),
      ["+class", "+message", "+frames"],
    ],
    [
      "a specific message",
      errorEntry("template has no footer", { className: "RenderError", frames: readableStack }),
      ["+class", "+message", "-frames"],
    ],
    [
      "a telling class with a catch-all",
      errorEntry("unknown error", { className: "PlanError" }),
      ["+class", "-message"],
    ],
  ];
  test.each(explained)("%s", (_, error, expected) => {
    expect(kinds(error)).toEqual(expected);
  });

  test("each one that does not contribute says why", () => {
    for (const [, error] of explained) {
      for (const component of fingerprintOf(error).components) {
        if (!component.contributes) expect(component.hint).not.toBeNull();
      }
    }
  });
});

describe("levels", () => {
  test("carry the algorithm's id and are 16 hex digits each", () => {
    const { algorithm, coarse, medium, fine } = fingerprintOf(
      errorEntry("no such column", { className: "QueryError" }),
    );
    expect(algorithm).toBe(ALGORITHM);
    for (const hash of [coarse, medium, fine]) expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set([coarse, medium, fine]).size).toBe(3);
  });

  test("medium is one for two messages of one status and type", () => {
    const [first, second] = [errorEntry("used up", refusal), errorEntry("image is broken", refusal)].map(fingerprintOf);
    expect(first?.medium).toBe(second?.medium);
    expect(first?.fine).not.toBe(second?.fine);
  });

  test("medium is the message where nothing else contributes, never one for all", () => {
    expect(fingerprintOf(errorEntry("no such column")).medium).not.toBe(
      fingerprintOf(errorEntry("no such table")).medium,
    );
  });

  const families: readonly (readonly [string, ErrorEntry, ErrorEntry])[] = [
    ["server", errorEntry("refused by upstream", { status: 500 }), errorEntry("gone for good", { status: 503 })],
    [
      "network",
      errorEntry("refused by upstream", { code: "ECONNRESET" }),
      errorEntry("gone for good", { code: "ENOTFOUND" }),
    ],
    [
      "filesystem",
      errorEntry("refused by upstream", { code: "ENOENT" }),
      errorEntry("gone for good", { code: "ENOSPC" }),
    ],
    [
      "rate",
      errorEntry("refused by upstream", { status: 429 }),
      errorEntry("gone for good", { apiType: "rate_limit_error" }),
    ],
    [
      "authentication",
      errorEntry("refused by upstream", { status: 401 }),
      errorEntry("gone for good", { apiType: "authentication_error" }),
    ],
    [
      "overloaded",
      errorEntry("refused by upstream", { status: 529 }),
      errorEntry("gone for good", { apiType: "overloaded_error" }),
    ],
    [
      "runtime",
      errorEntry("refused by upstream", { className: "TypeError" }),
      errorEntry("gone for good", { className: "IndexError" }),
    ],
  ];
  test.each(families)("coarse: %s", (_, first, second) => {
    expect(fingerprintOf(first).coarse).toBe(fingerprintOf(second).coarse);
    expect(fingerprintOf(first).coarse).not.toBe(fingerprintOf(errorEntry("no such column")).coarse);
  });

  test("the hashes of one error are pinned: a change of them needs a new algorithm id", () => {
    const { coarse, medium, fine } = fingerprintOf(errorEntry("the plan is used up", { ...refusal, className: "mE1" }));
    expect({ coarse, medium, fine }).toEqual({
      coarse: "69cc6ddafcd6b28f",
      medium: "80490a2290a54385",
      fine: "5b89bbcda5ac5e1e",
    });
  });
});

describe("known to be wrong", () => {
  const wrong: readonly (readonly [string, ErrorEntry, ErrorEntry])[] = [
    [
      "prose without the API type",
      errorEntry("unknown field colour", refusal),
      errorEntry("unknown field colour", { status: 400 }),
    ],
    [
      "prose without the language's class",
      errorEntry("invalid array length", { className: "RangeError" }),
      errorEntry("invalid array length"),
    ],
    ["a message cut off by the generator", errorEntry("template has no footer"), errorEntry("template has no foo")],
    [
      "the reporter's words on the error's line",
      errorEntry("lock is held by another"),
      errorEntry("lock is held by another since yesterday"),
    ],
  ];
  test.each(wrong)("%s: should be the same, is not", (_, first, second) => {
    expect(fingerprintOf(first).fine).not.toBe(fingerprintOf(second).fine);
  });
});

describe("laws", () => {
  const text = fc.string({ unit: anySign, maxLength: 120 });
  const anyError = fc
    .record({
      className: fc.option(text),
      message: text,
      status: fc.option(fc.integer({ min: 100, max: 599 })),
      apiType: fc.option(text),
      code: fc.option(text),
      frames: fc.array(
        fc.record({
          raw: text,
          function: fc.option(text),
          file: fc.option(text),
          line: fc.option(fc.nat()),
          column: fc.option(fc.nat()),
        }),
        { maxLength: 4 },
      ),
    })
    .map(({ message, ...rest }) => errorEntry(message, rest));

  test("it never throws and is deterministic", () => {
    fc.assert(
      fc.property(anyError, (error) => {
        expect(fingerprintError(error)).toEqual(fingerprintError(structuredClone(error)));
      }),
    );
  });

  test("it ignores count, times, noise and source", () => {
    fc.assert(
      fc.property(anyError, fc.nat(), fc.boolean(), (error, count, noise) => {
        const other: ErrorEntry = {
          ...error,
          count: count + 1,
          noise,
          firstSeen: "2031-01-01T00:00:00Z",
          source: "title",
        };
        expect(fingerprintError(other)).toEqual(fingerprintError(error));
      }),
    );
  });

  test("it ignores numbers, ids and paths in a sentence", () => {
    const entry = (count: number, id: string, name: string): ErrorEntry =>
      errorEntry(`could not copy ${count} rows of ${id} to '/home/${name}/data/out.csv' in time`);
    const name = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.nat(), fc.uuid(), name, (count, id, user) => {
        expect(fingerprintError(entry(count, id, user))).toEqual(
          fingerprintError(entry(1, "3f2b8c1e-7d4a-4b6f-9a10-5c2d8e7f1a2b", "ann")),
        );
      }),
    );
  });

  test("it ignores line endings", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z ]{0,20}$/), { maxLength: 5 }), (lines) => {
        expect(fingerprintError(errorEntry(lines.join("\r\n")))).toEqual(
          fingerprintError(errorEntry(lines.join("\n"))),
        );
      }),
    );
  });

  test.each(ERROR_UNITS)("65,536 characters of %j give one fingerprint, however often they were seen", (unit) => {
    const text = hostileText({ head: "", unit });
    expect(fingerprintError(errorEntry(text))).toEqual(fingerprintError(errorEntry(text, { count: 7 })));
  });
});
