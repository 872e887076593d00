/** The house keeps its shape: rooms are entered by their doors, and no two files need each other. */
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { Linter } from "eslint";
import house from "../../scripts/lint/house-rules.js";

const root = join(import.meta.dirname, "../..");

/** What the rule says of one import, made in `file`. */
function complaints(file: string, source: string): string[] {
  const config: Linter.Config = {
    files: ["**/*.ts"],
    plugins: { house },
    rules: { "house/doors": ["error", { root, rooms: { "src/parse/body": "read-body.ts" } }] },
  };
  return new Linter({ cwd: root })
    .verify(`import { x } from "${source}";\n`, [config], { filename: join(root, file) })
    .map(({ message }) => message);
}

const REFUSED = ["src/parse/body/ is entered by read-body.ts only: import from there, or let it export what you need."];

describe("a room is entered by its door", () => {
  test.each([
    ["the door, from beside the room", "src/parse/parse-report.ts", "./body/read-body.ts", []],
    ["the door, from another room", "src/parse/errors/read-errors.ts", "../body/read-body.ts", []],
    ["a file of its own, from within", "src/parse/body/read-body.ts", "./scan-pieces.ts", []],
    ["a file that only begins alike", "src/parse/parse-report.ts", "./body-count.ts", []],
    ["another file, from beside the room", "src/parse/parse-report.ts", "./body/scan-pieces.ts", REFUSED],
    ["another file, from another room", "src/match/document.ts", "../parse/body/section.ts", REFUSED],
  ])("%s", (_, file, source, expected) => {
    expect(complaints(file, source)).toEqual(expected);
  });
});

/** Every file of src/ with the files of src/ that it imports, types included. */
function importsOf(): Map<string, string[]> {
  const names = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(root, "src", name), "utf8");
      const sources = [...text.matchAll(/^(?:import|export)\b[^;]*?\bfrom "(\.[^"]+)";/gm)].map(
        ([, source]) => source ?? "",
      );
      return [normalize(name), sources.map((source) => normalize(join(dirname(name), source)))];
    }),
  );
}

/** The files of the first circle that is found, in order; empty where there is none. */
function findCircle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): string[] => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const circle = visit(next, [...path, file]);
      if (circle.length > 0) return circle;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const circle = visit(file, []);
    if (circle.length > 0) return circle;
  }
  return [];
}

describe("imports", () => {
  test("a circle is found where there is one", () => {
    expect(findCircle(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["b"]]]))).toEqual(["b", "c", "b"]); // prettier-ignore
  });

  test("no two files of src/ need each other, not even for a type", () => {
    expect(findCircle(importsOf())).toEqual([]);
  });
});
