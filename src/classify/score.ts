import { type CategoryId, WEIGHED_CATEGORIES } from "../domain/category.ts";
import type { Evidence } from "../domain/classification.ts";
import { precedenceEvidence } from "./precedence.ts";

/** A category with its probability. */
export interface Scored {
  readonly category: CategoryId;
  readonly confidence: number;
}

/**
 * Rules of one category are not independent (a flicker is also a display problem), so each further piece of evidence
 * counts less: the strongest whole, the next 0.6 of its weight, then 0.36, and so on. Without this, long reports would
 * always be "certain".
 */
const DAMPING = 0.6;

/** What "none of these" has to its credit: evidence below this leaves the report unknown. */
const UNKNOWN_SUPPORT = 1;

/**
 * Divides the weights before they become probabilities. Chosen for the rules alone, by the log-loss on 233 labelled reports of
 * one repository, half by half; what is learned is fitted to it, and what then claims too much or too little is calibrated.
 */
export const TEMPERATURE = 0.75;

/**
 * Every built-in category, then those of the repository that something speaks for: one that nothing speaks for must not
 * make the others less likely.
 */
function takingPart(evidence: readonly Pick<Evidence, "category">[]): readonly CategoryId[] {
  return [...new Set<CategoryId>([...WEIGHED_CATEGORIES, ...evidence.map(({ category }) => category)])];
}

/** The evidence with its weights damped, strongest of each category first, in the order of `categories`. */
function dampen(evidence: readonly Evidence[], categories: readonly CategoryId[]): Evidence[] {
  return categories.flatMap((category) =>
    evidence
      .filter((item) => item.category === category)
      .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
      .map((item, rank) => ({ ...item, weight: item.weight * DAMPING ** rank })),
  );
}

/** Log-odds by category: the sum of the weights that speak for and against it. */
function sumWeights(evidence: readonly Evidence[]): Map<CategoryId, number> {
  const support = new Map<CategoryId, number>();
  for (const { category, weight } of evidence) support.set(category, (support.get(category) ?? 0) + weight);
  return support;
}

/** What the rules say of a report. */
interface RuleScores {
  /** Log-odds by category, after damping and precedence. */
  readonly support: ReadonlyMap<CategoryId, number>;
  /** Their probabilities, best first. */
  readonly ranking: readonly Scored[];
  readonly evidence: readonly Evidence[];
}

/** Asked for by what is learned and by the sum, of the same evidence. */
const scored = new WeakMap<readonly Evidence[], RuleScores>();

/** The rules' word. The evidence must not be changed afterwards. Never throws. */
export function scoreRules(found: readonly Evidence[]): RuleScores {
  const known = scored.get(found);
  if (known !== undefined) return known;
  const categories = takingPart(found);
  const damped = dampen(found, categories);
  const evidence = [...damped, ...precedenceEvidence(sumWeights(damped))];
  const support = sumWeights(evidence).set("unknown", UNKNOWN_SUPPORT);
  const scores = { support, ranking: rank(categories, support), evidence };
  scored.set(found, scores);
  return scores;
}

/** Whether it speaks of the error complained of: what errors are is written down, and needs no word beside it. */
export function isOfError({ where }: Pick<Evidence, "where">): boolean {
  return where === "primary-error";
}

function rank(categories: readonly CategoryId[], support: ReadonlyMap<CategoryId, number>): Scored[] {
  const odds = categories.map((category) => (support.get(category) ?? 0) / TEMPERATURE);
  const top = Math.max(...odds);
  const total = odds.reduce((sum, odd) => sum + Math.exp(odd - top), 0);
  const ranking = categories.map((category, index) => ({
    category,
    confidence: Math.exp((odds[index] ?? 0) - top) / total,
  }));
  return ranking.sort((a, b) => b.confidence - a.confidence);
}

/** How sure the best guess is, from its probability by the sums: a logistic of the log-odds (Platt's scaling). */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** Leaves probabilities as they are. */
export const AS_IT_IS: Calibration = { slope: 1, shift: 0 };

/** The share of such guesses that was right in issues which their fit had not seen, 0..1; rises with `probability`. Never throws. */
export function calibrate(probability: number, { slope, shift }: Calibration): number {
  const bounded = Math.min(1 - SURE, Math.max(SURE, probability));
  return 1 / (1 + Math.exp(-(slope * Math.log(bounded / (1 - bounded)) + shift)));
}

/** Nothing is surer than that; sums of many words would claim it. */
const SURE = 1e-9;

/** Probability from which on a category's learned evidence is listed. */
const WORTH_SAYING = 0.01;

