/** A night, as a log and a job's summary tell it. */
import { expect, test } from "@jest/globals";
import { type NightReport, nightLines, renderNight } from "../../src/render/render-night.ts";
import { toPrecision } from "../../src/night/observed-precision.ts";

const raise = {
  threshold: "duplicate",
  from: 0.9,
  to: 0.92,
  at: "2031-03-01T03:00:00.000Z",
  judged: 14,
  right: 7,
} as const;
const RANKING = {
  ...{ at: "2031-02-20T03:00:00.000Z", shipped: "0123456789abcdef", fitted: 100, heldBack: 50 },
  before: { recallAt5: 0.66, reciprocalRank: 0.581 },
  after: { recallAt5: 0.7, reciprocalRank: 0.604 },
  weights: { textOfTop: 1.25 },
};
const REPORT: NightReport = {
  read: 40,
  judged: 3,
  observed: {
    relations: [{ relation: "duplicate", ...toPrecision(50, 46) }],
    categories: [{ category: "crash", ...toPrecision(2, 1) }],
    notices: toPrecision(50, 46),
    raises: [raise],
  },
  raised: [raise],
  closings: [
    { number: 9, as: "duplicate", target: 4, result: "closed", why: "" },
    { number: 10, as: "needs-info", target: null, result: "would-close", why: "nothing is closed in this run" },
  ],
  keptOpen: { "too-early": 3 },
  ranking: RANKING,
  fault: "Could not read <b>@all</b>.",
};

test("as lines", () => {
  expect(nightLines(REPORT)).toEqual([
    "What people did on 40 issues was read: 3 judgements are new",
    "duplicate: right in 92% (46 of 50; 81 to 97%)",
    "category crash: right in 50% (1 of 2; 9 to 91%)",
    "thresholds.duplicate is 0.92 here instead of 0.9: of 14 judged notices 7 were right",
    "Earlier issues are shown in an order fitted on 100 known duplicates: of the newest 50 known duplicates, recall@5 0.66 to 0.70, mean reciprocal rank 0.58 to 0.60 (2031-02-20)",
    "#9 was closed: duplicate of #4",
    "#10 would be closed: needs-info (nothing is closed in this run)",
    "Not all was read: Could not read <b>@all</b>.",
  ]);
});

test("as Markdown, numbers without a cross-reference and nothing of anybody's unescaped", () => {
  const text = renderNight(REPORT, "acme/tool");
  expect(text).toContain("| duplicate | 92% (46 of 50; 81 to 97%) |");
  expect(text).toContain("**Raised:**");
  expect(text).toContain("[#9](https://redirect.github.com/acme/tool/issues/9) closed: duplicate of [#4]");
  expect(text).not.toMatch(/<b>|@all/);
});

test("where the usual order stays, why", () => {
  const observed = { relations: [], categories: [], notices: toPrecision(0, 0), raises: [] };
  const quiet = { ...REPORT, read: 0, judged: 0, observed, raised: [], closings: [], fault: null };
  const told = (ranking: NightReport["ranking"]) => nightLines({ ...quiet, ranking });
  expect(told({ ...RANKING, after: RANKING.before, weights: null })).toEqual([
    "Earlier issues are shown in the usual order: one fitted on 100 known duplicates is no better (of the newest 50 known duplicates, recall@5 0.66 to 0.66, mean reciprocal rank 0.58 to 0.58; 2031-02-20)",
  ]);
  expect(told({ ...RANKING, fitted: 0, heldBack: 0, weights: null })).toEqual([
    "Earlier issues are shown in the usual order: too few duplicates closed by people (2031-02-20)",
  ]);
});

test("a quiet night tells nothing", () => {
  const observed = { relations: [], categories: [], notices: toPrecision(0, 0), raises: [] };
  const quiet = { ...REPORT, read: 0, judged: 0, observed, raised: [], closings: [], ranking: null, fault: null };
  expect([nightLines(quiet), renderNight(quiet, "acme/tool")]).toEqual([[], ""]);
});
