import type { ErrorEntry, Report } from "../../src/domain/report.ts";

/** A report with nothing in it but what is given. */
export function reportOf(over: Partial<Report>): Report {
  return {
    format: "free-text",
    title: "",
    environment: { platform: null, os: null, terminal: null, version: null, feedbackId: null },
    fields: [],
    prose: "",
    code: [],
    errors: [],
    primaryError: null,
    mentions: [],
    requestIds: [],
    secrets: [],
    problems: [],
    ...over,
  };
}

/** An error as the parser gives it, from the Errors block unless said otherwise. */
export function errorOf(message: string, over: Partial<ErrorEntry> = {}): ErrorEntry {
  return {
    className: "Error",
    message,
    status: null,
    apiType: null,
    code: null,
    count: 1,
    firstSeen: null,
    lastSeen: null,
    noise: false,
    noiseReason: null,
    source: "errors-block",
    sources: ["errors-block"],
    frames: [],
    ...over,
  };
}
