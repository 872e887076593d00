/**
 * Fits `src/match/fitted-weights.ts` on a corpus with known duplicates: `node bench/run.mjs train [corpus] [--write]`.
 *
 * Ranking: listwise, the softmax over each query's candidates, with a pull towards 0. Not pointwise: negatives that are
 * cut by rank turn weights around. Decision: a logistic over the first candidate of every issue. Its truth is what one
 * reader said of the surest 220 of them (`bench/verdicts.json`: numbers and verdicts, no texts), because labels
 * hold fewer than half of the true pairs; for the others, the label. Fitted on the part of the stream between `FROM` and
 * `UNTIL`; what follows is for testing. Deterministic: the same corpus gives the same weights.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { groupRows } from "../src/eval/groups.ts";
import type { CorpusRow } from "../src/eval/corpus-row.ts";
import { toFittedFeatures } from "../src/match/decide.ts";
import { FITTED_FEATURES, type FittedFeature } from "../src/match/decision-features.ts";
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { RANK_FEATURES, type RankFeature } from "../src/match/pair-features.ts";
import { rankCandidates, type RankedCandidate } from "../src/match/score-candidates.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { fitListwise, fitLogistic, type List } from "./fit.ts";

const FROM = 0.1;
const UNTIL = 0.6;
/** Strength of the pull towards 0; of ranking per query, of the decision a normal prior of variance 1. */
const RANK_PULL = 0.001;
const DECISION_PULL = 1;
/** Too few issues before `UNTIL` hold stack traces: set by hand, about what a shared error weighs. */
const PINNED: Readonly<Partial<Record<RankFeature, number>>> = { sharedFrames: 1.5 };
const OUTPUT = "src/match/fitted-weights.ts";

interface Pool {
  readonly number: number;
  readonly isQuery: boolean;
  readonly candidates: readonly Labelled[];
}

interface Labelled {
  readonly number: number;
  readonly isRight: boolean;
  readonly candidate: RankedCandidate;
}

const args = process.argv.slice(2);
const path = args.find((arg) => !arg.startsWith("--")) ?? findCorpus("rust-dev.jsonl.gz");
if (path === undefined) {
  console.error("no corpus: name one, see bench/README.md");
  process.exit(2);
}
const { rows } = await readCorpus(path);
const pools = collectPools(rows);
const queries = pools.filter(({ isQuery, candidates }) => isQuery && candidates.some(({ isRight }) => isRight));
const { weights, loss } = fitListwise(queries.map(toList), RANK_PULL);
const rank = name(RANK_FEATURES, weights, PINNED);
const { samples, read } = toSamples(pools, rank);
const decision = name(FITTED_FEATURES, fitLogistic(samples, DECISION_PULL), {});
console.log(`${queries.length} queries, mean loss ${loss.toFixed(4)}; ${samples.length} issues, ${read} of them read`);
const text = renderWeights(rank, decision, queries.length, samples.length, read);
if (args.includes("--write")) writeFileSync(OUTPUT, text);
else console.log(text);

/** The candidates of every issue in the fitting range, each issue with what was known at its time. */
function collectPools(all: readonly CorpusRow[]): Pool[] {
  const ordered = [...all].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
  const groupOf = groupRows(ordered);
  const index = new IssueIndex();
  const found: Pool[] = [];
  const seen = new Set<string>();
  for (const [at, row] of ordered.slice(0, Math.floor(ordered.length * UNTIL)).entries()) {
    const document = toDocument(row);
    const group = groupOf(row.repo, row.number);
    if (at >= FROM * ordered.length && !row.neutral) {
      const asFiled = {
        ...document,
        state: "open" as const,
        stateReason: null,
        closedMs: null,
        comments: [],
        duplicateOf: [],
      };
      const isQuery = seen.has(group);
      const { ranked } = rankCandidates(asFiled, index, document.createdMs);
      const candidates = ranked.map((candidate) => ({
        number: candidate.document.number,
        isRight: groupOf(row.repo, candidate.document.number) === group,
        candidate,
      }));
      // Of the others only the first few can ever be decided on; all of them would fill the memory.
      found.push({ number: row.number, isQuery, candidates: isQuery ? candidates : candidates.slice(0, OTHERS) });
    }
    seen.add(group);
    index.add(document);
  }
  return found;
}

