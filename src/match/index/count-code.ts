/**
 * How often a term stands in each field, as one byte. Small counts are kept exactly; above, one step stands for a range,
 * because the formula saturates there: what the third occurrence adds is less than what the choice of k1 does.
 */
import { TEXT_FIELDS, type TextField } from "../document.ts";

/** The counts that each field distinguishes, ascending; a count in between is taken as the lower one. */
const LEVELS: Readonly<Record<TextField, readonly number[]>> = {
  title: [0, 1, 2],
  prose: [0, 1, 2, 3, 5],
  code: [0, 1, 2, 4],
  errors: [0, 1, 2, 4],
};
const LEVELS_BY_FIELD = TEXT_FIELDS.map((field) => LEVELS[field]);

/** What one step of each field's level adds to the code. */
const STEPS = LEVELS_BY_FIELD.map((_, field) =>
  LEVELS_BY_FIELD.slice(0, field).reduce((product, levels) => product * levels.length, 1),
);

/** Codes are 0 to one below this: 240 of a byte's 256. Code 0, no occurrence at all, marks a key that is no text. */
export const COUNT_CODES = LEVELS_BY_FIELD.reduce((product, levels) => product * levels.length, 1);

/** Counts of a term so far, in the order of `TEXT_FIELDS`, are packed in 8 bits each while they are counted. */
export const MAX_COUNT = 255;

/** Packed count → what it adds to the code, by field. */
const PARTS = LEVELS_BY_FIELD.map((levels, field) =>
  Uint8Array.from({ length: MAX_COUNT + 1 }, (_, count) => {
    const level = levels.filter((least) => least <= count).length - 1;
    return level * (STEPS[field] ?? 0);
  }),
);

/** The code of four counts of 0 to 255, packed with the first field in the lowest byte. */
export function toCountCode(packed: number): number {
  let code = 0;
  for (let field = 0; field < PARTS.length; field++) code += PARTS[field]?.[(packed >>> (field * 8)) & 255] ?? 0;
  return code;
}

/** A field's count that a code stands for. */
export function countOf(code: number, field: number): number {
  const levels = LEVELS_BY_FIELD[field] ?? [0];
  return levels[Math.floor(code / (STEPS[field] ?? 1)) % levels.length] ?? 0;
}

/** Adds one occurrence to packed counts. */
export function addOccurrence(packed: number, field: number): number {
  const shift = field * 8;
  return ((packed >>> shift) & MAX_COUNT) < MAX_COUNT ? (packed + (1 << shift)) >>> 0 : packed;
}
