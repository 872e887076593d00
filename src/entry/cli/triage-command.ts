/** `fingerpost triage`: one issue, from a file, standard input or GitHub; dry unless told to apply. */
import { defaultSettings } from "../../config/default-settings.ts";
import { NOTHING_AROUND } from "../../domain/plan.ts";
import type { Settings } from "../../domain/settings.ts";
import { parseIssueRef } from "../../github/parse-issue-ref.ts";
import { IssueIndex } from "../../match/issue-index.ts";
import { chooseWords } from "../../render/words/choose-words.ts";
import { triage } from "../../triage.ts";
import { type LocalIssueOptions, readLocalIssue } from "./read-local-issue.ts";
import { printTriage } from "./print-triage.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost triage`. */
export interface TriageOptions extends LocalIssueOptions {
  readonly corpus?: string;
  readonly config?: string;
  readonly json?: boolean;
  /** The comment's Markdown and nothing else. */
  readonly comment?: boolean;
  readonly apply?: boolean;
}

/** @throws UsageError, GitHubError */
export async function triageCommand(source: string, options: TriageOptions, terminal: Terminal): Promise<void> {
  if (options.json === true && options.comment === true) throw new UsageError("give one of --json and --comment");
  const ref = parseIssueRef(source, terminal.env["GITHUB_SERVER_URL"]);
  if (ref === undefined && options.apply === true) {
    throw new UsageError("--apply needs an issue on GitHub: give owner/repo#n or the issue's URL");
  }
  if (ref === undefined) {
    await triageLocally(source, options, terminal);
  } else {
    const { triageOnGitHub } = await import("./triage-on-github.ts");
    await triageOnGitHub(ref, options, terminal);
  }
}

async function triageLocally(source: string, options: TriageOptions, terminal: Terminal): Promise<void> {
  const issue = await readLocalIssue(source, options, terminal);
  const corpus = options.corpus === undefined ? new IssueIndex() : await readCorpusOf(options.corpus, terminal);
  const settings = options.config === undefined ? defaultSettings : await readSettingsOf(options.config, terminal);
  const words = await chooseWords(settings, issue);
  const plan = triage(issue, NOTHING_AROUND, corpus, settings, terminal.now().toISOString(), words);
  printTriage(plan, null, options, terminal);
}

/** Loaded only where there is a configuration to read. */
async function readSettingsOf(path: string, terminal: Terminal): Promise<Settings> {
  const { readSettings } = await import("./read-settings.ts");
  return await readSettings(path, terminal);
}

/** Loaded only where there is a corpus to read. */
async function readCorpusOf(path: string, terminal: Terminal): Promise<IssueIndex> {
  const { readIndex } = await import("./read-index.ts");
  return await readIndex(path, terminal);
}
