import type { Category } from "./category.ts";
import type { Label } from "./issue.ts";
import type { OperatingSystem } from "./report.ts";

/** What a repository has configured, resolved: every value is there. The file format is `src/config`'s. */
export interface Settings {
  /** Categories that the repository wants to hear of; the others count as `unknown`. */
  readonly categories: ReadonlySet<Category>;
  readonly labels: {
    /** Absent: no label for that category. */
    readonly categories: ReadonlyMap<Category, Label>;
    readonly platforms: ReadonlyMap<OperatingSystem, Label>;
    readonly possibleDuplicate: Label | null;
    readonly needsInfo: Label | null;
  };
  readonly comment: {
    readonly enabled: boolean;
    /** Post even where there is nothing useful to say. */
    readonly whenEmpty: boolean;
    /** At most this many links of each tier, 0..5. */
    readonly maxDuplicates: number;
    readonly maxRelated: number;
    /** The folded details. */
    readonly details: boolean;
    /** The advice of the category. */
    readonly advice: boolean;
  };
  /** Probabilities 0..1. */
  readonly thresholds: {
    readonly category: number;
    readonly duplicate: number;
    readonly related: number;
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
