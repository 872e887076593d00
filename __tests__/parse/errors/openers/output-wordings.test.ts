/** The wordings of output pasted anywhere, of hosts and of quotes: what is caught, and what only looks like it. */
import { describe, expect, test } from "@jest/globals";
import { ERROR_OPENERS } from "../../../../src/parse/errors/openers/error-openers.ts";

type Row = readonly [opener: string, caught: readonly string[], left: readonly string[]];

const output: readonly Row[] = [
  ["data-race", ["WARNING: DATA RACE"], ["WARNING: a data race", "WARNING: DATA RACER"]],
  [
    "sanitizer-broken",
    ["ThreadSanitizer failed to", "==7==ERROR: AddressSanitizer CHECK failed: a"],
    ["ThreadSanitizer: data race", "LampSanitizer failed to"],
  ],
  [
    "sanitizer-summary",
    ["SUMMARY: UndefinedBehaviorSanitizer: signed-integer-overflow a.c:1:2"],
    ["SUMMARY: AddressSanitizer: heap", "a SUMMARY: UndefinedBehaviorSanitizer: shift"],
  ],
  [
    "check-failed",
    ["F lamp.cc:7] Check failed: oil > 0", "assertion failed: oil.is_some()"],
    ["Check failed: ", "the check failed: so what", "Check failed when lighting"],
  ],
  [
    "fatal-place",
    ["#\n# Fatal error in , line 0\n# unreachable oil", "# Fatal error in ../src/oil.cc, line 8\n# Check"],
    ["# Fatal error in oil", "Fatal error in oil\n# a"],
  ],
  [
    "signal-name",
    ["SIGSEGV: segmentation violation", "SIGABRT: abort"],
    ["a SIGSEGV: oil", "SIGSEGV: Oil", "SIGOIL: a"],
  ],
  [
    "signal-of-child",
    ["go tool: signal: segmentation fault", "signal: killed"],
    ["signal: oil", "signal: killers", "signal:killed"],
  ],
  [
    "signal-number",
    [
      "signal 11 (SIGSEGV), code 1",
      "Program terminated with signal SIGABRT, Aborted.",
      "==7== Process terminating with default action of signal 6 (SIGABRT)",
      "lamp crashed by signal: 11",
      "handle_crash: Program crashed with signal 4",
      "caught signal 11",
    ],
    ["signal 11 is good", "crashed by a bug", "signals 4 (four)", "the program crashed with a signal"],
  ],
  [
    "signal-line",
    ["Segmentation fault", "$ lamp\nsegmentation fault.", "Killed", "Aborted  ", "Trace/BPT trap: 5"],
    ["a Segmentation fault", "Segmentation fault when lit", "Killed by the cat", "Aborted the run"],
  ],
  [
    "fault-address",
    ["unexpected fault address 0xa0", "runtime: wick out of its tray\nfatal error: wick"],
    ["an unexpected fault address 0xa0", "runtime: node 20\nOS: Linux", "runtime: oil"],
  ],
  [
    "panic-place",
    ["2031 panicked at src/oil.rs:1:22:", "panicked at lamp/oil.rs:12:3:"],
    ["thread 'main' panicked at src/oil.rs:1:22:", "panicked at once", "panicked at oil.rs"],
  ],
  ["panic-report", ["The application panicked (crashed).\nMessage: oil"], ["The application panicked"]],
  [
    "tool-error",
    ["clang: error: no oil", "/usr/bin/cc1: fatal error: no oil"],
    ["my tool: error: no oil", "clang: error:  ", "error: no oil"],
  ],
  [
    "compiler-place",
    [
      "oil.go:7: undefined: wick",
      "  /lamp/oil.c:12: `wick' undeclared",
      "C:\\lamp\\oil.cpp:7:12: expected ';'",
      "lamp/oil.py:3: invalid wick",
    ],
    ["oil.go:7: note: wick is unknown", "see oil.go:7: undefined", "oil.go:7: lighting all", "oil.go: undefined: wick"],
  ],
  [
    "go-test",
    ["--- FAIL: TestOil (0.01s)\n\toil_test.go:7: Wick = 2, want 3"],
    ["--- PASS: TestOil (0.01s)\n\toil_test.go:7: Wick", "oil_test.go:7: Wick"],
  ],
  [
    "system-words",
    [
      "mkdir: can't create directory '/oil': File exists",
      "open /oil/wick: no such file or directory",
      "exec /usr/bin/lamp: exec format error",
    ],
    ["open: no such wick", "no such file or directory", "/oil: Permission denied, as it should be"],
  ],
  [
    "link-failure",
    [
      "ld: library not found for -loil",
      "cannot find -loil",
      "Undefined symbols for architecture arm64",
      "multiple definition of `oil'",
    ],
    ["the library was not found for lamps", "a duplicate symbol", "multiple definition of oil"],
  ],
  [
    "tool-words",
    ["lamp: option requires an argument -- o", "lamp tool trim: unknown wick: oil", "oil: cannot open 'wick'"],
    [
      "expected: no output",
      "note: it does not happen",
      "ld: warning: directory not found",
      "host: x86_64-unknown-linux-gnu",
      "Lamp: it is not lit",
      "lamp: all is well",
    ],
  ],
];

