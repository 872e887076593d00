import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { ErrorEntry, Report } from "../../../../src/domain/report.ts";
import {
  commonNoiseReason,
  type ErrorCarrier,
  type ErrorSpread,
  measureSpread,
} from "../../../../src/parse/errors/judge/error-spread.ts";
import { parseReport } from "../../../../src/parse/parse-report.ts";
import { isSpokenOf } from "../../../../src/parse/errors/judge/primary-error.ts";
import { withCommonErrors } from "../../../../src/parse/errors/judge/with-common-errors.ts";
import { sampleError } from "../../../support/samples.ts";

const DAY = 24 * 3_600_000;
const NOW = Date.UTC(2031, 5, 30);

const common: ErrorSpread = { issues: 31, of: 120, spokenOf: 0, days: 12, steady: 20 };

describe("when an error is common", () => {
  const rows: readonly (readonly [
    name: string,
    change: Partial<ErrorSpread>,
    isRefusal: boolean,
    isCommon: boolean,
  ])[] = [
    ["a quarter of all reports", {}, false, true],
    ["one in twenty", { issues: 6 }, false, true],
    ["just below one in twenty", { issues: 5 }, false, false],
    ["one in twenty of a small corpus", { issues: 5, of: 100 }, false, true],
    ["four reports are too few", { issues: 4, of: 40 }, false, false],
    ["forty reports are enough", { issues: 5, of: 40 }, false, true],
    ["a corpus too small", { issues: 20, of: 39 }, false, false],
    ["three days are enough", { days: 3 }, false, true],
    ["all within two days", { days: 2 }, false, false],
    ["a fifth of its reporters speak of it", { issues: 30, spokenOf: 6 }, false, true],
    ["more of its reporters speak of it", { issues: 30, spokenOf: 7 }, false, false],
    ["a refusal in a quarter of all reports", {}, true, true],
    ["a refusal in 15 of 100", { issues: 15, of: 100 }, true, true],
    ["a refusal in 14 of 100", { issues: 14, of: 100 }, true, false],
    ["five outside of the busiest fortnight", { steady: 5 }, false, true],
    ["four outside of it", { steady: 4 }, false, false],
    ["half of one in twenty outside of it", { of: 600, issues: 30, steady: 15 }, false, true],
    ["less than half of it", { of: 600, issues: 30, steady: 14 }, false, false],
    ["nothing at all", { issues: 0, of: 0, days: 0, steady: 0 }, false, false],
  ];
  test.each(rows)("%s", (_name, change, isRefusal, isCommon) => {
    expect(commonNoiseReason({ ...common, ...change }, isRefusal) !== null).toBe(isCommon);
  });

  test("the reason is said in words", () => {
    expect(commonNoiseReason(common, false)).toBe(
      "in 31 of 120 earlier reports of this repository with errors, where nobody complained of it",
    );
    expect(commonNoiseReason({ ...common, spokenOf: 2 }, false)).toBe(
      "in 31 of 120 earlier reports of this repository with errors, where hardly anybody complained of it",
    );
  });
});

