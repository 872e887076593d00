import type { Evidence } from "../domain/classification.ts";
import { createSearch } from "../prefilter/search.ts";
import type { TextRule, Zone } from "./rule.ts";

/**
 * How much a word counts by where it stands. A title was written to name the failure; the beginning of the description
 * says what hurts; further down words are mentioned for many reasons.
 */
const ZONE_FACTORS: Readonly<Record<Zone, number>> = { title: 1, lead: 0.8, rest: 0.25 };

const ZONES: readonly Zone[] = ["title", "lead", "rest"];
/** A bit for each zone, as a search has them. */
const BITS: Readonly<Record<Zone, number>> = { title: 1, lead: 2, rest: 4 };
const EVERYWHERE = 7;

function bitsOf(zones: readonly Zone[]): number {
  let bits = 0;
  for (const zone of zones) bits |= BITS[zone];
  return bits;
}

/** Evidence of each rule whose words stand in the title or description, one per rule and place. Never throws. */
export function textEvidence(rules: readonly TextRule[], zones: Readonly<Record<Zone, string>>): Evidence[] {
  const evidence: Evidence[] = [];
  const search = createSearch(ZONES.map((zone) => zones[zone]));
  for (const rule of rules) {
    const asked = rule.zones ?? ZONES;
    const found = search(rule.pattern, rule.zones === undefined ? EVERYWHERE : bitsOf(asked));
    if (found === 0) continue;
    for (const zone of asked) {
      if ((found & BITS[zone]) === 0 || zones[zone] === "") continue;
      const where = zone === "title" ? "title" : "description";
      evidence.push({
        rule: rule.name,
        category: rule.category,
        reason: rule.reason,
        where,
        weight: rule.weight * ZONE_FACTORS[zone],
      });
    }
  }
  return evidence;
}
