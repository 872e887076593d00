/**
 * A report from start to end, for every entry point: read the threads and the configuration, then let the core write it.
 * Loaded only where somebody asks for a report: a triage needs none of it.
 */
import type { Octokit } from "@octokit/core";
import type { ConfigError } from "../config/config-error.ts";
import { defaultSettings } from "../config/default-settings.ts";
import { loadConfig } from "../config/load-config.ts";
import { GitHubError, type GitHub } from "../github/github.ts";
import { buildReport } from "../graph/build-report.ts";
import type { Limits } from "../graph/frontier.ts";
import type { IssueReport } from "../graph/report-value.ts";
import type { IssueIndex } from "../match/issue-index.ts";
import type { Thread } from "../graph/thread.ts";
import { type Alike, findAlikeBySearch, findAlikeInIndex } from "./find-alike.ts";
import { gatherReport, type Progress } from "./gather-report.ts";
import { createGraphqlSource } from "./graphql-source.ts";
import { createRestSource } from "./rest-source.ts";

/** As far as a report goes where nobody says otherwise: sixty requests are what GitHub gives without a token. */
export const REPORT_LIMITS: Limits & { readonly maxRequests: number } = { depth: 2, maxNodes: 80, maxRequests: 60 };

export interface ReportRequest {
  readonly number: number;
  /** Of the issue's repository. */
  readonly github: GitHub;
  readonly octokit: Octokit;
  /** Without one GraphQL answers nothing. */
  readonly hasToken: boolean;
  readonly limits?: Limits;
  /** From 5 on. */
  readonly maxRequests?: number;
  /** The repository's issues, for those with the same error; one search of GitHub's where it is left out. */
  readonly index?: () => Promise<IssueIndex>;
  /** Under which login our comments stand; null for nobody's. */
  readonly ownLogin: () => Promise<string | null>;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly onProgress?: (progress: Progress) => void;
}

export interface MadeReport {
  readonly report: IssueReport;
  /** What is wrong with the configuration file; the defaults were used then. */
  readonly configErrors: readonly ConfigError[];
}

/** The repository's own configuration, that of its owner, and weights that one of them names. */
const CONFIG_REQUESTS = 3;
/** With fewer not even the issue itself can be read. */
const FEWEST = 4;

/** The report on an issue. @throws GitHubError where the issue itself can't be read; whatever else fails makes the report partial, and says so. */
export async function makeReport(request: ReportRequest): Promise<MadeReport> {
  const { github, octokit, hasToken, limits = REPORT_LIMITS, maxRequests = REPORT_LIMITS.maxRequests } = request;
  const before = github.countRequests();
  const common = {
    ref: { repo: github.repo, number: request.number },
    limits: { depth: limits.depth, maxNodes: limits.maxNodes },
    maxRequests: Math.max(FEWEST, maxRequests - CONFIG_REQUESTS),
    findAlike: (root: Thread) => findAlike(root, request),
    // What fills an index is that index's own affair.
    otherRequests: () => (request.index === undefined ? github.countRequests() - before : 0),
    ownLogin: request.ownLogin,
    repositoryId: github.repositoryId,
    now: request.now,
    ...(request.onProgress && { onProgress: request.onProgress }),
  };
  const gathered = hasToken
    ? await gatherReport({ ...common, source: createGraphqlSource(octokit) }).catch(async (error: unknown) => {
        if (!isRefusedByGraphql(error)) throw error;
        return await gatherReport({ ...common, source: createRestSource(octokit) });
      })
    : await gatherReport({ ...common, source: createRestSource(octokit) });
  const beforeConfig = github.countRequests();
  const { settings, errors: configErrors } = await loadConfig(github).catch((error: unknown) => {
    if (error instanceof GitHubError) return { settings: defaultSettings, errors: [] };
    throw error;
  });
  const report = buildReport(
    { ...gathered, requests: gathered.requests + github.countRequests() - beforeConfig },
    settings,
  );
  return { report, configErrors };
}

/** By the index; by a search where there is none, or where it can't be had. @throws GitHubError */
async function findAlike(root: Thread, { index, github }: ReportRequest): Promise<Alike> {
  if (index === undefined) return await findAlikeBySearch(root, github);
  try {
    return findAlikeInIndex(root, await index());
  } catch (error) {
    if (!(error instanceof GitHubError) || error.code === "rate-limited") throw error;
    return await findAlikeBySearch(root, github);
  }
}

/** An older server lacks fields, and some tokens may not ask GraphQL: REST may still answer. */
function isRefusedByGraphql(error: unknown): boolean {
  return (
    error instanceof GitHubError && error.status === 200 && (error.code === "server" || error.code === "forbidden")
  );
}
