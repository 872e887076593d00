import { describe, expect, test } from "@jest/globals";
import { ERROR_OPENERS } from "../../src/parse/errors/openers/error-openers.ts";
import { ERROR_SHAPES } from "../../src/parse/errors/error-text/error-shapes.ts";
import { NOISE_RULES } from "../../src/parse/errors/judge/noise.ts";
import { SECRET_PATTERNS } from "../../src/parse/secrets/secret-patterns.ts";
import { SETUP_LABELS } from "../../src/parse/environment/setup/setup-labels.ts";
import { MENTION_RULES, PLACE_RULES } from "../../src/parse/environment/setup/setup-mentions.ts";
import { SYSTEM_RULES } from "../../src/parse/environment/system-mentions.ts";
import { LOGGER_FORMS } from "../../src/parse/errors/find/without-log-prefixes.ts";

/** What data owes its reader: a name of its own, why it is there, and where it comes from. */
interface Row {
  readonly name?: string;
  readonly reason?: string;
  readonly source: string;
}

const tables: readonly (readonly [name: string, rows: readonly Row[]])[] = [
  ["openers", ERROR_OPENERS],
  ["shapes", ERROR_SHAPES],
  ["noise", NOISE_RULES],
  ["secrets", SECRET_PATTERNS],
  ["labels of the set-up", SETUP_LABELS],
  ["mentions of the set-up", MENTION_RULES],
  ["places of files", PLACE_RULES],
  ["systems", SYSTEM_RULES],
  ["forms of loggers", LOGGER_FORMS],
];

describe.each(tables)("%s", (_name, rows) => {
  test("every row has a source, and a name and a reason where the table has them", () => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row.source).toMatch(/\w{2}/);
      if ("name" in row) expect(row.name).toMatch(/^[a-z\d.-]+(?:-[a-z\d.]+)*$/);
      if ("reason" in row) expect(row.reason).toMatch(/\w{3}/);
    }
  });

  test("names are not given twice", () => {
    const names = rows.flatMap(({ name }) => (name === undefined ? [] : [name]));
    expect(new Set(names).size).toBe(names.length);
  });
});

test("an opener's words stand in upper and lower case as a program prints them, and are never empty", () => {
  for (const { words = ["x"] } of ERROR_OPENERS) {
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word).not.toBe("");
  }
  for (const { words } of SYSTEM_RULES) {
    expect(words.length).toBeGreaterThan(0);
    for (const word of words) expect(word).not.toBe("");
  }
});
