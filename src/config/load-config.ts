/**
 * The configuration of a repository, as it stands on its default branch, and what it shares with others: the owner's
 * `.github` repository, or the one that `extends` names.
 */
import type { Settings } from "../domain/settings.ts";
import { type FilePlace, GitHubError, type GitHub } from "../github/github.ts";
import { addWeights, TOO_LARGE } from "./add-weights.ts";
import type { ConfigError } from "./config-error.ts";
import { CONFIG_PATH } from "./config-path.ts";
import { defaultSettings } from "./default-settings.ts";
import type { ConfigLayer } from "./parse-config.ts";
import { OVERSIZE } from "./yaml-bounds.ts";

/** A repository's settings, and what is wrong with its files. */
export interface LoadedConfig {
  readonly settings: Settings;
  /** As of `parseConfig`; where there are any but such as keep them, `settings` are the defaults. */
  readonly errors: readonly ConfigError[];
}

/** The file that a `.github` repository shares. */
const SHARED_PATH = "fingerpost.yml";

/**
 * Reads `.github/fingerpost.yml`, and no other spelling of it: each further one would cost every issue a request. The shared
 * file costs one. Weights that a file
 * names are read from the repository itself with one more.
 *
 * @throws GitHubError where GitHub does not answer; a missing file is no error, but that of an `extends`.
 */
export async function loadConfig(github: Pick<GitHub, "readFile" | "repo">): Promise<LoadedConfig> {
  const layers = await loadLayers(github);
  // Most repositories configure nothing: the format is loaded only where there is a file.
  if (layers.length === 0) return { settings: defaultSettings, errors: [] };
  const { mergeConfig } = await import("./merge-config.ts");
  const { settings, errors } = mergeConfig(layers);
  if (errors.length > 0) return { settings, errors };
  return await addWeights(settings, CONFIG_PATH, (path) => github.readFile(path).catch(unlessTooLarge));
}

/** The files that count for a repository, its own first; with those that are missing left out. @throws GitHubError */
export async function loadLayers(
  github: Pick<GitHub, "readFile" | "repo">,
  ownLayer?: ConfigLayer,
): Promise<readonly ConfigLayer[]> {
  const own = ownLayer ?? (await readLayer(github, CONFIG_PATH, CONFIG_PATH));
  // A file that is wrong counts as absent, with all that it might have gone on from.
  if (own !== null && own.parsed === null) return [own];
  const named = own?.parsed?.extends;
  const shared = named === null ? null : await loadShared(github, named, own);
  return [own, shared].flatMap((layer) => layer ?? []);
}

async function loadShared(
  github: Pick<GitHub, "readFile" | "repo">,
  named: string | undefined,
  own: ConfigLayer | null,
): Promise<ConfigLayer | null> {
  const [repo = "", ref = null] = (named ?? `${github.repo.split("/")[0] ?? ""}/.github`).split("@");
  if (named === undefined && repo.toLowerCase() === github.repo.toLowerCase()) return null;
  const isDotGithub = repo.endsWith("/.github");
  const path = isDotGithub ? SHARED_PATH : CONFIG_PATH;
  const name = `${repo}${ref === null ? "" : `@${ref}`}/${path}`;
  const layer = await readLayer(github, path, name, { repo, ref }).catch((error: unknown) => {
    // A repository that the token may not see is as good as none.
    if (error instanceof GitHubError && (error.code === "forbidden" || error.code === "not-found")) return null;
    throw error;
  });
  if (named === undefined || own === null) return layer;
  const at = own.placeOf(own.root?.entries.get("extends")?.node.offset ?? 0);
  const wrong = (message: string): ConfigLayer => ({
    ...own,
    parsed: null,
    errors: [{ file: own.file, ...at, message }],
  });
  if (layer === null)
    return wrong(`"extends" names ${repo}, and ${name} is not there or may not be read; check name and access`);
  if (layer.parsed?.extends !== undefined)
    return wrong(`${name} has an "extends" of its own; a shared file can't go on from another`);
  return layer;
}

/** null where there is no such file. */
async function readLayer(
  github: Pick<GitHub, "readFile">,
  path: string,
  name: string,
  of?: FilePlace,
): Promise<ConfigLayer | null> {
  const text = await github.readFile(path, of).catch(unlessTooLarge);
  if (text === undefined) return null;
  const { parseLayer } = await import("./parse-config.ts");
  if (text !== TOO_LARGE) return parseLayer(text, name);
  const tooLarge: ConfigError = { file: name, line: 1, column: 1, message: `the file is ${OVERSIZE}` };
  return { ...parseLayer("", name), parsed: null, errors: [tooLarge] };
}

/** GitHub gives no text above 1 MB; such a file is as wrong as one that is a little too large, and no reason to stop. */
function unlessTooLarge(error: unknown): typeof TOO_LARGE {
  if (error instanceof GitHubError && error.code === "too-large") return TOO_LARGE;
  throw error;
}
