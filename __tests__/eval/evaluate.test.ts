import { describe, expect, test } from "@jest/globals";
import type { CorpusRow } from "../../src/eval/corpus-row.ts";
import { evaluate, type EvalOptions } from "../../src/eval/evaluate.ts";
import { replay } from "../../src/eval/replay.ts";
import { rowOf, tickingClock } from "./row-of.ts";

function figuresOf(rows: readonly CorpusRow[], options: Partial<EvalOptions> = {}) {
  return evaluate(rows, { clock: tickingClock(), ...options });
}

const WICK = {
  title: "Snuffer tears the wick of the tilted lantern",
  body: "Tilting the lantern, the snuffer tears the wick.",
};
const GLASS = { title: "Glass fogs over in the cold cellar", body: "In the cold cellar the glass fogs over at once." };
const OIL = { title: "Oil gauge counts backwards", body: "After refilling, the oil gauge counts backwards." };

/**
 * Four queries: 4 finds its group first (rank 1); 5 finds 2; 6 is of a cluster with 3; 7 duplicates 1, whose words it
 * does not share, so that it is missed.
 */
const STREAM: readonly CorpusRow[] = [
  rowOf(1, { ...WICK }),
  rowOf(2, { ...GLASS }),
  rowOf(3, { ...OIL, cluster: "gauge" }),
  rowOf(4, { ...WICK, duplicateOf: [1] }),
  rowOf(5, { ...GLASS, duplicateOf: [2] }),
  rowOf(6, { ...OIL, cluster: "gauge" }),
  rowOf(7, { title: "Zzz", body: "", duplicateOf: [1] }),
  rowOf(8, { title: "A wholly different subject: shipping costs", body: "Who pays for shipping costs abroad?" }),
];

describe("recall, by hand", () => {
  const result = figuresOf(STREAM);

  test("three of four queries are found at rank 1, the fourth never", () => {
    expect(result.issues).toBe(8);
    expect(result.queries).toBe(4);
    expect(result.recall).toEqual({ "1": 0.75, "3": 0.75, "5": 0.75, "10": 0.75 });
    expect(result.mrr).toBe(0.75);
  });

  test("the interval holds the figure", () => {
    const [low, high] = result.recallInterval["1"];
    expect(low).toBeLessThanOrEqual(0.75);
    expect(high).toBeGreaterThanOrEqual(0.75);
  });

  test("a lower rank counts from there on", () => {
    // 3 repeats 1 word for word and 2 in part; the truth says 2.
    const rows = [
      rowOf(1, { ...WICK }),
      rowOf(2, {
        title: "Snuffer tears the wick of the upright lantern",
        body: "Upright, the snuffer tears the wick.",
      }),
      rowOf(3, { ...WICK, duplicateOf: [2] }),
    ];
    const { recall, mrr } = figuresOf(rows);
    expect(recall).toEqual({ "1": 0, "3": 1, "5": 1, "10": 1 });
    expect(mrr).toBe(0.5);
  });
});

describe("protocol", () => {
  test("the transitive closure is one group, over links and clusters", () => {
    // 1 ← 2 by link, 2 and 3 by cluster: 3 finds 1.
    const rows = [
      rowOf(1, { ...WICK }),
      rowOf(2, { title: "Zzz", duplicateOf: [1], cluster: "wick" }),
      rowOf(3, { ...WICK, cluster: "wick" }),
    ];
    const result = figuresOf(rows);
    expect([result.queries, result.recall["1"]]).toEqual([2, 0.5]);
  });

  test("two clusters of one name in two repositories are two, and repositories do not see each other", () => {
    const rows = [rowOf(1, { ...WICK, cluster: "wick" }), rowOf(2, { ...WICK, cluster: "wick", repo: "acme/candle" })];
    const result = figuresOf(rows);
    expect([result.queries, result.notice.posted]).toEqual([0, 0]);
  });

  test("the order of the rows is the order of dates, then of numbers, not of lines", () => {
    expect({ ...figuresOf(STREAM.toReversed()), timing: null }).toEqual({ ...figuresOf(STREAM), timing: null });
  });

  test("only issues from the date on are scored, earlier ones are still found", () => {
    const result = figuresOf(STREAM, { queriesFrom: "2031-03-05" });
    expect([result.issues, result.scored, result.queries]).toEqual([8, 4, 3]);
    expect(result.recall["1"]).toBe(0.6667);
  });

  test("neutral issues are candidates only", () => {
    const rows = [rowOf(1, { ...WICK, neutral: true }), rowOf(2, { ...WICK, duplicateOf: [1] })];
    expect([figuresOf(rows).queries, figuresOf(rows).recall["1"]]).toEqual([1, 1]);
    const neutralQuery = [rowOf(1, { ...WICK }), rowOf(2, { ...WICK, duplicateOf: [1], neutral: true })];
    expect([figuresOf(neutralQuery).queries, figuresOf(neutralQuery).notice.posted]).toEqual([0, 0]);
  });

  test("a duplicate whose target comes later is no query, but its target is one", () => {
    const rows = [rowOf(1, { ...WICK, duplicateOf: [2] }), rowOf(2, { ...WICK })];
    expect([figuresOf(rows).queries, figuresOf(rows).recall["1"]]).toEqual([1, 1]);
  });

  test("what happened after the filing is not seen", () => {
    const closed = { state: "closed", closedAt: "2031-03-20T00:00:00.000Z", stateReason: "duplicate" } as const;
    const known = rowOf(1, { ...OIL });
    const duplicate = rowOf(2, { ...WICK, ...closed, duplicateOf: [1] });
    const seenAt = (date: string) =>
      replay([known, duplicate, rowOf(3, { ...WICK, createdAt: date })], {
        clock: tickingClock(),
        queriesFromMs: Date.parse(date),
        duplicateThreshold: 0.9,
      }).observations[0]?.matches.map(({ number, state }) => `${number} ${state}`);
    expect(seenAt("2031-03-19T00:00:00.000Z")?.[0]).toBe("2 open");
    expect(seenAt("2031-03-21T00:00:00.000Z")?.[0]).toBe("1 open");
  });

  test("the query's own answers are not seen", () => {
    const secret = { duplicateOf: [1], state: "closed", closedAt: "2031-03-03T00:00:00.000Z" } as const;
    const matchesOf = (overrides: Partial<CorpusRow>) =>
      replay([rowOf(1, { ...OIL }), rowOf(2, { ...WICK }), rowOf(3, { ...WICK, ...overrides })], {
        clock: tickingClock(),
        queriesFromMs: Date.parse("2031-03-03"),
        duplicateThreshold: 0.9,
      }).observations[0]?.matches;
    expect(matchesOf(secret)).toEqual(matchesOf({}));
  });

  test("of two lines for one issue the later counts", () => {
    const rows = [rowOf(1, { title: "Zzz" }), rowOf(2, { ...WICK, duplicateOf: [1] }), rowOf(1, { ...WICK })];
    expect(figuresOf(rows).recall["1"]).toBe(1);
  });
});

