import { describe, expect, test } from "@jest/globals";
import { parseReport } from "../../src/parse/parse-report.ts";
import { ASKABLE, type Askable, isTold } from "../../src/plan/is-told.ts";
import { sampleError, sampleReport } from "../support/samples.ts";

const told: readonly (readonly [what: Askable, body: string])[] = [
  ["system", "| Item | Value |\n|---|---|\n| Machine | Windows 11, 32 GB |"],
  ["system", "I use FreeBSD 14 at work."],
  ["system", "It writes to C:\\lantern\\wick.log and stops."],
  ["system", "Cannot load wick.dll"],
  ["version", "The lamp of 3.2 does not burn."],
  ["version", "lantern v2.4.0-rc1 goes out"],
  ["version", "I can't see the version, the window never opens."],
  ["version", "The version is not shown anywhere."],
  ["version", "It came with no version."],
  ["newest", "Still there on the latest nightly."],
  ["time", "It began at 14:05 today."],
  ["steps", "1. Light the lamp\n2. Wait"],
  ["picture", "![shot](https://example.org/lamp.png)"],
  ["amount", "It takes 4 GB after a day."],
  ["code", "```\nwick: 3\n```"],
  ["output", "```\nwick: too short\n```"],
];

/** Each is the look-alike of one above. */
const untold: readonly (readonly [what: Askable, body: string])[] = [
  ["system", "The lamp goes out whenever I open the lid."],
  ["system", "- [ ] Windows\n- [ ] macOS\n- [ ] Linux"],
  ["system", "It stops. OS: [e.g. Windows 11]"],
  ["version", "With Node 20.11 the lamp goes out."],
  ["version", "It stops. Version: [e.g. 1.2.3]"],
  ["version", "It takes about 1.5 seconds."],
  ["newest", "It came back after the update."],
  ["time", "It began at noon."],
  ["request-id", "The request was refused."],
  ["steps", "The lamp goes out."],
  ["picture", "It looks wrong."],
  ["amount", "It takes too much memory."],
  ["code", "It stops."],
  ["output", "It stops."],
];

describe("what a report already says", () => {
  test.each(told)("%s: %s", (what, body) => {
    expect(isTold(what, parseReport({ title: "It stops", body }))).toBe(true);
  });

  test.each(untold)("not %s: %s", (what, body) => {
    expect(isTold(what, parseReport({ title: "It stops", body }))).toBe(false);
  });

  test("what was read is told, wherever it stood", () => {
    const report = sampleReport({
      environment: { platform: "darwin", os: "macos", terminal: null, version: "1.0.0", feedbackId: null },
      errors: [sampleError({ firstSeen: "2026-11-18T09:00:00Z" })],
      requestIds: ["req_1"],
    });
    for (const what of ["system", "version", "time", "request-id", "output"] as const)
      expect(isTold(what, report)).toBe(true);
  });

  test("an empty report tells nothing", () => {
    expect(ASKABLE.filter((what) => isTold(what, sampleReport()))).toEqual([]);
  });

  test("a long hostile text takes no time", () => {
    const texts = ["[e.g. ", "a".repeat(9), "- [ ] ", "version can't ", "1.", " \t", "/Users"];
    const started = performance.now();
    for (const text of texts) {
      const report = sampleReport({ prose: text.repeat(20_000) });
      for (const what of ASKABLE) isTold(what, report);
    }
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
