/** From rules as they are written down to rules as the engine wants them. */
import { SearchPattern } from "../prefilter/search.ts";
import { compileWordings, type Wordings, type WordingStyle } from "../wording/wordings.ts";
import { PREPARED_PROGRAMS, preparedKey } from "./prepared-programs.ts";
import type { ErrorRule, TextRule, WordedErrorRule, WordedTextRule } from "./rule.ts";

function toPattern(
  written: RegExp | Wordings,
  rule: Pick<TextRule, "name" | "category">,
  about: "text" | "error",
  style?: WordingStyle,
): SearchPattern {
  const make = (): RegExp =>
    written instanceof RegExp ? written : compileWordings(written, `rule ${rule.name}`, style);
  return new SearchPattern(make, PREPARED_PROGRAMS.get(preparedKey(rule, about)));
}

/**
 * The rules with their patterns, each of which is made when it is first asked for: a rule that nobody needs costs nothing.
 * `style`: that of their wordings; absent: English. Reading a pattern throws a WordingError, with the rule's name and the
 * line, for a wording that is none.
 */
export function readTextRules(rules: readonly WordedTextRule[], style?: WordingStyle): TextRule[] {
  return rules.map((rule) => ({ ...rule, pattern: toPattern(rule.pattern, rule, "text", style) }));
}

/** The same of rules about errors. */
export function readErrorRules(rules: readonly WordedErrorRule[]): ErrorRule[] {
  return rules.map(({ message, ...rest }) =>
    message === undefined ? rest : { ...rest, message: toPattern(message, rest, "error") },
  );
}
