/**
 * What the learned layer sees of a report: single words by the place where they stand, what sort of error there is, what the
 * report consists of, and what the rules said. A feature is a name and a number; names begin with their place. Headings and
 * the length of the text are left out: they tell one repository's template from another's.
 *
 *     t: title · w: title and description · f: first word of the title · e: error · c: quoted output
 *     x: sort of error · y: what there is beside the words · r: one rule · s: all rules of one category
 *     p: what the rules alone would say · "1": any report
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

/** Stems of words seen lately: most words of a report are in the one before, too. Answers do not depend on it. */
const stems = new Map<string, string>();
const MOST_STEMS = 4_000;

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stem(word.includes("'") ? word.replaceAll("'", "") : word);
  if (stems.size >= MOST_STEMS) stems.clear();
  stems.set(word, made);
  return made;
}

/** The words of a text, stemmed, in order, at most `limit`. */
function wordsOf(text: string, limit: number): string[] {
  const words: string[] = [];
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    if (words.length >= limit) break;
    words.push(stemOf(word));
  }
  return words;
}

/** Whether a word counts at a place (`w:`); asked before the two are joined, since most are not known. */
export type IsKnown = (place: string, word: string) => boolean;

function addWords(features: Features, isKnown: IsKnown, place: string, words: readonly string[], weight: number): void {
  const distinct = new Set(words.filter((word) => word === "?" || (word.length > 1 && !COMMON.has(word))));
  const each = weight / Math.sqrt(Math.max(FEW_WORDS, distinct.size) / FEW_WORDS);
  for (const word of distinct) {
    if (!isKnown(place, word)) continue;
    const name = place + word;
    features.set(name, (features.get(name) ?? 0) + each);
  }
}

function addTexts(features: Features, report: Report, output: string, isKnown: IsKnown): void {
  const title = wordsOf(report.title.slice(0, 400), 40);
  addWords(features, isKnown, "t:", title, 1.3);
  addWords(features, isKnown, "w:", [...title, ...wordsOf(report.prose.slice(0, LEAD), 150)], 1.3);
  addWords(features, isKnown, "w:", wordsOf(report.prose.slice(LEAD, READ), 400), 0.39);
  const [first] = wordsOf(report.title.slice(0, 400).replace(TITLE_PREFIX, ""), 1);
  if (first !== undefined) features.set(`f:${first}`, 1.5);
  const primary = report.primaryError === null ? undefined : report.errors[report.primaryError];
  if (primary !== undefined) addWords(features, isKnown, "e:", wordsOf(primary.message.slice(0, 300), 60), 0.7);
  addWords(features, isKnown, "c:", wordsOf(output.slice(0, 1_200), 150), 0.5);
}

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

function addRules(features: Features, found: readonly Evidence[]): void {
  for (const { rule, weight } of found) {
    const name = `r:${rule.replace(OF_A_LANGUAGE, " in another language")}`;
    const before = features.get(name) ?? 0;
    features.set(name, Math.max(-RULE_MOST, Math.min(RULE_MOST, before + RULE_SHARE * weight)));
  }
  const { support, ranking } = scoreRules(found);
  for (const category of CATEGORIES) {
    const sum = support.get(category) ?? 0;
    if (sum !== 0 && category !== "unknown") features.set(`s:${category}`, CATEGORY_SHARE * sum);
  }
  for (const { category, confidence } of ranking) if (confidence > 0.02) features.set(`p:${category}`, confidence);
  if (![...support].some(([category, sum]) => category !== "unknown" && sum > 1)) features.set("p:none", 1);
}

/**
 * The features of a report, of words those that `isKnown`; `found` is what the built-in rules said of it, as found. Linear in the text.
 * Never throws.
 */
export function readFeatures(report: Report, found: readonly Evidence[], isKnown: IsKnown): Features {
  const output = quotedOutput(report).join("\n");
  const features: Features = new Map([["1", 1]]);
  addTexts(features, report, output, isKnown);
  addError(features, report);
  addParts(features, report, output);
  addRules(features, found);
  return features;
}
