/** A preview as one HTML page that needs nothing else: no script, no font, no network; for light and dark, wide and narrow. */
import type { Match } from "../domain/match.ts";
import { plainText } from "../render/escape.ts";
import type { Agreement, Verdict } from "./agreement.ts";
import type { Preview, PreviewRow } from "./preview.ts";
import { type PreviewTotals, totalsOf, totalsSentences } from "./preview-totals.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { PREVIEW_STYLE } from "./preview-style.ts";

/** What the page says of its own making. */
export interface PreviewMaking {
  /** `https://github.com`, without a slash at the end. */
  readonly server: string;
  readonly requests: number;
  readonly seconds: number;
  /** `2026-11-20`. */
  readonly day: string;
  /** Sentences about what is missing; [] where nothing is. */
  readonly notes: readonly string[];
}

function comparedWith(earlier: number): string {
  return earlier === 0 ? " and compared with those before it" : `, with the ${earlier} before them to compare with`;
}

/** A whole HTML document. Every text of an issue is escaped. Never throws. */
export function renderPreviewPage(preview: Preview, making: PreviewMaking): string {
  const totals = totalsOf(preview);
  const { repo } = preview;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fingerpost on ${html(repo)}: a preview</title>
<style>${PREVIEW_STYLE}</style>
<main>
<header>
<h1>What Fingerpost would have done on ${html(repo)}</h1>
<p class="soft">The last ${totals.issues} issues, each judged as of its own opening${comparedWith(preview.known - totals.issues)}.
Nothing was written. Texts are read as they are today.</p>
</header>
${renderTiles(totals)}
<ul class="sentences">${totalsSentences(totals)
    .map((sentence) => `<li>${html(sentence)}</li>`)
    .join("")}</ul>
${renderLabelCounts(totals, preview)}
<p class="soft small">${html(makingText(preview, making))}</p>
<h2>Issue by issue</h2>
${preview.rows.map((row) => renderRow(row, preview, making.server)).join("\n")}
</main>
</html>
`;
}

function makingText({ msEach }: Preview, { requests, seconds, day, notes }: PreviewMaking): string {
  const each = msEach < 10 ? msEach.toFixed(1) : String(Math.round(msEach));
  return [
    `${day}: ${requests} requests to GitHub, ${seconds.toFixed(1)} s in all, ${each} ms for one issue.`,
    ...notes,
  ].join(" ");
}

function renderTiles({ issues, labelled, commented, notices }: PreviewTotals): string {
  const tile = (value: number, name: string) =>
    `<div class="tile"><b>${value}</b><span>${name}</span><i style="width:${issues === 0 ? 0 : Math.round((100 * value) / issues)}%"></i></div>`;
  return `<section class="tiles">${tile(issues, "issues read")}${tile(labelled, "would get labels")}${tile(commented, "would get a comment")}${tile(notices, "named as known before")}</section>`;
}

function renderLabelCounts({ labels }: PreviewTotals, preview: Preview): string {
  if (labels.length === 0) return "";
  const pills = labels.map(([name, count]) => `${renderLabel(name, preview)} <span class="soft">${count}</span>`);
  return `<p class="counts">${pills.map((pill) => `<span class="pair">${pill}</span>`).join(" ")}</p>`;
}

function renderRow(row: PreviewRow, preview: Preview, server: string): string {
  const { number, ours, theirs, agreement } = row;
  const address = (n: number) => html(`${server}/${preview.repo}/issues/${n}`);
  const percent = ours.category === "unknown" ? "" : `, ${Math.round(ours.confidence * 100)}% sure`;
  const labels = ours.labels.map((name) => renderLabel(name, preview)).join(" ");
  const matches = ours.matches.map((match) => renderMatch(match, address(match.number)));
  const comment =
    ours.comment === null
      ? `<p class="soft small">No comment: ${html(oneLine(ours.why, 160) || "there is nothing useful to say")}.</p>`
      : `<details><summary>The comment</summary><div class="comment">${renderMarkdown(ours.comment)}</div></details>`;
  return `<article>
<h3><a href="${address(number)}">${html(oneLine(row.title, 160))}</a> <span class="soft">#${number}</span></h3>
<p class="soft small">${html(row.createdAt.slice(0, 10))}${row.author === null ? "" : ` by ${html(row.author)}`}</p>
<div class="sides">
<section><h4>Fingerpost</h4>
<p>${html(ours.category)}<span class="soft">${percent}</span></p>
<p>${labels === "" ? '<span class="soft">no label</span>' : labels}</p>
${matches.length === 0 ? "" : `<ul>${matches.join("")}</ul>`}
${comment}</section>
<section><h4>People</h4>
<p>${html(stateText(theirs))}</p>
<p>${theirs.labels.length === 0 ? '<span class="soft">no label</span>' : theirs.labels.map((name) => renderLabel(name, preview)).join(" ")}</p>
${theirs.duplicateOf.length === 0 ? "" : `<p>a duplicate of ${theirs.duplicateOf.map((n) => `<a href="${address(n)}">#${n}</a>`).join(", ")}</p>`}
<p>${renderVerdicts(agreement)}</p></section>
</div>
</article>`;
}

function renderMatch({ relation, number, title, score }: Match, address: string): string {
  const link = `<a href="${address}">#${number}</a>`;
  const percent = `<span class="soft">${Math.round(score * 100)}%</span>`;
  return `<li><b>${html(relation.replaceAll("-", " "))}</b> ${link} ${html(oneLine(title, 90))} ${percent}</li>`;
}

const STATE_TEXT: Readonly<Record<string, string>> = {
  completed: "closed as done",
  not_planned: "closed as not planned",
  duplicate: "closed as a duplicate",
};

function stateText({ state, stateReason, closedAt }: PreviewRow["theirs"]): string {
  if (state === "open") return "still open";
  const when = closedAt === null ? "" : ` on ${closedAt.slice(0, 10)}`;
  return `${STATE_TEXT[stateReason ?? ""] ?? "closed"}${when}`;
}

const VERDICT_TEXT: Readonly<Record<Verdict, string>> = {
  agree: "same",
  differ: "otherwise",
  silent: "left open here",
  alone: "only here",
  untold: "",
};

function renderVerdicts(agreement: Agreement): string {
  const named = { category: "kind", platform: "platform", duplicate: "duplicate" } as const;
  return (Object.keys(named) as (keyof Agreement)[])
    .filter((key) => agreement[key] !== "untold" && !(agreement[key] === "alone" && key !== "duplicate"))
    .map((key) => `<span class="verdict ${agreement[key]}">${named[key]}: ${VERDICT_TEXT[agreement[key]]}</span>`)
    .join(" ");
}

/** As GitHub shows it: dark text on light colours, light text on dark ones (sRGB luma, ITU-R BT.601). */
function renderLabel(name: string, { colors }: Preview): string {
  const known = colors.get(name.toLowerCase()) ?? "ededed";
  const color = /^[0-9a-f]{6}$/iu.test(known) ? known : "ededed";
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const isLight = 0.299 * red + 0.587 * green + 0.114 * blue > 150;
  return `<span class="label" style="background:#${color};color:${isLight ? "#1f2328" : "#fff"}">${html(oneLine(name, 60))}</span>`;
}

/** Redacted, with invisible characters shown, on one line. */
function oneLine(text: string, length: number): string {
  const line = plainText(text).replace(/\s+/gu, " ").trim();
  return line.length > length ? `${line.slice(0, length - 1)}…` : line;
}

function html(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}
