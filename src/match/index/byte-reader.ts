/**
 * Reads what `ByteWriter` wrote. Total: bytes that nobody wrote give some value, never an exception, and no length is
 * believed beyond the bytes that are there. At the end everything is 0 and empty.
 */
const decoder = new TextDecoder();
/** Below this, a text of plain characters is put together faster than it is decoded. */
const SHORT = 24;

export class ByteReader {
  readonly #bytes: Uint8Array;
  #at: number;
  readonly #end: number;

  constructor(bytes: Uint8Array, from = 0, to = bytes.length) {
    this.#bytes = bytes;
    this.#at = from;
    this.#end = Math.min(to, bytes.length);
  }

  get position(): number {
    return this.#at;
  }

  byte(): number {
    return this.#at < this.#end ? (this.#bytes[this.#at++] ?? 0) : 0;
  }

  /** 0 to 2^53 - 1. */
  number(): number {
    const first = this.byte();
    if (first < 0x80) return first;
    let value = first & 0x7f;
    for (let scale = 0x80; scale < 2 ** 56; scale *= 0x80) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
    }
    return Math.min(value, Number.MAX_SAFE_INTEGER);
  }

  float(): number {
    for (let at = 0; at < 8; at++) FLOAT_BYTES[at] = this.#at < this.#end ? (this.#bytes[this.#at++] ?? 0) : 0;
    return FLOAT[0] ?? 0;
  }

  text(): string {
    const length = this.number();
    const from = this.#at;
    this.skip(length);
    return decodeText(this.#bytes, from, this.#at);
  }

  /** Whether a text comes that is these bytes. Reads on up to where they part. */
  isText(expected: Uint8Array): boolean {
    if (this.number() !== expected.length) return false;
    for (const byte of expected) if (this.byte() !== byte) return false;
    return true;
  }

  list<T>(read: () => T): T[] {
    const items: T[] = [];
    for (let left = this.#items(); left > 0; left--) items.push(read());
    return items;
  }

  skipText(): void {
    this.skip(this.number());
  }

  /** `skip` goes over one item. */
  skipList(skip: () => void): void {
    for (let left = this.#items(); left > 0; left--) skip();
  }

  /** At most as many items as bytes are left: none is shorter than one. */
  #items(): number {
    return Math.min(this.number(), this.#end - this.#at);
  }

  skip(length: number): void {
    this.#at = Math.min(this.#end, this.#at + length);
  }
}

/** One float and its bytes; what is written there is read at once. */
const FLOAT = new Float64Array(1);
const FLOAT_BYTES = new Uint8Array(FLOAT.buffer);

function decodeText(bytes: Uint8Array, from: number, to: number): string {
  if (to - from >= SHORT) return decoder.decode(bytes.subarray(from, to));
  const units: number[] = [];
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) return decoder.decode(bytes.subarray(from, to));
    units.push(byte);
  }
  return String.fromCharCode(...units);
}
