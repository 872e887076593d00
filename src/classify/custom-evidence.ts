import type { Evidence } from "../domain/classification.ts";
import type { CustomCategory } from "../domain/settings.ts";
import type { PatternText } from "./pattern-texts.ts";

/**
 * Evidence of a repository's own categories: each pattern counts once, in the most telling of the places that its
 * category asks for. Patterns are the maintainers' words, so the reason may quote them. Never throws.
 */
export function customEvidence(categories: Iterable<CustomCategory>, texts: readonly PatternText[]): Evidence[] {
  return [...categories].flatMap(({ id, patterns, where: places, weight }) => {
    const looked = texts.filter(({ place }) => places.has(place)).sort((a, b) => b.factor - a.factor);
    return patterns.flatMap((pattern, at) => {
      const found = looked.find(({ text }) => pattern.test(text));
      if (found === undefined) return [];
      const reason = `this repository's own pattern “${pattern.source}”`;
      const rule = `${id}-pattern-${at + 1}`;
      return [{ rule, category: id, reason, where: found.where, weight: weight * found.factor }];
    });
  });
}
