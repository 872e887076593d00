/**
 * The packs of built-in category rules. `general` presupposes nothing about the product; the others know one sort of
 * product, one vendor's interface or other languages than English, and may be switched off.
 */
export const PACK_NAMES = ["general", "assistant", "anthropic", "openai", "google", "languages"] as const;

/** The name of a pack of rules, as the configuration has it. */
export type PackName = (typeof PACK_NAMES)[number];
