/**
 * The graph as Mermaid, which GitHub draws. Titles come from issues: every sign in them but letters, digits and the plainest
 * ones is written as Mermaid's numeric entity, so that no title can end a label or begin a directive.
 */
import { clip } from "../../render/clip.ts";
import { plainText } from "../../render/escape.ts";
import type { IssueReport } from "../report-value.ts";
import { type DrawnNode, type Look, toDrawnGraph } from "./drawn-graph.ts";

/** More is no drawing any more, and GitHub gives up on large ones. */
export const MAX_DRAWN = 40;
const TITLE_LENGTH = 28;

/** Colours that keep contrast on GitHub's light and dark pages: text and border of the class's own colour, no fill. */
const CLASSES: Readonly<Record<Look, string>> = {
  subject: "stroke-width:4px",
  open: "stroke:#1f883d",
  closed: "stroke:#818b98",
  done: "stroke:#8250df",
  proposed: "stroke:#bf8700,stroke-dasharray:6 3",
  "given-up": "stroke:#cf222e,stroke-dasharray:2 3",
  unread: "stroke:#818b98,stroke-dasharray:1 4",
};

/** Lines of a `mermaid` block, without the fence; how many threads were left out is told by the page. */
export function renderMermaid(report: IssueReport): { readonly text: string; readonly left: number } {
  const { nodes, edges, left } = toDrawnGraph(report, MAX_DRAWN);
  const ids = new Map(nodes.map(({ key }, at) => [key, `t${at}`]));
  const looks = [...new Set(nodes.map(({ look }) => look))];
  const lines = [
    "flowchart LR",
    ...nodes.map((node) => `  ${ids.get(node.key) ?? ""}${shape(node)}:::${classOf(node.look)}`),
    ...edges.map(({ from, to, label, kind }) => {
      const arrow = kind === "mentions" || kind === "cross-references" ? "-.->" : "-->";
      return `  ${ids.get(from) ?? ""} ${arrow}|"${label}"| ${ids.get(to) ?? ""}`;
    }),
    ...looks.map((look) => `  classDef ${classOf(look)} ${CLASSES[look]}`),
  ];
  return { text: lines.join("\n"), left };
}

/** Names of classes are letters. */
function classOf(look: Look): string {
  return look.replaceAll("-", "");
}

/** Issues are boxes, pull requests rounded, discussions six-sided. */
function shape({ name, title, fate, kind }: DrawnNode): string {
  const label = `"${entities(name)}<br>${entities(clip(plainText(title).replace(/\s+/gu, " ").trim(), TITLE_LENGTH))}<br>${entities(fate)}"`;
  if (kind === "pull-request") return `(${label})`;
  return kind === "discussion" ? `{{${label}}}` : `[${label}]`;
}

/** https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function entities(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{M} .,_-]/gu, (sign) => `#${sign.codePointAt(0) ?? 63};`);
}
