/** Issues among those that were read whose complaint is the same error: what no link says, and their texts do. */
import type { Edge } from "./edge.ts";
import type { Reading } from "./reading.ts";
import { keyOf, type Thread, type ThreadKey } from "./thread.ts";

/** A link from each issue to the first one with the same fine fingerprint, unless one is told already. Never throws. */
export function sameErrorEdges(
  threads: readonly Thread[],
  readings: ReadonlyMap<ThreadKey, Reading>,
  told: readonly Edge[],
): Edge[] {
  const known = new Set(
    told.filter(({ kind }) => kind === "same-error").flatMap(({ from, to }) => [`${from} ${to}`, `${to} ${from}`]),
  );
  const first = new Map<string, ThreadKey>();
  return threads.flatMap((thread): Edge[] => {
    const key = keyOf(thread);
    const fine = readings.get(key)?.fingerprint?.fine;
    if (fine === undefined) return [];
    // Another repository's error of the same words is another program's.
    const group = `${thread.repo.toLowerCase()} ${fine}`;
    const other = first.get(group);
    if (other === undefined) first.set(group, key);
    if (other === undefined || known.has(`${other} ${key}`)) return [];
    const evidence = {
      where: "index" as const,
      by: null,
      role: null,
      at: thread.createdAt,
      url: thread.url,
      words: "the same error is complained of",
    };
    return [{ from: other, to: key, kind: "same-error", evidence }];
  });
}
