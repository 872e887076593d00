import { scaleBand, scaleLinear } from "d3-scale";
import { stack } from "d3-shape";
import type { Dashboard } from "../dashboard.ts";
import { drawing, line, type LinkTo, mark, rect, words } from "./mark.ts";

const HEIGHT = 240;
const MARGIN = { top: 10, right: 4, bottom: 24, left: 34 };
const TICKS = 4;
/** Of a name below the axis. */
const NAME_WIDTH = 62;

/** A bar for each stretch of time, of a piece for each category; `colorOf` gives a category's class. */
export function stackedBars(
  { buckets, categories }: Pick<Dashboard, "buckets" | "categories">,
  width: number,
  colorOf: (category: string) => string,
  link: LinkTo,
): string {
  const pieces = stack<unknown, number, number>()
    .keys(categories.keys())
    .value((bucket, category) => categories[category]?.numbers[bucket]?.length ?? 0)([...buckets.keys()]);
  const most = Math.max(1, ...pieces.flatMap((layer) => layer.map(([, to]) => to)));
  const x = scaleBand(buckets.keys(), [MARGIN.left, width - MARGIN.right]).paddingInner(0.18);
  const y = scaleLinear([0, most], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice(TICKS);
  const every = Math.max(1, Math.ceil(NAME_WIDTH / x.step()));
  const axis = y
    .ticks(TICKS)
    .filter(Number.isInteger)
    .flatMap((value) => [
      line(MARGIN.left, y(value), width - MARGIN.right, y(value), "grid"),
      words(MARGIN.left - 6, y(value) + 4, String(value), "end"),
    ]);
  const names = buckets.flatMap(({ name }, at) =>
    (buckets.length - 1 - at) % every === 0 ? [words((x(at) ?? 0) + x.bandwidth(), HEIGHT - 6, name, "end")] : [],
  );
  const bars = pieces.flatMap((layer) =>
    layer.map(([from, to], at) => {
      const { category = "", numbers = [] } = categories[layer.key] ?? {};
      const title = `${category}, ${buckets[at]?.name ?? ""}`;
      const found = numbers[at] ?? [];
      if (found.length === 0) return "";
      const shape = rect(x(at) ?? 0, y(to), x.bandwidth(), y(from) - y(to), `piece ${colorOf(category)}`);
      return mark(link(title, found), `${title}: ${found.length}`, shape);
    }),
  );
  return drawing("Issues by category over time", width, HEIGHT, [...axis, ...bars, ...names]);
}
