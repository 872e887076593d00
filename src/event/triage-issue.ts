/**
 * One issue from start to end, for every entry point: read it as it is now, read the configuration and what is around
 * it, decide, and carry the decision out if asked to.
 *
 * What was written is read back. Where the issue is not as it should be (its text was edited meanwhile, another run
 * wrote as well) it is triaged again from the start, until nothing is left to do: of two runs at once, each ends only
 * when it finds the issue in order, so the last one to write has seen the newest text and the only comment.
 */
import { askedOnce } from "./asked-once.ts";
import { type Applied, applyPlan, isChange, isSettled } from "./apply.ts";
import type { ConfigError } from "../config/config-error.ts";
import { loadConfig } from "../config/load-config.ts";
import type { Pairs } from "../domain/feedback.ts";
import { CONFIG_PATH } from "../config/config-path.ts";
import type { Skip, TriagePlan } from "../domain/plan.ts";
import type { Settings } from "../domain/settings.ts";
import { findPresentIssue, gatherSurroundings, NO_WISH, rescanWish, type Wish } from "./gather.ts";
import { decide, type Forget } from "./decide.ts";
import { GitHubError, type GitHub, type ObservedIssue } from "../github/github.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import { type NightMemory, NOTHING_LEARNED } from "../night/night-state.ts";
import { withLearned } from "../night/with-learned.ts";
import { findBacklog, findTooOld } from "../plan/find-backlog.ts";
import { findExclusion } from "../plan/find-exclusion.ts";
import { createVersionSource, type VersionSource } from "../registry/version-source.ts";

/** Which issue is to be triaged, and by what. */
export interface TriageRequest {
  readonly github: GitHub;
  readonly number: number;
  /** The repository's issues; asked for only if the issue is triaged at all, and once. */
  readonly corpus: () => Promise<IssueIndex>;
  /** Told of earlier issues that GitHub no longer shows, so that no later run names them; by default only this one leaves them out. */
  readonly forget?: Forget;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** False for a dry run: everything is read and decided, nothing is written. */
  readonly apply: boolean;
  readonly delivery: string | null;
  /** Whether commands are heard in the repository; by default it is not known before the first. */
  readonly hearsCommands?: boolean | null;
  /** What a command asks for; nothing by default. */
  readonly wish?: Wish;
  /** What was learned of the repository; nothing by default. */
  readonly memory?: Pick<NightMemory, "load">;
  /** Remembers the newest versions between issues; one of its own by default. */
  readonly versions?: VersionSource;
}

/** What came of it: left alone with the reason, or decided and, unless dry, done. */
export type TriageOutcome =
  | { readonly kind: "skipped"; readonly skip: Skip; readonly configErrors: readonly ConfigError[] }
  | {
      readonly kind: "triaged";
      readonly plan: TriagePlan;
      /** null after a dry run. */
      readonly applied: Applied | null;
      /** What is wrong with the configuration file; the defaults were used then. */
      readonly configErrors: readonly ConfigError[];
    };

/** Two runs at once need two rounds, and one more where somebody edits besides. */
const MAX_ROUNDS = 5;

/**
 * Triages one issue of GitHub as it is now, and carries the plan out where `apply` is true; may be called again at any time.
 * @throws GitHubError where GitHub can't be asked, does not carry out a step, or does not keep what was written.
 */
export async function triageIssue(request: TriageRequest): Promise<TriageOutcome> {
  const corpus = askedOnce(request.corpus);
  const outcome = await triageUntilSettled({ ...request, corpus });
  // What stands for this report tells of it: its comment is edited, which notifies nobody. Those have no follow-ups of their own.
  if (outcome.kind === "triaged" && outcome.applied !== null) {
    for (const number of outcome.plan.followUps) {
      await triageUntilSettled({ ...request, corpus, number, wish: rescanWish(request.now) });
    }
  }
  return outcome;
}

async function triageUntilSettled(request: TriageRequest): Promise<TriageOutcome> {
  const {
    github,
    number,
    corpus,
    wish = NO_WISH,
    versions = createVersionSource(),
    forget = noOne,
    memory = NO_MEMORY,
  } = request;
  let outcome: Extract<TriageOutcome, { kind: "triaged" }> | undefined;
  for (let round = 1; round <= MAX_ROUNDS; round++) {
    const given = { hearsCommands: null, ...request, wish, versions, corpus, forget, memory };
    const { outcome: found, issue } = await triageOnce(given, outcome?.applied ?? null).catch((error: unknown) =>
      unlessLocked(error, github, number),
    );
    // Locked or deleted after we wrote: what was done stays done.
    if (found.kind === "skipped" || found.applied === null || issue === null) return outcome ?? found;
    const { applied, plan } = found;
    if (!isChange(applied)) return outcome ?? found;
    outcome = { ...found, applied: addUp(outcome?.applied ?? null, applied) };
    // A decision must have outlived all other runs: only a look at the comment itself can tell.
    if (wish.change === NO_WISH.change && (await isSettled(plan, issue, applied, github))) return outcome;
  }
  const message = `Could not settle ${github.repo}#${number}: after ${MAX_ROUNDS} rounds it is still changing. Run it again.`;
  throw new GitHubError(message, { code: "unexpected-answer", status: null });
}

