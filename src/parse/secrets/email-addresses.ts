/** Addresses of people. They are taken out, but are no credential. Reads the unescaped text. */
import { overLines } from "../../wording/over-lines.ts";
import { everyMatch } from "../text/every-match.ts";
import type { Hit } from "./hit.ts";

/** Characters of a mailbox's name; a sign like an apostrophe only between two of them. */
const LOCAL = String.raw`[\p{L}\p{N}_%+~-][\p{L}\p{N}_.%+~-]*(?:['!#$^*][\p{L}\p{N}_%+~-][\p{L}\p{N}_.%+~-]*)*`;
/** The sign in three widths; a terminal's line may end behind it. */
const AT = String.raw`[@\uff20\ufe6b](?:[ \t]{0,80}\n[ \t>|]{0,20})?`;
const DOT = String.raw`[.\uff0e\u3002]`;
// One start per run of characters (look-behind), so that a long run without `@` is walked once.
const EMAIL = overLines("gu")`
  (?<![\p{L}\p{N}_.%+~-])(?<![\p{L}\p{N}_.%+~-]['!#$^*])${LOCAL}${AT}
  (?<domain>(?:[\p{L}\p{N}_-]{1,63}${DOT}){1,6}(?<top>\p{L}{2,24}|xn--[a-z\d-]{2,59}))(?![\p{L}\p{N}_-])`;
/** `"ann lee"@firm.example`, `ann@[192.0.2.7]`: rare, and allowed (RFC 5321, 4.1.2). */
const QUOTED = /"[^"@\s][^"@\n]{0,62}[^"@\s]"@(?:[\w-]{1,63}\.){1,6}[A-Za-z]{2,24}/g;
const AT_NUMBER = /(?<![\w.%+~-])[\w%+~-][\w.%+~-]{0,63}@\[(?:IPv6:)?[\da-fA-F:.]{3,45}\]/g;
/** `ann (at) firm (dot) example`: whoever writes so does not want to be found by machines. */
const SPELLED = overLines("gi")`
  (?<![\w.%+~-])[\w%+~-][\w.%+~-]*[ ]?[[({][ ]?at[ ]?[\])}][ ]?
  [\w-]{1,63}(?:(?:\.|[ ]?[[({][ ]?dot[ ]?[\])}][ ]?)[\w-]{1,63}){1,6}`;
/** `git@host`, `icon@2x.png`, `unit@name.service`, `handler@app.js`: no people. */
const NO_PEOPLE = /^(?:git|hg|svn|ssh)@/;
const FILES = new Set(
  "service socket timer png jpg jpeg svg gif webp json tgz gz zip tar xz mjs cjs js ts tsx jsx css map html exe dll".split(
    " ",
  ),
);

/** Never throws; linear. */
export function emailAddresses(text: string): Hit[] {
  const hits: Hit[] = MAY_BE_SPELLED.test(text) ? [...everyMatch(text, SPELLED)].map(toHit) : [];
  if (!/[@\uff20\ufe6b]/.test(text)) return hits;
  hits.push(...[...everyMatch(text, QUOTED), ...everyMatch(text, AT_NUMBER)].map(toHit));
  for (const match of everyMatch(text, EMAIL)) {
    const top = match.groups?.["top"] ?? "";
    const end = match.index + match[0].length;
    if (NO_PEOPLE.test(match[0]) || FILES.has(top.toLowerCase()) || isUser(text, match.index, end)) continue;
    hits.push(toHit(match));
  }
  return hits;
}

const MAY_BE_SPELLED = /[[({] ?at ?[\])}]/i;

function toHit({ index, 0: found }: RegExpMatchArray & { readonly index: number }): Hit {
  return { start: index, end: index + found.length, what: null, replacement: "e-mail" };
}

/** `user@host` of an address: the host stays, and it is no mailbox. */
function isUser(text: string, start: number, end: number): boolean {
  return (
    /:\/\/[^\s/]*$/.test(text.slice(Math.max(0, start - 120), start)) && !/^[^\s/]*@/.test(text.slice(end, end + 120))
  );
}