describe("how the spread is counted", () => {
  const carrier = (daysAgo: number, source: string, spoken = false): ErrorCarrier => ({
    createdMs: NOW - daysAgo * DAY,
    source,
    isSpokenOf: spoken,
  });
  const rows: readonly (readonly [name: string, carriers: ErrorCarrier[], others: ErrorCarrier[], ErrorSpread])[] = [
    ["nothing", [], [], { issues: 0, of: 0, spokenOf: 0, days: 0, steady: 0 }],
    [
      "reports of one source count once, each day counts",
      [carrier(5, "ann"), carrier(9, "ann"), carrier(9.1, "bob", true)],
      [carrier(20, "cy"), carrier(21, "cy")],
      { issues: 2, of: 3, spokenOf: 1, days: 3, steady: 0 },
    ],
    [
      "who speaks of it once has spoken",
      [carrier(5, "ann", true), carrier(6, "ann")],
      [],
      { issues: 1, of: 1, spokenOf: 1, days: 2, steady: 0 },
    ],
    [
      "what came within three days does not count",
      [carrier(2.9, "ann"), carrier(3, "bob")],
      [carrier(1, "cy"), carrier(-1, "dee")],
      { issues: 1, of: 1, spokenOf: 0, days: 1, steady: 0 },
    ],
    [
      "the busiest fortnight is left out, wherever it lies; a source counts where it came first",
      [
        carrier(90, "ann"),
        carrier(50, "bob"),
        carrier(49, "cy"),
        carrier(40, "dee"),
        carrier(4, "ann"),
        carrier(9, "eve"),
      ],
      [],
      { issues: 5, of: 5, spokenOf: 0, days: 6, steady: 2 },
    ],
  ];
  test.each(rows)("%s", (_name, carriers, others, expected) => {
    expect(measureSpread(carriers, [...carriers, ...others], NOW)).toEqual(expected);
  });

  test("no campaign of a fortnight is enough, however many accounts and reports it has", () => {
    const campaign = fc.record({
      accounts: fc.integer({ min: 1, max: 400 }),
      reports: fc.integer({ min: 1, max: 5 }),
      begun: fc.integer({ min: 4, max: 200 }),
    });
    const honest = Array.from({ length: 60 }, (_, at) => carrier(4 + at * 3, `honest ${at}`));
    fc.assert(
      fc.property(campaign, ({ accounts, reports, begun }) => {
        const filed = Array.from({ length: accounts * reports }, (_, at) => {
          return carrier(begun + (at * 13.9) / (accounts * reports), `account ${at % accounts}`);
        });
        expect(commonNoiseReason(measureSpread(filed, [...honest, ...filed], NOW), false)).toBeNull();
      }),
    );
  });

  test("a burst of one day is never common, however many it has", () => {
    const burst = Array.from({ length: 90 }, (_, at) => carrier(4 + at / 1000, `reporter ${at}`));
    expect(commonNoiseReason(measureSpread(burst, burst, NOW), false)).toBeNull();
  });
});

const entries = (...errors: string[]): string =>
  `**Errors**\n\`\`\`json\n${JSON.stringify(errors.map((error) => ({ error, timestamp: "2031-06-01T09:00:00.000Z" })))}\n\`\`\`\n`;
const WORN = "TypeError: worn hinge has no oil left";
const JAM = "Error: spring jammed behind the rail";
const report = (title: string, words: string, ...errors: string[]): Report =>
  parseReport({
    title,
    body: `**Bug Description**\n${words}\n\n**Environment Info**\n- Version: 1.2\n\n${entries(...errors)}`,
  });
const messages = (read: Report): [primary: string | undefined, noise: string[]] => [
  read.primaryError === null ? undefined : read.errors[read.primaryError]?.message,
  read.errors.filter(({ noise }) => noise).map(({ message }) => message),
];

type Case = readonly [name: string, report: Report, primary: string | undefined, noise: string[]];
const HINGE = "worn hinge has no oil left";
const SPRING = "spring jammed behind the rail";
const cases: readonly Case[] = [
  ["a common error beside another", report("It stops", "It stops at noon.", WORN, JAM), SPRING, [HINGE]],
  ["the common error alone", report("It stops", "It stops at noon.", WORN), undefined, [HINGE]],
  ["quoted in the description", report("It stops", `It says \`${WORN}\` at noon.`, WORN, JAM), HINGE, []],
  ["told in the title", report("Worn hinge without oil", "It stops.", WORN, JAM), HINGE, []],
  ["told in the description", report("It stops", "My worn hinge has run out of oil.", WORN, JAM), HINGE, []],
  ["its class is named", report("A TypeError at noon", "It stops.", WORN, JAM), HINGE, []],
  ["no error", report("It stops", "It stops at noon."), undefined, []],
];

