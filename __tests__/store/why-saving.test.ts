import { expect, test } from "@jest/globals";
import { type SavingFacts, whySaving } from "../../src/store/why-saving.ts";

const restored = {
  version: 1,
  keptAt: "2026-11-18T03:00:00Z",
  filledUntil: null,
  cursor: null,
  noReleaseSince: null,
  noSharedSettingsSince: null,
  night: null,
} as const;
const state = {
  issues: 500,
  isComplete: true,
  seenUntil: "2026-11-18T09:00:00Z",
  listed: 3,
  hasRoom: true,
  discussedUntil: null,
};
const FACTS: SavingFacts = {
  restored,
  state,
  cursor: null,
  hasMoved: false,
  hasForgotten: false,
  hasLearned: false,
  now: "2026-11-18T09:00:00Z",
};

test.each<[string, Partial<SavingFacts>, string | null]>([
  ["three changed issues", {}, null],
  ["nothing was kept", { restored: null }, "nothing was kept before"],
  ["nothing was kept, and nothing is there", { restored: null, state: { ...state, issues: 0 } }, null],
  ["49 changed", { state: { ...state, listed: 49 } }, null],
  ["50 changed", { state: { ...state, listed: 50 } }, "50 changed"],
  ["a walk got on", { cursor: "{}" }, "a walk got on"],
  ["issues are gone", { hasForgotten: true }, "issues are gone"],
  ["older issues came", { hasMoved: true }, "older issues were added"],
  ["a day later", { now: "2026-11-19T03:00:00Z" }, "the last time is a day ago"],
])("keeping: %s", (_name, change, why) => {
  expect(whySaving({ ...FACTS, ...change })).toBe(why);
});
