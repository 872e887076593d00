/** The links between threads: every one typed, with what it rests on. */
import type { Role, ThreadKey } from "./thread.ts";

/**
 * What one thread is to another, the most telling first; read as "`from` … `to`". Of two threads only the first of these
 * is drawn, all are listed.
 */
export const EDGE_KINDS = [
  "closes",
  "duplicate-of",
  "same-report",
  "same-error",
  "supersedes",
  "parent-of",
  "transferred-to",
  "connected",
  "maybe-duplicate-of",
  "cross-references",
  "mentions",
] as const;
/** One of `EDGE_KINDS`. */
export type EdgeKind = (typeof EDGE_KINDS)[number];

/** How a link reads from its beginning, and from its end. */
export const EDGE_TEXT: Readonly<Record<EdgeKind, { readonly from: string; readonly to: string }>> = {
  closes: { from: "closes", to: "closed by" },
  "duplicate-of": { from: "duplicate of", to: "has the duplicate" },
  "same-report": { from: "same report as", to: "same report as" },
  "same-error": { from: "same error as", to: "same error as" },
  supersedes: { from: "supersedes", to: "superseded by" },
  "parent-of": { from: "parent of", to: "sub-issue of" },
  "transferred-to": { from: "transferred to", to: "transferred from" },
  connected: { from: "connected to", to: "connected to" },
  "maybe-duplicate-of": { from: "called a possible duplicate of", to: "called the possible original of" },
  "cross-references": { from: "cross-references", to: "cross-referenced by" },
  mentions: { from: "mentions", to: "mentioned by" },
};

/** What a link rests on. */
export interface EdgeEvidence {
  /** `event` and `field` are GitHub's own; `index` is our comparison of errors; `ours` our comment's marker. */
  readonly where: "title" | "body" | "comment" | "event" | "field" | "index" | "ours";
  /** Login of who said or did it; null where nobody is named. */
  readonly by: string | null;
  readonly role: Role | null;
  /** ISO 8601 UTC; null for a field, which has no date. */
  readonly at: string | null;
  /** Where it can be read. */
  readonly url: string;
  /** In words, without who and when: "marked as a duplicate", "“fixes” in the body". */
  readonly words: string;
}

/** A link from one thread to another. */
export interface Edge {
  readonly from: ThreadKey;
  readonly to: ThreadKey;
  readonly kind: EdgeKind;
  readonly evidence: EdgeEvidence;
}

/** Lower is more telling. */
export function rankOf(kind: EdgeKind): number {
  return EDGE_KINDS.indexOf(kind);
}
