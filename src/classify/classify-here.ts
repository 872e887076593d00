import type { Classification } from "../domain/classification.ts";
import type { KindVerdict } from "../domain/kind.ts";
import type { Report } from "../domain/report.ts";
import type { Settings } from "../domain/settings.ts";
import { classify } from "./classify.ts";
import { asQuestion } from "./kind/classify-kind.ts";
import { ownSupport } from "./own/own-weights.ts";

/** The category by this repository's rules and what it has learned; `question` where nothing has failed. Never throws. */
export function classifyHere(
  report: Report,
  kind: KindVerdict,
  {
    categories,
    thresholds,
    packs,
    customCategories,
    weights,
  }: Pick<Settings, "categories" | "thresholds" | "packs" | "customCategories" | "weights">,
): Classification {
  const own = ownSupport(report, weights);
  const options = { categories, floor: thresholds.category, packs, custom: customCategories.values(), own };
  return asQuestion(classify(report, options), kind, report, categories);
}
