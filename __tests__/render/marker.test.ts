import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { LANGUAGES } from "../../src/domain/language.ts";
import { RELATIONS } from "../../src/domain/match.ts";
import type { MarkerState } from "../../src/domain/plan.ts";
import { comparable, hasMarker, renderMarker } from "../../src/render/marker.ts";
import { readMarker } from "../../src/render/read-marker.ts";
import { markerState } from "./view-builder.ts";
import { anySign } from "../support/any-sign.ts";

const full = markerState({
  fingerprints: { coarse: "1f0c55d2a9b07e34", medium: "8d41b7e60c2f9a15", fine: "c0ffee12d3a4b596" },
  category: "network",
  relations: [{ number: 12, relation: "duplicate" }],
  firstNoticeAt: "2026-11-18T09:30:00.000Z",
  labels: ["error: network", "platform: macos"],
  rejected: [7, 9],
  language: "de",
  hearsCommands: true,
  delivery: "72d3162e-cc78-11e3-81ab-4c9367dc0958",
});

const line = renderMarker(full);

describe("readMarker", () => {
  test("reads what renderMarker wrote", () => {
    expect(readMarker(`### Title\n\ntext\n\n${line}\n`)).toEqual(full);
    expect(readMarker(line)).toEqual(full);
  });

  test.each([
    ["with the line ends of a browser", `text\r\n\r\n${line}\r\n`],
    ["with words that somebody added below", `text\n\n${line}\n\nEdit: see the forum.`],
    ["with blanks at its end", `text\n${line}   \n`],
    ["below a forged one", `\`\`\`\n${renderMarker(markerState({ rejected: [1, 2, 3] }))}\n\`\`\`\n${line}`],
  ])("is found %s", (_name, body) => {
    expect(readMarker(body)).toEqual(full);
  });

  test.each([
    ["no marker", "### Title\n\ntext"],
    ["an empty body", ""],
    ["somebody else's comment", "<!-- other-bot:v1 {} -->"],
    ["not on a line of its own", `see ${line}`],
    ["a later version", line.replace("fingerpost:v1", "fingerpost:v2")],
    ["version 10", line.replace("fingerpost:v1", "fingerpost:v10")],
    ["a version within that is another", line.replace('"version":1', '"version":2')],
    ["cut off", line.slice(0, 60)],
    ["cut off within, closed after", `${line.slice(0, 60)} -->`],
    ["no JSON", "<!-- fingerpost:v1 nonsense -->"],
    ["JSON that is no object", "<!-- fingerpost:v1 [] -->"],
    ["a missing key", '<!-- fingerpost:v1 {"version":1} -->'],
    ["an unknown relation", line.replace('"duplicate"', '"twin"')],
    ["a number that is none", line.replace('"number":12', '"number":"12"')],
    ["a negative issue", line.replace('"number":12', '"number":-12')],
    ["a broken one below a good one", `${line}\n<!-- fingerpost:v1 {} -->`],
    ["deep nesting", `<!-- fingerpost:v1 ${"[".repeat(60_000)} -->`],
  ])("is null for %s", (_name, body) => {
    expect(readMarker(body)).toBeNull();
  });

  test("knows of no decisions where a release before the commands wrote it", () => {
    const { confirmed, pinned, ignoredBy, commands, ...old } = full;
    const body = `<!-- fingerpost:v1 ${JSON.stringify(old)} -->`;
    expect([confirmed, pinned, ignoredBy, commands]).toEqual([[], null, null, []]);
    expect(readMarker(body)).toEqual(full);
  });

  test("ignores keys that a later release of the same version added", () => {
    expect(readMarker(line.replace('{"version":1', '{"extra":true,"version":1'))).toEqual(full);
  });
});

describe("hasMarker", () => {
  test.each([
    ["a good one", `### Network\n\n${line}`, true],
    ["a later version", `### Network\n\n${line.replace("v1", "v7")}`, true],
    ["a broken one", "### Network\n<!-- fingerpost:v1", true],
    ["none", "### Network", false],
    ["one that another workflow repeats from an issue", `Thanks! You wrote:\n\n### Network\n\n${line}`, false],
    ["one within a line", `see ${line}`, false],
    ["one of another bot", "<!-- fingerposter:v1 -->", false],
  ])("%s", (_name, body, expected) => {
    expect(hasMarker(body)).toBe(expected);
  });
});

