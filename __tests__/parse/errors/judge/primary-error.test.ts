import { describe, expect, test } from "@jest/globals";
import type { ErrorEntry } from "../../../../src/domain/report.ts";
import { findNoiseRule } from "../../../../src/parse/errors/judge/noise.ts";
import { findPrimaryError, isComplainedOf } from "../../../../src/parse/errors/judge/primary-error.ts";
import { sampleError } from "../../../support/samples.ts";

const silent = { title: "It stops", prose: "It stops at noon." };
const error = (message: string, change: Partial<ErrorEntry> = {}): ErrorEntry => sampleError({ message, ...change });
const choose = (errors: readonly ErrorEntry[], complaint = silent): string | undefined => {
  const index = findPrimaryError(errors, complaint);
  return index === null ? undefined : errors[index]?.message;
};

/** Two errors of which the first must be chosen, in whatever order they stand. */
type Pair = readonly [name: string, chosen: ErrorEntry, other: ErrorEntry, complaint?: typeof silent];
const plain = error("belt torn");

const pairs: readonly Pair[] = [
  [
    "no code that the title sets apart",
    error("ENOTEMPTY: gear lost", { sources: ["description"], code: "ENOTEMPTY" }),
    error("EBUSY: gear kept", { sources: ["description"], code: "EBUSY" }),
    { title: "Cannot shift (not the EBUSY one)", prose: "It says ENOTEMPTY." },
  ],
  [
    "in the title before in the description",
    error("gear lost", { sources: ["title"] }),
    error("belt torn", { sources: ["description"] }),
  ],
  [
    "in the description before in a field",
    error("gear lost", { sources: ["description"] }),
    error("belt torn", { sources: ["form-field"] }),
  ],
  [
    "what failed before with which status it ended",
    error("gear lost", { sources: ["description"] }),
    error("exit status 1", { sources: ["title", "description"], code: "exit 1", className: null, status: null }),
  ],
  [
    "what a server threw before what its client says of the answer",
    error("gear lost", { sources: ["description"], className: "GearError" }),
    error("depot answered 502 Bad Gateway", { sources: ["title", "description"], className: null, status: null }),
  ],
  [
    "what is complained of, but not in a logger's pairs",
    error("gear lost", { sources: ["description"], className: "GearError" }),
    error("call failed method=POST path=/v2/belts", { sources: ["description"], className: null, status: null }),
    { title: "POST /v2/belts fails", prose: "It stops." },
  ],
  ["in a field before in the block", error("gear lost", { sources: ["form-field"] }), plain],
  [
    "in both places before in one",
    error("gear lost", { sources: ["errors-block", "form-field"] }),
    error("belt torn", { sources: ["errors-block"] }),
  ],
  [
    "words in the title before words in the description",
    error("gear lost"),
    plain,
    { title: "gear lost", prose: "belt torn" },
  ],
  ["words in the description before none", error("gear lost"), plain, { title: "It stops", prose: "My gear is lost." }],
  [
    "its status in the title",
    error("gear lost", { status: 418 }),
    error("belt torn", { status: 503 }),
    { title: "418 at noon", prose: "503" },
  ],
  [
    "its status in the description",
    error("gear lost", { status: 418 }),
    error("belt torn", { status: 503 }),
    { title: "It stops", prose: "418 at noon" },
  ],
  [
    "its code in the title",
    error("gear lost", { code: "ENOENT" }),
    error("belt torn", { code: "EPERM" }),
    { title: "enoent at noon", prose: "" },
  ],
  [
    "its code in the description",
    error("gear lost", { code: "ENOENT" }),
    error("belt torn", { code: "EPERM" }),
    { title: "It stops", prose: "ENOENT at noon" },
  ],
  [
    "its class in the title",
    error("gear lost", { className: "GearError" }),
    error("belt torn", { className: "BeltError" }),
    { title: "GearError at noon", prose: "" },
  ],
  [
    "its class in the description",
    error("gear lost", { className: "GearError" }),
    error("belt torn", { className: "BeltError" }),
    { title: "It stops", prose: "A gearerror at noon" },
  ],
  [
    "“Error” names no class",
    error("gear lost", { className: "GearError" }),
    error("belt torn", { className: "Error" }),
    { title: "Error at noon", prose: "error" },
  ],
  [
    "its type in the title",
    error("gear lost", { apiType: "gear_lost" }),
    error("belt torn", { apiType: "belt_torn" }),
    { title: "the gear and what else", prose: "" },
  ],
  [
    "what a window says of any failure is nobody's complaint",
    error("belt torn"),
    error("The box has encountered an unexpected error.", { sources: ["title", "description"], className: null }),
    { title: "The box has encountered an unexpected error", prose: "" },
  ],
  [
    "nor a window's title",
    error("belt torn"),
    error("A JavaScript error occurred in the main process", { sources: ["title"], className: null }),
    { title: "A JavaScript error occurred in the main process", prose: "" },
  ],
  [
    "nor what a service manager says of any end",
    error("belt torn"),
    error("gear.service: Start request repeated too quickly.", { sources: ["title"], className: null }),
    { title: "gear.service: Start request repeated too quickly", prose: "" },
  ],
  [
    "nor where something went wrong",
    error("belt torn"),
    error("Oops, something went wrong", { sources: ["title", "description"], className: null }),
  ],
  [
    "but with a status it is one",
    error("An unexpected error has occurred", { sources: ["description"], className: null, status: 500 }),
    error("belt torn"),
  ],
  ["what has no message is nobody's complaint", error("belt torn"), error("", { sources: ["title", "description"] })],
  ["a panic before a refusal", error("a panic in the gear"), error("belt torn", { status: 503 })],
  ["a segmentation fault before a class", error("Segmentation fault"), error("belt torn", { className: "BeltError" })],
  [
    "out of memory in the class",
    error("gear lost", { className: "Out of memory" }),
    error("belt torn", { status: 503 }),
  ],
  ["a signal in the code", error("gear lost", { code: "SIGSEGV" }), error("belt torn", { status: 503 })],
  ["an abort in the code", error("gear lost", { code: "SIGABRT" }), error("belt torn", { status: 503 })],
  ["an assertion", error("Assertion `gear` failed"), error("belt torn", { status: 503 })],
  ["heap limit", error("Reached heap limit"), error("belt torn", { status: 503 })],
  ["a compiler's own error", error("internal compiler error: gear"), error("belt torn", { status: 503 })],
  ["a refusal before a class", error("gear lost", { status: 503 }), error("belt torn", { className: "TypeError" })],
  [
    "a language's class before none",
    error("gear lost", { className: "TypeError" }),
    error("belt torn", { className: null }),
  ],
  ["an exception before none", error("gear lost", { className: "GearException" }), plain],
  [
    "a class before a bare Error",
    error("gear lost", { className: "GearError" }),
    error("belt torn", { className: "Error" }),
  ],
  ["a code before a bare Error", error("gear lost", { code: "ENOENT" }), error("belt torn", { className: "Error" })],
  ["a message before none", error("gear lost", { className: null }), error("", { className: null })],
  [
    "a message before giving up on purpose",
    error("gear lost", { className: "GearError" }),
    error("explicit panic", { className: "panic" }),
  ],
  [
    "… and before an explicit failure",
    error("gear lost", { className: "GearError" }),
    error("explicit failure", { className: "panic" }),
  ],
  ["a panic that only contains the words", error("no explicit panic here"), error("belt torn", { status: 503 })],
  ["a panic that begins with the words", error("explicit panic of the gear"), error("belt torn", { status: 503 })],
  ["twice before once", error("gear lost", { count: 2 }), plain],
  [
    "earlier before later",
    error("gear lost", { firstSeen: "2031-06-01T08:00:00Z" }),
    error("belt torn", { firstSeen: "2031-06-01T09:00:00Z" }),
  ],
  ["a time before none", error("gear lost", { firstSeen: "2031-06-01T08:00:00Z" }), plain],
  [
    "whatever it is before noise",
    error("gear lost"),
    error("belt torn", { noise: true, sources: ["title"], count: 9 }),
  ],
];

