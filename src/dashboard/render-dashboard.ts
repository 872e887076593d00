/**
 * A dashboard as one HTML page that needs nothing else: no script, no font, no network. Its drawings are made when the page is; each
 * mark leads to its issues. Texts of issues are redacted and escaped.
 */
import { escapeHtml, safeUrl } from "../graph/render/escape-html.ts";
import { hashSource } from "../graph/render/hash-source.ts";
import { incidentTimeline } from "./charts/incident-timeline.ts";
import { partsBar, rowBars, rowShares } from "./charts/rows.ts";
import { sparkline } from "./charts/sparkline.ts";
import { stackedBars } from "./charts/stacked-bars.ts";
import type { Dashboard, NeedsInfo } from "./dashboard.ts";
import { DASHBOARD_STYLE } from "./dashboard-style.ts";
import { createIssueLists, type IssueLists, renderIssue } from "./issue-lists.ts";

/** Nothing but the page's own style is let in; for a header as well. */
export const DASHBOARD_POLICY = `default-src 'none'; style-src ${hashSource(DASHBOARD_STYLE)}; base-uri 'none'; form-action 'none'`;

/** Drawn twice, for a desk and for a phone: words that shrink with a drawing can't be read. */
const WIDTHS = [
  ["wide", 792],
  ["narrow", 358],
] as const;
const PLAIN_ISSUES = 15;
const CLUSTERS = 12;

interface Drawn {
  readonly dashboard: Dashboard;
  readonly lists: IssueLists;
  readonly repoUrl: string;
}

