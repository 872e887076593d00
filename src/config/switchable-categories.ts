import { CATEGORIES } from "../domain/category.ts";

/** `unknown` is what remains when a category is switched off; it cannot itself be. */
export const SWITCHABLE_CATEGORIES = CATEGORIES.filter((id) => id !== "unknown");
