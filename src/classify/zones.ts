import type { Report } from "../domain/report.ts";
import type { Zone } from "./rule.ts";

/** Characters of the description that count as its beginning: people name what failed first. */
const LEAD = 400;
/** Characters after it that are still read; steps, logs and environment lists follow. */
const REST = 1_600;

/** One form for all texts: lower case, straight quotes, no emphasis or code marks, single blanks. Never throws. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[`*_]{2,}|[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * What the reporter wrote, in three parts: the title, the beginning of the description (400 characters, up to a word's
 * end) and 1,600 more. Errors are not among them; they have rules of their own. Never throws.
 */
export function textZones(report: Report): Readonly<Record<Zone, string>> {
  const prose = plainText(report.prose.slice(0, 2 * (LEAD + REST)));
  const space = prose.indexOf(" ", LEAD);
  const cut = prose.length <= LEAD || space === -1 || space > LEAD + 40 ? LEAD : space;
  return {
    title: plainText(report.title.slice(0, 400)),
    lead: prose.slice(0, cut),
    rest: prose.slice(cut, cut + REST),
  };
}
