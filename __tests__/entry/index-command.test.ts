import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pc from "picocolors";
import { runCli } from "../../src/entry/run-cli.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-index-"));
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

const rows = Array.from({ length: 30 }, (_, at) => ({
  repo: "acme/lantern",
  number: at + 1,
  title: `The lamp flickers in view ${at}`,
  body: `Since release ${at % 4} the wick jumps.\n\n\`\`\`\nError: EWICK wick ${at % 6} is out of reach\n    at trimWick (src/wick.ts:4:2)\n\`\`\``,
  created_at: new Date(Date.UTC(2026, 9, 1, at)).toISOString(),
  author: `person-${at}`,
}));

async function corpusOf(name: string, lines: readonly unknown[]): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, gzipSync(lines.map((line) => JSON.stringify(line)).join("\n")));
  return path;
}

describe("fingerpost index", () => {
  test("writes a snapshot with which triage decides as with the corpus itself", async () => {
    const corpus = await corpusOf("corpus.jsonl.gz", rows);
    const out = join(folder, "lantern.index");
    const indexed = await cli(["index", corpus, "--out", out]);
    expect(indexed).toMatchObject({ code: 0, out: "" });
    expect(indexed.err).toMatch(/lantern\.index: 30 issues of acme\/lantern, \d+\.\d+ MB, in \d+\.\d s\n$/);

    const [, second] = rows;
    const ask = (from: string) =>
      cli(["triage", "-", "--title", second?.title ?? "", "--json", "--corpus", from], second?.body);
    const expected = await ask(corpus);
    expect(expected.out).toContain('"relation": "duplicate"');
    expect(await ask(out)).toEqual(expected);
  });

  test("a bad line is named and skipped", async () => {
    const path = join(folder, "bad.jsonl");
    await writeFile(path, `${JSON.stringify(rows[0])}\nnot json\n`);
    const { code, err } = await cli(["index", path, "--out", join(folder, "bad.index")]);
    expect(code).toBe(0);
    expect(err).toMatch(/bad\.jsonl:2: is not JSON; skipped\n.*bad\.index: 1 issues/s);
  });

  test("the same corpus gives the same bytes, whatever the order of its lines", async () => {
    const [one, other] = [join(folder, "one.index"), join(folder, "other.index")];
    await cli(["index", await corpusOf("one.gz", rows), "--out", one]);
    await cli(["index", await corpusOf("other.gz", rows.toReversed()), "--out", other]);
    expect((await readFile(one)).equals(await readFile(other))).toBe(true);
  });

  test("bad input: one line, exit 2", async () => {
    const out = join(folder, "none.index");
    const mixed = await corpusOf("mixed.gz", [rows[0], { ...rows[1], repo: "acme/other" }]);
    const damaged = join(folder, "damaged.index");
    await cli(["index", await corpusOf("whole.gz", rows), "--out", damaged]);
    const bytes = await readFile(damaged);
    bytes[bytes.length >>> 1] = (bytes[bytes.length >>> 1] ?? 0) ^ 1;
    await writeFile(damaged, bytes);
    for (const [args, expected] of [
      [["index", mixed, "--out", out], /issues of acme\/lantern and of acme\/other; an index is of one repository\n$/],
      [["index", damaged, "--out", out], /damaged\.index is a snapshot already; JSON Lines are expected\n$/],
      [["index", join(folder, "nowhere"), "--out", out], /no such file\n$/],
      [["index", mixed], /--out/],
      [
        ["triage", "-", "--corpus", damaged],
        /damaged\.index: the snapshot is damaged: its checksum .*fingerpost index`\n$/,
      ],
    ] as const) {
      const { code, err, out: printed } = await cli([...args], "Nothing works.");
      expect([code, printed]).toEqual([2, ""]);
      expect(err).toMatch(expected);
    }
    await expect(readFile(out)).rejects.toThrow("ENOENT");
  });
});
