/** What all charts share: a mark that leads somewhere, and words within a drawing. All texts are escaped here. */
import { escapeHtml } from "../../graph/render/escape-html.ts";

/** Where a mark leads: to its one issue, or to the list of its issues on the page. */
export type LinkTo = (title: string, numbers: readonly number[]) => string;

/** A drawing of that size; it grows and shrinks with the page. `label` tells what it shows to whoever can't see it. */
export function drawing(label: string, width: number, height: number, content: readonly string[]): string {
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${escapeHtml(label)}">
${content.filter((part) => part !== "").join("\n")}
</svg>`;
}

/** Shapes that lead to `href`, by pointer and keyboard; `title` is shown beside the pointer and read aloud. */
export function mark(href: string, title: string, shapes: string): string {
  const words = escapeHtml(title);
  return `<a href="${href}" aria-label="${words}"><title>${words}</title>${shapes}</a>`;
}

/** A rectangle; its colour is the page's, by class. */
export function rect(x: number, y: number, width: number, height: number, classes: string, radius = 0): string {
  const corner = radius === 0 ? "" : ` rx="${radius}"`;
  return `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"${corner} class="${classes}"/>`;
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, classes: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" class="${classes}"/>`;
}

/** Words at a point, which is their beginning, middle or end. */
export function words(x: number, y: number, text: string, anchor: "start" | "middle" | "end" = "start"): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escapeHtml(text)}</text>`;
}

/** Two digits are more than a screen shows. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
