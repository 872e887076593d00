/**
 * Collects what a section says of the environment, with how far it may be trusted. Picks nothing: that is
 * `read-environment.ts`.
 */
import { everyMatch } from "../text/every-match.ts";
import { overLines } from "../../wording/over-lines.ts";
import {
  type EnvironmentKey,
  isExample,
  labelKey,
  lineText,
  type LabelledValue,
  labelledValues,
  pieceText,
  type Section,
  toField,
} from "../body/read-body.ts";
import {
  type ProductName,
  isForeignValue,
  isOtherTime,
  namingWords,
  readVersion,
  versionLabelRank,
} from "../product/product.ts";
import type { Candidate } from "./candidate.ts";
import { BEHIND_PRODUCT, MAX_NAMED, movedTo, productVersions } from "./named-versions.ts";
import { listsSystems, normalizeOperatingSystem } from "./operating-system.ts";
import { askedValues } from "./asked-values.ts";
import { isOfDocker, isOfElse } from "./other-versions.ts";
import { askedOfInterpreter, banners, commits, listedOfShell } from "./printed-versions.ts";
import { systemMentions } from "./system-mentions.ts";

/** Every value that a section gives, in no particular order. `product` is what the repository is about, if it is known. */
export function environmentCandidates(section: Section, product: ProductName | undefined): Candidate[] {
  const own = sectionCandidates(section, product);
  if (section.kind === "checklist") return own;
  const text = `${section.heading}\n${pieceText(section.pieces)}`;
  const isElse = section.kind === "expected" || isOfBefore(section.heading);
  const rank = section.kind === "environment" ? 75 : isElse ? 8 : 18;
  const less = isElse ? 10 : 0;
  return [...own, ...asked(text, product), ...productVersions(text, product, rank), ...systems(text, less)];
}

/** "Regression?", "Did this work before?", "Last working version": what is named there is what it is compared with. */
function isOfBefore(heading: string): boolean {
  return /\bregression\b|\bwork(?:ed|ing|s)?\b.{0,40}\bbefore\b|\blast\b.{0,40}\bwork/i.test(heading.slice(0, 100));
}

/** The answer to the question that the repository itself has named: it outranks whatever else looks like a version. */
export function namedVersion(section: Section): Candidate {
  return { key: "version", value: fieldValue(section), rank: 100 };
}

/** "13.0.0-rc4: fails to link", "[v2.1] Crash", "[Bug] 0.9.8 - settings are lost", "New version 6.1.2 can't be built". */
const TITLE_VERSION = overLines("i")`
    ^(?:\[[A-Za-z ]{2,20}\]:? ?|(?:new |latest )?(?:version|release) |(?:crash|bug|error)(?: report)? )?\[?v?(\d{1,4}\.\d{1,4}\.\d[\w.+-]{0,20}|(?<=v)\d{1,4}\.\d{1,4})\]?
      (?:[:,]|(?<=\])\[|\]? (?:\([^()]{1,30}\) )?(?=[-–]{0,2} ?["'\x60(]?[A-Za-z]))
  `;
/** "App closes on open - v1.8", "Works only once [v3.1.4, FF127]", "crash with AB 0.19.2". */
const VERSION_AT_END = overLines("i")`
    [ ](?:(?:[-–(] ?v ?|\[v)(?=\d{1,4}\.\d)|[(\[](?=\d{1,4}\.\d{1,4}\.\d))(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,20})?)(?:, [^\])]{1,20}| (?:testflight|beta|nightly|alpha|regression))?[\])]?$|
    \b(?:with [A-Z]{2,4}|with|on|in|since|after|for version) (?:version |release )?v?(\d{1,4}\.\d{1,4}\.\d[\w.+-]{0,20})$|
    \b(?:with|in|on|since|after)(?: the)? (?:latest|last|new|newest|recent) (?:version|release|update) v?(\d{1,4}\.\d[\w.+-]{0,20})$
  `;

