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
  const numbers: number[] = [];
  for (const required of all) {
    const from = numbers.length;
    const cover = coverOf(required);
    writeWithLength(numbers, () => {
      numbers.push(cover.length, ...cover);
      writeRequirement(numbers, required);
    });
    if (numbers.length - from > LONGEST) numbers.splice(from, Infinity, ...ASKS_NOTHING);
  }
  return Uint16Array.from(numbers);
}

function writeRequirement(numbers: number[], { grams, oneOf }: RequiredGrams): void {
  numbers.push(grams.length, ...grams, oneOf.length);
  for (const options of oneOf)
    writeWithLength(numbers, () => {
      writeList(numbers, options);
    });
}

function writeList(numbers: number[], options: readonly RequiredGrams[]): void {
  numbers.push(options.length);
  for (const option of options)
    writeWithLength(numbers, () => {
      writeRequirement(numbers, option);
    });
}

function writeWithLength(numbers: number[], write: () => void): void {
  const at = numbers.push(0);
  write();
  numbers[at - 1] = numbers.length - at;
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
