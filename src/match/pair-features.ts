/**
 * A query and a candidate as named numbers: everything that ranking and deciding look at, and nothing else. Each number
 * is on a scale of about 0 to 1, so that weights can be compared by eye.
 *
 * While candidates are compared, the numbers of each are a row of one array (`AT`): as objects of some thirty numbers each, for hundreds of
 * candidates, they were an eighth of what a query allocates.
 */
import { countKnownDuplicates, findCluster } from "./clusters.ts";
import { frameTerm, type IndexedIssue, type IssueDocument } from "./document.ts";
import type { Candidate } from "./find-candidates.ts";
import type { IssueIndex, SoughtTerms } from "./issue-index.ts";
import type { SharedError } from "./shared-error.ts";
import { findOtherNumber } from "./title-numbers.ts";
import type { TextView } from "./text-views.ts";
import { daysBetween, daysClosed, stateAt } from "./timeline.ts";

/** What ranking weighs. Tried and left out, because they brought nothing: see bench/DUPLICATES.md. */
export const RANK_FEATURES = [
  "textOfTop",
  "titleOfTop",
  "codeOfTop",
  "clusterTextOfTop",
  "titleCover",
  "titleReverse",
  "rareTold",
  "rareMax",
  "open",
  "daysClosed",
  "closedRecently",
  "isDuplicate",
  "daysApart",
  "knownDuplicates",
  "commentCover",
  "length",
  "lengthRatio",
  "sameAuthor",
  "sharedError",
  "sharedFrames",
  "mentioned",
  "samePrefix",
  "latentLikeness",
] as const;
export type RankFeature = (typeof RANK_FEATURES)[number];

/**
 * Where each feature stands in a row: what ranking weighs, in the order of `RANK_FEATURES`, then what only the decision does. A
 * literal, because V8 looks names up one by one in an object that was put together.
 */
export const AT = {
  textOfTop: 0,
  titleOfTop: 1,
  codeOfTop: 2,
  clusterTextOfTop: 3,
  titleCover: 4,
  titleReverse: 5,
  rareTold: 6,
  rareMax: 7,
  open: 8,
  daysClosed: 9,
  closedRecently: 10,
  isDuplicate: 11,
  daysApart: 12,
  knownDuplicates: 13,
  commentCover: 14,
  length: 15,
  lengthRatio: 16,
  sameAuthor: 17,
  sharedError: 18,
  sharedFrames: 19,
  mentioned: 20,
  samePrefix: 21,
  latentLikeness: 22,
  rareCover: 23,
  textOfSelf: 24,
  titleInTitle: 25,
  queryLength: 26,
  situation: 27,
  otherNumbers: 28,
  knownWords: 29,
} as const satisfies Readonly<Record<RankFeature, number> & Record<string, number>>;
export type PairFeature = keyof typeof AT;
export type PairFeatures = Readonly<Record<PairFeature, number>>;

/** Numbers of a row. */
export const ROW = Object.keys(AT).length;

/** What some terms weigh, the i-th of which is bit i of what a candidate holds. */
export interface TermWeights {
  /** The idf of each. */
  readonly weights: Float64Array;
  readonly sum: number;
}

/** The weights of terms in their order. */
export function toTermWeights(idfs: readonly number[]): TermWeights {
  return { weights: Float64Array.from(idfs), sum: idfs.reduce((sum, each) => sum + each, 0) };
}

