import type { Match } from "../../src/domain/match.ts";
import { type Reason, type ReasonKind, REASONS } from "../../src/domain/reason.ts";
import { reasonText } from "../../src/render/reason-text.ts";

/** The reason that reads so in English; any other text is quoted in one, as words that two issues share. */
export function reasonOf(text: string): Reason {
  for (const [kind, sentence] of Object.entries(REASONS) as [ReasonKind, string][]) {
    const pattern = sentence.replaceAll(/[().?]/gu, String.raw`\$&`).replaceAll(/\{(\w+)\}/gu, "(?<$1>.+?)");
    const found = new RegExp(`^${pattern}$`, "u").exec(text);
    // Proof of the cast: the groups are the sentence's placeholders.
    if (found !== null) return { kind, values: { ...found.groups } } as Reason;
  }
  return { kind: "similarText", values: { words: text } };
}

/** What is said of a match, in English; none where there is no match. */
export function reasonsOf(match: Match | undefined): string[] {
  return (match?.reasons ?? []).map((reason) => reasonText(reason));
}
