import type { Category } from "../domain/category.ts";
import type { Relation } from "../domain/match.ts";

/** An issue of the demo, and what the bot must have made of it. */
export interface DemoIssue {
  readonly key: string;
  readonly author: string;
  readonly title: string;
  readonly body: string;
  /** Labels that its author sets; they must all still be there at the end. */
  readonly labels?: readonly string[];
  /** What this one shows, for the page. */
  readonly shows: string;
  readonly expects: {
    readonly category: Category;
    readonly labels: readonly string[];
    /** Earlier issues that may be linked as one of these relations; the first, the original, must be the first link. */
    readonly linked?: { readonly to: readonly string[]; readonly as: readonly Relation[] };
    /** True where the bot has nothing useful to say. */
    readonly silent?: boolean;
    /** Texts that the comment must hold, and ones it must not. */
    readonly says?: readonly string[];
    readonly neverSays?: readonly string[];
  };
}

/** A link that says "this is known". */
export const KNOWN: readonly Relation[] = ["duplicate", "same-report", "incident"];
