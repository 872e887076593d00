/**
 * Any 65,536 characters are read in time that grows no faster than their number. Ceilings are three times what the
 * design allows (20 ms), the best of several runs counts, so that a busy machine fails nothing.
 */
import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/parse/parse-report.ts";
import { redactSecrets } from "../../src/parse/secrets/secrets.ts";

const LENGTH = 65_536;
const CEILING_MS = 60;

const block = "**Errors**\n```json\n";
/** Name, what comes first, what is repeated. */
const shapes: [name: string, head: string, unit: string][] = [
  ["backticks", "", "`"],
  ["open brackets", "", "["],
  ["open braces", "", "{"],
  ["backslashes", "", "\\"],
  ["bold marks", "", "**"],
  ["quotes", "", '"'],
  ["typographic quotes", "", "“"],
  ["fences", "", "```\n"],
  ["fences with info", "", "```a\n\n### Version\n\n"],
  ["fences of many lengths", "", "```\n~~~\n````\n~~~~\n"],
  ["fences in a line", "", "x ``` "],
  ["fences behind text", "", "x ```\n"],
  ["a fence with false ends", "```x\n", "````a\n"],
  ["at x (", "", "at x ("],
  ["at x ( in lines", "", "at x (\n"],
  ["frames in a line", "Error: x", " at x (a:1:1)"],
  ["escaped frames", "Error: x", "\\n    at x"],
  ["headings in a line", "", "### "],
  ["headings", "", "### \n"],
  ["fields", "", "### Version\nx\n"],
  ["bold headings", "", "**Errors**\n"],
  ["spaces", "", " "],
  ["tabs", "", "\t"],
  ["line feeds", "", "\n"],
  ["carriage returns", "", "\r"],
  ["NULs", "", "\0"],
  ["escape sequences", "", "\u001b["],
  ["lone surrogates", "", "\ud800"],
  ["comments that never end", "", "<!--"],
  ["comments", "", "<!-- --> "],
  ["indented code", "", "\n\n    x"],
  ["lists over indented code", "", "- a\n\n    x\n\n"],
  ["pre that never ends", "", "<pre>\n"],
  ["pre with code", "", "<pre>a</pre>\n"],
  ["facts", "", "**Version:** 1\n"],
  ["quotes behind words", "", 'error "a b not '],
  ["announcements", "", "I get this error:\n\nno such wick: here\n\n"],
  ["places", "", "a.go:1: not\n"],
  ["a place without its end", "a.go:1: ", "a/"],
  ["tools' words", "\x60\x60\x60\n", "a: b: not\n"],
  ["system's words", "", "a: no such file or directory "],
  ["broken lines", "", "a: bbbbbbbbbbbbbbbbbbbb cccccccccccccccccccccccccc ddddddddddddddddddddddd\nand "],
  ["escaped breaks", "", "Error: a\\r\\n    at b (c.js:1:1)\\r\\n"],
  ["signals", "", "crashed by signal: 1 "],
  ["backtraces of glibc", "", "/a(b+0x1)[0x1234]\n"],
  ["hints", "", "- a: [e.g. b]\n"],
  ["details", "", "<details>"],
  ["angle brackets", "", "<a "],
  ["images", "", "![a]("],
  ["Error:", "", "Error: "],
  ["Error: x", "", "Error: x\n"],
  ["errors with a stack", "", "Error: x\n    at f (a.js:1:2)\n"],
  ["error: a", "```\n", "error: a "],
  ["error codes", "", "error[E0308]: a "],
  ["classes", "", "a.bError: "],
  ["dotted names", "", "a.a.a."],
  ["API Error: 400 {", "", "API Error: 400 {"],
  ["API Error with half a body", "", 'API Error: 400 {"a":"'],
  ["error bodies", "", '{"error":{"message":"'],
  ["deep objects", "Error: ", '{"a":'],
  ["deep arrays in a block", block, "["],
  ["half entries in a block", `${block}[`, '{"error":"x'],
  [
    "entries in a block",
    `${block}[`,
    '{"error":"Error: 400 {\\"a\\":1}\\n    at f (x:1:2)","timestamp":"2031-01-01T00:00:00.000Z"},',
  ],
  ["damage in a block", block, '[{"error":"a"b,'],
  ["a block escaped twice", block, '[{\\"error\\":'],
  ["terminal marks", "", "⎿"],
  ["pipes", "", "|"],
  ["digits", "", "1"],
  ["versions", "", "1.1."],
  ["paths", "", "/a/b"],
  ["labels", "", "version: "],
  ["more labels", "", "os:"],
  ["an environment list", "**Environment Info**\n", "- Platform: x\n"],
  ["a table", "", "| OS | a |\n"],
  ["tracebacks", "", "Traceback (most recent call last):\n"],
  ["python frames", "Traceback (most recent call last):\n", '  File "a", line 1, in b\n'],
  ["go frames", "panic: x\n", "main.a(0x1)\n\t/a.go:1\n"],
  ["panics", "", "thread 'a' panicked at "],
  ["old panics", "", "task a failed at '"],
  ["assertions", "", "Assertion `a "],
  ["errno", "", "EACCES: a "],
  ["npm", "", "npm ERR! code E404\n"],
  ["npm in a line", "", "npm ERR! "],
  ["pnpm", "", "ERR_PNPM_A "],
  ["causes", "", "Caused by: a.b: c\n"],
  ["lists of causes", "Caused by:\n", "    0: a\n"],
  ["inner exceptions", "", "x ---> A.B: c"],
  ["ruby", "", "/a.rb:1:in `b': "],
  ["ruby places in a line", "", "a:1:in `"],
  ["ruby frames", "/a.rb:1:in `b': c (DError)\n", "\tfrom /a.rb:1:in `b'\n"],
  ["rails", "```\n", "AError (b\n"],
  ["names of modules", "```\n", "A::"],
  ["php", "", "PHP Fatal error:  Uncaught a\\b\\"],
  ["php frames", "PHP Fatal error:  x\n", "#0 /a.php(1): b(\n"],
  ["sanitizers", "", "==1==ERROR: AddressSanitizer: a-b-"],
  ["terminate", "", "terminate called after throwing an instance of 'a"],
  ["dart", "```\nUnhandled exception:\n", "#0      a (package:b/c.dart:1:2)\n"],
  ["elixir", "", "** (Aa) b\n"],
  ["vim", "", "E1234: A "],
  ["lua", "", "Error executing lua a.lua:1: "],
  ["r", "", "Error in a : "],
  ["cmake", "", "CMake Error at a (b):\n  c\n"],
  ["gradle", "", "* What went wrong:\na\n"],
  ["linkers", "```\n", "/ld: a undefined reference to `b"],
  ["grpc", "", "rpc error: code = A desc = "],
  ["dials", "", "dial tcp a: "],
  ["go requests", "", 'Get "https://a": '],
  ["browser requests", "", "GET https://a 404 (b"],
  ["cors", "", "Access to fetch at a "],
  ["databases", "", "ORA-00001: SQLSTATE[00000] "],
  ["shells", "", "sh: a "],
  ["commands", "", "'a' is not recognized as "],
  ["compiler codes", "", "error ABC123: "],
  ["gecko frames", "Error: x\n", "a@b:1:2\n"],
  ["dotnet frames", "Error: x\n", "at A.B(C d) in e:line 1\n"],
  ["native frames", "Error: x\n", "#0 0x1 in a b "],
  ["members", "Error: x\n    at f (a.js:1:2) {\n", "  code: 'A',\n"],
  ["times", "", "2031-01-02T03:04:05Z "],
  ["times and levels", "", "2031-01-02T03:04:05Z ERROR a::b: c\n"],
  ["levels in a line", "2031-01-02T03:04:05Z ", "ERROR "],
  ["brackets behind a time", "2031-01-02T03:04:05Z ", "[a] (b) "],
  ["modules behind a level", "2031-01-02T03:04:05Z ERROR ", "a."],
  ["syslog", "", "Jan 02 03:04:05 a b[1]: "],
  ["containers", "", "web-1 | "],
  ["klog", "", "E0102 03:04:05.1 1 a.go:1] b\n"],
  ["logfmt", "", 'time="a" level=error msg="b\\'],
  ["json lines", "", '{"level":"error","msg":"a"}\n'],
  ["half json lines", "", '{"level":"error","msg":"\n'],
  ["half logfmt", "", "ts=a b=c "],
  ["steps of a build", "", "#1 1.1 "],
  ["go's compiler", "```\n", "a.go:1:2: x\n"],
  ["kotlin's compiler", "```\n", "e: a:1:2 "],
  ["words of failure", "```\n", "Error setting a\n"],
  ["call stacks of haskell", "```\nCallStack (from HasCallStack)\n", "a: "],
  ["script lines", "", "a: line 1: "],
  ["stars", "", "make: *** "],
  ["error modules", "```\n", "errors.Aaa"],
  ["problem details", "", '{"type":"a","title'],
  ["the product's name", "", "crate 1.1 "],
  ["the product's name in a table", "", "| crate  \t  "],
  ["nested versions", "", "a:\n version: 1\n"],
  ["systems", "", "- Windows 11 "],
  ["kernels", "", "1.1-microsoft-standard"],
  ["user agents", "", "Mozilla/5.0 (a"],
  ["uname", "", "Linux a 1.1 "],
  ["go systems", "", "version a "],
  ["sk-", "", "sk-"],
  ["sk-ant-", "", "sk-ant-"],
  ["eyJ", "", "eyJ"],
  ["half tokens", "", "eyJaaaaaaaaa."],
  ["keys", "", "api_key="],
  ["private keys", "", "-----BEGIN PRIVATE KEY-----"],
  ["a private key without end", "-----BEGIN PRIVATE KEY-----\n", "A\n"],
  ["addresses", "", "://a:b"],
  ["at signs", "", "a@"],
  ["mentions", "", "see #12 "],
  ["request ids", "", "request id: "],
  ["words", "", "word "],
  ["long words", "", "wordword"],
];

