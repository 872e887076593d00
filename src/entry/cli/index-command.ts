/** `fingerpost index`: a corpus as a snapshot, which `--corpus` then reads in a fraction of the time. */
import { isSnapshotFile, writeSnapshotFile } from "../../store/snapshot-file.ts";
import { VERSION } from "../../version.ts";
import { toIndex } from "./read-index.ts";
import { readRows } from "./read-rows.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost index`. */
export interface IndexOptions {
  readonly out: string;
}

/** @throws UsageError, CorpusFileError for a corpus that is none, or holds several repositories, or no issue at all. */
export async function indexCommand(path: string, { out }: IndexOptions, terminal: Terminal): Promise<void> {
  if (await isSnapshotFile(path)) throw new UsageError(`${path} is a snapshot already; JSON Lines are expected`);
  const { rows, problems } = await readRows(path, terminal);
  const [repo = "", stranger] = new Set(rows.map((row) => row.repo));
  if (stranger !== undefined) {
    throw new UsageError(`${path} holds issues of ${repo} and of ${stranger}; an index is of one repository`);
  }
  const started = terminal.clock();
  const index = toIndex(rows, terminal);
  const meta = { repo, syncedUntil: null, isComplete: problems.length === 0, generator: VERSION };
  const bytes = await writeSnapshotFile(out, index, meta);
  const seconds = ((terminal.clock() - started) / 1000).toFixed(1);
  terminal.err(`${out}: ${index.size} issues of ${repo}, ${toMegabytes(bytes)} MB, in ${seconds} s\n`);
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 2 : 0);
}
