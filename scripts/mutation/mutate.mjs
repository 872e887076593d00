// `npm run mutate -- <room> [share]`: the mutation score of a room, of all mutants or of a share of them (0 to 1).
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const ROOMS = ["fingerprint", "parse", "classify"];
const [room, share = "1"] = process.argv.slice(2);
if (!ROOMS.includes(room) || !(Number(share) > 0 && Number(share) <= 1)) {
  console.error(`usage: npm run mutate -- ${ROOMS.join("|")} [share of the mutants, 0 to 1]`);
  process.exit(2);
}
const stryker = join(dirname(createRequire(import.meta.url).resolve("@stryker-mutator/core")), "../../bin/stryker.js");
const env = { ...process.env, ROOM: room, SAMPLE: share };
process.exit(spawnSync(process.execPath, [stryker, "run"], { env, stdio: "inherit" }).status ?? 1);
