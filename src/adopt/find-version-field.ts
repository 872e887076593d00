/** Which question of a repository's forms asks for the product's version, and whether it has to be named to be understood. */
import { headingKind, plainHeading } from "../parse/body/read-body.ts";
import { isForeignVersion, readVersion } from "../parse/product/product.ts";
import type { FormField } from "./issue-form.ts";
import type { PastIssue } from "./label-use.ts";

/** The field, and how it was found. */
export interface VersionField {
  readonly field: FormField;
  /** Its label is understood as it is; nothing has to be configured. */
  readonly isUnderstood: boolean;
  /** How many of its answers in past issues are versions. */
  readonly versions: number;
  /** How many answers there are. */
  readonly answers: number;
}

const LEAST_ANSWERS = 5;
const LEAST_SHARE = 0.6;

/** Words of a label, an id or a hint that ask for a version without saying so. */
const ASKS = /\b(?:versions?|builds?|releases?|revision|tag)\b/iu;

/** The first field whose label says so, else the first that hints at it or whose answers are versions; null for none. */
export function findVersionField(fields: readonly FormField[], issues: readonly PastIssue[]): VersionField | null {
  const told = fields.map((field) => ({ field, ...countAnswers(field, issues) }));
  const understood = told.find(({ field }) => headingKind(field.label) === "version");
  if (understood !== undefined) return { ...understood, isUnderstood: true };
  const hidden = told.find(({ field, versions, answers }) => {
    // Headings of another kind are read as that kind: an answer for the system may well hold a number.
    if (headingKind(field.label) !== "other" || isForeignVersion(field.label)) return false;
    if (answers >= LEAST_ANSWERS) return versions >= LEAST_SHARE * answers;
    return ASKS.test(`${field.label} ${field.id.replaceAll(/[_-]/gu, " ")}`) || readVersion(field.hints) !== null;
  });
  return hidden === undefined ? null : { ...hidden, isUnderstood: false };
}

function countAnswers({ label }: FormField, issues: readonly PastIssue[]): Pick<VersionField, "versions" | "answers"> {
  const heading = plainHeading(label);
  const given = issues.flatMap(({ report }) =>
    report.fields.filter((field) => plainHeading(field.heading) === heading && field.text !== "").slice(0, 1),
  );
  const isVersion = (text: string): boolean => text.length <= 60 && readVersion(text) !== null;
  return { versions: given.filter(({ text }) => isVersion(text)).length, answers: given.length };
}
