/** Where a walk over a repository stopped, as JSON: for the Actions cache, a file or a database. */
import { z } from "zod";

const schema = z.object({
  version: z.literal(1),
  /** What was walked over (`toScopeKey`); a cursor of another walk says nothing about this one. */
  scope: z.string().max(300),
  /** Id of the fingerprint algorithm of that walk; another one walks over everything again. */
  algorithm: z.string().max(100),
  /** Everything that changed before this instant (ISO 8601 UTC) is done; null where nothing is. */
  since: z.iso.datetime().nullable(),
  /**
   * When the first walk began, ISO 8601 UTC: what was opened earlier, and never touched by us, is left as it is. null where
   * nothing is left out; cursors of earlier releases, which began with all issues, have none.
   */
  from: z.iso.datetime().nullable().default(null),
  /** Issues to begin with: they failed, or were not reached. */
  retry: z.array(z.int().positive()).max(1000),
});
/** Where a walk stopped, so that the next one goes on from there. */
export type RescanCursor = Readonly<z.infer<typeof schema>>;

/** One line of JSON. */
export function renderCursor(cursor: RescanCursor): string {
  return JSON.stringify(cursor);
}

/** The cursor; null for anything else, a damaged or later one too: then the walk begins anew. Never throws. */
export function readCursor(text: string): RescanCursor | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
