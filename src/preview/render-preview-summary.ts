/** A preview as Markdown, for the summary of a workflow's job. */
import { inlineText, tableCell } from "../render/escape.ts";
import type { PreviewMaking } from "./render-preview-page.ts";
import type { Preview, PreviewRow } from "./preview.ts";
import { totalsOf, totalsSentences } from "./preview-totals.ts";

/** GitHub takes a megabyte of summary for a step. */
const MAX_LENGTH = 900_000;

/** Every text of an issue is escaped; our own comments are folded below the table, as many as there is room for. */
export function renderPreviewSummary(preview: Preview, { requests, seconds, notes }: PreviewMaking): string {
  const { repo, rows } = preview;
  const link = (n: number) => `[#${n}](https://redirect.github.com/${repo}/issues/${n})`;
  const head = [
    `## Fingerpost: what it would have done on ${inlineText(repo)}`,
    [...totalsSentences(totalsOf(preview)), ...notes].map((sentence) => `- ${inlineText(sentence, 400)}`).join("\n"),
    [
      "| issue | category | labels | known before | people | agrees |",
      "| --- | --- | --- | --- | --- | --- |",
      ...rows.map((row) => renderLine(row, link)),
    ].join("\n"),
  ].join("\n\n");
  const end = `<sub>Nothing was written. ${requests} requests to GitHub, ${seconds.toFixed(1)} s.</sub>\n`;
  let text = head;
  for (const { number, ours } of rows) {
    if (ours.comment === null) continue;
    const folded = `<details>\n<summary>The comment on ${number}</summary>\n\n${ours.comment.trim()}\n\n</details>`;
    if (text.length + folded.length > MAX_LENGTH) break;
    text = `${text}\n\n${folded}`;
  }
  return `${text}\n\n${end}`;
}

function renderLine({ number, title, ours, theirs, agreement }: PreviewRow, link: (n: number) => string): string {
  const [match] = ours.matches;
  const verdicts = Object.entries(agreement).filter(([, verdict]) => verdict === "agree" || verdict === "differ");
  const cells = [
    `${link(number)} ${tableCell(title, 60)}`,
    tableCell(ours.skip === null ? ours.category : "left alone", 30),
    ours.labels.length === 0 ? "–" : tableCell(ours.labels.join(", "), 80),
    match === undefined ? "–" : `${match.relation} of ${link(match.number)}`,
    theirs.labels.length === 0 ? "–" : tableCell(theirs.labels.join(", "), 80),
    verdicts.map(([key, verdict]) => `${verdict === "agree" ? "✓" : "✗"} ${key}`).join(", ") || "–",
  ];
  return `| ${cells.join(" | ")} |`;
}
