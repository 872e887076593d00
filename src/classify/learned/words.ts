/** The words of a report as the learned layers of categories and kinds know them. */
import type { Report } from "../../domain/report.ts";
import { stem } from "../../wording/stem.ts";

const WORD = /[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu;

/** Stems of words seen lately: most words of a report are in the one before, too. Answers do not depend on it. */
const stems = new Map<string, string>();
const MOST_STEMS = 4_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stem(word.includes("'") ? word.replaceAll("'", "") : word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, made);
  return made;
}

/** The words of a text, stemmed, in order, at most `limit`; a question mark is one. Never throws. */
export function wordsOf(text: string, limit: number): string[] {
  const words = text.toLowerCase().match(WORD) ?? [];
  return (words.length > limit ? words.slice(0, limit) : words).map(stemOf);
}

/** `[Bug]: cmd/build: ` before the title proper. At most three, each of bounded length. */
const TITLE_PREFIX = /^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/;

/** The title without `[Bug]: ` or `cmd/build: ` before it. Never throws. */
export function titleProper(title: string): string {
  return title.slice(0, TITLE).replace(TITLE_PREFIX, "");
}

/** Characters of the title that are read. */
const TITLE = 400;
/** Characters of the description that count as its beginning, and as all that is read. */
export const LEAD = 600;
const READ = 2_500;

/** The words of a report, in order, by the place where they stand. */
export interface ReportWords {
  readonly title: readonly string[];
  /** The first word of the title proper. */
  readonly first: string | undefined;
  readonly lead: readonly string[];
  readonly rest: readonly string[];
}

/** Read for the category and for the kind of the same report. */
const read = new WeakMap<Report, ReportWords>();

/** What both layers read of a report. Linear in the text. Never throws. */
export function reportWords(report: Report): ReportWords {
  const known = read.get(report);
  if (known !== undefined) return known;
  const { title, prose } = report;
  const words = {
    title: wordsOf(title.slice(0, TITLE), 40),
    first: wordsOf(titleProper(title), 1)[0],
    lead: wordsOf(prose.slice(0, LEAD), 150),
    rest: wordsOf(prose.slice(LEAD, READ), 400),
  };
  read.set(report, words);
  return words;
}
