/**
 * Finds `Label: value` pairs that describe an environment, in lists, tables, bold, or run together on one line
 * (`OS: Windows 10 Version: 2.1 Plan: Pro`). Judges no value.
 */
import { everyMatch } from "../text/every-match.ts";
import { overLines } from "../../wording/over-lines.ts";

/** A label and its value, as written but for marks of emphasis. */
export interface LabelledValue {
  /** Lower case, at most a few words: `claude code version`. */
  readonly label: string;
  /** Up to the end of the line, the next label, the next bullet or the sentence's end. */
  readonly value: string;
  readonly offset: number;
}

const KEYWORD = overLines("gim")`
    (?:操作系统|系统|系統|平台|版本号?|バージョン|버전|[Вв]ерс[иі][яї](?: [а-яіїё]{2,20}){0,2}|운영 ?체제|(?<=")(?:app|application|client|product)_?version"(?= ?: ?"?v?\d{1,6}\.\d{1,6}\.))
      [)*_\x60 \t]{0,24}[:=|：][*_\x60 \t]{0,6}|(?:\b|(?<=_))(?:o\.s|betriebssystem|
      sistema operativo|sistema operacional|
      (?:versi[oó]n|versão|versione|version) (?:de la |de l'|de |do |da |du |der |del |dell')\w{2,20}|versi[oó]n|versão|versione|version du système|feedback id|affects|
      operating systems?(?: name| and version| ?\/ ?(?:platform|architecture|distribution|distro))?|(?:os )?platform and distribution|os(?: name|\/arch| version and name| and version|
      (?: [\w.-]{1,20}){1,2} installed on)?|platform|(?:app|extension|addon|plugin|client|package)version|
      versions?(?: or commit(?: hash| id)?| of (?:the )?[\w.-]{1,30} (?:used|in use|installed|(?:that )?(?:I|we) (?:have|use|run))|
      [ ]with (?:the )?(?:issue|bug|problem)| is)?|terminal|shell|host|system|using|
      browsers?)(?:\b|(?=__))(?:\.|\?(?= ->))?(?: ?\([^()\n]{1,80}\)(?: and version)?)?[)*_\x60 \t]{0,24}(?:[=-]>|[:=|│：]|(?:<\/b>)?<\/t[hd]>\s{0,4}<td>(?:<b>)?|
      (?<=\bos(?: version)?[* ]{1,3})\[[a-z][^[\]\n]{1,60}\]\*{0,2}:|
      (?<=system\. {0,3})- (?=\S)|(?<=\*)(?=\s*\S)|(?<=version  {2,24})(?=v?\d)|(?<=version )\[(?=v?\d+\.\d)|
      (?<=version )- (?=v?\d)|(?<=^(?:[ \t*+-]{0,8}(?:[\w.]{1,20} ){0,3}|> )version )(?=v?\d+\.\d))[*_\x60 \t]{0,6}
  `;
/** What stands between a label and its value is one of these, or the value begins with a number. */
const HINT = /[:：=|│>*[\]-]|\d/;
/** A report has a dozen; what has hundreds is a log. */
const MAX_PAIRS = 300;
const MAX_LABEL = 48;
const MAX_ELEMENT = 140;
const MAX_VALUE = 120;

/**
 * The pairs in order of their place. `keyword` finds the end of a label with its colon or bar: by default the words for
 * system, terminal and version.
 */
export function labelledValues(text: string, keyword: RegExp = KEYWORD): LabelledValue[] {
  const found: LabelledValue[] = [];
  if (!HINT.test(text)) return found;
  for (const match of everyMatch(text, keyword)) {
    if (found.length >= MAX_PAIRS) break;
    const offset = match.index;
    const from = offset + match[0].length;
    const label = labelAt(text, offset, match[0]);
    found.push({ label: withParent(text, offset, label), value: valueAt(text, from), offset });
  }
  return found;
}

/**
 * `Shell:` over an indented `version: 5.9`, and `Browser: Chrome` over `Version: 120`, say whose version it is. Only a bare
 * "version" is in doubt.
 */
