/** The configuration file that `--config` names. */
import { readFile } from "node:fs/promises";
import { type ConfigError, renderConfigError } from "../../config/config-error.ts";
import { parseConfig } from "../../config/parse-config.ts";
import type { Settings } from "../../domain/settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The file's settings; the defaults, and a warning for each fault, where it is not in order. @throws UsageError for no such file. */
export async function readSettings(path: string, terminal: Terminal): Promise<Settings> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`no such configuration file: ${path}`);
  });
  const { settings, errors } = parseConfig(text, path);
  warnOfConfig(errors, terminal);
  return settings;
}

/** One line for each fault on standard error. */
export function warnOfConfig(errors: readonly ConfigError[], terminal: Terminal): void {
  for (const error of errors) terminal.err(`${renderConfigError(error)}\n`);
  if (errors.length > 0) terminal.err("the defaults are used until the configuration is mended\n");
}
