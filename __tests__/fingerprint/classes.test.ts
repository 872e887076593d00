import { describe, expect, test } from "@jest/globals";
import { CANCELLED_CLASSES, GENERIC_CLASSES, LANGUAGE_CLASSES } from "../../src/fingerprint/catch-alls.ts";
import { fingerprintError } from "../../src/fingerprint/fingerprint-error.ts";
import { sampleError } from "../support/samples.ts";

const reasonOf = (className: string, message: string): string | null => {
  const result = fingerprintError(sampleError({ className, message }));
  return result.kind === "unfingerprintable" ? result.reason : null;
};

describe("classes that identify nothing", () => {
  test.each([
    "AbortError",
    "APIUserAbortError",
    "CancelledError",
    "CanceledError",
    "CancellationError",
    "OperationCanceledException",
    "TaskCanceledException",
    "KeyboardInterrupt",
    "InterruptedException",
  ])("%s is a decision of somebody, whatever it says", (className) => {
    expect(CANCELLED_CLASSES.has(className)).toBe(true);
    expect(reasonOf(className, "the lid is stuck")).toBe("it was cancelled, which is no failure by itself");
  });

  test.each([
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
  ])("%s may be any error", (className) => {
    expect(GENERIC_CLASSES.has(className)).toBe(true);
    expect(reasonOf(className, "the lid is stuck")).toBeNull();
    expect(reasonOf(className, "")).not.toBeNull();
  });

  test.each([
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
  ])("%s needs a message", (className) => {
    expect(LANGUAGE_CLASSES.has(className)).toBe(true);
    expect(reasonOf(className, "the lid is stuck")).toBeNull();
    expect(reasonOf(className, "")).toBe("a class of the language without a message");
  });

  test("others identify by themselves", () => {
    expect(reasonOf("LidError", "")).toBeNull();
  });
});
