/**
 * The part of the comment that is read in five seconds: headline, secrets, error, environment, advice, what is missing.
 * Each function gives Markdown without a line feed at its ends, or "" where there is nothing to say.
 */
import type { MissingInfo } from "../domain/plan.ts";
import type { Environment, ErrorEntry, Report, SecretFinding } from "../domain/report.ts";
import { findUpdate } from "../plan/read-release-version.ts";
import { CATEGORY_TEXT, categoryText, UPDATE_ADVICE } from "./category-text.ts";
import type { CommentView } from "./comment-view.ts";
import { RELATION_TEXT } from "./relation-text.ts";
import { codeSpan, inlineText, tableCell } from "./escape.ts";
import { OPERATING_SYSTEM_NAMES } from "./operating-system-names.ts";
import { tidyValue } from "./tidy-value.ts";
import { timeSpan } from "./time-span.ts";

const MISSING_TEXT: Readonly<Record<MissingInfo, string>> = {
  description: "what you did, what you expected, and what happened instead",
  version: "the version",
  platform: "the operating system",
  "error-text": "the exact text of the error",
  steps: "the steps that lead there",
};

/** The category as a headline, with a sentence on what it means. */
export function renderHeadline(view: CommentView): string {
  const { title, meaning } = categoryText(view.classification.category, view.ownText, view.report);
  if (view.classification.category === "unknown") return `### ${headlineWithoutCategory(view)}`;
  return meaning === "" || !isSureEnough(view) ? `### ${title}` : `### ${title}\n\n${meaning}`;
}

/** What may stand above a comment without a category. */
export const HEADLINES_WITHOUT_CATEGORY: readonly string[] = [
  "A credential seems to be public",
  "This may be known already",
  "Earlier issues that may be related",
  "One question",
  CATEGORY_TEXT.unknown.title,
];

/** Where no category was sure enough, the headline says what there is to say. */
function headlineWithoutCategory({ matches, missing, report }: CommentView): string {
  if (report.secrets.length > 0) return "A credential seems to be public";
  if (matches.some(({ relation }) => RELATION_TEXT[relation].link === "reference")) return "This may be known already";
  if (matches.length > 0) return "Earlier issues that may be related";
  return missing.length > 0 ? "One question" : CATEGORY_TEXT.unknown.title;
}

/** Asks to revoke what seems to be a credential, without showing it. */
export function renderSecrets(secrets: readonly SecretFinding[]): string {
  if (secrets.length === 0) return "";
  const kinds = [...new Set(secrets.map(({ what }) => inlineText(what, 60)))].filter((kind) => kind !== "");
  const named = kinds.length === 0 ? "a credential" : joinWords(kinds.slice(0, 3));
  return [
    "> [!CAUTION]",
    `> **This issue seems to show ${named}, for everybody to read.**`,
    `> Please revoke ${kinds.length > 1 ? "them" : "it"} first, then edit the issue. Editing alone is not enough, because the edit history keeps the old text.`,
  ].join("\n");
}

/** What the reporter complains of, as quoted code, with how often and over what time. */
export function renderPrimaryError(view: CommentView): string {
  const error = shownErrorOf(view);
  if (error === null) return "";
  const kind = kindBeside(error.message, errorKind(error, showsClass(view)));
  const often = occurrence(error);
  const head = [kind === "" ? "" : `**${kind}**`, often].filter((part) => part !== "").join(" · ");
  return [head, codeSpan(error.message, 240)].filter((line) => line !== "").join("\\\n");
}

/** A table of one row with what is known of version, platform and terminal; a plain line for a single value. */
export function renderEnvironment(environment: Environment, latestVersion: string | null): string {
  const cells = [
    { head: "Version", value: versionText(environment.version, latestVersion) },
    { head: "Platform", value: platformText(environment) },
    { head: "Terminal", value: environment.terminal === null ? "" : inlineText(tidyValue(environment.terminal), 40) },
  ].filter(({ value }) => value !== "");
  const [first] = cells;
  if (first === undefined) return "";
  if (cells.length === 1) return `**${first.head}:** ${first.value}`;
  const row = (texts: readonly string[]) => `| ${texts.join(" | ")} |`;
  return [row(cells.map(({ head }) => head)), row(cells.map(() => "---")), row(cells.map(({ value }) => value))].join(
    "\n",
  );
}

/** What the reporter can do now; "" where there is nothing that `adviceOf` gives. */
export function renderAdvice(view: CommentView): string {
  const advice = adviceOf(view);
  return advice.length === 0 ? "" : `**What you can do now**\n\n${advice.map((line) => `- ${line}`).join("\n")}`;
}

