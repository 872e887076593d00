/**
 * Every regular expression of the project: those written in its files, found by reading them, and those that it puts
 * together as it starts (`recordPatterns`).
 */
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import type TypeScript from "typescript";

/** A pattern and where it comes from: `src/parse/secrets/carried-values.ts:12`. */
export interface FoundPattern {
  readonly place: string;
  readonly pattern: RegExp;
}

/** The literals in all files below `src`, in the order of files and lines. */
export function writtenPatterns(root: string): readonly FoundPattern[] {
  // Not bundled: it looks for files beside its own.
  const ts = createRequire(join(root, "package.json"))("typescript") as typeof TypeScript; // What is installed there.
  const folder = join(root, "src");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort();
  return files.flatMap((name) => literalsOf(join(folder, name), root, ts));
}

function literalsOf(path: string, root: string, ts: typeof TypeScript): FoundPattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const found: FoundPattern[] = [];
  const visit = (node: TypeScript.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
      const end = node.text.lastIndexOf("/");
      const pattern = new RegExp(node.text.slice(1, end), node.text.slice(end + 1));
      found.push({ place: `${relative(root, path)}:${line + 1}`, pattern });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
