/** A few words in the summary of a workflow's job, for events that end without a triage. */
import * as core from "@actions/core";
import { logLine } from "./log-line.ts";

export interface Note {
  /** What it is about: `nothing to do`, `/triage category is refused`. */
  readonly what: string;
  /** Of the issue; null where the event names none. */
  readonly number: number | null;
  /** In words, ours or escaped by nobody yet. */
  readonly why: string;
  /** null where none were made. */
  readonly requests: number | null;
}

/** Markdown; what might be a login or a name comes as code, so that it pings and links nothing. Never throws. */
export function renderNote({ what, number, why, requests }: Note, repo: string): string {
  const place = number === null ? "" : ` for [#${number}](https://redirect.github.com/${repo}/issues/${number})`;
  const text = logLine(why).replaceAll("`", "'");
  const asked = requests === null ? "No request was made" : `${requests} requests`;
  return `## Fingerpost: ${logLine(what)}${place}\n\n\`${text}\`\n\n<sub>${asked} to GitHub.</sub>\n`;
}

/** Writes it where the runner takes one. */
export async function noteSummary(note: Note, repo: string): Promise<void> {
  if (process.env["GITHUB_STEP_SUMMARY"] === undefined) return;
  await core.summary.addRaw(renderNote(note, repo)).write();
}
