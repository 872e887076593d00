/**
 * What is seen of a place where a version may stand, for `likely-version.ts`: words and characters next to it, its label, the heading and the
 * line above, its form, how often the report has it, and what the rules thought of it. Places of names:
 *
 *     k: kind of the section · b: a: word before and behind · c: d: character before and behind · l: word of its label
 *     h: word of the heading · p: word above · m: whose version the label asks for · f: form · w: where, and of how many parts
 *     r: how the rules ranked it · n: how often it occurs · s: what else
 *
 * The product's own name is `=name` and the like, so that a weight holds for any product.
 */
import type { See } from "../../../learned/likeliest.ts";
import {
  isForeignValue,
  isRuntimeOfNet,
  namingWords,
  type ProductName,
  versionLabelRank,
} from "../../product/product.ts";
import type { Candidate } from "../candidate.ts";
import type { VersionPlace } from "./version-places.ts";

/** What is known of the report besides its places. */
export interface AroundVersions {
  /** `owner/name`; "" where it is not known. */
  readonly repo: string;
  readonly product: ProductName | undefined;
  /** Whether the report names the product. */
  readonly isNamed: () => boolean;
  /** What the rules found, of any key. */
  readonly candidates: readonly Candidate[];
}

/** Characters on both sides of a number in which words are looked for. */
const AROUND = 60;
const MOST_WORDS = 8;
const NEAR = 5;
const WORD = /[\p{L}\p{N}_]{1,60}(?:[.+#]\p{L}{1,20})*/gu;

/** Whether a version is certainly another's, or of another time: its label says so, or that it worked there. Never throws; linear. */
export function isElsewhere(place: VersionPlace, { product, isNamed }: AroundVersions): boolean {
  const { line, from, value } = place;
  if (isRuntimeOfNet(value)) return true;
  const before = line.text.slice(Math.max(0, from - AROUND), from);
  if (WORKED.test(before) || SINCE_WHEN.test(before)) return true;
  const label = labelOf(place);
  if (LAST_WORKING.test(label) || versionLabelRank(PRINTED_LABEL.exec(line.text.slice(0, from))?.[0] ?? "") === 0)
    return true;
  if (/^versions?$/i.test(label) && OF_BROWSER.test(line.above)) return true;
  if (label === "" || product === undefined) return false;
  if (PART.test(label) && !product.isIn(label)) return true;
  return product.isOfHost(label) || OTHERS.has(askedOf(label, product, isNamed));
}

/** "Last working release (if known)". */
const LAST_WORKING = /\blast\b[^.!?\n]{0,30}\b(?:work(?:ed|s|ing)?|good)\b/i;
/** "Julia Version 1.11", without a colon. */
const PRINTED_LABEL = /^[ \t]{0,8}[\w.+-]{1,30} [Vv]ersion (?=v?$)/;
/** `acme-plugin-boil` of acme: a part with a version of its own. */
const PART = /^[\w.]{2,40}-(?:plugin|addon|extension|theme)-\w/i;

/** In GitHub's own template the version below the browser is the browser's. */
const OF_BROWSER = /^[\s>*+•|-]{0,8}\**(?:browser|device)\b/i;

const OTHERS = new Set(["foreign", "another, beside the product"]);

/** Of each place, what tells each of its signs once. Never throws; linear. */
export function versionSigns(places: readonly VersionPlace[], around: AroundVersions): ((see: See) => void)[] {
  const counts = new Map<string, number>();
  for (const { value } of places) counts.set(value, (counts.get(value) ?? 0) + 1);
  const called = nameWords(around);
  const ranks = ranksOf(around);
  return places.map((place, at) => (see) => {
    seeLine(place, called, see);
    seeLabel(place, around, called, see);
    seeForm(place, see);
    see("r:", ranks.get(place.value) ?? "not seen");
    see("n:", bucketOf(counts.get(place.value) ?? 1, [16, 8, 4, 3, 2, 1]));
    if (counts.size === 1) see("s:", "the only one");
    if (place.value === places[0]?.value) see("s:", "the first one");
    if (at === places.length - 1) see("s:", "the last one");
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

function distinct(words: readonly string[], called: (word: string) => string): Set<string> {
  return new Set(words.map(called));
}

const OWN = new Set(["=name", "=part", "=kin"]);
/** "It worked in 2.1.7": what is named there is what it is compared with. */
const WORKED =
  /\bregression from \W{0,4}v?$|\b(?:work(?:s|ed|ing)?|was fine|ran) (?:\S{1,12} ){0,2}(?:in|on|with|until|up to|before)\b[^.!?\n]{0,24}$/i;

/** "The option that came to it with 4.0.0": since when there is something is not what runs. */
const SINCE_WHEN =
  /\b(?:came|arrived|(?:was|were) added|available) (?:\S{1,20} ){0,4}(?:in|with|since|as of) \W{0,4}v?$/i;

/** Where a number stands, the words next to it, and what the line above and the heading say of it. */
function seeLine({ line, from, value }: VersionPlace, called: (word: string) => string, see: See): void {
  const before = line.text.slice(Math.max(0, from - AROUND), from);
  const behind = line.text.slice(from + value.length, from + value.length + AROUND);
  const words = wordsOf(before.replace(/\bv\W?$/i, ""))
    .slice(-NEAR)
    .map(called);
  const next = wordsOf(behind)[0];
  see("k:", line.kind);
  see("b:", words.at(-1) ?? "^");
  see("a:", next === undefined ? "$" : called(next));
  see("c:", before.replace(/v$/i, "").slice(-1));
  see("d:", behind.slice(0, 1));
  if (/v\.? ?$/i.test(before)) see("s:", "behind v");
  if (words.some((word) => OWN.has(word))) see("s:", "near the name");
  if (words.slice(-2).some((word) => OWN.has(word))) see("s:", "next to the name");
  if (isForeignValue(`${before.slice(-24).replace(/^\S{0,24}\s/, "")}${value}`)) see("s:", "foreign");
  if (isLeading(line.text, from)) {
    for (const word of distinct(wordsOf(line.above).slice(-NEAR), called)) see("p:", word);
    if (!/[\p{L}\p{N}]/u.test(behind)) see("s:", "alone");
  }
  if (line.where !== "fence")
    for (const word of distinct(wordsOf(line.heading).slice(0, MOST_WORDS), called)) see("h:", word);
  see("w:", `${line.where} ${value.split(".").length}`);
}

/** Whether nothing but marks stands before a number in its line. */
function isLeading(text: string, from: number): boolean {
  return /^[\s>*+•|`_#-]{0,40}v?[\s`]{0,8}$/i.test(text.slice(0, from));
}

/** Up to a colon, bar or equals sign before a number. */
const LABEL = /(?:^|[(,;])[\s>*+•|`_#-]{0,40}([^:=|(,;]{1,50}?)[*_`\s]{0,8}[:=|][^:=|]{0,30}$/;

function labelOf({ line: { text, above, heading }, from }: VersionPlace): string {
  const own = LABEL.exec(text.slice(Math.max(0, from - 90), from))?.[1];
  return own ?? (isLeading(text, from) ? above : heading);
}

/** Its words, and whose version it asks for: the product's, nobody's in particular, another's. */
function seeLabel(
  place: VersionPlace,
  { product, isNamed }: AroundVersions,
  called: (word: string) => string,
  see: See,
): void {
  const label = labelOf(place);
  if (label === "") return;
  for (const word of distinct(wordsOf(label).slice(0, MOST_WORDS), called)) see("l:", word);
  if (product !== undefined) see("m:", askedOf(label, product, isNamed));
}

function askedOf(label: string, product: ProductName, isNamed: () => boolean): string {
  if (product.isIn(label)) return "own";
  const rank = versionLabelRank(label);
  // An editor's or a compiler's; an extension may be the product.
  if (rank === 0 || (rank === 1 && !/\b(?:extension|plugin)\b/i.test(label))) return "foreign";
  const names = namingWords(label);
  if (names.length === 0) return /version|build|release/i.test(label) ? "version" : "nothing";
  if (names.some((word) => product.isKin(word))) return "kin";
  return isNamed() ? "another, beside the product" : "another";
}

const FORMS: readonly (readonly [string, RegExp])[] = [
  ["suffix", /^\d{1,10}\.[^a-z]{0,70}[a-z]/i],
  ["year", /^(?:19|20)\d\d\./],
  ["zero", /^0\./],
  ["major", /^\d{2,8}\.0\./],
  ["address", /^(?:\d{1,3}\.){3}\d{1,3}$/],
  ["windows", /^10\.0\.[12]\d{4}/],
];

function seeForm({ value, form }: VersionPlace, see: See): void {
  see("f:", form);
  see("f:", `${value.split(".").length} parts`);
  for (const [name, pattern] of FORMS) if (pattern.test(value)) see("f:", name);
}

/** The best rank that the rules give to each value, and whether they doubted it. */
function ranksOf({ candidates, isNamed }: AroundVersions): Map<string, string> {
  const best = new Map<string, { rank: number; isDoubted: boolean }>();
  for (const { key, value, rank, doubtful } of candidates) {
    if (key !== "version") continue;
    const number = /\d[\w.+-]{0,70}/.exec(value)?.[0] ?? value;
    if ((best.get(number)?.rank ?? -1) < rank) best.set(number, { rank, isDoubted: doubtful === true });
  }
  return new Map(
    [...best].map(([value, { rank, isDoubted }]) => [
      value,
      `${bucketOf(rank, [80, 60, 30, 15, 9, 0])}${isDoubted ? (isNamed() ? " of another, beside the product" : " of another") : ""}`,
    ]),
  );
}

function bucketOf(count: number, from: readonly number[]): string {
  return String(from.find((least) => count >= least) ?? 0);
}

/** What stands for a word among the signs: `=name` for the product, so that weights hold for any; `#` for a number. */
function nameWords({ repo, product }: AroundVersions): (word: string) => string {
  const [owner = "", name = ""] = repo
    .replace(/(?<=[a-z\d])(?=[A-Z][a-z])/g, "-")
    .toLowerCase()
    .split("/");
  const all = name.split(/[-_.]/);
  // "lid.nvim" is called Lid, and no editor.
  const parts = all.filter((part) => part.length > 2 && product?.isIn(part) === true);
  const whole = all.join("");
  const ownerWhole = owner.replace(/[-_.]/g, "");
  const initials = all.map((part) => part.slice(0, 1)).join("");
  return (word) => {
    const plain = word.replace(/[-_.]/g, "");
    if (whole !== "" && plain === whole) return "=name";
    if (parts.includes(word)) return "=part";
    if (plain.length > 3 && product?.isKin(plain) === true) return "=kin";
    if (ownerWhole !== "" && plain === ownerWhole) return "=owner";
    if (initials.length > 1 && plain === initials) return "=initials";
    return /^\d+$/.test(word) ? "#" : word;
  };
}
