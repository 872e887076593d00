/** Finds the issues and the service requests that a reporter names. Follows no link. */
import { everyMatch } from "../text/every-match.ts";
import { overLines } from "../../wording/over-lines.ts";

/** `#12` not within a word, a path, an address or a colour; at most seven digits. */
const REFERENCE = /(?<![\w/&#.\-=[])#(\d{1,7})(?![\w-]|\.\d)/g;
/** Words before a number sign that count something else than issues. */
const OTHER_COUNT = overLines("i")`
    \b(?:requests?|steps?|options?|attempts?|items?|points?|numbers?|no|lines?|versions?|builds?|runs?|
      tests?|cases?|examples?|rules?|phases?|tasks?|tickets?|prs?|pull|parts?|questions?|problems?|
      priority|session|message|error|exception|colou?r|background|fill|stroke|chapter|section|figure|
      table|agent|tab|window|is|rank(?:ed)?|the)[ :]{1,2}$
  `;
/** A one-digit number is an issue only where a word says so; lists and ranks use them too. */
const ISSUE_WORD =
  /(?:\b(?:issues?|bugs?|see|duplicates?|dup|dupe|related|similar|fix(?:e[sd])?|clos(?:e[sd]?)|refs?|also|like|as|in|of|and|to|by)|#\d{1,7},?)[\s:,(]{0,3}$/i;
const ISSUE_URL = /https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,7})(?![\w-])/gi;
const CODE_SPAN = /`[^`\n]{1,200}`/g;

/** Issue numbers in order, without repeats. Addresses count only where they lead to `repo` (`owner/name`). */
export function findMentions(text: string, repo: string | null): number[] {
  const plain = text.replace(CODE_SPAN, (span) => " ".repeat(span.length));
  const found: { at: number; number: number }[] = [];
  for (const match of everyMatch(plain, REFERENCE)) {
    const number = Number(match[1]);
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    if (number === 0 || isColour(match[1] ?? "", before) || OTHER_COUNT.test(before)) continue;
    if (number < 10 && !ISSUE_WORD.test(before)) continue;
    found.push({ at: match.index, number });
  }
  if (repo !== null) {
    for (const match of everyMatch(text, ISSUE_URL)) {
      const own = `${match[1] ?? ""}/${match[2] ?? ""}`.toLowerCase() === repo.toLowerCase();
      if (own && Number(match[3]) > 0) found.push({ at: match.index, number: Number(match[3]) });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ number }) => number))];
}

/** Three or six digits may be a colour where one is spoken of; a leading zero always says so. */
function isColour(digits: string, before: string): boolean {
  if (digits.length > 1 && digits.startsWith("0")) return true;
  return (
    (digits.length === 3 || digits.length === 6) && /colou?r|background|\bhex\b|\brgb|\bcss\b|fill|stroke/i.test(before)
  );
}

const REQUEST_ID = /\breq_[A-Za-z0-9]{8,64}\b/g;
const LABELLED_ID =
  /\b(?:x-)?request[-_ ]?ids?\\?["'*`]{0,3}\s{0,2}[:=]\s{0,2}\\?["'*`]{0,3}([A-Za-z0-9][\w-]{7,63})(?![\w-])/gi;

/** Ids of requests at a service, in order, without repeats: `req_…` anywhere, any other id behind its label. */
export function findRequestIds(text: string): string[] {
  const found: { at: number; id: string }[] = [];
  for (const match of everyMatch(text, REQUEST_ID)) found.push({ at: match.index, id: match[0] });
  for (const match of everyMatch(text, LABELLED_ID)) {
    if (/\d/.test(match[1] ?? "")) found.push({ at: match.index, id: match[1] ?? "" });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ id }) => id))];
}
