/** What a report calls itself: in a form's field, on a line of its own, by a ticked box or by a tag before the title. */
import { type Kind, KINDS } from "../../domain/kind.ts";
import type { Report } from "../../domain/report.ts";
import { overLines } from "../../wording/over-lines.ts";

const WORDS: Readonly<Record<Kind, RegExp>> = {
  bug: /\b(?:bugs?|defects?|crash|regression|error|problem)\b/i,
  feature: /\b(?:features?|enhancements?|improvements?|proposal|suggestion|wish|idea)\b/i,
  question: /\b(?:questions?|support|help|discussion|usage)\b/i,
};

/** A heading or label whose answer is a kind. */
const ASKS_KIND = overLines("i")`
  ^(?:(?:issue |report |ticket )?(?:type|kind)|(?:what )?type of (?:issue|report)\b.{0,30}|i['’]?m submitting an?.{0,20}|
  do you want to request a \*{0,2}feature\*{0,2} or report a \*{0,2}bug\*{0,2}\??)\s{0,3}[:?]?$`;

/** `Type: Bug` on a line of its own. */
const LABELLED = /^[\s>*-]{0,6}(?:issue |report )?(?:type|kind)\*{0,2}\s{0,3}:\*{0,2}\s{0,3}(\S.{0,40})$/gim;
/** React's old template asks in bold and is answered on the line below. */
const ASKED_IN_PROSE = /^\**do you want to request a \W*feature\W* or report a \W*bug\W*\s+(\S[^\n]{0,60})/im;
const TICKED = /^[ \t]*[-*+] \[[xX]\] (.{1,40})$/gm;
/** A ticked promise ("I searched the existing questions", "this is not a question") is no answer. */
const PROMISE = /\b(?:search|check|read|reproduc|agree|confirm|i have|i've)|\b(?:not|no)\b|n['’]t\b/i;
const TAG = /^\s{0,3}[[(]([^\])]{1,40})[\])]|^\s{0,3}([\w /-]{3,30}):/;
/** More of a body than this is no template. */
const READ = 4_000;

/** The kinds that the report calls itself; none for most. */
export interface StatedKinds {
  /** By an answer to a form that asks for it: somebody looked at the choice. */
  readonly chosen: ReadonlySet<Kind>;
  /** In passing: by a tag before the title, or a line that a tool writes by itself. */
  readonly said: ReadonlySet<Kind>;
}

/** Linear in what is read. Never throws. */
export function statedKinds({ title, prose, fields }: Report): StatedKinds {
  const answers = fields.filter(({ heading }) => ASKS_KIND.test(heading.trim())).map(({ text }) => firstLine(text));
  const text = prose.slice(0, READ);
  const labelled = [...text.matchAll(LABELLED)].map(([, answer = ""]) => answer);
  const asked = ASKED_IN_PROSE.exec(text)?.[1] ?? "";
  const ticked = fields.flatMap((field) => [...field.text.slice(0, READ).matchAll(TICKED)].map(([, box = ""]) => box));
  const tag = TAG.exec(title.slice(0, 60));
  const chosen = [...answers, ...ticked.filter((box) => !PROMISE.test(box))];
  const said = [...labelled, asked, tag?.[1] ?? tag?.[2] ?? ""];
  return { chosen: new Set(chosen.flatMap(onlyKind)), said: new Set(said.flatMap(onlyKind)) };
}

/** An answer that names two kinds names none. */
function onlyKind(answer: string): Kind[] {
  const named = KINDS.filter((kind) => WORDS[kind].test(answer));
  return named.length === 1 ? named : [];
}

function firstLine(text: string): string {
  return (/\S[^\n]{0,80}/.exec(text.slice(0, 400))?.[0] ?? "").trim();
}
