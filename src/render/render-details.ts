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
import { kindBefore, occurrence, primaryErrorOf } from "./render-summary.ts";
import { type Catalogue, fill } from "./words/catalogue.ts";

const MAX_ERRORS = 20;
const MAX_FRAMES = 6;
const MAX_EVIDENCE = 6;
const MAX_SIGNS = 3;
const MAX_PROBLEMS = 10;
const MAX_COMPONENTS = 8;

type SentenceName = keyof Catalogue["sentences"];

const WHERE_TEXT = {
  "primary-error": "inError",
  "other-error": "inOtherError",
  title: "inTitle",
  description: "inDescription",
  field: "inField",
  shape: "inShape",
  command: "inCommand",
} as const satisfies Readonly<Record<Evidence["where"], SentenceName>>;

/** A part of the details; `name` stands in the line that is folded: "3 errors". Both are Markdown, safe to show. */
export interface DetailsPart {
  readonly name: string;
  readonly markdown: string;
}

/** The parts of the details, most useful first; none where there is nothing to tell. */
export function renderDetails({ report, classification, kind, fingerprint, words }: CommentView): DetailsPart[] {
  const { length } = report.errors;
  const { sentences } = words;
  return [
    {
      name: length === 1 ? sentences.oneError : fill(sentences.errors, { count: length }),
      markdown: renderErrors(report, words),
    },
    { name: sentences.stack, markdown: renderStack(report, words) },
    { name: sentences.setUp, markdown: renderSetup(report.environment, words) },
    { name: sentences.whyCategory, markdown: renderClassification(classification, words) },
    { name: sentences.whyKind, markdown: renderKind(kind, words) },
    { name: sentences.unreadable, markdown: renderProblems(report, words) },
    { name: sentences.fingerprint, markdown: renderFingerprint(fingerprint, words) },
  ].filter(({ markdown }) => markdown !== "");
}

/** The name of a part as its heading: `**Stack**`. */
function heading(name: SentenceName, { sentences, language }: Catalogue): string {
  const [first = "", ...rest] = sentences[name];
  return `**${first.toLocaleUpperCase(language)}${rest.join("")}**`;
}

function renderErrors({ errors, primaryError }: Report, words: Catalogue): string {
  if (errors.length === 0) return "";
  const { sentences } = words;
  const noise = errors.filter((error) => error.noise).length;
  const count = noise === 0 ? `${errors.length}` : fill(sentences.ofThemNoise, { count: errors.length, noise });
  const order = [...errors.keys()].sort((a, b) => rank(a) - rank(b) || a - b);
  const lines = order.slice(0, MAX_ERRORS).flatMap((index) => {
    const error = errors[index];
    return error === undefined ? [] : [renderError(error, index === primaryError, words)];
  });
  const hidden = errors.length - MAX_ERRORS;
  const more = hidden > 0 ? [`- ${fill(sentences.andMore, { count: hidden })}`] : [];
  return [`**${sentences.errorsHere}** (${count})\n`, ...lines, ...more].join("\n");

  function rank(index: number): number {
    if (index === primaryError) return 0;
    return errors[index]?.noise === true ? 2 : 1;
  }
}

function renderError(error: ErrorEntry, isPrimary: boolean, words: Catalogue): string {
  const { sentences } = words;
  const text = [kindBefore(error), error.message].filter((part) => part !== "").join(": ");
  const noise = error.noise ? `${sentences.noise}${withReason(error.noiseReason)}` : "";
  const facts = [occurrence(error, words), isPrimary ? sentences.theOneAbove : "", noise].filter((fact) => fact !== "");
  return `- ${[codeSpan(text, 160) || sentences.empty, ...facts].join(" · ")}`;
}

function withReason(reason: string | null): string {
  const text = reason === null ? "" : inlineText(reason, 100);
  return text === "" ? "" : `: ${text}`;
}

function renderStack(report: Report, words: Catalogue): string {
  const frames = primaryErrorOf(report)?.frames ?? [];
  const stack = fenced(frames.map(({ raw }) => raw).join("\n"), 1000, MAX_FRAMES);
  if (stack === "") return "";
  return `${fill(words.sentences.stackOfError, { stack: heading("stack", words) })}\n\n${stack}`;
}

const SETUP_TEXT: readonly (readonly [key: keyof Setup, name: SentenceName])[] = [
  ["surface", "usedIn"],
  ["installMethod", "installedBy"],
  ["shell", "shell"],
  ["model", "model"],
  ["plan", "plan"],
];

