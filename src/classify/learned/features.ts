/**
 * What the learned layer sees of a report: single words by the place where they stand, what sort of error there is, what the
 * report consists of, and what the rules said. A feature is a name and a number; names begin with their place. Headings and
 * the length of the text are left out: they tell one repository's template from another's.
 *
 *     t: title · w: title and description · f: first word of the title · e: error · c: quoted output
 *     g: topic, with where: `g:building@t` · cue:, is: turns of phrase, and what it calls itself (`kind/`)
 *     x: sort of error · y: what there is beside the words · o: form of output · r: one rule · s: all rules of one category
 *     p: what the rules alone would say · "1": any report
 */
import { WEIGHED_CATEGORIES } from "../../domain/category.ts";
import type { Evidence } from "../../domain/classification.ts";
import type { Report } from "../../domain/report.ts";
import { asSaid, readCues } from "../kind/classify-kind.ts";
import { OWN_SERVER_RULE } from "../own-server.ts";
import { scoreRules } from "../score.ts";
import { quotedOutput } from "../wording-evidence.ts";
import type { Features, NameOf } from "../../learned/model.ts";
import { readOutputSigns } from "./output-signs.ts";
import { readTopics } from "./topics.ts";
import { reportWords, wordsOf } from "./words.ts";

/** Said in every report; that they stand there tells nothing. */
const COMMON = new Set(
  "the a an and or of to in is it its this that i we you they for on with as at be by are was were am my me our your".split(
    " ",
  ),
);
/** A text of more distinct words than this counts less for each. */
const FEW_WORDS = 8;

function addWords(features: Features, nameOf: NameOf, place: string, words: readonly string[], weight: number): void {
  const distinct = new Set<string>();
  for (const word of words) if (word === "?" || (word.length > 1 && !COMMON.has(word))) distinct.add(word);
  const each = weight / Math.sqrt(Math.max(FEW_WORDS, distinct.size) / FEW_WORDS);
  for (const word of distinct) {
    const name = nameOf(place, word);
    if (name !== undefined) features.set(name, (features.get(name) ?? 0) + each);
  }
}

function addTexts(features: Features, report: Report, output: string, nameOf: NameOf): void {
  const { title, first, lead, rest } = reportWords(report);
  addWords(features, nameOf, "t:", title, 1.3);
  addWords(features, nameOf, "w:", [...title, ...lead], 1.3);
  addWords(features, nameOf, "w:", rest, 0.39);
  if (first !== undefined) features.set(`f:${first}`, 1.5);
  const primary = report.primaryError === null ? undefined : report.errors[report.primaryError];
  if (primary !== undefined) addWords(features, nameOf, "e:", wordsOf(primary.message.slice(0, 300), 60), 0.7);
  addWords(features, nameOf, "c:", wordsOf(output.slice(0, 1_200), 150), 0.5);
  for (const [name, value] of readTopics(report)) features.set(name, value);
}

/** How much turns of phrase count here; they were weighed for the kind. */
const CUE_SHARE = 0.33;

/** The sort of the primary error: where it stood, words of its class, first digit of its status, code, stack. */
function addError(features: Features, report: Report): void {
  const primary = report.primaryError === null ? undefined : report.errors[report.primaryError];
  if (primary === undefined) {
    features.set("x:none", 1);
    return;
  }
  const { className, status, code, frames, noise, source } = primary;
  const signs = ["some", `from ${source}`];
  if (className !== null) {
    const parts = className.slice(0, 100).match(/[A-Z][a-z]+/g) ?? [];
    signs.push(`class ${className.slice(0, 100).toLowerCase()}`, ...parts.map((part) => `named ${part.toLowerCase()}`));
  }
  if (status !== null) signs.push(`status ${Math.floor(status / 100)}xx`);
  if (code !== null) signs.push("code");
  if (frames.length > 0) signs.push("stack");
  if (frames.length > LONG_STACK) signs.push("long stack");
  if (noise) signs.push("noise");
  for (const sign of signs) features.set(`x:${sign}`, 1);
}

