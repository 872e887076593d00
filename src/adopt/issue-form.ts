/**
 * What a repository's issue forms ask for: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
 *
 * Non-goals: Markdown templates, whose headings are no fields, and judging a form: what GitHub takes is its own business.
 */
import { parse } from "yaml";

/** One question of a form. In an issue its label is the heading, and the answer stands below. */
export interface FormField {
  /** Name of the form's file: `bug.yml`. */
  readonly form: string;
  readonly label: string;
  /** "" where it has none. */
  readonly id: string;
  /** What stands in the empty field, and below its label. */
  readonly hints: string;
}

/** The kinds of fields whose answer is text. */
const ASKING = new Set(["input", "textarea", "dropdown"]);

/** The questions of one form, in its order; [] for what is no form. Never throws. */
export function readForm(form: string, text: string): FormField[] {
  return bodyOf(text).flatMap((entry) => {
    if (!isRecord(entry) || typeof entry["type"] !== "string" || !ASKING.has(entry["type"])) return [];
    const attributes = isRecord(entry["attributes"]) ? entry["attributes"] : {};
    const label = textOf(attributes["label"]);
    if (label === "") return [];
    const hints = [attributes["placeholder"], attributes["description"]].map(textOf).join(" ").trim();
    return [{ form, label, id: textOf(entry["id"]), hints }];
  });
}

function bodyOf(text: string): readonly unknown[] {
  try {
    // An alias could only multiply what is there.
    const form: unknown = parse(text, { maxAliasCount: 0, logLevel: "silent" });
    return isRecord(form) && Array.isArray(form["body"]) ? (form["body"] as readonly unknown[]) : [];
  } catch {
    return [];
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.replaceAll(/\s+/gu, " ").trim() : "";
}
