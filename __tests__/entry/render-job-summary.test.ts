import { expect, test } from "@jest/globals";
import { defaultSettings } from "../../src/config/default-settings.ts";
import { NOTHING_AROUND } from "../../src/domain/plan.ts";
import { renderNote } from "../../src/entry/action/note-summary.ts";
import { renderJobSummary } from "../../src/entry/action/render-job-summary.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { triage } from "../../src/triage.ts";
import { sampleIssue } from "../support/samples.ts";

const SUBJECT = { repo: "acme/tool", serverUrl: "https://github.com", number: 7, requests: 4 };

test("an issue with its verdict, what would be done, what was not, the comment and the requests", () => {
  const issue = sampleIssue({ title: "@root 529 overloaded", body: "Error: 529 overloaded_error: Overloaded" });
  const plan = triage(issue, NOTHING_AROUND, new IssueIndex(), defaultSettings, "2026-11-18T10:00:00Z");
  const text = renderJobSummary({ kind: "triaged", plan, applied: null, configErrors: [] }, SUBJECT);
  expect(text).toContain("[#7](https://redirect.github.com/acme/tool/issues/7)");
  expect(text).toContain(`**${plan.classification.category}**`);
  expect(text).toContain("Dry run, would: ");
  expect(text).toContain("4 requests");
  expect(text).not.toContain("@root");
  if (plan.comment.body !== null) expect(text).toContain(plan.comment.body.trim());
});

test.each([
  ["create", "Comment, new"],
  ["none", "Comment that is not written"],
] as const)("says what becomes of the comment: %s", (action, said) => {
  const plan = triage(sampleIssue({}), NOTHING_AROUND, new IssueIndex(), defaultSettings, "2026-11-18T10:00:00Z");
  const given = { ...plan, comment: { action, body: "### Crash" } };
  const text = renderJobSummary({ kind: "triaged", plan: given, applied: null, configErrors: [] }, SUBJECT);
  expect(text).toContain(`<summary>${said}`);
});

test("an issue that is left alone says why", () => {
  const skip = { what: "issue", reason: "locked", why: "the conversation is locked" } as const;
  const text = renderJobSummary({ kind: "skipped", skip, configErrors: [] }, SUBJECT);
  expect(text).toContain("is left alone");
  expect(text).toContain("the conversation is locked.");
});

test("what was learned to be noise is told, with the reason and how to deny it", () => {
  const body = "Error: lid stuck\n\nTypeError: the hinge is worn";
  const plan = triage(sampleIssue({ body }), NOTHING_AROUND, new IssueIndex(), defaultSettings, "2026-11-18T10:00:00Z");
  const noiseReason = "in 31 of 120 earlier reports";
  const errors = plan.report.errors.map((error) => ({ ...error, noise: true, noiseReason, learned: true as const }));
  const learned = { ...plan, report: { ...plan.report, errors } };
  const text = renderJobSummary({ kind: "triaged", plan: learned, applied: null, configErrors: [] }, SUBJECT);
  expect(errors.length).toBeGreaterThan(0);
  expect(text).toMatch(/noise[^\n]*`noise\.deny`[^]*- `[^`]+`: in 31 of 120 earlier reports/);
});

test("events without a triage have a note that pings nobody and links nothing", () => {
  const note = renderNote(
    { what: "nothing to do", number: 7, why: "@team says `x` #1 ::error::", requests: null },
    "acme/tool",
  );
  expect(note).toBe(
    "## Fingerpost: nothing to do for [#7](https://redirect.github.com/acme/tool/issues/7)\n\n`@team says 'x' #1 ::error::`\n\n<sub>No request was made to GitHub.</sub>\n",
  );
});
