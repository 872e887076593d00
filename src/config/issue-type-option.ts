/** The name of one of GitHub's issue types: docs.github.com/issues/tracking-your-work-with-issues/using-issues/managing-issue-types-in-an-organization */
import { z } from "zod";

/** No type of a greater length has been seen; GitHub's description names no bound. */
const NAME_MAX = 80;
const error = "the name of an issue type, or null";
/** On one line, and no blanks around it. */
const NAME =
  /^[^\s\u0000-\u001F\u007F-\u009F](?:[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*[^\s\u0000-\u001F\u007F-\u009F])?$/;

/** A type's name, or null (the default) for none. */
export function issueTypeOption(description: string) {
  return z
    .string({ error })
    .max(NAME_MAX, { error: `at most ${NAME_MAX} characters long`, abort: true })
    .regex(NAME, { error })
    .nullable()
    .default(null)
    .meta({ description, examples: ["Bug"] });
}
