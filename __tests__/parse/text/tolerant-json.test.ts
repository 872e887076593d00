import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { isJsonObject, readJson, type JsonValue } from "../../../src/parse/text/tolerant-json.ts";

/** Maps as plain objects, for comparison. */
function plain(value: JsonValue | undefined): unknown {
  if (isJsonObject(value)) return Object.fromEntries([...value].map(([key, item]) => [key, plain(item)]));
  return Array.isArray(value) ? value.map((item: JsonValue) => plain(item)) : value;
}

const rows: [name: string, text: string, value: unknown, state: "complete" | "cut" | "broken"][] = [
  ["valid", '{"a":[1,-2.5e1,true,null,"x"]}', { a: [1, -25, true, null, "x"] }, "complete"],
  ["white space before", '  \n {"a":1}', { a: 1 }, "complete"],
  ["escapes", '"a\\n\\t\\"\\\\\\u00e9\\/"', 'a\n\t"\\é/', "complete"],
  ["raw line break in a string", '{"a":"x\ny"}', { a: "x\ny" }, "complete"],
  ["wrapped key", '{"a\n   b":1}', { ab: 1 }, "complete"],
  ["trailing commas", '{"a":[1,2,],}', { a: [1, 2] }, "complete"],
  ["single quotes and bare keys", "{a: 'x', b: undefined}", { a: "x", b: null }, "complete"],
  ["python words", "{'a': None, 'b': True}", { a: null, b: true }, "complete"],
  ["cut in a string", '[{"a":"xy', [{ a: "xy" }], "cut"],
  ["cut in an escape", '{"a":"xy\\', { a: "xy" }, "cut"],
  ["cut in a unicode escape", '{"a":"xy\\u00', { a: "xy" }, "cut"],
  ["cut behind a colon", '{"a":1,"b":', { a: 1 }, "cut"],
  ["cut in a key", '{"a":1,"b', { a: 1 }, "cut"],
  ["cut behind a comma", "[1,", [1], "cut"],
  ["prose behind an unclosed body", '{"a":{"b":"x"}. And then', { a: { b: "x" } }, "broken"],
  ["unescaped quotes", '{"a":"say "hi" now"}', { a: "say " }, "broken"],
  ["an escape of no character", '"\\u00zz"', "u00zz", "complete"],
  ["a namespace that nobody escaped", '"Box\\Lid\\Hinge"', "Box\\Lid\\Hinge", "complete"],
  ["unknown escape", '"\\q"', "q", "complete"],
  ["no value", "hello", undefined, "broken"],
  ["nothing", "", undefined, "cut"],
  ["the beginning of a word", "[1,tru", [1], "cut"],
  ["the beginning of a number", "[1,-", [1], "cut"],
  ["a short word that goes on", "[1,t!", [1], "broken"],
  ["a short word behind a mark", "[1,!t", [1], "broken"],
  ["a longer word", "[1,truth", [1], "broken"],
  ["__proto__ is only a key", '{"__proto__":1}', Object.fromEntries([["__proto__", 1]]), "complete"],
];

describe("readJson", () => {
  test.each(rows)("%s", (_name, text, value, state) => {
    const read = readJson(text);
    expect(plain(read.value)).toEqual(value);
    expect(read.state).toBe(state);
  });

  test("stops at the limit and says where", () => {
    expect(readJson('{"a":1} tail').end).toBe(7);
    expect(readJson('x{"a":"bcd"}', 1, 8)).toMatchObject({ end: 8, state: "cut" });
  });

  test("nesting has an end", () => {
    expect(readJson("[".repeat(60_000)).state).toBe("broken");
  });

  test("reads what JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value);
        const read = readJson(text);
        expect(read.state).toBe("complete");
        expect(read.end).toBe(text.length);
        expect(JSON.stringify(plain(read.value))).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test("a cut text is never complete beyond its end, and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, at) => {
        const text = JSON.stringify([value, "end"]);
        const cut = text.slice(0, at % text.length);
        const read = readJson(cut);
        expect(read.state).toBe("cut");
        expect(read.end).toBeLessThanOrEqual(cut.length);
      }),
    );
  });
});
