/**
 * One issue from start to end, for every entry point: read it as it is now, read the configuration and what is around
 * it, decide, and carry the decision out if asked to.
 */
import { applyPlan, type Applied } from "./apply.ts";
import type { ConfigError } from "./config/config-error.ts";
import { loadConfig } from "./config/load-config.ts";
import type { Issue } from "./domain/issue.ts";
import type { Skip, TriagePlan } from "./domain/plan.ts";
import { gatherSurroundings } from "./gather.ts";
import { GitHubError, type GitHub } from "./github/github.ts";
import type { IssueIndex } from "./match/issue-index.ts";
import { findExclusion } from "./plan/find-exclusion.ts";
import { triage } from "./triage.ts";

export interface TriageRequest {
  readonly github: GitHub;
  readonly number: number;
  /** The repository's issues; asked for only if the issue is triaged at all. */
  readonly corpus: () => Promise<IssueIndex>;
  /** ISO 8601 in UTC. */
  readonly now: string;
  /** False for a dry run: everything is read and decided, nothing is written. */
  readonly apply: boolean;
  readonly delivery: string | null;
}

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

/** @throws GitHubError where GitHub can't be asked or does not carry out a step. */
export async function triageIssue(request: TriageRequest): Promise<TriageOutcome> {
  const { github, number, now, delivery } = request;
  // The issue as it is now, not as an event described it: of two runs the later one must not bring back an older text.
  const issue = await findIssue(github, number);
  if (issue === undefined) return { kind: "skipped", skip: GONE, configErrors: [] };
  const { settings, errors: configErrors } = await loadConfig(github);
  const skip = findExclusion(issue, settings.ignore);
  if (skip !== undefined) return { kind: "skipped", skip, configErrors };

  const [surroundings, corpus] = await Promise.all([
    gatherSurroundings(github, issue, now, delivery),
    request.corpus(),
  ]);
  const plan = triage(issue, surroundings, corpus, settings, now);
  const applied = request.apply ? await applyPlan(plan, github) : null;
  return { kind: "triaged", plan, applied, configErrors };
}

const GONE: Skip = { what: "issue", reason: "gone", why: "it was deleted or moved to another repository" };

/** Undefined where it was deleted or moved meanwhile, as spam is within seconds; a plain 404 may be a lack of rights. */
async function findIssue(github: GitHub, number: number): Promise<Issue | undefined> {
  try {
    return await github.getIssue(number);
  } catch (error) {
    if (error instanceof GitHubError && (error.code === "gone" || error.status === 410)) return undefined;
    throw error;
  }
}
