/** Lines that only state a value of the environment, and which value a label asks for. Judges no value. */
import { labelledValues } from "./labelled-values.ts";
import { lineText } from "./section-text.ts";
import type { Section } from "./section.ts";

/** The values of `Environment` that are read; `os` follows from `platform`. */
export type EnvironmentKey = "platform" | "terminal" | "version" | "feedbackId";

/** The value that a label (as `labelledValues` gives it) asks for; undefined where it asks for none of them. */
export function labelKey(label: string): EnvironmentKey | undefined {
  if (label.endsWith("feedback id")) return "feedbackId";
  if (
    /\b(?:os|o s|operating systems?)\b|^(?:platform|system|distribution|distro) (?:and|&|\/) versions?$|^(?:操作系统|系统|系統|平台|운영 ?체제|betriebssystem|sistema opera\w+)$/.test(
      label,
    )
  )
    return "platform";
  if (/(?:版本号?|バージョン|버전|versi[oó]n|versão|versione)$|^верс[иі][яї](?: |$)|^affects$/.test(label))
    return "version";
  if (/^vers(?:i[oó]n|ão|ione|ion) d[eoau]\S{0,3} (?:la |l')?(?!syst)\w{2,20}$/.test(label)) return "version";
  if (
    /\bversions?(?: or commit(?: hash| id)?| of (?:the )?\S{1,30} (?:used|in use|installed|(?:that )?(?:i|we) (?:have|use|run))| with (?:the )?(?:issue|bug|problem)| is)?$/.test(
      label,
    )
  )
    return "version";
  if (/^(?:web )?browsers?$/.test(label)) return "platform";
  if (/^(?:platform|host|system)$|\bplatform$/.test(label)) return "platform";
  return /\b(?:terminal|shell)$/.test(label) && label.length < 30 ? "terminal" : undefined;
}

/** Whether a line of prose only states a value of the environment: `- OS: Windows 11`, `| Version | 2.1 |`. */
export function isEnvironmentLine(line: string): boolean {
  if (line.length > 140 || !/[:：=|]/.test(line)) return false;
  const [first] = labelledValues(line);
  if (first === undefined || first.offset > 40 || labelKey(first.label) === undefined) return false;
  return /^[\s*+•|>_-]{0,8}[\w /.()@-]{1,40}[\s*_`]{0,4}[:：=|]/.test(line) && first.value.length + 60 > line.length;
}

const LIST_ENTRY = /^[ \t]{0,8}[-*+•|]|^[\w /*`-]{1,40}[:：=]/;
/** A longer line is more than a value: the line ends were lost, and the description goes on behind the list. */
const LONG_LINE = 300;

/** Whether a line among values is more than one: without a label, and of as many words as no value has. */
export function isSentence(line: string): boolean {
  return !/^[^\p{L}]{0,12}[\w /()*-]{1,40}[:：=|]/u.test(line) && line.trim().split(/\s+/).length >= WORDS_OF_SENTENCE;
}

const WORDS_OF_SENTENCE = 10;

/** Lines of an environment section that are no list entry: what the reporter wrote below it. */
export function environmentProse(section: Section): string {
  return lineText(section.pieces)
    .split("\n")
    .filter((line) => line.length > LONG_LINE || !LIST_ENTRY.test(line) || isSentence(line))
    .join("\n");
}
