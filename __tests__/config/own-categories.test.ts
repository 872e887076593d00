/** `custom-categories`, `known-issues`, `rule-packs` and `versions` of the file: what arrives, and what is refused. */
import { describe, expect, test } from "@jest/globals";
import { renderConfigError } from "../../src/config/config-error.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { ALL_PATTERNS_MAX } from "../../src/config/pattern-option.ts";
import { CATEGORIES } from "../../src/domain/category.ts";
import type { Settings } from "../../src/domain/settings.ts";

function settingsOf(text: string): Settings {
  const { settings, errors } = parseConfig(text, "f.yml");
  expect(errors).toEqual([]);
  return settings;
}

function linesOf(text: string): string[] {
  const { settings, errors } = parseConfig(text, "f.yml");
  expect(settings).toBe(defaultSettings);
  return errors.map((error) => renderConfigError(error).slice("f.yml:".length));
}

const SYNC = "custom-categories:\n  lantern-sync:\n    patterns: [sync daemon]\n";

describe("a category of one's own", () => {
  test("needs no more than an id and a pattern", () => {
    const settings = settingsOf(SYNC);
    const [[id, category] = []] = [...settings.customCategories];
    expect(id).toBe("lantern-sync");
    expect(category).toMatchObject({ id, title: "Lantern sync", weight: 10, advice: [], docs: null });
    expect([...(category?.where ?? [])]).toEqual(["title", "prose", "errors"]);
    expect(category?.patterns.map(({ source }) => source)).toEqual(["sync daemon"]);
    expect([...settings.labels.categories].at(-1)).toEqual([
      id,
      { name: "error: lantern-sync", color: "ededed", description: "Lantern sync" },
    ]);
  });

  test("is among the categories that may be given, after the built-in ones", () => {
    expect([...settingsOf(SYNC).categories]).toEqual([...CATEGORIES, "lantern-sync"]);
  });

  test("may say everything", () => {
    const settings = settingsOf(`
custom-categories:
  lantern-sync:
    title: Sync problem
    label: {name: "area: sync", color: "#AB12CD", description: Wicks out of step}
    patterns: ['sync (?:daemon|service)', 'LNT-\\d+']
    where: [errors]
    weight: 2.5
    advice: [Restart it., Then wait.]
    docs: https://docs.example.org/sync?a=1&b=2#top
  wick:
    label: null
    patterns: [wick]
`);
    const [sync, wick] = [...settings.customCategories.values()];
    expect(sync).toMatchObject({
      title: "Sync problem",
      weight: 2.5,
      advice: ["Restart it.", "Then wait."],
      docs: "https://docs.example.org/sync?a=1&b=2#top",
    });
    expect([...(sync?.where ?? [])]).toEqual(["errors"]);
    expect(sync && settings.labels.categories.get(sync.id)).toEqual({
      name: "area: sync",
      color: "ab12cd",
      description: "Wicks out of step",
    });
    expect(wick && settings.labels.categories.has(wick.id)).toBe(false);
  });
});

test("a known issue", () => {
  const settings = settingsOf(`
known-issues:
  - issue: 12
    patterns: [soot]
    fixed-in: v2.4
    advice: [Sweep.]
  - issue: 13
    fingerprints: ["0123456789abcdef"]
    where: [title]
    docs: https://docs.example.org
`);
  expect(settings.knownIssues).toMatchObject([
    { issue: 12, fixedIn: "2.4.0", advice: ["Sweep."], docs: null },
    { issue: 13, fixedIn: null, advice: [], docs: "https://docs.example.org" },
  ]);
  expect(settings.knownIssues.map(({ fingerprints }) => [...fingerprints])).toEqual([[], ["0123456789abcdef"]]);
});

