/**
 * Groups the pieces of a body under their headings: `### Heading` of any level, and `**Bug Description**` in bold with
 * or without text behind it. Does not read what stands in a section.
 */
import type { FieldKind } from "../../domain/report.ts";
import { headingKind, leadingPhrase } from "./heading-kind.ts";
import { isTruncationNote } from "./section-text.ts";
import { isExample } from "./template-hints.ts";
import type { Piece } from "./scan-pieces.ts";
import type { Section } from "./section.ts";

interface Heading {
  readonly kind: FieldKind;
  readonly heading: string;
  readonly level: number;
  /** Text behind the heading on the same line. */
  readonly rest: string;
}

/** A heading longer than this is a heading and its text, run together. */
const MAX_HEADING = 80;
/** Headings beyond this number are read as text. */
const MAX_SECTIONS = 400;
/** A line longer than this may be a whole document whose line ends were lost. */
const LONG_LINE = 100;
const BREAK_BEFORE_HEADING = / (?=#{1,6} [\p{L}\p{N}*🐛✨])/u;

/** The sections in order; the first has no heading and may be empty, and so have those that follow a field of facts. */
export function splitSections(pieces: readonly Piece[]): Section[] {
  return headedParts(pieces).map(withoutExample).flatMap(afterAnswer);
}

/** A field of facts without the form's own example for an answer. */
function withoutExample(section: Section): Section {
  if (!FACTS.has(section.kind)) return section;
  return { ...section, pieces: section.pieces.filter(({ kind, text }) => kind === "fence" || !isExample(text)) };
}

/** Fields whose answer is a fact: one line, or a few lines that only state facts. */
const FACTS: ReadonlySet<FieldKind> = new Set(["version", "operating-system", "platform", "terminal", "model"]);

/**
 * A field of facts, and behind it what its reporter went on to tell without another heading: `**Version:** 2.4`, then
 * sentences and output. A heading's own answer is its first paragraph, that of `**Version:** 2.4` its line; lists and
 * lines of the form `Label: value` still belong to it.
 */
function afterAnswer(section: Section): Section[] {
  const { kind, level, pieces } = section;
  if (!FACTS.has(kind) && !(kind === "expected" && level === 0)) return [section];
  const filled = pieces.findIndex(({ text }) => text.trim() !== "" && !INSTRUCTION.test(text));
  const first = filled >= 0 ? filled : pieces.findIndex(({ text }) => text.trim() !== "");
  const rest = pieces.slice(first + 1).findIndex((piece, index, all) => {
    const isApart = (all[index - 1] ?? pieces[first])?.text.trim() === "";
    return piece.kind === "fence"
      ? kind !== "expected" || isApart
      : (isApart || level === 0) && isToldSentence(piece.text);
  });
  if (first < 0 || rest < 0) return [section];
  const end = first + 1 + rest;
  const told: Section = { kind: "description", heading: "", level: -1, pieces: pieces.slice(end) };
  return [{ ...section, pieces: pieces.slice(0, end) }, told];
}

/** What a template says of how to find the answer, above it. */
const INSTRUCTION = /^[\s>*_(]{0,4}(?:If you|You can|Please|Run |Use |See |To find|Find |Check |Get )/;

/** A line of sentences: neither a list's entry nor a label with its value, nor a mere value. */
function isToldSentence(line: string): boolean {
  return !/^[\s>]{0,8}(?:[-*+•|#]|\[|<|\w[\w /()-]{0,30}[:=])/.test(line) && line.trim().split(/\s+/, 5).length >= 5;
}

function headedParts(pieces: readonly Piece[]): Section[] {
  const sections: { head: Heading; pieces: Piece[] }[] = [
    { head: { kind: "description", heading: "", level: -1, rest: "" }, pieces: [] },
  ];
  let current = sections[0]?.pieces ?? [];
  for (const whole of pieces) {
    const collapsed = isCollapsed(whole);
    for (const piece of collapsed ? reline(whole) : [whole]) {
      const open = piece.kind === "line" && sections.length <= MAX_SECTIONS;
      const head = open ? readHeading(piece.text, collapsed) : undefined;
      if (head) {
        current = head.rest === "" ? [] : [{ kind: "line", text: head.rest }];
        sections.push({ head, pieces: current });
      } else current.push(piece);
    }
  }
  return sections.map(({ head, pieces: own }) => ({
    kind: head.kind,
    heading: head.heading,
    level: head.level,
    pieces: own,
  }));
}

function isCollapsed(piece: Piece): boolean {
  return piece.kind === "line" && piece.text.length >= LONG_LINE && piece.text.includes(" #");
}

/** Some senders collapse white space: a heading in the middle of a long line begins a new one. */
function reline(piece: Piece): Piece[] {
  return piece.text.split(BREAK_BEFORE_HEADING).map((text) => ({ kind: "line", text }));
}

function readHeading(line: string, collapsed: boolean): Heading | undefined {
  if (!line.includes("#") && !line.includes("**")) return undefined;
  const text = line.trimStart();
  if (text.startsWith("#")) return readHashHeading(text, collapsed);
  if (text.startsWith("**") && text[2] !== "*") return readBoldHeading(text);
  return undefined;
}

function readHashHeading(text: string, collapsed: boolean): Heading | undefined {
  let level = 0;
  while (text[level] === "#") level++;
  if (level > 6 || (text[level] !== " " && text[level] !== "\t")) return undefined;
  const words = text.slice(level).trim();
  if (words.length > MAX_HEADING || (collapsed && leadingPhrase(words) !== "")) return leadingHeading(words, level);
  const heading = words.replace(/#{1,6}$/, "").trim();
  return { kind: headingKind(heading), heading, level, rest: "" };
}

/** `## Environment - OS: …`: a phrase that is known as a heading, and the rest as its text. */
function leadingHeading(words: string, level: number): Heading {
  const heading = leadingPhrase(words);
  return { kind: headingKind(heading), heading, level, rest: words.slice(heading.length).replace(/^:/, "").trim() };
}

/** `**Bug Description** text`, `**Environment:**`; other bold words at the start of a line are only emphasis. */
function readBoldHeading(text: string): Heading | undefined {
  const close = text.indexOf("**", 2);
  if (close < 0 || close > MAX_HEADING) return undefined;
  const heading = text.slice(2, close).replace(/:$/, "").trim();
  const rest = text
    .slice(close + 2)
    .replace(/^:/, "")
    .trim();
  const kind = headingKind(heading);
  if (
    heading === "" ||
    isTruncationNote(text) ||
    (kind === "other" && (rest !== "" || heading.replace(/ ?\([^()]*\)/g, "").length > 40))
  )
    return undefined;
  return { kind, heading, level: 0, rest };
}
