/** What identifies an issue exactly. To the index a key is one more term, one that no text can hold. */
import type { IssueFacts } from "./issue-facts.ts";
import { hashPrefix } from "./term-hash.ts";

/** `reported` has one key only, `error`: of the issues whose report holds any error, background noise included. */
export type KeyKind = "fine" | "medium" | "feedbackId" | "requestId" | "duplicateOf" | "reported";

/** What stands before a key of each kind. No term of a text begins with this character. */
const KEY_PREFIXES: Readonly<Record<KeyKind, string>> = {
  fine: "\u0000fine\u0000",
  medium: "\u0000medium\u0000",
  feedbackId: "\u0000feedbackId\u0000",
  requestId: "\u0000requestId\u0000",
  duplicateOf: "\u0000duplicateOf\u0000",
  reported: "\u0000reported\u0000",
};

/** The hash of what stands before a key of each kind: how many issues duplicate one is asked of hundreds a query. */
export const KEY_HASHES: Readonly<Record<KeyKind, Uint32Array>> = {
  fine: hashPrefix(KEY_PREFIXES.fine),
  medium: hashPrefix(KEY_PREFIXES.medium),
  feedbackId: hashPrefix(KEY_PREFIXES.feedbackId),
  requestId: hashPrefix(KEY_PREFIXES.requestId),
  duplicateOf: hashPrefix(KEY_PREFIXES.duplicateOf),
  reported: hashPrefix(KEY_PREFIXES.reported),
};

/** The text whose hash stands for a key. */
export function toKeyTerm(kind: KeyKind, key: string): string {
  return `${KEY_PREFIXES[kind]}${key}`;
}

/** All keys of an issue, as terms; repeats are possible. */
export function keyTermsOf(
  facts: Pick<IssueFacts, "errors" | "feedbackId" | "requestIds" | "duplicateOf" | "hasErrors">,
): string[] {
  return [
    ...facts.errors.flatMap(({ fine, medium }) => [toKeyTerm("fine", fine), toKeyTerm("medium", medium)]),
    ...facts.requestIds.map((id) => toKeyTerm("requestId", id)),
    ...facts.duplicateOf.map((number) => toKeyTerm("duplicateOf", String(number))),
    ...(facts.hasErrors ? [toKeyTerm("reported", "error")] : []),
    ...(facts.feedbackId === null ? [] : [toKeyTerm("feedbackId", facts.feedbackId)]),
  ];
}
