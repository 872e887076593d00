import { describe, expect, test } from "@jest/globals";
import { type Category, CATEGORIES, UNLABELLED_CATEGORIES } from "../../src/domain/category.ts";
import type { Label } from "../../src/domain/issue.ts";
import type { Settings } from "../../src/domain/settings.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { parseConfig } from "../../src/config/parse-config.ts";

/** Settings of a file that is in order. */
function settingsOf(text: string): Settings {
  const { settings, errors } = parseConfig(text, "f.yml");
  expect(errors).toEqual([]);
  return settings;
}

describe("defaults", () => {
  test("all categories count", () => {
    expect([...defaultSettings.categories]).toEqual(CATEGORIES);
  });

  test("each failure category has the label `error: <id>`, the others have none", () => {
    const none: readonly Category[] = UNLABELLED_CATEGORIES;
    const expected = CATEGORIES.filter((id) => !none.includes(id)).map((id) => [id, `error: ${id}`]);
    expect([...defaultSettings.labels.categories].map(([id, { name }]) => [id, name])).toEqual(expected);
    expect(expected.at(-1)).toEqual(["ui", "error: ui"]);
  });

  test("platforms with a name have a label, any other none", () => {
    expect([...defaultSettings.labels.platforms].map(([os, { name }]) => [os, name])).toEqual([
      ["macos", "platform: macos"],
      ["windows", "platform: windows"],
      ["linux", "platform: linux"],
      ["wsl", "platform: wsl"],
      ["web", "platform: web"],
      ...["ios", "android", "freebsd", "openbsd", "netbsd", "solaris", "chromeos"].map((os) => [os, `platform: ${os}`]),
    ]);
  });

  test("the rest", () => {
    const { labels, comment, report, thresholds, ignore } = defaultSettings;
    expect([labels.kinds.size, labels.types.size]).toEqual([0, 0]);
    const names = [labels.possibleDuplicate?.name, labels.needsInfo?.name, labels.incident?.name];
    expect(names).toEqual(["possible-duplicate", "needs-info", "incident"]);
    expect({ comment, report, thresholds, ignore }).toEqual({
      comment: {
        enabled: true,
        language: "en",
        when: "useful",
        maxDuplicates: 3,
        maxRelated: 3,
        details: true,
        advice: true,
        status: true,
        pin: false,
      },
      report: { as: "section" },
      thresholds: { category: 0.75, kind: 0.7, advice: 0.9, duplicate: 0.9, related: 0.5 },
      ignore: { bots: true, authors: new Set(), labels: new Set() },
    });
  });

  test.each([
    ["an empty file", ""],
    ["white space", " \n\n  \n"],
    ["comments only", "# nothing yet\n"],
    ["a document mark", "---\n"],
    ["null", "null\n"],
    ["an empty map", "{}\n"],
    ["a byte order mark", "\uFEFF"],
    ["empty sections", "labels:\ncategories:\ncomment:\nthresholds:\nignore:\n"],
    ["empty inner sections", "labels:\n  categories:\n  platforms:\n"],
    ["sections as empty maps", "labels: {categories: {}, platforms: {}}\ncomment: {}\n"],
  ])("%s gives them", (_, text) => {
    expect(settingsOf(text)).toEqual(defaultSettings);
  });
});

