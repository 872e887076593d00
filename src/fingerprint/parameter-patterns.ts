import { ID_PREFIXES } from "./id-prefixes.ts";

/** One kind of changing text in a message. `source` is the body of a regular expression without capture groups. */
export interface ParameterPattern {
  /** Also the stand-in that replaces it: `<uuid>`. Letters only. */
  readonly name: string;
  readonly reason: string;
  readonly source: string;
  /** True: what matches is put back as it is, because its number carries meaning. */
  readonly keep?: true;
}

/*
 * How the patterns are written, so that one pass is enough and a second one finds nothing (the idempotence law):
 * - each match starts and ends at a word boundary of ASCII words, and a match that may start with a non-word character
 *   refuses to start right after one, or after the `>` of a stand-in;
 * - each repetition is over characters that what follows it excludes, or is bounded, so no input backtracks badly.
 */
const START = "(?<![A-Za-z0-9_])";
const END = "(?![A-Za-z0-9_])";
/** A start for patterns whose first character may be no word character. */
const LOOSE_START = "(?<![A-Za-z0-9_>])";

const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
const CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?";
const ZONE = "(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?";
const DURATION_UNIT =
  "(?:ns|us|µs|ms|[smhd]|\\s(?:ms|msec|sec|secs|seconds?|milliseconds?|mins?|minutes?|hrs?|hours?|days?|weeks?))";
const NAME_CHARACTERS = "[A-Za-z0-9_.@+~$%-]";

/**
 * What changes from one occurrence of an error to the next, in the order of trial: specific before general.
 *
 * Quoted words are deliberately no parameter: replacing them destroys assertion messages and `reading 'name'`. Only a
 * quoted value right after `=` is data. A number, id or path inside quotes is replaced by its own pattern.
 *
 * Sources: the kinds and their order follow Sentry's `grouping/parameterization.py` and ClusterFuzz's
 * `filter_addresses_and_numbers`, read and written anew; each with the guard that its table test pins.
 */
