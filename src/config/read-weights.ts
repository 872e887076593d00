/**
 * The file that `fingerpost train` writes and `classify.weights` names: JSON, of bounded size, believed no further than it is
 * well-formed. It holds words and weights, nothing that is run.
 */
import { z } from "zod";
import type { OwnWeights } from "../domain/own-weights.ts";
import { quote } from "./quote.ts";

/** In bytes; `train` writes at most some 300 kB. */
export const WEIGHTS_BYTES_MAX = 512 * 1024;

const FORMAT = "fingerpost-weights";
const VERSION = 1;
const LABELS_MAX = 40;
const CLASSES_MAX = 26;
const NAME_MAX = 50;
/** One feature, a tab, and a letter with hundredths for each class: what `storeModel` writes. */
const LINE = /^[^\t\n]{1,80}\t(?:[a-z]-?\d{1,5}){1,26}$/;

const lines = z
  .string()
  .max(WEIGHTS_BYTES_MAX)
  .refine((text) => text === "" || text.split("\n").every((line) => LINE.test(line)))
  // Lines are found by halving; a person may have put one in.
  .transform((text) => text.split("\n").sort().join("\n"));
const stored = z.strictObject({ classes: z.array(z.string().min(1).max(NAME_MAX)).min(1).max(CLASSES_MAX), lines });
const WeightsFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  /** For people: of what, and what it is worth. */
  card: z.record(z.string(), z.unknown()),
  kinds: stored.nullable(),
  categories: stored.nullable(),
  labels: z
    .array(z.strictObject({ name: z.string().min(1).max(NAME_MAX), from: z.number().min(0.5).max(1), lines }))
    .max(LABELS_MAX),
});

/** The weights of a file's text, or, as the end of a sentence, what is wrong with it. Never throws. */
export function readWeights(text: string): OwnWeights | string {
  if (Buffer.byteLength(text) > WEIGHTS_BYTES_MAX)
    return `is larger than the ${WEIGHTS_BYTES_MAX / 1024} KiB that are read`;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "is not JSON; write it with `fingerpost train`";
  }
  const parsed = WeightsFile.safeParse(value);
  if (parsed.success)
    return { kinds: parsed.data.kinds, categories: parsed.data.categories, labels: parsed.data.labels };
  const [issue] = parsed.error.issues;
  const place = issue === undefined || issue.path.length === 0 ? "its top level" : quote(issue.path.join("."));
  return `is none that this version reads: ${place} is not as \`fingerpost train\` writes it`;
}

/** The file's text. `card` is for people only. */
export function writeWeights(
  { kinds, categories, labels }: OwnWeights,
  card: Readonly<Record<string, unknown>>,
): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, card, kinds, categories, labels }, null, 1)}\n`;
}
