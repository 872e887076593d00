/** Every form in which an error is worded, with its parts; and that each begins where the text begins. */
import { describe, expect, test } from "@jest/globals";
import { ERROR_SHAPES } from "../../../../src/parse/errors/error-text/error-shapes.ts";

type Parts = Readonly<Record<string, string | undefined>>;

const rows: readonly (readonly [shape: string, text: string, parts: Parts])[] = [
  [
    "dotnet-members",
    "Oil.LampException\n  HResult=0x80131509\n  Message=no oil\n  Source=Lamp",
    { class: "Oil.LampException", code: "0x80131509", message: "no oil" },
  ],
  ["observed-panic", 'Observed a panic: "no oil" (runtime error: no oil)', { message: "runtime error: no oil" }],
  ["observed-panic", 'Observed a panic: &lamp.Oil{s:"none"} (no oil)', { message: "no oil" }],
  [
    "request-of-cloud",
    "Error lighting: NoOil: no oil\n\tstatus code: 403, request id: 1",
    { message: "Error lighting: NoOil: no oil", code: "NoOil", status: "403" },
  ],
  [
    "request-of-cloud",
    "NoOil: no oil\n  status code: 404, request id",
    { message: "NoOil: no oil", code: "NoOil", status: "404" },
  ],
  [
    "type-of-script",
    "An error of type E_PARSE was caused in line 3 of the file /a.php. Error message: no oil",
    { class: "E_PARSE", message: "no oil" },
  ],
  ["numbered-report", "Error: \n   0: no oil", { message: "no oil" }],
  ["numbered-report", "Error:\n   0: cannot light\n  11: no oil", { message: "no oil" }],
  ["lua", "lua: lamp.lua:3: no oil", { message: "no oil" }],
  ["lua", "lua5.4: lamp.lua:12: no oil\nstack", { message: "no oil" }],
  ["lua", "luajit: a:3: no oil", { message: "no oil" }],
  ["perl", "Lamp has no oil at /srv/lamp.pl line 7.", { message: "Lamp has no oil" }],
  ["perl", "Lamp has no oil at Lamp.pm line 12, <STDIN>", { message: "Lamp has no oil" }],
  [
    "clojure",
    "Execution error (OilException) at lamp/trim (lamp.clj:3).\nno oil",
    { class: "OilException", message: "no oil" },
  ],
  ["clojure", "Syntax error compiling at (lamp.clj:3).\nno oil", { class: undefined, message: "no oil" }],
  ["clojure", "Execution error\nno oil", { class: undefined, message: "no oil" }],
  [
    "grpc-python",
    'grpc._channel._InactiveRpcError: <_InactiveRpcError of RPC that terminated with:\n\tstatus = StatusCode.UNAVAILABLE\n\tdetails = "no oil"',
    { class: "_InactiveRpcError", code: "UNAVAILABLE", message: "no oil" },
  ],
  [
    "grpc-python",
    'RpcError: <_Multi of RPC that terminated with: status = StatusCode.NOT_FOUND   details = ""',
    { class: "RpcError", code: "NOT_FOUND", message: "" },
  ],
  ["ghc", "error: [GHC-88464]\n    no oil", { code: "GHC-88464", message: "no oil" }],
  ["ghc", "error: [GHC-88464]no oil", { code: "GHC-88464", message: "no oil" }],
  ["deno", "Uncaught NotFound: no oil", { class: "NotFound", message: "no oil" }],
  ["deno", "error: Uncaught (in promise) BadResource: no oil", { class: "BadResource", message: "no oil" }],
  ["pnpm", "ERR_PNPM_NO_OIL  no oil", { code: "ERR_PNPM_NO_OIL", message: "no oil" }],
  ["pnpm", "ERR_PNPM_NO_OIL", { code: "ERR_PNPM_NO_OIL", message: "" }],
  ["ruby", "lamp.rb:3:in `trim': no oil (OilError)", { class: "OilError", message: "no oil" }],
  [
    "ruby",
    "/srv/lamp.rb:123:in 'Lamp#trim': no oil (Lamp::Wick::OilError)",
    { class: "Lamp::Wick::OilError", message: "no oil" },
  ],
  ["ruby", "l:3:in `t': no oil (O)", { class: "O", message: "no oil" }],
  ["ruby-without-class", "/srv/lamp.rb:123:in `trim': no oil\nat all", { message: "no oil\nat all" }],
  ["ruby-without-class", "l:3:in 't': o", { message: "o" }],
  ["class-and-brackets", "OilError (no oil):", { class: "OilError", message: "no oil" }],
  ["class-and-brackets", "Lamp::Wick::OilError (no oil)", { class: "Lamp::Wick::OilError", message: "no oil" }],
  ["ruby-errno", "Errno::ENOENT: no oil", { code: "ENOENT", message: "no oil" }],
  [
    "sanitizer",
    "AddressSanitizer: heap-use-after-free on address",
    { class: "AddressSanitizer", code: "heap-use-after-free", message: " on address" },
  ],
  ["sanitizer", "HWAddressSanitizer: SEGV on", { class: "HWAddressSanitizer", code: "SEGV", message: " on" }],
  ["sanitizer", "LeakSanitizer: detected\nmore", { class: "LeakSanitizer", code: undefined, message: "detected" }],
  [
    "cpp-terminate",
    "terminate called after throwing an instance of 'std::oil'\n  what():  no oil",
    { class: "std::oil", message: "no oil" },
  ],
  [
    "cpp-terminate",
    "terminate called after throwing an instance of 'o' what():no oil",
    { class: "o", message: "no oil" },
  ],
  ["cpp-terminate", "terminate called after throwing an instance of 'int'", { class: "int", message: undefined }],
  [
    "cpp-terminate-clang",
    "terminating due to uncaught exception of type std::v1::oil: no oil",
    { class: "std::v1::oil", message: "no oil" },
  ],
  ["cpp-terminate-clang", "terminating with uncaught exception of type int", { class: "int", message: undefined }],
  [
    "debugger-signal",
    "received signal SIGSEGV, Segmentation fault.",
    { code: "SIGSEGV", message: "SIGSEGV, Segmentation fault" },
  ],
  ["android-signal", "Fatal signal 6 (SIGABRT)", { code: "SIGABRT", message: "Fatal signal 6 (SIGABRT)" }],
  ["android-signal", "Fatal signal 11 (SIGSEGV)", { code: "SIGSEGV", message: "Fatal signal 11 (SIGSEGV)" }],
  ["elixir", "** (Lamp.OilError) no oil", { class: "Lamp.OilError", message: "no oil" }],
  ["flutter", "The following OilError was thrown building Lamp:\n  no oil", { class: "OilError", message: "no oil" }],
  ["flutter", "The following _Oil<int> object was thrown:\nno oil", { class: "_Oil<int>", message: "no oil" }],
  ["vim-lua", "E5108: Error executing lua lamp.lua:12: no oil", { code: "E5108", message: "no oil" }],
  ["vim-lua", "Error executing lua callback: /srv/lamp.lua:3: no oil", { code: undefined, message: "no oil" }],
  ["vim-lua", "Error executing vim.schedule lua callback: no oil", { code: undefined, message: "no oil" }],
  ["vim", "E492: Not a lamp", { code: "E492", message: "Not a lamp" }],
  ["r", "Error in trim(lamp) : no oil", { message: "no oil" }],
  ["r", "Error in base::trim : \n  no oil", { message: "no oil" }],
  ["r", "Error in a::b :   no oil", { message: "no oil" }],
  [
    "grpc-go",
    "lamp: rpc error: code = Unavailable desc = no oil",
    { lead: "lamp: ", code: "Unavailable", message: "no oil" },
  ],
  ["curl", "curl: (6) no oil", { code: "6", message: "no oil" }],
  ["curl", "curl: (22) no oil", { code: "22", message: "no oil" }],
  ["daemon", "Error response from daemon: no oil", { message: "no oil" }],
  ["oracle", "ORA-00942: no oil", { code: "ORA-00942", message: "no oil" }],
  ["sqlstate", "SQLSTATE[42P01]: no oil", { code: "42P01", message: "SQLSTATE[42P01]: no oil" }],
  ["sqlstate", "SQLSTATE[HY000] [2002] no oil", { code: "HY000", message: "SQLSTATE[HY000] [2002] no oil" }],
  ["sqlstate", "SQLSTATE[HY000]no oil", { code: "HY000", message: "SQLSTATE[HY000]no oil" }],
  [
    "crash-report-in-words",
    "Exception Type:        EXC_BAD_ACCESS (Oil Barrel Invalid)",
    { code: "EXC_BAD_ACCESS", message: "EXC_BAD_ACCESS (Oil Barrel Invalid)" },
  ],
  ["crash-service", "Fatal Exception: OILBarrelException", { class: "OILBarrelException" }],
  [
    "crash-service",
    "Fatal Exception: NSOilException\nThe barrel has no lid.",
    { class: "NSOilException", message: "The barrel has no lid." },
  ],
  ["mysql", "ERROR 1064 (42000): no oil", { code: "1064", message: "no oil" }],
  ["mysql", "ERROR 1064 (42000) at line 12: no oil", { code: "1064", message: "no oil" }],
  ["http-status-line", "HTTP/1.1 503 Service Unavailable", { status: "503", message: "Service Unavailable" }],
  ["http-status-line", "HTTP/2 404", { status: "404", message: "" }],
  [
    "browser-request",
    "GET https://lamp.example/oil 404 (Not Found)",
    { status: "404", message: "Not Found", code: undefined },
  ],
  [
    "browser-request",
    "POST http://lamp.example net::ERR_FAILED",
    { status: undefined, message: undefined, code: "ERR_FAILED" },
  ],
  ["cmake", "CMake Error: no oil", { message: "no oil" }],
  ["cmake", "CMake Error at CMakeLists.txt:3 (find_oil):\n  no oil", { message: "no oil" }],
  ["gradle", "* What went wrong:\nno oil", { message: "no oil" }],
  ["dart-unhandled", "Unhandled exception:\nno oil", { message: "no oil" }],
  ["linker", "ld: no oil", { message: "no oil" }],
  ["linker", "ld.bfd: no oil", { message: "no oil" }],
  ["linker", "ld.lld: error: no oil", { message: "no oil" }],
  [
    "record-of-exception",
    "ExceptionCode: c0000005 (Access violation)\n  ExceptionFlags: 0",
    { code: "c0000005", message: "Access violation" },
  ],
  [
    "nested-in-servlet",
    "oil.ServletException: Handler dispatch failed: oil.lamp.NoWickError:\n'void oil.a()'",
    { message: "oil.lamp.NoWickError:\n'void oil.a()'" },
  ],
  [
    "nested-in-servlet",
    "ServletException: Request processing failed: oil.NoWickException: none",
    { message: "oil.NoWickException: none" },
  ],
  [
    "code-and-class",
    "Code: 7, e.displayText() = DB::Exception: \nno oil.\n, e.what() = DB::Exception",
    { code: "7", class: "DB::Exception", message: "no oil." },
  ],
  ["python-library", "zlib.error: Error -3: no oil", { class: "zlib.error", message: "Error -3: no oil" }],
  ["python-library", "socket.timeout: no oil", { class: "socket.timeout", message: "no oil" }],
  ["dev-server", "[vite] Internal server error: no oil", { message: "no oil" }],
  ["python-warning", "/srv/lamp.py:7: OilWarning: no oil", { class: "OilWarning", message: "no oil" }],
  ["ending-due-to", "Exiting due to OIL_EMPTY: no oil: exit 3", { code: "OIL_EMPTY", message: "no oil: exit 3" }],
  [
    "id-of-error",
    "FullyQualifiedErrorId : OilEmpty,Acme.Oil.Commands.LightLamp",
    { code: "OilEmpty", message: "OilEmpty,Acme.Oil.Commands.LightLamp" },
  ],
  ["cause-list", "Caused by:\n    no oil", { message: "no oil" }],
  ["cause-list", "Caused by:\n   0: cannot light\n  10: no oil", { message: "no oil" }],
  ["cause-list", "Caused by:\n 1: no oil", { message: "no oil" }],
  ["yarn", 'error An unexpected error occurred: "no oil".', { message: "no oil" }],
  ["yarn-words", "error No oil", { message: "No oil" }],
  ["yarn-words", 'error "Oil', { message: '"Oil' }],
  ["grpc-number", "14 UNAVAILABLE: no oil", { code: "UNAVAILABLE", message: "no oil" }],
  ["grpc-number", "5 NOT_FOUND: no oil", { code: "NOT_FOUND", message: "no oil" }],
  ["grpc-number", "DATA_LOSS: no oil", { code: "DATA_LOSS", message: "no oil" }],
  ["cluster", "Error from server (NotFound): no oil", { code: "NotFound", message: "no oil" }],
  ["cloud-status", "An error occurred (503) when calling the Lamp", { status: "503", message: "Lamp" }],
  ["cloud-operation", "An error occurred (NoOil) when calling the Lamp", { code: "NoOil", message: "Lamp" }],
  ["package-tools", "E: No oil", { message: "No oil" }],
  ["package-tools", "lerna ERR! no oil", { message: "no oil" }],
];

function partsOf(shape: string, text: string): Parts | undefined {
  const match = ERROR_SHAPES.find(({ name }) => name === shape)?.pattern.exec(text);
  return match === null ? undefined : match?.groups;
}

describe("the forms of errors", () => {
  test.each(rows)("%s: %s", (shape, text, parts) => {
    expect({ ...partsOf(shape, text) }).toEqual(parts);
  });

  const fixed = rows.filter(([shape]) => !["perl", "grpc-go", "ruby", "ruby-without-class"].includes(shape));
  test.each(fixed)("%s: not in the midst of a sentence: %s", (shape, text) => {
    expect(partsOf(shape, `yes, ${text}`)).toBeUndefined();
  });
});
