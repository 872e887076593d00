/**
 * What two reports' errors say about whether they are the same: the strongest thing they share, and how much that
 * tells. Most errors in machine-made reports stand in many unrelated ones, so what counts is an error that both
 * reporters complain of and that few others have, unless those others came in one burst.
 */
import { isKnownDuplicate } from "./clusters.ts";
import { type DocumentError, frameTerm, type IndexedIssue, type IssueDocument } from "./document.ts";
import { isMachinery, startsThread } from "./frame-machinery.ts";
import type { IssueIndex } from "./issue-index.ts";
import { DAY_MS, daysBetween, isFiledBefore } from "./timeline.ts";

/** How many other issues have an error of the query. */
export interface Commonness {
  /** Of the issues filed before the query: a number that is shown must not change with every issue that comes later. */
  readonly sharers: number;
  /** 1 for a telling error, towards 0 the more common it is. */
  readonly weight: number;
  /** True where its issues came in a burst around the query; then it tells within the burst. */
  readonly isBurst: boolean;
  /** Earlier issues, not near the query, that complain of it and are not known to be duplicates: as many bugs. */
  readonly complaints: number;
}

export interface SharedError {
  /** As the query has it. */
  readonly error: DocumentError;
  /** Whose complaint it is: of both, of one of them, or of neither. */
  readonly role: "both-primary" | "one-primary" | "secondary";
  /** 0..1: how far both reporters quote it or say its words; a log alone does not say that it matters. */
  readonly quoted: number;
  /**
   * Different telling frames that its two stacks have in common from the innermost on; the outer ones are every path's. Telling is
   * a frame that few unrelated issues hold: machinery and wrappers stand in many.
   */
  readonly sharedFrames: number;
  /** 0..1: 1 for an error that few others have, towards 0 the more common it is. */
  readonly rarity: number;
  /** Earlier issues of the index that have it. */
  readonly sharers: number;
  /**
   * True where it proves the failure's family and not the bug: its text names no more than a family, or several unrelated
   * issues complain of it already. A service's refusals are weighed by themselves.
   */
  readonly isFamily: boolean;
  /** True where the same words came with a stack on one side only: they may be another failure's. */
  readonly isBare: boolean;
  /** True where two people quote it within two days: then it is one event, whatever caused it. */
  readonly isOneEvent: boolean;
  /** 0..1: how much it says, by its role, by how far it is spoken of and by how common it is. */
  readonly strength: number;
}

/** Set by hand; of shared errors on the side of machine-made reports fewer than one in ten told of a duplicate. */
const ROLE_STRENGTH = { "both-primary": 1, "one-primary": 0.5, secondary: 0.2 } as const;
/** What is left of an error that stands in a log only. */
const UNSPOKEN = 0.25;
/** Shares of its words between which an error comes to count as quoted: some stand in any report of the same field. */
const QUOTED_FROM = 0.3;
const QUOTED_FULL = 0.6;
/** What is left of a refusal for what was asked. */
const REFUSAL = 0.3;
/** Up to so many sharers an error is telling; from `COMMON_SHARE` of all issues on (at least `COMMON`) it is not. */
const TELLING = 8;
const COMMON = 24;
const COMMON_SHARE = 0.01;
/** A burst: at least so many sharers within so many days, and so many times the rate of all other days. */
const BURST_DAYS = 3;
const BURST_SHARERS = 3;
const BURST_RATIO = 5;

/** So many unrelated complaints of one error are no longer one bug that nobody has linked. */
const FAMILY = 3;

/** Further apart the same words may have another cause. */
const EVENT_DAYS = 2;
/** A frame that more issues hold is every path's: at least so many, and this share of all. */
const TELLING_FRAME = 8;
const TELLING_FRAME_SHARE = 0.001;
/** Of a frame that more issues hold than that, up to so many times more are looked at: they may be of one problem. */
const FRAME_HOLDERS = 4;

/** Of the issues with an error the newest so many are looked at; what more of them have is common anyway. */
const LOOKED_AT = 500;