/** What is the same for all candidates of one query. */
export interface QueryContext {
  readonly query: IssueDocument;
  /** Ids of all terms of the query that some issue holds, of all fields. */
  readonly queryTerms: ReadonlySet<number>;
  /** Of the words of its title and prose, the share that some issue holds, 0..1. */
  readonly knownWords: number;
  /** How many terms the query has, repeats included. */
  readonly length: number;
  /** The title's terms, in the order of the text search's `tracked`. */
  readonly titleTerms: TermWeights;
  /** Of those the ones that are no words of the query's errors, so that they tell what was being done; the others weigh 0. */
  readonly situation: TermWeights;
  /** Of the query's title. */
  readonly numbers: readonly string[];
  readonly prefix: string | undefined;
  /** Who wrote it, in UTF-8; undefined where that is not known. */
  readonly author: Uint8Array | undefined;
  /** The rarest terms, in the order of the title search's `tracked`. */
  readonly rareTerms: TermWeights;
  /** The title's terms and the rarest ones, to be looked for in comments. */
  readonly sought: SoughtTerms;
  /** Where its words stand among the repository's; undefined where that was not learned. */
  readonly latent: Float64Array | undefined;
  /** The query's readable frames, innermost first, with what each is worth. */
  readonly frames: ReadonlyMap<string, number>;
  readonly index: IssueIndex;
  /** About the weight of a term that one issue holds: the top of the scale. */
  readonly greatestIdf: number;
  readonly nowMs: number;
  readonly selfScores: Readonly<Record<TextView, number>>;
  readonly topScores: Readonly<Record<TextView, number>>;
  /** Text score of any candidate; 0 for others. */
  readonly textScoreOf: (number: number) => number;
}

/**
 * Writes a candidate as it looks from outside into the row that begins at `row`, without its record being read: as if nobody had
 * written it, commented on it, and it had neither errors nor a cluster. Plain loops and no objects: this runs for hundreds of
 * candidates of every issue.
 */
export function writeOuterFeatures(
  { document, views }: Candidate,
  context: QueryContext,
  rows: Float64Array,
  row: number,
): void {
  const { query, titleTerms, rareTerms, index, nowMs, selfScores, topScores } = context;
  const { number, length } = document;
  const isOpen = stateAt(document, nowMs) === "open";
  const closedFor = daysClosed(document, nowMs);
  const textOfTop = shareOf(views.text.score, topScores.text);
  const rareCover = coverOfBits(rareTerms, views.title.held);
  rows[row + AT.textOfTop] = textOfTop;
  rows[row + AT.titleOfTop] = shareOf(views.title.score, topScores.title);
  rows[row + AT.codeOfTop] = shareOf(views.code.score, topScores.code);
  rows[row + AT.clusterTextOfTop] = textOfTop;
  rows[row + AT.titleCover] = coverOfBits(titleTerms, views.text.held);
  rows[row + AT.titleReverse] = document.titleShare(context.queryTerms, index.idfOf);
  rows[row + AT.rareTold] = rareCover;
  rows[row + AT.rareMax] = greatestOfBits(rareTerms, views.title.held) / context.greatestIdf;
  rows[row + AT.open] = isOpen ? 1 : 0;
  rows[row + AT.daysClosed] = Math.log1p(closedFor) / LOG_1000;
  rows[row + AT.closedRecently] = !isOpen && closedFor < RECENT_DAYS ? 1 : 0;
  rows[row + AT.isDuplicate] = !isOpen && (document.stateReason === "duplicate" || document.hasTargets) ? 1 : 0;
  rows[row + AT.daysApart] = Math.log1p(daysBetween(document.createdMs, query.createdMs)) / LOG_1000;
  rows[row + AT.knownDuplicates] = Math.log1p(index.duplicatesOf(number)) / LOG_10;
  rows[row + AT.commentCover] = 0;
  rows[row + AT.length] = Math.log1p(length) / LOG_1000;
  rows[row + AT.lengthRatio] =
    Math.abs(Math.log((length + LENGTH_GRACE) / (context.length + LENGTH_GRACE))) / FAR_LENGTHS;
  rows[row + AT.sameAuthor] = 0;
  rows[row + AT.sharedError] = 0;
  rows[row + AT.sharedFrames] = 0;
  rows[row + AT.mentioned] = isMentioned(query, number) ? 1 : 0;
  rows[row + AT.samePrefix] = context.prefix !== undefined && index.hasTitlePrefix(document, context.prefix) ? 1 : 0;
  rows[row + AT.latentLikeness] = USUAL_LIKENESS;
  rows[row + AT.rareCover] = rareCover;
  rows[row + AT.textOfSelf] = shareOf(views.text.score, selfScores.text);
  rows[row + AT.titleInTitle] = coverOfBits(titleTerms, views.text.heldInTitle);
  rows[row + AT.queryLength] = Math.log1p(context.length) / LOG_1000;
  rows[row + AT.situation] = coverOfBits(context.situation, views.text.held);
  rows[row + AT.otherNumbers] = hasOtherNumber(context, document) ? 1 : 0;
  rows[row + AT.knownWords] = context.knownWords;
}

