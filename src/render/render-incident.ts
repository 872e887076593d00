/** What the comment says while many report the same: one calm line to each, and the state of things where they are followed. */
import semver from "semver";
import type { CanonicalStatus, Incident, Tally } from "../domain/incident.ts";
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

/** What makes it an incident, in words. */
export function incidentReason({ reports, reporters, startedAt }: Incident): string {
  return `${reports.length} reports of the same failure by ${reporters} people since ${clockTime(startedAt)}`;
}

/** The section of the issue that stands for all reports. Markdown without a line feed at its ends. */
export function renderStatus(repo: string, serverUrl: string, status: CanonicalStatus): string {
  const { total, reporters, last7Days, last30Days, weeks, firstAt, lastAt } = status;
  const people = reporters === total ? "" : ` by ${reporters} ${reporters === 1 ? "person" : "people"}`;
  const lines = [
    `**${total} reports of this**${people}: ${last7Days} in the last 7 days, ${last30Days} in 30 · ${codeSpan(sparkline(weeks), 20)}`,
    [`First ${day(firstAt)}, last ${day(lastAt)}`, fixText(status)].filter((text) => text !== "").join(" · "),
    [tallyText(status.versions, (version) => version), tallyText(status.systems, (os) => OPERATING_SYSTEM_NAMES[os])]
      .filter((text) => text !== "")
      .join(" · "),
    status.incident === null ? "" : incidentText(status.incident),
  ].filter((line) => line !== "");
  return [lines.join("\\\n"), newestText(repo, serverUrl, status)].filter((block) => block !== "").join("\n\n");
}

function incidentText({ reports, startedAt, endedAt, previous }: Incident): string {
  const now =
    endedAt === null
      ? `**Incident** since ${clockTime(startedAt)}: ${reports.length} reports`
      : `**Incident** from ${clockTime(startedAt)} to ${clockTime(endedAt)}: ${reports.length} reports`;
  return previous === null ? now : `${now} · seen before from ${clockTime(previous.startedAt)}, in #${previous.issue}`;
}

/** Which version has the failure, and which has it no more, as far as reports and releases tell. */
function fixText({ fix, newestVersion }: CanonicalStatus): string {
  const still = newestVersion === null ? "" : `still in ${inlineText(newestVersion, 40)}`;
  if (fix === null) return still;
  const { issue, closedAt, release } = fix;
  if (release === null) return `#${issue} was closed ${day(closedAt)}, no release since`;
  const isBack = newestVersion !== null && semver.gte(newestVersion, release);
  return isBack ? `${still}, though #${issue} was closed before ${release}` : `fixed in ${release} (#${issue})`;
}

/** Folded: who wants to read on finds them, and nobody else has to see them. */
function newestText(repo: string, serverUrl: string, { newest }: CanonicalStatus): string {
  if (newest.length === 0 || !REPO.test(repo)) return "";
  const links = newest.map((number) => `[#${number}](${quietAddress(serverUrl, repo, number)})`);
  return `<details><summary>Newest reports</summary>\n\n${links.join(", ")}\n\n</details>`;
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
