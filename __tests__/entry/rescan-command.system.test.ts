/** `fingerpost rescan owner/repo` over HTTP, against the emulated GitHub. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { runCli } from "../../src/entry/run-cli.ts";
import { type Emulator, startEmulator } from "../support/emulator.ts";

const AT = { owner: "ada", repo: "tool" };
const BODY = "Since today every call ends with:\n\n```\nError: connect ECONNREFUSED 127.0.0.1:8080\n```\n\nOS: macOS";
const NO_SPACE = "Writing the cache ends with:\n\n```\nError: ENOSPC: no space left on device, write '/var/x'\n```";

let emulator: Emulator;
let folder: string;

beforeAll(async () => {
  emulator = await startEmulator({ repo: "ada/tool", people: ["triager"] });
  folder = await mkdtemp(join(tmpdir(), "fingerpost-rescan-"));
});
afterAll(async () => {
  await emulator.close();
  await rm(folder, { recursive: true });
});

async function cli(args: readonly string[], env: Record<string, string> = {}) {
  let out = "";
  let err = "";
  const code = await runCli(["rescan", ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readStdin: () => Promise.resolve(""),
    env: { GITHUB_TOKEN: emulator.tokenOf("triager"), GITHUB_API_URL: emulator.front.url, ...env },
    now: () => new Date(),
    clock: () => performance.now(),
    colors: pc.createColors(false),
  });
  return { code, out, err };
}

async function open(title: string, body: string): Promise<number> {
  const octokit = emulator.octokitOf("ada");
  return (await octokit.request("POST /repos/{owner}/{repo}/issues", { ...AT, title, body })).data.number;
}

async function labelsOf(issue_number: number) {
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}";
  const { data } = await emulator.octokitOf("ada").request(route, { ...AT, issue_number });
  return data.labels.map((label) => (typeof label === "string" ? label : (label.name ?? ""))).sort();
}

describe("a walk", () => {
  test("dry by default, then carried out, then goes on from where it stopped", async () => {
    // A walk that is to go on later begins with now, and leaves what was there before as it is.
    const state = join(folder, "state.json");
    expect((await cli(["ada/tool", "--apply", "--json", "--state", state])).code).toBe(0);
    const [first, second] = [await open("No connection", BODY), await open("Disk full", NO_SPACE)];
    const dry = await cli(["ada/tool"]);
    expect({ code: dry.code, err: dry.err }).toEqual({
      code: 0,
      err: expect.stringContaining("dry run: nothing was written"),
    });
    expect(dry.out).toContain(`#${first}  network`);
    expect(await labelsOf(first)).toEqual([]);

    const wet = await cli(["ada/tool", "--apply", "--json", "--state", state]);
    expect(wet.code).toBe(0);
    const report = JSON.parse(wet.out) as { totals: object; rows: readonly { number: number; category: string }[] };
    expect(report.totals).toMatchObject({ issues: 2, changed: 2, failed: 0, remaining: 0 });
    expect(report.rows.map(({ category }) => category)).toEqual(["network", "filesystem"]);
    expect([await labelsOf(first), await labelsOf(second)]).toEqual([
      ["error: network", "platform: macos"],
      ["error: filesystem"],
    ]);
    expect(JSON.parse(await readFile(state, "utf8"))).toMatchObject({ version: 1, retry: [] });
    const again = await cli(["ada/tool", "--apply", "--state", state]);
    expect([again.code, again.out]).toEqual([0, expect.stringContaining("0 changed")]);
    const other = await cli(["ada/tool", "--all", "--state", state]);
    expect([other.code, other.err]).toEqual([2, expect.stringContaining('a walk over "changed" stopped')]);
  });

  test("of issues by number", async () => {
    const [first, second] = [
      await open("No connection, once more", BODY),
      await open("Disk full, once more", NO_SPACE),
    ];
    const { code, out } = await cli(["ada/tool", "--issue", String(second), "--issue", String(first), "--json"]);
    const { rows } = JSON.parse(out) as { rows: readonly { number: number }[] };
    expect([code, rows.map(({ number }) => number)]).toEqual([0, [second, first]]);
  });

  test("in which an issue fails ends with 1 and names it", async () => {
    const { code, out } = await cli(["ada/tool", "--issue", "9999"]);
    expect([code, out]).toEqual([1, expect.stringContaining("#9999  failed")]);
  });

  test.each([
    ["no repository", ["tool"], "owner/name"],
    ["two scopes", ["ada/tool", "--all", "--label", "bug"], "give one of"],
    ["a number that is none", ["ada/tool", "--issue", "x"], "issue number"],
  ])("%s is bad usage", async (_name, args, message) => {
    const { code, err } = await cli(args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });

  test("--apply without a token is bad usage", async () => {
    const code = await runCli(["rescan", "ada/tool", "--apply"], {
      out: () => undefined,
      err: () => undefined,
      readStdin: () => Promise.resolve(""),
      env: {},
      now: () => new Date(),
      clock: () => performance.now(),
      colors: pc.createColors(false),
    });
    expect(code).toBe(2);
  });

  test("asks nothing that GitHub does not describe", () => {
    expect(emulator.front.exchanges.length).toBeGreaterThan(20);
    expect(emulator.differences.filter(({ side }) => side === "request")).toEqual([]);
  });
});
