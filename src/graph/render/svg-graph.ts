/**
 * The graph as SVG, laid out here (dagre, layered) so that the page needs no network and no library to draw it. Each thread
 * is a link, so that the keyboard reaches it; shape and words tell its state, colour only besides.
 */
import { graphlib, layout } from "@dagrejs/dagre";
import { clip } from "../../render/clip.ts";
import { plainText } from "../../render/escape.ts";
import { EDGE_TEXT } from "../edge.ts";
import type { DrawnEdge, DrawnGraph, DrawnNode } from "./drawn-graph.ts";
import { escapeHtml, safeUrl } from "./escape-html.ts";

const WIDTH = 210;
const HEIGHT = 66;
/** Characters that fit into a box at 12 px. */
const TITLE_LENGTH = 30;
const MARGIN = 16;

interface Placed<T> {
  readonly item: T;
  readonly x: number;
  readonly y: number;
}

/** The whole `<svg>` element. Never throws. */
export function renderSvgGraph(graph: DrawnGraph): string {
  const placed = place(graph);
  const [width, height] = placed.size;
  const label = `Graph of ${graph.nodes.length} threads and ${graph.edges.length} links`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${label}">`,
    `<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path d="M0 0 8 4 0 8z" class="tip"/></marker></defs>`,
    ...placed.edges.map(renderEdge),
    ...placed.nodes.map(renderNode),
    "</svg>",
  ].join("\n");
}

interface Layout {
  readonly size: readonly [width: number, height: number];
  readonly nodes: readonly Placed<DrawnNode>[];
  readonly edges: readonly { readonly item: DrawnEdge; readonly points: readonly Point[] }[];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function place({ nodes, edges }: DrawnGraph): Layout {
  const dagre = new graphlib.Graph();
  dagre.setGraph({ rankdir: "LR", nodesep: 14, ranksep: 110, marginx: MARGIN, marginy: MARGIN });
  dagre.setDefaultEdgeLabel(() => ({}));
  for (const { key } of nodes) dagre.setNode(key, { width: WIDTH, height: HEIGHT });
  for (const { from, to } of edges) dagre.setEdge(from, to);
  layout(dagre);
  const { width = WIDTH, height = HEIGHT } = dagre.graph();
  return {
    size: [Math.ceil(width), Math.ceil(height)],
    nodes: nodes.map((item) => {
      const { x, y } = dagre.node(item.key) ?? { x: 0, y: 0 };
      return { item, x: Math.round(x - WIDTH / 2), y: Math.round(y - HEIGHT / 2) };
    }),
    edges: edges.map((item) => {
      const { points = [] } = dagre.edge(item.from, item.to) ?? {};
      return { item, points };
    }),
  };
}

function renderNode({ item, x, y }: Placed<DrawnNode>): string {
  const { name, title, fate, url, kind, look } = item;
  const shown = clip(plainText(title).replace(/\s+/gu, " ").trim(), TITLE_LENGTH);
  const what = kind === "pull-request" ? "pull request" : kind;
  const radius = kind === "pull-request" ? 22 : kind === "discussion" ? 12 : 4;
  const address = safeUrl(url);
  const inside = [
    `<title>${escapeHtml(`${what} ${name}: ${title} (${fate})`)}</title>`,
    `<rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="${radius}"/>`,
    `<text x="${x + 14}" y="${y + 22}"><tspan class="name">${escapeHtml(name)}</tspan> `,
    `<tspan class="fate">${escapeHtml(kind === "issue" ? fate : `${kind === "pull-request" ? "PR" : what}, ${fate}`)}</tspan></text>`,
    `<text x="${x + 14}" y="${y + 46}" class="title">${escapeHtml(shown)}</text>`,
  ].join("");
  return address === null
    ? `<g class="node ${look}">${inside}</g>`
    : `<a href="${address}" class="node ${look}">${inside}</a>`;
}

function renderEdge({ item, points }: Layout["edges"][number]): string {
  const [first] = points;
  if (first === undefined) return "";
  const path = points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${Math.round(x)} ${Math.round(y)}`).join("");
  const middle = points[Math.floor(points.length / 2)] ?? first;
  const { from, to } = EDGE_TEXT[item.kind];
  const weak = item.kind === "mentions" || item.kind === "cross-references" ? " weak" : "";
  return [
    `<g class="edge${weak}"><title>${escapeHtml(`${item.from} ${from} ${item.to} (${to})`)}</title>`,
    `<path d="${path}" marker-end="url(#arrow)"/>`,
    `<text x="${Math.round(middle.x)}" y="${Math.round(middle.y) - 4}" text-anchor="middle">${escapeHtml(item.label)}</text></g>`,
  ].join("");
}
