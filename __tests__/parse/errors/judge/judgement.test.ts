import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ErrorDraft } from "../../../../src/parse/errors/gather/error-draft.ts";
import { mergeErrors } from "../../../../src/parse/errors/gather/merge-errors.ts";
import { findNoiseRule, NOISE_RULES } from "../../../../src/parse/errors/judge/noise.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";
import { readErrorText } from "../../../../src/parse/errors/error-text/read-error-text.ts";

function draft(text: string, rest: Partial<ErrorDraft> = {}): ErrorDraft {
  return { ...readErrorText(text), source: "errors-block", at: null, quoted: false, cut: false, ...rest };
}

const merged = (drafts: readonly ErrorDraft[]): string[] =>
  mergeErrors(drafts).map(({ error }) => `${error.count}x ${error.message} (${error.sources.join("+")})`);

describe("mergeErrors", () => {
  test.each<[name: string, drafts: ErrorDraft[], expected: string[]]>([
    [
      "numbers and ids differ",
      [draft("Error: widget 12 of req_011abcDEF22 gone"), draft("Error: widget 7 of req_011xyzDEF33 gone")],
      ["2x widget 12 of req_011abcDEF22 gone (errors-block)"],
    ],
    [
      "a logger's line and the exception below it",
      [
        draft("lid gone for good", { source: "form-field" }),
        draft("LidError: lid gone for good", { source: "form-field" }),
      ],
      ["2x lid gone for good (form-field)"],
    ],
    [
      "words differ",
      [draft("Error: widget gone"), draft("Error: gadget gone")],
      ["1x widget gone (errors-block)", "1x gadget gone (errors-block)"],
    ],
    [
      "status differs",
      [draft("Error: 500 Oops there"), draft("Error: 502 Oops there")],
      ["1x Oops there (errors-block)", "1x Oops there (errors-block)"],
    ],
    [
      "class differs",
      [draft("TypeError: gone"), draft("RangeError: gone")],
      ["1x gone (errors-block)", "1x gone (errors-block)"],
    ],
    [
      "minified classes differ",
      [draft("mE1: widget gone"), draft("JJ2: widget gone")],
      ["2x widget gone (errors-block)"],
    ],
    [
      "a quote adds no occurrence",
      [
        draft("Error: 400 Out of widgets"),
        draft("Error: 400 Out of widgets"),
        draft("API Error: 400 Out of widgets", { source: "description" }),
      ],
      ["2x Out of widgets (errors-block+description)"],
    ],
    [
      "a piece that was quoted",
      [
        draft("Error: 400 You are out of widgets. Buy more."),
        draft('API Error: 400 "out of widgets"', { source: "description" }),
      ],
      ["1x You are out of widgets. Buy more. (errors-block+description)"],
    ],
    [
      "only the status was quoted",
      [draft("Error: 400 You are out of widgets."), draft("API Error: 400", { source: "description" })],
      ["1x You are out of widgets. (errors-block+description)"],
    ],
    [
      "a title that runs on",
      [
        draft("RangeError: Invalid widget count", { source: "form-field" }),
        draft("RangeError: Invalid widget count crashes session", { source: "title" }),
      ],
      ["1x Invalid widget count (form-field+title)"],
    ],
    [
      "cut at the end",
      [draft("Error: widget number 5 is gone for good"), draft("Error: widget number 6 is go", { cut: true })],
      ["2x widget number 5 is gone for good (errors-block)"],
    ],
    [
      "cut too early to tell",
      [draft("Error: widget number 5 is gone"), draft("Error: wid", { cut: true })],
      ["1x widget number 5 is gone (errors-block)", "1x wid (errors-block)"],
    ],
    [
      "short messages are no pieces",
      [draft("Error: cannot read the list of files"), draft("Error: the list", { source: "description" })],
      ["1x cannot read the list of files (errors-block)", "1x the list (description)"],
    ],
    [
      "a piece of twelve characters",
      [draft("Error: cannot read the list of files"), draft("Error: list of file", { source: "description" })],
      ["1x cannot read the list of files (errors-block+description)"],
    ],
    [
      "a piece of eleven characters",
      [draft("Error: cannot read the list of files"), draft("Error: list of fil", { source: "description" })],
      ["1x cannot read the list of files (errors-block)", "1x list of fil (description)"],
    ],
    [
      "a quote that begins alike",
      [draft("Error: no oil left"), draft("Error: no oil left at all", { source: "description" })],
      ["1x no oil left (errors-block)", "1x no oil left at all (description)"],
    ],
    [
      "a quote that begins with twelve like characters",
      [draft("Error: no oil is left"), draft("Error: no oil is left at all", { source: "description" })],
      ["1x no oil is left (errors-block+description)"],
    ],
    [
      "no message, and no status",
      [draft("OilError: no oil is left"), draft("OilError", { source: "description" })],
      ["1x no oil is left (errors-block)", "1x  (description)"],
    ],
    [
      "a short message word for word, without its code",
      [draft("Error: gone", { code: "EOIL" }), draft("Error: gone", { source: "title" })],
      ["1x gone (errors-block+title)"],
    ],
    [
      "a status that only the quote has",
      [draft("Error: no oil is left"), draft("Error: 503 no oil is left", { source: "description" })],
      ["1x no oil is left (errors-block)", "1x no oil is left (description)"],
    ],
    [
      "two entries are never pieces of one another",
      [draft("Error: no oil is left"), draft("Error: no oil is left at all")],
      ["1x no oil is left (errors-block)", "1x no oil is left at all (errors-block)"],
    ],
    [
      "what was cut comes behind what was not",
      [draft("Error: the wick is d", { cut: true }), draft("Error: no oil")],
      ["1x no oil (errors-block)", "1x the wick is d (errors-block)"],
    ],
    [
      "case, numbers, hashes and marks at the end",
      [
        draft("Error: No Oil in lid-7f3a9c21 after 12.5 s..."),
        draft("Error: no oil in lid-00b1d2e3 after 3.75 s"),
        draft("Error: no oil in lid-00b1d2e3 after 3.75 s… "),
      ],
      ["3x No Oil in lid-7f3a9c21 after 12.5 s... (errors-block)"],
    ],
    [
      "names without a digit, and short ones",
      [draft("Error: no oil in left-lamp"), draft("Error: no oil in right-lamp"), draft("Error: no oil in lamp-a")],
      [
        "1x no oil in left-lamp (errors-block)",
        "1x no oil in right-lamp (errors-block)",
        "1x no oil in lamp-a (errors-block)",
      ],
    ],
    [
      "a number and none",
      [draft("Error: the oil of lamp7"), draft("Error: the oil of lamp"), draft("Error: the oil of")],
      ["1x the oil of lamp7 (errors-block)", "1x the oil of lamp (errors-block)", "1x the oil of (errors-block)"],
    ],
    [
      "an id and none",
      [draft("Error: the oil of"), draft("Error: the oil of lamp-7f3a9c21")],
      ["1x the oil of (errors-block)", "1x the oil of lamp-7f3a9c21 (errors-block)"],
    ],
    [
      "beyond 500 characters",
      [draft(`Error: ${"oil ".repeat(125)}gone`), draft(`Error: ${"oil ".repeat(125)}left`)],
      [`2x ${"oil ".repeat(125)}gone (errors-block)`],
    ],
    [
      "packages of a class",
      ["lamp.OilError", "Lamp\\OilError", "lamp::OilError", "OilError"].map((name) => draft(`${name}: no oil`)),
      ["4x no oil (errors-block)"],
    ],
  ])("%s", (_name, drafts, expected) => {
    expect(merged(drafts)).toEqual(expected);
  });

  test("first and last time", () => {
    const [only] = mergeErrors(
      ["2031-01-03T00:00:00.000Z", "2031-01-01T00:00:00.000Z", null].map((at) => draft("Error: gone away", { at })),
    );
    expect(only?.error).toMatchObject({
      count: 3,
      firstSeen: "2031-01-01T00:00:00.000Z",
      lastSeen: "2031-01-03T00:00:00.000Z",
    });
  });

  test("what any of them has is kept: a stack, a quote", () => {
    const stack = "Error: no oil\n    at pour (/lamp.js:1:2)";
    const [entry] = mergeErrors([
      draft("Error: no oil"),
      draft(stack, { source: "description", quoted: true }),
      draft("Error: no oil"),
    ]);
    expect([entry?.error.frames.length, entry?.quoted, entry?.error.count]).toEqual([1, true, 2]);
    const [other] = mergeErrors([draft(stack), draft("Error: no oil\n    at fill (/lamp.js:3:4)")]);
    expect(other?.error.frames.map((frame) => frame.function)).toEqual(["pour"]);
  });

  test("the names that only a later one gives are kept", () => {
    const bare = draft("lid gone for good", { source: "form-field" });
    const named = draft("LidError: lid gone for good", { source: "form-field", code: "ELID" });
    expect(mergeErrors([bare, named])[0]?.error).toMatchObject({ className: "LidError", code: "ELID" });
    expect(mergeErrors([draft("Error: lid gone for good"), named])[0]?.error.className).toBe("LidError");
    const other = draft("BoxError: lid gone for good and all", { source: "form-field" });
    expect(mergeErrors([bare, other])[0]?.error.className).toBeNull();
  });

  test("a root leads to the entry that holds it", () => {
    const [cause, wrapper] = [{}, {}];
    const drafts = [
      draft("Error: the lamp is out", { found: { self: wrapper, root: cause } }),
      draft("Error: no oil", { found: { self: cause, root: null } }),
      draft("Error: the lamp is out"),
    ];
    expect(mergeErrors(drafts).map(({ root }) => root)).toEqual([1, null]);
    expect(mergeErrors(drafts.slice(0, 1)).map(({ root }) => root)).toEqual([null]);
  });

  test("counts of the block add up to its entries, and merging twice changes nothing", () => {
    const texts = fc.array(
      fc.constantFrom("Error: a b c", "Error: a b d", "TypeError: x 1", "TypeError: x 2", "Error: 500 y", "Error"),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(texts, (strings) => {
        const once = mergeErrors(strings.map((text) => draft(text)));
        expect(once.reduce((sum, { error }) => sum + error.count, 0)).toBe(strings.length);
        const again = mergeErrors(once.map(({ error }) => ({ ...error, at: null, quoted: false, cut: false })));
        expect(again.map(({ error }) => error.message)).toEqual(once.map(({ error }) => error.message));
        expect(again.every(({ error }) => error.count === 1)).toBe(true);
      }),
    );
  });
});

