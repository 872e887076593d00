import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "@jest/globals";
import { GitHubError } from "../../src/github/github.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { findNpmRegistry } from "../../src/registry/npm-config.ts";
import { createVersionSource } from "../../src/registry/version-source.ts";
import { type FakeServer, startFakeServer } from "../support/fake-server.ts";

const NOON = "2026-11-20T12:00:00Z";
const after = (minutes: number): string => new Date(Date.parse(NOON) + minutes * 60_000).toISOString();

let server: FakeServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

/** A repository that counts how often it is asked. */
function repository(tags: { release?: string; tags?: readonly string[]; fails?: boolean }, repo = "acme/lantern") {
  const counts = { release: 0, tags: 0 };
  const refuse = () => {
    throw new GitHubError("no", { code: "forbidden", status: 403 });
  };
  return {
    counts,
    repo,
    repositoryId: null,
    getLatestReleaseTag: () => {
      counts.release += 1;
      if (tags.fails === true) refuse();
      return Promise.resolve(tags.release);
    },
    listTags: () => {
      counts.tags += 1;
      return Promise.resolve(tags.tags ?? []);
    },
  };
}

const npm = (name: string | null, registry: string | null = null) => ({ npm: name, registry });

describe("without a package", () => {
  const rows: readonly (readonly [string, Parameters<typeof repository>[0], string | null])[] = [
    ["the latest release", { release: "v2.4.0", tags: ["v3.0.0"] }, "2.4.0"],
    ["a release that names no version says nothing, and tags are not asked", { release: "nightly" }, null],
    ["the highest tag where there is no release", { tags: ["v1.9.0", "v1.10.0", "v1.2.0"] }, "1.10.0"],
    ["no candidate for a release", { tags: ["v2.0.0-rc.1", "v1.9.0"] }, "1.9.0"],
    ["no tag of something else", { tags: ["helm-chart-9.0.0", "lantern-1.2.0", "docs"] }, "1.2.0"],
    ["nothing released", {}, null],
    ["only candidates", { tags: ["v2.0.0-beta.1"] }, null],
    ["GitHub refuses", { fails: true }, null],
  ];
  test.each(rows)("%s", async (_, tags, expected) => {
    expect(await createVersionSource().findLatest(repository(tags), npm(null), NOON)).toBe(expected);
  });

  test("a MemoryGitHub tells its tags", async () => {
    const github = new MemoryGitHub();
    github.tag("v0.9.0");
    expect(await createVersionSource().findLatest(github, npm(null), NOON)).toBe("0.9.0");
    github.release("v0.8.0");
    expect(await createVersionSource().findLatest(github, npm(null), NOON)).toBe("0.8.0");
  });

  test("another error than GitHub's is not hidden", async () => {
    const broken = { ...repository({}), getLatestReleaseTag: () => Promise.reject(new TypeError("a bug of ours")) };
    await expect(createVersionSource().findLatest(broken, npm(null), NOON)).rejects.toThrow("a bug of ours");
  });
});

describe("with a package", () => {
  async function sourceOf(latest: () => string, keepMs?: number) {
    server = await startFakeServer(() => ({ status: 200, body: { latest: latest() } }));
    return createVersionSource({ registryUrl: server.url, ...(keepMs !== undefined && { keepMs }) });
  }

  test("the registry is asked, and GitHub is not", async () => {
    const github = repository({ release: "v9.9.9" });
    const source = await sourceOf(() => "2.4.1");
    expect(await source.findLatest(github, npm("lantern"), NOON)).toBe("2.4.1");
    expect(github.counts).toEqual({ release: 0, tags: 0 });
  });

  test("what is no version says nothing", async () => {
    const source = await sourceOf(() => "newest");
    expect(await source.findLatest(repository({}), npm("lantern"), NOON)).toBeNull();
  });

  test("an answer counts for an hour", async () => {
    let latest = "2.4.1";
    const source = await sourceOf(() => latest);
    const github = repository({});
    expect(await source.findLatest(github, npm("lantern"), NOON)).toBe("2.4.1");
    latest = "2.5.0";
    expect(await source.findLatest(github, npm("lantern"), after(59))).toBe("2.4.1");
    expect(await source.findLatest(github, npm("lantern"), after(61))).toBe("2.5.0");
    expect(server?.asked).toHaveLength(2);
  });

  test("no answer counts for five minutes", async () => {
    let status = 503;
    server = await startFakeServer(() => ({ status, body: { latest: "2.4.1" } }));
    const source = createVersionSource({ registryUrl: server.url });
    const github = repository({});
    expect(await source.findLatest(github, npm("lantern"), NOON)).toBeNull();
    status = 200;
    expect(await source.findLatest(github, npm("lantern"), after(4))).toBeNull();
    expect(await source.findLatest(github, npm("lantern"), after(6))).toBe("2.4.1");
  });

  test("two packages, and a package and its repository, are kept apart", async () => {
    server = await startFakeServer(({ path }) => ({
      status: 200,
      body: { latest: path.includes("wick") ? "1.0.0" : "2.0.0" },
    }));
    const source = createVersionSource({ registryUrl: server.url });
    const github = repository({ release: "v3.0.0" });
    expect(await source.findLatest(github, npm("wick"), NOON)).toBe("1.0.0");
    expect(await source.findLatest(github, npm("lantern"), NOON)).toBe("2.0.0");
    expect(await source.findLatest(github, npm(null), NOON)).toBe("3.0.0");
  });
});

