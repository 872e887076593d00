/**
 * Operating systems that a reporter names in a sentence or the title: "I use FreeBSD 14", "crashes on Windows 11 but works
 * on Linux", "64-bit Linux". Where several are named, the one where it fails. Judges no label and no tool's output.
 */
import { overLines } from "../../wording/over-lines.ts";
import type { Side } from "../product/product.ts";
import { everyMatch } from "../text/every-match.ts";
import { normalizeOperatingSystem } from "./operating-system.ts";

/** A system that words name. */
export interface SystemWord {
  /** As written: `Windows 11`. */
  readonly value: string;
  /** Whether the words around say that it is where the reporter works: "on my Mac", "Fedora 41", "Linux box". */
  readonly used: boolean;
  /** Whether another system is named beside it, of which the same is said: "on Windows and Linux". */
  readonly equal: boolean;
  /** The end of a connection that the line is about: "Server: Ubuntu 22.04", "App: 2.1, iOS 18". */
  readonly side: Side | null;
}

// Names that mean nothing else in a sentence. "Windows" has its own rule below: windows are opened and closed, too.
const NAME = overLines("gi")`
    (?<![\w/.@:\\$%=-])(?:
      (?:linux|darwin|windows|win|mac ?os|osx|freebsd|openbsd|netbsd|dragonfly|solaris|android)[/_-](?:amd64|arm64|arm(?:v\d\w{0,2})?|386|x64|x86(?:_64)?|aarch64|riscv64|ppc64le|mips\w{0,4})|
      win(?:dows)? ?(?:xp|vista|7|8(?:\.1)?|10|11|server(?: \d{4})?(?: ?r2)?|20\d\d(?: ?r2)?)(?: (?:pro|home|enterprise|x64))?|
      win(?:32|64)|(?:x86[_-]64|aarch64|armv7l|i686|riscv64)-(?:linux|darwin|freebsd|openbsd|netbsd|illumos|solaris)|
      (?<=^(?:\[|\()? ?)windows(?=[:\])])|(?:on|in|under|using|with|use|for|for the|on this) windows(?= ?(?:$|[.,;:!?)\n]|and |or |arm|x64|x86|64|32|with |using |it |
      when |but |the |i |machine|box|host|pc\b|laptop|desktop|server|user|platform|only|systems?|\())|
      (?<=^|[\n,.;] ?)windows(?= (?:gives|says|throws|refuses|complains|reports|tells|asks)\b)|
      windows (?:machine|box|host|pc|laptop|users?|installer|platform|systems?|arm|defender|explorer|service|build|subsystem for linux)|
      mac ?os(?: ?x)?(?: (?:1\d(?:\.\d{1,2}){0,2}|mavericks|yosemite|el capitan|sierra|high sierra|mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe))?|
      os 10\.\d{1,2}(?:\.\d)?|os ?x(?: \d\d\.\d{1,2}(?:\.\d)?)?(?: (?:mavericks|yosemite|el capitan|sierra))?|osx|macbook(?: (?:pro|air))?|imac|
      (?:mojave|catalina|big sur|monterey|ventura|sonoma|sequoia|tahoe) [12]\d(?:\.\d{1,2}){0,2}|
      (?:on|my|a|for|the|under|using|apple) macs?(?! address)|m[1-5](?: pro| max| ultra)? mac|mac ?(?:mini|studio)(?: m[1-5])?|mac (?:with )?(?:an? )?m[1-5](?: pro| max| ultra)?|
      apple silicon|(?<=\b(?:on|my|an?|with|under) )apple m[1-5](?: pro| max| ultra)?|^on windows(?= an? )|
      with (?:big sur|el capitan|high sierra|mojave|monterey|sonoma|sequoia|yosemite)|
      (?:on|under|since|running|(?:upgrad|updat)\w{1,3} to) (?:big sur|el capitan|high sierra|mojave|monterey|ventura|sonoma|sequoia|tahoe|catalina|yosemite)|el capitan|(?:on|with|under|
      using) (?:cygwin|msys2?)|(?<=^|[\n,;.(] ?|\b(?:windows|linux|ubuntu|pc) (?:and|or) )mac(?= ?(?:$|[,;.)\n]|os\b|\())|(?<=^|[\n,;(] ?)arch(?= ?(?:$|[,;.)\n]))|
      (?:gnu\/)?linux|[klx]?ubuntu(?:[ -]?(?:server )?\d\d(?:\.\d\d)?(?:\.\d)?)?|debian(?: \d{1,2})?|fedora(?: (?:core )?\d{1,2})?|centos(?: ?\d)?|rhel(?: ?\d)?|red ?hat|opensuse|
      arch ?linux(?: ?arm)?|(?:on|using) arch(?! ?(?:arm|x86|type|level|spec))|coreos|flatcar|openeuler|manjaro|endeavour ?os|cachyos|bazzite|nobara|nixos|gentoo|raspbian|
      rasp(?:b?erry|bery) ?pi(?: ?os| \d)?|(?:on|my|a) (?:r?pi ?(?:zero|[2-5])b?|rpi)|linux mint|mint \d\d(?:\.\d)?|
      pop!?_os|haos|hass ?os|home ?assistant os|
      synology|dsm \d(?:\.\d)?|unraid|truenas(?: scale)?|openwrt|proxmox|alpine (?:linux|container|image|\d\.\d{1,2})|void linux|rocky linux|almalinux|amazon linux|wsl ?[12]?|
      freebsd(?: \d\d?(?:\.\d)?)?|openbsd(?: \d\.\d)?|netbsd(?: \d\d?(?:\.\d)?)?|dragonfly(?:bsd)?|solaris(?: \d\d?)?|illumos|
      android(?: \d{1,2})?(?! studio)|ios(?: ?\d{1,2}(?:\.\d)?)?|ipados|iphone(?: ?\d\d?)?|ipad|(?:on|using) (?:iphones|ipads)|chrome ?os|chromebook|steam ?deck|termux|lineage ?os(?: \d\d)?|
      (?:samsung )?galaxy (?:[sam]\d\d?|note ?\d\d?|tab ?\w\d{0,2}|z (?:fold|flip)) ?\d?|pixel (?:[2-9]|1\d)(?:a| ?xl| ?pro)|
      (?:google|my|the|on|with|using) pixel (?:[2-9]|1\d)|xperia \w{1,4}|redmi \w{1,6}|poco [a-z]\d|oneplus ?\d\d?|nexus [4-9]p?|moto ?(?:[gexz]\d{1,2}|g (?:power|play|stylus|plus))|fire ?os \d|
      (?:my|an|the) arch(?= (?:machine|box|desktop|laptop|system|install|pc|server)\b)|(?:on|running|system is) void(?= ?(?:[.,;)\n]|$))|
      armbian|dietpi|bottlerocket|fairphone ?\d?|silverblue|kinoite|mageia|lmde
    )(?![\w/\\=@]|-\w|\.\w|:\/)
  `;

