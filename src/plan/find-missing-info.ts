/**
 * What a maintainer would have to ask for before anybody can act. Errs on the side of silence: it asks only where the
 * report itself left a question open, never for something that its kind does not need.
 */
import type { Classification } from "../domain/classification.ts";
import type { CategoryId } from "../domain/category.ts";
import type { MissingInfo } from "../domain/plan.ts";
import { FACT_FIELDS, type Field, type Report } from "../domain/report.ts";
import { isSentence, isUnfilled } from "../parse/body/read-body.ts";
import { isTold } from "./is-told.ts";

/** Nothing is broken in these, so neither version nor error text is called for; a short question is a whole one. */
const NOT_FAILURES: ReadonlySet<CategoryId> = new Set(["feature-request", "model-behavior", "question"]);

/** A description this short (characters, white space collapsed) tells nobody what happened. */
const TELLING_LENGTH = 40;

/** Whoever writes this much has said how it comes about. */
const FULL_LENGTH = 200;

/** In the order in which a person would ask. Empty for most reports. */
export function findMissingInfo(report: Report, classification: Classification): MissingInfo[] {
  const described = isDescribed(report);
  const diagnosed = report.errors.some((error) => !error.noise);
  if (NOT_FAILURES.has(classification.category)) return isOnlyTemplate(report) ? ["description"] : [];
  if (!described && !diagnosed) {
    return leavesVersion(report) && !isTold("version", report) ? ["description", "version"] : ["description"];
  }
  if (classification.category === "no-report") return [];

  const missing: MissingInfo[] = [];
  if (asksForVersion(report) && !isTold("version", report)) missing.push("version");
  if (DEPENDS_ON_PLATFORM.has(classification.category) && asksForPlatform(report)) missing.push("platform");
  if (!diagnosed && asksAndGotNothing(report, "errors") && FAILS_WITH_TEXT.has(classification.category)) {
    missing.push("error-text");
  }
  const isShort = lengthOf(report.prose) < FULL_LENGTH;
  if (!diagnosed && isShort && asksAndGotNothing(report, "steps") && !isTold("steps", report)) missing.push("steps");
  return missing;
}

/** Failures that leave a message somewhere; a wrong colour or an ignored setting does not. */
const FAILS_WITH_TEXT: ReadonlySet<CategoryId> = new Set([
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

/** Failures that one system has and another has not; what a service answers is the same on all. */
const DEPENDS_ON_PLATFORM: ReadonlySet<CategoryId> = new Set([
  "filesystem",
  "process",
  "crash",
  "memory",
  "install-update",
  "ui",
]);

/**
 * Whether the reporter said what it is about: in prose, in code (a reproduction needs no words), in a task list, or by
 * naming the issue that it repeats.
 */
function isDescribed({ format, title, fields, prose, code, mentions }: Report): boolean {
  if (mentions.length > 0 || (SEE_TITLE.test(prose) && lengthOf(title) >= TELLING_LENGTH)) return true;
  const written = format === "free-text" ? fields.map(toldIn) : [];
  const answered = written.filter((text) => !isUnfilled(text));
  return [prose, ...answered, code.map(({ text }) => text).join("\n")].some((text) => lengthOf(text) >= TELLING_LENGTH);
}

/** What a field tells of what happened: of one for values only its sentences. */
function toldIn({ kind, text }: Field): string {
  if (kind !== "checklist" && !FACT_FIELDS.has(kind)) return text;
  return text.split("\n").filter(isSentence).join("\n");
}

const SEE_TITLE = /^\s{0,8}(?:please )?(?:see|as in|as per|like in|cf\.?) (?:the )?(?:title|subject)\W{0,8}$/im;

/** A template whose reader wrote nothing into it: what is wished for or asked is told nowhere, but perhaps in the title. */
function isOnlyTemplate({ fields, prose, code, errors }: Report): boolean {
  const isEmpty =
    prose.trim() === "" && errors.length === 0 && code.every(({ text }) => lengthOf(text) < TELLING_LENGTH);
  return (
    isEmpty &&
    fields.length > 0 &&
    fields.every(({ kind, text }) => kind === "checklist" || text === "" || isUnfilled(text))
  );
}

/**
 * A form's field or a bug command's list asked for it and got no answer, so the project wants it; an answer that nobody could
 * read is one all the same. A web page has none to tell.
 */
function asksForVersion(report: Report): boolean {
  const { format, fields, environment } = report;
  if (environment.os === "web") return false;
  const isListed = format === "bug-command" && fields.some(({ kind }) => kind === "environment");
  return isListed || leavesVersion(report) || leftEmpty(report);
}

/** A template asks for the version, and got nothing, or what it put there as an example stands there still. */
function leavesVersion({ fields }: Report): boolean {
  return fields.some(({ asksVersion }) => asksVersion === true);
}

/** The form asked for the system and got nothing, neither there nor anywhere else. */
function asksForPlatform(report: Report): boolean {
  if (isTold("system", report)) return false;
  return asksAndGotNothing(report, "platform") || asksAndGotNothing(report, "operating-system") || leftEmpty(report);
}

/** The form has one field for all of the environment, and it is empty. */
function leftEmpty(report: Report): boolean {
  return asksAndGotNothing(report, "environment");
}

function asksAndGotNothing(report: Report, kind: Report["fields"][number]["kind"]): boolean {
  const asked = report.fields.filter((field) => field.kind === kind);
  return report.format === "issue-form" && asked.length > 0 && asked.every((field) => field.text === "");
}

function lengthOf(text: string): number {
  return text.replace(/\s+/gu, " ").trim().length;
}
