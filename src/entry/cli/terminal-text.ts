/** What a terminal would obey instead of showing: C0 and C1 controls, marks of direction, line and paragraph separators. */
const STEERING = /\u001b\[[\d;]{0,16}m|(?![\n\t])\p{Cc}|[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
/** Bold, dim, and colours that can be read; nothing that hides, blinks or turns the text. */
const OUR_COLOUR = /^\u001b\[(?:[012]|22|3[1-79]|41|49|90)m$/;

/**
 * The text with all that steers a terminal as `\u009B`, so that JSON stays the same JSON; colours, line feeds and tabs
 * stay. Never throws; linear.
 */
export function terminalText(text: string): string {
  return text.replace(STEERING, (found) =>
    OUR_COLOUR.test(found)
      ? found
      : `\\u${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}${found.slice(1)}`,
  );
}
