import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { addWeights } from "../../src/config/add-weights.ts";
import { loadConfig } from "../../src/config/load-config.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { readWeights, WEIGHTS_BYTES_MAX } from "../../src/config/read-weights.ts";
import { runCli } from "../../src/entry/run-cli.ts";
import { triageIssue } from "../../src/event/triage-issue.ts";
import { MemoryGitHub } from "../../src/github/memory-github.ts";
import { readModel } from "../../src/learned/model.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { TriageJson } from "../../src/render/triage-json.ts";

let folder: string;
let corpus: string;
let weights: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-train-"));
  corpus = join(folder, "issues.jsonl");
  weights = join(folder, "weights.json");
  await writeFile(corpus, rows.map((row) => `${JSON.stringify(row)}\n`).join(""));
  expect((await cli(["train", corpus, "--out", weights])).code).toBe(0);
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function cli(args: string[], stdin = "") {
  let out = "";
  let err = "";
  const code = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readStdin: () => Promise.resolve(stdin),
    env: {},
    now: () => new Date("2026-11-18T12:00:00Z"),
    clock: () => performance.now(),
    colors: pc.createColors(false),
  });
  return { code, out, err };
}

/** In this repository whoever writes "gleam" means a question, and whoever writes of wicks an issue of its area. */
const rows = Array.from({ length: 150 }, (_, at) => {
  const isWick = at % 3 === 0;
  return {
    repo: "acme/lantern",
    number: at + 1,
    title: isWick ? `The wick burns down on evening ${at}` : `Gleam of the glass, ${at}`,
    body: isWick ? "The wick is short and smokes." : "The glass and its gleam in the night.",
    labels: isWick ? ["bug", "area: wick", "good first issue"] : ["Question", "platform: linux"],
    created_at: new Date(Date.UTC(2026, 5, 1, at)).toISOString(),
  };
});

describe("fingerpost train", () => {
  test("learns what labels say, and says what it is worth", async () => {
    const { err } = await cli(["train", corpus, "--out", join(folder, "again.json")]);
    expect(err).toMatch(/kinds: right \d+\.\d% before, 100\.0% with what was learned \(on the newest 50\)/);
    expect(err).toContain('label "area: wick" (50 issues): given to 16 of the newest third, 16 of them rightly');
    expect(err).not.toContain("good first issue");
    expect(err).not.toContain("platform: linux");
    expect(await readFile(join(folder, "again.json"), "utf8")).toBe(await readFile(weights, "utf8"));
  });

  test("what it learned counts in `triage` and `eval`, by the configuration", async () => {
    const config = join(folder, "fingerpost.yml");
    await writeFile(config, "labels: {kinds: {question: question}}\nclassify: {weights: weights.json}\n");
    const text = ["triage", "-", "--title", "Gleam of the new glass", "--json"];
    const kindOf = async (args: string[]) => TriageJson.parse(JSON.parse((await cli(args, "The glass gleams.")).out));
    expect((await kindOf(text)).kind?.kind).not.toBe("question");
    const learned = await kindOf([...text, "--config", config]);
    expect(learned.kind?.kind).toBe("question");
    expect(learned.labels.add).toContain("question");
    const figures = async (args: string[]) =>
      (JSON.parse((await cli(["eval", typed, "--json", ...args])).out) as { kind: { accuracy: number } }).kind.accuracy;
    const typed = join(folder, "typed.jsonl");
    const lines = rows
      .slice(0, 9)
      .map((row) => JSON.stringify({ ...row, type: row.number % 3 === 1 ? "bug" : "question" }));
    await writeFile(typed, lines.join("\n"));
    expect(await figures([])).toBeLessThan(1);
    expect(await figures(["--config", config])).toBe(1);
  });

  test.each([
    ["nothing to learn from", [rows[0]], "too few labelled issues to learn from"],
    ["two repositories", [rows[0], { ...rows[1], repo: "acme/other" }], "weights are of one repository"],
    ["no issue", [], "holds no readable issue"],
  ])("%s is one clear line, and no file", async (name, given, message) => {
    const path = join(folder, `${name}.jsonl`);
    await writeFile(path, given.map((row) => JSON.stringify(row)).join("\n"));
    const { code, err } = await cli(["train", path, "--out", join(folder, "none.json")]);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
    expect(await readdir(folder)).not.toContain("none.json");
  });
});

