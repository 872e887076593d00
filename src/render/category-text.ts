/** What the comment says about a category for one report, in one language: the repository's own words where it has some. */
import { type Category, type CategoryId, isBuiltIn } from "../domain/category.ts";
import type { Report } from "../domain/report.ts";
import type { CategoryWords, Settings } from "../domain/settings.ts";
import { isTold } from "../plan/is-told.ts";
import { speaksOfService } from "../plan/speaks-of-service.ts";
import { type AdviceLine, CATEGORY_TEXT, type CategoryText, textOf } from "./category-words.ts";
import { inlineText } from "./escape.ts";
import { docsLink } from "./docs-link.ts";
import type { Catalogue } from "./words/catalogue.ts";

/** What a repository says of a category, its own or a built-in one: null where it leaves a part as it is. Not yet escaped. */
export type OwnText = CategoryWords;

/** What the repository says of the category; null where it says nothing. */
export function ownTextOf(
  { customCategories, categoryTexts }: Pick<Settings, "customCategories" | "categoryTexts">,
  id: CategoryId,
): OwnText | null {
  return (isBuiltIn(id) ? categoryTexts.get(id) : customCategories.get(id)) ?? null;
}

/** What the comment says of a category for one report. Markdown, safe. */
export interface SaidText {
  readonly title: string;
  readonly meaning: string;
  readonly advice: readonly string[];
}

/** The words for a category: the repository's own where it has some, of the built-in ones those that fit the report. */
export function categoryText(id: CategoryId, own: OwnText | null, report: Report, words: Catalogue): SaidText {
  const builtIn = isBuiltIn(id) ? builtInText(inWords(id, words), report) : { title: inlineText(id, 60), ...NO_WORDS };
  if (own === null) return builtIn;
  const link = own.docs === null ? "" : docsLink(own.docs, words);
  const lines = own.advice?.map((line) => inlineText(line, 300)) ?? builtIn.advice;
  return {
    title: own.title === null ? builtIn.title : inlineText(own.title, 60),
    // Our sentence would explain a headline that is no longer ours.
    meaning: own.title === null ? builtIn.meaning : "",
    advice: [...lines, link].filter((line) => line !== ""),
  };
}

/** The texts of a category in a language: the same tree, with its conditions. */
function inWords(id: Category, { categories }: Catalogue): CategoryText {
  const text: CategoryText = CATEGORY_TEXT[id];
  const said: Pick<CategoryText, "title" | "meaning"> & {
    readonly advice: readonly string[];
    readonly service?: { readonly meaning: string; readonly advice: readonly string[] };
  } = categories[id];
  const { service } = text;
  return {
    title: said.title,
    meaning: said.meaning,
    advice: inTheirWords(text.advice, said.advice),
    ...(service !== undefined && {
      service: {
        meaning: said.service?.meaning ?? "",
        advice: inTheirWords(service.advice, said.service?.advice ?? []),
      },
    }),
  };
}

function inTheirWords(lines: readonly AdviceLine[], said: readonly string[]): AdviceLine[] {
  return lines.map((line, at) =>
    typeof line === "string" ? (said[at] ?? line) : { ...line, text: said[at] ?? line.text },
  );
}

const NO_WORDS = { meaning: "", advice: [] };

function builtInText({ title, service, ...plain }: CategoryText, report: Report): SaidText {
  const { meaning, advice } = service !== undefined && speaksOfService(report) ? service : plain;
  return { title, meaning, advice: advice.flatMap((line) => (isOpen(line, report) ? [textOf(line)] : [])) };
}

function isOpen(line: AdviceLine, report: Report): boolean {
  return typeof line === "string" || !isTold(line.unless, report);
}
