/** The languages that the comment's own sentences are written in, by ISO 639-1; English is where nothing else is asked for. */
export const LANGUAGES = ["en", "de", "es", "fr", "ja", "ko", "pt", "ru", "tr", "zh"] as const;
/** One of `LANGUAGES`. */
export type Language = (typeof LANGUAGES)[number];
