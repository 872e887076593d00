/** What a reporter quotes of another report, to say that this is not the same: an error that others had. */
import type { Piece, Section } from "../../body/read-body.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** What turns to the reporter's own error stands in none. */
const ON = String.raw`(?:(?!\b(?:but|because|since|and|now|here|instead|get|got|see)\b)[^\x60"“”\n.;,])`;
/** Up to the mark that opens the quotation. */
const SET_APART = overLines("gi")`
  \b((?:(?:is|are|was|be)(?: not|n['’]t) (?:the same|identical|related|a duplicate|about)|unlike|differs? from|different from|nothing to do with|not to be confused with)\b
    ${ON}{0,60}\b(?:issues?|reports?|tickets?|bugs?|ones?|problems?|errors?|threads?|posts?)\b${ON}{0,80})(?:\x60[^\x60\n]{3,300}\x60|"[^"\n]{3,300}"|“[^”\n]{3,300}”)
`;

/** The sections without the quotations of such sentences. Never throws; linear. */
export function withoutOthersErrors(sections: readonly Section[]): readonly Section[] {
  return sections.map((section) => {
    if (!section.pieces.some(isApart)) return section;
    const pieces = section.pieces.map((piece) =>
      isApart(piece) ? { ...piece, text: piece.text.replace(SET_APART, "$1…") } : piece,
    );
    return { ...section, pieces };
  });
}

function isApart({ kind, text }: Piece): boolean {
  return kind === "line" && APART.test(text);
}

const APART =
  /unlike|differ|nothing to do with|confused with|(?:not|n['’]t) (?:the same|identical|related|a duplicate|about)/i;