describe("noise", () => {
  test.each([
    [
      "Error: NON-FATAL: Lock acquisition failed for /home/kim/x (expected in multi-process scenarios)",
      "lock-acquisition",
    ],
    ["Error: Request was aborted.", "aborted-request"],
    ["AbortError: The operation was aborted.", "aborted-request"],
    ["Error: EISDIR: illegal operation on a directory, read", "directory-read"],
    ["Error: 1P event logging: 3 events failed to export", "telemetry"],
    ['Error: {"message":"Failed to export 3 events","stack":"Error"}', "telemetry"],
    ["Error: getaddrinfo ENOTFOUND browser-intake.datadoghq.eu", "telemetry-host"],
    ["Error: Language not supported while highlighting code: zz", "highlight-language"],
    ["Error: Failed to delete keychain entry", "keychain"],
    ["Error: Failed to read keychain item", "keychain"],
    ["Error: Command failed: security find-generic-password -s acme -w", "keychain"],
    ["error: aborting due to 2 previous errors", "compiler-summary"],
    ["ERROR (dkms apport): binary package for lid-drv: 0.9 not found", "report-of-module"],
    ["Error", "bare-error"],
    ["", "bare-error"],
    ["Error: 400 Out of widgets", undefined],
    ["Error: EISDIR: illegal operation on a directory, rename", undefined],
    ["Error: Failed to export the chart", undefined],
    ["Error: keychain is locked", undefined],
    ["Error: The build was aborted by the linter", undefined],
    ["AggregateError", undefined],
    ["Error: getaddrinfo ENOTFOUND api.acme.example", undefined],
  ])("%s: %s", (text, rule) => {
    expect(findNoiseRule(readErrorText(text))?.name).toBe(rule);
  });

  test("rules have distinct names and say why", () => {
    expect(new Set(NOISE_RULES.map((rule) => rule.name)).size).toBe(NOISE_RULES.length);
    expect(
      NOISE_RULES.every((rule) => rule.reason.length > 10 && !rule.reason.endsWith(".") && rule.source !== ""),
    ).toBe(true);
  });
});