interface Round {
  readonly outcome: TriageOutcome;
  /** As it was before; null where there is none. */
  readonly issue: ObservedIssue | null;
}

async function triageOnce(request: Required<TriageRequest>, written: Applied | null): Promise<Round> {
  const { github, number, now, delivery, wish, versions, forget, memory } = request;
  // The issue as it is now, not as an event described it: of two runs the later one must not bring back an older text.
  const issue = await findPresentIssue(github, number);
  if (issue === undefined) return { outcome: { kind: "skipped", skip: GONE, configErrors: [] }, issue: null };
  const { settings: configured, errors } = await loadConfig(github);
  const configErrors = [...errors, ...notesOn(configured, versions)];
  const learned = await memory.load();
  const settings = withLearned(configured, learned);
  // Who gives a command asks for this issue.
  const isAsked = wish.change !== NO_WISH.change;
  const skip = findExclusion(issue, settings.ignore) ?? (isAsked ? undefined : findTooOld(issue, settings.notBefore));
  if (skip !== undefined) return { outcome: { kind: "skipped", skip, configErrors }, issue };

  const [surroundings, corpus] = await Promise.all([
    gatherSurroundings(github, issue, {
      now,
      delivery,
      wish,
      hearsCommands: request.hearsCommands,
      labelsAdded: written?.labelsAdded ?? [],
      commentId: written?.commentId ?? null,
      rejectedElsewhere: rejectedWith(number, learned),
      findLatestVersion: () => versions.findLatest(github, settings.versions, now),
    }),
    request.corpus(),
  ]);
  corpus.learn(learned);
  const backlog = findBacklog(issue, surroundings, wish.backlogBefore);
  if (backlog !== undefined) return { outcome: { kind: "skipped", skip: backlog, configErrors }, issue };
  const plan = await decide(issue, surroundings, { github, corpus, settings, now, forget, versions });
  const applied = request.apply ? await applyPlan(plan, surroundings.ownComment, github) : null;
  return { outcome: { kind: "triaged", plan, applied, configErrors }, issue };
}

/** What is right in the configuration and yet can't be followed here. */
function notesOn(settings: Settings, versions: VersionSource): ConfigError[] {
  const message = versions.noteOn(settings.versions);
  return message === null ? [] : [{ file: CONFIG_PATH, line: 1, column: 1, message, keepsSettings: true }];
}

/** Locked between our look and our writing: GitHub refuses as it would without the right to write. @throws what was thrown */
async function unlessLocked(error: unknown, github: GitHub, number: number): Promise<Round> {
  if (!(error instanceof GitHubError) || error.code !== "forbidden") throw error;
  const issue = await findPresentIssue(github, number);
  if (issue?.locked !== true) throw error;
  const skip: Skip = { what: "issue", reason: "locked", why: "the conversation was locked meanwhile" };
  return { outcome: { kind: "skipped", skip, configErrors: [] }, issue };
}

function addUp(before: Applied | null, now: Applied): Applied {
  if (before === null) return now;
  return {
    labelsAdded: [...new Set([...before.labelsAdded, ...now.labelsAdded])],
    labelsRemoved: [...new Set([...before.labelsRemoved, ...now.labelsRemoved])],
    labelsSuggested: now.labelsSuggested,
    typeSet: now.typeSet ?? before.typeSet,
    typeSuggested: now.typeSuggested,
    comment:
      before.comment === "unchanged" || before.comment === "changed by somebody else" ? now.comment : before.comment,
    commentId: before.commentId ?? now.commentId,
    surplusRemoved: before.surplusRemoved + now.surplusRemoved,
  };
}

/** Issues that people said are not the same as this one. */
function rejectedWith(number: number, { rejected }: Pairs): ReadonlySet<number> {
  return new Set(rejected.flatMap(([low, high]) => (low === number ? [high] : high === number ? [low] : [])));
}

const NO_MEMORY: Pick<NightMemory, "load"> = { load: () => Promise.resolve(NOTHING_LEARNED) };

function noOne(): void {
  // Nobody keeps the corpus longer than this run.
}

const GONE: Skip = { what: "issue", reason: "gone", why: "it was deleted or moved to another repository" };
