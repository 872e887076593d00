import type { Evidence } from "../../domain/classification.ts";
import { WEIGHED_CATEGORIES } from "../../domain/category.ts";
import type { Report } from "../../domain/report.ts";
import type { LearnedSupport, WordWeight } from "../score.ts";
import { readFeatures } from "./features.ts";
import {
  type Features,
  type FeatureWeights,
  type Model,
  readModel,
  scoreFeatures,
  weightsOf,
} from "../../learned/model.ts";
import type { CategoryModel } from "./category-model.ts";
import { CATEGORY_MODEL } from "./weights.ts";

/** Places of features that are a word which the reporter or a program wrote: `w:segfault`. */
const WORD_PLACES = new Set(["t:", "w:", "f:", "e:", "c:"]);
/** … and of what such words are about: `g:files@t`. */
const TOPIC_PLACE = "g:";

let builtIn: CategoryModel | undefined;

/** The shipped weights; read once, when the first report asks for them. */
export function shippedModel(): CategoryModel {
  const { shares, calibration } = CATEGORY_MODEL;
  builtIn ??= { ...readModel(CATEGORY_MODEL), shares, calibration };
  return builtIn;
}

/** What the learned layer adds to the rules' log-odds, of each category that it knows. Never throws. */
export function learnedSupport(
  report: Report,
  found: readonly Evidence[],
  model: Model & Pick<CategoryModel, "shares"> = shippedModel(),
): LearnedSupport[] {
  const features = readFeatures(report, found, model.nameOf);
  const weights = weightsOf(model, features);
  const sums = scoreFeatures(model, features, weights);
  let read: Told[] | undefined;
  const told = (): Told[] => (read ??= wordsOf(features, weights));
  let text: string | undefined;
  const lowered = (): string => {
    const { title, prose, errors } = report;
    return (text ??= [title, prose, ...errors.map(({ message }) => message)].join("\n").toLowerCase());
  };
  const written = (word: string): string => asWritten(word, lowered());
  const supports: LearnedSupport[] = [];
  for (const category of WEIGHED_CATEGORIES) {
    const index = model.classes.indexOf(category);
    if (index < 0) continue;
    const words = (): WordWeight[] => wordWeights(told(), index);
    supports.push({ category, share: model.shares[index] ?? 1, total: sums[index] ?? 0, words, written });
  }
  return supports;
}

/**
 * A stem as the report has it, the first time: `devic` becomes `device`. A topic's name stands nowhere and stays, and so does a
 * stem that something else follows: a name of a person's may be written to it.
 */
function asWritten(stem: string, text: string): string {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at > 0 && LETTER.test(text.charAt(at - 1))) continue;
    const [ending = ""] = LETTERS.exec(text.slice(at + stem.length, at + stem.length + MOST_LETTERS + 1)) ?? [];
    return ending.length > MOST_LETTERS ? stem : stem + ending;
  }
  return stem;
}

const LETTER = /\p{L}/u;
const LETTERS = /^\p{L}+/u;
/** Of an ending: `-ations`. */
const MOST_LETTERS = 6;

interface Told {
  readonly word: string;
  readonly value: number;
  readonly pairs: readonly number[];
}

function wordsOf(features: Features, weights: FeatureWeights): Told[] {
  const told: Told[] = [];
  let index = 0;
  for (const [name, value] of features) {
    const pairs = weights[index++];
    if (pairs === undefined || pairs.length === 0) continue;
    const place = name.slice(0, 2);
    const isTopic = place === TOPIC_PLACE;
    if (!isTopic && !WORD_PLACES.has(place)) continue;
    const word = isTopic ? name.slice(2, name.lastIndexOf("@")) : name.slice(2);
    if (word !== "") told.push({ word, value, pairs });
  }
  return told;
}

/** What each word of the report adds to a class, wherever it stands. */
function wordWeights(told: readonly Told[], index: number): WordWeight[] {
  const sums = new Map<string, number>();
  for (const { word, value, pairs } of told) {
    for (let at = 0; at < pairs.length; at += 2) {
      if (pairs[at] === index) sums.set(word, (sums.get(word) ?? 0) + value * (pairs[at + 1] ?? 0));
    }
  }
  return [...sums].map(([word, weight]) => ({ word, weight }));
}
