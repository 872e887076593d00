/** What a run may do with the Actions cache; `why` goes on with "the cache …". */
export type CacheAccess =
  | { readonly kind: "none"; readonly why: string }
  | { readonly kind: "read"; readonly why: string }
  | { readonly kind: "write" };

/** Events that only somebody with write access brings about. */
const TRUSTED_EVENTS = new Set(["schedule", "workflow_dispatch", "repository_dispatch", "push"]);

export interface RunFacts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly event: string;
  /** `refs/heads/main`. */
  readonly ref: string;
  /** Without `refs/heads/`; undefined where the event does not tell. */
  readonly defaultBranch: string | undefined;
}

/**
 * The cache is reached by a token of the runner's own (`ACTIONS_RUNTIME_TOKEN`), so no permission of `GITHUB_TOKEN` is
 * needed. Since 2026-06-26 GitHub lets events that anybody can bring about, `issues` and `issue_comment` among them, read
 * the default branch's cache only; we go by the same rule where no `cache-mode` is declared, so that no stranger's event
 * ever fills it. What another branch keeps, nobody else could read.
 * Sources: https://github.blog/changelog/2026-06-26-read-only-actions-cache-for-untrusted-triggers,
 * https://github.blog/changelog/2026-09-10-control-github-actions-cache-access-with-cache-mode
 */
export function findCacheAccess({ env, event, ref, defaultBranch }: RunFacts): CacheAccess {
  const hasService = (env["ACTIONS_RESULTS_URL"] ?? env["ACTIONS_CACHE_URL"] ?? "") !== "";
  if (!hasService || (env["ACTIONS_RUNTIME_TOKEN"] ?? "") === "")
    return { kind: "none", why: "is not offered to this run" };
  const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
  if (mode === "none" || mode === "write-only")
    return { kind: "none", why: `may not be read by this job (cache-mode: ${mode})` };
  if (mode === "read") return { kind: "read", why: "is only read here (cache-mode: read); the re-scan keeps" };
  if (defaultBranch !== undefined && ref !== `refs/heads/${defaultBranch}`)
    return { kind: "read", why: "of another branch than the default one would be of no use" };
  if (mode === "write" || TRUSTED_EVENTS.has(event)) return { kind: "write" };
  return { kind: "read", why: `is only read on \`${event}\`; the re-scan keeps` };
}
