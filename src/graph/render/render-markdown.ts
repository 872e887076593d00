/**
 * The report as Markdown that GitHub shows, for sharing and archiving, and for a comment. Text of issues is escaped as in the
 * comment (`render/escape.ts`); links to threads go by `redirect.github.com`, so that no cross-reference is written on them.
 */
import { codeSpan, inlineText, plainText } from "../../render/escape.ts";
import type { IssueReport } from "../report-value.ts";
import { buildPage, type PageBounds } from "./build-page.ts";
import { renderMermaid } from "./mermaid.ts";
import type { Block, Inline, Line } from "./page.ts";

export interface MarkdownOptions {
  /** Of the whole text; what is longest is shortened until it fits. 60,000 by default. */
  readonly maxLength?: number;
  /** Added to the level of each heading: 0 for a page of its own, 2 within a comment. */
  readonly deeper?: 0 | 2;
}

const BOUNDS: readonly PageBounds[] = [
  { rows: 80, graph: true, codeLines: 60 },
  { rows: 40, graph: true, codeLines: 30 },
  { rows: 20, graph: true, codeLines: 12 },
  { rows: 10, graph: false, codeLines: 8 },
  { rows: 4, graph: false, codeLines: 4 },
];

/** The page, ending in a line feed. Never throws; at most `maxLength` characters, from 20,000 on. */
export function renderReportMarkdown(
  report: IssueReport,
  { maxLength = 60_000, deeper = 0 }: MarkdownOptions = {},
): string {
  let markdown = "";
  for (const bounds of BOUNDS) {
    markdown = `${renderBlocks(buildPage(report, bounds), report, deeper)}\n`;
    if (markdown.length <= maxLength) return markdown;
  }
  // The last lines are sources; a cut in them hurts least.
  return `${markdown.slice(0, markdown.lastIndexOf("\n", maxLength - 40))}\n\n… cut: too long for one page\n`;
}

function renderBlocks(blocks: readonly Block[], report: IssueReport, deeper: number): string {
  return blocks.map((block) => renderBlock(block, report, deeper)).join("\n\n");
}

function renderBlock(block: Block, report: IssueReport, deeper: number): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + deeper)} ${inlineText(block.text, 200)}`;
    case "paragraph":
      return renderLine(block.line);
    case "warning":
      return `> [!WARNING]\n> ${renderLine(block.line)}`;
    case "list":
      return block.items.map((item) => `- ${renderLine(item)}`).join("\n");
    case "table":
      return renderTable(block.head, block.rows);
    case "code":
      return fence(block.language, block.text);
    case "fold":
      return `<details>\n<summary>${inlineText(block.summary)}</summary>\n\n${renderBlocks(block.blocks, report, deeper)}\n\n</details>`;
    case "graph":
      return renderGraph(report);
    case "sources":
      return block.items.map((item, at) => `${at + 1}. ${renderLine(item)}`).join("\n");
  }
}

/** GitHub takes a table without words in its head, but not without a head. */
function renderTable(head: readonly string[], rows: readonly (readonly Line[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    row(head.map((cell) => inlineText(cell))),
    row(head.map(() => "---")),
    ...rows.map((cells) => row(cells.map((cell) => renderLine(cell) || "–"))),
  ].join("\n");
}

function renderGraph(report: IssueReport): string {
  const { text, left } = renderMermaid(report);
  const more = left === 0 ? "" : `\n\n${left} more ${left === 1 ? "thread is" : "threads are"} not drawn.`;
  return `\`\`\`mermaid\n${text}\n\`\`\`${more}`;
}

function renderLine(line: Line): string {
  return line.map(renderInline).join("");
}

function renderInline(inline: Inline): string {
  switch (inline.kind) {
    case "text":
    case "said":
      return spaced(inline.text, inlineText(inline.text, 400));
    case "strong":
      return `**${inlineText(inline.text, 200)}**`;
    case "code":
      return codeSpan(inline.text, 200);
    case "thread":
    case "link":
      return link(inline.label, inline.url);
    case "cites":
      return inline.numbers.map((number) => `\\[${number}\\]`).join("");
  }
}

/** The blanks at the ends, which escaping takes away, stand between two parts of a line. */
function spaced(text: string, markdown: string): string {
  if (markdown === "") return text === "" ? "" : " ";
  return `${/^\s/u.test(text) ? " " : ""}${markdown}${/\s$/u.test(text) ? " " : ""}`;
}

const GITHUB = "https://github.com/";
/** What a link may lead to: an address as GitHub writes them, without anything that ends a link. */
const SAFE_ADDRESS = /^https:\/\/[\w./?#=&%~+@:-]{1,500}$/u;

/** A link that leaves no trace where it leads. On another server than github.com there is no such address: no link then. */
function link(label: string, url: string): string {
  const shown = inlineText(label, 200);
  if (!SAFE_ADDRESS.test(url) || !url.startsWith(GITHUB)) return shown;
  // What stands in a link is not linked once more, so a number may stand as it is.
  const name = /^(?:[\w.-]{1,100}\/[\w.-]{1,100})?#\d{1,10}$/u.test(label) ? label : shown;
  return `[${name}](https://redirect.github.com/${url.slice(GITHUB.length)})`;
}

const MAX_BACKTICKS = 20;

/** A whole block of code as filed, with a fence that nothing in it closes. */
function fence(language: string, text: string): string {
  const content = plainText(text)
    .replace(/`{21,}/gu, "`".repeat(MAX_BACKTICKS))
    .split("\n")
    .map((line) => line.trimEnd().replace(/^<!--/u, " <!--"))
    .join("\n");
  const longest = (content.match(/`+/gu) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const ticks = "`".repeat(Math.max(3, longest + 1));
  return `${ticks}${language === "mermaid" ? "text" : language || "text"}\n${content}\n${ticks}`;
}
