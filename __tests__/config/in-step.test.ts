/** What is generated from the format is in step with it. `UPDATE=1` rewrites it. */
import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, test } from "@jest/globals";
import { configJsonSchema } from "../../src/config/config-json-schema.ts";
import { parseConfig } from "../../src/config/parse-config.ts";
import { renderReference } from "./render-reference.ts";

const SCHEMA = "config.schema.json";
const PAGE = "docs/CONFIGURATION.md";
const BEGIN = "<!-- reference: begin -->";
const END = "<!-- reference: end -->";

async function expectInStep(file: string, expected: string): Promise<void> {
  if (process.env["UPDATE"] === "1") await writeFile(file, expected);
  expect(await readFile(file, "utf8")).toBe(expected);
}

describe("in step with src/config/config-file.ts (UPDATE=1 rewrites)", () => {
  test(SCHEMA, async () => {
    await expectInStep(SCHEMA, `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
  });

  test(`the tables of ${PAGE}`, async () => {
    const page = await readFile(PAGE, "utf8");
    const begin = page.indexOf(BEGIN);
    const end = page.indexOf(END);
    expect(begin).toBeGreaterThan(0);
    expect(end).toBeGreaterThan(begin);
    await expectInStep(PAGE, `${page.slice(0, begin + BEGIN.length)}\n\n${renderReference()}\n\n${page.slice(end)}`);
  });
});

describe("what we show is right", () => {
  test("each YAML example of the page is in order", async () => {
    const page = await readFile(PAGE, "utf8");
    const examples = [...page.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text]) => text ?? "");
    expect(examples.length).toBeGreaterThanOrEqual(2);
    for (const example of examples) expect(parseConfig(example, PAGE).errors).toEqual([]);
  });

  test("so is this repository's own file", async () => {
    const { settings, errors } = parseConfig(await readFile(".github/fingerpost.yml", "utf8"), "own");
    expect(errors).toEqual([]);
    expect(settings.labels.categories.get("feature-request")?.name).toBe("enhancement");
  });

  test("the page quotes an error as it comes out", async () => {
    const page = await readFile(PAGE, "utf8");
    const text = "comment:\n  # Quiet.\n    enable: false\n";
    const [error] = parseConfig(text, ".github/fingerpost.yml").errors;
    expect(page).toContain(error?.message);
  });
});
