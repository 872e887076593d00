/**
 * What a reporter says of the issues that they name: "same as #12", "not a duplicate of #12", or just "#12".
 * English only, and only the words right before the number; anything else is a plain mention.
 */
import type { Report } from "../domain/report.ts";

/** What a reporter says of an issue that they mention: the same, another one, or nothing. */
export type Stance = "same" | "different" | "plain";

/** An issue that the reporter names, and what they say of it. */
export interface Mention {
  readonly number: number;
  readonly stance: Stance;
}

interface StanceRule {
  readonly stance: Stance;
  readonly reason: string;
  readonly pattern: RegExp;
}

/** Between the words and the number: "the issue ", and other numbers of the same list. */
const LEAD = String.raw`[ \t]*(?:(?:the|issue|issues|bug|report)[ \t]{1,3}){0,2}(?:#\d{1,9},?[ \t]{1,3}(?:(?:and|or)[ \t]{1,3})?){0,4}$`;
const DUPLICATE = "(?:(?:dup|dupe|duplicate|duplication)[ ](?:of|for)|dup(?=[ ]?$))";
const SAME = "(?:the )?same(?: [a-z]{1,12}){0,2} (?:as|in)|identical to";

/**
 * What follows the number and takes the claim back: "dupe of #12? I don't think so", "same message as #12, but …". A
 * question mark alone is how people file a duplicate politely.
 */
const TAKEN_BACK =
  /^[)\]]?[ \t]{0,3}[,;.:?!]{0,3}[)\]]?[ \t]{0,3}(?:-{1,2}[ \t]{0,3})?(?:but|though|although|however|except|yet|only|not|no|probably not|i (?:do not|don't|am not|doubt))\b/i;
const NEGATED =
  /^[^\n.?!]{0,40}[.?!]{0,2}[ \t]{0,3}(?:i )?(?:don't think so|do not think so|is it not|think not|think it is not|doubt it)\b/i;

const LETTER = /[a-z]/i;

/** In order; the first that fits decides. Each is matched against at most 60 characters that end before the number. */
const RULES: readonly StanceRule[] = [
  {
    stance: "different",
    reason: "the reporter has seen the other issue and says that it is not this one",
    pattern: new RegExp(
      `(?:\\bnot (?:quite |really |exactly |an? |true |exact |real ){0,3}(?:${DUPLICATE}|${SAME}|related to)|` +
        `\\b(?:different|distinct|separate) (?:bug |issue |problem |thing )?(?:from|to|than)|\\bunlike|\\bunrelated to)${LEAD}`,
      "i",
    ),
  },
  {
    stance: "different",
    reason: "the reporter files what was left over from the other issue, or what stands beside it",
    pattern: new RegExp(
      `(?:\\bfollow[- ]?up (?:to|of|on|for|from)|\\b(?:split|spun|broken|forked|separated) (?:off |out ){0,1}(?:of|from)|\\bcontinuation of|` +
        `\\b(?:part|subtask|subset) of|\\b(?:blocked|blocking|depends|dependent) (?:by|on)|\\b(?:introduced|caused|broken) (?:by|in)|` +
        `\\brelated to)${LEAD}`,
      "i",
    ),
  },
  {
    stance: "same",
    reason: "the reporter says that it is the same",
    pattern: new RegExp(`\\b(?:${DUPLICATE}|${SAME})${LEAD}`, "i"),
  },
];

const CONTEXT = 60;
/** Numbers beyond these are a list or a log, not something that the reporter points to. */
const MAX_MENTIONS = 50;
/** `#12`, `issues/12`, `pull/12`. */
const REFERENCE = /(?:#|\/)(\d{1,9})\b/g;

/** The issues that a report names, each once with the first stance taken towards it; itself left out. */
export function findMentions(report: Report, own: number): Mention[] {
  const stances = readStances(`${report.title}\n${report.prose}`);
  return report.mentions
    .slice(0, MAX_MENTIONS)
    .filter((number) => number !== own)
    .map((number) => ({ number, stance: stances.get(number) ?? "plain" }));
}

function readStances(text: string): Map<number, Stance> {
  const stances = new Map<number, Stance>();
  for (const match of text.matchAll(REFERENCE)) {
    const number = Number(match[1]);
    if (stances.has(number)) continue;
    const before = text.slice(Math.max(0, match.index - CONTEXT), match.index);
    // A list of numbers says nothing of any of them, and may be long.
    if (!LETTER.test(before)) continue;
    const rule = RULES.find(({ pattern }) => pattern.test(before));
    if (rule === undefined) continue;
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + CONTEXT);
    const isTakenBack = rule.stance === "same" && (TAKEN_BACK.test(after) || NEGATED.test(after));
    stances.set(number, isTakenBack ? "plain" : rule.stance);
  }
  return stances;
}
