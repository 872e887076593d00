import type { Evidence } from "../domain/classification.ts";
import type { Report } from "../domain/report.ts";
import { tellingLength } from "./zones.ts";
import { overLines } from "../wording/over-lines.ts";

/** Headings that only a wish has. Source: GitHub's own feature-request template and its many copies. */
const WISH_HEADINGS = overLines("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`;

/** Headings that a failure has. Source: GitHub's own bug-report template and its many copies. */
const FAILURE_HEADINGS = overLines("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`;

/** A title that asks for something, behind what the form put before it. */
const TITLE_OF_WISH = overLines("i")`
  ^(?:\W{0,4}(?:feature(?: request)?|feat|enhancement|request|idea|proposal|rfe|fr)\W{1,4})?(?:please )?
  (?:add|allow|support|show|group|sort|filter|let|make|enable|provide|introduce|implement|expose|include|display|hide|mark|highlight|
  collect|count|export|import|link|list|merge|offer|option|ability|possibility|a way|way|remember|send|split|store|tell|use|
  warn|notify|detect|distinguish|attach|upload|summari[sz]e|report|search|tag|label|combine|configurable|custom)\b
`;

/** A title below this, in characters, names nothing. */
const SHORT_TITLE = 8;

/** A title of nothing but these names nothing either: "It does not work, please help!". */
const VAGUE_WORDS = new Set(
  (
    "a all am an and any brief anymore app application at bad broken bug can cannot crap description do does doesn don dont error errors " +
    "fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need new not " +
    "nothing now on please plz problem problems program s short software something stop stopped summary t that the this title tool urgent " +
    "with won work working works wrong your"
  ).split(" "),
);

const at = (rule: string, category: Evidence["category"], reason: string, weight: number): Evidence => ({
  rule,
  category,
  reason,
  where: "shape",
  weight,
});

/** What a form leaves in its title for the reporter to put words in the place of: `[Bug]: <title>`. */
const PLACEHOLDER = /<[a-z][\w -]{0,40}>|\[[a-z][a-z -]{0,40}\](?!:)/gi;

/** What a form calls itself: it says nothing of what happened. */
const KIND_OF_FORM = /^\W{0,3}(?:bug|issue|error|problem|defect|crash) report\b/i;

function namesNothing(whole: string): boolean {
  const title =
    whole.search(PLACEHOLDER) >= 0 ? whole.replace(PLACEHOLDER, "").replace(/^\[[^\]]{1,40}\]:?/, "") : whole;
  const words =
    title
      .replace(KIND_OF_FORM, "")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return tellingLength(title.trim()) < SHORT_TITLE || words.every((word) => VAGUE_WORDS.has(word));
}

/**
 * Evidence from the report's form rather than its words: headings of a feature request or of a bug report, and a report
 * with nothing in it. `alone`: the description is empty. Never throws.
 */
export function shapeEvidence(report: Report, alone: boolean): Evidence[] {
  const headings = report.fields.map(({ heading }) => heading.trim().slice(0, 100));
  const wishes = headings.filter((heading) => WISH_HEADINGS.test(heading)).length;
  const failures = headings.filter((heading) => FAILURE_HEADINGS.test(heading)).length;
  const evidence: Evidence[] = [];
  if (headings.some((heading) => /^feature (?:description|request)\W{0,3}$/i.test(heading))) {
    evidence.push(at("feature-heading", "feature-request", "the report's own heading is a feature request", 4));
  }
  if (wishes > 0)
    evidence.push(
      at("wish-headings", "feature-request", "headings of a feature request", Math.min(3.6, 1.2 + 0.8 * wishes)),
    );
  const asked = wishes + Number(/is your feature request related to a problem/i.test(report.prose.slice(0, 1_000)));
  if (asked > 1 && failures === 0 && TITLE_OF_WISH.test(report.title)) {
    evidence.push(
      at("wish-form", "feature-request", "a feature request's form, and a title that asks for something", 8),
    );
  }
  if (failures > 1) evidence.push(at("failure-headings", "feature-request", "headings of a bug report", -1.2));
  if (alone && report.primaryError === null) {
    evidence.push(at("empty", "no-report", "no description and no error", 1.8));
    if (namesNothing(report.title) && report.code.length === 0) {
      evidence.push(at("nothing-at-all", "no-report", "no title to speak of either", 2.6));
    }
  }
  return evidence;
}
