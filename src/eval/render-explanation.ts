/**
 * What an evaluation found wrong, to be read by a person: notices that the truth does not confirm, and queries whose
 * earlier report was not among the first. Labels miss true pairs: a "false" notice is one to look at.
 */
import { plainText } from "../render/escape.ts";
import { clip } from "../render/clip.ts";
import type { CorpusRow } from "./corpus-row.ts";
import { type GroupOf, groupRows } from "./groups.ts";
import { findNotices, findQueries, type ObservedNotice, type ObservedQuery } from "./match-figures.ts";
import type { Observation } from "./replay.ts";
import { reasonText } from "../render/reason-text.ts";

/** A query whose first member comes later than this is a miss. */
const FOUND_RANK = 5;
const TITLE_LENGTH = 120;
const SHOWN_MATCHES = 3;

/** Plain Markdown: one block for each false notice, then for each miss, in the corpus's order. */
export function renderExplanation(observations: readonly Observation[], rows: readonly CorpusRow[]): string {
  const groupOf = groupRows(rows);
  const titles = new Map(rows.map(({ repo, number, title }) => [`${repo}#${number}`, title]));
  const titleOf = (repo: string, number: number) => shown(titles.get(`${repo}#${number}`) ?? "(not in the corpus)");
  const wrong = findNotices(observations, groupOf).filter(({ isRight }) => !isRight);
  const missed = findQueries(observations, rows, groupOf).filter(({ rank }) => rank === 0 || rank > FOUND_RANK);
  return [
    `# Notices that the corpus does not confirm: ${wrong.length}`,
    ...wrong.map((notice) => renderNotice(notice)),
    `# Queries whose earlier report is not among the first ${FOUND_RANK}: ${missed.length}`,
    ...missed.map((query) => renderMiss(query, membersOf(query, rows, groupOf), titleOf)),
    "",
  ].join("\n\n");
}

function renderNotice({ observation: { row }, match }: ObservedNotice): string {
  return [
    `## ${row.repo}#${row.number} ${shown(row.title)}`,
    `- said: ${match.relation} of #${match.number} ${shown(match.title)} (${match.score.toFixed(2)})`,
    ...match.reasons.map((reason) => `  - ${shown(reasonText(reason))}`),
  ].join("\n");
}

function renderMiss(
  { observation, rank }: ObservedQuery,
  members: readonly number[],
  titleOf: (repo: string, number: number) => string,
): string {
  const { row, matches, kinds } = observation;
  return [
    `## ${row.repo}#${row.number} ${shown(row.title)} (${kinds.join(", ")})`,
    ...members.map((number) => `- is: #${number} ${titleOf(row.repo, number)}`),
    `- ${rank === 0 ? "not found" : `found at rank ${rank}`}; instead:`,
    ...matches
      .slice(0, SHOWN_MATCHES)
      .map((match) => `  - #${match.number} ${shown(match.title)} (${match.score.toFixed(2)})`),
  ].join("\n");
}

/** Earlier members of the query's group. */
function membersOf({ observation: { row } }: ObservedQuery, rows: readonly CorpusRow[], groupOf: GroupOf): number[] {
  const group = groupOf(row.repo, row.number);
  return rows
    .filter((other) => other.repo === row.repo && groupOf(other.repo, other.number) === group)
    .filter((other) => Date.parse(other.createdAt) < Date.parse(row.createdAt))
    .map(({ number }) => number);
}

/** One line without control characters: the file is read in a terminal. */
function shown(text: string): string {
  return clip(plainText(text).replaceAll(/\s+/g, " ").trim(), TITLE_LENGTH);
}