const LONG_STACK = 5;
const IMAGE = /!\[|<img|\.png|\.gif|\.mp4|screenshot/i;
const MOST_FENCES = 6;

/** What there is beside the words: fences by language, output, version, system, pictures. */
function addParts(features: Features, { title, prose, code, environment }: Report, output: string): void {
  const signs: readonly (readonly [name: string, holds: boolean])[] = [
    ["code", code.length > 0],
    ["output", output !== ""],
    ["long output", output.length > 500],
    ["long text", prose.length > 1_500],
    ["version", environment.version !== null],
    ["system", environment.os !== null],
    ["picture", IMAGE.test(prose.slice(0, 6_000))],
    ["question", title.includes("?")],
  ];
  for (const [name, holds] of signs) if (holds) features.set(`y:${name}`, 1);
  for (const { language } of code.slice(0, MOST_FENCES)) features.set(`y:fence ${language.slice(0, 12)}`, 0.5);
}

/** How much the rules' features count beside words. */
const RULE_SHARE = 0.45;
const RULE_MOST = 6;
const CATEGORY_SHARE = 0.15;

/** The rules of all languages for one category are alike, and each is rare. */
const OF_A_LANGUAGE = /-(?:zh|ja|ko|es|pt|fr|de|tr|ru)$/;

/** By rule; there are some hundreds. */
const RULE_FEATURES = new Map<string, string>();

function ruleFeature(rule: string): string {
  const known = RULE_FEATURES.get(rule);
  if (known !== undefined) return known;
  const name = `r:${rule.replace(OF_A_LANGUAGE, " in another language")}`;
  RULE_FEATURES.set(rule, name);
  return name;
}

const CATEGORY_FEATURES = WEIGHED_CATEGORIES.map((category) => [category, `s:${category}`] as const);
const PROBABILITY_FEATURES = new Map<string, string>(WEIGHED_CATEGORIES.map((category) => [category, `p:${category}`]));

function addRules(features: Features, evidence: readonly Evidence[]): void {
  // Whose server it is decides between two categories, and says nothing of the others.
  const isPlain = evidence.every(({ rule }) => rule !== OWN_SERVER_RULE);
  const found = isPlain ? evidence : evidence.filter(({ rule }) => rule !== OWN_SERVER_RULE);
  for (const { rule, weight } of found) {
    const name = ruleFeature(rule);
    const before = features.get(name) ?? 0;
    features.set(name, Math.max(-RULE_MOST, Math.min(RULE_MOST, before + RULE_SHARE * weight)));
  }
  const { support, ranking } = scoreRules(found);
  for (const [category, name] of CATEGORY_FEATURES) {
    const sum = support.get(category) ?? 0;
    if (sum !== 0 && category !== "unknown") features.set(name, CATEGORY_SHARE * sum);
  }
  for (const { category, confidence } of ranking)
    if (confidence > 0.02) features.set(PROBABILITY_FEATURES.get(category) ?? `p:${category}`, confidence);
  if (![...support].some(([category, sum]) => category !== "unknown" && sum > 1)) features.set("p:none", 1);
}

/**
 * The features of a report, of words those that `nameOf` names; `found` is what the built-in rules said of it, as found. Linear in the text.
 * Never throws.
 */
export function readFeatures(report: Report, found: readonly Evidence[], nameOf: NameOf): Features {
  const output = quotedOutput(report).join("\n");
  const features: Features = new Map([["1", 1]]);
  addTexts(features, report, output, nameOf);
  addError(features, report);
  addParts(features, report, output);
  for (const sign of readOutputSigns(report)) features.set(`o:${sign}`, 1);
  addRules(features, found);
  // For a category it is the same whether it was chosen in a form or said.
  for (const [name, value] of readCues(report)) features.set(asSaid(name), CUE_SHARE * value);
  return features;
}