/** Some word of the list; the whole list is tried at each place, so a text without any is left out. */
const ANY = overLines("i")`
      win|mac|mojave|catalina|yosemite|high sierra|big sur|monterey|ventura|sonoma|sequoia|tahoe|\barch\b|os ?x|\bos 10|linux|haos|hass|assistant os|
      synology|dsm|unraid|truenas|openwrt|proxmox|darwin|ubuntu|debian|fedora|centos|rhel|red ?hat|suse|manjaro|nixos|gentoo|rasp|\bpi ?[2-5z]|rpi|mint|pop|alpine|wsl|
      bsd|el capitan|cygwin|msys|\bm[1-5]\b|coreos|flatcar|openeuler|endeavour|cachyos|bazzite|nobara|dragonfly|solaris|illumos|apple silicon|android|ios|ipad|iphone|
      chrome ?os|chromebook|steam ?deck|termux|
      lineage ?os|galaxy|pixel|xperia|redmi|poco|oneplus|nexus|fairphone|silverblue|kinoite|mageia|lmde|\bvoid|moto|fire ?os|armbian|dietpi|bottlerocket
    `;

/** "Windows" with a capital, where no window is meant. */
const WINDOWS = overLines("g")`
      (?<![\w/.@:\\$%=-]|(?:open|close|new|all|more|multiple|these|the|of|two|other|two|both|modal|popup|browser|terminal|
      editor|tool|chat) )Windows(?![\w/\\=@]|-\w|\.\w| (?:placed|shown|stacked|tiled|moved|resized?|opened|closed|created|stay|jump|flicker|overlap|move|lose|keep|
      are|were|is being|do|have|appear|disappear|open|close|get|of|that|
      which|can|will|should|must)\b| (?:Azure|Live|Phone|Mobile|CE)\b)|
      (?<=(?:[\d)\]]|\b[A-Z]\w{1,20}) \/)[Ww]in(?:32|64)(?![\w/-])
    `;

