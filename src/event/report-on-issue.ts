/** Carries out `/triage report`: the report into our comment, or into one of its own. */
import type { IssueComment } from "../domain/issue.ts";
import type { GitHub } from "../github/github.ts";
import { MAX_REPORT_LENGTH, readReportComment, renderReportComment } from "../render/report-comment.ts";
import { placeOf } from "./gather.ts";

/** Writes the report on an issue: Markdown of at most so many characters, its headline at the third level. @throws GitHubError */
export type ReportWriter = (number: number, maxLength: number) => Promise<string>;

/** Of a section, so that the rest of the comment has its place. */
export const SECTION_LENGTH = 40_000;

export interface ReportCommentRequest {
  readonly github: GitHub;
  readonly number: number;
  /** The comment that asks for it. */
  readonly comment: IssueComment;
  readonly write: ReportWriter;
  /** False for a dry run. */
  readonly apply: boolean;
}

/**
 * Creates the report comment, or brings it up to date; once for each comment that asks. An edit that would change nothing is
 * not sent. Where two runs at once left two, the older is kept up to date.
 * @throws GitHubError
 */
export async function ensureReportComment({
  github,
  number,
  comment,
  write,
  apply,
}: ReportCommentRequest): Promise<void> {
  const place = placeOf(github, number);
  const ownLogin = await github.getOwnLogin();
  const [own] = (await github.listComments(number))
    .filter(({ author }) => author?.login === ownLogin)
    .sort((a, b) => a.id - b.id)
    .flatMap(({ id, body }) => {
      const marker = readReportComment(body, place);
      return marker === null ? [] : [{ id, body, marker }];
    });
  if (own?.marker.commands.includes(comment.id) === true) return;
  const commands = [...(own?.marker.commands ?? []), comment.id];
  const body = renderReportComment(await write(number, MAX_REPORT_LENGTH), { ...place, commands });
  if (!apply || own?.body === body) return;
  if (own === undefined) await github.createComment(number, body);
  else await github.updateComment(own.id, body);
}
