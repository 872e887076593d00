/**
 * Learns a repository's own words for kinds, categories and labels from issues that people have labelled: multinomial logistic
 * models that begin at what is shipped, so that a few hundred issues are enough. Deterministic.
 *
 * What it is worth is measured before the last fit: on the newest third of the issues, by what the older ones teach. A label
 * that is not right in nine of ten there is left out, and so are kinds or categories that come out worse.
 */
import { type CategoryId, WEIGHED_CATEGORIES } from "../../domain/category.ts";
import { type Kind, KINDS } from "../../domain/kind.ts";
import type { OwnLabel, OwnWeights, StoredWeights } from "../../domain/own-weights.ts";
import type { Report } from "../../domain/report.ts";
import { rankCategories } from "../classify.ts";
import { kindSums, readKindFeatures } from "../kind/classify-kind.ts";
import { type Example, fitSoftmax } from "../learned/fit-softmax.ts";
import { anyName, type Features, type Model, readModel, scoreFeatures, storeModel } from "../../learned/model.ts";

/** An issue with what people say of it. */
export interface OwnExample {
  readonly report: Report;
  readonly kind: Kind | null;
  readonly category: CategoryId | null;
  /** Labels that may be learned by themselves. */
  readonly labels: readonly string[];
}

/** Shares right on the newest third, by what is shipped and with what the older two thirds teach; null where nothing was learned. */
export interface OwnFigures {
  readonly kinds: { readonly n: number; readonly before: number; readonly after: number } | null;
  readonly categories: { readonly n: number; readonly before: number; readonly after: number } | null;
  /** Of each label that was tried: how many issues have it; of the newest third, how many it is given and how many of them rightly. */
  readonly labels: readonly {
    readonly name: string;
    readonly n: number;
    readonly given: number;
    readonly right: number;
    readonly kept: boolean;
  }[];
}

/** The weights, and what they are worth. */
export interface Trained {
  readonly weights: OwnWeights;
  readonly figures: OwnFigures;
}

/** Chosen on the kinds of five repositories, eleven parts of twelve teaching the last one: 10, 20, 40 and 80 give a log-loss of .66, .63, .62, .61. */
const PULL = 40;
/** Of labels, which begin at nothing. */
const PULL_OF_LABEL = 6;
const STEPS = 60;
/** The bias is pulled less: a repository's mixture is its own. */
const BIAS = 3;
/** A rare class counts at most so much more. */
const MOST = 4;
const LEAST_WEIGHT = 0.02;
/** A term in fewer issues is chance. */
const LEAST_ISSUES = 2;
/** Fewer labelled issues teach nothing that would last. */
const LEAST_LABELLED = 60;
/** A class or label of fewer issues is not learned. */
const LEAST_OF_CLASS = 10;
const LEAST_OF_LABEL = 20;
const MOST_LABELS = 40;
const MOST_TERMS = 3_000;
const MOST_TERMS_OF_LABEL = 400;
const PRECISION = 0.9;
/** So few on the newest third prove nothing. */
const LEAST_GIVEN = 5;

interface Sample {
  readonly features: Features;
  readonly target: number;
  readonly offsets: readonly number[];
}

/** `examples` in order of filing. Never throws; where there is too little to learn from, the weights are empty. */
export function trainOwn(examples: readonly OwnExample[]): Trained {
  const read = examples.map((example) => ({ ...example, features: readKindFeatures(example.report, anyName) }));
  const kinds = train(
    KINDS,
    read.flatMap(({ report, features, kind }) =>
      kind === null ? [] : [{ features, target: KINDS.indexOf(kind), offsets: kindSums(report) }],
    ),
  );
  const classes = categoriesOf(examples);
  const categories = train(
    classes,
    read.flatMap(({ report, features, category }) => {
      if (category === null || !classes.includes(category)) return [];
      const odds = new Map(rankCategories(report).map((each) => [each.category, Math.log(each.confidence + 1e-6)]));
      return [{ features, target: classes.indexOf(category), offsets: classes.map((id) => odds.get(id) ?? -14) }];
    }),
  );
  const labels = trainLabels(read);
  return {
    weights: { kinds: kinds.stored, categories: categories.stored, labels: labels.flatMap(({ label }) => label ?? []) },
    figures: { kinds: kinds.figures, categories: categories.figures, labels: labels.map(({ figures }) => figures) },
  };
}