describe("the list of releases", () => {
  const listed = [
    { tag: "v2.4.1", publishedAt: "2026-03-02T08:00:00Z" },
    { tag: "nightly", publishedAt: "2026-03-01T08:00:00Z" },
    { tag: "2.4.0", publishedAt: "2026-02-01T08:00:00Z" },
  ];

  test("holds versions only, and counts for an hour", async () => {
    let asked = 0;
    const github = {
      repo: "acme/lantern",
      repositoryId: null,
      listReleases: () => {
        asked += 1;
        return Promise.resolve(listed);
      },
    };
    const source = createVersionSource();
    const releases = await source.listReleases(github, NOON);
    expect(releases.map(({ version }) => version)).toEqual(["2.4.1", "2.4.0"]);
    await source.listReleases(github, after(59));
    expect(asked).toBe(1);
    await source.listReleases(github, after(61));
    expect(asked).toBe(2);
  });

  test("is empty where GitHub does not answer, which is no error", async () => {
    const listReleases = () => Promise.reject(new GitHubError("down", { code: "server", status: 502 }));
    expect(
      await createVersionSource().listReleases({ repo: "acme/lantern", repositoryId: null, listReleases }, NOON),
    ).toEqual([]);
  });
});

test("of many repositories the ones asked for longest ago are forgotten", async () => {
  const source = createVersionSource();
  const first = repository({ release: "v1.0.0" }, "acme/first");
  await source.findLatest(first, npm(null), NOON);
  await source.findLatest(first, npm(null), NOON);
  expect(first.counts.release).toBe(1);
  for (let at = 0; at < 1_000; at += 1) {
    await source.findLatest(repository({ release: "v1.0.0" }, `acme/other-${at}`), npm(null), NOON);
  }
  await source.findLatest(first, npm(null), NOON);
  expect(first.counts.release).toBe(2);
});

test("without a registry that npm is set to, the repository's own releases count, and that is said", async () => {
  const source = createVersionSource();
  const github = repository({ release: "v1.4.0" });
  const before = process.env["npm_config_registry"];
  process.env["npm_config_registry"] = "none";
  try {
    expect(source.noteOn(npm("lantern"))).toMatch(/no registry is known; set "versions.registry"/u);
    expect(await source.findLatest(github, npm("lantern"), NOON)).toBe("1.4.0");
  } finally {
    if (before === undefined) delete process.env["npm_config_registry"];
    else process.env["npm_config_registry"] = before;
  }
  expect(source.noteOn(npm(null))).toBeNull();
});

test("a registry that a repository names is asked, but never by a server of several owners", async () => {
  server = await startFakeServer(() => ({ status: 200, body: { latest: "2.4.1" } }));
  const named = npm("lantern", `${server.url}/`);
  expect(await createVersionSource().findLatest(repository({}), named, NOON)).toBe("2.4.1");
  const app = createVersionSource({ asksNamed: false, registryUrl: "http://127.0.0.1:1" });
  expect(await app.findLatest(repository({}), named, NOON)).toBeNull();
  expect(app.noteOn(named)).toContain("is not asked by a server");
  expect(server.asked).toHaveLength(1);
});

describe("what npm is set to", () => {
  test.each<[string, Record<string, string>, string, string | undefined]>([
    ["by the environment", { npm_config_registry: "https://npm.test/" }, "", "https://npm.test"],
    [
      "by the file",
      {},
      "audit=false\nregistry = https://npm.test/r/\n@acme:registry=https://other.test",
      "https://npm.test/r",
    ],
    ["without its credentials", {}, "registry=https://ada:word@npm.test/", "https://npm.test"],
    ["nowhere", {}, "audit=false", undefined],
    ["to no address", {}, "registry=npm", undefined],
    ["to a file", {}, "registry=file:///etc", undefined],
  ])("%s", async (_name, env, file, expected) => {
    const folder = await mkdtemp(join(tmpdir(), "fingerpost-npmrc-"));
    await writeFile(join(folder, ".npmrc"), file);
    expect(findNpmRegistry(env, [folder])).toBe(expected);
    await rm(folder, { recursive: true });
  });
});
