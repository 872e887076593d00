/**
 * Fits the weights of likely errors, `src/parse/errors/likely/weights.ts`: `node bench/run.mjs train-errors [corpus …] [--write]`. Prints how often
 * the error of a report is found, and how often none is invented, with weights that saw nothing of its owner's repositories.
 * Deterministic: the same corpora give the same weights.
 */
import { writeFileSync } from "node:fs";
import type { CorpusRow, TrueError } from "../src/eval/corpus-row.ts";
import { agreesWith } from "../src/eval/error-figures.ts";
import { type Choice, fitChoice } from "../src/learned/fit-choice.ts";
import { type Model, readModel, type StoredModel, storeModel } from "../src/learned/model.ts";
import { readBody, readTitle, type Section } from "../src/parse/body/read-body.ts";
import { findLikelyError, LEAST_PROBABLE, NONE, seePassages } from "../src/parse/errors/likely/likely-error.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { readSafely } from "../src/parse/secrets/safe-text.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus, RETOLD } from "./find-corpus.ts";
import { ownerOf, partsOf } from "./repository-parts.ts";

const OUTPUT = "src/parse/errors/likely/weights.ts";
const OPTIONS = { pull: 0.5, steps: 60 };
/** A feature is seen in the reports of so many repositories. */
const LEAST_REPOSITORIES = 10;
/** Smaller weights are not kept. */
const LEAST_WEIGHT = 0.1;
/** A report whose error has a form is not asked for; it teaches what errors say, and little of how often there is one. */
const WITH_FORM = { none: "none: with a form", weight: 0.3 };
const THRESHOLDS = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7];

interface Row {
  readonly owner: string;
  readonly text: CorpusRow;
  readonly truth: TrueError | null;
  /** Whether the rules found an error, and whether it is the right one. */
  readonly byRules: "right" | "wrong" | null;
  readonly choice: Choice;
}

/** How many errors were found of those that are told, and how often none was where none is. */
interface Tally {
  readonly found: number;
  readonly silent: number;
}

const args = process.argv.slice(2);
const named = args.filter((arg) => !arg.startsWith("--"));
const rows = await readRows(named.length > 0 ? named : [findCorpus("products-dev.jsonl"), RETOLD]);
const parts = partsOf(countBy(rows, ({ owner }) => owner));
const card: string[] = [];
const leftOut = [...new Set(parts.values())].map((part) => {
  const isHeld = ({ owner }: Row): boolean => parts.get(owner) === part;
  const model = readModel(fit(rows.filter((row) => !isHeld(row))));
  return { part, found: rows.filter(isHeld).map((row) => ({ row, likely: likelyOf(row, model) })) };
});
const asked = leftOut.flatMap(({ found }) => found);
for (const { part, found } of leftOut) {
  const held = found.map(({ row }) => row);
  card.push(
    `${part}: ${held.length} reports, by rules ${shares(held, tally(found, 2))}, with likely errors ${shares(held, tally(found, LEAST_PROBABLE))}`,
  );
}
card.push(
  `all, each owner left out: ${rows.length} reports, by rules ${shares(rows, tally(asked, 2))}, with likely errors ${shares(rows, tally(asked, LEAST_PROBABLE))}`,
);
for (const told of card) console.log(told);
for (const threshold of THRESHOLDS) console.log(`from ${threshold}: ${shares(rows, tally(asked, threshold))}`);
if (args.includes("--write")) writeFileSync(OUTPUT, render(fit(rows)));

async function readRows(paths: readonly (string | undefined)[]): Promise<Row[]> {
  const read: Row[] = [];
  for (const path of paths) {
    if (path === undefined) throw new Error("a corpus is missing: name those there are, see bench/README.md");
    for (const text of (await readCorpus(path)).rows) if (text.error !== undefined) read.push(toRow(text, text.error));
  }
  return read;
}

