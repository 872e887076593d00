/** How often the error complained of was found, of the issues of which it is known whether they quote one. */
import type { ErrorEntry } from "../domain/report.ts";
import type { TrueError } from "./corpus-row.ts";
import { shareOf } from "./numbers.ts";
import type { Observation } from "./replay.ts";

export interface ErrorFigures {
  /** Issues of which it is known. */
  readonly n: number;
  /** Of `n`, those that quote an error. */
  readonly quoted: number;
  /** Share of `quoted` whose primary error agrees with the known one; see `agreesWith`. */
  readonly found: number;
  /** Share of the others for which no primary error was given. */
  readonly none: number;
}

export function measureErrors(observations: readonly Pick<Observation, "row" | "error">[]): ErrorFigures {
  const known = observations.flatMap(({ row, error }) =>
    row.error === undefined ? [] : [{ truth: row.error, error }],
  );
  const quoted = known.filter(({ truth }) => truth !== null);
  const others = known.filter(({ truth }) => truth === null);
  const found = quoted.filter(({ truth, error }) => truth !== null && error !== null && agreesWith(error, truth));
  return {
    n: known.length,
    quoted: quoted.length,
    found: shareOf(found.length, quoted.length),
    none: shareOf(others.filter(({ error }) => error === null).length, others.length),
  };
}

/** Two people cut a message at different places: what both have must be this share of the longer one, … */
const LEAST_SHARE = 0.5;
/** … or as many words: a label may hold no more than a long message's beginning, and end within a word. */
const MANY_WORDS = 12;

/**
 * Whether an error that was read is the one that a person named: the words of one message stand in the other's in a row,
 * and are at least half of the longer one's (or a dozen); or both have the same class (without its package) and the same
 * code or status. Case, punctuation and white space do not count, and a class may stand in front of the message on
 * either side. Without any message the class alone has to agree.
 */
export function agreesWith(
  read: Pick<ErrorEntry, "className" | "message" | "code" | "status">,
  truth: TrueError,
): boolean {
  const isSameName = nameOf(read.className) === nameOf(truth.class);
  if (isSameName && truth.code !== null && truth.code === read.code) return true;
  if (isSameName && truth.status !== null && truth.status === read.status) return true;
  if (truth.message === null || truth.message === "") return isSameName && truth.class !== null;
  const readings = [wordsOf(read.message), wordsOf(`${read.className ?? ""} ${read.message}`)];
  const truths = [wordsOf(truth.message), wordsOf(`${truth.class ?? ""} ${truth.message}`)];
  return readings.some((ours) => truths.some((theirs) => contains(ours, theirs) || contains(theirs, ours)));
}

/** `java.io.IOException` and `IOException` are one class. */
function nameOf(className: string | null): string | null {
  return className === null ? null : (/[^.:\\]*$/.exec(className)?.[0] ?? className);
}

/** Words, each behind one blank; so the last one may be cut. */
function wordsOf(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).map((word) => ` ${word}`).join("");
}

function contains(whole: string, part: string): boolean {
  const count = (text: string): number => text.split(" ").length - 1;
  const common = count(part);
  return common > 0 && whole.includes(part) && (common >= MANY_WORDS || common >= LEAST_SHARE * count(whole));
}
