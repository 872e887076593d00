/** Where no error is looked for: sections that ask for something else, and fences of source code, where it is written down and not reported. */
import { overLines } from "../../wording/over-lines.ts";
import type { Piece, Section } from "../body/read-body.ts";

/** Kinds of sections in which no error is looked for. */
export const NO_SECTION: ReadonlySet<string> = new Set([
  "checklist",
  "version",
  "model",
  "terminal",
  "expected",
  "operating-system",
]);

/** What a program should do, as forms for wishes ask for it: what it quotes nobody has seen. */
const SOLUTION_HEADING = overLines("i")`
  ^\W{0,8}(?:(?:proposed|suggested|preferred|describe the|the) )?solution(?:$|:| you['’]d\b| you (?:want|would|wish|propose)\b)|
  ^\W{0,8}(?:proposals?|use[ -]cases?|(?:describe (?:any )?|what )?alternatives?)\b
`;
/** What a command tells of the program and its host, as forms ask for it: what it finds wrong is not what failed. */
const INFORMATION_HEADING = overLines("i")`
  ^\W{0,4}output (?:of|from) [\x60'":]{0,3}[^\n]{0,60}(?<![a-z])(?:versions?|info|about|config|doctor|checkhealth|check-health|uname)(?![a-z])
`;
/** The rest of a form for wishes: its sentences tell what might be. */
const WISH_HEADING = overLines("i")`
  \b(?:feature|enhancement|improvement)s?\b[^\n]{0,60}\b(?:related|solve|requests?|you['’]d|want|like|wish|proposal|description)\b|
  \bmotivation\b|^\W{0,8}(?:describe the (?:feature|use[ -]case)|suggested improvement)\b
`;

/** Whether a section tells how a wish should be met, or of the host: no error is looked for there. Never throws; linear. */
export function isAside({ heading }: Section): boolean {
  const asked = heading.slice(0, MAX_HEADING);
  return SOLUTION_HEADING.test(asked) || INFORMATION_HEADING.test(asked);
}

/** Whether a section answers what a form for wishes asks. Never throws; linear. */
export function isWish({ heading }: Section): boolean {
  return WISH_HEADING.test(heading.slice(0, MAX_HEADING));
}

const MAX_HEADING = 160;

const SOURCE_LANGUAGES = new Set(
  (
    "js javascript jsx mjs cjs ts typescript tsx mts py python rs rust .rs go java kotlin kt c cpp c++ h cs csharp ruby rb php " +
    "lisp elisp emacs-lisp common-lisp clojure clj cljs scheme racket fsharp ocaml erlang groovy objc objective-c kts hcl terraform solidity " +
    "swift scala html xml css scss yaml yml toml ini sql diff patch vue svelte lua perl r dart elixir haskell zig nix"
  ).split(" "),
);

/** What `envinfo` lists: "Watchman: Not Found" is no failure. */
const ENVINFO = /^\s{0,8}System:\n\s{1,8}OS: /;

/** Whether a fence holds code, or a list of what is installed, and no output: it is marked or looks so. Never throws; linear. */
export function isSource(piece: Piece): boolean {
  if (piece.kind !== "fence") return false;
  if (ENVINFO.test(piece.text)) return true;
  if (piece.language === "") return isUnlabelledSource(piece.text);
  return SOURCE_LANGUAGES.has(piece.language) && !isMislabelled(piece.text);
}

/** Code in a fence without a language: much of it ends in semicolons or begins as only code does. */
function isUnlabelledSource(text: string): boolean {
  const lines = text.split("\n", MAX_CODE_LINES).filter((line) => line.trim() !== "");
  const code = lines.filter((line) => CERTAIN_CODE.test(line)).length;
  return code >= LEAST_CODE_LINES && code >= CODE_SHARE * lines.length && !OUTPUT_LINE.test(text);
}

/** What R's notebooks and reports print below the code, each line behind a mark: https://reprex.tidyverse.org. */
const R_OUTPUT = /^[ \t]{0,4}#> ?/;
const R_KNITTED = /^[ \t]{0,4}## (?=Error\b)/m;

/** The output that stands among the code of a fence, without its marks; empty where none does. Never throws; linear. */
export function outputWithin(piece: Piece): string {
  if (piece.kind !== "fence" || !(piece.text.includes("#>") || R_KNITTED.test(piece.text))) return "";
  const mark = piece.text.includes("#>") ? R_OUTPUT : /^[ \t]{0,4}## ?/;
  return piece.text
    .split("\n")
    .filter((line) => mark.test(line))
    .map((line) => line.replace(mark, ""))
    .join("\n");
}

const MAX_CODE_LINES = 80;
const LEAST_CODE_LINES = 3;
/** The rest are braces, comments and continued lines. */
const CODE_SHARE = 0.4;
const CERTAIN_CODE = overLines()`
    ;[ \t]*(?:\/\/[^\n]*)?$|
    ^[ \t]{0,40}(?:#include|#define|import [\w{*"]|from [\w.]+ import|using |package \w|def \w+\(|func \w|fn \w|(?:public|private|export) |
      (?:const|let|var|val) \w+)
  `;

/** Output in a fence that was marked with the program's language: it has no line of code, and one that output alone has. */
function isMislabelled(text: string): boolean {
  return OUTPUT_LINE.test(text) && !CODE_LINE.test(text);
}

const OUTPUT_LINE = overLines("m")`
    ^(?:\[ {0,2}\d{1,3}%\]|-- \w|make(?:\[\d+\])?: |Traceback \(most|CMake (?:Error|Warning)|
      [\w./\\:-]{2,200}(?::\d+|\(\d+(?:,\d+)?\)) ?: (?:fatal )?(?:error|warning)|
      \[(?:ERROR|INFO|WARN)|terminate called|(?:Caused by: |Exception in thread|Unhandled exception)|E {3}[\w.]{2,80}(?:Error|Exception)\b|
      [\w.]{2,80}(?:Error|Exception): |Error in [^\n]{1,200} : ?$|[EWID]/|#\d+ +0x|Debugger entered--|\d{4}-\d\d-\d\d[ T]\d\d:|(?:ERROR|FATAL|error|fatal)[: ])
  `;
const CODE_LINE = new RegExp(
  String.raw`[;{}][ \t]*$|^[ \t]*(?:import |from \w+ import|#include|#define|def |class |using |const |let |var |int |void |auto ` +
    String.raw`|return |if |for |while |public |private |func |fn |print\(|<\w+[ >/]|\w+ ?=[^=])`,
  "m",
);