/**
 * What an unread candidate counts as, and all of them where no vectors are learned: about the mean of candidates (.42 to .51).
 * First ones have .65 to .73, so that what is decided without vectors is a little more careful.
 */
const USUAL_LIKENESS = 0.5;
const RECENT_DAYS = 14;
/** Terms that are added to both lengths before they are compared. */
const LENGTH_GRACE = 5;
/** A twentyfold difference counts as 1. */
const FAR_LENGTHS = Math.log(20);

/** Fills in all that is known of a candidate, of which the row holds what it shows from outside. */
export function fillInFeatures(
  { document, views }: Candidate,
  sharedError: SharedError | undefined,
  context: QueryContext,
  rows: Float64Array,
  row: number,
): void {
  const { topScores } = context;
  const hasDuplicates = (rows[row + AT.knownDuplicates] ?? 0) > 0;
  const links = linksOf(document, views.text.score, hasDuplicates, context);
  rows[row + AT.clusterTextOfTop] = shareOf(links.textScore, topScores.text);
  rows[row + AT.knownDuplicates] = Math.log1p(links.duplicates) / LOG_10;
  const [titleTold = 0, rareTold = 0] = document.heldInComments(context.sought, context.nowMs);
  // By the issue and its comments together.
  rows[row + AT.rareTold] = coverOfBits(context.rareTerms, views.title.held | rareTold);
  rows[row + AT.commentCover] = titleTold === 0 ? 0 : coverOfBits(context.titleTerms, titleTold);
  rows[row + AT.sameAuthor] = context.author !== undefined && document.isBy(context.author) ? 1 : 0;
  rows[row + AT.sharedError] = sharedError?.strength ?? 0;
  rows[row + AT.sharedFrames] = coverOfFrames(document, context.frames);
  if (context.latent !== undefined) {
    rows[row + AT.latentLikeness] = context.index.latentLikeness(context.latent, document);
  }
}

/** A row by name, for good. One literal, which the compiler knows the shape of. */
export function toPairFeatures(rows: Float64Array, row: number): PairFeatures {
  return {
    textOfTop: rows[row + AT.textOfTop] ?? 0,
    titleOfTop: rows[row + AT.titleOfTop] ?? 0,
    codeOfTop: rows[row + AT.codeOfTop] ?? 0,
    clusterTextOfTop: rows[row + AT.clusterTextOfTop] ?? 0,
    titleCover: rows[row + AT.titleCover] ?? 0,
    titleReverse: rows[row + AT.titleReverse] ?? 0,
    rareTold: rows[row + AT.rareTold] ?? 0,
    rareMax: rows[row + AT.rareMax] ?? 0,
    open: rows[row + AT.open] ?? 0,
    daysClosed: rows[row + AT.daysClosed] ?? 0,
    closedRecently: rows[row + AT.closedRecently] ?? 0,
    isDuplicate: rows[row + AT.isDuplicate] ?? 0,
    daysApart: rows[row + AT.daysApart] ?? 0,
    knownDuplicates: rows[row + AT.knownDuplicates] ?? 0,
    commentCover: rows[row + AT.commentCover] ?? 0,
    length: rows[row + AT.length] ?? 0,
    lengthRatio: rows[row + AT.lengthRatio] ?? 0,
    sameAuthor: rows[row + AT.sameAuthor] ?? 0,
    sharedError: rows[row + AT.sharedError] ?? 0,
    sharedFrames: rows[row + AT.sharedFrames] ?? 0,
    mentioned: rows[row + AT.mentioned] ?? 0,
    samePrefix: rows[row + AT.samePrefix] ?? 0,
    latentLikeness: rows[row + AT.latentLikeness] ?? 0,
    rareCover: rows[row + AT.rareCover] ?? 0,
    textOfSelf: rows[row + AT.textOfSelf] ?? 0,
    titleInTitle: rows[row + AT.titleInTitle] ?? 0,
    queryLength: rows[row + AT.queryLength] ?? 0,
    situation: rows[row + AT.situation] ?? 0,
    otherNumbers: rows[row + AT.otherNumbers] ?? 0,
    knownWords: rows[row + AT.knownWords] ?? 0,
  };
}