export const PARAMETER_PATTERNS: readonly ParameterPattern[] = [
  {
    name: "meaning",
    reason: "an exit code, a signal, an HTTP status or a numbered error says what happened",
    source: `${START}(?:(?:[Ee]xit(?:ed)?(?: with)?(?: code| status)?|[Cc]ode|[Ss]tatus(?: code)?|HTTP|[Ss]ignal|[Ee]rrno)[ :=]{1,2}-?|(?:[Ee]rror #|os error ))\\d{1,10}${END}(?![.:/-]\\d)`,
    keep: true,
  },
  {
    name: "email",
    reason: "names a person",
    source: `(?<![A-Za-z0-9_.+>-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}${END}`,
  },
  {
    name: "url",
    reason: "names a resource, with ids and queries in it",
    source: `${START}[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s"'\`<>()\\[\\]{}|]*[A-Za-z0-9_/=&#%~-]`,
  },
  {
    name: "trace",
    reason: "W3C traceparent: an id for one request",
    source: `${START}[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}${END}`,
  },
  {
    name: "uuid",
    reason: "an id for one object",
    source: `${START}[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}${END}`,
  },
  {
    name: "id",
    reason: "a service's id for one object",
    source: `${START}(?:${ID_PREFIXES.join("|")})[_-](?=[A-Za-z_-]{0,40}\\d)[A-Za-z0-9_-]{6,200}${END}`,
  },
  {
    name: "quotedpath",
    reason: "a quoted absolute path may hold spaces",
    source: `(?<=["'\`])(?:[A-Za-z]:[\\\\/]|~[\\\\/]|/(?=[^"'\`\\n/]{1,255}/))[^"'\`\\n]{1,1000}(?=["'\`])`,
  },
  {
    name: "winpath",
    reason: "where something lies on one machine",
    source: `${START}[A-Za-z]:[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,255})?`,
  },
  {
    name: "uncpath",
    reason: "where something lies on one network",
    source: `(?<![A-Za-z0-9_>\\\\])\\\\\\\\[A-Za-z0-9_.$-]{1,255}\\\\[^\\s"'\`<>|:*?(),;]{1,500}`,
  },
  {
    name: "homepath",
    reason: "a home directory names a person",
    source: `${LOOSE_START}(?:~|\\$HOME|%[A-Z]{4,20}%)[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,500})?`,
  },
  {
    name: "path",
    reason: "an absolute path of two or more parts; a lone /word is a command's name",
    source: `(?<![A-Za-z0-9_>/.@~-])/(?:${NAME_CHARACTERS}{1,255}/)+(?:${NAME_CHARACTERS}{0,254}[A-Za-z0-9_@+~$%-])?`,
  },
  {
    name: "relpath",
    reason: "a relative path to a file; without a file's ending, a/b may be prose",
    source: `(?<![A-Za-z0-9_>/\\\\.@~$%+-])(?:[A-Za-z0-9_.@+~-]{1,255}[\\\\/])+[A-Za-z0-9_.@+~-]{0,254}\\.[A-Za-z][A-Za-z0-9]{0,7}${END}`,
  },
  {
    name: "timezone",
    reason: "an IANA zone names where the reporter lives",
    source: `${START}(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Z][A-Za-z_+-]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?${END}`,
  },
  {
    name: "date",
    reason: "when it happened, ISO 8601 or with slashes",
    source: `${START}\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]${CLOCK}${ZONE})?${END}`,
  },
  {
    name: "monthdate",
    reason: "when it happened, with the month's name, RFC 2822 among them",
    source: `${START}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?(?: ${CLOCK}${ZONE})?${END}`,
  },
  {
    name: "time",
    reason: "a time of day; after a colon it is a line and a column",
    source: `(?<![A-Za-z0-9_:])(?:${CLOCK}(?:\\s?[AaPp][Mm])?${ZONE}|\\d{1,2}\\s?[AaPp][Mm])${END}(?![:.][\\d<])`,
  },
  {
    name: "ip",
    reason: "IPv4, with its port",
    source: `${START}(?:\\d{1,3}\\.){3}\\d{1,3}(?:/\\d{1,2})?(?::\\d{1,5})?${END}(?!\\.\\d)`,
  },
  {
    name: "ipv",
    reason: "IPv6; needs a digit and no call after it, so that Face::add() and Foo::bar stay code",
    source:
      `(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){0,7}(?:\\](?::\\d{1,5})?)?${END}(?![:(.<])|` +
      `(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?:\\](?::\\d{1,5})?)?${END}(?![:(.<])`,
  },
  {
    name: "host",
    reason: "localhost or a host name under a common top-level domain, with its port; socket.io is a library",
    source:
      `(?<![A-Za-z0-9_.>-])(?:localhost|(?:[A-Za-z0-9-]{1,63}\\.){1,8}(?:com|net|org|edu|gov)|` +
      `(?:[A-Za-z0-9-]{1,63}\\.){2,8}(?:io|dev|ai|co|app|cloud|local|internal|svc|cn|de|uk|jp|fr|eu))(?::\\d{1,5})?${END}(?![-.(][A-Za-z0-9_)<])`,
  },
  {
    name: "hash",
    reason: "a digest: MD5, SHA-1, SHA-256 or SHA-512",
    source: `${START}(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})${END}`,
  },
  {
    name: "hex",
    reason:
      "an address, or eight and more hex digits with a digit and a letter (`defaced` is a word, 20250929 a number)",
    source: `${START}(?:0[xX][0-9A-Fa-f]{1,64}|(?=[a-f]{0,126}\\d)(?=\\d{0,126}[a-f])[0-9a-f]{8,127}|(?=[A-F]{0,126}\\d)(?=\\d{0,126}[A-F])[0-9A-F]{8,127})${END}`,
  },
  {
    name: "token",
    reason: "16 and more letters and digits with two digits among them: a key, a session, a ULID",
    source: `${START}(?=[A-Za-z]{0,60}\\d[A-Za-z]{0,60}\\d)[A-Za-z0-9]{16,200}${END}`,
  },
  {
    name: "version",
    reason: "three-part versions with pre-release and build (semver.org), or anything numeric after a v",
    source: `${START}(?:v?\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)*)(?:[-+][0-9A-Za-z]{1,40}(?:[.-][0-9A-Za-z]{1,40}){0,8})?${END}`,
  },
  {
    name: "duration",
    reason: "how long it took",
    source: `${START}\\d+(?:\\.\\d+)?${DURATION_UNIT}${END}(?: ?\\d+(?:\\.\\d+)?${DURATION_UNIT}${END}){0,4}`,
  },
  {
    name: "size",
    reason: "how much it was",
    source: `${START}\\d+(?:\\.\\d+)?\\s?(?:[KMGTP]i?B|[kM]B|B|bytes?)${END}`,
  },
  {
    name: "quoted",
    reason: "a quoted value right after `=` is data, unlike quoted words in a sentence",
    source: `(?<==)(?:"[^"\\n]{0,500}"|'[^'\\n]{0,500}')`,
  },
  {
    name: "bool",
    reason: "a flag's value after `=`",
    source: `(?<==)(?:true|false|True|False)${END}`,
  },
  {
    name: "num",
    reason: "a count, an index, a line, a limit",
    source: `(?:(?<![A-Za-z0-9_>.)\\]-])-)?${START}\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d{1,4}|[kKMG]|%)?${END}`,
  },
  {
    name: "min",
    reason: "a bundler's name for a variable, which changes with every build",
    source:
      `(?<![A-Za-z0-9_$.<>]|[A-Za-z0-9_>]['’])(?:[A-Za-z_$]|[a-z][A-Z][A-Za-z]?|(?=[A-Za-z]{0,3}[0-9$_])[A-Za-z_$][A-Za-z0-9_$]{1,3})` +
      `(?=\\.[A-Za-z_$][A-Za-z0-9_$]{2}|\\(| is (?:not (?:a |an |defined|iterable)|undefined|null))`,
  },
];
