import type { ClosingSettings } from "./closing.ts";
import type { Category, CategoryId, CustomCategoryId } from "./category.ts";
import type { Label } from "./issue.ts";
import type { Kind } from "./kind.ts";
import type { KnownNote } from "./match.ts";
import type { Language } from "./language.ts";
import type { OwnWeights } from "./own-weights.ts";
import type { Pattern, PatternPlace } from "./pattern.ts";
import type { VoteTable } from "./reaction.ts";
import type { OperatingSystem } from "./report.ts";
import type { RankAdaptation } from "./ranking.ts";
import type { PackName } from "./rule-pack.ts";

/** What a repository says of a category; null: the built-in words stay. Texts are as written: rendering escapes them. */
export interface CategoryWords {
  /** The headline of the comment. */
  readonly title: string | null;
  /** What the reporter can do now; at most three lines, none for no advice. */
  readonly advice: readonly string[] | null;
  /** An https address; null where none is given. */
  readonly docs: string | null;
}

/**
 * When a first comment is written: `always`; `useful`, where it says more than the report and the label (an earlier issue, a
 * question, advice that is sure enough, a credential to revoke); `link`, where it names an earlier issue, or a credential.
 */
export const COMMENT_WHEN = ["always", "useful", "link"] as const;
/** One of `COMMENT_WHEN`. */
export type CommentWhen = (typeof COMMENT_WHEN)[number];

/** A category of the repository's own. Texts are as written: rendering escapes them. */
export interface CustomCategory {
  readonly id: CustomCategoryId;
  /** The headline of the comment: "Sync problem". */
  readonly title: string;
  /** One match is enough. */
  readonly patterns: readonly Pattern[];
  readonly where: ReadonlySet<PatternPlace>;
  /** Log-odds that a match in the title adds; see `RuleBase` in `src/classify/rule.ts`. */
  readonly weight: number;
  /** What the reporter can do now; at most three lines. */
  readonly advice: readonly string[];
  /** An https address; null where none is given. */
  readonly docs: string | null;
}

/** An issue that the repository names as known, with how to recognise it: by any of its patterns or fingerprints. */
export interface KnownIssue extends KnownNote {
  /** Number of the issue. */
  readonly issue: number;
  readonly patterns: readonly Pattern[];
  readonly where: ReadonlySet<PatternPlace>;
  /** Fine or medium hashes, 16 hex digits each, as the comment shows them. */
  readonly fingerprints: ReadonlySet<string>;
}

/** What a repository has configured, resolved: every value is there. The file format is `src/config`'s. */
export interface Settings {
  /** Categories that the repository wants to hear of, its own ones included; the others count as `unknown`. */
  readonly categories: ReadonlySet<CategoryId>;
  /** The packs of built-in rules that apply. */
  readonly packs: ReadonlySet<PackName>;
  /** The repository's own categories, in the order of the file. */
  readonly customCategories: ReadonlyMap<CustomCategoryId, CustomCategory>;
  /** What the repository says of built-in categories in place of our words. */
  readonly categoryTexts: ReadonlyMap<Category, CategoryWords>;
  /** In the order of the file: of two entries for one issue the first that fits counts. */
  readonly knownIssues: readonly KnownIssue[];
  /** Path of the file with what the repository has learned, as written; null for none. */
  readonly weightsFile: string | null;
  /** What stands there; null where there is none, or until it is read. */
  readonly weights: OwnWeights | null;
  readonly versions: {
    /** Name of the npm package whose newest release counts; null: the repository's own releases and tags. */
    readonly npm: string | null;
    /** Address of the registry; null: the one that npm is set to. */
    readonly registry: string | null;
    /** The heading whose answer is the reporter's version, as written; null for none. */
    readonly field: string | null;
  };
  readonly labels: {
    /** Absent: no label for that category. */
    readonly categories: ReadonlyMap<CategoryId, Label>;
    readonly platforms: ReadonlyMap<OperatingSystem, Label>;
    /** Absent: no label for that kind; by default none has one. */
    readonly kinds: ReadonlyMap<Kind, Label>;
    /** Name of the issue type; absent: none for that kind. */
    readonly types: ReadonlyMap<Kind, string>;
    readonly possibleDuplicate: Label | null;
    readonly needsInfo: Label | null;
    /** On the issue that stands for an incident while it goes on. */
    readonly incident: Label | null;
    /** `suggest`: proposed for a maintainer to accept, where GitHub has suggestions for the repository. */
    readonly mode: "apply" | "suggest";
  };
  readonly comment: {
    readonly enabled: boolean;
    readonly when: CommentWhen;
    /** In which the comment's own sentences are; `auto`: in that of the report. */
    readonly language: Language | "auto";
    /** At most this many links of each tier, 0..5. */
    readonly maxDuplicates: number;
    readonly maxRelated: number;
    /** The folded details. */
    readonly details: boolean;
    /** The advice of the category. */
    readonly advice: boolean;
    /** On the issue that stands for several reports: how many, since when, in which versions. */
    readonly status: boolean;
    /** Whether the comment with it is put at the top of its issue. */
    readonly pin: boolean;
  };
  /** What may be closed; nothing by default. */
  readonly close: ClosingSettings;
  /** What reactions to our comment say. */
  readonly votes: VoteTable;
  readonly ranking: {
    /** Whether a repository's known duplicates may change the order in which earlier issues are shown. */
    readonly adapt: boolean;
    /** What they came to; null where nothing is known of it, or nothing may be changed. */
    readonly adaptation: RankAdaptation | null;
  };
  /** Whether bursts are watched for. */
  readonly incidents: boolean;
  readonly report: {
    /** Where `/triage report` writes: a folded section of the one comment, or a comment of its own. */
    readonly as: "section" | "comment";
  };
  /** Probabilities 0..1. */
  readonly thresholds: {
    readonly category: number;
    /** From it on a kind's label or type is given. */
    readonly kind: number;
    /** From it on the comment says what the category means and what to do; never below `category`. */
    readonly advice: number;
    readonly duplicate: number;
    readonly related: number;
  };
  readonly noise: {
    /** Errors that are never taken for background noise because of what other reports have in common. */
    readonly deny: readonly Pattern[];
  };
  /** Issues opened before this instant (ISO 8601 UTC) are left alone unless somebody asks; null for none. */
  readonly notBefore: string | null;
  readonly rescan: {
    /** From this instant on (ISO 8601 UTC) the nightly walk looks at issues; null: from its first night on. */
    readonly since: string | null;
  };
  readonly ignore: {
    /** Issues opened by bots. */
    readonly bots: boolean;
    /** Logins (lower case). */
    readonly authors: ReadonlySet<string>;
    /** Issues that carry one of these labels (lower case). */
    readonly labels: ReadonlySet<string>;
  };
}
