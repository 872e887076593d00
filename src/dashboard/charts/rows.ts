/** Charts of one row for each thing: its name and figure in words, and below them a bar or an interval. */
import { scaleLinear } from "d3-scale";
import type { Dashboard } from "../dashboard.ts";
import { drawing, line, type LinkTo, mark, rect, words } from "./mark.ts";

const ROW = 38;
const WORDS = 14;
const BAR = 8;
const SIDE = 6;

/** One row's name, figure and issues. */
export interface BarRow {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** The longest bar is as wide as the drawing. */
export function rowBars(label: string, rows: readonly BarRow[], width: number, link: LinkTo): string {
  const most = Math.max(1, ...rows.map(({ numbers }) => numbers.length));
  const x = scaleLinear([0, most], [0, width - 2 * SIDE]);
  const content = rows.map(({ name, numbers }, at) => {
    const top = at * ROW;
    const shapes =
      rect(0, top, width, ROW - 4, "target") +
      words(SIDE, top + WORDS, name) +
      words(width - SIDE, top + WORDS, String(numbers.length), "end") +
      rect(SIDE, top + WORDS + 6, x(numbers.length), BAR, "bar", 2);
    return mark(link(name, numbers), `${name}: ${numbers.length} issues`, shapes);
  });
  return drawing(label, width, rows.length * ROW, content);
}

/** Shares with the interval in which the true ones lie; a row without known issues leads nowhere. */
export function rowShares(rows: NonNullable<Dashboard["precision"]>, width: number, link: LinkTo): string {
  const x = scaleLinear([0, 1], [SIDE, width - SIDE]);
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  const bottom = rows.length * ROW;
  const axis = x.ticks(4).flatMap((share) => {
    const anchor = share === 0 ? "start" : share === 1 ? "end" : "middle";
    return [line(x(share), 0, x(share), bottom, "grid"), words(x(share), bottom + 14, percent(share), anchor)];
  });
  const content = rows.map(({ name, right, judged, low, high, issues }, at) => {
    const top = at * ROW;
    const middle = top + WORDS + 11;
    const share = judged === 0 ? 0 : right / judged;
    const shapes =
      rect(0, top, width, ROW - 4, "target") +
      words(SIDE, top + WORDS, name) +
      words(width - SIDE, top + WORDS, `${right} of ${judged} right`, "end") +
      line(x(low), middle, x(high), middle, "interval") +
      `<circle cx="${x(share).toFixed(1)}" cy="${middle}" r="5" class="dot"/>`;
    const title = `${name}: ${right} of ${judged} right; the true share lies between ${percent(low)} and ${percent(high)}`;
    return issues === undefined ? shapes : mark(link(name, issues), title, shapes);
  });
  return drawing("Observed precision", width, bottom + 20, [...axis, ...content]);
}

/** One bar of several parts, left to right. */
export function partsBar(
  label: string,
  parts: readonly (BarRow & { readonly color: string })[],
  width: number,
  link: LinkTo,
): string {
  const total = parts.reduce((sum, { numbers }) => sum + numbers.length, 0);
  const x = scaleLinear([0, Math.max(1, total)], [0, width]);
  let before = 0;
  const content = parts.map(({ name, numbers, color }) => {
    if (numbers.length === 0) return "";
    const left = x(before);
    before += numbers.length;
    return mark(
      link(name, numbers),
      `${name}: ${numbers.length}`,
      rect(left, 0, x(before) - left, 28, `piece ${color}`),
    );
  });
  return drawing(label, width, 28, content);
}
