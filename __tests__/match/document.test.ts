import { describe, expect, test } from "@jest/globals";
import { shorten } from "../../src/match/document.ts";
import { apiBody, apiError, bugReport, day, documentOf } from "./issue-of.ts";

const NOISE = "Error: 1P event logging: 3 events failed to export\n    at flush (/$bunfs/root/lantern:11:20)";

describe("toDocument", () => {
  const document = documentOf(5, {
    title: "Lamp refuses oil",
    body: bugReport({
      description: `It says API Error: 400 ${apiBody("bad_oil_error", "Oil of grade seven is not accepted")}. See #3.`,
      platform: "win32",
      version: "4.2.1",
      feedbackId: "f3a1b2c4-1111-4222-8333-944455556666",
      errors: [NOISE, apiError(400, "bad_oil_error", "Oil of grade seven is not accepted")],
    }),
    comments: [{ body: "Mine too", author: null, createdAt: day(2) }],
  });

  test("terms stand in their fields", () => {
    expect(document.terms.title).toEqual(["lamp", "refus", "oil"]);
    expect(document.terms.errors).toEqual(expect.arrayContaining(["bad_oil_error", "grad", "oil"]));
  });

  test("the log's noise is in no field: it would make all reports alike", () => {
    expect(Object.values(document.terms).flat()).not.toContain("export");
  });

  test("errors are evidence with a label, the complaint first", () => {
    const [error] = document.errors;
    expect(document.errors).toHaveLength(1);
    expect(document.hasPrimary).toBe(true);
    expect(error?.label).toBe("400 bad_oil_error “Oil of grade seven is not accepted”");
    expect([error?.service, error?.transient, error?.refusal, error?.stated]).toEqual([true, false, false, 1]);
  });

  test("who, where and what else", () => {
    const { os, version, feedbackId, mentions, author } = document;
    expect({ os, version, feedbackId, mentions, author }).toEqual({
      os: "windows",
      version: "4.2.1",
      feedbackId: "f3a1b2c4-1111-4222-8333-944455556666",
      mentions: [{ number: 3, stance: "plain" }],
      author: "person-5",
    });
    expect(document.comments).toEqual([{ createdMs: Date.parse(day(2)), terms: ["mine"] }]);
  });

  test("it is plain data", () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  test("an error in the log that nobody speaks of is hardly stated", () => {
    const body = bugReport({
      description: "The flame is blue.",
      errors: [apiError(404, "not_found_error", "no lamp")],
    });
    expect(documentOf(6, { title: "Blue flame", body }).errors[0]?.stated).toBe(0);
  });

  test.each([
    ["an unreadable date is the beginning of time", { createdAt: "once upon a time" }, 0],
    ["a readable one", { createdAt: "1970-01-01T00:00:01Z" }, 1000],
  ])("%s", (_, overrides, expected) => {
    expect(documentOf(7, overrides).createdMs).toBe(expected);
  });
});

test.each([
  ["short enough", "lamp", 4, "lamp"],
  ["cut", "lantern", 4, "lan…"],
  ["never inside a pair of surrogates", "ab🔥🔥", 4, "ab…"],
])("shorten: %s", (_, text, length, expected) => {
  expect(shorten(text, length)).toBe(expected);
});
