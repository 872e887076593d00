import { describe, expect, test } from "@jest/globals";
import type { ErrorEntry, Report } from "../../src/domain/report.ts";
import { fingerprintReport } from "../../src/fingerprint/fingerprint-report.ts";
import { errorEntry } from "./error-entry.ts";

function reportWith(errors: readonly ErrorEntry[], primaryError: number | null): Report {
  return {
    format: "free-text",
    title: "",
    environment: { platform: null, os: null, terminal: null, version: null, feedbackId: null },
    fields: [],
    prose: "",
    code: [],
    errors,
    primaryError,
    mentions: [],
    requestIds: [],
    secrets: [],
    problems: [],
  };
}

describe("fingerprintReport", () => {
  test("keeps the order of the errors, and points to the primary one", () => {
    const report = reportWith(
      [errorEntry("unknown error"), errorEntry("no such column"), errorEntry("no such table", { noise: true })],
      1,
    );
    const { primary, errors } = fingerprintReport(report);
    expect(errors.map(({ kind }) => kind)).toEqual(["unfingerprintable", "fingerprint", "fingerprint"]);
    expect(errors[1]).toEqual({ kind: "fingerprint", fingerprint: primary });
  });

  test.each([
    ["no error", reportWith([], null)],
    ["nothing but noise", reportWith([errorEntry("no such column", { noise: true })], null)],
    ["a primary one that identifies nothing", reportWith([errorEntry("unknown error")], 0)],
  ])("%s has no primary fingerprint", (_, report) => {
    expect(fingerprintReport(report).primary).toBeNull();
  });
});
