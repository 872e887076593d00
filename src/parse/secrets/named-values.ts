/**
 * Credentials that no shape gives away, but the name before them: `SMTP_PASS=…`, `"token": "…"`, `--password …`,
 * `<password>…`, `?sig=…`, a YAML block, `.netrc`. Reads the unescaped text. Whatever stands behind a strong name is
 * secret, unless it is a placeholder, a reference, a type or code; behind a weak one it must look random.
 */
import { overLines } from "../../wording/over-lines.ts";
import { everyMatch } from "../text/every-match.ts";
import type { Hit } from "./hit.ts";
import { isMadeUp, looksCut, looksRandom } from "./made-up.ts";
import { type NameStrength, strengthOf } from "./secret-names.ts";

/** One of these stands in the lower-cased text, or it names no secret. */
export const NAME_HINTS =
  "passw passphrase passcode pass pwd secret token key credential cookie sessid session_id session-id sessionid _auth jwt sig= signature _pat".split(
    " ",
  );

/** The end of a name, and what stands between it and the value. */
const NAME_END = overLines("gi")`
  (?<name>passw(?:or[dt]|d)?|passphrase|passcode|pass|pwd|secrets?|token|key(?:_base)?|credentials?|cookie|
    sess(?:ion)?[_-]?id|sessid|_auth|jwt|sig(?:nature)?|_pat)
  (?:(?:["'\x60*]{1,2}\]|["'\x60*]{0,3})[ \t]{0,3}(?<assign>:=|=>|=(?![=>~])|:(?![:=])|\|)[ \t]{0,3}|
    (?<tag>>)|
    (?<is>[ \t](?:is|was)[ \t]+)|
    (?<blank>[ \t]{1,3})(?=[^\s:=|-]))
  (?<block>[|>]?[+-]?[ \t]*\n[\s>|]{0,40})?
`;

