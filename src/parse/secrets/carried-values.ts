/** Credentials that are told by what carries them: private keys, headers, addresses, the command line of curl. */
import { everyMatch } from "../text/every-match.ts";
import type { Hit } from "./hit.ts";
import { isMadeUp, looksRandom } from "./made-up.ts";

/** One of these stands in the lower-cased text, or it carries none. */
export const CARRIER_HINTS = ["private key", "authorization", "cookie:", "bearer", "://", "-u", "--user"];

const KEY_BEGIN = /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
const KEY_END = /-----END (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/;
/** Lines of a key whose end is missing: its headers, and pieces of base64 of which only the last one is short. */
const KEY_BODY =
  /(?:[\s>|]{0,20}(?:[A-Z][\w-]{1,20}: [^\n]{1,80}(?=\n)|[A-Za-z0-9+/=]{16,}|[A-Za-z0-9+/=]{1,15}(?=\s*(?:\n|$))))+/y;
const LONGEST_KEY = 16_000;

const HEADER =
  /authorization["']?[ \t]{0,2}[:=][ \t]{0,3}["']?(?:(?:bearer|basic|token|digest|negotiate|apikey|ssws|bot|key|aws4-hmac-sha256)[ \t]{1,3})?(?<value>[^\s"'\x60<>,]{4,4000})/gi;
const COOKIE = /cookie["']?[ \t]{0,2}:[ \t]{0,3}["']?(?<value>[\w.$-]{1,64}=[^\n"'\x60]{1,4000})/gi;
const BEARER = /\bbearer[ \t]{1,3}(?<value>[\w.~+/-]{12,4000}={0,2})/gi;
const URL_PASSWORD = /:\/\/[^\s/@:'"<>]{0,100}:(?<value>[^\s/'"<>]{1,256})@(?=[\w[.-])/g;
const URL_TOKEN = /:\/\/(?<value>[^\s/@:'"<>]{16,256})@(?=[\w[.-])/g;
const USER_OPTION =
  /(?:^|\s)(?:-u|--user|--proxy-user)[ \t=]{1,3}["']?[^\s:"'\\/]{2,64}:(?<value>[^\s"'\\/][^\s"']{2,255})/g;

/** What is found with its carrier. Never throws; linear. */
export function carriedValues(text: string): Hit[] {
  return [
    ...privateKeys(text),
    ...valuesOf(text, HEADER, "an authorization header", "token", (value) => !NO_HEADER.test(value)),
    ...valuesOf(text, COOKIE, "a cookie", "cookie", isCookie),
    ...valuesOf(text, BEARER, "an authorization header", "token", looksRandom),
    ...valuesOf(text, URL_PASSWORD, "a password in an address", "password", isUrlPassword).map((hit) =>
      quietHost(text, hit.end) ? { ...hit, what: null } : hit,
    ),
    ...valuesOf(text, URL_TOKEN, "a password in an address", "password", (value) => looksRandom(value)),
    ...valuesOf(text, USER_OPTION, "a password on a command line", "password", (value) => !/^\d+$/.test(value)),
  ];
}

/** Any of `name=value; name=value` but the attributes of Set-Cookie. */
function isCookie(value: string): boolean {
  return value.split(";").some((pair) => {
    const [name = "", ...rest] = pair.split("=");
    // A value has no blanks (RFC 6265, 4.1.1): what follows one is the next thing on the line.
    const [content = ""] = rest.join("=").trim().split(/\s/);
    return content.length >= 6 && !ATTRIBUTE.test(name) && !isMadeUp(content);
  });
}

const ATTRIBUTE = /^\s*(?:path|domain|expires|max-age|samesite|priority|version|comment)\s*$/i;

/** Words that stand behind the header's name in prose and code. */
const NO_HEADER =
  /^(?:header|headers|bearer|basic|token|required|failed|error|null|none|undefined|true|false|missing|invalid|string|not|is|the|and|for|oauth2?|`?\$|\(|\{|\[|[A-Za-z_]+[.(\[])/i;

/** On a host that nobody can have (RFC 2606) there is no account: taken out, but nobody has to revoke anything. */
function quietHost(text: string, at: number): boolean {
  return /^@(?:[\w-]{1,63}\.){0,4}(?:example(?:\.(?:com|org|net))?|invalid)(?![\w.-]*\w)/i.test(
    text.slice(at, at + 300),
  );
}

function isUrlPassword(value: string): boolean {
  return !/^(?:pass(?:word)?|pwd|secret|\d{2,5}|\*+|x+)$/i.test(value);
}

function valuesOf(
  text: string,
  pattern: RegExp,
  what: string,
  replacement: string,
  isOne: (value: string) => boolean = () => true,
): Hit[] {
  const hits: Hit[] = [];
  for (const match of everyMatch(text, pattern)) {
    const value = match.groups?.["value"] ?? "";
    const start = match.index + match[0].lastIndexOf(value);
    if (isOne(value) && !isMadeUp(value)) hits.push({ start, end: start + value.length, what, replacement });
  }
  return hits;
}

function privateKeys(text: string): Hit[] {
  const hits: Hit[] = [];
  let end = 0;
  for (const { index, 0: begin } of everyMatch(text, KEY_BEGIN)) {
    if (index < end) continue;
    const from = index + begin.length;
    KEY_BODY.lastIndex = from;
    const body = KEY_BODY.exec(text)?.[0] ?? "";
    if (body.replace(/\s/g, "").length < 16) continue;
    const closing = KEY_END.exec(text.slice(from, from + LONGEST_KEY));
    end = closing === null ? from + body.trimEnd().length : from + closing.index + closing[0].length;
    hits.push({ start: index, end, what: "a private key", replacement: "private key" });
  }
  return hits;
}
