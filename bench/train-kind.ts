/**
 * Fits `src/classify/kind/weights.ts`: `node bench/run.mjs train-kind [corpus …] [--write]`. Prints the figures by leaving
 * each repository out. Deterministic: the same corpora give the same weights.
 *
 * Weights are pulled towards what common sense says of a cue (`leanOf`), and else towards 0: a maintainer's label "question" most
 * often means "not our bug", so that a plain question is learned too faintly from labels.
 *
 * Each repository counts the same, and within it each kind, so that a corpus of one kind teaches no more than what its
 * words say. What is left of a repository's own mixture of kinds is fitted beside the words and thrown away; the usual
 * mixture is fitted afterwards, on what was said of the repositories left out.
 */
import { writeFileSync } from "node:fs";
import { type Example, fitSoftmax } from "../src/classify/learned/fit-softmax.ts";
import { readModel, scoreFeatures, storeModel } from "../src/classify/learned/model.ts";
import { type Kind, KINDS } from "../src/domain/kind.ts";
import { type Guess, isRight } from "../src/eval/guesses.ts";
import { measureReliability } from "../src/eval/reliability.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { countBy, fitKinds, type KindRow, LEAST_WEIGHT, toKindRows } from "./fit-kinds.ts";

const OUTPUT = "src/classify/kind/weights.ts";
const POSTED = 0.7;

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const paths =
  named.length > 0 ? named : ["products-dev.jsonl", "reports-labelled.jsonl", "rust-dev.jsonl.gz"].map(findCorpus);
const rows = await readRows(paths);
const repos = [...new Set(rows.map(({ repo }) => repo))];
const judged = repos.filter((repo) => rows.some((row) => row.repo === repo && row.isLabelled));
const scored = rows.length === 0 ? [] : judged.flatMap(scoreHeldOut);
const card = [
  ...judged.map((repo) => figures(repo, guessesOf(repo))),
  figures("all, each left out", judged.flatMap(guessesOf)),
];
for (const line of card) console.log(line);
if (args.includes("--write")) writeFileSync(OUTPUT, render(withShift(fitKinds(rows), usualMixture(scored))));

async function readRows(files: readonly (string | undefined)[]): Promise<ReturnType<typeof toKindRows>> {
  const found: ReturnType<typeof toKindRows> = [];
  for (const path of files) {
    if (path === undefined) throw new Error("no corpus: name one, see bench/README.md");
    found.push(...toKindRows((await readCorpus(path)).rows));
  }
  return found;
}

/** A row that no weight has seen, with the log-odds of the kinds were each equally frequent. */
interface Scored extends KindRow {
  readonly sums: readonly number[];
}

/** By all other repositories; through the stored form, as they will be made. */
function scoreHeldOut(repo: string): Scored[] {
  const model = readModel(storeModel(KINDS, fitKinds(rows.filter((row) => row.repo !== repo)), LEAST_WEIGHT));
  return rows
    .filter((row) => row.repo === repo && row.isLabelled)
    .map((row) => ({ ...row, sums: scoreFeatures(model, row.features) }));
}

/**
 * How much more frequent each kind is than the others in a usual repository, as log-odds: what makes the sums likeliest, each
 * repository counting the same.
 */
function usualMixture(of: readonly Scored[]): readonly number[] {
  const size = countBy(of, ({ repo }) => repo);
  const examples = of.map(({ repo, kind, sums }): Example => ({
    features: new Map([["shift", 1]]),
    targets: KINDS.map((name) => Number(name === kind)),
    offsets: sums,
    weight: 100 / (size.get(repo) ?? 1),
  }));
  return fitSoftmax(examples, ["shift"], { pull: 1, steps: 50 }).get("shift") ?? KINDS.map(() => 0);
}

function withShift(weights: Map<string, number[]>, shift: readonly number[]): Map<string, number[]> {
  return weights.set(
    "bias",
    (weights.get("bias") ?? []).map((weight, at) => weight + (shift[at] ?? 0)),
  );
}

/** The mixture, too, is that of the other repositories. */
function guessesOf(repo: string): ReturnType<typeof guess>[] {
  const shift = usualMixture(scored.filter((row) => row.repo !== repo));
  return scored.filter((row) => row.repo === repo).map(({ kind, sums }) => guess(kind, sums, shift));
}

function guess(truth: Kind, sums: readonly number[], shift: readonly number[]): Guess & { readonly balanced: Kind } {
  const odds = sums.map((sum, at) => sum + (shift[at] ?? 0));
  const top = Math.max(...odds);
  const confidence = 1 / odds.reduce((all, odd) => all + Math.exp(odd - top), 0);
  const best = (of: readonly number[]): Kind => KINDS[of.indexOf(Math.max(...of))] ?? "bug";
  return { truth, guess: best(odds), confidence, balanced: best(sums) };
}

function figures(name: string, guesses: readonly ReturnType<typeof guess>[]): string {
  const share = (part: readonly Guess[]): string => (part.filter(isRight).length / Math.max(1, part.length)).toFixed(3);
  const posted = guesses.filter(({ confidence }) => confidence >= POSTED);
  const coverage = (posted.length / Math.max(1, guesses.length)).toFixed(2);
  const error = measureReliability(guesses).expectedCalibrationError.toFixed(3);
  return (
    `${name}: ${guesses.length} issues, right ${share(guesses)}, at ${POSTED} or surer ${share(posted)} @ ${coverage}, ` +
    `calibration error ${error}; were each kind equally frequent, macro-F1 ${balancedF1(guesses).toFixed(3)}`
  );
}

/** Of the kinds that occur. */
function balancedF1(guesses: readonly { readonly truth: string; readonly balanced: string }[]): number {
  const size = countBy(guesses, ({ truth }) => truth);
  const mass = (part: readonly { readonly truth: string }[]): number =>
    part.reduce((sum, { truth }) => sum + 1 / (size.get(truth) ?? 1), 0);
  const scores = [...size.keys()].map((kind) => {
    const hits = mass(guesses.filter(({ truth, balanced }) => truth === kind && balanced === kind));
    return (2 * hits) / (mass(guesses.filter(({ balanced }) => balanced === kind)) + 1);
  });
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

function render(weights: ReadonlyMap<string, readonly number[]>): string {
  const { lines } = storeModel(KINDS, weights, LEAST_WEIGHT);
  return [
    "/**",
    " * Written by `node bench/run.mjs train-kind --write`; do not edit. Single terms and weights, nothing of any text.",
    ` * Trained on ${rows.length} labelled issues of ${repos.length} repositories. Measured on the repository that each fit did not see:`,
    ...card.map((line) => ` * - ${line}`.replaceAll(/(.{1,118})(?: |$)/g, "$1\n *   ").replace(/\s*\n \* {3}$/, "")),
    " */",
    'import type { StoredModel } from "../learned/model.ts";',
    "",
    "/** The weights of the kinds, as `readModel` reads them. */",
    "export const KIND_MODEL: StoredModel = {",
    `  classes: [${KINDS.map((name) => JSON.stringify(name)).join(", ")}],`,
    "  lines: [",
    ...lines.split("\n").map((line) => `    ${JSON.stringify(line)},`),
    '  ].join("\\n"),',
    "};",
    "",
  ].join("\n");
}
