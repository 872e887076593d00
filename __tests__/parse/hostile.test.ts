/**
 * Any characters are read to their end. `bench/measure-speed.ts` reads GitHub's full length of the same shapes and holds how
 * long that takes, as a ratio; here it is a quarter of it, which is read in a fifth of the time.
 */
import { describe, expect, test } from "@jest/globals";
import { hostileText, LENGTH as FULL, READ_SHAPES } from "../../bench/hostile-shapes.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { redactSecrets } from "../../src/parse/secrets/secrets.ts";

const LENGTH = FULL / 4;

describe("16,384 characters of anything", () => {
  test.each(READ_SHAPES)("$name", (shape) => {
    const body = hostileText(shape, LENGTH);
    const report = parseReport({ title: body.slice(0, 300), body, repo: "acme/crate" });
    expect(report.prose.length).toBeLessThanOrEqual(LENGTH);
    expect(report.errors.length).toBeLessThanOrEqual(LENGTH / 8);
    expect(redactSecrets(body).length).toBeLessThanOrEqual(2 * LENGTH);
  });

  test("a title of that length is read too", () => {
    for (const shape of READ_SHAPES) {
      const title = hostileText(shape, LENGTH);
      expect(parseReport({ title, body: "" }).title.length).toBeLessThanOrEqual(LENGTH);
    }
  });
});
