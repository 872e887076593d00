/** `--corpus FILE`: earlier issues, as JSON Lines or as a snapshot of an index; which of them is told by its first bytes. */
import { toDocument } from "../../match/document.ts";
import { IssueIndex } from "../../match/issue-index.ts";
import { readCorpus } from "../../store/corpus-file.ts";
import { isSnapshotFile, readSnapshotFile } from "../../store/snapshot-file.ts";
import type { Terminal } from "./terminal.ts";

/** Bad lines are reported and skipped. @throws CorpusFileError where the file as a whole cannot be used. */
export async function readIndex(path: string, terminal: Terminal): Promise<IssueIndex> {
  if (await isSnapshotFile(path)) return (await readSnapshotFile(path)).index;
  const { rows, problems } = await readCorpus(path);
  for (const { line, message } of problems) terminal.err(`${path}:${line}: ${message}; skipped\n`);
  const index = new IssueIndex();
  for (const row of rows) index.add(toDocument(row));
  return index;
}