describe("each key arrives", () => {
  const rows: readonly (readonly [string, (settings: Settings) => unknown, unknown])[] = [
    ["categories: {network: false}", (s) => s.categories.has("network"), false],
    ["categories: {network: true}", (s) => s.categories.has("network"), true],
    ["categories: {network: false}", (s) => s.categories.size, CATEGORIES.length - 1],
    ["labels: {categories: {crash: null}}", (s) => s.labels.categories.has("crash"), false],
    ["labels: {categories: {crash: }}", (s) => s.labels.categories.has("crash"), false],
    ["labels: {categories: {crash: 'type: crash'}}", (s) => s.labels.categories.get("crash")?.name, "type: crash"],
    ["labels: {categories: {unknown: triage}}", (s) => s.labels.categories.get("unknown")?.name, "triage"],
    ["labels: {platforms: {other: exotic}}", (s) => s.labels.platforms.get("other")?.name, "exotic"],
    ["labels: {platforms: {wsl: null}}", (s) => s.labels.platforms.has("wsl"), false],
    ["labels: {possible-duplicate: null}", (s) => s.labels.possibleDuplicate, null],
    ["labels: {possible-duplicate: seen}", (s) => s.labels.possibleDuplicate?.name, "seen"],
    ["labels: {needs-info: null}", (s) => s.labels.needsInfo, null],
    ["labels: {needs-info: '404'}", (s) => s.labels.needsInfo?.name, "404"],
    ["comment: {enabled: false}", (s) => s.comment.enabled, false],
    ["comment: {when: link}", (s) => s.comment.when, "link"],
    ["comment: {when-empty: true}", (s) => s.comment.when, "always"],
    ["comment: {when-empty: false}", (s) => s.comment.when, "useful"],
    [
      "labels: {kinds: {bug: bug}}",
      (s) => [...s.labels.kinds].map(([kind, { name }]) => [kind, name]),
      [["bug", "bug"]],
    ],
    ["labels: {types: {bug: Bug}}", (s) => [...s.labels.types], [["bug", "Bug"]]],
    ["thresholds: {kind: 0.8}", (s) => s.thresholds.kind, 0.8],
    ["thresholds: {advice: 0.8}", (s) => s.thresholds.advice, 0.8],
    ["thresholds: {category: 0.95}", (s) => s.thresholds.advice, 0.95],
    [
      "category-texts: {crash: {title: It went out, advice: [Trim the wick.]}, network: {advice: []}}",
      (s) => Object.fromEntries(s.categoryTexts),
      {
        crash: { title: "It went out", advice: ["Trim the wick."], docs: null },
        network: { title: null, advice: [], docs: null },
      },
    ],
    ["comment: {max-duplicates: 0}", (s) => s.comment.maxDuplicates, 0],
    ["comment: {max-related: 5}", (s) => s.comment.maxRelated, 5],
    ["comment: {details: false}", (s) => s.comment.details, false],
    ["comment: {advice: False}", (s) => s.comment.advice, false],
    ["thresholds: {category: 0}", (s) => s.thresholds.category, 0],
    ["thresholds: {duplicate: 1}", (s) => s.thresholds.duplicate, 1],
    [
      "thresholds: {related: 0.9}",
      (s) => s.thresholds,
      { category: 0.75, kind: 0.7, advice: 0.9, duplicate: 0.9, related: 0.9 },
    ],
    ["ignore: {bots: false}", (s) => s.ignore.bots, false],
    ["ignore: {authors: ['@Octo-Cat', 'renovate[bot]']}", (s) => [...s.ignore.authors], ["octo-cat", "renovate[bot]"]],
    ["ignore: {labels: [No-Triage, security]}", (s) => [...s.ignore.labels], ["no-triage", "security"]],
  ];
  test.each(rows)("%s", (text, read, expected) => {
    expect(read(settingsOf(text))).toEqual(expected);
  });

  test("and nothing else changes", () => {
    const { comment, ...rest } = settingsOf("comment: {max-related: 1}");
    const { comment: initial, ...unchanged } = defaultSettings;
    expect(rest).toEqual(unchanged);
    expect(comment).toEqual({ ...initial, maxRelated: 1 });
  });
});

describe("labels", () => {
  const crash = { color: "cb2f2a", description: "The program ends or hangs as a whole" };
  const rows: readonly (readonly [string, string, Label])[] = [
    ["a name keeps the default's colour and description", "boom", { name: "boom", ...crash }],
    ["a map may leave the name out", "{color: '000000'}", { ...crash, name: "error: crash", color: "000000" }],
    ["a colour with # and capitals", "{color: '#D73A4A'}", { ...crash, name: "error: crash", color: "d73a4a" }],
    ["a description alone", "{description: Boom}", { name: "error: crash", color: "cb2f2a", description: "Boom" }],
    ["an empty description", "{description: ''}", { name: "error: crash", color: "cb2f2a", description: "" }],
    ["all three", "{name: a, color: '123456', description: b}", { name: "a", color: "123456", description: "b" }],
    ["a name of 50 characters", "x".repeat(50), { name: "x".repeat(50), ...crash }],
    ["a name in another script", "错误", { name: "错误", ...crash }],
  ];
  test.each(rows)("%s", (_, written, expected) => {
    expect(settingsOf(`labels: {categories: {crash: ${written}}}`).labels.categories.get("crash")).toEqual(expected);
  });

  test("a category without a label by default gets a colour and a description of ours", () => {
    const label = settingsOf("labels: {categories: {feature-request: enhancement}}").labels.categories.get(
      "feature-request",
    );
    expect(label).toEqual({
      name: "enhancement",
      color: "bec5d0",
      description: "A wish for a new feature or for documentation",
    });
  });

  test("two keys may name one label", () => {
    const { categories } = settingsOf("labels: {categories: {rate-limit: throttled, overloaded: throttled}}").labels;
    expect([categories.get("rate-limit")?.name, categories.get("overloaded")?.name]).toEqual([
      "throttled",
      "throttled",
    ]);
  });
});

describe("YAML", () => {
  test("an alias repeats a value", () => {
    const { categories } = settingsOf("labels:\n  categories:\n    crash: &bug bug\n    ui: *bug\n").labels;
    expect([categories.get("crash")?.name, categories.get("ui")?.name]).toEqual(["bug", "bug"]);
  });

  test.each([
    ["CRLF", "comment:\r\n  enabled: false\r\n"],
    ["a byte order mark", "\uFEFFcomment:\n  enabled: false\n"],
    ["document marks", "---\ncomment:\n  enabled: false\n...\n"],
    ["a comment at the end of a line", "comment: # ours\n  enabled: false # for now\n"],
    ["quoted keys", "\"comment\":\n  'enabled': false\n"],
    ["JSON", '{"comment": {"enabled": false}}'],
    ["a core tag", "comment:\n  enabled: !!bool false\n"],
    ["a version line", "%YAML 1.2\n---\ncomment:\n  enabled: false\n"],
  ])("%s", (_, text) => {
    expect(settingsOf(text).comment.enabled).toBe(false);
  });
});
