/** Every kind of error, as the line that the person reads. */
import { describe, expect, test } from "@jest/globals";
import { renderConfigError } from "../../src/config/config-error.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { parseConfig } from "../../src/config/parse-config.ts";

const FILE = ".github/fingerpost.yml";
const TOP =
  "labels, categories, category-texts, custom-categories, known-issues, rule-packs, classify, versions, comment, report, thresholds, ranking, incidents, close, votes, noise, ignore, extends, not-before, rescan";
const COMMENT_KEYS = "enabled, when, when-empty, language, max-duplicates, max-related, details, advice, status, pin";

/** The lines without the file's name. */
function linesOf(text: string): string[] {
  const { settings, errors } = parseConfig(text, FILE);
  expect(settings).toBe(defaultSettings);
  return errors.map((error) => {
    const line = renderConfigError(error);
    expect(line.startsWith(`${FILE}:`)).toBe(true);
    return line.slice(FILE.length + 1);
  });
}

test("a line is file:line:column: message", () => {
  expect(parseConfig("comment:\n  details: true\n  label: x\n", FILE).errors.map(renderConfigError)).toEqual([
    '.github/fingerpost.yml:3:3: unknown key "label" in "comment"; did you mean "labels"? It belongs at the top level',
  ]);
});

type Rows = readonly (readonly [text: string, ...lines: string[]])[];

const unknownKeys: Rows = [
  ["coment: {}", '1:1: unknown key "coment" at the top level; did you mean "comment"?'],
  ["label: {}", '1:1: unknown key "label" at the top level; did you mean "labels"?'],
  ["Comment: {}", '1:1: unknown key "Comment" at the top level; did you mean "comment"?'],
  ["treshholds: {}", '1:1: unknown key "treshholds" at the top level; did you mean "thresholds"?'],
  ["version: 2", '1:1: unknown key "version" at the top level; did you mean "versions"?'],
  ["schedule: 2", `1:1: unknown key "schedule" at the top level; known here: ${TOP}`],
  ["comment:\n  enable: true", '2:3: unknown key "enable" in "comment"; did you mean "enabled"?'],
  ["comment:\n  max_related: 1", '2:3: unknown key "max_related" in "comment"; did you mean "max-related"?'],
  ["comment:\n  maxDuplicates: 1", '2:3: unknown key "maxDuplicates" in "comment"; did you mean "max-duplicates"?'],
  ["comment:\n  whenEmpty: true", '2:3: unknown key "whenEmpty" in "comment"; did you mean "when-empty"?'],
  ["comment:\n  colour: red", `2:3: unknown key "colour" in "comment"; known here: ${COMMENT_KEYS}`],
  ["comment:\n  labels: {}", '2:3: unknown key "labels" in "comment"; it belongs at the top level'],
  ["enabled: false", '1:1: unknown key "enabled" at the top level; it belongs in "comment"'],
  [
    "possible-duplicat: x",
    '1:1: unknown key "possible-duplicat" at the top level; did you mean "possible-duplicate"? It belongs in "labels"',
  ],
  ["labels: {macos: mac}", '1:10: unknown key "macos" in "labels"; it belongs in "labels.platforms"'],
  ["labels: {platforms: {mac: x}}", '1:22: unknown key "mac" in "labels.platforms"; did you mean "macos"?'],
  [
    "labels: {platforms: {beos: x}}",
    '1:22: unknown key "beos" in "labels.platforms"; known here: macos, windows, linux, wsl, web, other, ios, android, freebsd, openbsd, netbsd, solaris, chromeos',
  ],
  [
    "labels: {categories: {usage-limits: x}}",
    '1:23: unknown key "usage-limits" in "labels.categories"; did you mean "usage-limit"?',
  ],
  ["categories: {netwrok: true}", '1:14: unknown key "netwrok" in "categories"; did you mean "network"?'],
  ["categories: {unknown: false}", '1:14: unknown key "unknown" in "categories"; it belongs in "labels.categories"'],
  ["labels: {needs-info: {colour: x}}", '1:23: unknown key "colour" in "labels.needs-info"; did you mean "color"?'],
  [
    "comment: {when: link, when-empty: true}",
    '1:10: "comment.when" and "comment.when-empty" say the same; keep "when" and remove "when-empty"',
  ],
  [
    "comment: {when: never}",
    '1:17: "comment.when" must be `always`, `useful` or `link`, but is the text "never"; for example: when: "link"',
  ],
  [
    "thresholds: {nearby: 1}",
    '1:14: unknown key "nearby" in "thresholds"; known here: category, kind, advice, duplicate, related',
  ],
  ["ignore: {label: []}", '1:10: unknown key "label" in "ignore"; did you mean "labels"?'],
  ["ignore: {users: []}", '1:10: unknown key "users" in "ignore"; known here: bots, authors, labels'],
  ["1: x", `1:1: unknown key "1" at the top level; known here: ${TOP}`],
  ['"": x', `1:1: unknown key "" at the top level; known here: ${TOP}`],
  ["__proto__: {}", '1:1: unknown key "__proto__"; no setting is called so'],
  ["comment: {__proto__: 1}", '1:11: unknown key "__proto__"; no setting is called so'],
  ["custom-categories: {__proto__: {patterns: [x]}}", '1:21: unknown key "__proto__"; no setting is called so'],
  ["custom-categories: {lid: {patterns: [x], __proto__: 1}}", '1:42: unknown key "__proto__"; no setting is called so'],
  ["labels: {categories: {crash: {__proto__: x}}}", '1:31: unknown key "__proto__"; no setting is called so'],
  ["known-issues: [{issue: 1, patterns: [x], __proto__: 1}]", '1:42: unknown key "__proto__"; no setting is called so'],
  ['ignore: {"__proto__": {bots: false}}', '1:10: unknown key "__proto__"; no setting is called so'],
  ["constructor: {}", `1:1: unknown key "constructor" at the top level; known here: ${TOP}`],
  ["toString: 1", `1:1: unknown key "toString" at the top level; known here: ${TOP}`],
  ["comment:\n  <<: {}", '2:3: unknown key "<<" in "comment"; merge keys are not supported'],
];

