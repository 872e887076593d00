/**
 * Takes off what loggers, containers and service managers put before each line, so that an error reads the same with and
 * without it. A line that its logger marked as an error keeps that as `[ERROR] `, one for developers only
 * `[DEBUG] `; other marks are dropped.
 *
 * A prefix is a row of atoms: a container's name, a time, a level, a thread, a module. Only a line that begins with a time
 * or with a logger's own form is touched: a sentence never is. Each atom is bounded, hence a line costs the same
 * whatever it holds.
 */
import { overLines } from "../../../wording/over-lines.ts";
import { isJsonObject, type JsonObject, readJson } from "../../text/tolerant-json.ts";

const MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const CLOCK = "\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?";
/** PostgreSQL writes the zone's own name, which only what follows tells from a level. */
const NAMED_ZONE =
  "[A-Z]{3,4}(?= \\[\\d{1,8}\\] (?:\\S{1,80} )?(?:LOG|ERROR|FATAL|PANIC|WARNING|STATEMENT|DETAIL|HINT|CONTEXT):)";
const ZONE = `(?: ?(?:Z|UTC|GMT|${NAMED_ZONE}|[+-]\\d{2}(?::?\\d{2})?))?(?!\\d)`;
const TIME =
  `(?:\\d{4}[-/]\\d{2}[-/]\\d{2}[T ,]{1,2}${CLOCK}${ZONE}|\\d{1,2}-${MONTHS}-\\d{4} ${CLOCK}${ZONE}|` +
  `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${MONTHS} {1,2}\\d{1,2} ${CLOCK}(?: \\d{4})?|\\d{2}-\\d{2} ${CLOCK}|${CLOCK}|\\d{1,2}:\\d{2}[AP]M)`;
const ERROR_LEVEL =
  "(?:ERROR|ERR|Error|error|err|FATAL|FTL|Fatal|fatal|CRITICAL|CRIT|critical|crit|SEVERE|EMERG|emerg|" +
  "(?:ERREUR|FEHLER|ERRO|ERRORE|HATA|CHYBA|BŁĄD|ОШИБКА|ПОМИЛКА)(?=: ))";
const OTHER_LEVEL =
  "(?:WARNING|WARN|WRN|Warning|warning|warn|INFORMATION|INFO|INF|Info|info|DEBUG|DBG|Debug|debug|TRACE|TRC|trace|NOTICE|notice|VERBOSE|verbose|LOG|DETAIL|HINT|STATEMENT|CONTEXT)";

/** What a logger's own form says of a line: its level's word or letter and where its message begins. */
interface LoggerForm {
  readonly name: string;
  readonly source: string;
  /** With the group `level`; the message follows the match. */
  readonly pattern: RegExp;
}

