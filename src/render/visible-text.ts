/**
 * Makes what cannot be seen visible: control characters, text direction overrides, zero-width and tag characters are
 * shown as escapes and no longer obeyed (CVE-2021-42574, "Trojan Source"). It deliberately leaves every visible
 * character of every script alone.
 */

import { overLines } from "../wording/over-lines.ts";

/** Control characters, line and paragraph separators, lone surrogates, annotations, and all that Unicode renders as nothing. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;

/** Joiners are spelling in these scripts (Unicode, "Identifier and Pattern Syntax", section 2.3). */
const JOINING_LETTER = overLines("u")`[
    \p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}
    \p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}
    \p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}
    \p{Script=Sinhala}\p{Script=Khmer}
  ]`;
const EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;
const EMOJI_OR_KEY = /[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*]/u;

/** What all of ASCII shows: such a text, and most are, need not be asked for what Unicode hides. */
const PRINTABLE = /^[\n\t -~]*$/;

/** More marks on one letter than any script writes ("Zalgo" text) run over the lines above and below. */
const MARKS_TOO_MANY = /(\p{M}{4})\p{M}+/gu;

/**
 * The text with every character visible: `␀` for U+0000, `\u202E` for a direction override, `\u{E0041}` for a tag
 * character, `\uFFFD` shown as itself for half a surrogate pair. Line feeds and tabs stay; CRLF and CR become LF.
 * Joiners within emoji and within scripts that spell with them stay. Never throws; linear.
 */
export function visibleText(text: string): string {
  if (PRINTABLE.test(text)) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(MARKS_TOO_MANY, "$1")
    .replace(INVISIBLE, (character: string, offset: number, whole: string) =>
      isSpelling(character, offset, whole) ? character : escapeOf(character),
    );
}

function isSpelling(character: string, offset: number, whole: string): boolean {
  if (character === "\n" || character === "\t") return true;
  if (character === "\uFE0F" || character === "\uFE0E") return EMOJI_OR_KEY.test(codePointBefore(whole, offset));
  if (character !== "\u200C" && character !== "\u200D") return false;
  const before = codePointBefore(whole, offset);
  const after = String.fromCodePoint(whole.codePointAt(offset + 1) ?? 0);
  if (JOINING_LETTER.test(before) && JOINING_LETTER.test(after)) return true;
  return character === "\u200D" && EMOJI_PART.test(before) && EMOJI_PART.test(after);
}

function codePointBefore(whole: string, offset: number): string {
  const low = whole.charCodeAt(offset - 1);
  const isPair = low >= 0xdc00 && low <= 0xdfff && offset >= 2;
  return whole.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}

/** Control pictures (Unicode block U+2400) for the C0 controls, which people know; a JavaScript escape for the rest. */
function escapeOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  if (code >= 0xd800 && code <= 0xdfff) return "\uFFFD";
  const hex = code.toString(16).toUpperCase();
  return code > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}
