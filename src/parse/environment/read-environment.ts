/**
 * Reads platform, terminal, product version and feedback id, from the most to the least trustworthy place: the list of
 * a bug command, the fields of a form, labelled values in environment sections, then in any prose. Traces of a system (paths, tools) count
 * where nobody names one.
 */
import { overLines } from "../../wording/over-lines.ts";
import type { Environment, OperatingSystem, Problem } from "../../domain/report.ts";
import type { Candidate } from "./candidate.ts";
import { environmentCandidates, namedVersion, titleCandidates } from "./environment-candidates.ts";
import { listsSystems, normalizeOperatingSystem } from "./operating-system.ts";
import { everyMatch } from "../text/every-match.ts";
import { once } from "../text/once.ts";
import {
  compareVersions,
  type ProductName,
  readBuild,
  readCommit,
  readVersion,
  type Side,
} from "../product/product.ts";
import {
  type EnvironmentKey,
  isExample,
  lineText,
  pieceText,
  plainHeading,
  type Section,
  toField,
} from "../body/read-body.ts";
import { type AroundVersions, findLikelyVersion } from "./likely/likely-version.ts";
import { BEHIND_PRODUCT } from "./named-versions.ts";
import { versionOfSentences } from "./version-sentences.ts";
import { systemOfTraces } from "./system-traces.ts";
import { onlySystem, phoneInUse, systemInUse, type SystemWord, systemWords, withoutOtherSide } from "./system-words.ts";

export { findLikelyVersion, LEAST_PROBABLE_VERSION, seeVersions } from "./likely/likely-version.ts";
export { toSystemFamily } from "./operating-system.ts";
export { readSetup } from "./setup/read-setup.ts";

/** The environment and what was odd about it. */
export interface EnvironmentRead {
  readonly environment: Environment;
  readonly problems: readonly Problem[];
}

interface SystemRead {
  readonly platform: string | null;
  /** null where it is none that is known, or where several are named as equals. */
  readonly os: OperatingSystem | null;
  /** Whether the platform is a name, or words, that no rule knows. */
  readonly isUnknown: boolean;
}

/** What calls itself a system, though none that is known: "AcmeOS 3". Hosts, tools and sentences stand in such answers, too. */
const SYSTEM_NAME = /^(?:[\w-]{1,20} ){0,2}[\w/+-]{0,20}(?:OS|BSD|Unix|UNIX)(?: [\w.()-]{1,16}){0,3}$/;

const NOTHING = /^(?:null|undefined|none|n\/?a|unknown|not applicable|-+|_no response_|no response|\?+)$/i;

/** What there is besides the sections. */
export interface EnvironmentText {
  readonly title: string;
  readonly prose: string;
  /** The heading that asks for the version, where the repository names one. */
  readonly versionField?: string | null;
  /** `owner/name` of the repository, where it is known. */
  readonly repo?: string | undefined;
}

/** What the report says of where it happened. Values that mean nothing (`null`, `n/a`, empty) are null. */
export function readEnvironment(
  sections: readonly Section[],
  product: ProductName | undefined,
  text: EnvironmentText,
): EnvironmentRead {
  const { title, prose } = text;
  const around = aroundVersions(sections, product, text);
  const { candidates, whole } = around;
  const { platform, os, isUnknown } = findSystem(candidates, () => systemOfTraces(whole(), product), {
    isMadeOn: () => MADE_ON.test(whole()) && OF_PHONES.test(whole()),
    title,
    prose,
    answers: shortAnswers(sections),
    side: product?.side ?? null,
    leavesSystem: sections.some((section) => section.kind === "operating-system" && toField(section).text === ""),
  });
  const terminal = nameFirst(pick(candidates, "terminal"));
  const picked = pickVersion(ownVersions(candidates, around.isNamed), `${title}\n${prose}`, whole);
  const told = picked.value ?? versionOfSentences(`${title}\n${prose}`, product);
  const likely = told === null && product !== undefined ? findLikelyVersion(title, sections, around) : undefined;
  const isTitled =
    (os === "linux" || os === "windows") &&
    !candidates.some(({ key, value }) => key === "platform" && /^windows\/(?:amd64|arm64|386)\b/.test(value)) &&
    systemWords(title).some(({ value }) => isWsl(value));
  const wsl = os !== "wsl" && (isTitled || isWsl(terminal) || candidates.some(({ value }) => isWslKernel(value)));
  return {
    environment: {
      platform,
      os: wsl ? "wsl" : (os ?? (isUnknown && SYSTEM_NAME.test(platform ?? "") ? "other" : null)),
      terminal,
      version: told ?? likely?.value ?? null,
      // Hundredths: what is shown is no truer.
      ...(likely === undefined ? {} : { versionLikely: Math.round(100 * likely.probability) / 100 }),
      feedbackId: pickFeedbackId(candidates),
    },
    problems: oddities(isUnknown, picked.odd),
  };
}

