/**
 * A corpus that goes from run to run by way of a `CorpusSnapshots`: restored once, brought up to date by what changed
 * since, filled up little by little where the first listing was cut, and kept again where that pays.
 *
 * Nothing that goes wrong with what is kept is an error of the run: it costs one line of the log and a fresh listing.
 */
import type { FilePlace, GitHub } from "../github/github.ts";
import { readCursor, renderCursor } from "../rescan/rescan-cursor.ts";
import {
  type NightMemory,
  type NightState,
  NOTHING_LEARNED,
  readNightState,
  renderNightState,
} from "../night/night-state.ts";
import { backfill, placeAfterUpdate } from "./backfill.ts";
import { addFound } from "./add-found.ts";
import { fillDiscussions } from "./fill-discussions.ts";
import { type CorpusCache, createCorpusCache } from "./corpus-cache.ts";
import type { CorpusSnapshots } from "./corpus-snapshots.ts";
import type { CorpusSource } from "./corpus-source.ts";
import { rollCall } from "./roll-call.ts";
import { type KeptState, readKeptState, renderKeptState } from "./kept-state.ts";
import { whySaving } from "./why-saving.ts";

export interface KeptSourceOptions {
  /** The repository's `corpusKey`. */
  readonly repo: string;
  readonly snapshots: CorpusSnapshots;
  /** At most this many requests of 100 issues for a first listing, newest first. */
  readonly pages: number;
  /** Told in one line what became of the snapshot, the back-fill and the search. */
  readonly log: (line: string) => void;
}

export interface KeptSource extends CorpusSource {
  /** The same GitHub; for a day, a repository that is known to have no release is not asked for its newest. */
  readonly withKnownAbsences: (github: GitHub, now: string) => GitHub;
}

/** What this run knows beside the index. */
interface Knowledge {
  /** As it was restored; null for a first run. */
  restored: KeptState | null;
  filledUntil: string | null;
  noReleaseSince: string | null;
  noSharedSettingsSince: string | null;
  hasMoved: boolean;
  /** Something is gone that was kept. */
  hasForgotten: boolean;
  night: NightState;
  /** Of people or of the repository's words, and worth keeping at once; where the reading stopped is not. */
  hasLearned: boolean;
}

/** So many issues with new comments are worth keeping; the few of a quiet day are read again. */
const WORTH_READING = 20;

const DAY_MS = 24 * 3600 * 1000;

/** A corpus that is restored from the last run's snapshot and kept for the next one. */
export function createKeptSource({ repo, snapshots, pages, log }: KeptSourceOptions): KeptSource {
  const cache = createCorpusCache({ pages });
  let knowledge: Promise<Knowledge> | undefined;
  const know = () => (knowledge ??= restore(repo, snapshots, cache, log));
  const source: KeptSource = {
    async getIndex(github, now, title) {
      const known = await know();
      const before = cache.stateOf(repo);
      const index = await cache.getIndex(github, now);
      const after = cache.stateOf(repo);
      known.filledUntil = placeAfterUpdate(known.filledUntil, before, after);
      if (title !== undefined) await addFound(github, title, cache, log);
      return index;
    },
    async backfill(github, now, maxRequests) {
      const known = await know();
      const before = github.countRequests();
      await source.getIndex(github, now);
      const left = maxRequests - (github.countRequests() - before);
      const end = await backfill(github, cache, known.filledUntil, left);
      if (end.kind !== "needless") {
        known.filledUntil = end.filledUntil;
        known.hasMoved = true;
        log(`Older issues: ${end.added} read, ${end.kind === "done" ? "now all are there" : "more next time"}`);
      }
      const leftForTalk = maxRequests - (github.countRequests() - before);
      const { read, isComplete, fault } = await fillDiscussions(github, cache, leftForTalk);
      if (read > 0)
        log(`Comments and duplicates: ${read} issues read, ${isComplete ? "none are left" : "more next time"}`);
      if (fault !== null) log(`Comments are left out: ${fault}`);
      known.hasMoved ||= read >= WORTH_READING;
      known.hasLearned ||= await cache.learnLatent(repo);
    },
    forget(_github, numbers) {
      for (const number of numbers) cache.forget(repo, number);
    },
    async rollCall(github, now, maxRequests) {
      const known = await know();
      if (known.restored === null) return [];
      const gone = await rollCall(github, await source.getIndex(github, now), now, maxRequests);
      source.forget(github, gone);
      if (gone.length > 0) {
        known.hasForgotten = true;
        log(`Gone from GitHub, and forgotten: ${gone.length}`);
      }
      return gone;
    },
    async readCursor() {
      const kept = (await know()).restored?.cursor ?? null;
      return kept === null ? null : readCursor(kept);
    },
    memory: createKeptMemory(know),
    async save(cursor, now) {
      const known = await know();
      const state = cache.stateOf(repo);
      if (state === undefined) return;
      const text = cursor === null ? (known.restored?.cursor ?? null) : renderCursor(cursor);
      const why = whySaving({ ...known, state, cursor: text, now });
      if (why === null || snapshots.whyReadOnly !== null) {
        log(`Not kept: ${why === null ? "too little is new" : `the cache ${snapshots.whyReadOnly ?? ""}`}`);
        return;
      }
      const snapshot = cache.toSnapshot(repo);
      if (snapshot === undefined) return;
      const end = await snapshots.save({ snapshot, state: renderKeptState(toKept(known, text, now)) });
      log(
        end.kind === "saved"
          ? `Kept ${state.issues} issues, since ${why}`
          : `Nothing is kept, since the cache ${end.why}`,
      );
    },
    withKnownAbsences: (github, now) => withKnownAbsences(github, know, now),
  };
  return source;
}

