/** Fails where dist/ is not what the sources build to: people run dist/, so a stale one would be a different program. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { buildAll } from "./build.mjs";

const dist = fileURLToPath(new URL("../dist", import.meta.url));
const fresh = mkdtempSync(join(tmpdir(), "fingerpost-dist-"));

try {
  await buildAll(fresh);
  const names = new Set([...filesBelow(dist), ...filesBelow(fresh)]);
  const stale = [...names].filter((name) => contentOf(dist, name) !== contentOf(fresh, name)).sort();
  if (stale.length > 0) {
    console.error(`dist/ is not in step with src/: ${stale.join(", ")}. Run "npm run build" and commit dist/.`);
    process.exitCode = 1;
  }
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}

function contentOf(folder, name) {
  try {
    return readFileSync(join(folder, name), "latin1");
  } catch {
    return undefined;
  }
}
