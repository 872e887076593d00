/**
 * Errors whose text is a kind of failure and nothing else: a compiler's catch-all, a bare panic, a signal. The same text
 * is the same family; which bug it was, something else has to tell: the frames, what was being done, the rest of the title.
 */
import type { FingerprintComponent } from "../domain/fingerprint.ts";
import { overLines } from "../wording/over-lines.ts";
import { CATCH_ALL_MESSAGES, LANGUAGE_CLASSES } from "./catch-alls.ts";

/** What announces a failure of any kind. */
const WRAPPER = overLines()`
    ^(?:internal (?:compiler )?error|compiler error|ice|fatal(?: error)?|error|panic|runtime error|throw|
      signal)\b[ :]{0,2}
  `;
/** More of them than anybody nests. */
const MOST_WRAPPERS = 4;

/**
 * Kinds of failure as runtimes, systems and test runners word them, whole; what follows in brackets is their own addition.
 * Sources: POSIX <signal.h> and strsignal(3), Go's runtime errors (runtime/error.go, runtime/panic.go), `go test`.
 */
const KINDS = overLines()`
    ^(?:(?:unexpected )?fault(?: address)?|unexpected signal(?: during runtime execution)?|segv|segfault|sig(?:segv|bus|ill|abrt|fpe|trap|quit|kill|term)|
      segmentation (?:fault|violation)|abort(?:ed)?|bus error|illegal instruction|trace trap|quit|killed|
      floating point exception|invalid memory address or nil pointer dereference|null pointer dereference|
      nil pointer dereference|(?:array |slice |string )?(?:index|bounds|slice bounds|subscript) out of (?:range|bounds)|
      (?:integer )?(?:division|divide) by zero|call of nil func value|stack overflow|out of memory|deadlock|
      all goroutines are asleep - deadlock|data race|(?:test )?timed out|timeout|assertion failed|
      unreachable(?: code)?|entered unreachable code|not (?:yet )?implemented)
      !?(?: <?[a-z]{1,9}>?| 0x\w{1,16})?(?: ?[[(][^\n]{0,200})?$
  `;

const SIGNAL_CLASS = /^SIG[A-Z]{2,9}$/;

/**
 * True where the parts that an error is identified by name a family of failures and no failure of their own. Never throws.
 * `components` are those of one fingerprint, as `fingerprintError` gives them.
 */
export function namesOnlyFamily(components: readonly FingerprintComponent[]): boolean {
  const telling = components.filter(({ contributes }) => contributes);
  return telling.length > 0 && telling.every(isOfFamily);
}

function isOfFamily({ kind, value }: FingerprintComponent): boolean {
  if (kind === "class") return SIGNAL_CLASS.test(value) || LANGUAGE_CLASSES.has(value);
  return kind === "message" && isFamilyMessage(value);
}

function isFamilyMessage(message: string): boolean {
  let rest = message;
  for (let round = 0; round < MOST_WRAPPERS && rest !== ""; round += 1) {
    if (KINDS.test(rest) || CATCH_ALL_MESSAGES.some(({ pattern }) => pattern.test(rest))) return true;
    const shorter = rest.replace(WRAPPER, "");
    if (shorter === rest) return false;
    rest = shorter;
  }
  return rest === "";
}
