/** English, as the reference of all other catalogues. */
import { REASONS } from "../../domain/reason.ts";
import { CATEGORY_TEXT } from "../category-words.ts";
import type { Catalogue } from "./catalogue.ts";
import { SENTENCES } from "./sentences.ts";

/** Each sentence as the code has it; always loaded. */
export const ENGLISH: Catalogue = { language: "en", sentences: SENTENCES, reasons: REASONS, categories: wordsOf() };

function wordsOf(): Catalogue["categories"] {
  const entries = Object.entries(CATEGORY_TEXT).map(([id, text]) => [id, plain(text)]);
  // Proof of the cast: each entry is the same tree, its lines of advice as plain text.
  return Object.fromEntries(entries) as Catalogue["categories"];
}

function plain(text: unknown): unknown {
  if (Array.isArray(text)) return text.map(plain);
  if (typeof text !== "object" || text === null) return text;
  if ("text" in text) return text.text;
  return Object.fromEntries(Object.entries(text).map(([key, value]) => [key, plain(value)]));
}
