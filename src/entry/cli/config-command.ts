/**
 * `fingerpost config check`: says of a configuration file what the bot would say of it, before it is pushed, and what then
 * holds: every value that is no default, with where it comes from.
 */
import { readFile } from "node:fs/promises";
import { renderConfigError } from "../../config/config-error.ts";
import { addWeights } from "../../config/add-weights.ts";
import { loadLayers } from "../../config/load-config.ts";
import { type ConfigValue, mergeConfig } from "../../config/merge-config.ts";
import { CONFIG_PATH } from "../../config/config-path.ts";
import { type ConfigLayer, parseLayer } from "../../config/parse-config.ts";
import { readText } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost config check`. */
export interface ConfigCheckOptions {
  /** The shared file, from a disk. */
  readonly shared?: string;
  /** `owner/name`: what it shares is read from GitHub. */
  readonly repo?: string;
  /** Defaults too. */
  readonly all?: boolean;
  readonly json?: boolean;
}

/** True where all files are in order. @throws UsageError where there is no such file, GitHubError */
export async function checkConfigCommand(
  path: string | undefined,
  options: ConfigCheckOptions,
  terminal: Terminal,
): Promise<boolean> {
  const { shared, repo, all = false, json = false } = options;
  if (shared !== undefined && repo !== undefined) throw new UsageError("give one of --shared and --repo");
  const file = path ?? CONFIG_PATH;
  const own = await readLayer(file);
  const layers =
    repo !== undefined
      ? await loadFromGitHub(repo, own, terminal)
      : [own, ...(shared === undefined ? [] : [await readLayer(shared)])];
  const { settings, errors: faults, values } = mergeConfig(layers);
  const weighed = faults.length > 0 ? { errors: faults } : await addWeights(settings, file, readText);
  const { errors } = weighed;
  for (const error of errors) terminal.err(`${renderConfigError(error)}\n`);
  if (errors.length > 0) return false;
  const shown = all ? values : values.filter(({ from }) => from !== null);
  if (json) terminal.out(`${JSON.stringify(shown, null, 2)}\n`);
  else
    terminal.out(
      `${[`${layers.map((layer) => layer.file).join(" over ")} is in order`, ...toLines(shown)].join("\n")}\n`,
    );
  const named = own.parsed?.extends;
  if (layers.length === 1 && typeof named === "string" && repo === undefined) {
    terminal.err(
      `what ${named} shares was not looked at; --repo owner/name reads it from GitHub, --shared FILE from a disk\n`,
    );
  }
  return true;
}

async function readLayer(file: string): Promise<ConfigLayer> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new UsageError(`no such file: ${file}; without one, the defaults are used`);
  });
  return parseLayer(text, file);
}

/** Loaded only where GitHub is to be asked. */
async function loadFromGitHub(repo: string, own: ConfigLayer, terminal: Terminal): Promise<readonly ConfigLayer[]> {
  const { openGitHub } = await import("./open-github.ts");
  return await loadLayers(openGitHub(repo, false, terminal), own);
}

function toLines(values: readonly ConfigValue[]): string[] {
  if (values.length === 0) return ["every value is the default"];
  const said = values.map(({ path, value, from }) => ({
    left: `${path}: ${JSON.stringify(value)}`,
    from: from ?? "default",
  }));
  const width = Math.min(60, Math.max(...said.map(({ left }) => left.length)));
  return said.map(({ left, from }) => `  ${left.padEnd(width)}  # ${from}`);
}
