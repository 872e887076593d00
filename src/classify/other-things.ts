/**
 * Words of failures with which nothing fails: the texts of a program's screen in a report on how they read, and what is only
 * called so; and errors that are only likely. They are taken out before words are weighed, by rules and by what was learned alike.
 */
import type { ErrorEntry, Report } from "../domain/report.ts";
import { overLines } from "../wording/over-lines.ts";
import { withoutNamedSo } from "./named-so.ts";

/** What a report on the texts of a screen says in its title. */
const ON_TEXTS = overLines("i")`
  \b(?:un|mis)?translat(?:e|ed|ions?|ing|able)\b|\b(?:un)?locali[sz](?:e|ed|ations?|ing)\b|\bi18n\b|\bl10n\b|\btypos?\b|
  \bmis-?spel(?:t|led|ling)s?\b|\bspelling\b|\bwording\b|\breword\b|\brename\b|\b(?:wrong|missing) (?:label|caption|capitali[sz]ation)\b|
  \b(?:the )?(?:labels?|captions?|headings?|tooltips?|buttons?|texts?|strings?|menu items?) ['"“‘«„][^'"”’»\n]{2,60}['"”’»“](?! (?:button )?(?:does|when|fail))|
  \b(?:is|are|gets?) (?:cut off|truncated|clipped|misaligned|too (?:small|long|wide))\b|\boverflow(?:s|ing)?\b
`;
/** What a report on documents, or a wish, says in its title: "Docs: broken anchor for "X"", "Make the retry cover "X"". */
const ON_OTHERS = overLines("i")`
  ^\W{0,3}(?:docs?|documentation|readme|manual|guide|changelog|website)\b ?[:\])–—-]|\bbroken (?:anchor|link)s?\b|
  ^(?:\W{0,3}(?:feature|feature request|wish|request|enhancement|feat)\W{1,3})?(?:make|let|allow|support|add|extend|treat|consider|cover) .{0,80}\b(?:also|too|as well|as an?)\b
`;
/** Something does fail, and the quoted text may be how. */
const FAILS = overLines("i")`
  \b(?:fail(?:s|ed|ing|ure)?|crash(?:es|ed|ing)|throws?|thrown|exits?|hangs?|freezes|panics?|exceptions?|does(?:n't| not) work|stops? working|
  stack (?:overflow|trace)|buffer|heap|(?:get|got|getting|gives?|shows?|with|saw|see|receive) (?:me )?(?:an? |the )?(?:error|message)|leaks?)\b
`;
const QUOTED =
  /(?<![\p{L}\p{N}])(?:"[^"\n]{2,60}"|'[^'\n]{2,60}'|“[^”\n]{2,60}”|‘[^’\n]{2,60}’|«[^»\n]{2,60}»|„[^“”\n]{2,60}[“”])(?![\p{L}\p{N}])/gu;

/** Games and goods named for memory. */
const MEMORY_THINGS = overLines("gi")`
  \bmemory["'”’]?,? (?:mini[- ]?|card[- ]|matching )?(?:games?|cards?|puzzles?|matches|match game|foam|palaces?|lane|verses?|books?|training|exercises?|trainer)\b
`;
const MEMORY = /["'“‘]?\bmemory\b["'”’]?/gi;
const OF_MACHINE =
  /\b(?:out of memory|oom|ram|leak\w*|memory (?:usage|use|consumption|limit|allocation|growth)|[gm]i?b)\b/i;

/** Characters of the description that are looked at. */
const MAX_TEXT = 4_000;

/** The report without them; itself where there are none, as in most. Never throws; linear. */
export function withoutOtherThings(report: Report): Report {
  return withoutShownTexts(withoutMemoryThings(withoutNames(withoutLikely(report))));
}

/** "How do I set up the crash reporter?": a part of the program is called so. */
function withoutNames(report: Report): Report {
  const [title, prose] = [report.title, report.prose].map(withoutNamedSo);
  if (title === undefined || prose === undefined || title + prose === report.title + report.prose) return report;
  return { ...report, title, prose };
}

/** What was guessed from its words alone tells no category: those words are weighed where they stand. */
function withoutLikely(report: Report): Report {
  return report.errors.some(({ likely }) => likely !== undefined)
    ? { ...report, errors: [], primaryError: null }
    : report;
}

/** "German: 'Rate limit' is not translated": the quoted texts are what the report is on, and no errors. */
function withoutShownTexts(report: Report): Report {
  const { title, prose, errors, primaryError } = report;
  if (errors.some(({ frames, status }) => frames.length > 0 || status !== null)) return report;
  const [bareTitle, bareProse] = [title, prose].map((text) => text.replace(QUOTED, " "));
  if (bareTitle === undefined || bareProse === undefined || bareTitle + bareProse === title + prose) return report;
  if (!(ON_TEXTS.test(title) || ON_OTHERS.test(title))) return report;
  if (FAILS.test(`${bareTitle}\n${bareProse.slice(0, MAX_TEXT)}`)) return report;
  const shown = `${title}\n${prose}`.match(QUOTED) ?? [];
  const isShown = ({ message }: ErrorEntry): boolean =>
    shown.some((text) => text.includes(message.replace(/^\W+|\W+$/g, "")));
  const primary = primaryError === null ? undefined : errors[primaryError];
  return {
    ...report,
    title: bareTitle,
    prose: bareProse,
    errors: errors.map((error) => (isShown(error) ? { ...error, noise: true } : error)),
    primaryError: primary === undefined || isShown(primary) ? null : primaryError,
  };
}

/** What a machine has, as an entry of a list, and memory that is said to be as it should. */
const MEMORY_IS_FINE = overLines("gim")`
  (?:^|[/,;|] ?)\d{1,3} ?GB (?:of )?(?:ram|memory)(?= ?(?:[/,;|]|$))|
  \b(?:memory|ram)(?: usage| use| consumption)?,? (?:(?:is|stays|remains|stayed|was) )?(?:constant|stable|flat|steady|fine|ok|normal|low)\b
`;

function withoutMemoryThings(written: Report): Report {
  const report = withoutSpecs(written);
  const { title, prose } = report;
  const text = `${title}\n${prose.slice(0, MAX_TEXT)}`;
  if (!/memory/i.test(text)) return report;
  MEMORY_THINGS.lastIndex = 0;
  if (!MEMORY_THINGS.test(text) || OF_MACHINE.test(text)) return report;
  return { ...report, title: title.replace(MEMORY, " "), prose: prose.replace(MEMORY, " ") };
}

function withoutSpecs(report: Report): Report {
  if (!/memory|ram/i.test(report.prose)) return report;
  const prose = report.prose.replace(MEMORY_IS_FINE, " ");
  return prose === report.prose ? report : { ...report, prose };
}
