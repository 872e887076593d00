import { describe, expect, test } from "@jest/globals";
import type { Refusal } from "../../src/command/decide-command.ts";
import { hasMarker, renderMarker } from "../../src/render/marker.ts";
import { renderIgnored } from "../../src/render/render-ignored.ts";
import { type Reply, readReply, renderReply } from "../../src/render/render-reply.ts";
import { findEffects, toHtml } from "./rendered.ts";
import { HOSTILE } from "./situations.ts";
import { markerState } from "./view-builder.ts";

const TO = { comment: 12, login: "ada" };
const categories = ["network", "ui", "lantern-sync"];

function refused(refusal: Refusal): Reply {
  return { kind: "refused", refusal, categories };
}

const rows: readonly (readonly [name: string, reply: Reply, says: string])[] = [
  ["help", { kind: "help", categories }, "/triage not-duplicate #n"],
  ["an unknown word", { kind: "misspelt", problem: "unknown-word", meant: null }, "no command"],
  [
    "an unknown word near one",
    { kind: "misspelt", problem: "unknown-word", meant: "duplicate" },
    "no command that I know. Did you mean `/triage duplicate #n`? `/triage help` lists",
  ],
  ["a word for none", { kind: "misspelt", problem: "unknown-word", meant: "again" }, "Did you mean `/triage`?"],
  [
    "a category near one",
    refused({ reason: "unknown-category", id: "netwrk" }),
    "There is no category `netwrk` in this repository. Did you mean `network`? Categories:",
  ],
  ["a missing number", { kind: "misspelt", problem: "number-expected", meant: null }, "number of an issue is missing"],
  [
    "a missing category",
    { kind: "misspelt", problem: "category-expected", meant: null },
    "id of a category is missing",
  ],
  ["words behind it", { kind: "misspelt", problem: "too-much", meant: null }, "on its line by itself"],
  [
    "why it is left alone",
    { kind: "skipped", why: "the conversation is locked" },
    "Nothing was done here: the conversation is locked.",
  ],
  ["itself", refused({ reason: "same-issue" }), "duplicate of itself"],
  ["nothing named", refused({ reason: "no-relations" }), "No earlier issue is named"],
  ["no comments", refused({ reason: "cannot-remember" }), "switched off"],
  ["left alone", refused({ reason: "left-alone" }), "leave this issue alone"],
  ["no issue", refused({ reason: "no-such-issue", number: 7 }), "no issue `#7`"],
  ["a pull request", refused({ reason: "is-pull-request", number: 7 }), "`#7` is a pull request"],
  ["a circle", refused({ reason: "points-back", number: 7 }), "itself recorded as a duplicate"],
  ["a confirmed one", refused({ reason: "was-confirmed", number: 7 }), "A maintainer confirmed `#7`"],
  [
    "no category",
    refused({ reason: "unknown-category", id: "x" }),
    "no category `x` in this repository. Categories: `network`",
  ],
];

describe("renderReply", () => {
  test.each(rows)("%s: in a sentence that does nothing but say it", (_name, reply, says) => {
    const text = renderReply(reply, TO);
    expect(text).toContain(says);
    expect(findEffects(toHtml(text), [])).toEqual([]);
    expect(text.length).toBeLessThan(2500);
  });

  test.each(rows)("%s: is read back, and never taken for the triage comment", (_name, reply) => {
    const text = renderReply(reply, TO);
    expect(readReply(text)).toEqual(TO);
    expect(hasMarker(text)).toBe(false);
  });

  test("hostile text is only shown", () => {
    const texts = [
      renderReply({ kind: "skipped", why: HOSTILE }, TO),
      renderReply(refused({ reason: "unknown-category", id: HOSTILE }), {
        comment: 1,
        login: `--> ${HOSTILE}`.slice(0, 90),
      }),
      renderReply({ kind: "help", categories: [HOSTILE, HOSTILE] }, TO),
    ];
    for (const text of texts) expect(findEffects(toHtml(text), [])).toEqual([]);
  });
});

describe("readReply", () => {
  test.each([
    ["a comment of anybody", "I see this too."],
    ["a triage comment", `### Crash\n\n${renderMarker(markerState({}))}`],
    ["a marker that is not at the end", `${renderReply({ kind: "help", categories }, TO)}\nand more`],
    ["a broken marker", '<!-- fingerpost-reply:v1 {"comment":"x"} -->'],
    ["no JSON", "<!-- fingerpost-reply:v1 nonsense -->"],
  ])("%s is none", (_name, text) => {
    expect(readReply(text)).toBeNull();
  });
});

test("a comment that was asked to be quiet is one line, and does nothing", () => {
  const text = renderIgnored(markerState({ ignoredBy: HOSTILE.slice(0, 90) }));
  expect(findEffects(toHtml(text), [])).toEqual([]);
  expect(hasMarker(text)).toBe(true);
  expect(text.split("\n").filter((line) => line !== "")).toHaveLength(3);
});
