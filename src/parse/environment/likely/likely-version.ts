/**
 * Door of the room `likely/`: the product's version where no label, sentence or tool tells it. Any number may be it (`version-places.ts`); what is
 * seen of its place (`version-signs.ts`) is weighed as `bench/train-likely.ts` fitted it on labelled reports, against the weight of "none is
 * told". Places of the same version count together.
 */
import { choose, namesOf, weigh } from "../../../learned/likeliest.ts";
import { type Features, type Model, readModel } from "../../../learned/model.ts";
import type { Section } from "../../body/read-body.ts";
import { once } from "../../text/once.ts";
import { findVersionPlaces, type VersionPlace } from "./version-places.ts";
import { type AroundVersions, isElsewhere, versionSigns } from "./version-signs.ts";
import { LIKELY_VERSION_MODEL } from "./weights.ts";

export type { AroundVersions } from "./version-signs.ts";

/** Less probable ones are not taken: it is likelier than not, or nothing is said. */
export const LEAST_PROBABLE_VERSION = 0.5;

/** A version with what is seen of one of its places. */
export interface SeenVersion {
  readonly value: string;
  readonly features: Features;
}

const shipped = once(() => readModel(LIKELY_VERSION_MODEL));

/** The likeliest version, and how probable (0..1) it is that it is the product's; undefined below `least`. Never throws; linear. */
export function findLikelyVersion(
  title: string,
  sections: readonly Section[],
  around: AroundVersions,
  model: Model = shipped(),
  least: number = LEAST_PROBABLE_VERSION,
): { readonly value: string; readonly probability: number } | undefined {
  const places = placesOf(title, sections, around);
  const scores = versionSigns(places, around).map((tell) => weigh(model, tell));
  const best = choose(model, scores, least, (a, b) => places[a]?.value === places[b]?.value);
  const value = places[best?.option ?? -1]?.value;
  if (best === undefined || value === undefined) return undefined;
  return { value, probability: best.probability };
}

/** Every place where the product's version may stand, with the names of its signs, for learning. Never throws; linear. */
export function seeVersions(title: string, sections: readonly Section[], around: AroundVersions): SeenVersion[] {
  const places = placesOf(title, sections, around);
  return versionSigns(places, around).map((tell, at) => ({ value: places[at]?.value ?? "", features: namesOf(tell) }));
}

function placesOf(title: string, sections: readonly Section[], around: AroundVersions): VersionPlace[] {
  return findVersionPlaces(title, sections).filter((place) => !isElsewhere(place, around));
}
