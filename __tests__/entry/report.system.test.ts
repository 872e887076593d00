/** `fingerpost report` over HTTP, and `mode: report` of the Action's bundle, on the same invented threads. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { runCli } from "../../src/entry/run-cli.ts";
import { serveThreadWorld, type ThreadServer } from "../support/thread-server.ts";
import { readThreadWorld, type ThreadWorld } from "../support/thread-world.ts";

const BUNDLE = process.env["FINGERPOST_ACTION"] ?? fileURLToPath(new URL("../../dist/index.js", import.meta.url));

let folder: string;
let world: ThreadWorld;
let server: ThreadServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-report-"));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  world = readThreadWorld("burst");
  server = await serveThreadWorld(world);
});
afterEach(() => server.close());

async function cli(args: readonly string[], env: Record<string, string> = { GITHUB_TOKEN: "t" }) {
  const [out, err, progress]: [string[], string[], string[]] = [[], [], []];
  const code = await runCli(["report", ...args], {
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    progress: (line) => progress.push(line),
    readStdin: () => Promise.resolve(""),
    env: { GITHUB_API_URL: server.url, ...env },
    now: () => new Date(world.now),
    clock: () => performance.now(),
    colors: pc.createColors(false),
  });
  return { code, out: out.join(""), err: err.join(""), progress };
}

describe("the command line", () => {
  test("Markdown to standard output, progress for a person, and at most sixty requests", async () => {
    const { code, out, err, progress } = await cli(["https://github.com/lantern-app/lantern/issues/501"]);
    expect(code).toBe(0);
    expect(out).toMatch(/^# Report on lantern-app\/lantern#&#8203;501/u);
    expect(err).toBe("report on lantern-app/lantern#501: 5 threads, 7 requests\n");
    expect([progress[0], progress.at(-1)]).toEqual([expect.stringMatching(/^1 of 5 threads read/u), ""]);
    // Two of them are the configuration: of the repository, and of its owner.
    expect(world.asked).toHaveLength(7);
  });

  test.each(["md", "html", "json"])("a file whose ending says the format: .%s", async (ending) => {
    const file = join(folder, `report.${ending}`);
    const { code, out } = await cli(["lantern-app/lantern#501", "--out", file, "--depth", "1"]);
    expect([code, out]).toEqual([0, ""]);
    expect(await readFile(file, "utf8")).toContain("the same incident of the service");
  });

  test("without a token it says what is missing, and still reads", async () => {
    const { code, out, err } = await cli(["lantern-app/lantern#501"], {});
    expect(code).toBe(0);
    expect(err).toContain("no GITHUB_TOKEN");
    expect(out).toContain("REST, without a token");
  });

  test.each([
    ["no issue", ["lantern"], "an issue is expected as owner/repo#n"],
    ["another ending", ["lantern-app/lantern#501", "--out", "report.pdf"], "ends in .md, .html or .json"],
    ["too deep", ["lantern-app/lantern#501", "--depth", "9"], "--depth is a number from 1 to 5"],
    ["too few requests", ["lantern-app/lantern#501", "--max-requests", "1"], "--max-requests is a number from 5 on"],
  ])("%s: one line, exit code 2, nothing asked", async (_name, args, says) => {
    const { code, err } = await cli(args);
    expect([code, err.split("\n").length]).toEqual([2, 2]);
    expect(err).toContain(says);
    expect(world.asked).toEqual([]);
  });

  test("exit code 1 only where the issue itself can't be read; else partial, and marked so", async () => {
    expect((await cli(["lantern-app/lantern#999"])).code).toBe(1);
    world.fail = (_count, asked) => (asked.includes("/search/") ? { status: 403 } : undefined);
    const file = join(folder, "partial.md");
    await writeFile(file, "before");
    world.fail = (_count, asked) => (asked.includes("/releases") ? { status: 422 } : undefined);
    const { code, err } = await cli(["lantern-app/lantern#501", "--out", file]);
    expect(code).toBe(0);
    expect(err).toContain("PARTIAL report (failed)");
    expect(await readFile(file, "utf8")).toContain("> **This report is partial.**");
  });
});

describe("the Action", () => {
  test("mode: report writes the summary, three files and an output", async () => {
    const files = {
      event: join(folder, "event.json"),
      output: join(folder, "output"),
      summary: join(folder, "summary.md"),
    };
    await writeFile(files.event, JSON.stringify({ repository: { name: "lantern", owner: { login: "lantern-app" } } }));
    await writeFile(files.output, "");
    await writeFile(files.summary, "");
    const env = {
      PATH: process.env["PATH"] ?? "",
      GITHUB_ACTIONS: "true",
      GITHUB_API_URL: server.url,
      GITHUB_REPOSITORY: "lantern-app/lantern",
      GITHUB_EVENT_NAME: "workflow_dispatch",
      GITHUB_EVENT_PATH: files.event,
      GITHUB_OUTPUT: files.output,
      GITHUB_STEP_SUMMARY: files.summary,
      GITHUB_RUN_ID: "42",
      RUNNER_TEMP: folder,
      "INPUT_GITHUB-TOKEN": "t",
      "INPUT_DRY-RUN": "false",
      INPUT_MODE: "report",
      INPUT_ISSUE: "501",
    };
    const { code, log } = await new Promise<{ code: number; log: string }>((resolve) => {
      execFile(process.execPath, [BUNDLE], { env, timeout: 300_000 }, (error, stdout, stderr) => {
        resolve({ code: error === null ? 0 : 1, log: stdout + stderr });
      });
    });
    expect([code, log]).toEqual([0, expect.stringContaining("5 threads read")]);
    expect(await readFile(files.summary, "utf8")).toContain("# Report on lantern-app/lantern");
    const outputs = await readFile(files.output, "utf8");
    expect(outputs).toContain('"schemaVersion": 1');
    const made = join(folder, "fingerpost-report-501");
    expect(outputs).toContain(made);
    expect(["md", "html", "json"].map((ending) => existsSync(join(made, `report.${ending}`)))).toEqual([
      true,
      true,
      true,
    ]);
  });
});
