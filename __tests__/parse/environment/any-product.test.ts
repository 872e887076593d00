import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../../src/parse/parse-report.ts";
import { ANY_PRODUCT, type AnyProduct, KNOWN_WRONG } from "./any-product.ts";

function read({ title = "", body, repo }: AnyProduct): [string | null, string | null] {
  const { os, version } = parseReport({ title, body, repo }).environment;
  return [os, version];
}

describe("reports of any product", () => {
  test.each(ANY_PRODUCT.map((row): [string, AnyProduct] => [row.name, row]))("%s", (_name, row) => {
    expect(read(row)).toEqual([row.os, row.version]);
  });

  test.each(ANY_PRODUCT.map((row): [string, AnyProduct] => [row.name, row]))("%s, with CRLF", (_name, row) => {
    expect(read({ ...row, body: row.body.replaceAll("\n", "\r\n") })).toEqual([row.os, row.version]);
  });
});

describe("known wrong", () => {
  test.each(KNOWN_WRONG.map((row): [string, (typeof KNOWN_WRONG)[number]] => [row.name, row]))("%s", (_name, row) => {
    expect(read(row)).toEqual(row.actual);
    expect(row.actual).not.toEqual([row.os, row.version]);
  });
});
