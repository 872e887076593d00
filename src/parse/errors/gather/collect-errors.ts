/** Gathers the errors of a report from every place where one may stand: block, fields, description, code, title. */
import type { ErrorSource, Problem, ReportFormat } from "../../../domain/report.ts";
import type { ErrorParts } from "../error-text/read-error-text.ts";
import { findErrorAboveStack } from "./above-stack.ts";
import { findAnnouncedError, NO_REPORT } from "./announced-errors.ts";
import { findBelowStatus, isBareStatus } from "./bare-status.ts";
import { findMentionedError, findPhrase, findSaidTwice } from "./mentioned-error.ts";
import { pastedOutput } from "./pasted-output.ts";
import type { ErrorDraft } from "./error-draft.ts";
import type { Surroundings } from "../openers/error-openers.ts";
import { plainHeading, isTruncationNote, lineText, type Piece, type Section } from "../../body/read-body.ts";
import { findErrors, findKnownMessages, type FoundError } from "../find/find-errors.ts";
import { findLikelyError } from "../likely/likely-error.ts";
import { isAside, isSource, NO_SECTION, outputWithin } from "../where-errors-stand.ts";
import { isErrorsArray, readErrorsBlock } from "./read-errors-block.ts";
import { withoutOthersErrors } from "./others-errors.ts";
import { withoutWishedOutput } from "./wished-output.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** What was found, before it is counted. */
export interface CollectedErrors {
  /** In order of trust in their form: block, fields, description, title. */
  readonly drafts: readonly ErrorDraft[];
  readonly problems: readonly Problem[];
  /** The fences that are an Errors block and no code of the reporter's. */
  readonly blocks: ReadonlySet<Piece>;
}

/** Every error, with the place it stood in; equal ones are not merged yet. */
export function collectErrors(title: string, whole: readonly Section[], format: ReportFormat): CollectedErrors {
  const sections =
    format === "bug-command"
      ? whole
      : withoutOthersErrors(withoutWishedOutput(whole.filter((section) => !isAside(section))));
  const drafts: ErrorDraft[] = [];
  const problems: Problem[] = [];
  const blocks = new Set<Piece>();
  let named = false;
  for (const section of sections) {
    if (section.level === 0 && plainHeading(section.heading) === "errors" && format === "bug-command") {
      named = true;
      readNamedBlock(section, drafts, problems, blocks);
    } else readSection(section, drafts, problems, blocks);
  }
  const hasBlock = named || blocks.size > 0;
  if (format === "bug-command" && !hasBlock) {
    problems.push({ kind: "errors-missing", detail: "The report has no Errors block." });
  }
  if (!REQUEST.test(title)) drafts.push(...toDrafts(findErrors(title, "title"), "title", true));
  // Templates have the headings of such a command as well; what has no block was written by a person.
  if (format !== "bug-command" || !hasBlock) drafts.push(...formlessErrors(title, sections, drafts));
  return { drafts: drafts.sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source)), problems, blocks };
}

/** Such a title names what its writer wants to be handled. */
const REQUEST = overLines("i")`
  ^(?:\[feature(?:[ -]request)?\]|feature(?:[ -]request)?):?[ ]|
    ^(?:add|show|print|display|give|log|make|improve) (?:an?|the|some|our) (?:(?:clear|nice|good|help|use|proper|friend|bett|readable|meaning|specific|plain)\w* ){0,2}
      (?:error )?(?:message|error|warning)s? (?:when|if|where|in case)\b
`;

/** Errors that have no opener of their own, where nothing else was found: what is announced, known word for word, only named, or likely. */
function formlessErrors(
  title: string,
  sections: readonly Section[],
  others: readonly ErrorDraft[],
): readonly ErrorDraft[] {
  if (others.some((draft) => !isBareStatus(draft) && !saysNothing(draft) && !isOfTitle(draft))) return [];
  if (others.some(isOfTitle)) return quotedInFull(others, sections);
  const below = findBelowStatus(sections);
  if (below !== undefined) return [below];
  const pasted = sections.flatMap((section) => {
    if (NO_REPORT.has(section.kind)) return [];
    const source: ErrorSource = section.kind === "errors" ? "form-field" : "description";
    const found = pastedOutput(section).flatMap((output) => toDrafts(findErrors(output, "log"), source, true));
    return found.filter((draft) => !saysNothing(draft));
  });
  if (pasted.length > 0) return pasted;
  const shown = knownInFences(sections);
  if (shown.length > 0) return shown;
  const above = findErrorAboveStack(sections);
  if (above !== undefined) return [quotedDraft(above.parts, above.source)];
  const announced = findAnnouncedError(sections);
  if (announced !== undefined) return [quotedDraft(announced.parts, announced.source)];
  if (!others.every(saysNothing) || ABOUT_MANUAL.test(title)) return [];
  const prose = told(sections);
  const known = [
    ...toDrafts(findKnownMessages(prose, "prose"), "description", true),
    ...(REQUEST.test(title) ? [] : toDrafts(findKnownMessages(title, "title"), "title", true)),
  ];
  if (known.length > 0) return known;
  const mentioned = findMentionedError(title, prose);
  if (mentioned !== undefined) return [quotedDraft(mentioned.parts, mentioned.source)];
  const likely = likelyEnough(title, sections);
  const named = likely.length > 0 ? undefined : (findPhrase(title, prose) ?? findSaidTwice(title, prose));
  return named === undefined ? likely : [quotedDraft(named.parts, named.source)];
}

