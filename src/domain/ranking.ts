/** How well queries are ranked, each 0..1. */
export interface RankFigures {
  /** Share of the queries with something that they duplicate among the first five. */
  readonly recallAt5: number;
  /** Mean of 1 / rank of the first right one; 0 where none was found. */
  readonly reciprocalRank: number;
}

/** What a repository's known duplicates told of the order in which earlier issues are shown. */
export interface RankAdaptation {
  /** When, ISO 8601 in UTC. */
  readonly at: string;
  /** Beside which shipped weights; beside others it is void. */
  readonly shipped: string;
  /** Known duplicates that weights were fitted on, and those that were held back, the newest. */
  readonly fitted: number;
  readonly heldBack: number;
  /** How those held back are ranked by the shipped weights, and by what was fitted. */
  readonly before: RankFigures;
  readonly after: RankFigures;
  /** By the names of the ranking's features; null where the shipped ones stay: no better was found, or too little is known. */
  readonly weights: Readonly<Record<string, number>> | null;
}
