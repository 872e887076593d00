import type { Report } from "../../domain/report.ts";

/** The parts of a report that cues look into: `start` is the title without its tag. */
export const CUE_PLACES = ["title", "start", "lead", "text"] as const;

/** One of them. */
export type CuePlace = (typeof CUE_PLACES)[number];

/** Characters of the description that count as its beginning, and that are read at all. */
export const LEAD = 600;
const READ = 2_000;
/** `[Bug]: cmd/build: ` before the title proper. At most three, each of bounded length. */
const TITLE_PREFIX = /^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/;

/** The title without `[Bug]: ` or `cmd/build: ` before it. Never throws. */
export function titleProper(title: string): string {
  return title.slice(0, 400).replace(TITLE_PREFIX, "");
}

/** Each place's text: lower case, straight quotes, no emphasis, single blanks. Never throws. */
export function cueTexts({ title, prose }: Report): Readonly<Record<CuePlace, string>> {
  const whole = plain(title.slice(0, 400));
  return {
    title: whole,
    start: plain(titleProper(title)),
    lead: plain(prose.slice(0, LEAD)),
    text: `${whole} \n ${plain(prose.slice(0, READ))}`,
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[`*_]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
