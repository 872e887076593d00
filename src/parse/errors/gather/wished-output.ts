/**
 * Fences, and lines that are a quotation, which show no output of a program: what the reporter wants it to say ("it should
 * print something like:"), and the line of a form that asks for output.
 */
import { type Section, withoutHints } from "../../body/read-body.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** The sections without them. Never throws; linear. */
export function withoutWishedOutput(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => {
    let above = "";
    const pieces = section.pieces.filter((piece) => {
      if (piece.text.trim() === "") return true;
      const isFence = piece.kind === "fence";
      const isShown = !((isFence || QUOTED.test(piece.text)) && WISHED.test(above)) && !(isFence && isHint(piece.text));
      above = isFence ? "" : piece.text.slice(-MAX_LEAD).trimEnd();
      return isShown;
    });
    return pieces.length === section.pieces.length ? section : { ...section, pieces };
  });
}

/** A line that is nothing but a quotation. */
const QUOTED = /^\s{0,3}(?:\x60[^\x60\n]{3,400}\x60|["“][^"“”\n]{3,400}["”])\s{0,3}$/;

/** Characters of the line above a fence that are looked at. */
const MAX_LEAD = 240;

/** What turns the wish into what happened stands in none: "it should print the list, but I see:". */
const ON = String.raw`(?:(?!\b(?:but|and|instead|however|I|yet|still)\b)[^.!?\n])`;
const WISHED = overLines("i")`
  \b(?:(?:would|['’]d)(?: have)? (?:like|liked|expect|expected|prefer|preferred|love)|should|(?:nice|better|great|good|helpful) if)\b${ON}{0,60}
    \b(?:say|says|said|print|prints|printed|report|reports|reported|tell|tells|told|warn|warns|fail|fails|error out) \b${ON}{0,40}$|
  \b(?:would|['’]d) (?:like|love|prefer|expect) to see(?: this| the following)?[:,]?$|
  \b(?:would|['’]d)(?: have)? (?:like|expect|expected|prefer|
      be (?:nice|better|great|good|helpful|enough|nicer|clearer) to (?:see|get|have|read|print|show|say|report))\b${ON}{0,60} (?:(?:something|errors?|messages?|warnings?) like|such as)[:,]?$
`;

/** Of a few words, and all of them the form's. */
function isHint(text: string): boolean {
  return text.length < MAX_LEAD && withoutHints(text).trim() === "";
}
