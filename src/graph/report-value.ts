/**
 * The report as a value: everything that is known around one issue, each statement with what it rests on. The three
 * renderers read nothing else, and `fingerpost report --out report.json` writes it as it is. Keys are added, never renamed or
 * taken away, while `schemaVersion` is 1.
 */
import type { StateReason } from "../domain/issue.ts";
import type { VoteCounts } from "../domain/reaction.ts";
import type { Edge } from "./edge.ts";
import type { Cut, Limits } from "./frontier.ts";
import type { Reactions, Role, ThreadKey, ThreadKind } from "./thread.ts";

/** What a statement rests on. Its number is its place in `IssueReport.sources`, from 1 on. */
export interface Source {
  readonly kind:
    "report" | "comment" | "event" | "issue" | "pull-request" | "release" | "commit" | "rule" | "index" | "field";
  /** For a person: "comment by ada (maintainer)", "rule `api-quota`". */
  readonly label: string;
  /** null for a rule, which stands in Fingerpost. */
  readonly url: string | null;
  /** ISO 8601 UTC; null where it has none. */
  readonly at: string | null;
}

/** One statement. */
export interface Sentence {
  /** Plain text, one line, ending in a full stop; not escaped. */
  readonly text: string;
  /** Numbers of sources; never empty. */
  readonly refs: readonly number[];
}

/** A part of the analysis. */
export interface Section {
  readonly sentences: readonly Sentence[];
  /** Says in one line why there is little or nothing; null where there is enough. */
  readonly thin: string | null;
}

/** The five parts of the analysis. */
export interface Analysis {
  readonly tldr: Section;
  readonly guidance: Section;
  readonly example: Section & { readonly code: { readonly language: string; readonly text: string } | null };
  readonly notes: Section;
  readonly recommendation: Section;
}

/** What became of a thread. */
export interface Fate {
  readonly kind:
    | "open"
    | "completed"
    | "not-planned"
    | "duplicate"
    | "closed"
    | "draft"
    | "proposed"
    | "merged"
    | "released"
    | "unmerged"
    | "superseded"
    | "answered"
    | "unanswered"
    | "unread";
  /** For a person: "merged on 2026-03-02, first in v3.4.2 (the tag holds the merge)". */
  readonly text: string;
  /** Of `released`: the tag, and whether the tag was compared or only its date. */
  readonly release: {
    readonly tag: string;
    readonly basis: "contained" | "by-date";
    readonly publishedAt: string;
  } | null;
}

/** A linked thread. */
export interface ReportNode {
  readonly key: ThreadKey;
  readonly repo: string;
  readonly number: number;
  readonly kind: ThreadKind;
  /** "" where it was not read and nobody names it. */
  readonly title: string;
  readonly url: string;
  /** Steps from the issue; null where it was not read. */
  readonly depth: number | null;
  readonly fate: Fate;
  /** `competes with #12`, `fixed by #9`. */
  readonly notes: readonly string[];
  /** Number of the group of same reports that it belongs to, its place in `clusters`; null where it belongs to none. */
  readonly cluster: number | null;
  readonly author: string | null;
  readonly createdAt: string | null;
}

/** Reports of one thing: declared duplicates, and such as complain of the same error. */
export interface Cluster {
  /** The oldest open one; where none is open, the oldest. */
  readonly canonical: ThreadKey;
  /** Oldest first, the canonical among them. */
  readonly members: readonly ThreadKey[];
  /** Different people who opened one. */
  readonly reporters: number;
  readonly versions: readonly string[];
  readonly platforms: readonly string[];
  readonly firstAt: string;
  readonly lastAt: string;
  /** By what they belong together. */
  readonly by: readonly ("duplicate" | "same-error" | "same-report")[];
}

/** Something that was tried, or that answers the issue. */
export interface Attempt {
  readonly on: ThreadKey;
  readonly by: string | null;
  readonly role: Role | null;
  readonly at: string;
  readonly url: string;
  /** Pinned by a maintainer, or chosen as the answer. */
  readonly accepted: boolean;
  /** One or two lines of the comment; plain text. */
  readonly quote: readonly string[];
  /** The first block of code or commands in it; null where it has none. */
  readonly code: { readonly language: string; readonly text: string } | null;
  /** People who reacted for it and against it. */
  readonly votesFor: number;
  readonly votesAgainst: number;
  /** Who said later that it helped. */
  readonly confirmedBy: readonly { readonly login: string; readonly role: Role; readonly url: string }[];
  /** Who said later that it did not. */
  readonly contradictedBy: readonly { readonly login: string; readonly role: Role; readonly url: string }[];
  /** Its number in `sources`. */
  readonly source: number;
}

export interface Facts {
  readonly state: "open" | "closed" | "merged";
  readonly stateReason: StateReason;
  readonly author: string | null;
  readonly authorRole: Role | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
  readonly lastActivityAt: string;
  readonly comments: number;
  /** Different people who wrote here; null where GitHub was not asked. */
  readonly participants: number | null;
  readonly reactions: Reactions;
  /** How many events of each name were read. */
  readonly timeline: Readonly<Record<string, number>>;
  readonly labels: readonly string[];
  readonly assignees: readonly string[];
  readonly milestone: string | null;
  readonly type: string | null;
  readonly parent: ThreadKey | null;
  readonly subIssues: readonly ThreadKey[];
  readonly branches: readonly string[];
  readonly locked: boolean;
  readonly transferredFrom: readonly string[];
}

export interface Coverage {
  readonly partial: boolean;
  readonly via: "graphql" | "rest";
  readonly requests: number;
  readonly limits: Limits;
  readonly threadsRead: number;
  /** Of the issue itself. */
  readonly commentsRead: number;
  readonly commentsMinimised: number;
  readonly botComments: number;
  readonly releasesRead: number | null;
  readonly issuesCompared: number | null;
  readonly cuts: readonly Cut[];
  /** When GitHub was asked, ISO 8601 UTC. */
  readonly readAt: string;
}

/** The whole report; see the head of this file. */
export interface IssueReport {
  readonly schemaVersion: 1;
  readonly subject: Pick<ReportNode, "key" | "repo" | "number" | "kind" | "title" | "url">;
  /** One line: "Open since 2026-03-02, last activity …". */
  readonly state: string;
  readonly facts: Facts;
  /** Kinds of credentials that seem to stand in the issue. */
  readonly secrets: readonly string[];
  readonly error: {
    /** `400 invalid_request_error`; "" where it has no class, status or code. */
    readonly kind: string;
    readonly message: string;
    readonly count: number;
    readonly firstSeen: string | null;
    readonly lastSeen: string | null;
    /** Lines of its stack that a person can read. */
    readonly frames: readonly string[];
  } | null;
  readonly noise: readonly { readonly message: string; readonly count: number; readonly reason: string }[];
  readonly code: { readonly language: string; readonly text: string } | null;
  readonly environment: readonly { readonly name: string; readonly value: string }[];
  /** Without the subject; the nearest and most telling first. */
  readonly nodes: readonly ReportNode[];
  readonly commits: readonly {
    readonly url: string;
    readonly sha: string;
    readonly headline: string;
    readonly by: string | null;
    readonly at: string;
    readonly what: string;
  }[];
  readonly edges: readonly Edge[];
  readonly clusters: readonly Cluster[];
  readonly tried: readonly Attempt[];
  readonly analysis: Analysis;
  readonly votes: VoteCounts;
  readonly coverage: Coverage;
  readonly sources: readonly Source[];
}