describe("a report read with what is common", () => {
  const commonHinge = (read: Report) => (index: number) =>
    read.errors[index]?.message === HINGE ? common : { ...common, issues: 1 };

  test.each(cases)("%s", (_name, read, primary, noise) => {
    expect(messages(withCommonErrors(read, commonHinge(read)))).toEqual([primary, noise]);
  });

  test("says why", () => {
    const [, read] = cases[0] ?? [];
    if (read === undefined) throw new Error("no case");
    const found = withCommonErrors(read, commonHinge(read)).errors.find(({ noise }) => noise);
    expect(found?.noiseReason).toBe(
      "in 31 of 120 earlier reports of this repository with errors, where nobody complained of it",
    );
  });

  test("is the same object where nothing is common or known", () => {
    for (const [, read] of cases) {
      expect(withCommonErrors(read, () => undefined)).toBe(read);
      expect(withCommonErrors(read, () => ({ ...common, days: 1 }))).toBe(read);
    }
  });

  test("asks more of what a service refused with a status", () => {
    const tenth = (): ErrorSpread => ({ ...common, issues: 12 });
    const refused = report("It stops", "It stops at noon.", "Error: 503 Spring closed behind the rail");
    expect(withCommonErrors(refused, tenth)).toBe(refused);
    expect(messages(withCommonErrors(report("It stops", "It stops at noon.", JAM), tenth))).toEqual([
      undefined,
      [SPRING],
    ]);
  });

  test("keeps what a rule knows as noise, with the rule's reason", () => {
    const read = report("It stops", "It stops at noon.", "Error: Request was aborted.", JAM);
    const [noise] = withCommonErrors(read, () => common).errors;
    expect(noise?.noiseReason).toMatch(/aborted/);
  });

  test("follows the cause of an error only to what is no noise", () => {
    const body =
      "It stops.\n\n```\njava.lang.IllegalStateException: gear lost\n\tat a.B.c(B.java:1)\nCaused by: java.io.IOException: belt torn\n\tat a.D.e(D.java:2)\n```\n";
    const read = parseReport({ title: "It stops", body });
    expect(messages(read)[0]).toBe("belt torn");
    const long = parseReport({ title: "It stops", body: body.replace("```\n", `\`\`\`\n${"started\n".repeat(20)}`) });
    const isBelt = (index: number) => (long.errors[index]?.message === "belt torn" ? common : undefined);
    expect(messages(withCommonErrors(long, isBelt))).toEqual(["gear lost", ["belt torn"]]);
  });
});

describe("what a reporter speaks of", () => {
  const complaint = { title: "Gear 503 lost", prose: "Since noon ENOENT and LidError come; the belt is torn." };
  const rows: readonly (readonly [string, Partial<ErrorEntry>, boolean])[] = [
    ["nothing in common", { message: "spring jammed" }, false],
    ["quoted", { message: "spring jammed", quoted: true }, true],
    ["in the title as an error", { message: "spring jammed", sources: ["errors-block", "title"] }, true],
    ["in a log of the description", { message: "spring jammed", sources: ["description"] }, false],
    ["its words in the title", { message: "gear lost" }, true],
    ["its words in the description", { message: "belt torn" }, true],
    ["half of its words", { message: "belt jammed" }, false],
    ["its status", { message: "spring jammed", status: 503 }, true],
    ["another status", { message: "spring jammed", status: 500 }, false],
    ["its code", { message: "spring jammed", code: "ENOENT" }, true],
    ["its class", { message: "spring jammed", className: "LidError" }, true],
    ["a class that is in every sentence", { message: "spring jammed", className: "Error" }, false],
  ];
  test.each(rows)("%s", (_name, change, expected) => {
    const error = sampleError({ sources: ["errors-block"], ...change });
    expect(isSpokenOf(error, { ...complaint, prose: `${complaint.prose} No error.` })).toBe(expected);
  });
});

describe("laws", () => {
  const spreads = fc.record({
    issues: fc.nat(50),
    of: fc.nat(200),
    spokenOf: fc.nat(10),
    days: fc.nat(9),
    steady: fc.nat(20),
  });

  test("only silences, points to no noise, and asked again changes nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...cases.map(([, read]) => read)),
        fc.array(spreads, { maxLength: 4 }),
        (read, all) => {
          const spreadOf = (index: number): ErrorSpread | undefined => all[index];
          const once = withCommonErrors(read, spreadOf);
          expect(withCommonErrors(once, spreadOf)).toEqual(once);
          expect(once.errors.map(({ message }) => message)).toEqual(read.errors.map(({ message }) => message));
          for (const [index, error] of read.errors.entries())
            if (error.noise) expect(once.errors[index]?.noise).toBe(true);
          if (once.primaryError !== null) expect(once.errors[once.primaryError]?.noise).toBe(false);
        },
      ),
    );
  });

  test("more reports that speak of it never make it noise", () => {
    fc.assert(
      fc.property(spreads, fc.boolean(), (spread, isRefusal) => {
        if (commonNoiseReason(spread, isRefusal) !== null) return;
        expect(commonNoiseReason({ ...spread, spokenOf: spread.spokenOf + 1 }, isRefusal)).toBeNull();
      }),
    );
  });
});
