import type { Classification } from "./classification.ts";
import type { Fingerprint } from "./fingerprint.ts";
import type { Label } from "./issue.ts";
import type { Match, Relation } from "./match.ts";
import type { Report } from "./report.ts";

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
  "category-abstained",
  "no-primary-error",
  "unfingerprintable",
  "match-rejected",
] as const;

/** What was left undone and the named reason for it. "Did nothing" is a verdict too, and can be shown. */
export type SkipReason = (typeof SKIP_REASONS)[number];

export interface Skip {
  /** `issue`, `comment`, `fingerprint`, `label:error: network`, `match:#12`. */
  readonly what: string;
  readonly reason: SkipReason;
  /** One sentence for a person. */
  readonly why: string;
}

/** What the hidden marker of our comment remembers between runs. */
export interface MarkerState {
  readonly version: 1;
  /** Id of the fingerprint algorithm. */
  readonly algorithm: string;
  readonly fingerprints: { readonly coarse: string; readonly medium: string; readonly fine: string } | null;
  readonly category: string;
  readonly relations: readonly { readonly number: number; readonly relation: Relation }[];
  /** When the first notice of a relation was posted, ISO 8601 UTC; null before any. It survives edits. */
  readonly firstNoticeAt: string | null;
  /** Labels that Fingerpost put on this issue, as of the last run. */
  readonly labels: readonly string[];
  /** Issues that somebody said are not the same; never suggested again. */
  readonly rejected: readonly number[];
  /** The webhook delivery or run that wrote last; null from the command line. */
  readonly delivery: string | null;
}

/** Our comment on the issue, found by its marker and our own identity. */
export interface OwnComment {
  readonly id: number;
  readonly body: string;
  /** null where the marker is broken or of a later version. */
  readonly state: MarkerState | null;
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
  /** Somebody deleted a comment on this issue, ours or another. */
  readonly commentDeleted: boolean;
}

export const NO_HISTORY: IssueHistory = { labelsAddedByUs: [], labelsRemovedByOthers: [], commentDeleted: false };

/** What is around the issue on GitHub, as far as the decision needs it. */
export interface Surroundings {
  /** The repository's labels; null where unknown (a dry run without GitHub): spelled as configured then. */
  readonly repositoryLabels: readonly Label[] | null;
  readonly ownComment: OwnComment | null;
  readonly history: IssueHistory;
  readonly identity: Identity;
  /** The newest released version, as semver; null where unknown. */
  readonly latestVersion: string | null;
  readonly delivery: string | null;
}

/** What a maintainer would have to ask for. */
export type MissingInfo = "description" | "version" | "error-text" | "steps";

/** Everything that will be done, and everything that was decided on the way. Printable; carried out by `apply`. */
export interface TriagePlan {
  readonly issue: { readonly repo: string; readonly number: number };
  readonly report: Report;
  readonly fingerprint: Fingerprint | null;
  readonly classification: Classification;
  /** At most the configured number of each tier, best first. */
  readonly matches: readonly Match[];
  readonly missing: readonly MissingInfo[];
  readonly labels: {
    readonly add: readonly string[];
    readonly remove: readonly string[];
    /** Those of `add` that the repository does not have yet. */
    readonly create: readonly Label[];
  };
  readonly comment:
    | { readonly action: "create"; readonly body: string }
    | { readonly action: "update"; readonly id: number; readonly body: string }
    | { readonly action: "none"; readonly body: string | null };
  readonly skipped: readonly Skip[];
}
