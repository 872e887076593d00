/**
 * The alternatives of a pattern, each as a source of its own: `a|b(?:c|d)` gives `a` and `b(?:c|d)`. A text matches the
 * pattern exactly where it matches one of them. A pattern with groups that capture stays whole, since their numbers count
 * through all alternatives. Never throws.
 */
export function splitAlternatives(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  let depth = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token === "(" || token === "(?<") return [source];
    if (token.startsWith("(")) depth++;
    else if (token === ")") depth--;
    else if (token === "|" && depth === 0) {
      found.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...found, source.slice(from)];
}

/** Escapes and classes count as one; of brackets it matters whether they capture. */
const TOKEN = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;
