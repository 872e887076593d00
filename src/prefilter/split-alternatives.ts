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

/**
 * The patterns that a pattern without alternatives stands for, one for each option of the choice that it begins with, behind anchors
 * and look-around: `\b(?:a|b)c` gives `\bac` and `\bbc`. A text matches the pattern exactly where it matches one of them. A pattern
 * that begins otherwise, or that has groups that capture, stays whole. Never throws.
 */
export function splitFirstChoice(source: string): string[] {
  const from = BEFORE_CHOICE.exec(source)?.[0].length ?? 0;
  if (!source.startsWith("(?:", from)) return [source];
  const end = endOfGroup(source, from);
  if (end === undefined || /^[*+?{]/.test(source.slice(end))) return [source];
  const options = splitAlternatives(source.slice(from + 3, end - 1));
  return options.map((option) => source.slice(0, from) + option + source.slice(end));
}

/** Anchors, and look-around without brackets within. */
const BEFORE_CHOICE = /^(?:\^|\\b|\(\?<?[=!](?:\\[^]|\[(?:\\[^]|[^\]\\])*\]|[^()[\]\\])*\))*/;

/** Behind the bracket that closes the group at `from`; undefined where a group captures, be it another one. */
function endOfGroup(source: string, from: number): number | undefined {
  let depth = 0;
  let end: number | undefined;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token === "(" || token === "(?<") return undefined;
    if (index < from || token === "|" || !/^[()]/.test(token)) continue;
    depth += token === ")" ? -1 : 1;
    if (depth === 0) end ??= index + 1;
  }
  return end;
}

/** Escapes and classes count as one; of brackets it matters whether they capture. */
const TOKEN = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;
