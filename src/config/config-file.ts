/**
 * The format of `.github/fingerpost.yml`. This page is the only place that lists the keys: defaults, the JSON Schema for
 * editors, the table in docs/CONFIGURATION.md and the "did you mean" of errors are all derived from it. `to-settings.ts` hands each value on to the domain.
 *
 * The `error` of a schema completes the sentence `"comment.enabled" must be …`; `examples` completes `for example: …`.
 */
import { z } from "zod";
import { CATEGORIES } from "../domain/category.ts";
import { CATEGORY_FLOOR } from "../domain/classification.ts";
import { KINDS } from "../domain/kind.ts";
import { LANGUAGES } from "../domain/language.ts";
import { OPERATING_SYSTEMS } from "../domain/report.ts";
import { COMMENT_WHEN } from "../domain/settings.ts";
import { PACK_NAMES, type PackName } from "../domain/rule-pack.ts";
import { afterOption, VOTES } from "./closing-option.ts";
import { customCategoriesOption } from "./custom-category-option.ts";
import {
  CATEGORY_LABELS,
  INCIDENT_LABEL,
  KIND_LABELS,
  NEEDS_INFO_LABEL,
  PLATFORM_LABELS,
  POSSIBLE_DUPLICATE_LABEL,
} from "./default-labels.ts";
import { issueTypeOption } from "./issue-type-option.ts";
import { knownIssuesOption } from "./known-issue-option.ts";
import { labelOption } from "./label-option.ts";
import { REACTION_WORD_LIST, REACTION_WORDS } from "./reaction-words.ts";
import { SWITCHABLE_CATEGORIES } from "./switchable-categories.ts";
import { DEFAULT_VOTES } from "../votes/signals.ts";
import { adviceLines, docsOption, lineOption } from "./own-texts.ts";
import { deniedPatternsOption, findPatternExcess } from "./pattern-option.ts";

const categories = section(
  "Which kinds of failure are recognised. A category that is switched off counts as `unknown`.",
  keyed(SWITCHABLE_CATEGORIES, (id) =>
    toggle(true, `Recognise \`${id}\`: ${lowerFirst(CATEGORY_LABELS[id].description)}.`),
  ),
);

const labels = section(
  "Which labels are put on. A label that the repository has in another spelling is used as it is.",
  {
    categories: section(
      "The label of each category.",
      keyed(CATEGORIES, (id) => labelOption(CATEGORY_LABELS[id], `${CATEGORY_LABELS[id].description}.`)),
    ),
    platforms: section(
      "The label of each platform.",
      keyed(OPERATING_SYSTEMS, (os) => labelOption(PLATFORM_LABELS[os], `${PLATFORM_LABELS[os].description}.`)),
    ),
    kinds: section(
      "The label of each kind of issue. One that carries another of these labels already is left as it is.",
      keyed(KINDS, (kind) => labelOption(KIND_LABELS[kind], `${KIND_LABELS[kind].description}.`)),
    ),
    types: section(
      "GitHub's issue type for each kind, where the organisation has types. Set once, and only where the issue never had one.",
      keyed(KINDS, (kind) => issueTypeOption(`The type of a ${kind}, by its name; null for none.`)),
    ),
    "possible-duplicate": labelOption(
      POSSIBLE_DUPLICATE_LABEL,
      "Put on where an earlier issue seems to report the same.",
    ),
    "needs-info": labelOption(NEEDS_INFO_LABEL, "Put on where something is missing that a maintainer would ask for."),
    incident: labelOption(
      INCIDENT_LABEL,
      "Put on the oldest open report while many people report the same failure within hours.",
    ),
    mode: z
      .enum(["apply", "suggest"], { error: "`apply` or `suggest`" })
      .default("apply")
      .describe(
        "Whether labels are put on (`apply`) or proposed (`suggest`) for a maintainer to accept, each with its reason. Where the repository lacks GitHub's issue suggestions they are put on.",
      ),
  },
);

const categoryWords = z
  .strictObject(
    {
      title: lineOption(60, "The comment's headline.", "The lamp went out").optional(),
      advice: adviceLines
        .optional()
        .meta({ description: "What the reporter can do now; `[]` for nothing.", examples: [["Trim the wick."]] }),
      docs: docsOption,
    },
    { error: "a map with title, advice and docs" },
  )
  .meta({ id: "category-words", description: "What the comment says of a category; what is left out stays ours." });

const categoryTexts = section(
  "What the comment says of a built-in category in place of our words.",
  keyed(SWITCHABLE_CATEGORIES, () => categoryWords.optional()),
);

