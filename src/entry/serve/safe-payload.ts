/**
 * A webhook as it is kept: the texts that people wrote go through the same door as those that are read, so that no table holds a
 * credential. Nothing is lost by it: an issue is read from GitHub when its turn comes.
 */
import { readSafely } from "../../parse/secrets/safe-text.ts";

/** What people write stands under these keys: of an issue, a comment, and what was there before an edit. */
const TEXTS: ReadonlySet<string> = new Set(["title", "body", "from"]);

/** The payload as text; as it came where no text in it had to be changed. Never throws for what `JSON.parse` gave. */
export function toSafePayload(payload: unknown, raw: string): string {
  let isChanged = false;
  const safe = JSON.stringify(payload, (key, value: unknown) => {
    if (typeof value !== "string" || !TEXTS.has(key)) return value;
    const { text, secrets } = readSafely(value);
    isChanged ||= secrets.length > 0 || text !== value;
    return text;
  });
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- set in the callback above
  return isChanged ? safe : raw;
}
