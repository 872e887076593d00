/**
 * Requirements of patterns as rows of numbers, one behind the other. Hundreds of them are asked of every text and most
 * say no at once: read in one go they cost a fraction of what trees of objects do.
 *
 *     program     := length, cover, requirement
 *     cover       := count, trigrams of which a text must hold one; a count of 0 asks for nothing
 *     requirement := count, trigrams that a text must hold all, count, lists
 *     list        := length, count, options of which a text must meet one
 *     option      := length, requirement
 *
 * A length counts what follows it.
 */
import { type GramPlaces, textsWith } from "./grams.ts";
import { coverOf, type RequiredGrams } from "./required-grams.ts";

/** Programs, one behind the other. */
export type GramPrograms = Uint16Array;

/** Numbers of one program; what asks for more is not asked. */
const LONGEST = 60_000;
const ASKS_NOTHING: readonly number[] = [3, 0, 0, 0];

/** The programs of some requirements, in their order. Never throws. */
export function gramPrograms(all: readonly RequiredGrams[]): GramPrograms {
  return Uint16Array.from(
    all.flatMap((required) => {
      const cover = coverOf(required);
      const program = withLength([cover.length, ...cover, ...requirementNumbers(required)]);
      return program.length > LONGEST ? ASKS_NOTHING : program;
    }),
  );
}

function requirementNumbers({ grams, oneOf }: RequiredGrams): readonly number[] {
  return [grams.length, ...grams, oneOf.length, ...oneOf.flatMap(listNumbers)];
}

function listNumbers(options: readonly RequiredGrams[]): readonly number[] {
  return withLength([options.length, ...options.flatMap((option) => withLength(requirementNumbers(option)))]);
}

function withLength(numbers: readonly number[]): readonly number[] {
  return [numbers.length, ...numbers];
}

/** Where the program behind the one at `from` begins. */
export function nextProgram(programs: GramPrograms, from: number): number {
  return from + 1 + numberAt(programs, from);
}

/** The texts of `among` that meet the program at `from`, both as bits. Never throws. */
export function placesOf(programs: GramPrograms, from: number, places: GramPlaces, among: number): number {
  const cover = from + 2;
  const behind = cover + numberAt(programs, from + 1);
  let held = cover === behind ? -1 : 0;
  for (let at = cover; at < behind; at++) held |= textsWith(places, numberAt(programs, at));
  return (held & among) === 0 ? 0 : meeting(programs, behind, places, held & among);
}

/** The same for the requirement at `from`. */
function meeting(programs: GramPrograms, from: number, places: GramPlaces, among: number): number {
  let left = among;
  let at = from + 1;
  const behind = at + numberAt(programs, from);
  for (; at < behind; at++) {
    left &= textsWith(places, numberAt(programs, at));
    if (left === 0) return 0;
  }
  at = behind + 1;
  for (let lists = numberAt(programs, behind); left !== 0 && lists > 0; lists--) {
    left = meetingOne(programs, at, places, left);
    at += 1 + numberAt(programs, at);
  }
  return left;
}

/** The same for the list at `from`. */
function meetingOne(programs: GramPrograms, from: number, places: GramPlaces, among: number): number {
  let found = 0;
  let at = from + 2;
  for (let options = numberAt(programs, from + 1); options > 0 && found !== among; options--) {
    found |= meeting(programs, at + 1, places, among & ~found);
    at += 1 + numberAt(programs, at);
  }
  return found;
}

function numberAt(programs: GramPrograms, at: number): number {
  return programs[at] ?? 0;
}