/**
 * The lines of advice, as safe Markdown; none where a known issue says so already, where the category is not sure enough (wrong
 * advice costs the reporter more than a wrong label costs anybody), or where nobody wants any.
 */
export function adviceOf(view: CommentView): readonly string[] {
  const { classification, settings, report, latestVersion, matches, ownText, incident } = view;
  // While many report the same, what one of them could set right is not the cause.
  if (!settings.advice || !isSureEnough(view) || incident?.endedAt === null) return [];
  if (matches.some(({ known }) => known !== undefined && known.advice.length > 0)) return [];
  const { version } = report.environment;
  const isUpToDate = version !== null && latestVersion !== null && findUpdate(version, latestVersion) === null;
  const { advice } = categoryText(classification.category, ownText, report);
  return advice.filter((line) => !isUpToDate || line !== UPDATE_ADVICE);
}

function isSureEnough({ classification, adviceFrom }: CommentView): boolean {
  return classification.confidence >= adviceFrom;
}

/** One polite line on what a maintainer would have to ask for. */
export function renderMissing(missing: readonly MissingInfo[]): string {
  if (missing.length === 0) return "";
  const wanted = joinWords([...new Set(missing)].map((kind) => MISSING_TEXT[kind]));
  return `**Still missing:** ${wanted}. If you can, please edit the issue and add it.`;
}

/**
 * The primary error, if it belongs on the first screen: a person quoted it, or it speaks for the category that the
 * comment names. One that stands in a machine's log only, beside another complaint, is most often a bystander, and a
 * comment that shows it misleads; it stays in the details.
 */
export function shownErrorOf({ report, classification }: CommentView): ErrorEntry | null {
  const error = primaryErrorOf(report);
  if (error === null || error.sources.some((source) => source !== "errors-block")) return error;
  const speaks = classification.evidence.some(
    ({ where, category, weight }) => where === "primary-error" && category === classification.category && weight > 0,
  );
  return speaks ? error : null;
}

/** The error that the reporter most likely complains of; null where there is none, or where it is only noise. */
export function primaryErrorOf(report: Report): ErrorEntry | null {
  const error = report.primaryError === null ? undefined : report.errors[report.primaryError];
  return error === undefined || error.noise ? null : error;
}

/**
 * `400 invalid_request_error`, `TypeError ENOENT`; "" where the error names no kind. The class `Error` is none, because
 * every error may have it. Not yet escaped.
 */
export function errorKind(error: ErrorEntry, withClass: boolean): string {
  const className = withClass && error.className !== "Error" ? error.className : null;
  const parts = [className, error.status?.toString() ?? null, error.apiType, error.code];
  return [...new Set(parts.filter((part) => part !== null && part !== ""))].join(" ");
}

/** The kind as a heading; "" where the message says the same: `EACCES` beside `EACCES: permission denied`. */
function kindBeside(message: string, kind: string): string {
  const said = new Set(wordsOf(message));
  return wordsOf(kind).every((word) => said.has(word)) ? "" : inlineText(kind, 80);
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** `4 times in 21 min`, `4 times`; "" for once. */
export function occurrence({ count, firstSeen, lastSeen }: ErrorEntry): string {
  if (count < 2) return "";
  const span = timeSpan(firstSeen, lastSeen);
  return span === "" ? `${count} times` : `${count} times in ${span}`;
}

/** A class name that looks minified says nothing to a person; the fingerprint knows which do. */
function showsClass({ fingerprint }: CommentView): boolean {
  return fingerprint?.components.find(({ kind }) => kind === "class")?.contributes !== false;
}

function versionText(version: string | null, latest: string | null): string {
  const own = version === null ? "" : inlineText(tidyValue(version), 30);
  if (own === "") return "";
  const update = findUpdate(version, latest);
  return update === null ? own : `${own} (${inlineText(update, 30)} is available)`;
}

/** `macOS (darwin)`, `Linux`, `linux (Fedora 41)`: the usual name, and what was written where it adds something. */
function platformText({ os, platform }: Environment): string {
  const written = platform === null ? "" : tableCellOrNothing(tidyValue(platform));
  if (os === null || os === "other") return written;
  const name = OPERATING_SYSTEM_NAMES[os];
  if (written === "" || written.toLowerCase() === name.toLowerCase()) return name;
  return written.toLowerCase().startsWith(name.toLowerCase()) ? written : `${name} (${written})`;
}

function tableCellOrNothing(text: string): string {
  return text.trim() === "" ? "" : tableCell(text, 40);
}

/** `a`, `a and b`, `a, b and c`. */
function joinWords(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}
