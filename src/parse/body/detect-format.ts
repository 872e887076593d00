/** Tells how a report was written from the shape of its headings. */
import type { ReportFormat } from "../../domain/report.ts";
import { plainHeading } from "./heading-kind.ts";
import { lineText, proseText } from "./section-text.ts";
import type { Section } from "./section.ts";

/** Bold headings that only a tool's bug command writes. */
const BUG_COMMAND_HEADINGS = new Set(["bug description", "feature description", "environment info", "errors"]);

/**
 * `bug-command` by its bold headings; `issue-form` where the body begins with a level-3 heading, as GitHub renders forms
 * (https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests), and has another
 * or is nothing but answers; `free-text` else.
 */
export function detectFormat(sections: readonly Section[]): ReportFormat {
  const [lead, ...headed] = sections;
  if (headed.some((section) => section.level === 0 && BUG_COMMAND_HEADINGS.has(plainHeading(section.heading)))) {
    return "bug-command";
  }
  const startsWithHeading = lead === undefined || proseText(lineText(lead.pieces)) === "";
  const fields = headed.filter((section) => section.level === 3);
  if (startsWithHeading && headed[0]?.level === 3 && fields.length >= 2) return "issue-form";
  return "free-text";
}
