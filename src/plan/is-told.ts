/**
 * Whether a report already says something, be it read into its environment or only there to be seen. What is told is not asked
 * for again, so each look is generous: a question too few is better than one that was answered.
 */
import type { Report } from "../domain/report.ts";
import { overLines } from "../wording/over-lines.ts";

/** What the comment could ask for, or advise to look at. */
export const ASKABLE = [
  "system",
  "version",
  "newest",
  "time",
  "request-id",
  "steps",
  "picture",
  "amount",
  "code",
  "output",
] as const;
/** One of `ASKABLE`. */
export type Askable = (typeof ASKABLE)[number];

/** Never throws; linear in the report. */
export function isTold(what: Askable, report: Report): boolean {
  switch (what) {
    case "system":
      return report.environment.os !== null || report.environment.platform !== null || SYSTEM.test(seenText(report));
    case "version":
      return report.environment.version !== null || namesVersion(seenText(report)) || NO_VERSION.test(seenText(report));
    case "newest":
      return NEWEST.test(seenText(report));
    case "time":
      return report.errors.some(({ firstSeen }) => firstSeen !== null) || TIME.test(seenText(report));
    case "request-id":
      return report.requestIds.length > 0;
    case "steps":
      return report.fields.some(({ kind, text }) => kind === "steps" && text !== "") || STEPS.test(seenText(report));
    case "picture":
      return PICTURE.test(seenText(report));
    case "amount":
      return AMOUNT.test(seenText(report));
    case "code":
      return report.code.some(({ text }) => text.trim() !== "");
    case "output":
      return isTold("code", report) || report.errors.some(({ noise }) => !noise);
  }
}

/** Characters that are looked at: whoever reads a report to ask a question does not read more either. */
const MAX_TEXT = 30_000;

/**
 * An unticked box, and an example that a form gives (`[e.g. Windows 11]`), are the form's words and not the reporter's; the version
 * that was good is not the one that fails.
 */
const NOT_SAID =
  /^[ \t]*[-*+] \[ \].*$|[[(]e\.?g\.?[^\])\n]{0,200}[\])]|^[ \t*+-]{0,8}last (?:known )?(?:good|working) version\b.*$/gim;

/** Title, prose, all fields and all code, the form's own words left out. */
function seenText({ title, prose, fields, code }: Report): string {
  const texts = [title, prose, ...fields.map(({ text }) => text), ...code.map(({ text }) => text)];
  return texts.join("\n").slice(0, MAX_TEXT).replace(NOT_SAID, " ");
}

/** Systems by the names that people use, and what only one of them has. */
const SYSTEM = overLines("i")`
  \b(?:windows|win ?(?:7|8|10|11|32|64)|mac ?os|os ?x|macbook|darwin|linux|ubuntu|debian|fedora|
  centos|rhel|red hat|(?:open)?suse|mint|manjaro|nixos|arch|alpine|(?:free|open|net)?bsd|wsl|android|
  ios|ipados|ipad|iphone|raspberry)\b|\b[c-z]:\\|/Users/|/home/|\.(?:dll|dylib)\b`;

/** The newest version was tried, so nobody needs to be told to update. */
const NEWEST = /\b(?:latest|newest|nightly|master|main branch|trunk|HEAD)\b/i;

const TIME = /\b\d{1,2}:\d{2}\b|\b20\d\d-\d\d-\d\d\b/;
const STEPS = /\bsteps to reproduce\b|\bto reproduce\b|^[ \t]*1[.)] /im;
const PICTURE = /!\[|<img\b|\/user-attachments\/|\.(?:png|jpe?g|gif|mp4|mov|webm)\b/i;
const AMOUNT = /\d ?(?:[kmgt]i?b|%|min(?:ute)?s?|h(?:ou)?rs?|requests?|tokens?)(?![a-z])/i;

/** The reporter says that there is no version to be had. */
const NO_VERSION = overLines("i")`
  \b(?:no|without an?y?) version\b|\b(?:can ?not|can['’]?t|could ?n[o'’]t|unable to|impossible to|
  no way to) (?:[a-z]+ ){0,3}(?:the |its |a |my )?version\b|\bversion(?: number)?[ :]*(?:is |
  was )?(?:unknown|unavailable|not (?:available|shown|known)|can ?not|can['’]?t|n/a)`;

/** A number with dots, and the word and signs before it. */
const NUMBERED = /([a-z.]{2,30})?[ \t:=@|*_`"'/-]{0,6}v?\d{1,5}\.\d{1,5}/gi;

/** Numbers behind these are no product's version. A longer list would only make for more questions. */
const OTHERS = overLines("i")`
  ^(?:node|nodejs|node\.js|npm|pnpm|yarn|bun|deno|python|ruby|java|jdk|openjdk|php|perl|rust|rustc|
  gcc|clang|cmake|kernel|linux|ubuntu|debian|fedora|macos|os|windows|android|ios|chrome|chromium|
  firefox|safari|edge|docker|cuda|about|than|after|every|only|takes|took)$`;

function namesVersion(text: string): boolean {
  return [...text.matchAll(NUMBERED)].some(([, word]) => word === undefined || !OTHERS.test(word));
}