/** What was learned, kept at the end of the run with the rest. */
function createKeptMemory(know: () => Promise<Knowledge>): NightMemory {
  return {
    load: async () => (await know()).night,
    async update(change) {
      const known = await know();
      const before = known.night;
      known.night = change(before);
      known.hasLearned ||= tellingOf(before) !== tellingOf(known.night);
      return known.night;
    },
  };
}

/** The same GitHub, but for what is asked for once a day where there is none: the newest release, and its owner's settings. */
function withKnownAbsences(github: GitHub, know: () => Promise<Knowledge>, now: string): GitHub {
  return new Proxy(github, {
    get(target, name) {
      if (name === "getLatestReleaseTag") return () => know().then((known) => askRelease(target, known, now));
      if (name === "readFile") {
        return (path: string, of?: FilePlace) =>
          of === undefined || of.ref !== null || !of.repo.endsWith("/.github")
            ? target.readFile(path, of)
            : know().then((known) => askShared(target, known, now, path, of));
      }
      const member: unknown = Reflect.get(target, name, target);
      // Bound, because private fields are the target's.
      return typeof member === "function"
        ? (...args: unknown[]): unknown => Reflect.apply(member, target, args)
        : member;
    },
  });
}

function toKept(known: Knowledge, cursor: string | null, keptAt: string): KeptState {
  const { filledUntil, noReleaseSince, noSharedSettingsSince } = known;
  const night = known.night === NOTHING_LEARNED ? null : renderNightState(known.night);
  return { version: 1, keptAt, cursor, filledUntil, noReleaseSince, noSharedSettingsSince, night };
}

function tellingOf({ judgements, confirmed, rejected, raises, closings, ranking }: NightState): string {
  return JSON.stringify([judgements, confirmed, rejected, raises, closings, ranking]);
}

/** Never throws: what cannot be restored is not there. */
async function restore(
  repo: string,
  snapshots: CorpusSnapshots,
  cache: CorpusCache,
  log: (line: string) => void,
): Promise<Knowledge> {
  const nothing: Knowledge = {
    restored: null,
    filledUntil: null,
    noReleaseSince: null,
    noSharedSettingsSince: null,
    hasMoved: false,
    hasForgotten: false,
    night: NOTHING_LEARNED,
    hasLearned: false,
  };
  const loaded = await snapshots.load();
  if (loaded.kind === "missing") {
    log("No issues are kept yet");
    return nothing;
  }
  if (loaded.kind === "failed") {
    log(`The kept issues are not used, since the cache ${loaded.why}`);
    return nothing;
  }
  const restored = readKeptState(loaded.corpus.state);
  const read = restored === null ? null : cache.restore(repo, loaded.corpus.snapshot);
  if (restored === null || read?.kind !== "restored") {
    log(
      `The kept issues are not used: the snapshot ${read?.kind === "refused" ? read.reason : "has no readable state"}`,
    );
    return nothing;
  }
  log(`${read.issues} issues are kept since ${restored.keptAt}`);
  const { filledUntil, noReleaseSince, noSharedSettingsSince } = restored;
  const night = readNightState(restored.night);
  return { ...nothing, restored, filledUntil, noReleaseSince, noSharedSettingsSince, night };
}

/** What the owner shares with all repositories; not asked for again within a day where there was nothing. */
async function askShared(github: GitHub, known: Knowledge, now: string, path: string, of: FilePlace) {
  const age =
    known.noSharedSettingsSince === null ? Infinity : Date.parse(now) - Date.parse(known.noSharedSettingsSince);
  if (age < DAY_MS) return undefined;
  const text = await github.readFile(path, of);
  known.noSharedSettingsSince = text === undefined ? now : null;
  return text;
}

async function askRelease(github: GitHub, known: Knowledge, now: string): Promise<string | undefined> {
  const age = known.noReleaseSince === null ? Infinity : Date.parse(now) - Date.parse(known.noReleaseSince);
  if (age < DAY_MS) return undefined;
  const tag = await github.getLatestReleaseTag();
  known.noReleaseSince = tag === undefined ? now : null;
  return tag;
}