function report(title: string, description: string, errors: string[]): { primary: string | null; noise: boolean[] } {
  const block = JSON.stringify(
    errors.map((error, index) => ({ error, timestamp: `2031-01-0${index + 1}T00:00:00.000Z` })),
  );
  const body = `**Bug Description**\n${description}\n\n**Errors**\n\`\`\`json\n${block}\n\`\`\`\n`;
  const { errors: read, primaryError } = parseReport({ title, body });
  return {
    primary: primaryError === null ? null : (read[primaryError]?.message ?? null),
    noise: read.map((error) => error.noise),
  };
}

describe("primaryError", () => {
  test.each<[name: string, title: string, description: string, errors: string[], primary: string | null]>([
    [
      "the one that is quoted",
      "[Bug] Trouble",
      "I see API Error: 400 Out of widgets",
      ["TypeError: x is bad", "Error: 400 Out of widgets"],
      "Out of widgets",
    ],
    [
      "the one whose words the title has",
      "[Bug] Marketplace clone fails",
      "It fails",
      ["TypeError: x is bad", "Error: marketplace clone refused"],
      "marketplace clone refused",
    ],
    [
      "the one whose status is named",
      "Many 529 today",
      "slow",
      ["TypeError: x is bad", "TypeError: x is bad", "Error: 529 Overloaded"],
      "Overloaded",
    ],
    [
      "else the graver one",
      "Help",
      "It stopped",
      ["Error: tool not there", "Error: 500 Internal server trouble"],
      "Internal server trouble",
    ],
    [
      "else the more frequent one",
      "Help",
      "It stopped",
      ["Error: tool a not there", "Error: gone away", "Error: gone away"],
      "gone away",
    ],
    ["else the earlier one", "Help", "It stopped", ["Error: tool not there", "Error: gone away"], "tool not there"],
    ["noise never", "Help", "It stopped", ["Error: Request was aborted.", "Error", "Error: gone away"], "gone away"],
    ["nothing but noise", "Help", "It stopped", ["Error: Request was aborted.", "Error"], null],
    [
      "noise that the reporter quotes is the complaint",
      "Help",
      "It says Error: Failed to delete keychain entry",
      ["Error: Failed to delete keychain entry", "Error: gone away"],
      "Failed to delete keychain entry",
    ],
    [
      "noise that the title is about is too",
      "Failed to delete keychain entry on logout",
      "It stopped",
      ["Error: Failed to delete keychain entry"],
      "Failed to delete keychain entry",
    ],
    ["a bare error stays noise", "Error", "Error", ["Error"], null],
    ["no errors", "Help", "It stopped", [], null],
  ])("%s", (_name, title, description, errors, primary) => {
    expect(report(title, description, errors).primary).toBe(primary);
  });
});
