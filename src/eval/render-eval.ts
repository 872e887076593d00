/** The figures of an evaluation for a person, as plain text. */
import type { CategoryFigures } from "./category-figures.ts";
import type { ShareRight } from "./environment-figures.ts";
import type { EvalResult } from "./evaluate.ts";
import { RECALL_RANKS } from "./match-figures.ts";
import type { Reliability } from "./reliability.ts";

/**
 * One line per subject, then tables: where duplicates are known, whether the probability of a link means what it says;
 * where categories are known, which are weak, and the same of the confidence. A newline at the end. Shares are in percent; "–" stands for "nothing to measure".
 */
export function renderEval(result: EvalResult): string {
  return [
    renderSummary(result),
    ...(result.queries === 0 ? [] : [renderReliability("links say", result.linkReliability)]),
    ...(result.category.n === 0 ? [] : [renderCategories(result.category)]),
  ].join("\n");
}

function renderSummary(result: EvalResult): string {
  const { recall, recallInterval, notice, category, kind, error, platform, version, timing } = result;
  const at = (rank: (typeof RECALL_RANKS)[number]) => {
    const [low, high] = recallInterval[rank].map(percent);
    return `@${rank} ${percent(recall[rank])} (${low ?? ""} to ${high ?? ""})`;
  };
  const { posted } = category;
  const lines: [string, number, string][] = [
    ["issues", result.issues, `${result.issues}, scored ${result.scored}, with an earlier duplicate ${result.queries}`],
    ["recall", result.queries, `${RECALL_RANKS.map(at).join("  ")}  mrr ${result.mrr.toFixed(3)}`],
    ...result.byKind.map((kind): [string, number, string] => [
      "",
      kind.queries,
      `${kind.kind} (${kind.queries}): ${RECALL_RANKS.map((rank) => `@${rank} ${percent(kind.recall[rank])}`).join("  ")}`,
    ]),
    [
      "notices",
      notice.posted,
      `${notice.posted} at ${notice.threshold}, right ${notice.correct}: precision ${percent(notice.precision)}, coverage ${percent(notice.coverage)}`,
    ],
    [
      "category",
      category.n,
      `accuracy ${percent(category.accuracy)}, macro F1 ${category.macroF1.toFixed(3)}, posted ${posted.n}: ` +
        `precision ${percent(posted.precision)}, coverage ${percent(posted.coverage)} (n ${category.n})`,
    ],
    [
      "kind",
      kind.n,
      `accuracy ${percent(kind.accuracy)}, macro F1 ${kind.macroF1.toFixed(3)}, sure enough ${kind.posted.n}: ` +
        `precision ${percent(kind.posted.precision)}, coverage ${percent(kind.posted.coverage)} (n ${kind.n})`,
    ],
    [
      "error",
      error.n,
      `found ${percent(error.found)} of ${error.quoted}, none invented ${percent(error.none)} of ${error.n - error.quoted}`,
    ],
    ["platform", platform.n + platform.untold, shareText(platform)],
    ["version", version.n + version.untold, shareText(version)],
    [
      "time",
      result.scored,
      `index ${(timing.indexMs / 1000).toFixed(1)} s; reading ${pair(timing.parseMsP50, timing.parseMsP95)}; matching ${pair(timing.queryMsP50, timing.queryMsP95)}`,
    ],
  ];
  return lines.map(([name, n, text]) => `${name.padEnd(10)}${n === 0 ? "–" : text}\n`).join("");
}

/** "found 97.1% (n 205), none where none is told 98.0% (n 40)"; the second only where it was measured. */
function shareText({ n, found, untold, none }: ShareRight): string {
  const silent = untold === 0 ? "" : `, none where none is told ${percent(none)} (n ${untold})`;
  return `found ${percent(found)} (n ${n})${silent}`;
}

function renderCategories({ byCategory, reliability }: CategoryFigures): string {
  const categories = byCategory.map(({ category, n, guessed, precision, recall }) => [
    category,
    String(n),
    String(guessed),
    guessed === 0 ? "–" : percent(precision),
    n === 0 ? "–" : percent(recall),
  ]);
  return [
    ...renderTable(["by category", "n", "guessed", "precision", "recall"], categories),
    "",
    renderReliability("by confidence", reliability),
  ].join("\n");
}

function renderReliability(title: string, { bins, expectedCalibrationError }: Reliability): string {
  const lines = bins
    .filter(({ n }) => n > 0)
    .map(({ from, to, n, confidence, accuracy }) => [
      `${edge(from)} to ${edge(to)}`,
      String(n),
      percent(confidence),
      percent(accuracy),
    ]);
  return [
    ...renderTable([title, "n", "says", "is right"], lines),
    `${"expected calibration error".padEnd(28)}${percent(expectedCalibrationError)}`,
    "",
  ].join("\n");
}

function edge(value: number): string {
  return value.toFixed(Number.isInteger(value * 10) ? 1 : 2);
}

/** The first column to the left, the others to the right. */
function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, ...rows].map((cells) =>
    cells.map((cell, column) => (column === 0 ? cell.padEnd(18) : cell.padStart(10))).join(""),
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`;
}

function pair(p50: number, p95: number): string {
  return `${p50.toFixed(2)} ms (p95 ${p95.toFixed(2)})`;
}