/** What is to be known of a query's errors before any candidate is compared. */
export interface MeasuredErrors {
  /** By fine fingerprint. */
  readonly commonness: ReadonlyMap<string, Commonness>;
  /** Readable frames that few unrelated issues hold. */
  readonly tellingFrames: ReadonlySet<string>;
}

/** How common the query's errors and frames are among the other issues at `nowMs`. */
export function measureErrors(query: IssueDocument, index: IssueIndex, nowMs: number): MeasuredErrors {
  const frames = new Set(query.errors.flatMap((error) => error.frames));
  return {
    commonness: measureCommonness(query, index, nowMs),
    tellingFrames: new Set([...frames].filter((frame) => isTellingFrame(frame, query, index, nowMs))),
  };
}

/** Duplicates of one issue are one problem, however often its frames were pasted. */
function isTellingFrame(frame: string, query: IssueDocument, index: IssueIndex, nowMs: number): boolean {
  if (isMachinery(frame)) return false;
  const most = Math.max(TELLING_FRAME, TELLING_FRAME_SHARE * index.size);
  const holders = index.documentFrequency(frameTerm(frame));
  if (holders <= most || holders > FRAME_HOLDERS * most) return holders <= most;
  const others = documentsOf(index.findByTerm(frameTerm(frame)), index);
  return others.filter((each) => each.number !== query.number && !isKnownDuplicate(each, nowMs)).length <= most;
}

function measureCommonness(query: IssueDocument, index: IssueIndex, nowMs: number): Map<string, Commonness> {
  return new Map(
    query.errors.map(({ fine }) => {
      const numbers = index.findByKey("fine", fine).filter((number) => number !== query.number);
      const others = documentsOf(numbers.slice(-LOOKED_AT), index);
      const unseen = numbers.length - others.length;
      // Duplicates of one issue are one problem, however often it was reported.
      const problems = others.filter((document) => !isKnownDuplicate(document, nowMs));
      const weight = rarity(problems.length + unseen, index.size);
      const sharers = others.filter((document) => isFiledBefore(document, query)).length + unseen;
      const complaints = problems.filter((document) => isEarlierComplaint(document, fine, query)).length;
      return [fine, { sharers, weight, isBurst: weight < 1 && isBurstAround(query, problems, index), complaints }];
    }),
  );
}

/** Near the query it may be of one event. */
function isEarlierComplaint(document: IndexedIssue, fine: string, query: IssueDocument): boolean {
  const isComplaint = document.hasPrimary && document.errors[0]?.fine === fine;
  return isComplaint && isFiledBefore(document, query) && !isNear(document, query);
}

/**
 * The same message of the runtime ("index out of range"), which counts as another error with its stack than without: in the
 * words that are shown of it.
 */
function isSameBarely(mine: DocumentError, theirs: DocumentError): boolean {
  const isBare = (mine.frames.length === 0) !== (theirs.frames.length === 0);
  return isBare && mine.fine !== theirs.fine && !mine.service && mine.label === theirs.label;
}

/** The strongest error that both have; undefined where they share none. */
export function findSharedError(
  query: IssueDocument,
  candidate: IndexedIssue,
  { commonness: measured, tellingFrames }: MeasuredErrors,
  index: IssueIndex,
): SharedError | undefined {
  let best: SharedError | undefined;
  for (const mine of query.errors) {
    const same = candidate.errors.find(({ fine }) => fine === mine.fine);
    const theirs = same ?? candidate.errors.find((error) => isSameBarely(mine, error));
    const commonness = measured.get(mine.fine);
    if (theirs === undefined || commonness === undefined) continue;
    const burst = commonness.isBurst && isNear(candidate, query);
    // The message with its stack may be rare where the message alone is not.
    const bare = same === undefined ? rarity(index.countKey("fine", theirs.fine), index.size) : 1;
    const compared = compare(mine, theirs, roleOf(query, mine, candidate, theirs), {
      ...commonness,
      weight: (burst ? 1 : commonness.weight) * bare,
    });
    const shared: SharedError = {
      ...compared,
      isBare: same === undefined,
      isFamily: isFamily(mine, commonness, isNear(candidate, query)),
      // Words alone lift nothing in the order of candidates, which was fitted without them.
      strength: same === undefined ? 0 : compared.strength,
      sharedFrames: sharedFrames(mine, theirs, tellingFrames),
      isOneEvent: isOneEvent(candidate, query),
    };
    if (best === undefined || shared.strength > best.strength) best = shared;
  }
  return best;
}

