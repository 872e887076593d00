/** Versions that stand behind the product's name, its letters, or in the address of one of its releases. Picks nothing. */
import { overLines } from "../../wording/over-lines.ts";
import {
  compareVersions,
  isComparison,
  isForeignValue,
  isOtherTime,
  type ProductName,
  versionLabelRank,
} from "../product/product.ts";
import { everyMatch } from "../text/every-match.ts";
import { lineUpTo } from "../text/line-up-to.ts";
import type { Candidate } from "./candidate.ts";
import { normalizeOperatingSystem } from "./operating-system.ts";

/** Versions right behind the product's name, but for those that the reporter compares with. */
export function productVersions(text: string, product: ProductName | undefined, rank: number): Candidate[] {
  if (product === undefined) return [];
  const found: Candidate[] = [];
  const mayBeNamed = product.mayBeIn(text);
  const isNumbered = NUMBERED.test(text);
  if (mayBeNamed) addLabelled(found, text, product, rank);
  if (mayBeNamed && isNumbered) addNamed(found, text, product, rank);
  if (mayBeNamed && WHOLE.test(text)) addWhole(found, text, product);
  if (isNumbered) {
    for (const { index, 0: whole, 1: word = "", 2: value = "" } of everyMatch(text, ABBREVIATED)) {
      const after = text.slice(index + whole.length, index + whole.length + 40);
      if (isKnownShort(word, product) && !WORKS_BEHIND.test(after))
        found.push({ key: "version", value, rank: DOWNLOADED });
      if (found.length >= MAX_NAMED) break;
    }
  }
  if (isNumbered) addSpaced(found, text, product, rank);
  const asRole = isNumbered ? product.asRole() : undefined;
  if (asRole !== undefined) {
    for (const { index, 1: value = "" } of everyMatch(text, asRole)) {
      if (!isComparison(lineUpTo(text, index).slice(-24))) found.push({ key: "version", value, rank: OF_ROLE });
      if (found.length >= MAX_NAMED) break;
    }
  }
  if (!OF_RELEASE.test(text)) return found;
  for (const [, tag = ""] of everyMatch(text, product.released())) {
    found.push({ key: "version", value: /\d.*/.exec(tag)?.[0] ?? "", rank: DOWNLOADED });
    if (found.length >= MAX_NAMED) break;
  }
  return found;
}

/** What every version of a product holds that stands behind its name or letters. */
const NUMBERED = /\d\.\d|devel \+/i;
/** What every address of a release's file holds. */
const OF_RELEASE = /\/releases\/download\//i;

/** What every name with a whole number behind it holds. */
const WHOLE = / v?\d{2,3}(?![\d.]*\d)| r\d{3}|:20\d{6}| \d{1,3} (?:pre|preview|alpha|beta|rc) ?\d/i;
/** A number without parts may be of anything else: whatever has parts comes before it. */
const WHOLE_NUMBER = 3;

function addWhole(found: Candidate[], text: string, product: ProductName): void {
  for (const { index, 1: value = "" } of everyMatch(text, product.withWholeNumber())) {
    if (!isComparison(lineUpTo(text, index).slice(-24)))
      found.push({ key: "version", value, rank: WHOLE_NUMBER, own: true });
    if (found.length >= MAX_NAMED) break;
  }
}

/** Lines that begin with the product's name as a label. */
function addLabelled(found: Candidate[], text: string, product: ProductName, rank: number): void {
  for (const match of everyMatch(text, product.asLabel())) {
    const [whole, part = "", value = ""] = match;
    if (
      isOtherTime(whole) ||
      (product.side === "client" && / \(server\)/i.test(whole)) ||
      (isForeignValue(value) && !product.isIn(value))
    )
      continue;
    found.push({ key: "version", value, rank: rank - (part === "" || /version/i.test(part) ? 1 : 2) });
    if (found.length >= MAX_NAMED) break;
  }
}

/** The product's name with a version behind it, and the system behind that. */
function addNamed(found: Candidate[], text: string, product: ProductName, rank: number): void {
  for (const match of everyMatch(text, product.withVersion())) {
    const before = text.slice(Math.max(0, match.index - 24), match.index).replace(NEWEST, "");
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const words = before.split(/\n|[.!?] /).pop() ?? "";
    // "Stack trace from the acme-provider_v1.2.0 plugin": a file's name.
    const isFile = /_v\d/.test(match[0]);
    const isModel = OF_MODEL.test(words) && match[0].includes("-");
    const [, edition = "", first = ""] = match;
    const value = movedTo(first, lineUpTo(text, match.index).slice(-60), after);
    const workedThere = WORKED_LIST.test(lineUpTo(text, match.index).slice(-120)) && !FAILS_BEHIND.test(after);
    if (
      (isComparison(words) && !isFile) ||
      isModel ||
      IN_QUERY.test(before) ||
      workedThere ||
      WORKS_BEHIND.test(after) ||
      OF_LIBRARY.test(value)
    )
      continue;
    // `acme-core 1.3` beside `acme 1.2` is a part.
    found.push({ key: "version", value, rank: rank - (edition.startsWith("-") ? 1 : 0) });
    const behind =
      text.slice(match.index + match[0].length, match.index + match[0].length + 80).split(/\n|\. /, 1)[0] ?? "";
    const system = / (?:on|auf|sur|en|na|su) (?:an? )?([A-Za-z](?:(?! with | using | and )[^,;()]){2,40})/.exec(
      behind,
    )?.[1];
    if (system !== undefined && normalizeOperatingSystem(system) !== null) {
      found.push({ key: "platform", value: system.trim(), rank: BEHIND_PRODUCT });
    }
    if (found.length >= MAX_NAMED) break;
  }
}

