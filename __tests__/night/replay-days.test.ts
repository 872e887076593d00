/** Two weeks lived through again: a burst, a later one of the same, duplicates that nobody or somebody has answered. */
import { expect, test } from "@jest/globals";
import { defaultSettings } from "../../src/config/default-settings.ts";
import type { CorpusIssue } from "../../src/match/document.ts";
import { renderReplayDay, renderReplayTotals } from "../../src/night/render-replay.ts";
import { type ReplayRequest, replayDays } from "../../src/night/replay-days.ts";

const DAY = 86_400_000;

function issue(number: number, createdAt: string, title: string, error: string, more: Partial<CorpusIssue> = {}) {
  return {
    repo: "acme/lantern",
    number,
    title,
    body: `It fails since the last update, each time I try.\n\n\`\`\`\n${error}\n\`\`\`\n\n- Version: 2.4.0\n- OS: macOS 15`,
    labels: [],
    state: "open",
    stateReason: null,
    createdAt,
    closedAt: null,
    author: { login: `person-${number}`, isBot: false },
    ...more,
  } satisfies CorpusIssue;
}

const GATE = 'API Error: 502 {"type":"error","error":{"type":"upstream_error","message":"the granary gate is stuck"}}';
const WICK =
  "TypeError: wick of null is not trimmed\n    at trimWick (src/wick.ts:4:2)\n    at lightLamp (src/lamp.ts:9:1)";

const said = (createdAt: string, login: string) => [
  { body: "Same here.", author: { login, isBot: login.endsWith("[bot]") }, createdAt },
];

const ISSUES: readonly CorpusIssue[] = [
  issue(1, "2026-03-01T08:00:00Z", "Trimming the wick crashes", WICK),
  issue(2, "2026-03-02T08:00:00Z", "Trimming the wick crashes", WICK, {
    comments: said("2026-03-02T09:00:00Z", "x[bot]"),
  }),
  issue(3, "2026-03-02T10:00:00Z", "Trimming the wick crashes", WICK, {
    comments: said("2026-03-03T09:00:00Z", "ann"),
  }),
  issue(4, "2026-03-02T11:00:00Z", "Trimming the wick crashes", WICK, {
    state: "closed",
    closedAt: "2026-03-02T20:00:00Z",
    duplicateOf: [1],
  }),
  ...[0, 1, 2, 3, 4].map((at) => issue(10 + at, `2026-03-05T09:${10 + at}:00Z`, "Saving fails with 502", GATE)),
  ...[0, 1, 2, 3].map((at) => issue(20 + at, `2026-03-12T21:${10 + at}:00Z`, "Saving fails with 502", GATE)),
];

const REQUEST: ReplayRequest = {
  issues: [...ISSUES].reverse(),
  fromMs: Date.parse("2026-03-02T15:00:00Z"),
  toMs: Infinity,
  settings: defaultSettings,
  repositoryLabels: null,
  releases: [],
  closing: { duplicatesAfterMs: 3 * DAY, needsInfoAfterMs: null, exemptLabels: new Set(), perDay: 5 },
  observed: { judged: 0, right: 0 },
};

const dayOf = (day: string, request: Partial<ReplayRequest> = {}) =>
  replayDays({ ...REQUEST, ...request }).days.find((each) => each.day === day);

test("every day from the first to that of the last issue; what came before is known", () => {
  const { repo, days } = replayDays(REQUEST);
  expect(repo).toBe("acme/lantern");
  expect(days.map(({ issues }) => issues)).toEqual([3, 0, 0, 5, 0, 0, 0, 0, 0, 0, 4]);
  expect(days[0]?.notices).toContainEqual(expect.objectContaining({ number: 2, relation: "duplicate", target: 1 }));
  expect(dayOf("2026-03-12", { toMs: Date.parse("2026-03-11T00:00:00Z") })).toBeUndefined();
});

test("an incident opens with its fourth report, is over six hours after its last, and comes again", () => {
  const first = dayOf("2026-03-05");
  expect(first?.opened).toMatchObject([{ issue: 10, openedBy: 13, previous: null }]);
  expect(first?.followers).toEqual([13, 14]);
  expect(first?.ended).toMatchObject([{ issue: 10, endedAt: "2026-03-05T09:14:00.000Z" }]);
  const second = dayOf("2026-03-12");
  expect(second?.opened).toMatchObject([{ openedBy: 23, previous: { issue: 10 } }]);
  // At midnight the six hours are not over.
  expect(second?.ended).toEqual([]);
});

test("a night lists what nobody has answered; a bot's word is no answer, what people closed is not touched", () => {
  const closings = replayDays(REQUEST).days.flatMap(({ day, closings }) => closings.map((each) => ({ day, ...each })));
  expect(closings.filter(({ number }) => number < 10)).toEqual([
    { day: "2026-03-05", number: 2, as: "duplicate", target: 1, isCarriedOut: false, people: "open" },
  ]);
  expect(replayDays(REQUEST).keptOpen).toEqual(
    expect.arrayContaining([
      { value: "somebody-answered", count: 1 },
      { value: "not-open", count: 1 },
    ]),
  );
});

test("with enough notices judged right it closes, so many a day", () => {
  const { days } = replayDays({ ...REQUEST, observed: { judged: 40, right: 40 } });
  expect(days.flatMap(({ closings }) => closings)[0]).toMatchObject({ number: 2, isCarriedOut: true });
  const none = { ...REQUEST.closing, perDay: 0 };
  const kept = replayDays({ ...REQUEST, closing: none, observed: { judged: 40, right: 40 } });
  expect(kept.days.flatMap(({ closings }) => closings)).toEqual([]);
});

test("in words", () => {
  const { days, ...rest } = replayDays(REQUEST);
  const day = days.find((each) => each.day === "2026-03-12");
  expect(day === undefined ? "" : renderReplayDay(day)).toContain(
    "  incident  #20: 4 reports by 4 people since 2026-03-12 21:10, noticed with #23: 502 upstream_error",
  );
  expect(renderReplayDay({ ...(days[1] ?? fail()), closings: [] })).toBe("");
  expect(renderReplayTotals({ days, ...rest })).toContain("11 days, 12 issues:");
});

function fail(): never {
  throw new Error("there is no such day");
}
