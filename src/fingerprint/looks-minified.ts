/** Short words that are names in their own right although they are as short as a bundler's. */
const SHORT_PREFIXES = /^(?:is|to|on|as|do|of|in|by|at|go|my|no)[A-Z]/;

/**
 * True if a function, variable or class name seems to be made by a bundler: one or two characters, up to four with a
 * digit, `$` or `_`, or up to four without a vowel or in mixed case (`tBH`, `oB`, `KNd`). Bundlers hand out the
 * shortest free names, which start anew with every build, so a name like this identifies nothing.
 * A few real three-letter names (`rpc`, `fmt`) are lost; that is the cheaper mistake. Never throws.
 */
export function looksMinified(name: string): boolean {
  if (name.length <= 2) return true;
  if (name.length > 4) return false;
  if (/[0-9$_]/.test(name)) return true;
  if (!/[aeiouy]/i.test(name)) return true;
  const mixedCase = /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(name);
  return mixedCase && !SHORT_PREFIXES.test(name);
}
