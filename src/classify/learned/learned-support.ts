import type { Evidence } from "../../domain/classification.ts";
import { type Category, CATEGORIES } from "../../domain/category.ts";
import type { Report } from "../../domain/report.ts";
import type { LearnedSupport } from "../score.ts";
import { type Features, readFeatures } from "./features.ts";
import { type Model, readModel, scoreFeatures } from "./model.ts";
import { CATEGORY_MODEL } from "./weights.ts";

/** Features that are a word which the reporter or a program wrote: `w:segfault`. */
const WORD_FEATURE = /^[twfec]:(?=.)/;

let builtIn: Model | undefined;

/** The shipped weights; read once, when the first report asks for them. */
export function shippedModel(): Model {
  builtIn ??= readModel(CATEGORY_MODEL);
  return builtIn;
}

/**
 * What the learned layer says of each category but `unknown`, against `unknown`. Features that the model does not know
 * count for nothing. Never throws.
 */
export function learnedSupport(
  report: Report,
  found: readonly Evidence[],
  model: Model = shippedModel(),
): LearnedSupport {
  const features = readFeatures(report, found);
  const sums = scoreFeatures(model, features);
  const at = new Map(model.classes.map((name, index) => [name, index]));
  const unknown = at.get("unknown") ?? -1;
  const words = wordWeights(features, model, unknown);
  return CATEGORIES.flatMap((category: Category) => {
    const index = at.get(category);
    if (index === undefined || category === "unknown") return [];
    return [{ category, total: (sums[index] ?? 0) - (sums[unknown] ?? 0), words: words(index) }];
  });
}

/** What each word of the report adds to a class, against `unknown`; worked out for the classes that are asked for. */
function wordWeights(features: Features, { pairsOf }: Model, unknown: number) {
  const told = [...features].flatMap(([name, value]) => {
    const pairs = WORD_FEATURE.test(name) ? pairsOf(name) : undefined;
    return pairs === undefined ? [] : [{ word: name.slice(2), value, pairs }];
  });
  return (index: number): LearnedSupport[number]["words"] => {
    const sums = new Map<string, number>();
    for (const { word, value, pairs } of told) {
      const weight = value * (weightOf(pairs, index) - weightOf(pairs, unknown));
      if (weight !== 0) sums.set(word, (sums.get(word) ?? 0) + weight);
    }
    return [...sums].map(([word, weight]) => ({ word, weight }));
  };
}

function weightOf(pairs: readonly number[], index: number): number {
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === index) return pairs[at + 1] ?? 0;
  return 0;
}
