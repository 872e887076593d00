/** Where evaluation data lies, if it is there at all: beside the project. Benchmarks do without where it is not. */
import { existsSync } from "node:fs";
import { join } from "node:path";

/** The path of a corpus; undefined where there is none. `FINGERPOST_DATA` names another folder. */
export function findCorpus(name: string): string | undefined {
  const folder = process.env["FINGERPOST_DATA"] ?? join("..", "shared", "data");
  const path = join(folder, name);
  return existsSync(path) ? path : undefined;
}

/** Public reports of 4,643 repositories, retold and labelled; see `bench/README.md`. Part of the project. */
export const RETOLD = join("bench", "retold.jsonl");

/** What the categories are fitted on; undefined where one is missing. */
export function categoryCorpora(): (string | undefined)[] {
  return [...["products-dev.jsonl", "reports-labelled.jsonl", "rust-dev.jsonl.gz"].map(findCorpus), RETOLD];
}

/** Corpora with known duplicates: a compiler's, a language's, and machine-made reports. */
export const STREAMS = ["rust-dev.jsonl.gz", "go-dev.jsonl.gz", "reports-dev.jsonl"] as const;
