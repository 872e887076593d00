/** Repositories of fewer issues are left out, and counted, together. */
const FEW = 20;
const PARTS = 5;

const TOGETHER = "repositories of few issues";

/** Whether a part's name is that of many repositories. */
export function isManyTogether(part: string): boolean {
  return part.startsWith(TOGETHER);
}

/** Whether a repository with so many issues is one of few. */
export function isFew(issues: number): boolean {
  return issues < FEW;
}

/** Whose a repository is: what one owner's repositories have in common is no more seen than a repository itself. */
export function ownerOf(repo: string): string {
  return repo.split("/", 1)[0] ?? repo;
}

/**
 * By repository the part in which it is left out: itself, or, where it has few issues, one of five that hold all such
 * repositories in turn. A fit for each of hundreds would take an hour and say nothing of any. `counts`: issues by repository.
 */
export function partsOf(counts: ReadonlyMap<string, number>): Map<string, string> {
  let few = 0;
  return new Map(
    [...counts].map(([repo, count]) => [
      repo,
      isFew(count) ? `${TOGETHER}, part ${(few++ % PARTS) + 1} of ${PARTS}` : repo,
    ]),
  );
}
