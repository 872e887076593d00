/**
 * Door of the room `kind/`: whether a report tells of a fault, wishes for something or asks something.
 *
 * A linear model over cues (`cues.ts`), the report's form and single words, learned from labelled issues of several
 * repositories (`bench/train-kind.ts`, `weights.ts`). Non-goal: what failed; that is the category's, and the two are told
 * apart by different words.
 */
import { type Kind, KINDS, type KindSign, type KindVerdict } from "../../domain/kind.ts";
import type { Report } from "../../domain/report.ts";
import {
  type Features,
  type FeatureWeights,
  type Model,
  readModel,
  scoreFeatures,
  weightsOf,
} from "../../learned/model.ts";
import { describeFeature, readKindFeatures } from "./kind-features.ts";
import { KIND_MODEL } from "./weights.ts";

export { asQuestion } from "./as-question.ts";
export {
  asSaid,
  describeFeature,
  LEANING_FEATURES,
  leanOf,
  readCues,
  readKindFeatures,
  SEARCHED_CUES,
} from "./kind-features.ts";

const MOST_SIGNS = 6;

let shipped: Model | undefined;

/** The shipped weights; read once, when the first report asks for them. */
export function shippedKindModel(): Model {
  shipped ??= readModel(KIND_MODEL);
  return shipped;
}

/**
 * The kind of a report, with its probability and why. `models` are added up: the shipped one by default, and what a repository
 * has learned on top. Deterministic, linear in the text. Never throws.
 */
export function classifyKind(report: Report, models: readonly Model[] = [shippedKindModel()]): KindVerdict {
  const features = readKindFeatures(report, (place, word) => firstOf(models, ({ nameOf }) => nameOf(place, word)));
  const weights = models.map((model) => weightsOf(model, features));
  const sums = sumsOf(features, models, weights);
  const top = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - top));
  const kind = KINDS[sums.indexOf(top)] ?? "bug";
  return {
    kind,
    confidence: 1 / odds.reduce((all, odd) => all + odd, 0),
    signs: signsOf(kind, features, models, weights),
  };
}

/** Log-odds of the kinds, in the order of `KINDS`, by the shipped weights. Never throws. */
export function kindSums(report: Report): number[] {
  const model = shippedKindModel();
  return sumsOf(readKindFeatures(report, model.nameOf), [model]);
}

function firstOf<T>(models: readonly Model[], of: (model: Model) => T | undefined): T | undefined {
  for (const model of models) {
    const found = of(model);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `weights`: those of each model; absent: to be looked up. */
function sumsOf(features: Features, models: readonly Model[], weights?: readonly FeatureWeights[]): number[] {
  const scores = models.map((model, at) => scoreFeatures(model, features, weights?.[at]));
  return KINDS.map((kind) =>
    models.reduce((sum, { classes }, at) => sum + (scores[at]?.[classes.indexOf(kind)] ?? 0), 0),
  );
}

/** What spoke most for and against the kind, against the mean of the others. */
function signsOf(
  kind: Kind,
  features: Features,
  models: readonly Model[],
  weights: readonly FeatureWeights[],
): KindSign[] {
  const sums = new Map<string, number>();
  let index = -1;
  for (const [name, value] of features) {
    index++;
    const weight = models.reduce((sum, model, at) => sum + value * leadOf(model, weights[at]?.[index] ?? [], kind), 0);
    const reason = weight === 0 ? "" : describeFeature(name);
    if (reason !== "") sums.set(reason, (sums.get(reason) ?? 0) + weight);
  }
  const strongest: KindSign[] = [];
  // Some of hundreds: each is put in its place, or left out.
  for (const [reason, weight] of sums) {
    const sign = { kind, reason, weight: Math.round(weight * 1000) / 1000 };
    let at = strongest.length;
    while (at > 0 && isBefore(sign, strongest[at - 1])) at--;
    if (at < MOST_SIGNS) strongest.splice(at, 0, sign);
    if (strongest.length > MOST_SIGNS) strongest.pop();
  }
  return strongest;
}

function isBefore(sign: KindSign, other: KindSign | undefined): boolean {
  const more = Math.abs(sign.weight) - Math.abs(other?.weight ?? 0);
  return more > 0 || (more === 0 && sign.reason < (other?.reason ?? ""));
}

/** How much more a feature speaks for a kind than for the others. */
function leadOf({ classes }: Model, pairs: readonly number[], kind: Kind): number {
  let own = 0;
  let others = 0;
  for (let at = 0; at < pairs.length; at += 2) {
    if (classes[pairs[at] ?? 0] === kind) own += pairs[at + 1] ?? 0;
    else others += pairs[at + 1] ?? 0;
  }
  return own - others / (KINDS.length - 1);
}
