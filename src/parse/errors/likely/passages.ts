/** What of a report may be an error in somebody's words or a program's: its lines, sentences and what they quote. */
import type { Section } from "../../body/read-body.ts";
import { everyMatch } from "../../text/every-match.ts";
import { plainMarkup } from "../../text/plain-markup.ts";
import { overLines } from "../../../wording/over-lines.ts";
import { withoutLogPrefixes } from "../find/find-errors.ts";
import { isSource, isWish, NO_SECTION } from "../where-errors-stand.ts";

/** A text that may be an error, and where it stands. */
export interface Passage {
  readonly text: string;
  readonly place: "title" | "title-quote" | "fence" | "line" | "sentence" | "rest" | "quote" | "told";
  /** Of the section that it stands in; null in the title. */
  readonly section: Section | null;
  /** What is seen around it: `only`, `list`, `below a colon`. */
  readonly around: readonly string[];
}

/** More of them, or longer ones, are not looked at. */
const MOST = 150;
const MOST_LINES = 60;
const LONGEST = 600;
const SHORTEST = 4;

/**
 * What is certainly none: what a list of checks says of those that passed, a sentence with links, a line of code (a call, Go's short
 * declaration), and a program with its options, as lists of processes have them.
 */
const NO_ERROR = overLines("u")`
    \]\(https?:|^\[?[✓✔√☑✅]|^[a-z]\w{0,40}(?:\.\w{1,40}){1,4}\([^\n]*\)[;,]?$|^[\w, ]{1,60} := \S|^["“]?Deprecated Gradle features were used |
    ^[^\s:]{1,120}(?: --?[a-z][\w\-]{0,40}(?:[= ][^\s\-]\S{0,200})?){2,20}$
  `;

/** Every passage of a report, each once, in order. Never throws; linear. */
export function findPassages(title: string, sections: readonly Section[]): Passage[] {
  const found = new Map<string, Passage>();
  const add = (passage: Passage): void => {
    const text = passage.text.trim().slice(0, LONGEST);
    const key = `${passage.place}\n${text}`;
    if (NO_ERROR.test(text)) return;
    if (text.length >= SHORTEST && found.size < MOST && !found.has(key)) found.set(key, { ...passage, text });
  };
  for (const passage of inTitle(title)) add(passage);
  for (const section of sections) {
    if (NO_SECTION.has(section.kind) || isWish(section)) continue;
    let above = "";
    for (const piece of section.pieces) {
      if (piece.text.trim() === "") continue;
      if (found.size >= MOST) return [...found.values()];
      if (piece.kind === "fence") {
        if (!isSource(piece)) for (const passage of inFence(piece.text, section, above)) add(passage);
        above = "";
      } else {
        for (const passage of inLine(piece.text, section, above)) add(passage);
        above = piece.text;
      }
    }
  }
  return [...found.values()];
}

/** A tag or the name of a part in front of the title. */
const TAG = /^(?:\[[^\]]{1,40}\]:?|[\w -]{1,20}:) {0,3}/;

function inTitle(title: string): Passage[] {
  const own = { section: null, around: [] };
  const bare = title.replace(TAG, "");
  return [
    { ...own, text: title, place: "title" },
    ...(bare === title ? [] : [{ ...own, text: bare, place: "title" as const, around: ["behind a tag"] }]),
    ...quotes(title).map((text) => ({ ...own, text, place: "title-quote" as const })),
  ];
}

const FRAME = /^(?:at |File "|#?\d{1,3}:? |from )/;

function inFence(output: string, section: Section, above: string): Passage[] {
  const lines = withoutLogPrefixes(plainMarkup(output))
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return lines.slice(0, MOST_LINES).map((text, at) => ({
    text,
    place: "fence",
    section,
    around: [
      ...(lines.length === 1 ? ["only"] : []),
      ...(at === 0 && isLead(above) ? ["below a colon"] : []),
      ...(FRAME.test(lines[at + 1] ?? "") ? ["above a frame"] : []),
    ],
  }));
}

function isLead(line: string): boolean {
  return /[:：]\s{0,20}$/.test(line);
}

const ITEM = /^\s{0,20}(?:[-*+>]|\d{1,3}[.)])\s{1,8}/;
const SENTENCE_END = /(?<=[.!?。！？])\s{1,20}(?=[\p{Lu}"'`[])/u;
/** What a sentence says behind its colon. */
const BEHIND_COLON = /^[^\n]{2,120}?[:：]\s{1,8}([^\n]{8,600})$/;
/** What somebody says that a program told. */
const TOLD = overLines("i")`
    \b(?:errors?|message|says?|saying|exception|fails? with|failed with|crash(?:es)? with|gets?|got|getting|throws?|see|receive)\b[:,]? {1,3}
      (?:that |this:? |the (?:error|message) )?([^\n]{8,200}?)(?= when | while | after | if | on | and |\.?$)
  `;

/** Most lines are one sentence, which is quickly seen. */
function sentencesOf(line: string): string[] {
  return (/[.!?。！？]\s/.test(line) ? line.split(SENTENCE_END) : [line]).map((text) => text.trim());
}

/** A line that says what should happen. */
const EXPECTED = /^\W{0,8}expected(?: \w{1,12})?[*_]{0,2}:/i;

function inLine(line: string, section: Section, above: string): Passage[] {
  if (EXPECTED.test(line)) return [];
  const marks = [
    ...(/^\s{0,20}[-*+] /.test(line) ? ["list"] : []),
    ...(/^\s{0,20}>/.test(line) ? ["quotation"] : []),
    ...(/^\s{0,20}\|/.test(line) ? ["table"] : []),
    ...(/^(?: {4}|\t)/.test(line) ? ["indented"] : []),
  ];
  const sentences = sentencesOf(withoutLogPrefixes(plainMarkup(line.replace(ITEM, ""))));
  return sentences.flatMap((text, at) => {
    const around = at === 0 && isLead(above) ? [...marks, "below a colon"] : marks;
    const passages: Passage[] = [
      { text, place: sentences.length === 1 ? "line" : "sentence", section, around },
      ...quotes(text).map((quoted) => ({ text: quoted, place: "quote" as const, section, around: marks })),
    ];
    const rest = BEHIND_COLON.exec(text)?.[1];
    if (rest !== undefined) passages.push({ text: rest, place: "rest", section, around: marks });
    const told = TOLD.exec(text)?.[1];
    if (told !== undefined) passages.push({ text: told, place: "told", section, around: marks });
    return passages;
  });
}

const QUOTES =
  /"([^"\n]{6,300})"|“([^“”\n]{6,300})”|`([^`\n]{6,300})`|(?<!\p{L})'([^'\n]{8,300})'(?!\p{L})|\*\*([^*\n]{8,300})\*\*|«([^«»\n]{6,300})»|「([^「」\n]{4,300})」/gu;

function quotes(text: string): string[] {
  return [...everyMatch(text, QUOTES)].flatMap(([, ...groups]) => groups.find(Boolean) ?? []);
}
