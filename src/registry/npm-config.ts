/**
 * Which registry npm is set to, as npm itself reads it: the environment, then `.npmrc` of the folder, then that of the person.
 * https://docs.npmjs.com/cli/configuring-npm/npmrc. No address stands in this program: without one nothing is asked.
 */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

/** Address without a slash at the end; undefined where none is set, or none that can be asked. Never throws. */
export function findNpmRegistry(
  env: Readonly<Record<string, string | undefined>> = process.env,
  folders: readonly string[] = [process.cwd(), homedir()],
): string | undefined {
  const said = env["npm_config_registry"] ?? env["NPM_CONFIG_REGISTRY"];
  const written = () => folders.map(readRegistry).find((found) => found !== undefined);
  return toAddress(said ?? written());
}

function readRegistry(folder: string): string | undefined {
  try {
    const lines = readFileSync(join(folder, ".npmrc"), "utf8").split(/\r?\n/u);
    const values = lines.flatMap((line) => /^\s*registry\s*=\s*"?([^\s"]+)"?\s*$/u.exec(line)?.[1] ?? []);
    return values.at(-1);
  } catch {
    return undefined;
  }
}

/** Without a person's credentials: nothing that tells who asks is sent. */
function toAddress(text: string | undefined): string | undefined {
  if (text === undefined || !URL.canParse(text)) return undefined;
  const { protocol, host, pathname } = new URL(text);
  return /^https?:$/u.test(protocol) ? `${protocol}//${host}${pathname}`.replace(/\/+$/u, "") : undefined;
}
