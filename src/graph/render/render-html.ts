/**
 * The report as one HTML page that asks nothing of the network: style, drawing and its script stand in it, and its content
 * security policy lets nothing else run. All text of issues is escaped; links are plain https.
 */
import type { IssueReport } from "../report-value.ts";
import { buildPage } from "./build-page.ts";
import { toDrawnGraph } from "./drawn-graph.ts";
import { escapeHtml, safeUrl } from "./escape-html.ts";
import { hashSource } from "./hash-source.ts";
import type { Block, Inline, Line } from "./page.ts";
import { PAN_ZOOM_SCRIPT } from "./pan-zoom.ts";
import { REPORT_STYLE } from "./report-style.ts";
import { renderSvgGraph } from "./svg-graph.ts";

/** Nodes that are drawn; more cannot be read, zoomed or not. */
const MAX_DRAWN = 80;

/** The page, from `<!doctype html>` on. Never throws. */
export function renderReportHtml(report: IssueReport): string {
  const blocks = buildPage(report, { rows: 200, graph: true, codeLines: 400 });
  const title = escapeHtml(`Report on ${report.subject.repo}#${report.subject.number}`);
  const policy = `default-src 'none'; style-src ${hashSource(REPORT_STYLE)}; script-src ${hashSource(PAN_ZOOM_SCRIPT)}; base-uri 'none'; form-action 'none'`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${REPORT_STYLE}</style>
</head>
<body>
<main>
${renderBlocks(blocks.slice(0, 1), report)}
${contents(blocks)}
${renderBlocks(blocks.slice(1), report)}
<footer>Written by Fingerpost from what GitHub had on ${escapeHtml(report.coverage.readAt.slice(0, 10))}. Each sentence of the analysis names its source; nothing was guessed.</footer>
</main>
<script>${PAN_ZOOM_SCRIPT}</script>
</body>
</html>
`;
}

function contents(blocks: readonly Block[]): string {
  const links = blocks.flatMap((block) =>
    block.kind === "heading" && block.level === 2 ? [`<a href="#${block.id}">${escapeHtml(block.text)}</a>`] : [],
  );
  return `<nav aria-label="Contents">${links.join(" ")}</nav>`;
}

function renderBlocks(blocks: readonly Block[], report: IssueReport): string {
  return blocks.map((block) => renderBlock(block, report)).join("\n");
}

function renderBlock(block: Block, report: IssueReport): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${block.id}">${escapeHtml(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${renderLine(block.line)}</p>`;
    case "warning":
      return `<p class="warning" role="note">${renderLine(block.line)}</p>`;
    case "list":
      return `<ul>${block.items.map((item) => `<li>${renderLine(item)}</li>`).join("")}</ul>`;
    case "table":
      return renderTable(block.head, block.rows);
    case "code":
      return `<pre tabindex="0"><code>${escapeHtml(block.text)}</code></pre>`;
    case "fold":
      return `<details><summary>${escapeHtml(block.summary)}</summary>${renderBlocks(block.blocks, report)}</details>`;
    case "graph":
      return renderGraph(report);
    case "sources":
      return `<ol class="sources">${block.items.map((item, at) => `<li id="source-${at + 1}">${renderLine(item)}</li>`).join("")}</ol>`;
  }
}

function renderTable(head: readonly string[], rows: readonly (readonly Line[])[]): string {
  const isNamed = head.some((cell) => cell !== "");
  const titles = isNamed
    ? `<thead><tr>${head.map((cell) => `<th scope="col">${escapeHtml(cell)}</th>`).join("")}</tr></thead>`
    : "";
  const body = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${renderLine(cell)}</td>`).join("")}</tr>`).join("");
  return `<table class="${isNamed ? "links" : "pairs"}">${titles}<tbody>${body}</tbody></table>`;
}

function renderGraph(report: IssueReport): string {
  const graph = toDrawnGraph(report, MAX_DRAWN);
  const left = graph.left === 0 ? "" : ` ${graph.left} more threads are not drawn.`;
  return `<div class="figure">
<div class="tools" role="group" aria-label="The drawing">
<button type="button" data-act="in" aria-label="Zoom in">+</button>
<button type="button" data-act="out" aria-label="Zoom out">−</button>
<button type="button" data-act="fit">Fit</button>
</div>
<div class="drawing" tabindex="0" role="region" aria-label="Graph: arrow keys move it, plus and minus zoom, 0 shows all">
${renderSvgGraph(graph)}
</div>
<p class="hint">Drag, pinch or use the arrow keys, + and −; 0 shows all. Each box leads to its thread.${left}</p>
</div>`;
}

function renderLine(line: Line): string {
  return line.map(renderInline).join("");
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
      return escapeHtml(inline.text);
    case "said":
      return `<bdi>${escapeHtml(inline.text)}</bdi>`;
    case "strong":
      return `<strong>${escapeHtml(inline.text)}</strong>`;
    case "code":
      return `<code>${escapeHtml(inline.text)}</code>`;
    case "thread":
    case "link": {
      const address = safeUrl(inline.url);
      return address === null ? escapeHtml(inline.label) : `<a href="${address}">${escapeHtml(inline.label)}</a>`;
    }
    case "cites":
      return `<sup class="cites">${inline.numbers.map((number) => `<a href="#source-${number}" aria-label="source ${number}">[${number}]</a>`).join("")}</sup>`;
  }
}
