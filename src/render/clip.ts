/**
 * Cuts text to a length that a person would count. It deliberately knows nothing of Markdown: clip first, escape after.
 */

/** One grapheme may be long (a family emoji has 11 code units); a longer one is not text that anybody needs to see. */
const CODE_UNITS_PER_GRAPHEME = 12;

/** `Intl.Segmenter` takes time in the square of a text's length (Node 20 to 24), so it is given short pieces. */
const PIECE = 256;

/** Made when a text is first too long: loading its data takes a twentieth of a short report's triage. */
let graphemes: Intl.Segmenter | undefined;

/**
 * The first `max` graphemes (at least 1), with `…` as the last one where something was cut off; at most
 * 12 code units for each. Never cuts a surrogate pair or an emoji sequence in two. Linear in `max`.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const limit = max * CODE_UNITS_PER_GRAPHEME;
  let count = 0;
  let lastButOne = 0;
  let end = 0;
  for (const length of graphemeLengths(text)) {
    if (count === max || end + length > limit) return `${text.slice(0, count === max ? lastButOne : end).trimEnd()}…`;
    lastButOne = end;
    end += length;
    count += 1;
  }
  return text;
}

/** Lengths in code units, in order. A grapheme longer than a piece counts as several. */
function* graphemeLengths(text: string): Generator<number> {
  for (let start = 0; start < text.length;) {
    const piece = text.slice(start, start + PIECE);
    const isLast = start + PIECE >= text.length;
    graphemes ??= new Intl.Segmenter("en", { granularity: "grapheme" });
    const lengths = [...graphemes.segment(piece)].map(({ segment }) => segment.length);
    // The last one may go on in the next piece, so it is counted there.
    const whole = isLast || lengths.length === 1 ? lengths : lengths.slice(0, -1);
    for (const length of whole) {
      yield length;
      start += length;
    }
  }
}
