/** What a command may touch of the outside: two streams, the environment, the clock. Tests bring their own. */
import type pc from "picocolors";

/** Colours, or nothing where nobody sees them. */
export type Colors = ReturnType<typeof pc.createColors>;

/** All that the command line knows of its process. */
export interface Terminal {
  /** Results only: text for a person, or JSON. */
  readonly out: (text: string) => void;
  /** Everything else. */
  readonly err: (text: string) => void;
  /** Shows how far something has come, in place of what it showed before; "" ends it. Absent where standard error is no terminal. */
  readonly progress?: (line: string) => void;
  readonly readStdin: () => Promise<string>;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Milliseconds from any start, monotonic; for measuring. */
  readonly clock: () => number;
  readonly colors: Colors;
  /** Replaces the line that it wrote last; "" takes it away. Absent where standard error is no terminal. */
  readonly status?: (line: string) => void;
}

/** Bad usage or input: one clear line on stderr, exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
