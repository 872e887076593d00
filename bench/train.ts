/**
 * Fits `src/match/fitted-weights.ts` on corpora with known duplicates: `node bench/run.mjs train [--write]`.
 *
 * Listwise, the softmax over each query's candidates, with a pull towards 0. Not pointwise: negatives that are cut by rank
 * turn weights around. Fitted on the part of each stream between `FROM` and `UNTIL` (of a short one on all of it); what
 * follows is for testing. What it prints is the check that counts: each repository's later part by weights that were fitted
 * on the others only, beside the present weights. Deterministic. The decision is fitted by `decision.ts`.
 */
import { writeFileSync } from "node:fs";
import { groupRows } from "../src/eval/groups.ts";
import { RANK_WEIGHTS } from "../src/match/fitted-weights.ts";
import { adaptRanking } from "../src/match/adapt-ranking.ts";
import { toDocument } from "../src/match/document.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import type { KnownQuery } from "../src/match/known-duplicates.ts";
import { RANK_FEATURES, type RankFeature } from "../src/match/pair-features.ts";
import { readInCorpus } from "../src/match/read-in-corpus.ts";
import { PINNED_WEIGHTS, type RankWeights, toWeights } from "../src/match/rank-weights.ts";
import { rankCandidates } from "../src/match/score-candidates.ts";
import { asFiled } from "../src/match/timeline.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus, STREAMS } from "./find-corpus.ts";
import { fitListwise, type List } from "./fit.ts";
import { replayAll } from "./replay-all.ts";

const FROM = 0.1;
const UNTIL = 0.6;
/** A stream of fewer issues is fitted on, and tested on, as a whole. */
const SHORT_STREAM = 1000;
/** Strength of the pull towards 0 per query. */
const RANK_PULL = 0.001;
const OUTPUT = "src/match/fitted-weights.ts";
const RANKS = [1, 5, 10] as const;

interface Query {
  readonly corpus: string;
  readonly isFitted: boolean;
  readonly isTested: boolean;
  /** Of the earlier issues of its group none may be among the candidates: then nothing can be learned, and it is missed. */
  readonly candidates: List;
}

/** Known duplicates of each corpus as of `UNTIL`, replayed as a night does; of a short one none. */
const knownOf = new Map<string, readonly KnownQuery[]>();
const queries = (await Promise.all(STREAMS.map(collect))).flat();
const fitted = fit(queries);
for (const corpus of STREAMS) printLeftOut(corpus);
const text = render(fitted);
if (process.argv.includes("--write")) writeFileSync(OUTPUT, text);
else console.log(text);

/** The candidates of every issue that has an earlier member of its group, each with what was known at its time. */
async function collect(corpus: string): Promise<Query[]> {
  const path = findCorpus(corpus);
  if (path === undefined) throw new Error(`${corpus} is missing, see bench/README.md`);
  const { rows } = await readCorpus(path);
  const ordered = [...rows].sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt) || a.number - b.number);
  const groupOf = groupRows(ordered);
  const index = new IssueIndex();
  const seen = new Set<string>();
  const isShort = ordered.length < SHORT_STREAM;
  return ordered.flatMap((row, at): Query[] => {
    const share = at / ordered.length;
    if (at === Math.ceil(ordered.length * UNTIL) && !isShort) {
      knownOf.set(corpus, replayAll(ordered.slice(0, at), index, Date.parse(row.createdAt)));
    }
    index.learnLatentIfDue();
    const { alone, inCorpus } = readInCorpus(row, index, Date.parse(row.createdAt));
    const document = toDocument(row, inCorpus);
    const group = groupOf(row.repo, row.number);
    const isQuery = seen.has(group) && !row.neutral && (isShort || share >= FROM);
    const candidates = isQuery
      ? rankCandidates(asFiled(document), index, document.createdMs).ranked.map((candidate) => ({
          x: RANK_FEATURES.map((feature) => candidate.features[feature]),
          isRight: groupOf(row.repo, candidate.document.number) === group,
        }))
      : [];
    seen.add(group);
    index.add(inCorpus === alone ? document : toDocument(row, alone));
    return isQuery
      ? [{ corpus, isFitted: isShort || share < UNTIL, isTested: isShort || share >= UNTIL, candidates }]
      : [];
  });
}

