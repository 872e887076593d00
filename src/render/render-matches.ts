/**
 * The earlier issues that are worth naming, grouped by relation. It deliberately uses no list for references: GitHub
 * puts title and state in place of a `#12` in a list item, and then both would stand there twice.
 */
import type { Match, Relation } from "../domain/match.ts";
import type { CommentView } from "./comment-view.ts";
import { docsLink } from "./docs-link.ts";
import { inlineText } from "./escape.ts";
import { quietAddress } from "./quiet-link.ts";
import type { Catalogue } from "./words/catalogue.ts";
import { likelihood, RELATION_ORDER, RELATION_TEXT } from "./relation-text.ts";
import { reasonText } from "./reason-text.ts";

/** More links than this are no help to anybody; settings usually allow fewer. */
const MAX_LINKS = 10;
const MAX_REASONS = 3;
const MAX_REASON_LENGTH = 160;
const MAX_REASONS_LENGTH = 200;
const MAX_QUIET_REASON_LENGTH = 60;

/** GitHub's own rule for `owner/name`; nothing else may stand in an address that we link. */
const REPO = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/**
 * One block of Markdown for each relation that occurs, most helpful first; at most ten issues in all. None where `repo`
 * is not `owner/name`: then there is nothing to link to.
 */
export function renderMatches(
  { repo, serverUrl, words }: Pick<CommentView, "repo" | "serverUrl" | "words">,
  matches: readonly Match[],
  withAdvice = true,
): string[] {
  if (!REPO.test(repo)) return [];
  const addressOf = (number: number) => quietAddress(serverUrl, repo, number);
  const shown = matches.filter(({ number }) => Number.isSafeInteger(number) && number > 0).slice(0, MAX_LINKS);
  // What the maintainers have named as known stands above what was found by likeness, whatever became of it.
  const isNamed = (relation: Relation) =>
    shown.some((match) => match.relation === relation && match.known !== undefined);
  const order = [...RELATION_ORDER.filter(isNamed), ...RELATION_ORDER.filter((relation) => !isNamed(relation))];
  return order.flatMap((relation) => {
    const ofRelation = shown.filter((match) => match.relation === relation);
    return ofRelation.length === 0 ? [] : [renderRelation({ addressOf, words, withAdvice }, relation, ofRelation)];
  });
}

interface Manner {
  readonly addressOf: (number: number) => string;
  readonly words: Catalogue;
  readonly withAdvice: boolean;
}

function renderRelation(manner: Manner, relation: Relation, matches: readonly Match[]): string {
  const { heading, note, link } = RELATION_TEXT[relation];
  const { sentences } = manner.words;
  const head = note === null ? `**${sentences[heading]}**` : `**${sentences[heading]}**. ${sentences[note]}`;
  if (link === "quiet") return `${head}\n\n${matches.map((match) => renderQuiet(manner, match)).join("\n")}`;
  return [head, ...matches.map((match) => renderReference(match, manner))].join("\n\n");
}

/** `**#12** Title` above `very likely (97%) · open · same error`, and below it what the maintainers advise. */
function renderReference(match: Match, { words, withAdvice }: Manner): string {
  // What a person confirmed needs no probability.
  const sure = match.score === 1 ? "" : `**${likelihood(match.score, words)}**`;
  const facts = [sure, stateText(match, words), reasonsText(match, words)].filter((fact) => fact !== "");
  // An issue that only the configuration names may be too old for the corpus: then its number has to do.
  const isUnread = match.known !== undefined && match.title === "";
  const head = isUnread ? `**#${match.number}**` : `**#${match.number}** ${titleText(match, words)}`;
  return [head, facts.join(" · "), ...(withAdvice ? knownLines(match, words) : [])]
    .map((line) => `> ${line}`)
    .join("\\\n");
}

/** What the maintainers say about a known issue; to who has the release with the fix, nothing of updating to it. */
function knownLines({ known, relation }: Match, words: Catalogue): string[] {
  if (known === undefined) return [];
  const link = known.docs === null ? "" : docsLink(known.docs, words);
  const advice = known.advice.filter((line) => relation !== "regression" || !speaksOfUpdate(line, known.fixedIn));
  return [...advice.map((line) => inlineText(line, 300)), link].filter((line) => line !== "");
}

function speaksOfUpdate(line: string, fixedIn: string | null): boolean {
  return /\b(?:updat|upgrad)(?:e|es|ed|ing)\b/iu.test(line) || (fixedIn !== null && line.includes(fixedIn));
}

/** A link that leaves no trace on the other issue. */
function renderQuiet({ addressOf, words }: Manner, match: Match): string {
  const title = `#${match.number} ${titleText(match, words)}`;
  const [first] = match.reasons;
  const reason = first === undefined ? "" : inlineText(reasonText(first, words.reasons), MAX_QUIET_REASON_LENGTH);
  const facts = [stateText(match, words), reason].filter((fact) => fact !== "").join(" · ");
  return `- [${title}](${addressOf(match.number)}) · ${facts}`;
}

function titleText({ title }: Match, { sentences }: Catalogue): string {
  return inlineText(title, 100) || sentences.noTitle;
}

/** The strongest reasons, as many as are read at a glance; the first in any case. */
function reasonsText({ reasons }: Match, words: Catalogue): string {
  const texts = reasons.slice(0, MAX_REASONS).map((reason) => reasonText(reason, words.reasons));
  const lengths = texts.map((_, index) => texts.slice(0, index + 1).join("").length);
  return texts
    .filter((_, index) => index === 0 || (lengths[index] ?? 0) <= MAX_REASONS_LENGTH)
    .map((reason) => inlineText(reason, MAX_REASON_LENGTH))
    .join("; ");
}

function stateText({ state, stateReason, known, title }: Match, { sentences }: Catalogue): string {
  if (known !== undefined && title === "") return "";
  if (state === "open") return sentences.open;
  if (stateReason === "not_planned") return sentences.notPlanned;
  return stateReason === "duplicate" ? sentences.asDuplicate : sentences.closed;
}