const NAME_BEFORE = /(?:(?:api|access|secret|private|auth|refresh|client|bearer)[ ])?[\w.-]*$/i;
/** Names that only the query of an address makes a credential of. */
const QUERY_NAME = /^(?:key|sig|signature|x-(?:amz|goog)-signature)$/i;
const QUOTED = /(?<quote>["'\x60])(?<value>[^"'\x60\n]{1,400}(?:\n[ \t>|]*[^"'\x60\s]{1,400})?)\k<quote>/y;
const TO_BLANK = /\S{1,400}/y;
const IN_QUERY = /[^\s"'\x60<>&#]{1,400}/y;
const IN_TAG = /[^<\n]{1,400}(?=<)/y;
const BARE = /[^\s"'\x60<>,;&|)}\]]{1,400}/y;
const NEXT_LINE = /[ \t]*\n[ \t>|]*(?<piece>[\w+/=.~-]{4,400})[ \t]*(?=\n|$)/y;

/** What stands behind such a name in code and in forms, and is none: types, states, other names. */
const NO_VALUE = overLines("i")`
  ^(?:true|false|null|none|nil|undefined|void|yes|no|on|off|str|strings?|bool(?:ean)?|int(?:eger)?|number|any|object|
    text|bytes?|char|varchar|unknown|optional|required|missing|invalid|wrong|incorrect|empty|unset|set|hidden|prompt|ask|
    default|n\/?a|auto|value|type|name|username|user|email|login|admin|root|guest|ok|bearer|basic|error|failed|expired|
    denied|is|was|not|the|and|or|for|in|to|a|an|of|from|with|must|should|will|has|can|field|input|self|this|new|const|
    let|var|await|return|env|file|inherit|include|same-origin|omit|manager|auth|authentication|oauth|keychain)\W{0,3}$
`;
const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const PATH = /^(?:\/[\w.@-]+(?:\/|$)|\.{1,2}\/|~\/|[A-Za-z]:[\\/]|https?:|file:|git@|ssh-(?:rsa|ed25519))/;
/** `tokens.next()`, `Token::Eof`, `s[0]`, `config.password`, `&str`, `Option<…`, `"a" + b`. */
const CODE = /^(?:[&*!@]*[A-Za-z_$][\w$]*(?:\(|\[|::|->|\.[A-Za-z_$][\w$]*(?:[.([]|$))|[&*][A-Za-z_'])|\)$|^[+({[]/;

interface Value {
  readonly start: number;
  readonly text: string;
  readonly isQuoted: boolean;
  /** Nothing stands between the sign and it, and the sign is none of prose. */
  readonly isTight: boolean;
}

/** What is found behind names. Never throws; linear. */
export function namedValues(text: string): Hit[] {
  const hits: Hit[] = [];
  let end = 0;
  for (const match of everyMatch(text, NAME_END)) {
    if (match.index < end) continue;
    const hit = hitAt(text, match);
    if (hit === undefined) continue;
    if (typeof hit === "number") end = hit;
    else {
      hits.push(hit);
      ({ end } = hit);
    }
  }
  return hits;
}

/** A hit, or where a long placeholder ends: no name within it is worth a look, or a row of names would be read over and over. */
function hitAt(text: string, match: RegExpExecArray): Hit | number | undefined {
  const { name: ending = "", assign, tag, is, blank, block } = match.groups ?? {};
  const before = text.slice(Math.max(0, match.index - 60), match.index);
  const head = NAME_BEFORE.exec(before)?.[0] ?? "";
  const sign = before.at(-1 - head.length) ?? "";
  const name = `${head}${ending}`;
  const isQuery = assign === "=" && (sign === "?" || sign === "&");
  const strength = isQuery && QUERY_NAME.test(name) ? "weak" : strengthOf(name);
  if (strength === "none") return undefined;
  if (tag !== undefined && sign !== "<") return undefined;
  const isFlag = /(?:^|\s)--?[\w-]*$/.test(before.slice(-40));
  if (blank !== undefined && !isFlag && !isNetrc(text, match.index)) return undefined;

  const from = match.index + match[0].length;
  const isLineStart = /(?:^|\n)[ \t>]*(?:[-$*][ \t]+)?(?:export |set |env |ENV )?["']?$/.test(
    before.slice(0, before.length - head.length),
  );
  const rest = isQuery ? IN_QUERY : tag !== undefined ? IN_TAG : isLineStart && assign === "=" ? TO_BLANK : BARE;
  const isTight = (assign === "=" || assign === ":") && match[0].endsWith(assign);
  const value = valueAt(text, from, rest, isTight);
  if (value === undefined) return undefined;
  if (value.text.length > 100 && isMadeUp(value.text)) return value.start + value.text.length;
  const isPlain = block !== undefined || is !== undefined || assign === "|";
  if (isPlain ? !looksRandom(value.text, 2.5) || value.text.length < 8 : !isSecret(value, strength, name)) {
    const isBlock = block?.trim() !== "" && block !== undefined && strength === "strong" && !isMadeUp(value.text);
    if (!isBlock) return undefined;
  }
  if (isPlain && (isMadeUp(value.text) || CODE.test(value.text) || PATH.test(value.text))) return undefined;
  if (!isSettled({ text, value, strength, assign, isLineStart, isFlag, isTag: tag !== undefined, isPlain }))
    return undefined;
  const end = endInNextLine(text, value);
  // A key of a name that nobody knows is taken out, but no alarm is raised for it; nor for what openssl prints of a TLS session.
  const isDoubtful = strength === "weak" && /key$/i.test(name) && !isQuery && !/_key$/i.test(name);
  return {
    start: value.start,
    end,
    what: isDoubtful || isOfTls(name, value.text) ? null : "a password or key that is assigned",
    replacement: "secret",
  };
}

/** `Session-ID: 53AC…`, `Master-Key: E895…` of `openssl s_client`: the session is over, and nobody can revoke it. */
function isOfTls(name: string, value: string): boolean {
  return /^(?:Session-ID|Master-Key|Resumption PSK)$/.test(name) && /^[\dA-F]{32,160}$/.test(value);
}

/** `machine host login name password value`. */
function isNetrc(text: string, at: number): boolean {
  return /\blogin\s+\S+\s+$/.test(text.slice(Math.max(0, at - 120), at));
}

function valueAt(text: string, from: number, rest: RegExp, isTight: boolean): Value | undefined {
  QUOTED.lastIndex = from;
  const quoted = QUOTED.exec(text)?.groups?.["value"];
  if (quoted !== undefined) return { start: from + 1, text: quoted, isQuoted: true, isTight };
  const start = /["'\x60]/.test(text.charAt(from)) ? from + 1 : from;
  rest.lastIndex = start;
  const found = rest
    .exec(text)?.[0]
    .replace(/["'\x60.,:;!?)]+$/, (end) => (rest === TO_BLANK ? end.replace(/^.*["'\x60].*$/, "") : ""));
  return found === undefined || found === "" ? undefined : { start, text: found, isQuoted: false, isTight };
}

function isSecret({ text, isQuoted }: Value, strength: NameStrength, name: string): boolean {
  if (text.length < (strength === "strong" ? 4 : 8) || isMadeUp(text) || NO_VALUE.test(text)) return false;
  if (PATH.test(text) || (isQuoted && / /.test(text.trim()) && !/\d/.test(text))) return false;
  if (!isQuoted && CODE.test(text)) return false;
  if (strength === "strong") return !/^\d{1,7}$/.test(text) || /pass|pwd/i.test(name);
  if (/sess/i.test(name) && UUID.test(text)) return false;
  return looksRandom(text) && (text.match(/\d/g) ?? []).length >= 3;
}

interface Setting {
  readonly text: string;
  readonly value: Value;
  readonly strength: NameStrength;
  readonly assign: string | undefined;
  readonly isLineStart: boolean;
  readonly isFlag: boolean;
  readonly isTag: boolean;
  readonly isPlain: boolean;
}

/** A word without digits and signs may be prose or code: then the setting must say that it is a value. */
function isSettled({ text, value, strength, assign, isLineStart, isFlag, isTag, isPlain }: Setting): boolean {
  if (isPlain || strength === "weak" || isFlag || isTag || value.isQuoted || !/^[A-Za-z_]+$/.test(value.text))
    return true;
  const behind = text.slice(value.start + value.text.length, value.start + value.text.length + 3);
  const isLineEnd = /^[ \t]*(?:\n|$)/.test(behind);
  return assign === "="
    ? value.isTight
    : assign === ":" && isLineStart && isLineEnd && !/^[A-Z][a-z]+$/.test(value.text);
}

/** A long value at a line's end goes on in the next line where a piece of one stands there alone. */
function endInNextLine(text: string, { start, text: value, isQuoted }: Value): number {
  const end = start + value.length;
  if (isQuoted || value.length < 10 || !looksCut(value)) return end;
  NEXT_LINE.lastIndex = end;
  const next = NEXT_LINE.exec(text);
  const piece = next?.groups?.["piece"];
  return next !== null && piece !== undefined && looksCut(piece) ? end + next[0].trimEnd().length : end;
}
