/**
 * Where the newest version of a product is learned from: the repository's releases, else its tags, or a package in the
 * npm registry. Remembered for a while, since every issue asks the same.
 */
import { corpusKey } from "../store/corpus-key.ts";
import * as semver from "../domain/semver.ts";
import type { Release } from "../domain/plan.ts";
import { GitHubError, type GitHub } from "../github/github.ts";
import { findHighestVersion, readReleaseVersion } from "../plan/read-release-version.ts";
import { findNpmRegistry } from "./npm-config.ts";
import { findNpmVersion, type NpmRegistryOptions } from "./npm-registry.ts";

/** Where released versions are asked for; answers are remembered for an hour. */
export interface VersionSource {
  /**
   * The newest released version as semver; null where nobody knows one or nobody answers. `npm` names a package of a
   * registry, null the repository itself, which also counts where no registry is known. `now` is ISO 8601 in UTC. Never
   * throws for want of an answer.
   */
  findLatest(github: Releases, named: NamedPackage, now: string): Promise<string | null>;
  /** What to tell whoever wrote the configuration; null where there is nothing to tell. */
  noteOn(named: NamedPackage): string | null;
  /** The repository's newest releases that are versions, at most 100; [] for want of an answer. */
  listReleases(github: Released, now: string): Promise<readonly Release[]>;
}

/** What a repository says of its package. */
export interface NamedPackage {
  readonly npm: string | null;
  /** Its registry's address; null where the one that npm is set to counts. */
  readonly registry: string | null;
}

type Releases = Pick<GitHub, "repo" | "repositoryId" | "getLatestReleaseTag" | "listTags">;
type Released = Pick<GitHub, "repo" | "repositoryId" | "listReleases">;

export interface VersionSourceOptions extends Partial<NpmRegistryOptions> {
  /**
   * Whether an address that a repository names is asked; yes by default. Not on a server of several owners, whose network is
   * none of theirs.
   */
  readonly asksNamed?: boolean;
  /** How long an answer counts, in milliseconds; an hour by default. */
  readonly keepMs?: number;
}

/** A release is worth an hour's delay. */
const KEEP_MS = 60 * 60_000;

/** No answer is asked for again sooner: a registry that is down is soon up again. */
const KEEP_NOTHING_MS = 5 * 60_000;

/** So many products are remembered; an App has as many as repositories. */
const REMEMBERED_MAX = 1_000;

/** A source with a memory of its own: one for each process. */
export function createVersionSource(options: VersionSourceOptions = {}): VersionSource {
  const { keepMs = KEEP_MS, asksNamed = true, registryUrl, ...asking } = options;
  let set: { readonly url: string | undefined } | undefined;
  // Looked up once, and only where somebody names a package.
  const registryOf = ({ registry }: NamedPackage): string | undefined => {
    if (registry !== null && asksNamed) return registry.replace(/\/+$/u, "");
    set ??= { url: registryUrl ?? findNpmRegistry() };
    return set.url;
  };
  const keepNothingMs = Math.min(keepMs, KEEP_NOTHING_MS);
  const versions = new Memory<string | null>((version) => (version === null ? keepNothingMs : keepMs));
  const releases = new Memory<readonly Release[]>((list) => (list.length === 0 ? keepNothingMs : keepMs));
  return {
    findLatest(github, named, now) {
      const { npm } = named;
      const url = npm === null ? undefined : registryOf(named);
      return npm === null || url === undefined
        ? versions.recall(`github ${corpusKey(github)}`, now, () => findReleased(github))
        : versions.recall(`npm ${npm} ${url}`, now, () => findPublished(npm, { ...asking, registryUrl: url }));
    },
    noteOn(named) {
      if (named.npm === null) return null;
      if (named.registry !== null && !asksNamed)
        return `"versions.registry" is not asked by a server of several owners; the registry that npm is set to there counts`;
      if (registryOf(named) !== undefined) return null;
      return `"versions.npm" is ${named.npm}, and no registry is known; set "versions.registry", or npm's own "registry". Releases and tags are used`;
    },
    listReleases: (github, now) => releases.recall(corpusKey(github), now, () => listReleased(github)),
  };
}

/** Answers with a time to live, the oldest forgotten first. */
class Memory<T> {
  readonly #entries = new Map<string, { readonly until: number; readonly value: T }>();
  readonly #keepMs: (value: T) => number;

  constructor(keepMs: (value: T) => number) {
    this.#keepMs = keepMs;
  }

  async recall(key: string, now: string, ask: () => Promise<T>): Promise<T> {
    const nowMs = Date.parse(now);
    const known = this.#entries.get(key);
    if (known !== undefined && nowMs < known.until) return known.value;
    const value = await ask();
    // Taken out first, so that what is oldest in the map was asked for longest ago.
    this.#entries.delete(key);
    this.#entries.set(key, { until: nowMs + this.#keepMs(value), value });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > REMEMBERED_MAX && oldest !== undefined) this.#entries.delete(oldest);
    return value;
  }
}

async function listReleased(github: Released): Promise<readonly Release[]> {
  try {
    return (await github.listReleases()).flatMap(({ tag, publishedAt }) => {
      const version = readReleaseVersion(tag, github.repo);
      return version === null ? [] : [{ version, publishedAt }];
    });
  } catch (error) {
    if (error instanceof GitHubError) return [];
    throw error;
  }
}

async function findPublished(name: string, registry: NpmRegistryOptions): Promise<string | null> {
  return semver.valid((await findNpmVersion(name, registry)) ?? null);
}

/** A hint for the reporter, and no reason to fail: without an answer, nothing is said of newer versions. */
async function findReleased(github: Releases): Promise<string | null> {
  try {
    const tag = await github.getLatestReleaseTag();
    if (tag !== undefined) return readReleaseVersion(tag, github.repo);
    return findHighestVersion(await github.listTags(), github.repo);
  } catch (error) {
    if (error instanceof GitHubError) return null;
    throw error;
  }
}
