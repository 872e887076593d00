import type { ErrorRule, TextRule } from "./rule.ts";
import { ERRNO_RULES } from "./rules/errno.ts";
import { HTTP_STATUS_RULES } from "./rules/http-status.ts";
import { RUNTIME_ERROR_RULES } from "./rules/runtime-errors.ts";
import { ANTHROPIC_RULES } from "./rules/vendor-anthropic.ts";
import { GOOGLE_RULES } from "./rules/vendor-google.ts";
import { OPENAI_RULES } from "./rules/vendor-openai.ts";
import { MACHINE_WORD_RULES } from "./rules/words-machine.ts";
import { OTHER_LANGUAGE_RULES } from "./rules/words-other-languages.ts";
import { PRODUCT_WORD_RULES } from "./rules/words-product.ts";
import { SERVICE_WORD_RULES } from "./rules/words-service.ts";
import { SHAPE_WORD_RULES } from "./rules/words-shape.ts";

/** Every built-in rule about an error. Vendors' packs stand last and may be left out without touching the engine. */
export const ERROR_RULES: readonly ErrorRule[] = [
  ...HTTP_STATUS_RULES,
  ...ERRNO_RULES,
  ...RUNTIME_ERROR_RULES,
  ...ANTHROPIC_RULES,
  ...OPENAI_RULES,
  ...GOOGLE_RULES,
];

/** Every built-in rule about words. */
export const TEXT_RULES: readonly TextRule[] = [
  ...SERVICE_WORD_RULES,
  ...MACHINE_WORD_RULES,
  ...PRODUCT_WORD_RULES,
  ...SHAPE_WORD_RULES,
  ...OTHER_LANGUAGE_RULES,
];
