/**
 * How programs word an error whose class or code does not stand in front of a colon: data for `read-shape.ts`. Each
 * pattern fits the error's whole text from its start; its groups `class`, `code`, `status` and `message` are what it says.
 */

import { overLines } from "../../../wording/over-lines.ts";
import { PYTHON_CLASSES } from "../python-classes.ts";

/** One wording. */
export interface ErrorShape {
  readonly name: string;
  /** Where the wording is documented; an opener of the same kind finds it. */
  readonly source: string;
  /** Anchored at the start, linear. */
  readonly pattern: RegExp;
  /** Put before the code: `curl 6`. */
  readonly codePrefix?: string;
}

export const ERROR_SHAPES: readonly ErrorShape[] = [
  {
    name: "dotnet-members",
    source: "https://learn.microsoft.com/visualstudio/debugger/exception-helper",
    pattern:
      /^(?<class>(?:[A-Za-z_]\w{0,60}\.){1,8}\w{1,80})\n[ \t]{0,8}HResult=(?<code>0x[\da-fA-F]{8})\n[ \t]{0,8}Message=(?<message>[^\n]+)/,
  },
  {
    name: "ending-due-to",
    source: "minikube",
    pattern: /^(?:Exiting|Aborting) due to (?<code>[A-Z][A-Z\d]{1,20}(?:_[A-Z\d]{1,20}){1,4}): (?<message>[^]+)$/,
  },
  {
    name: "id-of-error",
    source: "https://learn.microsoft.com/dotnet/api/system.management.automation.errorrecord.fullyqualifiederrorid",
    pattern: /^FullyQualifiedErrorId : (?<message>(?<code>[A-Za-z]\w{2,60}),[^\n]{3,200})$/,
  },
  {
    name: "python-warning",
    source: "https://docs.python.org/3/library/warnings.html#warnings.formatwarning",
    pattern: /^\S{1,160}:\d{1,7}: (?<class>[A-Z]\w{2,40}Warning): (?<message>[^\n]+)/,
  },
  {
    name: "observed-panic",
    source: "https://pkg.go.dev/k8s.io/apimachinery/pkg/util/runtime",
    pattern: /^Observed a panic: (?:"[^"\n]{1,300}"|[^\s"(][^\n(]{0,200}) \((?<message>[^\n]{3,400})\)(?=\n|$)/,
  },
  {
    name: "request-of-cloud",
    source: "the AWS SDK for Go",
    pattern:
      /^(?=[A-Z])(?<message>(?:[^\n]{3,200}?: )?(?<code>[A-Z]\w{3,60}): [^\n]{3,400})\n[ \t]{0,8}status code: (?<status>[45]\d\d), request id/,
  },
  {
    name: "type-of-script",
    source: "WordPress's recovery mode",
    pattern:
      /^(?:An error of type )?(?<class>E_[A-Z_]{3,30}) was caused in line \d{1,7} of the file [^\n]{1,300}?\. Error message: (?<message>[^\n]+)/,
  },
  {
    name: "apple-domain",
    source: "https://developer.apple.com/documentation/foundation/nserror",
    pattern: /^Error Domain=(?<class>[\w.]{3,80}) Code=(?<code>-?\d{1,8}) (?:"(?<message>[^"\n]{0,400})|\(null\))/,
  },
  {
    name: "swift-coding",
    source: "https://developer.apple.com/documentation/swift/decodingerror",
    pattern:
      /^(?:(?:Swift\.)?(?:De|En)codingError\.)?(?<code>[a-z]\w{8,20})\([^\n]{0,300}?\b(?<class>(?:De|En)codingError)\.Context\([^\n]{0,600}?debugDescription: "(?<message>[^"\n]{1,400})"/,
  },
  {
    name: "tls-stack",
    source: "https://docs.openssl.org/master/man3/ERR_error_string/",
    pattern: /^error:(?<code>[\dA-F]{8}):[^:\n]{0,80}:[^:\n]{0,80}:(?<message>[^:\n]{3,120})/,
  },
  {
    name: "nested-in-servlet",
    source: "Spring Framework from 6 on, whose servlets say at what the exception came",
    pattern:
      /^[\w.]{0,80}ServletException: (?:Handler dispatch failed|Request processing failed): (?<message>(?:[a-z]\w{0,40}\.){1,8}[A-Z]\w{2,80}(?:Error|Exception):\s[^]+)$/,
  },
  {
    name: "nested-in-brackets",
    source: "Elasticsearch and OpenSearch: the innermost of the exceptions that a node was told by another",
    pattern:
      /^[^\n]{1,3000}; nested: (?<class>[A-Z]\w{2,80}(?:Exception|Error))\[(?:\[[^\]\n]{0,120}\]\s?){0,3}(?<message>[^\n]{3,600}?)\]?[\];\s]{0,8}$/,
  },
  {
    name: "command-and-class",
    source: "RubyGems, which names the class above the message",
    pattern:
      /^ERROR: {1,2}While executing gem \.\.\. \((?<class>(?:[A-Z]\w{0,60}::){0,4}[A-Z]\w{1,60})\)\n[ \t]{1,12}(?<message>[^\n]+)/,
  },
  {
    name: "load-of-namespace",
    source: "R's loadNamespace(), whose condition stands below the call",
    pattern:
      /^Error: (?:package or namespace load failed for [^\n]{1,200}:\n ?)?\.on(?:Load|Attach) failed in [^\n]{3,200}, details:\n[ \t]{1,4}call: [^\n]{1,600}\n[ \t]{1,4}error: (?<message>[^]+)$/,
  },
  {
    name: "type-and-value",
    source: "https://develop.sentry.dev/sdk/data-model/event-payloads/exception/",
    pattern: /^"type"\s{0,4}:\s{0,4}"(?<class>[^"\n]{1,120})",\s{0,20}"value"\s{0,4}:\s{0,4}"(?<message>[^"\n]{1,800})/,
  },
  {
    name: "runaway",
    source: "Bitcoin Core",
    pattern: /^EXCEPTION: (?<class>[\w:]{3,80})[ \t]{0,20}\n(?<message>[^\n]{1,300})/,
  },
  {
    name: "class-over-paragraph",
    source: "Poetry's Cleo",
    pattern: /^(?<class>[A-Z]\w{3,60}(?:Error|Exception))\n\n[ \t]{1,4}(?<message>[^\n]+)/,
  },
  {
    name: "function-over-message",
    source: "https://www.mathworks.com/help/matlab/ref/error.html",
    pattern: /^Error using \S{1,80}(?: \(line \d{1,6}\))?\n(?<message>[^\n]+)/,
  },
  {
    name: "lisp-condition",
    source: "SBCL",
    pattern:
      /^debugger invoked on an? (?<class>[A-Z][\w:-]{2,60})(?:[^\n]{0,160}\n#<[^\n]{1,120}>| [^\n:]{0,160}|):[^\n]{0,160}? ?\n? {0,4}(?<message>[^\n]+)/,
  },
  {
    name: "lisp-error",
    source: "https://www.gnu.org/software/emacs/manual/html_node/elisp/Debugger.html",
    pattern: /^(?:--Lisp error|Error): (?<message>\([^\n]{1,600}\)|[a-z][\w-]{1,60} \([^\n]{1,600}\))$/,
  },
  {
    name: "signal-of-desktop",
    source: "KDE's crash handler",
    pattern: /^signal: (?<message>[A-Z][^\n]{3,80})/,
  },
  {
    name: "number-over-message",
    source: "Visual Basic for Applications",
    pattern: /^[Rr]un-time error '(?<code>-?\d{1,10})(?: \([\da-f]{8}\))?':?\n{1,2}(?<message>[^\n]+)/,
    codePrefix: "run-time ",
  },
  {
    name: "call-over-words",
    source: "https://rlang.r-lib.org/reference/abort.html",
    pattern: /^Error in \x60[^\n\x60]{1,160}\x60:\n! (?<message>[^\n]+)/,
  },
  {
    name: "action-of-object",
    source: "https://manual.gamemaker.io",
    pattern: /^ERROR in\s{1,4}action number \d{1,4}\n[^\n]{1,200}\n{1,3}(?<message>[^\n]+)/,
  },
  {
    name: "record-of-exception",
    source: "https://learn.microsoft.com/windows-hardware/drivers/debuggercmds/-exr--display-exception-record-",
    pattern: /^ExceptionCode: (?<code>[\da-fA-F]{8}) \((?<message>[^\n]{3,120}?)\)(?=\n|$)/,
    codePrefix: "0x",
  },
  {
    name: "crash-reason",
    source: "Breakpad's minidump_stackwalk",
    pattern: /^Crash reason: {1,8}(?<message>(?<code>SIG[A-Z]{2,6})?[^\n]+)/,
  },
  {
    name: "script-warning",
    source: "https://www.php.net/manual/en/errorfunc.constants.php, https://vuejs.org/error-reference/",
    pattern: /^(?:PHP (?<class>Warning): {1,3}|\[Vue warn\]: )(?<message>[^]+)$/,
  },
  {
    name: "numbered-report",
    source: "https://docs.rs/color-eyre",
    pattern: /^Error: ?\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,6}\d{1,2}: (?<message>[^\n]+)$/,
  },
  {
    name: "python-library",
    source: "https://docs.python.org/3/library/",
    pattern: new RegExp(String.raw`^(?<class>${PYTHON_CLASSES}): (?<message>[^]+)$`),
  },
  {
    name: "lua",
    source: "lua(1)",
    pattern: /^(?:lua[\d.]{0,4}|luajit): [^\n:]{1,160}:\d{1,7}: (?<message>[^\n]+)/,
  },
  {
    name: "perl",
    source: "https://perldoc.perl.org/functions/die",
    pattern: /^(?<message>[A-Z][^\n]{5,300}) at \S{1,200}\.p[lm] line \d{1,7}[.,]/,
  },
  {
    name: "clojure",
    source: "https://clojure.org/reference/repl_and_main",
    pattern: /^(?:Execution|Syntax) error(?: \((?<class>[\w.]{3,80})\))?(?: [^\n]{3,220})?\n(?<message>[^\n]+)/,
  },
  {
    name: "grpc-python",
    source: "https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",
    pattern:
      /^(?:[\w.]{0,72}\.)?(?<class>\w{0,40}RpcError): <_\w{5,40} of RPC that terminated with:\s{1,12}status = StatusCode\.(?<code>[A-Z_]{4,30})\s{1,12}details = "(?<message>[^"\n]{0,400})/,
  },
  {
    name: "ghc",
    source: "https://errors.haskell.org",
    pattern: /^error: \[(?<code>GHC-\d{5})\]\s{0,8}(?<message>[^]*)$/,
  },
  {
    name: "deno",
    source: "https://docs.deno.com/api/deno/errors",
    pattern: overLines()`
        ^(?:error: )?Uncaught (?:\(in promise\) )?(?<class>NotFound|PermissionDenied|NotCapable|
          ConnectionRefused|ConnectionReset|ConnectionAborted|NotConnected|AddrInUse|AddrNotAvailable|
          BrokenPipe|AlreadyExists|InvalidData|TimedOut|Interrupted|WouldBlock|WriteZero|UnexpectedEof|
          BadResource|Http|Busy|NotSupported|FilesystemLoop|IsADirectory|NetworkUnreachable|
          NotADirectory): (?<message>[^]*)$
      `,
  },
  {
    name: "debuggerd",
    source: "Android's debuggerd",
    pattern: /^(?<message>signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/,
  },
  {
    name: "signal-of-dump",
    source: "https://www.freedesktop.org/software/systemd/man/coredumpctl.html",
    pattern: /^(?<message>Signal: \d{1,2} \((?<code>[A-Z]{3,6})\))/,
    codePrefix: "SIG",
  },
  {
    name: "signal-words",
    source: "Go's runtime",
    pattern: /^(?<code>SIG[A-Z]{2,6}): (?<message>[a-z][^\n]*)/,
  },
  {
    name: "objective-c",
    source: "https://developer.apple.com/documentation/foundation/nsexception",
    pattern: /^Terminating app due to uncaught exception '(?<class>\w{3,80})', reason: '?(?<message>[^\n]*?)'?$/,
  },
  {
    name: "crash-service",
    source: "https://firebase.google.com/docs/crashlytics",
    pattern: /^Fatal Exception: (?<class>[A-Z]\w{2,80})[ \t]{0,4}(?:\n(?<message>[^\n]+))?/,
  },
  {
    name: "rails-page",
    source: "https://guides.rubyonrails.org/debugging_rails_applications.html",
    pattern:
      /^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error) in [A-Z][\w:]{1,80}#\w{1,60}\n{1,2}(?<message>[^\n]+)/,
  },
  {
    name: "opencv",
    source: "https://docs.opencv.org/4.x/df/d57/namespacecv_1_1Error.html",
    pattern: /^(?:error: )?(?<message>\((?<code>-\d{1,4}):[^\n]{3,60}\)[^]*)$/,
  },
  {
    name: "result-number",
    source: "https://learn.microsoft.com/windows/win32/seccrypto/common-hresult-values",
    pattern: /^[Ee]rror (?:-?\d{1,10} \((?=\w{10}\): ))?(?<code>0x[\da-fA-F]{8})\)?: (?<message>[^]*)$/,
  },
  {
    name: "result-number-within",
    source: "the same, its words behind the number",
    pattern: /^(?<message>[Ee]rror -?\d{1,10} \((?<code>0x[\da-fA-F]{8})\) [^\]\n]*)/,
  },
  {
    name: "answer-over-reason",
    source: "clients generated by OpenAPI Generator",
    pattern: /^\((?<status>[45]\d\d)\)\s{1,4}Reason: (?<message>[^\n]{2,200})/,
  },
  {
    name: "script-over-message",
    source: "Symfony's Console",
    pattern: /^In [\w.-]{1,80}\.php line \d{1,6}:\s{1,260}(?<message>[^\n]+)/,
  },
  {
    name: "error-occurred",
    source: "command line interfaces",
    pattern:
      /^[Aa]n? (?:[a-z]{3,12} )?error (?:has )?occurred(?: (?:while|during|when|in) (?:[^\n:.]|\.(?! )){1,80})?: (?<message>[^]*)$/,
  },
  {
    name: "numbered-kind",
    source: "Scala 3",
    pattern: /^(?:\[error\] )?-- \[(?<code>E\d{3})\] (?<message>[^:\n]{3,80}): \S/,
  },
  {
    name: "storage-answer",
    source: "https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html, which other stores follow",
    pattern: /^<Error>\s{0,20}<Code>(?<class>\w{2,60})<\/Code>\s{0,20}<Message>(?<message>[^<]{1,600})/,
  },
  {
    name: "type-checker",
    source: "TypeScript's playground and editors built on Monaco",
    pattern: /^(?<message>[^\n]{8,600}\.)\((?<code>\d{4,5})\)$/,
    codePrefix: "TS",
  },
  {
    name: "message-over-code",
    source: "WSL, Windows' installers",
    pattern: /^(?<message>[^\n]+)\n(?:Error [Cc]ode|HRESULT): ?(?<code>\S{1,120})/,
  },
  {
    name: "dotnet-number",
    source: "System.Runtime.InteropServices.ExternalException.ToString",
    pattern:
      /^(?:Exception:\s)?(?<class>(?:[A-Z]\w{0,60}\.){0,8}\w{1,60}Exception) \((?<code>0x[\da-fA-F]{8}|\d{1,6})(?:, [^()\n]{1,80})?\): (?<message>[^]*)$/,
  },
  {
    name: "invariant",
    source: "React Native, which adds its engine",
    pattern: /^(?<class>Invariant Violation): (?<message>[^]*?)(?:, js engine: \w{1,20})?$/,
  },
  {
    name: "unhandled",
    source: "https://docs.flutter.dev/testing/errors",
    pattern: /^Unhandled Exception: (?<message>[^]*)$/,
  },
  {
    name: "data-race",
    source: "https://go.dev/doc/articles/race_detector",
    pattern: /^WARNING: (?<message>DATA RACE)/,
  },
  {
    name: "pnpm",
    source: "https://pnpm.io/errors",
    pattern: /^(?<code>ERR_(?:PNPM_|(?=\w{3,80}[ \u2009]{2}))[A-Z_]{3,60})\b[\s:]{0,4}(?<message>[^]*)$/,
  },
  {
    name: "ruby",
    source: "https://docs.ruby-lang.org/en/master/Exception.html",
    pattern:
      /^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^\n]{1,600}) \((?<class>[A-Z]\w{0,60}(?:::\w{1,60}){0,6})\)/,
  },
  {
    name: "ruby-without-class",
    source: "a message over several lines ends its class elsewhere",
    pattern: /^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^]*)$/,
  },
  {
    name: "class-behind",
    source:
      "https://docs.ruby-lang.org/en/master/Exception.html#method-i-full_message, where a logger leaves the place out",
    pattern:
      /^(?![A-Z]\w{0,60}(?:Error|Exception)\b)(?<message>\S[^\n]{3,600}) \((?<class>(?:[A-Z]\w{0,60}::){0,6}[A-Z][a-z]\w{0,60}(?:Error|Exception))\)$/,
  },
  {
    name: "class-and-brackets",
    source: "Rails' log",
    pattern:
      /^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error|(?:[A-Z]\w{0,40}::){1,4}[A-Z]\w{1,60}) \((?<message>[^]{1,600})\):?$/,
  },
  {
    name: "ruby-errno",
    source: "https://docs.ruby-lang.org/en/master/Errno.html",
    pattern: /^Errno::(?<code>E[A-Z]{2,16}): (?<message>[^]*)$/,
  },
  {
    name: "heap-check",
    source: "glibc's malloc, which adds the address and stars",
    pattern:
      /^(?<message>(?:double free|free\(\)|malloc\(\)|realloc\(\)|munmap_chunk\(\)|corrupted) ?[^\n]{3,80}?): 0x[\da-f]{4,16}(?: \*|$)/,
  },
  {
    name: "sanitizer",
    source: "https://clang.llvm.org/docs/AddressSanitizer.html",
    pattern:
      /^(?<class>(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer): (?:(?<code>[a-z]{2,20}(?:-[a-z]{2,20}){1,6}|SEGV|ABRT|FPE|BUS)\b)?(?<message>[^\n]{0,300})/,
  },
  {
    name: "cpp-terminate",
    source: "GCC's verbose terminate handler",
    pattern:
      /^terminate called after throwing an instance of '(?<class>[\w:<>, ]{1,120})'(?:\s{1,8}what\(\): {0,3}(?<message>[^]*))?/,
  },
  {
    name: "cpp-terminate-clang",
    source: "libc++abi",
    pattern:
      /^terminating (?:due to|with) uncaught exception of type (?<class>\w{1,60}(?:::\w{1,60}){0,6})(?:: (?<message>[^]*))?/,
  },
  {
    name: "debugger-signal",
    source: "GDB, LLDB, GCC's Fortran",
    pattern: /^received signal (?<message>(?<code>SIG[A-Z]{2,6})[,:] [^.\n]{1,80})/,
  },
  {
    name: "android-signal",
    source: "Android's debuggerd",
    pattern: /^(?<message>Fatal signal \d{1,2} \((?<code>SIG[A-Z]{2,6})\)[^\n]{0,200})/,
  },
  {
    name: "elixir",
    source: "https://hexdocs.pm/elixir/Exception.html",
    pattern: /^(?:[^\n]{0,200}: )?\*\* \((?<class>[A-Z][\w.]{1,80})\) (?<message>[^]*)$/,
  },
  {
    name: "flutter",
    source: "https://docs.flutter.dev/testing/errors",
    pattern: /^The following (?<class>[\w<>]{3,60})(?: object)? was thrown[^\n]{0,120}:\n\s{0,8}(?<message>[^]*)$/,
  },
  {
    name: "vim-lua",
    source: "Neovim",
    pattern:
      /^(?:(?<code>E\d{2,4}): )?Error executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?:\S{1,300}?:\d{1,7}: )?(?<message>[^]*)$/,
  },
  {
    name: "vim",
    source: "https://neovim.io/doc/user/message.html",
    pattern: /^(?<code>E\d{2,4}): (?<message>[A-Z][^]*)$/,
  },
  {
    name: "r",
    source: "R's stop()",
    pattern: /^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2}(?: :|(?<=\)):(?= \S)) {0,3}\n?\s{0,4}(?<message>[^]*)$/,
  },
  {
    name: "grpc-go",
    source: "https://pkg.go.dev/google.golang.org/grpc/status",
    pattern:
      /^(?<lead>[^]{0,200}?)(?:\b(?<class>[A-Z]\w{2,60}Error): "?)?\brpc error: code = (?:Unknown|(?<code>[A-Z]\w{1,30})) desc = (?<message>[^]*)$/,
  },
  {
    name: "curl",
    source: "https://curl.se/libcurl/c/libcurl-errors.html",
    pattern: /^curl: \((?<code>\d{1,3})\) (?<message>[^]*)$/,
    codePrefix: "curl ",
  },
  {
    name: "daemon",
    source: "Docker's client",
    pattern: /^Error response from daemon: (?<message>[^]*)$/,
  },
  {
    name: "oracle",
    source: "https://docs.oracle.com/error-help/db/",
    pattern: /^(?<code>ORA-\d{5}): (?<message>[^]*)$/,
  },
  {
    name: "sqlstate",
    source: "ISO 9075, as PDO prints it",
    pattern: /^(?<message>SQLSTATE\[(?<code>\w{5})\][^]*)$/,
    codePrefix: "SQLSTATE ",
  },
  {
    name: "mysql",
    source: "https://dev.mysql.com/doc/mysql-errors/en/",
    pattern: /^ERROR (?<code>\d{4}) \(\w{5}\)(?: at line \d{1,7})?: (?<message>[^]*)$/,
    codePrefix: "MySQL ",
  },
  {
    name: "http-status-line",
    source: "https://www.rfc-editor.org/rfc/rfc9112#section-4",
    pattern: /^HTTP(?:\/\d(?:\.\d)?)? (?<status>[45]\d\d) ?(?<message>[^]*)$/,
  },
  {
    name: "browser-request",
    source: "Chromium's console",
    pattern:
      /^[A-Z]{3,7} https?:\/\/\S{1,400} (?:(?<status>[45]\d\d) \((?<message>[^()]{0,80})\)|(?:net::)(?<code>ERR_[A-Z_]{3,60}))/,
  },
  {
    name: "answer-of-client",
    source: "https://square.github.io/okhttp/",
    pattern:
      /^(?<message>Response\{protocol=[^\s,]{1,20}, code=(?<status>[45]\d\d), message=[^\n]{0,200}?, url=[^\s}]{1,400}\}?)/,
  },
  {
    name: "answer-in-words",
    source: "System.Net.WebException",
    pattern: /^(?<message>The remote server returned an error: \((?<status>[45]\d\d)\) [^\n.,]{2,80}\.?)/,
  },
  {
    name: "code-and-class",
    source: "https://clickhouse.com/docs/interfaces/cli, whose servers pass on each other's",
    pattern:
      /^Code: (?<code>\d{1,5})[.,] ?(?:e\.displayText\(\) = )?(?<class>DB::Exception):\s{1,6}(?:Received from [^\s]{1,120} DB::Exception: )?(?<message>[^]*?)(?:\s{0,4}, e\.what\(\) = [^\n]*)?$/,
  },
  {
    name: "cmake",
    source: "https://cmake.org/cmake/help/latest/command/message.html",
    pattern: /^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?<message>[^]*)$/,
  },
  {
    name: "gradle",
    source: "https://docs.gradle.org/current/userguide/logging.html",
    pattern: overLines()`
      ^\* What went wrong:\n(?:(?:A problem occurred (?:evaluating|configuring) (?:root )?(?:project|settings)(?: '[^'\n]{1,120}')?|
        Could not compile (?:settings|build|initialization) file '[^'\n]{1,300}')\.\n
      [ >]{0,8}(?:startup failed:\n\s{0,12})?)?(?<message>[^]*)$
    `,
  },
  {
    name: "nim",
    source: "https://nim-lang.org/docs/manual.html#exception-handling",
    pattern: /^(?:Error: )?unhandled exception: (?<message>[^\n]{1,600}?) \[(?<class>[A-Z]\w{2,60})\]/,
  },
  {
    name: "dart-unhandled",
    source: "Dart's virtual machine",
    pattern: /^Unhandled exception:\n(?<message>[^]*)$/,
  },
  {
    name: "crash-report-in-words",
    source: "the same",
    pattern: /^Exception Type: {1,12}(?<message>(?<code>EXC_\w{3,30}) \([A-Z][a-z]\w{0,20}(?: \w{1,20}){0,6}\))/,
  },
  {
    name: "crash-report",
    source: "https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",
    pattern: /^Exception Type: {1,12}(?<message>EXC_\w{3,30}(?: \((?<code>SIG[A-Z]{2,6})\))?)/,
  },
  {
    name: "linker",
    source: "GNU ld, LLD, Apple's ld",
    pattern: /^ld(?:\.bfd|\.gold|\.lld)?: (?:(?:fatal )?error: )?(?<message>[^]*)$/,
  },
  {
    name: "dev-server",
    source: "Vite",
    pattern: /^\[\w{2,20}\] Internal server error: (?<message>[^]*)$/,
  },
  {
    name: "php-logged",
    source: "Symfony's ErrorListener",
    pattern: /^Uncaught PHP Exception (?<class>[\w\\]{2,120}): "(?<message>[^\n]{1,600}?)" at \S{1,300} line \d{1,7}/,
  },
  {
    name: "java-compiler",
    source: "https://maven.apache.org/plugins/maven-compiler-plugin/",
    pattern: /^\S{1,300}\.\w{1,8}:\[\d{1,7},\d{1,5}\] (?:error: )?(?<message>[^]*)$/,
  },
  {
    name: "cause-list",
    source: "Rust's anyhow and eyre",
    pattern: /^Caused by:\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,12}(?:\d{1,2}: )?(?<message>[^\n]+)$/,
  },
  {
    name: "yarn",
    source: "Yarn 1's reporter",
    pattern: /^error An unexpected error occurred: "(?<message>[^"\n]{1,600})"/,
  },
  {
    name: "yarn-words",
    source: "Yarn 1's reporter",
    pattern: /^error (?<message>["“]?[A-Z][a-z][^]*)$/,
  },
  {
    name: "grpc-number",
    source: "https://grpc.io/docs/guides/status-codes/",
    pattern: overLines()`
        ^(?:\d{1,2} )?(?<code>CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|
          ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|
          UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED): (?<message>[^]*)$
      `,
  },
  {
    name: "cluster",
    source: "kubectl",
    pattern: /^Error from server \((?<code>[A-Z]\w{2,40})\): (?<message>[^]*)$/,
  },
  {
    name: "cloud-status",
    source: "botocore",
    pattern: /^An error occurred \((?<status>[45]\d\d)\) when calling the (?<message>[^]*)$/,
  },
  {
    name: "cloud-operation",
    source: "botocore",
    pattern:
      /^(?:An error occurred|A client error) \((?<code>\w{3,60})\) (?:occurred )?when calling the (?<message>[^]*)$/,
  },
  {
    name: "package-tools",
    source: "apt, CocoaPods, Redis, Lerna, node-gyp, make, DKMS",
    pattern:
      /^(?:E: |\[!\] |\(error\) |(?:lerna|gyp) ERR! |\*\*\* |Error! {1,2})(?<message>[A-Za-z\u00c0-\ud7af][^]*)$/,
  },
];
