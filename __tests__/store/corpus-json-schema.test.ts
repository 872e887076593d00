/** The schema of a corpus is in step with what is read (`UPDATE=1` rewrites), and the page's example is in order. */
import { readFile, writeFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import Ajv2020 from "ajv/dist/2020.js";
import { corpusJsonSchema } from "../../src/store/corpus-json-schema.ts";
import { readRow } from "../../src/store/corpus-row-schema.ts";

const SCHEMA = "docs/corpus.schema.json";
const isRow = new Ajv2020.default({ strict: false }).compile(corpusJsonSchema());

test(SCHEMA, async () => {
  const text = `${JSON.stringify(corpusJsonSchema(), null, 2)}\n`;
  if (process.env["UPDATE"] === "1") await writeFile(SCHEMA, text);
  expect(await readFile(SCHEMA, "utf8")).toBe(text);
});

const row = { repo: "acme/lantern", number: 1, title: "It stops" };
test.each([
  [true, row],
  [true, { ...row, body: null, labels: ["a", { name: "b" }], comments: [{ created_at: "2031-03-01T08:00:00Z" }] }],
  [true, { ...row, error: { code: 7 }, unheard_of: 1 }],
  [false, { ...row, number: 0 }],
  [false, { ...row, title: undefined }],
  [false, { ...row, state: "merged" }],
  [false, { ...row, duplicate_of: ["1"] }],
])("%s for schema and reader: %j", (expected, value) => {
  const plain: unknown = JSON.parse(JSON.stringify(value));
  const read = readRow(plain);
  expect([isRow(plain), typeof read === "object" && "row" in read]).toEqual([expected, expected]);
});

test("the page's example is in order", async () => {
  const page = await readFile("docs/CORPUS.md", "utf8");
  const [, example = ""] = /```json\n(.*?)```/s.exec(page) ?? [];
  expect(isRow(JSON.parse(example))).toBe(true);
});
