/** The links that one thread tells of, by its fields, its timeline and its texts. What another thread says of it stands there. */
import type { Edge, EdgeEvidence, EdgeKind } from "./edge.ts";
import { findReferences, type Reference } from "./references.ts";
import { type Glimpse, type Happening, keyOf, type Role, type Said, type Thread, type ThreadRef } from "./thread.ts";

/** Another thread that a thread names, with what is known of it before it is read. */
export type Named = ThreadRef & Partial<Pick<Glimpse, "kind" | "title">>;

/** A link, and the thread at its other end. */
export interface NamedEdge extends Edge {
  readonly other: Named;
}

/** All links of a thread, in the order in which it tells them. A thread has no link to itself. Never throws. */
export function edgesOf(thread: Thread): NamedEdge[] {
  const edges = [
    ...fieldEdges(thread),
    ...thread.happenings.flatMap((happening) => eventEdges(thread, happening)),
    ...textEdges(thread, thread.title, whereBody(thread, "title")),
    ...textEdges(thread, thread.body, whereBody(thread, "body")),
    ...thread.comments.flatMap((comment) => textEdges(thread, comment.body, whereComment(comment))),
  ];
  const self = keyOf(thread);
  const undone = undoneOf(thread);
  return edges.filter((edge) => edge.from !== edge.to && (edge.from === self || edge.to === self) && !undone(edge));
}

type Direction = "out" | "in";

function toEdge(thread: Thread, other: Named, kind: EdgeKind, direction: Direction, evidence: EdgeEvidence): NamedEdge {
  const [self, far] = [keyOf(thread), keyOf(other)];
  return direction === "out"
    ? { from: self, to: far, kind, evidence, other }
    : { from: far, to: self, kind, evidence, other };
}

function fieldEdges(thread: Thread): NamedEdge[] {
  const field = (words: string): EdgeEvidence => {
    return { where: "field", by: null, role: null, at: null, url: thread.url, words };
  };
  return [
    ...thread.closedBy.map((other) => toEdge(thread, other, "closes", "in", field("linked as closing it"))),
    ...thread.closes.map((other) => toEdge(thread, other, "closes", "out", field("linked as closing it"))),
    ...(thread.parent === null ? [] : [toEdge(thread, thread.parent, "parent-of", "in", field("set as its parent"))]),
    ...thread.subIssues.map((other) => toEdge(thread, other, "parent-of", "out", field("set as a sub-issue"))),
  ];
}

function eventEdges(thread: Thread, happening: Happening): NamedEdge[] {
  const event = (words: string): EdgeEvidence => {
    const { actor: by, at } = happening;
    return { where: "event", by, role: null, at, url: thread.url, words };
  };
  switch (happening.kind) {
    case "cross-referenced": {
      const { source, willClose } = happening;
      const reference = toEdge(thread, source, "cross-references", "in", event("cross-referenced"));
      return willClose
        ? [toEdge(thread, source, "closes", "in", event("announced as closing it")), reference]
        : [reference];
    }
    case "connected":
      return [toEdge(thread, happening.other, "connected", "in", event("connected by hand"))];
    case "marked-as-duplicate":
      return duplicateEdges(thread, happening, event("marked as a duplicate on GitHub"));
    case "closed":
      return happening.closer !== null && "number" in happening.closer
        ? [toEdge(thread, happening.closer, "closes", "in", event("closed it"))]
        : [];
    case "converted-to-discussion":
      return [toEdge(thread, happening.discussion, "transferred-to", "out", event("converted to a discussion"))];
    case "disconnected":
    case "unmarked-as-duplicate":
    case "referenced":
    case "transferred":
      return [];
  }
}

type Marking = Extract<Happening, { readonly kind: "marked-as-duplicate" | "unmarked-as-duplicate" }>;

/** GitHub shows the mark on both sides. */
function duplicateEdges(thread: Thread, { canonical, duplicate }: Marking, evidence: EdgeEvidence): NamedEdge[] {
  const isOriginal = canonical !== null && keyOf(canonical) === keyOf(thread);
  if (isOriginal) return duplicate === null ? [] : [toEdge(thread, duplicate, "duplicate-of", "in", evidence)];
  return canonical === null ? [] : [toEdge(thread, canonical, "duplicate-of", "out", evidence)];
}

/** A link that was taken back later on GitHub is none. */
function undoneOf({ happenings }: Thread): (edge: NamedEdge) => boolean {
  const last = new Map<string, string>();
  for (const happening of happenings) {
    if (happening.kind === "disconnected") last.set(`connected ${keyOf(happening.other)}`, happening.at);
    if (happening.kind !== "unmarked-as-duplicate") continue;
    for (const other of [happening.canonical, happening.duplicate]) {
      if (other !== null) last.set(`duplicate-of ${keyOf(other)}`, happening.at);
    }
  }
  return ({ kind, other, evidence }) => {
    const at = last.get(`${kind} ${keyOf(other)}`);
    return at !== undefined && evidence.where === "event" && (evidence.at ?? "") <= at;
  };
}

type Place = Pick<EdgeEvidence, "where" | "by" | "role" | "at" | "url">;

function whereBody({ author, createdAt: at, url }: Thread, where: "title" | "body"): Place {
  return { where, by: author?.login ?? null, role: author?.role ?? null, at, url };
}

function whereComment({ author, at, url }: Said): Place {
  return { where: "comment", by: author?.login ?? null, role: author?.role ?? null, at, url };
}

function textEdges(thread: Thread, text: Thread["body"], place: Place): NamedEdge[] {
  return findReferences(text, thread.repo).flatMap((reference) => {
    const { repo, number, kind: addressed } = reference;
    const other: Named = addressed === null ? { repo, number } : { repo, number, kind: addressed };
    const read = readAs(thread, reference, place);
    const edge = (kind: EdgeKind, direction: Direction, words: string) => [
      toEdge(thread, other, kind, direction, { ...place, words }),
    ];
    switch (read) {
      case "closes":
        return edge("closes", "out", `“fixes” in the ${place.where}`);
      case "duplicate-of":
        return edge("duplicate-of", "out", `said to be a duplicate in a ${place.where}`);
      case "maybe-duplicate-of":
        return edge("maybe-duplicate-of", "out", `said to be a possible duplicate in a ${place.where}`);
      case "supersedes":
        return edge("supersedes", "out", `“supersedes” in the ${place.where}`);
      case "superseded-by":
        return edge("supersedes", "in", `“superseded by” in the ${place.where}`);
      case "mentions":
        return edge("mentions", "out", `mentioned in ${place.where === "comment" ? "a" : "the"} ${place.where}`);
    }
  });
}

/** Who may declare an issue a duplicate by a sentence; from a bot it is a notice, from anybody else an opinion. */
const DECLARES: ReadonlySet<Role | null> = new Set<Role | null>(["maintainer"]);

/** A keyword closes only from a pull request's own text; a reader's "fixes #1" in a comment closes nothing. */
function readAs(thread: Thread, { as }: Reference, { where, role }: Place): Reference["as"] {
  if (as === "closes") return thread.kind === "pull-request" && where !== "comment" ? as : "mentions";
  if (as === "supersedes" || as === "superseded-by") return thread.kind === "pull-request" ? as : "mentions";
  if (as === "duplicate-of" && !DECLARES.has(role))
    return role === "bot" || role === "author" ? "maybe-duplicate-of" : "mentions";
  if (as === "maybe-duplicate-of" && role !== "bot" && role !== "maintainer") return "mentions";
  return as;
}
