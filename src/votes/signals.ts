/**
 * What readers tell by a reaction to a comment of ours: seven signals, and that it is wrong. The table is data, so that
 * the report, the live status and the configuration speak of the same.
 *
 * Counting is by person: each counts once for a signal, bots never do. Pure; who reacted is given.
 */

import {
  type Reacted,
  type ReactionKind,
  SIGNALS,
  type Vote,
  type VoteCounts,
  type VoteTable,
} from "../domain/reaction.ts";

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

/** `works 4 · common 2`, in the order of `SIGNALS`, `wrong` last; "" where nobody voted. `nameOf`: in English by default. */
export function votesText(votes: VoteCounts, nameOf = (vote: Vote) => VOTE_TEXT[vote]): string {
  return [...SIGNALS, "wrong" as const]
    .flatMap((vote) => (votes[vote] === undefined ? [] : [`${nameOf(vote)} ${votes[vote]}`]))
    .join(" · ");
}
