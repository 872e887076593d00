/**
 * The earlier issues that are worth naming, grouped by relation. It deliberately uses no list for references: GitHub
 * puts title and state in place of a `#12` in a list item, and then both would stand there twice.
 */
import type { Match, Relation } from "../domain/match.ts";
import { inlineText } from "./escape.ts";
import { likelihood, RELATION_ORDER, RELATION_TEXT } from "./relation-text.ts";

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
export function renderMatches(repo: string, matches: readonly Match[]): string[] {
  if (!REPO.test(repo)) return [];
  const shown = matches.filter(({ number }) => Number.isSafeInteger(number) && number > 0).slice(0, MAX_LINKS);
  return RELATION_ORDER.flatMap((relation) => {
    const ofRelation = shown.filter((match) => match.relation === relation);
    return ofRelation.length === 0 ? [] : [renderRelation(repo, relation, ofRelation)];
  });
}

function renderRelation(repo: string, relation: Relation, matches: readonly Match[]): string {
  const { heading, note, link } = RELATION_TEXT[relation];
  const head = note === "" ? `**${heading}**` : `**${heading}**. ${note}`;
  if (link === "quiet") return `${head}\n\n${matches.map((match) => renderQuiet(repo, match)).join("\n")}`;
  return [head, ...matches.map(renderReference)].join("\n\n");
}

/** `**#12** Title` above `very likely (97%) · open · same error`. */
function renderReference(match: Match): string {
  const facts = [`**${likelihood(match.score)}**`, stateText(match), reasonsText(match)].filter((fact) => fact !== "");
  return `> **#${match.number}** ${titleText(match)}\\\n> ${facts.join(" · ")}`;
}

/** A link on which GitHub writes no cross-reference, because it does not lead to github.com itself. */
function renderQuiet(repo: string, match: Match): string {
  const title = `#${match.number} ${titleText(match)}`;
  const reason = inlineText(match.reasons[0] ?? "", MAX_QUIET_REASON_LENGTH);
  const facts = [stateText(match), reason].filter((fact) => fact !== "").join(" · ");
  return `- [${title}](https://redirect.github.com/${repo}/issues/${match.number}) · ${facts}`;
}

function titleText({ title }: Match): string {
  return inlineText(title, 100) || "(no title)";
}

/** The strongest reasons, as many as are read at a glance; the first in any case. */
function reasonsText({ reasons }: Match): string {
  const texts = reasons.slice(0, MAX_REASONS).filter((reason) => reason.trim() !== "");
  const lengths = texts.map((_, index) => texts.slice(0, index + 1).join("").length);
  return texts
    .filter((_, index) => index === 0 || (lengths[index] ?? 0) <= MAX_REASONS_LENGTH)
    .map((reason) => inlineText(reason, MAX_REASON_LENGTH))
    .join("; ");
}

function stateText({ state, stateReason }: Match): string {
  if (state === "open") return "open";
  if (stateReason === "not_planned") return "closed as not planned";
  if (stateReason === "duplicate") return "closed as duplicate";
  return "closed";
}
