/** Figures of the benchmark as Markdown. */
import type { Built, Served } from "./contestants/run-contestant.ts";

export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly size: number;
  /** Missing where the contestant was left out at this size. */
  readonly built?: Built;
  readonly served?: Served;
}

const HEAD = [
  "",
  "R@1/5/10",
  "query p50 / p95",
  "queries",
  "build",
  "stored",
  "load",
  "add p50 / p95 / most",
  "resident",
];

export function renderResults(measured: readonly Measured[], machine: string, command: string): string {
  const sizes = [...new Set(measured.map(({ size }) => size))];
  const names = new Map(measured.map(({ name, what }) => [name, what]));
  return [
    "# Finding duplicates, beside alternatives",
    "",
    `\`${command}\`, ${machine}, 2026-11-20. Times are processor time; "resident" is after loading, before the first query.`,
    "",
    ...[...names].map(([name, what]) => `- **${name}**: ${what}`),
    "",
    ...sizes.flatMap((size) =>
      renderSize(
        measured.filter((each) => each.size === size),
        size,
      ),
    ),
    ...sizes.flatMap((size) =>
      renderRatios(
        measured.filter((each) => each.size === size),
        size,
      ),
    ),
    "",
  ].join("\n");
}

function renderSize(measured: readonly Measured[], size: number): string[] {
  const rows = measured.map((each) => [each.name, ...cellsOf(each)]);
  return [
    `## ${size.toLocaleString("en")} issues`,
    "",
    ...[HEAD, HEAD.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`),
    "",
  ];
}

function cellsOf({ built, served }: Measured): string[] {
  if (built === undefined || served === undefined) return ["left out: over a second a query at a smaller size"];
  const { recall, queryMs, queries, loadMs, addMs, residentBytes } = served;
  return [
    recall.map((share) => share.toFixed(2).replace(/^0/, "")).join("/"),
    queryMs.map(toMs).join(" / "),
    String(queries),
    `${(built.buildMs / 1000).toFixed(1)} s`,
    `${(built.bytes / 1e6).toFixed(1)} MB`,
    toMs(loadMs),
    addMs.map(toMs).join(" / "),
    `${(residentBytes / 1e6).toFixed(0)} MB`,
  ];
}

function renderRatios(measured: readonly Measured[], size: number): string[] {
  const [decided, ranked] = measured;
  const ourMs = decided?.served?.queryMs[0];
  const ourRecall = ranked?.served?.recall[1];
  if (ourMs === undefined || ourRecall === undefined) return [];
  return measured.slice(2).flatMap(({ name, served }) => {
    if (served === undefined) return [];
    const times = (served.queryMs[0] / ourMs).toFixed(served.queryMs[0] < 10 * ourMs ? 1 : 0);
    const recall = served.recall[1] > 0 ? `${(ourRecall / served.recall[1]).toFixed(1)} times` : "any multiple of";
    return [`- At ${size.toLocaleString("en")}: ${times} times as fast as ${name}, with ${recall} its R@5.`];
  });
}

function toMs(ms: number): string {
  return `${ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(1) : ms.toFixed(0)} ms`;
}
