/**
 * What one run leaves for the next, where no process stays: an index as bytes (`match/snapshot.ts`) and what goes with
 * it (`kept-state.ts`). The Actions cache is one place (`actions-cache.ts`), this process's memory another.
 */

export interface KeptCorpus {
  /** As `writeSnapshot` gives it; whoever reads it believes nothing of it. */
  readonly snapshot: Uint8Array;
  /** One line of JSON; as little believed. */
  readonly state: string;
}

export type LoadedCorpus =
  | { readonly kind: "found"; readonly corpus: KeptCorpus }
  | { readonly kind: "missing" }
  /** `why` goes on with "the cache …", in words for a person. */
  | { readonly kind: "failed"; readonly why: string };

export type SavedCorpus = { readonly kind: "saved" } | { readonly kind: "failed"; readonly why: string };

export interface CorpusSnapshots {
  /** Why nothing can be kept here, going on with "the cache …"; null where something can. */
  readonly whyReadOnly: string | null;
  /** What was kept last. Never throws, and never takes longer than its time-out. */
  load(): Promise<LoadedCorpus>;
  /** Keeps it, beside what was kept before. Never throws, and never takes longer than its time-out. */
  save(corpus: KeptCorpus): Promise<SavedCorpus>;
}

/** Keeps in this process's memory: for tests, and for several runs of one process. */
export function createMemorySnapshots(): CorpusSnapshots {
  let kept: KeptCorpus | undefined;
  return {
    whyReadOnly: null,
    load: () => Promise.resolve(kept === undefined ? { kind: "missing" } : { kind: "found", corpus: kept }),
    save({ snapshot, state }) {
      kept = { snapshot: snapshot.slice(), state };
      return Promise.resolve({ kind: "saved" });
    },
  };
}
