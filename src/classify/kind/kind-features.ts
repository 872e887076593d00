/**
 * What tells a report's kind: cues, what it calls itself, signs, and single words. A feature is a name and a number; names begin
 * with where it was seen:
 *
 *     cue: a turn of phrase · is: what it calls itself · sign: its form and manner · t: title · w: title and description
 *     f: first word of the title · h: headings · g: what words are about
 */
import { type Kind, KINDS } from "../../domain/kind.ts";
import type { Report } from "../../domain/report.ts";
import { createSearch, SearchPattern } from "../../prefilter/search.ts";
import type { Features, NameOf } from "../../learned/model.ts";
import { readTopics } from "../learned/topics.ts";
import { reportWords, wordsOf } from "../learned/words.ts";
import { PREPARED_PROGRAMS } from "../prepared-programs.ts";
import { type Cue, CUES } from "./cues.ts";
import { CUE_PLACES, type CuePlace, cueTexts } from "./cue-texts.ts";
import { readSigns, reasonOfSign } from "./report-signs.ts";
import { statedKinds } from "./stated-kinds.ts";

/** What stands beside words: few features that say much, so they are pulled towards 0 less than words are. */
const CUE = 3;
const STATED = 2;
/** Log-odds of what somebody chose in a form, before anything is learned: few repositories have such a form. */
const CHOSEN = 2;
const CHOSEN_PLACE = "is:chosen ";
const FIRST_WORD = 1.5;
/** Of the description's later part. */
const REST = 0.3;
/** Characters of all headings that are read. */
const HEADINGS = 2_500;
/** A text of more distinct words than this counts less for each. */
const FEW_WORDS = 8;

/** Turns of phrase as they are looked for, each in its place, and the feature that it makes. */
export const SEARCHED_CUES = CUES.map(({ name, place, pattern }) => {
  const feature = cueName(name, place);
  const sought = new SearchPattern(() => pattern, PREPARED_PROGRAMS.get(feature));
  return { feature, pattern: sought, bit: 1 << CUE_PLACES.indexOf(place) };
});

/** Read for the category and for the kind of the same report. */
const read = new WeakMap<Report, Features>();

/** The turns of phrase in a report, and what it calls itself: `cue:` and `is:` features. Linear in the text. Never throws. */
export function readCues(report: Report): ReadonlyMap<string, number> {
  const known = read.get(report);
  if (known !== undefined) return known;
  const features: Features = new Map();
  const texts = cueTexts(report);
  const search = createSearch(CUE_PLACES.map((place) => texts[place]));
  for (const { pattern, bit, feature } of SEARCHED_CUES) if (search(pattern, bit) !== 0) features.set(feature, CUE);
  const { chosen, said } = statedKinds(report);
  for (const kind of chosen) features.set(chosenName(kind), STATED);
  for (const kind of said) features.set(`is:${kind}`, STATED);
  read.set(report, features);
  return features;
}

/** The features of a report that `nameOf` names. Linear in the text. Never throws. */
export function readKindFeatures(report: Report, nameOf: NameOf): Features {
  const features: Features = new Map([["bias", 1]]);
  const add: Add = (place, word, value) => {
    const name = nameOf(place, word);
    if (name !== undefined) features.set(name, (features.get(name) ?? 0) + value);
  };
  for (const [name, value] of readCues(report)) add(...splitName(name), value);
  for (const { name, value } of readSigns(report)) add("sign:", name, value);
  const { title, first, lead, rest } = reportWords(report);
  addWords(add, "t:", title, 1);
  addWords(add, "w:", [...title, ...lead], 1);
  addWords(add, "w:", rest, REST);
  if (first !== undefined) add("f:", first, FIRST_WORD);
  for (const [name, value] of readTopics(report)) add(...splitName(name), value);
  addWords(
    add,
    "h:",
    wordsOf(
      report.fields
        .map(({ heading }) => heading)
        .join("\n")
        .slice(0, HEADINGS),
      80,
    ),
    1,
  );
  return features;
}

/** For a person, what a feature is: "asks how something is done"; for a word, the word; "" for what is in every report. */
export function describeFeature(name: string): string {
  const [place, rest] = splitName(asSaid(name));
  if (place === "cue:") return CUES_BY_NAME.get(name)?.reason ?? rest;
  if (place === "is:") return `calls itself a ${rest}`;
  if (place === "sign:") return reasonOfSign(rest);
  if (place === "g:") return `speaks of ${rest.slice(0, rest.lastIndexOf("@"))}`;
  return place === "" ? "" : `says “${rest}”`;
}

const CUES_BY_NAME: ReadonlyMap<string, Cue> = new Map(CUES.map((cue) => [cueName(cue.name, cue.place), cue]));

/** Features that speak for a kind before anything is learned, with their log-odds for each unit of the feature. */
const LEANING: ReadonlyMap<string, { readonly kind: Kind; readonly odds: number }> = new Map([
  ...CUES.map((cue) => [cueName(cue.name, cue.place), { kind: cue.leans, odds: cue.lean / CUE }] as const),
  ...KINDS.map((kind) => [chosenName(kind), { kind, odds: CHOSEN / STATED }] as const),
]);

/** Their names. */
export const LEANING_FEATURES: readonly string[] = [...LEANING.keys()];

/** Log-odds, for each unit of the feature, that it adds to a kind before anything is learned; 0 for most. */
export function leanOf(name: string, kind: Kind): number {
  const lean = LEANING.get(name);
  return lean?.kind === kind ? lean.odds : 0;
}

function chosenName(kind: Kind): string {
  return CHOSEN_PLACE + kind;
}

/** The name of a feature of `readCues` as if what was chosen in a form had been said in passing. */
export function asSaid(name: string): string {
  return name.replace(CHOSEN_PLACE, "is:");
}

/** `w:` and `wick`; what is in every report has no place. */
function splitName(name: string): [string, string] {
  const behind = name.indexOf(":") + 1;
  return [name.slice(0, behind), name.slice(behind)];
}

function cueName(name: string, place: CuePlace): string {
  return `cue:${name}@${place}`;
}

/** Each word once; no words are left out, since small ones tell a question from a report. */
function addWords(add: Add, place: string, words: readonly string[], weight: number): void {
  const distinct = new Set(words);
  const each = weight / Math.sqrt(Math.max(FEW_WORDS, distinct.size) / FEW_WORDS);
  for (const word of distinct) add(place, word, each);
}

type Add = (place: string, word: string, value: number) => void;
