/**
 * Versions that a reporter names in a sentence without the product's name: "Since I updated to 3.1.4", "this is 1.6.2",
 * "in 2.1.3 it works, in 2.2.0 not". Versions of something else stand behind its name, never behind these words.
 */
import { compareVersions, foreignName, namingWords, type ProductName, readVersion } from "../product/product.ts";
import { overLines } from "../../wording/over-lines.ts";
import { everyMatch } from "../text/every-match.ts";
import { lineUpTo } from "../text/line-up-to.ts";

/** A number that is no address, no amount and no time. */
const NUMBER =
  "(?:v )?(v?\\d{1,4}\\.\\d{1,5}(?:\\.\\d(?:[\\w.+-]{0,30}\\w)?|(?:[ab]|rc|beta)\\d{1,3}| (?:alpha|beta|rc|pre) ?\\d{1,2}(?!\\w))?)(?![\\d.]*\\d)(?! ?(?:[GMk]i?B|ms|sec|s\\b|min|%|x\\b|px|GHz))";
const SAID = new RegExp(
  overLines()`
    (?:(?<=(?:^|[\n.,;(*]) {0,2})(?<!compilation tools, )(?<!\b(?:safari|firefox|chrome|chromium|edge|opera|brave) ?\( ?)(?:version|build|release|versi[oó]n|versão|versione)|
      \b(?:this is|i'?m (?:on|using|running|at)|i am (?:on|using|running)|(?:i|we) (?:use|have|run|built|tried|took)|
      we(?:'re| are) (?:on|using|running)|
      (?:updat|upgrad|mov|switch|go|went|migrat|bump)(?:ed|ing|e)?
      (?: it| everything|(?: the| my| our)? (?:master|server|app|plugin|cluster|package|library))?(?: (?:from )?\`?v?\d[\w.]{0,20}\`?)? to|
      from (?:[\w-]{1,20} ){0,3}\`?v?\d{1,4}\.\d[\w.]{0,20}\`? to|
      (?:flatpak|snap|appimage|desktop|android|ios|web|windows|mac|linux|nightly|beta|release|play ?store|testflight) build|[\w-]{2,30}\.exe|setup|installer|
      (?:neue[rn]?|aktuelle[rn]?|neueste[rn]?|nouvelle|derni[èe]re|nueva|[úu]ltima|nova)(?= vers)|
      (?:update|upgrade|aktualisierung|umstieg|wechsel)(?: von \`?v?\d[\w.]{0,20}\`?)? auf(?: die)?|seit(?: der)?(?= vers| v?\d+\.\d+\.\d)|
      (?:mise à jour|passage|migration)(?: de \`?v?\d[\w.]{0,20}\`?)? (?:vers|à|en)(?: la)?|depuis(?: la)?(?= vers| v?\d+\.\d+\.\d)|
      (?:desde (?:la|a|o)|dalla|dal|nella|con la|en la|con il|ab(?: der)?|mit(?: der)?|hanno la)(?= vers| v?\d+\.\d+\.\d)|
      (?:actualiza\w{1,6}|atualiza\w{1,6}|aggiorna\w{1,6})(?: (?:de|da) \`?v?\d[\w.]{0,20}\`?)? (?:a|para|alla|al)(?: la)?|
      that'?s|that is|which is|i\.e\.|namely|tag|(?:it|about|menu|dialog|window|screen|page) (?:says|shows|reports)|tested(?= the release)|the release|
      seen in|reported (?:in|for|on)|since|as of(?: now| today)?|happens (?:in|on|with)|broken? (?:in|with|since)|broke in|fails? (?:in|on|with)|
      regress(?:ed|ion) in|
      (?:it|this|bug|issue|problem|error|regression)(?: was| is| has)? (?:came|appeared|started|began|begun|introduced|arrived) (?:in|with)|
      install(?:ed)?|pulled|got|download(?:ed)?|(?:the |its |my )?version (?:of (?:[\w.-]{1,30} ){1,3})?(?:is|was)|is(?= version)|
      (?:newest|latest|current)(?: (?:testflight|release|beta|nightly|store|play store|app store)){1,2}(?= \()|
      (?:newest|latest)(?: (?:release|version|one)(?: (?:on|from|in|at) [\w. ]{2,30})?)?,|firmware|image|app|application|client|agent|daemon|server|
      extension|plugin|add-?on|integration|tested (?:on|with|in)|still (?:[\w']{1,12} ){0,3}(?:in|on|with)|running|
      using|building|compiling|use(?= version)|reproduced (?:on|in|with)|(?:install(?:ation)?|build|compilation) of|(?:newest|latest|current)(?= (?:version|release|update|build)\b)|
      (?:built|compiled) from (?:git )?(?:tag|release)|in|on|with)|
      (?:обновлени[яе]|обновил(?:ся|ась|и)?)(?: с \`?v?\d[\w.]{0,20}\`?)? до(?: верси[ия])?|верси[ияюей]{1,2}|
      (?:更新|升级|升級)(?:到|至)了?(?:版本)?|版本|アップデート(?:後の?)?|バージョン)
      (?: the)?(?: (?:latest|last|current|new|newest|stable))?(?: (?:versi[oó]n|vers[aã]o|version|release|ver\.?|build|update|beta|alpha))?(?: of (?:yours|this))?
  `.source + `(?: |(?<=[\u3040-\u30ff\u4e00-\u9fff]))[\`'"(]?${NUMBER}`,
  "gi",
);
/** "From 3.1.0 -> 4.2.1": the first is the one that was left. */
const LEFT_BEHIND =
  /((?:\b[Uu]pdat\w{1,3} |\b[Uu]pgrad\w{1,3} |\b[Ff]ail\w{0,3} )?)(?:from )?\bv?\d{1,4}\.\d[\w.]{0,20} ?(?:->|→|=>) ?(?=v?\d{1,4}\.\d)/g;