describe("notices, by hand", () => {
  const REFUSAL = `API Error: 400 ${JSON.stringify({ type: "error", error: { type: "bad_oil_error", message: "Oil of grade seven is not accepted here" } })}`;
  const refused = (number: number, overrides: Partial<CorpusRow> = {}) =>
    rowOf(number, { title: `Lantern refuses oil ${number}`, body: `It says ${REFUSAL}`, ...overrides });

  test("posted, correct, precision, coverage", () => {
    // 2 is right, 3 is wrong (nobody has marked it), 4 is a query without a notice.
    const rows = [
      refused(1),
      refused(2, { duplicateOf: [1] }),
      refused(3),
      rowOf(4, { title: "Zzz", duplicateOf: [1] }),
    ];
    expect(figuresOf(rows).notice).toEqual({ threshold: 0.9, posted: 2, correct: 1, precision: 0.5, coverage: 0.5 });
  });

  test("the threshold is an argument", () => {
    const { notice } = figuresOf([refused(1), refused(2, { duplicateOf: [1] })], { duplicateThreshold: 1 });
    expect(notice).toEqual({ threshold: 1, posted: 0, correct: 0, precision: 0, coverage: 0 });
  });
});

describe("readings", () => {
  const form = (platform: string, version: string) =>
    `**Bug Description**\nThe flame is blue.\n\n**Environment Info**\n- Platform: ${platform}\n- Terminal: xterm\n- Version: ${version}\n`;

  test("platform and version, of those with known truth", () => {
    const rows = [
      rowOf(1, { body: form("darwin", "4.2.1"), platform: "macos", version: "4.2.1" }),
      rowOf(2, { body: form("win32", "4.2.1"), platform: "linux", version: "4.2.0" }),
      rowOf(3, { body: form("linux", "4.2.1") }),
      rowOf(4, { body: form("linux", "none"), untold: ["platform", "version"] }),
      rowOf(5, { body: form("FreeBSD", "4.2.1"), platform: "other" }),
    ];
    const { platform, version } = figuresOf(rows);
    expect([platform, version]).toEqual([
      { n: 3, accuracy: 0.6667, found: 0.6667, untold: 1, none: 0 },
      { n: 2, accuracy: 0.5, found: 0.5, untold: 1, none: 1 },
    ]);
  });
});

describe("nothing to measure", () => {
  test.each<[string, readonly CorpusRow[]]>([
    ["no rows", []],
    ["no truth", [rowOf(1), rowOf(2)]],
  ])("%s: zeros, never null or NaN", (_, rows) => {
    const text = JSON.stringify(figuresOf(rows));
    expect(text).not.toContain("null");
    expect(JSON.parse(text)).toMatchObject({
      queries: 0,
      recall: { "1": 0, "3": 0, "5": 0, "10": 0 },
      mrr: 0,
      category: { n: 0, accuracy: 0, macroF1: 0, posted: { precision: 0, coverage: 0 } },
      platform: { n: 0, accuracy: 0, found: 0, untold: 0, none: 0 },
      version: { n: 0, accuracy: 0, found: 0, untold: 0, none: 0 },
    });
  });
});

test("time comes from the clock that is handed in", () => {
  const { timing } = figuresOf([rowOf(1), rowOf(2)]);
  expect(timing).toEqual({ indexMs: 4, parseMsP50: 1, parseMsP95: 1, queryMsP50: 1, queryMsP95: 1 });
});
