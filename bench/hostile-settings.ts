/** Settings that were made to be slow: 16 KiB each, a quarter of what is read, because the slowest take a second. */
const LESS = 16 * 1024;

/** `part` again and again, up to so many bytes. */
export function filled(part: string, bytes = LESS): string {
  return part.repeat(Math.floor(bytes / Buffer.byteLength(part)));
}

const keys = Array.from({ length: 8_000 }, (_, n) => `k${n}:`).join("\n");

/** Name and text; none of them is a right file. */
export const HOSTILE_SETTINGS: readonly (readonly [name: string, text: string])[] = [
  ["spaces", filled(" ")],
  ["line breaks", filled("\n")],
  ["lines of a space", filled(" \n")],
  ["tabs", filled("\t")],
  ["NULs", filled("\0")],
  ["carriage returns", filled("\r")],
  ["quotes", filled('"')],
  ["an open quote", `"${filled("\\n", LESS - 1)}`],
  ["backslashes", filled("\\")],
  ["hashes", filled("#")],
  ["colons", filled(":")],
  ["pairs on one line", filled("a: ")],
  ["empty keys", filled(": ")],
  ["anchors", filled("&a ")],
  ["tags", filled("! ")],
  ["commas", `[${filled(",", LESS - 1)}`],
  ["documents", filled("---\n")],
  ["directives", filled("%YAML 1.1\n")],
  ["broken lines", filled("a: @\n")],
  ["tagged lines", filled("- !x a\n")],
  ["open quotes", filled('- "a\n')],
  ["the same key", filled("comment:\n")],
  ["unknown keys", keys],
  ["unknown keys in a section", `comment:\n${keys.replace(/^/gm, " ")}`],
  ["a list of wrong items", `ignore:\n  labels:\n${filled("  - 1\n", LESS - 100)}`],
  ["a long number", `comment: {max-related: ${filled("9", LESS - 100)}}`],
  ["a long name", `labels: {needs-info: "${filled(" ", LESS - 100)}"}`],
  ["a long key", `${filled("k", LESS - 100)}: 1`],
  ["direction overrides", filled("\u202e")],
  ["emoji", filled("😀")],
  ["lone surrogates", filled("\ud800")],
];

/** As long, and right: patterns for categories of its own, as a person writes them. */
export const ORDINARY_SETTINGS = `ignore:\n  labels:\n${filled("    - wont fix this one\n", LESS - 40)}`;
