/**
 * Reads the text of an issue. The file names are the pipeline:
 *
 *     normalizeText → scanPieces → splitSections → detectFormat → readEnvironment, readSetup
 *                                              └→ collectErrors → mergeErrors → markNoise → findPrimaryError
 *
 * Total and linear: no text is wrong, a broken body gives what is left of it and `problems` that say what is missing.
 * It deliberately knows nothing of other issues, of GitHub or of configuration, and it keeps no credential: `secrets`
 * names kinds only. Prose and errors are as written; whoever shows them redacts and escapes them.
 */
import type { Problem, Report } from "../domain/report.ts";
import { collectErrors } from "./collect-errors.ts";
import { detectFormat } from "./detect-format.ts";
import { findMentions, findRequestIds } from "./find-mentions.ts";
import { mergeErrors } from "./merge-errors.ts";
import { markNoise } from "./noise.ts";
import { normalizeText } from "./normalize-text.ts";
import { productName } from "./product-name.ts";
import { findPrimaryError, isComplainedOf } from "./primary-error.ts";
import { bodyProblems } from "./body-problems.ts";
import { readEnvironment } from "./read-environment.ts";
import { toField } from "./read-field-text.ts";
import { readProse, reporterCode } from "./read-prose.ts";
import { readSetup } from "./read-setup.ts";
import { scanPieces } from "./scan-pieces.ts";
import { findSecrets } from "./secrets.ts";
import { splitSections } from "./split-sections.ts";

/** What GitHub has of an issue that is to be read. */
export interface IssueText {
  readonly title: string;
  /** Markdown as filed. */
  readonly body: string;
  /**
   * `owner/name` of the issue's repository. Without it, addresses of issues are not counted as mentions, and the product's
   * version is told from others by its label alone.
   */
  readonly repo?: string;
}

/** What an issue's text says. Never throws; linear in the text's length. */
export function parseReport(text: IssueText): Report {
  const title = normalizeText(text.title).text.replace(/\s+/g, " ").trim();
  const body = normalizeText(text.body);
  const pieces = scanPieces(body.text);
  const sections = splitSections(pieces);
  const format = detectFormat(sections);
  const product = productName(text.repo);
  const { environment, problems: environmentProblems } = readEnvironment(sections, product);
  const collected = collectErrors(title, sections, format);
  const prose = readProse(sections, format);
  const complaint = { title, prose };
  const errors = markNoise(mergeErrors(collected.drafts), (error) => isComplainedOf(error, complaint));
  const { terminal } = environment;
  const setup = readSetup({ title, prose, sections, errors, terminal, product });
  const whole = `${title}\n${body.text}`;
  const problems: readonly Problem[] = [
    ...bodyProblems(body, pieces, sections, format, prose),
    ...environmentProblems,
    ...collected.problems,
  ];
  return {
    format,
    title,
    environment: setup === undefined ? environment : { ...environment, setup },
    fields: sections.map(toField).filter((field) => field.heading !== "" || field.text !== ""),
    prose,
    code: reporterCode(pieces, collected.blocks),
    errors,
    primaryError: findPrimaryError(errors, complaint),
    mentions: findMentions(`${title}\n${prose}`, text.repo ?? null),
    requestIds: findRequestIds(whole),
    secrets: findSecrets(whole),
    problems,
  };
}
