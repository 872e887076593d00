import type { Classification } from "./classification.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { CanonicalStatus, Incident } from "./incident.ts";
import type { Issue, Label, PresentIssue } from "./issue.ts";
import type { KindVerdict } from "./kind.ts";
import type { Match, Relation } from "./match.ts";
import type { Report } from "./report.ts";

/** Every reason to leave something undone; a closed list, so that each can be shown and counted. */
export const SKIP_REASONS = [
  "pull-request",
  "locked",
  "gone",
  "ignored-author",
  "bot-author",
  "ignored-label",
  "nothing-to-say",
  "comment-disabled",
  "comment-unchanged",
  "comment-deleted",
  "issue-closed",
  "label-present",
  "label-removed",
  "label-not-configured",
  "kind-unsure",
  "kind-told",
  "label-limit",
  "category-abstained",
  "no-primary-error",
  "unfingerprintable",
  "match-rejected",
  "match-gone",
  "ignored-by-command",
  "pin-unknown",
  "confirmed-gone",
  "issue-old",
  "backlog",
] as const;

/** What was left undone and the named reason for it. "Did nothing" is a verdict too, and can be shown. */
export type SkipReason = (typeof SKIP_REASONS)[number];

/** Something that was not done, and why: a named reason, and words for a person. */
export interface Skip {
  /** `issue`, `comment`, `fingerprint`, `label:error: network`, `match:#12`. */
  readonly what: string;
  readonly reason: SkipReason;
  /** One sentence for a person. */
  readonly why: string;
}

/** What people decided by command. It outlives every run, and no rule overrules it. */
export interface Decisions {
  /** Issues that somebody said are not the same; never suggested again. */
  readonly rejected: readonly number[];
  /** Issues that a maintainer said this one is a duplicate of, and the login of who said so. */
  readonly confirmed: readonly { readonly number: number; readonly by: string }[];
  /** The category that a maintainer set, by its id; null where the rules decide. */
  readonly pinned: { readonly category: string; readonly by: string } | null;
  /** Login of the maintainer who asked to leave the issue alone; null where nobody did. */
  readonly ignoredBy: string | null;
  /** Comments whose command was carried out; a delivery that comes twice does nothing twice. */
  readonly commands: readonly number[];
}

/** Nobody has decided anything about the issue. */
export const NO_DECISIONS: Decisions = { rejected: [], confirmed: [], pinned: null, ignoredBy: null, commands: [] };

