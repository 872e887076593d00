/** `fingerpost triage`: one issue, from a file, standard input or GitHub; dry unless told to apply. */
import type { Applied } from "../../event/apply.ts";
import { defaultSettings } from "../../config/parse-config.ts";
import { NOTHING_AROUND, type TriagePlan } from "../../domain/plan.ts";
import { type IssueRef, parseIssueRef } from "../../github/parse-issue-ref.ts";
import { IssueIndex } from "../../match/issue-index.ts";
import { renderJson, renderSkippedJson, type TriageJson } from "../../render/render-json.ts";
import { createCorpusCache } from "../../store/corpus-cache.ts";
import { triage } from "../../triage.ts";
import { triageIssue } from "../../event/triage-issue.ts";
import { openGitHub } from "./open-github.ts";
import { readIndex } from "./read-index.ts";
import { readSettings, warnOfConfig } from "./read-settings.ts";
import { type LocalIssueOptions, readLocalIssue } from "./read-local-issue.ts";
import { renderPlan } from "./render-plan.ts";
import { type Terminal, UsageError } from "./terminal.ts";

export interface TriageOptions extends LocalIssueOptions {
  readonly corpus?: string;
  readonly config?: string;
  readonly json?: boolean;
  readonly apply?: boolean;
}

/** @throws UsageError, GitHubError */
export async function triageCommand(source: string, options: TriageOptions, terminal: Terminal): Promise<void> {
  const ref = parseIssueRef(source, terminal.env["GITHUB_SERVER_URL"]);
  if (ref === undefined && options.apply === true) {
    throw new UsageError("--apply needs an issue on GitHub: give owner/repo#n or the issue's URL");
  }
  if (ref === undefined) {
    await triageLocally(source, options, terminal);
  } else {
    await triageOnGitHub(ref, options, terminal);
  }
}

async function triageLocally(source: string, options: TriageOptions, terminal: Terminal): Promise<void> {
  const issue = await readLocalIssue(source, options, terminal);
  const corpus = options.corpus === undefined ? new IssueIndex() : await readIndex(options.corpus, terminal);
  const settings = options.config === undefined ? defaultSettings : await readSettings(options.config, terminal);
  print(triage(issue, NOTHING_AROUND, corpus, settings, terminal.now().toISOString()), null, options, terminal);
}

async function triageOnGitHub(ref: IssueRef, options: TriageOptions, terminal: Terminal): Promise<void> {
  if (options.config !== undefined) {
    throw new UsageError("--config is for local files; an issue on GitHub is judged by its own repository's file");
  }
  const github = openGitHub(ref.repo, options.apply === true, terminal);
  const now = terminal.now().toISOString();
  const fromFile = options.corpus === undefined ? undefined : await readIndex(options.corpus, terminal);
  const outcome = await triageIssue({
    github,
    number: ref.number,
    corpus: () => (fromFile === undefined ? createCorpusCache().getIndex(github, now) : Promise.resolve(fromFile)),
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
  print(outcome.plan, outcome.applied, options, terminal);
}

function print(plan: TriagePlan, applied: Applied | null, options: TriageOptions, terminal: Terminal): void {
  terminal.out(options.json === true ? toText(renderJson(plan)) : renderPlan(plan, terminal.colors));
  if (applied !== null) {
    const labels = [
      ...applied.labelsAdded.map((name) => `+${name}`),
      ...applied.labelsRemoved.map((name) => `-${name}`),
    ];
    terminal.err(`applied: comment ${applied.comment}; labels ${labels.join(", ") || "unchanged"}\n`);
  }
}

function toText(json: TriageJson): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}
