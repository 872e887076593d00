/**
 * Fits `src/match/decision-weights.ts` on pairs of several repositories: `node bench/run.mjs decision [--write]`.
 *
 * The truth is what one reader said of the likeliest candidates at all levels of probability (`bench/verdicts.json`:
 * numbers and verdicts, no texts), because labels hold fewer than half of the true pairs; for the first candidates between
 * 10% and 60% of a stream that nobody has read, the label. Regularised, and monotone: no proof speaks against, no doubt
 * for. What it prints is the check that counts: each repository's read pairs by weights that were fitted without it.
 * Deterministic.
 */
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { parentPort, Worker, workerData } from "node:worker_threads";
import { groupRows } from "../src/eval/groups.ts";
import { toDecisionFeatures } from "../src/match/decide.ts";
import {
  DECISION_FEATURES,
  type DecisionFeature,
  type Doubt,
  DOUBTS,
  GRAVE_DOUBTS,
  type Proof,
  PROOFS,
} from "../src/match/decision-features.ts";
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { readInCorpus } from "../src/match/read-in-corpus.ts";
import { scoreCandidates } from "../src/match/score-candidates.ts";
import { type DecisionModel, type ProofRecord, toProbability } from "../src/match/weigh.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { fitLogistic, type Prior, type Sample } from "./fit.ts";

const CORPORA = ["rust-dev.jsonl.gz", "go-dev.jsonl.gz", "reports-dev.jsonl", "seeds.jsonl"] as const;
const OUTPUT = "src/match/decision-weights.ts";
const FROM = 0.1;
const UNTIL = 0.6;
/** A stream of fewer issues is fitted on as a whole. */
const SHORT_STREAM = 1000;
/** So many candidates of an issue may have been read. */
const CANDIDATES = 8;
/** Normal priors: text has mean 0, proofs and doubts what was set by hand before anything was read. */
const TEXT_PULL = 2;
const PROOF_PULL = 2;
const BIAS_PULL = 1e-6;
const PROOF_CENTRES: Readonly<Record<Proof, number>> = {
  serviceEvent: 7.5,
  serviceRefusal: 1,
  serviceSituation: 1.5,
  passingError: 1,
  /** Frames that hardly another issue holds, innermost first, and the same error above them: one path. */
  sharedStack: 6,
  copy: 3,
  saidSame: 1,
};
const DOUBT_CENTRES: Readonly<Record<Doubt, number>> = {
  saidDifferent: -4,
  platform: -0.5,
  error: -0.5,
  stack: -6,
  series: -2,
  numbers: -4,
  component: -2,
  template: -2,
  thin: -6,
  family: -4,
};
const BINS = [0, 0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.99, 1.01];

/** What a label is worth beside a verdict: fewer than half of the pairs that a reader calls the same are labelled. */
const UNREAD_WEIGHT = 0.1;

/** From this value on a pair counts as one with the proof. */
const HOLDS = 0.5;

interface ReadSample extends Sample {
  /** Of the newer issue. */
  readonly number: number;
  readonly corpus: string;
  readonly isRead: boolean;
}

const samples: ReadSample[] = [];
if (parentPort === null) await main();
else parentPort.postMessage(await collect(workerData as string));

async function main(): Promise<void> {
  for (const of of await Promise.all(CORPORA.map(collectAside))) samples.push(...of);
  for (const corpus of CORPORA) printReliability(corpus);
  const text = render(fit(samples));
  if (process.argv.includes("--write")) writeFileSync(OUTPUT, text);
  else console.log(text);
}

/** The same in a thread of its own: a stream of ten thousand issues takes minutes. */
async function collectAside(corpus: string): Promise<ReadSample[]> {
  const [collected] = (await once(new Worker(new URL(import.meta.url), { workerData: corpus }), "message")) as [
    ReadSample[],
  ];
  return collected;
}

/** Pairs of a corpus, each issue with what was known at its time. */
async function collect(corpus: string): Promise<ReadSample[]> {
  const path = findCorpus(corpus);
  if (path === undefined) throw new Error(`${corpus} is missing, see bench/README.md`);
  const { rows } = await readCorpus(path);
  const ordered = [...rows].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
  const groupOf = groupRows(ordered);
  const verdicts = readVerdicts(corpus);
  const readNumbers = new Set([...verdicts.keys()].map((pair) => Number(pair.split(" ")[0])));
  const index = new IssueIndex();
  const isShort = ordered.length < SHORT_STREAM;
  return ordered.flatMap((row, at) => {
    const share = at / ordered.length;
    const isFitted = isShort || (share >= FROM && share < UNTIL);
    index.learnLatentIfDue();
    const { alone, inCorpus } = readInCorpus(row, index, Date.parse(row.createdAt));
    const document = toDocument(row, inCorpus);
    const isAsked = !row.neutral && (isFitted || readNumbers.has(row.number));
    const scored = !isAsked ? [] : scoreCandidates(asFiled(document), index, document.createdMs).slice(0, CANDIDATES);
    index.add(inCorpus === alone ? document : toDocument(row, alone));
    return scored.flatMap((candidate, place): ReadSample[] => {
      const verdict = verdicts.get(`${row.number} ${candidate.document.number}`);
      if (verdict === undefined && !(isFitted && place === 0)) return [];
      const isLabelled = groupOf(row.repo, candidate.document.number) === groupOf(row.repo, row.number);
      const values = toDecisionFeatures(candidate.evidence);
      const x = DECISION_FEATURES.map((name) => values[name]);
      // Of the incident every pair was read.
      const isRead = verdict !== undefined || corpus === "seeds.jsonl";
      return [
        { x, isRight: verdict ?? isLabelled, corpus, isRead, number: row.number, weight: isRead ? 1 : UNREAD_WEIGHT },
      ];
    });
  });
}

