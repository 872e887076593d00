/** GitHub's own client for the cache, in its process, against a cache service of our own. */
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { build } from "esbuild";
import { createActionsCache, toCachePrefix } from "../../src/store/actions-cache.ts";
import { type CacheService, startCacheService } from "../support/cache-service.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CORPUS = { snapshot: Uint8Array.from({ length: 5000 }, (_, at) => at % 251), state: '{"version":1}' };

let service: CacheService;
let program: string;
let folder: string;

beforeAll(async () => {
  const cached = join(ROOT, "node_modules/.cache");
  mkdirSync(cached, { recursive: true });
  // Within the project, so that packages are found.
  program = join(mkdtempSync(join(cached, "cache-process-")), "program.mjs");
  await build({
    entryPoints: [join(ROOT, "src/entry/cache-process.ts")],
    outfile: program,
    bundle: true,
    packages: "external",
    platform: "node",
    format: "esm",
  });
});
afterAll(() => {
  rmSync(join(program, ".."), { recursive: true });
});
beforeEach(async () => {
  service = await startCacheService();
  folder = mkdtempSync(join(tmpdir(), "fingerpost-cache-"));
});

afterEach(async () => {
  await service.close();
  rmSync(folder, { recursive: true });
});

interface Given {
  readonly run?: string;
  readonly repo?: string;
  readonly program?: string;
  readonly timeoutMs?: number;
}

function open(given: Given = {}) {
  const lines: string[] = [];
  const ms = given.timeoutMs ?? 60_000;
  const cache = createActionsCache({
    repo: given.repo ?? "acme/tool",
    run: given.run ?? "1",
    folder: join(folder, "corpus"),
    program: given.program ?? program,
    whyReadOnly: null,
    debug: (line) => lines.push(line),
    env: { PATH: process.env["PATH"], RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, ...service.env },
    timeouts: { load: ms, save: ms },
  });
  return { cache, lines };
}

describe("what is kept in the Actions cache", () => {
  test("is found by the next run, the newest first, and byte for byte", async () => {
    expect(await open().cache.load()).toEqual({ kind: "missing" });
    expect(await open({ run: "1" }).cache.save({ ...CORPUS, state: "older" })).toEqual({ kind: "saved" });
    expect(await open({ run: "2" }).cache.save(CORPUS)).toEqual({ kind: "saved" });
    const loaded = await open({ run: "3" }).cache.load();
    const { snapshot, state } = loaded.kind === "found" ? loaded.corpus : { snapshot: [], state: loaded.kind };
    expect([state, [...snapshot]]).toEqual([CORPUS.state, [...CORPUS.snapshot]]);
    expect(service.entries.map(({ key }) => key)).toEqual(["1", "2"].map((run) => toCachePrefix("acme/tool") + run));
  });

  test("is another repository's business to another repository", async () => {
    await open().cache.save(CORPUS);
    expect(await open({ repo: "acme/other" }).cache.load()).toEqual({ kind: "missing" });
  });

  test("is written once for each run; the second time says so", async () => {
    await open().cache.save(CORPUS);
    expect(await open().cache.save(CORPUS)).toEqual({ kind: "failed", why: expect.stringContaining("client gave up") });
  });

  test("prints nothing but to `debug`", async () => {
    const { cache, lines } = open();
    await cache.save(CORPUS);
    expect(lines.join("\n")).toContain("tar");
    expect(lines.filter((line) => /add-mask|\/upload\/|\/blob\//.test(line))).toEqual([]);
  });
});

describe("a cache that does not work is a sentence, and never an error", () => {
  test.each([
    ["refuses", 403, "Received non-retryable error"],
    ["is over its limit", 429, "Rate limited"],
  ])("it %s", async (_name, status, why) => {
    service.fail = status;
    expect(await open().cache.load()).toEqual({ kind: "failed", why: expect.stringContaining(why) });
    expect(await open().cache.save(CORPUS)).toEqual({ kind: "failed", why: expect.stringContaining("client gave up") });
  });

  test.each([
    ["never answers", "hang"],
    ["fails again and again", 500],
  ] as const)("it %s", async (_name, fail) => {
    service.fail = fail;
    const late = { kind: "failed", why: "did not answer within 3 s" };
    expect(await open({ timeoutMs: 3000 }).cache.load()).toEqual(late);
    expect(await open({ timeoutMs: 3000 }).cache.save(CORPUS)).toEqual(late);
  });

  test("it cannot be reached", async () => {
    await service.close();
    expect((await open({ timeoutMs: 3000 }).cache.load()).kind).toBe("failed");
  });

  test("its archive is cut", async () => {
    await open().cache.save(CORPUS);
    for (const entry of service.entries) entry.blob = entry.blob.subarray(0, entry.blob.length / 2);
    expect((await open({ run: "2" }).cache.load()).kind).toBe("failed");
  });

  test("its client is not there", async () => {
    const { cache } = open({ program: join(folder, "nothing.mjs") });
    expect(await cache.load()).toEqual({ kind: "failed", why: expect.stringContaining("client gave up") });
  });
});
