/** How often platform and version were read rightly, and how often nothing was read where a report tells none. */
import { toSystemFamily } from "../parse/environment/read-environment.ts";
import { shareOf } from "./numbers.ts";
import type { Observation } from "./replay.ts";

export interface ShareRight {
  /** Issues of which the value is known. */
  readonly n: number;
  /** Of these, the share that was read rightly; `found` is the same share, beside `none`. */
  readonly accuracy: number;
  readonly found: number;
  /** Issues of which it is known that they tell none. */
  readonly untold: number;
  /** Of these, the share of which none was read. */
  readonly none: number;
}

export interface EnvironmentFigures {
  readonly platform: ShareRight;
  readonly version: ShareRight;
}

type Seen = Pick<Observation, "row" | "environment">;

/** Both figures. A corpus names a system exactly (`freebsd`) or by its family (`other`). */
export function measureEnvironment(observations: readonly Seen[]): EnvironmentFigures {
  return {
    platform: toShare(observations, "platform", ({ row, environment: { os } }) => {
      return os === row.platform || os === null ? os : toSystemFamily(os);
    }),
    version: toShare(observations, "version", ({ environment }) => environment.version),
  };
}

function toShare(
  observations: readonly Seen[],
  key: "platform" | "version",
  read: (observation: Seen) => string | null,
): ShareRight {
  const known = observations.filter(({ row }) => row[key] !== null);
  const untold = observations.filter(({ row }) => row.untold?.includes(key) === true);
  const found = shareOf(known.filter((seen) => read(seen) === seen.row[key]).length, known.length);
  const none = shareOf(untold.filter((seen) => read(seen) === null).length, untold.length);
  return { n: known.length, accuracy: found, found, untold: untold.length, none };
}
