/** What an opener is: a way in which an error begins when a program prints it. The rows are in `*-openers.ts`. */

/** How much an opener may be trusted, by what surrounds it. */
export type Surroundings =
  /** Sentences of a person. */
  | "prose"
  /** Output of a program. */
  | "log"
  /** Source code, where the same words are only written down. */
  | "source"
  /** The title. */
  | "title";

/** One way in which an error begins. */
export interface ErrorOpener {
  readonly name: string;
  readonly reason: string;
  /** Where the shape is documented or was seen. */
  readonly source: string;
  /** With the flags `g` and `m`. The match is where the error's text begins. */
  readonly pattern: RegExp;
  readonly where: ReadonlySet<Surroundings>;
  /** Every match holds one of these, as written: a text without them is not searched. */
  readonly words: readonly string[];
  /** Every match holds all of these besides. */
  readonly besides?: readonly string[];
  /** Every match begins right behind one of these: it is tried there and nowhere else. */
  readonly behind?: readonly string[];
  /** A class name stands before the match and belongs to it. */
  readonly classBefore?: boolean;
  /** A kind in small letters before the match, and a name before that, belong to it: `asn1: syntax |error: `. */
  readonly kindBefore?: boolean;
  /** The message needs no further look: the words alone are an error. */
  readonly certain?: boolean;
  /** Often the reason at the end of another error's line: it begins one of its own only on a new line. */
  readonly inline?: boolean;
  /** A full stop behind the match belongs to the message. */
  readonly withFullStop?: boolean;
  /** Begins with what may only lead to an error: it gives way to any other opener on its line. */
  readonly weak?: boolean;
  /** Where the message ends, if not with its line: with the run of like lines, an empty line, the indented lines below, the match. */
  readonly extent?:
    | "match"
    | "run"
    | "paragraph"
    | "indented"
    | "indented-stack"
    | "two-lines"
    | "next-paragraph"
    | "sentence"
    | "above-place"
    | "words";
}

/** In sentences, output, code and titles. */
export const EVERYWHERE: ReadonlySet<Surroundings> = new Set(["prose", "log", "source", "title"]);
export const PROSE_AND_LOG: ReadonlySet<Surroundings> = new Set(["prose", "log"]);
/** Everywhere but in source code. */
export const PROSE_LOG_TITLE: ReadonlySet<Surroundings> = new Set(["prose", "log", "title"]);
export const LOG_ONLY: ReadonlySet<Surroundings> = new Set(["log"]);
