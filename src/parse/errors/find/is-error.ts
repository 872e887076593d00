/** Judges what an opener found: an error, or a sentence, code or a rule in which its words stand. */
import { overLines } from "../../../wording/over-lines.ts";
import { foreignName } from "../../product/product.ts";
import type { ErrorParts } from "../error-text/read-error-text.ts";
import type { Surroundings } from "../openers/error-openers.ts";
import type { Opening } from "./error-extent.ts";

const SENTENCE = overLines("i")`
    ^(?:it|i|i'm|we|you|this|that|these|when|whenever|if|my|your|after|before|and|but|so|is|was|are|in|
      on|or|none|no (?:errors?|logs?|messages?|output|problems?|idea)|n\/a|
      the (?:app|command|program|tool|user|whole|following|error|problem|issue)|there(?: is| was| are|['’]s)|there (?:is|was|are) ?n['’]?t|nothing|
      not sure|see|same|as|just|sometimes|happens|occurs?|message|code|null|undefined|string|number|
      boolean|unknown(?! error)|true|false)\b[\s,.!:]{0,3}(?!.*\b(?:is not|of (?:undefined|null)|expected|were found)\b)
  `;

/** What a specification or manual says, quoted; what a program says to its user ("you may not …") is none. */
const RULE =
  /^(?:An?|Each|Every|All) (?!(?:\w+ )?(?:error|exception|problem|assertion)\b)|(?<!\b(?:[Yy]ou|[Tt]his|[Ii]t|[Tt]here) )\b(?:must|may|should|shall) /;

/** A doctor's list marks with `[!]` what is only not perfect. Source: Flutter. */
const CHECK_LIST = /^[ \t]{0,4}\[[✓√✔]\] /m;

/** Whether output is such a list: what it finds missing is no error that anybody met. Never throws; linear. */
export function isCheckList(text: string): boolean {
  return CHECK_LIST.test(text);
}

