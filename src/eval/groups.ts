/** The truth about duplicates: the transitive closure of `duplicate_of` and equal `cluster`. */
import type { CorpusRow } from "./corpus-row.ts";

/** Row → id of its group. Two rows are the same if and only if their ids are equal. */
export type GroupOf = (repo: string, number: number) => string;

/** Groups all rows. A duplicate's target joins its group even where the corpus lacks it. */
export function groupRows(rows: readonly CorpusRow[]): GroupOf {
  const parents = new Map<string, string>();
  for (const row of rows) {
    const own = keyOf(row.repo, row.number);
    for (const target of row.duplicateOf) join(parents, own, keyOf(row.repo, target));
    if (row.cluster !== null) join(parents, own, `${row.repo} cluster ${row.cluster}`);
  }
  return (repo, number) => rootOf(parents, keyOf(repo, number));
}

function keyOf(repo: string, number: number): string {
  return `${repo}#${number}`;
}

function join(parents: Map<string, string>, a: string, b: string): void {
  const rootA = rootOf(parents, a);
  const rootB = rootOf(parents, b);
  if (rootA !== rootB) parents.set(rootA, rootB);
}

/** Follows the parents to the root, and shortens the way for the next one (path halving). */
function rootOf(parents: Map<string, string>, key: string): string {
  let at = key;
  for (let up = parents.get(at); up !== undefined; up = parents.get(at)) {
    const above = parents.get(up);
    if (above !== undefined) parents.set(at, above);
    at = above ?? up;
  }
  return at;
}
