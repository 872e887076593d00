import { overLines } from "../wording/over-lines.ts";

/** A text that so many unlike failures share that it identifies none. */
export interface CatchAll {
  readonly name: string;
  readonly reason: string;
  readonly pattern: RegExp;
}

/**
 * Messages that identify nothing by themselves. They are compared with the whole message after parameterization, in
 * lower case and without closing punctuation, as `identifying-message.ts` makes it.
 * Sources: ClusterFuzz `cron/grouper.py` skips catch-all types; Socorro's irrelevant lists; the SDKs' default messages.
 */
export const CATCH_ALL_MESSAGES: readonly CatchAll[] = [
  {
    name: "unknown-error",
    reason: "“unknown error” names no failure",
    pattern:
      /^(?:an? )?(?:unknown|unexpected|unspecified|undefined|generic|internal|general|unhandled)(?: (?:error|exception|failure|reason|rejection))?(?: (?:occurred|happened|was thrown))?$/,
  },
  {
    name: "only-error",
    reason: "only says that there was an error",
    pattern:
      /^(?:an? )?(?:error|exception|failed|failure|fatal|fatal error|crash(?:ed)?|not ok|nok|none|null|nil|undefined|true|false)(?: (?:occurred|happened|occured))?$/,
  },
  {
    name: "something-wrong",
    reason: "only says that something went wrong",
    pattern: /^(?:oops )?something went wrong(?: please try again(?: later)?)?$/,
  },
  {
    name: "object-object",
    reason: "an object was printed instead of its message",
    pattern: /^\[object [a-z]{1,30}\]$|^\{\}$|^\[\]$/,
  },
  {
    name: "rust-any",
    reason: "Rust's panic machinery printed the payload's type instead of its message",
    pattern: /^box<(?:dyn )?any(?: \+ send)?>$/,
  },
  {
    name: "request-failed",
    reason: "any request may fail like this",
    pattern:
      /^(?:the )?(?:request|api request|http request|call|api call|operation|fetch)(?: has)? failed(?: with status(?: code)?(?: <?\w{1,5}>?)?)?$/,
  },
  {
    name: "aborted",
    reason: "somebody or something cancelled it",
    pattern: overLines()`
        ^(?:the |this )?(?:request|operation|user|stream|connection)?(?: was| has been)? ?(?:aborted|
          cancell?ed|interrupted)(?: (?:by|the) (?:the )?(?:user|request|caller|operation))?$|
        ^(?:the )?user aborted a request$
      `,
  },
  {
    name: "command-failed",
    reason: "any command may end like this",
    pattern: overLines()`
        ^(?:the )?(?:command|process|child process|script|task|build)(?: has)? (?:failed|exited|ended|
          terminated)(?: with (?:(?:non-zero )?(?:exit )?(?:code|status)(?: -?\d{1,3})?|an? error|
          errors))?$|
        ^exit(?:ed)?(?: with)?(?: code| status)?[ :=]{1,2}\d{1,3}$
      `,
  },
  {
    name: "stopped",
    reason: "only says that it stopped because of errors told elsewhere",
    pattern: overLines()`
        ^(?:could not compile[^.]{0,80}|compilation|build|aborting|stopping|
          exiting)(?: (?:failed|due to|because of))?(?: (?:<num> |the )?previous errors?)$|
        ^(?:compilation|build) failed$|
        ^explicit (?:failure|panic)$|
        ^internal (?:compiler )?error:? unexpected (?:failure|error|panic)$
      `,
  },
  {
    name: "signal",
    reason: "only the signal that ended it",
    pattern:
      /^(?:segmentation fault|segfault|abort trap|aborted|bus error|illegal instruction|floating point exception|trace\/bpt trap|killed|terminated|core dumped)(?:: <num>)?(?: \(core dumped\))?$/,
  },
  {
    name: "see-log",
    reason: "points elsewhere",
    pattern: /^(?:see|check) (?:the )?(?:logs?|output|console)(?: for (?:more )?details?)?$/,
  },
];

/** Classes whose errors are a decision, not a failure: cancelled by somebody. They identify nothing whatever they say. */
export const CANCELLED_CLASSES: ReadonlySet<string> = new Set([
  "AbortError",
  "APIUserAbortError",
  "CancelledError",
  "CanceledError",
  "CancellationError",
  "OperationCanceledException",
  "TaskCanceledException",
  "KeyboardInterrupt",
  "InterruptedException",
]);

/** Classes that any error may have; they say no more than "it failed". Compared in lower case. */
export const GENERIC_CLASSES: ReadonlySet<string> = new Set([
  "error",
  "api error",
  "apierror",
  "api_error",
  "exception",
  "baseexception",
  "throwable",
  "runtimeexception",
  "runtimeerror",
  "fatal",
  "fatal error",
  "fatalerror",
  "uncaught",
  "uncaught error",
  "unhandled",
  "unhandledrejection",
  "unhandledpromiserejection",
  "unknownerror",
  "failure",
  "panic",
  "err",
  "domexception",
]);

/** Classes that the language itself throws for thousands of reasons: they need a message to identify anything. */
export const LANGUAGE_CLASSES: ReadonlySet<string> = new Set([
  "AggregateError",
  "ArithmeticException",
  "AssertionError",
  "AttributeError",
  "EvalError",
  "IOError",
  "IOException",
  "IllegalArgumentException",
  "IllegalStateException",
  "ImportError",
  "IndexError",
  "IndexOutOfBoundsException",
  "InvalidOperationException",
  "KeyError",
  "NameError",
  "NullPointerException",
  "NullReferenceException",
  "OSError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "SystemError",
  "TypeError",
  "URIError",
  "ValueError",
]);

/**
 * Messages that the language itself words: one text, thousands of bugs. Where readable frames are at hand they tell the
 * bugs apart, so here, and only here, frames belong to the fine fingerprint.
 */
export const RUNTIME_WORDINGS: readonly RegExp[] = [
  /^cannot (?:read|set|access|destructure|convert|assign|call)\b/,
  /\bis not (?:a function|a constructor|iterable|defined|an object|subscriptable|callable)\b/,
  /^(?:undefined|null) is not\b/,
  /^maximum call stack size exceeded$/,
  /^invalid (?:array length|string length|time value)$/,
  /^unexpected (?:token|end of|identifier|number|string)\b/,
  /\bobject has no attribute\b/,
  /\bindex out of (?:range|bounds)\b/,
  /^index <num> (?:out of bounds|is out of bounds)\b/,
  /^called [`'"]?(?:option|result)::/,
  /\bnil pointer dereference\b/,
  /\binvalid memory address\b/,
  /^(?:division|divide|integer divide) by zero$/,
  /^segmentation fault\b/,
  /^stack overflow\b/,
  /^assertion failed\b/,
  // What a sanitizer calls the kind of damage (https://clang.llvm.org/docs/AddressSanitizer.html).
  /^(?:(?:heap|stack|global|container|dynamic-stack)-[a-z-]{4,40}|segv|double-free|bad-free|data race)\b/,
];