const wrongTypes: Rows = [
  ["- a\n- b", `1:1: the file must be a map of settings, but is a list; known there: ${TOP}`],
  ["hello", `1:1: the file must be a map of settings, but is the text "hello"; known there: ${TOP}`],
  ["comment:true", `1:1: the file must be a map of settings, but is the text "comment:true"; known there: ${TOP}`],
  ["42", `1:1: the file must be a map of settings, but is the number 42; known there: ${TOP}`],
  ["comment: true", `1:10: "comment" must be a map of settings, but is true; known there: ${COMMENT_KEYS}`],
  ["comment: []", `1:10: "comment" must be a map of settings, but is a list; known there: ${COMMENT_KEYS}`],
  [
    "labels:\n  - bug",
    '2:3: "labels" must be a map of settings, but is a list; known there: categories, platforms, kinds, types, possible-duplicate, needs-info, incident, mode',
  ],
  [
    "comment: {enabled: yes}",
    '1:20: "comment.enabled" must be true or false, but is the text "yes"; for example: enabled: true',
  ],
  [
    "comment: {enabled: 1}",
    '1:20: "comment.enabled" must be true or false, but is the number 1; for example: enabled: true',
  ],
  ["comment: {enabled: }", '1:11: "comment.enabled" must be true or false, but is empty; for example: enabled: true'],
  ["comment:\n  enabled:\n", '2:3: "comment.enabled" must be true or false, but is empty; for example: enabled: true'],
  ["comment: {details: {}}", '1:20: "comment.details" must be true or false, but is a map; for example: details: true'],
  [
    "categories: {ui: off}",
    '1:18: "categories.ui" must be true or false, but is the text "off"; for example: ui: true',
  ],
  [
    "ignore: {bots: 'true'}",
    '1:16: "ignore.bots" must be true or false, but is the text "true"; for example: bots: true',
  ],
  [
    "ignore: {authors: octocat}",
    '1:19: "ignore.authors" must be a list of GitHub logins, but is the text "octocat"; for example: authors: ["octocat","renovate[bot]"]',
  ],
  [
    "ignore: {authors: [octo cat]}",
    '1:20: "ignore.authors[0]" must be a GitHub login, but is the text "octo cat"; for example: authors: ["octocat","renovate[bot]"]',
  ],
  [
    "ignore:\n  labels:\n    - ok\n    -\n",
    '4:6: "ignore.labels[1]" must be a label\'s name, but is empty; for example: labels: ["security","no-triage"]',
  ],
  [
    "ignore: {labels: [404]}",
    '1:19: "ignore.labels[0]" must be a label\'s name, but is the number 404; for example: labels: ["security","no-triage"]',
  ],
];

