/** A report on an issue of a `ThreadWorld`, by the same ways as the command line. */
import { defaultSettings } from "../../src/config/default-settings.ts";
import { createOctokit } from "../../src/github/create-octokit.ts";
import { createOctokitGitHub } from "../../src/github/octokit-github.ts";
import { buildReport } from "../../src/graph/build-report.ts";
import type { Limits } from "../../src/graph/frontier.ts";
import type { Gathered } from "../../src/graph/gathered.ts";
import type { IssueReport } from "../../src/graph/report-value.ts";
import { findAlikeBySearch } from "../../src/threads/find-alike.ts";
import { gatherReport } from "../../src/threads/gather-report.ts";
import { createGraphqlSource } from "../../src/threads/graphql-source.ts";
import { createRestSource } from "../../src/threads/rest-source.ts";
import type { ThreadWorld } from "./thread-world.ts";

export interface ReadOptions {
  readonly withToken?: boolean;
  readonly limits?: Limits;
  readonly maxRequests?: number;
  readonly ownLogin?: string;
}

/** All that is read of it. */
export async function gatherFrom(world: ThreadWorld, number: number, options: ReadOptions = {}): Promise<Gathered> {
  const { withToken = true, limits = { depth: 2, maxNodes: 80 }, maxRequests = 60, ownLogin = null } = options;
  const octokit = createOctokit({ ...(withToken && { token: "t" }), fetch: world.fetch, secondMs: 0 });
  const github = createOctokitGitHub({ octokit, repo: world.repo, ownLogin: () => Promise.resolve("") });
  return await gatherReport({
    ref: { repo: world.repo, number },
    source: withToken ? createGraphqlSource(octokit) : createRestSource(octokit),
    limits,
    maxRequests,
    findAlike: (root) => findAlikeBySearch(root, github),
    otherRequests: () => github.countRequests(),
    ownLogin: () => Promise.resolve(ownLogin),
    repositoryId: null,
    now: world.now,
  });
}

/** The report of it. */
export async function readReport(world: ThreadWorld, number: number, options: ReadOptions = {}): Promise<IssueReport> {
  return buildReport(await gatherFrom(world, number, options), defaultSettings);
}
