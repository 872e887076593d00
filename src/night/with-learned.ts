import type { Settings } from "../domain/settings.ts";
import type { NightState } from "./night-state.ts";
import { withRaises } from "./observed-precision.ts";

/** The settings with what was learned of the repository, as far as they let it count. Pure. */
export function withLearned(settings: Settings, { raises, ranking }: Pick<NightState, "raises" | "ranking">): Settings {
  const { adapt } = settings.ranking;
  return { ...withRaises(settings, raises), ranking: { adapt, adaptation: adapt ? ranking : null } };
}
