/**
 * An error that a report only names, where nothing in it has the form of one: a class (`NullPointerException`), a constant
 * (`EXC_BAD_ACCESS`), a message that a title calls internal ("ICE: lid: no hinge"), a number that is called an error's
 * ("error code 2168-0002"), a status of HTTP that is called one ("gives a 403 error"), the phrase of a server's answer, words of failure that
 * the title says as the text quotes them. Asked last of all, of the title first; a name alone says least.
 */
import type { ErrorSource } from "../../../domain/report.ts";
import { FAILING_WORDS } from "../failing-words.ts";
import { overLines } from "../../../wording/over-lines.ts";
import { type ErrorParts, readErrorText } from "../error-text/read-error-text.ts";

/** An error that is only named, and where. */
export interface MentionedError {
  readonly parts: ErrorParts;
  readonly source: ErrorSource;
}

/** Characters of the prose that are looked at. */
const MAX_PROSE = 4_000;

/** A class as exceptions are named, with its package or without, with which the title begins. */
const CLASS = overLines()`
    ^(?:[A-Za-z_]\w{0,40}(?:\.|::|\\)){0,6}[A-Z][a-z0-9]\w{0,60}(?:Error|Exception)\b(?![./\\(-]\w)|
    ^(?:[A-Za-z_]\w{0,40}(?:\.|::)){1,6}(?:[Ee]rrors?|[Ee]xceptions?)\.[A-Z]\w{2,60}|^[A-Z]\w{1,40}::[A-Z]\w{2,60}(?= |$)
  `;
/** "[Bug] acme.NoLidError", "BUG: NoLidError": what comes before it only says that it is a report. */
const KIND = /^(?:\[[\w -]{2,20}\]:? ?|(?:bug|error|crash|issue)(?: report)?: )/i;
/** The same among a person's words, behind what says that it came: "goes down with a NullPointerException", "I get an `IOException`". */
const CLASS_SAID = overLines()`
    (?<!\b(?:should|would|must|could|can|may|might|to|not|never|instead of|than|without|expect|expected|avoid|n['’]t) (?:it )?)
      \b(?:[Ss]ays?|(?:goes|went|going|comes?|came|crash(?:es|ed|ing)?|fail(?:s|ed|ing)?|dies|died|dying|ends?|ended|exits?|exited|abort(?:s|ed)?|
        breaks?|broke|stops?|stopped)(?: down| up)? (?:with|in|on|by|due to|because of)|
      throws|threw|throwing|thrown|raises|raised|raising|gives?|gave|gets?|got|getting|hits?|hitting|results? in|resulting in|produces|[Ee]rror|[Ee]xception)(?: me| us)?
      (?: an?| the| this)?(?: unhandled| uncaught)?(?: [Ee]rror| [Ee]xception)?:? ["'“\x60*]{0,2}
      (?<class>(?:[A-Za-z_]\w{0,40}(?:\.|::|\\)){0,6}[A-Z][a-z0-9]\w{1,60}(?:Error|Exception))\b(?![./\\(:-]\w|: \S)
  `;
/**
 * What a title says behind the words that call it internal, if a program may have printed it: words of failure first, or a
 * name and a colon. "ICE: function returning an iterator" only tells what its writer did.
 */
