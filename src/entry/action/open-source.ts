/** Which corpus a workflow's run has: one that is kept in the Actions cache, or a passing one where there is none. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as core from "@actions/core";
import { context } from "@actions/github";
import type { GitHub } from "../../github/github.ts";
import { createActionsCache } from "../../store/actions-cache.ts";
import { findCacheAccess } from "../../store/cache-access.ts";
import { type CorpusSource, createPassingSource } from "../../store/corpus-source.ts";
import { createKeptSource } from "../../store/kept-source.ts";
import { logLine } from "./log-line.ts";

/** A workflow's token has 1,000 requests an hour, for all workflows of the repository together. */
const PAGES = { triage: 5, rescan: 20 };

export interface OpenSource {
  readonly source: CorpusSource;
  /** The same GitHub, with what the source knows of its releases. */
  readonly withKnownAbsences: (github: GitHub, now: string) => GitHub;
}

/** `repo` is the repository's `corpusKey`. */
export function openSource(repo: string, task: keyof typeof PAGES): OpenSource {
  const { env } = process;
  const branch: unknown = context.payload.repository?.["default_branch"];
  const defaultBranch = typeof branch === "string" ? branch : undefined;
  const access = findCacheAccess({ env, event: context.eventName, ref: context.ref, defaultBranch });
  const log = (line: string): void => {
    core.info(logLine(line));
  };
  if (access.kind === "none") {
    log(`No issues are kept from run to run: the cache ${access.why}`);
    return { source: createPassingSource({ pages: PAGES[task] }), withKnownAbsences: (github) => github };
  }
  const snapshots = createActionsCache({
    repo,
    run: `${context.runId}-${env["GITHUB_RUN_ATTEMPT"] ?? "1"}-${(env["GITHUB_JOB"] ?? "").slice(0, 100)}`,
    folder: join(env["RUNNER_TEMP"] ?? tmpdir(), "fingerpost-corpus"),
    program: fileURLToPath(new URL("./cache-process.js", import.meta.url)),
    whyReadOnly: access.kind === "read" ? access.why : null,
    debug: (line) => {
      core.debug(logLine(line));
    },
  });
  const source = createKeptSource({ repo, snapshots, pages: PAGES[task], log });
  return { source, withKnownAbsences: source.withKnownAbsences };
}
