/** What the bot did, for the terminal: an issue a block, its labels, what it was linked to, and the comment as text. */
import type { Colors } from "../entry/cli/terminal.ts";
import { plainText } from "../render/escape.ts";
import type { DemoResult, SeenIssue } from "./demo-result.ts";

/** Never throws. */
export function printDemo(result: DemoResult, { bold, cyan, dim, green, red, yellow }: Colors): string {
  const blocks = result.issues.map((seen) =>
    [
      `${bold(`#${seen.number}`)} ${bold(plainText(seen.issue.title))}  ${dim(`by ${seen.issue.author}`)}`,
      `   ${dim(seen.issue.shows)}`,
      `   ${cyan("labels")}    ${seen.labels.length === 0 ? dim("none") : seen.labels.join(" · ")}`,
      ...seen.relations.map((relation) => `   ${cyan("relation")}  ${yellow(relation)}`),
      ...commentLines(seen).map((line) => `   ${dim("│")} ${line}`),
      ...seen.faults.map((fault) => `   ${red(`✗ ${fault}`)}`),
      "",
    ].join("\n"),
  );
  const notes = result.notes.map((note) => `${note.ok ? green("✓") : red("✗")} ${note.text}`);
  return `${[...blocks, ...notes].join("\n")}\n`;
}

/** The comment as Markdown, without its marker and folded parts: what is seen at first sight. */
function commentLines({ comment }: SeenIssue): string[] {
  if (comment === null) return ["(no comment: nothing useful to say)"];
  const shown = comment
    .replace(/<!--[^]*?-->/gu, "")
    .replace(/<details>[^]*<\/details>/gu, "▸ …")
    .trim();
  return shown.split("\n").filter((line) => line.trim() !== "");
}
