import { toCanonicalParts } from "./canonical-parts.ts";
import type { IssueStore } from "./issue-store.ts";
import { restoreStore } from "./restore-store.ts";

/** The same content without what removed issues have left behind; ids of terms change. */
export function compactStore(store: IssueStore): IssueStore {
  const compacted = restoreStore(toCanonicalParts(store));
  // Parts of our own making are in order; were they not, the store at hand still answers rightly.
  return typeof compacted === "string" ? store : compacted;
}
