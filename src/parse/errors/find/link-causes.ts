/**
 * Tells which of several errors in one text is the root of another: what a wrapper wraps, what a traceback was caused by,
 * what a summary sums up. Judges by the words between them only.
 */

import { overLines } from "../../../wording/over-lines.ts";

/** An error with its place in the text. */
export interface PlacedError {
  readonly start: number;
  /** Behind message and stack. */
  readonly end: number;
  readonly opener: string;
  readonly message: string;
}

/**
 * Messages that only repeat that something before them failed.
 * Sources: pip, make, ninja, GCC, Clang, Yarn, systemd, runners of GitHub Actions and GitLab, Gradle, Docker, just, Nix,
 * Python's build front ends and subprocess; the linker's also in other languages.
 */
const SUMMARY = overLines("i")`
    ^(?:No matching distribution found for|Found incompatible module|Error generating(?: /|$)|symbol\(s\) not found(?: for architecture|$)|linker command failed with exit code|
      ld returned \d+ exit status|ld [^\n:]{1,40}\b1\b[^\n:]{0,40}$|[\w@.-]{2,60}\.service: Main process exited, code=exited|Command failed with exit code \d+|
      Process completed with exit code \d+|Failed with result '|script ".{1,60}" exited with code \d+|
      (?:[\w./-]{2,40}: )?(?:Abort(?:ed|ing)?|Killed|giving up|exiting|stopped)(?: \(core dumped\)|\.?$)|failed to build wheel|failed to push some refs|
      (?:failed to solve: )?process ".{1,200}" did not complete|(?:\d{1,5}|one|two|three) errors? found|
      metadata-generation-failed|compilation failed for package [‘'"]|Packages failed to restore|Job failed: exit (?:code|status) \d|
      Failed \d{1,6}\/\d{1,6} (?:subtests|test programs)|Dubious, test returned |[Bb]uild failed|aborting due to|could not compile|
      all warnings being treated as errors|Failed to precompile \S{1,80} \[[\da-f-]{36}\]|(?:ninja: )?build stopped: |
      (?:error )?building at STEP "[^\n]{1,600}": (?:error )?while running runtime: exit status \d|
      Backend subprocess exited when trying to invoke|\d{1,5} dependenc(?:y|ies) of derivation\b)
  `;
/** The same of a program that was called; what it printed itself stands before. */
const CHILD = overLines("i")`
    ^(?:(?:the )?(?:command|process|subprocess|task|script|job|recipe|builder|build|step|hook|execution|failed to build)|
      [\w-]{2,24} (?:task|command|script|job|build))\b[^\n]{0,300}?
      \b(?:exit(?:ed)?|failed|finished|returned|terminated|completed|ended)\b[^\n\d]{0,60}\b(?:code|status|value)s?:? ?\d{1,5}\b
  `;
/** … unless only its call was announced. Sources: pip, cargo. */
const CALL = /^subprocess-exited-with-error|\bdid not run successfully\b|^failed to run custom build command\b/;

/** Messages that only announce what the next error says. Source: rustc and the linker that it calls. */
const ANNOUNCEMENT = /^linking with [`'][^`']{1,40}[`'] failed\b/;
/**
 * A group says only how many went wrong, a runner only what it ran; the first error, or the one of what was run, follows. Sources: Python's
 * ExceptionGroup, Keras, Vue, Bazel, Cargo, pip, RubyGems, Gradle, Jenkins, Tomcat, Elixir's logger, Neovim.
 */
const GROUP = overLines()`
    \(\d{1,4} sub-exceptions?\)$|^(?:in user code|Graph execution error):?$|^Failed to compile\.?$|
      ^(?:Transform|Build|Bundling|Compilation) failed with \d{1,5} errors?:?$|
      ^Failed to build \S{1,120}[^\n]{0,20}The build backend returned an error|^Plugin did not respond\b|^An error has occurred, (?:this and )?all later migrations canceled|
      \bfailed: \(Exit \d{1,3}\):?|
      \berror executing (?:\w{1,40} )?command\b|^Failed to execute goal [^\n]{1,300}: Compilation failure|^Error installing [\w-]{1,60}:?$|
      ^process didn't exit successfully: |^[Cc]ommand errored out with exit status \d|^While executing gem\b|
      ^Configuration cache problems found in this build|^(?:GenServer|Task|Process|Agent|State machine|Supervisor|Ranch listener) \S[^\n]{0,160} (?:terminating|raised an exception|terminated)\.?$|
      ^Error while running event \S|^runtime: (?:goroutine stack exceeds |sp=0x)|^Execution failed for task '|^Build step failed with exception$|\bwith root cause$|^Found package configuration file:|
      ^[A-Z]{4,20} (?:ERRORS?|FAILURE|FAILED) ?:?$|^Unhandled error during execution of \w|
      ^Failed to run healthcheck for |^function \S{1,120}, line \d{1,6}$
  `;
/** "ERROR in ./src/lid.js 3:7-10" says where, and so does a path alone; what stands below it. Source: webpack. */
const BUNDLER_PLACE = /^(?:in )?\.{0,2}\/\S{1,200}(?: \d{1,7}:\d{1,7}(?:-\d{1,7})?)?$/;
const LINKER: ReadonlySet<string> = new Set(["linker", "undefined-symbol", "compiler-code", "fixed-c-compiler"]);

