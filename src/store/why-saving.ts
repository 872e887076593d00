import type { CorpusState } from "./corpus-cache.ts";
import type { KeptState } from "./kept-state.ts";

export interface SavingFacts {
  /** As it was restored; null for a first run. */
  readonly restored: KeptState | null;
  readonly state: CorpusState;
  /** The walk's place, to be kept; null for none. */
  readonly cursor: string | null;
  /** A back-fill got on. */
  readonly hasMoved: boolean;
  /** Something is gone that was kept. */
  readonly hasForgotten: boolean;
  /** People said something, an issue was closed, or vectors are new. */
  readonly hasLearned: boolean;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** Up to 100 changed issues come with one request; half of that leaves room for what changes until the next run. */
const WORTH_ISSUES = 50;
/** GitHub drops what was not used for seven days; a night's run comes every 24 hours, and not always on time. */
const WORTH_MS = 20 * 3600 * 1000;

/**
 * Why what is known now is worth an upload (some 270 bytes an issue before compression), going on with "since"; null
 * where it is not. Each upload is an entry of its own in the 10 GB that a repository has.
 */
export function whySaving({
  restored,
  state,
  cursor,
  hasMoved,
  hasForgotten,
  hasLearned,
  now,
}: SavingFacts): string | null {
  if (restored === null) return state.issues === 0 && cursor === null ? null : "nothing was kept before";
  if (hasForgotten) return "issues are gone";
  if (hasLearned) return "something was learned";
  if (hasMoved) return "older issues were added";
  if (cursor !== restored.cursor) return "a walk got on";
  if (state.listed >= WORTH_ISSUES) return `${state.listed} changed`;
  return Date.parse(now) - Date.parse(restored.keptAt) >= WORTH_MS ? "the last time is a day ago" : null;
}
