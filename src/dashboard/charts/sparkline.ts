import { scaleLinear } from "d3-scale";
import { area } from "d3-shape";
import { escapeHtml } from "../../graph/render/escape-html.ts";

const WIDTH = 120;
const HEIGHT = 28;

/** How something has grown, small enough to stand in a line of text. */
export function sparkline(counts: readonly number[], label: string): string {
  const x = scaleLinear([0, Math.max(1, counts.length - 1)], [0, WIDTH]);
  const y = scaleLinear([0, Math.max(1, ...counts)], [HEIGHT - 1, 2]);
  const shape = area<number>(
    (_, at) => x(at),
    HEIGHT - 1,
    (count) => y(count),
  );
  return `<svg class="spark" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escapeHtml(label)}"><path d="${shape.digits(1)(counts) ?? ""}"/></svg>`;
}
