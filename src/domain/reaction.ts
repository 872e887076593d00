/** GitHub's reactions, as its REST API names them. https://docs.github.com/rest/reactions/reactions#about-reactions */
export const REACTION_KINDS = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;
/** One of `REACTION_KINDS`. */
export type ReactionKind = (typeof REACTION_KINDS)[number];

/** One reaction of one account. */
export interface Reacted {
  readonly content: ReactionKind;
  /** null for a deleted account, which can't be told from another and does not count. */
  readonly login: string | null;
  readonly isBot: boolean;
}

/** What can be voted for, in the order in which it is shown. */
export const SIGNALS = ["works", "easy-fix", "time-saver", "blocking", "common", "flaky", "verified"] as const;
/** One of `SIGNALS`. */
export type Signal = (typeof SIGNALS)[number];

/** What a vote can say: a signal, or that the comment is wrong. */
export type Vote = Signal | "wrong";

/** Which reaction gives which vote; a reaction that is absent says nothing. `blocking` has none and is given by command. */
export type VoteTable = Readonly<Partial<Record<ReactionKind, Vote>>>;
