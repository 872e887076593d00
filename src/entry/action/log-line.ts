import { plainText } from "../../render/escape.ts";

/** Characters of one line in the log. */
const MAX_LENGTH = 300;

/**
 * One line for the log of a workflow: credentials redacted, invisible characters shown, and no word in it that the runner
 * would take for a command. It reads `::` at a line's beginning and `##[` anywhere
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions; actions/runner `ActionCommand`).
 */
export function logLine(text: string): string {
  const line = plainText(text).replace(/\s+/gu, " ").trim().replaceAll("##[", "## [").replace(/^:+/u, "");
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}
