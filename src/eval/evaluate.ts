/**
 * How good the decisions are, measured on a corpus with known truth, as they would have been made: in time order, each
 * issue seeing only what was there before it. Protocol and shape are a contract (README, "Measured quality").
 *
 * A share of nothing is 0, never null or NaN: look at the `n` beside it. Shares have four decimals, times three.
 */
import { CATEGORY_FLOOR } from "../domain/classification.ts";
import type { CorpusRow } from "./corpus-row.ts";
import { type CategoryFigures, measureCategories } from "./category-figures.ts";
import { measureEnvironment, type ShareRight } from "./environment-figures.ts";
import { type KindFigures, measureKinds } from "./kind-figures.ts";
import { type ErrorFigures, measureErrors } from "./error-figures.ts";
import { groupRows } from "./groups.ts";
import { measureMatches, type MatchFigures } from "./match-figures.ts";
import { percentile, roundTo } from "./numbers.ts";
import { type Replay, type ReplayOptions, replay } from "./replay.ts";

export interface EvalOptions {
  /** Milliseconds from any fixed point; only differences are used. */
  readonly clock: () => number;
  /** Only issues filed at or after this date (ISO 8601) are scored; all are indexed. */
  readonly queriesFrom?: string;
  /** Probability from which a notice is posted. */
  readonly duplicateThreshold?: number;
  /** Confidence below which no category is posted. */
  readonly categoryFloor?: number;
  /** A repository's own categories and rule packs; the built-in ones by default. */
  readonly rules?: ReplayOptions["rules"];
  readonly onProgress?: ReplayOptions["onProgress"];
  /** What a repository has learned from its own labels. */
  readonly weights?: ReplayOptions["weights"];
}

export interface EvalResult extends MatchFigures {
  /** Rows of the corpus. */
  readonly issues: number;
  /** Rows that were scored. */
  readonly scored: number;
  readonly category: CategoryFigures;
  readonly kind: KindFigures;
  readonly error: ErrorFigures;
  readonly platform: ShareRight;
  readonly version: ShareRight;
  readonly timing: {
    /** Tokenizing and adding all issues. */
    readonly indexMs: number;
    /** Reading one issue: parse and fingerprints. */
    readonly parseMsP50: number;
    readonly parseMsP95: number;
    /** Matching one issue. */
    readonly queryMsP50: number;
    readonly queryMsP95: number;
  };
}

/** The thresholds of a repository that configures nothing. */
const DEFAULT_DUPLICATE_THRESHOLD = 0.9;
const DEFAULT_KIND_FLOOR = 0.7;

/** All figures for a corpus. Never throws; an unreadable `queriesFrom` scores every issue. */
export function evaluate(rows: readonly CorpusRow[], options: EvalOptions): EvalResult {
  return measure(rows, observe(rows, options), options);
}

/** What would have been said of each issue; see `replay`. */
export function observe(rows: readonly CorpusRow[], options: EvalOptions): Replay {
  const from = Date.parse(options.queriesFrom ?? "");
  return replay(rows, {
    clock: options.clock,
    queriesFromMs: Number.isNaN(from) ? -Infinity : from,
    duplicateThreshold: options.duplicateThreshold ?? DEFAULT_DUPLICATE_THRESHOLD,
    ...(options.rules !== undefined && { rules: options.rules }),
    ...(options.weights !== undefined && { weights: options.weights }),
  });
}

/** The figures for what was observed. */
export function measure(rows: readonly CorpusRow[], replayed: Replay, options: EvalOptions): EvalResult {
  const { observations } = replayed;
  const threshold = options.duplicateThreshold ?? DEFAULT_DUPLICATE_THRESHOLD;
  return {
    issues: rows.length,
    scored: observations.length,
    ...measureMatches(observations, rows, groupRows(rows), threshold),
    category: measureCategories(observations, options.categoryFloor ?? CATEGORY_FLOOR),
    kind: measureKinds(observations, DEFAULT_KIND_FLOOR),
    error: measureErrors(observations),
    ...measureEnvironment(observations),
    timing: toTiming(replayed),
  };
}

function toTiming({ observations, indexMs }: Replay): EvalResult["timing"] {
  const parse = observations.map(({ parseMs }) => parseMs);
  const query = observations.map(({ queryMs }) => queryMs);
  const at = (values: readonly number[], share: number) => roundTo(percentile(values, share), 3);
  return {
    indexMs: roundTo(indexMs, 3),
    parseMsP50: at(parse, 0.5),
    parseMsP95: at(parse, 0.95),
    queryMsP50: at(query, 0.5),
    queryMsP95: at(query, 0.95),
  };
}
