/**
 * Door of the room `likely/`: the error that a report most likely speaks of, where no form, announcement or known message tells one. Any passage
 * (`passages.ts`) may be it; what is seen of it (`passage-signs.ts`) is weighed as `bench/train-likely.ts` fitted it on labelled reports, against
 * the weight of "there is none". Asked last: a form is better evidence than words.
 */
import { choose, namesOf, type See, weigh } from "../../../learned/likeliest.ts";
import { type Features, type Model, readModel } from "../../../learned/model.ts";
import type { ErrorSource } from "../../../domain/report.ts";
import type { Section } from "../../body/read-body.ts";
import { type ErrorParts, readErrorText } from "../error-text/read-error-text.ts";
import { once } from "../../text/once.ts";
import { findPassages, type Passage } from "./passages.ts";
import { seePassage, wordsOf } from "./passage-signs.ts";
import { LIKELY_ERROR_MODEL } from "./weights.ts";

/** Less probable ones are not taken: an invented error costs more than a missed one. */
export const LEAST_PROBABLE_ERROR = 0.5;

/** An error that is told by what it says. */
export interface LikelyError {
  readonly parts: ErrorParts;
  readonly source: ErrorSource;
  /** 0..1; by the fit. */
  readonly probability: number;
}

/** A passage with what is seen of it. */
export interface SeenPassage {
  readonly text: string;
  readonly features: Features;
}

const shipped = once(() => readModel(LIKELY_ERROR_MODEL));

/** The likeliest error of a report, if it is so probable (0..1) that it is one at all; else undefined. Never throws; linear. */
export function findLikelyError(
  title: string,
  sections: readonly Section[],
  model: Model = shipped(),
  least: number = LEAST_PROBABLE_ERROR,
): LikelyError | undefined {
  const titleWords = new Set(wordsOf(title));
  const passages = findPassages(title, sections);
  const scores = passages.map((passage) => weigh(model, tellOf(passage, titleWords)));
  const compared: string[] = [];
  const plain = (at: number): string => (compared[at] ??= wordsOf(passages[at]?.text ?? "").join(" "));
  const best = choose(model, scores, least, (a, b) => saysTheSame(plain(a), plain(b)));
  const passage = passages[best?.option ?? -1];
  if (best === undefined || passage === undefined) return undefined;
  return { parts: readErrorText(withoutMarks(passage.text)), source: sourceOf(passage), probability: best.probability };
}

/** Every passage that may be an error, with the names of its signs, for learning. Never throws; linear. */
export function seePassages(title: string, sections: readonly Section[]): SeenPassage[] {
  const titleWords = new Set(wordsOf(title));
  return findPassages(title, sections).map((passage) => ({
    text: passage.text,
    features: namesOf(tellOf(passage, titleWords)),
  }));
}

function tellOf(passage: Passage, titleWords: ReadonlySet<string>): (see: See) => void {
  return (see) => {
    seePassage(passage, titleWords, see);
  };
}

/** Without the marks that people put around what they quote, and tools before what they print. */
function withoutMarks(text: string): string {
  return text.replace(/^(?:[`"“*_]|-{3,80}|\.{3} )+\s{0,8}(?=\S)|[`"”]{1,8}$/g, "");
}

function sourceOf({ section }: Passage): ErrorSource {
  if (section === null) return "title";
  return section.kind === "errors" ? "form-field" : "description";
}

/** Whether one of them is the other or at least half of it. */
function saysTheSame(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && 2 * short.length >= long.length;
}
