/** The reasons that go with labels where a maintainer has to accept each (`labels.mode: suggest`). */
import type { FittingLabel } from "../classify/own/own-weights.ts";
import type { Classification } from "../domain/classification.ts";
import type { KindVerdict } from "../domain/kind.ts";
import type { Match } from "../domain/match.ts";
import type { LabelSuggestion } from "../domain/plan.ts";
import type { Report } from "../domain/report.ts";
import type { Settings } from "../domain/settings.ts";
import { plainText } from "../render/escape.ts";
import { reasonText } from "../render/reason-text.ts";

/** What the rationales of suggested labels are taken from. */
export interface SuggestionSubject {
  readonly classification: Classification;
  readonly kind: KindVerdict;
  readonly fitting: readonly FittingLabel[];
  readonly environment: Report["environment"];
  readonly matches: readonly Match[];
}

/** Characters; one line on GitHub's page. */
const RATIONALE_LENGTH = 200;

/** From these probabilities on a maintainer may take it as likely, or as good as certain. */
const MEDIUM = 0.7;
const HIGH = 0.9;

/** A suggestion for each name, with why and how sure. `names` are spelled as the repository spells them. */
export function suggestLabels(
  names: readonly string[],
  subject: SuggestionSubject,
  labels: Settings["labels"],
): LabelSuggestion[] {
  const { classification, kind, fitting, environment, matches } = subject;
  const byCategory = labels.categories.get(classification.category);
  const byPlatform = environment.os === null ? undefined : labels.platforms.get(environment.os);
  return names.map((name) => {
    if (isNamed(name, byCategory)) {
      const reason = classification.evidence.find((item) => item.category === classification.category)?.reason;
      return suggestion(name, reason ?? "what the report says", classification.confidence);
    }
    if (isNamed(name, labels.kinds.get(kind.kind))) return suggestKind(name, kind);
    if (isNamed(name, byPlatform)) return suggestion(name, `the report names ${environment.platform ?? "it"}`, HIGH);
    const own = fitting.find((label) => isNamed(name, label));
    if (own !== undefined) return suggestion(name, `the report ${own.reason}`, own.confidence);
    const [match] = matches;
    if (match !== undefined && isNamed(name, labels.possibleDuplicate)) {
      const [reason] = match.reasons;
      const why = reason === undefined ? match.relation : reasonText(reason);
      return suggestion(name, `issue ${match.number}: ${why}`, match.score);
    }
    return suggestion(name, "the report leaves a question open", MEDIUM);
  });
}

/** The suggestion of a kind's label or type. */
export function suggestKind(name: string, { kind, confidence, signs }: KindVerdict): LabelSuggestion {
  const [first] = signs.filter(({ weight }) => weight > 0);
  return suggestion(name, first === undefined ? `it reads like a ${kind}` : `the report ${first.reason}`, confidence);
}

/** Another spelling differs in case and separators only. */
function isNamed(name: string, label: { readonly name: string } | null | undefined): boolean {
  const words = (text: string) => text.toLowerCase().replace(/[\s:/_-]+/gu, " ");
  return label !== null && label !== undefined && words(label.name) === words(name);
}

function suggestion(name: string, reason: string, probability: number): LabelSuggestion {
  const line = plainText(reason).replace(/\s+/gu, " ").trim();
  const rationale = line.length > RATIONALE_LENGTH ? `${line.slice(0, RATIONALE_LENGTH - 1)}…` : line;
  return { name, rationale, confidence: probability >= HIGH ? "high" : probability >= MEDIUM ? "medium" : "low" };
}
