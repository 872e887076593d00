/** The JSON Schema says the same as the parser. */
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import fc from "fast-check";
import { configJsonSchema, type JsonSchema } from "../../src/config/config-json-schema.ts";
import { type KeyPath, keysAt, schemaAt } from "../../src/config/known-keys.ts";
import { parseConfig } from "../../src/config/parse-config.ts";

const ajv = new Ajv({ strict: true, strictTypes: false, allErrors: false });
const accepts = ajv.compile(configJsonSchema());

/** Keys of the person's own choice: one stands for all. */
const OWN_KEY = "wick-trouble";

/** Paths of all keys, at any depth, the parts of labels, own categories and known issues included. */
function allPaths(path: KeyPath = []): KeyPath[] {
  const schema = schemaAt(path);
  const isOwn = typeof schema?.additionalProperties === "object";
  const isList = typeof schemaAt([...path, "0"]) === "object" && keysAt([...path, "0"]).length > 0;
  const inner = isOwn ? [OWN_KEY] : isList ? ["0"] : [];
  return [
    ...keysAt(path).flatMap((key) => [[...path, key], ...allPaths([...path, key])]),
    ...inner.flatMap((key) => allPaths([...path, key])),
  ];
}

/** What an entry needs before anything else can be said in it. */
const NEEDED = new Map<string | undefined, object>([
  ["custom-categories", { patterns: ["soot"] }],
  ["known-issues", { issue: 7, patterns: ["soot"] }],
]);

/** The value under its keys, as JSON, which is YAML; a number stands for an item of a list. */
function fileWith(path: KeyPath, value: unknown): unknown {
  return path.reduceRight<unknown>((inner, key, at) => {
    if (/^\d+$/.test(key)) return [inner];
    const needed = at === 2 ? NEEDED.get(path[0]) : undefined;
    return { ...needed, [key]: inner };
  }, value);
}

/** What no schema can say: how two thresholds compare, and what a pattern costs. */
const BEYOND_SCHEMA = /must not be above|must be a regular expression (?:of RE2's syntax|that|with)/;

function agree(file: unknown): void {
  const { errors } = parseConfig(JSON.stringify(file), "f.yml");
  const isBeyond = errors.every(({ message }) => BEYOND_SCHEMA.test(message));
  expect([file, accepts(file)]).toEqual([file, errors.length === 0 || isBeyond]);
}

test("draft 7, closed, with an id and a title", () => {
  expect(ajv.validateSchema(configJsonSchema())).toBe(true);
  expect(configJsonSchema()).toMatchObject({
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: "urn:fingerpost:config",
    title: "Fingerpost configuration",
    type: "object",
    additionalProperties: false,
  });
});

test("every map is closed", () => {
  const open: KeyPath[] = allPaths().filter((path) => {
    const maps = [schemaAt(path), ...(schemaAt(path)?.anyOf ?? [])].filter(
      (schema) => schema?.properties !== undefined,
    );
    return maps.some((schema) => schema?.additionalProperties !== false);
  });
  expect(open).toEqual([]);
});

describe("every key", () => {
  const paths = allPaths();
  const leaf = (schema: JsonSchema | undefined) => schema?.properties === undefined;

  test("is described, in a sentence", () => {
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !/^[A-Z].*\.$/.test(schemaAt(path)?.description ?? ""))).toEqual([]);
  });

  test("has an example or a default for its error messages", () => {
    const without = paths.filter((path) => {
      const schema = schemaAt(path);
      return leaf(schema) && (schema?.examples?.[0] ?? schema?.default ?? null) === null;
    });
    expect(without).toEqual([]);
  });

  test("takes its own default and its own examples", () => {
    for (const path of paths) {
      const schema = schemaAt(path);
      for (const value of [...(schema?.examples ?? []), ...(schema?.default === undefined ? [] : [schema.default])]) {
        const isPartOfLabel =
          path[0] === "labels" && (path.length === 4 || path[1] === "needs-info") && path.length > 2;
        // A label without a name by default needs one beside its other parts.
        const file = isPartOfLabel
          ? fileWith(path.slice(0, -1), { name: "x", [path.at(-1) ?? ""]: value })
          : fileWith(path, value);
        expect([path, parseConfig(JSON.stringify(file), "f.yml").errors]).toEqual([path, []]);
      }
    }
  });
});

describe("schema and parser agree", () => {
  const odd = fc.oneof(
    fc.constantFrom<unknown>(
      null,
      true,
      false,
      0,
      1,
      2,
      3,
      5,
      6,
      -1,
      0.5,
      1.5,
      404,
      "",
      " ",
      "a",
      "a,b",
      "a b",
      "@bob",
      "bob[bot]",
    ),
    fc.constantFrom<unknown>(
      "#d73a4a",
      "D73A4A",
      "000000",
      "red",
      "a\nb",
      "a\u2028b",
      " a",
      "a ",
      [],
      {},
      [1],
      ["a"],
      [""],
      [null],
    ),
    fc.constantFrom<unknown>(
      { name: "x" },
      { color: "123456" },
      { name: null },
      { name: "x", more: 1 },
      { description: "" },
    ),
    fc.integer({ min: 49, max: 51 }).map((length) => "x".repeat(length)),
    fc.integer({ min: 99, max: 101 }).map((length) => ({ name: "x", description: "x".repeat(length) })),
    fc.string({ maxLength: 6 }),
  );

  test("on one value in any place", () => {
    fc.assert(
      fc.property(fc.constantFrom<KeyPath>([], ...allPaths()), odd, (path, value) => {
        // A file that holds only `null` is an empty file, which a schema of the file's content can't speak of.
        fc.pre(path.length > 0 || value !== null);
        agree(fileWith(path, value));
      }),
      { numRuns: 400 },
    );
  });

  test("on whole files", () => {
    const sections = fc.record(
      {
        labels: fc.dictionary(fc.constantFrom(...keysAt(["labels"]), "label"), odd, { maxKeys: 3 }),
        categories: fc.dictionary(fc.constantFrom(...keysAt(["categories"]), "unknown"), fc.boolean(), { maxKeys: 3 }),
        comment: fc.dictionary(fc.constantFrom(...keysAt(["comment"])), odd, { maxKeys: 2 }),
        thresholds: fc.dictionary(fc.constantFrom(...keysAt(["thresholds"])), fc.double({ min: 0, max: 1 }), {
          maxKeys: 3,
        }),
        ignore: fc.dictionary(fc.constantFrom(...keysAt(["ignore"])), odd, { maxKeys: 2 }),
      },
      { requiredKeys: [] },
    );
    fc.assert(fc.property(sections, agree), { numRuns: 120 });
  });
});
