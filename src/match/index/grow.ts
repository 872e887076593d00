/** Room in typed arrays, which have none to spare by themselves. A third more each time: copying stays cheap. */

const LEAST = 16;

export function grownUint32(array: Uint32Array<ArrayBuffer>, needed: number): Uint32Array<ArrayBuffer> {
  if (needed <= array.length) return array;
  const grown = new Uint32Array(roomFor(array.length, needed));
  grown.set(array);
  return grown;
}

export function grownFloat64(array: Float64Array<ArrayBuffer>, needed: number): Float64Array<ArrayBuffer> {
  if (needed <= array.length) return array;
  const grown = new Float64Array(roomFor(array.length, needed));
  grown.set(array);
  return grown;
}

export function grownUint8(array: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  if (needed <= array.length) return array;
  const grown = new Uint8Array(roomFor(array.length, needed));
  grown.set(array);
  return grown;
}

function roomFor(length: number, needed: number): number {
  return Math.max(LEAST, needed, length + Math.ceil(length / 3));
}