function fit(some: readonly Query[]): Record<RankFeature, number> {
  const lists = some
    .filter(({ isFitted, candidates }) => isFitted && candidates.some(({ isRight }) => isRight))
    .map(({ candidates }) => candidates);
  const { weights, loss } = fitListwise(lists, RANK_PULL);
  console.log(`fitted on ${lists.length} queries, mean loss ${loss.toFixed(4)}`);
  const entries = RANK_FEATURES.map((name, at) => [
    name,
    PINNED_WEIGHTS[name] ?? Number((weights[at] ?? 0).toFixed(2)),
  ]);
  return Object.fromEntries(entries) as Record<RankFeature, number>;
}

function printLeftOut(corpus: string): void {
  const tested = queries.filter((query) => query.corpus === corpus && query.isTested);
  const others = fit(queries.filter((query) => query.corpus !== corpus));
  console.log(`${corpus}: ${tested.length} queries`);
  console.log(`  by the present weights            ${recallsOf(tested, RANK_WEIGHTS)}`);
  console.log(`  by weights fitted on the others   ${recallsOf(tested, others)}`);
  console.log(`  … the same, adapted to its own    ${adapted(corpus, tested, others)}`);
  console.log(`  by weights fitted on all earlier  ${recallsOf(tested, fitted)}`);
  console.log(`  by the present, adapted           ${adapted(corpus, tested, RANK_WEIGHTS)}`);
}

/** What a night at `UNTIL` would have made of these weights. */
function adapted(corpus: string, tested: readonly Query[], base: RankWeights): string {
  const { fitted, heldBack, before, after, weights } = adaptRanking(knownOf.get(corpus) ?? [], "", base);
  const own = toWeights(RANK_FEATURES.map((name) => weights?.[name] ?? base[name]));
  const held = [before, after]
    .map(({ recallAt5, reciprocalRank }) => `@5 ${recallAt5} mrr ${reciprocalRank}`)
    .join(" to ");
  return `${recallsOf(tested, own)}  ${weights === null ? "left" : "taken"}, ${fitted} fitted, ${heldBack} held back: ${held}`;
}

function recallsOf(tested: readonly Query[], weights: Readonly<Record<RankFeature, number>>): string {
  const places = tested.map(({ candidates }) => {
    const scored = candidates.map(({ x, isRight }, place) => {
      const rank = RANK_FEATURES.reduce((sum, name, at) => sum + weights[name] * (x[at] ?? 0), 0);
      return { rank, isRight, place };
    });
    scored.sort((a, b) => b.rank - a.rank || a.place - b.place);
    return scored.findIndex(({ isRight }) => isRight) + 1;
  });
  const share = (most: number) => places.filter((place) => place > 0 && place <= most).length / tested.length;
  return RANKS.map((most) => `@${most} ${share(most).toFixed(3)}`).join("  ");
}

function render(weights: Readonly<Record<RankFeature, number>>): string {
  const lists = queries.filter(({ isFitted, candidates }) => isFitted && candidates.some(({ isRight }) => isRight));
  return [
    "/**",
    " * Written by `node bench/run.mjs train --write`; do not edit. Single weights of named features, nothing of any text.",
    ` * Provenance: ${lists.length} queries with known duplicates of ${STREAMS.length} repositories: a compiler's and a language's issues between`,
    ` * ${FROM * 100}% and ${UNTIL * 100}% of their streams, and machine-made reports. Pinned by hand: ${Object.keys(PINNED_WEIGHTS).join(", ")}.`,
    " */",
    'import type { RankFeature } from "./pair-features.ts";',
    "",
    "/** Of two candidates the one with the larger weighted sum is shown first. */",
    "export const RANK_WEIGHTS: Readonly<Record<RankFeature, number>> = {",
    ...RANK_FEATURES.map((name) => `  ${name}: ${weights[name]},`),
    "};",
    "",
  ].join("\n");
}
