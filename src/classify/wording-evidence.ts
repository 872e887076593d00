import type { Evidence } from "../domain/classification.ts";
import type { Report } from "../domain/report.ts";
import { createSearch } from "../prefilter/search.ts";
import type { ErrorRule, Zone } from "./rule.ts";
import { plainText } from "./zones.ts";

/**
 * Error wordings outside of parsed errors: `permission denied for table orders` tells as much in a title, a sentence or
 * a quoted log, although it has no class, no code and no stack. Only for reports without a primary error.
 */

/** How much a wording counts by where it stands; a log holds other lines too. */
const FACTORS = { title: 1, lead: 0.9, "short output": 0.95, output: 0.8 } as const;
/** Up to so many characters a quoted output is the failure, not a log with the failure in it. */
const SHORT_OUTPUT = 300;
/** At most so many fences and form fields are read, and so much of each at either end: logs begin or end with the failure. */
const MOST_OUTPUTS = 3;
const OUTPUT_END = 600;
/** Info strings of fences that hold what a program printed; anything else is source text. */
const OUTPUT_LANGUAGES =
  /^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;

/** What the report quotes of a program's output, as written: of each of the first three pieces both ends. Never throws. */
export function quotedOutput({ code, fields }: Report): string[] {
  const fences = code.filter(({ language }) => OUTPUT_LANGUAGES.test(language)).map(({ text }) => text);
  const logs = fields.filter(({ kind }) => kind === "errors").map(({ text }) => text);
  return [...fences, ...logs]
    .slice(0, MOST_OUTPUTS)
    .map((text) => (text.length <= 2 * OUTPUT_END ? text : `${text.slice(0, OUTPUT_END)}\n${text.slice(-OUTPUT_END)}`));
}

/** Evidence of rules that ask for a message alone, each in the most telling place only. Never throws. */
export function wordingEvidence(
  rules: readonly ErrorRule[],
  report: Report,
  zones: Readonly<Record<Zone, string>>,
): Evidence[] {
  if (report.primaryError !== null) return [];
  const output = quotedOutput(report).map(plainText).join("\n");
  const outputFactor = FACTORS[output.length <= SHORT_OUTPUT ? "short output" : "output"];
  const places = [
    { text: zones.title, where: "title", factor: FACTORS.title, isProse: true },
    { text: zones.lead, where: "description", factor: FACTORS.lead, isProse: true },
    { text: output, where: "field", factor: outputFactor, isProse: false },
  ] as const;
  const search = createSearch(places.map(({ text }) => text));
  const evidence: Evidence[] = [];
  for (const rule of rules) {
    const { name, category, reason, weight, message, unmistakable } = rule;
    if (message === undefined || !isWording(rule)) continue;
    const found = search(message);
    if (found === 0) continue;
    const place = places.find(
      ({ text, isProse }, index) => (found & (1 << index)) !== 0 && text !== "" && (unmistakable === true || !isProse),
    );
    if (place !== undefined)
      evidence.push({ rule: name, category, reason, where: place.where, weight: weight * place.factor });
  }
  return evidence;
}

function isWording({ status, apiType, code, className, frames }: ErrorRule): boolean {
  const kind = status ?? apiType ?? code ?? className ?? frames;
  return kind === undefined;
}
