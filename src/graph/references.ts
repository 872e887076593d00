/**
 * Which threads a text names, and as what. Reads what GitHub links (`#12`, `owner/name#12`, addresses) outside code and
 * quotes, and the words before it. It deliberately does not know who wrote the text: what a declaration is worth, and
 * whether it is one at all, is decided by whoever does.
 */
import { findMentions } from "../parse/mentions/find-mentions.ts";
import type { SafeText } from "../parse/secrets/safe-text.ts";
import { everyMatch } from "../parse/text/every-match.ts";
import type { ThreadKind, ThreadRef } from "./thread.ts";

/** As what a thread is named: `closes` by GitHub's keywords; `supersedes` and `superseded-by` of one pull request for another. */
export type ReferenceKind =
  "mentions" | "closes" | "duplicate-of" | "maybe-duplicate-of" | "supersedes" | "superseded-by";

export interface Reference extends ThreadRef {
  readonly as: ReferenceKind;
  /** As an address tells it; null for a number. */
  readonly kind: ThreadKind | null;
}

/** At most this many of one text: a changelog that is pasted into a comment names hundreds. */
const MAX_REFERENCES = 100;
/** Words before a number that are looked at. */
const REACH = 60;

/** A number of this repository or another's; not within a word, a path or an address. */
const NUMBER = /(?<![\w/#&.-])(?:([A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100}))?#(\d{1,7})(?![\w-])/g;
/** `redirect.github.com` is how a link is written that leaves no trace; what it names is named all the same. */
const ADDRESS =
  /https?:\/\/(?:www\.|redirect\.)?github\.com\/([A-Za-z0-9][\w-]{0,99}\/[\w.-]{1,100})\/(issues|pull|discussions)\/(\d{1,7})(?![\w-])/g;

const KIND_OF: Readonly<Record<string, ThreadKind>> = {
  issues: "issue",
  pull: "pull-request",
  discussions: "discussion",
};

/** https://docs.github.com/issues/tracking-your-work-with-issues/using-issues/linking-a-pull-request-to-an-issue */
const CLOSES = /\b(?:close[sd]?|fix(?:e[sd])?|resolve[sd]?):?\s{1,3}$/iu;
const DUPLICATE = /\b(?:dup(?:e|licates?|licated)?|copy)\s{1,3}(?:of|with)\s{0,3}:?\s{0,3}$/iu;
const HEDGE =
  /\b(?:possib\w+|may|might|maybe|perhaps|probabl\w+|potential\w*|likely|looks?|seems?|similar|if|could|suspect\w*)\b|\?/iu;
const NEGATION = /\b(?:not|isn['’]?t|no|never|wasn['’]?t|nor)\b[^.;!?]{0,30}$/iu;
const SUPERSEDES = /\b(?:supersed(?:e[sd]?|ing)|replac(?:e[sd]?|ing)|instead of)\s{1,3}$/iu;
const SUPERSEDED_BY = /\b(?:superseded by|replaced by|in fav(?:ou?r) of|continued in|moved to)\s{0,3}:?\s{1,3}$/iu;

/** What a text names, in its order, each thread once: as the strongest that is said of it. Never throws; linear. */
export function findReferences(text: SafeText, repo: string): Reference[] {
  const prose = withoutCode(text);
  const numbers = new Set(findMentions(prose, repo));
  const found: (Reference & { readonly at: number })[] = [];
  for (const match of everyMatch(prose, NUMBER)) {
    const [, other, digits] = match;
    const number = Number(digits);
    const as = wordsBefore(prose, match.index);
    // A bare number counts where somebody says what it is; lists and ranks have numbers too.
    if (number < 1 || (other === undefined && as === "mentions" && !numbers.has(number))) continue;
    found.push({ repo: other ?? repo, number, as, kind: null, at: match.index });
  }
  for (const match of everyMatch(prose, ADDRESS)) {
    const [, other = repo, path = "", digits] = match;
    const number = Number(digits);
    if (number < 1) continue;
    found.push({
      repo: other,
      number,
      as: wordsBefore(prose, match.index),
      kind: KIND_OF[path] ?? null,
      at: match.index,
    });
  }
  const named = new Map<string, Reference>();
  for (const { repo: other, number, as, kind } of found.sort((a, b) => a.at - b.at)) {
    const reference: Reference = { repo: other, number, as, kind };
    const key = `${reference.repo.toLowerCase()}#${reference.number}`;
    const known = named.get(key);
    if (known === undefined || (known.as === "mentions" && reference.as !== "mentions")) named.set(key, reference);
    if (named.size >= MAX_REFERENCES) break;
  }
  return [...named.values()];
}

function wordsBefore(text: string, index: number): ReferenceKind {
  const sentence =
    text
      .slice(Math.max(0, index - REACH), index)
      .split(/[\n.!](?=\s|$)/u)
      .at(-1) ?? "";
  if (DUPLICATE.test(sentence)) {
    if (NEGATION.test(sentence)) return "mentions";
    return HEDGE.test(sentence) ? "maybe-duplicate-of" : "duplicate-of";
  }
  if (SUPERSEDED_BY.test(sentence)) return "superseded-by";
  if (SUPERSEDES.test(sentence)) return "supersedes";
  return CLOSES.test(sentence) && !NEGATION.test(sentence) ? "closes" : "mentions";
}

/** The same length, with blanks for fences, code spans and quoted lines: what is repeated there names nothing anew. */
export function withoutCode(text: string): string {
  return withoutFences(text).replace(/`[^`\n]{1,300}`/g, (span) => " ".repeat(span.length));
}

/** The same length, with blanks for fences and quoted lines; code spans stay. */
export function withoutFences(text: string): string {
  let fence: string | null = null;
  const lines = text.split("\n").map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null;
    if (fence !== null) {
      if (mark !== null && mark.startsWith(fence)) fence = null;
      return " ".repeat(line.length);
    }
    if (mark !== null) fence = mark;
    return mark !== null || /^ {0,3}>/.test(line) ? " ".repeat(line.length) : line;
  });
  return lines.join("\n");
}
