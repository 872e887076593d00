/**
 * What is kept of a repository from night to night: judgements, pairs, raised thresholds, weights of its own for the ranking,
 * issues to look at again, and what was closed. One bounded value, as JSON; whatever can't be read is as if nothing had been learned.
 */
import { z } from "zod";
import type { CategoryId } from "../domain/category.ts";
import type { Judgement, Pair, Pairs, ThresholdRaise } from "../domain/feedback.ts";
import { JUDGED_BY } from "../domain/feedback.ts";
import { RELATIONS } from "../domain/match.ts";
import type { RankAdaptation } from "../domain/ranking.ts";
import type { Feedback } from "./read-feedback.ts";

/** The newest are kept. */
const MAX_JUDGEMENTS = 2000;
const MAX_PAIRS = 2000;
const MAX_WATCHED = 500;
const MAX_CLOSINGS = 500;

const issueNumber = z.int().min(1);
const instant = z.iso.datetime();
const probability = z.number().min(0).max(1);
const word = { issue: issueNumber, right: z.boolean(), by: z.enum(JUDGED_BY), at: instant };
const pairs = z.array(z.tuple([issueNumber, issueNumber])).max(MAX_PAIRS);
const figures = z.object({ recallAt5: probability, reciprocalRank: probability });
const schema = z.object({
  version: z.literal(1),
  judgements: z
    .array(
      z.discriminatedUnion("kind", [
        z.object({
          ...word,
          kind: z.literal("notice"),
          target: issueNumber,
          relation: z.enum(RELATIONS),
          score: probability,
        }),
        // Proof of the cast: a category of a repository's own is any short name, and only counted by it.
        z.object({
          ...word,
          kind: z.literal("category"),
          category: z
            .string()
            .max(60)
            .transform((id) => id as CategoryId),
        }),
      ]),
    )
    .max(MAX_JUDGEMENTS),
  confirmed: pairs,
  rejected: pairs,
  raises: z
    .array(
      z.object({
        threshold: z.enum(["duplicate", "related"]),
        from: probability,
        to: probability,
        at: instant,
        judged: z.int(),
        right: z.int(),
      }),
    )
    .max(2),
  watched: z.array(z.object({ issue: issueNumber, since: instant })).max(MAX_WATCHED),
  closings: z
    .array(
      z.object({
        issue: issueNumber,
        as: z.enum(["duplicate", "needs-info"]),
        of: issueNumber.nullable(),
        at: instant,
        told: z.boolean(),
      }),
    )
    .max(MAX_CLOSINGS),
  readUntil: instant.nullable(),
  /** Absent in older ones; one that can't be read costs no more than itself. */
  ranking: z
    .object({
      at: instant,
      shipped: z.string().max(40),
      fitted: z.int(),
      heldBack: z.int(),
      before: figures,
      after: figures,
      weights: z.record(z.string().max(40), z.number()).nullable(),
    })
    .nullable()
    .catch(null)
    .default(null),
});

/** An issue that we closed, or were about to. */
export interface Closing {
  readonly issue: number;
  readonly as: "duplicate" | "needs-info";
  /** null for `needs-info`. */
  readonly of: number | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Our comment says so. */
  readonly told: boolean;
}

/** All that was learned of one repository. */
export interface NightState extends Pairs {
  /** Oldest first. */
  readonly judgements: readonly Judgement[];
  /** In force. */
  readonly raises: readonly ThresholdRaise[];
  /** Issues with a notice or a question of ours: to be looked at each night, whether or not they change. */
  readonly watched: readonly { readonly issue: number; readonly since: string }[];
  /** Oldest first. */
  readonly closings: readonly Closing[];
  /** What people did before this instant (ISO 8601 UTC) was read; null: nothing yet. */
  readonly readUntil: string | null;
  /** What its known duplicates told of the ranking, the last time that they were asked; null: never yet. */
  readonly ranking: RankAdaptation | null;
}

/** Of a repository of which nothing is known. */
export const NOTHING_LEARNED: NightState = {
  judgements: [],
  confirmed: [],
  rejected: [],
  raises: [],
  watched: [],
  closings: [],
  readUntil: null,
  ranking: null,
};

/** Where a repository's state is kept, for whoever looks after it next. */
export interface NightMemory {
  /** What was kept; `NOTHING_LEARNED` where nothing was. */
  load(): Promise<NightState>;
  /** Changes what is kept now, which another process may have changed since; what is kept then. */
  update(change: (state: NightState) => NightState): Promise<NightState>;
}

/** One line of JSON, some 250 KB at most. */
export function renderNightState(state: NightState): string {
  return JSON.stringify({ version: 1, ...bounded(state) });
}

/** The state; `NOTHING_LEARNED` for anything else, a damaged or later one too. Never throws. */
export function readNightState(text: string | null): NightState {
  if (text === null) return NOTHING_LEARNED;
  try {
    const read = schema.safeParse(JSON.parse(text)).data;
    if (read === undefined) return NOTHING_LEARNED;
    const { judgements, confirmed, rejected, raises, watched, closings, readUntil, ranking } = read;
    return { judgements, confirmed, rejected, raises, watched, closings, readUntil, ranking };
  } catch {
    return NOTHING_LEARNED;
  }
}

/** Keeps a state in this process's memory, beginning with `state`. */
export function createPassingMemory(state: NightState = NOTHING_LEARNED): NightMemory {
  let kept = state;
  return {
    load: () => Promise.resolve(kept),
    update: (change) => Promise.resolve((kept = change(kept))),
  };
}

/** The state with what an issue tells: what it told before is replaced, for it tells all of it each time. Pure. */
export function addFeedback(state: NightState, feedback: readonly Feedback[]): NightState {
  const anew = new Set(feedback.flatMap(({ issue, isWhole }) => (isWhole ? [issue] : [])));
  const kept = state.judgements.filter(({ issue }) => !anew.has(issue));
  const judgements = new Map(kept.map((one) => [keyOf(one), one]));
  for (const one of feedback.flatMap((each) => each.judgements)) {
    judgements.set(keyOf(one), one);
  }
  const said = feedback.map((each) => each.pairs);
  const rejected = said.flatMap((one) => one.rejected);
  const confirmed = said.flatMap((one) => one.confirmed);
  return bounded({
    ...state,
    judgements: [...judgements.values()],
    rejected: joined(state.rejected, rejected, confirmed),
    confirmed: joined(state.confirmed, confirmed, rejected),
  });
}

/** What was known and is not contradicted, then what is new. */
function joined(known: readonly Pair[], added: readonly Pair[], contrary: readonly Pair[]): readonly Pair[] {
  const gone = new Set(contrary.map(String));
  const all = [...known.filter((pair) => !gone.has(String(pair))), ...added];
  return [...new Map(all.map((pair) => [String(pair), pair])).values()];
}

function keyOf(one: Judgement): string {
  return one.kind === "notice" ? `${one.issue}>${one.target}` : `${one.issue}:category`;
}

function bounded(state: NightState): NightState {
  return {
    ...state,
    judgements: state.judgements.slice(-MAX_JUDGEMENTS),
    confirmed: state.confirmed.slice(-MAX_PAIRS),
    rejected: state.rejected.slice(-MAX_PAIRS),
    watched: state.watched.slice(-MAX_WATCHED),
    closings: state.closings.slice(-MAX_CLOSINGS),
  };
}