describe("renderMarker", () => {
  const text = fc.string({ unit: anySign, maxLength: 49 });
  const number = fc.integer({ min: 1, max: 2 ** 31 });
  const state: fc.Arbitrary<MarkerState> = fc.record({
    version: fc.constant(1 as const),
    algorithm: text,
    fingerprints: fc.option(fc.record({ coarse: text, medium: text, fine: text })),
    category: text,
    relations: fc.array(fc.record({ number, relation: fc.constantFrom(...RELATIONS) }), { maxLength: 40 }),
    notices: fc.array(
      fc.record({ number, relation: fc.constantFrom(...RELATIONS), score: fc.constantFrom(0, 0.5, 0.97, 1), at: text }),
      { maxLength: 12 },
    ),
    votes: fc.option(fc.constantFrom({ works: 2 }, { wrong: 1, flaky: 12 }), { nil: undefined }),
    closing: fc.option(
      fc.record({ as: fc.constantFrom("duplicate" as const, "needs-info" as const), of: fc.option(number), at: text }),
      { nil: undefined },
    ),
    firstNoticeAt: fc.option(text),
    labels: fc.array(fc.oneof(text, fc.constantFrom("-->", "--!>", "<!--", "a--b---c", "@team", "-")), {
      maxLength: 40,
    }),
    rejected: fc.array(number, { maxLength: 200 }),
    confirmed: fc.array(fc.record({ number, by: text }), { maxLength: 10 }),
    pinned: fc.option(fc.record({ category: text, by: text })),
    ignoredBy: fc.option(text),
    commands: fc.array(fc.integer({ min: 1, max: 2 ** 40 }), { maxLength: 20 }),
    language: fc.constantFrom(...LANGUAGES),
    hearsCommands: fc.boolean(),
    delivery: fc.option(text),
    place: fc.option(fc.record({ repository: fc.option(number), issue: number })),
  });

  test("is read back, and cannot be broken out of", () => {
    fc.assert(
      fc.property(state, (one) => {
        const rendered = renderMarker(one);
        expect(readMarker(`text\n\n${rendered}\n`)).toEqual(one);
        expect(rendered).toMatch(/^<!-- fingerpost:v1 [ -~]* -->$/);
        expect(rendered.slice(4, -3)).not.toMatch(/--|[<>@#]/);
      }),
    );
  });

  test("stays short whatever the state holds, keeping the newest rejections", () => {
    const rejected = Array.from({ length: 5_000 }, (_, index) => 100_000_000 + index);
    const labels = Array.from({ length: 300 }, () => "\u{1F600}".repeat(50));
    const rendered = renderMarker({ ...full, rejected, labels, delivery: "\0".repeat(90_000) });
    expect(rendered.length).toBeLessThan(40_000);
    expect(readMarker(rendered)?.rejected).toEqual(rejected.slice(-200));
  });
});

describe("comparable", () => {
  const body = (state: MarkerState, end = "\n") => `### Title${end}${end}text${end}${end}${renderMarker(state)}${end}`;

  test.each([
    ["the delivery", body({ ...full, delivery: "another" })],
    ["no delivery", body({ ...full, delivery: null })],
    ["line ends", body(full, "\r\n")],
    ["blanks at the end", `${body(full)}\n\n`],
  ])("does not see %s", (_name, other) => {
    expect(comparable(other)).toBe(comparable(body(full)));
  });

  test.each([
    ["the text", body(full).replace("text", "other text")],
    ["a rejected pair", body({ ...full, rejected: [7] })],
    ["the first notice", body({ ...full, firstNoticeAt: null })],
    ["a marker that cannot be read", body(full).replace('"version":1', '"version":3')],
    ["words below the marker", `${body(full)}Edit: more.`],
  ])("sees %s", (_name, other) => {
    expect(comparable(other)).not.toBe(comparable(body(full)));
  });

  test("is stable", () => {
    expect(comparable(comparable(body(full)))).toBe(comparable(body(full)));
    expect(comparable("no marker")).toBe("no marker");
  });
});