describe("which of two errors is complained of", () => {
  test.each(pairs)("%s", (_name, chosen, other, complaint = silent) => {
    expect(choose([chosen, other], complaint)).toBe(chosen.message);
    expect(choose([other, chosen], complaint)).toBe(chosen.message);
  });

  test("the first where nothing tells", () => {
    expect(choose([error("gear lost"), error("belt torn")])).toBe("gear lost");
    expect(choose([error("one"), error("two"), error("three"), error("four")])).toBe("one");
  });

  test("a tenth of a point is chance", () => {
    const words = "a very long sentence about many different parts of one gear which somebody somewhere lost";
    expect(choose([error(words), error("belt torn", { count: 2 })], { title: "It stops", prose: "gear" })).toBe(
      "belt torn",
    );
  });

  test.each<[string, readonly ErrorEntry[], string | undefined]>([
    ["none", [], undefined],
    ["only noise", [error("gear lost", { noise: true })], undefined],
    ["the cause of what is chosen", [error("gear lost", { count: 2, root: 1 }), error("belt torn")], "belt torn"],
    [
      "the cause of the cause",
      [error("gear lost", { count: 3, root: 1 }), error("belt torn", { root: 2 }), error("no oil")],
      "no oil",
    ],
    [
      "no further than noise",
      [error("gear lost", { count: 2, root: 1 }), error("belt torn", { noise: true })],
      "gear lost",
    ],
    [
      "a chain that leads back to itself ends",
      [error("gear lost", { count: 2, root: 1 }), error("belt torn", { root: 0 })],
      "gear lost",
    ],
    ["a root that is not there", [error("gear lost", { root: 7 })], "gear lost"],
  ])("%s", (_name, errors, expected) => {
    expect(choose(errors)).toBe(expected);
  });
});