function toRow(text: CorpusRow, truth: TrueError | null): Row {
  const { errors, primaryError } = parseReport(text);
  const primary = primaryError === null ? undefined : errors[primaryError];
  // What words alone tell is what is to be learned here.
  const ruled = primary?.likely === undefined ? primary : undefined;
  const isRight = ruled !== undefined && truth !== null && agreesWith(ruled, truth);
  const byRules = ruled === undefined ? null : isRight ? "right" : "wrong";
  const passages = seePassages(...partsToRead(text)).map(({ text: message, features }) => ({
    features,
    isRight: truth !== null && agreesWith({ className: null, message, code: null, status: null }, truth),
  }));
  const none = new Map([[byRules === null ? NONE : WITH_FORM.none, 1]]);
  const options = [...passages, { features: none, isRight: truth === null }];
  return {
    owner: ownerOf(text.repo),
    text,
    truth,
    byRules,
    choice: { options, weight: byRules === null ? 1 : WITH_FORM.weight },
  };
}

function partsToRead({ title, body }: CorpusRow): [title: string, sections: readonly Section[]] {
  return [readTitle(readSafely(title).text), readBody(readSafely(body)).sections];
}

function fit(taught: readonly Row[]): StoredModel {
  const owners = new Map<string, Set<string>>();
  for (const { owner, choice } of taught)
    for (const { features } of choice.options)
      for (const name of features.keys()) owners.set(name, (owners.get(name) ?? new Set()).add(owner));
  const names = [...owners].filter(([, { size }]) => size >= LEAST_REPOSITORIES).map(([name]) => name);
  const weights = fitChoice(
    taught.map(({ choice }) => choice),
    names.sort(),
    OPTIONS,
  );
  weights.delete(WITH_FORM.none);
  return storeModel(["error"], new Map([...weights].map(([name, weight]) => [name, [weight]])), LEAST_WEIGHT);
}

/** What words alone tell of a report whose error has no form. */
function likelyOf({ text, byRules, truth }: Row, model: Model): { probability: number; isRight: boolean } | undefined {
  if (byRules !== null) return undefined;
  const likely = findLikelyError(...partsToRead(text), model, 0);
  if (likely === undefined) return undefined;
  return { probability: likely.probability, isRight: truth !== null && agreesWith(likely.parts, truth) };
}

function tally(found: readonly { row: Row; likely: ReturnType<typeof likelyOf> }[], threshold: number): Tally {
  const said = found.map(({ row, likely }) => {
    const isTaken = likely !== undefined && likely.probability >= threshold;
    return {
      row,
      isSilent: row.byRules === null && !isTaken,
      isRight: row.byRules === "right" || (isTaken && likely.isRight),
    };
  });
  return {
    found: said.filter(({ row, isRight }) => row.truth !== null && isRight).length,
    silent: said.filter(({ row, isSilent }) => row.truth === null && isSilent).length,
  };
}

function shares(of: readonly Row[], { found, silent }: Tally): string {
  const quoted = of.filter(({ truth }) => truth !== null).length;
  return `found ${(found / Math.max(1, quoted)).toFixed(3)} of ${quoted}, none invented ${(silent / Math.max(1, of.length - quoted)).toFixed(3)} of ${of.length - quoted}`;
}

function countBy<T>(items: readonly T[], key: (item: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
}

function render({ lines }: StoredModel): string {
  return [
    "/**",
    " * Written by `node bench/run.mjs train-errors --write`; do not edit. Single terms and weights, nothing of any text.",
    ` * Trained on ${rows.length} labelled reports of ${parts.size} owners. Measured on those whose owner the fit did not see:`,
    ...card.map(
      (told) =>
        ` * - ${told
          .replaceAll(/(.{1,118})(?: |$)/g, "$1\n *   ")
          .trimEnd()
          .replace(/\n \*$/, "")}`,
    ),
    " */",
    'import type { StoredModel } from "../../../learned/model.ts";',
    "",
    "/** The weights of likely errors, as `readModel` reads them. */",
    "export const LIKELY_ERROR_MODEL: StoredModel = {",
    '  classes: ["error"],',
    // One text: a list of thousands takes longer to load.
    `  lines: \`${lines.replaceAll(/[\\`$]/g, "\\$&")}\`,`,
    "};",
    "",
  ].join("\n");
}