/** Whether what was read from an opening is an error, by what surrounds it. Never throws. */
export function isError(parts: ErrorParts, opening: Opening, text: string, around: Surroundings): boolean {
  const { message, className } = parts;
  const named = className !== null && className !== "Error";
  if (around === "title" && isCircumstance(message)) return false;
  if (parts.frames.length === 0 && SETTING.test(message) && KEY.test(text.slice(opening.start, opening.after)))
    return false;
  if (opening.opener.name === "package-tools" && isCheckList(text)) return false;
  if (
    !named &&
    parts.frames.length === 0 &&
    (NOTHING.test(message.replace(/^(?:fatal|runtime) error: /, "")) || (className === "Error" && BOUNDS.test(message)))
  )
    return false;
  if (QUOTING.has(opening.opener.name) && CODE_BEFORE.test(text.slice(Math.max(0, opening.start - 120), opening.start)))
    return false;
  if (opening.opener.name === "quoted-message" && OWN_COMMAND.test(text.slice(opening.start - 3, opening.start + 24)))
    return false;
  if (CAUGHT.test(text.slice(Math.max(0, opening.start - 40), opening.start))) return false;
  if (opening.opener.name.startsWith("fixed-ended-") && !isOfProgram(text, opening, around)) return false;
  if (opening.opener.certain) return message.length > 1 || named || parts.frames.length > 0;
  if (parts.status !== null && (message.length > 2 || opening.opener.name === "api-error")) return true;
  if (parts.frames.length > 0 && around !== "source") return true;
  if (opening.opener.name === "panic" && around === "prose" && !hasTrace(text, opening)) return false;
  // Python says of a key no more than the key itself.
  if (className === "KeyError" && around !== "source" && /^['"]/.test(message)) return true;
  if (!/\p{L}{2}/u.test(message) || isCode(message)) return false;
  if (around === "source") {
    if (/[;{]$/.test(message)) return false;
    return startsLine(text, opening.start) || (className !== null && isInComment(text, opening.start, message));
  }
  if (parts.code !== null || parts.apiType !== null) return true;
  if (around === "log") return message.length > 3;
  if (SENTENCE.test(message)) return false;
  if (opening.opener.weak === true) return !RULE.test(message);
  return named || around === "prose" || startsLine(text, opening.start) || endsTitle(text, opening, message);
}

/** A list of facts says that there was none. */
const NOTHING = /^[([<]?(?:none|n\/a|nothing|no errors?)[)\]>]?\.?$/i;
/** What a type must be able to do, as Rust writes it: `Error: Send + Sync`. */
const BOUNDS = overLines()`
  ^(?:(?:Clone|Copy|Send|Sync|Debug|Display|Default|Error|Sized|Unpin|Eq|PartialEq|Hash|Serialize|Deserialize|Into|From)(?:<[^<>\n]{1,40}>)?
    (?: \+ |$)){1,6}$
`;
/** A line of code that writes down what it would print: `cerr << "error: …"`, `print("error: …")`. */
const CODE_BEFORE = /(?:<<|\w\(|\w [=+] |\+)\s{0,2}f?["“](?:[\w/-]{1,20} ){0,3}$/;
const QUOTING: ReadonlySet<string> = new Set(["quoted-error", "quoted-message"]);

/** In a paragraph of its own small letters begin a command. */
const OWN_COMMAND = /^\n\n\x60[a-z][\w-]{0,20} /;

/** Code that handles a class of errors and meets none: `except OSError:`. */
const CAUGHT = /(?:^|\n)[ \t>]{0,24}(?:except|rescue) $/;

/** What a key is set to: `fatal: false`, `error: [timeout, reset]`. */
const SETTING = overLines("i")`
  ^(?:["']?(?:true|false|null|nil|none|yes|no|on|off|always|never|abort|unwind|ignore|warn|continue|restart|#[\da-f]{3,8})["']?|
    -?\d{1,6}(?:\.\d{1,4})?|\[(?!object )[^\]\n]{0,200}\]|\{[^}\n]{0,200}\})[,;]?(?: +#.*)?$
`;
/** Lower case, as keys are: a program says "Error: null". */
const KEY = /^[\s"'`]{0,4}[a-z_-]{3,40}["']? {0,2}[:=]/;

/** "Fatal error: only with PHP 8.4", "Error: since yesterday's update", "panic: Fedora 41": behind its kind a title may tell when or where, and no message. */
function isCircumstance(whole: string): boolean {
  const message = BEHIND_KIND.exec(whole)?.[1] ?? whole;
  if (CIRCUMSTANCE.test(message)) return true;
  return (
    /\d|\/|\bonly$/.test(message) && message.split(" ", 9).length < 9 && !/["'`:=]/.test(message) && isAllNames(message)
  );
}

/** "Error during migration: …": what its opener did not take as the kind. */
const BEHIND_KIND = /^[\w '-]{0,40}\b(?:error|exception|failed|failure|crash)\b[\w '-]{0,30}: (\S.*)$/i;
const CIRCUMSTANCE = overLines("i")`
    ^(?:not always|not every|mostly|usually|sometimes|often|rarely|since|only (?:on|with|in|for|when|if|after|at|some|my)|fine|works?|(?:it )?(?:happens|occurs|appears)|
      every time|each time|again|randomly|intermittent(?:ly)?|because of|after)\b(?! (?:is|are|must|cannot|has)\b)|
      ^(?:with|on|for|from|at|in|via|without|under) \S+(?: (?!(?:is|are|must|cannot|not)\b)\S+){0,4}$|
      ^(?:any|is there|are there|how|why|what|can|could|does|do|did|anyone|anybody)\b[^\n]*\?$|
      ^[\w .-]{1,40} works?, (?:but )?[\w .-]{1,40} (?:does not|doesn't|fails|not)$
  `;

/** Names of software and machines, with their numbers and what joins them. */
function isAllNames(message: string): boolean {
  const words = message.split(/[ /,]+/).filter((word) => !NO_NAME.test(word));
  return (
    words.length > 0 &&
    foreignName(message) !== undefined &&
    words.every((word) => /^\p{Lu}|^[a-z]{0,3}\d/u.test(word) || foreignName(word) !== undefined)
  );
}

/** What joins names, and numbers. */
const NO_NAME =
  /^(?:on|with|and|for|only|in|under|vs|or|via|\+|&|-|–|v?[\d.]+(?:bit)?|bit|mini|pro|max|plus|air|ultra|alpha|beta|preview|nightly|canary|insiders?|x64|x86|arm64|amd64|pi)$/i;

/**
 * How a program ended is an error where no words stand before it on its line of output but a name, a level or a time, and where it ends a
 * title; a sentence tells of it as of anything else.
 */
function isOfProgram(text: string, { start, after }: Opening, around: Surroundings): boolean {
  if (around === "title") return /^$|(?: [-–]|:) $/.test(text.slice(0, start)) && /^\W*$/.test(text.slice(after));
  return (
    around === "log" &&
    /(?:^|\n|[:\]|>] {0,4}|\b[A-Z]{4,8} {1,4})[ \t]{0,8}$/.test(text.slice(Math.max(0, start - 40), start))
  );
}

/** Behind a line of code, what it throws, in a comment of its own: three words at least. */
function isInComment(text: string, start: number, message: string): boolean {
  const before = text.slice(Math.max(text.lastIndexOf("\n", start - 1) + 1, start - MAX_CODE), start);
  return THROWN_BEHIND.test(before) && message.split(" ", 3).length > 2 && !SENTENCE.test(message);
}

const MAX_CODE = 200;
const THROWN_BEHIND = /[\w)\]};] {1,8}(?:#|\/\/) {0,3}(?:[=-]> ?)?$/;

/** A title may name the component first: "Bug: instrumentation failed: Error: could not find the id". */
function endsTitle(text: string, { start }: Opening, message: string): boolean {
  return /[:\]] $/.test(text.slice(Math.max(0, start - 2), start)) && message.split(" ", 4).length > 3;
}

/** In a person's words, “panic:” is one where it begins a line and Go's runtime goes on below, or says what it is; “fatal:” where git says it. */
function hasTrace(text: string, { start, after }: Opening): boolean {
  if (!startsLine(text, start)) return false;
  if (/^fatal: {1,3}(?:unable to|could not|not a |[Rr]emote|refusing|cannot|bad )/.test(text.slice(start, start + 40)))
    return true;
  const below = text.slice(after, after + 600);
  return below.startsWith("runtime error: ") || /\n\[signal |\n(?:goroutine \d|runtime stack:)/.test(below);
}

function isCode(message: string): boolean {
  if (/^(?:code|syscall|path|dest|errno|cwd) \S{1,300}$/.test(message)) return true;
  // A callback that is named for errors: `onError: (err) => {`.
  if (
    /^(?:async )?(?:\([\w\s,:?{}.]{0,80}\)|\w{1,40}) ?=> ?[{([\w]|^(?:async )?(?:function|fn|lambda|func)\b ?\w{0,40} ?[(:]/.test(
      message,
    )
  )
    return true;
  return (
    /^\$(?! is )|\$\{|^(?:[\w.]+\s?(?:\||=>|=(?!=))|[\w.]+\(\)?;?$|["']?\s*[,;)}\]])/.test(message) ||
    endsAsCode(message)
  );
}

/** A sentence may end in a semicolon before its details; a line of code has few words. */
function endsAsCode(message: string): boolean {
  return message.endsWith("{") || (message.endsWith(";") && message.split(" ", 6).length < 6);
}

function startsLine(text: string, start: number): boolean {
  return /(?:^|[\n\]>⎿●✘])[\s>|]{0,20}$/.test(text.slice(Math.max(0, start - 24), start));
}