const OTHERS = 20;

function toList({ candidates }: Pool): List {
  return candidates.map(({ isRight, candidate }) => ({
    x: RANK_FEATURES.map((feature) => candidate.features[feature]),
    isRight,
  }));
}

/** The first candidate of every issue by the new weights, as the decision sees it. */
function toSamples(all: readonly Pool[], ranking: Readonly<Record<RankFeature, number>>) {
  const verdicts = readVerdicts();
  let read = 0;
  const samples = all.flatMap(({ number, candidates }) => {
    const ranked = candidates
      .map((each) => ({ ...each, rank: sumOf(ranking, each.candidate.features) }))
      .sort((a, b) => b.rank - a.rank || a.number - b.number);
    const [first, second] = ranked;
    if (first === undefined) return [];
    const { features, sharedError, stance } = first.candidate;
    const margin = second === undefined ? 0 : first.rank - second.rank;
    const named = toFittedFeatures({ features, sharedError, stance, rank: first.rank, margin });
    const verdict = verdicts.get(`${number} ${first.number}`);
    if (verdict !== undefined) read += 1;
    return [{ x: FITTED_FEATURES.map((feature) => named[feature]), isRight: verdict ?? first.isRight }];
  });
  return { samples, read };
}

/** "new old" → whether the reader found them to be the same. */
function readVerdicts(): Map<string, boolean> {
  const { train } = JSON.parse(readFileSync("bench/verdicts.json", "utf8")) as { train: [number, number, string][] };
  return new Map(
    train.map(([newer, older, verdict]) => [`${newer} ${older}`, verdict === "right" || verdict === "probable"]),
  );
}

function sumOf(
  ranking: Readonly<Record<RankFeature, number>>,
  features: Readonly<Record<RankFeature, number>>,
): number {
  return RANK_FEATURES.reduce((sum, feature) => sum + ranking[feature] * features[feature], 0);
}

function name<T extends string>(
  names: readonly T[],
  values: readonly number[],
  pinned: Readonly<Partial<Record<T, number>>>,
): Record<T, number> {
  const entries = names.map((each, at) => [each, pinned[each] ?? Number((values[at] ?? 0).toFixed(2))]);
  return Object.fromEntries(entries) as Record<T, number>;
}

function renderWeights(
  ranking: Readonly<Record<RankFeature, number>>,
  fitted: Readonly<Record<FittedFeature, number>>,
  lists: number,
  issues: number,
  verdicts: number,
): string {
  const lines = (record: Readonly<Record<string, number>>) =>
    Object.entries(record).map(([key, value]) => `  ${key}: ${value},`);
  return [
    "/**",
    " * Written by `node bench/run.mjs train --write`; do not edit. Single weights of named features, nothing of any text.",
    ` * Provenance: ${lists} queries with known duplicates and ${issues} first candidates (${verdicts} of them read one by one) among`,
    ` * the issues between ${FROM * 100}% and ${UNTIL * 100}% of the stream of a compiler's repository, 2010 to 2014 (free text). Pinned by hand:`,
    ` * ${Object.keys(PINNED).join(", ")}.`,
    " */",
    'import type { FittedFeature } from "./decision-features.ts";',
    'import type { RankFeature } from "./pair-features.ts";',
    "",
    "/** Of two candidates the one with the larger weighted sum is shown first. */",
    "export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {",
    ...lines(ranking),
    "};",
    "",
    '/** Log-odds of "this is what the query duplicates", as far as text tells. */',
    "export const FITTED_WEIGHTS: Readonly<Record<FittedFeature, number>> = {",
    ...lines(fitted),
    "};",
    "",
  ].join("\n");
}
