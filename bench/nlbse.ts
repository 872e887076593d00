/**
 * The issue report classification of NLBSE'24 (R. Kallis and others, "The NLBSE'24 Tool Competition"): bug, feature or question, five
 * repositories, mean macro-F1. `node bench/run.mjs nlbse FOLDER`, where FOLDER has the contest's `issues_train.csv` and
 * `issues_test.csv` (columns repo, created_at, label, title, body).
 *
 * Ours both ways: by what other repositories teach (the contest's training issues of the other four, and the labelled corpora but for
 * the target, where they are there); and with `train` on the target's own training issues, on top of the shipped weights.
 * Nothing is chosen by the test issues. Known of the contest and used: each kind is equally frequent.
 */
import { createReadStream, existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse";
import { z } from "zod";
import { readKindFeatures } from "../src/classify/kind/classify-kind.ts";
import { anyName, readModel, scoreFeatures, storeModel } from "../src/learned/model.ts";
import { classifyKindHere, trainOwn } from "../src/classify/own/own-weights.ts";
import { type Kind, KINDS } from "../src/domain/kind.ts";
import type { Report } from "../src/domain/report.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { fitKinds, type KindRow, LEAST_WEIGHT, toKindRows } from "./fit-kinds.ts";

interface ContestRow extends KindRow {
  readonly report: Report;
  readonly createdAt: string;
}

const Line = z.object({
  repo: z.string().min(1),
  created_at: z.string(),
  label: z.enum(KINDS),
  title: z.string(),
  body: z.string(),
});

const [folder] = process.argv.slice(2);
try {
  if (folder === undefined)
    throw new Error("usage: node bench/run.mjs nlbse FOLDER (with issues_train.csv and issues_test.csv)");
  await run(await readContest(join(folder, "issues_train.csv")), await readContest(join(folder, "issues_test.csv")));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** @throws Error with one line for a file that is missing or is not the contest's */
async function readContest(path: string): Promise<ContestRow[]> {
  if (!existsSync(path)) throw new Error(`${path}: no such file; the contest's repository has it`);
  const rows: ContestRow[] = [];
  const records = createReadStream(path).pipe(parse({ columns: true, bom: true, relax_column_count: false }));
  try {
    for await (const record of records) {
      const read = Line.safeParse(record);
      if (!read.success) {
        const [issue] = read.error.issues;
        throw new Error(
          `row ${rows.length + 1} is none of the contest's (${issue?.path.join(".") ?? ""}: ${issue?.message ?? ""})`,
        );
      }
      const { repo, label: kind, title, body, created_at: createdAt } = read.data;
      const report = parseReport({ title, body, repo });
      rows.push({ repo, kind, report, createdAt, features: readKindFeatures(report, anyName) });
    }
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
  if (rows.length === 0) throw new Error(`${path}: holds no issue`);
  return rows;
}

async function run(training: readonly ContestRow[], test: readonly ContestRow[]): Promise<void> {
  const corpora = await readCorpora();
  const repos = [...new Set(test.map(({ repo }) => repo))];
  const means = { without: 0, with: 0 };
  for (const repo of repos) {
    const target = test.filter((row) => row.repo === repo);
    const own = training.filter((row) => row.repo === repo);
    const others = [...corpora, ...training].filter((row) => row.repo !== repo);
    const without = score(target, guessByOthers(target, others));
    const taught = score(target, guessByTraining(target, own));
    means.without += without.mean / repos.length;
    means.with += taught.mean / repos.length;
    console.log(
      `${repo}: ${target.length} issues; without it ${tell(without)}; with its own ${own.length} ${tell(taught)}`,
    );
  }
  console.log(
    `mean macro-F1: without the target repository ${means.without.toFixed(3)}, with \`train\` ${means.with.toFixed(3)}`,
  );
}

/** Labelled issues of other work, where they are there. */
async function readCorpora(): Promise<KindRow[]> {
  const paths = ["products-dev.jsonl", "reports-labelled.jsonl", "rust-dev.jsonl.gz"].flatMap(
    (name) => findCorpus(name) ?? [],
  );
  const rows = await Promise.all(paths.map(async (path) => (await readCorpus(path)).rows));
  return toKindRows(rows.flat());
}

function guessByOthers(target: readonly ContestRow[], others: readonly KindRow[]): Kind[] {
  if (others.length === 0) throw new Error("nothing but the target repository to learn from");
  const model = readModel(storeModel(KINDS, fitKinds(others), LEAST_WEIGHT));
  return target.map(({ features }) => {
    const sums = scoreFeatures(model, features);
    return KINDS[sums.indexOf(Math.max(...sums))] ?? "bug";
  });
}

/** As a repository would: `fingerpost train`, then `classify.weights`. */
function guessByTraining(target: readonly ContestRow[], own: readonly ContestRow[]): Kind[] {
  const examples = [...own]
    .sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
    .map(({ report, kind }) => ({ report, kind, category: null, labels: [] }));
  const { weights } = trainOwn(examples);
  return target.map(({ report }) => classifyKindHere(report, weights).kind);
}

interface Score {
  readonly byKind: readonly number[];
  readonly mean: number;
}

function score(target: readonly ContestRow[], guesses: readonly Kind[]): Score {
  const byKind = KINDS.map((kind) => {
    const hits = target.filter((row, at) => row.kind === kind && guesses[at] === kind).length;
    const all = target.filter((row) => row.kind === kind).length + guesses.filter((guess) => guess === kind).length;
    return all === 0 ? 0 : (2 * hits) / all;
  });
  return { byKind, mean: byKind.reduce((sum, each) => sum + each, 0) / KINDS.length };
}

function tell({ byKind, mean }: Score): string {
  return `${mean.toFixed(3)} (${KINDS.map((kind, at) => `${kind} ${(byKind[at] ?? 0).toFixed(2)}`).join(", ")})`;
}
