import type { Language } from "../../domain/language.ts";
import type { Category } from "../../domain/category.ts";
import type { Wordings } from "../../wording/wordings.ts";

/** The commonest complaints in one language. */
export interface LanguageWords {
  /** BCP 47. */
  readonly language: Language;
  /** What shows that a text is in this language, as bodies of regular expressions: its letters, or its small words. */
  readonly when: { readonly letters?: string; readonly words?: string };
  /**
   * Wordings by category, in lower case. In alphabetic languages a word is a beginning
   * (`congel` finds `congelado`), and `~` marks an end (`tela~` does not find `telas`). Chinese, Japanese and Korean
   * have no such borders, so there a phrase says what fails, not only what it is about: 表示 alone is in every report.
   */
  readonly words: Partial<Readonly<Record<Category, Wordings>>>;
  /** False for scripts without borders between words. */
  readonly spaced: boolean;
}
