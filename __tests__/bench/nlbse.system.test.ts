import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "fingerpost-nlbse-"));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

/** Without the labelled corpora, wherever they are, so that it measures the same everywhere. */
async function nlbse(...args: string[]) {
  return await new Promise<{ code: number | string; out: string; err: string }>((resolve) => {
    const env = { ...process.env, FINGERPOST_DATA: folder };
    execFile(process.execPath, ["bench/run.mjs", "nlbse", ...args], { env }, (error, out, err) => {
      resolve({ code: error?.code ?? 0, out, err });
    });
  });
}

/** As the contest has them: quotes within quotes, texts of several lines. */
const TEXTS = {
  bug: (at: number) => [`Lamp ${at} crashes`, 'Steps to reproduce:\n\n1. tilt it\n\nIt says ""out of oil"" and stops.'],
  feature: (at: number) => [`Add a wick of size ${at}`, "It would be nice to have\nlonger wicks, too."],
  question: (at: number) => [`How do I fill lamp ${at}?`, "I am new to this. Is there a manual?\nThanks!"],
} as const;

function csv(issues: number): string {
  const lines = ["acme/lantern", "acme/kiln"].flatMap((repo) =>
    Array.from({ length: issues }, (_, at) => {
      const kind = (["bug", "feature", "question"] as const)[at % 3] ?? "bug";
      const [title = "", body = ""] = TEXTS[kind](at);
      return `${repo},2031-03-${String(1 + (at % 28)).padStart(2, "0")} 10:00:00,${kind},${title},"${body}"`;
    }),
  );
  return `repo,created_at,label,title,body\n${lines.join("\n")}\n`;
}

test("both ways are measured, by repository and in the mean", async () => {
  await writeFile(join(folder, "issues_train.csv"), csv(66));
  await writeFile(join(folder, "issues_test.csv"), csv(9));
  const { code, out, err } = await nlbse(folder);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain(
    "acme/lantern: 9 issues; without it 1.000 (bug 1.00, feature 1.00, question 1.00); with its own 66 1.000",
  );
  expect(out).toMatch(/^mean macro-F1: without the target repository 1\.000, with `train` 1\.000$/m);
});

test("other files are told in one line", async () => {
  const empty = await mkdtemp(join(folder, "empty-"));
  const missing = await nlbse(empty);
  expect(missing.code).toBe(2);
  expect(missing.err).toMatch(/^[^\n]*issues_train\.csv: no such file[^\n]*\n$/);
  await writeFile(join(empty, "issues_train.csv"), "repo,created_at,label,title,body\na/b,2031-01-01,wish,t,b\n");
  const other = await nlbse(empty);
  expect(other.code).toBe(2);
  expect(other.err).toMatch(/^[^\n]*row 1 is none of the contest's \(label[^\n]*\n$/);
});
