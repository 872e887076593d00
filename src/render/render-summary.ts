/**
 * The part of the comment that is read in five seconds: headline, secrets, error, environment, advice, what is missing.
 * Each function gives Markdown without a line feed at its ends, or "" where there is nothing to say.
 */
import type { MissingInfo } from "../domain/plan.ts";
import type { Environment, ErrorEntry, Report, SecretFinding } from "../domain/report.ts";
import { findUpdate } from "../plan/read-release-version.ts";
import { categoryText } from "./category-text.ts";
import type { CommentView } from "./comment-view.ts";
import { RELATION_TEXT } from "./relation-text.ts";
import { codeSpan, inlineText, tableCell } from "./escape.ts";
import { OPERATING_SYSTEM_NAMES } from "./operating-system-names.ts";
import { tidyValue } from "./tidy-value.ts";
import { timeSpan } from "./time-span.ts";
import { type Catalogue, fill } from "./words/catalogue.ts";

const MISSING_TEXT = {
  description: "missingDescription",
  version: "missingVersion",
  platform: "missingPlatform",
  "error-text": "missingError",
  steps: "missingSteps",
} as const satisfies Readonly<Record<MissingInfo, keyof Catalogue["sentences"]>>;

/** The category as a headline, with a sentence on what it means. */
export function renderHeadline(view: CommentView): string {
  const { title, meaning } = categoryText(view.classification.category, view.ownText, view.report, view.words);
  if (view.classification.category === "unknown") return `### ${headlineWithoutCategory(view)}`;
  return meaning === "" || !isSureEnough(view) ? `### ${title}` : `### ${title}\n\n${meaning}`;
}

/** What may stand above a comment without a category. */
export function headlinesWithoutCategory({ sentences, categories }: Catalogue): readonly string[] {
  const { publicCredential, knownAlready, mayBeRelated, oneQuestion } = sentences;
  return [publicCredential, knownAlready, mayBeRelated, oneQuestion, categories.unknown.title];
}

/** Where no category was sure enough, the headline says what there is to say. */
function headlineWithoutCategory({ matches, missing, report, words }: CommentView): string {
  const { sentences, categories } = words;
  if (report.secrets.length > 0) return sentences.publicCredential;
  if (matches.some(({ relation }) => RELATION_TEXT[relation].link === "reference")) return sentences.knownAlready;
  if (matches.length > 0) return sentences.mayBeRelated;
  return missing.length > 0 ? sentences.oneQuestion : categories.unknown.title;
}

/** Asks to revoke what seems to be a credential, without showing it. */
export function renderSecrets(secrets: readonly SecretFinding[], words: Catalogue): string {
  if (secrets.length === 0) return "";
  const kinds = [...new Set(secrets.map(({ what }) => inlineText(what, 60)))].filter((kind) => kind !== "");
  const { sentences, language } = words;
  // The kinds have English names only.
  const isNamed = kinds.length > 0 && language === "en";
  const what = isNamed ? joinWords(kinds.slice(0, 3), words) : sentences.aCredential;
  const revoke = isNamed && kinds.length > 1 ? sentences.revoke.replace("revoke it", "revoke them") : sentences.revoke;
  return ["> [!CAUTION]", `> **${fill(sentences.shows, { what })}**`, `> ${revoke}`].join("\n");
}

/** What the reporter complains of, as quoted code, with how often and over what time. */
export function renderPrimaryError(view: CommentView): string {
  const error = shownErrorOf(view);
  if (error === null) return "";
  const kind = kindBeside(error.message, errorKind(error, showsClass(view)));
  const often = occurrence(error, view.words);
  const head = [kind === "" ? "" : `**${kind}**`, often].filter((part) => part !== "").join(" · ");
  return [head, codeSpan(error.message, 240)].filter((line) => line !== "").join("\\\n");
}

/** A table of one row with what is known of version, platform and terminal; a plain line for a single value. */
export function renderEnvironment(environment: Environment, latestVersion: string | null, words: Catalogue): string {
  const { sentences } = words;
  const cells = [
    { head: sentences.version, value: versionText(environment.version, latestVersion, words) },
    { head: sentences.platform, value: platformText(environment) },
    {
      head: sentences.terminal,
      value: environment.terminal === null ? "" : inlineText(tidyValue(environment.terminal), 40),
    },
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
  return advice.length === 0
    ? ""
    : `**${view.words.sentences.whatNow}**\n\n${advice.map((line) => `- ${line}`).join("\n")}`;
}

/**
 * The lines of advice, as safe Markdown; none where a known issue says so already, where the category is not sure enough (wrong
 * advice costs the reporter more than a wrong label costs anybody), or where nobody wants any.
 */
export function adviceOf(view: CommentView): readonly string[] {
  const { classification, settings, report, latestVersion, matches, ownText, incident, words } = view;
  // While many report the same, what one of them could set right is not the cause.
  if (!settings.advice || !isSureEnough(view) || incident?.endedAt === null) return [];
  if (matches.some(({ known }) => known !== undefined && known.advice.length > 0)) return [];
  const { version } = report.environment;
  const isUpToDate = version !== null && latestVersion !== null && findUpdate(version, latestVersion) === null;
  const { advice } = categoryText(classification.category, ownText, report, words);
  return advice.filter((line) => !isUpToDate || line !== words.categories.crash.advice[0]);
}

function isSureEnough({ classification, adviceFrom }: CommentView): boolean {
  return classification.confidence >= adviceFrom;
}

/** One polite line on what a maintainer would have to ask for. */
export function renderMissing(missing: readonly MissingInfo[], words: Catalogue): string {
  if (missing.length === 0) return "";
  const { sentences } = words;
  const wanted = joinWords(
    [...new Set(missing)].map((kind) => sentences[MISSING_TEXT[kind]]),
    words,
  );
  return `**${sentences.stillMissing}** ${wanted}. ${sentences.pleaseAdd}`;
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
  return kindParts(error, withClass).join(" ");
}

/** The same before the message, on one line with it: without what the message says itself (`ENOENT: ENOENT: …`). */
export function kindBefore(error: ErrorEntry): string {
  const said = new Set(wordsOf(error.message));
  const anew = kindParts(error, true).filter((part) => !wordsOf(part).every((word) => said.has(word)));
  return anew.join(" ");
}

function kindParts(error: ErrorEntry, withClass: boolean): string[] {
  const className = withClass && error.className !== "Error" ? error.className : null;
  const parts = [className, error.status?.toString() ?? null, error.apiType, error.code];
  return [...new Set(parts.flatMap((part) => (part === null || part === "" ? [] : [part])))];
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
export function occurrence({ count, firstSeen, lastSeen }: ErrorEntry, { sentences }: Catalogue): string {
  if (count < 2) return "";
  const span = timeSpan(firstSeen, lastSeen).replace(/days?$/u, (word) => sentences[word === "day" ? "day" : "days"]);
  return fill(span === "" ? sentences.times : sentences.timesIn, { count, span });
}

/** A class name that looks minified says nothing to a person; the fingerprint knows which do. */
function showsClass({ fingerprint }: CommentView): boolean {
  return fingerprint?.components.find(({ kind }) => kind === "class")?.contributes !== false;
}

function versionText(version: string | null, latest: string | null, { sentences }: Catalogue): string {
  const own = version === null ? "" : inlineText(tidyValue(version), 30);
  if (own === "") return "";
  const update = findUpdate(version, latest);
  return update === null ? own : `${own} (${fill(sentences.available, { version: inlineText(update, 30) })})`;
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
function joinWords(parts: readonly string[], { sentences }: Catalogue): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} ${sentences.and} ${last}`;
}