export const LOGGER_FORMS: readonly LoggerForm[] = [
  {
    name: "klog",
    source: "https://github.com/kubernetes/klog",
    pattern: /^(?<level>[IWEF])\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,8}\d{1,8} [\w./-]{1,80}:\d{1,6}\] /,
  },
  {
    name: "python",
    source: "https://docs.python.org/3/library/logging.html#logging.basicConfig",
    pattern: /^(?<level>ERROR|CRITICAL|WARNING|INFO|DEBUG):[\w.]{1,60}:(?=\S)/,
  },
  {
    name: "logrus",
    source: "https://github.com/sirupsen/logrus",
    pattern: /^(?<level>ERRO|FATA|PANI|WARN|INFO|DEBU)\[\d{1,8}\] {0,3}/,
  },
  {
    name: "logcat",
    source: "https://developer.android.com/tools/logcat",
    pattern: overLines()`
          ^(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,6}\d{1,6} {1,6}\d{1,6} (?<level>[VDIWEF]) [\w./-]{1,40} {0,20}: |
          (?<short>[VDIWEF])(?:\/[\w./-]{1,40}(?: {0,8}\( {0,5}\d{1,6}\))?| (?:AndroidRuntime|DEBUG|libc|flutter|Unity) {0,12}): )(?:\[[A-Z]{4,7}:flutter\/[\w./-]{1,120}\(\d{1,6}\)\] )?
        `,
  },
  {
    name: "chromium",
    source: "Chromium's base/logging",
    pattern:
      /^\[\d{1,7}(?::\d{1,7})?:\d{4}\/\d{6}\.\d{1,6}:(?<level>ERROR|FATAL|WARNING|INFO|VERBOSE\d):[\w.]{1,60}[(:]\d{1,6}\)?\] /,
  },
  {
    name: "flutter-engine",
    source: "Flutter's engine, which leaves out the time and the process",
    pattern: /^\[(?<level>ERROR|FATAL|WARNING|INFO):flutter\/[\w./-]{1,120}\(\d{1,6}\)\] /,
  },
  {
    name: "ruby-logger",
    source: "https://docs.ruby-lang.org/en/master/Logger.html",
    pattern: /^(?<level>[DIWEF]), \[[^\]\n]{1,60}\] {1,3}[A-Z]{4,5} -- [^:\n]{0,40}: /,
  },
  {
    name: "env-logger",
    source: "Rust's env_logger",
    pattern: /^\[\d{4}-\d\d-\d\dT[\d:.]{8,20}Z? {1,2}(?<level>ERROR|WARN|INFO|DEBUG|TRACE) {1,3}[\w:.-]{1,80}\] /,
  },
  {
    name: "numbered-thread",
    source: "https://docs.opencv.org/4.x/da/db0/namespacecv_1_1utils_1_1logging.html",
    pattern:
      /^\[ {0,2}(?<level>ERROR|FATAL|WARN|INFO|DEBUG):\d{1,5}(?:@\d{1,9}\.\d{1,6})?\] (?:global )?\S{1,200}(?: \(\d{1,7}\)|:\d{1,7}) (?:[\w~:<>]{1,80} )?/,
  },
  {
    name: "level-first",
    source: "winston's printf formats",
    pattern:
      /^(?:[\w.-]{1,30}:)?(?<level>ERROR|error|warn|info|debug) {1,3}\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(?:[.,]\d{1,6})?Z?: /,
  },
  {
    name: "component-address",
    source: "https://ffmpeg.org/doxygen/trunk/group__lavu__log.html: the component and where it lies in memory",
    pattern: /^\[[\w#:/. -]{1,60} @ (?:0x)?[\da-f]{3,16}\] {1,2}/,
  },
  {
    name: "glib",
    source: "https://docs.gtk.org/glib/logging.html; of its levels only ERROR ends the program",
    pattern:
      /^(?:\([\w./ -]{1,40}:\d{1,8}\): )?[\w.+]{1,30}-(?:(?<level>ERROR)|CRITICAL|WARNING|Message|INFO|DEBUG)(?: \*\*)?: (?:\d\d:\d\d:\d\d\.\d{1,6}: )?/,
  },
  {
    name: "class-and-place",
    source: "emulators that log as Citra does: class, level, place and function",
    pattern:
      /^(?:\[ {0,6}\d{1,7}\.\d{3,6}\] )?[\w.]{2,40} <(?<level>Critical|Error|Warning|Info|Debug|Trace)> [\w./\\-]{1,200}\.\w{1,4}:[\w~:<>() ]{1,120}:\d{1,7}: /,
  },
  {
    name: "unreal",
    source: "Unreal Engine: the time, the number of the frame, the category and, unless it is only told, the level",
    pattern:
      /^\[\d{4}\.\d\d\.\d\d-\d\d\.\d\d\.\d\d:\d{3}\]\[ {0,3}\d{1,3}\]Log\w{2,40}: (?:(?<level>Error|Fatal|Warning|Display|Verbose): )?/,
  },
  {
    name: "category-and-thread",
    source:
      "https://docs.redhat.com/documentation/en-us/jboss_enterprise_application_platform/, Quarkus; the time was left out",
    pattern: /^(?<level>ERROR|FATAL|WARN|INFO|DEBUG|TRACE) {1,3}\[[\w.$/-]{2,120}\] \([\w .:#-]{1,80}\) (?=\S)/,
  },
  {
    name: "poco",
    source: "ClickHouse, which logs by POCO: thread, query and level, and for a fatal error what it runs and where",
    pattern: overLines()`
      ^\d{4}\.\d\d\.\d\d \d\d:\d\d:\d\d\.\d{1,9} \[ \d{1,9} \] \{[^{}\n]{0,80}\} <(?<level>Fatal|Error|Warning|Notice|Information|Debug|Trace|Test)> [^:\n]{1,80}:
      [ ](?:\((?:version|from thread|no query|query)\b(?:[^()\n]|\([^()\n]{0,40}\)){0,120}\) ){0,4}
    `,
  },
  {
    name: "elixir",
    source: "https://hexdocs.pm/logger/Logger.Formatter.html, with what the request is known by",
    pattern: /^\d\d:\d\d:\d\d\.\d{3} (?:[a-z_]{2,30}=\S{1,80} ){1,6}\[(?<level>error|warning|info|debug)\] /,
  },
  {
    name: "monolog",
    source: "Laravel",
    pattern: /^\[\d{4}-\d\d-\d\d[T ][\d:.+-]{8,24}\] \w{1,20}\.(?<level>[A-Z]{4,9}): /,
  },
];

const ATOMS = {
  /** A container of a composition, which may have no number where a time follows, or a step of an image's build. */
  container: new RegExp(
    `^(?:[\\w.-]{1,60}[-_]\\d{1,3} {1,20}\\| ?|[\\w.-]{1,60} {1,20}\\| {0,2}(?=[[(]?${TIME})|#\\d{1,4} \\d{1,6}\\.\\d{1,3} )`,
  ),
  syslog: new RegExp(
    `^${MONTHS} {1,2}\\d{1,2} ${CLOCK} [\\w.-]{1,63} (?:[\\w./@-]{1,63}|\\([\\w./@-]{1,63}\\))(?:\\[\\d{1,7}\\])?: `,
  ),
  time: new RegExp(`^[[(]?${TIME}[\\])]?:?(?=[ \\t|\\]]|$)[ \\t|-]{0,3}`),
  level: new RegExp(
    `^[[(<|*]{0,2}(?:(${ERROR_LEVEL})|${OTHER_LEVEL})[\\])>|*]{0,2}(?=[\\s:\\]|-])[:\\]]? {0,2}[-|:]?[ \\t]{0,8}`,
  ),
  /** The letter of the level and the place: only what ends the program is an error, the rest is its chatter. */
  place: /^([IWEF]) [\w./-]{1,160}:\d{1,6}\] /,
  /** A thread, a module or an id in brackets; a thread may hold the level behind a slash. */
  bracket: new RegExp(
    `^(?:\\([\\w ./:#-]{1,40}\\)|\\[(?:[\\w .:#@$-]{1,60}[/:](${ERROR_LEVEL})|[\\w ./:#@$=-]{1,80})\\]):? {0,3}`,
  ),
  /** \`1 --- [main] o.a.Main : \` of Spring, \`123#123: *1 \` of nginx, \`name - \` of Python's logging, \`user@base \` of PostgreSQL, \`pid=1 tid=5h1 \` of Sidekiq. */
  process: overLines("u")`
    ^(?:pid=\d{1,8} tid=\w{1,20} (?:\w{1,20}=\S{1,80} ){0,6}|\d{1,8} {1,2}--- {1,2}|\d{1,8}#\d{1,8}: (?:\*\d{1,9} )?|\[\d{1,8}\]:?[ ]|
      [\w.]{1,60} - (?=[A-Z]{4,8} - )|[\w.-]{1,60}@[\w.-]{1,60} (?=\p{Lu}{3,12}: ))
  `,
  /** The module behind the level: \`app::index: \`, \`o.a.b.Main   : \`, \`org.acme.Main - \`, \`Acme.Web.Server: \`, \`o.a.c.C.[/].[lid] : \`. */
  target:
    /^(?:[a-z_]\w{0,40}(?:(?:::|\.)\w{1,60}){0,8}|(?:[A-Za-z]\w{0,40}\.){1,8}(?:[A-Z]\w{0,60}|\[[\w./[\]-]{1,80}\])) {0,40}(?::|-)(?: (?=[^\s(])| ?$)/,
} as const;

/** What only developers ask for is kept apart by a mark: its words of failure are plans and attempts. */
const CHATTER = /debug|dbg|trace|trc|verbose/i;
/** More than any prefix has. */
const MAX_ATOMS = 8;
const MAX_JSON_LINE = 4_000;
const STARTS_LIKE_ONE = overLines()`
    ^[ \t]{0,8}\x60?(?:\d|#\d{1,4} \d|[[{(]|[A-Z][a-z]{2} |[IWEFVD](?:[\d/,]| [ADLFUadlfu])|[A-Z]{4}\[|[A-Z]{4,5} {1,3}\[|[A-Z]{4,8}:\w|
      [A-Z][\w.+]{1,30}-(?:ERROR|CRITICAL|WARNING|Message)\b|[\w.-]{0,30}:?(?:error|warn|info|debug|ERROR) {1,3}\d{4}-|
      (?:time|ts|t|level)=|[A-Z][\w.]{1,39} <[A-Z]|[\w.-]{1,60} {1,20}\|)
  `;

const MAY_HAVE_PREFIX = overLines()`
  \d:\d\d|\blevel|"severity"|"lvl"|
    (?:ERROR|FATAL|WARN|INFO|DEBUG|TRACE) {1,3}\[[\w.$/-]{2,120}\] \(|
    [EF](?:\/| AndroidRuntime| DEBUG| libc)|[VDIW]\/[\w.-]{1,40} {0,8}\(|\d\] | @ (?:0x)?[\da-f]|[-_]\d{1,3} {1,20}\|| <[A-Z][a-z]{3,7}> |(?:ERROR|CRITICAL):\w|#\d{1,4} \d
`;

/** The text with every line's prefix taken off. Lines without one stay as they are. Never throws. */
export function withoutLogPrefixes(text: string): string {
  if (!MAY_HAVE_PREFIX.test(text)) return text;
  return text
    .split("\n")
    .map((line) => (STARTS_LIKE_ONE.test(line) ? withoutPrefix(line) : line))
    .join("\n");
}

function withoutPrefix(line: string): string {
  const indent = /^[ \t]{0,8}`?/.exec(line)?.[0] ?? "";
  const bare = line.slice(indent.length).replace(ATOMS.container, "");
  const rest = readForm(bare) ?? readAtoms(bare);
  return rest ?? (bare.length + indent.length === line.length ? line : bare);
}

/** A line as one kind of logger writes it from its start. */
function readForm(line: string): string | undefined {
  return readLogfmt(line) ?? readJsonLine(line) ?? readLoggerForm(line);
}

function marked(isError: boolean, message: string): string {
  return isError && /^\S/.test(message) ? `[ERROR] ${message}` : message;
}

function readLoggerForm(line: string): string | undefined {
  for (const { pattern } of LOGGER_FORMS) {
    const match = pattern.exec(line);
    if (!match) continue;
    const level = match.groups?.["level"] ?? match.groups?.["short"] ?? "";
    const message = withItsClass(withItsPairs(line.slice(match[0].length)));
    // Of Android's crashes each line is marked; the frames among them are no errors of their own.
    return marked(
      /^[EFPCe]/.test(level) &&
        !/^(?:FATAL EXCEPTION|\[Callstack\] |Process: |at |Caused by: |#\d{1,3} |<asynchronous |backtrace:|pid: |Build fingerprint: |\*\*\* )/.test(
          message,
        ),
      message,
    );
  }
  return undefined;
}

function readAtoms(line: string): string | undefined {
  const syslog = ATOMS.syslog.exec(line)?.[0];
  if (syslog !== undefined) {
    const own = line.slice(syslog.length);
    return readForm(own) ?? readAtoms(own) ?? own;
  }
  const time = ATOMS.time.exec(line)?.[0];
  if (time === undefined) return undefined;
  let rest = line.slice(time.length);
  let isError = false;
  let hasLevel = false;
  let isChatter = false;
  const place = ATOMS.place.exec(rest);
  if (place) return marked(place[1] === "F", rest.slice(place[0].length));
  for (let count = 0; count < MAX_ATOMS; count++) {
    const level: RegExpExecArray | null = hasLevel ? null : ATOMS.level.exec(rest);
    const atom: RegExpExecArray | null = level ?? ATOMS.bracket.exec(rest) ?? ATOMS.process.exec(rest);
    if (atom === null) break;
    hasLevel ||= level !== null || atom[1] !== undefined;
    isError ||= atom[1] !== undefined;
    isChatter ||= level !== null && CHATTER.test(level[0]);
    rest = rest.slice(atom[0].length);
  }
  const target = hasLevel ? ATOMS.target.exec(rest)?.[0] : undefined;
  if (target !== undefined && !/(?:rror|xception|atal|anic|ailed)\W*$/.test(target)) rest = rest.slice(target.length);
  if (rest.trimStart() === "") return "";
  return isChatter && /^\S/.test(rest) ? `[DEBUG] ${rest}` : marked(isError, rest);
}

const LOGFMT =
  /^(?:(?:time|ts|t)=(?:"[^"\n]{1,60}"|\S{1,60}) )?(?:(?!level|lvl)[\w.]{1,20}=(?:["“][^"”\n]{0,60}["”]|[^\s"]{1,80}) ){0,3}(?:level|lvl)=(\w{3,8}) /;
/** log15 writes four letters of each. A warning that carries an error is one. */
const LOGFMT_FAILED = /^(?:err|eror|fatal|panic|crit)/i;
const LOGFMT_WARNED = /^warn/i;
/** Trackers and mail make typographic quotation marks of them, and some loggers escape none within: a value ends before the next pair. */
const LOGFMT_VALUE = String.raw`(?:["“]([^\n]{0,2000}?)(?<!\\)["”](?=\s{1,8}[\w.-]{1,40}=|\s{0,8}$)|([^\s"“]\S{0,200}))`;
const LOGFMT_MESSAGE = new RegExp(String.raw`(?:^|\s)(?:msg|message)=${LOGFMT_VALUE}`);
const LOGFMT_ERROR = new RegExp(String.raw`\s(?:err|error)=${LOGFMT_VALUE}`);

/** `time=… level=error msg="…" error="…"`, as logrus and slog write: https://brandur.org/logfmt. */
function readLogfmt(line: string): string | undefined {
  const head = line.includes("=") ? LOGFMT.exec(line) : null;
  if (head === null) return undefined;
  const message = LOGFMT_MESSAGE.exec(line);
  const error = LOGFMT_ERROR.exec(line);
  if (!message && !error) return undefined;
  const level = head[1] ?? "";
  const isError = LOGFMT_FAILED.test(level) || (LOGFMT_WARNED.test(level) && error !== null);
  return marked(isError, saidOf(message?.[1] ?? message?.[2], error));
}

/** The message, and behind a colon the error that its line carries; what was escaped within quotes is none here. */
function saidOf(message: string | undefined, error: RegExpExecArray | null): string {
  const said = [message, error?.[1] ?? error?.[2]].filter((part) => part !== undefined);
  return said.join(": ").replace(/\\(["\\])/g, "$1");
}

const QUOTED_MESSAGE = /^"((?:[^"\\\n]|\\.){1,400})"(?= \w{1,40}=)/;

/** klog's structured form: the message in quotes, then pairs as in logfmt. */
function withItsPairs(message: string): string {
  const said = QUOTED_MESSAGE.exec(message)?.[1];
  return said === undefined ? message : saidOf(said, LOGFMT_ERROR.exec(message));
}

/** Monolog writes the exception with its class behind the message: https://github.com/Seldaek/monolog. */
const MONOLOG_EXCEPTION = /^([^\n]{1,600}?) \{"exception":"\[object\] \(([\w\\]{2,160})\(code: /;

function withItsClass(message: string): string {
  const [, said, className] = MONOLOG_EXCEPTION.exec(message) ?? [];
  return said === undefined || className === undefined ? message : `${className.replace(/\\\\/g, "\\")}: ${said}`;
}

/** From 50 on with bunyan and pino; 3 with syslog, 3 and 4 with Nextcloud. */
function isErrorNumber(level: number): boolean {
  return level >= 50 || level === 3 || level === 4;
}

/** MongoDB gives the level's letter. */
const LEVEL_WORD = /^(?:error|err|fatal|critical|crit|severe|panic|alert|emergency|E|F)$/i;

/** Where loggers put the exception with its stack. Sources: python-json-logger, winston, pino, Serilog, Spring, Elastic's common schema. */
const TRACE_MEMBERS = [
  ...[
    "exc_info",
    "exception",
    "stack",
    "stack_trace",
    "stacktrace",
    "stackTrace",
    "traceback",
    "trace",
    "exc",
    "exc_text",
  ],
  ...["@x", "error.stack_trace", "errorStack"],
];

/** … or the exception itself, an object of its class and message. Sources: pino, Nextcloud, Serilog's compact format. */
const THROWN_MEMBERS = ["exception", "err", "error"];
const CLASS_MEMBERS = ["type", "class", "name", "Exception"];

/** The exception that an entry carries, whatever its level is called, with its stack; undefined where it carries none. */
function readThrown(entry: JsonObject): string | undefined {
  for (const name of THROWN_MEMBERS) {
    const thrown = entry.get(name);
    if (!isJsonObject(thrown)) continue;
    const whole = thrown.get("stack");
    if (typeof whole === "string" && NAMES_ITSELF.test(whole)) return whole.trimEnd();
    const message = thrown.get("message") ?? thrown.get("Message");
    const type = CLASS_MEMBERS.map((key) => thrown.get(key)).find((value) => typeof value === "string");
    if (typeof message !== "string" || typeof type !== "string") continue;
    const stack = thrown.get("stack");
    const frames = typeof stack === "string" ? /\n {1,8}at [^]*$/.exec(stack)?.[0] : undefined;
    return `${type}: ${message.replace(/\n/g, " ")}${frames ?? ""}`;
  }
  return undefined;
}

/** The exception's own words begin a stack that tells it whole; some loggers write the frames alone. */
const NAMES_ITSELF =
  /^(?:[\w$.:]{0,160}(?:Error|Exception|Failure|Panic)\b[^\n]{0,600}\n|Traceback \(most recent|[^\n]{3,600} \([A-Z][\w:]{2,120}(?:Error|Exception)\)\n)/;

/** Some put the stack into the message. */
const MESSAGE_MEMBERS = ["message", "msg", "error", "err"];
const HAS_FRAMES = /\n\s{1,8}(?:at |File ")|\n(?:\s{0,8}from )?[^\s:]{1,300}:\d{1,7}:in [`']/;

/** The text of several lines that tells where an entry's exception was thrown. */
function readTrace(entry: JsonObject): string | undefined {
  const trace = TRACE_MEMBERS.map((name) => entry.get(name)).find(
    (part) => typeof part === "string" && part.includes("\n"),
  );
  const said = MESSAGE_MEMBERS.map((name) => entry.get(name)).find(
    (part) => typeof part === "string" && HAS_FRAMES.test(part),
  );
  const text = trace ?? said;
  return typeof text === "string" ? text.replace(/\r/g, "").trimEnd() : undefined;
}

/** A line of JSON with a level or a stack, as zap, pino, bunyan and winston write; the message of an error's line. */
function readJsonLine(line: string): string | undefined {
  const head = line.startsWith("{") ? line.slice(0, MAX_JSON_LINE) : "";
  if (!/"(?:level|severity|lvl|s|@l|log\.level|stream)":|\\n/.test(head)) return undefined;
  const { value } = readJson(head);
  if (!isJsonObject(value)) return undefined;
  const thrown = readThrown(value);
  if (thrown !== undefined) return marked(true, thrown);
  if (line.length > MAX_JSON_LINE) return undefined;
  return readContainerLine(value) ?? readEntry(value) ?? readOutput(value);
}

/** Docker keeps each line of a container as an entry of its own: https://docs.docker.com/engine/logging/drivers/json-file/. */
function readContainerLine(entry: JsonObject): string | undefined {
  const log = entry.get("log");
  return typeof log === "string" && entry.has("stream") ? log.replace(/\s+$/, "") : undefined;
}

/** What a program printed, as a runner reports it: all of its lines in one string. */
const OUTPUT_MEMBERS = ["stderr", "output", "stdout", "logs", "log"];

function readOutput(entry: JsonObject): string | undefined {
  const output = OUTPUT_MEMBERS.map((name) => entry.get(name)).find(
    (part) => typeof part === "string" && part.includes("\n"),
  );
  return typeof output === "string" ? output.trimEnd() : undefined;
}

function readEntry(entry: JsonObject): string | undefined {
  const trace = readTrace(entry);
  const level = ["level", "severity", "lvl", "s", "@l", "log.level"]
    .map((name) => entry.get(name))
    .find((part) => part !== undefined);
  const isError =
    typeof level === "number" ? isErrorNumber(level) : typeof level === "string" && LEVEL_WORD.test(level);
  const parts = [
    entry.get("msg") ?? entry.get("message") ?? entry.get("event") ?? entry.get("@mt"),
    entry.get("error") ?? entry.get("err") ?? entry.get("panic") ?? entry.get("recovered"),
  ].flatMap((part) => (typeof part === "string" && part !== "" ? [part] : []));
  const said = parts.join(": ").replace(/\n/g, " ");
  // Beside it a message says only at what the program was.
  if (trace !== undefined && NAMES_ITSELF.test(trace))
    return /^[^\n]{0,600}\)\n/.test(trace) ? marked(true, trace) : trace;
  if (!isError || said === "") return undefined;
  return trace === undefined ? marked(true, said) : `${marked(true, said)}\n${trace}`;
}

/** Lines of JSON whose strings hold breaks, as what they say; any other line as it is. Never throws; linear. */
export function withoutJsonLines(text: string): string {
  if (!text.includes("\\n") || !text.includes('"')) return text;
  return text
    .split("\n")
    .map((line) => (line.includes("\\n") ? (readEscaped(line.trim().replace(IN_CODE_SPAN, "$1")) ?? line) : line))
    .join("\n");
}

/** A line that its writer put in code as a whole. */
const IN_CODE_SPAN = /^`(\{[^\n]{1,4000}\})`$/;

function readEscaped(line: string): string | undefined {
  if (line.startsWith("{")) return readJsonLine(line);
  const [, text] = line.length > MAX_JSON_LINE ? [] : (MEMBER_WITH_STACK.exec(line) ?? []);
  const { value } = text === undefined ? {} : readJson(text);
  return typeof value === "string" ? value.trimEnd() : undefined;
}

/** A member of a JSON text over many lines, which holds a stack or what a program printed before it ended. */
const MEMBER_WITH_STACK =
  /^"[\w.@-]{1,40}": ("(?=[^\n]{0,600}\\n(?:\\n|\\t| {2,8}(?:at |File )|#\d{1,3} {1,8}\S))[^\n]{1,4000}"),?$/;
