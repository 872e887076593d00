/** An issue of a corpus with what is known to be true of it. */
import type { Kind } from "../domain/kind.ts";
import type { CorpusIssue } from "../match/document.ts";

/** The error that a reporter complains of, as a person read it; its code as text. */
export interface TrueError {
  readonly class: string | null;
  readonly code: string | null;
  readonly status: number | null;
  readonly message: string | null;
}

/** An issue of a corpus with what people said is true of it. */
export interface CorpusRow extends CorpusIssue {
  readonly duplicateOf: readonly number[];
  /** Name of the group of issues with one cause; null where nobody has grouped it. */
  readonly cluster: string | null;
  /** Neither a query nor a negative, because the truth is not sure; a candidate only. */
  readonly neutral: boolean;
  readonly category: string | null;
  /** Categories that are right as well. */
  readonly accept: readonly string[];
  /** null where nobody has said; the key is `type`. */
  readonly kind: Kind | null;
  /** The operating system, as `Environment.os` names it. */
  readonly platform: string | null;
  readonly version: string | null;
  /** Of which it is known that the report does not tell them: their keys are there and null. Absent where none is. */
  readonly untold?: readonly ("platform" | "version")[];
  /** null where the issue quotes none; absent where nobody has said. */
  readonly error?: TrueError | null;
}
