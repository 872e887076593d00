/**
 * Whether a reporter runs a release that has the fix of an issue that was closed. Which change closed it is not known
 * here: the first stable release after the closing is taken for the one that has it.
 */
import * as semver from "../domain/semver.ts";
import type { Release } from "../domain/plan.ts";

/** How a reporter's version stands to the release with the fix. */
export interface FixStanding {
  /** The first stable release after the closing. */
  readonly release: string;
  /** True where the reporter's version is older than it. */
  readonly isBehind: boolean;
}

/** Undefined where the version cannot be read, or no stable release has followed the closing until `nowMs`. */
export function findFixStanding(
  version: string | null,
  closedMs: number,
  releases: readonly Release[],
  nowMs: number,
): FixStanding | undefined {
  const own = version === null ? null : semver.parse(version, { loose: true });
  if (own === null) return undefined;
  const release = findFixRelease(closedMs, releases, nowMs);
  return release === undefined ? undefined : { release, isBehind: semver.lt(own, release) };
}

/** The first stable release after the closing that was out by `nowMs`; undefined for none. */
export function findFixRelease(closedMs: number, releases: readonly Release[], nowMs: number): string | undefined {
  const [first] = releases
    .map((release) => ({ ...release, publishedMs: Date.parse(release.publishedAt) }))
    .filter((release) => release.publishedMs >= closedMs && release.publishedMs <= nowMs && isStable(release.version))
    .sort((a, b) => a.publishedMs - b.publishedMs || semver.compare(a.version, b.version));
  return first?.version;
}

function isStable(version: string): boolean {
  const parsed = semver.parse(version);
  return parsed !== null && parsed.prerelease.length === 0;
}
