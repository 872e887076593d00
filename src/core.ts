/**
 * The core as a library: what `import … from "fingerpost"` gives. Pure, so that it runs anywhere: no network, no files, no clock.
 *
 *     const corpus = new IssueIndex();
 *     corpus.add(toDocument(earlier));
 *     const plan = triage(issue, NOTHING_AROUND, corpus, parseConfig(text, "fingerpost.yml").settings, now);
 *
 * What stands here is held to semantic versioning; what does not is nobody's to import.
 */
export { parseConfig } from "./config/parse-config.ts";
export { defaultSettings } from "./config/default-settings.ts";
export type { ConfigError } from "./config/config-error.ts";
export type { Category, CategoryId } from "./domain/category.ts";
export type { Issue, Label } from "./domain/issue.ts";
export type { Match, Relation } from "./domain/match.ts";
export { NOTHING_AROUND } from "./domain/plan.ts";
export type { Skip, Surroundings, TriagePlan } from "./domain/plan.ts";
export type { Reason } from "./domain/reason.ts";
export type { Report } from "./domain/report.ts";
export type { Settings } from "./domain/settings.ts";
export { fingerprintReport } from "./fingerprint/fingerprint-report.ts";
export { type CorpusIssue, type IssueDocument, toDocument } from "./match/document.ts";
export { IssueIndex } from "./match/issue-index.ts";
export { type IssueText, parseReport } from "./parse/parse-report.ts";
export { renderJson } from "./render/render-json.ts";
export { reasonText } from "./render/reason-text.ts";
export { triage } from "./triage.ts";
export { VERSION } from "./version.ts";
