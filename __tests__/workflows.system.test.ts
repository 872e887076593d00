/**
 * The workflows of this repository, which the README shows to others: right by two programs that know GitHub's rules, and
 * by the rules of the house: least permissions, each with its reason; nothing of an issue in a script; pinned Actions.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { z } from "zod";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const FOLDER = join(ROOT, ".github/workflows");
const WORKFLOWS = readdirSync(FOLDER).filter((name) => name.endsWith(".yml"));
const OURS = WORKFLOWS.filter((name) => name.startsWith("fingerpost"));

/** What no workflow here may go beyond; `actions: write` would be for a cache that a workflow may save without it. */
const ALLOWED = { contents: "read", issues: "write" };

const Step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const Job = z.object({
  "timeout-minutes": z.number().max(30),
  concurrency: z.object({ group: z.string(), "cancel-in-progress": z.boolean() }).optional(),
  permissions: z.unknown().optional(),
  steps: z.array(Step),
});
const Workflow = z.object({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), Job),
});
const Manifest = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string().min(20), required: z.literal(false) })),
  outputs: z.record(z.string(), z.object({ description: z.string().min(20) })),
  branding: z.object({ icon: z.string(), color: z.string() }),
  runs: z.object({ using: z.literal("node24"), main: z.literal("dist/index.js") }),
});

function read(name: string): string {
  return readFileSync(join(FOLDER, name), "utf8");
}

function workflowOf(name: string): z.infer<typeof Workflow> {
  return Workflow.parse(parse(read(name)));
}

function lint(...files: string[]): Promise<{ code: number; out: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [join(ROOT, "scripts/lint-workflows.mjs"), ...files], (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), out: out + err });
    });
  });
}

describe("actionlint and GitHub's own parser", () => {
  test("find nothing in the workflows and in action.yml", async () => {
    expect(await lint()).toEqual({ code: 0, out: "" });
  });

  test("would find a wrong event, permission and script, and a wrong manifest", async () => {
    const folder = mkdtempSync(join(tmpdir(), "fingerpost-workflows-"));
    const [workflow, manifest] = [join(folder, "bad.yml"), join(folder, "action.yml")];
    const job =
      "    runs-on: ubuntu-latest\n    permissions: {isues: write}\n    steps:\n      - run: echo ${{ github.event.issue.title }}\n";
    writeFileSync(workflow, `on: isues\njobs:\n  a:\n${job}`);
    writeFileSync(manifest, "name: x\nruns:\n  using: node18\n  main: a.js\n");
    const { code, out } = await lint(workflow, manifest);
    expect(code).toBe(1);
    for (const what of ["isues", "potentially untrusted", "node18", "description"]) expect(out).toContain(what);
  });
});

describe.each(OURS)("%s", (name) => {
  const { permissions, jobs } = workflowOf(name);

  test("asks for the least permissions, with a reason beside each", () => {
    expect(permissions).toEqual(ALLOWED);
    for (const scope of Object.keys(permissions))
      expect(read(name)).toMatch(new RegExp(`^  ${scope}: \\w+ # .{10,}$`, "m"));
    for (const job of Object.values(jobs)) expect(job.permissions).toBeUndefined();
  });

  test("runs one at a time, and cuts no run off", () => {
    for (const { concurrency } of Object.values(jobs)) {
      expect(concurrency?.group).toMatch(/^fingerpost-/);
      expect(concurrency?.["cancel-in-progress"]).toBe(false);
    }
  });

  test("leaves no token in the checkout, and runs no script", () => {
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(steps.filter(({ run }) => run !== undefined)).toEqual([]);
    const [checkout] = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
    expect(checkout?.with).toEqual({ "persist-credentials": false });
  });

  test("gives no word of an issue to anything but a condition", () => {
    const lines = read(name)
      .split("\n")
      .filter((line) => /github\.event\.(?:issue|comment)\.(?:title|body|user)/.test(line));
    expect(lines.filter((line) => !/^\s+if: /.test(line))).toEqual([]);
  });

  test("uses inputs that action.yml knows", () => {
    const known = Object.keys(Manifest.parse(parse(readFileSync(join(ROOT, "action.yml"), "utf8"))).inputs);
    const given = Object.values(jobs).flatMap((job) => job.steps.filter(({ uses }) => uses === "./"));
    expect(given).toHaveLength(1);
    for (const step of given) expect(known).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  });
});

test.each(WORKFLOWS)("%s names the Actions of others by commit: a tag can be moved", (name) => {
  const uses = Object.values(workflowOf(name).jobs).flatMap((job) => job.steps.flatMap((step) => step.uses ?? []));
  for (const one of uses) expect(one).toMatch(/^\.\/$|^[\w-]+\/[\w-]+@[0-9a-f]{40}$/);
});

test.each([...WORKFLOWS.map((name) => join(".github/workflows", name)), "README.md", "docs/OPERATING.md"])(
  "%s names the version of each commit beside it",
  (path) => {
    const lines = readFileSync(join(ROOT, path), "utf8")
      .split("\n")
      .filter((line) => /^\s*- uses: (?!\.\/|fingerpost\/fingerpost@v1$)/.test(line));
    for (const line of lines) expect(line).toMatch(/- uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+/);
  },
);

test("there is one workflow for each thing that the Action does", () => {
  const events = OURS.map((name) => [name, Object.keys(workflowOf(name).on)]);
  expect(Object.fromEntries(events)).toEqual({
    "fingerpost.yml": ["issues"],
    "fingerpost-commands.yml": ["issue_comment"],
    "fingerpost-rescan.yml": ["schedule", "workflow_dispatch"],
  });
});

test("action.yml is complete, and names what the sources read and set", () => {
  const manifest = Manifest.parse(parse(readFileSync(join(ROOT, "action.yml"), "utf8")));
  const folder = join(ROOT, "src/entry/action");
  const sources = ["../action.ts", ...readdirSync(folder)]
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join();
  const named = (pattern: RegExp) => [...new Set([...sources.matchAll(pattern)].map(([, one = ""]) => one))].sort();
  expect(named(/get(?:Boolean)?Input\("([\w-]+)"/g)).toEqual(Object.keys(manifest.inputs).sort());
  expect(named(/setOutput\("([\w-]+)"/g)).toEqual(Object.keys(manifest.outputs).sort());
});
