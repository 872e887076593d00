/** In which words the comment on an issue is. */
import { languageOf } from "../../classify/rules/languages.ts";
import { type Language, LANGUAGES } from "../../domain/language.ts";
import type { Settings } from "../../domain/settings.ts";
import { type IssueText, parseReport } from "../../parse/parse-report.ts";
import type { Catalogue } from "./catalogue.ts";
import { ENGLISH } from "./english.ts";
import { loadWords } from "./load-words.ts";

/** The catalogue for one issue, loaded where it is needed. */
export async function chooseWords({ comment }: Pick<Settings, "comment">, issue: IssueText): Promise<Catalogue> {
  return await loadWords(comment.language === "auto" ? languageOfIssue(issue) : comment.language);
}

/** The same for many issues, with all catalogues loaded that may be needed. */
export async function createWordsFinder({
  comment,
}: Pick<Settings, "comment">): Promise<(issue: IssueText) => Catalogue> {
  const { language } = comment;
  const loaded = await Promise.all((language === "auto" ? LANGUAGES : [language]).map(loadWords));
  const words = new Map(loaded.map((each) => [each.language, each]));
  return (issue) => words.get(language === "auto" ? languageOfIssue(issue) : language) ?? ENGLISH;
}

/** By what its author tells: what a form asks and a program prints is in whatever language those are. */
function languageOfIssue(issue: IssueText): Language {
  const { title, prose } = parseReport(issue);
  return languageOf(`${title}\n${prose}`);
}
