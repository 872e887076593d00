/** A word of letters and digits: nothing that GitHub's search could take for syntax. */
const PLAIN = /^[\p{L}\p{N}]{1,40}$/u;

/** GitHub refuses queries that are longer, and those with more than five operators. */
const MAX_LENGTH = 256;
const MAX_WORDS = 6;

/**
 * The query for issues of a repository with one of the words, or undefined where no word is plain: `repo:acme/tool
 * is:issue ("crash" OR "upload")`. What is not a plain word is left out, so no text of an issue can be read as syntax.
 * Source: https://docs.github.com/search-github/searching-on-github/searching-issues-and-pull-requests
 */
export function toSearchQuery(repo: string, words: readonly string[]): string | undefined {
  const quoted: string[] = [];
  for (const word of words.filter((one) => PLAIN.test(one)).slice(0, MAX_WORDS)) {
    if ([...quoted, word].join(" OR ").length + 2 <= MAX_LENGTH) quoted.push(`"${word}"`);
  }
  if (quoted.length === 0) return undefined;
  return `repo:${repo} is:issue ${quoted.length === 1 ? (quoted[0] ?? "") : `(${quoted.join(" OR ")})`}`;
}
