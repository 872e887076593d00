import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isBundleFrame, readableFrames } from "../../src/fingerprint/frames.ts";
import { looksMinified } from "../../src/fingerprint/looks-minified.ts";
import { frame } from "./error-entry.ts";
import { anySign } from "../support/any-sign.ts";

const names: readonly (readonly [string, string, readonly string[]])[] = [
  ["a plain function", "loadConfig@src/config.ts:3:1", ["loadConfig"]],
  ["a method keeps its last part", "Parser.readToken@src/parser.ts:3:1", ["readToken"]],
  ["a minified receiver goes", "W9.generate@/srv/cli.js:4:1", ["generate"]],
  ["async", "async makeRequest@/srv/a.js:1:1", ["makeRequest"]],
  ["new", "new Gateway@/srv/a.js:1:1", ["Gateway"]],
  ["Object.", "Object.resolveAll@/srv/a.js:1:1", ["resolveAll"]],
  ["an alias", "Foo.bar [as onClick]@/srv/a.js:1:1", ["bar"]],
  ["bound", "bound handleSubmit@/srv/a.js:1:1", ["handleSubmit"]],
  ["a private method", "Store.#writeBack@/srv/a.js:1:1", ["writeBack"]],
  ["a Rust path with its hash", "alloc::vec::Vec<T>::push::h0123456789abcdef@src/lib.rs:1", ["Vec::push"]],
  [
    "one of an old release, with the crate's version",
    "trans::glue::drop_ty::h465dd066fae70a1bK4b::v0.10.pre@x.rs:1",
    ["glue::drop_ty"],
  ],
  ["Rust's own, before 1.0", "rt::unwind::begin_unwind_inner::h465dd066fae70a1bK4b::v0.10.pre@x.rs:1", []],
  ["a function that only sounds like it", "scheduler::unwind_queue@src/queue.rs:1", ["scheduler::unwind_queue"]],
  ["nothing but a hash and a version", "h465dd066fae70a1bK4b::v0.10.pre@x.rs:1", []],
  ["a Rust closure", "tool::run::{{closure}}@src/main.rs:1", ["tool::run"]],
  ["a Go method with arguments", "main.(*Server).Serve(0xc000)@/src/main.go:10", ["Serve"]],
  ["a Java lambda", "com.acme.Jobs.lambda$submit$3@Jobs.java:9", ["lambda$submit"]],
  ["a Python function", "read_table@/srv/app/io.py:88", ["read_table"]],
  ["Ruby before 3.4", "open@/srv/box.rb:3", ["open"]],
  ["Ruby since 3.4", "Acme::Box#open@/srv/box.rb:3", ["open"]],
  ["a block of Ruby's", "block in openBox@/srv/box.rb:3", ["openBox"]],
  ["a method of PHP's", "Acme\\Box->openBox@/srv/box.php:3", ["openBox"]],
  ["a method of .NET", "Acme.Box.OpenBox@/srv/Box.cs:3", ["OpenBox"]],
  ["a script's top level", "<main>@/srv/box.rb:3", []],
  ["PHP's top level", "{main}@/srv/box.php:3", []],
  ["the JDK by its module", "java.base/jdk.internal.misc.Signal.handle@Signal.java:3", []],
  ["no name", "@src/a.ts:1:1", []],
  ["<anonymous>", "<anonymous>@src/a.ts:1:1", []],
  ["async <anonymous>", "async <anonymous>@src/a.ts:1:1", []],
  ["unknown", "unknown@src/a.ts:1:1", []],
  ["(unknown)", "(unknown)@src/a.ts:1:1", []],
  ["Node's own file", "readFileSync@node:fs:442:20", []],
  ["Node's internal stream", "endReadable@internal:streams/readable:861:50", []],
  ["native", "processTick@native:7:39", []],
  ["the task queue", "processTicksAndRejections@native:7:39", []],
  ["the module loader", "Module._compile@/x/loader.js:1:1", []],
  ["Promise.all", "async Promise.all (index 0)@", []],
  ["Rust's panic", "std::panicking::begin_panic@/rustc/abc/library/std/src/panicking.rs:1", []],
  ["Go's runtime", "runtime.gopanic@/usr/local/go/src/runtime/panic.go:1", []],
  ["a Python module's top level", "<module>@/srv/app/main.py:1", []],
  ["a minified name", "Zp9@/srv/a.js:1:1", []],
  ["a name of two letters", "oB@/srv/a.js:1:1", []],
];

