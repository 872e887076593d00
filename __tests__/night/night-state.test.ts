/** What is kept from night to night, and what follows from it for thresholds. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { Judgement, ThresholdRaise } from "../../src/domain/feedback.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import {
  addFeedback,
  NOTHING_LEARNED,
  type NightState,
  readNightState,
  renderNightState,
} from "../../src/night/night-state.ts";
import { nextRaises, observe, toPrecision, withRaises } from "../../src/night/observed-precision.ts";

const NOW = "2031-03-01T00:00:00.000Z";
const { thresholds } = defaultSettings;

function notice(issue: number, over: Partial<Extract<Judgement, { kind: "notice" }>> = {}): Judgement {
  return {
    kind: "notice",
    issue,
    target: 1,
    relation: "duplicate",
    score: 0.93,
    right: true,
    by: "closing",
    at: NOW,
    ...over,
  };
}
const category = (issue: number, right: boolean): Judgement => ({
  kind: "category",
  issue,
  category: "crash",
  right,
  by: "label",
  at: NOW,
});
const many = (right: number, wrong: number, over: Partial<Extract<Judgement, { kind: "notice" }>> = {}) => [
  ...Array.from({ length: right }, (_, at) => notice(at + 1, over)),
  ...Array.from({ length: wrong }, (_, at) => notice(1000 + at, { ...over, right: false })),
];
const said = (
  judgements: readonly Judgement[],
  pairs = { confirmed: [], rejected: [] } as Pick<NightState, "confirmed" | "rejected">,
) => [{ issue: 2, judgements, pairs, isWhole: true }];

test("is read back, and anything else is nothing", () => {
  const state: NightState = {
    judgements: [notice(2), category(3, false)],
    confirmed: [[1, 2]],
    rejected: [[1, 3]],
    raises: [{ threshold: "duplicate", from: 0.9, to: 0.92, at: NOW, judged: 12, right: 6 }],
    watched: [{ issue: 2, since: NOW }],
    closings: [{ issue: 2, as: "duplicate", of: 1, at: NOW, told: true }],
    readUntil: NOW,
    ranking: {
      ...{ at: NOW, shipped: "0123456789abcdef", fitted: 100, heldBack: 50 },
      before: { recallAt5: 0.7, reciprocalRank: 0.6 },
      after: { recallAt5: 0.75, reciprocalRank: 0.62 },
      weights: { textOfTop: 1.25 },
    },
  };
  expect(readNightState(renderNightState(state))).toEqual(state);
  for (const text of [null, "", "{}", "null", '{"version":2}', renderNightState(state).slice(0, -3)]) {
    expect(readNightState(text)).toEqual(NOTHING_LEARNED);
  }
});

test("stays bounded whatever comes, the newest kept", () => {
  let state = NOTHING_LEARNED;
  // A hundred a night.
  for (let first = 2; first < 2600; first += 100) {
    const issues = Array.from({ length: Math.min(100, 2600 - first) }, (_, at) => first + at);
    const feedback = issues.map((issue) => {
      const pairs = { confirmed: [], rejected: [[1, issue] as const] };
      return { issue, judgements: [notice(issue)], pairs, isWhole: true };
    });
    state = addFeedback(state, feedback);
  }
  expect([state.judgements.length, state.rejected.length]).toEqual([2000, 2000]);
  expect(state.judgements.at(-1)?.issue).toBe(2599);
  expect(renderNightState(state).length).toBeLessThan(500_000);
});

describe("an issue that is read again", () => {
  test("replaces what it said, and forgets what was taken back", () => {
    const before = addFeedback(NOTHING_LEARNED, said([notice(2), category(2, true)]));
    expect(addFeedback(before, said([notice(2, { right: false })])).judgements).toEqual([notice(2, { right: false })]);
    const partly = said([notice(2, { target: 7 })]).map((one) => ({ ...one, isWhole: false }));
    expect(addFeedback(before, partly).judgements).toHaveLength(3);
  });

  test("of two words on a pair the later one holds", () => {
    const pair: [number, number][] = [[1, 2]];
    const no = addFeedback(NOTHING_LEARNED, said([], { confirmed: [], rejected: pair }));
    expect([no.rejected, no.confirmed]).toEqual([pair, []]);
    const yes = addFeedback(no, said([], { confirmed: pair, rejected: [] }));
    expect([yes.rejected, yes.confirmed]).toEqual([[], pair]);
    expect(addFeedback(yes, said([], { confirmed: pair, rejected: [] })).confirmed).toEqual(pair);
  });
});

describe("the interval", () => {
  // By hand: Wilson's for 95%.
  test.each([
    [10, 10, 0.722, 1],
    [10, 5, 0.237, 0.763],
    [50, 46, 0.812, 0.968],
    [0, 0, 0, 1],
  ])("of %s judged and %s right", (judged, right, low, high) => {
    const precision = toPrecision(judged, right);
    expect([precision.low, precision.high].map((share) => Math.round(share * 1000) / 1000)).toEqual([low, high]);
  });

  test("holds the share, and narrows as more is judged", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.double({ min: 0, max: 1, noNaN: true }), (judged, share) => {
        const right = Math.round(share * judged);
        const { low, high } = toPrecision(judged, right);
        const more = toPrecision(judged * 4, right * 4);
        return (
          low <= right / judged + 1e-9 && right / judged <= high + 1e-9 && more.high - more.low <= high - low + 1e-9
        );
      }),
    );
  });
});

test("what was observed is told by relation and by category; hints are left out", () => {
  const judgements = [
    ...many(3, 1),
    notice(50, { relation: "related", right: false }),
    notice(51, { by: "hint", right: false }),
    category(52, true),
    category(53, false),
  ];
  expect(observe(judgements, [])).toMatchObject({
    relations: [
      { relation: "duplicate", judged: 4, right: 3 },
      { relation: "related", judged: 1, right: 0 },
    ],
    categories: [{ category: "crash", judged: 2, right: 1 }],
    notices: { judged: 4, right: 3 },
  });
});

describe("a threshold", () => {
  const RAISED: ThresholdRaise = { threshold: "duplicate", from: 0.9, to: 0.92, at: NOW, judged: 14, right: 7 };

  test("is raised by a step where fewer are right than it promises, with date and figures", () => {
    expect(nextRaises(many(7, 7), [], thresholds, NOW)).toEqual([RAISED]);
  });

  test.each<[string, readonly Judgement[]]>([
    ["few were judged", many(0, 9)],
    ["chance explains it", many(17, 3)],
    ["all is well", many(100, 2)],
    ["only guesses say so", many(0, 30, { by: "hint" })],
    ["only reactions say so, which anybody can give by the dozen", many(0, 30, { by: "reaction" })],
    ["it is another relation", many(0, 30, { relation: "same-report" })],
  ])("is left as it is where %s", (_name, judgements) => {
    expect(nextRaises(judgements, [], thresholds, NOW)).toEqual([]);
  });

  test("is raised again only by what stands above it now, and never beyond its bound", () => {
    expect(nextRaises(many(7, 7), [RAISED], thresholds, NOW)).toMatchObject([{ from: 0.92, to: 0.94 }]);
    expect(nextRaises(many(7, 7, { score: 0.91 }), [RAISED], thresholds, NOW)).toEqual([RAISED]);
    let raises: readonly ThresholdRaise[] = [];
    for (let night = 0; night < 30; night++) raises = nextRaises(many(0, 50, { score: 1 }), raises, thresholds, NOW);
    expect(raises).toMatchObject([{ to: 0.99 }]);
  });

  test("is never below what is configured, and what was learned a year ago is forgotten", () => {
    expect(withRaises(defaultSettings, [RAISED]).thresholds).toEqual({ ...thresholds, duplicate: 0.92 });
    const strict = { ...defaultSettings, thresholds: { ...thresholds, duplicate: 0.97 } };
    expect(withRaises(strict, [RAISED]).thresholds.duplicate).toBe(0.97);
    expect(nextRaises([], [RAISED], strict.thresholds, NOW)).toEqual([]);
    expect(nextRaises([], [{ ...RAISED, at: "2030-02-01T00:00:00.000Z" }], thresholds, NOW)).toEqual([]);
  });

  test("of what is related is guarded by its own", () => {
    const judgements = many(2, 18, { relation: "related", score: 0.6 });
    expect(nextRaises(judgements, [], thresholds, NOW)).toMatchObject([{ threshold: "related", from: 0.5, to: 0.52 }]);
  });
});