const comment = section(
  "The one comment that Fingerpost writes and keeps up to date.",
  {
    enabled: toggle(true, "Write the comment at all. Labels are put on either way."),
    when: z
      .enum(COMMENT_WHEN, { error: "`always`, `useful` or `link`" })
      .optional()
      .meta({
        description:
          "When it is first written: `useful` (the default), where it says more than report and label: an earlier issue, a question, " +
          "advice that is sure enough; `link`, where it names an earlier issue; `always`. A public credential is always warned of.",
        examples: ["link"],
      }),
    "when-empty": z
      .boolean({ error: "true or false" })
      .optional()
      .meta({
        description: "The old way to say `when: always` (true) and `when: useful` (false); goes on to work.",
        examples: [true],
      }),
    language: z
      .enum(["auto", ...LANGUAGES], { error: `\`auto\` or one of ${LANGUAGES.join(", ")}` })
      .default("en")
      .describe(
        "In which language its own sentences are; `auto`: in that of the report, where it is one of these, else English. What people " +
          "wrote is never translated; the reasons of rules, and commands, stay in English.",
      ),
    "max-duplicates": count(3, "How many likely duplicates it lists at most, 0 to 5."),
    "max-related": count(3, "How many related issues it lists at most, 0 to 5."),
    details: toggle(true, "Include the folded details: all errors, and why the category was given."),
    advice: toggle(true, "Include what the reporter can do now."),
    status: toggle(true, "On the issue that stands for several reports: how many, since when, in which versions."),
    pin: toggle(false, "Pin the comment that has it, once: what a person takes down or has pinned stays as it is."),
  },
  ({ when, "when-empty": old }) =>
    when !== undefined && old !== undefined
      ? `"comment.when" and "comment.when-empty" say the same; keep "when" and remove "when-empty"`
      : undefined,
);

const report = section("What `/triage report` writes.", {
  as: z
    .enum(["section", "comment"], { error: "`section` or `comment`" })
    .default("section")
    .describe(
      "Where it goes: a folded `section` of the one comment, or a `comment` of its own that is edited in place.",
    ),
});

const thresholds = section(
  "How sure Fingerpost must be, as probabilities from 0 to 1. Higher means fewer and better.",
  {
    category: probability(CATEGORY_FLOOR, "Below it no category is given: no label is better than a wrong one."),
    kind: probability(0.7, "From it on an issue gets the label or type of its kind, where one is named."),
    advice: probability(
      0.9,
      "From it on the comment says what the category means and what can be done. Never below `category`.",
    ),
    duplicate: probability(0.9, "From it on an earlier issue is called a duplicate."),
    related: probability(0.5, "From it on an earlier issue is listed as related. At most `duplicate`."),
  },
  ({ duplicate, related }) =>
    related > duplicate
      ? `"thresholds.related" (${related}) must not be above "thresholds.duplicate" (${duplicate}); set both, related the lower`
      : undefined,
);

const ignore = section("Which issues are left alone.", {
  bots: toggle(true, "Leave issues alone that a bot opened."),
  authors: list(
    z
      .string({ error: "a GitHub login" })
      .regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, { error: "a GitHub login" }),
    "a list of GitHub logins",
    ["octocat", "renovate[bot]"],
    "Leave issues alone that one of these accounts opened. Case does not matter.",
  ),
  labels: list(
    z.string({ error: "a label's name" }).min(1, { error: "a label's name" }),
    "a list of label names",
    ["security", "no-triage"],
    "Leave issues alone that carry one of these labels. Case does not matter.",
  ),
});

const close = section(
  "What may be closed. Nothing is, unless you name a time here; with `labels.mode: suggest` nothing ever is. The reporter's reply " +
    "within 30 days opens an issue again: a workflow needs `|| github.event.issue.state == 'closed'` in its `if` for that.",
  {
    duplicates: section("Issues that Fingerpost named an older, open issue for, and nobody objected.", {
      after: afterOption(
        "3d",
        "So long after the first notice, if nobody did or said anything since, the notice is surer than 97%, and of at least 30 that " +
          "people judged here 95% were right; until then it only lists what it would have closed. null: never.",
      ),
    }),
    "needs-info": section("Issues that wait for their author.", {
      after: afterOption(
        "14d",
        "So long after Fingerpost put the label `needs-info` on, if nobody did or said anything since. null: never.",
      ),
    }),
    "exempt-labels": list(
      z.string({ error: "a label's name" }).min(1, { error: "a label's name" }),
      "a list of label names",
      ["pinned", "security"],
      "Labels that keep an issue open. Case does not matter.",
    ),
    "per-day": z
      .int({ error: "a whole number from 0 to 100" })
      .min(0, { error: "a whole number from 0 to 100" })
      .max(100, { error: "a whole number from 0 to 100" })
      .default(5)
      .describe("How many issues are closed at most in a day, 0 to 100."),
  },
);

