/**
 * What the bot did, as one HTML page that needs nothing else: comments as GitHub renders them (its own renderer,
 * cmark-gfm, and the look of github-markdown-css), for light and dark, wide and narrow.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Label } from "../domain/issue.ts";
import type { DemoResult, SeenIssue } from "./demo-result.ts";

/** A whole HTML document. @throws where the development dependencies for rendering are not installed */
export function renderPage({ issues, repositoryLabels, notes }: DemoResult): string {
  const labels = new Map(repositoryLabels.map((label) => [label.name, label]));
  const style = readFileSync(createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"), "utf8");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Fingerpost: what the bot did</title>
<style>${style}${PAGE_STYLE}</style>
<main>
<h1>Fingerpost</h1>
<p class="lead">People opened these issues on an emulated GitHub; the bot answered through its webhook.</p>
<ul class="notes">${notes.map((note) => `<li class="${note.ok ? "ok" : "bad"}">${escapeHtml(note.text)}</li>`).join("")}</ul>
${issues.map((seen) => renderIssue(seen, labels)).join("\n")}
</main>
</html>
`;
}

function renderIssue(seen: SeenIssue, labels: ReadonlyMap<string, Label>): string {
  const { issue, number, comment, faults } = seen;
  const pills = seen.labels.map((name) => renderLabel(name, labels.get(name)?.color ?? "ededed")).join(" ");
  const relations = seen.relations.length === 0 ? "" : `<p class="meta">${escapeHtml(seen.relations.join(" · "))}</p>`;
  const answer =
    comment === null
      ? `<p class="meta">No comment: there is nothing useful to say.</p>`
      : `<div class="comment"><div class="who"><b>fingerpost</b> <span class="bot">bot</span></div>
<article class="markdown-body">${renderMarkdown(comment)}</article></div>`;
  return `<section id="issue-${number}">
<h2>${escapeHtml(issue.title)} <span class="number">#${number}</span></h2>
<p class="meta">${escapeHtml(issue.author)} · ${escapeHtml(issue.shows)}</p>
<p>${pills}</p>
${relations}
<details><summary>The report as filed</summary><pre>${escapeHtml(issue.body)}</pre></details>
${answer}
${faults.map((fault) => `<p class="fault">${escapeHtml(fault)}</p>`).join("")}
</section>`;
}

function renderMarkdown(markdown: string): string {
  const renderer: unknown = createRequire(import.meta.url)("cmark-gfm-js");
  if (!isRenderer(renderer)) throw new Error("cmark-gfm-js does not offer convert()");
  // GitHub turns such a quotation into an alert after rendering.
  return renderer
    .convert(markdown)
    .replace(/<blockquote>\s*<p>\[!CAUTION\]\s*/gu, '<blockquote class="alert"><p><b>Caution</b><br>');
}

function isRenderer(value: unknown): value is { convert: (markdown: string) => string } {
  return typeof value === "object" && value !== null && "convert" in value && typeof value.convert === "function";
}

/** A label as GitHub shows it: dark text on light colours, light text on dark ones (sRGB luma, ITU-R BT.601). */
function renderLabel(name: string, color: string): string {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  const luma = 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
  return `<span class="label" style="background:#${color};color:${luma > 150 ? "#1f2328" : "#fff"}">${escapeHtml(name)}</span>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (character) => `&#${character.charCodeAt(0)};`);
}

const PAGE_STYLE = `
:root { color-scheme: light dark; --ink: #1f2328; --soft: #59636e; --line: #d1d9e0; --page: #fff; --head: #f6f8fa }
@media (prefers-color-scheme: dark) { :root { --ink: #f0f6fc; --soft: #9198a1; --line: #3d444d; --page: #0d1117; --head: #151b23 } }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif }
main { max-width: 860px; margin: 0 auto; padding: 24px 16px 64px }
h1 { margin: 0 } h2 { font-size: 20px; font-weight: 600; margin: 0; overflow-wrap: anywhere }
.lead, .meta, .number { color: var(--soft) } .meta { margin: 4px 0; font-size: 13px } .number { font-weight: 400 }
section { border-top: 1px solid var(--line); padding: 24px 0 }
section p { margin: 6px 0 }
.label { border-radius: 2em; padding: 1px 9px; font-size: 12px; font-weight: 500; white-space: nowrap }
.comment { border: 1px solid var(--line); border-radius: 6px; margin-top: 12px; overflow: hidden }
.who { background: var(--head); border-bottom: 1px solid var(--line); padding: 8px 16px; font-size: 14px }
.bot { border: 1px solid var(--line); border-radius: 2em; padding: 0 7px; font-size: 12px; color: var(--soft) }
.markdown-body { padding: 16px; font-size: 14px }
.markdown-body .alert { border-left-color: #d1242f; color: inherit } .alert b:first-child { color: #d1242f }
details > summary { cursor: pointer; color: var(--soft); font-size: 13px }
details > pre { white-space: pre-wrap; overflow-wrap: anywhere; background: var(--head); padding: 12px; border-radius: 6px; font-size: 12px }
.notes { list-style: none; padding: 0 } .ok::before { content: "✓ "; color: #1a7f37 } .bad::before { content: "✗ "; color: #d1242f }
.fault { color: #d1242f; font-weight: 600 }
`;
