/** `fingerpost config check`: says of a configuration file what the bot would say of it, before it is pushed. */
import { readFile } from "node:fs/promises";
import { renderConfigError } from "../../config/config-error.ts";
import { addWeights } from "../../config/add-weights.ts";
import { CONFIG_PATH, parseConfig } from "../../config/parse-config.ts";
import { readText } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** True where the file is in order. @throws UsageError where there is no such file. */
export async function checkConfigCommand(path: string | undefined, terminal: Terminal): Promise<boolean> {
  const file = path ?? CONFIG_PATH;
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`no such file: ${file}; without one, the defaults are used`);
  });
  const parsed = parseConfig(text, file);
  const { errors } = parsed.errors.length > 0 ? parsed : await addWeights(parsed.settings, file, readText);
  for (const error of errors) terminal.err(`${renderConfigError(error)}\n`);
  if (errors.length === 0) terminal.out(`${file} is in order\n`);
  return errors.length === 0;
}