describe("packs and versions", () => {
  test.each<[string, string, (settings: Settings) => unknown, unknown]>([
    ["all packs by default", "", ({ packs }) => packs.size, 6],
    ["one off", "rule-packs: {anthropic: false}", ({ packs }) => packs.has("anthropic"), false],
    ["the others stay", "rule-packs: {anthropic: false}", ({ packs }) => packs.size, 5],
    ["no package by default", "", ({ versions }) => versions.npm, null],
    ["null as well", "versions: {npm: null}", ({ versions }) => versions.npm, null],
    ["a package", "versions: {npm: lantern}", ({ versions }) => versions.npm, "lantern"],
    ["a package of a scope", "versions: {npm: '@acme/lantern'}", ({ versions }) => versions.npm, "@acme/lantern"],
    ["empty sections", "rule-packs:\nversions:\nknown-issues:\ncustom-categories:\n", (all) => all, defaultSettings],
  ])("%s", (_, text, read, expected) => {
    expect(read(settingsOf(text))).toEqual(expected);
  });
});

describe("refused, with the line", () => {
  const category = (rest: string) => `custom-categories:\n  wick:\n${rest.replace(/^/gm, "    ")}\n`;
  const known = (rest: string) => `known-issues:\n${rest.replace(/^/gm, "  ")}\n`;
  const ID = "an id of 2 to 40 lower-case letters, digits and hyphens that is not the id of a built-in category";
  const rows: readonly (readonly [name: string, text: string, ...lines: string[]])[] = [
    [
      "a pattern that does not compile",
      category("patterns:\n  - soot\n  - '(ash'"),
      '5:9: "custom-categories.wick.patterns[1]" must be a regular expression of RE2\'s syntax (missing closing ): (ash), but is the text "(ash"; for example: patterns: ["lost the .* lamp","\\\\bLNT-\\\\d+\\\\b"]',
    ],
    [
      "a pattern that grows",
      category("patterns: ['a.{30}z']"),
      '3:16: "custom-categories.wick.patterns[0]" must be a regular expression that stays small (shorten repetitions such as {0,60}, or write .* instead), but is the text "a.{30}z"; for example: patterns: ["lost the .* lamp","\\\\bLNT-\\\\d+\\\\b"]',
    ],
    [
      "a pattern that fits everything",
      known("- issue: 1\n  patterns: ['.*']"),
      '3:16: "known-issues[0].patterns[0]" must be a regular expression that not every text fulfils, but is the text ".*"; for example: patterns: ["lost the .* lamp","\\\\bLNT-\\\\d+\\\\b"]',
    ],
    [
      "a pattern that is no text",
      category("patterns: [42]"),
      '3:16: "custom-categories.wick.patterns[0]" must be a regular expression (RE2), but is the number 42; for example: patterns: ["lost the .* lamp","\\\\bLNT-\\\\d+\\\\b"]',
    ],
    [
      "no patterns",
      category("title: Wick"),
      '3:5: "patterns" is missing in "custom-categories.wick"; for example: patterns: ["lost the .* lamp","\\\\bLNT-\\\\d+\\\\b"]',
    ],
    [
      "an empty list",
      category("patterns: []"),
      '3:15: "custom-categories.wick.patterns" must be a list of one regular expression or more, but is a list; for example: patterns: ["lost the .* lamp","\\\\bLNT-\\\\d+\\\\b"]',
    ],
    [
      "the id of a built-in category",
      "custom-categories: {network: {patterns: [x]}}",
      `1:21: the key "network" in "custom-categories" must be ${ID}`,
    ],
    [
      "an id that is none",
      "custom-categories: {Wick Trouble: {patterns: [x]}}",
      `1:21: the key "Wick Trouble" in "custom-categories" must be ${ID}`,
    ],
    [
      "an unknown key",
      category("patterns: [x]\npattern: y"),
      '4:5: unknown key "pattern" in "custom-categories.wick"; did you mean "patterns"?',
    ],
    [
      "an unknown place",
      category("patterns: [x]\nwhere: [body]"),
      '4:13: "custom-categories.wick.where[0]" must be one of title, prose, errors, but is the text "body"; for example: where: ["title","prose","errors"]',
    ],
    [
      "plain http",
      category("patterns: [x]\ndocs: http://docs.example.org"),
      '4:11: "custom-categories.wick.docs" must be an https address, but is the text "http://docs.example.org"; for example: docs: "https://docs.example.org/sync"',
    ],
    [
      "a script as address",
      category("patterns: [x]\ndocs: 'javascript:alert(1)'"),
      '4:11: "custom-categories.wick.docs" must be an https address, but is the text "javascript:alert(1)"; for example: docs: "https://docs.example.org/sync"',
    ],
    [
      "advice that is no list",
      category("patterns: [x]\nadvice: Sweep."),
      '4:13: "custom-categories.wick.advice" must be a list of lines, but is the text "Sweep."; for example: advice: ["Restart the daemon.","If that does not help, add its log."]',
    ],
    [
      "a weight out of range",
      category("patterns: [x]\nweight: 11"),
      '4:13: "custom-categories.wick.weight" must be a number from 0.5 to 10, but is the number 11; for example: weight: 10',
    ],
    [
      "neither pattern nor fingerprint",
      known("- issue: 1"),
      '2:5: a known issue needs "patterns" or "fingerprints" to be recognised by',
    ],
    ["no issue", known("- patterns: [x]"), '2:5: "issue" is missing in "known-issues[0]"; for example: issue: 123'],
    [
      "an issue's number as text",
      known("- issue: '#12'\n  patterns: [x]"),
      '2:12: "known-issues[0].issue" must be the number of an issue, but is the text "#12"; for example: issue: 123',
    ],
    [
      "a fingerprint that is none",
      known("- issue: 1\n  fingerprints: [abc]"),
      '3:20: "known-issues[0].fingerprints[0]" must be a fine or medium fingerprint, 16 hexadecimal digits in quotes, but is the text "abc"; for example: fingerprints: ["0123456789abcdef"]',
    ],
    [
      "a version that YAML takes for a number",
      known("- issue: 1\n  patterns: [x]\n  fixed-in: 2.4"),
      '4:15: "known-issues[0].fixed-in" must be a version in quotes, such as 2.4.0, but is the number 2.4; for example: fixed-in: "2.4.0"',
    ],
    [
      "a map of known issues",
      "known-issues: {issue: 1}",
      '1:15: "known-issues" must be a list of known issues, but is a map; for example: known-issues: [{"issue":123,"patterns":["oil gauge stuck"],"fixed-in":"2.4.0"}]',
    ],
    [
      "an unknown pack",
      "rule-packs: {antropic: false}",
      '1:14: unknown key "antropic" in "rule-packs"; did you mean "anthropic"?',
    ],
    [
      "a package's name that leads elsewhere",
      "versions: {npm: ../admin}",
      '1:17: "versions.npm" must be the name of an npm package, or null, but is the text "../admin"; for example: npm: "@acme/lantern"',
    ],
  ];
  test.each(rows)("%s", (_, text, ...lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  test("__proto__ is no id, and harms nobody", () => {
    const { settings } = parseConfig("custom-categories: {__proto__: {patterns: [x]}}", "f.yml");
    expect(settings).toEqual(defaultSettings);
    expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  });

  test("too many categories", () => {
    const all = Array.from({ length: 21 }, (_, at) => `  own-${at}: {patterns: [soot${at}]}`).join("\n");
    expect(linesOf(`custom-categories:\n${all}\n`)).toEqual(["2:3: 21 custom categories; at most 20 are read"]);
  });

  test("too many patterns in all, at the first that is too many", () => {
    const ten = Array.from({ length: 10 }, (_, at) => `p${at}`).join(", ");
    const entries = Array.from({ length: 21 }, (_, at) => `  - {issue: ${at + 1}, patterns: [${ten}]}`).join("\n");
    const [line] = linesOf(`known-issues:\n${entries}\n`);
    expect(line).toMatch(/^22:\d+: more than 200 patterns in the file; join some with "\|"$/);
    expect(ALL_PATTERNS_MAX).toBe(200);
  });

  test("patterns that cost too much together, at the first that is too much", () => {
    const dear =
      "(?:sync|upload|download|backup|mirror)(?:ing)? (?:daemon|service|worker|job) (?:stuck|hung|dead|lost)";
    const entries = Array.from({ length: 20 }, (_, at) => `  - {issue: ${at + 1}, patterns: ['${dear} ${at}']}`);
    const [line] = linesOf(`known-issues:\n${entries.join("\n")}\n`);
    expect(line).toMatch(/all patterns up to this one cost too much together; write shorter ones, or fewer$/);
  });
});
