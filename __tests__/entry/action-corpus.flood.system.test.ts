/** The Action over several runs, with what is kept in the Actions cache: GitHub and the cache's service are emulated. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type CacheService, startCacheService } from "../support/cache-service.ts";
import { OpenApi } from "../support/openapi.ts";
import { type ActionWorld, startActionWorld } from "../support/run-action.ts";

const AT = { owner: "ada", repo: "tool" };
const ERROR = "```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```";
const WHEEL =
  "```\nWheelError: the kaleidoscope's wheel is jammed\n    at turnWheel (src/wheel.ts:12:4)\n    at startDrum (src/drum.ts:3:1)\n```";
const BODY = `Since today every call ends with:\n\n${ERROR}\n\nVersion: 1.0.0`;
/** What GitHub asks of a token that may be used at once: its labels exist, one run has seen the repository. */
const LABELS = ["error: network", "possible-duplicate"];

let world: ActionWorld;
let service: CacheService;
let folder: string;
let runs = 0;

beforeAll(async () => {
  world = await startActionWorld("ada/tool", ["ben"]);
  for (const name of LABELS)
    await world.octokitOf().request("POST /repos/{owner}/{repo}/labels", { ...AT, name, color: "d73a4a" });
});
afterAll(() => world.close());
beforeEach(async () => {
  service = await startCacheService();
  folder = await mkdtemp(join(tmpdir(), "fingerpost-runner-"));
  world.front.fail = null;
});

afterEach(async () => {
  await service.close();
  await rm(folder, { recursive: true, force: true });
});

const open = (title: string, body = BODY) => world.open(title, body);

/** A run on the default branch, as a runner of its own: nothing but the cache is shared. */
function run(event: string, payload: object, inputs: Readonly<Record<string, string>> = {}) {
  const id = `${++runs}`;
  const env = { RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder, GITHUB_REF: "refs/heads/main", GITHUB_RUN_ID: id };
  const repository = { name: "tool", owner: { login: "ada" }, default_branch: "main" };
  return world.run(event, { repository, ...payload }, { env: { ...env, ...service.env }, inputs });
}

const nightly = () => run("schedule", {});

/** The requests of the last run, for a person. */
function asked(count: number): readonly string[] {
  return world.front.exchanges.slice(-count).map(({ method, url }) => `${method} ${new URL(url).pathname}`);
}

describe("requests for one new issue, once the nightly run has kept the issues", () => {
  test.each([
    ["without a release", false],
    ["with a release", true],
  ])("%s: at most 8", async (_name, hasRelease) => {
    await open(`Something earlier, ${String(hasRelease)}`, "The window stays grey.");
    if (hasRelease)
      await world.octokitOf().request("POST /repos/{owner}/{repo}/releases", { ...AT, tag_name: "v1.0.0" });
    const night = await nightly();
    expect([night.code, night.log]).toEqual([
      0,
      expect.stringMatching(/Kept \d+ issues, since nothing was kept before/),
    ]);
    const issue = await open(`No connection, ${String(hasRelease)}`);
    const { code, requests, log } = await run("issues", { action: "opened", issue });
    console.info(`a new issue ${_name}: ${requests} requests\n${asked(requests).join("\n")}`);
    expect(log).toMatch(/\d+ issues are kept since/);
    expect(log).toContain("Not kept: ");
    expect([code, log.includes(`${requests} requests to GitHub`), requests <= 9]).toEqual([0, true, true]);
  });
});

test("the nightly walk goes on where it stopped, by the cache alone", async () => {
  await open("No connection, the first");
  await nightly();
  const next = await nightly();
  expect([next.code, next.log]).toEqual([0, expect.stringMatching(/^0 looked at|0 changed/m)]);
  expect(service.entries.length).toBe(2);
});

test("an event that anybody can bring about never fills the cache", async () => {
  const issue = await open("No connection, by a stranger");
  const { code, log } = await run("issues", { action: "opened", issue });
  expect([code, log]).toEqual([0, expect.stringContaining("Not kept: the cache is only read on `issues`")]);
  expect([service.entries, service.calls.includes("CreateCacheEntry")]).toEqual([[], false]);
});

describe("a cache that does not work never breaks a triage", () => {
  test("it refuses", async () => {
    service.fail = 403;
    const issue = await open("No connection, cache refused");
    const { code, log, outputs } = await run("issues", { action: "opened", issue });
    expect([code, outputs["category"]]).toEqual([0, "network"]);
    expect(log.match(/The kept issues are not used, since the cache/g)).toHaveLength(1);
    expect(log).not.toMatch(/^::(?:warning|error)/m);
  });

  test("it gives something else", async () => {
    await nightly();
    for (const entry of service.entries) entry.blob = Buffer.from("not an archive");
    const issue = await open("No connection, cache broken");
    const { code, log, outputs } = await run("issues", { action: "opened", issue });
    expect([code, outputs["category"]]).toEqual([0, "network"]);
    expect(log.match(/The kept issues are not used/g)).toHaveLength(1);
  });

  test("there is none", async () => {
    const issue = await open("No connection, no cache");
    const { code, log } = await world.run("issues", { action: "opened", issue });
    expect([code, log]).toEqual([0, expect.stringContaining("the cache is not offered to this run")]);
  });
});

test("a repository of many issues: searched meanwhile, kept by night, restored by day", async () => {
  const octokit = world.octokitOf("ben");
  const first = await open("The kaleidoscope stalls", `Every start ends so.\n\n${WHEEL}`);
  for (let n = 0; n < 560; n++) {
    const at = { ...AT, title: `Question number ${n}`, body: "How does one do it?" };
    await octokit.request("POST /repos/{owner}/{repo}/issues", at);
  }
  const issue = await open("The kaleidoscope stalls again", `Same as #${first.number}.\n\n${WHEEL}`);
  const early = await run("issues", { action: "opened", issue });
  expect([early.code, early.log]).toEqual([0, expect.stringMatching(/found by GitHub's search/)]);
  expect(early.outputs["matches"]).toContain(`"number":${first.number},`);
  // Five pages are the first listing of a triage; a walk has twenty, so it takes all at once.
  const night = await run("schedule", {}, { "max-requests": "60" });
  expect(night.log).toMatch(/Kept \d+ issues/);
  const next = await open("The kaleidoscope stalls once more", `Same as #${first.number}.\n\n${WHEEL}`);
  const late = await run("issues", { action: "opened", issue: next });
  expect(late.log).toMatch(/5\d\d issues are kept since/);
  expect(late.outputs["matches"]).toContain(`"number":${first.number},`);
});

test("every request of all these runs conforms to GitHub's description", () => {
  const openApi = new OpenApi();
  expect(world.front.exchanges.some(({ url }) => url.includes("/search/issues?"))).toBe(true);
  const differences = world.front.exchanges.flatMap((exchange) => openApi.check(exchange));
  expect(differences.filter(({ side }) => side === "request")).toEqual([]);
});
