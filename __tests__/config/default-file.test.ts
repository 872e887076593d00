/**
 * The defaults that are kept as data are those of the format. `UPDATE=1` rewrites them. By itself, and without loading them: a
 * new key of the format leaves them incomplete until then.
 */
import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { format, resolveConfig } from "prettier";
import { ConfigFile } from "../../src/config/config-file.ts";

const PATH = "src/config/default-file.ts";

test(`${PATH} is in step with src/config/config-file.ts`, async () => {
  const text = [
    "/** Written by `UPDATE=1 npm test -- __tests__/config/default-file`; do not edit. */",
    'import type { ConfigFile } from "./config-file.ts";',
    "",
    "/** What an empty file means, read off the format once: building its schema takes longer than a triage. */",
    `export const DEFAULT_FILE: ConfigFile = ${JSON.stringify(ConfigFile.parse({}))};`,
  ].join("\n");
  const expected = await format(text, { ...(await resolveConfig(PATH)), filepath: PATH });
  if (process.env["UPDATE"] === "1") await writeFile(PATH, expected);
  expect(await readFile(PATH, "utf8")).toBe(expected);
});
