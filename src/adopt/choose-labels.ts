/**
 * Which of a repository's labels stands for what: by its name, and by the issues that it was put on. A name alone is taken
 * where use does not speak against it; use alone where it is plain. What is not sure is left to the person.
 */
import { isBuiltIn } from "../domain/category.ts";
import { UNLABELLED_CATEGORIES } from "../domain/category.ts";
import { KINDS } from "../domain/kind.ts";
import { OPERATING_SYSTEMS } from "../domain/report.ts";
import type { Settings } from "../domain/settings.ts";
import { type LabelMeaning, readLabelMeaning } from "./label-meaning.ts";
import type { Meaning, Use } from "./label-use.ts";

/** A label for one of our meanings, or why none. */
export interface LabelChoice {
  /** `crash`, `macos`, `bug`. */
  readonly id: string;
  /** As the repository spells it; null where none fits. */
  readonly label: string | null;
  /** Why this one, or which was turned down and why; "" where there is nothing to say. */
  readonly why: string;
}

/** All choices; `needsInfo` and `possibleDuplicate` go by the name alone, as only people can tell such an issue. */
export interface LabelChoices {
  readonly categories: readonly LabelChoice[];
  readonly platforms: readonly LabelChoice[];
  readonly kinds: readonly LabelChoice[];
  readonly needsInfo: string | null;
  readonly possibleDuplicate: string | null;
}

/** From so many issues on the use of a label tells something. */
const LEAST_ISSUES = 5;
/** Share of a label's issues that must mean it, where its name does not say so. */
const LEAST_SHARE = 0.6;
/** And so many times as often as among all issues: every label is mostly on bugs where most issues are bugs. */
const LEAST_LIFT = 2;
/** A name is not believed where so many issues carry the label, and hardly any of them means it. */
const ENOUGH_AGAINST = 10;
const MOST_AGAINST = 0.1;

/** What the format of the configuration takes as a label's name (`label-option.ts`). */
const USABLE = /^[^\s,](?:[^,\p{Cc}]{0,48}[^\s,])?$/u;

/** Chooses among `labels`, the repository's own; `useOf` tells how each was used. Never throws. */
export function chooseLabels(
  labels: readonly string[],
  useOf: (label: string, meaning: Meaning) => Use,
  settings: Settings,
): LabelChoices {
  const named = labels
    .filter((label) => USABLE.test(label))
    .map((label): Named => ({ label, meaning: readLabelMeaning(label) }));
  const silent = new Set<string>(UNLABELLED_CATEGORIES);
  const categories = [...settings.categories].filter((id) => isBuiltIn(id) && !silent.has(id));
  return {
    categories: categories.map((id) => choose(id, `category:${id}`, named, useOf)),
    platforms: OPERATING_SYSTEMS.filter((os) => os !== "other").map((os) => choose(os, `platform:${os}`, named, useOf)),
    kinds: KINDS.map((kind) => choose(kind, `kind:${kind}`, named, useOf)),
    needsInfo: firstOf(named, "needs-info", /\binfo|\bdetails|\bfeedback|\bresponse|\bauthor|\bincomplete/iu),
    possibleDuplicate: firstOf(named, "duplicate", /\b(?:possible|potential|maybe|likely)\b/iu),
  };
}

interface Named {
  readonly label: string;
  readonly meaning: LabelMeaning | null;
}

function choose(
  id: string,
  meaning: Meaning,
  named: readonly Named[],
  useOf: (label: string, meaning: Meaning) => Use,
): LabelChoice {
  const byName = named
    .filter((each) => meaningOf(each.meaning) === meaning)
    .map(({ label }) => ({ label, use: useOf(label, meaning) }))
    .sort((a, b) => b.use.both - a.use.both || a.label.length - b.label.length || (a.label < b.label ? -1 : 1));
  const [best] = byName.filter(({ use }) => !isAgainst(use));
  if (best !== undefined) return { id, label: best.label, why: whyNamed(best.use) };
  // Most issues of a repository may be bugs: what is mostly on those tells nothing of kinds.
  const byUse = named
    .filter((each) => each.meaning === null && !meaning.startsWith("kind:"))
    .map(({ label }) => ({ label, use: useOf(label, meaning) }))
    .filter(({ use }) => isPlain(use))
    .sort((a, b) => b.use.both - a.use.both || (a.label < b.label ? -1 : 1));
  const [used] = byUse;
  if (used !== undefined) return { id, label: used.label, why: `by use: ${shareOf(used.use)}` };
  const [turnedDown] = byName;
  if (turnedDown === undefined) return { id, label: null, why: "" };
  return { id, label: null, why: `${JSON.stringify(turnedDown.label)} is named so, but ${shareOf(turnedDown.use)}` };
}

function meaningOf(meaning: LabelMeaning | null): Meaning | null {
  switch (meaning?.kind) {
    case "category":
      return `category:${meaning.id}`;
    case "platform":
      return `platform:${meaning.os}`;
    case "type":
      return `kind:${meaning.type}`;
    default:
      return null;
  }
}

function isAgainst({ both, ofLabel }: Use): boolean {
  return ofLabel >= ENOUGH_AGAINST && both < MOST_AGAINST * ofLabel;
}

function isPlain({ both, ofLabel, ofMeaning, all }: Use): boolean {
  return both >= LEAST_ISSUES && both >= LEAST_SHARE * ofLabel && both * all >= LEAST_LIFT * ofLabel * ofMeaning;
}

function whyNamed(use: Use): string {
  return use.ofLabel === 0 ? "by its name" : `by its name; ${shareOf(use)}`;
}

function shareOf({ both, ofLabel }: Use): string {
  return `${both} of its ${ofLabel} issues read like it`;
}

function firstOf(named: readonly Named[], kind: LabelMeaning["kind"], words: RegExp): string | null {
  return named.find(({ label, meaning }) => meaning?.kind === kind && words.test(label))?.label ?? null;
}
