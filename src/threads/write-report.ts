/** The report as a comment takes it: for `/triage report`, whichever entry point carries it out. */
import { renderReportMarkdown } from "../graph/render/render-markdown.ts";
import { makeReport, type ReportRequest } from "./make-report.ts";

/** Markdown, its headline at the third level. @throws GitHubError where the issue can't be read */
export async function writeReport(request: ReportRequest, maxLength: number): Promise<string> {
  const { report } = await makeReport(request);
  return renderReportMarkdown(report, { maxLength, deeper: 2 });
}
