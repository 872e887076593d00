/** Holds what the bot did against what the scenario expects of it. A demo that can't fail shows nothing. */
import { readMarker } from "../render/read-marker.ts";
import type { SeenIssue } from "./demo-result.ts";

/** One line for each thing that is not as expected. */
export function findFaults(
  seen: Omit<SeenIssue, "faults">,
  comments: number,
  numbers: ReadonlyMap<string, number>,
): string[] {
  const { issue, labels, comment } = seen;
  const { expects } = issue;
  const faults = [...expects.labels, ...(issue.labels ?? [])]
    .filter((name) => !labels.includes(name))
    .map((name) => `label missing: ${name}`);
  const allowed = new Set([...expects.labels, ...(issue.labels ?? [])]);
  faults.push(...labels.filter((name) => !allowed.has(name)).map((name) => `label not expected: ${name}`));

  const wanted = expects.silent === true ? 0 : 1;
  if (comments !== wanted) faults.push(`${comments} comments of ours instead of ${wanted}`);
  if (comment === null) return faults;

  const state = readMarker(comment);
  if (state?.category !== expects.category) {
    faults.push(`category ${state?.category ?? "unreadable"} instead of ${expects.category}`);
  }
  for (const text of expects.says ?? []) if (!comment.includes(text)) faults.push(`does not say: ${text}`);
  for (const text of expects.neverSays ?? []) if (comment.includes(text)) faults.push(`must never say: ${text}`);

  const { linked } = expects;
  if (linked !== undefined) {
    // The first of them is the original: that is where a maintainer wants everybody to go.
    const [original, ...others] = linked.to.map((key) => numbers.get(key) ?? 0);
    const shown = (state?.relations ?? []).filter(({ relation }) => linked.as.includes(relation));
    if (shown[0]?.number !== original) faults.push(`not linked to the original #${original ?? 0} first`);
    const known = new Set([original, ...others]);
    for (const { number } of shown)
      if (!known.has(number)) faults.push(`linked to #${number}, which is something else`);
  }
  return faults;
}
