/** How often platform and version were read rightly, of the issues whose truth is known. */
import { shareOf } from "./numbers.ts";
import type { Observation } from "./replay.ts";

export interface ShareRight {
  /** Issues with known truth. */
  readonly n: number;
  readonly accuracy: number;
}

export interface EnvironmentFigures {
  readonly platform: ShareRight;
  readonly version: ShareRight;
}

export function measureEnvironment(observations: readonly Observation[]): EnvironmentFigures {
  return {
    platform: toShare(observations.map(({ row, environment }) => ({ truth: row.platform, read: environment.os }))),
    version: toShare(observations.map(({ row, environment }) => ({ truth: row.version, read: environment.version }))),
  };
}

function toShare(pairs: readonly { truth: string | null; read: string | null }[]): ShareRight {
  const known = pairs.filter(({ truth }) => truth !== null);
  return { n: known.length, accuracy: shareOf(known.filter(({ truth, read }) => truth === read).length, known.length) };
}
