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
  fault: "Could not read <b>@all</b>.",
};

test("as lines", () => {
  expect(nightLines(REPORT)).toEqual([
    "What people did on 40 issues was read: 3 judgements are new",
    "duplicate: right in 92% (46 of 50; 81 to 97%)",
    "category crash: right in 50% (1 of 2; 9 to 91%)",
    "thresholds.duplicate is 0.92 here instead of 0.9: of 14 judged notices 7 were right",
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

test("a quiet night tells nothing", () => {
  const observed = { relations: [], categories: [], notices: toPrecision(0, 0), raises: [] };
  const quiet = { ...REPORT, read: 0, judged: 0, observed, raised: [], closings: [], fault: null };
  expect([nightLines(quiet), renderNight(quiet, "acme/tool")]).toEqual([[], ""]);
});
