/** `fingerpost index`: a corpus as a snapshot, which `--corpus` then reads in a fraction of the time. */
import { toDocument } from "../../match/document.ts";
import { IssueIndex } from "../../match/issue-index.ts";
import { readCorpus } from "../../store/corpus-file.ts";
import { isSnapshotFile, writeSnapshotFile } from "../../store/snapshot-file.ts";
import { VERSION } from "../../version.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost index`. */
export interface IndexOptions {
  readonly out: string;
}

/** @throws UsageError, CorpusFileError for a corpus that is none, or holds several repositories, or no issue at all. */
export async function indexCommand(path: string, { out }: IndexOptions, terminal: Terminal): Promise<void> {
  if (await isSnapshotFile(path)) throw new UsageError(`${path} is a snapshot already; JSON Lines are expected`);
  const { rows, problems } = await readCorpus(path);
  for (const { line, message } of problems) terminal.err(`${path}:${line}: ${message}; skipped\n`);
  const [first] = rows;
  if (first === undefined) {
    throw new UsageError(`${path} holds no readable issue; one JSON object a line is expected`);
  }
  const stranger = rows.find(({ repo }) => repo !== first.repo);
  if (stranger !== undefined) {
    throw new UsageError(
      `${path} holds issues of ${first.repo} and of ${stranger.repo}; an index is of one repository`,
    );
  }
  const started = terminal.clock();
  const index = new IssueIndex();
  for (const row of rows) index.add(toDocument(row));
  const meta = { repo: first.repo, syncedUntil: null, isComplete: problems.length === 0, generator: VERSION };
  const bytes = await writeSnapshotFile(out, index, meta);
  const seconds = ((terminal.clock() - started) / 1000).toFixed(1);
  terminal.err(`${out}: ${index.size} issues of ${first.repo}, ${toMegabytes(bytes)} MB, in ${seconds} s\n`);
}

function toMegabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 2 : 0);
}
