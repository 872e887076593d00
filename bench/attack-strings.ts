/**
 * Texts that one regular expression is slowest on, made from it: whatever it wants to read before it fails, over and over.
 * An engine that backtracks begins anew at each place of a text; where a pattern reads far before it fails, and can begin
 * again within what it has read, a text costs the square of its length. So each beginning of the pattern, up to each of its
 * parts, is repeated, and so is what each of its repetitions takes, with the beginning before it.
 */
import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** What is repeated, behind what comes first once. */
export interface Attack {
  readonly head: string;
  readonly unit: string;
}

/** Alternatives multiply the beginnings; the first ones of each group say enough. */
const MAX_ATTACKS = 80;
const MAX_ALTERNATIVES = 12;
const MAX_LENGTH = 120;
/** From so many times on a repetition is worth a text of its own. */
const LONG = 8;

/** All texts worth a try for the pattern, without doubles. @throws SyntaxError for what is no pattern */
export function attacksOn({ source, flags }: Pick<RegExp, "source" | "flags">): readonly Attack[] {
  const { pattern } = parsed(source, flags);
  const attacks = new Map<string, Attack>();
  const add = (head: string, unit: string): void => {
    if (unit === "" || unit.length > MAX_LENGTH || attacks.size >= MAX_ATTACKS) return;
    attacks.set(`${head}\0${unit}`, { head, unit });
  };
  for (const { before, at } of beginnings(pattern.alternatives, "", flags)) {
    const sample = sampleOf(at, flags);
    for (const end of ["", "\n", " "]) add("", before + sample + end);
    if (at.type !== "Quantifier" || at.max < LONG) continue;
    for (const taken of charactersOf(at.element, flags)) {
      add("", taken);
      add(before, taken);
      add("", before + taken);
      // What it has read ends where it can't go on.
      for (const end of ["\n", "\u0001"]) add("", before + taken.repeat(LONG) + end);
    }
  }
  return [...attacks.values()];
}

function parsed(source: string, flags: string): AST.RegExpLiteral {
  return new RegExpParser().parseLiteral(`/${source}/${flags}`);
}

interface Beginning {
  /** A text that everything before `at` takes. */
  readonly before: string;
  readonly at: AST.Element;
}

/** Every part of the pattern, with a text that leads to it. */
function* beginnings(alternatives: readonly AST.Alternative[], before: string, flags: string): Generator<Beginning> {
  for (const { elements } of alternatives.slice(0, MAX_ALTERNATIVES)) {
    let read = before;
    for (const at of elements) {
      yield { before: read, at };
      yield* within(at, read, flags);
      read += sampleOf(at, flags);
    }
  }
}

function* within(at: AST.Element, before: string, flags: string): Generator<Beginning> {
  const inner = at.type === "Quantifier" ? at.element : at;
  const isGroup = inner.type === "Group" || inner.type === "CapturingGroup";
  const isLook = inner.type === "Assertion" && (inner.kind === "lookahead" || inner.kind === "lookbehind");
  if (isGroup || isLook) yield* beginnings(inner.alternatives, before, flags);
}

/** A short text that the part takes; "" for what takes none. */
function sampleOf(at: AST.Element, flags: string): string {
  switch (at.type) {
    case "Character":
      return String.fromCodePoint(at.value);
    case "CharacterSet":
    case "CharacterClass":
    case "ExpressionCharacterClass":
      return charactersOf(at, flags)[0] ?? "";
    case "Group":
    case "CapturingGroup":
      return at.alternatives[0]?.elements.map((element) => sampleOf(element, flags)).join("") ?? "";
    case "Quantifier":
      return sampleOf(at.element, flags).repeat(Math.min(Math.max(at.min, at.max > 0 ? 1 : 0), 40));
    default:
      return "";
  }
}

/** Signs that patterns are made of, and that their classes leave out. */
const CANDIDATES = [...Array.from("aA1- ._:/\\@\"'`([{<=+,;|*#$%&~^!?)]}>\n\t"), "é", "漢", "⎿"];

/** Texts for one round of a repetition: of a class two of its characters, of a group what each of its alternatives takes. */
function charactersOf(at: AST.Element, flags: string): readonly string[] {
  if (at.type === "Group" || at.type === "CapturingGroup") {
    return at.alternatives
      .slice(0, MAX_ALTERNATIVES)
      .map(({ elements }) => elements.map((element) => sampleOf(element, flags)).join(""));
  }
  if (at.type !== "CharacterSet" && at.type !== "CharacterClass" && at.type !== "ExpressionCharacterClass")
    return [sampleOf(at, flags)];
  const one = new RegExp(`^(?:${at.raw})$`, flags.replace(/[gy]/g, ""));
  const taken = CANDIDATES.filter((candidate) => one.test(candidate));
  // The first that is a letter or digit, and the first that is none: words and what stands between them.
  return [...new Set([taken[0], taken.find((candidate) => !/[a-z\d]/i.test(candidate))])].filter(
    (each) => each !== undefined,
  );
}