/** Members of a cluster whose texts stand for it: its oldest. */
const CLUSTER_TEXTS = 20;

/** How many duplicates the candidate is known to have, and the best text score of its cluster; `own` is its own. */
function linksOf(
  document: IndexedIssue,
  own: number,
  hasDuplicates: boolean,
  { index, nowMs, textScoreOf }: QueryContext,
) {
  if (!hasDuplicates && document.duplicateOf.length === 0) return { duplicates: 0, textScore: own };
  const cluster = findCluster(document, index, nowMs, (member) => member.createdMs <= nowMs);
  const textScore = Math.max(...cluster.members.slice(0, CLUSTER_TEXTS).map(({ number }) => textScoreOf(number)));
  return { duplicates: hasDuplicates ? countKnownDuplicates(document, index, nowMs) : 0, textScore };
}

function isMentioned(query: IssueDocument, number: number): boolean {
  return query.mentions.some((mention) => mention.number === number && mention.stance !== "different");
}

function shareOf(part: number, whole: number): number {
  return whole > 0 ? part / whole : 0;
}

/** Share of the terms' summed idf whose bits are set, 0..1; 0 for no terms. */
function coverOfBits({ weights, sum }: TermWeights, bits: number): number {
  let covered = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) covered += weights[lowestBit(rest)] ?? 0;
  return shareOf(covered, sum);
}

/** The greatest weight of the terms whose bits are set, 0 for none. */
function greatestOfBits({ weights }: TermWeights, bits: number): number {
  let most = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) most = Math.max(most, weights[lowestBit(rest)] ?? 0);
  return most;
}

/** The place of the lowest bit that is set. */
function lowestBit(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

/** Divided by one of these, a logarithm is 0 at 0, 1 at that number, and beyond slowly more. */
const LOG_10 = Math.log1p(10);
const LOG_1000 = Math.log1p(1000);

/** Share of the query's readable frames that the candidate has too, by what each is worth. */
function coverOfFrames({ errors }: IndexedIssue, frames: ReadonlyMap<string, number>): number {
  if (frames.size === 0 || errors.length === 0) return 0;
  const theirs = new Set(errors.flatMap((error) => error.frames));
  let covered = 0;
  let all = 0;
  for (const [frame, weight] of frames) {
    all += weight;
    if (theirs.has(frame)) covered += weight;
  }
  return shareOf(covered, all);
}

/** The readable frames of an issue's errors: worth more the rarer, and the further in. */
export function weighFrames(query: IssueDocument, index: IssueIndex): Map<string, number> {
  const frames = new Set(query.errors.flatMap((error) => error.frames));
  return new Map([...frames].map((frame, at) => [frame, index.idf(frameTerm(frame)) * INNER ** at]));
}

/** The innermost frames say most; each further one so much of the one before it. */
const INNER = 0.9;

/** The candidate's title is only looked at where the query's has numbers. */
function hasOtherNumber({ numbers, index }: QueryContext, document: Candidate["document"]): boolean {
  return numbers.length > 0 && findOtherNumber(numbers, index.titleNumbersOf(document)) !== undefined;
}
