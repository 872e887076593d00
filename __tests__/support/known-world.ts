/**
 * A repository whose people go by what the shipped weights think little of: of two earlier issues that read alike, the one that
 * was closed long ago is the one that the newest duplicates. Invented words, forty subjects.
 */
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import type { IssueIndex } from "../../src/match/issue-index.ts";
import { createCorpusCache } from "../../src/store/corpus-cache.ts";
import { fillDiscussions } from "../../src/store/fill-discussions.ts";

export const SUBJECTS = 40;
const SYLLABLES = ["ba", "ke", "lo", "mi", "nu", "ra", "so", "ti"] as const;

/** A word of the subject: `rasobaba`. */
function wordOf(subject: number, place: number): string {
  const digits = (subject * 4 + place + 64).toString(8).padStart(4, "0");
  return Array.from(digits, (digit) => SYLLABLES[Number(digit)] ?? "").join("");
}

export function textOf(subject: number, more: string) {
  const [one = "", two = "", three = ""] = [0, 1, 2].map((place) => wordOf(subject, place));
  return {
    title: `The ${one} loses its ${two}`,
    body: `Whenever I turn the ${one}, the ${two} falls off the ${three}. ${more}`,
  };
}

/** Closes `number` as a duplicate of `of`, in the name of whoever has reported it (`by`) or anybody else. */
export type CloseDuplicate = (github: MemoryGitHub, number: number, of: number, reporter: string) => void;

/** mia may write, and says so where she closes it. */
export const closedByMaintainer: CloseDuplicate = (github, number, of) => {
  github.as("mia").close(number, "duplicate", of);
};

/** The repository after all that, and its index with what was said and marked. */
export async function knownWorld(close: CloseDuplicate, reporterOf = (subject: number) => `reporter${subject}`) {
  const github = new MemoryGitHub({ startAt: "2026-01-05T09:00:00Z" });
  github.grant("mia", "write");
  for (let subject = 0; subject < SUBJECTS; subject++) {
    const original = github.as(`ann${subject}`).open(textOf(subject, "It is the left one."));
    github.as("mia").close(original.number, "completed");
    github.passHours(24 * 7);
    github.as(`ben${subject}`).open(textOf(subject, "It is the right one."));
    github.passHours(24);
    const reporter = reporterOf(subject);
    const { number } = github.as(reporter).open(textOf(subject, "No matter which."));
    close(github, number, original.number, reporter);
  }
  github.passHours(24);
  const now = github.as("zoe").open({ title: "The last one", body: "" }).createdAt;
  const cache = createCorpusCache();
  const corpus = async (): Promise<IssueIndex> => {
    const index = await cache.getIndex(github, now);
    await fillDiscussions(github, cache, 9);
    return index;
  };
  await corpus();
  return { github, now, corpus };
}