const FINE = overLines("i")`
    \b(?:works?|worked|working|fine|ok|okay|all right|correctly|funciona\w{0,3}|funziona\w{0,3}|fonctionn\w{2,5}|funktionier\w{1,4}|potevo|poteva|podía|
      not (?:yet )?updated|roll(?:ed|ing)? ?back|downgrad\w*|revert\w*|haven't|have not|
      (?:does|did)(?: not|n't) (?:occur|happen|fail|crash)|fixed|planned|no (?:problem|issue)s?)\b
  `;
const NOT_FINE = overLines("i")`
    \b(?:no|non|ne|não|nicht)(?: (?:mehr|richtig|ya|più|me|se|si|mi))? (?:funciona|funziona|fonctionn|funktionier)|
    (?:fonctionn|funktionier)\w{1,5} (?:\w+ ){0,3}(?:plus|pas|nicht)\b|
    (?:\b(?:not|no longer|never|stopped|fails? to)|n't) (?:\w+ ){0,3}(?:works?|worked|working|ok|fine)\b|, (?:but )?not\b
  `;
/** "In 2.2.0" alone may be any number; with one of these it is where something fails. */
const FAILS =
  /\b(?:crash\w*|fail\w*|brok\w*|break\w*|errors?|bugs?|issues?|problems?|hang\w*|freez\w*|stuck|wrong|regress\w*|not|no longer|stop(?:s|ped)|still)\b|n't\b/i;
/** Behind these words also two parts are a version. */
const MOVED_TO =
  /^(?:updat|upgrad|aktualis|mise|actualiz|atualiz|aggiorn|обнов|更新|升|アップ|(?:mov|switch|go|went|migrat|bump)\w{0,3} from [\x60v\d])/i;
/** "I'd like to know if an upgrade to 2.0 …": nobody did. */
const INTENDED =
  /\b(?:if|whether|will|would|should|could|can|want|like|plan\w{0,4}|before|need|wait\w{0,3}) (?:\w+ ){0,4}$/i;
/** Kernels carry their distribution's name behind their number. */
const KERNEL = /-(?:microsoft|generic|aws|azure|gcp|(?<=-\d-)lts|arch|amd64)|\.(?:el|fc|amzn)\d/i;
/** An address of the network has four parts, each below 256. */
const ADDRESS = /^(?:\d{1,3}\.){3}\d{1,3}$/;

/** "In 4.11 this works, in 4.12 it doesn't": two parts are a version where another is set against it. */
const SET_AGAINST = overLines("i")`
    \b(?:in|with|on) v?\d{1,4}\.\d[\w.-]{0,20} (?:\w+ ){0,3}work(?:s|ed)\b[^.\n]{0,20}[,;.] ?
      (?:but )?(?:in|with|on) v?(\d{1,4}\.\d[\w.-]{0,20}) (?!(?:\S+ ){0,4}work(?:s|ed)\b)\w|
      \bv?\d{1,4}\.\d[\w.-]{0,20} (?:was|is|works|worked|ran) (?:\w+ ){0,2}(?:fine|ok|okay|good|well|right)[,;.] (?:but |while |only )?
      (?:with |in |from |since )?v?(\d{1,4}\.\d{1,4}\.\d[\w.-]{0,20})(?! (?:\S+ ){0,4}(?:works?|worked|fine|ok)\b)|
      \bwith v?(\d{1,4}\.\d[\w.-]{0,20}) (?:in place of|instead of|rather than) v?\d{1,4}\.\d|
      \b(?:in|with|on) v?(\d{1,4}\.\d[\w.-]{0,20}?)\.? It work(?:s|ed) (?:\w+ ){0,3}(?:in|with|on) v?\d{1,4}\.\d
  `;

/** "Built by me from the 0.7.1 tarball", "the 2.4.0 installer": what was published under that number. */
const PUBLISHED = overLines("gi")`
    \bthe v?(\d{1,4}\.\d{1,5}(?:\.\d[\w.+-]{0,30})?) (?:release |source )?(?:sources?|tarball|archive|release|zip|binar(?:y|ies)|apk|appimage|flatpak|
      snap|installer|packages?|image|build|wheels?|gem|crate|jar|stable branch)\b
  `;

const AROUND = 60;
const MAX_SENTENCES = 20;

