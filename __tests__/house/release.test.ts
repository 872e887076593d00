/** A release is of one version everywhere, and has its notes. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { SCHEMA_URL, VERSION } from "../../src/version.ts";
// @ts-expect-error a script without types
import { findFault, sectionOf } from "../../scripts/release-notes.mjs";

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), "utf8");
const { version } = JSON.parse(read("package.json")) as { version: string };
const notes = sectionOf as (changelog: string, version: string) => string | undefined;
const fault = findFault as (tag: string, of: Record<string, string>) => string | undefined;

test("package, lock file and sources are at one version, whose tag could be released", () => {
  const lock = JSON.parse(read("package-lock.json")) as {
    version: string;
    packages: Record<string, { version?: string }>;
  };
  expect([lock.version, lock.packages[""]?.version, VERSION]).toEqual([version, version, version]);
  expect(
    fault(`v${version}`, { version, source: read("src/version.ts"), changelog: read("CHANGELOG.md") }),
  ).toBeUndefined();
  expect(SCHEMA_URL).toContain(`/v${version.split(".")[0] ?? ""}/`);
});

describe("notes", () => {
  const changelog = "# C\n\n## [Unreleased]\n\n- new\n\n## [1.2.0] - 2031-01-01\n\n- lamp\n\n## [1.1.0]\n";
  test.each([
    ["1.2.0", "- lamp"],
    ["1.1.0", undefined],
    ["1.3.0", undefined],
    ["1.3.0-rc.0", "- new"],
  ])("of %s: %s", (of, expected) => {
    expect(notes(changelog, of)).toBe(expected);
  });

  test.each([
    ["v1.2.1", "1.2.0", '"1.2.0"', "the tag v1.2.1 is not v1.2.0"],
    ["v1.2.0", "1.2.0", '"1.1.0"', "src/version.ts is not at 1.2.0"],
    ["v1.3.0", "1.3.0", '"1.3.0"', "CHANGELOG.md has no section [1.3.0]"],
  ])("%s of %s and %s: %s", (tag, of, source, says) => {
    expect(fault(tag, { version: of, source, changelog })).toContain(says);
  });
});
