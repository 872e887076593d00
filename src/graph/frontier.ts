/**
 * What to read next: breadth first, the most telling links first, within bounds. Pure, so that a bound can be tested
 * without a network; the shell asks it again after each answer.
 */
import { rankOf } from "./edge.ts";
import { edgesOf, type Named, type NamedEdge } from "./thread-edges.ts";
import { isSameRepo, keyOf, type Thread, type ThreadKey, type ThreadRef } from "./thread.ts";

/** How far a report goes. */
export interface Limits {
  /** Steps from the issue, 1 to 5. */
  readonly depth: number;
  /** Threads that are read, the issue among them. */
  readonly maxNodes: number;
}

/** Something that was left out, and why; each can be shown. */
export interface Cut {
  readonly why: CutReason;
  /** What it is about: a thread's key, or what was asked for. */
  readonly what: string;
  /** One sentence for a person. */
  readonly detail: string;
}

/** Why something was left out; only some of them make a report partial (`isPartial`). */
export const CUT_REASONS = [
  "node-limit",
  "hub",
  "cross-repository",
  "not-found",
  "forbidden",
  "rate-limit",
  "request-limit",
  "failed",
  "pages",
  "no-token",
] as const;
/** One of `CUT_REASONS`. */
export type CutReason = (typeof CUT_REASONS)[number];

/** A thread with more different links than this leads everywhere, and is not followed further; the issue itself always is. */
export const HUB_LINKS = 40;

/** A thread that is to be read. */
export interface Candidate {
  readonly ref: Named;
  /** Steps from the issue. */
  readonly depth: number;
}

export interface Frontier {
  /** Best first; none where everything within the bounds is read. */
  readonly next: readonly Candidate[];
  readonly cuts: readonly Cut[];
}

/** What was read so far: the issue first, then in the order of reading. */
export interface ReadThread {
  readonly thread: Thread;
  readonly depth: number;
}

/**
 * What to read next, at most as many as `maxNodes` leaves. `asked` are the keys that were asked for already, whatever came of it;
 * `extra` are links that no thread tells (our own index). Never throws.
 */
export function findFrontier(
  read: readonly ReadThread[],
  asked: ReadonlySet<ThreadKey>,
  limits: Limits,
  extra: readonly NamedEdge[] = [],
): Frontier {
  const root = read[0]?.thread;
  if (root === undefined) return { next: [], cuts: [] };
  const found = new Map<ThreadKey, Found>();
  const cuts: Cut[] = [];
  for (const { thread, depth } of read) {
    const edges = [...edgesOf(thread), ...(thread === root ? extra : [])];
    const verdict = mayExpand({ thread, depth, edges }, root, limits);
    if (verdict !== true) {
      if (verdict !== false) cuts.push(verdict);
      continue;
    }
    for (const edge of edges) note(found, edge, depth + 1, thread);
  }
  const open = [...found.values()].filter(({ ref }) => !asked.has(keyOf(ref))).sort(bestFirst(root));
  const room = Math.max(0, limits.maxNodes - asked.size);
  const left = open.length - room;
  if (left > 0) cuts.push(tooMany(left, limits.maxNodes, open.slice(room)));
  return { next: open.slice(0, room).map(({ ref, depth }) => ({ ref, depth })), cuts };
}

interface Found {
  readonly ref: Named;
  readonly depth: number;
  readonly rank: number;
  /** Of the newest link. */
  readonly at: string;
}

function mayExpand(
  { thread, depth, edges }: ReadThread & { readonly edges: readonly NamedEdge[] },
  root: Thread,
  { depth: deepest }: Limits,
): boolean | Cut {
  if (depth >= deepest) return false;
  // Of another repository one step is taken, and no second one.
  if (!isSameRepo(thread, root)) return false;
  const links = new Set(edges.map(({ other }) => keyOf(other))).size;
  if (thread === root || links <= HUB_LINKS) return true;
  const detail = `${nameOf(thread)} has ${links} links and was not followed further`;
  return { why: "hub", what: keyOf(thread), detail };
}

function note(found: Map<ThreadKey, Found>, { other, kind, evidence }: NamedEdge, depth: number, from: Thread): void {
  const key = keyOf(other);
  const rank = rankOf(kind);
  const at = evidence.at ?? from.updatedAt;
  const known = found.get(key);
  if (known === undefined) {
    found.set(key, { ref: other, depth, rank, at });
    return;
  }
  found.set(key, {
    ref: { ...other, ...known.ref },
    depth: Math.min(known.depth, depth),
    rank: Math.min(known.rank, rank),
    at: known.at > at ? known.at : at,
  });
}

/** Nearest first, then by the kind of link, then the newest; another repository's after all of ours. */
function bestFirst(root: ThreadRef) {
  const far = ({ ref }: Found) => (isSameRepo(ref, root) ? 0 : 1);
  return (a: Found, b: Found): number =>
    a.depth - b.depth ||
    a.rank - b.rank ||
    far(a) - far(b) ||
    b.at.localeCompare(a.at) ||
    keyOf(a.ref).localeCompare(keyOf(b.ref));
}

function tooMany(left: number, maxNodes: number, rest: readonly Found[]): Cut {
  const first = rest.slice(0, 3).map(({ ref }) => nameOf(ref));
  const detail = `${left} linked ${left === 1 ? "thread was" : "threads were"} left unread, since ${maxNodes} are the limit (${first.join(", ")}${left > 3 ? ", …" : ""})`;
  return { why: "node-limit", what: `${left} threads`, detail };
}

function nameOf({ repo, number }: ThreadRef): string {
  return `${repo}#${number}`;
}
