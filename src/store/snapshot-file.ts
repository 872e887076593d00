/** An index in a file: `fingerpost index` writes it, `--corpus` reads it. */
import { open, readFile } from "node:fs/promises";
import type { IssueIndex } from "../match/issue-index.ts";
import { isSnapshot, readSnapshot, type SnapshotMeta, writeSnapshot } from "../match/snapshot.ts";
import { CorpusFileError } from "./corpus-file-error.ts";
import { writeWhole } from "./write-whole.ts";

/** Whether a file begins as a snapshot does. One that cannot be read is none: who reads it next says why. */
export async function isSnapshotFile(path: string): Promise<boolean> {
  const file = await open(path).catch(() => undefined);
  if (file === undefined) return false;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
    return isSnapshot(buffer.subarray(0, bytesRead));
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/**
 * The index of a snapshot file, and what the file says of itself.
 * @throws CorpusFileError where it is refused; the message is one line that says why.
 */
export async function readSnapshotFile(path: string): Promise<{ index: IssueIndex; meta: SnapshotMeta }> {
  const read = readSnapshot(await readFile(path));
  if (read.kind === "index") return read;
  throw new CorpusFileError(`${path}: the snapshot ${read.reason}; build it anew with \`fingerpost index\``);
}

/**
 * Writes it in full or not at all, and comes back with its length in bytes.
 * @throws CorpusFileError where it cannot be written.
 */
export async function writeSnapshotFile(path: string, index: IssueIndex, meta: SnapshotMeta): Promise<number> {
  const bytes = writeSnapshot(index, meta);
  await writeWhole(path, bytes);
  return bytes.length;
}