/** "Slow in 2.3.1, was fast in 2.2.7", "crashes on 2.3.1 but not on 2.2.7": two versions, of which the last is told to be good. */
const TWO_IN_TITLE = overLines("i")`
    \b(?:in|with|on|since|after) v?(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,20})?)(?:(?:[,;)]{0,2} (?:[-–] |\(|but |while |whereas )|[,;)]{1,2} )(?:it |that |which )?
      (?:was|were|used to)\b(?![^,;]{0,40}\b(?:lost|broken|gone|missing|wrong|corrupt\w*|fail\w*|crash\w*|empty|nothing|not|refused|rejected|ignored|unread\w*|removed|replaced)\b)|
      [,;)]{0,2} (?:[-–] |\(|but |while |whereas )?(?:it |that |which )?(?:worked|works|fine|ok|okay|good|unlike|not(?= (?:in|on|with) v?\d))\b)
      [^,;]{0,40}\b(?:in|with|on|until|up to) v?(\d{1,4}\.\d[\w.+-]{0,20})\)?$
  `;
/** "Worked in 2.2.7, not in 2.3.1": the first of the two is the good one. */
const GOOD_FIRST = /\b(?:work(?:s|ed)|fine|ok|okay|good|used to)\b[^,;]{0,40}$/i;

function failingOfTwo(title: string): string | undefined {
  if (!TWO_NUMBERS.test(title)) return undefined;
  const match = TWO_IN_TITLE.exec(title);
  return match === null || GOOD_FIRST.test(title.slice(0, match.index)) ? undefined : match[1];
}

const TWO_NUMBERS = /\d\.\d.{0,80}\d\.\d/;

/** What a title names; nothing in it answers a question. */
export function titleCandidates(title: string, product: ProductName | undefined): Candidate[] {
  if (!/\d/.test(title)) return systems(title, 0);
  const found = TITLE_VERSION.exec(title) ?? VERSION_AT_END.exec(title);
  const first = failingOfTwo(title) ?? found?.slice(1).find(Boolean);
  const at = title.indexOf(first ?? "");
  const behind = title.slice((first ?? "").length + at).slice(0, AROUND_COLON);
  const begun: Candidate[] =
    first === undefined ? [] : [{ key: "version", value: movedTo(first, title.slice(0, at), behind), rank: 11 }];
  return [...productVersions(title, product, 12), ...begun, ...systems(title, 0)];
}

/** Answers to questions that are no headings; a question may ask for a version and a system at once. */
function asked(text: string, product: ProductName | undefined): Candidate[] {
  return askedValues(text).flatMap(({ question, answer }): Candidate[] => {
    const found: Candidate[] = [];
    if (isOfOtherSide(answer, product)) return found;
    const asksForVersion = /\bversions?\b/.test(question);
    const isSystem = !asksForVersion || namesSystem(answer);
    if (/\boperating system|\bos\b|\bplatform\b|\b(?:what|which) system\b/.test(question) && isSystem)
      found.push({ key: "platform", value: answer, rank: 78 });
    const own = product?.isIn(question) === true;
    const foreign = isForeignValue(answer) && product?.isIn(answer) !== true;
    if (
      asksForVersion &&
      !foreign &&
      (own || versionLabelRank(question.replace(/\bos\b|operating system/g, "")) === 2)
    ) {
      found.push({ key: "version", value: answer, rank: own ? 82 : 74, ...doubt(question, product) });
    }
    return found;
  });
}

/** "Acme (server): 2.1 on Debian", where the product is the client. */
function isOfOtherSide(answer: string, product: ProductName | undefined): boolean {
  return product?.side === "client" && /^[\w. -]{0,40}\(?\bserver\)? ?:/i.test(answer);
}

function sectionCandidates(section: Section, product: ProductName | undefined): Candidate[] {
  switch (section.kind) {
    case "environment":
      return listCandidates(section, product);
    case "version":
      return [
        ...versionField(section, product),
        ...versionInHeading(section),
        ...inlineCandidates(section, 30, product).filter(isNoVersion),
      ];
    case "operating-system":
      return [
        { key: "platform", value: systemField(section), rank: 80 },
        ...inlineCandidates(section, 40, product).filter(isNoVersion),
      ];
    case "platform":
      return [
        { key: "platform", value: fieldValue(section), rank: 70 },
        ...labelled(pieceText(section.pieces), 40, product).filter(isNoVersion),
      ];
    case "terminal":
      return [{ key: "terminal", value: fieldValue(section), rank: 80 }];
    case "checklist":
    case "model":
      return [];
    default:
      return otherField(section, product);
  }
}

