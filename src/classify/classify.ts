import type { Category } from "../domain/category.ts";
import type { Classification, Evidence } from "../domain/classification.ts";
import type { Report } from "../domain/report.ts";
import { errorEvidence } from "./error-evidence.ts";
import { ERROR_RULES, TEXT_RULES } from "./rules.ts";
import { scoreCategories } from "./score.ts";
import { shapeEvidence } from "./shape-evidence.ts";
import { textEvidence } from "./text-evidence.ts";
import { textZones } from "./zones.ts";

/**
 * What kind of failure a report complains of.
 *
 * Rules are data (`rules/`): each looks for words or at an error, and adds log-odds to one category. The engine weighs
 * them by where they were seen (title and description outrank the Errors block, the primary error outranks the others,
 * noise never counts), damps repeated evidence, lowers symptoms where a cause is named, and turns the sums into
 * probabilities. Every step leaves a line of evidence.
 *
 * Not done here: reading the report, and deciding which label a category gets.
 */

/** Runner-ups below this are not worth showing. */
const LEAST_SECONDARY = 0.05;
const MOST_SECONDARY = 3;
/** A description shorter than this says nothing. */
const LEAST_DESCRIPTION = 8;

function collectEvidence(report: Report): Evidence[] {
  const zones = textZones(report);
  const alone = zones.lead.length < LEAST_DESCRIPTION;
  return [
    ...textEvidence(TEXT_RULES, zones),
    ...errorEvidence(ERROR_RULES, report, alone),
    ...shapeEvidence(report, alone),
  ];
}

/**
 * The category of a report with its probability, runners-up and evidence, strongest first. Where the probability is
 * below `floor` (0..1) or the best category is not among `categories`, the category is `unknown` and the evidence is
 * kept: a wrong label is worse than none. Deterministic, linear in the text. Never throws.
 */
export function classify(
  report: Report,
  options: { categories: ReadonlySet<Category>; floor: number },
): Classification {
  const { ranking, evidence } = scoreCategories(collectEvidence(report));
  const best = ranking[0] ?? { category: "unknown", confidence: 0 };
  const shown = best.confidence >= options.floor && options.categories.has(best.category);
  const others = shown ? ranking.slice(1) : ranking;
  return {
    category: shown ? best.category : "unknown",
    confidence: best.confidence,
    secondary: others
      .filter(({ category, confidence }) => category !== "unknown" && confidence >= LEAST_SECONDARY)
      .slice(0, MOST_SECONDARY),
    evidence: evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}
