import { scaleUtc } from "d3-scale";
import type { Dashboard } from "../dashboard.ts";
import { drawing, line, type LinkTo, mark, rect, words } from "./mark.ts";

const BAR = 20;
const LANE = 26;
const TOP = 8;
const AXIS = 26;
const SIDE = 8;
/** Incidents last hours: on an axis of months they would not be seen. */
const LEAST_WIDTH = 12;
/** Of `#12345 ×99` beside a bar. */
const NAME_WIDTH = 92;
const TICK_WIDTH = 110;

/** A bar for each incident on the axis of time; those that overlap stand one below another. */
export function incidentTimeline({ incidents, buckets, at }: Dashboard, width: number, link: LinkTo): string {
  const fromMs = buckets[0]?.fromMs ?? 0;
  const x = scaleUtc([new Date(fromMs), new Date(Math.max(Date.parse(at), fromMs + 1))], [SIDE, width - SIDE]);
  const ends: number[] = [];
  const placed = incidents.map((incident) => {
    const begin = x(new Date(incident.startedAt));
    const end = Math.max(begin + LEAST_WIDTH, x(new Date(incident.endedAt ?? at)));
    const isTurned = end + NAME_WIDTH > width;
    const [left, right] = isTurned ? [begin - NAME_WIDTH, end] : [begin, end + NAME_WIDTH];
    const free = ends.findIndex((until) => until < left);
    const lane = free === -1 ? ends.length : free;
    ends[lane] = right;
    return { incident, begin, end, lane, isTurned };
  });
  const bottom = TOP + Math.max(1, ends.length) * LANE;
  const ticks = x
    .ticks(Math.max(2, Math.floor(width / TICK_WIDTH)))
    .flatMap((date) => [
      line(x(date), TOP, x(date), bottom, "grid"),
      words(x(date), bottom + 16, x.tickFormat()(date), "middle"),
    ]);
  const bars = placed.map(({ incident, begin, end, lane, isTurned }) => {
    const { issue, reports, reporters, startedAt, endedAt, error } = incident;
    const until = endedAt === null ? "still going on" : `to ${clock(endedAt)}`;
    const title = `#${issue}: ${reports.length} reports by ${reporters} people from ${clock(startedAt)} ${until}: ${error}`;
    const top = TOP + lane * LANE;
    const bar = rect(begin, top, end - begin, BAR, endedAt === null ? "incident running" : "incident", 3);
    const name = `#${issue} ×${reports.length}`;
    const beside = isTurned ? words(begin - 5, top + 14, name, "end") : words(end + 5, top + 14, name);
    return mark(link(`Incident #${issue}`, reports), title, bar + beside);
  });
  return drawing("Incidents over time", width, bottom + AXIS, [...ticks, ...bars]);
}

function clock(iso: string): string {
  return `${iso.slice(0, 16).replace("T", " ")} UTC`;
}