/** What the search for a likely version needs of a report besides its title and sections. */
export function aroundVersions(
  sections: readonly Section[],
  product: ProductName | undefined,
  { title, versionField = null, repo = "" }: Pick<EnvironmentText, "title" | "versionField" | "repo">,
): AroundVersions & { readonly whole: () => string } {
  const all = sections
    .map(asContinued)
    .flatMap((section) => [
      ...(versionField !== null && isHeaded(section, versionField) ? [namedVersion(section)] : []),
      ...environmentCandidates(section, product),
    ]);
  const candidates = [...all, ...titleCandidates(title, product)].sort((a, b) => b.rank - a.rank);
  const whole = once(() => textOf(title, sections));
  return { repo, product, candidates, whole, isNamed: () => product?.isNamedIn(whole()) === true };
}

/** "If other:" below the question for the version or the system goes on with that question. */
function asContinued(section: Section, at: number, all: readonly Section[]): Section {
  const before = all[at - 1];
  if (before === undefined || section.kind !== "other" || !/^(?:if )?\W?other\b/i.test(section.heading)) return section;
  const isAsked = before.kind === "version" || before.kind === "operating-system";
  return isAsked ? { ...section, kind: before.kind, heading: before.heading } : section;
}

function isHeaded({ heading }: Section, name: string): boolean {
  const wanted = plainHeading(name);
  return wanted !== "" && plainHeading(heading) === wanted;
}

/** What envinfo lists first: the machine on which an app was made (https://github.com/tabrindle/envinfo). */
const MADE_ON = overLines("m")`
    ^[ \t>]{0,12}(?:System|Environment(?: Info)?):[ \t]{0,8}\n(?:[ \t>]{0,8}\n)?[ \t>]{1,12}OS: [^\n]{3,80}
      (?:\n[ \t>]{1,12}(?:CPU|Node|Memory|Shell|Binaries)\b|\s{0,8}(?![\s\S]))
  `;

/** What such a list has besides where apps for phones are made. */
const OF_PHONES =
  /\bSDKs:|\b(?:iOS|Android) SDK\b|\bAndroid Studio\b|\bXcode\b|\bCocoaPods\b|\b[\w-]{2,30}-native\b|\bexpo\b|\bcapacitor\b/i;

interface Words {
  /** Whether what is labelled as the system is where the app was made. */
  readonly isMadeOn: () => boolean;
  readonly title: string;
  readonly prose: string;
  readonly answers: string;
  /** Whether the form asks for the system, and got no answer. */
  readonly leavesSystem: boolean;
  /** The end of a connection that the product is. */
  readonly side: Side | null;
}

/** What labels and tools say; then the title, then sentences, then answers to other questions, then traces, then whatever single system is named. */
function findSystem(
  candidates: readonly Candidate[],
  traces: () => OperatingSystem | null,
  { isMadeOn, title, prose, answers, leavesSystem, side }: Words,
): SystemRead {
  const inSentences = once(() => [systemWords(title), withoutOtherSide(systemWords(prose), side)] as const);
  const isWithin = (): boolean =>
    inSentences()
      .flat()
      .some(({ value, used }) => used && isWsl(value));
  const isWeak = candidates.some(isNamedBehind) && isWithin();
  const labelled = pickPlatform(isWeak ? candidates.filter((candidate) => !isNamedBehind(candidate)) : candidates);
  const answer = labelled === null ? null : toSystem(labelled);
  const phone = answer !== null && isDesktop(answer.os) && isMadeOn() ? phoneInUse(title, inSentences()[1]) : null;
  if (phone !== null)
    return {
      platform: phone === "several" ? null : phone,
      os: phone === "several" ? null : normalizeOperatingSystem(phone),
      isUnknown: false,
    };
  if (answer?.os === "web" && leavesSystem) return { platform: null, os: null, isUnknown: false };
  const isOther = ONLY_OTHER.test(labelled ?? "");
  if (answer !== null && !isOther && (!answer.isUnknown || meansAll(answer.platform ?? ""))) {
    const titled = answer.os === null && !answer.isUnknown ? systemInTitle(inSentences()[0]) : null;
    // Of the systems that a form's answer lists the title may name the one that fails.
    const isMeant = (system: string): boolean =>
      isWhereItFails(system, title) || isSame(system, systemInUse(inSentences()[1]));
    return titled !== null && isListed(titled, answer.platform) && isMeant(titled)
      ? { ...answer, ...toSystem(titled) }
      : answer;
  }
  const told = systemTold(isOther ? () => null : traces, inSentences(), answers);
  return told.os === null || told.os === "web" ? (answer ?? told) : { ...told, platform: told.platform ?? labelled };
}

