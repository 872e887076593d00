/**
 * Which trigrams a text must hold for a pattern to match it, told from the pattern alone.
 *
 * After Russ Cox, "Regular Expression Matching with a Trigram Index" (https://swtch.com/~rsc/regexp/regexp4.html): as
 * long as a part of the pattern matches a short list of strings, the list is multiplied out; where it ends, one of its
 * strings is required. What is required of a sequence is all that its parts require, of a choice any of it.
 */
import { commonness, gramsOf, joinFolded } from "./grams.ts";
import type { PatternTree } from "./pattern-tree.ts";

/** What a text must hold: all of the trigrams, and of each list at least one. An empty one asks for nothing; none in a list is. */
export interface RequiredGrams {
  readonly grams: readonly number[];
  readonly oneOf: readonly (readonly RequiredGrams[])[];
}

/** Strings of one part; more cost more time than they spare. */
const MAX_STRINGS = 8;
/** Characters of one string. */
const MAX_LENGTH = 60;
/** Trigrams of one string: the rarest, which tell most of it. */
const MAX_GRAMS = 6;
/** Times that a part is written out. */
const MAX_TIMES = 4;
/** Stands within strings for `\b`, until it is known what stands beside it. */
const BOUNDARY = "|";

const NONE: RequiredGrams = { grams: [], oneOf: [] };

/** A part that matches exactly these folded strings, or one of which only the requirement is known. */
type Known = { readonly strings: readonly string[] } | { readonly required: RequiredGrams };

/** The requirement of a whole pattern. Never throws. */
export function requiredGrams(tree: PatternTree): RequiredGrams {
  return requirementOf(know(tree));
}

function requirementOf(known: Known): RequiredGrams {
  return "strings" in known ? anyString(known.strings) : known.required;
}

function know(tree: PatternTree): Known {
  switch (tree.kind) {
    case "strings":
      return { strings: tree.strings };
    case "boundary":
      return { strings: [BOUNDARY] };
    case "nothing":
      return { strings: [""] };
    case "anything":
      return { required: NONE };
    case "sequence":
      return knowSequence(tree.parts);
    case "choice":
      return knowChoice(tree.options.map(know));
    case "repeat":
      return knowRepeat(know(tree.of), tree.least, tree.most);
  }
}

function knowSequence(parts: readonly PatternTree[]): Known {
  const required: RequiredGrams[] = [];
  let strings: readonly string[] = [""];
  for (const part of parts) {
    const known = know(part);
    const longer = "strings" in known ? joined(strings, known.strings) : undefined;
    if (longer !== undefined) {
      strings = longer;
      continue;
    }
    required.push(anyString(strings));
    if ("strings" in known) strings = known.strings;
    else {
      required.push(known.required);
      strings = [""];
    }
  }
  return required.length === 0 ? { strings } : { required: allOf([...required, anyString(strings)]) };
}

function knowChoice(options: readonly Known[]): Known {
  const strings = options.flatMap((option) => ("strings" in option ? option.strings : []));
  if (options.every((option) => "strings" in option) && strings.length <= MAX_STRINGS) {
    return { strings: [...new Set(strings)] };
  }
  return { required: anyOf(options.map(requirementOf)) };
}

function knowRepeat(known: Known, least: number, most: number): Known {
  const once = least === 0 ? NONE : requirementOf(known);
  if (!("strings" in known)) return { required: once };
  let power: readonly string[] | undefined = [""];
  const all = new Set<string>(least === 0 ? power : []);
  for (let times = 1; times <= most; times++) {
    power = joined(power, known.strings);
    if (power === undefined || times > MAX_TIMES) return { required: once };
    const before = all.size;
    if (times >= least) for (const text of power) all.add(text);
    // A run of blanks is one blank: nothing new comes.
    if (times > least && all.size === before) break;
  }
  return all.size > MAX_STRINGS ? { required: once } : { strings: [...all] };
}

/** Every string of the one followed by every one of the other; undefined where that is too much. */
function joined(heads: readonly string[], tails: readonly string[]): readonly string[] | undefined {
  if (heads.length * tails.length > MAX_STRINGS) return undefined;
  const texts = heads.flatMap((head) => tails.map((tail) => joinFolded(head, tail)));
  return texts.some((text) => text.length > MAX_LENGTH) ? undefined : [...new Set(texts)];
}

function anyString(strings: readonly string[]): RequiredGrams {
  return anyOf(strings.map((text) => ({ grams: gramsOf(settled(text)).slice(0, MAX_GRAMS), oneOf: [] })));
}

/** A boundary at either end of a string has a blank on its other side; one within only says what is known already. */
function settled(text: string): string {
  const bare = text.replaceAll(BOUNDARY, "");
  const before = text.startsWith(BOUNDARY) && /^\w/.test(bare) ? " " : "";
  const after = text.endsWith(BOUNDARY) && /\w$/.test(bare) ? " " : "";
  return (before + bare + after).replace(/ {2,}/g, " ");
}

function asksNothing({ grams, oneOf }: RequiredGrams): boolean {
  return grams.length === 0 && oneOf.length === 0;
}

function anyOf(options: readonly RequiredGrams[]): RequiredGrams {
  const [first] = options;
  if (first === undefined || options.some(asksNothing)) return NONE;
  return options.length === 1 ? first : { grams: [], oneOf: [options] };
}

function allOf(parts: readonly RequiredGrams[]): RequiredGrams {
  return { grams: [...new Set(parts.flatMap(({ grams }) => grams))], oneOf: parts.flatMap(({ oneOf }) => oneOf) };
}

/**
 * Trigrams of which every text that meets the requirement holds at least one, the rarest that can be had; none where
 * nothing is asked. Testing these first spares most of the rest.
 */
export function coverOf(required: RequiredGrams): readonly number[] {
  const covers = [
    ...required.grams.map((gram) => [gram]),
    ...required.oneOf.map((options) => options.flatMap(coverOf)),
  ];
  const cost = (cover: readonly number[]): number => cover.reduce((sum, gram) => sum + commonness(gram), 0);
  const [first, ...others] = covers.map((cover) => ({ cover: [...new Set(cover)], cost: cost(cover) }));
  if (first === undefined) return [];
  return others.reduce((best, other) => (other.cost < best.cost ? other : best), first).cover;
}
