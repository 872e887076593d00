/**
 * What `fingerpost init` writes: a configuration that speaks a repository's own words, and the workflows that run the Action.
 *
 *     labels, forms, past issues ──readPastIssue──▶ uses ──chooseLabels · findVersionField · findKnownNoise──▶ findings
 *                                                                                findings ──renderConfigDraft──▶ files
 *
 * Pure: the files are values, which the shell prints or writes. Non-goals: learning (`fingerpost train`), and asking anybody.
 */
import type { Settings } from "../domain/settings.ts";
import type { CorpusIssue } from "../match/document.ts";
import { parseReport } from "../parse/parse-report.ts";
import { chooseLabels } from "./choose-labels.ts";
import { findKnownNoise } from "./find-known-noise.ts";
import { findVersionField } from "./find-version-field.ts";
import type { FormField } from "./issue-form.ts";
import { countUse, readPastIssue } from "./label-use.ts";
import { renderConfigDraft } from "./render-config-draft.ts";
import { EVENTS_WORKFLOW, RESCAN_WORKFLOW } from "./workflow-texts.ts";

/** Everything that is known of the repository. */
export interface InitRequest {
  /** `owner/name`. */
  readonly repo: string;
  /** Names of the repository's labels. */
  readonly labels: readonly string[];
  /** The questions of its issue forms. */
  readonly fields: readonly FormField[];
  /** Past issues in any order, open and closed. */
  readonly issues: readonly CorpusIssue[];
  /** The defaults: their labels are those that Fingerpost would create. */
  readonly settings: Settings;
  /** ISO 8601 UTC. */
  readonly now: string;
  readonly onProgress?: (done: number, total: number) => void;
}

/** A file of the repository, by its path from the root. */
export interface InitFile {
  readonly path: string;
  readonly text: string;
}

/** The three files, the configuration first. Never throws. */
export function decideInit(request: InitRequest): readonly InitFile[] {
  const { repo, labels, fields, issues, settings, now, onProgress } = request;
  const people = issues.filter(({ author }) => author?.isBot !== true);
  const read = people.map((issue, at) => {
    const report = parseReport(issue);
    onProgress?.(at + 1, people.length);
    return { issue, report, past: readPastIssue(issue, report, settings) };
  });
  const past = read.map((each) => each.past);
  const text = renderConfigDraft({
    repo,
    counts: { labels: labels.length, forms: new Set(fields.map(({ form }) => form)).size, issues: people.length },
    choices: chooseLabels(labels, countUse(past), settings),
    version: findVersionField(fields, past),
    noise: findKnownNoise(read, Date.parse(now)),
    settings,
  });
  return [
    { path: ".github/fingerpost.yml", text },
    { path: ".github/workflows/fingerpost.yml", text: EVENTS_WORKFLOW },
    { path: ".github/workflows/fingerpost-rescan.yml", text: RESCAN_WORKFLOW },
  ];
}
