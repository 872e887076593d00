/** What may be a value of the environment, as the rooms beside this one hand it to `read-environment.ts`, which picks. */
import type { EnvironmentKey } from "../body/read-body.ts";

/** A value that a section gives, as written. */
export interface Candidate {
  readonly key: EnvironmentKey;
  readonly value: string;
  /** Higher is more trustworthy; from 80 on it is an answer to the very question. */
  readonly rank: number;
  /** A version whose label names something that the product is not called: it counts if the product is named nowhere. */
  readonly doubtful?: true;
  /** A version whose label names the product: a commit counts as one, too. */
  readonly own?: true;
}
