import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Makes a directory that only its owner may enter, and those above it, as far as they are not there. Not by Node's recursive
 * `mkdir`, which never ends where a file system makes no directories but calls them missing, as `/proc` does.
 *
 * @throws The system's own error: `EACCES`, `ENOTDIR`, `ENOENT` where the directory above is there and nothing can be made in it.
 */
export async function ensureDirectory(path: string): Promise<void> {
  if (await isDirectory(path)) return;
  const above = dirname(path);
  if (above !== path && !(await isDirectory(above))) await ensureDirectory(above);
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    // Another process may have made it meanwhile.
    if (!(await isDirectory(path))) throw error;
  }
}

function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
