/**
 * Reads the text of an issue. The rooms below are the steps, each with one door:
 *
 *     secrets/ readSafely ──▶ body/ readBody ──▶ environment/ readEnvironment, readSetup
 *                                   └─ readProse ─▶ errors/ readErrors      mentions/ findMentions
 *
 * `product/` knows what the repository is about, `text/` has tools for any text. Total and linear: no text is wrong, a
 * broken body gives what is left of it and `problems` that say what is missing. It deliberately knows nothing of other
 * issues, of GitHub or of configuration, and it keeps no credential: they are taken out of the
 * text before anything else reads it, and `secrets` names kinds only. Else prose and errors are as written; whoever shows
 * them escapes them.
 */
import type { Report, SecretFinding } from "../domain/report.ts";
import {
  type Body,
  bodyProblems,
  isUntouched,
  readBody,
  readProse,
  readTitle,
  reporterCode,
  toField,
  untouchedField,
} from "./body/read-body.ts";
import { readEnvironment, readSetup } from "./environment/read-environment.ts";
import { readErrors } from "./errors/read-errors.ts";
import { findMentions, findRequestIds } from "./mentions/find-mentions.ts";
import { productName } from "./product/product.ts";
import { readSafely } from "./secrets/safe-text.ts";

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
  /** The heading whose answer is the product's version, where the repository names one. */
  readonly versionField?: string | null;
}

/** What an issue's text says. Never throws; linear in the text's length. */
export function parseReport(text: IssueText): Report {
  const safeTitle = readSafely(text.title);
  const title = readTitle(safeTitle.text);
  const body = readBody(readSafely(text.body));
  const { normal, pieces, sections, format } = body;
  const product = productName(text.repo);
  const prose = readProse(sections, format);
  const { environment, problems: environmentProblems } = readEnvironment(sections, product, {
    title,
    prose,
    versionField: text.versionField ?? null,
    repo: text.repo,
  });
  const { errors, primaryError, blocks, problems: errorProblems } = readErrors(body, { title, prose });
  const { terminal } = environment;
  const setup = readSetup({ title, prose, sections, errors, terminal, product });
  const whole = `${title}\n${normal.text}`;
  const written = whatIsWritten(body, prose, reporterCode(pieces, blocks), errors.length > 0);
  return {
    format,
    title,
    environment: setup === undefined ? environment : { ...environment, setup },
    ...written,
    errors,
    primaryError,
    mentions: findMentions(`${title}\n${written.prose}`, text.repo ?? null),
    requestIds: findRequestIds(whole),
    secrets: withoutRepeats([...safeTitle.secrets, ...normal.secrets]),
    problems: [
      ...bodyProblems(normal, pieces, sections, format, written.prose),
      ...environmentProblems,
      ...errorProblems,
    ],
  };
}

/** The reporter's fields, words and code: none in a template that was sent as it was. */
function whatIsWritten(
  { format, sections }: Body,
  prose: string,
  code: Report["code"],
  hasErrors: boolean,
): Pick<Report, "fields" | "prose" | "code"> {
  const untouched = format !== "bug-command" && !hasErrors && isUntouched(sections, prose, code);
  const fields = sections
    .map(untouched ? untouchedField : toField)
    .filter((field) => field.heading !== "" || field.text !== "");
  return untouched ? { fields, prose: "", code: [] } : { fields, prose, code };
}

function withoutRepeats(secrets: readonly SecretFinding[]): SecretFinding[] {
  return [...new Set(secrets.map(({ what }) => what))].map((what) => ({ what }));
}
