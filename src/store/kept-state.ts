/** What is kept beside an index: how it came about, where a back-fill and a walk stopped, and a fact worth a request. */
import { z } from "zod";

const schema = z.object({
  version: z.literal(1),
  /** When this was kept, ISO 8601 UTC. */
  keptAt: z.iso.datetime(),
  /** Where the index is incomplete: everything that changed before this instant is in it; null where nothing is known. */
  filledUntil: z.iso.datetime().nullable(),
  /** The re-scan's place, as `renderCursor` gives it; null where none is kept. */
  cursor: z.string().max(20_000).nullable(),
  /** Since when (ISO 8601 UTC) the repository is known to have no release; null where it has one, or nobody asked. */
  noReleaseSince: z.iso.datetime().nullable(),
  /** Since when its owner is known to share no settings; null where there are some, or nobody asked. Absent in older ones. */
  noSharedSettingsSince: z.iso.datetime().nullable().default(null),
  /** What was learned, as `renderNightState` gives it; null for nothing. Absent in older ones. */
  night: z.string().max(2_000_000).nullable().default(null),
});
export type KeptState = Readonly<z.infer<typeof schema>>;

/** One line of JSON. */
export function renderKeptState(state: KeptState): string {
  return JSON.stringify(state);
}

/** The state; null for anything else, a damaged or later one too. Never throws. */
export function readKeptState(text: string): KeptState | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
