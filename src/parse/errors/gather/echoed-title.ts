/**
 * The line of output that a title was written from: "runtime: lid of 3 hinges failed" over output in which a line says
 * those very words. Such a line is the complaint, whatever else the output says.
 */
import type { Section } from "../../body/read-body.ts";
import { NO_REPORT } from "./announced-errors.ts";
import { printedMessage, saysFailure } from "./printed-line.ts";

/** Words in a row that title and line have in common; fewer are chance. */
const LEAST_WORDS = 4;
const MAX_LINES = 200;
const MAX_LINE = 400;

/** The first such line of the reporter's output, as printed; undefined where there is none. Never throws. */
export function findEchoedTitle(
  title: string,
  sections: readonly Section[],
  isSource: (piece: Section["pieces"][number]) => boolean,
): string | undefined {
  if (!sections.some(({ pieces }) => pieces.some((piece) => piece.kind === "fence")) || !saysFailure(title))
    return undefined;
  const runs = wordRuns(title);
  if (runs.length === 0) return undefined;
  for (const { kind, pieces } of sections) {
    if (NO_REPORT.has(kind)) continue;
    for (const piece of pieces) {
      if (piece.kind !== "fence" || isSource(piece)) continue;
      for (const line of piece.text.split("\n", MAX_LINES)) {
        if (line.length > MAX_LINE || !echoes(line, runs)) continue;
        const message = printedMessage(line, { isMessageField: false, isPrinted: true });
        if (message !== undefined) return message;
      }
    }
  }
  return undefined;
}

function echoes(line: string, runs: readonly string[]): boolean {
  const words = wordsOf(line).join(" ");
  return runs.some((run) => saysFailure(run) && ` ${words} `.includes(run));
}

/** Every row of `LEAST_WORDS` words of the title, each between blanks. */
function wordRuns(title: string): string[] {
  const words = wordsOf(title);
  return words.flatMap((_, at) =>
    at + LEAST_WORDS <= words.length ? [` ${words.slice(at, at + LEAST_WORDS).join(" ")} `] : [],
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_'’]{1,60}/gu) ?? [];
}
