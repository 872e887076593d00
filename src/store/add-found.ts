import { type GitHub, GitHubError } from "../github/github.ts";
import { corpusKey } from "./corpus-key.ts";
import type { CorpusCache } from "./corpus-cache.ts";
import { toSearchWords } from "./search-words.ts";

/**
 * Where older issues of the repository are missing, GitHub's own search is asked for those with the words of `title`, and
 * what it finds is added. No answer is no error: the issue is judged by what is there. `log` is told in one line.
 */
export async function addFound(
  github: GitHub,
  title: string,
  cache: CorpusCache,
  log: (line: string) => void,
): Promise<void> {
  const words = toSearchWords(title);
  if (words.length === 0 || cache.stateOf(corpusKey(github))?.isComplete !== false) return;
  try {
    const found = await github.searchIssues(words);
    cache.add(corpusKey(github), found);
    log(`Older issues are missing: ${found.length} were found by GitHub's search`);
  } catch (error) {
    if (!(error instanceof GitHubError)) throw error;
    log(`Older issues are missing, and GitHub's search gave none: ${error.message}`);
  }
}
