/**
 * Door of the room `own/`: what a repository has learned from its own past labels, beside what is shipped. Its own words for kinds
 * and categories are added to the shipped log-odds; its other labels are told by themselves.
 *
 * Learning itself is `train-own.ts`. Non-goal: learning while running; a file is trained by a person, looked at, and committed.
 */
import type { CategoryId } from "../../domain/category.ts";
import { KINDS, type KindVerdict } from "../../domain/kind.ts";
import type { OwnWeights, StoredWeights } from "../../domain/own-weights.ts";
import type { Report } from "../../domain/report.ts";
import { classifyKind, describeFeature, readKindFeatures, shippedKindModel } from "../kind/classify-kind.ts";
import { type Model, readModel, scoreFeatures } from "../../learned/model.ts";
import type { LearnedSupport, WordWeight } from "../score.ts";

export { type LabelReading, plainOf, readLabels } from "./read-labels.ts";
export { trainOwn } from "./train-own.ts";
export type { OwnExample, OwnFigures, Trained } from "./train-own.ts";

/** A label of the repository's own that fits the report. */
export interface FittingLabel {
  readonly name: string;
  /** 0..1, at least the label's own bound. */
  readonly confidence: number;
  /** For a person: "says “socket”". */
  readonly reason: string;
}

/** The kind, with the repository's own words on top. Never throws. */
export function classifyKindHere(report: Report, own: OwnWeights | null): KindVerdict {
  const kinds = own?.kinds ?? null;
  return kinds === null ? classifyKind(report) : classifyKind(report, [shippedKindModel(), modelOf(kinds)]);
}

/** What the repository's own words add to the log-odds of categories. Never throws. */
export function ownSupport(report: Report, own: OwnWeights | null): LearnedSupport[] {
  if (own === null || own.categories === null) return [];
  const model = modelOf(own.categories);
  const features = readKindFeatures(report, model.nameOf);
  const sums = scoreFeatures(model, features);
  return model.classes.flatMap((category, index) => {
    const words = (): WordWeight[] =>
      mergeWords(
        [...features].flatMap(([name, value]) => {
          const weight = value * weightOf(model, name, index);
          return weight === 0 || !/^[twf]:./.test(name) ? [] : [{ word: name.slice(2), weight }];
        }),
      );
    const total = sums[index] ?? 0;
    // Proof of the cast: the file's ids are checked against those of the settings where it is read.
    return total === 0 ? [] : [{ category: category as CategoryId, share: 1, total, words, written: (word) => word }];
  });
}

/** The repository's own labels that fit the report, surest first. Never throws. */
export function ownLabels(report: Report, own: OwnWeights | null): FittingLabel[] {
  return (own?.labels ?? [])
    .flatMap(({ name, from, lines }) => {
      const model = modelOf({ classes: [name], lines });
      const features = readKindFeatures(report, model.nameOf);
      const confidence = 1 / (1 + Math.exp(-(scoreFeatures(model, features)[0] ?? 0)));
      const [best] = [...features]
        .map(([feature, value]) => ({ feature, weight: value * weightOf(model, feature, 0) }))
        .filter(({ feature, weight }) => weight > 0 && describeFeature(feature) !== "")
        .sort((a, b) => b.weight - a.weight);
      const reason = best === undefined ? "reads like others with it" : describeFeature(best.feature);
      return confidence < from ? [] : [{ name, confidence, reason }];
    })
    .sort((a, b) => b.confidence - a.confidence || (a.name < b.name ? -1 : 1));
}

function weightOf({ pairsOf }: Model, name: string, index: number): number {
  const pairs = pairsOf(name) ?? [];
  for (let at = 0; at < pairs.length; at += 2) if (pairs[at] === index) return pairs[at + 1] ?? 0;
  return 0;
}

function mergeWords(words: readonly WordWeight[]): WordWeight[] {
  const sums = new Map<string, number>();
  for (const { word, weight } of words) sums.set(word, (sums.get(word) ?? 0) + weight);
  return [...sums].map(([word, weight]) => ({ word, weight }));
}

/** By the text that they were read from; a process sees few. */
const read = new Map<string, Model>();
const MOST_READ = 200;

function modelOf(stored: StoredWeights): Model {
  const key = `${stored.classes.join(" ")}\n${stored.lines}`;
  const known = read.get(key);
  if (known !== undefined) return known;
  const model = readModel(stored);
  if (read.size >= MOST_READ) read.clear();
  read.set(key, model);
  return model;
}

/** The kinds that a file of weights may speak of. */
export const OWN_KINDS: readonly string[] = KINDS;