/** What was learned of one category: log-odds to add to those of the rules, and what single words add to them. */
export interface LearnedSupport {
  readonly category: CategoryId;
  /** How much the rules' weights for it count beside this, 0..1; the primary error's count whole. */
  readonly share: number;
  readonly total: number;
  /** Asked for only where they are told: most categories are out of the question. */
  readonly words: () => readonly WordWeight[];
  /** One of the words as a person is told it. */
  readonly written: (word: string) => string;
}

/** A word, or what words are about, with what it adds to the log-odds. */
export interface WordWeight {
  readonly word: string;
  readonly weight: number;
}

/**
 * Probabilities of all categories, best first (ties in the order of `CATEGORIES`, own ones last), by a softmax over the summed
 * weights, and the evidence as it counted: damped, with what was taken from mere symptoms, and with what was learned. The
 * best one's probability is calibrated, and the others share what it leaves. `unknown` takes part with a fixed support
 * and what was learned of it. Never throws.
 */
export function scoreCategories(
  found: readonly Evidence[],
  learned: readonly LearnedSupport[],
  calibration: Calibration,
): { ranking: Scored[]; evidence: Evidence[] } {
  const shares = new Map<CategoryId, number>();
  for (const { category, share } of learned) shares.set(category, share * (shares.get(category) ?? 1));
  const shareOf = (category: CategoryId): number => shares.get(category) ?? 1;
  const counted = scoreRules(found).evidence.map((item) => ({
    ...item,
    weight: item.weight * (isOfError(item) ? 1 : shareOf(item.category)),
  }));
  const support = sumWeights(counted).set("unknown", UNKNOWN_SUPPORT * shareOf("unknown"));
  for (const { category, total } of learned) {
    support.set(category, (support.get(category) ?? 0) + TEMPERATURE * total);
  }
  const ranking = recalibrated(rank(takingPart([...found, ...learned]), support), calibration);
  const likely = new Set(
    ranking.filter(({ confidence }) => confidence >= WORTH_SAYING).map(({ category }) => category),
  );
  const told = learned.filter(({ category }) => likely.has(category));
  return { ranking, evidence: [...counted, ...told.flatMap(learnedEvidence)] };
}

function recalibrated([best, ...others]: readonly Scored[], calibration: Calibration): Scored[] {
  if (best === undefined) return [];
  const confidence = calibrate(best.confidence, calibration);
  const left = (1 - confidence) / Math.max(SURE, 1 - best.confidence);
  return [
    { ...best, confidence },
    ...others.map((other) => ({ ...other, confidence: Math.min(confidence, other.confidence * left) })),
  ];
}

const SHOWN_WORDS = 5;

/** Telling words that are looked at for those to show. */
const MOST_LOOKED_AT = 20;
/** Words of every sentence: they may weigh, but say nothing to whoever reads the line. */
const OF_EVERY_SENTENCE = new Set(
  (
    "a all an and any are as at be by can do does for from has have how if in into is it its my no not of on only or so some " +
    "than that the then there this to was we when where which will with you one like each way up down take would could should may might " +
    "com org www http https html id their them he she they what about also just more most much very"
  ).split(" "),
);

/** A mark or a lone letter tells nobody anything; a sign of Chinese does. */
const HAS_LETTERS = /\p{L}{2}|\p{Lo}/u;

/** The words that a line names: each once, as written, and those of every sentence only where there are no others. */
function shownWords(words: readonly string[], written: (word: string) => string): string[] {
  const names = [...new Set(words.map(written))];
  const saying = names.filter((name) => HAS_LETTERS.test(name) && !OF_EVERY_SENTENCE.has(name));
  return (saying.length === 0 ? names : saying).slice(0, SHOWN_WORDS);
}

/** Rule of the line that sums up what no other line of a category says. */
export const LEARNED_SIGNS = "learned-signs";

/** Two lines at most: the words, and all else, so that the weights of a category's lines add up to its support. */
function learnedEvidence({ category, total, words: wordsOf, written }: LearnedSupport): Evidence[] {
  const words = wordsOf();
  const sum = TEMPERATURE * words.reduce((all, { weight }) => all + weight, 0);
  const telling = words.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight);
  const names = shownWords(telling.map(({ word }) => word).slice(0, MOST_LOOKED_AT), written);
  const spoken = names.length === 0 ? "its words speak against it" : `speaks of: ${names.join(", ")}`;
  const lines: Evidence[] = [
    { rule: "learned-words", category, reason: spoken, where: "description", weight: sum },
    {
      rule: LEARNED_SIGNS,
      category,
      reason: "what the report consists of, and what the signs above mean together",
      where: "shape",
      weight: TEMPERATURE * total - sum,
    },
  ];
  return lines.filter(({ weight }) => weight !== 0);
}
