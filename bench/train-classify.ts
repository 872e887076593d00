/**
 * Fits the learned layer of `src/classify`: `node bench/run.mjs train-classify [corpus …] [--write]`. Prints the figures by
 * leaving each repository out; the first repository, which has most rows, also by thirds of its issues. Deterministic:
 * the same corpora give the same weights. Non-goal: choosing words; the pull towards 0 does.
 */
import { writeFileSync } from "node:fs";
import { findEvidence } from "../src/classify/classify.ts";
import { type Features, readFeatures } from "../src/classify/learned/features.ts";
import { readModel, scoreFeatures, storeModel } from "../src/classify/learned/model.ts";
import { LEARNED_TEMPERATURE, scoreRules, TEMPERATURE } from "../src/classify/score.ts";
import { CATEGORIES } from "../src/domain/category.ts";
import { type Guess, isRight } from "../src/eval/guesses.ts";
import { measureReliability } from "../src/eval/reliability.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { type Example, fitSoftmax } from "../src/classify/learned/fit-softmax.ts";

const OUTPUT = "src/classify/learned/weights.ts";
const OPTIONS = { pull: 3, steps: 60 };
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

interface Row {
  readonly repo: string;
  readonly number: number;
  readonly features: Features;
  readonly accepted: readonly string[];
  /** Log-odds by category, by the rules alone; what is learned is added to them. */
  readonly ruled: ReadonlyMap<string, number>;
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
const heldOut = new Map(repos.map((repo) => [repo, guessFold(({ repo: of }) => of === repo)]));
const others = rows.filter(({ repo }) => repo !== largest);
const first = rows.filter(({ repo }) => repo === largest);
const card = [
  ...[...heldOut].map(([repo, guesses]) => figures(repo, guesses)),
  figures(
    "all but the largest, left out",
    [...heldOut].flatMap(([repo, guesses]) => (repo === largest ? [] : guesses)),
  ),
  figures("the same, by rules alone", others.map(guessByRules)),
  figures(`${largest}, by thirds`, thirds()),
  figures("the same, by rules alone (which were tuned on it)", first.map(guessByRules)),
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
  return {
    repo,
    number,
    features: readFeatures(report, found, () => true),
    accepted,
    ruled: scoreRules(found).support,
  };
}

function fit(training: readonly Row[]): Map<string, number[]> {
  const size = countBy(training, ({ repo }) => repo);
  const examples = training
    .map(({ repo, features, accepted, ruled }): Example => ({
      features,
      offsets: classes.map((name) => (ruled.get(name) ?? 0) / TEMPERATURE),
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

/** Guesses for the rows that are held out, by the others; through the stored form, as they will be made. */
function guessFold(isHeldOut: (row: Row) => boolean): Guess[] {
  const model = readModel(storeModel(classes, fit(rows.filter((row) => !isHeldOut(row))), LEAST_WEIGHT));
  return rows.filter(isHeldOut).map((row) => guess(row, scoreFeatures(model, row.features)));
}

function thirds(): Guess[] {
  return Array.from({ length: FOLDS }, (_, fold) =>
    guessFold(({ repo, number }) => repo === largest && number % FOLDS === fold),
  ).flat();
}

function guessByRules(row: Row): Guess {
  return guess(row, []);
}

/** As `scoreCategories` decides; `learned` in the order of `classes`. */
function guess({ accepted, ruled }: Row, learned: readonly number[]): Guess {
  const odds = CATEGORIES.map(
    (name) => ((ruled.get(name) ?? 0) + TEMPERATURE * (learned[classes.indexOf(name)] ?? 0)) / LEARNED_TEMPERATURE,
  );
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
    ` * Trained on ${rows.length} labelled issues of ${repos.length} repositories.`,
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
