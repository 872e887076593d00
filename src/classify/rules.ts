import type { PackName } from "../domain/rule-pack.ts";
import { readErrorRules, readTextRules } from "./read-rules.ts";
import type { ErrorRule, RulePack, TextRule } from "./rule.ts";
import { ASSISTANT_ERROR_RULES } from "./rules/assistant-errors.ts";
import { ASSISTANT_WORD_RULES } from "./rules/assistant-words.ts";
import { ERRNO_RULES } from "./rules/errno.ts";
import { HTTP_STATUS_RULES } from "./rules/http-status.ts";
import { LANGUAGE_PACKS } from "./rules/languages.ts";
import { speaksOfAssistant } from "./rules/model-names.ts";
import { RUNTIME_CRASH_RULES } from "./rules/runtime-crashes.ts";
import { RUNTIME_ERROR_RULES } from "./rules/runtime-errors.ts";
import { ANTHROPIC_RULES } from "./rules/vendor-anthropic.ts";
import { GOOGLE_RULES } from "./rules/vendor-google.ts";
import { OPENAI_RULES } from "./rules/vendor-openai.ts";
import { MACHINE_WORD_RULES } from "./rules/words-machine.ts";
import { PRODUCT_WORD_RULES } from "./rules/words-product.ts";
import { SCREEN_WORD_RULES } from "./rules/words-screen.ts";
import { SERVICE_WORD_RULES } from "./rules/words-service.ts";
import { SHAPE_WORD_RULES } from "./rules/words-shape.ts";

/**
 * Every built-in pack. `general` presupposes nothing about the product; the others know one sort of product, one
 * vendor's interface or one language, and may be left out without touching the engine.
 */
export const PACKS: readonly RulePack[] = [
  {
    name: "general",
    scope: "any program",
    textRules: readTextRules([
      ...SERVICE_WORD_RULES,
      ...MACHINE_WORD_RULES,
      ...PRODUCT_WORD_RULES,
      ...SCREEN_WORD_RULES,
      ...SHAPE_WORD_RULES,
    ]),
    errorRules: readErrorRules([...HTTP_STATUS_RULES, ...ERRNO_RULES, ...RUNTIME_CRASH_RULES, ...RUNTIME_ERROR_RULES]),
  },
  {
    name: "assistant",
    scope: "programs around a language model",
    when: speaksOfAssistant,
    textRules: readTextRules(ASSISTANT_WORD_RULES),
    errorRules: readErrorRules(ASSISTANT_ERROR_RULES),
  },
  {
    name: "anthropic",
    scope: "users of the Anthropic API",
    textRules: [],
    errorRules: readErrorRules(ANTHROPIC_RULES),
  },
  {
    name: "openai",
    scope: "users of the OpenAI API and its imitators",
    textRules: [],
    errorRules: readErrorRules(OPENAI_RULES),
  },
  {
    name: "google",
    scope: "users of Google's APIs and of gRPC",
    textRules: [],
    errorRules: readErrorRules(GOOGLE_RULES),
  },
  ...LANGUAGE_PACKS,
];

/** Every built-in rule about an error, in the order of the packs. */
export const ERROR_RULES: readonly ErrorRule[] = PACKS.flatMap(({ errorRules }) => errorRules);

/** Every built-in rule about words, in the order of the packs. */
export const TEXT_RULES: readonly TextRule[] = PACKS.flatMap(({ textRules }) => textRules);

/** The rules that apply to a report that speaks of this (plain text). `packs` absent: all packs. Never throws. */
export function rulesFor(
  text: string,
  packs: ReadonlySet<PackName> | undefined,
): { textRules: TextRule[]; errorRules: ErrorRule[] } {
  const on = packs === undefined ? PACKS : PACKS.filter(({ name }) => packs.has(name));
  // Packs that are for the same reports ask the same questions; each is answered once.
  const answers = new Map<RegExp, boolean>();
  const says = (pattern: RegExp): boolean => {
    const answer = answers.get(pattern) ?? pattern.test(text);
    answers.set(pattern, answer);
    return answer;
  };
  const textRules: TextRule[] = [];
  const errorRules: ErrorRule[] = [];
  for (const pack of on) {
    if (pack.when?.(says) ?? true) textRules.push(...pack.textRules);
    errorRules.push(...pack.errorRules);
  }
  return { textRules, errorRules };
}
