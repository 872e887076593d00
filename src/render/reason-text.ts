import { type Reason, type ReasonKind, REASONS } from "../domain/reason.ts";
import { fill } from "./words/catalogue.ts";

/** The reason in words for a person, in English unless `texts` are those of another catalogue. Not yet escaped. */
export function reasonText({ kind, values }: Reason, texts: Readonly<Record<ReasonKind, string>> = REASONS): string {
  return fill(texts[kind], values);
}
