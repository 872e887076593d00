/**
 * What was tried: work-arounds and answers in comments, who said that they helped, and who said that they did not.
 *
 * Read by words, code and reactions, not understood. So each is quoted with its link, and what is missed stays unsaid; a
 * comment of a bot is never an attempt. Patterns are linear and stand in tables with what they are to leave alone.
 */
import type { SafeText } from "../parse/secrets/safe-text.ts";
import { withoutCode, withoutFences } from "./references.ts";
import type { Attempt } from "./report-value.ts";
import { keyOf, type Person, type Said, type Thread } from "./thread.ts";

/** Says that something is offered as a way out. */
export const OFFERS: readonly RegExp[] = [
  /\bwork[- ]?arounds?\b(?![^.\n]{0,20}\?)/iu,
  /\b(?:fixed|solved|resolved|worked around|got (?:around|past)|cured)\s+(?:it|this|that|the\s+\w+|my\s+\w+)\s+(?:\w+\s+){0,2}(?:by|with|via|using)\b/iu,
  /\b\w+ing\b[^.\n?]{3,100}\b(?:fixe[sd]|solve[sd]|help(?:s|ed)|work(?:s|ed)|resolve[sd]|did the trick|made it work)\b/iu,
  /\b(?:what|this|that|here['’]s what)\s+(?:finally\s+)?(?:fixed|solved|helped|worked)\b[^.\n]{0,60}[:\n]/iu,
  /\b(?:you can|try|please try|as a (?:temporary|stop-?gap) fix|until (?:this|it|then)|for now|in the meantime)\b[^.\n]{3,120}/iu,
  /\b(?:downgrad|roll(?:ing|ed)? back|pin)(?:e|ed|ing|ning|ned)?\s+(?:back\s+)?(?:to|the)\b/iu,
];

/** Says that something helped. */
const CONFIRMS: readonly RegExp[] = [
  /\bcan confirm\b/iu,
  /\b(?:this|that|it|which)\s+(?:also\s+|indeed\s+|really\s+|finally\s+)?(?:fixed|solved|resolved|cured)\s+(?:it|this|that|the|my)\b/iu,
  /\b(?:works?|worked|fixed it|solved it|helped)\s+(?:for me|here|too|perfectly|great|like a charm)\b/iu,
  /\b(?:did|does) the trick\b/iu,
  /^(?:this|that|it)\s+(?:works?|worked|helped)\b/imu,
  /\bthank(?:s| you)\b[^.\n]{0,60}\b(?:work|fix|help|solv)(?:s|ed|es)?\b/iu,
];

/** Says that it did not. */
const DENIES: readonly RegExp[] = [
  /\b(?:did|does|do|is|was|has)(?:n['’]?t|\s+not)\s+(?:\w+\s+){0,2}(?:work(?:ed|ing)?|help(?:ed)?|fix(?:ed)?|solved?|resolved?)\b/iu,
  /\bno (?:luck|effect|difference|success)\b/iu,
  /\bnot working\s+(?:for me|here)\b/iu,
  /\bstill\s+(?:happen(?:s|ing)|fail(?:s|ing)|broken|the same|get(?:s|ting)?|see(?:s|ing)?|occur(?:s|ring)?|crash(?:es|ing)?)\b/iu,
];

/** Shown at most. */
const MAX_ATTEMPTS = 8;
const QUOTE_LENGTH = 200;
/** A longer comment tells a story of its own; what it confirms can't be known. */
const SHORT = 500;

/** An attempt before its source has a number. */
export type FoundAttempt = Omit<Attempt, "source">;

/** What was tried, accepted answers first, then by what speaks for it. Never throws. */
export function findAttempts(threads: readonly Thread[]): FoundAttempt[] {
  return threads
    .flatMap((thread) => attemptsOn(thread))
    .sort((a, b) => Number(b.accepted) - Number(a.accepted) || scoreOf(b) - scoreOf(a) || a.at.localeCompare(b.at))
    .slice(0, MAX_ATTEMPTS);
}

function attemptsOn(thread: Thread): FoundAttempt[] {
  const people = thread.comments.filter(({ author }) => author !== null && author.role !== "bot");
  const offers = people.filter(isOffer);
  const replies = people.flatMap((comment) => toReply(comment, offers.includes(comment)));
  return offers.map((said): FoundAttempt => {
    const answering = replies.filter((reply) => targetOf(reply.comment, offers) === said);
    const code = firstCode(said.body);
    return {
      on: keyOf(thread),
      by: said.author?.login ?? null,
      role: said.author?.role ?? null,
      at: said.at,
      url: said.url,
      accepted: said.accepted,
      quote: quoteOf(said.body),
      code,
      votesFor: sum(said, ["+1", "heart", "hooray", "rocket"]),
      votesAgainst: sum(said, ["-1", "confused"]),
      confirmedBy: answering.filter(({ helped }) => helped).map(({ comment }) => toVoice(comment)),
      contradictedBy: answering.filter(({ helped }) => !helped).map(({ comment }) => toVoice(comment)),
    };
  });
}

/** Whether a comment offers a way out: by its words, or by being chosen; what says that nothing helped does not. */
function isOffer({ body, accepted }: Said): boolean {
  if (accepted) return true;
  return sentencesOf(withoutCode(body)).some((sentence) => {
    return (
      OFFERS.some((pattern) => pattern.test(sentence)) &&
      !DENIES.some((pattern) => pattern.test(sentence)) &&
      !/\?\s*$/u.test(sentence)
    );
  });
}

function sentencesOf(text: string): string[] {
  return text.split("\n").flatMap((line) => line.split(/(?<=[.!?])\s+/u));
}

interface Reply {
  readonly comment: Said;
  readonly helped: boolean;
}

/** What a comment says of an earlier one; nothing where it says neither, or both. */
function toReply(comment: Said, isOwnOffer: boolean): Reply[] {
  const prose = withoutCode(comment.body).trim();
  if (prose.length > SHORT) return [];
  const denies = DENIES.some((pattern) => pattern.test(prose));
  const confirms = CONFIRMS.some((pattern) => pattern.test(prose));
  if (denies) return [{ comment, helped: false }];
  // What offers something of its own confirms nothing of another's.
  return confirms && !isOwnOffer ? [{ comment, helped: true }] : [];
}

/** The offer that a reply speaks of: whose author or words it quotes, else the last before it by somebody else. */
function targetOf(reply: Said, offers: readonly Said[]): Said | undefined {
  const before = offers.filter(
    (offer) => offer.at < reply.at && offer !== reply && offer.author?.login !== reply.author?.login,
  );
  const quoted = before.filter((offer) => isQuoted(offer, reply));
  return quoted.at(-1) ?? before.at(-1);
}

function isQuoted(offer: Said, { body }: Said): boolean {
  const login = offer.author?.login;
  if (offer.id !== null && body.includes(`#issuecomment-${offer.id}`)) return true;
  if (login !== undefined && body.toLowerCase().includes(`@${login.toLowerCase()}`)) return true;
  const quotes = body.split("\n").flatMap((line) => (/^ {0,3}>\s?(.{12,})$/u.exec(line)?.[1] ?? "") || []);
  return quotes.some((line) => offer.body.includes(line.trim().slice(0, 60)));
}

function scoreOf({ role, confirmedBy, contradictedBy, votesFor, votesAgainst }: FoundAttempt): number {
  const voice = (who: { readonly role: Attempt["role"] }): number =>
    who.role === "author" || who.role === "maintainer" ? 4 : 2;
  const confirmed = confirmedBy.reduce((total, who) => total + voice(who), 0);
  const denied = contradictedBy.reduce((total, who) => total + voice(who), 0);
  return (role === "maintainer" ? 3 : 0) + confirmed - denied + votesFor - 2 * votesAgainst;
}

/** One or two lines that say what was offered. */
function quoteOf(body: SafeText): string[] {
  const lines = sentencesOf(withoutFences(body))
    .map((line) => clipLine(line.replace(/^[\s>*+#-]+/u, "")))
    .filter((line) => line.length > 8);
  const telling = lines.filter((line) => OFFERS.some((pattern) => pattern.test(line)));
  return [...new Set(telling.length > 0 ? telling : lines)].slice(0, 2);
}

function clipLine(line: string): string {
  const flat = line.replace(/\s+/gu, " ").trim();
  return flat.length > QUOTE_LENGTH ? `${flat.slice(0, QUOTE_LENGTH - 1).trimEnd()}…` : flat;
}

const MAX_CODE_LINES = 12;

/** The first fence of a comment, or the first code span that looks like a command. */
function firstCode(body: SafeText): Attempt["code"] {
  const fence = /^ {0,3}(?:`{3,}|~{3,})([\w+-]{0,20})[^\n]{0,40}\n([\s\S]{1,4000}?)\n {0,3}(?:`{3,}|~{3,})/mu.exec(
    body,
  );
  const text = fence?.[2]?.split("\n").slice(0, MAX_CODE_LINES).join("\n").trimEnd() ?? "";
  if (text !== "") return { language: (fence?.[1] ?? "").toLowerCase(), text };
  const span = /`([^`\n]{4,200})`/u.exec(body)?.[1]?.trim();
  return span !== undefined && /[ =:/]/u.test(span) ? { language: "", text: span } : null;
}

function toVoice({ author, url }: Said): { login: string; role: Person["role"]; url: string } {
  return { login: author?.login ?? "", role: author?.role ?? "reader", url };
}

function sum({ reactions }: Said, kinds: readonly (keyof Said["reactions"])[]): number {
  return kinds.reduce((total, kind) => total + (reactions[kind] ?? 0), 0);
}