const votes = section(
  "What a reaction to Fingerpost's comment says. Each person counts once for each; `blocking` has no reaction: `/triage vote blocking`.",
  keyed(REACTION_WORD_LIST, (word) =>
    z
      .enum(VOTES, { error: `one of ${VOTES.map((vote) => `\`${vote}\``).join(", ")}` })
      .default(DEFAULT_VOTES[REACTION_WORDS[word]] ?? "none")
      .meta({ description: `What ${word.replace("-", " ")} says; \`none\` for nothing.`, examples: ["works"] }),
  ),
);

const noise = section("What counts as background noise among the errors of a report.", {
  deny: deniedPatternsOption,
});

/** A day, or an instant in UTC. */
const DAY =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?Z)?$/;

const notBefore = day(
  "Issues opened before this day are left alone: by events and by every re-scan. A maintainer's `/triage` asks all the same.",
);

const rescan = section("The nightly walk over open issues.", {
  since: day(
    "From this day on it looks at issues that changed, those opened earlier and never touched by Fingerpost left out; null: " +
      "from its first night on. An earlier day lets it go through the backlog.",
  ),
});

const ranking = section("The order in which earlier issues are shown.", {
  adapt: toggle(
    true,
    "Each night's walk may fit the order of earlier issues to what people here closed as duplicates of what. It changes only where " +
      "the newest of those, held back from the fit, rank better. How probable a duplicate is said to be stays as it is.",
  ),
});

const PACK_TEXTS: Readonly<Record<PackName, string>> = {
  general: "Rules for any program: HTTP statuses, system errors, crashes, common words.",
  assistant: "Rules for programs around a language model; only used where a report speaks of one.",
  anthropic: "Rules for users of the Anthropic API.",
  openai: "Rules for users of the OpenAI API and its imitators.",
  google: "Rules for users of Google's APIs and of gRPC.",
  languages: "Words of reports in other languages than English.",
};

const rulePacks = section(
  "Which packs of built-in category rules apply. One that is switched off says nothing.",
  keyed(PACK_NAMES, (name) => toggle(true, PACK_TEXTS[name])),
);

const weightsError = "the path of a file, such as `fingerpost-weights.json`, or null";

const classify = section("What the repository has learned from its own past labels.", {
  weights: z
    .string({ error: weightsError })
    .max(200, { error: weightsError, abort: true })
    // As GitHub's contents are asked for: plain segments, none of dots only.
    .regex(/^(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._-]+)*$/, { error: weightsError })
    .nullable()
    .default(null)
    .meta({
      description:
        "A file that `fingerpost train` wrote; a bare name lies beside this file, a path with folders is from the repository's root.",
      examples: ["fingerpost-weights.json"],
    }),
});

