import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { identifyingMessage } from "../../src/fingerprint/identifying-message.ts";
import { anySign } from "../support/any-sign.ts";

describe("identifyingMessage", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["one line", "No such column", "no such column"],
    ["the second line is left out where the first identifies", "No such column\nwhile reading", "no such column"],
    ["it is taken where the first has one or two words", "Bad row\ncolumn is missing", "bad row column is missing"],
    [
      "it is taken after a colon",
      "the plan was refused because of:\nan old card",
      "the plan was refused because of: an old card",
    ],
    [
      "it is taken after Command failed",
      "Command failed: tool sync now\nfatal: no upstream",
      "command failed: tool sync now fatal: no upstream",
    ],
    [
      "brackets of a printed array are no line",
      '[\n  {\n    "code": "too_small",\n    "path": []',
      '"code": "too_small", "path": []',
    ],
    ["white space collapses", "no   such\tcolumn here", "no such column here"],
    ["Error: goes", "Error: no such column", "no such column"],
    ["Uncaught (in promise) and Error: go", "Uncaught (in promise): Error: no such column", "no such column"],

    ["a count of something stays a number", "400 of the rows are bad", "<num> of the rows are bad"],
    ["closing punctuation goes", "no such column…!.", "no such column"],
    ["nothing", "", ""],
    ["only punctuation", "{}[]--", ""],
  ];
  test.each(rows)("%s", (_, message, expected) => {
    expect(identifyingMessage(message)).toBe(expected);
  });

  test("the API's own type before the message goes", () => {
    expect(
      identifyingMessage("invalid_request_error: no such column", { status: null, apiType: "invalid_request_error" }),
    ).toBe("no such column");
  });

  test("the known status before the message goes, another number stays", () => {
    const known = { status: 400, apiType: null };
    expect(identifyingMessage("API Error: 400 no such column", known)).toBe("no such column");
    expect(identifyingMessage("401 rows are bad", known)).toBe("<num> rows are bad");
  });

  test("it is at most 300 characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 2_000 }), (message) => {
        expect(identifyingMessage(message).length).toBeLessThanOrEqual(300);
      }),
    );
  });
});