const SAID_INTERNAL = new RegExp(
  String.raw`^(?:[\w./-]{1,30}:? ){0,2}internal error[:,] {1,2}` +
    String.raw`(?<said>(?!failures? )${FAILING_WORDS}\b [^\n]{6,400}|(?:'[^'\n]{2,60}'|[\w.]{2,40}(?:::\w{1,40}){0,4}): [^\n]{6,400})`,
  "i",
);
/** The same of a compiler, which names a thing of its own or is spoken of: connections have an ICE as well. */
const SAID_BY_COMPILER = new RegExp(
  String.raw`(?:^|^[\w/. -]{1,40}: |^\[[^\]\n]{1,30}\]:? )ICE[:,] {1,2}(?<said>(?:'[^'\n]{2,60}'|[\w.]{1,40}(?:::|_)[\w:]{1,80}): [^\n]{6,400}|` +
    String.raw`(?=[^\n]{0,300}(?:\b(?:compil\w*|codegen|rustc|types?|traits?|macros?|generics?|lifetimes?|regions?|opaque|const|impl|enum|struct|dyn|expr|node|span|lints?|MIR|HIR|LLVM)\b|::|_))` +
    String.raw`(?![Ff]ailures? )(?:${FAILING_WORDS}|[A-Z][a-z]{2,12}(?<=Failed|Unexpected|Unknown|Invalid|Unable|Cannot|Missing))\b [^\n]{6,400})`,
);
/** A constant in which a word of failure stands. */
const CONSTANT = overLines()`
    (?<![\w$./-])(?=[A-Z\d_]{0,60}(?:ERROR|ERR_|EXC_|EXCEPTION|VIOLATION|FAILED|FAILURE|TIMEOUT|TIMED_OUT|INVALID|DENIED|_LOST|BAD_|NOT_FOUND|NOT_ALLOWED|
      NOT_LESS|UNABLE|MISSING|ABORT|REFUSED|OVERFLOW|PANIC|FAULT|UNREACHABLE|EXCEEDED|EXHAUSTED|UNAUTHORIZED|FORBIDDEN|CORRUPT|MISMATCH|UNSUPPORTED|CRASH))
      [A-Z][A-Z\d]{1,30}(?:_[A-Z\d]{1,30}){1,8}(?![\w=-])|
    (?<=[a-z]{3}[^A-Z\n]{0,40}[ (])(?=[A-Z ]{0,40}\b(?:VIOLATION|EXCEPTION|FAULT|FAILURE|CORRUPTION|TIMEOUT|MISMATCH|NOT LESS)\b)[A-Z]{3,20}(?: [A-Z]{2,20}){2,6}(?![\w=-])
  `;
const CODE = overLines("i")`
    \b(?:error|stop|exit|result|status|failure|support)[ -]?codes?(?: (?:is|was|of))?:? {0,2}["'\x60(\[]?(?=[\w-]{0,12}\d)[\w-]{3,24}(?:\.\d{1,8})?|
    \berrors?:? #?(?:0x[\da-f]{4,16}|\d{3,6}-\d{2,6}|\d{4,6}|[A-Z]{1,6}-?\d{2,8})\b
  `;
const STATUS_WORDS =
  "bad request|unauthori[sz]ed|forbidden|not found|method not allowed|conflict|gone|too large|(?:request )?entity too large|large entity|" +
  "unprocessable|too many requests|internal server error|server error|bad gateway|service unavailable|gateway time-?out|client error|errors?|http|response|status";
const KNOWN_STATUS = "(?:40[0-9]|41[0-7]|42[1-9]|431|451|50[0-8]|511|52[0-9]|530)";
const STATUS = overLines("i")`
    \b(?:https?|https? status|status(?: code)?|(?:server |client |http )?err(?:or|eur|o)s?|codes?|response(?: code)?|returns?|returned|returning|gives?(?: an?| me an?)?|
      gets?(?: an?)?|got(?: an?)?|getting(?: an?)?|with(?: an?)?|throws?(?: an?)?|expected):? ["'\x60(]?${KNOWN_STATUS}\b(?!\.\d|[-/:]\d)|
    (?<![\w.:/#-])50[0-4](?:er\b| error page\b| page\b(?=\W*$|[.,;:!?)]| (?:when|on|if|after|for|in|is|at|from|with|instead|appears?|shows?|and|but)\b))|
    (?<![\w.:])[\w.:/#-]{0,80}StatusCode[ =:]{1,2}${KNOWN_STATUS}\b|
    (?<![\w.:/#-])${KNOWN_STATUS},?(?: ?[-–:] ?|:? ?\(?| ){1,2}(?:${STATUS_WORDS})\b
  `;
const NUMBER = new RegExp(KNOWN_STATUS, "g");

/** Such a title asks for something, and names what it is about. */
const WISH = overLines("i")`
    ^(?:\[?feat(?:ure)?|\[?request|\[?docs?\b|add|allow|support|handle|improve|make|implement|provide|use|replace|remove|refactor|document|expose|
      introduce|update(?! from \S{1,40} to )|consider|enable|option|should|better|show|return|throw|raise|catch|suppress|ignore|explain|treat|wrap|respect|retry|log|
      parse|propagate)\b|\b(?:should|must|ought to|needs? to|would be|don['’]t|do not)\b
  `;

