/** The invented reports of the tests as examples: short ones of all products and categories, in nobody's words but ours. */
import { ASSISTANTS, EMPTY_REPORTS, WISHES } from "../__tests__/classify/assistants-and-wishes.ts";
import { FORECAST_REPORTS } from "../__tests__/classify/forecast-reports.ts";
import { FRESH_REPORTS } from "../__tests__/classify/fresh-reports.ts";
import { HELD_OUT_REPORTS } from "../__tests__/classify/held-out-reports.ts";
import { LANGUAGE_REPORTS, LANGUAGE_STRANGERS } from "../__tests__/classify/language-reports.ts";
import { LAST_REPORTS } from "../__tests__/classify/last-reports.ts";
import { LATE_REPORTS } from "../__tests__/classify/late-reports.ts";
import { OTHER_PRODUCTS } from "../__tests__/classify/other-products.ts";
import { OTHER_SENSES } from "../__tests__/classify/other-senses.ts";
import { SEALED_REPORTS } from "../__tests__/classify/sealed-reports.ts";
import { SIGNS, STACKS } from "../__tests__/classify/single-signs.ts";
import { type LabelledReport, UNSEEN_REPORTS } from "../__tests__/classify/unseen-reports.ts";
import { WRONG_RESULTS } from "../__tests__/classify/wrong-results.ts";

/** An invented report; `set` is the table that it stands in, `accepted` its category and those that are right as well. */
export interface InventedReport {
  readonly set: string;
  readonly title: string;
  readonly body: string;
  readonly accepted: readonly string[];
}

const TABLES: Readonly<Record<string, readonly LabelledReport[]>> = {
  unseen: UNSEEN_REPORTS,
  "held out": HELD_OUT_REPORTS,
  late: LATE_REPORTS,
  last: LAST_REPORTS,
  fresh: FRESH_REPORTS,
  sealed: SEALED_REPORTS,
  forecast: FORECAST_REPORTS,
};

type Row = readonly [category: string, title: string, body: string];

const fenced = (text: string): string => `\`\`\`\n${text}\n\`\`\``;

/** A sign in a report that says nothing of it, another one each time: of the same sentences words would be learned. */
function besides(at: number, category: string, sign: string): Row {
  const [title = "", body = ""] = WRONG_RESULTS[at % WRONG_RESULTS.length] ?? [];
  return [category, title, `${body}\n\n${sign}`];
}

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  "other products": OTHER_PRODUCTS,
  "other senses": OTHER_SENSES,
  assistants: ASSISTANTS,
  wishes: WISHES.map(([title, body]): Row => ["feature-request", title, body]),
  empty: EMPTY_REPORTS.map(([title, body]): Row => ["no-report", title, body]),
  "wrong results": WRONG_RESULTS.map(([title, body]): Row => ["unknown", title, body]),
  "other languages": [
    ...Object.values(LANGUAGE_REPORTS).flat(),
    ...LANGUAGE_STRANGERS.map(([title, body]): Row => ["unknown", title, body]),
  ],
  signs: [
    ...SIGNS.map(([category, sign]): Row => [category, sign, ""]),
    ...SIGNS.map(([category, sign], at): Row => besides(at, category, `It says: ${sign}`)),
    ...SIGNS.map(([category, sign], at): Row => besides(at + 7, category, fenced(sign))),
    ...STACKS.map(([, stack], at): Row => besides(at + 3, "crash", fenced(stack))),
  ],
};

/** All of them, in the order of their tables. */
export const INVENTED_REPORTS: readonly InventedReport[] = [
  ...Object.entries(TABLES).flatMap(([set, reports]) =>
    reports.map(({ title, body, category, accept }) => ({ set, title, body, accepted: [category, ...(accept ?? [])] })),
  ),
  ...Object.entries(ROWS).flatMap(([set, rows]) =>
    rows.map(([category, title, body]) => ({ set, title, body, accepted: [category] })),
  ),
];
