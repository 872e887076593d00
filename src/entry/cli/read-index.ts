/** `--corpus FILE`: earlier issues, as JSON Lines or as a snapshot of an index; which of them is told by its first bytes. */
import { toDocument } from "../../match/document.ts";
import { IssueIndex } from "../../match/issue-index.ts";
import type { CorpusRow } from "../../eval/corpus-row.ts";
import { isSnapshotFile, readSnapshotFile } from "../../store/snapshot-file.ts";
import { createProgress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import type { Terminal } from "./terminal.ts";

/** Bad lines are reported and skipped. @throws UsageError, CorpusFileError where the file as a whole cannot be used. */
export async function readIndex(path: string, terminal: Terminal): Promise<IssueIndex> {
  if (await isSnapshotFile(path)) return (await readSnapshotFile(path)).index;
  return toIndex((await readRows(path, terminal)).rows, terminal);
}

/** All rows in an index, with a bar while it is made. */
export function toIndex(rows: readonly CorpusRow[], terminal: Pick<Terminal, "status" | "clock">): IssueIndex {
  const index = new IssueIndex();
  const progress = createProgress("reading", terminal);
  for (const [at, row] of rows.entries()) {
    index.add(toDocument(row));
    progress.move(at + 1, rows.length);
  }
  index.learnLatentIfDue();
  progress.end();
  return index;
}
