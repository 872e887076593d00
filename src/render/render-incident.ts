/** What the comment says while many report the same: one calm line to each, and the state of things where they are followed. */
import * as semver from "../domain/semver.ts";
import type { CanonicalStatus, Incident, Tally } from "../domain/incident.ts";
import type { OperatingSystem } from "../domain/report.ts";
import type { CommentView } from "./comment-view.ts";
import { codeSpan, inlineText } from "./escape.ts";
import { OPERATING_SYSTEM_NAMES } from "./operating-system-names.ts";
import { quietAddress } from "./quiet-link.ts";
import { type Catalogue, fill } from "./words/catalogue.ts";

/** Above the one line that a report of a running incident gets. It supposes no cause. */
export function incidentHeadline({ sentences }: Catalogue): string {
  return `### ${sentences.severalReport}`;
}

const REPO = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
const BARS = "▁▂▃▄▅▆▇█";
const SHOWN = 3;

/** The one line for a report of a running incident that is followed in another issue. */
export function renderIncidentLine({ reports, startedAt, issue }: Incident, { sentences }: Catalogue): string {
  return fill(sentences.followed, { count: reports.length, time: clockTime(startedAt), issue });
}

/** What makes it an incident, in English words for logs and JSON. */
export function incidentReason({ reports, reporters, startedAt }: Incident): string {
  return `${reports.length} reports of the same failure by ${reporters} people since ${clockTime(startedAt)}`;
}

/** The section of the issue that stands for all reports. Markdown without a line feed at its ends. */
export function renderStatus(
  place: Pick<CommentView, "repo" | "serverUrl" | "words">,
  status: CanonicalStatus,
): string {
  const { sentences } = place.words;
  const { firstAt, lastAt, versions, systems, incident } = status;
  const first = fill(sentences.firstLast, { first: day(firstAt), last: day(lastAt) });
  const nameOf = (os: OperatingSystem) => (os === "other" ? sentences.otherSystem : OPERATING_SYSTEM_NAMES[os]);
  const lines = [
    `${countText(status, place.words)} · ${codeSpan(sparkline(status.weeks), 20)}`,
    [first, fixText(status, place.words)].filter((text) => text !== "").join(" · "),
    [tallyText(versions, (version) => version), tallyText(systems, nameOf)].filter((text) => text !== "").join(" · "),
    incident === null ? "" : incidentText(incident, place.words),
  ].filter((line) => line !== "");
  return [lines.join("\\\n"), newestText(place, status)].filter((block) => block !== "").join("\n\n");
}

/** `**7 reports of this** by 5 people: 4 in the last 7 days, 6 in 30`. */
function countText({ total, reporters, last7Days, last30Days }: CanonicalStatus, { sentences }: Catalogue): string {
  const reports = `**${fill(sentences.reportsOfThis, { count: total })}**`;
  const by = reporters === 1 ? sentences.byOnePerson : sentences.byPeople;
  const whose = reporters === total ? reports : fill(by, { reports, count: reporters });
  return fill(sentences.lately, { reports: whose, week: last7Days, month: last30Days });
}

function incidentText({ reports, startedAt, endedAt, previous }: Incident, { sentences }: Catalogue): string {
  const values = { incident: `**${sentences.anIncident}**`, start: clockTime(startedAt), count: reports.length };
  const now =
    endedAt === null
      ? fill(sentences.incidentSince, values)
      : fill(sentences.incidentFromTo, { ...values, end: clockTime(endedAt) });
  if (previous === null) return now;
  return `${now} · ${fill(sentences.seenFrom, { start: clockTime(previous.startedAt), issue: previous.issue })}`;
}

/** Which version has the failure, and which has it no more, as far as reports and releases tell. */
function fixText({ fix, newestVersion }: CanonicalStatus, { sentences }: Catalogue): string {
  const version = newestVersion === null ? "" : inlineText(newestVersion, 40);
  if (fix === null) return version === "" ? "" : fill(sentences.stillIn, { version });
  const { issue, closedAt, release } = fix;
  if (release === null) return fill(sentences.noReleaseSince, { issue, day: day(closedAt) });
  const isBack = newestVersion !== null && semver.gte(newestVersion, release);
  return fill(isBack ? sentences.stillInThough : sentences.fixedInRelease, { version, issue, release });
}

/** Folded: who wants to read on finds them, and nobody else has to see them. */
function newestText(
  { repo, serverUrl, words }: Pick<CommentView, "repo" | "serverUrl" | "words">,
  { newest }: CanonicalStatus,
): string {
  if (newest.length === 0 || !REPO.test(repo)) return "";
  const links = newest.map((number) => `[#${number}](${quietAddress(serverUrl, repo, number)})`);
  return `<details><summary>${words.sentences.newestReports}</summary>\n\n${links.join(", ")}\n\n</details>`;
}

/** A bar for each week, the highest one full. */
function sparkline(weeks: readonly number[]): string {
  const most = Math.max(1, ...weeks);
  return weeks.map((count) => BARS[Math.round((count / most) * (BARS.length - 1))] ?? "").join("");
}

function tallyText<T>(tallies: readonly Tally<T>[], name: (value: T) => string): string {
  return tallies
    .slice(0, SHOWN)
    .map(({ value, count }) => `${inlineText(name(value), 40)} ×${count}`)
    .join(", ");
}

/** `2031-01-06 14:05 UTC`. */
function clockTime(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function day(iso: string): string {
  return iso.slice(0, 10);
}
