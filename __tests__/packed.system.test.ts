/** The package as others get it: packed, unpacked elsewhere, and used as a program and as a library, types included. */
import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { VERSION } from "../src/version.ts";

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL("..", import.meta.url));
const MODULES = join(ROOT, "node_modules");

/** Somebody's project, which has the package installed. */
let project: string;
let installed: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), "fingerpost-packed-"));
  await run("npm", ["pack", "--silent", "--pack-destination", project], { cwd: ROOT });
  const [tarball = ""] = (await readdir(project)).filter((name) => name.endsWith(".tgz"));
  await run("tar", ["-xzf", tarball], { cwd: project });
  installed = join(project, "node_modules/fingerpost");
  await mkdir(join(project, "node_modules"));
  await run("mv", [join(project, "package"), installed]);
  // What a registry would have installed beside it.
  await symlink(MODULES, join(installed, "node_modules"), "dir");
  await writeFile(join(project, "package.json"), '{ "type": "module" }');
});
afterAll(async () => {
  await rm(project, { recursive: true });
});

test("as a program: reads a report", async () => {
  const { bin } = JSON.parse(await readFile(join(installed, "package.json"), "utf8")) as {
    bin: { fingerpost: string };
  };
  const program = join(installed, bin.fingerpost);
  await writeFile(join(project, "report.md"), "# It stops\n\nError: ENOSPC: no space left on device, write");
  const { stdout } = await run(process.execPath, [program, "triage", "report.md", "--json"], { cwd: project });
  expect(JSON.parse(stdout)).toMatchObject({ classification: { category: "filesystem" } });
});

test("as a library: by its name, unbundled, pure, with types that a strict compiler takes", async () => {
  const source = [
    'import { defaultSettings, IssueIndex, NOTHING_AROUND, toDocument, triage, VERSION, type Issue } from "fingerpost";',
    'const body = "Error: ENOSPC: no space left on device, write";',
    "const issue: Issue = {",
    '  repo: "acme/tool", number: 2, title: "It stops", body, labels: [], state: "open", stateReason: null,',
    '  createdAt: "2031-01-02T00:00:00Z", closedAt: null, author: null, locked: false, isPullRequest: false,',
    "};",
    "const corpus = new IssueIndex();",
    "corpus.add(toDocument({ ...issue, number: 1 }));",
    "const plan = triage(issue, NOTHING_AROUND, corpus, defaultSettings, issue.createdAt);",
    "const answer: string = JSON.stringify([VERSION, plan.classification.category, plan.matches[0]?.number]);",
    "console.log(answer);",
  ].join("\n");
  await writeFile(join(project, "use.ts"), source);
  const options = ["--strict", "--module", "nodenext", "--target", "es2023", "--lib", "es2023,dom", "--types", ""];
  const compiler = join(MODULES, ".bin/tsc");
  const compiled = await run(compiler, [...options, "use.ts"], { cwd: project }).catch((error: unknown) => error);
  expect(compiled).toMatchObject({ stdout: "" });
  const { stdout } = await run(process.execPath, ["use.js"], { cwd: project });
  expect(JSON.parse(stdout)).toEqual([VERSION, "filesystem", 1]);
});

test("holds what it needs, and nothing of its making", async () => {
  const names = await readdir(installed);
  expect(names.sort()).toEqual(
    [
      ...[
        ".env.example",
        "CHANGELOG.md",
        "LICENSE",
        "README.md",
        "SECURITY.md",
        "app.yml",
        "config.schema.json",
        "dist",
      ],
      ...["docs", "library", "node_modules", "package.json"],
    ].sort(),
  );
});
