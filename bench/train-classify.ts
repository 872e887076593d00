/**
 * Fits the learned layer of `src/classify`: `node bench/run.mjs train-classify [corpus …] [--write]`. Prints the figures by
 * leaving each repository out; the first repository, which has most rows, also by thirds of its issues. Deterministic:
 * the same corpora give the same weights. Non-goal: choosing words; the pull towards 0 does.
 */
import { writeFileSync } from "node:fs";
import { findEvidence } from "../src/classify/classify.ts";
import { type Features, readFeatures } from "../src/classify/learned/features.ts";
import { type Model, readModel, scoreFeatures, storeModel } from "../src/classify/learned/model.ts";
import { ABSTAIN_SUPPORT, scoreRules, TEMPERATURE } from "../src/classify/score.ts";
import { CATEGORIES } from "../src/domain/category.ts";
import { type Guess, isRight } from "../src/eval/guesses.ts";
import { measureReliability } from "../src/eval/reliability.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { type Example, fitSoftmax } from "./softmax.ts";
import { FORECAST_REPORTS } from "../__tests__/classify/forecast-reports.ts";
import { FRESH_REPORTS } from "../__tests__/classify/fresh-reports.ts";
import { HELD_OUT_REPORTS } from "../__tests__/classify/held-out-reports.ts";
import { LAST_REPORTS } from "../__tests__/classify/last-reports.ts";
import { LATE_REPORTS } from "../__tests__/classify/late-reports.ts";
import { SEALED_REPORTS } from "../__tests__/classify/sealed-reports.ts";
import { UNSEEN_REPORTS } from "../__tests__/classify/unseen-reports.ts";

const OUTPUT = "src/classify/learned/weights.ts";
const OPTIONS = { pull: 0.8, biasPull: 0.3, steps: 60 };
/** Of a category that is right as well. */
const ACCEPTED = 0.5;
/** A repository of more rows than this counts as if it had so many … */
const MOST_ROWS = 430;
/** … and the invented reports, which rules were written with, a little less than a real one. */
const INVENTED_WEIGHT = 0.7;
const INVENTED = "invented reports";
/** A term stands in two repositories and three issues, or in ten issues. */
const LEAST = { repositories: 2, issues: 3, issuesOfOne: 10 };
/** Smaller weights are not kept. */
const LEAST_WEIGHT = 0.02;
/** A category of fewer real rows than this stays with its rules: the corpora hardly know it. */
const FEW = 30;
const FLOOR = 0.5;
const FOLDS = 3;

interface Row {
  readonly repo: string;
  readonly number: number;
  readonly features: Features;
  readonly accepted: readonly string[];
  /** Log-odds by category, by the rules alone. */
  readonly ruled: ReadonlyMap<string, number>;
}

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const paths = named.length > 0 ? named : ["products-dev.jsonl", "reports-labelled.jsonl"].map(findCorpus);
const rows = [...(await readRows(paths)), ...inventedRows()];
const counts = countBy(rows, ({ repo }) => repo);
const known = countBy(
  rows.filter(({ repo }) => repo !== INVENTED),
  ({ accepted }) => accepted[0] ?? "",
);
const classes = CATEGORIES.filter((name) => name === "unknown" || (known.get(name) ?? 0) >= FEW);
const real = [...counts.keys()].filter((repo) => repo !== INVENTED);
const largest = real.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
const held = real.map((repo) => ({ repo, guesses: guessFold(({ repo: of }) => of === repo) }));
const card = [
  ...held.map(({ repo, guesses }) => figures(repo, guesses)),
  figures(
    "all but the largest, left out",
    held.filter(({ repo }) => repo !== largest).flatMap(({ guesses }) => guesses),
  ),
  figures(`${largest ?? ""}, by thirds`, thirds()),
];
for (const line of card) console.log(line);
if (args.includes("--write")) writeFileSync(OUTPUT, render(fit(rows), card));

async function readRows(files: readonly (string | undefined)[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const path of files) {
    if (path === undefined) throw new Error("no corpus: name one, see bench/README.md");
    for (const { repo, number, title, body, category, accept } of (await readCorpus(path)).rows) {
      if (category !== null) found.push(toRow(repo, number, { title, body }, [category, ...accept]));
    }
  }
  return found;
}

function inventedRows(): Row[] {
  const sets = [
    UNSEEN_REPORTS,
    HELD_OUT_REPORTS,
    LATE_REPORTS,
    LAST_REPORTS,
    FRESH_REPORTS,
    SEALED_REPORTS,
    FORECAST_REPORTS,
  ];
  return sets.flat().map((report, at) => toRow(INVENTED, at + 1, report, [report.category, ...(report.accept ?? [])]));
}

