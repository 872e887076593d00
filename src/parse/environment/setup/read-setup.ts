/**
 * Reads model, plan, shell, install method and surface, from the most to the least trustworthy place: an answer to the
 * very question (a form's field, a labelled line of the environment), a labelled line anywhere, a sentence, the files of
 * a stack. Which words ask and which answer is data (`setup-labels.ts`, `setup-names.ts`, `install-methods.ts`,
 * `model-names.ts`, `setup-mentions.ts`).
 *
 * Guesses nothing from what several values are compared with each other.
 */
import type { ErrorEntry, NamedValue, Setup } from "../../../domain/report.ts";
import { plainHeading, labelledValues, lineText, pieceText, toField, type Section } from "../../body/read-body.ts";
import type { ProductName } from "../../product/product.ts";
import { readSetupLabel, SETUP_KEYWORD, type SetupKey } from "./setup-labels.ts";
import { setupMentions, setupOfFrames } from "./setup-mentions.ts";
import { remembering } from "../../text/remembering.ts";
import { SHELLS, SURFACES } from "./setup-names.ts";
import { nameOf } from "./setup-rule.ts";

/** What is known of a report when its set-up is read. */
export interface SetupEvidence {
  readonly title: string;
  readonly prose: string;
  readonly sections: readonly Section[];
  readonly errors: readonly Pick<ErrorEntry, "frames">[];
  readonly terminal: string | null;
  readonly product: ProductName | undefined;
}

const ANSWER = 80;
const LISTED = 60;
const LABELLED = 40;

interface Candidate {
  readonly key: SetupKey;
  readonly value: NamedValue;
  /** Higher is more trustworthy. */
  readonly rank: number;
}

/** What the report says of the set-up; undefined where it says nothing. Never throws; linear in the text. */
export function readSetup(evidence: SetupEvidence): Setup | undefined {
  const found = new Map<SetupKey, NamedValue>();
  const candidates = evidence.sections.flatMap(sectionCandidates).sort((a, b) => b.rank - a.rank);
  for (const { key, value } of candidates) {
    const before = found.get(key);
    if (before === undefined || (before.name === null && value.name !== null)) found.set(key, value);
  }
  const mentions = setupMentions(`${evidence.title}\n${evidence.prose}`, evidence.product);
  for (const [key, value] of [...mentions, ...setupOfFrames(filesOf(evidence.errors))]) {
    if (!found.has(key)) found.set(key, value);
  }
  const surface = surfaceOfTerminal(evidence.terminal);
  if (surface !== undefined && !found.has("surface")) found.set("surface", surface);
  return found.size === 0 ? undefined : Object.fromEntries(found);
}

function sectionCandidates(section: Section): Candidate[] {
  if (section.kind === "checklist") return [];
  const found: Candidate[] = [];
  const add = (label: string, value: string, rank: number): void => {
    const read = readSetupLabel(label, value);
    if (read !== undefined) found.push({ ...read, rank });
  };
  if (mayAsk(section.heading)) add(plainHeading(section.heading), firstLine(toField(section).text), ANSWER);
  // Code has labels too (`shell: bash` of a workflow): fences count only where the environment is listed.
  const listed = section.kind === "environment";
  const pieces = section.pieces.filter(({ text }) => /[:：=|*]/.test(text));
  if (pieces.length === 0) return found;
  const text = listed ? pieceText(pieces) : lineText(pieces);
  for (const { label, value } of labelledValues(text, SETUP_KEYWORD)) add(label, value, listed ? LISTED : LABELLED);
  return found;
}

/** Cheap test whether a heading can ask for a part of the set-up. */
const HEADING_HINT =
  /model|llm|plan|subscri|tier|install|package manager|shell|surface|interface|client|product|\bapp|\bide\b|editor|environment|platform|distribution|where|how |which |[^\p{ASCII}]/iu;

/** Headings that are remembered; a repository's templates have some dozens. */
const MOST_KEPT = 500;
const mayAsk = remembering((heading) => HEADING_HINT.test(heading), MOST_KEPT);

function firstLine(text: string): string {
  return (text.split("\n", 1)[0] ?? "").trim();
}

/** Frames that are looked at; the first of each error tell. */
const MAX_FRAMES = 8;

function filesOf(errors: SetupEvidence["errors"]): string[] {
  return errors.slice(0, 10).flatMap(({ frames }) => frames.slice(0, MAX_FRAMES).map(({ raw }) => raw));
}

/** Who names a terminal uses the product in one, unless the answer itself says otherwise. A shell may be anywhere. */
function surfaceOfTerminal(terminal: string | null): NamedValue | undefined {
  if (terminal === null || /^(?:other|none|unknown)\b/i.test(terminal)) return undefined;
  const name = nameOf(SURFACES, terminal);
  if (name === null && nameOf(SHELLS, terminal) !== null) return undefined;
  return { name: name ?? "cli", raw: terminal };
}
