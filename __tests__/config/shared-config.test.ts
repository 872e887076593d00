/** Two organisations' settings and a repository's own, merged: who wins, how lists merge, and where each value comes from. */
import { describe, expect, test } from "@jest/globals";
import { loadConfig, loadLayers } from "../../src/config/load-config.ts";
import { mergeConfig } from "../../src/config/merge-config.ts";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { GitHubError } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";

const OWNER = `labels:
  needs-info: "status: waiting"
  categories:
    crash: { name: "kind: crash", color: "ff0000" }
    network: "area: net"
comment: { max-related: 0, when: link }
ignore: { authors: [acme-robot], labels: [internal] }
known-issues:
  - { issue: 5, patterns: [wick] }
`;
const OTHER = `thresholds: { duplicate: 0.97 }
comment: { max-related: 1 }
`;
const OWN = `labels:
  categories: { crash: "bug: crash" }
comment: { max-related: 2 }
ignore: { authors: [my-robot] }
known-issues:
  - { issue: 9, patterns: [lamp] }
`;

function repository(files: Readonly<Record<string, string>>): MemoryGitHub {
  const github = new MemoryGitHub({ repo: "acme/tool", startAt: "2026-11-18T09:00:00Z" });
  for (const [path, text] of Object.entries(files)) github.writeFile(path, text);
  return github;
}
const OWN_PATH = ".github/fingerpost.yml";
const FILES = {
  [OWN_PATH]: OWN,
  "acme/.github:fingerpost.yml": OWNER,
  "other/settings@v2:.github/fingerpost.yml": OTHER,
};

describe("shared settings", () => {
  test("the owner's hold for a repository without a file, and for one with a file where it says nothing", async () => {
    const bare = await loadConfig(repository({ "acme/.github:fingerpost.yml": OWNER }));
    expect([bare.errors, bare.settings.labels.needsInfo?.name]).toEqual([[], "status: waiting"]);
    const { settings } = await loadConfig(repository(FILES));
    expect(settings.labels.needsInfo?.name).toBe("status: waiting");
    expect(settings.labels.categories.get("network")?.name).toBe("area: net");
    expect([settings.comment.maxRelated, settings.comment.when]).toEqual([2, "link"]);
  });

  test("a label is taken whole: no colour of one file with a name of another", async () => {
    const { settings } = await loadConfig(repository(FILES));
    const preset = defaultSettings.labels.categories.get("crash");
    expect(settings.labels.categories.get("crash")).toEqual({ ...preset, name: "bug: crash" });
  });

  test("whom to leave alone and what is known is joined, the own first", async () => {
    const { settings } = await loadConfig(repository(FILES));
    expect([...settings.ignore.authors].sort()).toEqual(["acme-robot", "my-robot"]);
    expect([...settings.ignore.labels]).toEqual(["internal"]);
    expect(settings.knownIssues.map(({ issue }) => issue)).toEqual([9, 5]);
  });

  test("extends takes another's in place of the owner's, at a ref; null takes none", async () => {
    const other = await loadConfig(repository({ ...FILES, [OWN_PATH]: "extends: other/settings@v2\n" }));
    expect(other.settings).toMatchObject({ thresholds: { duplicate: 0.97 }, comment: { maxRelated: 1 } });
    expect(other.settings.labels.needsInfo?.name).toBe("needs-info");
    const none = await loadConfig(repository({ ...FILES, [OWN_PATH]: "extends: null\n" }));
    expect(none.settings.labels.needsInfo?.name).toBe("needs-info");
  });

  test.each<[string, Record<string, string>, string]>([
    [
      "a missing one",
      { [OWN_PATH]: "comment: {}\nextends: other/none\n" },
      '.github/fingerpost.yml:2:10: "extends" names other/none',
    ],
    [
      "a chain",
      { [OWN_PATH]: "extends: other/a", "other/a:.github/fingerpost.yml": "extends: other/b" },
      "can't go on from another",
    ],
    [
      "a mistake in it",
      { "acme/.github:fingerpost.yml": "coment: {}\n" },
      'acme/.github/fingerpost.yml:1:1: unknown key "coment"',
    ],
    [
      "what does not go together",
      {
        [OWN_PATH]: "thresholds: { related: 0.8 }",
        "acme/.github:fingerpost.yml": "thresholds: { duplicate: 0.7, related: 0.6 }",
      },
      "(together with acme/.github/fingerpost.yml)",
    ],
  ])("%s is an error with its place, and the defaults are used", async (_name, files, message) => {
    const { settings, errors } = await loadConfig(repository(files));
    const [error] = errors;
    expect(`${error?.file}:${error?.line}:${error?.column}: ${error?.message}`).toContain(message);
    expect(settings).toBe(defaultSettings);
  });

  test("an owner's repository that may not be read is as good as none; one that does not answer is not", async () => {
    for (const [code, expected] of [
      ["forbidden", "fulfilled"],
      ["server", "rejected"],
    ] as const) {
      const github = repository({ [OWN_PATH]: OWN });
      const failing = {
        repo: github.repo,
        readFile: (path: string, of?: { repo: string; ref: string | null }) =>
          of === undefined ? github.readFile(path) : Promise.reject(new GitHubError("no", { code, status: null })),
      };
      expect((await Promise.allSettled([loadConfig(failing)]))[0].status).toBe(expected);
    }
  });

  test("each value says where it comes from", async () => {
    const { values } = mergeConfig(await loadLayers(repository(FILES)));
    const said = Object.fromEntries(values.map(({ path, value, from }) => [path, [value, from]]));
    expect(said).toMatchObject({
      "labels.categories.crash": ["bug: crash", ".github/fingerpost.yml:2"],
      "labels.categories.network": ["area: net", "acme/.github/fingerpost.yml:5"],
      "comment.max-related": [2, ".github/fingerpost.yml:3"],
      "comment.when": ["link", "acme/.github/fingerpost.yml:6"],
      "ignore.authors": [["my-robot", "acme-robot"], ".github/fingerpost.yml:4, acme/.github/fingerpost.yml:7"],
      "comment.enabled": [true, null],
    });
  });
});
