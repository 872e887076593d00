/** Versions and commits that programs print of themselves, without a label that asks for one. Picks nothing. */
import { overLines } from "../../wording/over-lines.ts";
import { type ProductName, versionLabelRank } from "../product/product.ts";
import { everyMatch } from "../text/every-match.ts";
import { lineUpTo } from "../text/line-up-to.ts";
import type { Candidate } from "./candidate.ts";
import { CLUSTER } from "./other-versions.ts";

/** "Commit hash: 1a2b3c4", "### Commit where it happens" over the address of one. */
const COMMIT = overLines("gim")`
    ^[ \t*+>#•-]{0,8}(?:[\w-]{1,30} (?:• )?)?(?:commit|revision|build|sha)(?: (?:hash|id|sha|revision|where [^\n:]{1,30}))?
    [*_\x60: \t]{1,6}\n{0,2}[ \t\x60*]{0,4}\[?(?:https?:\/\/\S{1,120}\/commit\/)?([\da-f]{7,40}(?:-dirty)?)(?![\w-])
  `;

/** "HEAD is now at 1a2b3c4", "today's HEAD (1a2b3c4)", `git rev-parse HEAD` with its answer below. */
const HEAD = /\bHEAD(?: is now at | ?[(@] ?|[ \t]{0,4}\n)\x60?([\da-f]{7,40})(?![\w-])/g;

/** Other software's "HEAD" has its name before it; the command has Git's. */
function wordsBefore(text: string, at: number): string {
  return lineUpTo(text, at)
    .slice(-20)
    .replace(/\bgit .*$/, "");
}

/** The commits that labels name: what is said of a build without a number. Below a version a commit is that version's: Julia's below "Julia Version 1.11". */
export function commits(text: string, product: ProductName | undefined): Candidate[] {
  const labelled = /commit|revision|build|sha/i.test(text) ? [...everyMatch(text, COMMIT)] : [];
  const heads = text.includes("HEAD")
    ? [...everyMatch(text, HEAD)].filter(
        ({ index }) => versionLabelRank(wordsBefore(text, index)) === 2 && !isOtherHead(text, index, product),
      )
    : [];
  const own = labelled.filter(
    ({ index, 0: line }) =>
      !isOfVersion(lineAbove(text, index)) && (!OF_DOCTOR.test(line) || isOwnDoctor(text.slice(0, index), product)),
  );
  return [...own, ...heads].map(([, value = ""]) => ({ key: "version", value, rank: 5, own: true }));
}

/** What a doctor's list says of one of the tools that it has looked at. */
const OF_DOCTOR = /•|\b(?:framework|engine) revision\b/i;
const DOCTORS_ENTRY = /(?:^[ \t>]{0,8}|: (?=\[))(?:\[[^\]\n]{1,3}\] )?([A-Za-z][\w .-]{0,30}) (?:\(|• channel )/gm;

function isOwnDoctor(above: string, product: ProductName | undefined): boolean {
  const [, name = ""] = [...everyMatch(above.slice(-MAX_ENTRY), DOCTORS_ENTRY)].pop() ?? [];
  return name !== "" && product?.isIn(name) === true;
}

const MAX_ENTRY = 800;

/** The commit at which all was well, or that of another repository that was fetched. */
function isOtherHead(text: string, at: number, product: ProductName | undefined): boolean {
  const above = text.slice(Math.max(0, at - AROUND_HEAD), at);
  if (GOOD_HEAD.test(above) || GOOD_HEAD.test(text.slice(at, at + AROUND_HEAD))) return true;
  const cloned = /\bgit clone [^\n]{0,200}?[/:]([\w.-]{1,60}?)(?:\.git)?(?=[\s"'\x60]|$)/.exec(above)?.[1];
  return cloned !== undefined && product?.isIn(cloned) !== true;
}

const GOOD_HEAD = /\b(?:bisect\w*|good|fine|works?|worked|(?:went|go|going) back)\b|\bHEAD[~^]/i;
const AROUND_HEAD = 240;

function isOfVersion(above: string): boolean {
  const label = /^\W{0,4}\w+ [Vv]ersion\b/.exec(above)?.[0] ?? "";
  return versionLabelRank(label) === 0 || /^\W{0,4}Version:? v?\d/.test(above);
}

/** What `tool --version` prints, with the commit in brackets as compilers do, or right below the command. */
const BANNER = /^[ \t]{0,8}([A-Za-z][\w-]{1,24}) (v?\d[\w.+-]{1,40}) \([\da-f]{7,40}[ )]/gm;
const VERSION_COMMAND =
  /^[ \t]{0,8}(?:[\w@:~/.-]{1,40} )?[$>❯%#] ?\S{1,80} (?:--version|-[vV]|version)[ \t]{0,8}\n([^\n]{3,120})$/gm;

/** What a shell's variable for its versions lists, by the product's initials: "ACVersion   1.2.0-beta", and the tag that it was built from. */
const LISTED =
  /^[ \t]{0,8}([A-Z]{2,4}Version) {2,40}(\d{1,4}\.\d[\w.+-]{0,30})[ \t]{0,160}$(?:\n(?:[A-Z]\w{2,30} {2,40}[^\n]{1,160}\n){0,4}GitCommitId {2,40}v?(\d[\w.+-]{1,30}))?/gm;

/** Of the product's own shell only. */
export function listedOfShell(text: string, product: ProductName | undefined): Candidate[] {
  if (product === undefined || !text.includes("Version  ")) return [];
  return [...everyMatch(text, LISTED)]
    .filter(([, label = ""]) => product.isIn(label))
    .map(([, , value = "", tag = ""]) => ({ key: "version", value: tag.startsWith(value) ? tag : value, rank: 18 }));
}

/** What Go programs print of their build: `version.BuildInfo{Version:"v3.14.2", GitCommit:"…"}`. */
const BUILD_INFO = /\b(?:Git|Sem)?Ver(?:sion)?:"(v\d[\w.+-]{1,40})"/g;

function lineAbove(text: string, start: number): string {
  return lineUpTo(text.slice(0, Math.max(0, start - 1)).slice(-80), 80);
}

/** What an interpreter was asked: `packageVersion("acme")`, `acme.__version__`, with the answer below. */
const ASKED_OF_INTERPRETER =
  /\b(?:packageVersion\(["']([\w.]{2,40})["']\)|([\w.]{2,40})\.__version__\)?)[ \t]{0,4}\n(?:\[1\] )?[‘'"]{0,1}(v?\d[\w.+-]{1,40})/g;

const IMPORTED_AS = /\bimport ([\w.]{2,40}) as (\w{1,20})\b/g;

/** Picks nothing; of the product's own package only. */
export function askedOfInterpreter(text: string, product: ProductName | undefined): Candidate[] {
  if (product === undefined || !/packageVersion|__version__/.test(text)) return [];
  const aliases = [...everyMatch(text, IMPORTED_AS)]
    .filter(([, name = ""]) => product.isIn(name))
    .map(([, , alias]) => alias);
  return [...everyMatch(text, ASKED_OF_INTERPRETER)]
    .filter(([, ofR, ofPython]) => product.isIn(ofR ?? ofPython ?? "") || aliases.includes(ofPython))
    .map(([, , , value = ""]) => ({ key: "version", value, rank: 16 }));
}

/** Of a known product only what it prints itself, or a program that nobody knows: a compiler's is the compiler's. */
export function banners(text: string, product: ProductName | undefined): Candidate[] {
  const isOwn = (words: string): boolean =>
    product?.isIn(words) === true || versionLabelRank(words) > (product === undefined ? 0 : 1);
  if (!text.includes("ersion") && !/ -[vV]\b|\([\da-f]{7}/.test(text)) return [];
  const named = [...everyMatch(text, BANNER)].filter((match) => isOwn(match[1] ?? ""));
  const printed = [...everyMatch(text, VERSION_COMMAND)].filter((match) => isOwn(match[0]));
  const built = /er(?:sion)?:"v/.test(text)
    ? [...everyMatch(text, BUILD_INFO)].filter(({ index }) => !CLUSTER.test(lineUpTo(text, index)))
    : [];
  const values = [
    ...built.map((match) => match[1] ?? ""),
    ...named.map((match) => match[2] ?? ""),
    ...printed.map((match) => match[1] ?? ""),
  ];
  return values.map((value) => ({ key: "version", value, rank: 12 }));
}
