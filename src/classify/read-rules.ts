/** From rules as they are written down to rules as the engine wants them. */
import { compileWordings, type Wordings, type WordingStyle } from "../wording/wordings.ts";
import { PREPARED_PROGRAMS, preparedKey } from "./prepared-programs.ts";
import type { ErrorRule, TextRule, WordedErrorRule, WordedTextRule } from "./rule.ts";

function toPattern(written: RegExp | Wordings, name: string, style?: WordingStyle): RegExp {
  return written instanceof RegExp ? written : compileWordings(written, `rule ${name}`, style);
}

/**
 * The rules with their patterns, each of which is made when it is first asked for: a rule of a pack that nobody needs costs
 * nothing. `style`: that of their wordings; absent: English. Reading a pattern throws a WordingError, with the rule's name and the line, for a wording that is none.
 */
export function readTextRules(rules: readonly WordedTextRule[], style?: WordingStyle): TextRule[] {
  return rules.map(({ pattern: written, ...rest }) => {
    let made: RegExp | undefined;
    const make = (): RegExp => (made ??= toPattern(written, rest.name, style));
    const programs = PREPARED_PROGRAMS.get(preparedKey(rest, "text"));
    return {
      ...rest,
      ...(programs !== undefined && { prepared: { programs, pattern: make } }),
      get pattern(): RegExp {
        return make();
      },
    };
  });
}

/**
 * The rules with their patterns.
 * @throws WordingError, with the rule's name and the line, for a wording that is none
 */
export function readErrorRules(rules: readonly WordedErrorRule[]): ErrorRule[] {
  return rules.map(({ message: written, ...rest }) => {
    if (written === undefined) return rest;
    const message = toPattern(written, rest.name);
    const programs = PREPARED_PROGRAMS.get(preparedKey(rest, "error"));
    return { ...rest, message, ...(programs !== undefined && { prepared: { programs, pattern: () => message } }) };
  });
}
