const NONE: readonly RegExpExecArray[] = [];

/**
 * Every match of a pattern in a text, one after the other, as `text.matchAll(pattern)` gives them. That copies and
 * compiles the pattern for each text, which costs more than most searches: they find nothing. The pattern has the flag
 * `g`; where it may match no characters at all it has no flag `u`. Never throws.
 */
export function everyMatch(text: string, pattern: RegExp): Iterable<RegExpExecArray> {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  return first === null ? NONE : matchesFrom(first, text, pattern);
}

function* matchesFrom(first: RegExpExecArray, text: string, pattern: RegExp): Generator<RegExpExecArray, void> {
  for (let match: RegExpExecArray | null = first; match !== null; match = pattern.exec(text)) {
    const end = match.index + match[0].length;
    yield match;
    // Set anew: whoever reads the match may have searched for the same pattern meanwhile.
    pattern.lastIndex = match[0] === "" ? end + 1 : end;
  }
}
