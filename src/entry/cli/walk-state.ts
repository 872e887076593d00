/** The file of `rescan --state`: where a walk stopped, and what was learned of the repository. */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type NightState, NOTHING_LEARNED, readNightState, renderNightState } from "../../night/night-state.ts";
import { readCursor, type RescanCursor } from "../../rescan/rescan-cursor.ts";
import { writeWhole } from "../../store/write-whole.ts";

/** `cursor` is null where there is no such file yet, or none of ours; then nothing was learned. */
export interface WalkState {
  readonly cursor: RescanCursor | null;
  readonly night: NightState;
}

/** What was learned stands beside the cursor's own keys, as text. */
const Learned = z.object({ night: z.string().nullable().catch(null) });

/** Never throws: a file that cannot be read begins anew. */
export async function readWalkState(path: string): Promise<WalkState> {
  const text = await readFile(path, "utf8").catch(() => "");
  const cursor = readCursor(text);
  return { cursor, night: cursor === null ? NOTHING_LEARNED : readNightState(Learned.parse(JSON.parse(text)).night) };
}

/** Whole or not at all, whenever the process is ended. @throws CorpusFileError where it cannot be written */
export async function writeWalkState(path: string, cursor: RescanCursor, night: NightState): Promise<void> {
  await writeWhole(path, `${JSON.stringify({ ...cursor, night: renderNightState(night) })}\n`);
}