/** A cluster names the step and whose, and behind it the class and the message. Source: kubelet. */
const ENDED_WITH = /\b(?:failed to|could not) [^\n]{3,300} with$/i;

const EXPLICIT = "The above exception was the direct cause of the following exception";
const IMPLICIT = "During handling of the above exception, another exception occurred";

/**
 * For each error the index of the one that counts in its stead, or null: causes for wrappers (Java, .NET, Node.js, Rust),
 * for Python the explicit cause, and without one the exception that ended the program.
 * Sources: https://docs.python.org/3/library/exceptions.html#exception-context, java.lang.Throwable, Spring's NestedRuntimeException,
 * System.Exception, ECMAScript's `cause`.
 */
export function linkCauses(text: string, found: readonly PlacedError[]): (number | null)[] {
  const links: (number | null)[] = found.map(() => null);
  for (const [index, error] of found.entries()) {
    const last = index - 1;
    const before = found[last];
    if (before === undefined) continue;
    const sumsUp = isSummary(before, error);
    if (!sumsUp && GROUP.test(before.message)) links[last] = index;
    if (sumsUp) links[index] = last;
    else if (isDetail(text, before, error)) links[index] = links[last] ?? last;
    else if (isCause(text, before, error) || isLogged(text, before, error)) links[last] = index;
    else if (error.opener === "python-traceback") linkTraceback(text.slice(before.end, error.start), links, index);
  }
  return links;
}

function isSummary(before: PlacedError, { message, opener }: PlacedError): boolean {
  if (SUMMARY.test(message) || opener === "sanitizer-summary") return true;
  // Composer numbers below what each of its packages asks for.
  if (opener === "solver-problem" && UNRESOLVED.test(before.message)) return true;
  return CHILD.test(message) && !CALL.test(before.message);
}

const UNRESOLVED = /^Your requirements could not be resolved to an installable set\b/;

/** A compiler goes on below with the same code, and indents what it adds. Source: MSBuild and NuGet. */
function isDetail(text: string, before: PlacedError, error: PlacedError): boolean {
  const [, code, within] = WITH_CODE.exec(text.slice(error.start, error.start + 40)) ?? [];
  return (
    within !== undefined && within !== "" && WITH_CODE.exec(text.slice(before.start, before.start + 40))?.[1] === code
  );
}

const WITH_CODE = /^error ([A-Z]{1,8}\d{3,6}): ( {0,8})(?=\S)/;

/** Loggers print what was logged on one line, and right below the exception that it was about, with its stack. */
function isLogged(text: string, before: PlacedError, error: PlacedError): boolean {
  if (before.opener === "log-level" && THROWN.has(error.opener) && text.slice(before.end, error.start) === "\n")
    return STACK_BELOW.test(text.slice(error.start, error.start + MAX_HEAD));
  const isPair = error.opener === "python-traceback" && before.opener !== "python-traceback";
  return isPair && /^[ \t]{0,8}\n[ \t]{0,8}$/.test(text.slice(before.end, error.start));
}

const THROWN: ReadonlySet<string> = new Set(["class", "class-alone", "class-of-errors", "nested-class"]);
/** Frames as Java, .NET and V8 print them. */
const STACK_BELOW = /^[^\n]{1,600}\n(?:[^\n]{0,400}\n){0,2}[ \t]{1,8}at \S/;
const MAX_HEAD = 1_600;

function linkTraceback(between: string, links: (number | null)[], index: number): void {
  if (between.length > 400) return;
  if (between.includes(EXPLICIT)) links[index] = index - 1;
  else if (between.includes(IMPLICIT)) links[index - 1] = index;
}

/** What the program or its loader said before it was ended, in Apple's crash reports. */
const OF_PROGRAM = /\n(?:Application Specific Information:\n(?:\*{3} )?|Dyld Error Message:\n[ \t]{0,4}(?:dyld: )?)$/;

/** Who waited for too long cancels what it waits for: of the two, the outer one says why. Source: .NET's HttpClient. */
const CANCELLED = /^(?:A task|The operation) was cancell?ed\.?$/;

function isCause(text: string, before: PlacedError, error: PlacedError): boolean {
  if (error.opener === "caused-by" || error.opener === "cause-list" || error.opener === "dotnet-inner") {
    return error.start - before.end < 4_000 && !CANCELLED.test(error.message);
  }
  if (before.message.endsWith("; nested exception is") && error.start - before.end < 4) return true;
  if (error.opener === "list-of-errors" && before.message.endsWith(":") && error.start - before.end < 600) return true;
  if (ENDED_WITH.test(before.message) && error.start - before.end < 2) return true;
  if (BUNDLER_PLACE.test(before.message) && error.start - before.end < 200) return true;
  if (before.opener === "crash-report" && OF_PROGRAM.test(text.slice(Math.max(0, error.start - 60), error.start)))
    return true;
  if (error.opener === "reason-below" && !text.slice(before.end, error.start).includes("\n\n")) return true;
  if (LINKER.has(error.opener) && ANNOUNCEMENT.test(before.message)) return true;
  if (
    /[\p{L})]:$/u.test(before.message) &&
    /^:?\s{1,12}(?:\[ERROR\] )?(?:\S{1,300}:\d{1,7}: )?$/.test(text.slice(before.end, error.start))
  )
    return true;
  return /\[cause\]: $/.test(text.slice(Math.max(0, error.start - 9), error.start));
}