function isDesktop(os: OperatingSystem | null): boolean {
  return os === "macos" || os === "windows" || os === "linux";
}

/** A title has no room for a system that does not matter. */
function systemInTitle(words: readonly SystemWord[]): string | null {
  return systemInUse(words.map((word) => ({ ...word, used: true })));
}

function isSame(system: string, other: string | null): boolean {
  return other !== null && normalizeOperatingSystem(system) === normalizeOperatingSystem(other);
}

/** "Crash on Windows 11", "macOS: crash", "[Linux] crash"; not what it is about: "files from Windows", "a Linux server". */
function isWhereItFails(system: string, title: string): boolean {
  const at = title.indexOf(system);
  return (
    /\b(?:on|under) (?:the )?$/i.test(title.slice(0, Math.max(0, at))) ||
    (/^\W{0,2}$/.test(title.slice(0, Math.max(0, at))) && /^[\d. ]{0,6}[\]:,]/.test(title.slice(at + system.length)))
  );
}

function isListed(system: string, list: string | null): boolean {
  const os = normalizeOperatingSystem(system);
  return (list ?? "").split(/[,/&]| and /).some((entry) => normalizeOperatingSystem(entry) === os);
}

/** "All", "any OS": the answer is that it is no matter; a hosted notebook runs on whatever its host has. */
const ALL = /\b(?:all|any|every|both|irrelevant|not applicable|independent|agnostic|colab|kaggle)\b/i;

/** A sentence is the template's: "non-standard kernel if any". */
function meansAll(answer: string): boolean {
  return answer.length <= LONGEST_OF_ALL && ALL.test(answer);
}

const LONGEST_OF_ALL = 100;

/** What is told of a system without any label. */
function systemTold(
  traces: () => OperatingSystem | null,
  [inTitle, inProse]: readonly [readonly SystemWord[], readonly SystemWord[]],
  answers: string,
): SystemRead {
  const used = systemInTitle(inTitle) ?? systemInUse(inProse) ?? answered(answers);
  if (used !== null) return { platform: used, os: normalizeOperatingSystem(used), isUnknown: false };
  const traced = traces();
  if (traced !== null && traced !== "web") return { platform: null, os: traced, isUnknown: false };
  const only = onlySystem(withoutAppliances(inProse));
  // A browser says nothing more where systems are named, as equals.
  const os = only !== null ? normalizeOperatingSystem(only) : inProse.length > 0 ? null : traced;
  return { platform: only, os, isUnknown: false };
}

/** What a reporter may also own, or connect to: "LG, Synology, Daikin". */
const APPLIANCE = /^(?:synology|truenas)\b/i;

function withoutAppliances(words: readonly SystemWord[]): readonly SystemWord[] {
  return words.filter(({ value, used }) => used || !APPLIANCE.test(value));
}

/** "Acme 1.3 on Windows 11": a sentence that goes on with "in WSL" says more. */
function isNamedBehind({ key, rank }: Candidate): boolean {
  return key === "platform" && rank === BEHIND_PRODUCT;
}

/** What an answer says; of several systems side by side none is the one. */
function toSystem(platform: string): SystemRead {
  const isList = listsSystems(platform) || ONLY_OTHER.test(platform);
  const os = isList ? null : normalizeOperatingSystem(platform);
  return { platform, os, isUnknown: os === null && !isList };
}

