/** What a night learned and closed, as lines for a log or terminal, and as Markdown for a job's summary. */
import type { KeepOpenReason } from "../domain/closing.ts";
import type { ObservedPrecision, Precision, ThresholdRaise } from "../domain/feedback.ts";
import type { RankAdaptation, RankFigures } from "../domain/ranking.ts";
import { inlineText } from "./escape.ts";
import { GITHUB_SERVER, quietAddress } from "./quiet-link.ts";

/** What became of an issue that might be closed. */
export interface ClosingReportRow {
  readonly number: number;
  readonly result: "closed" | "would-close" | "kept" | "failed";
  readonly as: "duplicate" | "needs-info";
  /** The issue that it duplicates; null for `needs-info`. */
  readonly target: number | null;
  /** Why it was not closed, in words; "" where it was. */
  readonly why: string;
}

/** A night, as the Action's output and `rescan --json` print it, and `metrics.json` keeps it. Keys are added, never renamed. */
export interface NightReport {
  /** Issues of which it was read what people did. */
  readonly read: number;
  /** Judgements that are new or changed. */
  readonly judged: number;
  readonly observed: ObservedPrecision;
  /** Thresholds that were raised in this very night. */
  readonly raised: readonly ThresholdRaise[];
  readonly closings: readonly ClosingReportRow[];
  /** How many issues with a notice or question of ours stay open, by the reason. */
  readonly keptOpen: Readonly<Partial<Record<KeepOpenReason, number>>>;
  /** What the repository's known duplicates told of the ranking, the last time; null: never, or it may not count. */
  readonly ranking: RankAdaptation | null;
  /** Why less was read than wanted; null where nothing went wrong. */
  readonly fault: string | null;
}

/** `92% (46 of 50; 81 to 97%)`. */
function precisionText({ judged, right, low, high }: Precision): string {
  const percent = (share: number) => Math.round(share * 100);
  return `${percent(right / judged)}% (${right} of ${judged}; ${percent(low)} to ${percent(high)}%)`;
}

/** One line each, without Markdown. [] where there is nothing to tell. Never throws. */
export function nightLines({ read, judged, observed, raised, closings, ranking, fault }: NightReport): string[] {
  const { relations, categories, raises } = observed;
  const figures = [
    ...relations.map((one) => `${one.relation}: right in ${precisionText(one)}`),
    ...categories.map((one) => `category ${one.category}: right in ${precisionText(one)}`),
  ];
  const isNew = (raise: ThresholdRaise) =>
    raised.some(({ threshold, to }) => threshold === raise.threshold && to === raise.to);
  return [
    ...(read === 0 ? [] : [`What people did on ${read} issues was read: ${judged} judgements are new`]),
    ...figures,
    ...raises.map((raise) => `${raiseText(raise)}${isNew(raise) ? "" : `, since ${raise.at.slice(0, 10)}`}`),
    ...(ranking === null ? [] : [rankingText(ranking)]),
    ...closings.map(closingText),
    ...(fault === null ? [] : [`Not all was read: ${fault}`]),
  ];
}

/** Why a threshold is where it is, with its figures. */
function raiseText({ threshold, from, to, judged, right }: ThresholdRaise): string {
  return `thresholds.${threshold} is ${to} here instead of ${from}: of ${judged} judged notices ${right} were right`;
}

/** Whose order earlier issues are shown in, and by which figures: one line for a log, without Markdown. */
export function rankingText({ at, fitted, heldBack, before, after, weights }: RankAdaptation): string {
  const since = at.slice(0, 10);
  if (fitted === 0)
    return `Earlier issues are shown in the usual order: too few duplicates closed by people (${since})`;
  const change = (key: keyof RankFigures) => `${toShare(before[key])} to ${toShare(after[key])}`;
  const figures = `of the newest ${heldBack} known duplicates, recall@5 ${change("recallAt5")}, mean reciprocal rank ${change("reciprocalRank")}`;
  return weights === null
    ? `Earlier issues are shown in the usual order: one fitted on ${fitted} known duplicates is no better (${figures}; ${since})`
    : `Earlier issues are shown in an order fitted on ${fitted} known duplicates: ${figures} (${since})`;
}

function toShare(share: number): string {
  return share.toFixed(2);
}

function closingText({ number, result, as, target, why }: ClosingReportRow): string {
  const reason = target === null ? as : `${as} of #${target}`;
  if (result === "closed") return `#${number} was closed: ${reason}`;
  return `#${number} ${result === "failed" ? "could not be closed" : result === "kept" ? "stays open" : "would be closed"}: ${reason}${why === "" ? "" : ` (${why})`}`;
}

/** Markdown; "" where there is nothing to tell. Every text is escaped, numbers are linked without a cross-reference. Never throws. */
export function renderNight(report: NightReport, repo: string, serverUrl = GITHUB_SERVER): string {
  const { observed, raised, closings, ranking, fault } = report;
  const rows = [
    ...observed.relations.map((one) => [one.relation, precisionText(one)]),
    ...observed.categories.map((one) => [one.category, precisionText(one)]),
  ].map((cells) => `| ${cells.map((cell) => inlineText(cell, 60)).join(" | ")} |`);
  const table = ["| notices and categories | right when judged by people (95% interval) |", "| --- | --- |", ...rows];
  const link = (number: number) => `[#${number}](${quietAddress(serverUrl, repo, number)})`;
  const raises = observed.raises.map((raise) => {
    const isNew = raised.includes(raise);
    return `- ${isNew ? "**Raised:** " : ""}${inlineText(raiseText(raise), 200)} (${raise.at.slice(0, 10)})`;
  });
  const listed = closings.slice(0, MAX_ROWS).map(({ number, result, as, target, why }) => {
    const of = target === null ? as : `${as} of ${link(target)}`;
    return `- ${link(number)} ${result}: ${of}${why === "" ? "" : ` (${inlineText(why, 200)})`}`;
  });
  return [
    rows.length === 0 ? "" : ["**Observed here**\n", ...table].join("\n"),
    raises.join("\n"),
    ranking === null ? "" : inlineText(rankingText(ranking), 300),
    listed.length === 0 ? "" : ["**Closing**\n", ...listed].join("\n"),
    fault === null ? "" : `:warning: ${inlineText(fault, 300)}`,
  ]
    .filter((block) => block !== "")
    .join("\n\n");
}

const MAX_ROWS = 50;