/** npm's rules for names (docs.npmjs.com, "package.json", "name"). */
const NPM_NAME = /^(?=.{1,214}$)(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/;
const npmError = "the name of an npm package, or null";
/** Characters; as long as a heading can be (`src/parse/body/split-sections.ts`). */
const FIELD_MAX = 80;
const registryError = "the https address of a registry, or null";
const fieldError = "a heading of your issue form, or null";

const versions = section(
  "Where versions are told: the reporter's, and the newest one, for the hint that an update is available.",
  {
    npm: z
      .string({ error: npmError })
      .regex(NPM_NAME, { error: npmError })
      .nullable()
      .default(null)
      .meta({
        description: "An npm package whose latest release counts; null: this repository's releases, or else its tags.",
        examples: ["@acme/lantern"],
      }),
    registry: z
      .string({ error: registryError })
      .max(300, { error: registryError, abort: true })
      .regex(/^https:\/\/[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?(?:\/[A-Za-z0-9._~-]+)*\/?$/, {
        error: registryError,
      })
      .nullable()
      .default(null)
      .meta({
        description:
          "Address of the registry that `versions.npm` is asked of; null: the one that npm is set to (`npm_config_registry`, `.npmrc`). " +
          "Where none is known, releases and tags count. The App asks none but its own.",
        examples: ["https://npm.example.org"],
      }),
    field: z
      .string({ error: fieldError })
      .regex(/\S/, { error: fieldError })
      .max(FIELD_MAX, { error: `at most ${FIELD_MAX} characters long` })
      .nullable()
      .default(null)
      .meta({
        description:
          "The heading, in a new issue, whose answer is the version of the product; null: told from the words of headings and labels. " +
          "Case, emphasis and signs around it do not matter.",
        examples: ["Which lantern do you carry?"],
      }),
  },
);

const EXTENDS = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/[A-Za-z0-9._-]{1,100}(?:@[A-Za-z0-9][A-Za-z0-9._/-]{0,99})?$/;
const extendsError = "a repository as owner/name or owner/name@ref, or null";

/** Whose settings this file goes on from; which they are where nothing is said, is no business of the format. */
const extendsOption = z
  .string({ error: extendsError })
  .regex(EXTENDS, { error: extendsError })
  .nullable()
  .optional()
  .meta({
    description:
      "A repository whose `fingerpost.yml` holds for this one too, as `owner/name` or `owner/name@ref`; by default the owner's " +
      "`.github` repository, and null for none. What this file says counts before.",
    examples: ["acme/.github@v2"],
  });

/** The file as it may be written; parsing fills in every default but those of labels. */
export const ConfigFile = z
  .strictObject(
    {
      labels,
      categories,
      "category-texts": categoryTexts,
      "custom-categories": customCategoriesOption,
      "known-issues": knownIssuesOption,
      "rule-packs": rulePacks,
      classify,
      versions,
      comment,
      report,
      thresholds,
      ranking,
      incidents: toggle(
        true,
        "Watch for bursts: four people or more, one failure, within a day and far above its usual rate. Later reports get one calm line.",
      ),
      close,
      votes,
      noise,
      ignore,
      extends: extendsOption,
      "not-before": notBefore,
      rescan,
    },
    { error: "a map of settings" },
  )
  .superRefine((file, context) => {
    const custom = Object.entries(file["custom-categories"]).map(([id, { patterns }]) => {
      return { path: ["custom-categories", id, "patterns"], patterns };
    });
    const known = file["known-issues"].map(({ patterns }, at) => {
      return { path: ["known-issues", at, "patterns"], patterns: patterns ?? [] };
    });
    const excess = findPatternExcess([...custom, ...known, { path: ["noise", "deny"], patterns: file.noise.deny }]);
    if (excess !== undefined) context.addIssue({ code: "custom", ...excess });
  });
export type ConfigFile = z.infer<typeof ConfigFile>;

/**
 * A map of settings in which every key may be left out, and which may be left out or empty as a whole. `check` sees the
 * filled map and answers a whole sentence about what does not go together, reported at the map.
 */
function section<Shape extends z.ZodRawShape>(
  description: string,
  shape: Shape,
  check: (filled: z.infer<z.ZodObject<Shape>>) => string | undefined = () => undefined,
) {
  const map = z.strictObject(shape, { error: "a map of settings" }).superRefine((filled, context) => {
    const message = check(filled);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });
  return (
    map
      .nullable()
      // Proof of the cast: every key of a section may be left out.
      .prefault({} as z.input<typeof map>)
      .transform((filled) => filled ?? map.parse({}))
      .describe(description)
  );
}

function toggle(initial: boolean, description: string) {
  return z.boolean({ error: "true or false" }).default(initial).describe(description);
}

function probability(initial: number, description: string) {
  const error = "a number from 0 to 1";
  return z.number({ error }).min(0, { error }).max(1, { error }).default(initial).describe(description);
}

/** A day or an instant, as ISO 8601 in UTC. YAML 1.2 has no dates: it comes as text. */
function day(description: string) {
  const error = "a day such as 2026-04-01, or null";
  return z
    .string({ error })
    .regex(DAY, { error })
    .nullable()
    .default(null)
    .transform((text) => (text === null ? null : new Date(text).toISOString()))
    .meta({ description, examples: ["2026-04-01"] });
}

function count(initial: number, description: string) {
  const error = "a whole number from 0 to 5";
  return z.int({ error }).min(0, { error }).max(5, { error }).default(initial).describe(description);
}

function list(item: z.ZodString, expected: string, examples: string[], description: string) {
  return z
    .array(item, { error: expected })
    .default([])
    .meta({ description, examples: [examples] });
}

/** One key for each id, all with the schema that `schemaOf` gives. */
function keyed<Id extends string, Schema extends z.ZodType>(ids: readonly Id[], schemaOf: (id: Id) => Schema) {
  const shape = Object.fromEntries(ids.map((id) => [id, schemaOf(id)]));
  // Proof of the cast: the entries are exactly one of each id, and each value is a Schema.
  return shape as Record<Id, Schema>;
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