function isFamily({ generic, service }: DocumentError, { complaints }: Commonness, isNearby: boolean): boolean {
  return !service && (generic || (complaints >= FAMILY && !isNearby));
}

function compare(
  mine: DocumentError,
  theirs: DocumentError,
  role: SharedError["role"],
  { sharers, weight }: Pick<Commonness, "sharers" | "weight">,
): Pick<SharedError, "error" | "role" | "quoted" | "rarity" | "sharers" | "strength"> {
  const stated = Math.min(mine.stated, theirs.stated);
  const spoken = UNSPOKEN + (1 - UNSPOKEN) * stated;
  const quoted = Math.min(1, Math.max(0, (stated - QUOTED_FROM) / (QUOTED_FULL - QUOTED_FROM)));
  const strength = ROLE_STRENGTH[role] * weight * spoken * (mine.refusal ? REFUSAL : 1);
  return { error: mine, role, quoted, rarity: weight, sharers, strength };
}

function sharedFrames(mine: DocumentError, theirs: DocumentError, telling: ReadonlySet<string>): number {
  const parting = mine.frames.findIndex((frame, at) => frame !== theirs.frames[at]);
  // What a thread's first frame is followed by is the stack of one that did not fail.
  const ends = [parting, mine.frames.findIndex(startsThread)].filter((at) => at !== -1);
  const common = mine.frames.slice(0, Math.min(mine.frames.length, ...ends));
  return new Set(common.filter((frame) => telling.has(frame))).size;
}

function isOneEvent(candidate: IndexedIssue, query: IssueDocument): boolean {
  const isByOneAuthor = query.author !== null && query.author === candidate.author;
  return !isByOneAuthor && daysBetween(candidate.createdMs, query.createdMs) <= EVENT_DAYS;
}

function roleOf(query: IssueDocument, mine: DocumentError, candidate: IndexedIssue, theirs: DocumentError) {
  const isMine = query.hasPrimary && query.errors[0] === mine;
  const isTheirs = candidate.hasPrimary && candidate.errors[0] === theirs;
  if (isMine && isTheirs) return "both-primary";
  return isMine || isTheirs ? "one-primary" : "secondary";
}

/** 1 up to `TELLING` sharers, falling with their logarithm to 0. */
function rarity(sharers: number, size: number): number {
  if (sharers <= TELLING) return 1;
  const common = Math.max(COMMON, COMMON_SHARE * size);
  return Math.max(0, 1 - Math.log(sharers / TELLING) / Math.log(common / TELLING));
}

function isNear(document: IndexedIssue, query: IssueDocument): boolean {
  return daysBetween(document.createdMs, query.createdMs) <= BURST_DAYS;
}

function documentsOf(numbers: readonly number[], index: IssueIndex): IndexedIssue[] {
  return numbers.map((number) => index.get(number)).filter((document) => document !== undefined);
}

function isBurstAround(query: IssueDocument, sharers: readonly IndexedIssue[], index: IssueIndex): boolean {
  const near = index.countFiled(query.createdMs - BURST_DAYS * DAY_MS, query.createdMs + BURST_DAYS * DAY_MS + 1);
  const nearSharers = sharers.filter((document) => isNear(document, query)).length;
  const rate = nearSharers / Math.max(1, near);
  const baseline = (sharers.length - nearSharers + 0.5) / (index.size - near + 1);
  return nearSharers >= BURST_SHARERS && rate >= BURST_RATIO * baseline;
}