const numbers: Rows = [
  [
    "comment: {max-related: 6}",
    '1:24: "comment.max-related" must be a whole number from 0 to 5, but is the number 6; for example: max-related: 3',
  ],
  [
    "comment: {max-related: -1}",
    '1:24: "comment.max-related" must be a whole number from 0 to 5, but is the number -1; for example: max-related: 3',
  ],
  [
    "comment: {max-duplicates: 2.5}",
    '1:27: "comment.max-duplicates" must be a whole number from 0 to 5, but is the number 2.5; for example: max-duplicates: 3',
  ],
  [
    "comment: {max-duplicates: three}",
    '1:27: "comment.max-duplicates" must be a whole number from 0 to 5, but is the text "three"; for example: max-duplicates: 3',
  ],
  [
    "comment: {max-duplicates: 1e400}",
    '1:27: "comment.max-duplicates" must be a whole number from 0 to 5, but is the number 1e400; for example: max-duplicates: 3',
  ],
  [
    "thresholds: {duplicate: 90}",
    '1:25: "thresholds.duplicate" must be a number from 0 to 1, but is the number 90; for example: duplicate: 0.9',
  ],
  [
    "thresholds: {duplicate: 90%}",
    '1:25: "thresholds.duplicate" must be a number from 0 to 1, but is the text "90%"; for example: duplicate: 0.9',
  ],
  [
    "not-before: yesterday",
    '1:13: "not-before" must be a day such as 2026-04-01, or null, but is the text "yesterday"; for example: not-before: "2026-04-01"',
  ],
  [
    "rescan: {since: 2026-13-01}",
    '1:17: "rescan.since" must be a day such as 2026-04-01, or null, but is the text "2026-13-01"; for example: since: "2026-04-01"',
  ],
  [
    "thresholds: {category: .nan}",
    '1:24: "thresholds.category" must be a number from 0 to 1, but is the number .nan; for example: category: 0.75',
  ],
  [
    "thresholds: {category: .inf}",
    '1:24: "thresholds.category" must be a number from 0 to 1, but is the number .inf; for example: category: 0.75',
  ],
  [
    "thresholds:\n  related: 0.8\n  duplicate: 0.7\n",
    '2:3: "thresholds.related" (0.8) must not be above "thresholds.duplicate" (0.7); set both, related the lower',
  ],
  [
    "thresholds:\n  duplicate: 0.3\n",
    '2:3: "thresholds.related" (0.5) must not be above "thresholds.duplicate" (0.3); set both, related the lower',
  ],
];

