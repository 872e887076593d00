/** What the demo saw on the emulated GitHub once the bot was done. */
import type { Label } from "../domain/issue.ts";
import type { DemoIssue } from "./demo-issue.ts";

export interface SeenIssue {
  readonly issue: DemoIssue;
  readonly number: number;
  readonly labels: readonly string[];
  /** `duplicate → #4`, as remembered in the comment's marker. */
  readonly relations: readonly string[];
  readonly comment: string | null;
  /** What the bot did not do as expected; empty if all is well. */
  readonly faults: readonly string[];
}

export interface Note {
  readonly ok: boolean;
  readonly text: string;
}

export interface DemoResult {
  readonly issues: readonly SeenIssue[];
  readonly repositoryLabels: readonly Label[];
  readonly notes: readonly Note[];
  readonly ok: boolean;
}
