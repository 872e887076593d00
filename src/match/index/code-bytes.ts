/**
 * Ascending numbers, each with a count code, in few bytes: the distance to the number before, doubled, as seven bits a
 * byte; one more where a code follows. The code that most have, one occurrence in the prose, does not.
 */
import { TEXT_FIELDS } from "../document.ts";
import type { ByteWriter } from "./byte-writer.ts";
import { addOccurrence, toCountCode } from "./count-code.ts";

/** The code that is not written. */
export const USUAL_CODE = toCountCode(addOccurrence(0, TEXT_FIELDS.indexOf("prose")));

/** Numbers of at most 2^45, each times 256 plus its code, ascending. */
export function writeCoded(items: Float64Array, to: ByteWriter): void {
  let before = -1;
  for (const item of items) {
    const number = Math.floor(item / 256);
    const code = item % 256;
    to.number((number - before) * 2 + (code === USUAL_CODE ? 0 : 1));
    if (code !== USUAL_CODE) to.byte(code);
    before = number;
  }
}

/** Calls back for each of `count` items; where the bytes end early, fewer. */
export function readCoded(
  bytes: Uint8Array,
  from: number,
  count: number,
  visit: (number: number, code: number) => void,
): void {
  let at = from;
  let number = -1;
  for (let left = count; left > 0 && at < bytes.length; left--) {
    let value = 0;
    for (let scale = 1; scale < 2 ** 42; scale *= 0x80) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
    }
    number += Math.floor(value / 2);
    visit(number, value % 2 === 0 ? USUAL_CODE : (bytes[at++] ?? 0));
  }
}
