/** Over random histories: what is closed has nothing that speaks against it, and any one thing keeps it open. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type ClosingCase,
  type ClosingSettings,
  KEEP_OPEN_REASONS,
  type LaterEvent,
} from "../../src/domain/closing.ts";
import { RELATIONS } from "../../src/domain/match.ts";
import { decideClosing } from "../../src/night/decide-closing.ts";

const DAY = 86_400_000;
const NOW = "2031-03-01T00:00:00Z";
const ago = (ms: number) => new Date(Date.parse(NOW) - ms).toISOString();

const ON: ClosingSettings = {
  duplicatesAfterMs: 3 * DAY,
  needsInfoAfterMs: 14 * DAY,
  exemptLabels: new Set(["keep"]),
  perDay: 10,
};

/** One that is closed as a duplicate; each test takes one thing away. */
const CLEAR: ClosingCase = {
  issue: {
    number: 9,
    state: "open",
    locked: false,
    labels: ["error: crash"],
    assigned: false,
    milestone: false,
    thumbsUp: 0,
    reporters: 1,
  },
  firstNoticeAt: ago(4 * DAY),
  askedAt: null,
  relation: { relation: "duplicate", score: 0.98, number: 4 },
  target: { number: 4, state: "open", locked: false, isDuplicate: false, isOlder: true },
  events: [],
  objections: 0,
  observed: { judged: 40, right: 39 },
  closedToday: 0,
};

const event = fc.record<LaterEvent>({
  kind: fc.constantFrom("commented", "edited", "labeled", "unlabeled", "reopened", "closed-by-us"),
  by: fc.option(fc.constantFrom("ann", "bo")),
  byBot: fc.boolean(),
  at: fc.integer({ min: 0, max: 10 * DAY }).map(ago),
});

const anyCase = fc.record<ClosingCase>({
  issue: fc.record({
    number: fc.constant(9),
    state: fc.constantFrom("open" as const, "open" as const, "closed" as const),
    locked: fc.constantFrom(false, false, false, true),
    labels: fc.constantFrom<readonly string[]>([], ["error: crash"], ["Keep"], ["needs-info"]),
    assigned: fc.constantFrom(false, false, false, true),
    milestone: fc.constantFrom(false, false, false, true),
    thumbsUp: fc.nat(6),
    reporters: fc.constantFrom(1, 1, 1, 2),
  }),
  firstNoticeAt: fc.option(fc.integer({ min: 0, max: 10 * DAY }).map(ago)),
  askedAt: fc.option(fc.integer({ min: 0, max: 30 * DAY }).map(ago)),
  relation: fc.option(
    fc.record({
      relation: fc.constantFrom(...RELATIONS),
      score: fc.double({ min: 0.9, max: 1, noNaN: true }),
      number: fc.constant(4),
    }),
  ),
  target: fc.option(
    fc.record({
      number: fc.constantFrom(4, 4, 4, 5),
      state: fc.constantFrom("open" as const, "open" as const, "closed" as const),
      locked: fc.constantFrom(false, false, true),
      isDuplicate: fc.constantFrom(false, false, true),
      isOlder: fc.constantFrom(true, true, false),
    }),
  ),
  events: fc.array(event, { maxLength: 2 }),
  objections: fc.constantFrom(0, 0, 0, 1),
  observed: fc
    .record({ judged: fc.nat(60), right: fc.nat(60) })
    .map(({ judged, right }) => ({ judged, right: Math.min(judged, right) })),
  closedToday: fc.nat(12),
});

test("what is closed as a duplicate has nothing that speaks against it", () => {
  fc.assert(
    fc.property(anyCase, (subject) => {
      const decision = decideClosing(subject, ON, NOW);
      if (decision.action === "keep") return KEEP_OPEN_REASONS.includes(decision.reason);
      const { issue, target, relation, events, observed } = subject;
      const since = Date.parse((decision.as === "duplicate" ? subject.firstNoticeAt : subject.askedAt) ?? "");
      const later = events.filter(({ at }) => Date.parse(at) >= since);
      const always =
        issue.state === "open" &&
        !issue.locked &&
        !issue.assigned &&
        !issue.milestone &&
        !issue.labels.includes("Keep") &&
        issue.thumbsUp < 5 &&
        issue.reporters === 1 &&
        subject.objections === 0 &&
        later.every(({ kind, byBot }) => kind === "commented" && byBot) &&
        !events.some(({ kind }) => kind === "closed-by-us" || kind === "reopened");
      if (decision.as === "needs-info")
        return always && Date.parse(NOW) - since >= 14 * DAY && decision.target === null;
      const sure =
        relation !== null &&
        relation.score >= 0.97 &&
        !["recurrence", "incident", "related"].includes(relation.relation);
      const aimed =
        target?.state === "open" &&
        !target.locked &&
        !target.isDuplicate &&
        target.isOlder &&
        target.number === decision.target;
      const trusted = observed.judged >= 30 && observed.right / observed.judged >= 0.95;
      return (
        always && sure && aimed && Date.parse(NOW) - since >= 3 * DAY && (decision.action === "would-close") !== trusted
      );
    }),
    { numRuns: 1000 },
  );
});