/** The page, from `<!doctype html>` on. `server`: `https://github.com`, without a slash at the end. Never throws. */
export function renderDashboard(dashboard: Dashboard, server: string): string {
  const repoUrl = safeUrl(`${server}/${dashboard.repo}`) ?? "";
  const drawn = { dashboard, lists: createIssueLists({ repoUrl, titles: dashboard.titles }), repoUrl };
  const sections = SECTIONS.map(([id, title, render]) => ({ id, title, html: render(drawn) }));
  const { repo, at, total, open, incidents, clusters, buckets } = dashboard;
  const running = incidents.filter(({ endedAt }) => endedAt === null).length;
  const tile = (value: number, name: string) => `<li><b>${value}</b>${name}</li>`;
  const since = new Date(buckets[0]?.fromMs ?? 0).toISOString().slice(0, 10);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${DASHBOARD_POLICY}">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(repo)}: issues at a glance</title>
<style>${DASHBOARD_STYLE}</style>
</head>
<body>
<main>
<header>
<h1><a href="${repoUrl}/issues">${escapeHtml(repo)}</a></h1>
<p class="soft">Issues as of ${at.slice(0, 16).replace("T", " ")} UTC; what is counted by time begins on ${since}.</p>
</header>
<ul class="tiles">${tile(total, "issues")}${tile(open, "open")}${tile(clusters.length, "failures that many report")}${tile(running, running === 1 ? "incident going on" : "incidents going on")}</ul>
<nav aria-label="Contents">${sections.map(({ id, title }) => `<a href="#${id}">${title}</a>`).join("")}</nav>
${sections.map(({ id, title, html }) => `<section id="${id}">\n<h2>${title}</h2>\n${html}\n${drawn.lists.flush(id)}\n</section>`).join("\n")}
<footer>Written by Fingerpost. Categories are told from what reports say; each mark leads to its issues.</footer>
</main>
</body>
</html>
`;
}

const SECTIONS: readonly (readonly [id: string, title: string, render: (drawn: Drawn) => string])[] = [
  ["categories", "What fails", renderCategories],
  ["incidents", "Incidents", renderIncidents],
  ["failures", "Failures that many report", renderClusters],
  ["versions", "Versions that fail most", renderVersions],
  ["precision", "How often it was right", renderPrecision],
  ["unlabelled", "Without a label", renderUnlabelled],
  ["needs-info", "When asked for more", renderNeedsInfo],
];

function draw(chart: (width: number) => string): string {
  return WIDTHS.map(([name, width]) => `<div class="${name}">${chart(width)}</div>`).join("\n");
}

function renderCategories({ dashboard, lists: { link } }: Drawn): string {
  const { categories, buckets } = dashboard;
  if (categories.length === 0) return quiet("No issue in this time.");
  const colorOf = (category: string) =>
    category === "other" || category === "unknown"
      ? category
      : `c${categories.findIndex((each) => each.category === category)}`;
  const nameOf = (category: string) => (category === "unknown" ? "not told" : category);
  const legend = categories.map(({ category, numbers }) => {
    const all = numbers.flat();
    return `<li><a href="${link(nameOf(category), all)}"><i class="${colorOf(category)}"></i>${escapeHtml(nameOf(category))} ${all.length}</a></li>`;
  });
  const head = categories.map(({ category }) => `<th scope="col">${escapeHtml(nameOf(category))}</th>`).join("");
  const rows = buckets.map(({ name }, at) => {
    const cells = categories.map(({ numbers }) => `<td>${numbers[at]?.length ?? 0}</td>`).join("");
    return `<tr><th scope="row">${escapeHtml(name)}</th>${cells}</tr>`;
  });
  return `<ul class="legend">${legend.join("")}</ul>
${draw((width) => stackedBars({ buckets, categories }, width, colorOf, link))}
<details><summary>As a table</summary>
<div class="scroll" tabindex="0" role="region" aria-label="Issues by category over time">
<table><thead><tr><th></th>${head}</tr></thead><tbody>${rows.join("")}</tbody></table>
</div></details>`;
}

function renderIncidents({ dashboard, lists: { link }, repoUrl }: Drawn): string {
  const { incidents } = dashboard;
  if (incidents.length === 0) return quiet("None in this time: no failure came from many people at once.");
  const rows = [...incidents].reverse().map(({ issue, reports, reporters, startedAt, endedAt, error, previous }) => {
    const until = endedAt === null ? "and still going on" : `to ${clock(endedAt)}`;
    const before = previous === null ? "" : `; seen before, in ${issueLink(previous.issue, repoUrl)}`;
    const count = `<a href="${link(`Incident #${issue}`, reports)}">${reports.length} reports</a>`;
    return `<li>${issueLink(issue, repoUrl)}: ${count} by ${reporters} people, ${clock(startedAt)} ${until}: ${escapeHtml(error)}${before}</li>`;
  });
  return `${draw((width) => incidentTimeline(dashboard, width, link))}\n<ul class="plain">${rows.join("")}</ul>`;
}

function renderClusters({ dashboard, lists: { link }, repoUrl }: Drawn): string {
  const { clusters, titles } = dashboard;
  if (clusters.length === 0) return quiet("No failure has three reports or more.");
  const items = clusters.slice(0, CLUSTERS).map(({ issue, numbers, last30Days, before, growth, isOpen }) => {
    const count = `<a href="${link(`Reports of #${issue}`, numbers)}">${numbers.length} reports</a>`;
    const state = isOpen ? "" : ", closed";
    const lately = `${last30Days} in the last 30 days, ${before} in the 30 before`;
    return `<li><div>${renderIssue(issue, titles, repoUrl)}
<p class="soft small">${count}${state}; ${lately}</p></div>${sparkline(growth, `${numbers.length} reports over time`)}</li>`;
  });
  const rest = clusters.length - items.length;
  return `<ul class="clusters">${items.join("\n")}</ul>${rest > 0 ? quiet(`${rest} smaller ones are left out.`) : ""}`;
}

function renderVersions({ dashboard: { versions }, lists: { link } }: Drawn): string {
  if (versions.length === 0) return quiet("No report of a failure names a version.");
  const rows = versions.map(({ version, numbers }) => ({ name: version, numbers }));
  return draw((width) => rowBars("Failures by version", rows, width, link));
}

function renderPrecision({ dashboard: { precision }, lists: { link } }: Drawn): string {
  if (precision === null || precision.length === 0) {
    return quiet("Not known yet: it is told from what people answer to notices and change about labels.");
  }
  return `${quiet("Of what people judged, by relation and category; the line is where the true share lies in 95 of 100 cases.")}
${draw((width) => rowShares(precision, width, link))}`;
}

function renderUnlabelled({ dashboard: { unlabelled, titles }, lists: { link }, repoUrl }: Drawn): string {
  if (unlabelled === null) return quiet("Not known: labels are not kept here.");
  if (unlabelled.length === 0) return quiet("Every open issue has one.");
  const shown = unlabelled.slice(0, PLAIN_ISSUES).map((number) => `<li>${renderIssue(number, titles, repoUrl)}</li>`);
  const all = `<a href="${link("Open, without a label", unlabelled)}">${unlabelled.length} open issues</a>`;
  return `<p>${all}, the newest first:</p>\n<ul class="plain">${shown.join("")}</ul>`;
}

function renderNeedsInfo({ dashboard: { needsInfo }, lists: { link } }: Drawn): string {
  if (needsInfo === null) return quiet("Not known: it takes the issues' comments to tell who has answered.");
  const parts = toParts(needsInfo);
  const total = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  if (total === 0) return quiet("Nothing was missing in any issue.");
  const { middleDays } = needsInfo;
  const soon = middleDays === null ? "" : ` Half of those who answered did so within ${days(middleDays)}.`;
  const legend = parts.map(
    ({ name, numbers, color }) =>
      `<li><a href="${numbers.length === 0 ? "#needs-info" : link(name, numbers)}"><i class="${color}"></i>${name} ${numbers.length}</a></li>`,
  );
  return `${quiet(`${total} issues in which something was missing.${soon}`)}
<ul class="legend">${legend.join("")}</ul>
${draw((width) => partsBar("What came of it", parts, width, link))}`;
}

function toParts({ answered, closed, waiting }: NeedsInfo) {
  return [
    { name: "Its author wrote again", numbers: answered, color: "c2" },
    { name: "Closed without", numbers: closed, color: "other" },
    { name: "Waiting", numbers: waiting, color: "c5" },
  ];
}

function quiet(text: string): string {
  return `<p class="soft">${text}</p>`;
}

function issueLink(number: number, repoUrl: string): string {
  return `<a href="${repoUrl}/issues/${number}">#${number}</a>`;
}

function clock(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}

function days(count: number): string {
  if (count < 1) return "a day";
  return `${Math.ceil(count)} days`;
}
