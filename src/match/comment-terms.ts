/**
 * What people add below an issue, as far as the corpus keeps it: the first words of the discussion, which tell more than
 * its end, and never a bot's.
 */
import type { IssueComment } from "../domain/issue.ts";
import { redactSecrets } from "../parse/secrets/safe-text.ts";
import { tokenize } from "./tokenize.ts";

/** A comment as a corpus holds it. */
export type CorpusComment = Pick<IssueComment, "body" | "author" | "createdAt">;

/** The terms that a comment adds to those before it. */
export interface CommentTerms {
  readonly createdMs: number;
  readonly terms: readonly string[];
}

/** Of all comments by people together, the oldest first, so many characters are read. */
export const COMMENT_LENGTH = 3 * 1024;

/** Oldest first, each with the terms that no earlier one has; those without any are left out. Never throws. */
export function toCommentTerms(comments: readonly CorpusComment[]): CommentTerms[] {
  const byAge = comments
    .filter(({ author }) => author?.isBot !== true)
    .map(({ body, createdAt }) => ({ body, createdMs: toMs(createdAt) }))
    .sort((a, b) => a.createdMs - b.createdMs);
  const known = new Set<string>();
  const told: CommentTerms[] = [];
  let left = COMMENT_LENGTH;
  for (const { body, createdMs } of byAge) {
    if (left <= 0) break;
    // Redacted before it is cut, or half a credential would be no credential any more.
    const text = redactSecrets(body).slice(0, left);
    left -= text.length;
    const terms = [...new Set(tokenize(text, COMMENT_LENGTH))].filter((term) => !known.has(term));
    for (const term of terms) known.add(term);
    if (terms.length > 0) told.push({ createdMs, terms });
  }
  return told;
}

function toMs(date: string): number {
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? 0 : ms;
}
