/** A replay in words for a terminal: a line for each day, and beneath it what was out of the ordinary. */
import type { Tally } from "../domain/incident.ts";
import type { ReplayClosing, ReplayDay, ReplayedDays, ReplayIncident, ReplayNotice } from "./replay-days.ts";

/** Labels that a day's line names; the rest is counted. */
const LABELS = 4;

/** The day's lines, each with a line feed; "" for one on which nothing happened. Texts of issues are redacted, not escaped. */
export function renderReplayDay(day: ReplayDay): string {
  const { issues, leftAlone, comments, labels, notices, asked, opened, ended, followers, statuses, closings } = day;
  const head = [
    many(issues, "issue"),
    ...(leftAlone === 0 ? [] : [`${leftAlone} left alone`]),
    ...(comments === 0 ? [] : [many(comments, "comment")]),
    ...(asked.length === 0 ? [] : [`${asked.length} asked for more`]),
    ...(followers.length === 0 ? [] : [`${followers.length} told that it is followed elsewhere`]),
    ...(statuses.length === 0 ? [] : [many(statuses.length, "status", "statuses")]),
    ...(labels.length === 0 ? [] : [labelsText(labels)]),
  ];
  const rows = [
    ...opened.map((incident) => ["incident", openedText(incident)]),
    ...ended.map((incident) => ["over", endedText(incident)]),
    ...notices.map((notice) => ["notice", noticeText(notice)]),
    ...closings.map((closing) => ["closing", closingText(closing)]),
  ];
  if (issues === 0 && rows.length === 0) return "";
  return [`${day.day}  ${head.join(", ")}`, ...rows.map(([kind = "", text = ""]) => `  ${kind.padEnd(9)} ${text}`)]
    .map((line) => `${line}\n`)
    .join("");
}

/** The sums, one line each with a line feed. */
export function renderReplayTotals({ days, keptOpen }: ReplayedDays): string {
  const sum = (of: (day: ReplayDay) => number) => days.reduce((total, day) => total + of(day), 0);
  const closings = days.flatMap((day) => day.closings);
  const recurrences = sum(({ opened }) => opened.filter(({ previous }) => previous !== null).length);
  const agreed = closings.filter(({ people }) => people === "same-duplicate").length;
  const lines = [
    `${many(days.length, "day")}, ${many(
      sum(({ issues }) => issues),
      "issue",
    )}: ${many(
      sum(({ comments }) => comments),
      "comment",
    )}, ${many(
      sum(({ notices }) => notices.length),
      "notice",
    )}, ${many(
      sum(({ opened }) => opened.length),
      "incident",
    )}${recurrences === 0 ? "" : ` (${recurrences} seen before)`}`,
    closings.length === 0
      ? "closings: none"
      : `closings: ${closings.length}, of which people closed ${agreed} as duplicates of the same issue`,
    ...(keptOpen.length === 0
      ? []
      : [`left open: ${keptOpen.map(({ value, count }) => `${count} ${value}`).join(", ")}`]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function openedText({ issue, reports, reporters, startedAt, openedBy, error, previous }: ReplayIncident): string {
  const before = previous === null ? "" : `, seen before from ${clockTime(previous.startedAt)} in #${previous.issue}`;
  return `#${issue}: ${reports.length} reports by ${reporters} people since ${clockTime(startedAt)}, noticed with #${openedBy}: ${error}${before}`;
}

function endedText({ issue, reports, startedAt, endedAt }: ReplayIncident): string {
  return `#${issue}: ${many(reports.length, "report")} from ${clockTime(startedAt)} to ${clockTime(endedAt ?? startedAt)}`;
}

function noticeText({ number, relation, target, score }: ReplayNotice): string {
  return `#${number} ${relation} of #${target} (${Math.round(score * 100)}%)`;
}

const PEOPLE: Readonly<Record<ReplayClosing["people"], string>> = {
  open: "people left it open",
  "same-duplicate": "people closed it as the same duplicate",
  "other-duplicate": "people closed it as another duplicate",
  completed: "people closed it as done",
  not_planned: "people closed it as not planned",
  reopened: "people opened it again",
  closed: "people closed it",
};

function closingText({ number, as, target, isCarriedOut, people }: ReplayClosing): string {
  const why = as === "needs-info" ? "unanswered" : `duplicate of #${target ?? "?"}`;
  return `#${number} as ${why}${isCarriedOut ? "" : ", listed only"}; ${PEOPLE[people]}`;
}

function labelsText(labels: readonly Tally<string>[]): string {
  const named = labels.slice(0, LABELS).map(({ value, count }) => (count === 1 ? value : `${value} ×${count}`));
  const rest = labels.length - named.length;
  return `labels: ${named.join("; ")}${rest > 0 ? `; ${rest} more` : ""}`;
}

function many(count: number, one: string, more = `${one}s`): string {
  return `${count} ${count === 1 ? one : more}`;
}

/** `2026-04-03 14:05`, UTC. */
function clockTime(iso: string): string {
  return iso.slice(0, 16).replace("T", " ");
}
