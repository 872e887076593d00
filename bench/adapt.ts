/**
 * What a repository's own order is worth to whoever reads the comments: `node bench/run.mjs adapt [corpus …]`. At 60% of a
 * stream the shipped weights are adapted to what is known then, as a night does; the rest is asked for by both, with
 * proofs, clusters and the decision. What it is worth to weights that saw nothing of the repository: `train.ts`.
 */
import { groupRows } from "../src/eval/groups.ts";
import { adaptRanking, weightsOf } from "../src/match/adapt-ranking.ts";
import { type IssueDocument, toDocument } from "../src/match/document.ts";
import { findMatches, isDuplicateOrStronger } from "../src/match/find-matches.ts";
import { RANK_WEIGHTS } from "../src/match/fitted-weights.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import type { RankWeights } from "../src/match/rank-weights.ts";
import { readInCorpus } from "../src/match/read-in-corpus.ts";
import { asFiled, inTimeOrder } from "../src/match/timeline.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus } from "./find-corpus.ts";
import { replayAll } from "./replay-all.ts";

const UNTIL = 0.6;
const RANKS = [1, 5, 10] as const;
const OPTIONS = {
  thresholds: { duplicate: 0.9, related: 0 },
  maxDuplicates: 10,
  maxRelated: 10,
  rejected: new Set<number>(),
};

/** What the issues after `UNTIL` were told. */
interface Told {
  /** Of each query, from 1; 0 where nothing right was among the first ten. */
  readonly ranks: number[];
  /** First links that would be posted, `#9>#4`. */
  readonly posted: Map<string, boolean>;
}

const corpora = process.argv.slice(2);
for (const corpus of corpora.length === 0 ? ["rust-dev.jsonl.gz", "go-dev.jsonl.gz"] : corpora) await measure(corpus);

async function measure(corpus: string): Promise<void> {
  const path = findCorpus(corpus);
  if (path === undefined) throw new Error(`${corpus} is missing, see bench/README.md`);
  const rows = inTimeOrder((await readCorpus(path)).rows);
  const groupOf = groupRows(rows);
  const index = new IssueIndex();
  const seen = new Set<string>();
  const from = Math.ceil(rows.length * UNTIL);
  const told = { usual: toldNothing(), own: toldNothing() };
  let own: RankWeights = RANK_WEIGHTS;
  for (const [at, row] of rows.entries()) {
    if (at === from) {
      const adaptation = adaptRanking(replayAll(rows.slice(0, at), index, Date.parse(row.createdAt)), row.createdAt);
      own = weightsOf(adaptation);
      console.log(`${corpus}: ${JSON.stringify(adaptation)}`);
    }
    index.learnLatentIfDue();
    const { alone, inCorpus } = readInCorpus(row, index, Date.parse(row.createdAt));
    const document = toDocument(row, inCorpus);
    const group = groupOf(row.repo, row.number);
    if (at >= from && !row.neutral) {
      const isRight = (number: number) => groupOf(row.repo, number) === group;
      ask(document, index, RANK_WEIGHTS, told.usual, isRight, seen.has(group));
      ask(document, index, own, told.own, isRight, seen.has(group));
    }
    seen.add(group);
    index.add(inCorpus === alone ? document : toDocument(row, alone));
  }
  console.log(`  usual order  ${describe(told.usual)}`);
  console.log(`  its own      ${describe(told.own)}`);
  const others = (some: Told, than: Told) => [...some.posted].filter(([link]) => !than.posted.has(link));
  for (const [name, list] of [
    ["usual", others(told.usual, told.own)],
    ["its own", others(told.own, told.usual)],
  ] as const) {
    console.log(
      `  only by ${name}: ${list.map(([link, isRight]) => `${link}${isRight ? " (labelled)" : ""}`).join(" ")}`,
    );
  }
}

function ask(
  document: IssueDocument,
  index: IssueIndex,
  rankWeights: RankWeights,
  told: Told,
  isRight: (number: number) => boolean,
  isQuery: boolean,
): void {
  const { matches } = findMatches(asFiled(document), index, { ...OPTIONS, rankWeights, now: document.createdAt });
  if (isQuery) told.ranks.push(matches.findIndex(({ number }) => isRight(number)) + 1);
  const notice = matches.find(({ relation }) => isDuplicateOrStronger(relation));
  if (notice !== undefined) told.posted.set(`#${document.number}>#${notice.number}`, isRight(notice.number));
}

function toldNothing(): Told {
  return { ranks: [], posted: new Map() };
}

function describe({ ranks, posted }: Told): string {
  const share = (most: number) => ranks.filter((rank) => rank > 0 && rank <= most).length / ranks.length;
  const mrr = ranks.reduce((sum, rank) => sum + (rank > 0 ? 1 / rank : 0), 0) / ranks.length;
  const labelled = [...posted.values()].filter(Boolean).length;
  const recalls = RANKS.map((most) => `@${most} ${share(most).toFixed(3)}`).join("  ");
  return `${ranks.length} queries  ${recalls}  mrr ${mrr.toFixed(3)}  ${posted.size} notices, ${labelled} labelled`;
}
