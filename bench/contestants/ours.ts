import { type CorpusIssue, toDocument } from "../../src/match/document.ts";
import { findMatches } from "../../src/match/find-matches.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { rankCandidates } from "../../src/match/score-candidates.ts";
import { readSnapshot, writeSnapshot } from "../../src/match/snapshot.ts";
import type { Contestant, Engine } from "./contestant.ts";

/** R@10 is the widest that is measured. */
const SHOWN = 10;

/** The product itself: reading the issue, finding, ranking, deciding. */
export const ours: Contestant = {
  name: "Fingerpost",
  what: "the whole issue: parsed, searched in three views, re-ranked, decided, with reasons",
  create: () => engineOf(new IssueIndex()),
  load(bytes) {
    const read = readSnapshot(bytes);
    if (read.kind === "refused") throw new Error(read.reason);
    return engineOf(read.index);
  },
};

/** Ranked only, for quality: what `findMatches` orders before it decides what is worth naming. */
export const oursRanked: Contestant = {
  ...ours,
  name: "Fingerpost, ranking only",
  what: "the same without the decision",
  create: () => rankingOf(new IssueIndex()),
  load(bytes) {
    const read = readSnapshot(bytes);
    if (read.kind === "refused") throw new Error(read.reason);
    return rankingOf(read.index);
  },
};

function engineOf(index: IssueIndex): Engine {
  return {
    ...rankingOf(index),
    query(issue) {
      const outcome = findMatches(toDocument(asFiled(issue)), index, {
        // Without the thresholds that hold a comment back: what is found is measured, not what is said.
        thresholds: { duplicate: 0.9, related: 0 },
        maxDuplicates: SHOWN,
        maxRelated: SHOWN,
        rejected: new Set(),
        now: issue.createdAt,
      });
      return outcome.matches.slice(0, SHOWN).map(({ number }) => number);
    },
  };
}

/** A new issue has no comments yet: what people wrote below it later is no part of the question. */
function asFiled(issue: CorpusIssue): CorpusIssue {
  return { ...issue, comments: [] };
}

function rankingOf(index: IssueIndex): Engine {
  return {
    add(issue) {
      index.add(toDocument(issue));
    },
    query(issue) {
      const { ranked } = rankCandidates(toDocument(asFiled(issue)), index, Date.parse(issue.createdAt));
      return ranked.slice(0, SHOWN).map(({ document }) => document.number);
    },
    settle: () => {
      index.learnLatentIfDue();
    },
    store: () =>
      writeSnapshot(index, { repo: "acme/lantern", syncedUntil: null, isComplete: true, generator: "bench" }),
  };
}
