/** The report as JSON: the value itself, with people's names taken out of paths and every invisible sign visible. */
import { plainText } from "../../render/escape.ts";
import type { IssueReport } from "../report-value.ts";

/** Indented, ending in a line feed. Never throws. */
export function renderReportJson(report: IssueReport): string {
  const shown = (_key: string, value: unknown): unknown => (typeof value === "string" ? plainText(value) : value);
  return `${JSON.stringify(report, shown, 2)}\n`;
}