/** One line for each part of the set-up: the one word for it, and what was written where that says more. */
function renderSetup({ setup, terminal }: Environment, words: Catalogue): string {
  const lines = SETUP_TEXT.flatMap(([key, name]) => {
    const text = words.sentences[name];
    const value = setup?.[key];
    // The terminal stands in the table above.
    if (value === undefined || value.raw === terminal) return [];
    const raw = inlineText(value.raw, 60);
    if (value.name === null || value.name === value.raw.toLowerCase()) return [`- ${text}: ${raw}`];
    return [`- ${text}: ${inlineText(value.name, 40)} (${raw})`];
  });
  if (lines.length === 0) return "";
  return [`${fill(words.sentences.setUpTold, { setUp: heading("setUp", words) })}\n`, ...lines].join("\n");
}

function renderClassification({ category, confidence, secondary, evidence }: Classification, words: Catalogue): string {
  const { sentences } = words;
  if (evidence.length === 0) return "";
  const isFor = (item: Evidence) => item.category === category && item.weight > 0;
  // What spoke for or against an abstention helps nobody where a category is named.
  const others = evidence.filter((item) => !isFor(item) && (item.category !== "unknown" || category === "unknown"));
  const ordered = [...evidence.filter(isFor), ...others];
  const verdict = category === "unknown" ? sentences.noneCertain : `\`${category}\`, ${percent(confidence)}`;
  const next = secondary.slice(0, 2).map((other) => `\`${other.category}\` ${percent(other.confidence)}`);
  const instead = next.length === 0 ? "" : `; ${fill(sentences.nextCategories, { categories: next.join(", ") })}`;
  const lines = renderEvidence(ordered, isFor, words).slice(0, MAX_EVIDENCE);
  return [`${heading("whyCategory", words)} (${verdict}${instead})\n`, ...lines].join("\n");
}

function renderKind(verdict: KindVerdict | null, { sentences }: Catalogue): string {
  if (verdict === null) return "";
  const { kind, confidence, signs } = verdict;
  const lines = signs
    .filter(({ weight }) => weight > 0)
    .slice(0, MAX_SIGNS)
    .map(({ reason }) => `- ${inlineText(reason, 160)}`);
  return [`**${sentences.kindOfIssue}** \`${kind}\`, ${percent(confidence)}\n`, ...lines].join("\n").trimEnd();
}

/** One line for each reason, with all the places where it was seen; what speaks for another category says so. */
function renderEvidence(
  evidence: readonly Evidence[],
  isFor: (item: Evidence) => boolean,
  { sentences }: Catalogue,
): string[] {
  const places = new Map<string, Set<string>>();
  for (const item of evidence) {
    const speaks = item.weight < 0 ? sentences.speaksAgainst : sentences.speaksFor;
    const side = isFor(item) ? "" : `${fill(speaks, { category: `\`${item.category}\`` })}: `;
    const text = `${side}${inlineText(item.reason, 160) || inlineText(item.rule, 60)}`;
    places.set(text, (places.get(text) ?? new Set()).add(sentences[WHERE_TEXT[item.where]]));
  }
  return [...places].map(([text, where]) => `- ${text} (${[...where].join(", ")})`);
}

function percent(probability: number): string {
  return `${Math.min(99, Math.max(1, Math.round(probability * 100) || 0))}%`;
}

function renderProblems({ problems }: Report, words: Catalogue): string {
  const details = [...new Set(problems.map(({ detail }) => inlineText(detail, 160)))].filter((detail) => detail !== "");
  if (details.length === 0) return "";
  const lines = details.slice(0, MAX_PROBLEMS).map((detail) => `- ${detail}`);
  return [`${heading("unreadable", words)}\n`, ...lines].join("\n");
}

function renderFingerprint(fingerprint: Fingerprint | null, words: Catalogue): string {
  const { sentences } = words;
  if (fingerprint === null) return "";
  const { algorithm, fine, medium, coarse, components } = fingerprint;
  const lines = components.slice(0, MAX_COMPONENTS).map(({ kind, value, contributes, hint }) => {
    const notes = [contributes ? "" : sentences.notUsed, hint === null ? "" : inlineText(hint, 100)];
    const note = notes.filter((text) => text !== "").join(": ");
    return `- ${kind} ${codeSpan(value, 120) || sentences.empty}${note === "" ? "" : ` (${note})`}`;
  });
  const levels = { fine: codeSpan(fine, 40), medium: codeSpan(medium, 40), coarse: codeSpan(coarse, 40) };
  const ids = `${codeSpan(algorithm, 40)}: ${fill(sentences.fingerprintLevels, levels)}`;
  return [`${heading("fingerprint", words)} ${ids}\n`, ...lines].join("\n");
}
