/**
 * Questions of templates that are no headings, with what stands behind or below them: "Which operating system are you
 * using?" over "win7 x64", "2. What version of Acme are you using (`acme version`)?" over `- 1.4`, and the commands whose
 * output a template asks for: "`acme -v` prints: 3.10.9". Judges no value.
 */
import { everyMatch } from "../text/every-match.ts";

/** A question in lower case, without what stands in brackets, and its answer on one line. */
export interface AskedValue {
  readonly question: string;
  readonly answer: string;
}

const QUESTION =
  /^[ \t>*_#\d.)=-]{0,12}(?:q: )?((?:what|which|on what|on which|in which)\b[^\n?]{3,160})\?[ \t]{0,2}([^\n]{0,160})$/gim;
/** An entry of a list that is ticked, with its answer on the line below: "- [x] Acme version and platform" over "1.4 on Linux". */
const ENTRY = /^[ \t]{0,4}[-*+] \[[ xX]?\] ([^\n?:]{2,60}\bversions?\b[^\n?:]{0,80})\n[ \t]{1,8}(v?\d[^\n]{2,80})$/gim;
const COMMAND =
  /[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)[`'"][ \t]{0,3}(?:(?:\w{1,12}[ \t]{0,3})?[:=>]{1,2}|(?=v?\d))[ \t*`]{0,4}([^\n`]{3,80})/gi;
const MAX_QUESTIONS = 30;
/** Empty lines and brackets between a question and its answer. */
const LINES_BELOW = 4;

/** The questions of a text for a system or a version, in order, and what commands are said to print. */
export function askedValues(text: string): AskedValue[] {
  const found: AskedValue[] = [];
  if (text.includes("?")) {
    for (const match of everyMatch(text, QUESTION)) {
      if (found.length >= MAX_QUESTIONS) break;
      // Two questions on one line have one answer, below them.
      const further = /\?\W{0,4}$/.test(match[2] ?? "") ? (match[2] ?? "") : "";
      const question = plainQuestion(`${match[1] ?? ""} ${further}`);
      if (!/\bversions?\b|\boperating system|\bos\b|\bplatform\b|\b(?:what|which) system\b/.test(question)) continue;
      const answer = (further === "" && answerOf(match[2] ?? "")) || below(text, match.index + match[0].length);
      if (answer !== "") found.push({ question, answer });
    }
  }
  if (text.includes("] ")) {
    for (const match of everyMatch(text, ENTRY)) {
      if (found.length >= MAX_QUESTIONS) break;
      found.push({ question: plainQuestion(match[1] ?? ""), answer: match[2] ?? "" });
    }
  }
  if (!text.includes("-v") && !text.includes("ersion") && !text.includes("-V")) return found;
  for (const match of everyMatch(text, COMMAND)) {
    if (found.length >= MAX_QUESTIONS) break;
    found.push({ question: `version of ${(match[1] ?? "").toLowerCase()}`, answer: match[2] ?? "" });
  }
  return found;
}

function plainQuestion(question: string): string {
  return question.toLowerCase().replace(/\([^()]*\)/g, " ");
}

/** Nothing where the rest of the line only explains the question: "(run 'acme version')". */
function answerOf(rest: string): string {
  const plain = rest.replace(/\([^()]*\)/g, " ").replace(/^[\s*_`"']+|[\s*_`"']+$/g, "");
  return /[\p{L}\d]/u.test(plain) ? plain : "";
}

function below(text: string, from: number): string {
  const lines = text
    .slice(from, from + 400)
    .split("\n")
    .slice(1, 1 + LINES_BELOW);
  for (const line of lines) {
    const plain = line.replace(/^[\s>*+•`-]+(?:A: )?|^A: |[\s*_`]+$/g, "");
    if (/\?$/.test(plain) || /^#/.test(line)) return "";
    if (plain !== "" && !/^\(.*\)$/.test(plain) && !/^[$%] /.test(plain)) return plain;
  }
  return "";
}
