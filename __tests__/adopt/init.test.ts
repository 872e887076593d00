/** What `fingerpost init` would write for three repositories that label in three ways, and that it writes over nothing. */
import { mkdtemp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { repositoryOf } from "../../src/entry/cli/init-command.ts";
import { decideInit } from "../../src/adopt/decide-init.ts";
import { readForm } from "../../src/adopt/issue-form.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { parse } from "yaml";
import { runCli } from "../../src/entry/run-cli.ts";
import { parseReport } from "../../src/parse/parse-report.ts";
import { CODED, PLAIN, PREFIXED } from "./three-repositories.ts";

type Repository = typeof PLAIN;

function draft({ repo, labels, form, issues }: Repository): string {
  const fields = readForm("bug.yml", form);
  const [config] = decideInit({ repo, labels, fields, issues, settings: defaultSettings, now: "2031-12-01T00:00:00Z" });
  return config?.text ?? "";
}

/** The settings of a draft; every label that it names for something, by what for. */
function labelsIn(text: string) {
  const { settings, errors } = parseConfig(text, "fingerpost.yml");
  expect(errors).toEqual([]);
  const { labels } = settings;
  const named = [...labels.categories, ...labels.platforms, ...labels.kinds].map(
    ([id, { name }]) => [id, name] as const,
  );
  const defaults = new Set([...defaultSettings.labels.categories.values()].map(({ name }) => name));
  for (const { name } of defaultSettings.labels.platforms.values()) defaults.add(name);
  return {
    ...Object.fromEntries(named.filter(([, name]) => !defaults.has(name))),
    needsInfo: labels.needsInfo?.name,
    field: settings.versions.field,
  };
}

describe("a draft", () => {
  const rows: [name: string, repository: Repository, expected: object][] = [
    [
      "GitHub's own labels: kinds only; a field called Version needs no setting",
      PLAIN,
      { bug: "bug", feature: "enhancement", question: "question", needsInfo: "needs-info", field: null },
    ],
    [
      "prefixes, by name; a name that use speaks against is turned down; the version's question is named",
      PREFIXED,
      {
        ...{ crash: "C-crash", feature: "C-feature", macos: "O-macos", windows: "O-windows" },
        ...{ needsInfo: "S-needs-info", field: "Which loom do you weave on?" },
      },
    ],
    [
      "codes, by use; a label of two uses tells neither, and one that can't be configured is passed over",
      CODED,
      {
        ...{ network: "team-rope", authentication: "team-key", bug: "kind: defect" },
        ...{ needsInfo: "needs-info", field: null },
      },
    ],
  ];
  test.each(rows)("%s", (_, repository, expected) => {
    expect(labelsIn(draft(repository))).toEqual(expected);
  });

  test("says why, which were turned down, and what counts as noise", () => {
    const prefixed = draft(PREFIXED);
    expect(prefixed).toContain('crash: "C-crash" # by its name; 8 of its 8 issues read like it');
    expect(prefixed).toContain('# Not for network: "area/network" is named so, but 0 of its 12 issues');
    expect(prefixed).toContain("# 14 of its 14 answers are versions");
    expect(draft(CODED)).toMatch(
      /#\s+- "\^BeaconError: could not flush the beacon queue" # in 20 of \d+ earlier reports/u,
    );
    expect(draft(PLAIN)).toContain('asked for by "Version" of bug.yml, which is understood as it is');
  });

  test.each([PLAIN, PREFIXED, CODED])(
    "is right in whole: what it comments out is right as well ($repo)",
    (repository) => {
      const opened = draft(repository)
        .split("\n")
        .map((line) => line.replace(/^(\s*)# (?=(?!yaml)[a-z-]+: |[a-z-]+:$| {2}deny:| {4}- )/u, "$1"))
        .join("\n");
      expect(parseConfig(opened, "fingerpost.yml").errors).toEqual([]);
    },
  );

  test.each([PLAIN, PREFIXED, CODED])("no key stands there with nothing below it ($repo)", (repository) => {
    expect(JSON.stringify(parse(draft(repository)))).not.toContain("null");
    expect(JSON.stringify(parse(draft({ ...repository, labels: [] })) ?? {})).not.toContain("null");
  });

  test("hostile labels, forms and texts end in a file that is right", () => {
    const labels = ["crash\u2028x", 'crash: "#', "*network", "- memory\n  evil: 1", "‮ui", "x".repeat(80)];
    const form = `body:\n  - type: input\n    attributes: { label: "Version\\nlabels: 3 # \u2028", placeholder: "1.2.3" }`;
    const text = draft({ ...PLAIN, repo: "ada/x\nlabels: 7", labels, form });
    expect(parseConfig(text, "fingerpost.yml").errors).toEqual([]);
    for (const broken of ["body: [", "&a [*a, *a]", "body: 7", "body: [7, {type: input}]", ""]) {
      expect(readForm("bug.yml", broken)).toEqual([]);
    }
  });
});

test("the question that is named outranks whatever else looks like a version", () => {
  const body = "It stops.\n\n### Which loom?\n\nloom 4.2.0\n\n### Environment\n\n- Version: 9.9.9";
  const text = { title: "", body, repo: "ada/x" };
  expect(parseReport(text).environment.version).toBe("9.9.9");
  expect(parseReport({ ...text, versionField: "**which loom**" }).environment.version).toBe("4.2.0");
});

describe("fingerpost init", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "fingerpost-init-"));
    await mkdir(join(folder, ".github/ISSUE_TEMPLATE"), { recursive: true });
    await writeFile(join(folder, ".github/ISSUE_TEMPLATE/bug.yml"), PREFIXED.form);
    await writeFile(
      join(folder, "issues.jsonl"),
      PREFIXED.issues
        .map((issue) =>
          JSON.stringify({
            ...issue,
            created_at: issue.createdAt,
            author: issue.author?.login,
          }),
        )
        .join("\n"),
    );
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  async function init(...args: string[]) {
    let out = "";
    let err = "";
    const code = await runCli(["init", ...args], {
      out: (text) => (out += text),
      err: (text) => (err += text),
      readStdin: () => Promise.resolve(""),
      env: {},
      now: () => new Date("2031-12-01T00:00:00Z"),
      clock: () => 0,
      colors: pc.createColors(false),
    });
    return { code, out, err };
  }

  test("prints with --print, and writes nothing then", async () => {
    const { code, out } = await init(folder, "--corpus", join(folder, "issues.jsonl"), "--print");
    expect(code).toBe(0);
    expect(out).toContain("# .github/workflows/fingerpost-rescan.yml");
    expect(out).toContain('field: "Which loom do you weave on?"');
    await expect(readFile(join(folder, ".github/fingerpost.yml"))).rejects.toThrow("ENOENT");
  });

  test("writes three files, overwrites none, and says what it left", async () => {
    await mkdir(join(folder, ".github/workflows"), { recursive: true });
    await writeFile(join(folder, ".github/workflows/fingerpost.yml"), "on: push\n");
    const { code, out, err } = await init(folder, "--corpus", join(folder, "issues.jsonl"));
    expect(err).toContain("commit them");
    expect(code).toBe(0);
    expect(out).toMatch(
      /fingerpost\.yml: written\n.*fingerpost\.yml: there already, and left as it is .*\n.*rescan\.yml: written\n/u,
    );
    expect(await readFile(join(folder, ".github/workflows/fingerpost.yml"), "utf8")).toBe("on: push\n");
    expect(parseConfig(await readFile(join(folder, ".github/fingerpost.yml"), "utf8"), "x").errors).toEqual([]);
  });

  test("asks for a repository where the folder is no clone", async () => {
    const { code, err } = await init(folder);
    expect(code).toBe(2);
    expect(err).toContain("--repo owner/name");
  });

  test.each([
    ["/srv/w/loom", undefined],
    ["../loom/.git", undefined],
    ["C:/w/loom", undefined],
    ["git@github.com:ada/loom.git", "ada/loom"],
    ["https://github.com/ada/loom", "ada/loom"],
    ["ssh://git@github.example:22/ada/loom.git/", "ada/loom"],
  ])("of a clone of %s the repository is %s", (url, repo) => {
    expect(repositoryOf(url)).toBe(repo);
  });

  test("the workflows are those that the README shows", async () => {
    const readme = await readFile("README.md", "utf8");
    const files = decideInit({ ...PLAIN, fields: [], settings: defaultSettings, now: "2031-12-01T00:00:00Z" });
    for (const { text } of files.slice(1)) expect(readme.includes(`\`\`\`yaml\n${text}\`\`\``)).toBe(true);
  });
});