test.each<[title: string, quoted: boolean, expected: boolean]>([
  ["It stops", false, false],
  ["It stops", true, true],
  ["the gear and belt and spring are gone", false, true],
  ["the gear and belt are gone", false, false],
])("a title that says %j, quoted %j: complained of %j", (title, quoted, expected) => {
  expect(
    isComplainedOf({ error: error("gear belt spring chain axle"), quoted, root: null }, { title, prose: "" }),
  ).toBe(expected);
});

/** [rule or null, class, message]. */
const noises: readonly (readonly [string | null, string | null, string])[] = [
  ["lock-acquisition", "Error", "NON-FATAL: gear"],
  ["lock-acquisition", null, "a lock acquisition failed"],
  [null, null, "block acquisition failed"],
  ["aborted-request", "Error", "Request was aborted."],
  ["aborted-request", null, "Request was aborted"],
  ["aborted-request", "Error", "API Error: Request was aborted."],
  ["aborted-request", null, "API Error: Request was aborted."],
  [null, null, "My Request was aborted"],
  [null, null, "Request was aborted by the gear"],
  ["aborted-request", "AbortError", "gear"],
  [null, null, "no AbortError"],
  [null, "AbortErrors", "gear"],
  ["aborted-request", null, "The operation was aborted"],
  ["aborted-request", null, "This operation aborted"],
  ["aborted-request", "DOMException", "The user aborted a request."],
  ["aborted-request", "Error", "This request was aborted due to"],
  [null, null, "Why the operation was aborted"],
  [null, null, "The gear was aborted"],
  ["directory-read", "Error", "EISDIR: illegal operation on a directory, read"],
  [null, "Error", "EISDIR: illegal operation on a directory, open"],
  ["telemetry", null, "event logging: 1 event failed to export"],
  ["telemetry", "Error", "1P event logging: 12 events failed to export"],
  ["telemetry", null, "Failed to export 12 events"],
  ["telemetry", null, "Failed to export 1 event"],
  ["telemetry", null, "Failed to export 3 span"],
  ["telemetry", null, "Failed to export 3 metric"],
  ["telemetry", null, "Failed to export 3 log"],
  ["telemetry", null, "Failed to export 3 batch"],
  [null, null, "Failed to export 3 pictures"],
  [null, null, "Failed to export the logs"],
  ["telemetry-host", "Error", "getaddrinfo ENOTFOUND intake.datadoghq.example"],
  ["telemetry-host", "Error", "connect ECONNREFUSED o1.ingest.sentry.example"],
  ["telemetry-host", "Error", "ETIMEDOUT statsig"],
  [null, "Error", "getaddrinfo ENOTFOUND gear.example"],
  ["highlight-language", "Error", "Language not supported while highlighting code, falling back"],
  ["highlight-language", null, 'Unknown language: "gear"'],
  ["highlight-language", null, 'Unknown language: ""'],
  [null, null, "Unknown language: gear"],
  ["keychain", null, "Failed to delete keychain entry"],
  ["keychain", null, "Failed to read gear keychain item"],
  ["keychain", null, "security find-generic-password failed"],
  ["keychain", null, "SecKeychainSearchCopyNext: gear"],
  [null, null, "Failed to lose keychain entry"],
  ["compiler-summary", null, "aborting due to previous error"],
  ["compiler-summary", null, "aborting due to 2 previous errors"],
  ["compiler-summary", null, "aborting due to 12 previous errors"],
  [null, null, "we are aborting due to previous error"],
  ["compiler-summary", null, "could not compile `gear`"],
  [null, null, "it could not compile `gear`"],
  ["compiler-summary", null, "ld returned 1 exit status"],
  ["compiler-summary", null, "ld returned 12 exit status"],
  [null, null, "sold returned 1 exit status"],
  ["compiler-summary", null, "A complete log of this run"],
  [null, null, "See A complete log of this run"],
  ["compiler-summary", null, "Found 1 error"],
  ["compiler-summary", null, "Found 12 errors in 3 files"],
  [null, null, "Found 12 gears"],
  ["bare-error", "Error", ""],
  ["bare-error", null, ""],
  ["bare-error", "Error", "Error"],
  ["bare-error", null, "[object Object]"],
  ["bare-error", null, "undefined"],
  ["bare-error", null, "null"],
  [null, null, "nullable"],
  [null, null, "an undefined"],
];

test.each(noises)("noise %s: %s %s", (rule, className, message) => {
  expect(findNoiseRule({ className, message })?.name ?? null).toBe(rule);
});

test("only the beginning of a message is looked at", () => {
  expect(findNoiseRule({ className: null, message: `${"gear ".repeat(130)}NON-FATAL` })).toBeUndefined();
});
