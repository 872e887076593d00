/**
 * What readers tell by a reaction to a comment of ours: seven signals, and that it is wrong. The table is data, so that
 * the report, the live status and the configuration speak of the same.
 *
 * Counting is by person: each counts once for a signal, bots never do. Pure; who reacted is given.
 */

/** GitHub's reactions, as its REST API names them. https://docs.github.com/rest/reactions/reactions#about-reactions */
export const REACTION_KINDS = ["+1", "-1", "laugh", "hooray", "confused", "heart", "rocket", "eyes"] as const;
/** One of `REACTION_KINDS`. */
export type ReactionKind = (typeof REACTION_KINDS)[number];

/** How a person sees each of them. */
export const REACTION_EMOJI: Readonly<Record<ReactionKind, string>> = {
  "+1": "👍",
  "-1": "👎",
  laugh: "😄",
  hooray: "🎉",
  confused: "😕",
  heart: "❤️",
  rocket: "🚀",
  eyes: "👀",
};

/** What can be voted for, in the order in which it is shown. */
export const SIGNALS = ["works", "easy-fix", "time-saver", "blocking", "common", "flaky", "verified"] as const;
/** One of `SIGNALS`. */
export type Signal = (typeof SIGNALS)[number];

/** What a vote can say: a signal, or that the comment is wrong. */
export type Vote = Signal | "wrong";

/** How a person reads each vote. */
export const VOTE_TEXT: Readonly<Record<Vote, string>> = {
  works: "works",
  "easy-fix": "easy fix",
  "time-saver": "time saver",
  blocking: "blocking",
  common: "common",
  flaky: "flaky",
  verified: "verified",
  wrong: "wrong",
};

/** Which reaction gives which vote; a reaction that is absent says nothing. `blocking` has none and is given by command. */
export type VoteTable = Readonly<Partial<Record<ReactionKind, Vote>>>;

/** The votes of a repository that configures none. */
export const DEFAULT_VOTES: VoteTable = {
  "+1": "works",
  rocket: "easy-fix",
  heart: "time-saver",
  eyes: "common",
  confused: "flaky",
  hooray: "verified",
  "-1": "wrong",
};

/** One reaction of one account. */
export interface Reacted {
  readonly content: ReactionKind;
  /** null for a deleted account, which can't be told from another and does not count. */
  readonly login: string | null;
  readonly isBot: boolean;
}

/** How many people gave each vote; those that nobody gave are absent. */
export type VoteCounts = Readonly<Partial<Record<Vote, number>>>;

/**
 * Who gave which vote by reactions. One person counts once for a vote, whatever comment of ours it stands on; bots and
 * `author`, the one whose comment it is, don't. Never throws.
 */
export function countReactions(
  reactions: readonly Reacted[],
  author: string,
  table: VoteTable = DEFAULT_VOTES,
): VoteCounts {
  const voters = new Map<Vote, Set<string>>();
  for (const { content, login, isBot } of reactions) {
    const vote = table[content];
    if (vote === undefined || login === null || isBot || login.toLowerCase() === author.toLowerCase()) continue;
    voters.set(vote, (voters.get(vote) ?? new Set()).add(login.toLowerCase()));
  }
  return Object.fromEntries([...voters].map(([vote, people]) => [vote, people.size]));
}

/** `works 4 · common 2`, in the order of `SIGNALS`, `wrong` last; "" where nobody voted. */
export function votesText(votes: VoteCounts): string {
  return [...SIGNALS, "wrong" as const]
    .flatMap((vote) => (votes[vote] === undefined ? [] : [`${VOTE_TEXT[vote]} ${votes[vote]}`]))
    .join(" · ");
}