/** "Since Webpack went from 4.34 to 4.35", "my Unity is version 3.4", "with Delphi 10.3 (version 26.0)", Java's "build 24.79-b02": it is another's. */
function isOfOther(before: string, said: string, behind: string, product: ProductName | undefined): boolean {
  const clause = before.split(/[.;!?\n]\s|, | but /).pop() ?? "";
  if (/^(?:_\d{1,3})?-b\d\d/.test(behind)) return true;
  const isMoved = /\bto\b|\.exe\b/i.test(said);
  if (!isMoved && !OF_SOMETHING.test(said)) return false;
  const name = foreignName(isMoved ? `${clause}${said}` : (NAME_BEFORE.exec(before)?.[0] ?? ""));
  // A "docker image" is of whatever it holds.
  if (name === "docker" && /^image\b/i.test(said)) return false;
  return name !== undefined && product?.isIn(name) !== true;
}

/** "From rector 0.11.50 to 0.12.10": what was moved stands right before the first number. */
function movesOther(said: string, product: ProductName | undefined): boolean {
  const moved = /\bfrom (?:[\w-]{1,20} ){0,2}([\w-]{2,20}) \x60?v?\d{1,4}\.\d[\w.]{0,20}\x60? to/i
    .exec(said)?.[1]
    ?.toLowerCase();
  if (moved === undefined || product === undefined || /^(?:latest|beta)$/.test(moved)) return false;
  return !product.isIn(moved) && !product.isKin(moved) && namingWords(moved).length > 0;
}

/** Behind these words a version may be of what stands before them: "MySQL server 8.0.31"; an "OBS plugin" is the product. */
const OF_SOMETHING = /^(?:is|version|release|ver|build|tag|firmware|image|client|agent|daemon|server)\b/i;

/** The word right before, or in front of a bracket, perhaps with a number of its own. */
const NAME_BEFORE = /[\w.]{2,20}(?: \d[\w.]{0,12})? ?\(? ?$/;

/** What every version in a sentence holds: most reports have none, and the patterns for them are long. */
const NUMBERED = /\d\.\d/;

/** "5.8.0" says more than "5.8". */
function isNewer(version: string, best: string): boolean {
  const difference = compareVersions(version, best);
  return difference > 0 || (difference === 0 && version.startsWith(`${best}.`));
}

/** The newest version of which sentences say that it is in use, or that it fails; null where none does. */
export function versionOfSentences(prose: string, product?: ProductName): string | null {
  if (!NUMBERED.test(prose)) return null;
  let best: string | null = readVersion(SET_AGAINST.exec(prose)?.slice(1).find(Boolean) ?? "");
  let count = 0;
  const text = prose.replace(LEFT_BEHIND, (_, verb: string) => `${verb}${/^u/i.test(verb) ? "to" : "in"} `);
  for (const match of everyMatch(text, SAID)) {
    if (++count > MAX_SENTENCES) break;
    const [whole, number = ""] = match;
    const isBare = !/vers|release|ver\b|build|beta|alpha|tag|верси|版本|バージョン/i.test(whole);
    // "in 2.5" may be anything; three parts, or the word, make a version.
    if (isBare && ((/^\d+\.\d+$/.test(number) && !MOVED_TO.test(whole)) || ADDRESS.test(number))) continue;
    const above = text.slice(Math.max(0, match.index - AROUND), match.index);
    const before = above.split(/[.;!?\n]\s|, | but /);
    const below = text.slice(match.index + whole.length, match.index + whole.length + AROUND);
    const behind = below.split(/[.;\n]|, (?=\w+ \d)| but |, (?:since|as|because|though)\b/, 1);
    const clause = `${before[before.length - 1] ?? ""}${whole}${behind[0] ?? ""}`;
    if (KERNEL.test(number) || isOfOther(above, whole, below, product) || movesOther(whole, product)) continue;
    const isFirst = /^In /.test(whole) && /(?:^|\n)[ \t]{0,3}$/.test(above);
    if (
      isBare &&
      !isFirst &&
      /^(?:in|on|with|using|running)\b/i.test(whole) &&
      !FAILS.test(clause) &&
      behind[0] !== ":"
    )
      continue;
    if (FINE.test(clause) && !NOT_FINE.test(clause)) continue;
    const left = /\bfrom \x60?v?(\d[\w.]{0,20})/i.exec(whole)?.[1];
    // What falls "from 0.7 to 0.6" is no version.
    if (left !== undefined && compareVersions(number.replace(/^v/i, ""), left) <= 0) continue;
    if (MOVED_TO.test(whole) && INTENDED.test(before[before.length - 1] ?? "")) continue;
    const version = readVersion(number);
    if (version !== null && (best === null || isNewer(version, best))) best = version;
  }
  for (const { index, 0: whole, 1: number = "" } of everyMatch(text, PUBLISHED)) {
    const before = lineUpTo(text, index).slice(-AROUND);
    const behind = text.slice(index + whole.length, index + whole.length + AROUND).split(/\n|[.;] /, 1)[0] ?? "";
    const isFine = FINE.test(before + behind) && !NOT_FINE.test(before + behind);
    if (best === null && !isFine && !/\b(?:than|until|before) $/.test(before)) best = readVersion(number);
  }
  return best;
}
