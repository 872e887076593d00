import { describe, expect, test } from "@jest/globals";
import { findBursts, type FailureReport, type Traffic } from "../../src/night/find-incidents.ts";
import { findRhythm, HOUR_MS, WEEK_MS } from "../../src/night/rhythm.ts";
import { upperTail } from "../../src/night/negative-binomial.ts";

const DAY_MS = 24 * HOUR_MS;
const START = Date.parse("2031-01-06T00:00:00Z");

/** The same numbers each time (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

interface Filed extends FailureReport {
  readonly key: string;
}

/** A year of a repository: forty issues a day, most by day and on weekdays, their failures as unevenly spread as words are. */
function year(seed: number): Filed[] {
  const roll = dice(seed);
  const filed: Omit<Filed, "number">[] = [];
  for (let hour = 0; hour < 365 * 24; hour++) {
    const isNight = hour % 24 < 7;
    const isWeekend = Math.floor(hour / 24) % 7 > 4;
    let left = -Math.log(1 - roll()) / ((isNight ? 0.6 : 2.2) * (isWeekend ? 0.5 : 1.2));
    while (left < 1) {
      // Rank r in proportion to 1/r: the commonest failure makes a tenth of all reports, and there are thousands of others.
      const key = `k${Math.floor(Math.exp(roll() * Math.log(5000)))}`;
      const createdMs = START + hour * HOUR_MS + Math.floor(roll() * HOUR_MS);
      filed.push({ createdMs, author: `a${Math.floor(roll() * 9000)}`, key });
      left += -Math.log(1 - roll()) / ((isNight ? 0.6 : 2.2) * (isWeekend ? 0.5 : 1.2));
    }
  }
  return numbered(filed);
}

function numbered(filed: readonly Omit<Filed, "number">[]): Filed[] {
  return [...filed].sort((a, b) => a.createdMs - b.createdMs).map((each, at) => ({ ...each, number: at + 1 }));
}

function trafficOf(filed: readonly Filed[]): Traffic {
  return {
    rhythm: findRhythm(filed.map(({ createdMs }) => createdMs)),
    issuesPerDay: filed.length / 365,
    knownSinceMs: START,
  };
}

function burst(key: string, fromDay: number, reports: number, hours: number, author: (at: number) => string | null) {
  return Array.from({ length: reports }, (_, at) => ({
    key,
    createdMs: START + fromDay * DAY_MS + 14 * HOUR_MS + Math.round((at * hours * HOUR_MS) / reports),
    author: author(at),
  }));
}

function burstsOf(filed: readonly Filed[]) {
  const traffic = trafficOf(filed);
  const byKey = new Map<string, Filed[]>();
  for (const each of filed) byKey.set(each.key, [...(byKey.get(each.key) ?? []), each]);
  return [...byKey].flatMap(([key, reports]) =>
    findBursts(reports, traffic, START + 400 * DAY_MS).map((each) => ({ key, ...each })),
  );
}