function toRow(repo: string, number: number, text: { title: string; body: string }, accepted: readonly string[]): Row {
  const report = parseReport(text);
  const found = findEvidence(report);
  return { repo, number, features: readFeatures(report, found), accepted, ruled: scoreRules(found).support };
}

function fit(training: readonly Row[]): Map<string, number[]> {
  const size = countBy(training, ({ repo }) => repo);
  const examples = training
    .map(({ repo, features, accepted }): Example => ({
      features,
      targets: classes.map((name) => (name === accepted[0] ? 1 : accepted.includes(name) ? ACCEPTED : 0)),
      weight: repo === INVENTED ? INVENTED_WEIGHT : Math.min(1, MOST_ROWS / (size.get(repo) ?? 1)),
    }))
    .filter(({ targets }) => targets.some((target) => target > 0));
  return fitSoftmax(examples, termsOf(training), OPTIONS);
}

function termsOf(training: readonly Row[]): string[] {
  const seen = new Map<string, { issues: number; repos: Set<string> }>();
  for (const { repo, features } of training) {
    for (const name of features.keys()) {
      const term = seen.get(name) ?? { issues: 0, repos: new Set() };
      seen.set(name, term);
      term.issues += 1;
      term.repos.add(repo);
    }
  }
  const isKept = ({ issues, repos }: { issues: number; repos: ReadonlySet<string> }): boolean =>
    issues >= LEAST.issuesOfOne || (repos.size >= LEAST.repositories && issues >= LEAST.issues);
  return [...seen].filter(([, term]) => isKept(term)).map(([name]) => name);
}

/** Guesses for the rows that are held out, by the others; through the stored form, as they will be made. */
function guessFold(isHeldOut: (row: Row) => boolean): Guess[] {
  const model = readModel(storeModel(classes, fit(rows.filter((row) => !isHeldOut(row))), LEAST_WEIGHT));
  return rows.filter(isHeldOut).map((row) => guess(model, row));
}

function thirds(): Guess[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    guessFold(({ repo, number }) => repo === largest && number % FOLDS === fold),
  ).flat();
}

/** As `scoreCategories` decides. */
function guess(model: Model, { features, accepted, ruled }: Row): Guess {
  const sums = scoreFeatures(model, features);
  const unknown = sums[model.classes.indexOf("unknown")] ?? 0;
  const odds = CATEGORIES.map((name) => {
    const learned = sums[model.classes.indexOf(name)];
    if (learned !== undefined) return learned - unknown;
    const support = ruled.get(name) ?? 0;
    return support > 0 ? (support - ABSTAIN_SUPPORT) / TEMPERATURE : -Infinity;
  });
  const top = Math.max(...odds);
  const confidence = 1 / odds.reduce((all, odd) => all + Math.exp(odd - top), 0);
  const name = CATEGORIES[odds.indexOf(top)] ?? "unknown";
  const truth = accepted[0] ?? "unknown";
  return { truth, guess: accepted.includes(name) ? truth : name, confidence };
}

function figures(name: string, guesses: readonly Guess[]): string {
  const posted = guesses.filter(({ guess: said, confidence }) => said !== "unknown" && confidence >= FLOOR);
  const share = (part: readonly Guess[]): string => (part.filter(isRight).length / Math.max(1, part.length)).toFixed(3);
  const error = measureReliability(guesses).expectedCalibrationError.toFixed(3);
  const coverage = (posted.length / Math.max(1, guesses.length)).toFixed(2);
  return `${name}: ${guesses.length} issues, right ${share(guesses)}, posted ${share(posted)} @ ${coverage}, calibration error ${error}`;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const found = new Map<string, number>();
  for (const item of items) found.set(key(item), (found.get(key(item)) ?? 0) + 1);
  return found;
}

function render(weights: ReadonlyMap<string, readonly number[]>, lines: readonly string[]): string {
  const { lines: stored } = storeModel(classes, weights, LEAST_WEIGHT);
  return [
    "/**",
    " * Written by `node bench/run.mjs train-classify --write`; do not edit. Single terms and weights, nothing of any text.",
    ` * Trained on ${rows.length} labelled issues: ${[...counts].map(([repo, n]) => `${repo} (${n})`).join(", ")}.`,
    " * Measured on what each fit did not see (the repository, or a third of its issues):",
    ...lines.map((line) => ` * - ${line}`),
    " */",
    'import type { StoredModel } from "./model.ts";',
    "",
    "export const CATEGORY_MODEL: StoredModel = {",
    `  classes: ${JSON.stringify(classes)},`,
    "  lines: [",
    ...stored.split("\n").map((line) => `    ${JSON.stringify(line)},`),
    '  ].join("\\n"),',
    "};",
    "",
  ].join("\n");
}
