/**
 * Texts as bytes, for walks over every character: engines keep slices, joined and plain strings apart, of one byte and of two, and
 * asking a string for each of its characters takes twice as long as copying it once and reading the copy.
 */

/** Bytes of UTF-8, of which the first `length` count. Overwritten by the next text. */
interface Utf8 {
  readonly bytes: Uint8Array;
  readonly length: number;
}

const encoder = new TextEncoder();
let room = new Uint8Array(2 ** 16);

/** The text in UTF-8, to be read before another is asked for; half characters become the sign of replacement. Never throws. */
export function utf8Of(text: string): Utf8 {
  // A UTF-16 unit takes three bytes at most.
  if (3 * text.length > room.length) room = new Uint8Array(6 * text.length);
  return { bytes: room, length: encoder.encodeInto(text, room).written };
}
