import type { CanonicalStatus } from "../domain/incident.ts";
import type { Surroundings } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";

/** Which comment to put at the top of its issue, and whether that is settled from now on. */
export interface PinPlan {
  /** Id of our comment; null where none is to be pinned. */
  readonly pin: number | null;
  /** It is pinned, or was: so that what a person takes down is not put up again. */
  readonly isSettled: boolean;
}

/**
 * Our comment is pinned once, when it tells of several reports and stands there already; never over what a person has pinned. That it
 * was is remembered by the edit that comes next, so a pin whose edit failed is found by looking.
 */
export function planPin(
  status: CanonicalStatus | null,
  { ownComment: own, isPinTaken }: Pick<Surroundings, "ownComment" | "isPinTaken">,
  { pin: isWanted }: Pick<Settings["comment"], "pin">,
): PinPlan {
  const wasPinned = own?.isPinned === true || own?.state?.statusPinned === true;
  const isToPin =
    isWanted && status !== null && own !== null && own.state !== null && !wasPinned && isPinTaken !== true;
  return { pin: isToPin ? own.id : null, isSettled: wasPinned || isToPin };
}
