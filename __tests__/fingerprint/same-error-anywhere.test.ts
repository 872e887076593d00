/**
 * One error, met in many ways: with and without its frames, from another build, behind a logger's prefix, in colours, in a
 * sentence, in a title, in an Errors block. It is the same error, so it has the same fine fingerprint.
 */
import { describe, expect, test } from "@jest/globals";
import { fingerprintReport } from "../../src/fingerprint/fingerprint-report.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

/** The fine fingerprint of the report's primary error, or why there is none. */
function fine(body: string, title = "It fails"): string {
  const report = parseReport({ title, body });
  const { primary } = fingerprintReport(report);
  const errors = report.errors.map(({ className, code, message }) => [className, code, message].join(" | "));
  return primary?.fine ?? `none of ${errors.join("; ")}`;
}

/** Name, the error's own line, its stack, and the same stack on another machine with another build. */
const errors: [name: string, line: string, stack: string, other: string][] = [
  [
    "Node",
    "Error: listen EADDRINUSE: address already in use :::4000",
    "    at startHub (/srv/stapler/hub.js:12:5)\n    at main (/srv/stapler/index.js:3:1) {\n  code: 'EADDRINUSE',\n  port: 4000\n}",
    "    at Server.listen (node:net:1:2)\n    at startHub (C:\\work\\hub.js:14:9)",
  ],
  [
    "a class of its own",
    "CrateSealedError: the crate is sealed, open it first",
    "    at openCrate (/srv/a/crate.js:12:5)",
    "    at aB3 (/$bunfs/root/acme:431:3330)\n    at async W9.run (/$bunfs/root/acme:12:1)",
  ],
  [
    "an HTTP client",
    "HTTPError: Response code 404 (Not Found): no such lid in the store",
    "    at settle (/app/node_modules/fetcher/lib/settle.js:19:12)",
    "    at settle (file:///C:/x/node_modules/fetcher/dist/settle.cjs:1967:12)",
  ],
  [
    "Java",
    "java.net.ConnectException: Connection refused to the kettle",
    "\tat org.acme.teapot.Grid.open(Grid.java:15)\n\tat org.acme.teapot.Main.main(Main.java:9)",
    "\tat org.acme.teapot.Grid.open(Grid.java:17)\n\t... 3 more",
  ],
  [
    ".NET",
    "System.IO.FileNotFoundException: Could not find file '/crates/a.box'.",
    "   at Acme.Packer.Crate.Open(String path) in /src/Packer/Crate.cs:line 42",
    "   at Acme.Packer.Crate.Open(String path)",
  ],
  [
    "gRPC",
    "rpc error: code = Unavailable desc = transport is closing",
    "\ngoroutine 1 [running]:\nmain.main()\n\t/src/ferry/main.go:12 +0x25",
    "",
  ],
  ["a compiler", "error TS2304: Cannot find name 'Lid'.", "\n12   Lid.open()\n     ~~~", ""],
  ["Rust's compiler", "error[E0308]: mismatched types", " --> src/main.rs:4:18", " --> src/lib.rs:1:2"],
  [
    "Ruby's errno",
    "Errno::ENOENT: No such file or directory @ rb_sysopen - crate.yml",
    "\tfrom /usr/share/gems/a.rb:12:in `build'",
    "",
  ],
  ["a database", "ORA-00942: table or view does not exist", "", ""],
  ["curl", "curl: (6) Could not resolve host: get.ferry.example", "", ""],
  ["a daemon", "Error response from daemon: no matching manifest for this platform", "", ""],
];

/** What a line is put into. */
const contexts: [name: string, wrap: (line: string, stack: string, other: string) => string][] = [
  ["in a fence", (line) => `Look:\n\n\`\`\`\n${line}\n\`\`\`\n`],
  ["with its stack", (line, stack) => `\`\`\`\n${line}\n${stack}\n\`\`\``],
  ["of another build", (line, _, other) => `\`\`\`\n${line}\n${other}\n\`\`\``],
  ["in colours", (line, stack) => `\`\`\`\n\u001b[31m${line}\u001b[0m\n\u001b[2m${stack}\u001b[0m\n\`\`\``],
  ["behind a time and a level", (line, stack) => `\`\`\`\n2031-01-02T03:04:05.678Z ERROR ${line}\n${stack}\n\`\`\``],
  [
    "behind a module",
    (line) => `\`\`\`\n2031-01-02T03:04:05Z  INFO acme: up\n[2031-01-02T03:04:05Z ERROR acme::run] ${line}\n\`\`\``,
  ],
  ["from a service manager", (line) => `\`\`\`\nJan 02 03:04:05 box acme[812]: ${line}\n\`\`\``],
  ["from a container", (line, stack) => `\`\`\`\nweb-1  | ${line}\n${stack.replace(/^/gm, "web-1  | ")}\n\`\`\``],
  ["from logrus", (line) => `\`\`\`\nERRO[0012] ${line}\n\`\`\``],
  ["in a runner's log", (line) => `\`\`\`\n2031-01-02T03:04:05.6789012Z ##[error]${line}\n\`\`\``],
  ["in code within a sentence", (line) => `Whenever I start it, it prints \`${line}\` and stops.`],
  [
    "in an Errors block",
    (line, stack) => {
      const entries = JSON.stringify([{ error: `${line}\n${stack}`, timestamp: "2031-01-02T03:04:05.678Z" }]);
      return `**Bug Description**\nIt fails.\n**Environment Info**\n- Platform: linux\n**Errors**\n\`\`\`json\n${entries}\n\`\`\``;
    },
  ],
];

describe.each(errors)("%s", (_name, line, stack, other) => {
  const expected = fine(`\`\`\`\n${line}\n\`\`\``);

  test("identifies something", () => {
    expect(expected).toMatch(/^[\da-f]{16}$/);
  });

  test.each(contexts)("%s", (_context, wrap) => {
    expect(fine(wrap(line, stack, other))).toBe(expected);
  });

  test("in the title", () => {
    expect(fine("It happens daily.", line)).toBe(expected);
  });
});

test("two errors of one kind stay apart", () => {
  const prints = errors.map(([, line]) => fine(`\`\`\`\n${line}\n\`\`\``));
  expect(new Set(prints).size).toBe(errors.length);
  expect(fine("```\n2031-01-02T03:04:05Z ERROR acme: the lid is stuck\n```")).not.toBe(
    fine("```\n2031-01-02T03:04:05Z ERROR acme: the lid is lost\n```"),
  );
});

test("one kind of damage to the heap is many bugs: the frames tell them apart", () => {
  const report = (where: string): string =>
    fine(
      `\`\`\`\n==1==ERROR: AddressSanitizer: heap-use-after-free on address 0x60 at pc 0x55\nREAD of size 4 at 0x60 thread T0\n    #0 0x55d0 in ${where} /src/a.c:1:2\n    #1 0x55d1 in openBox /src/b.c:3:4\n\`\`\``,
    );
  expect(report("readLid")).toBe(report("readLid"));
  expect(report("readLid")).not.toBe(report("readHinge"));
});