const hosts: readonly Row[] = [
  [
    "hydration",
    ["Hydration failed because the oil", "Error: Text content does not match", "Expected server HTML to contain a <p>"],
    ["Hydration failed", "server HTML to contain"],
  ],
  ["minified-react", ["Minified React error #418; visit"], ["Minified React errors"]],
  [
    "timeout-exceeded",
    ["lamp.light: Timeout 30000ms exceeded", "Timeout of 2000ms exceeded", "`Timeout 5 ms exceeded"],
    ["Timeout exceeded", "noTimeout 30000ms exceeded", "timeout 3000ms exceeded"],
  ],
  ["stream-cut", ["stream disconnected before completion: oil"], ["the stream disconnected"]],
  ["detail", ['{"detail":"Oil not found"}', '{ "detail" : "no oil" }'], ['{"detail":["a"]}', '{"a":1,"detail":"oil"}']],
  [
    "error-member",
    ['{"ok":false,"error":{"code":-5,', '{"id":1, "error": {"message":'],
    ['"error": "oil"', '"error":{"oil":1}'],
  ],
  ["badge", [" ERROR  The oil is low", "\tERROR Oil low"], ["ERROR  The oil", " ERROR  oil", "an ERROR  Oil"]],
  [
    "plain-error",
    ["ERROR: Could not find oil", "  ERROR: /lamp/oil is missing"],
    ["an ERROR: Could not find oil", "ERROR: none", "ERROR: oil is low here"],
  ],
  ["unhandled", ["Unhandled Exception: OilException: low"], ["Unhandled Exception: oil", "Unhandled exception: Oil"]],
  [
    "objective-c",
    ["Terminating app due to uncaught exception 'NSOilException', reason: 'low'"],
    ["Terminating app due to oil", "uncaught exception 'NSOilException'"],
  ],
  [
    "bad-access",
    ["Thread 1: EXC_BAD_ACCESS (code=1, address=0x0)", "EXC_BAD_ACCESS KERN_INVALID_ADDRESS 0x18"],
    ["EXC_BAD_ACCESS happens", "EXC_ (code=1)", "EXC_BAD_ACCESS KERN"],
  ],
  ["sql-server", ["Msg 208, Level 16, State 1, Line 3\nInvalid oil"], ["Msg 208, Level 16\nInvalid oil", "Msg: oil"]],
  ["message-below", ["error message:\n\nOil is low", "Error message:\nOil is low"], ["the error message:\nOil is low"]],
  [
    "rails-page",
    ["NoMethodError in Lamp#light\n\nundefined method", "A::OilError in Lamp::OilsController#show\nno"],
    ["an NoMethodError in Lamp#light\n\nno", "NoMethodError in lamps\n\nno"],
  ],
  [
    "text-member",
    ['"warnings": ["Unable to light the oil lamp"]', '{"message":"Failed to light the lamp"}'],
    ['"Unable to light the oil lamp"', '"message": "Failed"'],
  ],
  [
    "service",
    ["lamp.service: Start request repeated too quickly.", "systemd[1]: lamp@2.service: Main process exited, code=1"],
    ["lamp.service: Scheduled restart job", "lamp.service: oil"],
  ],
  [
    "class-tight",
    ["OilError:The oil is low", "Error:{{oil}} is low"],
    ["OilError: The oil is low", "Error:oil is low"],
  ],
];