const labels: Rows = [
  [
    `labels: {needs-info: ${"x".repeat(51)}}`,
    `1:22: "labels.needs-info" must be at most 50 characters long, but is the text "${"x".repeat(40)}…" (51 characters); for example: needs-info: "needs-info"`,
  ],
  [
    "labels: {needs-info: 'a, b'}",
    '1:22: "labels.needs-info" must be a name without commas, line breaks and spaces around it, but is the text "a, b"; for example: needs-info: "needs-info"',
  ],
  [
    'labels: {needs-info: "a\\nb"}',
    '1:22: "labels.needs-info" must be a name without commas, line breaks and spaces around it, but is the text "a␊b"; for example: needs-info: "needs-info"',
  ],
  [
    "labels: {needs-info: ' a'}",
    '1:22: "labels.needs-info" must be a name without commas, line breaks and spaces around it, but is the text " a"; for example: needs-info: "needs-info"',
  ],
  [
    "labels: {needs-info: ''}",
    '1:22: "labels.needs-info" must be a label\'s name, but is the text ""; for example: needs-info: "needs-info"',
  ],
  [
    "labels: {needs-info: false}",
    '1:22: "labels.needs-info" must be a label\'s name, null for no label, or a map with name, color and description, but is false; for example: needs-info: "needs-info"',
  ],
  [
    "labels: {categories: {crash: [bug]}}",
    '1:30: "labels.categories.crash" must be a label\'s name, null for no label, or a map with name, color and description, but is a list; for example: crash: "error: crash"',
  ],
  [
    "labels: {categories: {crash: 404}}",
    '1:30: "labels.categories.crash" must be a label\'s name, null for no label, or a map with name, color and description, but is the number 404; for example: crash: "error: crash"',
  ],
  [
    "labels: {categories: {unknown: {}}}",
    '1:32: "name" is missing in "labels.categories.unknown"; for example: name: "bug: crash"',
  ],
  [
    "labels: {platforms: {other: {color: '123456'}}}",
    '1:29: "name" is missing in "labels.platforms.other"; for example: name: "bug: crash"',
  ],
  [
    "labels: {categories: {crash: {name: 1}}}",
    '1:37: "labels.categories.crash.name" must be a label\'s name, but is the number 1; for example: name: "bug: crash"',
  ],
  [
    "labels: {categories: {crash: {color: red}}}",
    '1:38: "labels.categories.crash.color" must be six hexadecimal digits in quotes, but is the text "red"; for example: color: "d73a4a"',
  ],
  [
    "labels: {categories: {crash: {color: '#f00'}}}",
    '1:38: "labels.categories.crash.color" must be six hexadecimal digits in quotes, but is the text "#f00"; for example: color: "d73a4a"',
  ],
  [
    "labels:\n  categories:\n    crash:\n      color: #d73a4a\n",
    '4:7: "labels.categories.crash.color" must be six hexadecimal digits in quotes, but is empty; for example: color: "d73a4a"',
  ],
  [
    "labels: {categories: {crash: {color: 000000}}}",
    '1:38: "labels.categories.crash.color" must be six hexadecimal digits in quotes, but is the number 000000; for example: color: "d73a4a"',
  ],
  [
    `labels: {categories: {crash: {description: ${"y".repeat(101)}}}}`,
    `1:44: "labels.categories.crash.description" must be at most 100 characters long, but is the text "${"y".repeat(40)}…" (101 characters); for example: description: "The program ends or hangs as a whole"`,
  ],
  [
    'labels: {categories: {crash: {description: "a\\tb"}}}',
    '1:44: "labels.categories.crash.description" must be on one line, but is the text "a␉b"; for example: description: "The program ends or hangs as a whole"',
  ],
  [
    "labels: {categories: {crash: {description: }}}",
    '1:31: "labels.categories.crash.description" must be a sentence, but is empty; for example: description: "The program ends or hangs as a whole"',
  ],
];

const yaml: Rows = [
  ["comment:\n\tenabled: true", "2:1: not valid YAML: a tab is used as indentation; YAML wants spaces"],
  [
    "comment:\n    enabled: true\n  details: true",
    "3:1: not valid YAML: the indentation does not fit the lines above, or a bracket is not closed",
  ],
  [
    "comment: {enabled: true\n",
    "2:1: not valid YAML: the indentation does not fit the lines above, or a bracket is not closed",
  ],
  ["ignore: {authors: [@bob]}", "1:20: not valid YAML: a value cannot begin with this character; put it in quotes"],
  ["labels: {needs-info: `x`}", "1:22: not valid YAML: a value cannot begin with this character; put it in quotes"],
  [
    "labels:\n  needs-info: type: question\n",
    '2:15: not valid YAML: two "key: value" pairs on one line; begin a new line, or put the value in quotes',
  ],
  [
    'labels: {needs-info: "a\\q"}',
    '1:24: not valid YAML: an unknown escape in double quotes; write "\\\\" for a backslash, or use single quotes',
  ],
  ["labels: {needs-info: 'a}", "1:25: not valid YAML: Missing closing 'quote"],
  ["comment: }", "1:10: not valid YAML: something here does not belong; look at quotes, brackets and indentation"],
  ["- a\nb: c", "2:1: not valid YAML: something here does not belong; look at quotes, brackets and indentation"],
  ["? [a]\n: b", "1:3: not valid YAML: a key must be plain text"],
  ["comment: &a &b {}", '1:13: not valid YAML: two anchors ("&name") on one value'],
  ["comment: !ours {}", '1:10: not valid YAML: tags ("!name") are not supported'],
  [
    "ignore: {bots: !!js/function 'x'}",
    '1:16: not valid YAML: tags ("!name") are not supported',
    '1:30: "ignore.bots" must be true or false, but is the text "x"; for example: bots: true',
  ],
  ["%FOO\n---\ncomment: {}", '1:1: not valid YAML: directives ("%NAME") are not supported'],
  ["comment: {}\ncomment: {}", '2:1: the key "comment" is given twice'],
  ["comment:\n  details: true\n  details: true", '3:3: the key "details" is given twice'],
  ["comment: {}\n---\ncomment: {}", '2:1: a second document begins here ("---"); only one is read'],
  ["comment: *gone", '1:10: the alias "*gone" has no anchor "&gone" before it'],
  ["comment: &self\n  details: *self", '2:12: the alias "*self" has no anchor "&self" before it'],
];

