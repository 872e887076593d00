/** Where evaluation data lies, if it is there at all: beside the project. Benchmarks do without where it is not. */
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The path of a corpus; undefined where there is none. `FINGERPOST_DATA` names another folder. */
export function findCorpus(name: string): string | undefined {
  const folder = process.env["FINGERPOST_DATA"] ?? join("..", "shared", "data");
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}

/** Corpora with known duplicates: a compiler's, a language's, and machine-made reports. */
export const STREAMS = ["rust-dev.jsonl.gz", "go-dev.jsonl.gz", "reports-dev.jsonl"] as const;