/** Sections in which a reporter tells what happened; below any other heading a number answers its question. */
const TOLD: ReadonlySet<string> = new Set(["description", "actual", "steps", "additional"]);

/** A line that is nothing but a version of three numbers, outside of code. */
function aloneOnLine(section: Section): Candidate[] {
  const value = /^[ \t>*-]{0,6}\x60?v?(\d{1,4}\.\d{1,5}\.\d[\w.+-]{0,30})\x60?(?:$|, [a-z])/im.exec(
    lineText(section.pieces),
  )?.[1];
  return value === undefined || /\.(?:el|fc)\d/.test(value) ? [] : [{ key: "version", value, rank: 6 }];
}

/** A version within the answer for the system is the system's; one within the answer for the version is read as such. */
function isNoVersion({ key }: Candidate): boolean {
  return key !== "version";
}

/** "### Version 2.0.1 ###": the heading is its own answer. */
function versionInHeading({ heading }: Section): Candidate[] {
  const value = /^(?:[\w.-]{1,30} ){0,3}version(?: is)? ?:? {1,3}(v?\d[\w.+-]{1,40})/i.exec(heading)?.[1];
  return value === undefined ? [] : [{ key: "version", value, rank: 79 }];
}

/** Lines of an answer that are looked at for a number. */
const MAX_ANSWER = 6;

