/** When an issue may be closed, and what the reactions to our comment say. */
import { z } from "zod";
import { SIGNALS } from "../domain/reaction.ts";

const HOUR_MS = 3_600_000;
const afterError = "a time such as `3d` or `36h`, at least `24h`, or null";

/** `3d`, `36h`: milliseconds; null: never. */
export function afterOption(example: string, description: string) {
  return z
    .string({ error: afterError })
    .regex(/^(?:[1-9]\d{0,2}d|(?:2[4-9]|[3-9]\d|[1-9]\d{2})h)$/, { error: afterError })
    .nullable()
    .default(null)
    .transform((text) => (text === null ? null : Number.parseInt(text) * (text.endsWith("d") ? 24 : 1) * HOUR_MS))
    .meta({ description, examples: [example] });
}

/** What may be voted, with the words for an objection and for nothing. */
export const VOTES = [...SIGNALS, "wrong", "none"] as const;
