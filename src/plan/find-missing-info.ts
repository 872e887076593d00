/**
 * What a maintainer would have to ask for before anybody can act. Errs on the side of silence: it asks only where the
 * report itself left a question open, never for something that its kind does not need.
 */
import type { Classification } from "../domain/classification.ts";
import type { Category } from "../domain/category.ts";
import type { MissingInfo } from "../domain/plan.ts";
import type { Report } from "../domain/report.ts";

/** Nothing is broken in these, so neither version nor error text is called for. */
const NOT_FAILURES: ReadonlySet<Category> = new Set(["feature-request", "model-behavior"]);

/** A description this short (characters, white space collapsed) tells nobody what happened. */
const TELLING_LENGTH = 40;

/** In the order in which a person would ask. Empty for most reports. */
export function findMissingInfo(report: Report, classification: Classification): MissingInfo[] {
  const described = lengthOf(report.prose) >= TELLING_LENGTH;
  const diagnosed = report.errors.some((error) => !error.noise);
  if (NOT_FAILURES.has(classification.category)) return [];
  if (!described && !diagnosed) return ["description"];
  if (classification.category === "no-report") return [];

  const missing: MissingInfo[] = [];
  if (report.environment.version === null && asksForVersion(report)) missing.push("version");
  if (!diagnosed && asksAndGotNothing(report, "errors") && FAILS_WITH_TEXT.has(classification.category)) {
    missing.push("error-text");
  }
  if (!diagnosed && asksAndGotNothing(report, "steps")) missing.push("steps");
  return missing;
}

/** Failures that leave a message somewhere; a wrong colour or an ignored setting does not. */
const FAILS_WITH_TEXT: ReadonlySet<Category> = new Set([
  "rate-limit",
  "overloaded",
  "server-error",
  "authentication",
  "permission",
  "invalid-request",
  "network",
  "filesystem",
  "process",
  "crash",
  "install-update",
]);

/** A form's field or a bug command's list asked for it, so the project wants it. A web page has none to tell. */
function asksForVersion({ format, fields, environment }: Report): boolean {
  if (environment.os === "web") return false;
  const isListed = format === "bug-command" && fields.some(({ kind }) => kind === "environment");
  return isListed || (format === "issue-form" && fields.some(({ kind }) => kind === "version"));
}

function asksAndGotNothing(report: Report, kind: Report["fields"][number]["kind"]): boolean {
  const asked = report.fields.filter((field) => field.kind === kind);
  return report.format === "issue-form" && asked.length > 0 && asked.every((field) => field.text === "");
}

function lengthOf(text: string): number {
  return text.replace(/\s+/gu, " ").trim().length;
}