/** "Version: Python 3.11" answers for something else; above the answer may stand the command that gave it. */
function versionField(section: Section, product: ProductName | undefined): Candidate[] {
  const { text } = toField(section);
  const lines = text.split("\n", MAX_ANSWER);
  const numbered = lines.filter(
    (line) =>
      readVersion(line) !== null && !/^(?:[$>#]|[-*+] \[ ?\]) /.test(line) && !AMOUNT.test(line) && !isGood(line),
  );
  const alone = lines[0] === numbered[0] && ONLY_VERSION.test(numbered[0] ?? "") ? numbered[0] : undefined;
  const first = buildNumber(lines) ?? alone ?? ownOf(numbered, product) ?? lines[0] ?? "";
  // "3.5 and what was before it are good", in answer to which versions were tested.
  if (product !== undefined && numbered.length === 0 && lines.some(isGood)) return [];
  const isOfOthers = PARTS_OF_PRODUCT.test(section.heading) && product !== undefined;
  const value = isOfOthers
    ? ownValue(section, product)
    : withoutRole((ownLine(text, first, product) ?? first).trim().replace(REPRODUCED, ""), lines, section, product);
  const foreign = isForeignValue(value) && product?.isIn(value) !== true;
  if (foreign || isCompanion(section.heading, product)) return [];
  const doubted = product?.isIn(value) === true ? {} : doubt(section.heading, product);
  return [{ key: "version", value, rank: 80 + ownness(section.heading, product), ...doubted }];
}

/** An answer whose first line is a version and nothing else has said it: what is below tells of other things. */
const ONLY_VERSION = /^[ \t>*\x60]{0,6}v?\d{1,6}\.\d[\w.+-]{0,40}[ \t*\x60]{0,6}$/i;

/** "- server: 1.21.0", first in answer to the question for the product's version, and the product in no other line: a part of it, and no other server. */
function withoutRole(
  line: string,
  lines: readonly string[],
  { heading }: Section,
  product: ProductName | undefined,
): string {
  if (product?.isIn(heading) !== true || lines[0]?.trim() !== line) return line;
  return lines.some((other) => product.isIn(other)) ? line : line.replace(ROLE_BEFORE, "");
}

const ROLE_BEFORE = /^[-*+• ]{0,4}[*_]{0,2}(?:server|back-?end)[*_]{0,2} ?[:=] ?[*_]{0,2} {0,3}(?=v?\d)/i;

/** Of several lines with a number the one that names the product, or else the first that names no other: "go version: go1.20" stands among them. */
function ownOf(lines: readonly string[], product: ProductName | undefined): string | undefined {
  const named = lines.find((line) => product?.isIn(/^\D*/.exec(line)?.[0] ?? "") === true);
  return (
    named ??
    lines.find((line) => /^[ \t]{0,8}version: /i.test(line)) ??
    lines.find((line) => versionLabelRank(LABEL_OF_LINE.exec(line)?.[0] ?? "") === 2)
  );
}

const GOOD =
  /\bnot reproduc\w+|\b(?:is|are|was|were|works?|worked) (?:fine|good|ok(?:ay)?)(?= ?(?:$|[.,;()!]|(?:and|while|too|there)\b))/i;
/** "2.4.1 where all is fine, except the export". */
const NOT_ALL_GOOD = /\b(?:except|but|until|unless|apart from|other than)\b/i;
/** Whether all numbers of a line are told to be good: not in "1.4.2 (1.4.1 was fine)". */
function isGood(line: string): boolean {
  if (!GOOD.test(line) || NOT_ALL_GOOD.test(line)) return false;
  return line.split(/[;,()]|\bwhile\b/).every((clause) => !/\d/.test(clause) || GOOD.test(clause));
}

const REPRODUCED = /^\W{0,6}reproduc\w{2,8}(?: in| on| with)?[\s:–-]{1,4}/i;
const LABEL_OF_LINE = /^[ \t]{0,8}[\w.+-]{1,30} version\b/;
/** "Memory: 512.00 MB". */
const AMOUNT = /\d ?(?:[KMGT]i?B|[KMG]Hz|%)(?![\w-])/;

/** What a program that counts its builds prints: `version: 3651 (8f1d81a0)`. */
function buildNumber(lines: readonly string[]): string | undefined {
  return lines
    .map((line) => /^version:? (\d{2,6}) \((?:https?:\/\/\S{1,120}\/)?[\da-f]{7,40}\)/i.exec(line.trim())?.[1])
    .find(Boolean);
}

/** Headings that ask for the versions of what is added to the product. */
const PARTS_OF_PRODUCT =
  /\b(?:plugins|providers|extensions|packages|dependencies|modules|add-?ons|integrations|libraries)\b/i;

/** Where the first line with a number is of a part (`Acme CLI: 1.3`), the product's own line among the others. */
function ownLine(text: string, first: string, product: ProductName | undefined): string | undefined {
  if (product?.isIn(first) !== true) return undefined;
  const named = [...everyMatch(text, product.asLabel())].slice(0, MAX_NAMED);
  return named.find(
    ([line, part, value = ""]) => part === "" && !isOtherTime(line) && readVersion(value) !== null,
  )?.[2];
}

/** A field that another software's name hides may still ask for the product's version, or for a browser. */
function otherField(section: Section, product: ProductName | undefined): Candidate[] {
  const heading = section.heading.toLowerCase();
  const found = inlineCandidates(section, section.kind === "expected" ? 10 : 20, product);
  if (
    /\b(?:versions?|releases?|revisions?)\b/.test(heading) &&
    product?.isIn(heading) === true &&
    !isOtherTime(heading)
  ) {
    found.push({ key: "version", value: ownValue(section, product), rank: 80 + ownness(heading, product) });
  }
  if (TOLD.has(section.kind) || heading === "") found.push(...aloneOnLine(section));
  if (product !== undefined && heading !== "" && product.isIn(heading) && product.without(heading).trim() === "") {
    found.push({ key: "version", value: fieldValue(section), rank: 70 });
  }
  if (/^(?:which |what )?(?:web )?browsers?\b/.test(heading)) {
    found.push({ key: "platform", value: fieldValue(section), rank: 5 });
  }
  return found;
}

/** An answer for several ("Python and Acme versions"): the line that names this product, else a number alone on the first. */
function ownValue(section: Section, product: ProductName): string {
  const value = fieldValue(section);
  const lines = toField(section).text.split("\n", MAX_ANSWER);
  const named = lines.find((line) => product.isIn(line) && readVersion(line) !== null);
  if (!/\bversions\b/i.test(section.heading)) return named ?? value;
  return named ?? (/^\W{0,4}v?\d/.test(value) ? value : "");
}

function systems(text: string, less: number): Candidate[] {
  return systemMentions(text).map(({ value, rank }) => ({ key: "platform", value, rank: rank - less }));
}

/** First line of an answer, without a label or list mark of its own; of boxes, those that are ticked. */
function fieldValue(section: Section): string {
  const { text } = toField(section);
  const first = (text.split("\n", 1)[0] ?? "").trim();
  if (CHECKBOX.test(first)) return ticked(text);
  return first
    .replace(/^[-*+•>] {1,3}/, "")
    .replace(/^\**(?:os|operating system|platform|system)\**[ \t]{0,3}(?:[:=]|=>)[* \t]{0,4}/i, "")
    .replace(/^\[[^[\]]{4,60}\] ?:[* \t]{0,4}(?=\S)/, "");
}

/** Several entries that are nothing but systems are one answer; what a template quotes above the answer is none. */
function systemField(section: Section): string {
  const lines = toField(section).text.split("\n", MAX_ANSWER);
  const answers = lines.filter((line) => line.trim() !== "" && !/^\s{0,3}>/.test(line));
  const entries = answers.map((line) => SYSTEM_ENTRY.exec(line)?.[1] ?? "");
  if (entries.length > 1 && entries.every((entry) => entry !== "")) return entries.join(", ");
  const isQuoted = /^\s{0,3}>/.test(lines[0] ?? "") && answers.length > 0;
  return isQuoted ? (answers[0] ?? "").trim() : ofWindows(section);
}

const SYSTEM_ENTRY = /^\s{0,4}[-*+•] ((?:windows|mac ?os|linux|android|ios)\b[\w .()]{0,20})$/i;

/** "### Windows build number" over "19045.4170": the heading names the system. */
function ofWindows(section: Section): string {
  const value = fieldValue(section);
  return /^\d/.test(value) && /^(?:your |what |which )?(?:is your )?windows\b/i.test(section.heading)
    ? `Windows ${value}`
    : value;
}

const CHECKBOX = /^[-*+] {1,3}\[ ?[ xX✓] ?\]/;
const TICKED = /^[-*+] {1,3}\[ ?[xX✓] ?\] {1,3}(.{1,80})$/;
const MAX_BOXES = 40;

function ticked(text: string): string {
  const lines = text.split("\n", MAX_BOXES).map((line) => TICKED.exec(line.trim())?.[1] ?? "");
  return lines.filter((line) => line !== "").join(", ");
}

/** An environment section: labelled values, and `- Product: 1.2.3` or `Product 1.2.3` lines for want of a label. */
function listCandidates(section: Section, product: ProductName | undefined): Candidate[] {
  const text = pieceText(section.pieces).replace(LABEL_OVER_NUMBER, "$1: ").replace(ENVINFO, "");
  return [
    ...labelled(text, 90, product),
    ...ofParts(text, product).map((part) => ({ ...part, rank: 91 })),
    ...onlyFew(productLines(text, product)),
    ...bareSystem(text),
    ...(/\bversions?\b/i.test(section.heading) ? bareVersion(text) : []),
  ];
}

/** What the tool that made the list says of itself. */
const ENVINFO = /^[ \t]{0,8}\S{1,40}-env-?info \d\S{0,20} environment info:$/m;

/** "### Version information" over the number alone. */
function bareVersion(text: string): Candidate[] {
  const value =
    /^[ \t*\x60-]{0,4}v?(\d{1,6}\.\d[\w.+-]{0,40}(?: (?:alpha|beta|rc)\b[ \d]{0,4})?)(?:[ \t*\x60]{0,4}$|[ ,(/])/im.exec(
      text.slice(0, 400),
    )?.[1];
  return value === undefined ? [] : [{ key: "version", value, rank: 74 }];
}

/** A table that was pasted from a window has a line for each cell: "Acme version" over "3.16.1". */
const LABEL_OVER_NUMBER = /^([A-Za-z][\w+/ -]{1,40} [Vv]ersion):?[ \t]{0,3}\n\n?(?=(?:[A-Z][\w-]{1,20} )?v?\d+\.\d)/gm;

function inlineCandidates(section: Section, rank: number, product: ProductName | undefined): Candidate[] {
  const heading = section.heading === "" ? "" : `${section.heading}: `;
  const text = `${heading}${pieceText(section.pieces)}`.replace(LABEL_OVER_NUMBER, "$1: ");
  return [
    ...labelled(text, rank, product),
    ...ofParts(text, product),
    ...ofRole(text),
    ...banners(text, product),
    ...askedOfInterpreter(text, product),
    ...listedOfShell(text, product),
    ...commits(text, product),
  ];
}

/** "Extension: 5.1.2", "Firmware build: 4.1.0-rc2": by what the product is. */
const OF_ROLE = overLines("gim")`
    (?:^[: \t>*_|+-]{0,8}(?:client|integration|mod)|(?:^[: \t>*_|+-]{0,8}|[,;] )(?:extension|plugin|add-?on|app|application|firmware|fw))(?: build| release| rev(?:ision)?\.?)?
      [ \t*_\x60]{0,6}[:=|][ \t*_\x60]{0,6}(v?\d+\.\d[\w.+-]{0,30})
  `;

function ofRole(text: string): Candidate[] {
  return Array.from(everyMatch(text, OF_ROLE), ([, value = ""]) => ({ key: "version", value, rank: 15 }));
}

/** "Version (client / server): 3.2.0 / 2.8.4": a version for each part, of which one may be the product. */
const OF_PARTS = /^[ \t>*_#-]{0,8}versions?[ *_]{0,3}\(([^()\n]{3,80})\)[*_ ]{0,3}:[*_ ]{0,4}([^\n]{5,120})$/gim;

function ofParts(text: string, product: ProductName | undefined): Candidate[] {
  if (product === undefined) return [];
  return [...everyMatch(text, OF_PARTS)].flatMap(([, parts = "", values = ""]): Candidate[] => {
    const [names, each] = [parts.split(/[/,|]/), values.split(/[/,|]/)];
    const at = names.findIndex((name) => product.isIn(`${name.trim()} version`));
    return names.length !== each.length || at < 0 ? [] : [{ key: "version", value: each[at] ?? "", rank: 79 }];
  });
}

/** "iOS version: 17.1" names the system in its label. */
const SYSTEM_VERSION = /^(ios|ipados|android|macos|windows|ubuntu|debian|fedora)(?: os)? version$/;

/** Where a client prints its own version and its server's, the server is where the product does its work. */
function ownSide(pairs: readonly LabelledValue[], product: ProductName | undefined): readonly LabelledValue[] {
  const server = pairs.find(({ label }) => label === "server version");
  if (server === undefined || product === undefined || product.side === "client") return pairs;
  const others = pairs.filter(({ label }) => label !== "client version");
  if (isOfDocker(pairs, product)) return others.filter((pair) => pair !== server);
  return others.length === pairs.length ? pairs : [{ ...server, label: "version" }, ...others];
}

/** "Output of `acme version`:" and the lines below it, up to an empty one. */
const OUTPUT_OF =
  /[`'"]([\w./-]{1,40}) (?:--?v(?:ersion)?|version)(?: [\w=-]{1,30}){0,2}[`'"][*:= \t]{0,6}\n(?:[^\n]*\S[^\n]*(?:\n|$)){1,20}/g;

/** Where the product's own command is among those whose output is shown, what others print is of others. */
function withoutOthersOutput(text: string, product: ProductName | undefined): string {
  if (product === undefined || !text.includes("version")) return text;
  const commands = Array.from(everyMatch(text, OUTPUT_OF), ([, command = ""]) => command);
  if (!commands.some((command) => product.isIn(command))) return text;
  return text.replace(OUTPUT_OF, (output: string, command: string) => (product.isIn(command) ? output : "\n"));
}

/** A prompt and what follows it on the line. */
const PROMPT = /^\s{0,8}(?:\[?[\w.-]{1,40}@[\w.-]{1,60}[^\n$#]{0,80}[$#]|\$) [^\n]*$/;

/** What is typed answers no question: `ana@box:~$ kettle --os: x`, `kettle -G 'os:Windows' boil`. */
function isTyped(text: string, offset: number): boolean {
  const isQuoted = /^'[\w-]{1,20}:[\w.-]{1,40}'/.test(text.slice(Math.max(0, offset - 1), offset + AROUND_COLON));
  // What is built for a system is built on another: `-destination 'generic/platform=iOS'`.
  const isTarget = text.slice(Math.max(0, offset - 8), offset) === "generic/";
  return isQuoted || isTarget || PROMPT.test(text.slice(text.lastIndexOf("\n", offset) + 1, offset));
}

const AROUND_COLON = 64;

function labelled(text: string, rank: number, product: ProductName | undefined): Candidate[] {
  const found: Candidate[] = [];
  const shown = withoutOthersOutput(text, product);
  for (const { label, value, offset } of ownSide(labelledValues(shown), product)) {
    if (isExample(value) || isTyped(shown, offset)) continue;
    const system = SYSTEM_VERSION.exec(label)?.[1];
    if (system !== undefined) found.push({ key: "platform", value: `${system} ${value}`, rank: rank - 10 });
    const key = labelKey(label);
    if (key === "version" && isOfElse(value, text, product)) continue;
    if (key === undefined || (key === "version" && isForeignValue(value) && product?.isIn(value) !== true)) continue;
    const printed = PRINTED_NAME.exec(value)?.[1];
    const doubtful =
      key === "version" && product?.isIn(value) !== true
        ? doubt(printed === undefined ? label : `${printed} ${label}`, product)
        : {};
    const isOwn = label === "version" || (product?.isIn(label) === true && !isOtherTime(label));
    const own = key === "version" && isOwn ? { own: true as const } : {};
    found.push({ key, value, rank: rank - handicap(key, label, product), ...doubtful, ...own });
    const behind =
      key === "version" && isOwn
        ? [BEHIND_VERSION, AMONG_VERSIONS].map((pattern) => pattern.exec(value)?.[1] ?? "")
        : [];
    const named = behind.find((words) => namesSystem(words) && !listsSystems(words));
    if (named !== undefined) found.push({ key: "platform", value: named.trim(), rank: BEHIND_PRODUCT });
  }
  return found.filter((candidate) => candidate.rank > 0);
}

/** "Version: 1.3 on macOS 14", "Acme version: 4.1 (Windows)". */
const BEHIND_VERSION = overLines()`
    ^v?\d[\w.+-]{1,40}(?:, | on | \()(?:on |under )?
      (?!(?:hosts?|servers?|machines?|nodes?|clients?|database|broker|built|compiled|made|target\w*|for|with|without|requires)\b)
      ([A-Za-z][\w .]{2,40}?)(?=\.?$|[,;)])
  `;

/** "24.1.0 (snap), Debian 12", "1.2.0, clang 18, Ubuntu 24.04, with a fuzzer": one with its number, and nothing else with it. */
const AMONG_VERSIONS =
  /^v?\d[\w.+-]{1,40}(?: \([^()]{1,30}\))?, (?:[^,]{1,30}, ){0,2}((?:Windows|macOS|Ubuntu|Debian|Fedora|CentOS|RHEL|FreeBSD|OpenBSD|Android|iOS) \d[\d.]{0,12})(?=\.?$|[,;)])/;

/** "version: 'lidmon version 2.1.8'": whose it is says the value. */
const PRINTED_NAME = /^([a-z][\w.-]{2,30}) version v?\d/;

/** How much less a label is worth than the best for its key; as much as all where it is about something else. */
function handicap(key: EnvironmentKey, label: string, product: ProductName | undefined): number {
  if (key === "terminal") return label.includes("terminal") ? 0 : 5;
  if (key === "platform") return /^browsers?$/.test(label) ? 85 : 0;
  if (key !== "version") return 0;
  const own = product?.isIn(label) === true && !isOtherTime(label);
  const fit = own ? ownRank(product.without(label)) : versionLabelRank(label);
  if (own && fit === 2) return product.isWholeIn(label) ? -4 : -3;
  if (isCompanion(label, product)) return 100;
  return fit === 2 ? 0 : fit === 1 ? companionHandicap(label) : 100;
}

/** Whoever asks for a plugin's version is asked about the plugin, and not about what it runs in; but the product's own name says more. */
function ownness(label: string, product: ProductName | undefined): 0 | 1 | 2 | 3 {
  if (product?.isIn(label) === true) return product.isWholeIn(label) ? 3 : 2;
  return /^\W{0,4}(?:plugin|extension|add-?on|integration|provider|module|mod|theme) version\b/i.test(label) ? 1 : 0;
}

/** `doubtful` where a label names something, and nothing that may be the product. */
function doubt(label: string, product: ProductName | undefined): { readonly doubtful?: true } {
  if (product === undefined || product.isIn(label)) return {};
  const names = namingWords(label);
  return names.length > 0 && !names.some((word) => product.isKin(word)) ? { doubtful: true } : {};
}

/** "Windows Console version" is the console's; "Console plugin version" is another's all the same. */
function ownRank(rest: string): 1 | 2 {
  return versionLabelRank(rest) === 1 ? 1 : 2;
}

/** Where the product is known, an editor's or a compiler's version is somebody else's; an extension may be the product. */
function isCompanion(label: string, product: ProductName | undefined): boolean {
  if (product === undefined || product.isIn(label) || /\b(?:extension|plugin)\b/i.test(label)) return false;
  return versionLabelRank(label) === 1 || product.isOfHost(label);
}

/** An extension's own version is likelier the product's than that of the editor around it. */
function companionHandicap(label: string): number {
  return /\b(?:extension|plugin)\b/.test(label) ? 12 : 15;
}

/** A list whose line ends were lost still has its bullets. */
const LINE_OR_BULLET = /\n| (?=[-*•] )/;
const PRODUCT_LINE =
  /^[ \t]{0,8}(?:[-*+•] )?[*_`]{0,2}([A-Za-z@][\w@/. -]{1,40}?)[*_`]{0,2}(?: {0,3}[:：]| =)?[*_`]{0,2} {1,4}[*_`]{0,2}(v?\d+\.\d[^\n]{0,60})$/;

/** "| Acme CLI | 1.2 |", where a part of the owner's name is all that the product is called by. */
const TABLE_LINE =
  /^\|[ \t]{1,4}([A-Za-z@][\w@/. -]{1,40}?)[ \t]{1,40}\|[ \t]{1,8}(v?\d+\.\d[\w.+-]{0,60})[ \t]{0,40}\|/;

function productLines(text: string, product: ProductName | undefined): Candidate[] {
  return text.split(LINE_OR_BULLET).flatMap((line): Candidate[] => {
    const cells = line.startsWith("|") ? TABLE_LINE.exec(line) : null;
    if (cells !== null) {
      const [, name = "", value = ""] = cells;
      const [word = "", ...others] = versionLabelRank(name) === 2 ? namingWords(name) : [];
      const isKin = product?.isKin(word) === true && others.length === 0 && /^[a-z]+$/.test(word);
      return isKin ? [{ key: "version", value, rank: 59 }] : [];
    }
    const match = line.length > 160 ? null : PRODUCT_LINE.exec(line);
    const [, name = "", value = ""] = match ?? [];
    const own = product?.isIn(name) === true && !isOtherTime(name);
    const fit = name === "" ? 0 : own ? ownRank(product.without(name)) : versionLabelRank(name);
    if (fit === 0) return [];
    return [{ key: "version", value, rank: fit === 2 ? 60 : 45, ...doubt(name, product) }];
  });
}

/** Of many things that are listed with a version any may be the product, or none: whichever comes first would be a guess. */
function onlyFew(lines: readonly Candidate[]): readonly Candidate[] {
  const sure = lines.filter(({ doubtful }) => doubtful !== true);
  return lines.length - sure.length > MOST_DOUBTFUL ? sure : lines;
}

const MOST_DOUBTFUL = 1;

function namesSystem(words: string): boolean {
  const os = normalizeOperatingSystem(words);
  return os !== null && os !== "web" && os !== "other";
}

/** "macOS 14.1, M2" without any label, in a section for the environment. */
function bareSystem(text: string): Candidate[] {
  const line = text.split(LINE_OR_BULLET).find((candidate) => {
    return candidate.length <= 120 && !/:|\? |\be\. ?g\./.test(candidate) && namesSystem(candidate);
  });
  return line === undefined ? [] : [{ key: "platform", value: line.replace(/^[\s*+-]+/, "").trim(), rank: 50 }];
}