/** "Other", and not which: none of those that the form lists; which one may be told elsewhere. */
const ONLY_OTHER = /^\W{0,4}other\W{0,4}$/i;

/** Doubtful ones count only where the product is named nowhere, and no answer to the question for its version is there. */
function ownVersions(candidates: readonly Candidate[], isNamed: () => boolean): readonly Candidate[] {
  const sure = candidates.filter(({ doubtful }) => doubtful !== true);
  const isAnswered = sure.some(
    ({ key, value, rank }) => key === "version" && rank >= 80 && readVersion(value) !== null,
  );
  return isAnswered || isNamed() ? sure : candidates;
}

/** All that the report shows, but for what is expected and what was ticked. */
function textOf(title: string, sections: readonly Section[]): string {
  const shown = sections.filter(({ kind }) => kind !== "expected" && kind !== "checklist");
  return [title, ...shown.map(({ heading, pieces }) => `${heading}\n${pieceText(pieces)}`)].join("\n");
}

/** Answers that are no sentences, and so no prose: "Editor: Lidcode (on Fedora 40)", "Installation: NixOS package". */
function shortAnswers(sections: readonly Section[]): string {
  const texts = sections.map(({ kind, pieces }) => {
    const text = kind === "version" || kind === "other" ? lineText(pieces).trim() : "";
    return text.length <= (kind === "other" ? SHORT : LONGEST) ? text : "";
  });
  return texts.filter((text) => text !== "").join("\n");
}

function answered(answers: string): string | null {
  const words = systemWords(answers);
  return systemInUse(words) ?? onlySystem(withoutAppliances(words));
}

const SHORT = 60;
const LONGEST = 600;

function isWsl(terminal: string | null): boolean {
  return terminal !== null && normalizeOperatingSystem(terminal) === "wsl";
}

/** Microsoft's kernel runs nowhere else, nor does what its first one called itself; a reporter on it may well have answered "Ubuntu" or "Windows". */
function isWslKernel(value: string): boolean {
  return /-microsoft(?:-standard|\b)|^Linux 3\.4\.0\+/i.test(value);
}

function pick(candidates: readonly Candidate[], key: EnvironmentKey): string | null {
  const value = candidates.find((candidate) => candidate.key === key && isSomething(candidate.value))?.value;
  return value ?? null;
}

/** `5.9 - /bin/zsh`, as envinfo lists a shell, is Zsh 5.9. */
function nameFirst(value: string | null): string | null {
  return value?.replace(/^v?(\d[\w.()-]{0,20}) - (?:[^\s]{0,80}[\\/])?([\w-]{1,30}?)(?:\.exe)?$/i, "$2 $1") ?? null;
}

function isSomething(value: string): boolean {
  return value !== "" && !NOTHING.test(value);
}

/** A "platform" that names no operating system (a cloud, a product) counts only where nothing better is known. */
function pickPlatform(candidates: readonly Candidate[]): string | null {
  const all = candidates.filter(
    ({ key, value }) => key === "platform" && isSomething(value) && !isExample(value) && !UNTOLD.test(value),
  );
  const failing = all.filter(({ value }) => !WORKS_THERE.test(value));
  const platforms = failing.length > 0 ? failing : all;
  const systems = platforms.map(({ value }) => normalizeOperatingSystem(value));
  // "Other" only says that the list did not have it.
  const at = systems.findIndex((os) => os !== null && os !== "other");
  const named = platforms[at >= 0 ? at : systems.indexOf("other")];
  const other = platforms.find(({ rank }) => rank >= 80);
  return (named ?? other)?.value ?? null;
}

/** A box that nobody ticked, or the question itself, left where the answer belongs. */
const UNTOLD = /^[-*+]? ?\[ ?\] |^(?:what|which)\b[^?]{3,80}\?/i;

/** "OS 1: Ubuntu (works fine)", "OS 2: Windows (fails)". */
const WORKS_THERE = /\((?:it )?(?:works?|working|fine|ok)\b[^()]{0,40}\)/i;

interface PickedVersion {
  readonly value: string | null;
  readonly odd: boolean;
}

