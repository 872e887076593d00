/** The evidence for a match, strongest first. Quotes are short and hold no secrets. */
import type { Reason } from "../domain/reason.ts";
import { systemName } from "./conflicts.ts";
import { copyOf } from "./decide.ts";
import { type IndexedIssue, type IssueDocument, shorten } from "./document.ts";
import type { IssueIndex } from "./issue-index.ts";
import type { ScoredCandidate } from "./score-candidates.ts";
import { TITLE_WORDS, tokenizeWords } from "./tokenize.ts";

const MAX_WORDS = 5;
/** From this share of covered title or text on, the text is worth a reason. */
const SIMILAR_TEXT = 0.2;

export function toReasons(query: IssueDocument, candidate: ScoredCandidate, index: IssueIndex): Reason[] {
  const { document, stance, conflicts } = candidate;
  return [
    ...errorReasons(query, candidate, index),
    ...frameReasons(query, document),
    ...(stance === undefined || stance === "different" ? [] : [{ kind: "mentioned", values: {} } as const]),
    ...textReasons(candidate),
    ...environmentReasons(query, document),
    ...(stance === "different" ? [{ kind: "saidDifferent", values: {} } as const] : []),
    ...conflicts.map(({ reason }) => reason),
  ];
}

const ERROR = ["sameError", "sameErrorAside"] as const;
const REFUSAL = ["sameRefusal", "sameRefusalAside"] as const;

function errorReasons(query: IssueDocument, { sharedError }: ScoredCandidate, index: IssueIndex): Reason[] {
  if (sharedError === undefined) return [];
  const { error, role, sharers, isBare } = sharedError;
  if (isBare) {
    const kind = error.frames.length > 0 ? "sameWordsStackHere" : "sameWordsStackThere";
    return [{ kind, values: { error: error.label } }];
  }
  // A service refuses for many causes in the same words: the same failure is not yet the same bug.
  const isRefusal = error.service && !error.transient;
  const [primary, aside] = isRefusal ? REFUSAL : ERROR;
  const earlier = index.countFiled(-Infinity, query.createdMs);
  return [{ kind: role === "secondary" ? aside : primary, values: { error: error.label, sharers, earlier } }];
}

function frameReasons(query: IssueDocument, document: IndexedIssue): Reason[] {
  const theirs = new Set(document.errors.flatMap(({ frames }) => frames));
  const shared = new Set(query.errors.flatMap(({ frames }) => frames).filter((frame) => theirs.has(frame)));
  if (shared.size < 2) return [];
  return [{ kind: "sameFrames", values: { count: shared.size, frames: shorten([...shared].join(" ← "), 90) } }];
}

function textReasons(candidate: ScoredCandidate): Reason[] {
  const { features } = candidate;
  if (copyOf(features) > 0) return [{ kind: "sameText", values: {} }];
  const words = sharedWords(candidate);
  if (words.length === 0) return [];
  const kind = features.titleInTitle >= SIMILAR_TEXT ? "similarTitleAndText" : "similarText";
  return [{ kind, values: { words: shorten(words.join(", "), 90) } }];
}

/** The most telling words of both titles that the other issue has too, as written; else the rarest ones of the text. */
function sharedWords(candidate: ScoredCandidate): string[] {
  const { document, heldTitleTerms, heldRareTerms, words: mine } = candidate;
  const words = new Map([...tokenizeWords(document.title, TITLE_WORDS)].filter(([term]) => mine.terms.has(term)));
  for (const [term, word] of mine.ofTitle) if (heldTitleTerms.includes(term)) words.set(term, word);
  const idf = (term: string) => mine.terms.get(term)?.idf ?? 0;
  const byIdf = [...words].sort(([a], [b]) => idf(b) - idf(a) || (a < b ? -1 : 1));
  // Terms of the text are stems, which read badly; they only stand in where the titles share nothing.
  const shown = words.size > 0 ? byIdf.map(([, word]) => word) : heldRareTerms.filter((term) => !term.includes(" "));
  return shown.slice(0, MAX_WORDS);
}

function environmentReasons(query: IssueDocument, document: IndexedIssue): Reason[] {
  const os = query.os === document.os && query.os !== "other" ? query.os : null;
  const version = sharedVersionLine(query.version, document.version);
  if (os === null) return version === null ? [] : [{ kind: "bothOnVersion", values: { version } }];
  if (os === "web") {
    return [
      version === null ? { kind: "bothOnWeb", values: {} } : { kind: "bothOnWebWithVersion", values: { version } },
    ];
  }
  const system = systemName(os);
  return version === null
    ? [{ kind: "bothOn", values: { system } }]
    : [{ kind: "bothOnWithVersion", values: { system, version } }];
}

/** `2.1.7` where both have it, `2.1.x` where only the line is the same, else null. */
function sharedVersionLine(mine: string | null, theirs: string | null): string | null {
  if (mine === null || theirs === null) return null;
  if (mine === theirs) return shorten(mine, 20);
  const lineOf = (version: string) => /^(\d{1,5}\.\d{1,5})\.\d/.exec(version)?.[1] ?? null;
  const line = lineOf(mine);
  return line !== null && line === lineOf(theirs) ? `${line}.x` : null;
}
