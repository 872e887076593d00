import { describe, expect, test } from "@jest/globals";
import { buildDashboard, type Dashboard } from "../../src/dashboard/dashboard.ts";
import { countCorpus, countIndexed } from "../../src/dashboard/read-issues.ts";
import { DASHBOARD_POLICY, renderDashboard } from "../../src/dashboard/render-dashboard.ts";
import { bucketsUntil } from "../../src/dashboard/time-buckets.ts";
import { observedRows } from "../../src/dashboard/observed-rows.ts";
import type { Judgement } from "../../src/domain/feedback.ts";
import { toPrecision } from "../../src/night/observed-precision.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { listIncidents } from "../../src/night/list-incidents.ts";
import { burst, HOUR, inventYear, START } from "./invented-year.ts";

const DAY = 24 * HOUR;

describe("a year of invented traffic, through the index", () => {
  const planted = [
    ...burst([4, "planted: the gate"], 100, 9, 3, (at) => `n${at}`),
    // Of a service, by its status: all passing failures of a service are one.
    ...burst([0, null], 200, 7, 6, (at) => `m${at}`),
    ...burst([1, "usual 12"], 300, 40, 5, (at) => `c${at}`),
    // One person who files the same all day long is no incident.
    ...burst([2, "planted: the flood"], 250, 60, 12, () => "loud"),
  ];
  const year = inventYear(7, planted);

  test("three incidents of three, and nothing else", () => {
    const found = listIncidents(year.index, START + 370 * DAY);
    expect(found.map(({ kind, reporters, reports }) => [kind, reporters, reports.length])).toEqual([
      ["fine", 9, 9],
      ["fine", 7, 7],
      ["fine", expect.anything(), expect.anything()],
    ]);
    expect(found[2]?.reporters).toBeGreaterThanOrEqual(40);
    expect(found.map(({ startedAt }) => Math.floor((Date.parse(startedAt) - START) / DAY))).toEqual([100, 200, 300]);
    expect(found.slice(0, 2).map(({ reports, openedBy }) => reports.indexOf(openedBy))).toEqual([3, 3]);
  });

  test("as one was seen while it went on", () => {
    const [first] = listIncidents(year.index, START + (100 * 24 + 17) * HOUR);
    expect([first?.endedAt, first?.reports.length]).toEqual([null, 9]);
  });
});