/** "Upgrade acme 2.3.1 to 2.4": the one that was moved to, where words around tell of a move that was made. */
export function movedTo(version: string, before: string, behind: string): string {
  const next = NEXT.exec(behind);
  if (next?.[1] === undefined || compareVersions(next[1], version.replace(/^v/i, "")) <= 0) return version;
  const clause = before.split(/[.!?;] /).pop() ?? "";
  const isMoved = MOVING.test(clause) || MOVING_NEXT.test(behind.slice(next[0].length));
  return isMoved && !NOT_MOVED.test(clause) ? next[1] : version;
}

const NEXT =
  /^[\x60"']?,? (?:to|->|→|=>) (?:version )?[\x60"']?v?(\d{1,4}\.\d[\w.+-]{0,30})(?![\w.+-])[\x60"']?(?! of\b| [A-Z])/;
const MOVING = /\b(?:upgrad|updat|migrat|mov(?:e|ing)|bump)/i;
const MOVING_NEXT = /^ (?:upgrade|update|migration|move|bump)\b(?! guide)/i;
const NOT_MOVED =
  /\b(?:cannot|can ?not|could not|unable|fail\w*|guide|docs?|documentation)\b|\b(?:ca|could|wo)n['’]?t\b/i;

/** "Quick Kettle 1.3" of `quickkettle`: the repository's name runs the words together. */
const SPACED =
  /(?<![\w.-])([A-Z][a-z]{1,20}(?: [A-Z][a-z]{1,20}){1,2})(?:,? [Vv]ersion|:)? v?(\d{1,4}\.\d[\w.+-]{0,30})/g;

function addSpaced(found: Candidate[], text: string, product: ProductName, rank: number): void {
  for (const { index, 1: name = "", 2: value = "" } of everyMatch(text, SPACED)) {
    if (product.isIn(name.replaceAll(" ", "")) && !isComparison(lineUpTo(text, index).slice(-24)))
      found.push({ key: "version", value, rank });
    if (found.length >= MAX_NAMED) break;
  }
}

/** "LB v2.9.0": a product by its letters. */
const ABBREVIATED =
  /(?<![\w./-])(?!(?:CLR|NT|PC|HA|FF|IE|VS)\b)([A-Z]{2,4})(?:(?::| version)? v?)(\d{1,4}\.\d{1,4}(?:\.\d[\w.+-]{0,30})?)(?!\.?\w)/g;

function isKnownShort(word: string, product: ProductName): boolean {
  return product.isKin(word.toLowerCase()) && versionLabelRank(word) === 2 && normalizeOperatingSystem(word) === null;
}

/** "model acme-4.1-mini": a language model is called like the product that serves it. */
const OF_MODEL = /\bmodels?["']?[\s:=("'\x60]{1,4}$/i;
/** "It worked in acme:1.2.0 and acme:1.3.1". */
const WORKED_LIST = overLines("i")`
    (?<!\bnot )(?<!\bnever )\bworked(?: \w{1,12}){0,2}[\s[("'\x60:]{1,4}(?:[\w./-]{1,60}[: ]v?\d[\w.-]{0,20}(?:,| and|,? or| &)[\s"'\x60]{1,2}){0,5}(?:[\w.-]{1,40}\/)?$
  `;
const FAILS_BEHIND = /^\W{0,3}(?:it |this )?(?:fail|crash|break|broke|does|did|is broken|has|not\b)/i;

/** "Using the latest acme (1.26.0)": the number tells which. */
const NEWEST = /\b(?:latest|newest|current)\b/i;
/** "…/acme/liblid-2.0.so": a library in the product's folder. */
const OF_LIBRARY = /\.(?:so|dylib|dll)\b/i;
/** "https://docs.acme.example/boil?view=acme-1.3": which page is read. */
const IN_QUERY = /[?&]\w{1,20}=$/;
/** "With acme 1.8.11 it works, but with 1.8.12 …"; "the acme 1.8 docs". */
const WORKS_BEHIND = overLines("i")`
    ^['"\x60)]{0,2},? (?:(?:it|this|everything|that) (?:all )?)?(?:works?|worked|is|was|ran|runs)(?: (?:just|all|still))? ?(?:fine|ok|okay|well|right|great|without|like a charm|as expected|
      perfectly|,|\.|but|and)|^ (?:docs?|documentation|manual|reference|changelog|release notes)\b|^ without (?:any )?(?:trouble|problem|issue|error)s?\b|^ is (?:now |already )?(?:available|out)\b
  `;

/** A system behind the product and its version: "Acme 1.3 on Windows 11". */
export const BEHIND_PRODUCT = 12;
/** "Provider 1.21.0": less than the product's own name. */
const OF_ROLE = 9;
/** What a tool fetched says less than what a person wrote. */
const DOWNLOADED = 10;

/** A report names its product's version a few times; a log of thousands says no more. */
export const MAX_NAMED = 20;
