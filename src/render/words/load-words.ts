/** Catalogues are loaded one by one, and only where a comment is in that language: nearly all are in English. */
import type { Language } from "../../domain/language.ts";
import type { Catalogue } from "./catalogue.ts";
import { ENGLISH } from "./english.ts";

const LOADERS: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: () => Promise.resolve(ENGLISH),
  de: async () => (await import("./german.ts")).GERMAN,
  es: async () => (await import("./spanish.ts")).SPANISH,
  fr: async () => (await import("./french.ts")).FRENCH,
  ja: async () => (await import("./japanese.ts")).JAPANESE,
  ko: async () => (await import("./korean.ts")).KOREAN,
  pt: async () => (await import("./portuguese.ts")).PORTUGUESE,
  ru: async () => (await import("./russian.ts")).RUSSIAN,
  tr: async () => (await import("./turkish.ts")).TURKISH,
  zh: async () => (await import("./chinese.ts")).CHINESE,
};

/** The catalogue of a language; English without waiting for a file. */
export async function loadWords(language: Language): Promise<Catalogue> {
  return await LOADERS[language]();
}
