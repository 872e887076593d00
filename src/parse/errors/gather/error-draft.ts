import type { ErrorSource } from "../../../domain/report.ts";
import type { ErrorParts } from "../error-text/read-error-text.ts";

/** One occurrence of an error, before equal ones are counted. */
export interface ErrorDraft extends ErrorParts {
  readonly source: ErrorSource;
  /** When it happened, ISO 8601 UTC; null where nothing says so. */
  readonly at: string | null;
  /** True where the reporter quotes it in words, title or a short excerpt: then it is complained of, not only logged. */
  readonly quoted: boolean;
  /** True where the text ends before the error does. */
  readonly cut: boolean;
  /** Present where it is told by its words alone: how probable it is, 0..1. */
  readonly likely?: number;
  /** Where it was found, and what counts in its stead: its cause, or what it sums up. */
  readonly found?: { readonly self: object; readonly root: object | null };
}
