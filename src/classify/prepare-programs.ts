/** For the build: what `prepared-programs.ts` is given. */
import { preparePattern } from "../prefilter/search.ts";
import { SEARCHED_CUES } from "./kind/classify-kind.ts";
import { OUTPUT_SIGNS } from "./learned/output-signs.ts";
import { preparedKey } from "./prepared-programs.ts";
import { ERROR_RULES, TEXT_RULES } from "./rules.ts";

/** The programs of every rule about words or messages, every turn of phrase and every sign of output, in the format of `prepared-programs.ts`. @throws Error where two rules have one key. */
export function preparePrograms(): string {
  const lines = new Map<string, string>();
  const prepare = (key: string, pattern: RegExp): void => {
    if (lines.has(key)) throw new Error(`two patterns are known as "${key}": give one of them another name`);
    lines.set(key, encode(preparePattern(pattern)));
  };
  for (const rule of TEXT_RULES) prepare(preparedKey(rule, "text"), rule.pattern.regExp);
  for (const rule of ERROR_RULES)
    if (rule.message !== undefined) prepare(preparedKey(rule, "error"), rule.message.regExp);
  for (const { feature, pattern } of SEARCHED_CUES) prepare(feature, pattern.regExp);
  for (const { feature, pattern } of OUTPUT_SIGNS) prepare(feature, pattern.regExp);
  return [...lines].map(([key, numbers]) => `${key}\t${numbers}`).join("\n");
}

function encode(programs: Uint16Array): string {
  let bytes = "";
  for (const number of programs) bytes += String.fromCharCode(number & 255, number >> 8);
  return btoa(bytes);
}
