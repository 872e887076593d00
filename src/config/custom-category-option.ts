/** Categories of a repository's own: `custom-categories` of the file. */
import { z } from "zod";
import { CATEGORIES } from "../domain/category.ts";
import { ownLabelOption } from "./label-option.ts";
import { adviceOption, docsOption, lineOption } from "./own-texts.ts";
import { patternsOption, whereOption } from "./pattern-option.ts";

const CUSTOM_CATEGORIES_MAX = 20;

/** GitHub's 50 characters for a label's name, less `error: `. */
const ID_MAX = 40;
const ID = new RegExp(`^(?!(?:${CATEGORIES.join("|")})$)(?=.{2,${ID_MAX}}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`);

const id = z.string().regex(ID, {
  error: `an id of 2 to ${ID_MAX} lower-case letters, digits and hyphens that is not the id of a built-in category`,
});

/**
 * More than any built-in rule weighs (4), and than most reports gather for one category: what a repository says of
 * itself outranks what fits any program. See
 * `src/classify/rule.ts` for the scale.
 */
const WEIGHT = 10;

const weightError = "a number from 0.5 to 10";

const customCategory = z.strictObject(
  {
    title: lineOption(60, "The comment's headline; left out, the id in words.", "Sync problem").optional(),
    label: ownLabelOption("The label; left out, `error: <id>`."),
    patterns: patternsOption,
    where: whereOption,
    weight: z
      .number({ error: weightError })
      .min(0.5, { error: weightError })
      .max(10, { error: weightError })
      .default(WEIGHT)
      .describe(
        "How much a match counts, in log-odds: 2 hints at it, 4 names it beyond doubt, 10 outranks what built-in rules usually say together.",
      ),
    advice: adviceOption,
    docs: docsOption,
  },
  { error: "a map with patterns and what to do about a match" },
);

export type CustomCategoryOption = z.infer<typeof customCategory>;

export const customCategoriesOption = z
  .record(id, customCategory, { error: "a map from ids to categories" })
  .nullable()
  .prefault({})
  .transform((filled) => filled ?? {})
  .superRefine((filled, context) => {
    const { length } = Object.keys(filled);
    if (length <= CUSTOM_CATEGORIES_MAX) return;
    context.addIssue({
      code: "custom",
      message: `${length} custom categories; at most ${CUSTOM_CATEGORIES_MAX} are read`,
    });
  })
  .meta({
    description: `Categories of your own, at most ${CUSTOM_CATEGORIES_MAX}, by their ids. They are weighed beside the built-in ones.`,
    examples: [{ "lantern-sync": { patterns: ["sync daemon"], advice: ["Restart the daemon."] } }],
    maxProperties: CUSTOM_CATEGORIES_MAX,
  });
