/** Issues that a repository names as known: `known-issues` of the file. */
import { z } from "zod";
import { adviceOption, docsOption } from "./own-texts.ts";
import { patternsOption, whereOption } from "./pattern-option.ts";

const KNOWN_ISSUES_MAX = 100;
const FINGERPRINTS_MAX = 20;

const issueError = "the number of an issue";
const hashError = "a fine or medium fingerprint, 16 hexadecimal digits in quotes";
const versionError = "a version in quotes, such as 2.4.0";

/** `2.4.0`, `v2.4`, `3`: at most three numbers, and what semver puts after them. */
const VERSION = /^v?\d{1,6}(?:\.\d{1,6}){0,2}(?:[-+][0-9A-Za-z.+-]{1,40})?$/;

const knownIssue = z
  .strictObject(
    {
      issue: z
        .int({ error: issueError })
        .min(1, { error: issueError })
        .max(999_999_999, { error: issueError })
        .meta({ description: "The number of the issue in this repository.", examples: [123] }),
      patterns: patternsOption.optional(),
      where: whereOption,
      fingerprints: z
        .array(z.string({ error: hashError }).regex(/^[0-9a-f]{16}$/, { error: hashError }), {
          error: "a list of fingerprints",
        })
        .min(1, { error: "a list of one fingerprint or more" })
        .max(FINGERPRINTS_MAX, { error: `a list of at most ${FINGERPRINTS_MAX} fingerprints` })
        .optional()
        .meta({
          description: "Fingerprints of the error, fine or medium, as the details of the comment show them.",
          examples: [["0123456789abcdef"]],
        }),
      "fixed-in": z
        .string({ error: versionError })
        .regex(VERSION, { error: versionError })
        .optional()
        .meta({
          description:
            "The release that has the fix: older versions are told to update, newer ones are called a regression.",
          examples: ["2.4.0"],
        }),
      advice: adviceOption,
      docs: docsOption,
    },
    { error: "a map with an issue, and patterns or fingerprints" },
  )
  .superRefine(({ patterns, fingerprints }, context) => {
    if (patterns !== undefined || fingerprints !== undefined) return;
    context.addIssue({
      code: "custom",
      message: 'a known issue needs "patterns" or "fingerprints" to be recognised by',
    });
  })
  .meta({
    anyOf: [
      { properties: { patterns: {} }, required: ["patterns"] },
      { properties: { fingerprints: {} }, required: ["fingerprints"] },
    ],
  });

export type KnownIssueOption = z.infer<typeof knownIssue>;

export const knownIssuesOption = z
  .array(knownIssue, { error: "a list of known issues" })
  .max(KNOWN_ISSUES_MAX, { error: `a list of at most ${KNOWN_ISSUES_MAX} known issues` })
  .nullable()
  .prefault([])
  .transform((filled) => filled ?? [])
  .meta({
    description: `Issues that you know of, at most ${KNOWN_ISSUES_MAX}, and how to recognise them. They come first in the comment.`,
    examples: [[{ issue: 123, patterns: ["oil gauge stuck"], "fixed-in": "2.4.0" }]],
  });
