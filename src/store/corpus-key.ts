import type { GitHub } from "../github/github.ts";

/**
 * Under what is kept of a repository. A name is no identity: it can be given to another repository, whose issues are
 * others. The name serves only where GitHub's id is not known, in a process that sees one repository and ends.
 */
export function corpusKey({ repositoryId, repo }: Pick<GitHub, "repositoryId" | "repo">): string {
  return repositoryId === null ? repo.toLowerCase() : repositoryKey(repositoryId);
}

/** The same, of GitHub's id. */
export function repositoryKey(id: number): string {
  return `id:${id}`;
}
