/** The configuration of a repository, as it stands on its default branch. */
import type { Settings } from "../domain/settings.ts";
import { GitHubError, type GitHub } from "../github/github.ts";
import { addWeights, TOO_LARGE } from "./add-weights.ts";
import type { ConfigError } from "./config-error.ts";
import { defaultSettings } from "./default-settings.ts";
import { CONFIG_PATH, parseConfig } from "./parse-config.ts";
import { OVERSIZE } from "./yaml-bounds.ts";

export interface LoadedConfig {
  readonly settings: Settings;
  /** As of `parseConfig`; where there are any but such as keep them, `settings` are the defaults. */
  readonly errors: readonly ConfigError[];
}

/**
 * Reads `.github/fingerpost.yml`, and no other spelling of it: each further one would cost every issue a request. Weights that it
 * names are read with one more.
 *
 * @throws GitHubError where GitHub does not answer; a missing file is no error.
 */
export async function loadConfig(github: Pick<GitHub, "readFile">): Promise<LoadedConfig> {
  const text = await github.readFile(CONFIG_PATH).catch(unlessTooLarge);
  if (text === TOO_LARGE) return { settings: defaultSettings, errors: [tooLarge] };
  if (text === undefined) return { settings: defaultSettings, errors: [] };
  const parsed = parseConfig(text, CONFIG_PATH);
  if (parsed.errors.length > 0) return parsed;
  return await addWeights(parsed.settings, CONFIG_PATH, (path) => github.readFile(path).catch(unlessTooLarge));
}

const tooLarge: ConfigError = { file: CONFIG_PATH, line: 1, column: 1, message: `the file is ${OVERSIZE}` };

/** GitHub gives no text above 1 MB; such a file is as wrong as one that is a little too large, and no reason to stop. */
function unlessTooLarge(error: unknown): typeof TOO_LARGE {
  if (error instanceof GitHubError && error.code === "too-large") return TOO_LARGE;
  throw error;
}
