/**
 * Writes library/, what `import … from "fingerpost"` loads: the core file by file, unbundled, with its types. Run before packing
 * (`prepack`); it is not committed.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const library = join(root, "library");

rmSync(library, { recursive: true, force: true });
const compiler = join(root, "node_modules/.bin/tsc");
execFileSync(compiler, ["-p", join(root, "tsconfig.library.json")], { stdio: "inherit" });
// The compiler writes `.js` into the modules and leaves `.ts` in their types, where older compilers do not follow it.
for (const entry of readdirSync(library, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile() || !entry.name.endsWith(".d.ts")) continue;
  const path = join(entry.parentPath, entry.name);
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.replaceAll(/((?:from|import\() ?"\.{1,2}\/[^"]+)\.ts"/g, '$1.js"'));
}
