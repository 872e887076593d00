import semver from "semver";

/** A tag as projects write them: `v2.1.7`, `2.1.7`, `cli-v2.1.7`, `@scope/tool@2.1.7`, `release/2.1`. */
const TAG = /^(?:[\w@./-]{0,80}?[@/_-])?v?(\d{1,6}(?:\.\d{1,6}){1,2}(?:[-+][\w.+-]{1,40})?)$/;

/**
 * The version that a release's tag names, as semver, or null where it names none (`nightly`, a date's dots, a code
 * name). Never throws.
 */
export function readReleaseVersion(tag: string): string | null {
  const version = TAG.exec(tag.trim())?.[1];
  return version === undefined ? null : (semver.valid(version) ?? semver.coerce(version)?.version ?? null);
}
