/** The configuration file that `--config` names. */
import { readFile, stat } from "node:fs/promises";
import { addWeights, TOO_LARGE } from "../../config/add-weights.ts";
import { type ConfigError, renderConfigError } from "../../config/config-error.ts";
import { parseConfig } from "../../config/parse-config.ts";
import { WEIGHTS_BYTES_MAX } from "../../config/read-weights.ts";
import type { Settings } from "../../domain/settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The file's settings; the defaults, and a warning for each fault, where it is not in order. @throws UsageError for no such file. */
export async function readSettings(path: string, terminal: Terminal): Promise<Settings> {
  const text = await readFile(path, "utf8").catch(() => {
    throw new UsageError(`no such configuration file: ${path}`);
  });
  const parsed = parseConfig(text, path);
  const { settings, errors } = parsed.errors.length > 0 ? parsed : await addWeights(parsed.settings, path, readText);
  warnOfConfig(errors, terminal);
  return settings;
}

/** A path with folders is from the current directory, which stands for the repository's root. */
export async function readText(path: string): Promise<string | typeof TOO_LARGE | undefined> {
  const size = await stat(path).then(
    (found) => (found.isFile() ? found.size : undefined),
    () => undefined,
  );
  if (size === undefined) return undefined;
  return size > WEIGHTS_BYTES_MAX ? TOO_LARGE : await readFile(path, "utf8");
}

/** One line for each fault on standard error. */
export function warnOfConfig(errors: readonly ConfigError[], terminal: Terminal): void {
  for (const error of errors) terminal.err(`${renderConfigError(error)}\n`);
  if (errors.some(({ keepsSettings }) => keepsSettings !== true))
    terminal.err("the defaults are used until the configuration is mended\n");
}
