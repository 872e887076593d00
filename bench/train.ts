/**
 * Fits `src/match/fitted-weights.ts` on a corpus with known duplicates: `node bench/run.mjs train [corpus] [--write]`.
 *
 * Listwise, the softmax over each query's candidates, with a pull towards 0. Not pointwise: negatives that are cut by rank
 * turn weights around. Fitted on the part of the stream between `FROM` and `UNTIL`; what follows is for testing.
 * Deterministic: the same corpus gives the same weights. The decision is fitted by `decision.ts`.
 */
import { writeFileSync } from "node:fs";
import { groupRows } from "../src/eval/groups.ts";
import type { CorpusRow } from "../src/eval/corpus-row.ts";
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { RANK_FEATURES, type RankFeature } from "../src/match/pair-features.ts";
import { rankCandidates, type RankedCandidate } from "../src/match/score-candidates.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { fitListwise, type List } from "./fit.ts";

const FROM = 0.1;
const UNTIL = 0.6;
/** Strength of the pull towards 0 per query. */
const RANK_PULL = 0.001;
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
console.log(`${queries.length} queries, mean loss ${loss.toFixed(4)}`);
const text = renderWeights(rank, queries.length);
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

function name<T extends string>(
  names: readonly T[],
  values: readonly number[],
  pinned: Readonly<Partial<Record<T, number>>>,
): Record<T, number> {
  const entries = names.map((each, at) => [each, pinned[each] ?? Number((values[at] ?? 0).toFixed(2))]);
  return Object.fromEntries(entries) as Record<T, number>;
}

function renderWeights(ranking: Readonly<Record<RankFeature, number>>, lists: number): string {
  return [
    "/**",
    " * Written by `node bench/run.mjs train --write`; do not edit. Single weights of named features, nothing of any text.",
    ` * Provenance: ${lists} queries with known duplicates among the issues between ${FROM * 100}% and ${UNTIL * 100}% of the stream of a compiler's`,
    ` * repository, 2010 to 2014 (free text). Pinned by hand: ${Object.keys(PINNED).join(", ")}.`,
    " */",
    'import type { RankFeature } from "./pair-features.ts";',
    "",
    "/** Of two candidates the one with the larger weighted sum is shown first. */",
    "export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {",
    ...Object.entries(ranking).map(([key, value]) => `  ${key}: ${value},`),
    "};",
    "",
  ].join("\n");
}
