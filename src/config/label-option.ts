/** How a repository says what a label is: a name, null for none, or a map with name, colour and description. */
import { z } from "zod";
import type { LabelDefault } from "./default-labels.ts";

/** GitHub's limits: docs.github.com/rest/issues/labels. */
const NAME_MAX = 50;
const DESCRIPTION_MAX = 100;

/** Control characters and line separators; spelled without `\p` for editors whose patterns know no Unicode classes. */
const LABEL_NAME = /^[^\s,](?:[^,\u0000-\u001F\u007F-\u009F\u2028\u2029]*[^\s,\u0000-\u001F\u007F-\u009F])?$/;
const ONE_LINE = /^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*$/;
const COLOR = /^#?[0-9A-Fa-f]{6}$/;

const name = z
  .string({ error: "a label's name" })
  .min(1, { error: "a label's name", abort: true })
  .max(NAME_MAX, { error: `at most ${NAME_MAX} characters long`, abort: true })
  .regex(LABEL_NAME, { error: "a name without commas, line breaks and spaces around it" })
  .meta({
    id: "label-name",
    description: `The label's name, at most ${NAME_MAX} characters, without commas.`,
    examples: ["bug: crash"],
  });

const color = z
  .string({ error: "six hexadecimal digits in quotes" })
  .regex(COLOR, { error: "six hexadecimal digits in quotes" })
  .optional()
  .meta({
    description:
      "Its colour, should Fingerpost have to create it: six hexadecimal digits in quotes, with `#` or without.",
    examples: ["d73a4a"],
  });

const description = z
  .string({ error: "a sentence" })
  .max(DESCRIPTION_MAX, { error: `at most ${DESCRIPTION_MAX} characters long`, abort: true })
  .regex(ONE_LINE, { error: "on one line" })
  .optional()
  .meta({
    description: `Its description, should Fingerpost have to create it, at most ${DESCRIPTION_MAX} characters.`,
    examples: ["The program ends or hangs as a whole"],
  });

const partialLabel = z
  .strictObject({ name: name.optional(), color, description })
  .meta({ id: "label", description: "A label; what is left out is the default's." });

const namedLabel = z
  .strictObject({ name, color, description })
  .meta({ id: "named-label", description: "A label that has no name by default." });

const error = "a label's name, null for no label, or a map with name, color and description";
const partialOption = z.union([name, z.null(), partialLabel], { error }).optional();
const namedOption = z.union([name, z.null(), namedLabel], { error }).optional();

/**
 * The three ways to say a label. A key whose default has no name asks for one in the map form, as there would be nothing
 * to call the label otherwise.
 */
export function labelOption(preset: LabelDefault, purpose: string) {
  const option = preset.name === null ? namedOption : partialOption;
  return option.meta({ description: purpose, default: preset.name, examples: [preset.name ?? "triage"] });
}

/** The label of something of the repository's own, whose default is made from its id. */
export function ownLabelOption(purpose: string) {
  return partialOption.meta({ description: purpose, examples: ["area: sync"] });
}

export type LabelOption = z.infer<ReturnType<typeof labelOption>>;