const USED_BEFORE =
  /(?:\b(?:on|under|use|using|running|with|have|is|my|a|an)|\b(?:on|in|under) (?:the|my|a|an|our|both|latest)|\b(?:64|32)[- ]?bit|\bos ?[:=]) ?$/i;
const USED_BEHIND =
  /^,? ?(?:\d|\(|x64\b|x86|amd64\b|arm64\b|64|32|machine|box|host|laptop|desktop|server|pc\b|vm\b|installer|user|system)/i;
/** Said of a system where it does not fail. */
const FINE = overLines("i")`
    \b(?:works?(?<!\b(?:I|i|We|we) work)|worked|working|fine|ok|okay|correctly|properly|runs? (?:well|perfectly)|not affected|unaffected|no (?:such )?(?:problem|issue|trouble)s?|
      without (?:an?y? )?(?:problem|issue|trouble|error|complaint|hitch)\w{0,2}|
      passe[sd]|succeeds?|unlike|compared|(?:do|did|does)(?:n't| not) (?:happen|occur|crash|fail|reproduce)|
      can(?:'t|not) reproduce|similar to|same as|except|other than|instead of)\b|(?<![不没非]|[不没未][能会再有]|[无無]法|不能够|不可)(?:可用|正常)|没问题
  `;
const NOT_FINE = overLines("i")`
      (?:\b(?:not|no longer|never|stop(?:s|ped)?|fails? to|cannot|used to|only|instead of|unable)|
      n't|\b(?:ca|wo|do|does|did|is)nt) (?:\w+ ){0,3}(?:works?|worked|working|ok|fine|run|correctly|properly)|\b(?:in)?correctly (?:not|fail)
    `;

/** A template's own examples, and systems that are only imitated. */
const EXAMPLE = /\b(?:e\. ?g\.|such as|for example|for instance)[^)\n]{0,80}$/i;
const IMITATED =
  /^ (?:emulator|simulator|sdk|ndk|studio|support\b|(?:exporter|integration|provider|theme|icon|logo|dashboard|binding|adapter)s?\b)/i;

/** "The Android app crashes": whoever uses it has one. */
const APP = /^ app(?:s|lications?)?\b/i;
const THE = /\b(?:the|my|our|in|with|using) $/i;

