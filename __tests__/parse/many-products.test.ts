import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/parse/parse-report.ts";
import { STRICT_READINGS, type StrictReading } from "./many-products.ts";

/** What was read, in the words of the row where it is as good. */
function read(row: StrictReading): Pick<StrictReading, "error" | "os" | "version"> {
  const { environment, errors, primaryError } = parseReport(row);
  const { os, version } = environment;
  const primary = primaryError === null ? undefined : errors[primaryError];
  if (primary === undefined) return { error: null, os, version };
  const wanted = row.error ?? { message: "" };
  const { className, code, message, frames } = primary;
  const begins = wanted.message.endsWith("*") && message.startsWith(wanted.message.slice(0, -1));
  const error = {
    ...("className" in wanted && { className }),
    ...("code" in wanted && { code: code ?? "none" }),
    message: begins ? wanted.message : message,
    ...(wanted.frames !== undefined && { frames: Math.min(frames.length, wanted.frames) }),
  };
  return { error, os, version };
}

describe("many products, read strictly", () => {
  test.each(STRICT_READINGS.map((row): [string, StrictReading] => [row.name, row]))("%s", (_name, row) => {
    expect(read(row)).toEqual({ error: row.error, os: row.os, version: row.version });
  });
});
