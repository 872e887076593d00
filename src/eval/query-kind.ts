/** What a query can be found by: a stack, an error, or words alone. Kinds differ so much that one figure hides them. */
import type { IssueDocument } from "../match/document.ts";
import type { CorpusRow } from "./corpus-row.ts";

export const QUERY_KINDS = ["with frames", "with an error", "prose only", "short"] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Fewer readable frames are no stack. */
const STACK_FRAMES = 3;
/** Characters of the body. */
const SHORT_BODY = 300;

/** The kinds of an issue: one of the first three, and whether it is short besides. */
export function kindsOf(row: CorpusRow, { errors }: IssueDocument): QueryKind[] {
  const hasStack = errors.some(({ frames }) => frames.length >= STACK_FRAMES);
  const kind = hasStack ? "with frames" : errors.length > 0 ? "with an error" : "prose only";
  return row.body.length < SHORT_BODY ? [kind, "short"] : [kind];
}
