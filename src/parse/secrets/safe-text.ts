/**
 * The door between what somebody wrote and everything that is made of it. Behind it no room holds a credential or an
 * e-mail address: the type says which texts have come through, and only this file makes one.
 */
import type { SecretFinding } from "../../domain/report.ts";
import { MAX_TEXT_LENGTH, normalizeText } from "../text/normalize-text.ts";
import { takeOutSecrets } from "./secrets.ts";

export { findSecrets, redactSecrets } from "./secrets.ts";

declare const passed: unique symbol;

/** Text that has come through the door: normal line ends, bounded length, without credentials. */
export type SafeText = string & { readonly [passed]: true };

/** A text as it may be read. */
export interface SafeReading {
  readonly text: SafeText;
  /** True where the end was cut off at `MAX_TEXT_LENGTH`. */
  readonly tooLong: boolean;
  /** One for each kind of credential that was taken out. */
  readonly secrets: readonly SecretFinding[];
}

/** A cut must not leave the first half of a credential that it would have been known by. */
const BEYOND = 4_096;

/** Reads a text as filed. Never throws; linear. */
export function readSafely(raw: string): SafeReading {
  const { text, secrets } = takeOutSecrets(normalizeText(raw, MAX_TEXT_LENGTH + BEYOND));
  return {
    text: pass(text.slice(0, MAX_TEXT_LENGTH).replace(/[\ud800-\udbff]$/, "\ufffd")),
    tooLong: raw.length > MAX_TEXT_LENGTH,
    secrets,
  };
}

/** The one place where a text is declared safe; its callers stand in this file. */
function pass(text: string): SafeText {
  // What the door says is what the type means.
  return text as SafeText;
}