function pickVersion(candidates: readonly Candidate[], prose: string, whole: () => string): PickedVersion {
  const versions = candidates.filter(
    ({ key, value }) => key === "version" && isSomething(value) && !KERNEL.test(value),
  );
  const exact = withinLine(versions, whole);
  if (exact !== undefined) return { value: exact, odd: false };
  const first = versions.find(({ value }) => readVersion(value) !== null);
  if (first !== undefined) return { value: newestOf(versions, first, prose), odd: false };
  for (const { value, rank, own } of versions) {
    const commit = rank >= 80 || own === true ? (readCommit(value) ?? readBuild(value)) : null;
    if (commit !== null) return { value: commit, odd: false };
  }
  return {
    value: null,
    odd: versions.some(({ value, rank }) => rank >= 80 && !/latest|newest|current/i.test(value)),
  };
}

/** The very version, where the best answer only gives its line of releases: another answer, or what a tool's JSON has. */
function withinLine(versions: readonly Candidate[], whole: () => string): string | undefined {
  const line = RELEASE_LINE.exec(versions[0]?.value.trim() ?? "")?.[1];
  if (line === undefined) return undefined;
  const others = versions.flatMap(({ value }) => readVersion(value) ?? []);
  const written = new RegExp(
    `\\bversion["']?[ \\t]{0,3}[:=][ \\t]{0,3}["']?v?(${line.replace(".", "\\.")}\\.\\d[\\w.+-]{0,30})`,
    "i",
  );
  return (
    others.find((version) => version.startsWith(`${line}.`) && !/\.[xyz]$/i.test(version)) ?? written.exec(whole())?.[1]
  );
}

/** "7.x", "10.8.z", "29": chosen from a list of releases; the very one may stand elsewhere. */
const RELEASE_LINE = /^v?(\d{1,4}(?:\.\d{1,4}(?=\.[xyz*]))?)(?:\.[xyz*])?$/i;

/** A kernel's version, which `uname` prints behind the host's name: the host may be called like the product. Windows' is a build. */
const KERNEL = overLines("i")`
    ^v?\d{1,2}\.\d{1,3}[\d.]{0,8}-(?:[\d.]{1,8}-)?(?:generic|microsoft|arch\d|(?<=\d-)lts|zen\d?|fc\d|el\d|amd64|azure|aws|gcp|lowlatency)|
    ^\d\.\d{1,3}\.\d{1,3}-[\d.]{1,20}\.(?:el|fc|amzn)\d|^10\.0\.[12]\d{4}\b
  `;

/** Below this rank a version is merely named. Of several that are, the newest is what fails: the older ones are compared. */
const ASKED_FOR = 30;

function newestOf(versions: readonly Candidate[], first: Candidate, prose: string): string | null {
  let best = readVersion(first.value);
  // A tool that lists its parts compares nothing.
  if (first.rank >= ASKED_FOR || !prose.includes(first.value)) return best;
  const whole = best === null ? null : onlyOneOfLine(best, prose);
  if (whole !== null) return whole;
  for (const { value, rank } of versions) {
    const version = rank === first.rank && prose.includes(value) ? readVersion(value) : null;
    if (version !== null && (best === null || compareVersions(version, best) > 0)) best = version;
  }
  return best;
}

/** "Since the update to 5.8", or 5.8.x, and elsewhere "5.8.1": the very one, where a single one of the line is named; else null. */
function onlyOneOfLine(line: string, prose: string): string | null {
  const numbers = /^(\d+\.\d+)(?:\.x)?$/i.exec(line)?.[1];
  if (numbers === undefined) return null;
  const of = new RegExp(`(?<![\\w.])v?(${numbers.replace(".", "\\.")}\\.\\d{1,5})(?![\\w.-]*\\d)`, "g");
  const named = new Set(Array.from(everyMatch(prose, of), ([, version = ""]) => version));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}

function pickFeedbackId(candidates: readonly Candidate[]): string | null {
  const value = pick(candidates, "feedbackId");
  return /^[\w-]{6,80}(?=\s|$)/.exec(value ?? "")?.[0] ?? null;
}

function oddities(isUnknown: boolean, oddVersion: boolean): Problem[] {
  const problems: Problem[] = [];
  if (isUnknown) {
    problems.push({ kind: "environment-value-odd", detail: "The platform is none that is known." });
  }
  if (oddVersion) problems.push({ kind: "environment-value-odd", detail: "The version is not a number." });
  return problems;
}
