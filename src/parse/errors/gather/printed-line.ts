/** Tells a line that a program printed about a failure from sentences of people, code, commands and chatter. Data. */
import { FAILING_WORDS } from "../failing-words.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** Longer lines are data. */
const MAX_LINE = 400;
/** Within a name of several parts (`x86_64-unknown-linux-gnu`) such a word says nothing. */
const FAILING = new RegExp(String.raw`(?<!\w-)\b${FAILING_WORDS}\b(?!-\w)`, "i");
/** First and second person, and the words with which sentences of people begin. */
const PERSONAL = overLines("i")`
    \b(?:I|I'm|I've|my|me|we|our|you|your)\b|
    ^(?:it|this|that|these|there|when|if|after|before|since|because|but|and|so|also|then|however|please|
      maybe|same|see|as|none|no (?:errors?|logs?|messages?|output|idea|crash(?:es)?|
      files?(?! found)|problems?|change|difference|response|failures?|warnings?)|nothing|not|yes|no(?=[,;.!])|n\/a|the|a|an|
      all|any|only|just|still|expected|actual)\b
  `;
/** Commands, comments, code, lists, headings, tables, addresses, checks and levels below an error. */
const NO_MESSAGE = overLines()`
    ^(?:[$>#%*|+✔✓✅☑-] ?|\d{1,4}[ \t]{1,8}[A-Za-z_.]{1,40} ?[=(:]|[VDIW] |\/\/|https?:\/\/|!?\[(?![\w :.-]{1,40}\]:? \S)|\d+[.)] |\w+@\S+[:~$]|
      (?:import|from|const|let|var|def|class|func|function|return|if|for|package (?![^\n]{1,80}: )|public|print|assert|
        try|except|with|while|go (?!tool )|git|npm|pip|python3?|sudo|cd|bazel|docker|make|bash|curl|warning|info|
        debug|trace|note|checking|successfully|using|found|loading|downloading|installing)\b)|
    ^(?:loaded via a namespace |[^\n:]{1,80} : ok=\d{1,6} |Deprecated Gradle features were used |Loaded: loaded |Active: (?:active|inactive|activating|deactivating) )|
    \b(?:0|no|zero) (?:failed|errors?|failures?|warnings?)\b|[{};=]\s*$|^[\w.]+ ?=|^[\w.]+\([^\n]{0,200}\)[;,]?$|=>|^<\/?\w|\b(?:INFO|DEBUG|WARN|WARNING|TRACE)\b|
    \b[WIVD] [\w./-]{1,120}:\d{1,6}\] |(?<!^)[Ww]arning:\s|
    ^[│|├└ ]{0,40}[├└]─[┬─]? \S{1,80}@\S|\b(?:will (?:re)?try|[Rr]etrying|[Tt]rying again|[Ff]alling back) (?:with|to|in|from|on|again|next)\b|
    \b(?:does not escape|escapes to heap|moved to heap|leaking param)\b
  `;
/** How printed messages look and sentences do not: a word of failure first, a name in quotes, a colon between two parts. */
const PRINTED = new RegExp(
  String.raw`^["'(]?${FAILING_WORDS}\b|^\S{1,120}: \S|^\[[\w :.-]{1,40}\]:? \S|^[\w./ -]{1,60}: \S|\s["'\`‘“][^"'\`’”]{1,60}["'\`’”]`,
  "i",
);

/** A line that its writer put in quotation marks, code or bold as a whole. */
const MARKED = /^["“`*]{1,3}(.*?)["”`*]{1,3}$/;

/** A line that is one quotation, or code, as a whole; bold is a person's emphasis. */
const QUOTED = /^(?:["“][^"“”]+["”]|`[^`]+`)$/;

/** What is known of the place where a line stands. */
export interface LinePlace {
  /** A field for messages: any line there may be one. */
  readonly isMessageField: boolean;
  /** Nothing but output stands there. */
  readonly isPrinted: boolean;
}

/** The message that a line is, without the marks around it; undefined for any other line. Never throws; linear. */
export function printedMessage(raw: string, { isMessageField, isPrinted }: LinePlace): string | undefined {
  const line = raw.trim().replace(MARKED, "$1");
  const isQuoted = QUOTED.test(raw.trim());
  if (line.length < 8 || line.length > MAX_LINE || NO_MESSAGE.test(line)) return undefined;
  if (!isQuoted && PERSONAL.test(line)) return undefined;
  if (line.split(" ", 3).length < 3 || /\?$|^[a-z][^:]*\.$/.test(line)) return undefined;
  return isMessageField || (FAILING.test(line) && (isPrinted || isQuoted || PRINTED.test(line))) ? line : undefined;
}
