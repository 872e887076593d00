/**
 * What the patterns of rules, turns of phrase and signs of output need of a text, read off them by the build (`scripts/build.mjs` puts
 * the numbers of `prepare-programs.ts` in place of the empty text below). Reading it off at the start, or compiling patterns of which next to
 * none stand in a report, would take longer than the triage. In the sources nothing is prepared; answers are the same.
 */
import type { GramPrograms } from "../prefilter/gram-program.ts";
import type { TextRule } from "./rule.ts";

/** One entry a line: the pattern's key, a tab, its programs' 16-bit numbers in base 64, low byte first. */
declare const FINGERPOST_PREPARED: string | undefined;

/** Tells a rule about words ("text") or errors from all others. */
export function preparedKey({ name, category }: Pick<TextRule, "name" | "category">, about: "text" | "error"): string {
  return `${about} ${name} ${category}`;
}

/** The programs by `preparedKey`, out of that format. Never throws on what `preparePrograms` gives. */
export function decodePrograms(text: string): Map<string, GramPrograms> {
  const entries = text.split("\n").filter((line) => line !== "");
  return new Map(
    entries.map((line) => {
      const [key = "", numbers = ""] = line.split("\t");
      return [key, decode(numbers)];
    }),
  );
}

function decode(base64: string): GramPrograms {
  const bytes = atob(base64);
  const programs = new Uint16Array(bytes.length / 2);
  for (let at = 0; at < programs.length; at++) {
    programs[at] = bytes.charCodeAt(2 * at) + 256 * bytes.charCodeAt(2 * at + 1);
  }
  return programs;
}

/** The programs by `preparedKey`; empty where the build prepared none. */
export const PREPARED_PROGRAMS: ReadonlyMap<string, GramPrograms> = decodePrograms(
  typeof FINGERPOST_PREPARED === "undefined" ? "" : FINGERPOST_PREPARED,
);