/** "Ctrl+D on Linux": what is to be pressed there. */
const KEYS =
  /(?<!\w)(?:Ctrl|Control|Cmd|Command|Alt|Opt|Option|Shift|Super|⌘)(?:\+\S{1,20}|-(?:\S|F\d{1,2}|Enter|Tab|Esc|Space|Del(?:ete)?)[\x60"')\]]{0,2}) (?:on |in |for )?(?:an? |the )?$/i;
/** "remote: SSH to Debian 12, local: Windows 11": what is worked on is there. */
const LOCAL = /\bremote\b[^\n]{0,60}\blocal(?: \w{1,10})?: ?$/i;
/** A choice of a template's that was left. */
const UNTICKED = /^[\s>*+-]{0,8}\[\s{0,8}\][^\n]*$/;

/** What is built for phones is built on another system: "iOS build fails". */
const BUILT_FOR =
  /^(?:ios (?:builds?|code|entitlements|projects?|targets?|archives?|simulators?)|android (?:build(?= fail)|projects?|code))\b/i;
/** "The target is a Debian 12 machine": what is reached from elsewhere. */
const TARGET =
  /\b(?:target|managed)s?(?: (?:hosts?|machines?|servers?|nodes?|systems?))? (?:is|are|runs?|was) (?:an? )?$/i;

/** Said of a system itself: "iOS has it already", "as Linux does". */
const OF_ITSELF = overLines("i")`
    ^ (?:already )?(?:(?:has|have|supports?|allows?|offers?|provides?)\b(?! (?:an?|the|this|that) (?:\w+ )?(?:issue|problem|bug|error)| no effect)|
      does(?! ?n[o']t)\b)
  `;

/** Others' systems, of which nothing is said to fail: "our Windows users would like it". */
const OTHERS =
  /\b(?:nodes|users|customers|people|developers|builds|runners|agents|images|containers|workloads|clusters|clients|laptops|machines|desktops|hosts)$/i;
/** "The Debian package", "the Arch Linux forum": what there is for a system, or is named after it. */
const OFFERED = /\b(?:packages?|binar(?:y|ies)|ports?|fonts?|forums?|wikis?)$/i;
/** "Is there a Linux version?" */
const VERSION = /\b(?:versions?|releases?|builds?)$/i;
const WISH = /\b(?:(?:is|are|will) there|plan(?:s|ned)?|would|could you|please|any chance)\b/i;
const USES = /\b(?:use|using|used|have|run|running|install\w{0,3}) (?:the |a )?$/i;
/** "Binaries for FreeBSD". */
const WISHED = overLines("i")`
    \b(?:binar(?:y|ies)|packages?|support) for (?:the )?$|
    \b(?:when (?:will|is|are|can)|will|would|could|please|plan(?:s|ned)?|any chance)\b [^.\n]{0,80}(?:\bsupport|\b(?:version|app|application|client|port)s? for) (?:the )?$
  `;
/** "Like the one of iOS"; but "it looks like Windows has …". */
const LIKE = /(?<!\b(?:looks?|seems?|sounds?|feels?) )\blike (?:the one |that )?(?:of |on |in |from )?$/i;
/** "Only macOS is affected; Linux is not." */
const EXEMPT = /\baffect\w{0,3}\b/i;
const IS_NOT = /\b(?:is|are)(?: not|n't)$/i;

/** "It occurs on Ubuntu only", "fails only on macOS": of several the one that is meant; not in "on Ubuntu only sometimes", "not only on macOS". */
const ONLY_BEHIND = /^,? only(?=\s{0,2}(?:$|[.,;:!?)\n]|(?:and|but)\b))/i;
const ONLY_BEFORE = /(?<!\b(?:not|just) |n[o']t )\bonly (?:[a-z]{4,10}s? )?(?:on|in|under) (?:the )?$/i;
const ON = /\b(?:on|in|under) (?:the )?$/i;
const OCCURS = /\b(?:occurs?|happens?|reproduc\w*|seen)\b/i;

function isOnlyOne(name: string, before: string, behind: string, clause: string): boolean {
  if (ONLY_THE.test(before) && APP_FAILS.test(behind)) return true;
  if (FINE.test(clause) || !(FAILING.test(clause) || OCCURS.test(clause))) return false;
  return ONLY_BEFORE.test(before) || (ONLY_BEHIND.test(behind) && (ON.test(before) || /^on /i.test(name)));
}

/** "It is only the (Windows) app that has the problem". */
const ONLY_THE = /\bonly (?:with |in )?the \(?$/i;
const APP_FAILS =
  /^\)? (?:desktop |mobile )?(?:app|client|version|build)\b[^.;\n]{0,30}\b(?:crash|fail|hang|freez|affected|has (?:the|this|an?) (?:problem|issue|bug|error))/i;

/** "Our users on Windows". */
const OTHERS_ON = /\b(?:users|customers|people|colleagues?|friends?|others) (?:on|with|under|using) (?:an? )?$/i;
const FAILING =
  /\b(?:crash\w*|fail\w*|errors?|hang\w*|freez\w*|wrong\w*|bro(?:ken?|ke)|break\w*|stuck|bugs?|(?:not|n't|no longer) work\w*)\b/i;

/** "Linux, Mac": what stands in a row with a used one is used, too. */
const IN_A_ROW =
  /^(?:, ?|,? (?:and|or|&) | as well as )(?:(?:one|two|three|another|some|(?:the )?others?) )?(?:(?:on|in|under|for) )?(?:(?:the|my|an?) )?$/;
/** "on Windows and on Linux": as it is the same on both, neither is the one. */
const EQUALS = /\b(?:and|or|well as)\b|&/;
/** "Ubuntu 24.04 (WSL2 on Windows 11)", "Windows 11, WSL2": a Linux within Windows is neither of them alone. */
const WITHIN =
  /^[ ,;(/-]{0,3}(?:(?:distro|distribution):? )?(?:(?:in|inside|under|via|with|within|on|running on|w\/) ?(?:the |my )?)?$/;

/** Characters of a sentence that are looked at on both sides of a name. */
const AROUND = 80;
const MAX_WORDS = 40;

/** The systems that a text of sentences names, without those where all is well; in order. */
export function systemWords(text: string): SystemWord[] {
  if (!ANY.test(text)) return [];
  const found: PlacedWord[] = [];
  for (const pattern of [NAME, WINDOWS]) {
    for (const match of everyMatch(text, pattern)) {
      if (found.length >= MAX_WORDS) break;
      const end = match.index + match[0].length;
      const before = text.slice(Math.max(0, match.index - AROUND), match.index);
      const behind = text.slice(end, end + AROUND);
      const clause = `${lastClause(before)}${match[0]}${firstClause(behind)}`;
      if (isElsewhere(match[0], before, behind, clause)) continue;
      const value = match[0].replace(/^(?:on|in|under|using|with|use|my|an?|for|the|since|running)(?: the)? /i, "");
      const used =
        !TARGET.test(before) &&
        (USED_BEFORE.test(before) || USED_BEHIND.test(behind) || / \d|^(?:on|under|using|my|use) /i.test(match[0]));
      const only = isOnlyOne(match[0], before, behind, clause);
      found.push({ value, used: used || only, equal: false, side: sideOf(before), only, at: match.index, end });
    }
  }
  // "Windows 11" is found as "Windows", too.
  const words = found
    .sort((a, b) => a.at - b.at || b.end - a.end)
    .filter((word, at) => (found[at - 1]?.end ?? 0) <= word.at);
  for (const [at, word] of words.entries()) {
    const before = words[at - 1];
    if (before !== undefined) relate(before, word, text.slice(before.end, word.at));
  }
  // "Linux, Mac and Windows": what holds of the last two holds of the first.
  for (let at = words.length - 2; at >= 0; at--) {
    const [word, next] = [words[at], words[at + 1]];
    if (word !== undefined && next?.equal === true && IN_A_ROW.test(text.slice(word.end, next.at))) word.equal = true;
  }
  const meant = words.filter(({ only }) => only);
  return onlySystem(meant) === null ? words : meant;
}

/** Whether a system is named that is not the one where it fails: all is well there, it is an example, others', wished for. */
function isElsewhere(name: string, before: string, behind: string, clause: string): boolean {
  if ((FINE.test(clause) && !NOT_FINE.test(clause)) || EXAMPLE.test(before)) return true;
  if (LOCAL.test(before) || UNTICKED.test(before.slice(before.lastIndexOf("\n") + 1))) return true;
  if (BUILT_FOR.test(`${name}${behind}`) || IMITATED.test(behind) || OF_ITSELF.test(behind)) return true;
  if (EXEMPT.test(before) && IS_NOT.test(clause)) return true;
  if (FAILING.test(clause)) return false;
  if (KEYS.test(before)) return true;
  if (APP.test(behind) && !THE.test(before)) return true;
  const kind = `${name}${/^(?: (?:and|or|&) [A-Za-z]{3,12})? [a-z]+/.exec(behind)?.[0] ?? ""}`;
  if (OTHERS.test(kind) || OTHERS_ON.test(before)) return true;
  const isOffered = OFFERED.test(kind) || (VERSION.test(kind) && WISH.test(clause));
  if (isOffered && !USES.test(before)) return true;
  const wished = `${before}${/^for (?:the )?/i.exec(name)?.[0] ?? ""}`;
  return WISHED.test(wished) || LIKE.test(wished);
}

/** A word where it stands. */
interface PlacedWord {
  value: string;
  used: boolean;
  equal: boolean;
  readonly side: Side | null;
  readonly only: boolean;
  readonly at: number;
  readonly end: number;
}

const OF_SERVER = /(?:^|\n)[\s>*_|-]{0,8}(?:server|back-?end)(?: side)?\b[^\n:]{0,20}:[^\n]{0,80}$/i;
const OF_CLIENT =
  /(?:^|\n)[\s>*_|-]{0,8}(?:client|(?:mobile )?app|phone|tablet|device)(?: side)?\b[^\n:]{0,20}:[^\n]{0,80}$/i;

function sideOf(before: string): Side | null {
  return OF_SERVER.test(before) ? "server" : OF_CLIENT.test(before) ? "client" : null;
}

/** The words but for those of the other end, where both ends are told of; where nobody knows which one the product is, those of both. */
export function withoutOtherSide(words: readonly SystemWord[], own: Side | null): readonly SystemWord[] {
  if (!SIDES.every((side) => words.some((word) => word.side === side))) return words;
  return words.filter(({ side }) => side === null || side === own);
}

const SIDES: readonly Side[] = ["server", "client"];

/** Lets two words that stand side by side share what is said of them. */
function relate(before: PlacedWord, word: PlacedWord, between: string): void {
  if (between.length > MOST_BETWEEN) return;
  const systems = [before, word].map(({ value }) => normalizeOperatingSystem(value));
  const used = before.used || word.used;
  if (systems.includes("wsl") && systems.every((os) => os !== null && OF_WSL.has(os)) && WITHIN.test(between)) {
    const value = systems[0] === "wsl" ? before.value : word.value;
    Object.assign(before, { value, used });
    Object.assign(word, { value, used });
  } else if (systems[0] !== systems[1] && IN_A_ROW.test(between)) {
    Object.assign(before, { used, equal: before.equal || EQUALS.test(between) });
    Object.assign(word, { used, equal: EQUALS.test(between) });
  }
}

/** "It can't be built for Android", "doesn't build on iOS", "run-ios fails". */
const BUILDS_FOR =
  /\b(?:buil[dt]\w{0,3}|compil\w{1,3}|archiv\w{1,3})\b[^.;\n]{0,24}\b(?:for|on|xcode)\b|\b(?:android|ios) (?:build|project|target|archive)/i;

/**
 * The phone's system on which title or sentences say that it fails, as written, for a report that lists the machine on which
 * the app was made; `several` where sentences name both as equals, null where none is told. What can't be built fails where it is built.
 */
export function phoneInUse(title: string, prose: readonly SystemWord[]): string | null {
  const titled = BUILDS_FOR.test(title) ? [] : systemWords(title);
  const only = onlySystem(titled);
  if (only !== null) return isPhones(only) ? only : null;
  const used = systemInUse(prose);
  if (used !== null && isPhones(used) && !BUILDS_FOR.test(title)) return used;
  const both = prose.length > 0 && prose.every(({ value, used, equal }) => used && equal && isPhones(value));
  return both && onlySystem(prose) === null ? "several" : null;
}

function isPhones(value: string): boolean {
  const os = normalizeOperatingSystem(value);
  return os === "ios" || os === "android";
}

const MOST_BETWEEN = 24;
const OF_WSL: ReadonlySet<string> = new Set(["wsl", "windows", "linux"]);

const CLAUSE_END = /[.;\n()。；，]|, (?!and\b)| (?:but|while|whereas|although|though|however)\b/i;

function lastClause(before: string): string {
  const parts = before.split(CLAUSE_END);
  return parts[parts.length - 1] ?? "";
}

function firstClause(behind: string): string {
  return behind.split(CLAUSE_END, 1)[0] ?? "";
}

/** The system that sentences say to be the reporter's, as written; null where several are. Within WSL its Linux, and the Windows around it, are used, too. */
export function systemInUse(words: readonly SystemWord[]): string | null {
  const used = words.filter((word) => word.used && !word.equal);
  const systems = used.map(({ value }) => normalizeOperatingSystem(value));
  const isWithin = systems.every((os) => os !== null && OF_WSL.has(os));
  return (isWithin ? used[systems.indexOf("wsl")]?.value : undefined) ?? onlySystem(used);
}

/** The only system that is named at all, as written; null where none is, or several are. */
export function onlySystem(words: readonly SystemWord[]): string | null {
  const byName = new Map<string, string>();
  for (const { value } of words) {
    const os = normalizeOperatingSystem(value);
    if (os !== null && !byName.has(os)) byName.set(os, value);
  }
  const [first] = byName.values();
  return first === undefined || byName.size > 1 ? null : first;
}
