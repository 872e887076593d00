import type { Report } from "../../domain/report.ts";
import { LEAD, titleProper } from "../learned/words.ts";
import { withSingleBlanks } from "../zones.ts";

/** The parts of a report that cues look into: `start` is the title without its tag. */
export const CUE_PLACES = ["title", "start", "lead", "text"] as const;

/** One of them. */
export type CuePlace = (typeof CUE_PLACES)[number];

/** Characters of the description that are read. */
const READ = 2_000;

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
  return withSingleBlanks(
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .replace(/[`*_]+/g, ""),
  );
}
