/**
 * What a maintainer may want to check: all errors, why this category, what was not understood, the fingerprint. Folded
 * away, so that nobody has to read it.
 */
import type { Classification, Evidence } from "../domain/classification.ts";
import type { KindVerdict } from "../domain/kind.ts";
import type { Fingerprint } from "../domain/fingerprint.ts";
import type { Environment, ErrorEntry, Report, Setup } from "../domain/report.ts";
import type { CommentView } from "./comment-view.ts";
import { codeSpan, fenced, inlineText } from "./escape.ts";
import { ENGLISH } from "./words/english.ts";
import { errorKind, occurrence, primaryErrorOf } from "./render-summary.ts";

const MAX_ERRORS = 20;
const MAX_FRAMES = 6;
const MAX_EVIDENCE = 6;
const MAX_SIGNS = 3;
const MAX_PROBLEMS = 10;
const MAX_COMPONENTS = 8;

const WHERE_TEXT: Readonly<Record<Evidence["where"], string>> = {
  "primary-error": "the error",
  "other-error": "another error",
  title: "the title",
  description: "the description",
  field: "a form field",
  shape: "the shape of the report",
  command: "a command",
};

/** A part of the details; `name` stands in the line that is folded: "3 errors". Both are Markdown, safe to show. */
export interface DetailsPart {
  readonly name: string;
  readonly markdown: string;
}

/** The parts of the details, most useful first; none where there is nothing to tell. */
export function renderDetails({ report, classification, kind, fingerprint }: CommentView): DetailsPart[] {
  const { length } = report.errors;
  return [
    { name: length === 1 ? "1 error" : `${length} errors`, markdown: renderErrors(report) },
    { name: "stack", markdown: renderStack(report) },
    { name: "set-up", markdown: renderSetup(report.environment) },
    { name: "why this category", markdown: renderClassification(classification) },
    { name: "why this kind", markdown: renderKind(kind) },
    { name: "what could not be read", markdown: renderProblems(report) },
    { name: "fingerprint", markdown: renderFingerprint(fingerprint) },
  ].filter(({ markdown }) => markdown !== "");
}

