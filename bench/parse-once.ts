/** Reports of labelled issues, each read once: several figures are measured on the same corpora. */
import type { Report } from "../src/domain/report.ts";
import { type IssueText, parseReport } from "../src/parse/parse-report.ts";

const read = new Map<string, Report>();

/** What `parseReport` says of the text. */
export function parseOnce({ title, body, repo }: IssueText): Report {
  const key = JSON.stringify([repo, title, body]);
  const known = read.get(key);
  if (known !== undefined) return known;
  const report = parseReport(repo === undefined ? { title, body } : { title, body, repo });
  read.set(key, report);
  return report;
}
