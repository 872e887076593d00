/** What names a family of failures only, and what names a failure. */
import { expect, test } from "@jest/globals";
import type { ErrorEntry } from "../../src/domain/report.ts";
import { fingerprintComponents } from "../../src/fingerprint/components.ts";
import { namesOnlyFamily } from "../../src/fingerprint/family-only.ts";
import { sampleError } from "../support/samples.ts";

const isFamily = (change: Partial<ErrorEntry>) =>
  namesOnlyFamily(fingerprintComponents(sampleError({ className: null, message: "", frames: [], ...change })));

test.each<Partial<ErrorEntry>>([
  { message: "internal compiler error: fault" },
  { message: "Internal error: aborted" },
  { message: "internal compiler error: Segmentation fault (core dumped)" },
  { message: "panic: runtime error: index out of range [7] with length 7" },
  { message: "runtime error: invalid memory address or nil pointer dereference [signal 0xb]" },
  { message: "unexpected fault address 0x2000000028" },
  { message: "fatal error: all goroutines are asleep - deadlock!" },
  { message: "panic: test timed out" },
  { className: "SIGSEGV", message: "segmentation violation" },
  { className: "ValueError", message: "timed out" },
])("a family: %j", (error) => {
  expect(isFamily(error)).toBe(true);
});

test.each<Partial<ErrorEntry>>([
  {},
  { message: "internal compiler error: lid without hinge" },
  { message: "panic: index out of range in the wick's table" },
  { message: "fatal error: faulty lamp" },
  { message: "errors in the lamp" },
  { className: "LidError", message: "timed out" },
  { code: "ENOSPC", message: "timed out" },
  { status: 500, message: "timed out" },
])("a failure of its own, or nothing: %j", (error) => {
  expect(isFamily(error)).toBe(false);
});
