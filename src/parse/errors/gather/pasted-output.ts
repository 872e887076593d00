/**
 * Output of a program that was pasted among a person's words, without a fence: the paragraphs below words that announce
 * it, and what begins with a shell's prompt. Where nothing among the words has the form of an error, such paragraphs are
 * read as the log that they are.
 */
import type { Section } from "../../body/read-body.ts";
import { leadsToLine } from "./leading-words.ts";

/** A prompt of a shell before a command; a single ">" or "#" is Markdown's. */
const PROMPT =
  /^[ \t]{0,8}(?:\$ |[\w.-]{1,40}@[\w.-]{1,60}[:~ ][^\n]{0,60}[$#%] ?|\[[\w.-]{1,40}@[^\]\n]{1,60}\][$#] ?|PS [A-Z]:\\[^\n>]{0,120}> ?|[A-Z]:\\[^\n>]{0,120}>)(?=\S)/;
/** A person goes on in a sentence. */
const TOLD = /^(?:I|It|We|This|That|The|Then|When|After|If|My|But|And|So|Please|Thank|Any|Is|Does|Also)\b[^\n]{12,}/;

/** The paragraphs of a section that are output, without the words that announce them; consecutive ones are one text. */
export function pastedOutput({ pieces }: Section): string[] {
  const outputs: string[][] = [];
  let above = "";
  let isOpen = false;
  for (const paragraph of paragraphs(pieces)) {
    const [first = "", ...rest] = paragraph;
    const isLed: boolean = leadsToLine(above) || (isOpen && !TOLD.test(first));
    const own: readonly string[] = isLed || PROMPT.test(first) ? paragraph : fromLead(paragraph);
    if (own.length > 0) {
      if (isOpen) outputs.at(-1)?.push("", ...own);
      else outputs.push([...own]);
    }
    isOpen = own.length > 0;
    above = rest.at(-1) ?? first;
  }
  return outputs.map((lines) => lines.join("\n"));
}

/** The lines below one that leads to them, or from a prompt on. */
function fromLead(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line, index) => PROMPT.test(line) || (index > 0 && leadsToLine(lines[index - 1] ?? "")));
  return at < 0 ? [] : lines.slice(at);
}

function paragraphs(pieces: Section["pieces"]): string[][] {
  const found: string[][] = [];
  let current: string[] = [];
  const end = (): void => {
    if (current.length > 0) found.push(current);
    current = [];
  };
  for (const piece of pieces) {
    if (piece.kind === "fence" || piece.text.trim() === "") end();
    else current.push(piece.text);
  }
  end();
  return found;
}