function asFiled(document: ReturnType<typeof toDocument>) {
  const state = { state: "open" as const, stateReason: null, closedMs: null };
  return { ...document, ...state, comments: [], duplicateOf: [] };
}

/** "new old" → whether the reader found them to be the same. */
function readVerdicts(corpus: string): Map<string, boolean> {
  type Verdicts = readonly (readonly [number, number, string])[];
  const { train, test, second, third } = JSON.parse(readFileSync("bench/verdicts.json", "utf8")) as {
    train: Verdicts;
    test: Verdicts;
    second: Readonly<Record<string, Verdicts>>;
    third: Readonly<Record<string, Verdicts>>;
  };
  const [name = ""] = corpus.split(".");
  const all = [...(name === "rust-dev" ? [...train, ...test] : []), ...(second[name] ?? []), ...(third[name] ?? [])];
  return new Map(
    all.map(([newer, older, verdict]) => [`${newer} ${older}`, verdict === "right" || verdict === "probable"]),
  );
}

function fit(some: readonly ReadSample[]): DecisionModel {
  const fitted = fitLogistic(some, DECISION_FEATURES.map(priorOf)).map((weight) => Number(weight.toFixed(2)));
  return {
    weights: nameAll(DECISION_FEATURES, (name) => fitted[DECISION_FEATURES.indexOf(name)] ?? 0),
    records: nameAll(PROOFS, (proof) => countProof(proof, some)),
  };
}

/** Each newer issue once, right if any of its pairs is: reports of one incident are one piece of evidence. */
function countProof(proof: Proof, some: readonly ReadSample[]): ProofRecord {
  const at = DECISION_FEATURES.indexOf(proof);
  const seen = new Map<string, boolean>();
  for (const { x, isRead, isRight, corpus, number } of some) {
    const isDoubted = GRAVE_DOUBTS.some((doubt) => (x[DECISION_FEATURES.indexOf(doubt)] ?? 0) > 0);
    if (!isRead || isDoubted || (x[at] ?? 0) < HOLDS) continue;
    const key = `${corpus} ${number}`;
    seen.set(key, isRight || seen.get(key) === true);
  }
  return { right: [...seen.values()].filter(Boolean).length, of: seen.size };
}

function nameAll<T extends string, V>(names: readonly T[], valueOf: (name: T) => V): Record<T, V> {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<T, V>;
}

function priorOf(name: DecisionFeature): Prior {
  const proof = PROOFS.find((each) => each === name);
  if (proof !== undefined) return { centre: PROOF_CENTRES[proof], pull: PROOF_PULL, sign: 1 };
  const doubt = DOUBTS.find((each) => each === name);
  if (doubt !== undefined) return { centre: DOUBT_CENTRES[doubt], pull: PROOF_PULL, sign: -1 };
  return { centre: 0, pull: name === "bias" ? BIAS_PULL : TEXT_PULL };
}

/** What weights that were fitted without the repository say of its read pairs, and how many of them are right. */
function printReliability(corpus: string): void {
  const others = fit(samples.filter((each) => each.corpus !== corpus));
  const read = samples
    .filter((each) => each.corpus === corpus && each.isRead)
    .map(({ x, isRight }) => ({ isRight, said: probability(others, x) }));
  console.log(`${corpus}: ${read.length} read pairs, by weights fitted without them`);
  for (const [at, from] of BINS.slice(0, -1).entries()) {
    const bin = read.filter(({ said }) => said >= from && said < (BINS[at + 1] ?? Infinity));
    if (bin.length === 0) continue;
    const said = bin.reduce((sum, each) => sum + each.said, 0) / bin.length;
    const right = bin.filter(({ isRight }) => isRight).length;
    console.log(
      `  from ${from}: ${bin.length} pairs, said ${said.toFixed(2)}, right ${(right / bin.length).toFixed(2)}`,
    );
  }
}

function probability(model: DecisionModel, x: readonly number[]): number {
  return toProbability(
    nameAll(DECISION_FEATURES, (name) => x[DECISION_FEATURES.indexOf(name)] ?? 0),
    model,
  );
}

function render({ weights, records }: DecisionModel): string {
  const read = samples.filter(({ isRead }) => isRead).length;
  return [
    "/**",
    " * Written by `node bench/run.mjs decision --write`; do not edit. Single weights of named features, nothing of any text.",
    ` * Provenance: ${samples.length} pairs of ${CORPORA.length} corpora, ${read} of them read one by one (bench/DUPLICATES.md).`,
    " */",
    'import type { DecisionFeature, Proof } from "./decision-features.ts";',
    'import type { ProofRecord } from "./weigh.ts";',
    "",
    '/** Log-odds of "this is what the query duplicates". */',
    "export const DECISION_WEIGHTS: Readonly<Record<DecisionFeature, number>> = {",
    ...DECISION_FEATURES.map((name) => `  ${name}: ${weights[name]},`),
    "};",
    "",
    "/** How often each proof was seen in a read pair, and how often it was right; each newer issue once. */",
    "export const PROOF_RECORDS: Readonly<Record<Proof, ProofRecord>> = {",
    ...PROOFS.map((name) => `  ${name}: { right: ${records[name].right}, of: ${records[name].of} },`),
    "};",
    "",
  ].join("\n");
}
