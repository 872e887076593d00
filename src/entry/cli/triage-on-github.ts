/** `fingerpost triage owner/repo#n`: an issue that GitHub has, with its own repository's settings and issues. */
import { triageIssue } from "../../event/triage-issue.ts";
import type { IssueRef } from "../../github/parse-issue-ref.ts";
import { renderSkippedJson } from "../../render/render-json.ts";
import { createPassingSource } from "../../store/corpus-source.ts";
import { openGitHub } from "./open-github.ts";
import { printTriage, toText } from "./print-triage.ts";
import { readIndex } from "./read-index.ts";
import { warnOfConfig } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";
import type { TriageOptions } from "./triage-command.ts";

/** Triages and prints; writes only with `--apply`. @throws UsageError, GitHubError */
export async function triageOnGitHub(ref: IssueRef, options: TriageOptions, terminal: Terminal): Promise<void> {
  if (options.config !== undefined) {
    throw new UsageError("--config is for local files; an issue on GitHub is judged by its own repository's file");
  }
  const github = openGitHub(ref.repo, options.apply === true, terminal);
  const now = terminal.now().toISOString();
  const fromFile = options.corpus === undefined ? undefined : await readIndex(options.corpus, terminal);
  const outcome = await triageIssue({
    github,
    number: ref.number,
    corpus: () => (fromFile === undefined ? createPassingSource().getIndex(github, now) : Promise.resolve(fromFile)),
    now,
    apply: options.apply === true,
    delivery: null,
  });
  warnOfConfig(outcome.configErrors, terminal);
  if (outcome.kind === "skipped") {
    if (options.json === true) terminal.out(toText(renderSkippedJson(ref, outcome.skip)));
    terminal.err(`${ref.repo}#${ref.number} is left alone: ${outcome.skip.why}\n`);
    return;
  }
  printTriage(outcome.plan, outcome.applied, options, terminal);
}
