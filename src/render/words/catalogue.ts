/**
 * The shape of a catalogue: each sentence of the English one, no more and no fewer. A missing one does not compile, nor does one line
 * of advice too few; placeholders and lengths are held by a test.
 */
import type { Language } from "../../domain/language.ts";
import type { ReasonKind } from "../../domain/reason.ts";
import type { CATEGORY_TEXT } from "../category-words.ts";
import type { SENTENCES } from "./sentences.ts";

/** The tree of the English texts with any words in it; a line of advice is its words alone. */
type Translated<Text> = Text extends string
  ? string
  : Text extends { readonly text: string }
    ? string
    : { readonly [Key in keyof Text]: Translated<Text[Key]> };

/** All fixed sentences of the comment in one language. */
export interface Catalogue {
  readonly language: Language;
  readonly sentences: Readonly<Record<keyof typeof SENTENCES, string>>;
  /** Why an earlier issue is named. */
  readonly reasons: Readonly<Record<ReasonKind, string>>;
  readonly categories: Translated<typeof CATEGORY_TEXT>;
}

/** A sentence with what it speaks of; a placeholder without a value stays. `values` are taken as they are. */
export function fill(sentence: string, values: Readonly<Record<string, string | number>>): string {
  return sentence.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole));
}