describe("classify.weights on GitHub", () => {
  test("is read beside the configuration; its labels are put on where the repository has them", async () => {
    const github = new MemoryGitHub();
    github.writeFile(".github/fingerpost.yml", "classify: {weights: weights.json}\n");
    github.writeFile(".github/weights.json", await readFile(weights, "utf8"));
    const run = async (number: number) =>
      await triageIssue({
        github,
        number,
        corpus: () => Promise.resolve(new IssueIndex()),
        now: "2026-11-18T12:00:00Z",
        apply: true,
        delivery: null,
      });
    const { number } = github
      .as("ada")
      .open({ title: "The wick burns down again", body: "The wick is short and smokes." });
    await run(number);
    expect((await github.getIssue(number)).labels).not.toContain("area: wick");
    await github.ensureLabel({ name: "Area: Wick", color: "ededed", description: "" });
    await run(number);
    expect((await github.getIssue(number)).labels).toContain("Area: Wick");
  });

  test("one that is missing or wrong is one line, and the rest of the configuration counts", async () => {
    const github = new MemoryGitHub();
    github.writeFile(".github/fingerpost.yml", "thresholds: {kind: 0.9}\nclassify: {weights: data/weights.json}\n");
    const missing = await loadConfig(github);
    expect(missing.settings.thresholds.kind).toBe(0.9);
    expect(missing.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('"data/weights.json" is not there'),
    ]);
    github.writeFile("data/weights.json", "{}");
    expect((await loadConfig(github)).errors).toHaveLength(1);
    expect((await loadConfig(github)).settings.weights).toBeNull();
  });

  test.each(["/etc/passwd", "../weights.json", "a/../b.json", "a b.json"])("%s is no path that is read", (path) => {
    expect(parseConfig(`classify: {weights: ${JSON.stringify(path)}}`, "f.yml").errors).toHaveLength(1);
  });

  test("categories that the repository has switched off are not spoken of", async () => {
    const { settings } = parseConfig("categories: {crash: false}\nclassify: {weights: w.json}", "f.yml");
    const stored = { classes: ["crash", "unknown"], lines: "w:wick\ta5b-5" };
    const file = { format: "fingerpost-weights", version: 1, card: {}, kinds: null, categories: stored, labels: [] };
    const loaded = await addWeights(settings, "f.yml", () => Promise.resolve(JSON.stringify(file)));
    expect(loaded.settings.weights).toEqual({ kinds: null, categories: null, labels: [] });
  });
});

describe("a file of weights", () => {
  const good = { format: "fingerpost-weights", version: 1, card: {}, kinds: null, categories: null, labels: [] };

  test.each([
    ["no JSON", "oil", "is not JSON"],
    ["another format", JSON.stringify({ ...good, format: "oil" }), '"format"'],
    ["a later version", JSON.stringify({ ...good, version: 2 }), '"version"'],
    ["lines that are none", JSON.stringify({ ...good, kinds: { classes: ["bug"], lines: "w:oil" } }), '"kinds.lines"'],
    [
      "a bound that would give a label to half of all",
      JSON.stringify({ ...good, labels: [{ name: "a", from: 0.1, lines: "" }] }),
      '"labels.0.from"',
    ],
    ["too much of it", " ".repeat(WEIGHTS_BYTES_MAX + 1), "is larger than"],
  ])("%s is refused with a reason", (_, text, reason) => {
    expect(readWeights(text)).toContain(reason);
  });

  test("as `train` writes it is taken", async () => {
    expect(readWeights(await readFile(weights, "utf8"))).toMatchObject({ labels: [{ name: "area: wick" }] });
  });

  test("with a line that a person put in anywhere", async () => {
    const written = JSON.parse(await readFile(weights, "utf8")) as { labels: { lines: string }[] };
    const labels = written.labels.map((label) => ({ ...label, lines: `w:zzz\ta100\n${label.lines}` }));
    const read = readWeights(JSON.stringify({ ...written, labels }));
    const [{ lines } = { lines: "" }] = typeof read === "string" ? [] : read.labels;
    expect(readModel({ classes: ["area: wick"], lines }).pairsOf("w:zzz")).toEqual([0, 1]);
  });
});
