/**
 * GitHub's client for the Actions cache as a process: `restore <folder> <key> <prefix>` answers with the key that was found,
 * or nothing; `save <folder> <key>` with the entry's id. The answer goes to the parent; see `store/actions-cache.ts`.
 */
import { restoreCache, saveCache } from "@actions/cache";

const [task, folder = "", key = "", prefix = ""] = process.argv.slice(2);

async function perform(): Promise<string | undefined> {
  if (task === "restore") return (await restoreCache([folder], key, [prefix])) ?? "";
  const id = await saveCache([folder], key);
  // Minus one: it failed, and the client has printed why.
  return id === -1 ? undefined : String(id);
}

try {
  const answer = await perform();
  if (answer !== undefined) await new Promise((resolve) => process.send?.(answer, resolve));
} catch (error) {
  console.log(`Error: ${error instanceof Error ? error.message : String(error)}`);
}
// Sockets that the client keeps alive must not hold the run back.
process.exit();