describe.each([
  ["unknown keys", unknownKeys],
  ["wrong types", wrongTypes],
  ["numbers", numbers],
  ["labels", labels],
  ["YAML", yaml],
])("%s", (_, rows) => {
  test.each(rows.map(([text, ...lines]) => [JSON.stringify(text), text, lines] as const))(
    "%s",
    (_name, text, lines) => {
      expect(linesOf(text)).toEqual(lines);
    },
  );
});

describe("all errors", () => {
  test("are reported, by line, not only the first", () => {
    const text = `ignore:
  bots: maybe
comment:
  enabled: yes
  enabled: true
  colour: red
labels:
  categories:
    crash: a,b
thresholds:
  duplicate: 2
`;
    expect(linesOf(text).map((line) => line.replace(/ (?:must|is|at|in) .*/, ""))).toEqual([
      '2:9: "ignore.bots"',
      '4:12: "comment.enabled"',
      '5:3: the key "enabled"',
      '6:3: unknown key "colour"',
      '9:12: "labels.categories.crash"',
      '11:14: "thresholds.duplicate"',
    ]);
  });

  test("of one label's parts, too", () => {
    const lines = linesOf("labels:\n  needs-info:\n    nam: x\n    color: red\n    description: 5\n");
    expect(lines.map((line) => line.slice(0, 4))).toEqual(["3:5:", "4:12", "5:18"]);
  });

  test("but one for each line of broken YAML, and none of what follows from it", () => {
    expect(linesOf("coment: a: b: c\nignore: @x @y\n").map((line) => line.split(":")[0])).toEqual(["1", "2"]);
  });

  test("up to fifty; the rest is counted", () => {
    const lines = linesOf(Array.from({ length: 60 }, (_, n) => `x${n}: 1`).join("\n"));
    expect(lines).toHaveLength(51);
    expect(lines[0]).toMatch(/^1:1: unknown key "x0"/);
    expect(lines[49]).toMatch(/^50:1: unknown key "x49"/);
    expect(lines[50]).toBe("51:1: and 10 more errors from here on");
  });
});

describe("what the file says is shown, not obeyed", () => {
  test.each([
    ["a control character", '"a\\u001b[31mb": 1', '"a␛[31mb"'],
    ["NUL", '"key\\0": 1', '"key␀"'],
    ["a line break", '"a\\nb": 1', '"a␊b"'],
    ["a text direction override", '"a\\u202eb": 1', '"a\\u202Eb"'],
    ["a line separator", '"a\\u2028b": 1', '"a\\u2028b"'],
    ["a long key", `${"k".repeat(500)}: 1`, `"${"k".repeat(40)}…"`],
  ])("%s", (_, text, shown) => {
    const [line, ...others] = linesOf(text);
    expect(others).toEqual([]);
    expect(line).toBe(`1:1: unknown key ${shown} at the top level; known here: ${TOP}`);
  });

  test("a file's odd name stays on one line", () => {
    const [error] = parseConfig("x: 1", "a\nb\u001b.yml").errors;
    expect(error && renderConfigError(error)).toMatch(/^a␊b␛\.yml:1:1: unknown key "x"/);
  });
});