function withParent(text: string, offset: number, label: string): string {
  if (label !== "version" && !/["'] version$/.test(label)) return label;
  const [own = "", above = ""] = text
    .slice(Math.max(0, offset - MAX_LABEL), offset)
    .split("\n")
    .reverse();
  // Maven names the system's version behind the system's name, pandas below its release.
  if (/^(?:Client|Server): Docker Engine\b/.test(above)) return "docker version";
  if (/\bos name: "?[^",\n]{1,30}"?, $/i.test(own) || /^[ \t]{0,8}os-release {0,20}:/i.test(above)) return "os version";
  // Of what a manifest depends on: `oil = { version = "1.2" }`.
  const entry = /^[ \t]{0,8}["']?([\w@/.-]{1,40})["']?[ \t]{0,4}[=:][ \t]{0,4}\{[^{}]{0,20}$/.exec(own)?.[1];
  if (entry !== undefined) return `tool ${entry.toLowerCase()} version`;
  // NuGet: <PackageReference Include="Acme.Core" Version="1.2" />.
  const element = text.slice(Math.max(0, offset - MAX_ELEMENT), offset);
  const included = /<\w{1,30} (?:Include|Update|name|id)="([\w.-]{1,60})"[^<>]{0,40}$/i.exec(element)?.[1];
  if (included !== undefined) return `${included.toLowerCase()} version`;
  // Windows tells of what crashed by the file's name: the product's, or any other tool's.
  const faulting = /\bFaulting \w{1,12} name: ([\w -]{1,40}?)(?:[_-]v?\d[\w.-]{0,20})?\.\w{2,4}, $/i.exec(own)?.[1];
  if (faulting !== undefined) return `tool ${faulting.toLowerCase()} version`;
  // An entry of a lock file, or a project's own file: name = "acme" over version = "1.2", be it with a line or two between.
  const locked = NAMED_ABOVE.exec(element)?.[1];
  if (locked !== undefined) return `tool ${locked.toLowerCase()} version`;
  const parent = /^([ \t]{0,20})([\w@/. -]{1,40}):$/.exec(above);
  if (parent && (parent[1] ?? "").length < (/^[ \t]*/.exec(own)?.[0] ?? "").length) {
    return `${(parent[2] ?? "").trim().toLowerCase()} version`;
  }
  if (/^[\s*+-]{0,8}\**(?:browser|device)\b/i.test(above)) return "browser version";
  const key = /^[ \t]{2,20}$/.test(own) ? keyAbove(text, offset, own.length) : undefined;
  return key === undefined ? label : `${key.toLowerCase()} version`;
}

/** The key of a block within a larger document of YAML: the nearest line above that is indented less, if it is a key alone, and indented itself. */
function keyAbove(text: string, offset: number, indent: number): string | undefined {
  const lines = text
    .slice(Math.max(0, offset - MAX_BLOCK), offset)
    .split("\n")
    .reverse();
  const above = lines.slice(1).find((line) => line.trim() === "" || (/^[ \t]*/.exec(line)?.[0] ?? "").length < indent);
  return /^[ \t]{1,18}([\w@/.-]{1,40}):$/.exec(above ?? "")?.[1];
}

const MAX_BLOCK = 300;

const NAMED_ABOVE =
  /(?:^|\n)[ \t]{0,8}["']?name["']? ?[=:] ?["']([\w@/.-]{1,40})["'],?\n(?:(?![ \t]{0,8}["']?name\b)[ \t]{0,8}["']?[\w-]{2,30}["']? ?[=:] [^\n]{1,80}\n){0,2}[ \t]{0,8}["']?$/;

/** Up to a mark; a dot within a name (`node.js`) is none. */
const LABEL_WORDS = /(?:[^\n:：=|│;,.!?()[\]{}*`•]|(?<=[a-z\d])\.(?=[a-z\d]))*$/;

/** The words before the keyword belong to the label, back to a bullet, a colon, a bracket or the line's start. */
function labelAt(text: string, offset: number, keyword: string): string {
  const before = text.slice(Math.max(0, offset - MAX_LABEL), offset);
  const words = LABEL_WORDS.exec(before)?.[0] ?? "";
  const own = keyword.replace(/\([^()]*\)|<[^<>]{1,12}>/g, " ").replace(/[^\p{L}\p{N}_ ]|__/gu, " ");
  return `${words}${own}`
    .toLowerCase()
    .replace(/^(?:<\/?\w{1,6}>\s{0,4}){1,6}/, "")
    .replace(/^[\s\-–+#>_"]+/, "")
    .replace(/(?<=[a-z])version(?=\s{0,12}$)/, " version")
    .replace(/\s+/g, " ")
    .trim();
}

// A value ends where the next pair begins, be it behind a bullet or behind nothing at all.
const NEXT_PAIR =
  /\s(?:[-*•|] ?[*_`]{0,2}|[*_`]{1,2})?(?:[A-Z][\w/.()+-]{0,24} ){0,3}[A-Za-z][\w/.()+-]{0,24}[*_`]{0,2}:(?:\s|\*|$)/;

/** `* **Version:**` over an indented `* 5.0.7`: the entry below is the value. */
const NESTED = /^[*_ \t]{0,4}\n[ \t]{2,8}[-*+•] {1,4}(?!\[[ xX]?\])(?=\S)/;

/** "- Operating system:" over an indented `mac`, that is no entry and no pair. */
function below(text: string, start: number): RegExpExecArray | null {
  const found = BELOW.exec(text.slice(start, start + 90));
  return found !== null && BULLET_BEFORE.test(text.slice(Math.max(0, start - 70), start)) ? found : null;
}

const BELOW = /^[*_ \t]{0,4}\n[ \t]{3,8}(?=[A-Za-z\d][^\n:=|│`]{1,60}(?:\n|$))/;
const BULLET_BEFORE = /(?:^|\n)[ \t]{0,2}[-*+•] [^\n]{2,60}$/;

function valueAt(text: string, start: number): string {
  const from = start + ((NESTED.exec(text.slice(start, start + 24)) ?? below(text, start))?.[0].length ?? 0);
  const line = /^[^\n|│]*/.exec(text.slice(from, from + MAX_VALUE))?.[0] ?? "";
  const next = line.search(NEXT_PAIR);
  const own = next >= 0 ? line.slice(0, next) : line;
  return own
    .replace(/(?<!\b(?:i\.e|v|ver))[.。]\s.*$/i, "")
    .replace(/[*`"']/g, "")
    .replace(/^[\s_]+|[\s_]+$/g, "")
    .replace(/^([^{[]*?)[}\];,]+$/, "$1");
}