describe("readableFrames", () => {
  test.each(names)("%s", (_, text, expected) => {
    expect(readableFrames([frame(text)])).toEqual(expected);
  });

  test("recursion is given once, other repeats stay", () => {
    const stack = ["walk@a.ts:1:1", "walk@a.ts:2:1", "walk@a.ts:3:1", "start@a.ts:4:1", "walk@a.ts:5:1"].map(frame);
    expect(readableFrames(stack)).toEqual(["walk", "start", "walk"]);
  });

  test("recursion through a dropped frame is still recursion", () => {
    expect(readableFrames(["walk@a.ts:1:1", "<anonymous>@a.ts:2:1", "walk@a.ts:3:1"].map(frame))).toEqual(["walk"]);
  });

  test("at most forty frames are read", () => {
    const stack = Array.from({ length: 100 }, (_, index) => frame(`step${"x".repeat(index % 50)}One@a.ts:1:1`));
    expect(readableFrames(stack)).toHaveLength(40);
  });

  test("lines and columns never matter", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(200), (line, column) => {
        expect(readableFrames([frame(`loadConfig@src/a.ts:${line}:${column}`)])).toEqual(["loadConfig"]);
      }),
    );
  });

  test("it never throws", () => {
    const text = fc.option(fc.string({ unit: anySign, maxLength: 80 }));
    const anyFrame = fc.record({
      raw: fc.string(),
      function: text,
      file: text,
      line: fc.option(fc.nat()),
      column: fc.option(fc.nat()),
    });
    fc.assert(
      fc.property(fc.array(anyFrame, { maxLength: 5 }), (stack) => {
        expect(Array.isArray(readableFrames(stack))).toBe(true);
      }),
    );
  });
});

describe("isBundleFrame", () => {
  const bundles: readonly (readonly [string, boolean])[] = [
    ["generate@/$bunfs/root/tool:441:33630", true],
    ["generate@/$bunfs/root/src/entry/cli.js:9:12", true],
    ["generate@B:/~BUN/root/tool.exe:2:7", true],
    ["generate@/usr/lib/node_modules/tool/cli.js:435:18198", true],
    ["draw@https://cdn.example.org/app.min.js:1:20", true],
    ["draw@/srv/app/chunk-AB12CD.js:3:4", true],
    ["main@/opt/app/resources/app.asar/dist/main.js:3:4", true],
    ["load@src/config.ts:12:5", false],
    ["load@C:\\work\\app\\index.js:120:17", false],
    ["load@", false],
  ];
  test.each(bundles)("%s is %s", (text, expected) => {
    expect(isBundleFrame(frame(text))).toBe(expected);
  });
});

describe("looksMinified", () => {
  test.each(["a", "$", "_", "oB", "KN", "mE1", "K51", "cq8", "tBH", "JJ2", "Z34", "f$1", "xYz", "kdN", "T_a"])(
    "%s does",
    (name) => {
      expect(looksMinified(name)).toBe(true);
    },
  );

  test.each([
    "run",
    "map",
    "get",
    "init",
    "Error",
    "KeyError",
    "open",
    "toJS",
    "isOk",
    "Node",
    "main",
    "parse",
    "generate",
    "POST",
  ])("%s does not", (name) => {
    expect(looksMinified(name)).toBe(false);
  });

  test.each([
    ["fmt", false, true],
    ["rpc", false, true],
    ["dec2", false, true],
    ["e1aB_", true, false],
  ] as const)("known to be wrong: %s should be %s", (name, desired, actual) => {
    expect(looksMinified(name)).toBe(actual);
    expect(actual).not.toBe(desired);
  });
});
