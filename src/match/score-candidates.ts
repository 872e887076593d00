/**
 * Candidates → each with its evidence and the probability that it is what the query duplicates.
 *
 * Two steps, because they answer two questions. Ranking (which one, if any?) is a weighted sum of the pair's features.
 * Deciding (is it, at all?) is `decide.ts`. Candidates come back by rank and proofs, both of which are log-odds. Only the
 * first ones by rank, and those that something else speaks for, are looked at as closely. A repository's own weights
 * (`adapt-ranking.ts`) change the order and nothing else: how probable a candidate is, is the shipped weights' business,
 * which the decision was fitted on.
 */
import type { IndexedIssue, IssueDocument } from "./document.ts";
import { type Conflict, findConflicts, toAskedIssue } from "./conflicts.ts";
import { copyOf, decide, type Evidence, weighProofs } from "./decide.ts";
import { type Candidate, type Candidates, findCandidates } from "./find-candidates.ts";
import { type IssueIndex, type TermInfo, type TextHit, type TextQuery, toSoughtTerms } from "./issue-index.ts";
import type { Stance } from "./mention.ts";
import {
  fillInFeatures,
  type PairFeatures,
  type QueryContext,
  ROW,
  toPairFeatures,
  toTermWeights,
  weighFrames,
  writeOuterFeatures,
} from "./pair-features.ts";
import { findSharedError, measureErrors, type SharedError } from "./shared-error.ts";
import { TITLE_WORDS, tokenizeWords } from "./tokenize.ts";
import { knownShare, type TextView } from "./text-views.ts";
import { titleNumbers } from "./title-numbers.ts";
import { titlePrefix } from "./title-prefix.ts";
import { RANK_WEIGHTS } from "./fitted-weights.ts";
import { rankBy, type RankWeights, toList } from "./rank-weights.ts";

/** A candidate as it is ranked. */
export interface RankedCandidate {
  readonly document: IndexedIssue;
  readonly views: Candidate["views"];
  readonly features: PairFeatures;
  readonly sharedError: SharedError | undefined;
  readonly stance: Stance | undefined;
  /** Weighted sum of the features by the shipped weights, which is what the decision goes by. */
  readonly rank: number;
  /** The same by the repository's own weights, which the order goes by. Both are comparable within one query only. */
  readonly place: number;
}

export interface ScoredCandidate extends Omit<RankedCandidate, "views" | "place"> {
  /** Terms of the query's title that the candidate holds anywhere. */
  readonly heldTitleTerms: readonly string[];
  /** Of the rarest terms of the query those that it holds, the rarest first. */
  readonly heldRareTerms: readonly string[];
  readonly conflicts: readonly Conflict[];
  /** What the probability was decided on. */
  readonly evidence: Evidence;
  /** The query's own, the same for all candidates. */
  readonly words: QueryWords;
  /** 0..1. */
  readonly probability: number;
}

/** The words of a query, for naming those that it shares with others. */
export interface QueryWords {
  /** Of all fields, as far as some issue holds them. */
  readonly terms: ReadonlyMap<string, TermInfo>;
  /** Term of the title → the word as written, in lower case. */
  readonly ofTitle: ReadonlyMap<string, string>;
}

/** By rank, so many candidates are looked at closely; ten of them are shown at the very most, and clusters share one. */
const CLOSE_LOOKS = 24;

/**
 * The candidates for an issue that are worth a close look, the best first by `weights`, ties by number; as known at
 * `nowMs`.
 */
export function scoreCandidates(
  query: IssueDocument,
  index: IssueIndex,
  nowMs: number,
  weights: RankWeights = RANK_WEIGHTS,
): ScoredCandidate[] {
  const { ranked, queries, vocabulary } = rankCandidates(query, index, nowMs, weights);
  const words = { terms: vocabulary.terms, ofTitle: tokenizeWords(query.title, TITLE_WORDS) };
  const asked = toAskedIssue(query, index);
  const isSpokenFor = ({ sharedError, stance }: RankedCandidate) => sharedError !== undefined || stance !== undefined;
  return ranked
    .filter((candidate, at) => at < CLOSE_LOOKS || isSpokenFor(candidate))
    .map((candidate) => {
      const { document, views, features, sharedError, stance, rank, place } = candidate;
      const conflicts = findConflicts(asked, document, sharedError, { stance, isAlike: isAlike(features) });
      const evidence: Evidence = {
        features,
        sharedError,
        stance,
        conflicts,
        rank,
        margin: marginOf(candidate, ranked),
      };
      const scored: ScoredCandidate = {
        document,
        features,
        sharedError,
        stance,
        rank,
        conflicts,
        evidence,
        words,
        heldTitleTerms: heldOf(queries.text, views.text),
        heldRareTerms: heldOf(queries.title, views.title),
        probability: decide(evidence),
      };
      return { scored, order: place + weighProofs(evidence) };
    })
    .sort((a, b) => b.order - a.order || a.scored.document.number - b.scored.document.number)
    .map(({ scored }) => scored);
}

/** From this share of the title's words that are none of the error's on, both were doing the same. */
const SAME_SITUATION = 0.5;
/** An error that stands in title and text makes short texts alike; a copy has the rarest words too. */
const SAME_RARE_WORDS = 0.9;

/** Whether both say more than their errors, and the same: what was being done, or word for word everything. */
function isAlike(features: PairFeatures): boolean {
  const isCopy = copyOf(features) === 1 && features.rareCover >= SAME_RARE_WORDS;
  return isCopy || features.situation >= SAME_SITUATION;
}

/**
 * How far a candidate stands out from the best of the others; 0 where it is alone. Reports of the same error that both
 * complain of are no rivals: of a burst each is as right as the next. Where it only tells the family, they are.
 */