function renderErrors({ errors, primaryError }: Report): string {
  if (errors.length === 0) return "";
  const noise = errors.filter((error) => error.noise).length;
  const count = noise === 0 ? `${errors.length}` : `${errors.length}, of them ${noise} background noise`;
  const order = [...errors.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  const lines = order.slice(0, MAX_ERRORS).flatMap((index) => {
    const error = errors[index];
    return error === undefined ? [] : [renderError(error, index === primaryError)];
  });
  const more = errors.length > MAX_ERRORS ? [`- and ${errors.length - MAX_ERRORS} more`] : [];
  return [`**Errors in this report** (${count})\n`, ...lines, ...more].join("\n");

  function rank(index: number): number {
    if (index === primaryError) return 0;
    return errors[index]?.noise === true ? 2 : 1;
  }
}

function renderError(error: ErrorEntry, isPrimary: boolean): string {
  const text = [errorKind(error, true), error.message].filter((part) => part !== "").join(": ");
  const noise = error.noise ? `noise${withReason(error.noiseReason)}` : "";
  const facts = [occurrence(error, ENGLISH), isPrimary ? "the one above" : "", noise].filter((fact) => fact !== "");
  return `- ${[codeSpan(text, 160) || "(empty)", ...facts].join(" · ")}`;
}

function withReason(reason: string | null): string {
  const text = reason === null ? "" : inlineText(reason, 100);
  return text === "" ? "" : `: ${text}`;
}

function renderStack(report: Report): string {
  const frames = primaryErrorOf(report)?.frames ?? [];
  const stack = fenced(frames.map(({ raw }) => raw).join("\n"), 1000, MAX_FRAMES);
  return stack === "" ? "" : `**Stack** of the error above\n\n${stack}`;
}

const SETUP_TEXT: readonly (readonly [key: keyof Setup, text: string])[] = [
  ["surface", "used in"],
  ["installMethod", "installed by"],
  ["shell", "shell"],
  ["model", "model"],
  ["plan", "plan"],
];

/** One line for each part of the set-up: the one word for it, and what was written where that says more. */
function renderSetup({ setup, terminal }: Environment): string {
  const lines = SETUP_TEXT.flatMap(([key, text]) => {
    const value = setup?.[key];
    // The terminal stands in the table above.
    if (value === undefined || value.raw === terminal) return [];
    const raw = inlineText(value.raw, 60);
    if (value.name === null || value.name === value.raw.toLowerCase()) return [`- ${text}: ${raw}`];
    return [`- ${text}: ${inlineText(value.name, 40)} (${raw})`];
  });
  return lines.length === 0 ? "" : ["**Set-up** as told or found in the report\n", ...lines].join("\n");
}

function renderClassification({ category, confidence, secondary, evidence }: Classification): string {
  if (evidence.length === 0) return "";
  const isFor = (item: Evidence) => item.category === category && item.weight > 0;
  const ordered = [...evidence.filter(isFor), ...evidence.filter((item) => !isFor(item))];
  const verdict = category === "unknown" ? "none is certain enough" : `\`${category}\`, ${percent(confidence)}`;
  const others = secondary.slice(0, 2).map((other) => `\`${other.category}\` ${percent(other.confidence)}`);
  const instead = others.length === 0 ? "" : `; next ${others.join(", ")}`;
  const lines = renderEvidence(ordered, isFor).slice(0, MAX_EVIDENCE);
  return [`**Why this category** (${verdict}${instead})\n`, ...lines].join("\n");
}

function renderKind(verdict: KindVerdict | null): string {
  if (verdict === null) return "";
  const { kind, confidence, signs } = verdict;
  const lines = signs
    .filter(({ weight }) => weight > 0)
    .slice(0, MAX_SIGNS)
    .map(({ reason }) => `- ${inlineText(reason, 160)}`);
  return [`**Kind of issue** \`${kind}\`, ${percent(confidence)}\n`, ...lines].join("\n").trimEnd();
}

/** One line for each reason, with all the places where it was seen; what speaks for another category says so. */
function renderEvidence(evidence: readonly Evidence[], isFor: (item: Evidence) => boolean): string[] {
  const places = new Map<string, Set<string>>();
  for (const item of evidence) {
    const side = isFor(item) ? "" : `${item.weight < 0 ? "against" : "for"} \`${item.category}\`: `;
    const text = `${side}${inlineText(item.reason, 160) || inlineText(item.rule, 60)}`;
    places.set(text, (places.get(text) ?? new Set()).add(WHERE_TEXT[item.where]));
  }
  return [...places].map(([text, where]) => `- ${text} (${[...where].join(", ")})`);
}

function percent(probability: number): string {
  return `${Math.min(99, Math.max(1, Math.round(probability * 100) || 0))}%`;
}

function renderProblems({ problems }: Report): string {
  const details = [...new Set(problems.map(({ detail }) => inlineText(detail, 160)))].filter((detail) => detail !== "");
  if (details.length === 0) return "";
  return ["**What could not be read**\n", ...details.slice(0, MAX_PROBLEMS).map((detail) => `- ${detail}`)].join("\n");
}

function renderFingerprint(fingerprint: Fingerprint | null): string {
  if (fingerprint === null) return "";
  const { algorithm, fine, medium, coarse, components } = fingerprint;
  const lines = components.slice(0, MAX_COMPONENTS).map(({ kind, value, contributes, hint }) => {
    const notes = [contributes ? "" : "not used", hint === null ? "" : inlineText(hint, 100)];
    const note = notes.filter((text) => text !== "").join(": ");
    return `- ${kind} ${codeSpan(value, 120) || "(empty)"}${note === "" ? "" : ` (${note})`}`;
  });
  const ids = `${codeSpan(algorithm, 40)}: ${codeSpan(fine, 40)} fine, ${codeSpan(medium, 40)} medium, ${codeSpan(coarse, 40)} coarse`;
  return [`**Fingerprint** ${ids}\n`, ...lines].join("\n");
}