/** Such a title is about the manual, unless it is about the pages that show it: an error that the text names should be told there. */
const ABOUT_MANUAL = /^\[(?:docs?|documentation)\](?![^\n]{0,80}\b(?:pages?|site|search|links?)\b)/i;

/** The head of a stack whose error was left out. */
function saysNothing({ className, message }: ErrorDraft): boolean {
  return (className === null || className === "Error") && message === "";
}

/** Words that a title quotes, and no more. */
function isOfTitle({ source, className, code, status }: ErrorDraft): boolean {
  return source === "title" && className === null && code === null && status === null;
}

/** A title quotes a part of what the text announces as a whole. */
function quotedInFull(titles: readonly ErrorDraft[], sections: readonly Section[]): readonly ErrorDraft[] {
  const announced = findAnnouncedError(sections);
  const whole = announced?.parts.message.toLowerCase() ?? "";
  if (announced === undefined || !titles.some(({ message }) => whole.includes(message.toLowerCase()))) return [];
  return [quotedDraft(announced.parts, announced.source)];
}

/** The error that is told by its words alone, if it is probable enough. */
function likelyEnough(title: string, sections: readonly Section[]): readonly ErrorDraft[] {
  const likely = findLikelyError(title, sections);
  if (likely === undefined) return [];
  // Hundredths: what is shown is no truer.
  return [{ ...quotedDraft(likely.parts, likely.source), likely: Math.round(100 * likely.probability) / 100 }];
}

/** What the reporter tells in words, in the sections that tell what happened. */
function told(sections: readonly Section[]): string {
  return sections
    .filter(({ kind }) => !NO_REPORT.has(kind))
    .map(({ pieces }) => lineText(pieces))
    .join("\n");
}

/** Known messages in output, and in the answer to the question for errors. */
function knownInFences(sections: readonly Section[]): readonly ErrorDraft[] {
  return sections.flatMap(({ kind, pieces }) => {
    if (NO_SECTION.has(kind)) return [];
    const source: ErrorSource = kind === "errors" ? "form-field" : "description";
    const outputs = pieces.filter((piece) => piece.kind === "fence" && !isSource(piece)).map(({ text }) => text);
    if (kind === "errors") outputs.push(lineText(pieces));
    return outputs.flatMap((output) =>
      toDrafts(findKnownMessages(output, "log"), source, source === "description" && isExcerpt(output)),
    );
  });
}

function quotedDraft(parts: ErrorParts, source: ErrorSource): ErrorDraft {
  return { ...parts, source, at: null, quoted: true, cut: false };
}

const ORDER: readonly ErrorSource[] = ["errors-block", "form-field", "description", "title"];

