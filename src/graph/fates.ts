/** What became of each thread: the state that GitHub shows, and what follows from merges, releases and rivals. */
import { dayOf } from "./dates.ts";
import type { Edge } from "./edge.ts";
import type { FirstRelease, Gathered } from "./gathered.ts";
import type { Fate } from "./report-value.ts";
import { isSameRepo, keyOf, type Thread, type ThreadKey } from "./thread.ts";

/** A fate, and what is to be said beside it. */
export interface Judged {
  readonly fate: Fate;
  readonly notes: readonly string[];
}

/** The fate of every thread that was read. Never throws. */
export function findFates(gathered: Gathered, edges: readonly Edge[]): ReadonlyMap<ThreadKey, Judged> {
  const threads = gathered.read.map(({ thread }) => thread);
  const byKey = new Map(threads.map((thread) => [keyOf(thread), thread]));
  const root = gathered.read[0].thread;
  const context: Context = { byKey, edges, root, firstReleases: gathered.firstReleases };
  return new Map(threads.map((thread) => [keyOf(thread), judge(thread, context)]));
}

interface Context {
  readonly byKey: ReadonlyMap<ThreadKey, Thread>;
  readonly edges: readonly Edge[];
  readonly root: Thread;
  readonly firstReleases: ReadonlyMap<ThreadKey, FirstRelease>;
}

function judge(thread: Thread, context: Context): Judged {
  switch (thread.kind) {
    case "pull-request":
      return judgePull(thread, context);
    case "discussion":
      return { fate: judgeDiscussion(thread), notes: [] };
    case "issue":
      return { fate: judgeIssue(thread), notes: fixesOf(thread, context) };
  }
}

function judgeIssue({ state, stateReason, createdAt, closedAt }: Thread): Fate {
  if (state === "open")
    return plain("open", `open since ${dayOf(createdAt)}${stateReason === "reopened" ? ", reopened" : ""}`);
  const at = closedAt === null ? "" : ` on ${dayOf(closedAt)}`;
  switch (stateReason) {
    case "completed":
      return plain("completed", `closed as completed${at}`);
    case "not_planned":
      return plain("not-planned", `closed as not planned${at}`);
    case "duplicate":
      return plain("duplicate", `closed as a duplicate${at}`);
    case "reopened":
    case null:
      return plain("closed", `closed${at}`);
  }
}

function judgeDiscussion({ comments }: Thread): Fate {
  return comments.some(({ accepted }) => accepted)
    ? plain("answered", "discussion with an accepted answer")
    : plain("unanswered", "discussion without an accepted answer");
}

function judgePull(pull: Thread, context: Context): Judged {
  const notes = rivalsOf(pull, context);
  if (pull.mergedAt !== null) return { fate: judgeMerge(pull, pull.mergedAt, context), notes };
  if (pull.state === "open") {
    const since = `since ${dayOf(pull.createdAt)}`;
    return { fate: pull.isDraft ? plain("draft", `draft ${since}`) : plain("proposed", `open ${since}`), notes };
  }
  const successor = successorOf(pull, context);
  const at = pull.closedAt === null ? "" : ` on ${dayOf(pull.closedAt)}`;
  return successor === undefined
    ? { fate: plain("unmerged", `closed unmerged${at}`), notes }
    : { fate: plain("superseded", `closed unmerged${at}, superseded by ${nameIn(successor, context)}`), notes };
}

function judgeMerge(pull: Thread, mergedAt: string, { firstReleases }: Context): Fate {
  const merged = `merged on ${dayOf(mergedAt)}`;
  const first = firstReleases.get(keyOf(pull));
  if (first === undefined) return plain("merged", merged);
  switch (first.kind) {
    case "contained":
      return {
        kind: "released",
        text: `${merged}, first in release ${first.tag} of ${dayOf(first.publishedAt)} (its tag holds the merge)`,
        release: { tag: first.tag, basis: "contained", publishedAt: first.publishedAt },
      };
    case "by-date":
      return {
        kind: "released",
        text: `${merged}, presumably in release ${first.tag} of ${dayOf(first.publishedAt)} (told by the dates alone)`,
        release: { tag: first.tag, basis: "by-date", publishedAt: first.publishedAt },
      };
    case "none":
      return plain("merged", `${merged}, in no release yet`);
  }
}

/** The pull request that one that was closed gave way to. */
function successorOf(pull: Thread, { edges, byKey }: Context): Thread | undefined {
  const key = keyOf(pull);
  const named = edges.find(({ kind, to }) => kind === "supersedes" && to === key);
  return named === undefined ? undefined : byKey.get(named.from);
}

/** Other pull requests that close the same issue and were not given up. */
function rivalsOf(pull: Thread, context: Context): string[] {
  const isAlive = (other: Thread) => other.state !== "closed" && other.kind === "pull-request";
  if (!isAlive(pull)) return [];
  const issues = new Set(
    context.edges.flatMap(({ kind, from, to }) => (kind === "closes" && from === keyOf(pull) ? [to] : [])),
  );
  const rivals = new Set(
    context.edges.flatMap(({ kind, from, to }) =>
      kind === "closes" && issues.has(to) && from !== keyOf(pull) ? [from] : [],
    ),
  );
  return [...rivals].flatMap((key) => {
    const rival = context.byKey.get(key);
    return rival !== undefined && isAlive(rival) ? [`competes with ${nameIn(rival, context)}`] : [];
  });
}

/** What closed an issue, with its own fate in short. */
function fixesOf(issue: Thread, context: Context): string[] {
  const closers = new Set(
    context.edges.flatMap(({ kind, from, to }) => (kind === "closes" && to === keyOf(issue) ? [from] : [])),
  );
  return [...closers].flatMap((key) => {
    const pull = context.byKey.get(key);
    if (pull === undefined || pull.mergedAt === null) return [];
    const first = context.firstReleases.get(key);
    const release = first === undefined || first.kind === "none" ? "" : `, ${first.tag}`;
    return [`fixed by ${nameIn(pull, context)}${release}`];
  });
}

function nameIn(thread: Thread, { root }: Context): string {
  return isSameRepo(thread, root) ? `#${thread.number}` : `${thread.repo}#${thread.number}`;
}

function plain(kind: Fate["kind"], text: string): Fate {
  return { kind, text, release: null };
}
