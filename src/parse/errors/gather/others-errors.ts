/** What a reporter quotes of another report, to say that this is not the same, or of an earlier version: an error that others had, or that is solved. */
import type { Piece, Section } from "../../body/read-body.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** What turns to the reporter's own error stands in none. */
const ON = String.raw`(?:(?!\b(?:but|because|since|and|now|here|instead|get|got|see)\b)[^\x60"“”\n.;,])`;
/** Up to the mark that opens the quotation. */
const SET_APART = overLines("gi")`
  \b((?:(?:is|are|was|be)(?: not|n['’]t) (?:the same|identical|related|a duplicate|about)|unlike|differs? from|different from|nothing to do with|not to be confused with)\b
    ${ON}{0,60}\b(?:issues?|reports?|tickets?|bugs?|ones?|problems?|errors?|threads?|posts?)\b${ON}{0,80})(?:\x60[^\x60\n]{3,300}\x60|"[^"\n]{3,300}"|“[^”\n]{3,300}”)
`;

/** An error that the reporter had before, and that is solved. */
const SOLVED = overLines("gi")`
  \b((?:up to (?:v|version )?\d|previously|used to)\b[^\x60"“”\n;]{0,60})(?:\x60[^\x60\n]{3,300}\x60|"[^"\n]{3,300}"|“[^”\n]{3,300}”)
    (?=[.,]? ?(?:(?:that|this|it|which)(?: error)? )?(?:is|has been|was|got) (?:now |since )?(?:gone|fixed|solved|resolved)\b(?! (?:for|by|if|until|when)\b))
`;

/** The sections without the quotations of such sentences. Never throws; linear. */
export function withoutOthersErrors(sections: readonly Section[]): readonly Section[] {
  // What is all that a report quotes is what it is about.
  const hasOutput = sections.some(({ pieces }) => pieces.some(({ kind }) => kind === "fence"));
  return sections.map((section) => {
    if (!section.pieces.some(isApart)) return section;
    const pieces = section.pieces.map((piece) => {
      if (!isApart(piece)) return piece;
      const text = piece.text.replace(SET_APART, "$1…");
      return { ...piece, text: hasOutput ? text.replace(SOLVED, "$1…") : text };
    });
    return { ...section, pieces };
  });
}

function isApart({ kind, text }: Piece): boolean {
  return kind === "line" && APART.test(text);
}

const APART =
  /\b(?:gone|fixed|solved|resolved)\b|unlike|differ|nothing to do with|confused with|(?:not|n['’]t) (?:the same|identical|related|a duplicate|about)/i;
