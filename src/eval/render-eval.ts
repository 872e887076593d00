/** The figures of an evaluation for a person, as plain text. */
import type { EvalResult } from "./evaluate.ts";
import { RECALL_RANKS } from "./match-figures.ts";

/** One line per subject, a newline at the end. Shares are in percent; "–" stands for "nothing to measure". */
export function renderEval(result: EvalResult): string {
  const { recall, recallInterval, notice, category, platform, version, timing } = result;
  const at = (rank: (typeof RECALL_RANKS)[number]) => {
    const [low, high] = recallInterval[rank].map(percent);
    return `@${rank} ${percent(recall[rank])} (${low ?? ""} to ${high ?? ""})`;
  };
  const { posted } = category;
  const lines: [string, number, string][] = [
    ["issues", result.issues, `${result.issues}, scored ${result.scored}, with an earlier duplicate ${result.queries}`],
    ["recall", result.queries, `${RECALL_RANKS.map(at).join("  ")}  mrr ${result.mrr.toFixed(3)}`],
    [
      "notices",
      notice.posted,
      `${notice.posted} at ${notice.threshold}, right ${notice.correct}: precision ${percent(notice.precision)}, coverage ${percent(notice.coverage)}`,
    ],
    [
      "category",
      category.n,
      `accuracy ${percent(category.accuracy)}, macro F1 ${category.macroF1.toFixed(3)}, posted ${posted.n}: precision ${percent(posted.precision)}, coverage ${percent(posted.coverage)} (n ${category.n})`,
    ],
    ["platform", platform.n, `accuracy ${percent(platform.accuracy)} (n ${platform.n})`],
    ["version", version.n, `accuracy ${percent(version.accuracy)} (n ${version.n})`],
    [
      "time",
      result.scored,
      `index ${(timing.indexMs / 1000).toFixed(1)} s; reading ${pair(timing.parseMsP50, timing.parseMsP95)}; matching ${pair(timing.queryMsP50, timing.queryMsP95)}`,
    ],
  ];
  return lines.map(([name, n, text]) => `${name.padEnd(10)}${n === 0 ? "–" : text}\n`).join("");
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function pair(p50: number, p95: number): string {
  return `${p50.toFixed(2)} ms (p95 ${p95.toFixed(2)})`;
}
