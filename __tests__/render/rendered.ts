/**
 * Renders a comment as GitHub does (its own renderer, without the filter that hides dangerous tags) and names
 * everything in the result that issue text could have caused.
 */
import gfm from "cmark-gfm-js";

/** The tags that our own Markdown makes. */
const OUR_TAGS = new Set(
  "h3 p strong code pre br blockquote ul li table thead tbody tr th td a details summary sub span".split(" "),
);

/** The last is the repository's own documentation, as the situations name it. */
const OUR_LINK =
  /^https:\/\/(?:redirect\.github\.com\/quillwork\/quill\/issues\/\d+|docs\.quillwork\.example\/[\w/]*)$/;

/** Attributes that our Markdown, or the renderer itself, gives to a tag. */
const OUR_ATTRIBUTES = /^(?: href="[^"]*"| dir="auto"| class="language-text"| lang="text")*$/;

/** What GitHub looks for in rendered text outside of code and links. */
const POST_RENDER_SIGNS: readonly (readonly [string, RegExp])[] = [
  ["mention", /@[A-Za-z0-9_]/],
  ["issue", /#\d/],
  ["issue", /gh-\d/i],
  ["advisory", /(?:ghsa|GHSA|CVE)-\w/],
  ["commit", /[0-9a-f]{7}/i],
  ["address", /:\/\//],
  ["address", /www\./i],
  ["emoji", /:(?:100|1234|\d*[a-z_+-][\w+-]*):/i],
];

const INVISIBLE = /[\p{Bidi_Control}\u200C\u2060-\u2064\u{E0000}-\u{E007F}\0-\x08\x0B-\x1F\x7F]/u;

const TOKEN = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][a-zA-Z0-9]*)([^>]*)>|[^<]+|</g;

export function toHtml(markdown: string): string {
  return gfm.convertUnsafe(markdown, gfm.Option.softBreak);
}

/**
 * Names of what should not be there: `tag script`, `unbalanced details`, `mention: …@root…`, `table cells`. Empty for
 * a comment in which issue text does nothing. `references` are the issues that we link as `#n` on purpose.
 */
export function findEffects(html: string, references: readonly number[]): string[] {
  const effects: string[] = [];
  const open: string[] = [];
  let quiet = "";
  const rows: number[] = [];
  for (const [token, slash, name, attributes] of html.matchAll(TOKEN)) {
    if (name === undefined) {
      if (!token.startsWith("<!--") && !open.some((tag) => ["code", "pre", "a"].includes(tag))) quiet += token;
      else if (token.startsWith("<!--")) quiet += "\n";
      continue;
    }
    const tag = name.toLowerCase();
    if (!OUR_TAGS.has(tag)) effects.push(`tag ${tag}`);
    if (!OUR_ATTRIBUTES.test((attributes ?? "").replace(/ ?\/$/, ""))) effects.push(`attributes ${token}`);
    if (tag === "a" && slash === "" && !OUR_LINK.test(/href="([^"]*)"/.exec(token)?.[1] ?? "")) effects.push(token);
    if (tag === "br") quiet += "\n";
    else if (slash === "/") {
      if (open.pop() !== tag) effects.push(`unbalanced ${tag}`);
      if (!["strong", "span", "a", "code"].includes(tag)) quiet += "\n";
    } else open.push(tag);
    if (tag === "tr" && slash === "") rows.push(0);
    if ((tag === "td" || tag === "th") && slash === "") rows.push((rows.pop() ?? 0) + 1);
  }
  if (open.length > 0) effects.push(`left open ${open.join(" ")}`);
  if (new Set(rows).size > 1) effects.push(`table cells ${rows.join(" ")}`);
  return [...effects, ...findSigns(html, quiet, references)];
}

function findSigns(html: string, quiet: string, references: readonly number[]): string[] {
  const allowed = references.reduce((text, number) => text.replace(new RegExp(`#${number}(?=\\s)`, "g"), " "), quiet);
  const signs = POST_RENDER_SIGNS.flatMap(([name, pattern]) => {
    const found = pattern.exec(allowed);
    return found === null ? [] : [`${name}: ${allowed.slice(Math.max(0, found.index - 10), found.index + 20)}`];
  });
  const dollars = html.replaceAll("<span>$</span>", "").replace(/<(pre|code)[^>]*>[\s\S]*?<\/\1>/g, "");
  if (dollars.includes("$")) signs.push("math: a bare $");
  if (INVISIBLE.test(html)) signs.push("invisible character");
  return signs;
}
