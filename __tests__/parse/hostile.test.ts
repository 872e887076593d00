/** Any 65,536 characters are read to their end. How long that takes is held by `bench/measure-speed.ts`, as a ratio. */
import { describe, expect, test } from "@jest/globals";
import { hostileText, LENGTH, READ_SHAPES } from "../../bench/hostile-shapes.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { redactSecrets } from "../../src/parse/secrets/secrets.ts";

describe("65,536 characters of anything", () => {
  test.each(READ_SHAPES)("$name", (shape) => {
    const body = hostileText(shape);
    const report = parseReport({ title: body.slice(0, 300), body, repo: "acme/crate" });
    expect(report.prose.length).toBeLessThanOrEqual(LENGTH);
    expect(report.errors.length).toBeLessThanOrEqual(LENGTH / 8);
    expect(redactSecrets(body).length).toBeLessThanOrEqual(2 * LENGTH);
  });

  test("a title of that length is read too", () => {
    for (const shape of READ_SHAPES) {
      const title = hostileText(shape);
      expect(parseReport({ title, body: "" }).title.length).toBeLessThanOrEqual(LENGTH);
    }
  });
});
