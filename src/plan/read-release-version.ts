import * as semver from "../domain/semver.ts";

/** `v2.1.7`, `release-2.1`, `cli-v2.1.7`, `@scope/cli@2.1.7`: what stands before the version, and the version. */
const TAG = /^(?:([\w@./-]{1,80}?)[@/_-])?v?(\d{1,6}(?:\.\d{1,6}){1,2}(?:[-+][\w.+-]{1,40})?)$/;

/** Majors so far apart are two ways of counting (2024.11 and 3.4), and neither is newer. */
const FAR_APART = 100;

/**
 * The version that a release's tag names, as semver; null where it names none, or one of something else: a repository
 * that releases several things (`helm-chart-0.9.0`) puts their names before it. Never throws.
 */
export function readReleaseVersion(tag: string, repo: string): string | null {
  const [, prefix, version] = TAG.exec(tag.trim()) ?? [];
  if (version === undefined || !isOfProduct(prefix, repo)) return null;
  return semver.valid(version) ?? semver.coerce(version)?.version ?? null;
}

/**
 * The highest full version that any of the tags names; null where none names one. For a repository without releases,
 * whose tags come in no order. Never throws.
 */
export function findHighestVersion(tags: readonly string[], repo: string): string | null {
  const versions = tags.flatMap((tag) => readReleaseVersion(tag, repo) ?? []);
  const full = versions.filter((version) => semver.prerelease(version) === null);
  return semver.rsort([...full])[0] ?? null;
}

/** The newer version, where `latest` is one and counts in the same way as the reporter's; else null. Never throws. */
export function findUpdate(version: string | null, latest: string | null): string | null {
  const own = semver.parse(version);
  const other = semver.parse(latest);
  if (own === null || other === null || Math.abs(own.major - other.major) >= FAR_APART) return null;
  return semver.lt(own, other) ? other.version : null;
}

function isOfProduct(prefix: string | undefined, repo: string): boolean {
  if (prefix === undefined) return true;
  const name = prefix.replace(/^@[\w.-]{1,80}\//, "").toLowerCase();
  return name === "release" || name === "releases" || name === "version" || name === repo.split("/")[1]?.toLowerCase();
}
