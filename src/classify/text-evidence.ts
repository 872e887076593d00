import type { Evidence } from "../domain/classification.ts";
import type { TextRule, Zone } from "./rule.ts";

/**
 * How much a word counts by where it stands. A title was written to name the failure; the beginning of the description
 * says what hurts; further down words are mentioned for many reasons.
 */
const ZONE_FACTORS: Readonly<Record<Zone, number>> = { title: 1, lead: 0.8, rest: 0.25 };

const ZONES: readonly Zone[] = ["title", "lead", "rest"];

/** Evidence of each rule whose words stand in the title or description, one per rule and place. Never throws. */
export function textEvidence(rules: readonly TextRule[], zones: Readonly<Record<Zone, string>>): Evidence[] {
  const evidence: Evidence[] = [];
  for (const rule of rules) {
    for (const zone of rule.zones ?? ZONES) {
      const text = zones[zone];
      if (text === "" || !rule.pattern.test(text)) continue;
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
