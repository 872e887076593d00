import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, type CategoryId } from "../../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../../src/domain/classification.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { FORECAST_REPORTS } from "./forecast-reports.ts";
import { FRESH_REPORTS } from "./fresh-reports.ts";
import { HELD_OUT_REPORTS } from "./held-out-reports.ts";
import { LAST_REPORTS } from "./last-reports.ts";
import { LATE_REPORTS } from "./late-reports.ts";
import { SEALED_REPORTS } from "./sealed-reports.ts";
import { type LabelledReport, UNSEEN_REPORTS } from "./unseen-reports.ts";

/**
 * Seven sets of invented reports about products of every kind, labelled before the rules saw them. The honest figures are
 * those of the first sight:
 *
 *                             n   accuracy   posted precision   at coverage   today
 *     unseen (rules as found) 90   .67        .95                .44           .98, 1.00 at .79
 *     held out                45   .73        1.00               .56           .98, 1.00 at .87
 *     late (rules widened)    27   .78        1.00               .41           1.00, 1.00 at .81
 *     last (widened again)    32   .84        .89                .56           the same: nothing was changed for them
 *     fresh                   56   .91        .98                .80           1.00, 1.00 at .91
 *     sealed (opened last)    38   .95        .97                .79           .97, .97 at .89
 *     forecast (vaguer)       40   .65        .89                .48           .85, 1.00 at .60
 *
 * Fresh and sealed were written in the words of whoever knew the rules; forecast by the same hand on purpose as people
 * write who do not say what failed. It was measured once after the rules had been widened for the other two, and they
 * were widened once more for it.
 * The misses of the first and the third set were in view when the rules were widened; those of the second were looked
 * at only as sums. What to expect in a repository that nobody has seen: between the last and the forecast set (72
 * reports: accuracy .73, posted precision .89 at coverage .51) and the mean of all five later ones (193 reports:
 * accuracy .83, posted precision .95 at coverage .64).
 *
 * Since the learned layer has these reports among its examples (`bench/invented-reports.ts`), the sets measure nothing new; all
 * left out at once, with the other tables, they are right in .77, posted .97 @ .49 (`node bench/run.mjs train-classify`).
 * The floors below keep what was gained; single rows may change sides.
 */

const categories = new Set(CATEGORIES);

function isAccepted({ accept }: LabelledReport, category: CategoryId): boolean {
  return (accept ?? []).some((id) => id === category);
}

function figuresOf(rows: readonly LabelledReport[]) {
  const guesses = rows.map((row) => {
    const { category, confidence } = classify(parseReport(row), { categories, floor: 0 });
    const isRight = category === row.category || isAccepted(row, category);
    return { isRight, isPosted: category !== "unknown" && confidence >= CATEGORY_FLOOR, title: row.title };
  });
  const posted = guesses.filter(({ isPosted }) => isPosted);
  return {
    accuracy: guesses.filter(({ isRight }) => isRight).length / guesses.length,
    precision: posted.filter(({ isRight }) => isRight).length / posted.length,
    coverage: posted.length / guesses.length,
  };
}

describe.each([
  [
    "the set that the rules were widened with",
    UNSEEN_REPORTS,
    { size: 90, accuracy: 0.93, precision: 0.95, coverage: 0.75 },
  ],
  ["the set that was held out", HELD_OUT_REPORTS, { size: 45, accuracy: 0.93, precision: 0.95, coverage: 0.75 }],
  ["the late set", LATE_REPORTS, { size: 27, accuracy: 0.9, precision: 0.95, coverage: 0.7 }],
  ["the last set", LAST_REPORTS, { size: 32, accuracy: 0.8, precision: 0.85, coverage: 0.5 }],
  ["the fresh set", FRESH_REPORTS, { size: 56, accuracy: 0.95, precision: 0.95, coverage: 0.85 }],
  ["the sealed set", SEALED_REPORTS, { size: 38, accuracy: 0.9, precision: 0.95, coverage: 0.8 }],
  ["the forecast set", FORECAST_REPORTS, { size: 40, accuracy: 0.8, precision: 0.95, coverage: 0.55 }],
])("%s", (_, rows, floors) => {
  test("accuracy, posted precision and coverage hold their floors", () => {
    const { accuracy, precision, coverage } = figuresOf(rows);
    expect(rows).toHaveLength(floors.size);
    expect(accuracy).toBeGreaterThanOrEqual(floors.accuracy);
    expect(precision).toBeGreaterThanOrEqual(floors.precision);
    expect(coverage).toBeGreaterThanOrEqual(floors.coverage);
  });

  test("what no category fits is left alone", () => {
    const strangers = rows.filter(({ category }) => category === "unknown");
    const wrong = strangers.filter((row) => {
      const { category } = classify(parseReport(row), { categories, floor: CATEGORY_FLOOR });
      return category !== "unknown" && !isAccepted(row, category);
    });
    expect(strangers.length).toBeGreaterThanOrEqual(3);
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
});
