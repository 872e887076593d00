import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/parse/parse-report.ts";
import { type OtherProduct, RUNTIME_REPORTS, TOOL_REPORTS } from "./other-products.ts";

/** What was read, cut down to what the row expects. */
function read(row: OtherProduct): unknown {
  const { environment, errors, primaryError } = parseReport(row);
  const primary = primaryError === null ? undefined : errors[primaryError];
  const { os, version } = environment;
  if (primary === undefined || row.error === null) return { error: primary ?? null, os, version };
  const kept = Object.keys(row.error).map((key) => {
    const value: unknown = Object.entries(primary).find(([name]) => name === key)?.[1];
    const begins = key === "message" && typeof value === "string" && value.startsWith(row.error?.message ?? "");
    return [key, begins ? row.error?.message : value];
  });
  return { error: Object.fromEntries(kept) as unknown, os, version };
}

const expected = ({ error, os, version }: OtherProduct): unknown => ({ error, os, version });

describe("reports of other products", () => {
  test.each([...RUNTIME_REPORTS, ...TOOL_REPORTS].map((row): [string, OtherProduct] => [row.name, row]))(
    "%s",
    (_name, row) => {
      expect(read(row)).toEqual(expected(row));
    },
  );
});
