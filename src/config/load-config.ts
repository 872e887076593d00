/** The configuration of a repository, as it stands on its default branch. */
import type { Settings } from "../domain/settings.ts";
import type { GitHub } from "../github/github.ts";
import type { ConfigError } from "./config-error.ts";
import { CONFIG_PATH, defaultSettings, parseConfig } from "./parse-config.ts";

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
  const text = await github.readFile(CONFIG_PATH);
  return text === undefined ? { settings: defaultSettings, errors: [] } : parseConfig(text, CONFIG_PATH);
}
