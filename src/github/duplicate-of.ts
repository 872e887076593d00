/**
 * The issue that a comment says this one duplicates, in GitHub's own words; undefined where it says nothing of the kind.
 * The words must begin the comment, as GitHub wants them: in the middle of a sentence they may be a question.
 * https://docs.github.com/issues/tracking-your-work-with-issues/administering-issues/marking-issues-or-pull-requests-as-a-duplicate
 */
export function readDuplicateOf(body: string): number | undefined {
  const number = Number(DUPLICATE_OF.exec(body)?.[1]);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

const DUPLICATE_OF = /^[ \t\r\n]{0,20}duplicate of #(\d{1,9})(?![\d?])(?! ?\?)/i;
