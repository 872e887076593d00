/**
 * Reads what a report is made of: the issue, then what it links to, breadth first, within a budget of requests. What to
 * read next is decided by the core (`graph/frontier.ts`); here it is asked for, and what goes wrong is written down as a cut.
 *
 * Only the issue itself has to be read. After that every fault costs what it was about and no more; a used-up rate limit
 * ends the reading, and the report is made of what there is.
 */
import type { MarkerState } from "../domain/plan.ts";
import { GitHubError } from "../github/github.ts";
import {
  type Candidate,
  type Cut,
  type CutReason,
  findFrontier,
  type Limits,
  type ReadThread,
} from "../graph/frontier.ts";
import type { FirstRelease, Gathered, OwnNotice, ReleaseTag } from "../graph/gathered.ts";
import { closersOf } from "../graph/closers.ts";
import type { NamedEdge } from "../graph/thread-edges.ts";
import { keyOf, type Thread, type ThreadKey, type ThreadRef } from "../graph/thread.ts";
import { RELATION_TEXT } from "../render/relation-text.ts";
import { hasMarker } from "../render/marker.ts";
import { readOwnComment } from "../render/own-comment.ts";
import { ENGLISH } from "../render/words/english.ts";
import type { Alike } from "./find-alike.ts";
import type { ThreadSource } from "./thread-source.ts";

/** How far a reading has come, for a person who waits. */
export interface Progress {
  readonly read: number;
  readonly known: number;
  readonly requests: number;
}

export interface GatherRequest {
  readonly ref: ThreadRef;
  readonly source: ThreadSource;
  readonly limits: Limits;
  /** All requests of the source together; from 5 on. */
  readonly maxRequests: number;
  /** Issues with the same error; asked for once, after the issue was read. Its own requests are counted by `alikeRequests`. */
  readonly findAlike: (root: Thread) => Promise<Alike>;
  /** Requests that others made for this report; they count. */
  readonly otherRequests: () => number;
  /** Under which login our comments stand; null where that is not known, and then none is ours. Asked only if one may be. */
  readonly ownLogin: () => Promise<string | null>;
  /** GitHub's id of the repository; null where unknown. */
  readonly repositoryId: number | null;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly onProgress?: (progress: Progress) => void;
}

/** Of the issue itself: a thousand comments and as many events. */
const ROOT_PAGES = 10;
/** Without a token there are sixty requests in all. */
const ROOT_PAGES_BY_REST = 5;
/** Merged pull requests whose release is looked for, and releases that are compared for each. */
const MAX_MERGES = 5;
const MAX_COMPARED = 3;
/** Kept back for releases, comparisons and votes while threads are read. */
const KEPT_BACK = 8;
/** Comments of ours whose reactions are read. */
const MAX_NOTICES = 3;

/** @throws GitHubError where the issue itself can't be read; nothing else does. */
export async function gatherReport(request: GatherRequest): Promise<Gathered> {
  const { source, ref, maxRequests, limits, now } = request;
  const budget = createBudget(request);
  const pages = Math.min(source.via === "rest" ? ROOT_PAGES_BY_REST : ROOT_PAGES, Math.max(1, maxRequests - KEPT_BACK));
  const { thread: root, fault } = await source.readRoot(ref, pages);
  const cuts: Cut[] = [
    ...(fault === null ? [] : [toCut(fault, "later pages of the issue")]),
    ...cutsOfRoot(root, fault),
  ];
  const alike = await budget.attempt(cuts, "issues with the same error", () => request.findAlike(root), true);
  const mayBeOurs = root.comments.some(({ body }) => hasMarker(body));
  const ownLogin = mayBeOurs ? await budget.attempt(cuts, "our own login", request.ownLogin) : null;
  const notices = await ownNotices(root, ownLogin ?? "", request.repositoryId);
  const extra = [...(alike?.edges ?? []), ...notices.flatMap((notice) => noticeEdges(root, notice))];
  const read: [ReadThread, ...ReadThread[]] = [{ thread: root, depth: 0 }];
  await readOn(read, extra, cuts, request, budget);
  const releases = (await budget.attempt(cuts, "the releases", () => source.listReleases(root.repo))) ?? null;
  const firstReleases = await findFirstReleases(read, releases, cuts, request, budget);
  const judged: OwnNotice[] = [];
  for (const notice of notices.slice(0, MAX_NOTICES)) {
    const { id, ...rest } = notice;
    const reactions = await budget.attempt(cuts, "the reactions to our comment", () =>
      source.listReactions(root.repo, id),
    );
    judged.push({ ...rest, reactions: reactions ?? null });
  }
  return {
    read,
    extra,
    cuts: withoutRepeats(cuts),
    releases,
    firstReleases,
    notices: judged,
    limits,
    requests: budget.used(),
    via: source.via,
    indexed: alike?.indexed ?? null,
    at: now,
  };
}

