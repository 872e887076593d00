/** A repository's own categories and known issues on the command line. */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { runCli } from "../../src/entry/run-cli.ts";
import { TriageJson } from "../../src/render/triage-json.ts";

const CONFIG = `
custom-categories:
  wick-trouble:
    label: "area: wick"
    patterns: ['soot(?:y|ed)?']
known-issues:
  - issue: 12
    patterns: [soot on the glass]
    fixed-in: "2.4.0"
    advice: [Trim the wick.]
`;

const row = (number: number, title: string, category: string): string =>
  JSON.stringify({
    repo: "acme/lantern",
    number,
    title,
    body: "It has been so since the autumn, see the picture.",
    created_at: `2031-04-0${number}T08:00:00Z`,
    category,
  });

let folder: string;
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-own-"));
  await writeFile(at("own.yml"), CONFIG);
  await writeFile(at("bad.yml"), "custom-categories:\n  wick-trouble:\n    patterns: ['(soot']\n");
  await writeFile(at("report.md"), "There is soot on the glass.\n\nVersion: 2.3.1\n");
  const rows = [row(1, "Sooty glass", "wick-trouble"), row(2, "It crashes: segmentation fault", "crash")];
  await writeFile(at("corpus.jsonl"), `${rows.join("\n")}\n`);
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function cli(...args: string[]) {
  let out = "";
  let err = "";
  const code = await runCli(args, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    readStdin: () => Promise.resolve(""),
    env: {},
    now: () => new Date("2031-04-18T12:00:00Z"),
    clock: () => performance.now(),
    colors: pc.createColors(false),
  });
  return { code, out, err };
}

describe("fingerpost triage --config", () => {
  test("prints the own category, its label and the known issue", async () => {
    const { code, out, err } = await cli("triage", at("report.md"), "--config", at("own.yml"), "--json");
    expect([code, err]).toEqual([0, ""]);
    const json = TriageJson.parse(JSON.parse(out));
    expect(json.classification?.category).toBe("wick-trouble");
    expect(json.labels.add).toContain("area: wick");
    expect(json.matches).toEqual([
      expect.objectContaining({
        number: 12,
        relation: "fixed-in",
        known: { fixedIn: "2.4.0", advice: ["Trim the wick."], docs: null },
      }),
    ]);
  });

  test("a bad pattern is named with its line, and the defaults are used", async () => {
    const { code, out, err } = await cli("triage", at("report.md"), "--config", at("bad.yml"), "--json");
    expect(code).toBe(0);
    expect(err).toContain("bad.yml:3:16: ");
    expect(err).toContain("must be a regular expression of RE2's syntax (missing closing ): (soot)");
    expect(err).toContain("the defaults are used until the configuration is mended");
    expect(TriageJson.parse(JSON.parse(out)).classification?.category).toBe("unknown");
  });
});

test("fingerpost config check refuses a bad pattern, with its line", async () => {
  const { code, out, err } = await cli("config", "check", at("bad.yml"));
  expect(code).not.toBe(0);
  expect(`${out}${err}`).toContain("bad.yml:3:16: ");
});

describe("fingerpost eval --config", () => {
  const accuracyOf = async (...args: string[]): Promise<unknown> => {
    const { code, out } = await cli("eval", at("corpus.jsonl"), "--json", ...args);
    expect(code).toBe(0);
    const figures: unknown = JSON.parse(out);
    return figures;
  };

  test("measures own categories like the built-in ones", async () => {
    expect(await accuracyOf()).toMatchObject({ category: { n: 2, accuracy: 0.5 } });
    expect(await accuracyOf("--config", at("own.yml"))).toMatchObject({
      category: { n: 2, accuracy: 1, byCategory: [{ category: "crash" }, { category: "wick-trouble", recall: 1 }] },
    });
  });
});
