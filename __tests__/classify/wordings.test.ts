/**
 * Every wording of every rule: each alternative of a pattern once, and each optional part present, absent and, where it may
 * repeat, more than once. More of what the rules leave alone stands in `word-rules.test.ts` and `wording-evidence.test.ts`.
 */
import { describe, expect, test } from "@jest/globals";
import type { ErrorRule } from "../../src/classify/rule.ts";
import { ERROR_RULES, TEXT_RULES } from "../../src/classify/rules.ts";
import { plainText } from "../../src/classify/zones.ts";
import { ASSISTANT_WORDINGS } from "./assistant-wordings.ts";
import { API_TYPES, ERROR_CLASSES, ERROR_CODES, ERROR_MESSAGES } from "./error-wordings.ts";
import { MACHINE_WORDINGS } from "./machine-wordings.ts";
import { PRODUCT_WORDINGS } from "./product-wordings.ts";
import { SERVICE_WORDINGS } from "./service-wordings.ts";

describe("words of a reporter", () => {
  test.each([...MACHINE_WORDINGS, ...PRODUCT_WORDINGS, ...SERVICE_WORDINGS, ...ASSISTANT_WORDINGS])(
    "%s",
    (name, ...wordings) => {
      const rule = TEXT_RULES.find((each) => each.name === name);
      expect(wordings.filter((text) => rule?.pattern.regExp.test(plainText(text)) !== true)).toEqual([]);
    },
  );
});

function errorRule(name: string): ErrorRule | undefined {
  return ERROR_RULES.find((each) => each.name === name);
}

describe("messages of errors", () => {
  test.each(ERROR_MESSAGES)("%s", (name, ...messages) => {
    expect(messages.filter((text) => errorRule(name)?.message?.regExp.test(text) !== true)).toEqual([]);
  });
});

describe.each([
  ["className", ERROR_CLASSES],
  ["code", ERROR_CODES],
  ["apiType", API_TYPES],
] as const)("the %s of errors", (part, rows) => {
  test.each(rows)("%s", (name, caught, left) => {
    const pattern = errorRule(name)?.[part];
    expect([...caught, ...left].filter((text) => pattern?.test(text) === true)).toEqual(caught);
  });
});