/** Reads until nothing is left to read, or nothing is left to read it with. */
async function readOn(
  read: ReadThread[],
  extra: readonly NamedEdge[],
  cuts: Cut[],
  { source, limits, onProgress }: GatherRequest,
  budget: Budget,
): Promise<void> {
  const asked = new Set<ThreadKey>(read.map(({ thread }) => keyOf(thread)));
  let frontier = findFrontier(read, asked, limits, extra);
  while (frontier.next.length > 0) {
    const batch = nextBatch(frontier.next, source);
    onProgress?.({ read: read.length, known: asked.size + frontier.next.length, requests: budget.used() });
    const needsRequest = batch.some(({ ref }) => !source.isAtHand(ref));
    if (needsRequest && budget.left() <= KEPT_BACK) {
      cuts.push({
        why: "request-limit",
        what: "threads",
        detail: unread(frontier.next.length, "the budget of requests was used up"),
      });
      break;
    }
    for (const { ref } of batch) asked.add(keyOf(ref));
    const what = batch.length === 1 ? nameOf(batch[0]?.ref ?? read[0]?.thread) : `${batch.length} linked threads`;
    const found = await budget.attempt(cuts, what, () => source.readThreads(batch.map(({ ref }) => ref)), true);
    if (found === undefined && budget.isOver()) break;
    for (const { ref, depth } of batch) {
      const thread = found?.get(keyOf(ref));
      if (thread === undefined) continue;
      if ("detail" in thread) cuts.push({ why: thread.kind, what: keyOf(ref), detail: thread.detail });
      else take(read, asked, thread, depth);
    }
    frontier = findFrontier(read, asked, limits, extra);
  }
  cuts.push(...frontier.cuts);
}

/** A thread that was moved answers under its new name; it is read once. */
function take(read: ReadThread[], asked: Set<ThreadKey>, thread: Thread, depth: number): void {
  asked.add(keyOf(thread));
  if (!read.some((other) => keyOf(other.thread) === keyOf(thread))) read.push({ thread, depth });
}

/** What is at hand comes by itself, since it costs nothing. */
function nextBatch(next: readonly Candidate[], source: ThreadSource): readonly Candidate[] {
  const atHand = next.filter(({ ref }) => source.isAtHand(ref));
  if (atHand.length > 0) return atHand.slice(0, source.batchSize);
  const nearest = Math.min(...next.map(({ depth }) => depth));
  // One depth after the other, so that what is nearer is never left out for what is farther.
  return next.filter(({ depth }) => depth === nearest).slice(0, source.batchSize);
}

/** For each merged pull request that closes an issue of the report: which release holds it first. */
async function findFirstReleases(
  read: readonly ReadThread[],
  releases: readonly ReleaseTag[] | null,
  cuts: Cut[],
  { source }: GatherRequest,
  budget: Budget,
): Promise<ReadonlyMap<ThreadKey, FirstRelease>> {
  const found = new Map<ThreadKey, FirstRelease>();
  if (releases === null) return found;
  const merged = closersOf(read).filter(({ mergedAt }) => mergedAt !== null);
  for (const [place, pull] of merged.entries()) {
    const since = releasesSince(releases, pull.mergedAt ?? "");
    const [first] = since;
    if (first === undefined) {
      found.set(keyOf(pull), { kind: "none" });
      continue;
    }
    const looked = place < MAX_MERGES ? await lookInTags(pull, since, cuts, source, budget) : undefined;
    found.set(keyOf(pull), looked ?? { kind: "by-date", ...first });
  }
  return found;
}

/** undefined where nobody could tell. */
async function lookInTags(
  pull: Thread,
  since: readonly ReleaseTag[],
  cuts: Cut[],
  source: ThreadSource,
  budget: Budget,
): Promise<FirstRelease | undefined> {
  const what = `the merge of ${nameOf(pull)}`;
  const sha = pull.mergeCommit ?? (await budget.attempt(cuts, what, () => source.findMergeCommit(pull)));
  if (sha === undefined || sha === null) return undefined;
  const compared = since.slice(0, MAX_COMPARED);
  for (const release of compared) {
    const holds = await budget.attempt(cuts, `${release.tag} with ${what}`, () =>
      source.holdsCommit(pull.repo, release.tag, sha),
    );
    if (holds === undefined) return undefined;
    if (holds) return { kind: "contained", ...release };
  }
  return compared.length === since.length ? { kind: "none" } : undefined;
}

/** Published at or after the merge, oldest first. */
function releasesSince(releases: readonly ReleaseTag[], mergedAt: string): ReleaseTag[] {
  return releases
    .filter(({ publishedAt }) => Date.parse(publishedAt) >= Date.parse(mergedAt))
    .sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
}

type Notice = Omit<OwnNotice, "reactions"> & { readonly id: number; readonly state: MarkerState };