const programs: readonly Row[] = [
  [
    "fatal-tool",
    ["nvcc fatal   : no oil", "lamp fatal : no oil", "%Error: no oil", "%Error-LAMP: no oil"],
    ["fatal   : no oil", "a nvcc fatal : oil", "the %Error: oil"],
  ],
  ["expectation-of-test", ["/lamp/oil.cpp:41: Failure\nExpected"], ["Failure\nExpected", "oil.cpp:41: Failure"]],
  [
    "terminal-process",
    ['The terminal process "/bin/oil" terminated with exit code: 1', "the terminal process failed to launch: oil"],
    ["the terminal process is slow"],
  ],
  [
    "window-terminated",
    ["The window terminated unexpectedly (reason: 'crashed', code: '5')"],
    ["The window terminated (for a reason)"],
  ],
  ["command-not-found", ["command 'lamp.light' not found"], ["the command was not found", "commands 'a' not found"]],
  [
    "debugger-break",
    ["Unhandled exception at 0x00007FFB1234 in lamp.exe: oil", "Exception thrown at 0x0000ABCD: oil"],
    ["Unhandled exception at start: oil"],
  ],
  [
    "virtual-machine",
    ["# A fatal error has been detected by the Lamp Runtime:\n#\n#  SIGSEGV (0xb)"],
    ["A fatal error has been detected by the Lamp Runtime:\n\nSIGSEGV"],
  ],
  ["critical", ["(lamp:7): Gtk-CRITICAL **: 10:11:12.123: oil", "GLib-ERROR **: oil"], ["Gtk-WARNING **: oil"]],
  ["server-level", ["nginx: [emerg] oil", "[crit] oil"], ["nginx: [notice] oil", "an [emerg] oil"]],
  [
    "script-line",
    ["lamp.sh: line 12: oil: unbound variable"],
    ["lamp.sh: line 12: oil", "line 12: oil: unbound variable"],
  ],
  [
    "cmdlet",
    ["Set-Lamp : Cannot bind argument.\nAt C:\\lamp.ps1:3 char:5"],
    ["Set-Lamp : Cannot bind argument.\nAt noon", "Set Lamp : Oil is low\n+ a"],
  ],
  [
    "task-failed",
    ["Execution failed for task ':lamp'", "Command PhaseOil failed with a nonzero exit code"],
    ["so Execution failed for task ':lamp'", "Execution failed"],
  ],
  [
    "validation",
    ['The Lamp "oil" is invalid: spec.wick'],
    ["The Lamp is invalid: oil", 'a The Lamp "oil" is valid: a'],
  ],
  [
    "result-name",
    ["SQLITE_BUSY: oil is locked", "(VK_ERROR_DEVICE_LOST)"],
    ["SQLITE_BUSY", "VK_ERROR_OIL = 1", "a=VK_ERROR_OIL"],
  ],
  ["loader-plugin", ['Could not load the Qt platform plugin "oil"'], ["Could not load the plugin"]],
  [
    "request-failed",
    ["Request textDocument/hover failed with message: oil", "Connection to server got closed"],
    ["The Request failed with oil", "the connection to the server"],
  ],
];

const quotes: readonly Row[] = [
  [
    "quoted-message",
    [
      'I get the error "cannot find the wick"',
      "it fails with `no such wick here`",
      "It says “Unable to light it”",
      'leads to "The wick was\nnot found"',
    ],
    [
      'the "cannot find the wick"',
      'I get the error "oil low"',
      'I get "the lamp is green"',
      'an error. So "cannot find the wick"',
    ],
  ],
  [
    "quoted-title",
    ['trim: "can\'t trim two wicks"', "`no such wick here` at night"],
    ['"wick" is not lit', 'a "green lamp at night"'],
  ],
];

describe("the wordings of openers", () => {
  test.each([...output, ...hosts, ...programs, ...quotes])("%s", (name, caught, left) => {
    const opener = ERROR_OPENERS.find((each) => each.name === name);
    if (opener === undefined) throw new Error("no such opener");
    const { pattern, words } = opener;
    expect([...caught, ...left].filter((text) => text.search(pattern) >= 0)).toEqual(caught);
    // It is looked for only where one of its words stands.
    expect(caught.filter((text) => !words.some((word) => text.includes(word)))).toEqual([]);
  });
});
