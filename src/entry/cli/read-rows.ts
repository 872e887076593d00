/** A corpus file for any command that needs one. */
import { type Corpus, readCorpus } from "../../store/corpus-file.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** Bad lines that are named one by one; the rest is counted. */
const SHOWN = 20;

/** Bad lines are reported and skipped. @throws UsageError for a corpus without a single readable row, CorpusFileError */
export async function readRows(path: string, terminal: Terminal): Promise<Corpus> {
  const { rows, problems } = await readCorpus(path);
  for (const { line, message } of problems.slice(0, SHOWN)) terminal.err(`${path}:${line}: ${message}; skipped\n`);
  if (problems.length > SHOWN) terminal.err(`${path}: and ${problems.length - SHOWN} more, skipped\n`);
  if (rows.length === 0) {
    throw new UsageError(`${path} holds no readable issue; one JSON object a line is expected (docs/CORPUS.md)`);
  }
  return { rows, problems };
}