/** Our comments on the issue: under our login, and such as our renderer writes. */
async function ownNotices(root: Thread, ownLogin: string, repositoryId: number | null): Promise<Notice[]> {
  if (ownLogin === "") return [];
  const ours = root.comments.filter(({ author }) => author?.login.toLowerCase() === ownLogin.toLowerCase());
  const read = await Promise.all(
    ours.map(async ({ id, author, body, url, at }): Promise<Notice[]> => {
      if (id === null || author === null) return [];
      const own = await readOwnComment({ id, body }, { repository: repositoryId, issue: root.number });
      return own?.state ? [{ id, on: keyOf(root), by: author.login, url, at, state: own.state }] : [];
    }),
  );
  return read.flat();
}

/** What our comment names: the same, or worth a look. */
function noticeEdges(root: Thread, { by, at, url, state }: Notice): NamedEdge[] {
  const confirmed = new Map(state.confirmed.map((link) => [link.number, link.by]));
  const named = [...new Set([...state.relations.map(({ number }) => number), ...confirmed.keys()])];
  return named
    .map((number) => {
      const relation = state.relations.find((one) => one.number === number)?.relation;
      const who = confirmed.get(number);
      const kind =
        who !== undefined ? "duplicate-of" : relation === "same-report" ? "same-report" : "maybe-duplicate-of";
      const other = { repo: root.repo, number, kind: "issue" as const };
      const words =
        who === undefined
          ? `named by our comment as “${ENGLISH.sentences[RELATION_TEXT[relation ?? "related"].heading].toLowerCase()}”`
          : `confirmed by ${who}`;
      const evidence = {
        where: "ours" as const,
        by: who ?? by,
        role: who === undefined ? ("bot" as const) : ("maintainer" as const),
        at,
        url,
        words,
      };
      return { from: keyOf(root), to: keyOf(other), kind, evidence, other } satisfies NamedEdge;
    })
    .filter(({ kind, other }) => kind !== "maybe-duplicate-of" || isMoreThanRelated(state, other.number));
}

function isMoreThanRelated({ relations }: MarkerState, number: number): boolean {
  return relations.some((one) => one.number === number && RELATION_TEXT[one.relation].link === "reference");
}

function cutsOfRoot(root: Thread, fault: GitHubError | null): Cut[] {
  const hidden =
    root.hidden === 0
      ? []
      : [
          {
            why: "forbidden",
            what: "private repositories",
            detail: `${root.hidden} links from private repositories were left out`,
          } as const,
        ];
  if (root.isWhole || fault !== null) return hidden;
  const detail = `Only the first ${root.comments.length + root.minimised} of ${root.commentCount} comments and their share of the events were read`;
  return [...hidden, { why: "pages", what: "comments and events", detail }];
}

interface Budget {
  readonly used: () => number;
  readonly left: () => number;
  /** True once GitHub gives no more answers. */
  readonly isOver: () => boolean;
  /**
   * The answer; undefined where it failed, was not to be had any more, or would have cost too much, which is then written down.
   * `paid`: whoever calls has looked at the budget.
   */
  attempt<T>(cuts: Cut[], what: string, call: () => Promise<T>, paid?: boolean): Promise<T | undefined>;
}

function createBudget({ source, maxRequests, otherRequests }: GatherRequest): Budget {
  let over: Cut | null = null;
  const used = (): number => source.countRequests() + otherRequests();
  return {
    used,
    left: () => maxRequests - used(),
    isOver: () => over !== null,
    attempt: async (cuts, what, call, paid = false) => {
      if (over !== null || (!paid && used() >= maxRequests)) {
        cuts.push(
          over === null
            ? { why: "request-limit", what, detail: `The budget of requests was used up before ${what}` }
            : { ...over, what, detail: `${over.detail}, so without ${what}` },
        );
        return undefined;
      }
      try {
        return await call();
      } catch (error) {
        if (!(error instanceof GitHubError)) throw error;
        const cut = toCut(error, what);
        cuts.push(cut);
        if (cut.why === "rate-limit") over = { ...cut, detail: "The rate limit was used up" };
        return undefined;
      }
    },
  };
}

const WHY: Readonly<Partial<Record<GitHubError["code"], CutReason>>> = {
  "rate-limited": "rate-limit",
  "not-found": "not-found",
  gone: "not-found",
  forbidden: "forbidden",
  unauthorized: "forbidden",
};

/** GitHub's errors are told in our own words, so that no text of an issue gets here. */
function toCut({ code, message }: GitHubError, what: string): Cut {
  return { why: WHY[code] ?? "failed", what, detail: message.replace(/\.$/u, "") };
}

function unread(count: number, why: string): string {
  return `${count} linked ${count === 1 ? "thread was" : "threads were"} left unread: ${why}`;
}

function nameOf(ref: ThreadRef | undefined): string {
  return ref === undefined ? "a thread" : `${ref.repo}#${ref.number}`;
}

function withoutRepeats(cuts: readonly Cut[]): Cut[] {
  return [...new Map(cuts.map((cut) => [`${cut.why} ${cut.what} ${cut.detail}`, cut])).values()];
}
