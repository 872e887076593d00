/**
 * What the learned layer sees of a report: single words by the place where they stand, and what the rules said. A feature
 * is a name and a number; names begin with their place. The report's form (headings, length, code) is left out: it tells
 * one repository's template from another's, and reports of a sentence or two were misread by it.
 *
 *     t: title · w: title and description · f: first word of the title · e: error · c: quoted output
 *     r: one rule · s: all rules of one category · p: what the rules alone would say
 */
import { CATEGORIES } from "../../domain/category.ts";
import type { Evidence } from "../../domain/classification.ts";
import type { Report } from "../../domain/report.ts";
import { stem } from "../../wording/stem.ts";
import { scoreRules } from "../score.ts";
import { quotedOutput } from "../wording-evidence.ts";

/** By name: how much of it. */
export type Features = Map<string, number>;

/** Said in every report; that they stand there tells nothing. */
const COMMON = new Set(
  "the a an and or of to in is it its this that i we you they for on with as at be by are was were am my me our your".split(
    " ",
  ),
);
const WORD = /[\p{L}][\p{L}\p{N}_']{0,40}|\?/gu;
/** `[Bug]: cmd/build: ` before the title proper. At most three, each of bounded length. */
const TITLE_PREFIX = /^(?:\s{0,9}\[[^\]]{0,60}\]:?)?(?:\s{0,9}[\w./*{},-]{1,60}:\s){0,3}\s{0,9}/;
/** Characters of the description that count as its beginning, and as all that is read. */
const LEAD = 600;
const READ = 2_500;
/** A text of more distinct words than this counts less for each. */
const FEW_WORDS = 8;

/** The words of a text, stemmed, in order, at most `limit`; a question mark is one. Never throws. */
export function wordsOf(text: string, limit: number): string[] {
  const words: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (words.length >= limit) break;
    words.push(stem(word.replaceAll("'", "")));
  }
  return words;
}

function addWords(
  features: Features,
  isKnown: (name: string) => boolean,
  place: string,
  words: readonly string[],
  weight: number,
): void {
  const distinct = new Set(words.filter((word) => word === "?" || (word.length > 1 && !COMMON.has(word))));
  const each = weight / Math.sqrt(Math.max(FEW_WORDS, distinct.size) / FEW_WORDS);
  for (const word of distinct) {
    const name = place + word;
    if (isKnown(name)) features.set(name, (features.get(name) ?? 0) + each);
  }
}

function addTexts(features: Features, report: Report, isKnown: (name: string) => boolean): void {
  const title = wordsOf(report.title.slice(0, 400), 40);
  addWords(features, isKnown, "t:", title, 1);
  addWords(features, isKnown, "w:", [...title, ...wordsOf(report.prose.slice(0, LEAD), 150)], 1);
  addWords(features, isKnown, "w:", wordsOf(report.prose.slice(LEAD, READ), 400), 0.3);
  const [first] = wordsOf(report.title.slice(0, 400).replace(TITLE_PREFIX, ""), 1);
  if (first !== undefined) features.set(`f:${first}`, 1.5);
  const primary = report.primaryError === null ? undefined : report.errors[report.primaryError];
  if (primary !== undefined) addWords(features, isKnown, "e:", wordsOf(primary.message.slice(0, 300), 60), 0.7);
  addWords(features, isKnown, "c:", wordsOf(quotedOutput(report).join("\n").slice(0, 1_200), 150), 0.5);
}

function addRules(features: Features, found: readonly Evidence[]): void {
  for (const { rule, weight } of found) {
    const before = features.get(`r:${rule}`) ?? 0;
    features.set(`r:${rule}`, Math.max(-4, Math.min(4, before + 0.3 * weight)));
  }
  const { support, ranking } = scoreRules(found);
  for (const category of CATEGORIES) {
    const sum = support.get(category) ?? 0;
    if (sum !== 0 && category !== "unknown") features.set(`s:${category}`, 0.5 * sum);
  }
  for (const { category, confidence } of ranking) if (confidence > 0.02) features.set(`p:${category}`, confidence);
  if (![...support].some(([category, sum]) => category !== "unknown" && sum > 1)) features.set("p:none", 1);
}

/**
 * The features of a report that `isKnown`; `found` is what the built-in rules said of it, as found. Linear in the text.
 * Never throws.
 */
export function readFeatures(report: Report, found: readonly Evidence[], isKnown: (name: string) => boolean): Features {
  const features: Features = new Map();
  addTexts(features, report, isKnown);
  addRules(features, found);
  return features;
}