/** Those of which there are enough, in the order of the list, own ones last. */
function categoriesOf(examples: readonly OwnExample[]): CategoryId[] {
  const counts = new Map<CategoryId, number>();
  for (const { category } of examples) {
    if (category !== null) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const all = new Set<CategoryId>([...WEIGHED_CATEGORIES, ...counts.keys()]);
  return [...all].filter((id) => id !== "question" && (counts.get(id) ?? 0) >= LEAST_OF_CLASS);
}

function train(
  classes: readonly string[],
  samples: readonly Sample[],
): { stored: StoredWeights | null; figures: OwnFigures["kinds"] } {
  const present = new Set(samples.map(({ target }) => target));
  if (samples.length < LEAST_LABELLED || present.size < 2) return { stored: null, figures: null };
  const cut = Math.ceil((samples.length * 2) / 3);
  const newest = samples.slice(cut);
  const trial = readModel(storeModel(classes, fit(classes.length, samples.slice(0, cut), PULL), LEAST_WEIGHT));
  const right = (model: Model | null) => newest.filter((sample) => guessOf(sample, model) === sample.target).length;
  const figures = { n: newest.length, before: right(null) / newest.length, after: right(trial) / newest.length };
  if (figures.after < figures.before) return { stored: null, figures };
  const weights = [...fit(classes.length, samples, PULL)];
  return { stored: storeModel(classes, strongest(weights, MOST_TERMS), LEAST_WEIGHT), figures };
}

function guessOf({ features, offsets }: Sample, model: Model | null): number {
  const sums = model === null ? offsets : scoreFeatures(model, features).map((sum, at) => sum + (offsets[at] ?? 0));
  return sums.indexOf(Math.max(...sums));
}

function fit(classes: number, samples: readonly Sample[], pull: number): Map<string, number[]> {
  const counts = samples.reduce<number[]>((all, { target }) => {
    all[target] = (all[target] ?? 0) + 1;
    return all;
  }, []);
  const present = counts.filter((count) => count > 0).length;
  const examples = samples.map(({ features, target, offsets }): Example => ({
    features: new Map([...features].map(([name, value]) => [name, name === "bias" ? BIAS * value : value])),
    targets: Array.from({ length: classes }, (_, at) => Number(at === target)),
    offsets,
    weight: Math.min(MOST, samples.length / (present * (counts[target] ?? 1))),
  }));
  const weights = fitSoftmax(examples, termsOf(samples), { pull, steps: STEPS });
  return weights.set(
    "bias",
    (weights.get("bias") ?? []).map((weight) => BIAS * weight),
  );
}

function termsOf(samples: readonly Sample[]): string[] {
  const seen = new Map<string, number>();
  for (const { features } of samples) for (const name of features.keys()) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].filter(([, issues]) => issues >= LEAST_ISSUES).map(([name]) => name);
}

function strongest(
  weights: readonly (readonly [string, readonly number[]])[],
  most: number,
): Map<string, readonly number[]> {
  const size = (values: readonly number[]): number => Math.max(...values.map(Math.abs));
  const sorted = [...weights].sort((a, b) => size(b[1]) - size(a[1]) || (a[0] < b[0] ? -1 : 1));
  return new Map(sorted.filter(([name], at) => at < most || name === "bias"));
}

interface LabelTrial {
  readonly label: OwnLabel | null;
  readonly figures: OwnFigures["labels"][number];
}

/** The most frequent labels, each by itself. */
function trainLabels(read: readonly (OwnExample & { readonly features: Features })[]): LabelTrial[] {
  const counts = new Map<string, number>();
  for (const { labels } of read) for (const name of new Set(labels)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= LEAST_OF_LABEL)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_LABELS)
    .map(([name, n]) => trainLabel(name, n, read));
}

function trainLabel(
  name: string,
  n: number,
  read: readonly (OwnExample & { readonly features: Features })[],
): LabelTrial {
  const samples = read.map(({ features, labels }): Sample => {
    return { features, target: labels.includes(name) ? 0 : 1, offsets: [0, 0] };
  });
  const cut = Math.ceil((samples.length * 2) / 3);
  const trial = modelOfLabel(name, samples.slice(0, cut));
  const scored = samples.slice(cut).map(({ features, target }) => {
    return { p: 1 / (1 + Math.exp(-(scoreFeatures(trial.model, features)[0] ?? 0))), isRight: target === 0 };
  });
  const bound = boundFor(scored);
  const figures = { name, n, given: bound?.given ?? 0, right: bound?.right ?? 0, kept: bound !== null };
  if (bound === null) return { label: null, figures };
  return { label: { name, from: bound.from, lines: modelOfLabel(name, samples).lines }, figures };
}

/** Log-odds for the label: those for it less those against. */
function modelOfLabel(name: string, samples: readonly Sample[]): { model: Model; lines: string } {
  const odds = [...fit(2, samples, PULL_OF_LABEL)].map(([term, [yes = 0, no = 0]]) => [term, [yes - no]] as const);
  const stored = storeModel([name], strongest(odds, MOST_TERMS_OF_LABEL), LEAST_WEIGHT);
  return { model: readModel(stored), lines: stored.lines };
}

/** The lowest probability from which nine in ten are right, half the way down to the next one; null where there is none. */
function boundFor(
  scored: readonly { readonly p: number; readonly isRight: boolean }[],
): { from: number; given: number; right: number } | null {
  const sorted = [...scored].sort((a, b) => b.p - a.p);
  let best: { from: number; given: number; right: number } | null = null;
  let right = 0;
  for (const [at, { p, isRight }] of sorted.entries()) {
    if (isRight) right += 1;
    const given = at + 1;
    const next = sorted[given]?.p ?? 0;
    if (p < 0.5 || given < LEAST_GIVEN || right / given < PRECISION || next === p) continue;
    best = { from: Math.max(0.5, Math.round(500 * (p + next)) / 1000), given, right };
  }
  return best;
}
