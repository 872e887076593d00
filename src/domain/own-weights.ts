/** Weights of features by class, in the text form of `src/learned/model.ts`. */
export interface StoredWeights {
  readonly classes: readonly string[];
  readonly lines: string;
}

/** A label of the repository's own that its issues' words can tell. */
export interface OwnLabel {
  readonly name: string;
  /** Probability 0..1 from which it is given: where nine in ten were right on issues that were held back. */
  readonly from: number;
  /** Log-odds for it; of one class. */
  readonly lines: string;
}

/** What a repository has learned from its own past labels (`fingerpost train`); it counts on top of what is shipped. */
export interface OwnWeights {
  /** null where its labels tell no kinds. */
  readonly kinds: StoredWeights | null;
  /** Classes are ids of categories. null where nothing tells them. */
  readonly categories: StoredWeights | null;
  readonly labels: readonly OwnLabel[];
}
