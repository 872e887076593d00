/** For the build: what `prepared-programs.ts` is given. */
import { preparePattern } from "../prefilter/search.ts";
import { preparedKey } from "./prepared-programs.ts";
import { ERROR_RULES, TEXT_RULES } from "./rules.ts";

/** The programs of every rule about words or messages, in the format of `prepared-programs.ts`. @throws Error where two rules have one key. */
export function preparePrograms(): string {
  const lines = new Map<string, string>();
  const prepare = (key: string, pattern: RegExp): void => {
    if (lines.has(key)) throw new Error(`two rules are known as "${key}": give one of them another name`);
    lines.set(key, encode(preparePattern(pattern)));
  };
  for (const rule of TEXT_RULES) prepare(preparedKey(rule, "text"), rule.pattern.regExp);
  for (const rule of ERROR_RULES)
    if (rule.message !== undefined) prepare(preparedKey(rule, "error"), rule.message.regExp);
  return [...lines].map(([key, numbers]) => `${key}\t${numbers}`).join("\n");
}

function encode(programs: Uint16Array): string {
  let bytes = "";
  for (const number of programs) bytes += String.fromCharCode(number & 255, number >> 8);
  return btoa(bytes);
}