/** At which answer of a server something else is wrong: "On status 410 the lid ignores …". */
const ON_ANSWER = /^(?:on|upon|in case of|given|for) (?:an? |the )?(?:https? )?(?:status|response) codes? [45]\d\d /i;

/** The first error that title or prose name; undefined where none is. Never throws; linear. */
export function findMentionedError(title: string, prose: string): MentionedError | undefined {
  if (WISH.test(title)) return undefined;
  const inTitle = nameIn(title) ?? (ON_ANSWER.test(title) ? undefined : numberIn(title));
  if (inTitle !== undefined) return { parts: inTitle, source: "title" };
  const said = prose.slice(0, MAX_PROSE);
  const inProse = classIn(said) ?? numberIn(said);
  return inProse === undefined ? undefined : { parts: inProse, source: "description" };
}

/** What the prose quotes, or gives behind an arrow as the result of a step. */
const QUOTED_OR_RESULT = overLines("gmu")`
  (?<![\p{L}\d])(?:"[^"\n]{8,200}"|“[^“”\n]{8,200}”|\x60[^\x60\n]{8,200}\x60|'[^'\n]{8,200}'(?!\p{L}))|(?<=(?:[-=]>|→) {1,4})[^\n]{8,200}$
`;
const FAILING = new RegExp(String.raw`\b${FAILING_WORDS}\b`, "i");
/** What people set in quotation marks themselves: that something does not work, a state. */
const OWN_WORDS = /^(?:\(|(?:do|does|did|is|are|was|were|will|has|have|it|not|never)\b)|(?:\bnot|n['’]t) work/i;

/** What a program said, and no control of it: the words of saying stand right before the quotation, or an arrow does. */
const MAX_BEFORE = 80;
const SAID_BEFORE = overLines("i")`
  (?:[-=]>|→) {0,4}$|
    (?<!\b(?:buttons?|labels?|options?|settings?|filters?|templates?|tick|click|check ?box(?:es)?|menu|entry|entries|tabs?|toggles?|titled|named|called)\b[^\n.]{0,40})
      \b(?:say(?:s|ing)?|said|tell(?:s|ing)?|told|complain(?:s|ed|ing)?|errors?|exceptions?|messages?|warnings?|alerts?|toast|dialog|pop-?up|get|gets|got|getting|
        gives?|gave|throws?|threw|returns?|returned|reports?|prints?|printed|logs?|logged|shows?|responds?|answers?|fail(?:s|ed)?)
      (?: (?:me|us|that|with|by|an?|the|is|was|of|like|only|just|error|message)){0,3}[:,]? {0,2}$
`;
/** So a control is named. */
const COMMAND = overLines("i")`
  ^(?:re)?(?:hide|show|try|retry|run|open|close|skip|ignore|allow|enable|disable|use|add|remove|delete|clear|include|exclude|send|keep|mark|log|print|select|set|
    start|stop|load|create|check|report|display|filter|list|restart|notify|warn|always|never)\b(?! (?:is|was|has|had|failed|error))
`;

/** Words of failure that a title says, and the prose shows as a program's; undefined where there are none. Never throws; linear. */
export function findSaidTwice(title: string, prose: string): MentionedError | undefined {
  if (WISH.test(title) || !FAILING.test(title)) return undefined;
  const whole = title.toLowerCase();
  const said = prose.slice(0, MAX_PROSE);
  for (const { 0: shown, index } of said.matchAll(QUOTED_OR_RESULT)) {
    const words = shown.replace(/^["“\x60']|["”\x60'.!]{1,3}$/g, "").trim();
    if (
      words.split(" ", 3).length > 2 &&
      !OWN_WORDS.test(words) &&
      !COMMAND.test(words) &&
      SAID_BEFORE.test(said.slice(Math.max(0, index - MAX_BEFORE), index)) &&
      FAILING.test(words) &&
      whole.includes(words.toLowerCase())
    )
      return { parts: readErrorText(words), source: "description" };
  }
  return undefined;
}

/** How a title names what a server answered. Source: RFC 9110, section 15.6. */
const ANSWERS = "(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out)";
const PHRASE = overLines("gi")`(?<!\b(?:no|not|never|instead of|than|without) )\b${ANSWERS}\b`;

/** At the title's beginning, or behind a word that says that it came; not what is made of it, as "Bad Gateway page has the old logo". */
const PHRASE_CAME = overLines("i")`
  (?:^(?:\[[^\]\n]{1,30}\]:? ?|bug:? )?|: |
    \b(?:gives?|gave|giving|returns?|returned|returning|gets?|got|getting|with|throws?|threw|throwing|shows?|showing|followed by|results? in|(?:ends?|ended) in)(?: me)?(?: an?| the)? )
    ${ANSWERS}
    (?=[\s!.?]*$|[,;:.]? ?\(|[,;:.!] | (?:after|since|on|in|at|from|for|behind|during|while|with|and|by|via|every|upon|if|again|but|as soon as|using)\b|(?<=^[^\n]{0,60}) when\b)
`;

/**
 * The phrase of a server's answer that a title says, where nothing else is told of it: with a capital, as servers do, there or in the prose;
 * undefined where none is. Never throws; linear.
 */
export function findPhrase(title: string, prose: string): MentionedError | undefined {
  if (!/server|gateway|service/i.test(title) || WISH.test(title)) return undefined;
  const [phrase] = title.match(PHRASE) ?? [];
  if (phrase === undefined || !PHRASE_CAME.test(title)) return undefined;
  const said = [phrase, ...(prose.slice(0, MAX_PROSE).match(PHRASE) ?? [])].find(
    (each) => /^[A-Z]/.test(each) && each.toLowerCase() === phrase.toLowerCase(),
  );
  return said === undefined ? undefined : { parts: readErrorText(said), source: "title" };
}

/** Among sentences a constant is what the code handles as often as what went wrong. */
function nameIn(title: string): ErrorParts | undefined {
  const className = CLASS.exec(title.replace(KIND, ""))?.[0] ?? classSaid(title);
  if (className !== undefined) return { ...readErrorText(`${className}:`), className, message: "" };
  const said = saidInternal(title);
  if (said !== undefined) return readErrorText(said);
  const constant = CONSTANT.exec(title)?.[0];
  if (constant === undefined) return undefined;
  return { ...readErrorText(constant), code: constant.includes(" ") ? null : constant, message: constant };
}

/** Source: RFC 8445, Interactive Connectivity Establishment. */
const CONNECTION = /\b(?:candidates?|webrtc|stun|turn|srflx|peers?|connect(?:ion|ivity|s)?)\b/i;

function saidInternal(title: string): string | undefined {
  if (/internal error[:,]/i.test(title)) return SAID_INTERNAL.exec(title)?.groups?.["said"];
  return /\bICE[:,]/.test(title) && !CONNECTION.test(title)
    ? SAID_BY_COMPILER.exec(title)?.groups?.["said"]
    : undefined;
}

function classIn(prose: string): ErrorParts | undefined {
  const className = classSaid(prose);
  return className === undefined ? undefined : { ...readErrorText(`${className}:`), className, message: "" };
}

/** Few texts name a class at all, and the pattern takes a while to compile; so below. */
function classSaid(text: string): string | undefined {
  return /Error|Exception/.test(text) ? CLASS_SAID.exec(text)?.groups?.["class"] : undefined;
}

function numberIn(text: string): ErrorParts | undefined {
  if (!/\d/.test(text)) return undefined;
  const status = /[45]\d\d/.test(text) ? STATUS.exec(text)?.[0] : undefined;
  // The last one: an address with a port may stand in front.
  const number = status?.match(NUMBER)?.at(-1);
  if (status !== undefined && number !== undefined)
    return { ...readErrorText(status), className: null, message: plain(status), status: Number(number) };
  const code = CODE.exec(text)?.[0];
  return code === undefined ? undefined : { ...readErrorText(plain(code)), message: plain(code) };
}

function plain(text: string): string {
  return text.replace(/["'\x60([]/g, "").trim();
}
