/** Addresses of people. They are taken out, but are no credential. Reads the unescaped text. */
import { everyMatch } from "../text/every-match.ts";
import type { Hit } from "./hit.ts";

// One start per run of characters (look-behind), so that a long run without `@` is walked once.
const EMAIL =
  /(?<![\p{L}\p{N}_.%+~-])[\p{L}\p{N}_%+~-][\p{L}\p{N}_.%+~-]*@(?<domain>(?:[\p{L}\p{N}-]{1,63}\.){1,6}(?<top>\p{L}{2,24}))(?![\p{L}\p{N}_-])/gu;
/** `git@host`, `icon@2x.png`, `unit@name.service`, `handler@app.js`: no people. */
const NO_PEOPLE = /^(?:git|hg|svn|ssh)@/;
const FILES = new Set(
  "service socket timer png jpg jpeg svg gif webp json tgz gz zip tar xz mjs cjs js ts tsx jsx css map html exe dll".split(
    " ",
  ),
);

/** Never throws; linear. */
export function emailAddresses(text: string): Hit[] {
  if (!text.includes("@")) return [];
  const hits: Hit[] = [];
  for (const match of everyMatch(text, EMAIL)) {
    const top = match.groups?.["top"] ?? "";
    const end = match.index + match[0].length;
    if (NO_PEOPLE.test(match[0]) || FILES.has(top.toLowerCase()) || isUser(text, match.index, end)) continue;
    hits.push({ start: match.index, end, what: null, replacement: "e-mail" });
  }
  return hits;
}

/** `user@host` of an address: the host stays, and it is no mailbox. */
function isUser(text: string, start: number, end: number): boolean {
  return (
    /:\/\/[^\s/]*$/.test(text.slice(Math.max(0, start - 120), start)) && !/^[^\s/]*@/.test(text.slice(end, end + 120))
  );
}
