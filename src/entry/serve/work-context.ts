/**
 * Which delivery the code that runs just now works for: known to the log and to every call to GitHub without being
 * passed through all of Probot.
 */
import { AsyncLocalStorage } from "node:async_hooks";

export interface Work {
  readonly delivery: string;
  /** See `HeldClaim`. */
  readonly isHeld: (forMs?: number) => boolean;
  /** What came of it, in a few words; set by whoever knows. */
  result: string | null;
}

export type WorkContext = AsyncLocalStorage<Work>;

/** A context that follows one piece of work through all that it awaits. */
export function createWorkContext(): WorkContext {
  return new AsyncLocalStorage<Work>();
}