test("nothing is ever closed where nothing is switched on", () => {
  const off: ClosingSettings = { ...ON, duplicatesAfterMs: null, needsInfoAfterMs: null };
  fc.assert(fc.property(anyCase, (subject) => decideClosing(subject, off, NOW).action === "keep"));
});

describe("one thing keeps it open", () => {
  test("without any it is closed", () => {
    expect(decideClosing(CLEAR, ON, NOW)).toEqual({ action: "close", as: "duplicate", target: 4 });
  });

  const later = (kind: LaterEvent["kind"], byBot = false): LaterEvent => ({ kind, by: "ann", byBot, at: ago(DAY) });
  test.each<[string, Partial<ClosingCase>]>([
    ["not-open", { issue: { ...CLEAR.issue, state: "closed" } }],
    ["locked", { issue: { ...CLEAR.issue, locked: true } }],
    ["assigned", { issue: { ...CLEAR.issue, assigned: true } }],
    ["milestone", { issue: { ...CLEAR.issue, milestone: true } }],
    ["exempt-label", { issue: { ...CLEAR.issue, labels: ["KEEP"] } }],
    ["many-thumbs-up", { issue: { ...CLEAR.issue, thumbsUp: 5 } }],
    ["several-reporters", { issue: { ...CLEAR.issue, reporters: 2 } }],
    ["somebody-objected", { objections: 1 }],
    ["closed-before", { events: [{ ...later("reopened"), at: ago(9 * DAY) }] }],
    ["somebody-answered", { events: [later("commented")] }],
    ["somebody-changed-it", { events: [later("labeled", true)] }],
    ["somebody-changed-it", { events: [later("edited")] }],
    ["too-early", { firstNoticeAt: ago(2 * DAY) }],
    ["too-early", { firstNoticeAt: "some day" }],
    ["no-notice", { firstNoticeAt: null }],
    ["not-sure-enough", { relation: { relation: "duplicate", score: 0.969, number: 4 } }],
    ["not-sure-enough", { relation: { relation: "related", score: 0.99, number: 4 } }],
    ["not-sure-enough", { relation: { relation: "incident", score: 0.9999, number: 4 } }],
    ["not-sure-enough", { relation: { relation: "duplicate", score: NaN, number: 4 } }],
    ["target-gone", { target: null }],
    ["target-newer", { target: { number: 4, state: "open", locked: false, isDuplicate: false, isOlder: false } }],
    ["target-duplicate", { target: { number: 4, state: "open", locked: false, isDuplicate: true, isOlder: true } }],
    ["target-closed", { target: { number: 4, state: "closed", locked: false, isDuplicate: false, isOlder: true } }],
    ["target-locked", { target: { number: 4, state: "open", locked: true, isDuplicate: false, isOlder: true } }],
    ["enough-today", { closedToday: 10 }],
  ])("%s", (reason, change) => {
    expect(decideClosing({ ...CLEAR, ...change }, ON, NOW)).toEqual({ action: "keep", reason });
  });

  test("a bot's comment is no answer, and what was said before the notice is none to it", () => {
    const events = [later("commented", true), { ...later("commented"), at: ago(8 * DAY) }];
    expect(decideClosing({ ...CLEAR, events }, ON, NOW).action).toBe("close");
  });
});

test("until enough notices were judged right, it only says what it would have done", () => {
  for (const observed of [
    { judged: 29, right: 29 },
    { judged: 100, right: 94 },
    { judged: 0, right: 0 },
  ]) {
    expect(decideClosing({ ...CLEAR, observed }, ON, NOW)).toEqual({
      action: "would-close",
      as: "duplicate",
      target: 4,
    });
  }
});

test("who was asked and did not answer is closed by its own switch alone, whatever is thought of our notices", () => {
  const subject: ClosingCase = {
    ...CLEAR,
    relation: null,
    target: null,
    askedAt: ago(15 * DAY),
    observed: { judged: 0, right: 0 },
  };
  expect(decideClosing(subject, ON, NOW)).toEqual({ action: "close", as: "needs-info", target: null });
  expect(decideClosing(subject, { ...ON, needsInfoAfterMs: null }, NOW)).toEqual({
    action: "keep",
    reason: "no-notice",
  });
});