function marginOf(candidate: RankedCandidate, ranked: readonly RankedCandidate[]): number {
  const complaint = complaintOf(candidate);
  let rival = -Infinity;
  for (const other of ranked) {
    const isRival = other !== candidate && (complaint === undefined || complaintOf(other) !== complaint);
    if (isRival && other.rank > rival) rival = other.rank;
  }
  return rival === -Infinity ? 0 : candidate.rank - rival;
}

/** The error that both complain of; undefined where there is none. */
function complaintOf({ sharedError }: RankedCandidate): string | undefined {
  if (sharedError?.role !== "both-primary" || sharedError.isFamily) return undefined;
  return sharedError.quoted > 0 ? sharedError.error.fine : undefined;
}

export interface Ranking {
  /** By their place, ties by number. */
  readonly ranked: readonly RankedCandidate[];
  readonly queries: Candidates["queries"];
  readonly vocabulary: Candidates["vocabulary"];
}

/** So many candidates are read and ranked, of those that no exact thing speaks for. */
const LIKELY = 60;

/** The candidates that a first look leaves, ranked by `weights`; which ones these are is the shipped weights' business. */
export function rankCandidates(
  query: IssueDocument,
  index: IssueIndex,
  nowMs: number,
  weights: RankWeights = RANK_WEIGHTS,
): Ranking {
  const found = findCandidates(query, index);
  const context = toContext(query, found, index, nowMs);
  const measured = measureErrors(query, index, nowMs);
  const stances = new Map(query.mentions.map(({ number, stance }) => [number, stance]));
  const rows = toOuterRows(found.list, context);
  const own = weights === RANK_WEIGHTS ? SHIPPED : Float64Array.from(toList(weights));
  const ranked: RankedCandidate[] = [];
  for (const at of findLikely(found.list, rows)) {
    const candidate = found.list[at];
    if (candidate === undefined) continue;
    const { document, views } = candidate;
    const sharedError = findSharedError(query, document, measured, index);
    fillInFeatures(candidate, sharedError, context, rows, at * ROW);
    const rank = rankBy(SHIPPED, rows, at * ROW);
    const place = own === SHIPPED ? rank : rankBy(own, rows, at * ROW);
    const features = toPairFeatures(rows, at * ROW);
    ranked.push({ document, views, features, sharedError, stance: stances.get(document.number), rank, place });
  }
  ranked.sort((a, b) => b.place - a.place || a.document.number - b.document.number);
  return { ranked, queries: found.queries, vocabulary: found.vocabulary };
}

/** The tracked terms that a hit holds. */
function heldOf({ tracked }: TextQuery, { held }: TextHit): string[] {
  return tracked.filter((_, at) => ((held >>> at) & 1) === 1);
}

function toContext(
  query: IssueDocument,
  { list, textScoreOf, queries, vocabulary, counted, selfScores }: Candidates,
  index: IssueIndex,
  nowMs: number,
): QueryContext {
  const length = Object.values(query.terms).reduce((sum, terms) => sum + terms.length, 0);
  const errorWords = new Set(query.terms.errors);
  const toInfo = (term: string) => vocabulary.terms.get(term) ?? { id: -1, idf: 0 };
  const titleTerms = queries.text.tracked.map(toInfo);
  const rareTerms = queries.title.tracked.map(toInfo);
  const idfsOf = (terms: readonly TermInfo[]) => terms.map(({ idf }) => idf);
  const isSituation = queries.text.tracked.map((term) => !errorWords.has(term));
  const top = (view: TextView) => list.reduce((most, { views }) => Math.max(most, views[view].score), 0);
  return {
    query,
    queryTerms: new Set([...vocabulary.terms.values()].map(({ id }) => id)),
    knownWords: knownShare(vocabulary),
    length,
    titleTerms: toTermWeights(idfsOf(titleTerms)),
    situation: toTermWeights(idfsOf(titleTerms).map((weight, at) => (isSituation[at] === true ? weight : 0))),
    numbers: titleNumbers(query.title),
    prefix: titlePrefix(query.title),
    author: query.author === null ? undefined : new TextEncoder().encode(query.author),
    rareTerms: toTermWeights(idfsOf(rareTerms)),
    sought: toSoughtTerms([titleTerms, rareTerms].map((terms) => terms.map(({ id }) => id))),
    latent: index.latentOf(counted),
    frames: weighFrames(query, index),
    index,
    greatestIdf: Math.log(index.size + 2),
    nowMs,
    selfScores,
    topScores: { text: top("text"), title: top("title"), code: top("code") },
    textScoreOf,
  };
}

const SHIPPED = Float64Array.from(toList(RANK_WEIGHTS));

/** Room for the rows of one query; nothing of it outlives one. What nobody has written shows, since it is no number. */
let room = new Float64Array(0);

/** What each candidate shows from outside, a row of `ROW` numbers each, in their order. To be read before the next query. */
function toOuterRows(list: readonly Candidate[], context: QueryContext): Float64Array {
  if (room.length < list.length * ROW) room = new Float64Array(list.length * ROW * 2).fill(NaN);
  let row = 0;
  for (const candidate of list) {
    writeOuterFeatures(candidate, context, room, row);
    row += ROW;
  }
  return room;
}

/** The places of the likeliest candidates by what they show from outside, and of all exact ones: reading one costs ten times as much. */
function findLikely(list: readonly Candidate[], rows: Float64Array): number[] {
  const ranks = new Float64Array(list.length);
  for (let at = 0; at < ranks.length; at++) ranks[at] = rankBy(SHIPPED, rows, at * ROW);
  const least = ranks.toSorted()[ranks.length - LIKELY] ?? -Infinity;
  return [...list.keys()].filter((at) => list[at]?.isExact === true || (ranks[at] ?? 0) >= least);
}
