/**
 * How a line of a stack looks in runtimes and debuggers beyond those of `read-frames.ts`, as data: a mark that every such
 * line holds, and a pattern for the whole line. Each says what no sentence says in that order: a place with its line, an
 * address, an offset within a function.
 */
import type { Frame } from "../../../domain/report.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** One form of a frame. */
export interface FrameForm {
  readonly name: string;
  /** Where it is documented or was seen. */
  readonly source: string;
  /** Every line of this form holds it: a line without it is not looked at. */
  readonly mark: string;
  /** On the trimmed line; groups `fn`, `file`, `line` and `column`. */
  readonly pattern: RegExp;
}

export const FRAME_FORMS: readonly FrameForm[] = [
  {
    name: "module-and-function",
    source:
      "Unreal Engine's crash reporter, WinDbg's k, Breakpad's minidump_stackwalk, Visual Studio; wasmtime where no file is known",
    mark: "!",
    pattern: overLines()`
        ^(?:Log\w{2,30}: (?:Error: )?)?(?:\[Callstack\] |(?:\d{1,3}|[\da-f]{2,3}):? {1,3}|> ?\t?|(?:0x)?[\da-f\x60]{8,17} {1,5}){0,4}
          (?<file0>[\w.+<> -]{1,80})!(?<fn>[A-Za-z_\x60?\x7e<:$][^!\n[\]()+]{0,300})(?:\([^\n[\]]{0,300}\)(?: const)?)?
          (?: ?\+ ?0x[\da-f]{1,8}(?= \[|$)|(?= ?\[)|(?<=\))| Line (?<line0>\d{1,7})\b[^\n]{0,20}|(?<=<unknown>![\w:]{1,300}))
          (?: ?\[(?<file>(?:[A-Za-z]:)?[^\]\n:@]{0,300}?)(?: ?[:@] ?(?<line>\d{1,7})(?: \+ 0x[\da-f]{1,8})?)?\])?$
      `,
  },
  {
    name: "memory-checker",
    source: "https://valgrind.org/docs/manual/mc-manual.html",
    mark: " 0x",
    pattern:
      /^(?:==\d{1,8}== {1,8})?(?:at|by) 0x[\dA-Fa-f]{1,16}: (?<fn>\S[^\n]{0,300}?) \((?:in )?(?<file>[^()\n:]{1,300})(?::(?<line>\d{1,7}))?\)$/,
  },
  {
    name: "kernel",
    source: "Linux: a function, the offset in it and its length, the module in brackets",
    mark: "+0x",
    pattern: overLines()`
          ^(?:\[[ \d.]{6,20}\] {1,3})?(?:RIP: [\da-f]{4}:|EIP: |(?:pc|lr) : |\? |\[<[\da-f]{8,16}>\] ){0,2}
          (?<fn>[\w.$]{1,120})\+0x[\da-f]{1,8}\/0x[\da-f]{1,8}(?: \[(?<file>\w{1,60})\])?(?: \([A-Z]{1,4}\))?$
        `,
  },
  {
    name: "sanitizer-without-source",
    source: "https://clang.llvm.org/docs/AddressSanitizer.html: the binary, the offset in it, and its build",
    mark: "+0x",
    pattern:
      /^#\d{1,5} 0x[\da-f]{1,16} (?:in (?<fn>\S[^\n(]{0,200}(?:\([^()\n]{0,200}\)[^()\n]{0,60})?) | )\((?<file>[^()\n]{1,300})\+0x[\da-f]{1,16}\)(?: \(BuildId: [\da-f]{2,64}\))?$/,
  },
  {
    name: "thread-checker",
    source:
      "https://clang.llvm.org/docs/ThreadSanitizer.html: the source, or none, then the binary and the offset in it",
    mark: "+0x",
    pattern: overLines()`
      ^#\d{1,5} (?!0x)(?<fn>\S[^\n]{0,300}?) (?:<null>|(?<file>(?:[A-Za-z]:)?[^\s():]{1,300}):(?<line>\d{1,7})(?::(?<column>\d{1,7}))?)
      [ ]\([^()\n]{1,300}\+0x[\da-f]{1,16}\)(?: \(BuildId: [\da-f]{2,64}\))?$
    `,
  },
  {
    name: "virtual-machine",
    source: "https://docs.oracle.com/en/java/javase/21/troubleshoot/fatal-error-log.html, its native frames",
    mark: "+0x",
    pattern:
      /^(?:# )?[CVAv] {1,2}\[(?<file>[^\]\n]{1,200})\+0x[\da-f]{1,16}\](?: {1,2}(?<fn>\S[^\n]{0,300}?)\+0x[\da-f]{1,8})?$/,
  },
  {
    name: "stored-dump",
    source: "https://www.freedesktop.org/software/systemd/man/coredumpctl.html",
    mark: " + 0x",
    pattern: /^#\d{1,4} {1,4}0x[\da-f]{8,16} (?<fn>\S{1,300}) \((?<file>[^()\n]{1,200}) \+ 0x[\da-f]{1,16}\)$/,
  },
  {
    name: "mono-native",
    source: "Mono's crash handler: the address, the library and, where it is known, the function",
    mark: " - /",
    pattern: /^0x[\da-f]{6,16} - (?<file>\/[^\n:]{1,300}) : ?(?<fn>[\w$:~<>.]{1,200})?$/,
  },
  {
    name: "glog",
    source: "https://github.com/google/glog",
    mark: "@ ",
    pattern: /^(?:PC: )?@ {1,12}(?:0x)?[\da-f]{5,16} {1,4}(?<fn>[\w$:~<(][^\n]{0,300})$/,
  },
  {
    name: "boost",
    source: "https://www.boost.org/doc/libs/release/doc/html/stacktrace.html, std::stacktrace of GCC",
    mark: "#",
    pattern: /^\d{1,3}# (?<fn>\S[^\n]{0,300}?) (?:at (?<file>\S{1,300}):(?<line>\d{1,7})|in \S{1,300})$/,
  },
  {
    name: "torch",
    source: "PyTorch's c10::get_backtrace",
    mark: "frame #",
    pattern:
      /^frame #\d{1,4}: (?<fn>\S[^\n]{0,400}?) \+ 0x[\da-f]{1,16} \(0x[\da-f]{1,16} in (?<file>[^()\n]{1,300})\)$/,
  },
  {
    name: "wine",
    source: "Wine's debugger",
    mark: " in ",
    pattern:
      /^(?:=>)?\d{1,3} 0x[\da-f]{8,16} (?:(?<fn>[\w.:?@$~<>]{1,200})\+0x[\da-f]{1,8} )?(?:\[(?<file>[^\]\n]{1,300}):(?<line>\d{1,7})\] )?in (?<file0>[\w.+-]{1,80})/,
  },
  {
    name: "symbol-with-arguments",
    source: "glibc's backtrace_symbols with names made readable: MySQL, Chromium",
    mark: "+0x",
    pattern:
      /^(?:\[\d{1,4}\] )?(?<file>[^\s()][^()\n]{0,200})\((?<fn>[\w$.:~<>, *&]{1,200}\([^()\n]{0,200}\)(?: const)?)\+0x[\da-f]{1,16}\) ?\[0x[\da-f]{4,16}\]/,
  },
  {
    name: "kotlin-native",
    source: "https://kotlinlang.org/docs/native-ios-symbolication.html",
    mark: "kfun:",
    pattern:
      /^at \d{1,3} {1,6}(?<file0>\S{1,100}) {1,40}0x[\da-f]{6,16} {1,12}kfun:(?<fn>\S[^\n]{0,300}?) \+ \d{1,9}(?: \((?<file>[^()\n]{1,300}?):(?<line>\d{1,7})(?::(?<column>\d{1,7}))?\))?$/,
  },
  {
    name: "swift",
    source: "https://github.com/swiftlang/swift/blob/main/docs/Backtracing.rst",
    mark: " in ",
    pattern: overLines()`
          ^(?:@?\d{1,4} {1,8})(?:\[\w{1,12}\] )?(?:0x[\da-f]{8,16} )?(?<fn>\S[^\n]{0,300}?) \+ \d{1,9} in [\w.+-]{1,80}
          (?: at (?<file>\/[^\n:]{1,300}|[A-Za-z]:[^\n:]{1,300}):(?<line>\d{1,7})(?::(?<column>\d{1,7}))?)?$
        `,
  },
  {
    name: "fortran-without-name",
    source: "GCC's Fortran, for what has no symbol",
    mark: " in ???",
    pattern: /^#\d{1,4} {1,2}0x[\da-f]{1,16} in \?{3}$/,
  },
  {
    name: "godot",
    source: "https://docs.godotengine.org/en/stable/tutorials/scripting/debug/output_panel.html",
    mark: "at: ",
    pattern: /^at: (?<fn>[\w.:~<>@]{1,160}) \((?<file>[^()\n]{1,300}):(?<line>\d{1,7})\)$/,
  },
  {
    name: "haskell",
    source: "GHC's HasCallStack",
    mark: ", called at ",
    pattern:
      /^(?<fn>[\w.$'!?<>|&*+/=-]{1,120}), called at (?<file>[^\s:]{1,300}):(?<line>\d{1,7}):(?<column>\d{1,7}) in \S{1,160}$/,
  },
  {
    name: "perl",
    source: "https://perldoc.perl.org/Carp",
    mark: " line ",
    pattern:
      /^(?:(?<fn>[\w:]{1,160}|eval \{\.{3}\})(?:\([^\n]{0,300}\))? called )?at (?<file>[^\s"]{1,300}\.(?:p[lm]|t|cgi)|(?<=called at )[^\s"]{1,300}|-e) line (?<line>\d{1,7})\.?$/,
  },
  {
    name: "erlang-shell",
    source: "https://www.erlang.org/doc/system/errors.html",
    mark: ", line ",
    pattern:
      /^in (?:function|call from) {1,3}(?<fn>[\w':@.-]{1,160}\/\d{1,3})(?: \((?<file>[^\s()]{1,200}\.[eh]rl), line (?<line>\d{1,7})\))?$/,
  },
  {
    name: "erlang-term",
    source: "https://www.erlang.org/doc/system/errors.html, as a term",
    mark: "{file,",
    pattern:
      /^[\s{[(\w,]{0,40}\{(?<fn>'?[\w.@-]{1,80}'?,'?[\w/-]{1,80}'?),\d{1,3},\s{0,4}\[\{file,"(?<file>[^"\n]{1,200})"\},\s{0,4}\{line,(?<line>\d{1,7})\}\]\}[\s\]},.)]{0,12}$/,
  },
  {
    name: "elixir-of-erlang",
    source: "https://hexdocs.pm/elixir/Exception.html, for modules of Erlang and functions within others",
    mark: ": ",
    pattern:
      /^(?:\([\w. -]{1,60}\) )?(?<file>\S{1,200}\.(?:erl|exs?|heex|leex|eex)):(?<line>\d{1,9}): (?<fn>(?:anonymous fn\/\d{1,3} in )?[^\s()][^\n()]{0,200})(?:\([^\n]{0,300}\))?$/,
  },
  {
    name: "elixir-built-in",
    source: "the same for what has no source",
    mark: ":",
    pattern: /^(?:\(\w[\w. -]{1,60}\) )?(?<fn>:[a-z_]{2,40}\.[a-z_]\w{0,60}[?!]?)(?:\([^\n]{0,300}\)|\/\d{1,3})$/,
  },
  {
    name: "r-tree",
    source: "https://rlang.r-lib.org/reference/trace_back.html",
    mark: "─",
    pattern: /^\d{1,3}\. [ │]{0,80}[├└]─(?<fn>[\w.]{1,80}:{2,3}[^\s(]{1,120}|[\w.`"<-]{1,80})\([^\n]{0,300}\)$/,
  },
  {
    name: "delphi",
    source: "madExcept",
    mark: " +",
    pattern:
      /^[\da-f]{8,16} \+[\da-f]{2,8} (?<file0>[\w.+-]{1,80}) {1,12}(?:(?<file>\w[\w.]{0,80}) {1,8})?(?:(?<line>\d{1,7}) {1,4}\+\d{1,5} {1,3})?(?<fn>[A-Za-z_@][\w.@<>]{1,160})$/,
  },
  {
    name: "powershell",
    source: "https://learn.microsoft.com/powershell/scripting/learn/deep-dives/everything-about-exceptions",
    mark: ":",
    pattern:
      /^(?:At|In) (?<file>[^\n"]{1,300}\.psm?1):(?<line>\d{1,7}) (?:char|Zeichen|Caractère|carácter):(?<column>\d{1,6})$/,
  },
  {
    name: "powershell-trace",
    source: "the same: ScriptStackTrace",
    mark: ": line ",
    pattern: /^at (?<fn>[\w:<>.-]{1,120}), (?<file>[^\n,]{1,300}): line (?<line>\d{1,7})$/,
  },
  {
    name: "dotnet-in-other-languages",
    source:
      "System.Exception.ToString in German, French, Spanish, Portuguese, Italian, Polish, Dutch, Russian, Chinese",
    mark: "(",
    pattern: overLines()`
      ^(?:bei|à|en|em|in|w|bij|vid|в|在) (?<fn>(?:[\w\x60<>+[\]|$]{1,120}\.){1,12}[\w\x60<>+[\],|$.]{1,160})\([^()\n]{0,300}\)(?: (?:in|dans|en|na|w|i|в|位置) (?<file>[^\n]{1,300}):(?:[^\d\n]{1,12} ?)
          (?<line>\d{1,7})\.?)?$
        `,
  },
  {
    name: "tcl",
    source: "https://www.tcl-lang.org/man/tcl/TclCmd/error.htm",
    mark: " line ",
    pattern: /^\((?:procedure|method|file) "(?:(?<fn>[^"\n.]{1,120})|(?<file>[^"\n]{1,300}))" line (?<line>\d{1,7})\)$/,
  },
  {
    name: "oracle",
    source: "https://docs.oracle.com/error-help/db/ora-06512/",
    mark: "ORA-06512: ",
    pattern: /^ORA-06512: (?:at|in|en|à) (?:"(?<fn>[^"\n]{1,120})", )?(?:line|Zeile|ligne|línea) (?<line>\d{1,7})$/,
  },
  {
    name: "prolog",
    source: "https://www.swi-prolog.org/pldoc/man?section=debugger",
    mark: "[",
    pattern:
      /^(?:ERROR|Warning): {1,4}\[\d{1,6}\] (?<fn>[\w:<>.$' ]{1,120})(?:\([^\n]{0,300}?\))?(?: at (?<file>[^\s:]{1,300}):(?<line>\d{1,7}))?$/,
  },
  {
    name: "nim",
    source: "https://nim-lang.org/docs/nimc.html#compiler-usage-compileminustime-symbols",
    mark: ".nim(",
    pattern: /^(?<file>[^\s()]{1,300}\.nim)\((?<line>\d{1,7})\) (?<fn>[\w.:`]{1,160})$/,
  },
  {
    name: "crystal",
    source: "https://crystal-lang.org/api/Exception.html",
    mark: " in '",
    pattern: /^(?:from )?(?<file>[^\s:]{1,300}\.cr):(?<line>\d{1,7}):(?<column>\d{1,7}) in '(?<fn>[^\n]{1,200})'$/,
  },
  {
    name: "zig",
    source: "https://ziglang.org/documentation/master/#Error-Return-Traces",
    mark: ": 0x",
    pattern:
      /^(?<file>(?:[A-Za-z]:)?[^\s:]{1,300}\.\w{1,5}|\?{3}):(?<line>\d{1,7}|\?):(?<column>\d{1,7}|\?): 0x[\da-f]{1,16} in (?<fn>[^\s(]{1,200})(?: \([^()\n]{1,120}\))?$/,
  },
  {
    name: "d",
    source: "https://dlang.org/phobos/core_runtime.html",
    mark: " [0x",
    pattern: /^(?<file>[^\s:[\]]{1,300}|\?\?):(?<line>\d{1,7}|\?) (?<fn>[A-Za-z_][^\n[\]]{0,300}) \[0x[\da-f]{4,16}\]$/,
  },
  {
    name: "matlab",
    source: "https://www.mathworks.com/help/matlab/ref/mexception.getreport.html",
    mark: " (line ",
    pattern: /^(?:Error in|In) (?<fn>[\w.+/>@()]{1,160}) \(line (?<line>\d{1,7})\)$/,
  },
  {
    name: "octave",
    source: "https://docs.octave.org/latest/Call-Stack.html",
    mark: " at line ",
    pattern: /^(?<fn>[\w.>@<]{1,120}) at line (?<line>\d{1,7})(?: column (?<column>\d{1,7}))?$/,
  },
  {
    name: "lisp",
    source: "https://www.sbcl.org/manual/#Stack-Frames",
    mark: ": (",
    pattern: /^\d{1,4}: \({1,2}(?<fn>[A-Z%*+-][A-Z\d:%*+<>=/!?.-]{1,120})(?=[ )])[^\n]{0,500}$/,
  },
  {
    name: "racket",
    source: "https://docs.racket-lang.org/reference/exns.html",
    mark: ".rkt",
    pattern:
      /^(?:(?<file>[^\s:"]{1,300}\.rkt):(?<line>\d{1,7}):(?<column>\d{1,7})(?:: (?<fn>\S{1,160}))?|body of "(?<file0>[^"\n]{1,300}\.rkt)")$/,
  },
  {
    name: "clojure",
    source: "https://clojure.github.io/clojure/clojure.stacktrace-api.html",
    mark: ":",
    pattern:
      /^(?<fn>[\w$]{1,80}(?:[./$][\w$<>!?*'-]{1,120}){1,8}) \((?<file>[\w.-]{1,120}\.(?:clj[cs]?|java)):(?<line>\d{1,7})\)$/,
  },
  {
    name: "console-of-webkit",
    source: "Safari's console",
    mark: "js:",
    pattern:
      /^(?<fn>[\w$.<>]{1,120}|\(anonymous function\)) \((?<file>[^()\s:]{1,300}\.[cm]?js):(?<line>\d{1,7})(?::(?<column>\d{1,7}))?\)$/,
  },
  {
    name: "gamemaker",
    source: "https://manual.gamemaker.io",
    mark: "gml_",
    pattern: /^(?:at )?(?<fn>gml_\w{1,160}) \(line (?<line>\d{1,7})\)(?: - [^\n]{0,200})?$/,
  },
  {
    name: "lua-of-games",
    source: "Garry's Mod: a number, the function, and the place",
    mark: ".lua:",
    pattern: /^\d{1,3}\. (?<fn>[\w.:<>@]{1,120}) - (?<file>[^\s:]{1,300}\.lua):(?<line>\d{1,7})$/,
  },
  {
    name: "luau",
    source: "https://create.roblox.com/docs/studio/debugging",
    mark: "ine ",
    pattern:
      /^Script '(?<file>[^'\n]{1,200})', Line (?<line>\d{1,7})(?: - (?:function|method|field|upvalue|global|local) (?<fn>\S{1,120}))?$/,
  },
  {
    name: "lua-without-name",
    source: "https://www.lua.org/manual/5.4/manual.html#pdf-debug.traceback",
    mark: ": in ",
    pattern:
      /^(?:\[C\]|(?<file>\[\w{1,20} "[^"\n]{1,200}"\]|\S{1,300}\.lua)(?::(?<line>\d{1,9}))?): in (?:\?|[a-z]{3,8} [`‘](?<fn>[^\n]{1,200})['’])$/,
  },
  {
    name: "notebook-cell",
    source: "https://ipython.readthedocs.io",
    mark: ", ",
    pattern:
      /^(?:Cell In ?\[\d{1,5}\], line (?<line>\d{1,7})|File (?<file>(?:[A-Za-z]:)?[^\n":]{1,300}\.pyx?):(?<line0>\d{1,7}), in (?<fn>[^\s(]{1,160})(?:\([^\n]{0,300}\)?)?)$/,
  },
  {
    name: "notebook-of-old",
    source: "IPython before 8",
    mark: " in ",
    pattern:
      /^(?<file><ipython-input-[\w-]{1,60}>|[~/][^\s"]{0,300}\.pyx?) in (?<fn><module>|[^\s(]{1,160})(?:\([^\n]{0,300}\))?$/,
  },
  {
    name: "rich",
    source: "https://rich.readthedocs.io/en/stable/traceback.html",
    mark: " in ",
    pattern: /^(?<file>(?:[A-Za-z]:)?[^\s":]{1,300}\.pyx?):(?<line>\d{1,7}) in (?<fn><\w{1,20}>|\w{1,160})$/,
  },
  {
    name: "python-fatal",
    source: "https://docs.python.org/3/library/faulthandler.html",
    mark: ", line ",
    pattern: /^File "(?<file>[^"\n]{1,400})", line (?<line>\d{1,9}) in (?<fn>\S{1,200})$/,
  },
  {
    name: "web-assembly",
    source: "https://webassembly.github.io/spec/web-api/#conventions",
    mark: ":wasm-function[",
    pattern: /^at (?:(?<fn>\S{1,200}) \()?(?<file>\S{1,300}):wasm-function\[\d{1,7}\]:0x[\da-f]{1,8}\)?$/,
  },
  {
    name: "code-of-webkit",
    source: "https://webkit.org: what has no name of its own",
    mark: " code@",
    pattern: /^(?<fn>(?:module|global|eval) code)@(?<file>\S{1,400}):(?<line>\d{1,9}):(?<column>\d{1,9})$/,
  },
  {
    name: "julia-of-old",
    source: "Julia before 1.6",
    mark: " at ",
    pattern:
      /^\[\d{1,4}\] (?<fn>\S[^\n]{0,300}?) at (?<file>[^\s:]{1,300}\.jl|none|REPL\[\d{1,5}\]):(?<line>\d{1,9})(?: \[inlined\])?$/,
  },
  {
    name: "go-called-at",
    source: "Google Cloud's Error Reporting, which writes the frames of every language alike",
    mark: ".go:",
    pattern:
      /^at (?<fn>[\w./-]{1,200}(?:\(\*\w{1,60}\))?[\w.]{0,120}) \((?<file>[^()\s:]{1,300}\.go):(?<line>\d{1,7})\)$/,
  },
  {
    name: "go-place-alone",
    source: "zap's and klog's stacks where the names were left out",
    mark: ".go:",
    pattern: /^(?<file>(?:\/|[A-Za-z]:[\\/])[^\s:]{1,400}\.go):(?<line>\d{1,7})$/,
  },
  {
    name: "elixir-without-source",
    source:
      "https://hexdocs.pm/elixir/Exception.html#format_stacktrace_entry/1: what has no source, as what is undefined",
    mark: ") ",
    pattern: /^\([a-z]\w{1,60} \d[\w.+-]{0,30}\) (?<fn>:?[A-Za-z_][\w.]{1,120}[!?]?)(?:\/\d{1,2}|\([^\n]{0,400}\))$/,
  },
  {
    name: "board",
    source: "https://docs.espressif.com/projects/esp-idf/en/stable/esp32/api-guides/fatal-errors.html",
    mark: "0x",
    pattern:
      /^(?:Backtrace: ?)?0x[\da-f]{8}:0x[\da-f]{8}(?: (?:0x[\da-f]{8}:0x[\da-f]{8} ?|\|<-?CORRUPTED|\|<-CONTINUES){1,60})?$/,
  },
  {
    name: "board-decoded",
    source: "the same behind the monitor's decoder",
    mark: "0x4",
    pattern:
      /^(?:#\d{1,4} {1,3})?0x4[\da-f]{7}:? (?:in )?(?<fn>[\w:~<>]{1,200})(?:\([^\n]{0,200}\))? at (?<file>[^\n]{1,300}?):(?<line>\d{1,7})$/,
  },
];

/** The frame that a trimmed line is by one of the forms; undefined where it is none. Never throws; linear. */
export function readFrameForm(raw: string): Frame | undefined {
  for (const { mark, pattern } of FRAME_FORMS) {
    const match = raw.includes(mark) ? pattern.exec(raw) : null;
    if (match === null) continue;
    const { fn, file, file0, line, line0, column } = match.groups ?? {};
    return {
      raw,
      function: fn?.trim() ?? null,
      file: file === undefined || file === "" ? (file0?.trim() ?? null) : file,
      line: toNumber(line ?? line0),
      column: toNumber(column),
    };
  }
  return undefined;
}

/** Zig and D write a question mark for what they do not know. */
function toNumber(digits: string | undefined): number | null {
  return digits === undefined || digits === "?" ? null : Number(digits);
}
