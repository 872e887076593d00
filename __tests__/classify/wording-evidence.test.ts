import { describe, expect, test } from "@jest/globals";
import { ERROR_RULES } from "../../src/classify/rules.ts";
import { wordingEvidence } from "../../src/classify/wording-evidence.ts";
import { textZones } from "../../src/classify/zones.ts";
import type { Report } from "../../src/domain/report.ts";
import { errorOf, reportOf } from "./report-of.ts";

const seen = (report: Report) => wordingEvidence(ERROR_RULES, report, textZones(report));
const rulesOf = (report: Report) => seen(report).map(({ rule, where }) => `${rule} ${where}`);
const fence = (language: string, text: string) => ({ code: [{ language, text }] });

describe("where a wording is read", () => {
  const OOM = "JavaScript heap out of memory";
  test.each<[string, Partial<Report>, string[]]>([
    ["the title", { title: OOM }, ["out-of-memory title"]],
    ["the description", { prose: `It says: ${OOM}` }, ["out-of-memory description"]],
    ["a fence without a language", fence("", OOM), ["out-of-memory field"]],
    ["a fence with output", fence("console", OOM), ["out-of-memory field"]],
    ["a form's field for logs", { fields: [{ kind: "errors", heading: "Logs", text: OOM }] }, ["out-of-memory field"]],
    ["the most telling place only", { title: OOM, prose: OOM, ...fence("", OOM) }, ["out-of-memory title"]],
    ["not in source text", fence("ts", `throw new Error("${OOM}")`), []],
    ["not in another field", { fields: [{ kind: "steps", heading: "Steps", text: OOM }] }, []],
  ])("%s", (_, over, expected) => {
    expect(rulesOf(reportOf(over))).toEqual(expected);
  });

  test("a wording that people use, too, is read in output only", () => {
    expect(rulesOf(reportOf({ prose: "The config file is invalid, says my colleague." }))).toEqual([]);
    expect(rulesOf(reportOf(fence("", "invalid config")))).toEqual(["config-words field"]);
  });

  test("never beside a primary error, which speaks for itself", () => {
    const report = reportOf({ title: OOM, errors: [errorOf("no wick")], primaryError: 0 });
    expect(seen(report)).toEqual([]);
  });

  test("both ends of a long log, and not its middle", () => {
    const filler = "all is well\n".repeat(200);
    expect(rulesOf(reportOf(fence("log", `${filler}${OOM}`)))).toEqual(["out-of-memory field"]);
    expect(rulesOf(reportOf(fence("log", `${OOM}\n${filler}`)))).toEqual(["out-of-memory field"]);
    expect(rulesOf(reportOf(fence("log", `${filler}${OOM}\n${filler}`)))).toEqual([]);
  });

  test("a line that is the whole output counts more than one in a log", () => {
    const [alone] = seen(reportOf(fence("", OOM)));
    const [among] = seen(reportOf(fence("", `${"all is well\n".repeat(40)}${OOM}`)));
    expect(alone?.weight).toBeGreaterThan(among?.weight ?? Infinity);
  });
});

test("only rules of nothing but a message are unmistakable", () => {
  for (const { name, unmistakable, status, apiType, code, className, frames, message } of ERROR_RULES) {
    if (unmistakable === undefined) continue;
    const others = [status, apiType, code, className, frames].filter((part) => part !== undefined);
    expect([name, others.length, message !== undefined]).toEqual([name, 0, true]);
  }
});