describe("a year of invented traffic", () => {
  test("six years bring at most one false alarm: one in 200 days would be 11", () => {
    const alarms = Array.from({ length: 6 }, (_, seed) => burstsOf(year(seed + 1)).length);
    expect(alarms.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(1);
  });

  test("three planted incidents are found, each within its fourth report, and nothing else", () => {
    const filed = numbered([
      ...year(4),
      ...burst("new failure", 100, 9, 3, (at) => `n${at}`),
      ...burst("k300", 200, 6, 10, (at) => `m${at}`),
      // A common failure comes in any case: the more of it is needed.
      ...burst("k20", 300, 40, 5, (at) => `c${at}`),
      // One person who files the same thing all day long is no incident.
      ...burst("flood", 250, 60, 12, () => "loud"),
    ]);
    const found = burstsOf(filed);
    expect(found.map(({ key }) => key)).toEqual(expect.arrayContaining(["new failure", "k300", "k20"]));
    expect(found).toHaveLength(3);
    for (const key of ["new failure", "k300"]) {
      const { reports, openedBy } = found.find((each) => each.key === key) ?? { reports: [], openedBy: 0 };
      expect(reports.findIndex(({ number }) => number === openedBy)).toBe(3);
    }
  });
});

const QUIET: Traffic = { rhythm: findRhythm([]), issuesPerDay: 10, knownSinceMs: START - 20 * WEEK_MS };

function reportsAt(
  hours: readonly number[],
  author: (at: number) => string | null = (at) => `r${at}`,
): FailureReport[] {
  return hours.map((hour, at) => ({ number: at + 1, createdMs: START + hour * HOUR_MS, author: author(at) }));
}

describe("one failure", () => {
  test("goes on until six hours have passed, then it is over with its last report", () => {
    const reports = reportsAt([0, 1, 2, 3, 5]);
    const at = (hour: number) => findBursts(reports, QUIET, START + hour * HOUR_MS);
    expect(at(2)).toEqual([]);
    expect(at(3)).toMatchObject([{ openedBy: 4, startedMs: START, endedMs: null }]);
    expect(at(10.9)).toMatchObject([{ endedMs: null }]);
    expect(at(11)).toMatchObject([{ endedMs: START + 5 * HOUR_MS, openedBy: 4 }]);
  });

  test("a second burst is another incident", () => {
    const found = findBursts(reportsAt([0, 1, 2, 3, 300, 301, 302, 303]), QUIET, START + 310 * HOUR_MS);
    expect(found.map(({ openedBy }) => openedBy)).toEqual([4, 8]);
  });

  test("one person is one reporter, whatever the case of the login", () => {
    expect(
      findBursts(
        reportsAt([0, 1, 2, 3, 4], (at) => ["Ann", "ann", "bo", "ANN", "cy"][at] ?? null),
        QUIET,
        START + WEEK_MS,
      ),
    ).toEqual([]);
  });

  test("reports of unknown people count one by one", () => {
    expect(
      findBursts(
        reportsAt([0, 6, 10, 10.1], () => null),
        QUIET,
        START + WEEK_MS,
      ),
    ).toHaveLength(1);
  });

  test("what comes every day is usual, also from the first day on", () => {
    const daily = Array.from({ length: 300 }, (_, at) => at * 5);
    expect(findBursts(reportsAt(daily), { ...QUIET, knownSinceMs: START }, START + 1501 * HOUR_MS)).toEqual([]);
  });

  test("what goes on for weeks becomes usual", () => {
    const found = findBursts(reportsAt(Array.from({ length: 300 }, (_, at) => at * 2)), QUIET, START + 700 * HOUR_MS);
    expect(found).toHaveLength(1);
    expect(found[0]?.endedMs).toBeLessThan(START + 28 * DAY_MS);
  });

  test("the order in which the reports are given does not matter", () => {
    const reports = reportsAt([0, 1, 2, 3, 5]);
    expect(findBursts([...reports].reverse(), QUIET, START + WEEK_MS)).toEqual(
      findBursts(reports, QUIET, START + WEEK_MS),
    );
  });
});

describe("the chance of so many", () => {
  test("adds up to the whole", () => {
    for (const [mean, size] of [
      [0.01, 0.5],
      [1, 1],
      [7, 4],
      [40, 2],
    ] as const) {
      let pmf = Math.exp(size * Math.log(size / (size + mean)));
      let below = 0;
      for (let k = 0; k < 30; k++) {
        expect(upperTail(k, mean, size)).toBeCloseTo(1 - below, 10);
        below += pmf;
        pmf *= ((mean / (mean + size)) * (size + k)) / (k + 1);
      }
    }
  });
  test("a wide size is a Poisson count", () => {
    expect(upperTail(4, 1, 1e7)).toBeCloseTo(1 - Math.exp(-1) * (1 + 1 + 1 / 2 + 1 / 6), 6);
  });
});

describe("the rhythm", () => {
  test("a whole week is 1, from any hour", () => {
    const rhythm = findRhythm([START, START + HOUR_MS, START + 3.5 * DAY_MS]);
    for (const from of [START, START + 0.3 * HOUR_MS, START + 99.9 * HOUR_MS]) {
      expect(rhythm.share(from, from + WEEK_MS)).toBeCloseTo(1, 12);
      const half = from + 71.3 * HOUR_MS;
      expect(rhythm.share(from, half) + rhythm.share(half, from + WEEK_MS)).toBeCloseTo(1, 9);
    }
  });
});
