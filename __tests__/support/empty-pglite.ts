/**
 * An empty PGlite, made once for each version and kept in a temporary file for the suites to come: to make one takes three times as
 * long as to copy it.
 */
import { readFile, rename, writeFile } from "node:fs/promises";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";

/** Its data directory as a tar file, for `openPglite`. */
export async function emptyPglite(): Promise<Blob> {
  const version = await versionOf("@electric-sql/pglite");
  const file = join(
    tmpdir(),
    `fingerpost-empty-pglite-${version}-node${process.versions.modules}-${userInfo().uid}.tar`,
  );
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return new Blob([kept]);
  const engine = await PGlite.create();
  const made = await engine.dumpDataDir("none");
  await engine.close();
  // Suites run side by side: whoever comes last puts the same thing in the same place, whole.
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, new Uint8Array(await made.arrayBuffer()));
  await rename(part, file);
  return made;
}

async function versionOf(name: string): Promise<string> {
  const text = await readFile(new URL(`../../node_modules/${name}/package.json`, import.meta.url), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}
