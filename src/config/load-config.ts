/** The configuration of a repository, as it stands on its default branch. */
import type { Settings } from "../domain/settings.ts";
import { GitHubError, type GitHub } from "../github/github.ts";
import type { ConfigError } from "./config-error.ts";
import { defaultSettings } from "./default-settings.ts";
import { CONFIG_PATH, parseConfig } from "./parse-config.ts";
import { OVERSIZE } from "./yaml-bounds.ts";

export interface LoadedConfig {
  readonly settings: Settings;
  /** As of `parseConfig`; where there are any, `settings` are the defaults. */
  readonly errors: readonly ConfigError[];
}

/**
 * Reads `.github/fingerpost.yml`, and no other spelling of it: each further one would cost every issue a request.
 *
 * @throws GitHubError where GitHub does not answer; a missing file is no error.
 */
export async function loadConfig(github: Pick<GitHub, "readFile">): Promise<LoadedConfig> {
  const text = await github.readFile(CONFIG_PATH).catch(unlessTooLarge);
  if (text === TOO_LARGE) return { settings: defaultSettings, errors: [tooLarge] };
  return text === undefined ? { settings: defaultSettings, errors: [] } : parseConfig(text, CONFIG_PATH);
}

const TOO_LARGE = Symbol("too large");

const tooLarge: ConfigError = { file: CONFIG_PATH, line: 1, column: 1, message: `the file is ${OVERSIZE}` };

/** GitHub gives no text above 1 MB; such a file is as wrong as one that is a little too large, and no reason to stop. */
function unlessTooLarge(error: unknown): typeof TOO_LARGE {
  if (error instanceof GitHubError && error.code === "too-large") return TOO_LARGE;
  throw error;
}
