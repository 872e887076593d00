/** Files that are there whole, or as they were before. */
import { randomUUID } from "node:crypto";
import { rename, rm, writeFile } from "node:fs/promises";
import { CorpusFileError } from "./corpus-file-error.ts";

/**
 * Writes a file in full or not at all: into a new one beside it, which then takes its place.
 * @throws CorpusFileError where it cannot be written.
 */
export async function writeWhole(path: string, content: Uint8Array | string): Promise<void> {
  const unfinished = `${path}.${randomUUID()}.tmp`;
  try {
    await writeFile(unfinished, content, { flag: "wx" });
    await rename(unfinished, path);
  } catch (error) {
    await rm(unfinished, { force: true });
    // Told by `code`, not by class: an error of Node's own may come from another realm.
    const why = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "unknown fault";
    throw new CorpusFileError(`${path}: cannot be written (${why})`, { cause: error });
  }
}