describe("the value", () => {
  const dashboard = buildDashboard({
    ...inventYear(
      3,
      burst([1, "planted"], 58, 9, 3, (at) => `n${at}`),
      { days: 60, perDay: 6 },
    ),
    nowMs: START + 60 * DAY,
    observed: [{ name: "duplicate", kind: "relation", judged: 30, right: 27 }],
  });

  test("each issue is in one category and one stretch of time", () => {
    const all = dashboard.categories.flatMap(({ numbers }) => numbers.flat());
    expect(all.sort((a, b) => a - b)).toEqual(Array.from({ length: dashboard.total }, (_, at) => at + 1));
    for (const { numbers } of dashboard.categories) expect(numbers).toHaveLength(dashboard.buckets.length);
  });

  test("clusters by size, with their growth; an issue is in one", () => {
    const sizes = dashboard.clusters.map(({ numbers }) => numbers.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    const members = dashboard.clusters.flatMap(({ numbers }) => numbers);
    expect(new Set(members).size).toBe(members.length);
    for (const { growth, numbers } of dashboard.clusters) {
      expect(growth.reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
    }
  });

  test("what is open without a label, who answered, how often it was right", () => {
    expect(dashboard.unlabelled?.every((number) => number % 3 === 0 && number % 4 !== 0)).toBe(true);
    expect(dashboard.needsInfo?.answered.every((number) => number % 22 === 0)).toBe(true);
    expect(dashboard.needsInfo?.middleDays).toBeCloseTo(1.25);
    const [{ low, high } = { low: 0, high: 0 }] = dashboard.precision ?? [];
    expect([low, high].map((share) => share.toFixed(2))).toEqual(["0.74", "0.97"]);
  });

  test("of an index alone, labels and answers are not known", () => {
    const { index } = inventYear(3, [], { days: 20, perDay: 4 });
    const some = countIndexed(index, new Map([[1, "network"]]));
    const { unlabelled, needsInfo, categories } = buildDashboard({
      ...{ repo: "acme/lantern", nowMs: START + 20 * DAY, observed: null },
      ...some,
    });
    expect([unlabelled, needsInfo]).toEqual([null, null]);
    expect(categories.map(({ category, numbers }) => [category, numbers.flat().length])).toEqual([
      ["network", 1],
      ["unknown", index.size - 1],
    ]);
  });
});

describe("the page", () => {
  const HOSTILE = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)> " ' & \u202e`;
  const row = {
    repo: "acme/lantern",
    number: 1,
    title: HOSTILE,
    body: `${HOSTILE}\n- Version: 1.0.0${HOSTILE}`,
    labels: [],
    state: "open" as const,
    stateReason: null,
    createdAt: "2031-02-01T00:00:00Z",
    closedAt: null,
    author: null,
  };
  const pageOf = (issues: readonly (typeof row)[], more: Partial<Dashboard> = {}) => {
    const nowMs = Date.parse("2031-02-03T00:00:00Z");
    const counted = countCorpus(issues, defaultSettings);
    const dashboard = buildDashboard({ repo: "acme/lantern", ...counted, nowMs, observed: null });
    return renderDashboard({ ...dashboard, ...more }, "https://github.com");
  };

  test("an issue's text does nothing on it, and no address but GitHub's is in it", () => {
    const precision = [
      { name: HOSTILE, kind: "category" as const, judged: 1, right: 1, issues: [1, 2], low: 0, high: 1 },
    ];
    const page = pageOf([row, { ...row, number: 2 }], { precision, versions: [{ version: HOSTILE, numbers: [1, 2] }] });
    expect(page).not.toMatch(/<script|<img|onerror=alert\(1\)>[^&]|\u202e/u);
    expect(page.match(/https?:\/\/[^/"]+/gu)?.every((host) => host === "https://github.com")).toBe(true);
    expect(page).toContain(`content="${DASHBOARD_POLICY}"`);
    expect(page).not.toMatch(/ style="| on\w+="/u);
  });

  test("of no issue at all, it says so in each section", () => {
    const empty = { issues: [], index: new IssueIndex(), hasComments: false };
    const dashboard = buildDashboard({ repo: "acme/lantern", ...empty, nowMs: START, observed: null });
    expect(renderDashboard(dashboard, "https://github.com")).toContain("No issue in this time.");
  });

  test("every mark leads to an issue, or to a list that is on the page", () => {
    const year = inventYear(
      5,
      burst([1, "planted"], 50, 9, 3, (at) => `n${at}`),
      { days: 60, perDay: 6 },
    );
    const page = renderDashboard(
      buildDashboard({ ...year, nowMs: START + 60 * DAY, observed: null }),
      "https://github.com",
    );
    const targets = [...page.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    expect(targets.length).toBeGreaterThan(50);
    for (const id of new Set(targets)) expect(page).toContain(`id="${id ?? ""}"`);
    const ids = [...page.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(page).not.toContain("NaN");
  });
});

describe("time and chance", () => {
  test.each([
    ["days", 20 * DAY, 21],
    ["weeks from Monday", 60 * DAY, 10],
    ["months", 300 * DAY, 11],
    ["at most two years", 3000 * DAY, 24],
  ])("%s", (_, span, count) => {
    const now = START + 5 * HOUR;
    const buckets = bucketsUntil(now, now - span);
    expect(buckets).toHaveLength(count);
    expect(buckets.slice(1).every(({ fromMs }, at) => fromMs === buckets[at]?.toMs)).toBe(true);
    expect(buckets.at(-1)?.fromMs).toBeLessThanOrEqual(now);
    expect(buckets.at(-1)?.toMs).toBeGreaterThan(now);
  });

  // R: prop.test(27, 30, correct = FALSE)$conf.int, and by hand for none and all.
  test.each([
    [27, 30, [0.7438, 0.9654]],
    [0, 10, [0, 0.2775]],
    [10, 10, [0.7225, 1]],
    [0, 0, [0, 1]],
  ])("%i of %i", (right, judged, [low = 0, high = 0]) => {
    const interval = toPrecision(judged, right);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 3);
  });
});

test("judgements are counted by relation and category, hints left out; null where nobody has judged", () => {
  const at = "2031-01-01T00:00:00Z";
  const notice = { kind: "notice", target: 1, relation: "duplicate", score: 0.95, at } as const;
  const judgements: Judgement[] = [
    { ...notice, issue: 5, right: true, by: "closing" },
    { ...notice, issue: 6, right: false, by: "command" },
    { ...notice, issue: 7, right: false, by: "hint" },
    { kind: "category", category: "network", issue: 6, right: true, by: "label", at },
  ];
  expect(observedRows(judgements)).toEqual([
    { name: "duplicate", kind: "relation", judged: 2, right: 1, issues: [5, 6] },
    { name: "network", kind: "category", judged: 1, right: 1, issues: [6] },
  ]);
  expect(observedRows([])).toBeNull();
});
