/** How well earlier issues are found, and how far the notices can be trusted. */
import type { Match } from "../domain/match.ts";
import { isDuplicateOrStronger } from "../match/find-matches.ts";
import { bootstrapInterval, type Interval } from "./bootstrap.ts";
import type { CorpusRow } from "./corpus-row.ts";
import type { GroupOf } from "./groups.ts";
import { roundTo, shareOf } from "./numbers.ts";
import { type Claim, measureClaims, type Reliability } from "./reliability.ts";
import { QUERY_KINDS, type QueryKind } from "./query-kind.ts";
import type { Observation } from "./replay.ts";

export const RECALL_RANKS = ["1", "3", "5", "10"] as const;
export type RecallRank = (typeof RECALL_RANKS)[number];

export interface RecallFigures {
  /** Scored issues that have an earlier member of their group. */
  readonly queries: number;
  /** Share of queries with a member of the group at that rank or above. */
  readonly recall: Readonly<Record<RecallRank, number>>;
  /** 95% intervals of recall: what another draw of as many queries would give. */
  readonly recallInterval: Readonly<Record<RecallRank, Interval>>;
  /** Mean of 1 / rank of the first member, 0 beyond rank 10. */
  readonly mrr: number;
}

export interface MatchFigures extends RecallFigures {
  /** The same by kind of query; an issue may be of two kinds. Kinds without queries are left out. */
  readonly byKind: readonly (RecallFigures & { readonly kind: QueryKind })[];
  readonly notice: {
    readonly threshold: number;
    /** Scored issues for which a duplicate (or stronger) would be posted. */
    readonly posted: number;
    /** Those whose first link is of the group. */
    readonly correct: number;
    readonly precision: number;
    /** Correct notices by queries. */
    readonly coverage: number;
  };
  /**
   * What the first links claim, notices or not, from a probability of .5 on, and how many of them the corpus confirms.
   * Labels miss true pairs, so this is the least that is right.
   */
  readonly linkReliability: Reliability;
}

/** Finer where notices are posted. */
const CLAIM_EDGES = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1];

export function measureMatches(
  observations: readonly Observation[],
  rows: readonly CorpusRow[],
  groupOf: GroupOf,
  threshold: number,
): MatchFigures {
  const queries = findQueries(observations, rows, groupOf);
  const notices = findNotices(observations, groupOf);
  const correct = notices.filter(({ isRight }) => isRight).length;
  return {
    ...measureRecall(queries),
    byKind: QUERY_KINDS.map((kind) => ({
      kind,
      ...measureRecall(queries.filter(({ observation }) => observation.kinds.includes(kind))),
    })).filter(({ queries: count }) => count > 0),
    notice: {
      threshold,
      posted: notices.length,
      correct,
      precision: shareOf(correct, notices.length),
      coverage: shareOf(correct, queries.length),
    },
    linkReliability: measureClaims(toClaims(observations, groupOf), CLAIM_EDGES),
  };
}

/** An observation that has an earlier member of its group. */
export interface ObservedQuery {
  readonly observation: Observation;
  /** Rank of the first member among the matches, from 1; 0 where none is among them. */
  readonly rank: number;
}

export function findQueries(
  observations: readonly Observation[],
  rows: readonly CorpusRow[],
  groupOf: GroupOf,
): ObservedQuery[] {
  const isQuery = earlierMemberTest(rows, groupOf);
  return observations
    .filter(({ row }) => isQuery(row))
    .map((observation) => ({
      observation,
      rank: observation.matches.findIndex(({ number }) => isMember(observation, number, groupOf)) + 1,
    }));
}

/** An observation for which a duplicate (or stronger) would be posted. */
export interface ObservedNotice {
  readonly observation: Observation;
  /** What would be linked first. */
  readonly match: Match;
  readonly isRight: boolean;
}

export function findNotices(observations: readonly Observation[], groupOf: GroupOf): ObservedNotice[] {
  return observations.flatMap((observation) => {
    const match = observation.matches.find(({ relation }) => isDuplicateOrStronger(relation));
    return match === undefined ? [] : [{ observation, match, isRight: isMember(observation, match.number, groupOf) }];
  });
}

/** What the first link of each observation says. */
function toClaims(observations: readonly Observation[], groupOf: GroupOf): Claim[] {
  return observations.flatMap((observation) => {
    const [first] = observation.matches;
    return first === undefined
      ? []
      : [{ confidence: first.score, isRight: isMember(observation, first.number, groupOf) }];
  });
}

function isMember({ row }: Observation, number: number, groupOf: GroupOf): boolean {
  return groupOf(row.repo, row.number) === groupOf(row.repo, number);
}

function measureRecall(queries: readonly ObservedQuery[]): RecallFigures {
  const ranks = queries.map(({ rank }) => rank);
  return {
    queries: ranks.length,
    recall: eachRank((rank) => shareOf(hitsAt(ranks, rank).filter(Boolean).length, ranks.length)),
    recallInterval: eachRank((rank) => bootstrapInterval(hitsAt(ranks, rank).map(Number))),
    mrr: ranks.length === 0 ? 0 : roundTo(ranks.reduce((sum, rank) => sum + reciprocal(rank), 0) / ranks.length, 4),
  };
}

/** Whether some earlier row of the corpus belongs to the row's group. */
function earlierMemberTest(rows: readonly CorpusRow[], groupOf: GroupOf): (row: CorpusRow) => boolean {
  const first = new Map<string, CorpusRow>();
  for (const row of rows) {
    const group = groupOf(row.repo, row.number);
    const known = first.get(group);
    if (known === undefined || isBefore(row, known)) first.set(group, row);
  }
  return (row) => {
    const known = first.get(groupOf(row.repo, row.number));
    return known !== undefined && isBefore(known, row);
  };
}

function isBefore(a: CorpusRow, b: CorpusRow): boolean {
  const [first, second] = [Date.parse(a.createdAt), Date.parse(b.createdAt)];
  return first < second || (first === second && a.number < b.number);
}

/** 0 stands for "not among the first ten". */
function hitsAt(ranks: readonly number[], limit: number): boolean[] {
  return ranks.map((rank) => rank >= 1 && rank <= limit);
}

function reciprocal(rank: number): number {
  return rank === 0 || rank > 10 ? 0 : 1 / rank;
}

function eachRank<T>(measure: (rank: number) => T): Record<RecallRank, T> {
  return { "1": measure(1), "3": measure(3), "5": measure(5), "10": measure(10) };
}