/** The section under **Errors**: an array in a fence, an array without one, or something else altogether. */
function readNamedBlock(section: Section, drafts: ErrorDraft[], problems: Problem[], blocks: Set<Piece>): void {
  const cutNote = section.pieces.some((piece) => piece.kind === "line" && isTruncationNote(piece.text));
  const fence = section.pieces.find((piece) => piece.kind === "fence" && /^\s{0,40}[[{]/.test(piece.text));
  const lines = withoutNotes(section);
  const start = lines.search(/\[\s{0,20}(?:\]|\{\s{0,20}\\?")/);
  if (fence ?? start >= 0) {
    if (fence) blocks.add(fence);
    else problems.push({ kind: "errors-unfenced", detail: "The Errors block stands outside a code fence." });
    const block = readErrorsBlock(fence?.text ?? lines.slice(start), cutNote);
    drafts.push(...block.drafts);
    problems.push(...block.problems);
    for (const piece of section.pieces)
      if (piece !== fence && piece.kind === "fence") findInFence(piece, "errors-block", drafts);
    return;
  }
  const own = section.pieces.some(
    (piece) => piece.text.trim() !== "" && !(piece.kind === "line" && isTruncationNote(piece.text)),
  );
  if (own) problems.push({ kind: "errors-not-json", detail: "The Errors block is not JSON; it was read as a log." });
  if (!own && cutNote)
    problems.push({ kind: "errors-truncated", detail: "The Errors block was cut off before its first entry." });
  if (!own && !cutNote) problems.push({ kind: "errors-missing", detail: "The Errors block is empty." });
  for (const piece of section.pieces) if (piece.kind === "fence") findInFence(piece, "errors-block", drafts);
  drafts.push(...toDrafts(findErrors(lines, "log"), "errors-block", false));
}

function withoutNotes(section: Section): string {
  return lineText(section.pieces)
    .split("\n")
    .filter((line) => !isTruncationNote(line))
    .join("\n");
}

function readSection(section: Section, drafts: ErrorDraft[], problems: Problem[], blocks: Set<Piece>): void {
  if (NO_SECTION.has(section.kind)) {
    if (isToldBeside(section))
      drafts.push(...toDrafts(findErrors(lineText(section.pieces), "prose"), "description", true));
    if (section.kind !== "checklist") drafts.push(...stacksBeside(section));
    return;
  }
  const source: ErrorSource = section.kind === "errors" ? "form-field" : "description";
  const prose = lineText(section.pieces);
  for (const piece of section.pieces) {
    if (piece.kind === "line") continue;
    if (isErrorsArray(piece.text)) {
      blocks.add(piece);
      const block = readErrorsBlock(piece.text, false);
      drafts.push(...block.drafts);
      problems.push(...block.problems);
    } else findInFence(piece, source, drafts, WISHED.test(prose) && !CAME.test(prose));
  }
  const around = section.kind === "errors" ? "log" : "prose";
  drafts.push(...toDrafts(findErrors(prose, around), source, around === "prose"));
}

/**
 * A crash that was pasted below the wrong question: its stack tells it from a list of what is installed. What somebody expects may be an
 * exception, but not the end of the program.
 */
function stacksBeside({ kind, pieces }: Section): readonly ErrorDraft[] {
  return pieces
    .filter(
      (piece, at) =>
        piece.kind === "fence" && !isSource(piece) && !(kind === "expected" && isLedTo(pieces.slice(0, at))),
    )
    .flatMap(({ text }) =>
      toDrafts(findErrors(text, "log"), "description", isExcerpt(text)).filter(({ frames, code }) =>
        kind === "expected"
          ? PROGRAM_ENDED.test(code ?? "") && (frames.length > 0 || CRASH_REPORT.test(text))
          : frames.length >= LEAST_STACK,
      ),
    );
}

/** Whether a person's line leads to what comes next. */
function isLedTo(above: readonly Piece[]): boolean {
  return (
    above
      .findLast(({ text }) => text.trim() !== "")
      ?.text.trimEnd()
      .endsWith(":") === true
  );
}

const LEAST_STACK = 3;
/** Source: Apple's crash reports. */
const CRASH_REPORT = /^(?:Exception Type|Crashed Thread): /m;
const PROGRAM_ENDED = /^(?:SIG|EXC_)[A-Z_]{3,30}$/;

/** Whether the answer to a question for a fact goes on in sentences. */
function isToldBeside({ kind, pieces }: Section): boolean {
  if (kind === "checklist" || kind === "expected") return false;
  return lineText(pieces)
    .split(SENTENCE_BREAK, 4)
    .some((sentence) => sentence.split(" ", 9).length > 8);
}

const SENTENCE_BREAK = /[.!?]\s{1,4}(?=[A-Z])/;

/** A fence of this many lines or fewer shows what the reporter means; a longer one is a log. */
const MAX_EXCERPT_LINES = 12;

function isExcerpt(text: string): boolean {
  return text.split("\n", MAX_EXCERPT_LINES + 1).length <= MAX_EXCERPT_LINES;
}

/** Words with which a comment behind code tells what is written down, or wanted, and not what came. */
const WISHED = /\b(?:should|would|expect(?:ed|s)?|docs?|documentation)\b/i;
/** What came all the same: "It should open, but fails:". */
const CAME = /\b(?:fails|failed|failing|throws|threw|raises|raised|crash(?:es|ed)|breaks|gives|gave|gets?|got)\b/i;
const COMMENT_BEHIND = /(?<=[\w)\]};] {1,8})(?:#|\/\/) [^\n]{0,400}/g;

function findInFence(piece: Piece, source: ErrorSource, drafts: ErrorDraft[], isWished = false): void {
  if (piece.kind !== "fence") return;
  const around: Surroundings = isSource(piece) ? "source" : "log";
  const quoted = source === "description" && isExcerpt(piece.text);
  const output = outputWithin(piece);
  const own = isWished && around === "source" ? piece.text.replace(COMMENT_BEHIND, "") : piece.text;
  const found = output === "" ? findErrors(own, around) : findErrors(output, "log");
  drafts.push(...toDrafts(found, source, quoted));
}

function toDrafts(found: readonly FoundError[], source: ErrorSource, quoted: boolean): ErrorDraft[] {
  return found.map((self) => {
    const root = self.root === null ? null : (found[self.root] ?? null);
    return { ...self.parts, source, at: null, quoted, cut: self.cut, found: { self, root } };
  });
}