const make = (head: string, unit: string, length: number): string =>
  head + unit.repeat(Math.ceil(length / unit.length)).slice(0, length - head.length);

/** Milliseconds of processor time of the fastest of `runs`: what other processes take meanwhile does not count. */
function best(runs: number, run: () => void): number {
  let fastest = Infinity;
  for (let count = 0; count < runs; count++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  return fastest;
}

describe("65,536 characters of anything", () => {
  test.each(shapes)("%s", (_name, head, unit) => {
    const body = make(head, unit, LENGTH);
    const run = (): void => {
      parseReport({ title: body.slice(0, 300), body, repo: "acme/crate" });
      redactSecrets(body);
    };
    let fastest = best(3, run);
    if (fastest >= CEILING_MS) fastest = Math.min(fastest, best(8, run));
    expect(fastest).toBeLessThan(CEILING_MS);
  });

  test("a title of that length is read too", () => {
    for (const [, head, unit] of shapes) {
      expect(best(3, () => parseReport({ title: make(head, unit, LENGTH), body: "" }))).toBeLessThan(3 * CEILING_MS);
    }
  });
});

test("twice the text takes about twice the time", () => {
  const grows = (runs: number, head: string, unit: string): boolean => {
    const measure = (length: number): number => {
      const body = make(head, unit, length);
      return best(runs, () => parseReport({ title: "t", body, repo: "acme/crate" }));
    };
    // Below a few milliseconds the clock and the collector decide, not the text.
    return measure(LENGTH) > 4 + 3.5 * measure(LENGTH / 2);
  };
  const slow = shapes.filter(([, head, unit]) => grows(4, head, unit) && grows(16, head, unit));
  expect(slow.map(([name]) => name)).toEqual([]);
});
