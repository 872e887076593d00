/** A way to find earlier issues, as the benchmark drives it. */
import type { CorpusIssue } from "../../src/match/document.ts";

export interface Contestant {
  readonly name: string;
  /** What is asked and how, in a few words. */
  readonly what: string;
  create(): Engine;
  /** @throws where the bytes are not its own */
  load(bytes: Uint8Array): Engine | Promise<Engine>;
}

export interface Engine {
  add(issue: CorpusIssue): void;
  /** Done once when all issues are in; part of what building takes. */
  settle?(): void;
  /** Numbers of the nearest ten, best first; the issue itself is not there yet. */
  query(issue: CorpusIssue): number[];
  /** What would be kept between two runs. */
  store(): Uint8Array | Promise<Uint8Array>;
}
