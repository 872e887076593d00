/**
 * Fits the learned layer of `src/classify`: `node bench/run.mjs train-classify [corpus …] [--write]`. Prints the figures by
 * leaving each repository out; the first repository, which has most rows, also by thirds of its issues. Deterministic:
 * the same corpora give the same weights. Non-goal: choosing words; the pull towards 0 does.
 */
import { writeFileSync } from "node:fs";
import { findEvidence } from "../src/classify/classify.ts";
import { type Features, readFeatures } from "../src/classify/learned/features.ts";
import { readModel, scoreFeatures, storeModel } from "../src/classify/learned/model.ts";
import { ABSTAIN_SUPPORT, scoreRules, TEMPERATURE } from "../src/classify/score.ts";
import { CATEGORIES } from "../src/domain/category.ts";
import { type Guess, isRight } from "../src/eval/guesses.ts";
import { measureReliability } from "../src/eval/reliability.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { type Example, fitSoftmax } from "./softmax.ts";

const OUTPUT = "src/classify/learned/weights.ts";
const OPTIONS = { pull: 0.8, biasPull: 0.3, steps: 60 };
/** Of a category that is right as well. */
const ACCEPTED = 0.5;
/** A repository of more rows than this counts as if it had so many. */
const MOST_ROWS = 430;
/** A term stands in two repositories and three issues, or in ten issues. */
const LEAST = { repositories: 2, issues: 3, issuesOfOne: 10 };
/** Smaller weights are not kept. */
const LEAST_WEIGHT = 0.02;
/** A category of fewer rows than this stays with its rules: the corpora hardly know it. */
const FEW = 30;
const FLOOR = 0.5;
const FOLDS = 3;
/** What the learned log-odds may be divided by: C. Guo and others, "On Calibration of Modern Neural Networks", 2017. */
const TEMPERATURES = [0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 1.7, 2];

interface Row {
  readonly repo: string;
  readonly number: number;
  readonly features: Features;
  readonly accepted: readonly string[];
  /** Log-odds by category, by the rules alone. */
  readonly ruled: ReadonlyMap<string, number>;
}

/** A row with the log-odds that a model without it gives, in the order of `classes`. */
interface Reading {
  readonly row: Row;
  readonly sums: readonly number[];
}

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const paths = named.length > 0 ? named : ["products-dev.jsonl", "reports-labelled.jsonl"].map(findCorpus);
const rows = await readRows(paths);
const counts = countBy(rows, ({ repo }) => repo);
const known = countBy(rows, ({ accepted }) => accepted[0] ?? "");
const classes = CATEGORIES.filter((name) => name === "unknown" || (known.get(name) ?? 0) >= FEW);
const repos = [...counts.keys()];
const largest = repos.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0] ?? "";
const heldOut = new Map(repos.map((repo) => [repo, readFold(({ repo: of }) => of === repo)]));
/** The largest chooses no temperature: of what it does not see it knows too little. */
const others = repos.filter((repo) => repo !== largest);
/** A repository's temperature is chosen by the others. */
const temperatures = new Map(repos.map((repo) => [repo, fitTemperature(others.filter((other) => other !== repo))]));
const temperature = fitTemperature(others);
const guessesOf = (repo: string): Guess[] =>
  (heldOut.get(repo) ?? []).map((reading) => guess(reading, temperatures.get(repo) ?? 1));
const card = [
  ...repos.map((repo) => figures(repo, guessesOf(repo))),
  figures("all but the largest, left out", others.flatMap(guessesOf)),
  figures(
    `${largest}, by thirds`,
    thirds().map((reading) => guess(reading, temperature)),
  ),
  `temperature: ${temperature} (${others.map((repo) => `without ${repo} ${temperatures.get(repo) ?? 1}`).join(", ")})`,
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
      weight: Math.min(1, MOST_ROWS / (size.get(repo) ?? 1)),
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

/** What the others say of the rows that are held out; through the stored form, as it will be read. */
function readFold(isHeldOut: (row: Row) => boolean): Reading[] {
  const model = readModel(storeModel(classes, fit(rows.filter((row) => !isHeldOut(row))), LEAST_WEIGHT));
  return rows.filter(isHeldOut).map((row) => ({ row, sums: scoreFeatures(model, row.features) }));
}

function thirds(): Reading[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    readFold(({ repo, number }) => repo === largest && number % FOLDS === fold),
  ).flat();
}

/** Of `TEMPERATURES`, the one by which the answers of `of`, left out each, are likeliest. */
function fitTemperature(of: readonly string[]): number {
  const readings = of.flatMap((repo) => heldOut.get(repo) ?? []);
  const surprise = (each: number): number =>
    readings.reduce((sum, reading) => {
      const right = probabilities(reading, each).filter((_, at) => reading.row.accepted.includes(CATEGORIES[at] ?? ""));
      return sum - Math.log(right.reduce((all, p) => all + p, 1e-12));
    }, 0);
  const costs = TEMPERATURES.map(surprise);
  return TEMPERATURES[costs.indexOf(Math.min(...costs))] ?? 1;
}

/** As `scoreCategories` decides, in the order of `CATEGORIES`. */
function probabilities({ row, sums }: Reading, divisor: number): number[] {
  const unknown = sums[classes.indexOf("unknown")] ?? 0;
  const odds = CATEGORIES.map((name) => {
    const learned = sums[classes.indexOf(name)];
    if (learned !== undefined) return (learned - unknown) / divisor;
    const support = row.ruled.get(name) ?? 0;
    return support > 0 ? (support - ABSTAIN_SUPPORT) / TEMPERATURE : -Infinity;
  });
  const top = Math.max(...odds);
  const all = odds.reduce((sum, odd) => sum + Math.exp(odd - top), 0);
  return odds.map((odd) => Math.exp(odd - top) / all);
}

function guess(reading: Reading, divisor: number): Guess {
  const found = probabilities(reading, divisor);
  const confidence = Math.max(...found);
  const name = CATEGORIES[found.indexOf(confidence)] ?? "unknown";
  const { accepted } = reading.row;
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
  const tempered = new Map([...weights].map(([name, values]) => [name, values.map((value) => value / temperature)]));
  const { lines: stored } = storeModel(classes, tempered, LEAST_WEIGHT);
  return [
    "/**",
    " * Written by `node bench/run.mjs train-classify --write`; do not edit. Single terms and weights, nothing of any text.",
    ` * Trained on ${rows.length} labelled issues, the learned log-odds divided by the temperature.`,
    " * Measured on what each fit did not see (the repository, or a third of its issues):",
    ...lines.map(
      (line) =>
        ` * - ${line
          .replaceAll(/(.{1,150})(?: |$)/g, "$1\n *   ")
          .trimEnd()
          .replace(/\n \*$/, "")}`,
    ),
    " */",
    'import type { StoredModel } from "./model.ts";',
    "",
    "/** The weights of the categories, as `readModel` reads them. */",
    "export const CATEGORY_MODEL: StoredModel = {",
    "  classes: [",
    ...classes.map((name) => `    ${JSON.stringify(name)},`),
    "  ],",
    "  lines: [",
    ...stored.split("\n").map((line) => `    ${JSON.stringify(line)},`),
    '  ].join("\\n"),',
    "};",
    "",
  ].join("\n");
}