/** An earlier issue that our comment named, as it was when it first did; it stays remembered when it is named no more. */
export interface Notice {
  readonly number: number;
  readonly relation: Relation;
  /** Probability 0..1, two decimals. */
  readonly score: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** That we closed the issue, and why. */
export interface OwnClosing {
  readonly as: "duplicate" | "needs-info";
  /** The issue that it duplicates; null for `needs-info`. */
  readonly of: number | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What the hidden marker of our comment remembers between runs. */
export interface MarkerState extends Decisions {
  readonly version: 1;
  /** Id of the fingerprint algorithm. */
  readonly algorithm: string;
  readonly fingerprints: { readonly coarse: string; readonly medium: string; readonly fine: string } | null;
  readonly category: string;
  readonly relations: readonly { readonly number: number; readonly relation: Relation }[];
  /** Every earlier issue that was named by rule, none that a person brought in; the newest are kept. */
  readonly notices: readonly Notice[];
  /** Absent where we did not close the issue, or it was opened again. */
  readonly closing?: OwnClosing | undefined;
  /** When the first notice of a relation was posted, ISO 8601 UTC; null before any. It survives edits. */
  readonly firstNoticeAt: string | null;
  /** Labels that Fingerpost put on this issue, as of the last run. */
  readonly labels: readonly string[];
  /** Whether commands are heard here: known by whoever set it up, or since one was heard. */
  readonly hearsCommands: boolean;
  /** The webhook delivery or run that wrote last; null from the command line. */
  readonly delivery: string | null;
  /** The comment is, or was, at the top of the issue, so that it is not put there again. Absent where it never was. */
  readonly statusPinned?: true | undefined;
  /** The report that stands in the comment: when it was made, and the digest of its text. Absent where none does. */
  readonly report?: { readonly at: string; readonly digest: string } | undefined;
  /** The issue that it is about, by GitHub's id of its repository (null where unknown); null from earlier releases. */
  readonly place: { readonly repository: number | null; readonly issue: number } | null;
}

/** Our comment on the issue, found by its marker and our own identity. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  /** null where the marker is broken or of a later version. */
  readonly state: MarkerState | null;
  /** It stands at the top of the issue. */
  readonly isPinned?: true;
}

/**
 * Under whose login we write: an App's own, the one of all workflows of the repository (`github-actions[bot]`), or a
 * person's. Under the latter two, others put on labels as well.
 */
export type Identity = "app" | "workflow" | "person";

/** What an issue's events say that its present state does not. */
export interface IssueHistory {
  /** Labels that were last put on by our own login. */
  readonly labelsAddedByUs: readonly string[];
  /** Labels that were last taken off, by anybody but us; they are not put on again. */
  readonly labelsRemovedByOthers: readonly string[];
  /** An issue type was set, changed or taken off, by anybody. */
  readonly typeTouched: boolean;
  /** Somebody else deleted a comment on this issue, ours or another. */
  readonly commentDeleted: boolean;
}

/** The history of an issue that nobody has touched. */
export const NO_HISTORY: IssueHistory = {
  labelsAddedByUs: [],
  labelsRemovedByOthers: [],
  typeTouched: false,
  commentDeleted: false,
};

/**
 * Whether a first comment may be written: `wanted` where a maintainer asked, even if there is little to say; `usual` for
 * an issue that something happened to; `new-only` for one that a walk came by: nobody expects a hundred notifications about
 * issues of last year.
 */
export type Posting = "wanted" | "usual" | "new-only";

/** A published release. */
export interface Release {
  /** As semver: `2.1.7`. */
  readonly version: string;
  /** ISO 8601 in UTC. */
  readonly publishedAt: string;
}

/** What is around the issue on GitHub, as far as the decision needs it. */
export interface Surroundings {
  /** GitHub's id of the issue's repository; null where unknown. */
  readonly repositoryId: number | null;
  /** Where people read it: `https://github.com`, or an enterprise server. */
  readonly serverUrl: string;
  /** The repository's labels; null where unknown (a dry run without GitHub): spelled as configured then. */
  readonly repositoryLabels: readonly Label[] | null;
  readonly ownComment: OwnComment | null;
  /** Somebody else's comment is at the top of the issue. */
  readonly isPinTaken?: true;
  /** Newer comments of ours, which two runs at once left behind; they are taken away. */
  readonly surplusComments: readonly number[];
  /** Labels that we put on besides those that our comment names: in this very run, or named in a surplus comment. */
  readonly otherOwnLabels: readonly string[];
  /** What people decided, from the marker, and by a command that is being carried out. */
  readonly decisions: Decisions;
  /** Issues that people elsewhere said are not the same as this one; never suggested here. */
  readonly rejectedElsewhere: ReadonlySet<number>;
  /** The closing that our comment is to tell of; that of the marker where absent. */
  readonly closing?: OwnClosing | undefined;
  /** The issues of `decisions.confirmed` that still exist, as they are now. */
  readonly confirmed: readonly Issue[];
  /** A report that our comment has, or is to have: Markdown, and when it was made (ISO 8601 UTC). Absent where there is none. */
  readonly report?: { readonly markdown: string; readonly at: string } | undefined;
  /** Whether commands are heard here, as far as is known. */
  readonly hearsCommands: boolean;
  readonly posting: Posting;
  readonly history: IssueHistory;
  readonly identity: Identity;
  /** The newest released version, as semver; null where unknown. */
  readonly latestVersion: string | null;
  /** Releases, in any order; [] where they are not known, or where no earlier issue makes them matter. */
  readonly releases: readonly Release[];
  /**
   * Earlier issues that GitHub was asked for, by number: as it shows them now, or null where it shows none. null where there
   * is no GitHub to ask; then what the corpus holds is shown.
   */
  readonly present: ReadonlyMap<number, PresentIssue | null> | null;
  readonly delivery: string | null;
}

/** Of an issue without a GitHub behind it: a file, an example. */
export const NOTHING_AROUND: Surroundings = {
  repositoryId: null,
  serverUrl: "https://github.com",
  repositoryLabels: null,
  ownComment: null,
  surplusComments: [],
  otherOwnLabels: [],
  decisions: NO_DECISIONS,
  rejectedElsewhere: new Set(),
  confirmed: [],
  // As the workflow of the README has it.
  hearsCommands: true,
  posting: "usual",
  history: NO_HISTORY,
  identity: "person",
  latestVersion: null,
  releases: [],
  present: null,
  delivery: null,
};

/** What a maintainer would have to ask for. */
export type MissingInfo = "description" | "version" | "platform" | "error-text" | "steps";

/** A label, or a type, for a maintainer to accept or dismiss. */
export interface LabelSuggestion {
  readonly name: string;
  /** One line of plain text, redacted; it may quote the issue. */
  readonly rationale: string;
  readonly confidence: "low" | "medium" | "high";
}

/** Everything that will be done, and everything that was decided on the way. Printable; carried out by `apply`. */
export interface TriagePlan {
  readonly issue: { readonly repo: string; readonly number: number };
  readonly report: Report;
  readonly fingerprint: Fingerprint | null;
  readonly classification: Classification;
  readonly kind: KindVerdict;
  /** At most the configured number of each tier, best first. */
  readonly matches: readonly Match[];
  readonly missing: readonly MissingInfo[];
  /** The incident that the issue is part of, over or not; null where it is in none. */
  readonly incident: Incident | null;
  /** What is known of all reports that the issue stands for; null where it stands for fewer than three. */
  readonly status: CanonicalStatus | null;
  /** Issues whose status has to be brought up to date after this one: those that stand for it. */
  readonly followUps: readonly number[];
  readonly labels: {
    readonly add: readonly string[];
    readonly remove: readonly string[];
    /** Proposed instead of added; added where the repository has no suggestions. */
    readonly suggest: readonly LabelSuggestion[];
    /** Those of `add` and `suggest` that the repository does not have yet. */
    readonly create: readonly Label[];
  };
  /** GitHub's issue type to set, or to propose; both null where it is left as it is. */
  readonly type: { readonly set: string | null; readonly suggest: LabelSuggestion | null };
  readonly comment:
    | { readonly action: "create"; readonly body: string }
    | { readonly action: "update"; readonly id: number; readonly body: string }
    | { readonly action: "none"; readonly body: string | null };
  /** Id of our comment where it is to be put at the top of the issue; else null. */
  readonly pin: number | null;
  /** Comments of ours to take away, because an older one stays. */
  readonly surplusComments: readonly number[];
  readonly skipped: readonly Skip[];
}
