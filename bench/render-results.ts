/** Figures of the benchmark as Markdown. */
import type { Asked, Built, Served, Streamed } from "./contestants/run-contestant.ts";

export interface Measured {
  readonly name: string;
  readonly what: string;
  readonly size: number;
  /** Missing where the contestant was left out at this size. */
  readonly built?: Built;
  readonly served?: Served;
}

export interface MeasuredStream {
  readonly name: string;
  readonly what: string;
  readonly corpus: string;
  readonly streamed: Streamed;
}

/** All of one run. */
export interface Results {
  readonly streams: readonly MeasuredStream[];
  readonly measured: readonly Measured[];
  readonly machine: string;
  readonly command: string;
  /** Of the run, YYYY-MM-DD. */
  readonly date: string;
}

const STREAM_HEAD = ["", "R@1/5/10", "query p50 / p95", "queries", "add p50 / p95 / most"];
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

export function renderResults({ streams, measured, machine, command, date }: Results): string {
  const sizes = [...new Set(measured.map(({ size }) => size))];
  const names = new Map([...streams, ...measured].map(({ name, what }) => [name, what]));
  return [
    "# Finding duplicates, beside alternatives",
    "",
    `\`${command}\`, ${machine}, ${date}. Times are processor time, after a hundred queries that do not count; "resident" is after loading, before the first query.`,
    "",
    ...[...names].map(([name, what]) => `- **${name}**: ${what}`),
    "",
    ...renderStreams(streams),
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

function renderStreams(streams: readonly MeasuredStream[]): string[] {
  return [...new Set(streams.map(({ corpus }) => corpus))].flatMap((corpus) => {
    const own = streams.filter((each) => each.corpus === corpus);
    const issues = own[0]?.streamed.issues.toLocaleString("en") ?? "";
    const rows = own.map(({ name, streamed }) => [name, ...askedCells(streamed), spread(streamed.addMs)]);
    return [`## Real text: ${corpus}, ${issues} issues`, "", ...table([STREAM_HEAD, ...rows]), ""];
  });
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
}

function renderSize(measured: readonly Measured[], size: number): string[] {
  const rows = measured.map((each) => [each.name, ...cellsOf(each)]);
  return [`## ${size.toLocaleString("en")} issues`, "", ...table([HEAD, ...rows]), ""];
}

function cellsOf({ built, served }: Measured): string[] {
  if (built === undefined || served === undefined) return ["left out: over a second a query at a smaller size"];
  const { loadMs, addMs, residentBytes } = served;
  return [
    ...askedCells(served),
    `${(built.buildMs / 1000).toFixed(1)} s`,
    `${(built.bytes / 1e6).toFixed(1)} MB`,
    toMs(loadMs),
    spread(addMs),
    `${(residentBytes / 1e6).toFixed(0)} MB`,
  ];
}

function askedCells({ recall, queryMs, queries }: Asked): string[] {
  return [recall.map((share) => share.toFixed(2).replace(/^0/, "")).join("/"), spread(queryMs), String(queries)];
}

function spread(times: readonly number[]): string {
  return times.map(toMs).join(" / ");
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
