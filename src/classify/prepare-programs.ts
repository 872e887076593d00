/** For the build: what `prepared-programs.ts` is given. */
import { preparePattern } from "../prefilter/search.ts";
import { preparedKey } from "./prepared-programs.ts";
import { TEXT_RULES } from "./rules.ts";

/** The programs of every text rule, in the format of `prepared-programs.ts`. @throws Error where two rules have one key. */
export function preparePrograms(): string {
  const lines = new Map<string, string>();
  for (const rule of TEXT_RULES) {
    const key = preparedKey(rule);
    if (lines.has(key)) throw new Error(`two text rules are called ${key}: give one of them another name`);
    lines.set(key, encode(preparePattern(rule.pattern)));
  }
  return [...lines].map(([key, numbers]) => `${key}\t${numbers}`).join("\n");
}

function encode(programs: Uint16Array): string {
  let bytes = "";
  for (const number of programs) bytes += String.fromCharCode(number & 255, number >> 8);
  return btoa(bytes);
}
