import { REACTION_KINDS, type ReactionKind } from "../domain/reaction.ts";

/** GitHub's reactions in words that YAML needs no quotes for. */
export const REACTION_WORDS = {
  "thumbs-up": "+1",
  "thumbs-down": "-1",
  laugh: "laugh",
  hooray: "hooray",
  confused: "confused",
  heart: "heart",
  rocket: "rocket",
  eyes: "eyes",
} as const satisfies Readonly<Record<string, ReactionKind>>;
/** One of the keys of `REACTION_WORDS`. */
export type ReactionWord = keyof typeof REACTION_WORDS;

/** In the order of `REACTION_KINDS`. */
export const REACTION_WORD_LIST = REACTION_KINDS.map((kind) => wordOf(kind));

function wordOf(kind: ReactionKind): ReactionWord {
  if (kind === "+1") return "thumbs-up";
  return kind === "-1" ? "thumbs-down" : kind;
}
