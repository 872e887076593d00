// src/github/github.ts
var GitHubError = class extends Error {
  name = "GitHubError";
  code;
  /** HTTP status; null where no answer came. */
  status;
  /** Seconds to wait before the next try, from `Retry-After` or `x-ratelimit-reset`; null where GitHub names none. */
  retryAfterSeconds;
  constructor(message, details) {
    super(message, { cause: details.cause });
    this.code = details.code;
    this.status = details.status;
    this.retryAfterSeconds = details.retryAfterSeconds ?? null;
  }
};

// src/version.ts
var VERSION = "0.1.0";

// src/prefilter/grams.ts
var SYMBOLS = " abcdefghijklmnopqrstuvwxyz0123456789_";
var COUNT = SYMBOLS.length;
var MAX_TEXTS = 8;
var PLACES = 2 ** 14;
function textsWith(places, gram) {
  return places[gram & PLACES - 1] ?? 0;
}
var FOLDED = Uint8Array.from(
  { length: 128 },
  (_, unit) => Math.max(0, SYMBOLS.indexOf(String.fromCharCode(unit).toLowerCase()))
);
function foldUnit(unit) {
  return SYMBOLS.charAt(FOLDED[unit] ?? 0);
}
function joinFolded(head, tail2) {
  return head.endsWith(" ") && tail2.startsWith(" ") ? head + tail2.slice(1) : head + tail2;
}
function gramsOf(folded) {
  return gramsIn(folded).sort((a, b) => commonness(a) - commonness(b));
}
function gramsIn(folded) {
  const grams = /* @__PURE__ */ new Set();
  for (let at2 = 2; at2 < folded.length; at2++) {
    grams.add((numberAt(folded, at2 - 2) * COUNT + numberAt(folded, at2 - 1)) * COUNT + numberAt(folded, at2));
  }
  return [...grams];
}
var FREQUENCIES = [
  180,
  67,
  12,
  23,
  35,
  104,
  18,
  16,
  50,
  57,
  1,
  6,
  33,
  20,
  55,
  62,
  16,
  1,
  49,
  52,
  74,
  23,
  8,
  19,
  1,
  16,
  1
];
var COMMON = new Set(
  [
    ...["the", "and", "ing", "ion", "tio", "ent", "for", "ati", "ter", "ate", "ver", "ers", "all", "ess", "con", "com"],
    ...["res", "thi", "his", "wit", "ith", "est", "int", "pro", "per", "are", "ect", "cti", "ist", "ted", "ser", "men"],
    ...["ng ", "ed ", "er ", "es ", "on ", "in ", "an ", "to ", "he ", "nd ", "of ", "re ", "at ", "is ", "it ", "nt "],
    ...["or ", "ly ", "al ", "te ", "rs ", "ts ", "st ", "ll ", "th ", "me ", "le ", "se ", "ut ", "en ", "ot ", "as "],
    ...[" th", " an", " to", " of", " in", " is", " it", " fo", " co", " re", " wi", " be", " on", " no", " st", " se"],
    ...["err", "rro", "ror", "use", "set", "out", "not", "fil", "ile", "mod", "ode", "cod", "mes", "ssa", "age", "run"]
  ].flatMap((text) => gramsIn(text))
);
function commonness(gram) {
  const of = (symbol) => FREQUENCIES[symbol] ?? 1;
  const byLetters = of(gram % COUNT) * of(Math.floor(gram / COUNT) % COUNT) * of(Math.floor(gram / COUNT ** 2));
  return COMMON.has(gram) ? 30 * byLetters : byLetters;
}
function frequencyOf(unit) {
  const isCommon = unit === 32 || unit >= 97 && unit <= 122;
  return isCommon ? FREQUENCIES[FOLDED[unit] ?? 0] ?? 1 : 3;
}
function numberAt(folded, at2) {
  return FOLDED[folded.charCodeAt(at2)] ?? 0;
}
function gramPlaces(texts) {
  const places = new Uint8Array(PLACES);
  for (const [index, text] of texts.entries()) addText(places, text, 1 << index);
  return places;
}
function addText(places, text, place2) {
  let first2 = 0;
  let second = 0;
  for (let index = 0; index <= text.length; index++) {
    const unit = index < text.length ? text.charCodeAt(index) : 0;
    const third = unit < 128 ? FOLDED[unit] ?? 0 : 0;
    if (third === 0 && second === 0) continue;
    const at2 = (first2 * COUNT + second) * COUNT + third & PLACES - 1;
    places[at2] = (places[at2] ?? 0) | place2;
    first2 = second;
    second = third;
  }
}

// src/prefilter/word-finder.ts
var PLACES2 = 4096;
var { charCodeAt } = String.prototype;
function placeOf(first2, second) {
  return (first2 << 5 ^ second) & PLACES2 - 1;
}
function createWordFinder(words) {
  const byPlace = Array.from({ length: PLACES2 }, () => []);
  const singles = [];
  for (const word of new Set(words)) {
    if (word.length < 2) singles.push(word);
    else {
      const offset = rarestPair(word);
      byPlace[placeOf(word.charCodeAt(offset), word.charCodeAt(offset + 1))]?.push({ word, offset });
    }
  }
  const isTaken = Uint8Array.from(byPlace, (taken) => Number(taken.length > 0));
  return (text) => {
    const found = new Set(singles.filter((word) => text.includes(word)));
    const { length } = text;
    let first2 = 0;
    for (let at2 = 0; at2 < length; at2++) {
      const second = charCodeAt.call(text, at2);
      const place2 = placeOf(first2, second);
      first2 = second;
      if (isTaken[place2] === 0) continue;
      for (const { word, offset } of byPlace[place2] ?? []) {
        if (!found.has(word) && text.startsWith(word, at2 - 1 - offset)) found.add(word);
      }
    }
    return found;
  };
}
function rarestPair(word) {
  let best = 0;
  let least = Infinity;
  for (let offset = 0; offset + 1 < word.length; offset++) {
    const frequency = frequencyOf(word.charCodeAt(offset)) * frequencyOf(word.charCodeAt(offset + 1));
    if (frequency < least) {
      least = frequency;
      best = offset;
    }
  }
  return best;
}

// src/parse/text/every-match.ts
var NONE = [];
function everyMatch(text, pattern2) {
  pattern2.lastIndex = 0;
  const first2 = pattern2.exec(text);
  return first2 === null ? NONE : matchesFrom(first2, text, pattern2);
}
function* matchesFrom(first2, text, pattern2) {
  for (let match = first2; match !== null; match = pattern2.exec(text)) {
    const end = match.index + match[0].length;
    yield match;
    pattern2.lastIndex = match[0] === "" ? end + 1 : end;
  }
}

// src/wording/over-lines.ts
function overLines(flags = "") {
  return (strings, ...shared) => new RegExp(withoutBreaks(String.raw(strings, ...shared)), flags);
}
function withoutBreaks(text) {
  return text.replace(/ *\r?\n */g, "");
}

// src/parse/secrets/secret-patterns.ts
var SECRET_PATTERNS = [
  {
    name: "private-key",
    what: "a private key",
    replacement: "private key",
    reason: "PEM armour around a key; the end may have been cut off",
    source: "https://www.rfc-editor.org/rfc/rfc7468",
    pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s:,-]|\\[nr]){16,8000}/g,
    hints: ["private key"]
  },
  {
    name: "anthropic-key",
    what: "an Anthropic API key (sk-ant-\u2026)",
    replacement: "API key",
    reason: "prefix of Anthropic's API keys and OAuth tokens",
    source: "https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns",
    pattern: /\bsk-ant-[\w-]{16,256}/g,
    hints: ["sk-ant-"]
  },
  {
    name: "openai-key",
    what: "an API key (sk-\u2026)",
    replacement: "API key",
    reason: "prefix of OpenAI's keys, copied by many compatible services",
    source: "https://platform.openai.com/docs/api-reference/authentication",
    pattern: /\bsk-(?!ant-)(?:proj-|svcacct-|admin-|or-v1-)?[\w-]{20,256}/g,
    hints: ["sk-"],
    needsEntropy: true
  },
  {
    name: "stripe-key",
    what: "a Stripe key (sk_live_\u2026)",
    replacement: "API key",
    reason: "prefix of Stripe's secret and restricted keys",
    source: "https://docs.stripe.com/keys",
    pattern: /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,128}/g,
    hints: ["k_live_", "k_test_"]
  },
  {
    name: "github-token",
    what: "a GitHub token (ghp_\u2026)",
    replacement: "GitHub token",
    reason: "prefixes of personal, OAuth, user, server and refresh tokens",
    source: "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/",
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{40,255})/g,
    hints: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"]
  },
  {
    name: "gitlab-token",
    what: "a GitLab token (glpat-\u2026)",
    replacement: "GitLab token",
    reason: "prefix of GitLab's personal access tokens",
    source: "https://docs.gitlab.com/administration/settings/account_and_limit_settings/#personal-access-token-prefix",
    pattern: /\bglpat-[\w-]{20,255}(?:\.\w{1,20}){0,2}/g,
    hints: ["glpat-"]
  },
  {
    name: "aws-access-key",
    what: "an AWS access key id (AKIA\u2026)",
    replacement: "AWS key",
    reason: "prefix of long-term and temporary access key ids",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids",
    pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
    hints: ["akia", "asia"]
  },
  {
    name: "google-key",
    what: "a Google API key (AIza\u2026)",
    replacement: "API key",
    reason: "prefix and length of Google's API keys",
    source: "https://docs.cloud.google.com/docs/authentication/api-keys",
    pattern: /\bAIza[\w-]{35}(?![\w-])/g,
    hints: ["aiza"]
  },
  {
    name: "slack-token",
    what: "a Slack token (xox\u2026)",
    replacement: "Slack token",
    reason: "prefixes of bot, user, app, refresh and workspace tokens",
    source: "https://docs.slack.dev/authentication/tokens",
    pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}|\bxapp-\d-[A-Za-z0-9-]{10,255}/g,
    hints: ["xox", "xapp-"]
  },
  {
    name: "npm-token",
    what: "an npm token (npm_\u2026)",
    replacement: "npm token",
    reason: "prefix and length of npm's access tokens",
    source: "https://github.blog/2021-09-23-announcing-npms-new-access-token-format/",
    pattern: /\bnpm_[A-Za-z0-9]{36}\b/g,
    hints: ["npm_"]
  },
  {
    name: "hugging-face-token",
    what: "a Hugging Face token (hf_\u2026)",
    replacement: "API token",
    reason: "prefix of user access tokens",
    source: "https://huggingface.co/docs/hub/security-tokens",
    pattern: /\bhf_[A-Za-z]{30,60}\b/g,
    hints: ["hf_"]
  },
  {
    name: "jwt",
    what: "a JSON web token (eyJ\u2026)",
    replacement: "token",
    reason: 'two base64url parts that begin with `{"`, and a signature',
    source: "https://www.rfc-editor.org/rfc/rfc7519",
    pattern: /\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,8000}(?:\.[\w-]{0,2000})?/g,
    hints: ["eyj"]
  },
  {
    name: "bearer",
    what: "an authorization header",
    replacement: "token",
    reason: "the value of an Authorization header",
    source: "https://www.rfc-editor.org/rfc/rfc6750",
    pattern: /\b(?:Bearer|Authorization\\?["']?\s{0,2}[:=]\s{0,2}\\?["']?Basic)\s{1,3}(?<value>[\w.~+/-]{12,4000}={0,2})/gi,
    hints: ["bearer", "basic"],
    needsEntropy: true
  },
  {
    name: "url-password",
    what: "a password in an address",
    replacement: "password",
    reason: "user and password before the host of an address",
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    pattern: /:\/\/[\w.~%-]{1,64}:(?<value>[^\s:@/'"<>]{6,128})@(?=[\w.-])/g,
    hints: ["://"],
    needsEntropy: true
  },
  {
    name: "assignment",
    what: "a password or key that is assigned",
    replacement: "secret",
    reason: "a name that says secret, an equals sign or colon, and a random value",
    source: "environment files and configurations; as in gitleaks' generic-api-key",
    pattern: overLines("gi")`
        (?:password|passwd|secret|api[_-]?key|apikey|access[_-]?key|auth[_-]?token|access[_-]?token|
          refresh[_-]?token|client[_-]?secret|private[_-]?token|_token|_key|
          _pat)\\?["'\x60]?\s{0,3}[:=]\s{0,3}\\?["'\x60]?(?<value>[\w+/=.~!@#%^&*-]{10,256})
      `,
    hints: ["password", "passwd", "secret", "key", "token", "_pat"],
    needsEntropy: true
  }
];

// src/parse/secrets/secrets.ts
function findSecrets(text) {
  const kinds = new Set(hits(text).map(({ pattern: pattern2 }) => pattern2.what));
  return [...kinds].map((what) => ({ what }));
}
function redactSecrets(text) {
  let result = "";
  let from = 0;
  for (const { pattern: pattern2, start, end } of hits(text).sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start < from) continue;
    result += `${text.slice(from, start)}[redacted ${pattern2.replacement}]`;
    from = end;
  }
  return redactEmails(result + text.slice(from));
}
var findHints = createWordFinder(SECRET_PATTERNS.flatMap(({ hints }) => hints));
function hits(text) {
  const hints = findHints(text.toLowerCase());
  const found = [];
  for (const pattern2 of SECRET_PATTERNS) {
    if (!pattern2.hints.some((hint) => hints.has(hint))) continue;
    for (const match of everyMatch(text, pattern2.pattern)) {
      const value = match.groups?.["value"] ?? match[0];
      if (isDummy(value) || pattern2.needsEntropy && !looksRandom(value)) continue;
      const start = match.index + match[0].length - (value === match[0] ? match[0].length : tail(match[0], value));
      found.push({ pattern: pattern2, start, end: start + value.length });
    }
  }
  return found;
}
function tail(match, value) {
  return match.length - match.lastIndexOf(value);
}
var DUMMY = /x{5,}|\*{3,}|\.{3}|0{6,}|1234567|abcdef(?!\d)|your|example|sample|dummy|redacted|changeme|test[_-]?(?:key|token)|place.?holder|my[_-]?(?:secret|key|token)|process\.env|<|\$\{?[A-Z]/i;
function isDummy(value) {
  const sample = value.slice(0, 200);
  return DUMMY.test(sample) || new Set(sample).size < 6;
}
function looksRandom(value) {
  const sample = value.slice(0, 200);
  if (!/\d/.test(sample) || !/[A-Za-z]/.test(sample) || /^[a-z]+(?:[-_.][a-z]+)*[-_.]?\d{0,4}$/i.test(sample))
    return false;
  if (/^(?:https?:|\/|\.\/|~\/)|^[\w.]+\(/.test(sample)) return false;
  return entropy(sample) >= 3;
}
function entropy(text) {
  const counts = /* @__PURE__ */ new Map();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count2 of counts.values()) bits -= count2 / text.length * Math.log2(count2 / text.length);
  return bits;
}
var EMAIL = /(?<![\w.%+/-])[\w.%+-]{1,64}@(?!\dx\.)(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}(?![\w-])/g;
function redactEmails(text) {
  return text.includes("@") ? text.replace(EMAIL, "[redacted e-mail]") : text;
}

// src/render/clip.ts
var CODE_UNITS_PER_GRAPHEME = 12;
var PIECE = 256;
var graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function clip(text, max) {
  if (text.length <= max) return text;
  const limit = max * CODE_UNITS_PER_GRAPHEME;
  let count2 = 0;
  let lastButOne = 0;
  let end = 0;
  for (const length of graphemeLengths(text)) {
    if (count2 === max || end + length > limit) return `${text.slice(0, count2 === max ? lastButOne : end).trimEnd()}\u2026`;
    lastButOne = end;
    end += length;
    count2 += 1;
  }
  return text;
}
function* graphemeLengths(text) {
  for (let start = 0; start < text.length; ) {
    const piece = text.slice(start, start + PIECE);
    const isLast = start + PIECE >= text.length;
    const lengths = [...graphemes.segment(piece)].map(({ segment }) => segment.length);
    const whole = isLast || lengths.length === 1 ? lengths : lengths.slice(0, -1);
    for (const length of whole) {
      yield length;
      start += length;
    }
  }
}

// src/render/mask-home.ts
var HOME_RULES = [
  {
    name: "windows",
    // A name with blanks in it (at most four words) only counts where a separator follows it.
    pattern: /(?:[A-Za-z]:|\/mnt\/[a-z]|\/[a-z])[\\/]{1,4}[Uu]sers[\\/]{1,4}(?!(?:Public|Default)\b)(?:[^\\/:*?"'<>|\s]+(?: [^\\/:*?"'<>|\s]+){0,3}(?=[\\/])|[^\\/:*?"'<>|\s]+)/g,
    reason: "`C:\\Users\\name`, with doubled backslashes as in JSON too, and as WSL and Git Bash see it"
  },
  {
    name: "macos",
    pattern: /(?<![\w.])\/Users\/(?!Shared\b)[^\\/:*?"'<>|\s]+/g,
    reason: "`/Users/name`; not `https://example.org/Users/name`"
  },
  {
    name: "unix",
    pattern: /(?<![\w.])(?:\/usr|\/var|\/export)?\/home\/(?!linuxbrew\b)[^\\/:*?"'<>|\s]+/g,
    reason: "`/home/name` on Linux and the BSDs"
  },
  {
    name: "unix-from-windows",
    pattern: /\\{1,4}home\\{1,4}[^\\/:*?"'<>|\s]+/g,
    reason: "`\\\\wsl.localhost\\Ubuntu\\home\\name`"
  },
  {
    name: "flattened",
    pattern: /(?<![\w-])-(?:Users|home)-[^-\\/:*?"'<>|\s]+/g,
    reason: "a path made into the name of one folder: `/projects/-Users-name-code`"
  }
];
function maskHomeDirectories(text) {
  return HOME_RULES.reduce((masked, rule) => masked.replace(rule.pattern, "~"), text);
}

// src/render/visible-text.ts
var INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}\p{Default_Ignorable_Code_Point}\uFFF9-\uFFFB]/gu;
var JOINING_LETTER = overLines("u")`[
    \p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Devanagari}
    \p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}
    \p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}
    \p{Script=Sinhala}\p{Script=Khmer}
  ]`;
var EMOJI_PART = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u;
var EMOJI_OR_KEY = /[\p{Extended_Pictographic}\p{Emoji_Modifier}0-9#*]/u;
var MARKS_TOO_MANY = new RegExp("(\\p{M}{4})\\p{M}+", "gu");
function visibleText(text) {
  return text.replace(/\r\n?/g, "\n").replace(MARKS_TOO_MANY, "$1").replace(
    INVISIBLE,
    (character2, offset, whole) => isSpelling(character2, offset, whole) ? character2 : escapeOf(character2)
  );
}
function isSpelling(character2, offset, whole) {
  if (character2 === "\n" || character2 === "	") return true;
  if (character2 === "\uFE0F" || character2 === "\uFE0E") return EMOJI_OR_KEY.test(codePointBefore(whole, offset));
  if (character2 !== "\u200C" && character2 !== "\u200D") return false;
  const before2 = codePointBefore(whole, offset);
  const after = String.fromCodePoint(whole.codePointAt(offset + 1) ?? 0);
  if (JOINING_LETTER.test(before2) && JOINING_LETTER.test(after)) return true;
  return character2 === "\u200D" && EMOJI_PART.test(before2) && EMOJI_PART.test(after);
}
function codePointBefore(whole, offset) {
  const low = whole.charCodeAt(offset - 1);
  const isPair = low >= 56320 && low <= 57343 && offset >= 2;
  return whole.slice(Math.max(0, offset - (isPair ? 2 : 1)), offset);
}
function escapeOf(character2) {
  const code = character2.codePointAt(0) ?? 0;
  if (code < 32) return String.fromCodePoint(9216 + code);
  if (code === 127) return "\u2421";
  if (code >= 55296 && code <= 57343) return "\uFFFD";
  const hex = code.toString(16).toUpperCase();
  return code > 65535 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

// src/render/escape.ts
var BREAK = "\u200B";
var BREAK_ENTITY = "&#8203;";
var AUTOLINKS = [
  { name: "mentions and e-mail addresses: @user, @org/team", pattern: /@/g, replacement: `@${BREAK}` },
  { name: "issues: #1, owner/repo#1", pattern: /#(?=\d|$)/g, replacement: `#${BREAK}` },
  {
    name: "issues and a repository's own prefixes: GH-1, ABC-1",
    pattern: /(?<![A-Za-z])[A-Z]{2,}-(?=[0-9A-Za-z])|[Gg][Hh]-(?=\d)|(?:[Gg][Hh][Ss][Aa]|[Cc][Vv][Ee])-(?=\w)/g,
    replacement: `$&${BREAK}`
  },
  { name: "URLs with a scheme", pattern: /:\/\//g, replacement: `:${BREAK}//` },
  { name: "URLs without a scheme", pattern: /www(?=\.)/gi, replacement: `$&${BREAK}` },
  {
    name: "emoji short codes, but not a line and column: main.ts:14:3",
    pattern: /:(?=(?:100|1234|\d*[A-Za-z_+-][\w+-]*):)/g,
    replacement: `:${BREAK}`
  },
  {
    name: "commits, in full or shortened to 7 digits",
    pattern: /[0-9a-f]{6}(?=[0-9a-f])/gi,
    replacement: `$&${BREAK}`
  }
];
var MARKDOWN_SIGN = /[\\`*[\]~]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;
var RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
var MAX_BACKTICKS = 20;
var BACKTICKS_TOO_MANY = new RegExp(`\`{${MAX_BACKTICKS}}\`+`, "g");
function plainText(text) {
  return visibleText(maskHomeDirectories(redactSecrets(text)));
}
function inlineText(text, max = 200) {
  const line = oneLine(text, max);
  return isolate(line, escapeMarkdown(line));
}
function codeSpan(text, max = 200) {
  const line = oneLine(text, max);
  if (line === "") return "";
  const backticks = longestBacktickRun(line);
  if (line.includes("|") || RIGHT_TO_LEFT.test(line) || backticks > MAX_BACKTICKS) {
    return isolate(line, `<code>${escapeMarkdown(line)}</code>`);
  }
  const fence = "`".repeat(backticks + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
function fenced(text, max = 600, maxLines = 8) {
  const lines = plainText(text).replace(BACKTICKS_TOO_MANY, `${"`".repeat(MAX_BACKTICKS)}\u2026`).trim().split("\n");
  const kept = lines.length > maxLines ? [...lines.slice(0, maxLines - 1), "\u2026"] : lines;
  const content = clip(kept.map(quoteLine).join("\n"), max);
  if (content === "") return "";
  const fence = "`".repeat(Math.max(3, longestBacktickRun(content) + 1));
  return `${fence}text
${content}
${fence}`;
}
function tableCell(text, max = 60) {
  return inlineText(text, max) || "\u2013";
}
function quoteLine(line) {
  return line.trimEnd().replace(/^<!--/, " <!--");
}
function oneLine(text, max) {
  return clip(plainText(text).replace(/\s+/gu, " ").trim(), max);
}
function escapeMarkdown(line) {
  const unlinked = AUTOLINKS.reduce((text, { pattern: pattern2, replacement }) => text.replace(pattern2, replacement), line);
  return escapeLineStart(unlinked.replace(MARKDOWN_SIGN, "\\$&")).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\|/g, "&#124;").replace(/\$/g, "<span>$</span>").replaceAll(BREAK, BREAK_ENTITY);
}
function escapeLineStart(line) {
  return line.replace(/^[#+=-]/, "\\$&").replace(/^\d{1,9}(?=[.)](?:\s|$))/, `$&${BREAK}`);
}
function isolate(line, markdown) {
  return RIGHT_TO_LEFT.test(line) ? `<span dir="auto">${markdown}</span>` : markdown;
}
function longestBacktickRun(text) {
  return (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
}

// src/domain/plan.ts
var SKIP_REASONS = [
  "pull-request",
  "locked",
  "gone",
  "ignored-author",
  "bot-author",
  "ignored-label",
  "nothing-to-say",
  "comment-disabled",
  "comment-unchanged",
  "comment-deleted",
  "issue-closed",
  "label-present",
  "label-removed",
  "label-not-configured",
  "category-abstained",
  "no-primary-error",
  "unfingerprintable",
  "match-rejected",
  "ignored-by-command",
  "pin-unknown",
  "confirmed-gone",
  "issue-old"
];
var NO_DECISIONS = { rejected: [], confirmed: [], pinned: null, ignoredBy: null, commands: [] };
var NO_HISTORY = { labelsAddedByUs: [], labelsRemovedByOthers: [], commentDeleted: false };
var NOTHING_AROUND = {
  repositoryLabels: null,
  ownComment: null,
  surplusComments: [],
  otherOwnLabels: [],
  decisions: NO_DECISIONS,
  confirmed: [],
  posting: "usual",
  history: NO_HISTORY,
  identity: "person",
  latestVersion: null,
  releases: [],
  delivery: null
};

// src/command/merge-decisions.ts
function mergeDecisions(all) {
  return all.reduce((known, other) => {
    const rejected = other.rejected.filter((number2) => !known.confirmed.some((link) => link.number === number2));
    const confirmed = other.confirmed.filter(({ number: number2 }) => !known.rejected.includes(number2));
    return {
      rejected: unique([...known.rejected, ...rejected]),
      confirmed: [...known.confirmed, ...confirmed.filter(({ number: number2 }) => !isNamed(known.confirmed, number2))],
      pinned: known.pinned ?? other.pinned,
      ignoredBy: known.ignoredBy ?? other.ignoredBy,
      commands: unique([...known.commands, ...other.commands])
    };
  }, NO_DECISIONS);
}
function isNamed(links, number2) {
  return links.some((link) => link.number === number2);
}
function unique(numbers) {
  return [...new Set(numbers)];
}

// src/github/bot-login.ts
function isBotLogin(login) {
  return login.endsWith("[bot]");
}

// src/render/marker.ts
import { z } from "zod";

// src/domain/match.ts
var RELATIONS = [
  "same-report",
  "known-issue",
  "duplicate",
  "fixed-in",
  "regression",
  "recurrence",
  "incident",
  "related"
];

// src/render/marker.ts
var MAX_RELATIONS = 40;
var MAX_LABELS = 40;
var MAX_REJECTED = 200;
var MAX_CONFIRMED = 10;
var MAX_COMMANDS = 20;
var MAX_LABEL_LENGTH = 50;
var MAX_ID_LENGTH = 100;
var OPENING = "<!-- fingerpost:v";
var VERSIONED_OPENING = `${OPENING}1 `;
var CLOSING = " -->";
var issueNumber = z.int().min(1);
var shortText = z.string().max(MAX_ID_LENGTH);
var commentId = z.int().min(1);
var markerSchema = z.object({
  version: z.literal(1),
  algorithm: shortText,
  fingerprints: z.object({ coarse: shortText, medium: shortText, fine: shortText }).nullable(),
  category: shortText,
  relations: z.array(z.object({ number: issueNumber, relation: z.enum(RELATIONS) })).max(MAX_RELATIONS),
  firstNoticeAt: shortText.nullable(),
  labels: z.array(z.string().max(2 * MAX_LABEL_LENGTH)).max(MAX_LABELS),
  rejected: z.array(issueNumber).max(MAX_REJECTED),
  // Absent where nobody decided anything, and where a release before the commands wrote it.
  confirmed: z.array(z.object({ number: issueNumber, by: shortText })).max(MAX_CONFIRMED).default([]),
  pinned: z.object({ category: shortText, by: shortText }).nullable().default(null),
  ignoredBy: shortText.nullable().default(null),
  commands: z.array(commentId).max(MAX_COMMANDS).default([]),
  delivery: shortText.nullable()
});
function renderMarker(state) {
  return `${VERSIONED_OPENING}${toInertJson(withoutNothing(bounded(state)))}${CLOSING}`;
}
function withoutNothing({ confirmed, pinned, ignoredBy, commands, ...state }) {
  return {
    ...state,
    ...confirmed.length > 0 && { confirmed },
    ...pinned !== null && { pinned },
    ...ignoredBy !== null && { ignoredBy },
    ...commands.length > 0 && { commands }
  };
}
function readMarker(body) {
  const line = lastMarkerLine(body);
  if (line === null || !line.startsWith(VERSIONED_OPENING) || !line.endsWith(CLOSING)) return null;
  const parsed = markerSchema.safeParse(parseJson(line.slice(VERSIONED_OPENING.length, -CLOSING.length)));
  return parsed.success ? parsed.data : null;
}
function hasMarker(body) {
  return body.startsWith("### ") && lastMarkerLine(body) !== null;
}
function comparable(body) {
  const text = body.replace(/\r\n?/g, "\n").trimEnd();
  const line = lastMarkerLine(text);
  const state = readMarker(text);
  if (line === null || state === null) return text;
  const start = text.lastIndexOf(line);
  return text.slice(0, start) + renderMarker({ ...state, delivery: null }) + text.slice(start + line.length);
}
function lastMarkerLine(body) {
  const inner = body.lastIndexOf(`
${OPENING}`);
  if (inner === -1 && !body.startsWith(OPENING)) return null;
  const start = inner + 1;
  const end = body.indexOf("\n", start);
  return body.slice(start, end === -1 ? void 0 : end).trimEnd();
}
function bounded(state) {
  return {
    version: 1,
    algorithm: short(state.algorithm),
    fingerprints: state.fingerprints && {
      coarse: short(state.fingerprints.coarse),
      medium: short(state.fingerprints.medium),
      fine: short(state.fingerprints.fine)
    },
    category: short(state.category),
    relations: state.relations.filter(({ number: number2 }) => isIssueNumber(number2)).slice(0, MAX_RELATIONS).map(({ number: number2, relation }) => ({ number: number2, relation })),
    firstNoticeAt: state.firstNoticeAt && short(state.firstNoticeAt),
    labels: state.labels.filter((name3) => name3.length <= 2 * MAX_LABEL_LENGTH).slice(-MAX_LABELS),
    rejected: state.rejected.filter(isIssueNumber).slice(-MAX_REJECTED),
    confirmed: state.confirmed.filter(({ number: number2 }) => isIssueNumber(number2)).slice(-MAX_CONFIRMED).map(({ number: number2, by }) => ({ number: number2, by: short(by) })),
    pinned: state.pinned && { category: short(state.pinned.category), by: short(state.pinned.by) },
    ignoredBy: state.ignoredBy === null ? null : short(state.ignoredBy),
    commands: state.commands.filter((id2) => commentId.safeParse(id2).success).slice(-MAX_COMMANDS),
    delivery: state.delivery && short(state.delivery)
  };
}
function short(text) {
  return text.slice(0, MAX_ID_LENGTH);
}
function isIssueNumber(number2) {
  return issueNumber.safeParse(number2).success;
}
function toInertJson(value) {
  return JSON.stringify(value).replace(
    /[^ -~]|[<>&@#`]|-(?=-)/g,
    (character2) => `\\u${character2.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}
function parseJson(text) {
  try {
    return JSON.parse(text);
  } catch {
    return void 0;
  }
}

// src/event/gather.ts
var FRESH_MS = 6e4;
var WORKFLOWS_LOGIN = "github-actions[bot]";
var NO_WISH = { change: (before2) => before2, posting: "usual", restores: [] };
var RESCAN_WISH = { ...NO_WISH, posting: "new-only" };
async function gatherSurroundings(github, issue, { now, delivery, wish, labelsAdded, commentId: commentId2, findLatestVersion }) {
  const isUntouched = issue.labels.length === 0 && Date.parse(now) - Date.parse(issue.createdAt) < FRESH_MS;
  const [comments, repositoryLabels, latestVersion, history] = await Promise.all([
    listComments(github, issue, commentId2),
    github.listLabels(),
    findLatestVersion(),
    isUntouched ? NO_HISTORY : github.readHistory(issue.number)
  ]);
  const isOurs = !isUntouched || comments.some(({ body }) => hasMarker(body));
  const ownLogin = isOurs ? await github.getOwnLogin() : null;
  const [ownComment = null, ...surplus] = ownLogin === null ? [] : findOwnComments(comments, ownLogin);
  const remembered = [ownComment, ...surplus].flatMap((own) => own?.state ?? []);
  const decisions = wish.change(mergeDecisions(remembered));
  return {
    repositoryLabels,
    ownComment,
    surplusComments: surplus.map(({ id: id2 }) => id2),
    otherOwnLabels: [...labelsAdded, ...surplus.flatMap(({ state }) => state?.labels ?? [])],
    decisions,
    confirmed: await findConfirmed(github, decisions),
    posting: wish.posting,
    history: withRestored(history, wish.restores),
    identity: ownLogin === null ? "person" : identityOf(ownLogin),
    latestVersion,
    releases: [],
    delivery
  };
}
async function listComments(github, { number: number2, commentCount }, ownId) {
  const listed = commentCount === 0 ? [] : await github.listComments(number2);
  if (ownId === null || listed.some(({ id: id2 }) => id2 === ownId)) return listed;
  const own = await github.getComment(ownId).catch((error3) => {
    if (error3 instanceof GitHubError && error3.code === "not-found") return null;
    throw error3;
  });
  return own === null ? listed : [...listed, own];
}
function withRestored(history, restores) {
  const names = new Set(restores.map((name3) => name3.toLowerCase()));
  const labelsRemovedByOthers = history.labelsRemovedByOthers.filter((name3) => !names.has(name3.toLowerCase()));
  return { ...history, labelsRemovedByOthers };
}
async function findConfirmed(github, { confirmed }) {
  const issues = [];
  for (const { number: number2 } of confirmed) {
    const issue = await findIssue(github, number2);
    if (issue !== void 0 && !issue.isPullRequest) issues.push(issue);
  }
  return issues;
}
async function findIssue(github, number2) {
  try {
    return await github.getIssue(number2);
  } catch (error3) {
    if (error3 instanceof GitHubError && ["gone", "not-found"].includes(error3.code)) return void 0;
    throw error3;
  }
}
async function findPresentIssue(github, number2) {
  try {
    return await github.getIssue(number2);
  } catch (error3) {
    if (error3 instanceof GitHubError && (error3.code === "gone" || error3.status === 410)) return void 0;
    throw error3;
  }
}
function identityOf(login) {
  if (login === WORKFLOWS_LOGIN) return "workflow";
  return isBotLogin(login) ? "app" : "person";
}
function findOwnComments(comments, ownLogin) {
  return comments.filter(({ author, body }) => author?.login === ownLogin && hasMarker(body)).sort((a, b) => a.id - b.id).map(({ id: id2, body }) => ({ id: id2, body, state: readMarker(body) }));
}

// src/event/asked-once.ts
function askedOnce(ask2) {
  let answer;
  return () => answer ??= ask2().catch((error3) => {
    answer = void 0;
    throw error3;
  });
}

// src/github/octokit-comments.ts
import { composePaginateRest } from "@octokit/plugin-paginate-rest";

// src/github/answers.ts
import { z as z2 } from "zod";

// src/command/may-run.ts
var PERMISSIONS = ["admin", "write", "read", "none"];
var AUTHOR_COMMANDS = /* @__PURE__ */ new Set(["again", "not-duplicate", "help"]);
var INSIDERS = /* @__PURE__ */ new Set(["OWNER", "MEMBER", "COLLABORATOR"]);
function isMaintainer({ permission }) {
  return permission === "admin" || permission === "write";
}
function mayRun(kind, asker) {
  return isMaintainer(asker) || asker.isAuthor && AUTHOR_COMMANDS.has(kind);
}
function isHeard(asker) {
  return isMaintainer(asker) || asker.isAuthor;
}
function permissionOf(association) {
  return INSIDERS.has(association) ? "write" : "none";
}

// src/github/answers.ts
var Account = z2.object({ login: z2.string(), type: z2.string() });
var IssueAnswer = z2.object({
  number: z2.int().positive(),
  title: z2.string(),
  body: z2.string().nullish(),
  user: Account.nullish(),
  labels: z2.array(z2.union([z2.string(), z2.object({ name: z2.string().nullish() })])),
  state: z2.enum(["open", "closed"]),
  // A reason that GitHub adds one day is no reason to stop triage.
  state_reason: z2.enum(["completed", "not_planned", "duplicate", "reopened"]).nullish().catch(null),
  created_at: z2.string(),
  closed_at: z2.string().nullish(),
  locked: z2.boolean().nullish(),
  pull_request: z2.unknown().optional(),
  repository_url: z2.string(),
  comments: z2.int().min(0),
  updated_at: z2.string()
});
var SearchAnswer = z2.object({ items: z2.array(IssueAnswer) });
var CommentAnswer = z2.object({
  id: z2.int().positive(),
  body: z2.string().nullish(),
  user: Account.nullish(),
  created_at: z2.string()
});
var LabelAnswer = z2.object({ name: z2.string(), color: z2.string(), description: z2.string().nullish() });
var EventAnswer = z2.object({
  event: z2.string(),
  actor: Account.nullish(),
  label: z2.object({ name: z2.string().nullish() }).nullish()
});
var TagAnswer = z2.object({ name: z2.string() });
var ReleaseAnswer = z2.object({ tag_name: z2.string(), published_at: z2.string().nullish() });
function toRelease({ tag_name, published_at }) {
  return published_at ? [{ tag: tag_name, publishedAt: published_at }] : [];
}
var FileAnswer = z2.object({
  type: z2.string(),
  encoding: z2.string().optional(),
  content: z2.string().optional()
});
var PermissionAnswer = z2.object({ permission: z2.enum(PERMISSIONS).catch("none") });
var SuggestionsAnswer = z2.array(z2.object({ target_id: z2.int().nullable() }));
var LabelIdAnswer = z2.object({ id: z2.int(), name: z2.string() });
function toIssue(repo, answer) {
  return {
    repo,
    number: answer.number,
    title: answer.title,
    body: answer.body ?? "",
    labels: answer.labels.map((label) => typeof label === "string" ? label : label.name ?? "").filter(Boolean),
    state: answer.state,
    stateReason: answer.state_reason ?? null,
    createdAt: answer.created_at,
    closedAt: answer.closed_at ?? null,
    author: toAuthor(answer.user),
    locked: answer.locked ?? false,
    isPullRequest: answer.pull_request !== void 0 && answer.pull_request !== null,
    commentCount: answer.comments,
    updatedAt: answer.updated_at
  };
}
function toComment(answer) {
  return { id: answer.id, body: answer.body ?? "", author: toAuthor(answer.user), createdAt: answer.created_at };
}
function toLabel(answer) {
  return { name: answer.name, color: answer.color, description: answer.description ?? "" };
}
function toIssueEvent(answer) {
  return { event: answer.event, label: answer.label?.name ?? null, actor: answer.actor?.login ?? null };
}
function toAuthor(account) {
  if (account === null || account === void 0) return null;
  return { login: account.login, isBot: account.type === "Bot" || isBotLogin(account.login) };
}

// src/github/limits.ts
var LABEL_NAME_LENGTH = 50;
var LABEL_DESCRIPTION_LENGTH = 100;
var BODY_LENGTH = 65536;
var COLOR = /^[0-9a-f]{6}$/;
function cut(text, length) {
  if (text.length <= length) return text;
  return Array.from(text.slice(0, length * 2)).slice(0, length).join("");
}
function wellFormed(text) {
  return text.replace(new RegExp("\\p{Surrogate}", "gu"), "\uFFFD");
}
function fitLabelName(name3) {
  const fitted = cut(wellFormed(name3).trim(), LABEL_NAME_LENGTH).trim();
  return fitted === "" || fitted === "." || fitted === ".." ? void 0 : fitted;
}
function fitLabel(label) {
  const name3 = fitLabelName(label.name);
  const color2 = label.color.toLowerCase();
  if (name3 === void 0 || !COLOR.test(color2)) return void 0;
  return { name: name3, color: color2, description: cut(wellFormed(label.description), LABEL_DESCRIPTION_LENGTH) };
}
function isBody(body) {
  if (body.trim() === "") return false;
  return body.length <= BODY_LENGTH || body.length <= BODY_LENGTH * 2 && Array.from(body).length <= BODY_LENGTH;
}

// src/github/to-github-error.ts
import { z as z3 } from "zod";
var SAYINGS = [
  { pattern: /has been locked|is locked/i, reason: "the conversation is locked", cure: "Unlock it" },
  { pattern: /archived/i, reason: "the repository is archived and read-only", cure: "Switch Fingerpost off there" },
  {
    pattern: /issues (are|has been) disabled|issues are disabled/i,
    reason: "issues are switched off",
    cure: "Switch them on"
  },
  { pattern: /SAML|SSO/, reason: "the organisation demands single sign-on", cure: "Authorise the token for it" },
  {
    pattern: /IP (address|allow list)/i,
    reason: "the organisation's IP allow list refuses",
    cure: "Add this machine to it"
  },
  { pattern: /suspended/i, reason: "the installation is suspended", cure: "Have its owner unsuspend it" }
];
var SECONDARY_LIMIT = /secondary rate limit|abuse detection|rate limit exceeded/i;
var SECONDARY_PAUSE_SECONDS = 60;
var Failure = z3.object({
  name: z3.string().catch(""),
  code: z3.string().optional().catch(void 0),
  cause: z3.unknown().optional(),
  request: z3.unknown().optional(),
  response: z3.object({
    status: z3.int(),
    headers: z3.record(z3.string(), z3.unknown()).catch({}),
    data: z3.unknown().optional()
  }).optional().catch(void 0)
});
var Said = z3.object({
  message: z3.string().catch(""),
  errors: z3.array(z3.object({ field: z3.string().catch(""), code: z3.string().catch("") })).catch([])
});
function toGitHubError(error3, attempt) {
  if (error3 instanceof GitHubError) return error3;
  const failure = readFailure(error3);
  if (failure?.response) return answered(failure.response, attempt, error3);
  return unanswered(failure, attempt, error3);
}
function describe(attempt, reason, cure) {
  return `Could not ${attempt.what} ${attempt.where}: ${reason}. ${cure}.`;
}
function isAlreadyThere(error3) {
  const answer = readFailure(error3 instanceof GitHubError ? error3.cause : error3)?.response;
  return answer?.status === 422 && said(answer).errors.some(({ code }) => code === "already_exists");
}
function readFailure(error3) {
  return Failure.safeParse(error3).data;
}
function answered(answer, attempt, cause) {
  const code = toCode(answer);
  const retryAfterSeconds = code === "rate-limited" ? toRetryAfter(answer) : retryAfterHeader(answer);
  const [reason, cure] = explain(code, answer, attempt, retryAfterSeconds);
  const message = describe(attempt, `GitHub answered ${answer.status}, ${reason}`, cure);
  return new GitHubError(message, { code, status: answer.status, retryAfterSeconds, cause });
}
function toCode(answer) {
  const { status } = answer;
  if (status === 403 || status === 429) return isRateLimit(answer) ? "rate-limited" : "forbidden";
  if (status === 401) return "unauthorized";
  if (status === 404) return "not-found";
  if (status === 410) return "gone";
  if (status === 451) return "forbidden";
  if (status === 408) return "timeout";
  if (status >= 500) return "server";
  return status >= 400 ? "invalid" : "unexpected-answer";
}
function isRateLimit(answer) {
  return answer.status === 429 || header(answer, "retry-after") !== void 0 || header(answer, "x-ratelimit-remaining") === "0" || SECONDARY_LIMIT.test(said(answer).message);
}
function toRetryAfter(answer) {
  return retryAfterHeader(answer) ?? untilReset(answer) ?? SECONDARY_PAUSE_SECONDS;
}
function retryAfterHeader(answer) {
  const value = header(answer, "retry-after");
  return value !== void 0 && /^\d{1,6}$/.test(value) ? Number(value) : null;
}
function untilReset(answer) {
  const reset = header(answer, "x-ratelimit-reset");
  if (header(answer, "x-ratelimit-remaining") !== "0" || reset === void 0 || !/^\d{1,12}$/.test(reset)) return null;
  const date = Date.parse(header(answer, "date") ?? "");
  const now = Number.isNaN(date) ? Date.now() : date;
  return Math.max(1, Math.ceil(Number(reset) - now / 1e3) + 1);
}
function explain(code, answer, attempt, retryAfterSeconds) {
  const words = said(answer);
  const known = SAYINGS.find(({ pattern: pattern2 }) => pattern2.test(words.message));
  const wait = retryAfterSeconds === null ? "Try again later" : `Try again in ${retryAfterSeconds} s`;
  switch (code) {
    case "unauthorized":
      return ["the token is missing, wrong or expired", "Give a valid token"];
    case "forbidden":
      if (known) return [known.reason, known.cure];
      return [
        "the token may not do this",
        attempt.needs === null ? "Check its permissions" : `Give it \`${attempt.needs}\``
      ];
    case "not-found":
      return ["there is no such thing or the token cannot see it", "Check the name and what the token may read"];
    case "gone":
      return known ? [known.reason, known.cure] : ["it is deleted or issues are switched off", "Nothing is left to do there"];
    case "invalid":
      return [`it refuses what was sent${refusedFields(words.errors)}`, "Please report this with the line above"];
    case "rate-limited":
      return ["a rate limit is used up", wait];
    case "timeout":
    case "server":
      return ["the fault is on its side", wait];
    case "network":
    case "too-large":
    case "unexpected-answer":
      return ["which is not understood", "Check that GITHUB_API_URL is a GitHub API"];
  }
}
function refusedFields(errors) {
  const named3 = errors.slice(0, 3).filter(({ field, code }) => isIdentifier(field) && isIdentifier(code));
  return named3.length === 0 ? "" : ` (${named3.map(({ field, code }) => `${field}: ${code}`).join(", ")})`;
}
function isIdentifier(text) {
  return /^[a-z_]{1,30}$/.test(text);
}
var TIMEOUT = /^(TimeoutError|AbortError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/;
var ERRNO = /^[A-Z][A-Z0-9_]{2,40}$/;
function unanswered(failure, attempt, cause) {
  const names = failure ? namesOf(failure) : [];
  const errno = names.find((name3) => ERRNO.test(name3));
  const details = { status: null, cause };
  if (names.some((name3) => TIMEOUT.test(name3))) {
    const message2 = describe(attempt, "no answer came in time, so whether it was done is not known", "Try again");
    return new GitHubError(message2, { code: "timeout", ...details });
  }
  if (errno !== void 0 || failure?.request !== void 0) {
    const reason = errno === void 0 ? "no answer came" : `no answer came (${errno})`;
    const message2 = describe(attempt, reason, "Check the network and GITHUB_API_URL");
    return new GitHubError(message2, { code: "network", ...details });
  }
  const message = describe(attempt, "the answer or the token could not be read", "Check GITHUB_API_URL and the key");
  return new GitHubError(message, { code: "unexpected-answer", ...details });
}
function namesOf(failure) {
  const names = [];
  let current = failure;
  for (let depth = 0; current && depth < 5; depth++) {
    names.push(current.name, ...current.code === void 0 ? [] : [current.code]);
    current = readFailure(current.cause);
  }
  return names;
}
function header(answer, name3) {
  const value = answer.headers[name3];
  return typeof value === "string" || typeof value === "number" ? String(value) : void 0;
}
function said(answer) {
  return Said.safeParse(answer.data).data ?? { message: "", errors: [] };
}

// src/github/read-answer.ts
var MAX_PAGES = 200;
function readAnswer(schema, data, attempt) {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join(".").slice(0, 60) ?? "";
  throw unexpected(attempt, `GitHub's answer is not as documented${field === "" ? "" : ` at \`${field}\``}`);
}
async function collectPages({
  attempt,
  listing,
  schema,
  maxPages
}) {
  const items = [];
  if (maxPages !== null && maxPages < 1) return { items, complete: false };
  let pages = 0;
  for await (const page of listing) {
    if (page.url === void 0) throw unexpected(attempt, "GitHub answered 409");
    if (!Array.isArray(page.data)) throw unexpected(attempt, "GitHub's answer is not a list");
    for (const item of page.data) items.push(readAnswer(schema, item, attempt));
    if (++pages >= (maxPages ?? MAX_PAGES) && hasNext(page)) {
      if (maxPages === null) throw unexpected(attempt, `it goes on after ${MAX_PAGES} pages`);
      return { items, complete: false };
    }
  }
  return { items, complete: true };
}
function unexpected(attempt, reason) {
  const message = describe(attempt, reason, "Check that GITHUB_API_URL is a GitHub API");
  return new GitHubError(message, { code: "unexpected-answer", status: null });
}
function hasNext(page) {
  return /rel="next"/.test(page.headers.link ?? "");
}

// src/github/wire.ts
var PER_PAGE = 100;
function createWire(octokit, owner, repo) {
  const name3 = `${owner}/${repo}`;
  let requests = 0;
  const attempted = async (attempt, request) => {
    try {
      return await request();
    } catch (error3) {
      throw toGitHubError(error3, attempt);
    }
  };
  return {
    octokit,
    at: { owner, repo },
    repo: name3,
    countRequests: () => requests,
    ask(attempt, request) {
      requests += 1;
      return attempted(attempt, request);
    },
    collect(attempt, listing, schema, maxPages) {
      const counted = countPages(listing, () => requests += 1);
      return attempted(attempt, () => collectPages({ attempt, listing: counted, schema, maxPages }));
    },
    attempt(what, number2, needs) {
      if (number2 === null) return { what, where: name3, needs };
      const attempt = { what, where: `${name3}#${number2}`, needs };
      requireNumber(number2, attempt);
      return attempt;
    }
  };
}
function requireNumber(number2, attempt) {
  if (!Number.isSafeInteger(number2) || number2 < 1)
    throw refused(attempt, "that is no number of GitHub's", "Correct it");
}
function refused(attempt, reason, cure) {
  return new GitHubError(describe(attempt, reason, cure), { code: "invalid", status: null });
}
function unlessNotFound(error3) {
  if (error3 instanceof GitHubError && error3.code === "not-found") return void 0;
  throw error3;
}
async function* countPages(listing, count2) {
  for await (const page of listing) {
    count2();
    yield page;
  }
}

// src/github/octokit-comments.ts
async function listComments2(wire, number2) {
  const attempt = wire.attempt("list the comments of", number2, "issues: read");
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/comments";
  const parameters = { ...wire.at, issue_number: number2, per_page: PER_PAGE };
  const listing = composePaginateRest.iterator(wire.octokit, route, parameters);
  const { items } = await wire.collect(attempt, listing, CommentAnswer, null);
  return items.map(toComment);
}
async function createComment(wire, number2, body) {
  const attempt = wire.attempt("comment on", number2, "issues: write");
  requireBody(body, attempt);
  const parameters = { ...wire.at, issue_number: number2, body, request: { retries: 0 } };
  const { data } = await wire.ask(
    attempt,
    () => wire.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", parameters)
  );
  return toComment(readAnswer(CommentAnswer, data, attempt));
}
async function updateComment(wire, id2, body) {
  const attempt = { what: "edit comment", where: `${id2} in ${wire.repo}`, needs: "issues: write" };
  requireNumber(id2, attempt);
  requireBody(body, attempt);
  const parameters = { ...wire.at, comment_id: id2, body };
  const { data } = await wire.ask(
    attempt,
    () => wire.octokit.request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters)
  );
  return toComment(readAnswer(CommentAnswer, data, attempt));
}
async function getComment(wire, id2) {
  const attempt = { what: "read comment", where: `${id2} in ${wire.repo}`, needs: "issues: read" };
  requireNumber(id2, attempt);
  const parameters = { ...wire.at, comment_id: id2 };
  const { data } = await wire.ask(
    attempt,
    () => wire.octokit.request("GET /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters)
  );
  return toComment(readAnswer(CommentAnswer, data, attempt));
}
async function deleteOwnComment(wire, id2, ownLogin) {
  const attempt = { what: "delete comment", where: `${id2} in ${wire.repo}`, needs: "issues: write" };
  requireNumber(id2, attempt);
  const comment2 = await getComment(wire, id2).catch(unlessNotFound);
  if (comment2 === void 0) return;
  if (comment2.author?.login !== await ownLogin()) throw refused(attempt, "it is somebody else's", "Leave it");
  const parameters = { ...wire.at, comment_id: id2 };
  await wire.ask(attempt, () => wire.octokit.request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", parameters)).catch(unlessNotFound);
}
function requireBody(body, attempt) {
  if (!isBody(body)) throw refused(attempt, `the text is empty or over ${BODY_LENGTH} characters`, "Shorten it");
}

// src/github/octokit-contents.ts
import { composePaginateRest as composePaginateRest2 } from "@octokit/plugin-paginate-rest";

// src/github/repo-name.ts
var OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
var NAME = /^[A-Za-z0-9._-]{1,100}$/;
var SEGMENT = /^[A-Za-z0-9._-]{1,100}$/;
var DOTS = /^\.{1,2}$/;
function parseRepoName(text) {
  const [owner, name3, ...rest] = text.split("/");
  if (owner === void 0 || name3 === void 0 || rest.length > 0) return void 0;
  if (!OWNER.test(owner) || !NAME.test(name3) || DOTS.test(name3)) return void 0;
  return { owner, name: name3 };
}
function isFilePath(path) {
  return path.split("/").every((segment) => SEGMENT.test(segment) && !DOTS.test(segment));
}

// src/github/octokit-contents.ts
async function getLatestReleaseTag(wire) {
  const attempt = wire.attempt("find the latest release of", null, "contents: read");
  const answer = await wire.ask(attempt, () => wire.octokit.request("GET /repos/{owner}/{repo}/releases/latest", wire.at)).catch(unlessNotFound);
  return answer && readAnswer(ReleaseAnswer, answer.data, attempt).tag_name;
}
async function listReleases(wire) {
  const attempt = wire.attempt("list the releases of", null, "contents: read");
  const parameters = { ...wire.at, per_page: PER_PAGE };
  const listing = composePaginateRest2.iterator(wire.octokit, "GET /repos/{owner}/{repo}/releases", parameters);
  const { items } = await wire.collect(attempt, listing, ReleaseAnswer, 1);
  return items.flatMap(toRelease);
}
async function listTags(wire) {
  const attempt = wire.attempt("list the tags of", null, "contents: read");
  const parameters = { ...wire.at, per_page: PER_PAGE };
  const listing = composePaginateRest2.iterator(wire.octokit, "GET /repos/{owner}/{repo}/tags", parameters);
  const { items } = await wire.collect(attempt, listing, TagAnswer, 1);
  return items.map(({ name: name3 }) => name3);
}
async function readFile(wire, path) {
  const attempt = { what: "read a file of", where: wire.repo, needs: "contents: read" };
  if (!isFilePath(path))
    throw refused(attempt, "the file's path is not plain", "Use letters, digits, `.`, `_`, `-`, `/`");
  const answer = await wire.ask(attempt, () => wire.octokit.request("GET /repos/{owner}/{repo}/contents/{+path}", { ...wire.at, path })).catch(unlessNotFound);
  if (answer === void 0 || Array.isArray(answer.data)) return void 0;
  const file = readAnswer(FileAnswer, answer.data, attempt);
  if (file.type !== "file") return void 0;
  if (file.encoding !== "base64" || file.content === void 0) {
    const message = describe(attempt, "the file is larger than 1 MB", "Make it smaller");
    throw new GitHubError(message, { code: "too-large", status: null });
  }
  return Buffer.from(file.content, "base64").toString("utf8");
}

// src/github/octokit-issues.ts
import { composePaginateRest as composePaginateRest3 } from "@octokit/plugin-paginate-rest";

// src/github/issue-history.ts
function toIssueHistory(events, ownLogin) {
  const last = /* @__PURE__ */ new Map();
  for (const event of events) {
    if (event.label === null || event.event !== "labeled" && event.event !== "unlabeled") continue;
    last.set(event.label.toLowerCase(), { ...event, label: event.label });
  }
  const isOurs = ({ actor }) => actor?.toLowerCase() === ownLogin.toLowerCase();
  const labels2 = [...last.values()];
  return {
    labelsAddedByUs: labels2.filter((last2) => last2.event === "labeled" && isOurs(last2)).map(({ label }) => label),
    labelsRemovedByOthers: labels2.filter((last2) => last2.event === "unlabeled" && !isOurs(last2)).map(({ label }) => label),
    // https://docs.github.com/rest/using-the-rest-api/issue-event-types#comment_deleted; it does not say whose. We
    // ourselves only take away a second comment of ours.
    commentDeleted: events.some((event) => event.event === "comment_deleted" && !isOurs(event))
  };
}

// src/github/issue-order.ts
function newestFirst(a, b) {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? 1 : -1;
  return b.number - a.number;
}
function longestUnchangedFirst(a, b) {
  if (a.updatedAt !== b.updatedAt) return a.updatedAt < b.updatedAt ? -1 : 1;
  return a.number - b.number;
}
function latestChange(issues) {
  return issues.reduce(
    (latest, { updatedAt }) => latest === null || updatedAt > latest ? updatedAt : latest,
    null
  );
}

// src/github/search-query.ts
var PLAIN = /^[\p{L}\p{N}]{1,40}$/u;
var MAX_LENGTH = 256;
var MAX_WORDS = 6;
function toSearchQuery(repo, words) {
  const quoted = [];
  for (const word of words.filter((one) => PLAIN.test(one)).slice(0, MAX_WORDS)) {
    if ([...quoted, word].join(" OR ").length + 2 <= MAX_LENGTH) quoted.push(`"${word}"`);
  }
  if (quoted.length === 0) return void 0;
  return `repo:${repo} is:issue ${quoted.length === 1 ? quoted[0] ?? "" : `(${quoted.join(" OR ")})`}`;
}

// src/github/octokit-issues.ts
async function getIssue(wire, number2) {
  const attempt = wire.attempt("read", number2, "issues: read");
  const parameters = { ...wire.at, issue_number: number2 };
  const { data } = await wire.ask(attempt, () => wire.octokit.request("GET /repos/{owner}/{repo}/issues/{issue_number}", parameters)).catch((error3) => {
    throw isGone(error3) ? deleted(attempt, error3) : error3;
  });
  const answer = readAnswer(IssueAnswer, data, attempt);
  if (answer.number !== number2 || !isOf(wire.repo, answer)) throw moved(attempt, answer);
  return toIssue(wire.repo, answer);
}
async function listIssues(wire, { since, maxPages, state = "all", label, order = "newest" }) {
  const attempt = wire.attempt("list the issues of", null, "issues: read");
  if (label?.includes(",") === true) throw refused(attempt, "a comma is in the label's name", "Name another label");
  const listing = composePaginateRest3.iterator(wire.octokit, "GET /repos/{owner}/{repo}/issues", {
    ...wire.at,
    state,
    ...order === "newest" ? { sort: "created", direction: "desc" } : { sort: "updated", direction: "asc" },
    per_page: PER_PAGE,
    ...since === void 0 ? {} : { since },
    ...label === void 0 ? {} : { labels: label }
  });
  const { items, complete } = await wire.collect(attempt, listing, IssueAnswer, maxPages);
  const byNumber = new Map(items.map((answer) => [answer.number, toIssue(wire.repo, answer)]));
  const listed = [...byNumber.values()].sort(order === "newest" ? newestFirst : longestUnchangedFirst);
  return { issues: listed.filter((issue) => !issue.isPullRequest), complete, until: latestChange(listed) };
}
async function searchIssues(wire, words) {
  const q = toSearchQuery(wire.repo, words);
  if (q === void 0) return [];
  const attempt = wire.attempt("search the issues of", null, "issues: read");
  const { data } = await wire.ask(
    attempt,
    () => wire.octokit.request("GET /search/issues", { q, per_page: PER_PAGE, advanced_search: "true" })
  );
  return readAnswer(SearchAnswer, data, attempt).items.filter((answer) => isOf(wire.repo, answer)).map((answer) => toIssue(wire.repo, answer)).filter((issue) => !issue.isPullRequest);
}
async function readHistory(wire, number2, ownLogin) {
  const attempt = wire.attempt("list the events of", number2, "issues: read");
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/events";
  const parameters = { ...wire.at, issue_number: number2, per_page: PER_PAGE };
  const listing = composePaginateRest3.iterator(wire.octokit, route, parameters);
  const { items } = await wire.collect(attempt, listing, EventAnswer, null);
  return toIssueHistory(items.map(toIssueEvent), await ownLogin());
}
function isGone(error3) {
  return error3 instanceof GitHubError && error3.code === "gone";
}
function deleted(attempt, cause) {
  const message = describe(attempt, "GitHub answered 410, it was deleted", "Nothing is left to do there");
  return new GitHubError(message, { code: "not-found", status: 410, cause });
}
function moved(attempt, answer) {
  const place2 = repositoryOf(answer) ?? "another repository";
  const message = describe(attempt, `it was moved to ${place2}#${answer.number}`, "Ask for it there");
  return new GitHubError(message, { code: "gone", status: null });
}
function isOf(repo, answer) {
  return (repositoryOf(answer) ?? repo).toLowerCase() === repo.toLowerCase();
}
function repositoryOf(answer) {
  return /\/repos\/([\w.-]{1,100}\/[\w.-]{1,100})$/.exec(answer.repository_url)?.[1];
}

// src/github/octokit-labels.ts
import { composePaginateRest as composePaginateRest4 } from "@octokit/plugin-paginate-rest";
async function listLabels(wire) {
  const attempt = wire.attempt("list the labels of", null, "issues: read");
  const parameters = { ...wire.at, per_page: PER_PAGE };
  const listing = composePaginateRest4.iterator(wire.octokit, "GET /repos/{owner}/{repo}/labels", parameters);
  const { items } = await wire.collect(attempt, listing, LabelAnswer, null);
  return items.map(toLabel);
}
async function ensureLabel(wire, label) {
  const attempt = wire.attempt("create a label in", null, "issues: write");
  const fitted = fitLabel(label);
  if (!fitted)
    throw refused(attempt, "it has no name or no colour of six hex digits", "Correct it in the configuration");
  try {
    await wire.ask(attempt, () => wire.octokit.request("POST /repos/{owner}/{repo}/labels", { ...wire.at, ...fitted }));
  } catch (error3) {
    if (!isAlreadyThere(error3) && !await hasLabel(wire, fitted.name, error3)) throw error3;
  }
}
async function addLabels(wire, number2, names) {
  const attempt = wire.attempt("add labels to", number2, "issues: write");
  const labels2 = names.map((name3) => requireLabelName(name3, attempt));
  if (labels2.length === 0) return;
  const parameters = { ...wire.at, issue_number: number2, labels: labels2 };
  await wire.ask(
    attempt,
    () => wire.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", parameters)
  );
}
async function removeLabel(wire, number2, name3) {
  const attempt = wire.attempt("remove a label from", number2, "issues: write");
  const parameters = { ...wire.at, issue_number: number2, name: requireLabelName(name3, attempt) };
  const answer = await wire.ask(
    attempt,
    () => wire.octokit.request("DELETE /repos/{owner}/{repo}/issues/{issue_number}/labels/{name}", parameters)
  ).catch(unlessNotFound);
  if (answer === void 0) await getIssue(wire, number2);
}
async function hasLabel(wire, name3, refusal) {
  if (!(refusal instanceof GitHubError) || refusal.status !== 422) return false;
  const attempt = wire.attempt("look for a label in", null, "issues: read");
  const answer = await wire.ask(attempt, () => wire.octokit.request("GET /repos/{owner}/{repo}/labels/{name}", { ...wire.at, name: name3 })).catch(unlessNotFound);
  return answer !== void 0;
}
function requireLabelName(name3, attempt) {
  const fitted = fitLabelName(name3);
  if (fitted === void 0)
    throw refused(attempt, "a label's name is empty or dots", "Correct it in the configuration");
  return fitted;
}

// src/github/octokit-people.ts
import { composePaginateRest as composePaginateRest5 } from "@octokit/plugin-paginate-rest";
var LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/;
var RATIONALE_LENGTH = 250;
async function getPermission(wire, login) {
  const attempt = { what: "read a person's permission in", where: wire.repo, needs: "metadata: read" };
  if (!LOGIN.test(login)) return "none";
  const answer = await wire.ask(
    attempt,
    () => wire.octokit.request("GET /repos/{owner}/{repo}/collaborators/{username}/permission", {
      ...wire.at,
      username: login
    })
  ).catch(unlessNotFound);
  return answer === void 0 ? "none" : readAnswer(PermissionAnswer, answer.data, attempt).permission;
}
async function addReaction(wire, commentId2, content) {
  const attempt = { what: "react to comment", where: `${commentId2} in ${wire.repo}`, needs: "issues: write" };
  requireNumber(commentId2, attempt);
  await wire.ask(
    attempt,
    () => wire.octokit.request("POST /repos/{owner}/{repo}/issues/comments/{comment_id}/reactions", {
      ...wire.at,
      comment_id: commentId2,
      content
    })
  );
}
async function suggestLabels(wire, number2, suggestions) {
  const attempt = wire.attempt("suggest labels for", number2, "issues: write");
  const wanted = suggestions.map((suggestion2) => {
    const name3 = fitLabelName(suggestion2.name);
    if (name3 === void 0)
      throw refused(attempt, "a label's name is empty or dots", "Correct it in the configuration");
    return { ...suggestion2, name: name3 };
  });
  const known = await listSuggestedLabels(wire, number2);
  if (known === void 0) return false;
  const labels2 = wanted.filter(({ name: name3 }) => !known.has(name3.toLowerCase())).map(({ name: name3, rationale, confidence }) => ({
    name: name3,
    rationale: rationale.slice(0, RATIONALE_LENGTH),
    confidence,
    suggest: true
  }));
  if (labels2.length === 0) return true;
  await wire.ask(
    attempt,
    () => wire.octokit.request("POST /repos/{owner}/{repo}/issues/{issue_number}/labels", {
      ...wire.at,
      issue_number: number2,
      // octokit's types know names only; the shape is that of GitHub's description (`issues/add-labels`).
      labels: labels2
    })
  );
  return true;
}
async function listSuggestedLabels(wire, number2) {
  const attempt = wire.attempt("list the suggestions for", number2, "issues: read");
  const route = "GET /repos/{owner}/{repo}/issues/{issue_number}/suggestions";
  const parameters = { ...wire.at, issue_number: number2, state: "all", action: "add_label", per_page: PER_PAGE };
  const answer = await wire.ask(attempt, () => wire.octokit.request(route, parameters)).catch((error3) => {
    if (error3 instanceof GitHubError && error3.status === 422) return void 0;
    unlessNotFound(error3);
    return void 0;
  });
  if (answer === void 0) return void 0;
  const ids = new Set(readAnswer(SuggestionsAnswer, answer.data, attempt).map(({ target_id }) => target_id));
  if (ids.size === 0) return /* @__PURE__ */ new Set();
  const listing = composePaginateRest5.iterator(wire.octokit, "GET /repos/{owner}/{repo}/labels", {
    ...wire.at,
    per_page: PER_PAGE
  });
  const { items } = await wire.collect(
    wire.attempt("list the labels of", null, "issues: read"),
    listing,
    LabelIdAnswer,
    null
  );
  return new Set(items.filter(({ id: id2 }) => ids.has(id2)).map(({ name: name3 }) => name3.toLowerCase()));
}

// src/github/octokit-github.ts
function createOctokitGitHub({ octokit, repo, ownLogin }) {
  const { owner, name: name3 } = requireRepoName(repo);
  const wire = createWire(octokit, owner, name3);
  const attempt = { what: "find out the login of", where: "the token's owner", needs: null };
  const getOwnLogin = askedOnce(() => wire.ask(attempt, ownLogin));
  return {
    repo,
    getOwnLogin,
    getIssue: (number2) => getIssue(wire, number2),
    listIssues: (options) => listIssues(wire, options),
    searchIssues: (words) => searchIssues(wire, words),
    readHistory: (number2) => readHistory(wire, number2, getOwnLogin),
    listComments: (number2) => listComments2(wire, number2),
    getComment: (id2) => getComment(wire, id2),
    createComment: (number2, body) => createComment(wire, number2, body),
    updateComment: (id2, body) => updateComment(wire, id2, body),
    deleteOwnComment: (id2) => deleteOwnComment(wire, id2, getOwnLogin),
    listLabels: () => listLabels(wire),
    ensureLabel: (label) => ensureLabel(wire, label),
    addLabels: (number2, names) => addLabels(wire, number2, names),
    removeLabel: (number2, label) => removeLabel(wire, number2, label),
    suggestLabels: (number2, suggestions) => suggestLabels(wire, number2, suggestions),
    getPermission: (login) => getPermission(wire, login),
    addReaction: (id2, reaction) => addReaction(wire, id2, reaction),
    getLatestReleaseTag: () => getLatestReleaseTag(wire),
    listReleases: () => listReleases(wire),
    listTags: () => listTags(wire),
    readFile: (path) => readFile(wire, path),
    countRequests: () => wire.countRequests()
  };
}
function requireRepoName(repo) {
  const name3 = parseRepoName(repo);
  if (name3) return name3;
  throw refused(
    { what: "use", where: "a repository", needs: null },
    "its name is not `owner/name`",
    "Correct the name"
  );
}

// src/config/quote.ts
function toOneLine(text) {
  return visibleText(text).replaceAll("\n", "\u240A").replaceAll("	", "\u2409");
}
function quote(text) {
  return `"${cut2(text, 40)}"`;
}
function cut2(text, max) {
  const characters = Array.from(text.slice(0, 2 * max + 2));
  return toOneLine(characters.length <= max ? text : `${characters.slice(0, max).join("")}\u2026`);
}

// src/config/config-error.ts
function renderConfigError(error3) {
  return toOneLine(`${error3.file}:${error3.line}:${error3.column}: ${error3.message}`);
}

// src/config/config-file.ts
import { z as z9 } from "zod";

// src/domain/category.ts
var CATEGORIES = [
  "usage-limit",
  "rate-limit",
  "overloaded",
  "server-error",
  "authentication",
  "permission",
  "content-policy",
  "invalid-request",
  "context-limit",
  "network",
  "filesystem",
  "process",
  "crash",
  "memory",
  "config",
  "integration",
  "install-update",
  "ui",
  "model-behavior",
  "feature-request",
  "no-report",
  "unknown"
];
var BUILT_IN = new Set(CATEGORIES);
function isBuiltIn(id2) {
  return BUILT_IN.has(id2);
}

// src/domain/report.ts
var OPERATING_SYSTEMS = ["macos", "windows", "linux", "wsl", "web", "other"];
var PROBLEM_KINDS = [
  "empty-body",
  "errors-truncated",
  "errors-not-json",
  "errors-unfenced",
  "errors-missing",
  "errors-unreadable-entry",
  "content-truncated",
  "description-missing",
  "environment-missing",
  "environment-value-odd",
  "fence-unclosed",
  "too-long"
];

// src/domain/rule-pack.ts
var PACK_NAMES = ["general", "assistant", "anthropic", "openai", "google", "languages"];

// src/config/custom-category-option.ts
import { z as z7 } from "zod";

// src/config/label-option.ts
import { z as z4 } from "zod";
var NAME_MAX = 50;
var DESCRIPTION_MAX = 100;
var LABEL_NAME = /^[^\s,](?:[^,\u0000-\u001F\u007F-\u009F\u2028\u2029]*[^\s,\u0000-\u001F\u007F-\u009F])?$/;
var ONE_LINE = /^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*$/;
var COLOR2 = /^#?[0-9A-Fa-f]{6}$/;
var name = z4.string({ error: "a label's name" }).min(1, { error: "a label's name", abort: true }).max(NAME_MAX, { error: `at most ${NAME_MAX} characters long`, abort: true }).regex(LABEL_NAME, { error: "a name without commas, line breaks and spaces around it" }).meta({
  id: "label-name",
  description: `The label's name, at most ${NAME_MAX} characters, without commas.`,
  examples: ["bug: crash"]
});
var color = z4.string({ error: "six hexadecimal digits in quotes" }).regex(COLOR2, { error: "six hexadecimal digits in quotes" }).optional().meta({
  description: "Its colour, should Fingerpost have to create it: six hexadecimal digits in quotes, with `#` or without.",
  examples: ["d73a4a"]
});
var description = z4.string({ error: "a sentence" }).max(DESCRIPTION_MAX, { error: `at most ${DESCRIPTION_MAX} characters long`, abort: true }).regex(ONE_LINE, { error: "on one line" }).optional().meta({
  description: `Its description, should Fingerpost have to create it, at most ${DESCRIPTION_MAX} characters.`,
  examples: ["The program ends or hangs as a whole"]
});
var partialLabel = z4.strictObject({ name: name.optional(), color, description }).meta({ id: "label", description: "A label; what is left out is the default's." });
var namedLabel = z4.strictObject({ name, color, description }).meta({ id: "named-label", description: "A label that has no name by default." });
var error = "a label's name, null for no label, or a map with name, color and description";
var partialOption = z4.union([name, z4.null(), partialLabel], { error }).optional();
var namedOption = z4.union([name, z4.null(), namedLabel], { error }).optional();
function labelOption(preset, purpose) {
  const option = preset.name === null ? namedOption : partialOption;
  return option.meta({ description: purpose, default: preset.name, examples: [preset.name ?? "triage"] });
}
function ownLabelOption(purpose) {
  return partialOption.meta({ description: purpose, examples: ["area: sync"] });
}

// src/config/own-texts.ts
import { z as z5 } from "zod";
var ONE_LINE2 = /^[^\s\u0000-\u001F\u007F-\u009F][^\u0000-\u001F\u007F-\u009F\u2028\u2029]*$/;
var ADVICE_LINES_MAX = 3;
var ADVICE_LENGTH_MAX = 300;
var HTTPS = /^https:\/\/[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+(?::\d{1,5})?(?:[/?#][A-Za-z0-9/?#:@!$&'+,;=._~%-]*)?$/;
var ADDRESS_LENGTH_MAX = 300;
function lineOption(max, description2, example2) {
  const error3 = "one line of text";
  return z5.string({ error: error3 }).max(max, { error: `at most ${max} characters long`, abort: true }).regex(ONE_LINE2, { error: error3 }).meta({ description: description2, examples: [example2] });
}
var adviceLine = lineOption(ADVICE_LENGTH_MAX, "One line.", "Restart the daemon.");
var adviceOption = z5.array(adviceLine, { error: "a list of lines" }).max(ADVICE_LINES_MAX, { error: `a list of at most ${ADVICE_LINES_MAX} lines` }).default([]).meta({
  description: `What the reporter can do now, shown in the comment: at most ${ADVICE_LINES_MAX} lines of plain text.`,
  examples: [["Restart the daemon.", "If that does not help, add its log."]]
});
var docsOption = z5.string({ error: "an https address" }).max(ADDRESS_LENGTH_MAX, { error: `an https address of at most ${ADDRESS_LENGTH_MAX} characters`, abort: true }).regex(HTTPS, { error: "an https address" }).optional().meta({
  description: "An https address to read more at, linked in the comment.",
  examples: ["https://docs.example.org/sync"]
});

// src/config/pattern-option.ts
import { z as z6 } from "zod";

// src/domain/pattern.ts
var PATTERN_PLACES = ["title", "prose", "errors"];

// src/config/compile-pattern.ts
import { RE2JS, RE2JSSyntaxException } from "re2js";
var PATTERN_LENGTH_MAX = 200;
var SIZE_MAX = 250;
var COST_MAX = 3e4;
function compilePattern(source) {
  if (source.length > PATTERN_LENGTH_MAX) return refuse(`of at most ${PATTERN_LENGTH_MAX} characters`);
  if (PLAIN2.test(source)) return plainPattern(source);
  const compiled = compile(source);
  if (typeof compiled === "string") return refuse(`of RE2's syntax (${compiled})`);
  if (compiled.test("")) return refuse("that not every text fulfils");
  const size = compiled.programSize();
  if (size > SIZE_MAX) return refuse("with fewer or smaller repetitions such as {0,60}");
  const cost = size * trialStates(compiled, source);
  if (cost > COST_MAX) return refuse("that stays small (shorten repetitions such as {0,60}, or write .* instead)");
  return { kind: "pattern", pattern: { source, test: (text) => compiled.test(text) }, cost };
}
var PLAIN2 = /^[A-Za-z0-9 _:;,'"!@#%&=<>/~-]+$/;
var PLAIN_COST = 25;
function plainPattern(source) {
  const words = source.toLowerCase();
  const test = (text) => text.toLowerCase().includes(words);
  return { kind: "pattern", pattern: { source, test }, cost: PLAIN_COST };
}
function refuse(why) {
  return { kind: "refused", why };
}
function compile(source) {
  try {
    return RE2JS.compile(source, RE2JS.CASE_INSENSITIVE);
  } catch (error3) {
    if (!(error3 instanceof RE2JSSyntaxException)) return "not understood";
    const { input } = error3;
    const part = input === null ? "" : `: ${input.startsWith("(?i)") ? input.slice("(?i)".length) : input}`;
    return `${error3.error}${part}`;
  }
}
var READ_LENGTH = 4e3;
var TRIAL_LENGTH = 240;
function trialStates(compiled, source) {
  const size = compiled.programSize();
  const words = source.match(/[\p{L}\p{N}]+/gu) ?? [];
  const needed = ` ${words.join(" ")}`;
  let worstGrowth = 0;
  const guess = () => Math.max(size, statesOf(compiled) + worstGrowth * (READ_LENGTH / (TRIAL_LENGTH / 2)));
  for (const stock of trialStocks(words)) {
    const text = trialText(stock);
    const [first2, second] = [text.slice(0, TRIAL_LENGTH / 2), text.slice(TRIAL_LENGTH / 2)];
    compiled.test(first2 + needed);
    const before2 = statesOf(compiled);
    compiled.test(second + needed);
    worstGrowth = Math.max(worstGrowth, statesOf(compiled) - before2 - SETTLED);
    if (guess() * size > COST_MAX) break;
  }
  return guess();
}
var SETTLED = 6;
var PAIRED_MAX = 5;
function* trialStocks(words) {
  const letters = [.../* @__PURE__ */ new Set([...Array.from(words.join("").toLowerCase()), " "])];
  const some = [.../* @__PURE__ */ new Set([...letters.slice(0, PAIRED_MAX), "a", " "])];
  yield letters;
  yield [...letters, ...words, ...words, ".", "\n"];
  for (const [at2, one] of some.entries()) for (const other of some.slice(at2 + 1)) yield [one, other];
  yield ["0", "1", "5", "9"];
  yield ["a", "1", "\xE4", "\u63D0", " ", "."];
}
function statesOf({ re2Input }) {
  return stateCount(re2Input.lazyDFA);
}
function stateCount(automaton) {
  return automaton?.stateCount ?? 1;
}
function trialText(stock) {
  let text = "";
  for (let state = 1; text.length < TRIAL_LENGTH; ) {
    state = Math.imul(state, 1664525) + 1013904223 >>> 0;
    text += stock[Math.floor(state / 2 ** 32 * stock.length)] ?? " ";
  }
  return text;
}

// src/config/pattern-option.ts
var PATTERNS_MAX = 10;
var ALL_PATTERNS_MAX = 200;
var ALL_COST_MAX = 1e5;
var error2 = "a regular expression (RE2)";
var pattern = z6.string({ error: error2 }).min(1, { error: error2, abort: true }).max(PATTERN_LENGTH_MAX, { error: `a regular expression of at most ${PATTERN_LENGTH_MAX} characters`, abort: true }).transform((source, context) => {
  const compiled = compilePattern(source);
  if (compiled.kind === "pattern") return compiled;
  context.addIssue({
    code: "custom",
    message: `a regular expression ${compiled.why}`,
    params: { completes: true }
  });
  return z6.NEVER;
});
var patternsOption = z6.array(pattern, { error: "a list of regular expressions" }).min(1, { error: "a list of one regular expression or more" }).max(PATTERNS_MAX, { error: `a list of at most ${PATTERNS_MAX} regular expressions` }).meta({
  description: `Regular expressions in RE2's syntax (no lookahead, no back references), at most ${PATTERNS_MAX} of ${PATTERN_LENGTH_MAX} characters; one match is enough. Case does not matter; the text has single blanks, straight quotes and no backticks.`,
  examples: [["lost the .* lamp", "\\bLNT-\\d+\\b"]]
});
var whereOption = z6.array(z6.enum(PATTERN_PLACES, { error: `one of ${PATTERN_PLACES.join(", ")}` }), {
  error: `a list of ${PATTERN_PLACES.join(", ")}`
}).min(1, { error: `a list with one or more of ${PATTERN_PLACES.join(", ")}` }).default([...PATTERN_PLACES]).meta({
  description: "Where the patterns are looked for: the title, what the reporter wrote, errors and quoted logs."
});
function findPatternExcess(lists) {
  let count2 = 0;
  let cost = 0;
  for (const { path, patterns: patterns2 } of lists) {
    for (const [at2, each] of patterns2.entries()) {
      count2 += 1;
      cost += each.cost;
      const place2 = [...path, at2];
      if (count2 > ALL_PATTERNS_MAX) {
        return { path: place2, message: `more than ${ALL_PATTERNS_MAX} patterns in the file; join some with "|"` };
      }
      if (cost > ALL_COST_MAX) {
        const message = "all patterns up to this one cost too much together; write shorter ones, or fewer";
        return { path: place2, message };
      }
    }
  }
  return void 0;
}

// src/config/custom-category-option.ts
var CUSTOM_CATEGORIES_MAX = 20;
var ID_MAX = 40;
var ID = new RegExp(`^(?!(?:${CATEGORIES.join("|")})$)(?=.{2,${ID_MAX}}$)[a-z][a-z0-9]*(?:-[a-z0-9]+)*$`);
var id = z7.string().regex(ID, {
  error: `an id of 2 to ${ID_MAX} lower-case letters, digits and hyphens that is not the id of a built-in category`
});
var WEIGHT = 8;
var weightError = "a number from 0.5 to 10";
var customCategory = z7.strictObject(
  {
    title: lineOption(60, "The comment's headline; left out, the id in words.", "Sync problem").optional(),
    label: ownLabelOption("The label; left out, `error: <id>`."),
    patterns: patternsOption,
    where: whereOption,
    weight: z7.number({ error: weightError }).min(0.5, { error: weightError }).max(10, { error: weightError }).default(WEIGHT).describe(
      "How much a match counts, in log-odds: 2 hints at it, 4 names it beyond doubt, 8 outranks what built-in rules usually say together."
    ),
    advice: adviceOption,
    docs: docsOption
  },
  { error: "a map with patterns and what to do about a match" }
);
var customCategoriesOption = z7.record(id, customCategory, { error: "a map from ids to categories" }).nullable().prefault({}).transform((filled) => filled ?? {}).superRefine((filled, context) => {
  const { length } = Object.keys(filled);
  if (length <= CUSTOM_CATEGORIES_MAX) return;
  context.addIssue({
    code: "custom",
    message: `${length} custom categories; at most ${CUSTOM_CATEGORIES_MAX} are read`
  });
}).meta({
  description: `Categories of your own, at most ${CUSTOM_CATEGORIES_MAX}, by their ids. They are weighed beside the built-in ones.`,
  examples: [{ "lantern-sync": { patterns: ["sync daemon"], advice: ["Restart the daemon."] } }],
  maxProperties: CUSTOM_CATEGORIES_MAX
});

// src/config/default-labels.ts
var CATEGORY_LABELS = {
  "usage-limit": named("error: usage-limit", "f68f28", "A plan, quota, credit or billing limit refuses or drains"),
  "rate-limit": named("error: rate-limit", "f8a859", "Too many requests (429) that are not a plan's limit"),
  overloaded: named("error: overloaded", "f9bf86", "The service is overloaded (529)"),
  "server-error": named("error: server-error", "fad6b2", "The service fails by itself (5xx)"),
  authentication: named("error: authentication", "9a64d8", "Signing in, tokens, API keys or the keychain (401)"),
  permission: named("error: permission", "ba90ea", "The account, organisation or region may not (403)"),
  "content-policy": named("error: content-policy", "d7bdf4", "Refused for what was asked"),
  "invalid-request": named("error: invalid-request", "e05c9e", "The request is malformed or names nothing that exists"),
  "context-limit": named("error: context-limit", "f29cc7", "The conversation or request is too long"),
  network: named("error: network", "478fe1", "Transport, DNS, TLS, a proxy or a time-out"),
  filesystem: named("error: filesystem", "7eb4f1", "Files, paths, locks, or an edit that a file refuses"),
  process: named("error: process", "b5d4f8", "A child process, a shell or one command that fails or hangs"),
  crash: named("error: crash", "cb2f2a", "The program ends or hangs as a whole"),
  memory: named("error: memory", "f48985", "Too much memory or processor time"),
  config: named("error: config", "3fab75", "Settings, permission rules or the sandbox are rejected or ignored"),
  integration: named("error: integration", "70cd9e", "Plugins, hooks, MCP servers, editor extensions, own commands"),
  "install-update": named("error: install-update", "a9e5c7", "Installing, updating or removing the program"),
  ui: named("error: ui", "efdf4d", "Shown or typed wrongly"),
  "model-behavior": unnamed("d0d5dd", "Answers or choices of the model are poor"),
  "feature-request": unnamed("bec5d0", "A wish for a new feature or for documentation"),
  "no-report": unnamed("e2e5e9", "Empty, a test, spam, or another project's issue"),
  unknown: unnamed("eeeff2", "What failed was not recognised")
};
var PLATFORM_LABELS = {
  macos: named("platform: macos", "78a6b0", "Seen on macOS"),
  windows: named("platform: windows", "89b4bd", "Seen on Windows"),
  linux: named("platform: linux", "9cc2c9", "Seen on Linux"),
  wsl: named("platform: wsl", "aecfd5", "Seen on the Windows Subsystem for Linux"),
  web: named("platform: web", "c1dce1", "Seen in a browser"),
  other: unnamed("d5e8eb", "Seen on another platform")
};
var POSSIBLE_DUPLICATE_LABEL = named(
  "possible-duplicate",
  "cfd3d7",
  "An earlier issue seems to report the same; nothing is closed for it"
);
var NEEDS_INFO_LABEL = named("needs-info", "fbe08a", "Something is missing that a maintainer would ask for");
function named(name3, color2, description2) {
  return { name: name3, color: color2, description: description2 };
}
function unnamed(color2, description2) {
  return { name: null, color: color2, description: description2 };
}

// src/config/known-issue-option.ts
import { z as z8 } from "zod";
var KNOWN_ISSUES_MAX = 100;
var FINGERPRINTS_MAX = 20;
var issueError = "the number of an issue";
var hashError = "a fine or medium fingerprint, 16 hexadecimal digits in quotes";
var versionError = "a version in quotes, such as 2.4.0";
var VERSION2 = /^v?\d{1,6}(?:\.\d{1,6}){0,2}(?:[-+][0-9A-Za-z.+-]{1,40})?$/;
var knownIssue = z8.strictObject(
  {
    issue: z8.int({ error: issueError }).min(1, { error: issueError }).max(999999999, { error: issueError }).meta({ description: "The number of the issue in this repository.", examples: [123] }),
    patterns: patternsOption.optional(),
    where: whereOption,
    fingerprints: z8.array(z8.string({ error: hashError }).regex(/^[0-9a-f]{16}$/, { error: hashError }), {
      error: "a list of fingerprints"
    }).min(1, { error: "a list of one fingerprint or more" }).max(FINGERPRINTS_MAX, { error: `a list of at most ${FINGERPRINTS_MAX} fingerprints` }).optional().meta({
      description: "Fingerprints of the error, fine or medium, as the details of the comment show them.",
      examples: [["0123456789abcdef"]]
    }),
    "fixed-in": z8.string({ error: versionError }).regex(VERSION2, { error: versionError }).optional().meta({
      description: "The release that has the fix: older versions are told to update, newer ones are called a regression.",
      examples: ["2.4.0"]
    }),
    advice: adviceOption,
    docs: docsOption
  },
  { error: "a map with an issue, and patterns or fingerprints" }
).superRefine(({ patterns: patterns2, fingerprints }, context) => {
  if (patterns2 !== void 0 || fingerprints !== void 0) return;
  context.addIssue({
    code: "custom",
    message: 'a known issue needs "patterns" or "fingerprints" to be recognised by'
  });
}).meta({
  anyOf: [
    { properties: { patterns: {} }, required: ["patterns"] },
    { properties: { fingerprints: {} }, required: ["fingerprints"] }
  ]
});
var knownIssuesOption = z8.array(knownIssue, { error: "a list of known issues" }).max(KNOWN_ISSUES_MAX, { error: `a list of at most ${KNOWN_ISSUES_MAX} known issues` }).nullable().prefault([]).transform((filled) => filled ?? []).meta({
  description: `Issues that you know of, at most ${KNOWN_ISSUES_MAX}, and how to recognise them. They come first in the comment.`,
  examples: [[{ issue: 123, patterns: ["oil gauge stuck"], "fixed-in": "2.4.0" }]]
});

// src/config/config-file.ts
var SWITCHABLE_CATEGORIES = CATEGORIES.filter((id2) => id2 !== "unknown");
var categories = section(
  "Which kinds of failure are recognised. A category that is switched off counts as `unknown`.",
  keyed(
    SWITCHABLE_CATEGORIES,
    (id2) => toggle(true, `Recognise \`${id2}\`: ${lowerFirst(CATEGORY_LABELS[id2].description)}.`)
  )
);
var labels = section(
  "Which labels are put on. A label that the repository has in another spelling is used as it is.",
  {
    categories: section(
      "The label of each category.",
      keyed(CATEGORIES, (id2) => labelOption(CATEGORY_LABELS[id2], `${CATEGORY_LABELS[id2].description}.`))
    ),
    platforms: section(
      "The label of each platform.",
      keyed(OPERATING_SYSTEMS, (os) => labelOption(PLATFORM_LABELS[os], `${PLATFORM_LABELS[os].description}.`))
    ),
    "possible-duplicate": labelOption(
      POSSIBLE_DUPLICATE_LABEL,
      "Put on where an earlier issue seems to report the same."
    ),
    "needs-info": labelOption(NEEDS_INFO_LABEL, "Put on where something is missing that a maintainer would ask for."),
    mode: z9.enum(["apply", "suggest"], { error: "`apply` or `suggest`" }).default("apply").describe(
      "Whether labels are put on (`apply`) or proposed (`suggest`) for a maintainer to accept, each with its reason. Where the repository lacks GitHub's issue suggestions they are put on."
    )
  }
);
var comment = section("The one comment that Fingerpost writes and keeps up to date.", {
  enabled: toggle(true, "Write the comment at all. Labels are put on either way."),
  "when-empty": toggle(false, "Write it even where there is nothing useful to say."),
  "max-duplicates": count(3, "How many likely duplicates it lists at most, 0 to 5."),
  "max-related": count(3, "How many related issues it lists at most, 0 to 5."),
  details: toggle(true, "Include the folded details: all errors, and why the category was given."),
  advice: toggle(true, "Include what the reporter can do now.")
});
var thresholds = section(
  "How sure Fingerpost must be, as probabilities from 0 to 1. Higher means fewer and better.",
  {
    category: probability(0.5, "Below it no category is given: no label is better than a wrong one."),
    duplicate: probability(0.9, "From it on an earlier issue is called a duplicate."),
    related: probability(0.5, "From it on an earlier issue is listed as related. At most `duplicate`.")
  },
  ({ duplicate, related }) => related > duplicate ? `"thresholds.related" (${related}) must not be above "thresholds.duplicate" (${duplicate}); set both, related the lower` : void 0
);
var ignore = section("Which issues are left alone.", {
  bots: toggle(true, "Leave issues alone that a bot opened."),
  authors: list(
    z9.string({ error: "a GitHub login" }).regex(/^@?[A-Za-z0-9][A-Za-z0-9_-]{0,99}(?:\[bot\])?$/, { error: "a GitHub login" }),
    "a list of GitHub logins",
    ["octocat", "renovate[bot]"],
    "Leave issues alone that one of these accounts opened. Case does not matter."
  ),
  labels: list(
    z9.string({ error: "a label's name" }).min(1, { error: "a label's name" }),
    "a list of label names",
    ["security", "no-triage"],
    "Leave issues alone that carry one of these labels. Case does not matter."
  )
});
var PACK_TEXTS = {
  general: "Rules for any program: HTTP statuses, system errors, crashes, common words.",
  assistant: "Rules for programs around a language model; only used where a report speaks of one.",
  anthropic: "Rules for users of the Anthropic API.",
  openai: "Rules for users of the OpenAI API and its imitators.",
  google: "Rules for users of Google's APIs and of gRPC.",
  languages: "Words of reports in other languages than English."
};
var rulePacks = section(
  "Which packs of built-in category rules apply. One that is switched off says nothing.",
  keyed(PACK_NAMES, (name3) => toggle(true, PACK_TEXTS[name3]))
);
var NPM_NAME = /^(?=.{1,214}$)(?:@[a-z0-9-~][a-z0-9-._~]*\/)?[a-z0-9-~][a-z0-9-._~]*$/;
var npmError = "the name of an npm package, or null";
var versions = section("What counts as the newest version, for the hint that an update is available.", {
  npm: z9.string({ error: npmError }).regex(NPM_NAME, { error: npmError }).nullable().default(null).meta({
    description: "An npm package whose latest release counts; null: this repository's releases, or else its tags.",
    examples: ["@acme/lantern"]
  })
});
var ConfigFile = z9.strictObject(
  {
    labels,
    categories,
    "custom-categories": customCategoriesOption,
    "known-issues": knownIssuesOption,
    "rule-packs": rulePacks,
    versions,
    comment,
    thresholds,
    ignore
  },
  { error: "a map of settings" }
).superRefine((file, context) => {
  const custom = Object.entries(file["custom-categories"]).map(([id2, { patterns: patterns2 }]) => {
    return { path: ["custom-categories", id2, "patterns"], patterns: patterns2 };
  });
  const known = file["known-issues"].map(({ patterns: patterns2 }, at2) => {
    return { path: ["known-issues", at2, "patterns"], patterns: patterns2 ?? [] };
  });
  const excess = findPatternExcess([...custom, ...known]);
  if (excess !== void 0) context.addIssue({ code: "custom", ...excess });
});
function section(description2, shape, check = () => void 0) {
  const map = z9.strictObject(shape, { error: "a map of settings" }).superRefine((filled, context) => {
    const message = check(filled);
    if (message !== void 0) context.addIssue({ code: "custom", message });
  });
  return map.nullable().prefault({}).transform((filled) => filled ?? map.parse({})).describe(description2);
}
function toggle(initial, description2) {
  return z9.boolean({ error: "true or false" }).default(initial).describe(description2);
}
function probability(initial, description2) {
  const error3 = "a number from 0 to 1";
  return z9.number({ error: error3 }).min(0, { error: error3 }).max(1, { error: error3 }).default(initial).describe(description2);
}
function count(initial, description2) {
  const error3 = "a whole number from 0 to 5";
  return z9.int({ error: error3 }).min(0, { error: error3 }).max(5, { error: error3 }).default(initial).describe(description2);
}
function list(item, expected, examples, description2) {
  return z9.array(item, { error: expected }).default([]).meta({ description: description2, examples: [examples] });
}
function keyed(ids, schemaOf) {
  const shape = Object.fromEntries(ids.map((id2) => [id2, schemaOf(id2)]));
  return shape;
}
function lowerFirst(text) {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

// src/config/config-json-schema.ts
import { z as z10 } from "zod";
function configJsonSchema() {
  const schema = z10.toJSONSchema(ConfigFile, {
    target: "draft-7",
    io: "input",
    override: ({ zodSchema, jsonSchema }) => {
      const examples = z10.globalRegistry.get(zodSchema)?.examples;
      if (Array.isArray(examples)) jsonSchema.examples = examples;
      foldEmptyable(jsonSchema);
      if (JSON.stringify(jsonSchema.default) === "{}") delete jsonSchema.default;
    }
  });
  const { $schema, ...rest } = schema;
  return {
    ...$schema === void 0 ? {} : { $schema },
    $id: "urn:fingerpost:config",
    title: "Fingerpost configuration",
    description: "Settings of .github/fingerpost.yml. Every key may be left out.",
    ...rest
  };
}
function foldEmptyable(schema) {
  const [full, empty] = schema.anyOf ?? [];
  if (schema.anyOf?.length !== 2 || full === void 0 || empty?.type !== "null") return;
  const { type } = full;
  if (type !== "object" && type !== "array" && type !== "string") return;
  delete schema.anyOf;
  Object.assign(schema, full);
  schema.type = [type, "null"];
}

// src/config/known-keys.ts
var root = configJsonSchema();
var definitions = root.definitions;
var sections = findSections(root, []);
function schemaAt(path) {
  return path.reduce(
    (schema, key) => propertiesOf(schema).get(key) ?? entryOf(schema, key),
    root
  );
}
function entryOf(schema, key) {
  const entry = /^\d+$/.test(key) ? schema?.items : schema?.additionalProperties;
  return typeof entry === "object" && !Array.isArray(entry) ? resolve(entry) : void 0;
}
function keysAt(path) {
  return [...propertiesOf(schemaAt(path)).keys()];
}
function propertiesOf(schema) {
  if (schema === void 0) return /* @__PURE__ */ new Map();
  const map = [schema, ...schema.anyOf ?? []].map(resolve).find((choice) => choice?.properties !== void 0);
  const entries = Object.entries(map?.properties ?? {});
  return new Map(
    entries.flatMap(([key, value]) => {
      const property = typeof value === "boolean" ? void 0 : resolve(value);
      return property === void 0 ? [] : [[key, property]];
    })
  );
}
function resolve(schema) {
  const ref = schema.$ref ?? schema.allOf?.[0]?.$ref;
  return ref === void 0 ? schema : definitions[ref.slice("#/definitions/".length)];
}
function findSections(schema, path) {
  if (schema.properties === void 0) return [];
  const properties = [...propertiesOf(schema)];
  const inner = properties.flatMap(([key, value]) => findSections(value, [...path, key]));
  return [{ path, keys: properties.map(([key]) => key) }, ...inner];
}

// src/config/nearest-key.ts
var LENGTH_MAX = 40;
function nearestKey(written, candidates) {
  if (written.length > LENGTH_MAX) return void 0;
  const key = toKebabCase(written);
  const near = candidates.map((candidate) => ({ candidate, distance: distanceTo(candidate, key) })).filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3))).sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate;
}
function distanceTo(candidate, key) {
  const distance = editDistance(candidate, key);
  return key.length >= 3 && candidate.startsWith(key) ? Math.min(distance, 1) : distance;
}
function toKebabCase(text) {
  return text.replace(/([a-z])(?=[A-Z])/g, "$1-").replace(/[_ ]/g, "-").toLowerCase();
}
function editDistance(a, b) {
  let beforeLast = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const at2 = (line, column) => line[column] ?? 0;
      const replaced = at2(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let best = Math.min(at2(last, j) + 1, at2(row, j - 1) + 1, replaced);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at2(beforeLast, j - 2) + 1);
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

// src/config/explain-issue.ts
function explainIssue(issue, root2) {
  const path = issue.path.map(String);
  const place2 = locate(root2, path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      offset: place2.node?.entries.get(key)?.keyOffset ?? place2.offset,
      say: () => unknownKey(key, path)
    }));
  }
  if (issue.code === "invalid_key") {
    const key = path.at(-1) ?? "";
    const outer = path.slice(0, -1);
    const offset = locate(root2, outer).node?.entries.get(key)?.keyOffset ?? place2.offset;
    return [
      { offset, say: () => `the key ${quote(key)} ${inside(outer)} must be ${issue.issues[0]?.message ?? "another"}` }
    ];
  }
  if (issue.code === "custom" && issue.params?.["completes"] !== true) {
    return [{ offset: place2.offset, say: () => issue.message }];
  }
  if (place2.node === void 0) return [{ offset: place2.offset, say: () => missingKey(path) }];
  if (issue.code === "invalid_union") {
    const meant = issue.errors.find((branch) => !branch.some(isWrongFromTheStart));
    if (meant !== void 0) {
      return meant.flatMap((inner) => explainIssue({ ...inner, path: [...issue.path, ...inner.path] }, root2));
    }
  }
  const { node } = place2;
  return [{ offset: place2.offset, say: () => wrongValue(issue.message, path, node) }];
}
function isWrongFromTheStart(issue) {
  return issue.code === "invalid_type" && issue.path.length === 0;
}
function locate(root2, path) {
  let node = root2;
  let { offset } = root2;
  for (const key of path) {
    const entry = node.entries.get(key);
    if (entry === void 0) return { node: void 0, offset };
    node = entry.node;
    offset = node.offset;
  }
  return { node, offset };
}
function unknownKey(key, path) {
  const unknown = `unknown key ${quote(key)} ${inside(path)}`;
  if (key === "<<") return `${unknown}; merge keys are not supported`;
  const here = keysAt(path);
  const near = nearestKey(key, here);
  if (near !== void 0) return `${unknown}; did you mean "${near}"?`;
  return `${unknown}; ${elsewhere(key, path) ?? `known here: ${here.join(", ")}`}`;
}
function elsewhere(key, path) {
  const known = sections.flatMap((section2) => section2.keys.map((name4) => ({ name: name4, section: section2.path })));
  const name3 = nearestKey(key, [...new Set(known.map((entry) => entry.name))]);
  const homes = known.filter((entry) => entry.name === name3 && entry.section.join(".") !== path.join("."));
  const home = homes.find(({ section: section2 }) => section2.length === 0) ?? (homes.length === 1 ? homes[0] : void 0);
  if (home === void 0) return void 0;
  return name3 === key ? `it belongs ${inside(home.section)}` : `did you mean "${home.name}"? It belongs ${inside(home.section)}`;
}
function inside(path) {
  return path.length === 0 ? "at the top level" : `in "${pathText(path)}"`;
}
function missingKey(path) {
  return `"${path.at(-1) ?? ""}" is missing ${inside(path.slice(0, -1))}${example(path)}`;
}
function wrongValue(expected, path, node) {
  const subject = path.length === 0 ? "the file" : `"${pathText(path)}"`;
  return `${subject} must be ${expected}, but is ${describe2(node)}${example(path)}`;
}
function pathText(path) {
  return path.map((key, index) => /^\d+$/.test(key) ? `[${key}]` : `${index === 0 ? "" : "."}${cut2(key, 40)}`).join("");
}
function describe2(node) {
  if (node.kind !== "scalar") return `a ${node.kind}`;
  if (node.value === null) return "empty";
  if (typeof node.value === "boolean") return String(node.value);
  if (typeof node.value !== "string") return `the ${typeof node.value} ${cut2(node.source, 40)}`;
  const length = Array.from(node.value).length;
  return `the text ${quote(node.value)}${length > 40 ? ` (${length} characters)` : ""}`;
}
function example(path) {
  const schema = schemaAt(path);
  if (schema?.properties !== void 0) return `; known there: ${keysAt(path).join(", ")}`;
  const key = path.at(-1);
  if (key === void 0) return "";
  if (schema === void 0 || /^\d+$/.test(key)) return example(path.slice(0, -1));
  const value = schema.examples?.[0] ?? schema.default;
  return value === void 0 ? "" : `; for example: ${key}: ${JSON.stringify(value)}`;
}

// src/config/place-finder.ts
import { LineCounter } from "yaml";
function placeFinder(text) {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at2 = text.indexOf("\n"); at2 !== -1; at2 = text.indexOf("\n", at2 + 1)) lines.addNewLine(at2 + 1);
  return (offset) => {
    const { line, col } = lines.linePos(offset);
    return { line, column: col };
  };
}

// src/config/read-yaml.ts
import { Composer, Parser } from "yaml";

// src/config/to-yaml-node.ts
import { isAlias, isMap, isScalar, isSeq } from "yaml";
function toYamlNode(contents) {
  const walk = new Walk();
  return { root: walk.node(contents, 0), findings: walk.findings };
}
var Walk = class {
  findings = [];
  #anchored = /* @__PURE__ */ new Map();
  /** `fallback` is the place of a value that is not there. */
  node(node, fallback) {
    if (isAlias(node)) return this.#alias(node.source, node.range?.[0] ?? fallback);
    const read = this.#read(node, fallback);
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== void 0)
      this.#anchored.set(node.anchor, read);
    return read;
  }
  #read(node, fallback) {
    if (isMap(node)) return this.#map(node, node.range?.[0] ?? fallback);
    if (isSeq(node)) return this.#list(node, node.range?.[0] ?? fallback);
    if (!isScalar(node)) return scalar(null, "", fallback);
    const source = node.source ?? "";
    return scalar(node.value, source, source === "" && node.value === null ? fallback : node.range?.[0] ?? fallback);
  }
  #alias(name3, offset) {
    const target = this.#anchored.get(name3);
    if (target !== void 0) return target;
    this.#find(offset, () => `the alias ${quote(`*${name3}`)} has no anchor ${quote(`&${name3}`)} before it`);
    return scalar(null, "", offset);
  }
  #map(map, offset) {
    const entries = /* @__PURE__ */ new Map();
    for (const pair of map.items) this.#entry(pair, entries, offset);
    const values = [...entries].map(([key, { node }]) => [key, node.value]);
    return { kind: "map", value: Object.fromEntries(values), source: "", offset, entries };
  }
  #entry(pair, entries, fallback) {
    const key = isScalar(pair.key) ? String(pair.key.value) : "";
    const keyOffset = (isScalar(pair.key) ? pair.key.range?.[0] : void 0) ?? fallback;
    const node = this.node(pair.value, keyOffset);
    if (entries.has(key)) this.#find(keyOffset, () => `the key ${quote(key)} is given twice`);
    else entries.set(key, { keyOffset, node });
  }
  #list(list2, offset) {
    const nodes = list2.items.map((item) => this.node(item, (isScalar(item) ? item.range?.[0] : void 0) ?? offset));
    const entries = new Map(nodes.map((node, index) => [String(index), { keyOffset: node.offset, node }]));
    return { kind: "list", value: nodes.map(({ value }) => value), source: "", offset, entries };
  }
  #find(offset, say) {
    this.findings.push({ offset, say });
  }
};
function scalar(value, source, offset) {
  return { kind: "scalar", value, source, offset, entries: /* @__PURE__ */ new Map() };
}

// src/config/yaml-bounds.ts
var BYTES_MAX = 64 * 1024;
var DEPTH_MAX = 32;
var ALIASES_MAX = 50;
var OVERSIZE = `more than the ${BYTES_MAX} (64 KiB) that are read`;
function findOversize(text) {
  const bytes = Buffer.byteLength(text, "utf8");
  if (bytes <= BYTES_MAX) return void 0;
  return { offset: 0, say: () => `the file has ${bytes} bytes, ${OVERSIZE}` };
}
function findExcess(document) {
  const open = [{ token: document, depth: 0 }];
  let aliases = 0;
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const { token, depth } = next;
    if (depth > DEPTH_MAX) return { offset: token.offset, say: () => `nested deeper than ${DEPTH_MAX} levels` };
    if (token.type === "alias") aliases += 1;
    if (aliases > ALIASES_MAX) return { offset: token.offset, say: () => `more than ${ALIASES_MAX} aliases ("*name")` };
    for (const child of childrenOf(token).reverse()) open.push({ token: child, depth: depth + 1 });
  }
  return void 0;
}
function childrenOf(token) {
  switch (token.type) {
    case "document":
      return token.value === void 0 ? [] : [token.value];
    case "block-map":
    case "block-seq":
    case "flow-collection":
      return token.items.flatMap(({ key, value }) => [key, value]).filter((child) => child !== null && child !== void 0);
    default:
      return [];
  }
}

// src/config/yaml-complaint.ts
var WORDS = {
  TAB_AS_INDENT: "a tab is used as indentation; YAML wants spaces",
  BAD_INDENT: "the indentation does not fit the lines above, or a bracket is not closed",
  UNEXPECTED_TOKEN: "something here does not belong; look at quotes, brackets and indentation",
  BAD_SCALAR_START: "a value cannot begin with this character; put it in quotes",
  BAD_DQ_ESCAPE: 'an unknown escape in double quotes; write "\\\\" for a backslash, or use single quotes',
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line with its colon",
  BLOCK_AS_IMPLICIT_KEY: 'two "key: value" pairs on one line; begin a new line, or put the value in quotes',
  KEY_OVER_1024_CHARS: "a key of more than 1024 characters",
  NON_STRING_KEY: "a key must be plain text",
  TAG_RESOLVE_FAILED: 'tags ("!name") are not supported',
  BAD_DIRECTIVE: 'directives ("%NAME") are not supported',
  MULTIPLE_ANCHORS: 'two anchors ("&name") on one value',
  MULTIPLE_TAGS: 'two tags ("!name") on one value'
};
function yamlComplaint(error3) {
  return `not valid YAML: ${WORDS[error3.code] ?? cut2(error3.message, 100)}`;
}

// src/config/read-yaml.ts
function readYaml(text) {
  const oversize = findOversize(text);
  if (oversize !== void 0) return { root: null, findings: [oversize] };
  const tokens = [...new Parser().parse(text)];
  for (const token of tokens) {
    const excess = findExcess(token);
    if (excess !== void 0) return { root: null, findings: [excess] };
  }
  const [first2, second] = new Composer(OPTIONS).compose(tokens, true, text.length);
  if (first2 === void 0) return { root: null, findings: [] };
  if (first2.errors.length > 0) return { root: null, findings: onePerLine(first2.errors, text) };
  const { root: root2, findings } = first2.contents === null ? NOTHING : toYamlNode(first2.contents);
  return { root: root2, findings: [...findings, ...first2.warnings.map(toFinding), ...refuseSecond(second)] };
}
var NOTHING = { root: null, findings: [] };
var OPTIONS = {
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  stringKeys: true,
  uniqueKeys: false,
  prettyErrors: false
};
function onePerLine(errors, text) {
  const placeOf2 = placeFinder(text);
  const byLine = /* @__PURE__ */ new Map();
  for (const error3 of errors) {
    const { line } = placeOf2(error3.pos[0]);
    if (!byLine.has(line)) byLine.set(line, toFinding(error3));
  }
  return [...byLine.values()];
}
function toFinding(error3) {
  return { offset: error3.pos[0], say: () => yamlComplaint(error3) };
}
function refuseSecond(document) {
  if (document === void 0) return [];
  return [{ offset: document.range[0], say: () => 'a second document begins here ("---"); only one is read' }];
}

// src/config/to-settings.ts
import semver from "semver";
function toSettings(file) {
  const { labels: labels2, comment: comment2, thresholds: thresholds2, ignore: ignore2 } = file;
  const switchedOff = new Set(SWITCHABLE_CATEGORIES.filter((id2) => !file.categories[id2]));
  const custom = Object.entries(file["custom-categories"]).map(([id2, option]) => toCustomCategory(id2, option));
  return {
    categories: /* @__PURE__ */ new Set([
      ...CATEGORIES.filter((id2) => !switchedOff.has(id2)),
      ...custom.map(({ category }) => category.id)
    ]),
    packs: new Set(PACK_NAMES.filter((name3) => file["rule-packs"][name3])),
    customCategories: new Map(custom.map(({ category }) => [category.id, category])),
    knownIssues: file["known-issues"].map(toKnownIssue),
    versions: { npm: file.versions.npm },
    labels: {
      categories: new Map([
        ...toLabels(CATEGORIES, labels2.categories, CATEGORY_LABELS),
        ...custom.flatMap(({ category, label }) => label === null ? [] : [[category.id, label]])
      ]),
      platforms: toLabels(OPERATING_SYSTEMS, labels2.platforms, PLATFORM_LABELS),
      possibleDuplicate: toLabel2(labels2["possible-duplicate"], POSSIBLE_DUPLICATE_LABEL),
      needsInfo: toLabel2(labels2["needs-info"], NEEDS_INFO_LABEL),
      mode: labels2.mode
    },
    comment: {
      enabled: comment2.enabled,
      whenEmpty: comment2["when-empty"],
      maxDuplicates: comment2["max-duplicates"],
      maxRelated: comment2["max-related"],
      details: comment2.details,
      advice: comment2.advice
    },
    thresholds: { category: thresholds2.category, duplicate: thresholds2.duplicate, related: thresholds2.related },
    ignore: {
      bots: ignore2.bots,
      authors: new Set(ignore2.authors.map((login) => login.replace(/^@/, "").toLowerCase())),
      labels: new Set(ignore2.labels.map((name3) => name3.toLowerCase()))
    }
  };
}
var PLAIN_COLOR = "ededed";
function toCustomCategory(written, option) {
  const id2 = written;
  const words = written.replaceAll("-", " ");
  const title = option.title ?? `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const category = {
    id: id2,
    title,
    patterns: option.patterns.map(({ pattern: pattern2 }) => pattern2),
    where: new Set(option.where),
    weight: option.weight,
    advice: option.advice,
    docs: option.docs ?? null
  };
  return { category, label: toLabel2(option.label, { name: `error: ${id2}`, color: PLAIN_COLOR, description: title }) };
}
function toKnownIssue(option) {
  const fixedIn = option["fixed-in"];
  return {
    issue: option.issue,
    patterns: (option.patterns ?? []).map(({ pattern: pattern2 }) => pattern2),
    where: new Set(option.where),
    fingerprints: new Set(option.fingerprints),
    fixedIn: fixedIn === void 0 ? null : semver.valid(fixedIn) ?? semver.coerce(fixedIn)?.version ?? null,
    advice: option.advice,
    docs: option.docs ?? null
  };
}
function toLabels(ids, options, presets) {
  return new Map(
    ids.flatMap((id2) => {
      const label = toLabel2(options[id2], presets[id2]);
      return label === null ? [] : [[id2, label]];
    })
  );
}
function toLabel2(option, preset) {
  if (option === null) return null;
  const said2 = typeof option === "string" ? { name: option } : option ?? {};
  const name3 = said2.name ?? preset.name;
  if (name3 === null) return null;
  const color2 = "color" in said2 && said2.color !== void 0 ? said2.color.replace("#", "").toLowerCase() : preset.color;
  const description2 = "description" in said2 ? said2.description ?? preset.description : preset.description;
  return { name: name3, color: color2, description: description2 };
}

// src/config/parse-config.ts
var CONFIG_PATH = ".github/fingerpost.yml";
var defaultSettings = toSettings(ConfigFile.parse({}));
var ERRORS_MAX = 50;
function parseConfig(text, file) {
  const { root: root2, findings } = readYaml(text);
  const parsed = ConfigFile.safeParse(root2?.value ?? {});
  const all = [...findings, ...root2 === null ? [] : explainIssues(parsed.error?.issues ?? [], root2, findings)];
  if (all.length === 0 && parsed.success) return { settings: toSettings(parsed.data), errors: [] };
  return { settings: defaultSettings, errors: toErrors(all, text, file) };
}
function explainIssues(issues, root2, findings) {
  const said2 = new Set(findings.map(({ offset }) => offset));
  return issues.filter((issue) => !isAfterthought(issue, issues)).flatMap((issue) => explainIssue(issue, root2)).filter(({ offset }) => !said2.has(offset));
}
function isAfterthought(issue, issues) {
  if (issue.code !== "too_big" && issue.code !== "too_small") return false;
  const place2 = issue.path.join("\n");
  return issues.some((other) => other.code === "invalid_type" && other.path.join("\n") === place2);
}
function toErrors(findings, text, file) {
  const placeOf2 = placeFinder(text);
  const sorted = [...findings].sort((a, b) => a.offset - b.offset);
  const errors = sorted.slice(0, ERRORS_MAX).map(({ offset, say }) => {
    return { file, ...placeOf2(offset), message: toOneLine(say()) };
  });
  const next = sorted[ERRORS_MAX];
  if (next === void 0) return errors;
  const more = `and ${sorted.length - ERRORS_MAX} more errors from here on`;
  return [...errors, { file, ...placeOf2(next.offset), message: more }];
}

// src/fingerprint/algorithm.ts
var ALGORITHM = "fp-2026-11-20";

// src/fingerprint/catch-alls.ts
var CATCH_ALL_MESSAGES = [
  {
    name: "unknown-error",
    reason: "\u201Cunknown error\u201D names no failure",
    pattern: /^(?:an? )?(?:unknown|unexpected|unspecified|undefined|generic|internal|general|unhandled)(?: (?:error|exception|failure|reason|rejection))?(?: (?:occurred|happened|was thrown))?$/
  },
  {
    name: "only-error",
    reason: "only says that there was an error",
    pattern: /^(?:an? )?(?:error|exception|failed|failure|fatal|fatal error|crash(?:ed)?|not ok|nok|none|null|nil|undefined|true|false)(?: (?:occurred|happened|occured))?$/
  },
  {
    name: "something-wrong",
    reason: "only says that something went wrong",
    pattern: /^(?:oops )?something went wrong(?: please try again(?: later)?)?$/
  },
  {
    name: "object-object",
    reason: "an object was printed instead of its message",
    pattern: /^\[object [a-z]{1,30}\]$|^\{\}$|^\[\]$/
  },
  {
    name: "rust-any",
    reason: "Rust's panic machinery printed the payload's type instead of its message",
    pattern: /^box<(?:dyn )?any(?: \+ send)?>$/
  },
  {
    name: "request-failed",
    reason: "any request may fail like this",
    pattern: /^(?:the )?(?:request|api request|http request|call|api call|operation|fetch)(?: has)? failed(?: with status(?: code)?(?: <?\w{1,5}>?)?)?$/
  },
  {
    name: "aborted",
    reason: "somebody or something cancelled it",
    pattern: overLines()`
        ^(?:the |this )?(?:request|operation|user|stream|connection)?(?: was| has been)? ?(?:aborted|
          cancell?ed|interrupted)(?: (?:by|the) (?:the )?(?:user|request|caller|operation))?$|
        ^(?:the )?user aborted a request$
      `
  },
  {
    name: "command-failed",
    reason: "any command may end like this",
    pattern: overLines()`
        ^(?:the )?(?:command|process|child process|script|task|build)(?: has)? (?:failed|exited|ended|
          terminated)(?: with (?:(?:non-zero )?(?:exit )?(?:code|status)(?: -?\d{1,3})?|an? error|
          errors))?$|
        ^exit(?:ed)?(?: with)?(?: code| status)?[ :=]{1,2}\d{1,3}$
      `
  },
  {
    name: "stopped",
    reason: "only says that it stopped because of errors told elsewhere",
    pattern: overLines()`
        ^(?:could not compile[^.]{0,80}|compilation|build|aborting|stopping|
          exiting)(?: (?:failed|due to|because of))?(?: (?:<num> |the )?previous errors?)$|
        ^(?:compilation|build) failed$|
        ^explicit (?:failure|panic)$|
        ^internal (?:compiler )?error:? unexpected (?:failure|error|panic)$
      `
  },
  {
    name: "signal",
    reason: "only the signal that ended it",
    pattern: /^(?:segmentation fault|segfault|abort trap|aborted|bus error|illegal instruction|floating point exception|trace\/bpt trap|killed|terminated|core dumped)(?:: <num>)?(?: \(core dumped\))?$/
  },
  {
    name: "see-log",
    reason: "points elsewhere",
    pattern: /^(?:see|check) (?:the )?(?:logs?|output|console)(?: for (?:more )?details?)?$/
  }
];
var CANCELLED_CLASSES = /* @__PURE__ */ new Set([
  "AbortError",
  "APIUserAbortError",
  "CancelledError",
  "CanceledError",
  "CancellationError",
  "OperationCanceledException",
  "TaskCanceledException",
  "KeyboardInterrupt",
  "InterruptedException"
]);
var GENERIC_CLASSES = /* @__PURE__ */ new Set([
  "error",
  "api error",
  "apierror",
  "api_error",
  "exception",
  "baseexception",
  "throwable",
  "runtimeexception",
  "runtimeerror",
  "fatal",
  "fatal error",
  "fatalerror",
  "uncaught",
  "uncaught error",
  "unhandled",
  "unhandledrejection",
  "unhandledpromiserejection",
  "unknownerror",
  "failure",
  "panic",
  "err",
  "domexception"
]);
var LANGUAGE_CLASSES = /* @__PURE__ */ new Set([
  "AggregateError",
  "ArithmeticException",
  "AssertionError",
  "AttributeError",
  "EvalError",
  "IOError",
  "IOException",
  "IllegalArgumentException",
  "IllegalStateException",
  "ImportError",
  "IndexError",
  "IndexOutOfBoundsException",
  "InvalidOperationException",
  "KeyError",
  "NameError",
  "NullPointerException",
  "NullReferenceException",
  "OSError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "SystemError",
  "TypeError",
  "URIError",
  "ValueError"
]);
var RUNTIME_WORDINGS = [
  /^cannot (?:read|set|access|destructure|convert|assign|call)\b/,
  /\bis not (?:a function|a constructor|iterable|defined|an object|subscriptable|callable)\b/,
  /^(?:undefined|null) is not\b/,
  /^maximum call stack size exceeded$/,
  /^invalid (?:array length|string length|time value)$/,
  /^unexpected (?:token|end of|identifier|number|string)\b/,
  /\bobject has no attribute\b/,
  /\bindex out of (?:range|bounds)\b/,
  /^index <num> (?:out of bounds|is out of bounds)\b/,
  /^called [`'"]?(?:option|result)::/,
  /\bnil pointer dereference\b/,
  /\binvalid memory address\b/,
  /^(?:division|divide|integer divide) by zero$/,
  /^segmentation fault\b/,
  /^stack overflow\b/,
  /^assertion failed\b/,
  // What a sanitizer calls the kind of damage (https://clang.llvm.org/docs/AddressSanitizer.html).
  /^(?:(?:heap|stack|global|container|dynamic-stack)-[a-z-]{4,40}|segv|double-free|bad-free|data race)\b/
];

// src/fingerprint/frame-rules.ts
var RUNTIME_FILES = [
  { name: "node", reason: "Node's own modules", pattern: /^(?:node:|internal[:/])/ },
  {
    name: "native",
    reason: "the engine's native code",
    pattern: /^(?:native\b|\[native code\]|unknown$|\(unknown\)$)/
  },
  { name: "bun", reason: "Bun's own modules", pattern: /^bun:/ },
  { name: "go-runtime", reason: "Go's runtime", pattern: /\/(?:libexec\/|go\/)src\/runtime\// },
  { name: "rust-std", reason: "Rust's standard library", pattern: /^\/rustc\// },
  { name: "python-frozen", reason: "Python's import machinery", pattern: /^<frozen / }
];
var RUNTIME_FUNCTIONS = [
  {
    name: "js-queue",
    reason: "the task and promise queue",
    pattern: /\b(?:processTicksAndRejections|runMicrotasks|process\._tick\w*|listOnTimeout|processTimers|processImmediate)\b/
  },
  {
    name: "js-loader",
    reason: "module loading",
    pattern: /\b(?:Module\._\w+|loadModule|requireModule|moduleEvaluation|asyncRunEntryPointWithESMLoader|executeUserEntryPoint)\b/
  },
  {
    name: "js-promise",
    reason: "the promise itself",
    pattern: /^(?:async )?(?:new )?(?:Promise(?:\.\w+)?|Generator\.next|asyncGeneratorStep)(?: \(index \d+\))?$/
  },
  {
    name: "rust-panic",
    reason: "Rust's panic and start-up",
    pattern: /^(?:std::(?:panicking|rt|sys|panic)|core::(?:panicking|ops::function)|rust_begin_unwind|rust_try|rust_panic|__rust_|__libc_start|_start$|__pthread)/
  },
  {
    name: "rust-before-1.0",
    reason: "the same in old releases, whose backtraces still circulate",
    pattern: /^(?:(?:rt::)?(?:backtrace|unwind|thread|task)::|failure::(?:on_fail|begin_unwind|fail_)|imp::write$|Task::run$)/
  },
  {
    name: "native-thread",
    reason: "where the C library starts a thread",
    pattern: /^(?:start_thread|_{0,2}clone3?|_pthread_(?:body|start|struct_init)|thread_start)$/
  },
  { name: "go-runtime", reason: "Go's runtime", pattern: /^runtime\.(?:go|main|panic|gopanic|sigpanic|throw)/ },
  {
    name: "jdk",
    reason: "the JDK's reflection and threads",
    pattern: /^(?:java\.base\/)?(?:java\.lang\.(?:reflect|Thread)|jdk\.internal|sun\.)/
  },
  { name: "python-module", reason: "a module's top level", pattern: /^<(?:module|lambda|listcomp|dictcomp|genexpr)>$/ },
  {
    name: "script",
    reason: "the top level of a script of Ruby or PHP",
    pattern: /^(?:<main>|<top \(required\)>|\{main\}|require|require_relative)$/
  },
  {
    name: "anonymous",
    reason: "a function without a name",
    pattern: /^(?:async )?(?:new )?(?:<anonymous>|<unknown>|\(unknown\)|unknown|anonymous|eval|\?)$/
  }
];
var BUNDLE_FILES = [
  { name: "bun-single-file", reason: "a Bun executable's own file system", pattern: /(?:\$bunfs|~BUN)[\\/]/ },
  { name: "pkg-snapshot", reason: "a pkg executable's own file system", pattern: /^(?:[A-Za-z]:)?[\\/]snapshot[\\/]/ },
  { name: "asar", reason: "an Electron archive", pattern: /\.asar[\\/]/ },
  {
    name: "minified",
    reason: "named as minified, bundled or a chunk",
    pattern: /(?:\.min|[.-]bundle|[.-]chunk|^chunk-[\w-]{1,40}|[\\/]chunk-[\w-]{1,40})\.[cm]?js$/
  },
  { name: "webpack", reason: "a webpack module", pattern: /^webpack(?:-internal)?:/ }
];
var LONGEST_WRITTEN_LINE = 300;

// src/fingerprint/looks-minified.ts
var SHORT_PREFIXES = /^(?:is|to|on|as|do|of|in|by|at|go|my|no)[A-Z]/;
function looksMinified(name3) {
  if (name3.length <= 2) return true;
  if (name3.length > 4) return false;
  if (/[0-9$_]/.test(name3)) return true;
  if (!/[aeiouy]/i.test(name3)) return true;
  const mixedCase = /[a-z][A-Z]|[A-Z]{2}[a-z]/.test(name3);
  return mixedCase && !SHORT_PREFIXES.test(name3);
}

// src/fingerprint/frames.ts
var MOST_FRAMES = 40;
var LONGEST_NAME = 200;
var matches = (rules, text) => rules.some(({ pattern: pattern2 }) => pattern2.test(text));
function isBundleFrame(frame2) {
  if (frame2.column !== null && frame2.column > LONGEST_WRITTEN_LINE) return true;
  return frame2.file !== null && matches(BUNDLE_FILES, frame2.file.slice(-LONGEST_NAME));
}
function readableFrames(frames) {
  const names = [];
  for (const frame2 of frames.slice(0, MOST_FRAMES)) {
    const name3 = readableName(frame2);
    if (name3 !== null && name3 !== names.at(-1)) names.push(name3);
  }
  return names;
}
function readableName(frame2) {
  if (frame2.function === null || frame2.function.length > LONGEST_NAME) return null;
  if (frame2.file !== null && matches(RUNTIME_FILES, frame2.file.slice(0, LONGEST_NAME))) return null;
  const written = frame2.function.trim();
  if (written === "" || matches(RUNTIME_FUNCTIONS, written)) return null;
  const name3 = bareName(written);
  if (matches(RUNTIME_FUNCTIONS, name3)) return null;
  return looksMinified(name3.replace(/^.*::/, "")) ? null : name3;
}
var MANGLING = /^(?:h[0-9a-f]{12,16}\w{0,8}|v\d+(?:\.\w+){0,3})$/;
function bareName(written) {
  const plain2 = withoutBrackets(written.replace(/ \[as [^\]]{1,100}\]$/, "")).replace(/^(?:(?:async|new|bound|get|set) )+/, "").replace(/^block (?:\(\d{1,3} levels\) )?in /, "").replace(/^.*(?:->|#)(?=\w)/, "").replace(/(?:\$\$Lambda.*|\$\d+|\$lambda\$?\d*)$/, "");
  if (plain2.includes("::"))
    return plain2.split("::").filter((part) => !/^\{.*\}$/.test(part) && part !== "" && !MANGLING.test(part)).slice(-2).join("::");
  const dotted = plain2.split(".").filter((part) => part !== "" && part !== "<anonymous>");
  return (dotted.at(-1) ?? "").replace(/^#/, "");
}
function withoutBrackets(text) {
  let depth = 0;
  let kept = "";
  for (const character2 of text) {
    if (character2 === "<" || character2 === "(") depth += 1;
    else if ((character2 === ">" || character2 === ")") && depth > 0) depth -= 1;
    else if (depth === 0) kept += character2;
  }
  return kept;
}

// src/fingerprint/id-prefixes.ts
var ID_PREFIXES = [
  "req",
  "request",
  "msg",
  "msgbatch",
  "toolu",
  "srvtoolu",
  "call",
  "chatcmpl",
  "resp",
  "run",
  "thread",
  "asst",
  "batch",
  "file",
  "item",
  "event",
  "evt",
  "session",
  "sess",
  "conv",
  "org",
  "user",
  "acct",
  "cus",
  "sub",
  "job",
  "task",
  "trace",
  "span",
  "txn"
];

// src/fingerprint/parameter-patterns.ts
var START = "(?<![A-Za-z0-9_])";
var END = "(?![A-Za-z0-9_])";
var LOOSE_START = "(?<![A-Za-z0-9_>])";
var MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}";
var CLOCK = "\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?";
var ZONE = "(?:\\s?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?";
var DURATION_UNIT = "(?:ns|us|\xB5s|ms|[smhd]|\\s(?:ms|msec|sec|secs|seconds?|milliseconds?|mins?|minutes?|hrs?|hours?|days?|weeks?))";
var NAME_CHARACTERS = "[A-Za-z0-9_.@+~$%-]";
var PARAMETER_PATTERNS = [
  {
    name: "meaning",
    reason: "an exit code, a signal, an HTTP status or a numbered error says what happened",
    source: `${START}(?:(?:[Ee]xit(?:ed)?(?: with)?(?: code| status)?|[Cc]ode|[Ss]tatus(?: code)?|HTTP|[Ss]ignal|[Ee]rrno)[ :=]{1,2}-?|(?:[Ee]rror #|os error ))\\d{1,10}${END}(?![.:/-]\\d)`,
    keep: true
  },
  {
    name: "email",
    reason: "names a person",
    source: `(?<![A-Za-z0-9_.+>-])[A-Za-z0-9_.+-]{1,64}@(?:[A-Za-z0-9-]{1,63}\\.){1,8}[A-Za-z]{2,24}${END}`
  },
  {
    name: "url",
    reason: "names a resource, with ids and queries in it",
    source: `${START}[A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s"'\`<>()\\[\\]{}|]*[A-Za-z0-9_/=&#%~-]`
  },
  {
    name: "trace",
    reason: "W3C traceparent: an id for one request",
    source: `${START}[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}${END}`
  },
  {
    name: "uuid",
    reason: "an id for one object",
    source: `${START}[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}${END}`
  },
  {
    name: "id",
    reason: "a service's id for one object",
    source: `${START}(?:${ID_PREFIXES.join("|")})[_-](?=[A-Za-z_-]{0,40}\\d)[A-Za-z0-9_-]{6,200}${END}`
  },
  {
    name: "quotedpath",
    reason: "a quoted absolute path may hold spaces",
    source: `(?<=["'\`])(?:[A-Za-z]:[\\\\/]|~[\\\\/]|/(?=[^"'\`\\n/]{1,255}/))[^"'\`\\n]{1,1000}(?=["'\`])`
  },
  {
    name: "winpath",
    reason: "where something lies on one machine",
    source: `${START}[A-Za-z]:[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,255})?`
  },
  {
    name: "uncpath",
    reason: "where something lies on one network",
    source: `(?<![A-Za-z0-9_>\\\\])\\\\\\\\[A-Za-z0-9_.$-]{1,255}\\\\[^\\s"'\`<>|:*?(),;]{1,500}`
  },
  {
    name: "homepath",
    reason: "a home directory names a person",
    source: `${LOOSE_START}(?:~|\\$HOME|%[A-Z]{4,20}%)[\\\\/](?:[^\\s"'\`<>|:*?(),;]{1,500})?`
  },
  {
    name: "path",
    reason: "an absolute path of two or more parts; a lone /word is a command's name",
    source: `(?<![A-Za-z0-9_>/.@~-])/(?:${NAME_CHARACTERS}{1,255}/)+(?:${NAME_CHARACTERS}{0,254}[A-Za-z0-9_@+~$%-])?`
  },
  {
    name: "relpath",
    reason: "a relative path to a file; without a file's ending, a/b may be prose",
    source: `(?<![A-Za-z0-9_>/\\\\.@~$%+-])(?:[A-Za-z0-9_.@+~-]{1,255}[\\\\/])+[A-Za-z0-9_.@+~-]{0,254}\\.[A-Za-z][A-Za-z0-9]{0,7}${END}`
  },
  {
    name: "timezone",
    reason: "an IANA zone names where the reporter lives",
    source: `${START}(?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific|Etc)/[A-Z][A-Za-z_+-]{1,30}(?:/[A-Z][A-Za-z_]{1,30})?${END}`
  },
  {
    name: "date",
    reason: "when it happened, ISO 8601 or with slashes",
    source: `${START}\\d{4}[-/]\\d{2}[-/]\\d{2}(?:[T ]${CLOCK}${ZONE})?${END}`
  },
  {
    name: "monthdate",
    reason: "when it happened, with the month's name, RFC 2822 among them",
    source: `${START}(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? )?(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?(?: ${CLOCK}${ZONE})?${END}`
  },
  {
    name: "time",
    reason: "a time of day; after a colon it is a line and a column",
    source: `(?<![A-Za-z0-9_:])(?:${CLOCK}(?:\\s?[AaPp][Mm])?${ZONE}|\\d{1,2}\\s?[AaPp][Mm])${END}(?![:.][\\d<])`
  },
  {
    name: "ip",
    reason: "IPv4, with its port",
    source: `${START}(?:\\d{1,3}\\.){3}\\d{1,3}(?:/\\d{1,2})?(?::\\d{1,5})?${END}(?!\\.\\d)`
  },
  {
    name: "ipv",
    reason: "IPv6; needs a digit and no call after it, so that Face::add() and Foo::bar stay code",
    source: `(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){0,7}(?:\\](?::\\d{1,5})?)?${END}(?![:(.<])|(?<![A-Za-z0-9_:.>])\\[?(?=[A-Fa-f:]{0,40}\\d)(?:[0-9A-Fa-f]{1,4})?::(?:[0-9A-Fa-f]{1,4}:){0,6}[0-9A-Fa-f]{1,4}(?:\\](?::\\d{1,5})?)?${END}(?![:(.<])`
  },
  {
    name: "host",
    reason: "localhost or a host name under a common top-level domain, with its port; socket.io is a library",
    source: `(?<![A-Za-z0-9_.>-])(?:localhost|(?:[A-Za-z0-9-]{1,63}\\.){1,8}(?:com|net|org|edu|gov)|(?:[A-Za-z0-9-]{1,63}\\.){2,8}(?:io|dev|ai|co|app|cloud|local|internal|svc|cn|de|uk|jp|fr|eu))(?::\\d{1,5})?${END}(?![-.(][A-Za-z0-9_)<])`
  },
  {
    name: "hash",
    reason: "a digest: MD5, SHA-1, SHA-256 or SHA-512",
    source: `${START}(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[0-9a-f]{128})${END}`
  },
  {
    name: "hex",
    reason: "an address, or eight and more hex digits with a digit and a letter (`defaced` is a word, 20250929 a number)",
    source: `${START}(?:0[xX][0-9A-Fa-f]{1,64}|(?=[a-f]{0,126}\\d)(?=\\d{0,126}[a-f])[0-9a-f]{8,127}|(?=[A-F]{0,126}\\d)(?=\\d{0,126}[A-F])[0-9A-F]{8,127})${END}`
  },
  {
    name: "token",
    reason: "16 and more letters and digits with two digits among them: a key, a session, a ULID",
    source: `${START}(?=[A-Za-z]{0,60}\\d[A-Za-z]{0,60}\\d)[A-Za-z0-9]{16,200}${END}`
  },
  {
    name: "version",
    reason: "three-part versions with pre-release and build (semver.org), or anything numeric after a v",
    source: `${START}(?:v?\\d+\\.\\d+\\.\\d+(?:\\.\\d+)*|v\\d+(?:\\.\\d+)*)(?:[-+][0-9A-Za-z]{1,40}(?:[.-][0-9A-Za-z]{1,40}){0,8})?${END}`
  },
  {
    name: "duration",
    reason: "how long it took",
    source: `${START}\\d+(?:\\.\\d+)?${DURATION_UNIT}${END}(?: ?\\d+(?:\\.\\d+)?${DURATION_UNIT}${END}){0,4}`
  },
  {
    name: "size",
    reason: "how much it was",
    source: `${START}\\d+(?:\\.\\d+)?\\s?(?:[KMGTP]i?B|[kM]B|B|bytes?)${END}`
  },
  {
    name: "quoted",
    reason: "a quoted value right after `=` is data, unlike quoted words in a sentence",
    source: `(?<==)(?:"[^"\\n]{0,500}"|'[^'\\n]{0,500}')`
  },
  {
    name: "bool",
    reason: "a flag's value after `=`",
    source: `(?<==)(?:true|false|True|False)${END}`
  },
  {
    name: "num",
    reason: "a count, an index, a line, a limit",
    source: `(?:(?<![A-Za-z0-9_>.)\\]-])-)?${START}\\d+(?:[.,]\\d+)*(?:[eE][+-]?\\d{1,4}|[kKMG]|%)?${END}`
  },
  {
    name: "min",
    reason: "a bundler's name for a variable, which changes with every build",
    source: `(?<![A-Za-z0-9_$.<>]|[A-Za-z0-9_>]['\u2019])(?:[A-Za-z_$]|[a-z][A-Z][A-Za-z]?|(?=[A-Za-z]{0,3}[0-9$_])[A-Za-z_$][A-Za-z0-9_$]{1,3})(?=\\.[A-Za-z_$][A-Za-z0-9_$]{2}|\\(| is (?:not (?:a |an |defined|iterable)|undefined|null))`
  }
];

// src/fingerprint/parameterize.ts
var STAND_INS = new Map([
  ...PARAMETER_PATTERNS.map(({ name: name3 }) => [name3, `<${name3}>`]),
  ["quotedpath", "<path>"],
  ["winpath", "<path>"],
  ["uncpath", "<path>"],
  ["homepath", "<path>"],
  ["relpath", "<path>"],
  ["monthdate", "<date>"],
  ["ipv", "<ip>"]
]);
var KEPT = new Set(PARAMETER_PATTERNS.filter(({ keep }) => keep).map(({ name: name3 }) => name3));
var SETTLED2 = `<(?:${[...new Set(STAND_INS.values())].map((standIn) => standIn.slice(1, -1)).join("|")})>`;
var PATTERN = new RegExp(
  [SETTLED2, ...PARAMETER_PATTERNS.map(({ name: name3, source }) => `(?<${name3}>${source})`)].join("|"),
  "g"
);
var GROUP_NAMES = PARAMETER_PATTERNS.map(({ name: name3 }) => name3);
function parameterize(text) {
  return text.replace(PATTERN, (match, ...rest) => {
    const index = GROUP_NAMES.findIndex((_, group) => rest[group] !== void 0);
    const name3 = GROUP_NAMES[index];
    if (name3 === void 0 || KEPT.has(name3)) return match;
    return STAND_INS.get(name3) ?? match;
  });
}

// src/fingerprint/identifying-message.ts
var LONGEST_LINE = 2e3;
var LONGEST_MESSAGE = 300;
var MOST_LINES = 40;
var PREFIX = /^(?:uncaught(?: \(in promise\))?|unhandled(?: promise)? rejection|api error|fatal error|fatal|error|exception|err!?)\s?:\s?/i;
var MOST_PREFIXES = 4;
function fold(text) {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
function informativeLines(message) {
  const [first2 = "", second = ""] = message.split(/\r\n|[\n\r\u2028\u2029]/, MOST_LINES).map((line) => line.slice(0, LONGEST_LINE).trim()).filter((line) => new RegExp("\\p{L}{2}", "u").test(line));
  return isOnlyOpening(first2) ? `${first2} ${second}` : first2;
}
function isOnlyOpening(line) {
  return line.endsWith(":") || /^(?:\w{1,30}: )?command failed\b/i.test(line) || line.split(/\s+/, 3).length < 3;
}
function withoutPrefixes(message, { status, apiType }) {
  let rest = message;
  for (let round2 = 0; round2 < MOST_PREFIXES; round2 += 1) {
    let shorter = rest.replace(PREFIX, "");
    if (status !== null && shorter.startsWith(`${status} `)) shorter = shorter.slice(4);
    if (apiType !== null && shorter.startsWith(`${apiType}:`)) shorter = shorter.slice(apiType.length + 1);
    if (shorter === rest) break;
    rest = shorter.trimStart();
  }
  return rest;
}
function identifyingMessage(message, known = { status: null, apiType: null }) {
  const text = withoutPrefixes(informativeLines(message).replace(/\s+/g, " ").trim(), known);
  return withoutEnd(fold(parameterize(text)).slice(0, LONGEST_MESSAGE));
}
function withoutEnd(text) {
  let end = text.length;
  while (end > 0 && /[.,:;!…\s]/.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

// src/fingerprint/components.ts
var FRAMES_HASHED = 3;
function cleanClass(className) {
  if (className === null) return null;
  const last = className.trim().split(/[.:]/).filter((part) => part !== "").at(-1) ?? "";
  const name3 = last.replace(/^_+/, "").replace(/(?<=[a-z])\d{1,3}$/, "").trim();
  return name3 === "" ? null : name3.slice(0, 100);
}
function classComponent(className, hasStatus) {
  const part = { kind: "class", value: className };
  if (looksMinified(className)) return { ...part, contributes: false, hint: "looks minified" };
  if (GENERIC_CLASSES.has(className.toLowerCase()))
    return { ...part, contributes: false, hint: "any error may have this class" };
  if (hasStatus) return { ...part, contributes: false, hint: "the HTTP status says as much" };
  return { ...part, contributes: true, hint: null };
}
function messageComponent(message) {
  const part = { kind: "message", value: message };
  const catchAll = CATCH_ALL_MESSAGES.find(({ pattern: pattern2 }) => pattern2.test(message));
  if (catchAll !== void 0) return { ...part, contributes: false, hint: catchAll.reason };
  if (!hasWords(message)) return { ...part, contributes: false, hint: "nothing but numbers, ids and paths" };
  return { ...part, contributes: true, hint: message.includes("<") ? "numbers, ids and paths replaced" : null };
}
function hasWords(message) {
  return new RegExp("\\p{L}{2}", "u").test(message.replace(/<[a-z]{1,12}>/g, " "));
}
function framesComponent(error3, message) {
  const names = readableFrames(error3.frames.filter((frame2) => !isBundleFrame(frame2))).slice(0, FRAMES_HASHED);
  if (names.length === 0) {
    const bundled = readableFrames(error3.frames).slice(0, FRAMES_HASHED);
    if (bundled.length === 0) return null;
    return {
      kind: "frames",
      value: bundled.join(" < "),
      contributes: false,
      hint: "of a bundle; differ between builds"
    };
  }
  const part = { kind: "frames", value: names.join(" < ") };
  const identified = error3.status !== null || message?.contributes === true && !isRuntimeWording(message.value);
  if (identified) return { ...part, contributes: false, hint: "the message identifies without them" };
  if (message?.contributes !== true && names.length < 2)
    return { ...part, contributes: false, hint: "one frame is not enough" };
  return { ...part, contributes: true, hint: "the message alone could be many bugs" };
}
var isRuntimeWording = (message) => RUNTIME_WORDINGS.some((pattern2) => pattern2.test(message));
function fingerprintComponents(error3) {
  const className = cleanClass(error3.className);
  const text = identifyingMessage(error3.message, error3);
  const message = text === "" ? null : messageComponent(text);
  return [
    className === null ? null : classComponent(className, error3.status !== null),
    plain("status", error3.status === null ? null : String(error3.status)),
    plain("api-type", error3.apiType?.trim().toLowerCase() ?? null),
    plain("code", error3.code?.trim().toUpperCase() ?? null),
    message,
    framesComponent(error3, message)
  ].filter((component) => component !== null);
}
function plain(kind, value) {
  if (value === null || value === "") return null;
  const weak = kind === "code" && /^(?:EXIT )?[01]$/.test(value);
  return {
    kind,
    value: value.replace(/\s+/g, " ").slice(0, 100),
    contributes: !weak,
    hint: weak ? "any command may end like this" : null
  };
}

// src/fingerprint/family.ts
var CODE_FAMILIES = [
  { family: "memory", pattern: /^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY|OutOfMemory\w*|exit 137)$/i },
  {
    family: "network",
    pattern: overLines("i")`
        ^(?:ECONN\w*|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOST\w*|ENET\w*|EPROTO|EADDR\w*|
          UND_ERR_\w+|ERR_(?:SSL|TLS|SOCKET|HTTP2?|NETWORK|INTERNET|CONNECTION|NAME)_?\w*|\w*CERT\w*|
          UNABLE_TO_\w+|ConnectionRefused|FailedToOpenSocket)$
      `
  },
  {
    family: "filesystem",
    pattern: /^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|ENOSPC|EMFILE|ENFILE|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|EIO|EDQUOT|ESTALE|ERR_FS_\w+)$/i
  },
  {
    family: "process",
    pattern: /^(?:exit -?\d+|SIG[A-Z]+|EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i
  },
  {
    family: "module",
    pattern: /^(?:ERR_)?(?:MODULE_NOT_FOUND|UNSUPPORTED_DIR_IMPORT|PACKAGE_\w+|REQUIRE_ESM|UNKNOWN_FILE_EXTENSION)$/i
  }
];
var TYPE_FAMILIES = [
  { family: "authentication", pattern: /authenticat|unauthori[sz]ed|invalid_api_key|invalid_grant|oauth/i },
  { family: "permission", pattern: /permission|forbidden|access_denied/i },
  { family: "quota", pattern: /billing|quota|credit|insufficient_funds|usage_limit/i },
  { family: "rate", pattern: /rate_?limit|throttl|too_many_requests/i },
  { family: "overloaded", pattern: /overload|unavailable|capacity/i },
  { family: "server", pattern: /^(?:api|server|internal)_?(?:server_?)?error$/i },
  { family: "request", pattern: /invalid|not_found|too_large|bad_request|unsupported|validation/i }
];
var CLASS_FAMILIES = [
  { family: "memory", pattern: /^(?:OutOfMemory|MemoryError|HeapError)/ },
  { family: "network", pattern: /(?:Connection|Network|Socket|Timeout|Fetch|SSL|TLS|DNS)\w*(?:Error|Exception)$/ },
  { family: "filesystem", pattern: /(?:File|Directory|Path|Lock)\w*(?:Error|Exception)$/ },
  {
    family: "runtime",
    pattern: /^(?:Type|Reference|Range|Syntax|Attribute|Name|Key|Index|Assertion|Value|NullPointer|ClassCast|IndexOutOfBounds)(?:Error|Exception)$/
  }
];
var first = (rules, text) => text === null ? null : rules.find(({ pattern: pattern2 }) => pattern2.test(text))?.family ?? null;
function statusFamily(status) {
  if (status === null || status < 400) return null;
  if (status === 401) return "authentication";
  if (status === 402) return "quota";
  if (status === 403) return "permission";
  if (status === 407 || status === 408) return "network";
  if (status === 429) return "rate";
  if (status === 529) return "overloaded";
  return status < 500 ? "request" : "server";
}
function familyOf(error3, className) {
  return statusFamily(error3.status) ?? first(CODE_FAMILIES, error3.code) ?? first(TYPE_FAMILIES, error3.apiType) ?? first(CLASS_FAMILIES, className) ?? "other";
}

// src/fingerprint/hash-level.ts
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
var DIGITS = 16;
function hashLevel(level, parts) {
  return bytesToHex(sha256(utf8ToBytes([ALGORITHM, level, ...parts].join("\n")))).slice(0, DIGITS);
}

// src/fingerprint/fingerprint-error.ts
var MEDIUM_KINDS = /* @__PURE__ */ new Set(["class", "status", "api-type", "code"]);
var asPart = ({ kind, value }) => `${kind}=${value}`;
var isServiceStatus = (status) => status === 429 || status !== null && status >= 500;
function emptiness(error3, components) {
  const contributing = new Set(components.filter(({ contributes }) => contributes).map(({ kind }) => kind));
  if (contributing.has("api-type") || isServiceStatus(error3.status)) return null;
  const className = cleanClass(error3.className);
  if (className !== null && CANCELLED_CLASSES.has(className)) return "it was cancelled, which is no failure by itself";
  if (contributing.has("message") || contributing.has("code") || contributing.has("frames")) return null;
  if (contributing.has("status")) return "only an HTTP status, which many causes share";
  if (contributing.has("class") && className !== null && !LANGUAGE_CLASSES.has(className)) return null;
  const message = components.find(({ kind }) => kind === "message");
  if (message !== void 0 && message.hint !== null) return message.hint;
  if (message === void 0 && error3.message.trim() !== "") return "nothing but numbers, ids and paths";
  if (contributing.has("class")) return "a class of the language without a message";
  return className === null ? "it is empty" : "a bare \u201CError\u201D without a message";
}
function fingerprintError(error3) {
  const components = fingerprintComponents(error3);
  const reason = emptiness(error3, components);
  if (reason !== null) return { kind: "unfingerprintable", reason };
  const fine = components.filter(({ contributes }) => contributes).map(asPart);
  const medium = components.filter(({ kind, contributes }) => contributes && MEDIUM_KINDS.has(kind)).map(asPart);
  return {
    kind: "fingerprint",
    fingerprint: {
      algorithm: ALGORITHM,
      coarse: hashLevel("coarse", [familyOf(error3, cleanClass(error3.className))]),
      medium: hashLevel("medium", medium.length > 0 ? medium : fine),
      fine: hashLevel("fine", fine),
      components
    }
  };
}

// src/fingerprint/fingerprint-report.ts
function fingerprintReport(report) {
  const errors = report.errors.map(fingerprintError);
  const primary = report.primaryError === null ? void 0 : errors[report.primaryError];
  return { primary: primary?.kind === "fingerprint" ? primary.fingerprint : null, errors };
}

// src/parse/text/remembering.ts
function remembering(read, most) {
  const kept = /* @__PURE__ */ new Map();
  return (text) => {
    const before2 = kept.get(text);
    if (before2 !== void 0) return before2;
    if (text.length > LONGEST) return read(text);
    if (kept.size >= most) kept.clear();
    const copy = copyOf(text);
    const answer = read(copy);
    kept.set(copy, answer);
    return answer;
  };
}
var LONGEST = 200;
function copyOf(text) {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, at2) => text.charCodeAt(at2)));
}

// src/parse/product/product-name.ts
var PARTS = /^(?:core|cli|app|apps|server|desktop|client|web|website|issues|main|source|src|monorepo|community|sdk|api|mobile|ios|android|docs|feedback|bugs?|tracker|frontend|backend)$/;
var AFFIX = /^(?:vscode-|node-|python-|py-|go-|rust-|the-)|[-.](?:js|ts|py|rs|go|nvim|vim|el|vscode|cli|app|desktop|server|project|lang)$/;
function productName(repo) {
  return repo === void 0 ? void 0 : readProduct(repo);
}
var readProduct = remembering((repo) => {
  const names = namesOf2(repo);
  if (names.length === 0) return void 0;
  const any = `(?:${names.map(loose).join("|")})`;
  const word = new RegExp(`(?<![\\w-])${any}(?![\\w-])`, "i");
  return {
    isIn: (label) => word.test(label.slice(0, 100)),
    without: (label) => label.slice(0, 100).replace(word, " "),
    withVersion: new RegExp(
      `(?<![\\w.-])${any}(?:/[\\w-]{1,40})?["'*\`]{0,3}(?:[ \\t]{1,3}(?:version|release|cli))?["'*\`]{0,3}[ \\t]{0,40}(?:[@:=|_]|==|:\\n[ \\t]{1,8}installed:)?[ \\t|*"'\`^~=]{0,12}(?:\\d[\\w.-]{0,20} => )?(?:v|${any})?[ -]?(\\d{1,6}\\.\\d[\\w.+-]{0,40})`,
      "gi"
    )
  };
}, 20);
var ALIASES = {
  vscode: ["vs-code", "visual-studio-code"],
  cpython: ["python"],
  golang: ["go"]
};
function namesOf2(repo) {
  const [owner = "", name3 = ""] = repo.toLowerCase().slice(0, 200).split("/");
  if (name3 === "") return [];
  const base = PARTS.test(name3) ? owner : name3;
  const bare = base.replace(AFFIX, "");
  return [.../* @__PURE__ */ new Set([base, bare, ...Object.hasOwn(ALIASES, base) ? ALIASES[base] ?? [] : []])].filter(
    (word) => /^[\w.-]{2,80}$/.test(word)
  );
}
function loose(name3) {
  return name3.split(/[-_. ]+/).filter((part) => part !== "").join("[-_. ]?").concat("c?");
}

// src/parse/product/product-version.ts
var FOREIGN_SOFTWARE = [
  ...["node", "nodejs", "node.js", "npm", "npx", "yarn", "pnpm", "bun", "deno", "nvm", "volta", "python", "pip", "uv"],
  ...["conda", "ruby", "java", "jdk", "jvm", "php", "perl", "dotnet", ".net", "gcc", "clang", "llvm", "cmake", "make"],
  ...["glibc", "libc", "openssl", "git", "gh", "docker", "podman", "kubernetes", "kernel", "os", "operating system"],
  ...["macos", "mac", "darwin", "windows", "linux", "ubuntu", "debian", "fedora", "android", "ios", "xcode", "wsl"],
  ...["browser", "chrome", "chromium", "firefox", "safari", "edge", "electron", "terminal", "shell", "bash", "zsh"],
  ...["fish", "powershell", "tmux", "iterm", "iterm2", "ghostty", "kitty", "warp", "alacritty", "wezterm", "konsole"],
  ...["typescript", "react", "webpack", "vite", "eslint", "gpu", "cuda", "driver", "bios", "firmware", "model", "api"],
  ...["protocol", "schema", "sdk", "jq", "curl", "ssh", "vim", "neovim", "nvim", "emacs", "intellij", "webstorm"],
  ...["pycharm", "jetbrains", "ide", "editor", "cursor", "windsurf", "tool", "homebrew", "brew", "hardware", "cpu"],
  ...["other", "dependency", "server", "mcp", "runtime", "vm", "sys.version", "nix", "nix-env", "julia", "r", "elixir"],
  ...["erlang", "otp", "swift", "kotlin", "groovy", "scala", "dart", "ghc", "ocaml", "lua", "postgres", "postgresql"],
  ...["mysql", "mariadb", "sqlite", "redis", "mongodb", "nginx", "apache"]
];
var COMPANION_SOFTWARE = ["vs code", "vscode", "visual studio code", "extension", "plugin", "rustc", "cargo", "go"];
var OTHER_TIME = overLines()`
    \b(?:last|previous(?:ly)?|prior|earlier|older?|working|worked|good|known|expected|min(?:imum)?|
      required?|requires?|supported|latest|newest|newer|target|fixed|downgrad\w*|since|until|before|
      compared?)\b
  `;
var COMPARED = /\b(?:works?|fine|roll(?:ed|ing)? ?back|from|than|for|by|post)\b/;
function isOtherTime(label) {
  return OTHER_TIME.test(label.toLowerCase());
}
function isComparison(words) {
  return isOtherTime(words) || COMPARED.test(words.toLowerCase());
}
var FOREIGN = wordPattern(FOREIGN_SOFTWARE);
var COMPANION = wordPattern(COMPANION_SOFTWARE);
var VERSION3 = /(?<![\w.])(?:v|go)?(\d{1,8}(?:\.\d{1,8}){1,4}(?:(?:a|b|rc|\.?dev|\.?post)\d{1,4}|[a-z](?![\w]))?(?:-(?:[a-z][0-9a-z]{0,20}|\d{1,8})(?:[.-][0-9a-z]{1,20}){0,4})?)(?![\w])/i;
var WHOLE_NUMBER = /^v?(\d{1,4})$/i;
function wordPattern(words) {
  const escaped = words.map((word) => word.replace(/[.+]/g, "\\$&"));
  return new RegExp(`(?<![\\w.])(?:${escaped.join("|")})(?![\\w])`);
}
function versionLabelRank(label) {
  const plain2 = label.toLowerCase();
  if (OTHER_TIME.test(plain2) || FOREIGN.test(plain2)) return 0;
  return COMPANION.test(plain2) ? 1 : 2;
}
function isForeignVersion(label) {
  return versionLabelRank(label) === 0;
}
function isForeignValue(value) {
  return FOREIGN.test((/^\D{0,60}/.exec(value)?.[0] ?? "").toLowerCase());
}
function readVersion(value) {
  const text = value.slice(0, 200);
  return VERSION3.exec(text)?.[1] ?? WHOLE_NUMBER.exec(text.trim())?.[1] ?? null;
}

// src/parse/body/heading-kind.ts
var RULES = [
  {
    kind: "checklist",
    pattern: overLines()`
        ^(?:pre-?flight|pre-?submission|submission)?\s?check-?\s?list|
        ^checks?$|
        ^(?:prerequisites?|before (?:you )?(?:submit|open|report)\w*|code of conduct|
          i have (?:read|searched)|is there an existing issue|initial checks?|acknowledge?ments?)
      `
  },
  {
    kind: "expected",
    pattern: overLines()`
        ^(?:the )?(?:expected|desired|intended)\b|
        ^what (?:should|did you expect|do you expect|i expected|you expected|were you expecting)|
        ^should happen|
        ^(?:期望|预期|期待|기대|예상|comportamiento esperado|comportement attendu|erwartet)
      `
  },
  {
    kind: "errors",
    pattern: overLines()`
        ^(?:full |relevant |any |the |console |exact )?(?:errors?|
          error (?:messages?|logs?|output|text|details)|logs?|log (?:output|files?|excerpts?)|
          stack ?traces?|traceback|backtrace|crash (?:logs?|reports?)|debug (?:logs?|output)|
          console (?:output|logs?)|terminal output|output|panic)(?:$|[\s/(])(?!hand|rate|code)|^(?:错误|
          エラー|오류|ログ|日志)
      `
  },
  {
    kind: "steps",
    pattern: /\breproduc|^(?:steps?|repro|minimal (?:example|repro)|how to (?:trigger|recreate)|to reproduce)\b|^(?:复现|重现|再現|재현|pasos|étapes|schritte)/
  },
  {
    kind: "operating-system",
    pattern: /\boperating systems?\b|\bos\b(?!-)|^windows build\b|^(?:操作系统|운영|betriebssystem|sistema operativo)/
  },
  {
    kind: "environment",
    pattern: overLines()`
        ^(?:your |my |the )?(?:development |runtime |test |system )?(?:environment|env)\b(?! variable)|
        \benvironment (?:info|information|details)$|
        ^(?:system|platform|device|machine|setup|software|debug|diagnostic|technical|version) (?:info|
          information|details|specs?|configuration)\b|
        ^(?:(?:npx )?envinfo|meta|system|setup|versions|doctor output)$|
        ^(?:环境|環境|환경|entorno|environnement|umgebung)
      `
  },
  { kind: "model", pattern: /^(?:[\w.-]{1,20} )?(?:llm |ai )?models?(?: used| name| version)?$|^which model/ },
  {
    kind: "terminal",
    pattern: /^(?:terminal|shell|console|terminal emulator|command line)(?:$|[\s/(]?(?:shell|terminal|app|used|type|emulator|application|program))/
  },
  { kind: "platform", pattern: /^(?:which |what |your |target )?(?:platforms?|architecture)\b/ },
  {
    kind: "additional",
    pattern: overLines()`
        ^(?:any )?(?:additional|further|more|extra|supplementary|supporting)\b|
        ^(?:other|anything else|notes\b|screenshots?|attachments?|context|related|references?|
          possible (?:fix|solution)|workarounds?|suggest\w*|impact)\b|
        ^(?:其他|补充|その他|추가)
      `
  },
  {
    kind: "actual",
    pattern: /^(?:the )?(?:actual|current|observed|existing)\b|^what (?:actually happen|happens|you see|i see|happened instead|(?:did )?\w+ actually)|^(?:实际|実際|실제)/
  },
  {
    kind: "description",
    pattern: overLines()`
        ^(?:short |brief |detailed |full )?(?:bug|issue|problem|feature|request|
          defect)?\s?(?:description|descriptions|summary|overview|report|statement|details)\b|
        ^(?:describe|description|summary|tl;?dr|the (?:problem|bug|issue))|
        ^(?:problem|bug|issue|feature request)$|
        ^what(?:'s| is| went|s)? (?:the )?(?:wrong|bug|issue|problem|happening|happened)\b|
        ^(?:描述|问题|問題|概要|説明|설명|문제|descripción|beschreibung)
      `
  }
];
var TEMPLATE_HEADINGS = /* @__PURE__ */ new Set([
  ...["bug description", "feature description", "environment info", "errors", "environment", "steps to reproduce"],
  ...["expected behavior", "actual behavior", "what should happen", "what's wrong", "additional information"],
  ...["additional context", "operating system", "platform", "version", "terminal/shell", "error messages/logs"],
  ...["relevant log output", "logs", "to reproduce", "is this a regression", "last working version"]
]);
var LEADING_HEADINGS = /* @__PURE__ */ new Set([
  ...TEMPLATE_HEADINGS,
  ...["description", "summary", "overview", "problem", "the problem", "problem description", "problem statement"],
  ...["bug", "bug report", "feature request", "proposed solution", "suggested fix", "expected behaviour", "expected"],
  ...["actual behaviour", "actual", "current behavior", "current behaviour", "reproduction", "reproduction steps"],
  ...["system info", "system information", "environment details", "error", "error message", "error messages"],
  ...["error output", "error logs", "log output", "stack trace", "impact", "root cause", "root cause analysis"],
  ...["workaround", "use case", "motivation", "notes", "related issues", "what happened", "background", "severity"]
]);
var MAX_HEADING = 80;
var MOST_KEPT = 500;
var plainHeading = remembering((heading) => {
  return heading.slice(0, 200).toLowerCase().replace(/[*_`#]/g, "").replace(/[’ʼ]/g, "'").replace(/\([^()]*\)/g, " ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}, MOST_KEPT);
var headingKind = remembering((heading) => {
  const plain2 = plainHeading(heading);
  if (plain2.length > MAX_HEADING) return "other";
  if (/\bversions?\b|^版本|^バージョン|^버전/.test(plain2) && !/^steps?\b|\bmodel\b|information$|info$/.test(plain2)) {
    if (/\bchecks?$/.test(plain2)) return "checklist";
    if (/^(?:installed|all|show|dependency|package|software|relevant)\b.*versions$|^versions$/.test(plain2))
      return "environment";
    if (/\b(?:os|operating system)\b/.test(plain2)) return "operating-system";
    return isForeignVersion(plain2) ? "other" : "version";
  }
  return RULES.find((rule) => rule.pattern.test(plain2))?.kind ?? "other";
}, MOST_KEPT);
function isTemplateHeading(line) {
  if (line.length > MAX_HEADING) return false;
  const plain2 = plainHeading(line);
  return TEMPLATE_HEADINGS.has(plain2) || line.startsWith("### ") && headingKind(line) === "version";
}
function leadingPhrase(words) {
  let found = "";
  let end = 0;
  for (let count2 = 0; count2 < 4; count2++) {
    const space = words.indexOf(" ", end + 1);
    if (space < 0 || space > MAX_HEADING) break;
    end = space;
    if (!/[\p{L}\p{N}:'’?]$/u.test(words.slice(0, end))) continue;
    if (LEADING_HEADINGS.has(plainHeading(words.slice(0, end)))) found = words.slice(0, end).replace(/:$/, "");
  }
  return found;
}

// src/parse/body/section-text.ts
var NO_ANSWER = /^(?:_?no response_?|n\/?a\.?|n\.a\.|-{1,3}|_{1,3}|none provided)$/i;
var TRUNCATION_NOTE = /^\*\*Note:?\*\*:? (?:Error logs were truncated|Content was truncated|The description was shortened)[^\n]{0,200}$/im;
var HTML_TAG = /<\/?(?:img|details|summary|br|hr|p|div|span|b|i|em|strong|code|pre|kbd|sub|sup|ul|ol|li|table|t[rdh]|thead|tbody|a|video|source|h[1-6]|blockquote|center|picture)\b[^<>]{0,2000}>/gi;
var IMAGE = /!\[[^\]\n]{0,300}\]\([^()\n]{0,2000}\)/g;
var CHECKBOX = /^[ \t]{0,12}[-*+] \[[ xX✓]\] .*$/gm;
function toField(section2) {
  const text = pieceText(section2.pieces).trim();
  return { kind: section2.kind, heading: section2.heading, text: NO_ANSWER.test(text) ? "" : text };
}
function pieceText(pieces) {
  return pieces.map((piece) => piece.text).join("\n");
}
function lineText(pieces) {
  const lines = [];
  for (const piece of pieces) if (piece.kind === "line") lines.push(piece.text);
  return lines.join("\n");
}
function proseText(lines) {
  if (NO_ANSWER.test(lines.trim())) return "";
  return lines.replace(CHECKBOX, "").replace(TRUNCATION_NOTE, "").replace(HTML_TAG, " ").replace(IMAGE, " ").replace(/\n[ \t]+(?=\n)/g, "\n").replace(/\n{3,}/g, "\n\n").trim();
}
function isTruncationNote(line) {
  return line.startsWith("**") && TRUNCATION_NOTE.test(line);
}
function codeBlocks(pieces) {
  return pieces.flatMap(
    (piece) => piece.kind === "fence" && piece.text.trim() !== "" ? [{ language: piece.language, text: piece.text }] : []
  );
}

// src/parse/body/detect-format.ts
var BUG_COMMAND_HEADINGS = /* @__PURE__ */ new Set(["bug description", "feature description", "environment info", "errors"]);
function detectFormat(sections2) {
  const [lead, ...headed] = sections2;
  if (headed.some((section2) => section2.level === 0 && BUG_COMMAND_HEADINGS.has(plainHeading(section2.heading)))) {
    return "bug-command";
  }
  const startsWithHeading = lead === void 0 || proseText(lineText(lead.pieces)) === "";
  const fields = headed.filter((section2) => section2.level === 3);
  if (startsWithHeading && headed[0]?.level === 3 && fields.length >= 2) return "issue-form";
  return "free-text";
}

// src/parse/body/normalize-text.ts
var MAX_TEXT_LENGTH = 65536;
var ANSI_SEQUENCE = /\u001b\[[0-9;?]{0,32}[A-Za-z]/g;
var CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g;
var LONE_SURROGATE = new RegExp("\\p{Surrogate}", "gu");
function normalizeText(raw) {
  const tooLong = raw.length > MAX_TEXT_LENGTH;
  const text = (tooLong ? raw.slice(0, MAX_TEXT_LENGTH) : raw).replace(/\r\n?/g, "\n").replace(ANSI_SEQUENCE, "").replace(CONTROLS, "").replace(LONE_SURROGATE, "\uFFFD");
  return { text, tooLong };
}

// src/parse/body/scan-pieces.ts
var INLINE_LANGUAGES = new Set(
  "bash sh shell zsh console terminal powershell cmd json jsonc js javascript jsx ts typescript tsx python py rust go java kotlin c cpp csharp ruby php html xml css yaml yml toml ini sql text txt log plaintext diff markdown md".split(" ")
);
function scanPieces(text) {
  const scan = {
    lines: text.split("\n"),
    pieces: [],
    next: 0,
    neverClosed: { "`": Infinity, "~": Infinity },
    commentsEnd: true
  };
  while (scan.next < scan.lines.length) {
    const line = scan.lines[scan.next++] ?? "";
    const fence = openingFence(line);
    if (fence) readFence(scan, fence);
    else if (line.includes("<!--") && dropComment(scan, line)) continue;
    else if (line !== "" || !endsEmpty(scan.pieces)) readLine(scan, line);
  }
  return scan.pieces;
}
function endsEmpty(pieces) {
  return pieces.at(-1)?.text === "" && pieces.at(-2)?.text === "";
}
function openingFence(line) {
  if (!line.includes("```") && !line.includes("~~~")) return void 0;
  const rest = line.trim();
  const mark = rest[0];
  if (mark !== "`" && mark !== "~") return void 0;
  const length = runLength(rest, mark);
  if (length < 3) return void 0;
  const info = rest.slice(length).trim();
  if (info.includes("`") || info.length > 60) return void 0;
  return { mark, length, language: languageOf(info) };
}
function languageOf(info) {
  return (info.split(/[\s{]/, 1)[0] ?? "").toLowerCase().replace(/^\./, "");
}
function runLength(text, mark) {
  let length = 0;
  while (text[length] === mark) length++;
  return length;
}
function readFence(scan, fence) {
  const start = scan.next;
  const end = closingLine(scan, fence);
  const until = end ?? templateHeadingAfter(scan, start);
  scan.pieces.push({
    kind: "fence",
    language: fence.language,
    text: dedent(scan.lines.slice(start, until)).join("\n"),
    closed: end !== void 0
  });
  scan.next = end === void 0 ? until : end + 1;
}
function closingLine(scan, fence) {
  if (fence.length >= scan.neverClosed[fence.mark]) return void 0;
  for (let index = scan.next; index < scan.lines.length; index++) {
    const line = (scan.lines[index] ?? "").trim();
    if (line[0] !== fence.mark) continue;
    const length = runLength(line, fence.mark);
    if (length >= fence.length && length === line.length) return index;
  }
  scan.neverClosed[fence.mark] = fence.length;
  return void 0;
}
function templateHeadingAfter(scan, start) {
  for (let index = start; index < scan.lines.length; index++) {
    const line = scan.lines[index] ?? "";
    if ((line.startsWith("### ") || line.startsWith("**")) && isTemplateHeading(line)) return index;
  }
  return scan.lines.length;
}
function dedent(lines) {
  let indent = 80;
  for (const line of lines) if (line.trim() !== "") indent = Math.min(indent, line.length - line.trimStart().length);
  return indent === 0 || indent === 80 ? [...lines] : lines.map((line) => line.slice(indent));
}
function dropComment(scan, line) {
  if (!scan.commentsEnd) return false;
  const open = line.indexOf("<!--");
  let index = scan.next - 1;
  let close = line.indexOf("-->", open + 4);
  while (close < 0 && ++index < scan.lines.length) close = (scan.lines[index] ?? "").indexOf("-->");
  if (close < 0) {
    scan.commentsEnd = false;
    return false;
  }
  const rest = (scan.lines[index] ?? "").slice(close + 3);
  const before2 = line.slice(0, open);
  scan.next = index + 1;
  if (before2.trim() !== "") readLine(scan, before2);
  if (rest.trim() !== "") scan.lines[--scan.next] = rest;
  return true;
}
function readLine(scan, line) {
  let from = 0;
  let open = line.indexOf("```");
  while (open >= 0) {
    const length = runLength(line.slice(open, open + 80), "`");
    const close = line.indexOf("`".repeat(length), open + length);
    if (close < 0) {
      if (openLateFence(scan, line, from, open, length)) return;
      break;
    }
    pushLine(scan, line.slice(from, open));
    const { language, text } = inlineCode(line.slice(open + length, close));
    scan.pieces.push({ kind: "fence", language, text, closed: true });
    from = close + length;
    while (line[from] === "`") from++;
    open = line.indexOf("```", from);
  }
  if (from === 0) scan.pieces.push({ kind: "line", text: line });
  else pushLine(scan, line.slice(from));
}
function openLateFence(scan, line, from, open, length) {
  const info = line.slice(open + length).trim();
  if (!/^[a-z]{0,12}$/i.test(info)) return false;
  const fence = { mark: "`", length, language: info.toLowerCase() };
  if (closingLine(scan, fence) === void 0) return false;
  pushLine(scan, line.slice(from, open));
  readFence(scan, fence);
  return true;
}
function inlineCode(content) {
  const text = content.trim();
  const word = text.split(/\s/, 1)[0] ?? "";
  const named3 = word.length < text.length && INLINE_LANGUAGES.has(word.toLowerCase());
  return named3 ? { language: word.toLowerCase(), text: text.slice(word.length).trim() } : { language: "", text };
}
function pushLine(scan, text) {
  if (text.trim() !== "") scan.pieces.push({ kind: "line", text });
}

// src/parse/body/split-sections.ts
var MAX_HEADING2 = 80;
var MAX_SECTIONS = 400;
var LONG_LINE = 100;
var BREAK_BEFORE_HEADING = / (?=#{1,6} [\p{L}\p{N}*🐛✨])/u;
function splitSections(pieces) {
  const sections2 = [
    { head: { kind: "description", heading: "", level: -1, rest: "" }, pieces: [] }
  ];
  let current = sections2[0]?.pieces ?? [];
  for (const whole of pieces) {
    const collapsed = isCollapsed(whole);
    for (const piece of collapsed ? reline(whole) : [whole]) {
      const open = piece.kind === "line" && sections2.length <= MAX_SECTIONS;
      const head = open ? readHeading(piece.text, collapsed) : void 0;
      if (head) {
        current = head.rest === "" ? [] : [{ kind: "line", text: head.rest }];
        sections2.push({ head, pieces: current });
      } else current.push(piece);
    }
  }
  return sections2.map(({ head, pieces: own }) => ({
    kind: head.kind,
    heading: head.heading,
    level: head.level,
    pieces: own
  }));
}
function isCollapsed(piece) {
  return piece.kind === "line" && piece.text.length >= LONG_LINE && piece.text.includes(" #");
}
function reline(piece) {
  return piece.text.split(BREAK_BEFORE_HEADING).map((text) => ({ kind: "line", text }));
}
function readHeading(line, collapsed) {
  if (!line.includes("#") && !line.includes("**")) return void 0;
  const text = line.trimStart();
  if (text.startsWith("#")) return readHashHeading(text, collapsed);
  if (text.startsWith("**")) return readBoldHeading(text);
  return void 0;
}
function readHashHeading(text, collapsed) {
  let level = 0;
  while (text[level] === "#") level++;
  if (level > 6 || text[level] !== " " && text[level] !== "	") return void 0;
  const words = text.slice(level).trim();
  if (words.length > MAX_HEADING2 || collapsed && leadingPhrase(words) !== "") return leadingHeading(words, level);
  const heading = words.replace(/#{1,6}$/, "").trim();
  return { kind: headingKind(heading), heading, level, rest: "" };
}
function leadingHeading(words, level) {
  const heading = leadingPhrase(words);
  return { kind: headingKind(heading), heading, level, rest: words.slice(heading.length).replace(/^:/, "").trim() };
}
function readBoldHeading(text) {
  const close = text.indexOf("**", 2);
  if (close < 0 || close > MAX_HEADING2) return void 0;
  const heading = text.slice(2, close).replace(/:$/, "").trim();
  const rest = text.slice(close + 2).replace(/^:/, "").trim();
  const kind = headingKind(heading);
  if (heading === "" || isTruncationNote(text) || kind === "other" && (rest !== "" || heading.length > 40))
    return void 0;
  return { kind, heading, level: 0, rest };
}

// src/parse/body/body-problems.ts
function bodyProblems(body, pieces, sections2, format, prose) {
  const problems = [];
  const empty = body.text.trim() === "";
  if (body.tooLong) {
    problems.push({ kind: "too-long", detail: `Only the first ${MAX_TEXT_LENGTH} characters were read.` });
  }
  if (empty) problems.push({ kind: "empty-body", detail: "The body is empty." });
  if (pieces.some((piece) => piece.kind === "fence" && !piece.closed)) {
    problems.push({ kind: "fence-unclosed", detail: "A code fence is opened but never closed." });
  }
  if (pieces.some((piece) => piece.kind === "line" && isContentNote(piece.text))) {
    problems.push({ kind: "content-truncated", detail: "The sender shortened the text to fit a length limit." });
  }
  if (!empty && prose === "") problems.push({ kind: "description-missing", detail: "Nothing describes the problem." });
  if (format === "bug-command" && !sections2.some((section2) => section2.kind === "environment")) {
    problems.push({ kind: "environment-missing", detail: "The report has no Environment Info." });
  }
  return problems;
}
function isContentNote(line) {
  return isTruncationNote(line) && !/error logs/i.test(line);
}

// src/parse/body/labelled-values.ts
var KEYWORD = overLines("gi")`
    (?:操作系统|系统|系統|平台|版本号?|バージョン|버전|운영 ?체제)[)*_\x60 \t]{0,24}[:=|：][*_\x60 \t]{0,6}|\b(?:betriebssystem|
      sistema operativo|sistema operacional|versión|versão|version du système|feedback id|
      operating systems?(?: name| and version)?|os(?: name|\/arch| version and name| and version|
      (?: [\w.-]{1,20}){1,2} installed on)?|platform|versions?|terminal|shell|host|system|using|
      browsers?)\b(?: ?\([^()\n]{1,40}\))?[)*_\x60 \t]{0,24}(?:[:=|：]|(?<=\*)(?=\s*\S))[*_\x60 \t]{0,6}
  `;
var MAX_PAIRS = 300;
var MAX_LABEL = 48;
var MAX_VALUE = 120;
function labelledValues(text, keyword = KEYWORD) {
  const found = [];
  for (const match of everyMatch(text, keyword)) {
    if (found.length >= MAX_PAIRS) break;
    const offset = match.index;
    const from = offset + match[0].length;
    const label = labelAt(text, offset, match[0]);
    found.push({ label: withParent(text, offset, label), value: valueAt(text, from), offset });
  }
  return found;
}
function withParent(text, offset, label) {
  if (label !== "version") return label;
  const [own = "", above = ""] = text.slice(Math.max(0, offset - MAX_LABEL), offset).split("\n").reverse();
  if (/\bos name: "?[^",\n]{1,30}"?, $/i.test(own) || /^[ \t]{0,8}os-release {0,20}:/i.test(above)) return "os version";
  const parent = /^([ \t]{0,20})([\w@/. -]{1,40}):$/.exec(above);
  if (parent && (parent[1] ?? "").length < (/^[ \t]*/.exec(own)?.[0] ?? "").length) {
    return `${(parent[2] ?? "").trim().toLowerCase()} version`;
  }
  return /^[\s*+-]{0,8}\**(?:browser|device)\b/i.test(above) ? "browser version" : label;
}
function labelAt(text, offset, keyword) {
  const before2 = text.slice(Math.max(0, offset - MAX_LABEL), offset);
  const words = /[^\n:：=|;,.!?()[\]*`•]*$/.exec(before2)?.[0] ?? "";
  const own = keyword.replace(/\([^()]*\)/, " ").replace(/[^\p{L}\p{N}_ ]/gu, " ");
  return `${words}${own}`.toLowerCase().replace(/^[\s\-–+#>]+/, "").replace(/\s+/g, " ").trim();
}
var NEXT_PAIR = /\s(?:[-*•|] ?[*_`]{0,2}|[*_`]{1,2})?(?:[A-Z][\w/.()+-]{0,24} ){0,3}[A-Za-z][\w/.()+-]{0,24}[*_`]{0,2}:(?:\s|\*|$)/;
function valueAt(text, from) {
  const line = /^[^\n|]*/.exec(text.slice(from, from + MAX_VALUE))?.[0] ?? "";
  const next = line.search(NEXT_PAIR);
  const own = next >= 0 ? line.slice(0, next) : line;
  return own.replace(/[.。]\s.*$/, "").replace(/[*`"']/g, "").replace(/^[\s_]+|[\s_]+$/g, "");
}

// src/parse/body/environment-lines.ts
function labelKey(label) {
  if (label.endsWith("feedback id")) return "feedbackId";
  if (/\b(?:os|operating systems?)\b|^(?:操作系统|系统|系統|平台|운영 ?체제|betriebssystem|sistema opera\w+)$/.test(label))
    return "platform";
  if (/(?:版本号?|バージョン|버전|versión|versão)$/.test(label)) return "version";
  if (/\bversions?$/.test(label)) return "version";
  if (/^(?:web )?browsers?$/.test(label)) return "platform";
  if (/^(?:platform|host|system)$|\bplatform$/.test(label)) return "platform";
  return /\b(?:terminal|shell)$/.test(label) && label.length < 30 ? "terminal" : void 0;
}
function isEnvironmentLine(line) {
  if (line.length > 140 || !/[:：=|]/.test(line)) return false;
  const [first2] = labelledValues(line);
  if (first2 === void 0 || first2.offset > 40 || labelKey(first2.label) === void 0) return false;
  return /^[\s*+•|>_-]{0,8}[\w /.()@-]{1,40}[\s*_`]{0,4}[:：=|]/.test(line) && first2.value.length + 60 > line.length;
}
var LIST_ENTRY = /^[ \t]{0,8}[-*+•|]|^[\w /*`-]{1,40}[:：=]/;
var LONG_LINE2 = 300;
function environmentProse(section2) {
  return lineText(section2.pieces).split("\n").filter((line) => line.length > LONG_LINE2 || !LIST_ENTRY.test(line)).join("\n");
}

// src/parse/body/read-prose.ts
var NO_PROSE = /* @__PURE__ */ new Set([
  "checklist",
  "version",
  "platform",
  "operating-system",
  "terminal",
  "model"
]);
function readProse(sections2, format) {
  const parts = sections2.map((section2) => sectionProse(section2, format));
  return parts.filter((part) => part !== "").join("\n\n");
}
function sectionProse(section2, format) {
  if (NO_PROSE.has(section2.kind)) return "";
  if (section2.kind === "errors" && format === "bug-command") return afterBlock(section2);
  if (section2.kind === "environment") return proseText(environmentProse(section2));
  const text = proseText(withoutEnvironment(lineText(section2.pieces)));
  if (format === "issue-form" && section2.kind === "other" && isChoice(text)) return "";
  const own = section2.kind === "other" && format === "free-text" && section2.heading !== "";
  return own ? `${section2.heading}
${text}`.trim() : text;
}
function isChoice(text) {
  return text.length <= 60 && !text.includes("\n") && !/[.!?。]$/.test(text);
}
function withoutEnvironment(lines) {
  if (!/\b(?:os|version|platform|terminal|shell|system|host|feedback id)\b/i.test(lines)) return lines;
  return lines.split("\n").filter((line) => !isEnvironmentLine(line)).join("\n");
}
function afterBlock(section2) {
  const lines = lineText(section2.pieces);
  return lines.trimStart().startsWith("[") || lines.includes('[{"') ? "" : proseText(lines);
}
function reporterCode(pieces, blocks) {
  return codeBlocks(pieces.filter((piece) => !blocks.has(piece)));
}

// src/parse/body/read-body.ts
function readBody(markdown) {
  const normal = normalizeText(markdown);
  const pieces = scanPieces(normal.text);
  const sections2 = splitSections(pieces);
  return { normal, pieces, sections: sections2, format: detectFormat(sections2) };
}
function readTitle(title) {
  return normalizeText(title).text.replace(/\s+/g, " ").trim();
}

// src/parse/environment/operating-system.ts
var WSL = /\bwsl ?[12]?\b|windows subsystem for linux|microsoft-standard/;
var FAMILIES = [
  {
    os: "macos",
    pattern: /\b(?:darwin|mac ?os ?x?|os ?x|osx|macbook|imac|mac|big sur|monterey|ventura|sonoma|sequoia|tahoe|apple silicon)(?![a-z])/
  },
  {
    os: "windows",
    // Windows 10 and 11 report 10.0 and a build of five digits (https://learn.microsoft.com/windows/release-health/).
    pattern: /\b(?:(?:windows|win ?(?:32|64|7|8|10|11)|windows_nt|mingw\d*|msys2?|cygwin)(?![a-z])|10\.0\.[12]\d{4}\b)/
  },
  {
    os: "linux",
    pattern: overLines()`
        \b(?:linux\d?|ubuntu|debian|fedora|arch|archlinux|manjaro|centos|rhel|red ?hat|rocky|alma|
          alpine|(?:open)?suse|mint|pop!?_?os|nixos|gentoo|raspbian|raspberry|kali|endeavouros|cachyos|
          void|zorin|steamos|x11|codespaces?|devcontainer)(?![a-z])
      `
  },
  { os: "web", pattern: /\b(?:web|browser|web ?app|on the web|chrome(?! ?os)|chromium|firefox|safari|edge)\b/ },
  {
    os: "other",
    pattern: /\b(?:other|(?:free|open|net)bsd|android|ios|ipados|solaris|illumos|aix|chrome ?os|haiku|termux|sunos)\b/
  }
];
function normalizeOperatingSystem(value) {
  const text = value.slice(0, 200).toLowerCase();
  if (WSL.test(text)) return "wsl";
  const named3 = FAMILIES.map(({ os, pattern: pattern2 }) => ({ os, at: text.search(pattern2) })).filter(({ at: at2 }) => at2 >= 0);
  if (named3.length > 2) return null;
  const telling2 = named3.filter(({ os }) => os !== "other");
  return (telling2.length > 0 ? telling2 : named3).sort((a, b) => a.at - b.at)[0]?.os ?? null;
}

// src/parse/environment/system-mentions.ts
var SYSTEM_RULES = [
  {
    name: "wsl-kernel",
    source: "https://github.com/microsoft/WSL2-Linux-Kernel",
    words: ["icrosoft-standard"],
    pattern: /(\b\d{1,2}\.\d{1,3}[\w.-]{0,20}-microsoft-standard[\w-]{0,20})/gi,
    rank: 11
  },
  {
    name: "go-version",
    source: "https://pkg.go.dev/cmd/go#hdr-Print_Go_version",
    words: ["/amd64", "/arm64", "/386", "/arm", "/x86_64", "/aarch64", "/AMD64", "/ARM64"],
    pattern: /\bversion:? [^\n/]{1,60}?\b((?:linux|darwin|windows|freebsd)\/(?:amd64|arm64|386|arm|x86_64|aarch64))\b/gi,
    rank: 26
  },
  {
    name: "os-arch",
    source: "docker version",
    words: ["/Arch"],
    pattern: /\bOS\/Arch: {1,20}(\w+\/\w+)/g,
    rank: 24
  },
  {
    name: "go-target",
    source: "what Go programs print of their build",
    words: ["linux_", "darwin_", "windows_", "freebsd_"],
    pattern: /^on ((?:linux|darwin|windows|freebsd)_(?:amd64|arm64|386|arm))\b/gm,
    rank: 24
  },
  {
    name: "os-release",
    source: "os-release(5)",
    words: ["NAME="],
    pattern: /^(?:PRETTY_)?NAME="?([A-Z][\w .()/-]{2,60})/gm,
    rank: 24
  },
  {
    name: "go-env",
    source: "https://pkg.go.dev/cmd/go#hdr-Environment_variables",
    words: ["GOOS="],
    pattern: /\bGOOS=["']?(\w{3,12})/g,
    rank: 85
  },
  {
    name: "flutter",
    source: "flutter doctor",
    words: ["(Channel "],
    pattern: /\b\w{2,40} \(Channel [^)\n]{1,120}? on ((?:macOS|Mac OS X|Microsoft Windows|Windows|Linux|Ubuntu)[^,\n]{0,80}),/g,
    rank: 26
  },
  {
    name: "user-agent",
    source: "https://developer.mozilla.org/docs/Web/HTTP/Headers/User-Agent",
    words: ["Mozilla/5.0 ("],
    pattern: /Mozilla\/5\.0 \(([^()\n]{3,120})\)/g,
    rank: 22
  },
  {
    name: "uname",
    source: "uname(1)",
    words: ["Linux ", "Darwin "],
    pattern: /^[^\n]{0,24}\b((?:Linux|Darwin) [\w.-]{1,63} \d{1,2}\.\d{1,3}[^\n]{0,100})/gm,
    rank: 25
  },
  {
    name: "python-platform",
    source: "https://docs.python.org/3/library/platform.html#platform.platform",
    words: ["Linux-", "Windows-", "macOS-"],
    pattern: /\b((?:Linux|Windows|macOS)-\d{1,2}(?:\.\d{1,5}){0,3}-[\w.-]{2,80})/g,
    rank: 24
  },
  {
    name: "windows-ver",
    source: "ver of cmd.exe",
    words: ["Windows ["],
    pattern: /\b(Microsoft Windows \[[^\]\n]{5,60}\])/g,
    rank: 26
  },
  {
    name: "target",
    source: "swift -version, clang --version",
    words: ["Target: "],
    pattern: /^Target: ((?:x86_64|aarch64|arm64|i686|armv7)-[\w.-]{3,60})$/gm,
    rank: 24
  },
  {
    name: "line-of-its-own",
    source: "what editors and IDEs copy from their About box",
    words: ["Windows ", "macOS ", "Ubuntu ", "Debian ", "Fedora "],
    pattern: /^((?:Windows|macOS|Ubuntu|Debian|Fedora) \d{1,2}(?:\.\d{1,5}){0,3}(?: LTS)?)$/gm,
    rank: 14
  },
  {
    name: "list-entry",
    source: "lists of versions in free text",
    words: ["- ", "* ", "\u2022 "],
    pattern: /^[ \t]{0,4}[-*•] ((?:Windows|macOS|Mac OS(?: X)?|OS X|Ubuntu|Debian|Fedora|Arch Linux|Linux Mint|Linux|CentOS|RHEL|NixOS|Android|iOS)\b[\w .()/,-]{0,40})$/gim,
    rank: 15
  }
];
var MAX_MATCHES = 8;
var findWords = createWordFinder(SYSTEM_RULES.flatMap(({ words }) => words));
function systemMentions(text) {
  const found = [];
  const present = findWords(text);
  if (present.size === 0) return found;
  for (const { words, pattern: pattern2, rank: rank2 } of SYSTEM_RULES) {
    if (!words.some((word) => present.has(word))) continue;
    const before2 = found.length;
    for (const match of everyMatch(text, pattern2)) {
      found.push({ value: (match[1] ?? "").trim(), rank: rank2 });
      if (found.length - before2 >= MAX_MATCHES) break;
    }
  }
  return found;
}

// src/parse/environment/environment-candidates.ts
function environmentCandidates(section2, product) {
  const own = sectionCandidates(section2, product);
  if (section2.kind === "checklist") return own;
  const text = `${section2.heading}
${pieceText(section2.pieces)}`;
  const rank2 = section2.kind === "environment" ? 75 : section2.kind === "expected" ? 8 : 18;
  return [...own, ...productVersions(text, product, rank2), ...systems(text, section2.kind === "expected" ? 10 : 0)];
}
function sectionCandidates(section2, product) {
  switch (section2.kind) {
    case "environment":
      return listCandidates(section2, product);
    case "version":
      return [...versionField(section2, product), ...inlineCandidates(section2, 30, product).filter(isNoVersion)];
    case "operating-system":
      return [
        { key: "platform", value: fieldValue(section2), rank: 80 },
        ...inlineCandidates(section2, 40, product).filter(isNoVersion)
      ];
    case "platform":
      return [{ key: "platform", value: fieldValue(section2), rank: 70 }];
    case "terminal":
      return [{ key: "terminal", value: fieldValue(section2), rank: 80 }];
    case "checklist":
    case "model":
      return [];
    default:
      return otherField(section2, product);
  }
}
function isNoVersion({ key }) {
  return key !== "version";
}
var MAX_ANSWER = 6;
function versionField(section2, product) {
  const lines = toField(section2).text.split("\n", MAX_ANSWER);
  const value = (lines.find((line) => readVersion(line) !== null && !/^[$>#] /.test(line)) ?? lines[0] ?? "").trim();
  const foreign = isForeignValue(value) && product?.isIn(value) !== true;
  return foreign || isCompanion(section2.heading, product) ? [] : [{ key: "version", value, rank: 80 }];
}
function otherField(section2, product) {
  const heading = section2.heading.toLowerCase();
  const found = inlineCandidates(section2, section2.kind === "expected" ? 10 : 20, product);
  if (/\bversion\b/.test(heading) && product?.isIn(heading) === true) {
    found.push({ key: "version", value: fieldValue(section2), rank: 80 });
  }
  if (/^(?:which |what )?(?:web )?browsers?\b/.test(heading)) {
    found.push({ key: "platform", value: fieldValue(section2), rank: 5 });
  }
  return found;
}
function productVersions(text, product, rank2) {
  if (product === void 0) return [];
  const found = [];
  for (const match of everyMatch(text, product.withVersion)) {
    const before2 = text.slice(Math.max(0, match.index - 24), match.index);
    if (isComparison(before2.slice(before2.lastIndexOf("\n") + 1))) continue;
    found.push({ key: "version", value: match[1] ?? "", rank: rank2 });
    const behind = text.slice(match.index + match[0].length, match.index + match[0].length + 80).split(/\n|\. /, 1)[0] ?? "";
    const system = / on (?:an? )?([A-Za-z](?:(?! with | using | and )[^,;()]){2,40})/.exec(behind)?.[1];
    if (system !== void 0 && normalizeOperatingSystem(system) !== null) {
      found.push({ key: "platform", value: system.trim(), rank: 12 });
    }
    if (found.length >= MAX_NAMED) break;
  }
  return found;
}
var MAX_NAMED = 20;
function systems(text, less) {
  return systemMentions(text).map(({ value, rank: rank2 }) => ({ key: "platform", value, rank: rank2 - less }));
}
function fieldValue(section2) {
  return (toField(section2).text.split("\n", 1)[0] ?? "").trim();
}
function listCandidates(section2, product) {
  const text = pieceText(section2.pieces);
  return [...labelled(text, 90, product), ...productLines(text), ...bareSystem(text)];
}
function inlineCandidates(section2, rank2, product) {
  const text = `${section2.heading}: ${pieceText(section2.pieces)}`;
  return [...labelled(text, rank2, product), ...banners(text)];
}
var BANNER = /^[ \t]{0,8}([A-Za-z][\w-]{1,24}) (v?\d[\w.+-]{1,40}) \([\da-f]{7,40}[ )]/gm;
var VERSION_COMMAND = /^[ \t]{0,8}[$>❯%#] ?\S{1,80} (?:--version|-[vV]|version)[ \t]{0,8}\n([^\n]{3,120})$/gm;
function banners(text) {
  if (!text.includes("ersion") && !/\([\da-f]{7}/.test(text)) return [];
  const named3 = [...everyMatch(text, BANNER)].filter((match) => versionLabelRank(match[1] ?? "") > 0);
  const printed = [...everyMatch(text, VERSION_COMMAND)].filter((match) => versionLabelRank(match[0]) > 0);
  const values = [...named3.map((match) => match[2] ?? ""), ...printed.map((match) => match[1] ?? "")];
  return values.map((value) => ({ key: "version", value, rank: 12 }));
}
var SYSTEM_VERSION = /^(ios|ipados|android|macos|windows|ubuntu|debian|fedora)(?: os)? version$/;
function labelled(text, rank2, product) {
  const found = [];
  for (const { label, value } of labelledValues(text)) {
    const system = SYSTEM_VERSION.exec(label)?.[1];
    if (system !== void 0) found.push({ key: "platform", value: `${system} ${value}`, rank: rank2 - 10 });
    const key = labelKey(label);
    if (key === void 0 || key === "version" && isForeignValue(value) && product?.isIn(value) !== true) continue;
    found.push({ key, value, rank: rank2 - handicap(key, label, product) });
  }
  return found.filter((candidate) => candidate.rank > 0);
}
function handicap(key, label, product) {
  if (key === "terminal") return label.includes("terminal") ? 0 : 5;
  if (key === "platform") return /^browsers?$/.test(label) ? 85 : 0;
  if (key !== "version") return 0;
  const own = product?.isIn(label) === true && !isOtherTime(label);
  const fit2 = own ? ownRank(product.without(label)) : versionLabelRank(label);
  if (own && fit2 === 2) return -3;
  if (isCompanion(label, product)) return 100;
  return fit2 === 2 ? 0 : fit2 === 1 ? companionHandicap(label) : 100;
}
function ownRank(rest) {
  return versionLabelRank(rest) === 1 ? 1 : 2;
}
function isCompanion(label, product) {
  if (product === void 0 || product.isIn(label) || /\b(?:extension|plugin)\b/i.test(label)) return false;
  return versionLabelRank(label) === 1;
}
function companionHandicap(label) {
  return /\b(?:extension|plugin)\b/.test(label) ? 12 : 15;
}
var LINE_OR_BULLET = /\n| (?=[-*•] )/;
var PRODUCT_LINE = /^[ \t]{0,8}(?:[-*+•] )?[*_`]{0,2}([A-Za-z@][\w@/. -]{1,40}?)[*_`]{0,2}(?: {0,3}[:：]| =)?[*_`]{0,2} {1,4}[*_`]{0,2}(v?\d+\.\d[^\n]{0,60})$/;
function productLines(text) {
  return text.split(LINE_OR_BULLET).flatMap((line) => {
    const match = line.length > 160 ? null : PRODUCT_LINE.exec(line);
    const fit2 = versionLabelRank(match?.[1] ?? "node");
    return fit2 === 0 ? [] : [{ key: "version", value: match?.[2] ?? "", rank: fit2 === 2 ? 60 : 45 }];
  });
}
function bareSystem(text) {
  const line = text.split(LINE_OR_BULLET).find((candidate) => {
    const os = candidate.length > 120 || candidate.includes(":") ? null : normalizeOperatingSystem(candidate);
    return os !== null && os !== "web" && os !== "other";
  });
  return line === void 0 ? [] : [{ key: "platform", value: line.replace(/^[\s*+-]+/, "").trim(), rank: 50 }];
}

// src/parse/environment/setup/install-methods.ts
var INSTALL_METHODS = [
  {
    name: "source",
    reason: "built by the reporter",
    source: "common usage",
    pattern: /\b(?:from|compiled?|built?|building) (?:the )?(?:source|git|main|master|repo|head)\b|\b(?:git|source) (?:clone|checkout|build)\b|\bself-?(?:built|compiled)\b|^(?:source|git)$/
  },
  {
    name: "docker",
    reason: "a container image",
    source: "https://docs.docker.com/get-started/",
    pattern: /\b(?:docker|podman|container(?: image)?|dev ?container|ghcr\.io|helm)\b/
  },
  {
    name: "homebrew",
    reason: "Homebrew's formula or cask",
    source: "https://docs.brew.sh/Manpage",
    pattern: /\b(?:home|linux)?brew\b|\/cellar\/|\/caskroom\//
  },
  {
    name: "winget",
    reason: "the Windows Package Manager",
    source: "https://learn.microsoft.com/windows/package-manager/winget/",
    pattern: /\bwinget\b/
  },
  { name: "scoop", reason: "Scoop", source: "https://scoop.sh", pattern: /\bscoop\b/ },
  { name: "chocolatey", reason: "Chocolatey", source: "https://docs.chocolatey.org", pattern: /\bchoco(?:latey)?\b/ },
  {
    name: "native",
    reason: "the product's own installer, script or single-file executable",
    source: "curl \u2026 | bash, irm \u2026 | iex, MSI, DMG and PKG files; https://bun.com/docs/bundler/executables",
    pattern: overLines()`
        \bnative\b|
        \bstand-?alone (?:binary|installer|executable)|
        \b(?:official|own|shell|powershell|bash|windows|mac(?:os)?) (?:installer|install script)\b|
        \binstall(?:er|ation)? script\b|
        \binstall\.(?:sh|ps1|cmd)\b|
        \bcurl\b.{0,80}\| ?(?:ba|z)?sh\b|
        \birm\b.{0,80}\| ?iex\b|
        \bcurl (?:install\w*|script)\b|
        \.(?:msi|dmg|pkg|exe)\b|
        \/\$bunfs\/|
        ~bun[\\/]
      `
  },
  { name: "pnpm", reason: "pnpm", source: "https://pnpm.io", pattern: /\bpnpm\b/ },
  { name: "yarn", reason: "Yarn", source: "https://yarnpkg.com", pattern: /\byarn\b/ },
  { name: "bun", reason: "Bun's package manager", source: "https://bun.com/docs/cli/install", pattern: /\bbunx?\b/ },
  {
    name: "npm",
    reason: "npm, global or local",
    source: "https://docs.npmjs.com/cli/commands/npm-install",
    pattern: /\bnp[mx]\b|\blib\/node_modules\/|\broaming[\\/]npm[\\/]|^global$/
  },
  { name: "pipx", reason: "pipx", source: "https://pipx.pypa.io", pattern: /\bpipx\b/ },
  { name: "uv", reason: "uv", source: "https://docs.astral.sh/uv/", pattern: /\buvx?\b/ },
  {
    name: "conda",
    reason: "conda or mamba",
    source: "https://docs.conda.io",
    pattern: /\b(?:mini|ana)?conda\b|\b(?:micro)?mamba\b|\bpixi\b/
  },
  { name: "pip", reason: "pip", source: "https://pip.pypa.io", pattern: /\bpip3?\b|\bpypi\b|\bpoetry\b/ },
  {
    name: "cargo",
    reason: "cargo install",
    source: "https://doc.rust-lang.org/cargo/",
    pattern: /\bcargo(?:-binstall)?\b|\bcrates\.io\b|\brustup\b/
  },
  { name: "go", reason: "go install", source: "https://pkg.go.dev/cmd/go", pattern: /\bgo (?:install|get)\b/ },
  {
    name: "gem",
    reason: "RubyGems",
    source: "https://guides.rubygems.org",
    pattern: /\b(?:ruby)?gems?\b|\bbundler?\b/
  },
  { name: "composer", reason: "Composer", source: "https://getcomposer.org", pattern: /\bcomposer\b/ },
  {
    name: "dotnet-tool",
    reason: "a .NET tool or NuGet",
    source: "https://learn.microsoft.com/dotnet/core/tools/",
    pattern: /\bdotnet (?:tool|add)\b|\bnuget\b/
  },
  {
    name: "nix",
    reason: "Nix",
    source: "https://nixos.org/manual/nix/",
    pattern: /\bnix(?:os|pkgs)?\b|\/nix\/store\//
  },
  { name: "snap", reason: "a snap", source: "https://snapcraft.io/docs", pattern: /\bsnap(?:craft)?\b/ },
  { name: "flatpak", reason: "a Flatpak", source: "https://docs.flatpak.org", pattern: /\bflat(?:pak|hub)\b/ },
  { name: "appimage", reason: "an AppImage", source: "https://docs.appimage.org", pattern: /\bapp-?image\b/ },
  {
    name: "distribution",
    reason: "the Linux distribution's own packages",
    source: "apt(8), dnf(8), pacman(8), apk(8), zypper(8), xbps, portage, MacPorts",
    pattern: /\b(?:apt(?:-get|itude)?|dpkg|dnf|yum|rpm|pacman|yay|paru|aur|apk|zypper|xbps(?:-install)?|emerge|portage|macports|port install|deb)\b/
  },
  {
    name: "mise",
    reason: "a version manager",
    source: "https://mise.jdx.dev, https://asdf-vm.com",
    pattern: /\b(?:mise|asdf)\b/
  },
  {
    name: "marketplace",
    reason: "an editor's marketplace or an app store",
    source: "https://code.visualstudio.com/docs/editor/extension-marketplace",
    pattern: /\b(?:market ?place|open[- ]?vsx|app store|play store|microsoft store|vsix|steam)\b/
  },
  {
    name: "binary",
    reason: "a released binary, unpacked by hand",
    source: "GitHub releases",
    pattern: /\b(?:releases? (?:page|binary|archive|tarball)|github releases?|pre-?built|(?:downloaded|precompiled) binar(?:y|ies)|tarball|zip (?:file|archive)|binary)\b/
  }
];

// src/parse/environment/setup/model-names.ts
var VERSION4 = "(?<version>\\d{1,3}(?:[.-]\\d{1,2}(?!\\d))?[ob]?(?!\\w))";
var VARIANT = "(?<variant>(?:[- ](?:mini|nano|turbo|pro|flash|lite|codex|max|preview|thinking|large|small|medium|coder|fast)){0,2})";
var MODEL_FAMILIES = [
  ...["opus", "sonnet", "haiku"].map((name3) => ({
    name: name3,
    source: "Anthropic's list of models",
    // `claude-3-5-sonnet-20241022` has the version before the family's name.
    pattern: new RegExp(`(?:\\b(?<before>\\d(?:[.-]\\d)?)[- ])?\\b${name3}(?:[- ]?${VERSION4})?`)
  })),
  { name: "gpt", source: "OpenAI's list of models", pattern: new RegExp(`\\bgpt[- ]?${VERSION4}${VARIANT}`) },
  {
    name: "o",
    source: "OpenAI's list of models",
    pattern: /\bo(?<version>[134])(?<variant>-(?:mini|pro|preview))?\b(?!\.)/
  },
  { name: "gemini", source: "Google's list of models", pattern: new RegExp(`\\bgemini(?:[- ]${VERSION4}${VARIANT})?`) },
  { name: "grok", source: "xAI's list of models", pattern: new RegExp(`\\bgrok(?:[- ]?${VERSION4}${VARIANT})?`) },
  {
    name: "deepseek",
    source: "DeepSeek's list of models",
    pattern: /\bdeepseek(?:[- ](?<version>(?:v|r)\d(?:\.\d)?|coder|chat|reasoner))?/
  },
  { name: "qwen", source: "Qwen's list of models", pattern: new RegExp(`\\bqwen[- ]?(?:${VERSION4}${VARIANT})?`) },
  { name: "llama", source: "Meta's list of models", pattern: new RegExp(`\\bllama[- ]?(?:${VERSION4})(?!\\w)`) },
  {
    name: "mistral",
    source: "Mistral's list of models",
    pattern: /\b(?:mistral|mixtral|codestral|devstral)\b(?<variant>-(?:large|small|medium|nemo))?/
  },
  { name: "glm", source: "Z.ai's list of models", pattern: new RegExp(`\\bglm[- ]?${VERSION4}`) },
  { name: "kimi", source: "Moonshot's list of models", pattern: /\bkimi(?:[- ](?<version>k\d(?:\.\d)?))?/ }
];
function findModel(value) {
  const text = value.slice(0, 200).toLowerCase();
  for (const { name: name3, pattern: pattern2 } of MODEL_FAMILIES) {
    const groups = pattern2.exec(text)?.groups;
    if (groups === void 0) continue;
    const version = (groups["version"] ?? groups["before"] ?? "").replace(/(?<=\d)-(?=\d)/, ".");
    const variant = (groups["variant"] ?? "").replace(/ /g, "-");
    const joint = name3 === "o" || version === "" ? "" : "-";
    return { name: `${name3}${joint}${version}${variant}`, isVersioned: version !== "" };
  }
  return void 0;
}
function modelsIn(text) {
  const found = /* @__PURE__ */ new Map();
  for (const match of everyMatch(text, MODEL_WORD)) {
    const before2 = BEFORE_FAMILY.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[0] ?? "";
    const word = `${before2}${match[0]}`;
    const model = findModel(word);
    if (model?.isVersioned === true && !found.has(model.name)) found.set(model.name, word);
    if (found.size > 1) break;
  }
  return found;
}
var MODEL_WORD = /\b(?:opus|sonnet|haiku|gpt|gemini|grok|deepseek|qwen|llama|glm|kimi)(?:[- ]?[\w.-]{1,24}(?: (?:pro|flash|mini|turbo|codex)\b)?)?/gi;
var BEFORE_FAMILY = /\b(?:claude[- ])?(?:\d(?:[.-]\d)?[- ])?$/i;

// src/parse/environment/setup/setup-names.ts
var SHELLS = [
  {
    name: "git-bash",
    reason: "Git for Windows' bash",
    source: "https://gitforwindows.org",
    pattern: /\bgit[- ]?bash\b|\bmingw(?:32|64)\b|\bmsys2?\b/
  },
  { name: "zsh", reason: "Z shell", source: "zsh(1)", pattern: /\b(?:oh[- ]my[- ])?zsh\b/ },
  { name: "fish", reason: "fish", source: "https://fishshell.com", pattern: /\bfish\b/ },
  { name: "nushell", reason: "Nushell", source: "https://www.nushell.sh", pattern: /\bnu(?:shell)?\b/ },
  {
    name: "powershell",
    reason: "Windows PowerShell or PowerShell 7",
    source: "https://learn.microsoft.com/powershell/",
    pattern: /\bpower ?shell\b|\bpwsh\b/
  },
  {
    name: "cmd",
    reason: "the Windows command prompt",
    source: "https://learn.microsoft.com/windows-server/administration/windows-commands/cmd",
    pattern: /\bcmd(?:\.exe)?\b|\bcommand prompt\b/
  },
  { name: "bash", reason: "Bash", source: "bash(1)", pattern: /\bbash\b/ },
  { name: "sh", reason: "a plain POSIX shell", source: "sh(1p)", pattern: /\b(?:da|a|k|tc)sh\b|(?:^|\/)sh$/ }
];
var PLANS = [
  {
    name: "max-20x",
    reason: "the larger of two sizes of a plan",
    source: "Anthropic's pricing page",
    pattern: /\bmax\b.{0,12}\b20 ?x\b|\b20 ?x (?:max|plan)\b|\bmax ?20\b/
  },
  {
    name: "max-5x",
    reason: "the smaller of two sizes of a plan",
    source: "Anthropic's pricing page",
    pattern: /\bmax\b.{0,12}\b5 ?x\b|\b5 ?x (?:max|plan)\b|\bmax ?5\b/
  },
  {
    name: "api",
    reason: "paid by use, with a key",
    source: "common usage",
    pattern: /\bapi(?: key| usage| billing| credits?| console)?\b|\bpay[- ]as[- ]you[- ]go\b|\bpay[- ]per[- ]use\b|\bconsole billing\b/
  },
  { name: "enterprise", reason: "a contract of a company", source: "common usage", pattern: /\benterprise\b/ },
  { name: "team", reason: "several seats", source: "common usage", pattern: /\bteams?\b|\bgroup\b/ },
  { name: "business", reason: "several seats", source: "common usage", pattern: /\bbusiness\b/ },
  {
    name: "education",
    reason: "for schools",
    source: "common usage",
    pattern: /\b(?:education|student|academic|edu)\b/
  },
  { name: "max", reason: "an individual's largest plan", source: "common usage", pattern: /\bmax\b/ },
  { name: "ultra", reason: "an individual's largest plan", source: "common usage", pattern: /\bultra\b/ },
  {
    name: "pro",
    reason: "an individual's paid plan",
    source: "common usage",
    pattern: /\bpro\+?(?![\w-])|\bprofessional\b/
  },
  { name: "plus", reason: "an individual's paid plan", source: "common usage", pattern: /\bplus\b/ },
  { name: "trial", reason: "for free, for some time", source: "common usage", pattern: /\btrial\b/ },
  { name: "free", reason: "for nothing", source: "common usage", pattern: /\bfree\b|\bcommunity\b|\bhobby\b/ }
];
var SURFACES = [
  {
    name: "cli",
    reason: "a command line, in whatever terminal",
    source: "common usage",
    pattern: /\bintegrated terminal\b|\bterminal (?:app|emulator|window|tab)\b|\bcli\b|\bcommand[- ]line\b|\btui\b|^(?:the )?terminal$/
  },
  {
    name: "vscode-extension",
    reason: "an extension of Visual Studio Code or an editor derived from it",
    source: "https://code.visualstudio.com/api",
    pattern: overLines()`
        \b(?:vs ?code|visual studio code|cursor|windsurf|vscodium|
          code-?oss)(?:'s)?(?: \w{1,20}){0,2} (?:extension|plugin|add-?on|sidebar|side panel|webview)\b|
        \b(?:extension|plugin) (?:for|in|of) (?:vs ?code|visual studio code|cursor|windsurf)\b|
        \.vscode(?:-server)?[\\/]extensions[\\/]
      `
  },
  {
    name: "jetbrains-plugin",
    reason: "a plugin of a JetBrains IDE",
    source: "https://plugins.jetbrains.com",
    pattern: overLines()`
        \b(?:jet ?brains|intellij(?: idea)?|pycharm|webstorm|goland|rider|clion|phpstorm|rubymine|
          android studio)(?:'s)?(?: (?:ide|\w{1,20}))? (?:extension|plugin|add-?on)\b|
        \bplugin (?:for|in|of) (?:jet ?brains|intellij|pycharm|webstorm|goland|rider)\b
      `
  },
  {
    name: "editor-plugin",
    reason: "a plugin of another editor",
    source: "common usage",
    pattern: /\b(?:neo)?vim plugin\b|\bemacs (?:package|mode)\b|\b(?:zed|xcode|eclipse|sublime(?: text)?) (?:extension|plugin|integration)\b|\bvisual studio extension\b/
  },
  {
    name: "browser-extension",
    reason: "an extension of a browser",
    source: "https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions",
    pattern: /\b(?:chrome|firefox|browser|edge|safari) (?:extension|add-?on)\b/
  },
  {
    name: "desktop",
    reason: "an application with windows of its own",
    source: "common usage",
    pattern: /\b(?:desktop|electron|native|mac(?:os)?|windows|linux) (?:app|application)\b|^(?:the )?desktop(?: (?:version|client))?$/
  },
  {
    name: "mobile",
    reason: "an application of a phone",
    source: "common usage",
    pattern: /\b(?:mobile|ios|android|iphone|ipad)(?: (?:app|application|client|version))\b|^(?:mobile|ios|android)$/
  },
  {
    name: "web",
    reason: "a page in a browser",
    source: "common usage",
    pattern: /\b(?:web|browser)(?:[- ]?based)? ?(?:app|application|client|version|ui|interface|site)\b|\b(?:on|in|via|from) the (?:web|browser|website)\b|^(?:the )?(?:web|browser|website)$/
  },
  {
    name: "ci",
    reason: "a build that nobody watches",
    source: "common usage",
    pattern: /\b(?:github actions?|gitlab ci|jenkins|circleci|azure (?:pipelines|devops)|continuous integration|ci(?:\/cd)?(?: (?:pipeline|job|runner|environment|run))?)\b/
  },
  {
    name: "api",
    reason: "a library or a service's interface",
    source: "common usage",
    pattern: /\b(?:sdk|rest api|http api|library)\b|^api$/
  }
];

// src/parse/environment/setup/setup-rule.ts
function nameOf(rules, value) {
  const text = value.slice(0, 200).toLowerCase();
  let best = null;
  for (const { name: name3, pattern: pattern2 } of rules) {
    const at2 = text.search(pattern2);
    if (at2 >= 0 && (best === null || at2 < best.at)) best = { name: name3, at: at2 };
  }
  return best?.name ?? null;
}

// src/parse/environment/setup/setup-labels.ts
var SETUP_LABELS = [
  {
    key: "model",
    reason: "the language model in use",
    source: "issue forms of assistants; \u6A21\u578B, \u30E2\u30C7\u30EB, \uBAA8\uB378",
    label: /(?:^|\s)(?:llm|(?:ai |language )?models?)(?: name| ids?| used| version| selected| in use)?$|^(?:模型|モデル|모델)/,
    unless: /\b(?:device|machine|mac(?:book)?|laptop|computer|hardware|gpu|cpu|phone|printer|data|domain|threat|permission|security|object|camera|embedding|view)\b/,
    nameOf: (value) => findModel(value)?.name ?? null,
    certain: /^(?:llm|(?:llm |ai |language )models?(?: name| id| used)?|model(?: id| used))$/
  },
  {
    key: "plan",
    reason: "how the service is paid for",
    source: "issue forms of hosted products; \u5957\u9910, \u30D7\u30E9\u30F3",
    label: /(?:^|\s)(?:plan|subscription|(?:subscription|account|plan|license|licence) (?:plan|type|tier|level)|tier)$|^(?:套餐|订阅|プラン|요금제)/,
    unless: /\b(?:test|migration|execution|query|release|rollout|implementation|action|project|work|service|support|this|the)\b/,
    nameOf: (value) => value.length > 60 ? null : nameOf(PLANS, value)
  },
  {
    key: "installMethod",
    reason: "how it came onto the machine",
    source: "issue forms; `doctor` commands",
    label: overLines()`
        ^(?:install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|
          installation|installer|package manager|used package manager|
          how (?:did|do|have|was) (?:you|it|i) install.{0,60}|how was .{1,40} installed|
          (?:[\w.-]{1,20} ){1,3}install(?:ation)? (?:method|type|source)|distribution method)$|
        ^(?:安装方式|インストール方法|설치 ?방법)
      `,
    nameOf: (value) => nameOf(INSTALL_METHODS, value),
    certain: /\binstall(?:ed|ation)? (?:method|type|via)\b|^how\b/
  },
  {
    key: "shell",
    reason: "the shell, often asked for together with the terminal",
    source: "issue forms; envinfo",
    label: /(?:^|[\s/&])shell(?: type| name| version| used)?$|^terminal ?[/&,] ?shell$/,
    unless: /\b(?:web|shell command|gnome|remote)\b/,
    nameOf: (value) => nameOf(SHELLS, value)
  },
  {
    key: "surface",
    reason: "where the product is used",
    source: "issue forms of products with several surfaces",
    label: overLines()`
        ^(?:surface|interface|client(?: type)?|product(?: surface)?|app(?:lication)?(?: type)?|ide|
          editor|environment|platform|where (?:do|did|are|does|is) .{1,60}|
          how (?:do|are) you (?:use|using|run|running|access).{0,60}|
          which (?:surface|client|interface|product|app).{0,60})$
      `,
    nameOf: (value) => value.length > 80 ? null : nameOf(SURFACES, value)
  }
];
var SETUP_KEYWORD = overLines("gi")`
    (?:模型|モデル|모델|套餐|订阅|プラン|요금제|安装方式|インストール方法|설치 ?방법)[)*_\x60 \t]{0,8}[:=|：][*_\x60 \t]{0,6}|
    \b(?:llm|models?(?: name| id| used)?|plan|subscription|tier|type|level|installation|
      install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|package manager|
      installer|shell|surface|interface|client|product|ide|editor)\b[)*_\x60 \t]{0,24}(?:[:=|：]|
      (?<=\*)(?=\s*\S))[*_\x60 \t]{0,6}
  `;
var NOTHING2 = /^(?:null|undefined|none|other|n\/?a|unknown|not applicable|not sure\b.*|unsure|multiple(?: models)?|various|any|all|default|-+|_no response_|no response|\?+)?$/i;
var MAX_RAW = 120;
var MAX_NAMED2 = 70;
var SHORT = /^[^\s]{1,60}(?: [^\s]{1,30}){0,4}$/;
function readSetupLabel(label, answer) {
  const raw = answer.trim().slice(0, MAX_RAW);
  if (NOTHING2.test(raw)) return void 0;
  for (const rule of SETUP_LABELS) {
    if (!rule.label.test(label) || rule.unless?.test(label) === true) continue;
    const name3 = rule.nameOf(raw);
    if (name3 !== null && raw.length <= MAX_NAMED2 || rule.certain?.test(label) === true && SHORT.test(raw)) {
      return { key: rule.key, value: { name: name3, raw } };
    }
  }
  return void 0;
}

// src/parse/environment/setup/setup-mentions.ts
var WORD = "(?!(?:for|to|that|and|or|but|not|in|on|with|via|from|which|when|so|because)\\b)(?:[\\w'@/-]|\\.(?=\\w)){1,30}";
var PHRASE = `(${WORD}(?: ${WORD}){0,4})`;
var MENTION_RULES = [
  {
    name: "installed-via",
    reason: "the reporter says how it was installed",
    source: "free text",
    key: "installMethod",
    hint: /install/i,
    names: INSTALL_METHODS,
    pattern: new RegExp(
      `\\binstall(?:ed|ing)?(?: (?!via|with|using|through)[\\w.-]{1,24}){0,3} (?:via|with|using|through|from(?= source)) (?:the )?${PHRASE}`,
      "gi"
    )
  },
  {
    name: "built-from",
    reason: "the reporter built it",
    source: "free text",
    key: "installMethod",
    hint: /buil[td]|compil/i,
    names: INSTALL_METHODS,
    pattern: /\b((?:built|compiled|building|compiling)(?: it| [\w.-]{1,24})? from (?:source|git|main|master|head))\b/gi
  },
  {
    name: "kind-of-installation",
    reason: "the installation has a kind",
    source: "free text",
    key: "installMethod",
    hint: /install/i,
    names: INSTALL_METHODS,
    pattern: /\b((?:native|npm|homebrew|winget|docker|snap|flatpak|aur|nix) (?:installation|installer))\b/gi
  },
  {
    name: "install-command",
    reason: "the command that installed the product",
    source: "package managers",
    key: "installMethod",
    names: INSTALL_METHODS,
    pattern: /\b((?:npm|pnpm|yarn|bun|brew|winget|scoop|choco|pip3?|pipx|uv tool|cargo|go|apt|apt-get|dnf|snap|flatpak|gem) (?:global )?(?:install|add|i|upgrade|update|reinstall) [^\n`"']{2,80})/gim,
    ofProduct: true
  },
  {
    name: "plan-of-mine",
    reason: "the reporter says which plan they have",
    source: "free text",
    key: "plan",
    names: PLANS,
    pattern: /\b(?:max|pro|plus|team|enterprise|business|free|ultra)(?: \(?\d{1,2}x\)?)? (?:plan|subscription|tier|account|user|subscriber|member)\b/gi,
    context: overLines("i")`
        \b(?:i'?m|i am|my|we(?:'re| are)|our|i have|we have|i use|using|
          on)(?: (?:on|a|an|the|our|my|paying|using|have)){0,3}(?: (?!plan|
          for)[\w.$/]{1,16}){0,2}? ((?:max|pro|plus|team|enterprise|business|free|
          ultra)(?: \(?\d{1,2}x\)?)?) \w{4,12}$
      `
  },
  {
    name: "used-in",
    reason: "the reporter says where it is used",
    source: "free text",
    key: "surface",
    names: SURFACES.filter(({ name: name3 }) => !["api", "ci", "cli", "web"].includes(name3)),
    pattern: /\b(?:extension|plug-?in|add-?on|desktop(?: app(?:lication)?)?|app(?:lication)?|sidebar|side panel|webview|integration|package)\b/gi,
    context: new RegExp(
      `\\b(?:in|using|with|from|via|inside|on|through|within|of) (?:(?:the|my|an?|our) )?${PHRASE}$`,
      "i"
    )
  },
  {
    name: "web-version",
    reason: "the reporter says that it is the product's page",
    source: "free text",
    key: "surface",
    hint: /\bweb (?:app|ver|ui|int|cl)/i,
    names: SURFACES,
    pattern: /\b(?:in|on|using|with|via|from) (?:the|my) ((?:[\w.]{1,16} ){0,2}web (?:app|version|ui|interface|client))\b/gi
  }
];
var MAX_MATCHES2 = 60;
function setupMentions(text, product) {
  const found = /* @__PURE__ */ new Map();
  const models = modelsIn(text);
  const [model] = models;
  if (models.size === 1 && model !== void 0) found.set("model", { name: model[0], raw: model[1] });
  for (const key of ["installMethod", "plan", "surface"]) {
    const values = valuesOf(key, text, product);
    const [only] = values;
    if (values.size === 1 && only !== void 0) found.set(key, { name: only[0], raw: only[1] });
  }
  return found;
}
var BEFORE = 80;
function valuesOf(key, text, product) {
  const values = /* @__PURE__ */ new Map();
  for (const rule of MENTION_RULES) {
    if (rule.key !== key || rule.ofProduct === true && product === void 0) continue;
    if (rule.hint?.test(text) === false) continue;
    let count2 = 0;
    for (const match of everyMatch(text, rule.pattern)) {
      if (++count2 > MAX_MATCHES2) break;
      const [whole] = match;
      const around = text.slice(Math.max(0, match.index - BEFORE), match.index + whole.length);
      const value = (rule.context === void 0 ? match : rule.context.exec(around))?.[1] ?? "";
      const name3 = rule.ofProduct === true && product?.isIn(whole) !== true ? null : nameOf(rule.names, value);
      if (name3 !== null && !values.has(name3)) values.set(name3, value.trim());
    }
  }
  return values;
}
var PLACE_RULES = [
  {
    key: "installMethod",
    name: "native",
    reason: "runs from a single-file executable",
    source: "https://bun.com/docs/bundler/executables",
    pattern: /\/\$bunfs\/|~bun[\\/]|[\\/]snapshot[\\/]/
  },
  {
    key: "installMethod",
    name: "npm",
    reason: "runs from npm's global folder",
    source: "https://docs.npmjs.com/cli/configuring-npm/folders",
    pattern: /[\\/]lib[\\/]node_modules[\\/](?!npm[\\/])|[\\/]roaming[\\/]npm[\\/]node_modules[\\/](?!npm[\\/])/
  },
  {
    key: "surface",
    name: "vscode-extension",
    reason: "runs from the editor's folder of extensions",
    source: "https://code.visualstudio.com/docs/editor/extension-marketplace",
    pattern: /[\\/]\.vscode(?:-server|-insiders)?[\\/]extensions[\\/]/
  }
];
function setupOfFrames(files) {
  const found = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const { key, name: name3, pattern: pattern2 } of PLACE_RULES) {
      const raw = pattern2.exec(file.toLowerCase())?.[0];
      if (raw !== void 0 && !found.has(key)) found.set(key, { name: name3, raw });
    }
  }
  return found;
}

// src/parse/environment/setup/read-setup.ts
var ANSWER = 80;
var LISTED = 60;
var LABELLED = 40;
function readSetup(evidence) {
  const found = /* @__PURE__ */ new Map();
  const candidates = evidence.sections.flatMap(sectionCandidates2).sort((a, b) => b.rank - a.rank);
  for (const { key, value } of candidates) {
    const before2 = found.get(key);
    if (before2 === void 0 || before2.name === null && value.name !== null) found.set(key, value);
  }
  const mentions = setupMentions(`${evidence.title}
${evidence.prose}`, evidence.product);
  for (const [key, value] of [...mentions, ...setupOfFrames(filesOf(evidence.errors))]) {
    if (!found.has(key)) found.set(key, value);
  }
  const surface = surfaceOfTerminal(evidence.terminal);
  if (surface !== void 0 && !found.has("surface")) found.set("surface", surface);
  return found.size === 0 ? void 0 : Object.fromEntries(found);
}
function sectionCandidates2(section2) {
  if (section2.kind === "checklist") return [];
  const found = [];
  const add = (label, value, rank2) => {
    const read = readSetupLabel(label, value);
    if (read !== void 0) found.push({ ...read, rank: rank2 });
  };
  if (mayAsk(section2.heading)) add(plainHeading(section2.heading), firstLine(toField(section2).text), ANSWER);
  const listed = section2.kind === "environment";
  const pieces = section2.pieces.filter(({ text: text2 }) => /[:：=|*]/.test(text2));
  if (pieces.length === 0) return found;
  const text = listed ? pieceText(pieces) : lineText(pieces);
  for (const { label, value } of labelledValues(text, SETUP_KEYWORD)) add(label, value, listed ? LISTED : LABELLED);
  return found;
}
var HEADING_HINT = /model|llm|plan|subscri|tier|install|package manager|shell|surface|interface|client|product|\bapp|\bide\b|editor|environment|platform|distribution|where|how |which |[^\p{ASCII}]/iu;
var MOST_KEPT2 = 500;
var mayAsk = remembering((heading) => HEADING_HINT.test(heading), MOST_KEPT2);
function firstLine(text) {
  return (text.split("\n", 1)[0] ?? "").trim();
}
var MAX_FRAMES = 8;
function filesOf(errors) {
  return errors.slice(0, 10).flatMap(({ frames }) => frames.slice(0, MAX_FRAMES).map(({ raw }) => raw));
}
function surfaceOfTerminal(terminal) {
  if (terminal === null || /^(?:other|none|unknown)\b/i.test(terminal)) return void 0;
  const name3 = nameOf(SURFACES, terminal);
  if (name3 === null && nameOf(SHELLS, terminal) !== null) return void 0;
  return { name: name3 ?? "cli", raw: terminal };
}

// src/parse/environment/read-environment.ts
var NOTHING3 = /^(?:null|undefined|none|n\/?a|unknown|not applicable|-+|_no response_|no response|\?+)$/i;
function readEnvironment(sections2, product) {
  const all = sections2.flatMap((section2) => environmentCandidates(section2, product));
  const candidates = all.sort((a, b) => b.rank - a.rank);
  const platform = pickPlatform(candidates);
  const terminal = pick(candidates, "terminal");
  const version = pickVersion(candidates);
  const os = platform === null ? null : normalizeOperatingSystem(platform);
  const wsl = os !== "wsl" && (isWsl(terminal) || candidates.some(({ value }) => isWslKernel(value)));
  return {
    environment: {
      platform,
      os: wsl ? "wsl" : os ?? (platform === null ? null : "other"),
      terminal,
      version: version.value,
      feedbackId: pickFeedbackId(candidates)
    },
    problems: oddities(platform, os, version.odd)
  };
}
function isWsl(terminal) {
  return terminal !== null && normalizeOperatingSystem(terminal) === "wsl";
}
function isWslKernel(value) {
  return /-microsoft-standard/i.test(value);
}
function pick(candidates, key) {
  const value = candidates.find((candidate) => candidate.key === key && isSomething(candidate.value))?.value;
  return value ?? null;
}
function isSomething(value) {
  return value !== "" && !NOTHING3.test(value);
}
function pickPlatform(candidates) {
  const platforms = candidates.filter(({ key, value }) => key === "platform" && isSomething(value));
  const named3 = platforms.find(({ value }) => normalizeOperatingSystem(value) !== null);
  const other = platforms.find(({ rank: rank2 }) => rank2 >= 80);
  return (named3 ?? other)?.value ?? null;
}
function pickVersion(candidates) {
  const versions2 = candidates.filter(({ key, value }) => key === "version" && isSomething(value));
  for (const { value } of versions2) {
    const version = readVersion(value);
    if (version !== null) return { value: version, odd: false };
  }
  return { value: null, odd: versions2.some(({ value, rank: rank2 }) => rank2 >= 80 && !/latest|newest|current/i.test(value)) };
}
function pickFeedbackId(candidates) {
  const value = pick(candidates, "feedbackId");
  return /^[\w-]{6,80}(?=\s|$)/.exec(value ?? "")?.[0] ?? null;
}
function oddities(platform, os, oddVersion) {
  const problems = [];
  if (platform !== null && os === null) {
    problems.push({ kind: "environment-value-odd", detail: "The platform is none that is known." });
  }
  if (oddVersion) problems.push({ kind: "environment-value-odd", detail: "The version is not a number." });
  return problems;
}

// src/parse/errors/error-text/error-codes.ts
var ERRNO2 = new Set(
  "E2BIG EACCES EADDRINUSE EADDRNOTAVAIL EAGAIN EAI_AGAIN EAI_FAIL EAI_NODATA EAI_NONAME EALREADY EBADF EBUSY ECANCELED ECHILD ECONNABORTED ECONNREFUSED ECONNRESET EDEADLK EDESTADDRREQ EDOM EDQUOT EEXIST EFAULT EFBIG EHOSTDOWN EHOSTUNREACH EILSEQ EINPROGRESS EINTR EINVAL EIO EISCONN EISDIR ELOOP EMFILE EMLINK EMSGSIZE ENAMETOOLONG ENETDOWN ENETRESET ENETUNREACH ENFILE ENOBUFS ENODEV ENOENT ENOEXEC ENOLCK ENOMEM ENOPROTOOPT ENOSPC ENOSYS ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND ENOTSOCK ENOTSUP ENXIO EOVERFLOW EPERM EPIPE EPROTO EPROTONOSUPPORT EPROTOTYPE ERANGE EROFS ESHUTDOWN ESOCKETTIMEDOUT ESPIPE ESRCH ETIMEDOUT ETXTBSY EXDEV ENEEDAUTH EINTEGRITY ERESOLVE EBADENGINE ETARGET E401 E403 E404 E500 EJSONPARSE EUSAGE ENOLOCK EBADPLATFORM".split(" ")
);
var UPPER_CODE = /\bE[A-Z0-9_]{2,17}\b/g;
var NAMED_CODE = /\b(?:net::)?(ERR_[A-Z0-9_]{3,60})\b|\b((?:UNABLE_TO|CERT|DEPTH_ZERO|SELF_SIGNED|UND_ERR)_[A-Z_]{3,50})\b/;
var COMPILER_CODE = /\b(?:error|error:|fatal error)[ [](E\d{4}|[A-Z]{1,8}\d{3,6})(?=[\]:])|\b(?:error|code|hresult|exception)\W{1,4}(0x[89c][\da-f]{7})\b/i;
var EXIT_CODE = /\b(?:exit(?:ed)?(?: with)?(?: an?)?(?: error)?(?: code| status)?|exit code|return code|code)[: ]{1,2}(-?\d{1,10})\b/i;
var EXIT_WORDS = /\bexit(?:ed|s)?\b|\breturn code\b/i;
var SIGNAL = /\b(SIG(?:SEGV|ABRT|BUS|ILL|KILL|TERM|TRAP|FPE|PIPE|HUP))\b/;
var STATUS_PATTERNS = [
  /\bstatus[ _-]?code\W{0,4}(?:is |of |was )?([1-5]\d\d)\b/i,
  /\b(?:HTTP(?:\/\d(?:\.\d)?)?|HTTPS?[ -]error|HTTP status|response code|http code)\W{0,3}([1-5]\d\d)\b/i,
  /\b(?:API|HTTP|server|client) error:? {0,2}\(?([1-5]\d\d)\b/i,
  // The status that a process ends with is none of HTTP's.
  /(?<!\bexit )\bstatus"?'?\s{0,2}[:=]\s{0,2}"?([1-5]\d\d)\b/i,
  /\(status ([1-5]\d\d)\)|(?<!\bexit )\bstatus (?:of )?([1-5]\d\d)\b/i,
  /\breturned error: ([45]\d\d)\b/i,
  /(?<![\w.])([1-5]\d\d) status code\b/i,
  overLines("i")`
    (?<![\w.:#-])([45]\d\d),? (?:Bad Request|Unauthorized|Payment Required|Forbidden|Not Found|
      Method Not Allowed|Request Timeout|Conflict|Gone|Payload Too Large|Request Entity Too Large|
      Unprocessable|Too Many Requests|Internal Server Error|Bad Gateway|Service Unavailable|
      Gateway Time-?out|Overloaded)\b
  `,
  /\berror code: ([45]\d\d)\b/i
];
var LEADING_STATUS = /^([1-5]\d\d)(?= *$|[ :]\s{0,2}["'{[A-Za-z])/;
var LEADING_NO_STATUS = /^\d{3} (?:ms|s|seconds?|minutes?|hours?|files?|tokens?|bytes?|[kmg]b|lines?|events?|of|items?|errors?|times?|chars|characters|tests?|warnings?)\b/i;
function findStatus(text) {
  const leading = LEADING_NO_STATUS.test(text) ? void 0 : LEADING_STATUS.exec(text)?.[1];
  if (leading !== void 0) return Number(leading);
  for (const pattern2 of STATUS_PATTERNS) {
    const match = pattern2.exec(text);
    const digits = match?.[1] ?? match?.[2];
    if (digits !== void 0) return Number(digits);
  }
  return null;
}
function findCode(text) {
  const named3 = NAMED_CODE.exec(text);
  const compiler = COMPILER_CODE.exec(text);
  return named3?.[1] ?? named3?.[2] ?? findErrno(text) ?? compiler?.[1]?.toUpperCase() ?? compiler?.[2]?.toLowerCase() ?? findExit(text) ?? SIGNAL.exec(text)?.[1] ?? null;
}
function isErrno(word) {
  return ERRNO2.has(word);
}
function findErrno(text) {
  for (const [word] of everyMatch(text, UPPER_CODE)) if (ERRNO2.has(word)) return word;
  return null;
}
function findExit(text) {
  if (!EXIT_WORDS.test(text)) return null;
  const code = EXIT_CODE.exec(text)?.[1];
  return code === void 0 || Number(code) === 0 ? null : `exit ${code}`;
}

// src/parse/text/tolerant-json.ts
var MAX_DEPTH = 100;
var NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
var WORD2 = /[A-Za-z_$][\w$]{0,100}/y;
var WORDS2 = /* @__PURE__ */ new Map([
  ["true", true],
  ["false", false],
  ["null", null],
  ["undefined", null],
  ["None", null],
  ["True", true],
  ["False", false]
]);
var ESCAPES = /* @__PURE__ */ new Map([
  ["n", "\n"],
  ["t", "	"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"]
]);
function readJson(text, start = 0, limit = text.length) {
  const cursor = { text, limit, at: start, state: "complete" };
  const value = readValue(cursor, 0);
  return { value, end: cursor.at, state: cursor.state };
}
function member(value, key) {
  return isJsonObject(value) ? value.get(key) : void 0;
}
function isJsonObject(value) {
  return value instanceof Map;
}
function readValue(cursor, depth) {
  const char = peek(cursor);
  if (depth > MAX_DEPTH) return stop(cursor);
  if (char === "{") return readObject(cursor, depth);
  if (char === "[") return readArray(cursor, depth);
  if (char === '"' || char === "'") return readString(cursor, char);
  return readPlain(cursor);
}
function readObject(cursor, depth) {
  const members = /* @__PURE__ */ new Map();
  cursor.at++;
  while (cursor.state === "complete") {
    const char = peek(cursor);
    if (char === "}") {
      cursor.at++;
      break;
    }
    if (char === ",") {
      cursor.at++;
      continue;
    }
    const key = readKey(cursor, char);
    if (key === void 0 || peek(cursor) !== ":") {
      stop(cursor);
      break;
    }
    cursor.at++;
    const value = readValue(cursor, depth + 1);
    if (value !== void 0) members.set(key, value);
  }
  return members;
}
function readArray(cursor, depth) {
  const items = [];
  cursor.at++;
  while (cursor.state === "complete") {
    const char = peek(cursor);
    if (char === "]") {
      cursor.at++;
      break;
    }
    if (char === ",") {
      cursor.at++;
      continue;
    }
    const item = readValue(cursor, depth + 1);
    if (item !== void 0) items.push(item);
  }
  return items;
}
function readKey(cursor, char) {
  if (char === '"' || char === "'") {
    const key = unwrapped(readString(cursor, char));
    return cursor.state === "complete" ? key : void 0;
  }
  return readWord(cursor);
}
function unwrapped(key) {
  if (!key.includes("\n")) return key;
  return key.split("\n").map((part) => part.trim()).join("");
}
function readWord(cursor) {
  WORD2.lastIndex = cursor.at;
  const word = WORD2.exec(cursor.text)?.[0];
  if (word !== void 0) cursor.at += word.length;
  return word;
}
function readPlain(cursor) {
  NUMBER.lastIndex = cursor.at;
  const digits = NUMBER.exec(cursor.text)?.[0];
  if (digits !== void 0) {
    cursor.at += digits.length;
    return Number(digits);
  }
  const start = cursor.at;
  const word = readWord(cursor);
  if (word === void 0) return stop(cursor);
  const value = WORDS2.get(word);
  if (value !== void 0) return value;
  cursor.at = start;
  return stop(cursor);
}
function readString(cursor, quote2) {
  const { text, limit } = cursor;
  let result = "";
  let from = ++cursor.at;
  for (; ; ) {
    const char = cursor.at < limit ? text[cursor.at] : void 0;
    if (char === void 0) {
      cursor.state = "cut";
      return result + text.slice(from, cursor.at);
    }
    if (char === "\\") {
      result += text.slice(from, cursor.at) + readEscape(cursor);
      from = cursor.at;
    } else if (char === quote2) {
      return result + text.slice(from, cursor.at++);
    } else cursor.at++;
  }
}
function readEscape(cursor) {
  const { text, limit } = cursor;
  const char = text[cursor.at + 1];
  if (char === void 0 || cursor.at + 1 >= limit) {
    cursor.at = limit;
    return "";
  }
  if (char === "u") {
    const hex = text.slice(cursor.at + 2, Math.min(cursor.at + 6, limit));
    if (/^[\da-f]{4}$/i.test(hex)) {
      cursor.at += 6;
      return String.fromCharCode(parseInt(hex, 16));
    }
    if (cursor.at + 2 + hex.length >= limit) {
      cursor.at = limit;
      return "";
    }
  }
  cursor.at += 2;
  return ESCAPES.get(char) ?? char;
}
function peek(cursor) {
  while (cursor.at < cursor.limit && isSpace(cursor.text.charCodeAt(cursor.at))) cursor.at++;
  return cursor.at < cursor.limit ? cursor.text[cursor.at] ?? "" : "";
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160;
}
function stop(cursor) {
  if (cursor.state === "complete") cursor.state = isLastWord(cursor) ? "cut" : "broken";
  return void 0;
}
function isLastWord({ text, at: at2, limit }) {
  return limit - at2 <= 4 && /^[-+.\w]*$/.test(text.slice(at2, limit));
}
function straightQuotes(text) {
  return /^[{[]\s{0,12}[“”„]/.test(text) ? text.replace(/[“”„]/g, '"') : text;
}

// src/parse/errors/error-text/read-frames.ts
var MAX_FRAME = 600;
var MAX_FRAMES2 = 64;
var OPEN_BRACE = / \{$/;
var AT_CALL = /^at\s([^()]{0,300}?)\s?\(([^()]{0,400}(?:\([^()]{0,100}\)[^()]{0,200})?)\)?(?::\d+)?$/;
var AT_PLACE = /^at\s(?:async\s)?(\S{1,500})$/;
var GECKO = /^([\w$.<>/*[\]]{0,120})@(\S{1,400}:\d{1,9}:\d{1,9})$/;
var CONSOLE = /^([\w$.<>/*]{1,120}) ((?:https?|file|webpack|moz-extension):\S{1,400}:\d{1,9}:\d{1,9})$/;
var DOTNET = /^at ([\w.`<>[\]+|,$]{1,300})\([^()]{0,300}\) in (.{1,300}):line (\d{1,9})$/;
var RUBY = /^(?:from )?((?:[A-Za-z]:)?[^\s:]{1,300}):(\d{1,9}):in [`'](.{1,200})'$/;
var PHP = /^#\d{1,5} (\S{1,300}\.\w{2,5})\((\d{1,9})\): ([^()\n]{1,200})\(/;
var DART = /^#\d{1,5} {2,8}(\S{1,200}(?: closure>)?) \(((?:package|dart|file):[^()\n]{1,300})\)$/;
var LUA = /^(\S{1,300}\.lua):(\d{1,9}): in (?:upvalue|function|method|local|field|global)? ?['<](.{1,200})['>]$/;
var NATIVE = /^#(\d{1,5}) 0x[\da-f]{1,16} in ([\w$:<>~.,&*() ]{1,200}?) (\S{1,300}:\d{1,9}(?::\d{1,9})?|\(\S{1,300}\))$/;
var PYTHON = /^File "([^"]{1,400})", line (\d{1,9})(?:, in (.{1,200}))?$/;
var RUST = /^(\d{1,4}):\s{1,20}(?:0x[\da-f]{1,16} - )?([\w<$][^\n]{0,400})$/;
var GDB = /^#(\d{1,5})\s{1,4}(?:0x[\da-f]{1,16} in )?([\w$:<>~.,& *@]{1,300}) ?\([^()]{0,200}\)(?: (?:from|at) (\S{1,300}))?$/;
var GO_CALL = /^((?:[\w./-]{1,200}\.)?[\w*()]{1,80}(?:\.[\w*()]{1,80}){0,4})\((?:0x|\{|\.\.\.|\))/;
var GO_PLACE = /^(\/\S{1,400}\.go|[A-Za-z]:[\\/]\S{1,400}\.go):(\d{1,9})(?: \+0x[\da-f]{1,16})?$/;
var RUST_PLACE = /^at (\S{1,400}\.rs):(\d{1,9})(?::(\d{1,9}))?$/;
var POSITION = /^(.*?):(\d{1,9})(?::(\d{1,9}))?$/;
function readFrame(line) {
  if (line.length > MAX_FRAME) return void 0;
  const raw = line.trim();
  if (raw === "") return void 0;
  if (raw.endsWith(" {")) return withRaw(raw, readFrame(raw.replace(OPEN_BRACE, "")));
  if (raw.startsWith("at ")) return readDotnetFrame(raw) ?? readAtFrame(raw);
  return readPythonFrame(raw) ?? readPlaceFrame(raw) ?? readGdbFrame(raw) ?? readGeckoFrame(raw);
}
function withRaw(raw, frame2) {
  return frame2 && { ...frame2, raw };
}
function readFrameAt(lines, index) {
  const line = lines[index] ?? "";
  const frame2 = readFrame(line);
  if (frame2) return { frame: frame2, lines: 1 };
  if (line.length > MAX_FRAME) return void 0;
  const next = (lines[index + 1] ?? "").slice(0, MAX_FRAME).trim();
  const call = RUST.exec(line.trim());
  if (call) return twoLines(line.trim(), call[2] ?? null, RUST_PLACE.exec(next));
  const place2 = GO_PLACE.exec(next);
  const go = place2 ? GO_CALL.exec(line.trim()) : null;
  return go ? twoLines(line.trim(), go[1] ?? null, place2) : void 0;
}
function twoLines(raw, name3, place2) {
  const frame2 = { raw, function: name3, file: place2?.[1] ?? null, line: number(place2?.[2]), column: number(place2?.[3]) };
  return { frame: frame2, lines: place2 ? 2 : 1 };
}
function readAtFrame(raw) {
  const call = AT_CALL.exec(raw);
  if (call) return isSentence(call[1] ?? "") ? void 0 : { raw, function: name2(call[1]), ...place(call[2] ?? "") };
  const bare = AT_PLACE.exec(raw)?.[1];
  if (bare === void 0) return void 0;
  if (POSITION.test(bare)) return { raw, function: null, ...place(bare) };
  if (/^(?:<anonymous>|unknown|native|\(unknown\))$/.test(bare)) return { raw, function: null, ...place("") };
  return /^[\w$]+(?:\.[\w$<>]+)+$/.test(bare) ? { raw, function: bare, ...place("") } : void 0;
}
function isSentence(call) {
  const words = call.replace(/\s\[as [^\]]*\]/, "").replace(/^(?:async|new|bound|get|set|static)\s/, "");
  return words.replace(/^(?:async|new|bound)\s/, "").includes(" ");
}
function name2(written) {
  const text = (written ?? "").trim();
  return text === "" || text === "<anonymous>" || text === "async <anonymous>" ? null : text;
}
function place(location) {
  const position = POSITION.exec(location.trim());
  const file = (position?.[1] ?? location).trim();
  const known = file !== "" && file !== "unknown" && file !== "<anonymous>" && !/^index \d+$/.test(file);
  return { file: known ? file : null, line: number(position?.[2]), column: number(position?.[3]) };
}
function readPythonFrame(raw) {
  const match = PYTHON.exec(raw);
  if (!match) return void 0;
  return { raw, function: match[3] ?? null, file: match[1] ?? null, line: number(match[2]), column: null };
}
function readGdbFrame(raw) {
  const match = raw.startsWith("#") ? GDB.exec(raw) : null;
  if (!match) return void 0;
  return { raw, function: (match[2] ?? "").trim(), ...place(match[3] ?? "") };
}
function readGeckoFrame(raw) {
  const match = raw.includes("@") ? GECKO.exec(raw) : null;
  return match ? { raw, function: name2(match[1]), ...place(match[2] ?? "") } : void 0;
}
function readDotnetFrame(raw) {
  const match = raw.includes(":line ") ? DOTNET.exec(raw) : null;
  return match ? frameOf(raw, match[1], match[2], match[3]) : void 0;
}
function readPlaceFrame(raw) {
  if (raw.startsWith("#")) {
    const php = PHP.exec(raw);
    if (php) return frameOf(raw, php[3], php[1], php[2]);
    const named3 = DART.exec(raw);
    if (named3) return { raw, function: named3[1] ?? null, ...place(named3[2] ?? "") };
    const native = NATIVE.exec(raw);
    return native ? { raw, function: native[2] ?? null, ...place(native[3] ?? "") } : void 0;
  }
  const ruby = raw.includes(":in ") ? RUBY.exec(raw) : null;
  if (ruby) return frameOf(raw, ruby[3], ruby[1], ruby[2]);
  const lua = raw.includes(".lua:") ? LUA.exec(raw) : null;
  if (lua) return frameOf(raw, lua[3], lua[1], lua[2]);
  const printed = raw.includes("://") ? CONSOLE.exec(raw) : null;
  return printed ? { raw, function: name2(printed[1]), ...place(printed[2] ?? "") } : void 0;
}
function frameOf(raw, name3, file, line) {
  return { raw, function: name3 ?? null, file: file ?? null, line: number(line), column: null };
}
function number(digits) {
  return digits === void 0 ? null : Number(digits);
}

// src/parse/errors/error-text/split-stack.ts
var INLINE_FRAME = overLines()`
    \s(?=at (?:async |new )?(?:[^\s()]{1,160} ?)?(?:\[as [^\]\s]{1,60}\] )?\([^()\n]{0,400}(?::\d{1,9}|
      unknown|<anonymous>|native)\))|\s(?=at (?:async )?[^\s()]{1,400}:\d{1,9}:\d{1,9}(?:\s|
      $))|\s(?=at (?:unknown|<anonymous>|native)(?:\s|$))
  `;
function splitStack(text) {
  if (TRACEBACK.test(text)) return splitTraceback(text);
  const lines = text.includes("\n") ? text.split("\n") : text.split(INLINE_FRAME);
  const head = [];
  const frames = [];
  for (let index = 0; index < lines.length && frames.length < MAX_FRAMES2; index++) {
    const found = readFrameAt(lines, index);
    if (found) {
      frames.push(found.frame);
      index += found.lines - 1;
    } else if (frames.length === 0) head.push(...splitLastInline(lines[index] ?? "", frames));
  }
  return { head: head.join("\n").trim(), frames };
}
function splitLastInline(line, frames) {
  if (!line.includes(" at ")) return [line];
  const [first2 = "", ...rest] = line.split(INLINE_FRAME);
  for (const part of rest) {
    const frame2 = readFrame(part);
    if (frame2 && frames.length < MAX_FRAMES2) frames.push(frame2);
  }
  return [first2];
}
var TRACEBACK = /^[\s>|]{0,12}Traceback \(most recent call last\):/;
function splitTraceback(text) {
  const head = [];
  const frames = [];
  const [first2 = "", ...lines] = text.split("\n");
  const indent = first2.length - first2.trimStart().length;
  for (const written of lines) {
    const line = written.slice(Math.min(indent, written.length - written.trimStart().length));
    const frame2 = readFrame(line);
    if (frame2) frames.unshift(frame2);
    else if (!/^[>|]?\s{2}|^[>|]?\s*$/.test(line) || head.length > 0 && line.trim() !== "") head.push(line);
  }
  return {
    head: head.join("\n").replace(/^[>|\s]+/, "").trim(),
    frames: frames.slice(0, MAX_FRAMES2)
  };
}

// src/parse/errors/error-text/read-error-body.ts
var MAX_NESTING = 4;
var MAX_BODY = 2e4;
var BODY_START = /[{[](?=\s{0,20}(?:\\?["'{[“]|[A-Za-z_]{1,30}:\s))/;
var TYPE_NAME = /^[A-Za-z][\w.-]{1,60}$/;
var INNER = ["error", "errors", "detail", "cause"];
var MESSAGE = ["message", "error_description", "errorMessage", "msg", "reason", "detail", "title", "error"];
function readErrorBody(message) {
  return readBody2(message, 0);
}
function readBody2(message, nesting) {
  const start = message.slice(0, MAX_BODY).search(BODY_START);
  if (start < 0) return void 0;
  const body = straightQuotes(message.slice(start, start + MAX_BODY));
  const { value } = readJson(/^[{[]\s{0,20}\\/.test(body) ? body.replace(/\\(["\\])/g, "$1") : body);
  if (Array.isArray(value)) return readIssues(value);
  return isJsonObject(value) && value.size > 0 ? readObject2(value, nesting) : void 0;
}
function readObject2(body, nesting) {
  const inner = innerObject(body);
  const deeper = inner && nesting < MAX_NESTING ? readObject2(inner, nesting + 1) : void 0;
  const text = firstText(body, MESSAGE);
  const nested = text !== void 0 && nesting < MAX_NESTING ? readBody2(text, nesting + 1) : void 0;
  const own = ownMembers(body, text);
  const found = { ...own, ...nested, ...deeper };
  return Object.keys(found).length > 0 ? found : void 0;
}
function innerObject(body) {
  for (const key of INNER) {
    const value = body.get(key);
    if (isJsonObject(value)) return value;
    const first2 = Array.isArray(value) ? firstObject(value) : void 0;
    if (isJsonObject(first2)) return first2;
  }
  return void 0;
}
function firstObject(values) {
  return values.find(isJsonObject);
}
function ownMembers(body, text) {
  const status = readStatus(body);
  const type = readType(body);
  const code = readCode(body);
  const name3 = text === void 0 ? void 0 : textOf(body.get("name"));
  const frames = splitStack(textOf(body.get("stack")) ?? "").frames;
  return {
    ...text === void 0 ? {} : { message: text },
    ...name3 === void 0 || !/^[A-Z][\w$]{2,80}$/.test(name3) ? {} : { className: name3 },
    ...status === void 0 ? {} : { status },
    ...type === void 0 ? {} : { type },
    ...code === void 0 ? {} : { code },
    ...frames.length === 0 ? {} : { frames }
  };
}
function readStatus(body) {
  for (const key of ["status", "statusCode", "status_code", "http_status", "code"]) {
    const value = body.get(key);
    const status = typeof value === "string" && /^\d{3}$/.test(value) ? Number(value) : value;
    if (typeof status === "number" && Number.isInteger(status) && status >= 100 && status <= 599) return status;
  }
  return void 0;
}
function readType(body) {
  const keys = body.has("error_description") ? ["error"] : ["type", "__type", "status"];
  for (const key of keys) {
    const value = textOf(body.get(key))?.replace(/\s/g, "");
    if (value !== void 0 && value !== "error" && TYPE_NAME.test(value)) return value;
  }
  return void 0;
}
function readCode(body) {
  const code = textOf(body.get("code"))?.replace(/\s/g, "") ?? textOf(body.get("errno"));
  if (code !== void 0 && /^[A-Za-z][\w.-]{1,60}$/.test(code)) return code;
  return findCode(textOf(body.get("message"))?.slice(0, 2e3) ?? "") ?? void 0;
}
function readIssues(issues) {
  const messages = issues.slice(0, 20).flatMap((issue) => {
    const message = textOf(member(issue, "message"));
    const path = member(issue, "path");
    const where = Array.isArray(path) && path.length > 0 ? ` at ${path.filter(isName).join(".")}` : "";
    return message === void 0 ? [] : [`${message}${where}`];
  });
  const code = textOf(member(issues[0], "code"));
  if (messages.length === 0) return void 0;
  return { message: [...new Set(messages)].join("; "), ...code === void 0 ? {} : { code } };
}
function isName(value) {
  return typeof value === "string" || typeof value === "number";
}
function firstText(body, keys) {
  for (const key of keys) {
    const text = textOf(body.get(key));
    if (text !== void 0) return text;
  }
  return void 0;
}
function textOf(value) {
  return typeof value === "string" && value.trim() !== "" ? value : void 0;
}

// src/parse/errors/error-text/read-npm-output.ts
var NPM_LINE = /^[ \t]{0,8}npm (?:ERR!|error)(?: |$)/;
var KEY_LINE = /^(code|errno|syscall|path|dest|file|cwd|node|npm|argv|signal|spawnargs|spawn|type|stack) (.{1,300})$/;
var NO_REASON = overLines()`
    ^(?:\d{3}$|A complete log of this run|\s{0,40}\S{1,200}-debug(?:-\d)?\.log|If you need help|Linux |
      Darwin |Windows_NT |\[?\w*Error: .{0,300}\{$|\s|\}|Please include|
      This is probably not a problem with npm|The operation was rejected|command (?:failed|sh|bash|C:))
  `;
function readNpmOutput(text) {
  if (!NPM_LINE.test(text)) return void 0;
  const lines = text.split("\n", 80).flatMap((line) => NPM_LINE.test(line) ? [line.replace(NPM_LINE, "")] : []);
  const keys = /* @__PURE__ */ new Map();
  const reasons = [];
  for (const line of lines) {
    const key = KEY_LINE.exec(line);
    if (key) keys.set(key[1] ?? "", keys.get(key[1] ?? "") ?? (key[2] ?? "").trim());
    else if (line.trim() !== "" && !NO_REASON.test(line)) reasons.push(line.trim());
  }
  const written = keys.get("code") ?? null;
  const code = written !== null && /^-?\d{1,10}$/.test(written) ? `exit ${written}` : written;
  const [first2 = "", second] = reasons;
  const reason = /^\w{1,40}$/.test(first2) && second !== void 0 ? second : first2;
  const { className, message, status } = readReason(reason, code);
  const said2 = message === "" ? written ?? "" : message;
  return { className, message: said2, status, apiType: null, code: code?.slice(0, 60) ?? null, frames: [] };
}
function readReason(line, code) {
  const named3 = /^([A-Z]\w{0,60}Error|Error): /.exec(line);
  const bare = line.slice(named3?.[0].length ?? 0);
  const leading = /^([45]\d\d) {1,3}(?=\S)/.exec(bare);
  const status = leading ? Number(leading[1]) : findStatus(bare) ?? statusOf(code);
  const said2 = bare.slice(leading?.[0].length ?? 0).replace(/^(?:notarget|notsup|gyp ERR!) /, "");
  const repeated = code !== null && said2.startsWith(`${code} `) && !said2.startsWith(`${code}: `);
  return {
    className: named3?.[1] ?? null,
    message: (repeated ? said2.slice(code.length + 1) : said2).trim(),
    status
  };
}
function statusOf(code) {
  const digits = /^E([45]\d\d)$/.exec(code ?? "")?.[1];
  return digits === void 0 ? null : Number(digits);
}

// src/parse/errors/error-text/read-panic.ts
var PANIC = "panic";
var RUST_HEAD = /^(?:error: )?(?:rust: )?(?:thread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |task '?[^'\n]{0,60}'? ?failed at )/;
var QUOTED_FIRST = /^'([^]{0,4000})', ([^\s,]{1,300}?):(\d{1,9})(?::(\d{1,9}))?/;
var PLACE_FIRST = /^(\S{1,300}?):(\d{1,9}):(\d{1,9}):\s{0,4}([^]{0,4000})$/;
var PLACE_ALONE = /^(\S{1,300}?):(\d{1,9})(?::(\d{1,9}))?:?\s{0,4}$/;
var GO_SIGNAL = /\n\[signal (SIG[A-Z]{2,6})\b/;
var OTHER_HEAD = /^panic(?:\([\w ]{1,40}\))?: {1,3}/;
function readPanic(text) {
  const rust = RUST_HEAD.exec(text);
  if (rust) return readRustPanic(text.slice(rust[0].length), text);
  const other = OTHER_HEAD.exec(text);
  if (!other) return void 0;
  return { ...panic(firstLine2(text.slice(other[0].length)), []), code: GO_SIGNAL.exec(text)?.[1] ?? null };
}
function readRustPanic(rest, raw) {
  const quoted = QUOTED_FIRST.exec(rest);
  if (quoted) return panic(quoted[1] ?? "", [frame(raw, quoted[2], quoted[3], quoted[4])]);
  const placed = PLACE_FIRST.exec(rest);
  if (placed) return panic(beforeBacktrace(placed[4] ?? ""), [frame(raw, placed[1], placed[2], placed[3])]);
  const alone = PLACE_ALONE.exec(rest);
  if (alone) return panic("", [frame(raw, alone[1], alone[2], alone[3])]);
  return panic(firstLine2(rest).replace(/^'|'$/g, ""), []);
}
function panic(message, frames) {
  const said2 = message.replace(/\s+/g, " ").trim();
  return { className: PANIC, message: said2, status: null, apiType: null, code: null, frames };
}
function beforeBacktrace(text) {
  return text.split(/\n\s{0,8}(?:stack backtrace:|note: )/, 1)[0] ?? "";
}
function firstLine2(text) {
  return text.split("\n", 1)[0] ?? "";
}
function frame(raw, file, line, column) {
  return {
    raw: firstLine2(raw).slice(0, 600),
    function: null,
    file: file ?? null,
    line: line === void 0 ? null : Number(line),
    column: column === void 0 ? null : Number(column)
  };
}

// src/parse/errors/error-text/error-shapes.ts
var ERROR_SHAPES = [
  {
    name: "numbered-report",
    source: "https://docs.rs/color-eyre",
    pattern: /^Error: ?\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,6}\d{1,2}: (?<message>[^\n]+)$/
  },
  {
    name: "lua",
    source: "lua(1)",
    pattern: /^(?:lua[\d.]{0,4}|luajit): [^\n:]{1,160}:\d{1,7}: (?<message>[^\n]+)/
  },
  {
    name: "perl",
    source: "https://perldoc.perl.org/functions/die",
    pattern: /^(?<message>[A-Z][^\n]{5,300}) at \S{1,200}\.p[lm] line \d{1,7}[.,]/
  },
  {
    name: "clojure",
    source: "https://clojure.org/reference/repl_and_main",
    pattern: /^(?:Execution|Syntax) error(?: \((?<class>[\w.]{3,80})\))?(?: [^\n]{3,220})?\n(?<message>[^\n]+)/
  },
  {
    name: "grpc-python",
    source: "https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",
    pattern: /^(?:[\w.]{0,72}\.)?(?<class>\w{0,40}RpcError): <_\w{5,40} of RPC that terminated with:\s{1,12}status = StatusCode\.(?<code>[A-Z_]{4,30})\s{1,12}details = "(?<message>[^"\n]{0,400})/
  },
  {
    name: "ghc",
    source: "https://errors.haskell.org",
    pattern: /^error: \[(?<code>GHC-\d{5})\]\s{0,8}(?<message>[^]*)$/
  },
  {
    name: "deno",
    source: "https://docs.deno.com/api/deno/errors",
    pattern: overLines()`
        ^(?:error: )?Uncaught (?:\(in promise\) )?(?<class>NotFound|PermissionDenied|NotCapable|
          ConnectionRefused|ConnectionReset|ConnectionAborted|NotConnected|AddrInUse|AddrNotAvailable|
          BrokenPipe|AlreadyExists|InvalidData|TimedOut|Interrupted|WouldBlock|WriteZero|UnexpectedEof|
          BadResource|Http|Busy|NotSupported|FilesystemLoop|IsADirectory|NetworkUnreachable|
          NotADirectory): (?<message>[^]*)$
      `
  },
  {
    name: "pnpm",
    source: "https://pnpm.io/errors",
    pattern: /^(?<code>ERR_PNPM_[A-Z_]{3,60})\b[\s:]{0,4}(?<message>[^]*)$/
  },
  {
    name: "ruby",
    source: "https://docs.ruby-lang.org/en/master/Exception.html",
    pattern: /^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^\n]{1,600}) \((?<class>[A-Z]\w{0,60}(?:::\w{1,60}){0,6})\)/
  },
  {
    name: "ruby-without-class",
    source: "a message over several lines ends its class elsewhere",
    pattern: /^[^\n]{1,260}:\d{1,7}:in [`'][^\n`']{1,120}': (?<message>[^]*)$/
  },
  {
    name: "class-and-brackets",
    source: "Rails' log",
    pattern: /^(?<class>(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error) \((?<message>[^]{1,600})\):?$/
  },
  {
    name: "ruby-errno",
    source: "https://docs.ruby-lang.org/en/master/Errno.html",
    pattern: /^Errno::(?<code>E[A-Z]{2,16}): (?<message>[^]*)$/
  },
  {
    name: "sanitizer",
    source: "https://clang.llvm.org/docs/AddressSanitizer.html",
    pattern: /^(?<class>(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer): (?:(?<code>[a-z]{2,20}(?:-[a-z]{2,20}){1,6}|SEGV|ABRT|FPE|BUS)\b)?(?<message>[^\n]{0,300})/
  },
  {
    name: "cpp-terminate",
    source: "GCC's verbose terminate handler",
    pattern: /^terminate called after throwing an instance of '(?<class>[\w:<>, ]{1,120})'(?:\s{1,8}what\(\): {0,3}(?<message>[^]*))?/
  },
  {
    name: "cpp-terminate-clang",
    source: "libc++abi",
    pattern: /^terminating (?:due to|with) uncaught exception of type (?<class>\w{1,60}(?:::\w{1,60}){0,6})(?:: (?<message>[^]*))?/
  },
  {
    name: "debugger-signal",
    source: "GDB, LLDB, Go's runtime",
    pattern: /^received signal (?<code>SIG[A-Z]{2,6}), (?<message>[^.\n]{1,80})/
  },
  {
    name: "android-signal",
    source: "Android's debuggerd",
    pattern: /^(?<message>Fatal signal) \d{1,2} \((?<code>SIG[A-Z]{2,6})\)/
  },
  {
    name: "elixir",
    source: "https://hexdocs.pm/elixir/Exception.html",
    pattern: /^\*\* \((?<class>[A-Z][\w.]{1,80})\) (?<message>[^]*)$/
  },
  {
    name: "flutter",
    source: "https://docs.flutter.dev/testing/errors",
    pattern: /^The following (?<class>[\w<>]{3,60})(?: object)? was thrown[^\n]{0,120}:\n\s{0,8}(?<message>[^]*)$/
  },
  {
    name: "vim-lua",
    source: "Neovim",
    pattern: /^(?:(?<code>E\d{2,4}): )?Error executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?:\S{1,300}?:\d{1,7}: )?(?<message>[^]*)$/
  },
  {
    name: "vim",
    source: "https://neovim.io/doc/user/message.html",
    pattern: /^(?<code>E\d{2,4}): (?<message>[A-Z][^]*)$/
  },
  {
    name: "r",
    source: "R's stop()",
    pattern: /^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?\s{0,4}(?<message>[^]*)$/
  },
  {
    name: "grpc-go",
    source: "https://pkg.go.dev/google.golang.org/grpc/status",
    pattern: /^(?<lead>[^]{0,200}?)\brpc error: code = (?<code>[A-Z]\w{1,30}) desc = (?<message>[^]*)$/
  },
  {
    name: "curl",
    source: "https://curl.se/libcurl/c/libcurl-errors.html",
    pattern: /^curl: \((?<code>\d{1,3})\) (?<message>[^]*)$/,
    codePrefix: "curl "
  },
  {
    name: "daemon",
    source: "Docker's client",
    pattern: /^Error response from daemon: (?<message>[^]*)$/
  },
  {
    name: "oracle",
    source: "https://docs.oracle.com/error-help/db/",
    pattern: /^(?<code>ORA-\d{5}): (?<message>[^]*)$/
  },
  {
    name: "sqlstate",
    source: "ISO 9075, as PDO prints it",
    pattern: /^SQLSTATE\[(?<code>\w{5})\]:? {0,2}(?:\[\d{1,6}\] )?(?<message>[^]*)$/,
    codePrefix: "SQLSTATE "
  },
  {
    name: "mysql",
    source: "https://dev.mysql.com/doc/mysql-errors/en/",
    pattern: /^ERROR (?<code>\d{4}) \(\w{5}\)(?: at line \d{1,7})?: (?<message>[^]*)$/,
    codePrefix: "MySQL "
  },
  {
    name: "http-status-line",
    source: "https://www.rfc-editor.org/rfc/rfc9112#section-4",
    pattern: /^HTTP\/\d(?:\.\d)? (?<status>[45]\d\d) ?(?<message>[^]*)$/
  },
  {
    name: "browser-request",
    source: "Chromium's console",
    pattern: /^[A-Z]{3,7} https?:\/\/\S{1,400} (?:(?<status>[45]\d\d) \((?<message>[^()]{0,80})\)|(?:net::)(?<code>ERR_[A-Z_]{3,60}))/
  },
  {
    name: "cmake",
    source: "https://cmake.org/cmake/help/latest/command/message.html",
    pattern: /^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?<message>[^]*)$/
  },
  {
    name: "gradle",
    source: "https://docs.gradle.org/current/userguide/logging.html",
    pattern: /^\* What went wrong:\n(?<message>[^]*)$/
  },
  {
    name: "dart-unhandled",
    source: "Dart's virtual machine",
    pattern: /^Unhandled exception:\n(?<message>[^]*)$/
  },
  {
    name: "linker",
    source: "GNU ld, LLD, Apple's ld",
    pattern: /^ld: (?<message>[^]*)$/
  },
  {
    name: "dev-server",
    source: "Vite",
    pattern: /^\[\w{2,20}\] Internal server error: (?<message>[^]*)$/
  },
  {
    name: "loader",
    source: "ld.so(8)",
    pattern: /^error while loading shared libraries: (?<message>[^]*)$/
  },
  {
    name: "cause-list",
    source: "Rust's anyhow and eyre",
    pattern: /^Caused by:\n(?:[^\n]{0,400}\n){0,8}[ \t]{1,12}(?:\d{1,2}: )?(?<message>[^\n]+)$/
  },
  {
    name: "yarn",
    source: "Yarn 1's reporter",
    pattern: /^error An unexpected error occurred: "(?<message>[^"\n]{1,600})"/
  },
  {
    name: "yarn-words",
    source: "Yarn 1's reporter",
    pattern: /^error (?<message>["“]?[A-Z][a-z][^]*)$/
  },
  {
    name: "grpc-number",
    source: "https://grpc.io/docs/guides/status-codes/",
    pattern: overLines()`
        ^(?:\d{1,2} )?(?<code>CANCELLED|UNKNOWN|INVALID_ARGUMENT|DEADLINE_EXCEEDED|NOT_FOUND|
          ALREADY_EXISTS|PERMISSION_DENIED|RESOURCE_EXHAUSTED|FAILED_PRECONDITION|ABORTED|OUT_OF_RANGE|
          UNIMPLEMENTED|INTERNAL|UNAVAILABLE|DATA_LOSS|UNAUTHENTICATED): (?<message>[^]*)$
      `
  },
  {
    name: "cluster",
    source: "kubectl",
    pattern: /^Error from server \((?<code>[A-Z]\w{2,40})\): (?<message>[^]*)$/
  },
  {
    name: "cloud-status",
    source: "botocore",
    pattern: /^An error occurred \((?<status>[45]\d\d)\) when calling the (?<message>[^]*)$/
  },
  {
    name: "cloud-operation",
    source: "botocore",
    pattern: /^An error occurred \((?<code>\w{3,60})\) when calling the (?<message>[^]*)$/
  },
  {
    name: "package-tools",
    source: "apt, CocoaPods, Redis, Lerna, node-gyp, make",
    pattern: /^(?:E: |\[!\] |\(error\) |(?:lerna|gyp) ERR! |\*\*\* )(?<message>[A-Za-z][^]*)$/
  }
];

// src/parse/errors/error-text/read-shape.ts
var MAX_SHAPED = 4e3;
function readShape(text) {
  const head = text.slice(0, MAX_SHAPED);
  for (const { pattern: pattern2, codePrefix } of ERROR_SHAPES) {
    const groups = pattern2.exec(head)?.groups;
    if (groups === void 0) continue;
    const { class: className, code, status, message } = groups;
    return {
      className: className ?? null,
      code: code === void 0 ? null : `${codePrefix ?? ""}${code}`,
      status: status === void 0 ? null : Number(status),
      message: shapedMessage(message, code)
    };
  }
  return void 0;
}
function shapedMessage(message, code) {
  const said2 = (message ?? "").trim();
  if (code === void 0 || !/^[a-z]+-[a-z-]+$|^(?:SEGV|ABRT|FPE|BUS)$/.test(code)) return said2;
  return /^(?:on|\()/.test(said2) || said2 === "" ? code : `${code} ${said2}`;
}

// src/parse/errors/error-text/read-error-text.ts
var MAX_MESSAGE = 2e3;
var TIME_IN_FRONT = /^\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3}(?=\S)/;
var LEAD_IN = overLines()`
    ^(?:[Uu]ncaught(?: [Ee]xception)?(?: \(in promise\))?:?[ \n]|[Uu]nhandled(?: promise)? rejection:? |
      [Cc]aused by: |Exception in thread "[^"]{0,80}" |Unhandled [Ee]xception[.:] | ?---> |
      (?:PHP )?(?:Fatal|Parse|Recoverable fatal) error: {1,3}|\[cause\]: |
      \[(?:ERROR|error|FATAL|fatal)\] ?|##\[error\] ?|npm (?:ERR!|error) |
      (?:API|HTTP|Server|Internal|internal) [Ee]rror:? \(?|ERROR:? |error: |
      (?:fatal|FATAL)(?: error| ERROR)?:? |[✘✗✖❌×] ?|[Oo]riginal error: )
  `;
var COMPILER_CODE2 = /^(?:error|warning)(?:\[[A-Z]{1,3}\d{2,5}\]|\s[A-Z]{1,8}\d{3,6}):?\s/;
var LEADING_STATUS2 = /^\(?[1-5]\d\d\)?:?(?: |$)/;
var CLASS_NAME = /^((?:[A-Za-z_$][\w$]{0,80}(?:\.|::|\\)){0,8}[A-Za-z_$][\w$]{0,80})(?: ?\[(\w{3,60})\])?(?::(?=\s|$)|$)/;
var CLASS_WORD = /(?:Error|Exception|Err|Failure|Fault|Interrupt|Rejection|Panic|Warning|Timeout|Abort|Exit)\d{0,2}$/;
var MINIFIED = /^(?=.{1,5}$)(?:[A-Za-z]{0,4}[\d$_][\w$]{0,4}|[A-Z]{1,3}|[a-z]{1,3}[A-Z][A-Za-z]{0,3}|[A-Z]{1,2}[a-z][A-Z][A-Za-z]?)$/;
var DOTTED_CLASS = /^[a-z_]\w*\.(?:[A-Za-z_]\w*\.){1,8}[A-Z]\w*[a-z]\w*$/;
function readErrorText(text) {
  const npm = readNpmOutput(text);
  if (npm) return npm;
  const { head: whole, frames } = CAUSE_LIST.test(text) ? { head: text, frames: noFrames } : splitStack(text);
  const head = withoutAppendix(whole);
  const panic2 = readPanic(head);
  if (panic2) return { ...panic2, frames: [...panic2.frames, ...frames] };
  const outer = readShape(head.replace(LOG_MARK, ""));
  const { className, code, message: said2 } = readHead(outer?.message ?? head, PYTHON_TRACE.test(text));
  const shape = outer ?? readShape(said2);
  const message = outer === void 0 && shape !== void 0 ? shape.message : said2;
  const body = readErrorBody(message);
  const inner = body?.message === void 0 ? void 0 : readHead(body.message);
  const status = shape?.status ?? findStatus(message) ?? body?.status ?? readMemberStatus(text);
  const plain2 = tidy(inner?.message ?? (body ? beforeBody(message) : message));
  return {
    className: moreSpecific(shape?.className ?? className, body?.className ?? inner?.className ?? null),
    message: unquoted(status === null || inner ? plain2 : plain2.replace(LEADING_STATUS2, "")),
    status,
    apiType: body?.type ?? null,
    code: shape?.code ?? code ?? readMember(text) ?? body?.code ?? inner?.code ?? findCode(head.slice(0, 4e3)),
    frames: frames.length > 0 ? frames : body?.frames ?? noFrames
  };
}
var CAUSE_LIST = /^(?:Caused by:|Error: ?)\n[ \t]{1,12}\S/;
var LOG_MARK = /^(?:\[ERROR\] |##\[error\])/;
var PYTHON_TRACE = /^[\s>|]{0,12}Traceback \(most recent/;
var APPENDIX = overLines()`
    \n[ \t]{0,4}(?:Require stack:|File name: '|Emitted '\w{1,20}' event|goroutine \d{1,9} \[|
      Stack trace:|stack backtrace:|STACK_TRACE:|(?:READ|WRITE) of size \d|--> \S{1,300}:\d|
      \n\d{1,6} {1,8}\S|\n\d{1,6} \|)
  `;
var MEMBER = /\n[ \t]{1,4}code: ['"]([A-Za-z][\w.-]{2,60})['"]/;
function withoutAppendix(head) {
  const at2 = head.search(APPENDIX);
  return at2 > 0 ? head.slice(0, at2) : head;
}
function readMember(text) {
  return text.includes("code: ") ? MEMBER.exec(text)?.[1] ?? null : null;
}
var noFrames = [];
function isMinifiedClass(name3) {
  return MINIFIED.test(name3) && !CLASS_WORD.test(name3) && !isErrno(name3);
}
function beforeBody(message) {
  const brace = message.search(/[{[]/);
  return brace < 0 ? message : message.slice(0, brace);
}
var MEMBER_STATUS = /\n[ \t]{1,4}status(?:Code)?: ([45]\d\d)\b/;
function readMemberStatus(text) {
  const status = text.includes("status") ? MEMBER_STATUS.exec(text)?.[1] : void 0;
  return status === void 0 ? null : Number(status);
}
function readHead(text, python = false) {
  let rest = text.trim().replace(TIME_IN_FRONT, "").replace(LEAD_IN, "").trimStart().replace(LEAD_IN, "").replace(COMPILER_CODE2, "");
  let className = null;
  let code = null;
  for (let round2 = 0; round2 < 4; round2++) {
    const match = CLASS_NAME.exec(rest);
    const name3 = match?.[1];
    if (match === null || name3 === void 0 || !isClassName(name3, match[0].length === rest.length, python)) break;
    className = moreSpecific(className, name3);
    code ??= match[2] ?? null;
    rest = rest.slice(match[0].length).trimStart().replace(LEAD_IN, "");
  }
  return { className, code, message: rest };
}
function isClassName(name3, alone, python) {
  if (CLASS_WORD.test(name3) || DOTTED_CLASS.test(name3) || python && /^[A-Z]\w*[a-z]\w*$/.test(name3)) return true;
  return !alone && isMinifiedClass(name3);
}
function moreSpecific(outer, inner) {
  if (inner === null || inner === "Error") return outer ?? inner;
  return inner;
}
function tidy(message) {
  return message.slice(0, 2 * MAX_MESSAGE).replace(/\s+/g, " ").trim().slice(0, MAX_MESSAGE);
}
function unquoted(message) {
  return /^["“]([^"“”]{1,400})["”]$/.exec(message)?.[1]?.trim() ?? message;
}

// src/parse/errors/find/error-extent.ts
var MAX_JSON = 8e3;
var MAX_MESSAGE_LINE = 400;
var LONG_LINE3 = 200;
var MAX_STACK = 12e3;
var MAX_STACK_LINES = 80;
function findErrorExtent(text, opening, limit, around) {
  if (opening.opener.name === "python-traceback") return tracebackExtent(text, opening);
  const own = ownExtent(text, opening);
  if (own !== void 0) {
    return {
      messageEnd: own,
      stackEnd: opening.opener.extent === "run" ? own : endOfStack(text, own, limit),
      cut: false
    };
  }
  const lineEnd = continuedLineEnd(text, opening);
  const brace = bodyStart(text, opening, lineEnd);
  if (brace >= 0) return bodyExtent(text, opening, brace, limit);
  const messageEnd = endOfMessage(text, opening, Math.min(lineEnd, limit), around);
  return { messageEnd, stackEnd: endOfStack(text, messageEnd, limit), cut: false };
}
var MAX_RUN = 80;
var MAX_PARAGRAPH = 8;
function ownExtent(text, { opener, start, after }) {
  const end = endOfLine(text, after);
  switch (opener.extent) {
    case "run":
      return whileLines(text, endOfLine(text, start), MAX_RUN, (line) => NPM_LINE.test(line));
    case "paragraph":
      return whileLines(text, end, MAX_PARAGRAPH, (line) => line.trim() !== "" && !line.startsWith("* "));
    case "indented":
      return whileLines(text, end, MAX_PARAGRAPH, (line) => /^[ \t]{1,12}\S/.test(line));
    case "two-lines":
      return text[after - 1] === "\n" ? end : whileLines(text, end, 1, (line) => /^[ \t]{1,8}\S/.test(line));
    case "words":
      return Math.min(end, after + MAX_WORDS2);
    case void 0:
      return void 0;
  }
}
var MAX_WORDS2 = 80;
function whileLines(text, from, most, belongs) {
  let end = from;
  for (let count2 = 0; count2 < most && end < text.length; count2++) {
    const next = endOfLine(text, end + 1);
    if (!belongs(text.slice(end + 1, Math.min(next, end + 1 + MAX_MESSAGE_LINE)))) break;
    end = next;
  }
  return end;
}
function bodyExtent(text, opening, brace, next) {
  const limit = Math.min(text.length, brace + MAX_JSON, paragraphEnd(text, brace));
  if (/^[{[]\s{0,12}\\/.test(text.slice(brace, brace + 20))) {
    const end2 = brace + escapedLength(text.slice(brace, limit));
    return { messageEnd: end2, stackEnd: end2, cut: false };
  }
  const json = readJson(straightQuotes(text.slice(brace, limit)));
  const end = Math.max(brace + json.end, opening.after);
  return { messageEnd: end, stackEnd: endOfStack(text, end, next), cut: json.state === "cut" };
}
function escapedLength(window) {
  const end = window.search(/(?<!\\)"|\n/);
  return end < 0 ? window.length : end;
}
function bodyStart(text, opening, lineEnd) {
  if (opening.opener.name === "json-error") return opening.start;
  const near = text.slice(opening.after, Math.min(opening.after + 160, Math.max(lineEnd, opening.after + 40)));
  const offset = near.search(/[{[]\s{0,12}(?:\\?["'“]|\{)/);
  if (offset < 0 || /[.!?]\s|\n\s{0,80}\n|\\n/.test(near.slice(0, offset))) return -1;
  return opening.after + offset;
}
var CLOSING2 = /* @__PURE__ */ new Map([
  ['"', '"'],
  ["`", "`"],
  ["\u201C", "\u201D"],
  ["\u300C", "\u300D"],
  ["\xAB", "\xBB"]
]);
var NEW_THING = /\s[⎿●⏺⏵│☐∴✅]| \d{4}-\d\d-\d\d[T ]\d| \[(?:ERROR|DEBUG|INFO|WARN|error|debug|info|warn)\]|`{3}|\\n|\sat (?:async )?\S{1,100} ?\(/;
var NEW_BLOCK = / (?:#{1,6} |[-*] |\*\*|> |\| )/;
function endOfMessage(text, opening, lineEnd, around) {
  const { after } = opening;
  const quoted = endOfQuote(text, opening);
  if (quoted !== void 0) return quoted;
  if (opening.opener.name === "signal") return after;
  if (opening.opener.name === "rust-panic" && /:\d{1,7}:$/.test(text.slice(lineEnd - 10, lineEnd))) {
    return endOfLine(text, lineEnd + 1);
  }
  const full = before(text.slice(after, Math.min(lineEnd, after + MAX_MESSAGE_LINE)), NEW_THING);
  const line = full.length > LONG_LINE3 ? before(full, NEW_BLOCK) : full;
  if (around !== "prose" && line.length < LONG_LINE3) return after + line.length;
  const sentence = line.search(/[.!?。](?:\s|$)/);
  return after + (sentence > 0 ? sentence + 1 : line.length);
}
function endOfQuote(text, { start, after, opener }) {
  const window = text.slice(after, after + MAX_MESSAGE_LINE);
  const outer = CLOSING2.get(openQuote(text, start));
  const close = text[after - 1] === "(" && opener.name === "api-error" ? ")" : outer;
  const end = close === void 0 ? -1 : window.indexOf(close);
  if (end >= 0) return after + end;
  const message = /^ {0,2}(?:"[^"\n]{4,300}"|“[^”\n]{4,300}”)(?=[\s.,;)]|$)/.exec(window);
  return message ? after + message[0].length : void 0;
}
function openQuote(text, start) {
  return /(["`“「«])(?:[\w/-]{1,20} ){0,3}$/.exec(text.slice(Math.max(0, start - 64), start))?.[1] ?? "";
}
function before(text, mark) {
  const at2 = text.search(mark);
  return at2 > 0 ? text.slice(0, at2) : text;
}
function endOfStack(text, from, limit) {
  const window = text.slice(from, Math.max(from, Math.min(from + MAX_STACK, limit)));
  const lines = window.split("\n", MAX_STACK_LINES);
  let end = 0;
  let offset = (lines[0] ?? "").length + 1;
  let idle = 0;
  for (let index = 1; index < lines.length && idle < 4; index++) {
    const taken = readFrameAt(lines, index);
    const count2 = taken?.lines ?? 1;
    for (const line of lines.slice(index, index + count2)) offset += line.length + 1;
    idle = taken ? 0 : idle + 1;
    if (taken) end = offset - 1;
    index += count2 - 1;
  }
  const last = from + Math.min(end, window.length);
  return text.slice(last - 2, last) === " {" ? Math.min(limit, endOfMembers(text, last)) : last;
}
function endOfMembers(text, from) {
  return whileLines(text, from, MAX_MEMBERS, (line) => /^[ \t]{1,12}[\w'"\]}[]/.test(line));
}
var MAX_MEMBERS = 40;
function tracebackExtent(text, opening) {
  const window = text.slice(opening.start, opening.start + MAX_STACK);
  const lines = window.split("\n", 2 * MAX_STACK_LINES);
  const indent = indentOf(lines[0] ?? "");
  let offset = (lines[0] ?? "").length + 1;
  for (const line of lines.slice(1)) {
    offset += line.length + 1;
    if (line.trim() !== "" && indentOf(line) <= indent) break;
  }
  const end = opening.start + Math.min(offset - 1, window.length);
  return { messageEnd: end, stackEnd: end, cut: false };
}
function indentOf(line) {
  return line.length - line.replace(/^[\s|>]+/, "").length;
}
function continuedLineEnd(text, opening) {
  let end = endOfLine(text, opening.after);
  if (/^\[GHC-\d{5}\]$/.test(text.slice(opening.after, end).trim())) {
    return whileLines(text, end, MAX_PARAGRAPH, (line) => /^[ \t]{2,12}\S/.test(line));
  }
  if (!/(?:^|\n)[ \t]{0,20}[⎿●⏺] {0,8}$/.test(text.slice(Math.max(0, opening.start - 40), opening.start))) return end;
  for (let count2 = 0; count2 < 5 && !/[.!?)}]\s{0,3}$/.test(text.slice(end - 4, end)); count2++) {
    const next = text.slice(end + 1, end + 200).split("\n", 1)[0] ?? "";
    if (!/^ {2,20}[^\s⎿●⏺☐$>-]/.test(next) || readFrameAt([next], 0)) break;
    end = endOfLine(text, end + 1);
  }
  return end;
}
function endOfLine(text, from) {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
function paragraphEnd(text, from) {
  const end = text.indexOf("\n\n", from);
  return end < 0 ? text.length : end;
}

// src/parse/errors/openers/error-opener.ts
var EVERYWHERE = /* @__PURE__ */ new Set(["prose", "log", "source", "title"]);
var PROSE_AND_LOG = /* @__PURE__ */ new Set(["prose", "log"]);
var PROSE_LOG_TITLE = /* @__PURE__ */ new Set(["prose", "log", "title"]);
var LOG_ONLY = /* @__PURE__ */ new Set(["log"]);

// src/parse/errors/openers/other-openers.ts
var OTHER_OPENERS = [
  {
    name: "resolver",
    reason: "a resolver of dependencies marks its verdict with a cross and explains below",
    source: "uv, miette",
    words: ["\xD7 "],
    pattern: /^[ \t]{0,4}× (?=[A-Z][a-z])/gm,
    where: LOG_ONLY,
    certain: true,
    extent: "indented"
  },
  {
    name: "version-solving",
    reason: "why no set of versions fits",
    source: "https://github.com/dart-lang/pub/blob/master/doc/solver.md; Poetry",
    words: [", version solving failed"],
    pattern: /^[ \t]{0,4}(?=Because [^\n]{5,300}, version solving failed)/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "bundler",
    reason: "Bundler names the gem that has no fitting version",
    source: "https://bundler.io",
    words: ["Bundler could not find compatible versions"],
    pattern: /^(?=Bundler could not find compatible versions for gem ")/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "numbered-report",
    reason: "a report that numbers its errors, the root cause last",
    source: "https://docs.rs/color-eyre",
    words: ["Error: \n", "Error:\n"],
    pattern: /^(?=Error: ?\n[ \t]{1,6}0: \S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "indented"
  },
  {
    name: "go-command",
    reason: "the go command names a module and what is wrong with it",
    source: "https://go.dev/ref/mod",
    words: ["go: "],
    pattern: /(?<=^go: )(?=[\w.-]{1,80}\.[\w./~-]{1,160}(?:@[\w.+-]{1,80})?: [a-z])/gm,
    where: LOG_ONLY,
    certain: true
  },
  {
    name: "kernel-oom",
    reason: "the kernel ended a process for want of memory",
    source: "https://docs.kernel.org/mm/",
    words: ["Out of memory: Kill", "Memory cgroup out of memory"],
    pattern: /\b(?=(?:Out of memory|Memory cgroup out of memory): Kill(?:ed)? process \d)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "lua-script",
    reason: "the interpreter, the place and the message",
    source: "lua(1)",
    words: ["lua"],
    pattern: /^(?:lua[\d.]{0,4}|luajit): (?=[^\n:]{1,160}:\d{1,7}: \S)/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "perl",
    reason: "a message that ends with the script and its line",
    source: "https://perldoc.perl.org/functions/die",
    words: [" line "],
    pattern: /^(?=[A-Z][^\n]{5,300} at \S{1,200}\.p[lm] line \d{1,7}[.,])/gm,
    where: LOG_ONLY,
    certain: true
  },
  {
    name: "clojure",
    reason: "the class in brackets, the message on the next line",
    source: "https://clojure.org/reference/repl_and_main",
    words: ["Execution error", "Syntax error"],
    pattern: /^(?=(?:Execution|Syntax) error(?: \([\w.]{3,80}\))? (?:at|compiling|reading|macroexpanding) [^\n]{3,200}\n\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "paragraph"
  },
  {
    name: "class-over-message",
    reason: "a class and a colon, the message in the lines below",
    source: "Prisma Client",
    words: ["Error: \n", "Error:\n"],
    pattern: /^(?:[A-Z]\w{3,60}Error: ?\n)\n?(?=[A-Z])/gm,
    where: LOG_ONLY,
    certain: true,
    extent: "two-lines"
  },
  {
    name: "tex",
    reason: "an exclamation mark, and the line of the source below",
    source: "The TeXbook",
    words: ["! "],
    pattern: /(?<=^! )(?=[A-Z][^\n]{3,160}\n(?:[^\n]{0,160}\n){0,3}l\.\d)/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "grpc-python",
    reason: "status and details of a call stand in lines of their own",
    source: "https://grpc.github.io/grpc/python/grpc.html#grpc.RpcError",
    words: ["of RPC that terminated with:"],
    pattern: /(?<![\w.])(?=[\w.]{0,80}RpcError: <_\w{5,40} of RPC that terminated with:\n)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "paragraph"
  },
  {
    name: "script-of-runtime",
    reason: "a Haskell program names itself, the file, the function and why",
    source: "https://hackage.haskell.org/package/base/docs/System-IO-Error.html",
    words: [": openFile: ", ": withFile: ", ": openBinaryFile: ", ": getDirectoryContents"],
    pattern: /(?<=^[\w.-]{1,60}: )(?=[^\n:]{1,200}: (?:openFile|withFile|openBinaryFile|getDirectoryContents\S{0,20}): \w)/gm,
    where: PROSE_AND_LOG,
    certain: true
  }
];

// src/parse/errors/openers/runtime-openers.ts
var RUNTIME_OPENERS = [
  {
    name: "caused-by",
    reason: "the cause of the exception above it",
    source: "java.lang.Throwable.printStackTrace",
    words: ["Caused by: "],
    pattern: /^[ \t]{0,12}Caused by: (?=[A-Za-z_$][\w$]{0,60}[.:])/gm,
    where: PROSE_AND_LOG
  },
  {
    name: "cause-list",
    reason: "the causes of the error above it, the innermost last",
    source: "Rust's anyhow and eyre",
    words: ["Caused by:\n"],
    pattern: /^[ \t]{0,12}Caused by:\n(?=[ \t]{1,12}\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "indented"
  },
  {
    name: "dotnet-unhandled",
    reason: ".NET reports what nobody caught",
    source: "https://learn.microsoft.com/dotnet/standard/exceptions/",
    words: ["nhandled "],
    pattern: /\bUnhandled [Ee]xception[.:] (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,
    where: EVERYWHERE
  },
  {
    name: "dotnet-inner",
    reason: "the inner exception, behind an arrow",
    source: "System.Exception.ToString",
    words: [" ---> "],
    pattern: / ---> (?=[A-Za-z_]\w{0,60}\.[A-Z])/gm,
    where: PROSE_AND_LOG
  },
  {
    name: "ruby",
    reason: "a place, the method, the message and the class in brackets",
    source: "https://docs.ruby-lang.org/en/master/Exception.html",
    words: [":in "],
    pattern: /^[ \t]{0,8}(?:[A-Za-z]:)?[^\s:()"][^\n:()"]{0,200}:\d{1,7}:in [`'][^\n`']{1,120}': (?=[^\n]{1,400}\(?[A-Z])/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "class-and-brackets",
    reason: "a class and its message in brackets",
    source: "Rails' log",
    words: ["Error ("],
    pattern: /^[ \t]{0,8}(?:[A-Z]\w{0,40}::){0,4}[A-Z]\w{1,60}Error \((?=[^\n()]{3,300}(?:\([^\n()]{0,100}\)[^\n()]{0,100})?\):?$)/gm,
    where: LOG_ONLY,
    certain: true
  },
  {
    name: "ruby-errno",
    reason: "an errno as a class of Ruby's",
    source: "https://docs.ruby-lang.org/en/master/Errno.html",
    words: ["Errno::E"],
    pattern: /\bErrno::E[A-Z]{2,16}: (?=\S)/gm,
    where: PROSE_LOG_TITLE,
    certain: true
  },
  {
    name: "php",
    reason: "an error that ends the script",
    source: "https://www.php.net/manual/en/errorfunc.constants.php",
    words: [" error: "],
    pattern: /\b(?:PHP )?(?:(?:Fatal|Recoverable fatal) error: {1,3}(?=\S)|Parse error: {1,3}(?=syntax error))/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "sanitizer",
    reason: "a sanitizer's report; its summary repeats it",
    source: "https://clang.llvm.org/docs/AddressSanitizer.html",
    words: ["Sanitizer: "],
    pattern: /(?<!SUMMARY: )\b(?:HW)?(?:Address|Thread|Memory|Leak|UndefinedBehavior)Sanitizer: (?=[A-Za-z])/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "undefined-behaviour",
    reason: "a place and what the sanitizer found there",
    source: "https://clang.llvm.org/docs/UndefinedBehaviorSanitizer.html",
    words: [": runtime error: "],
    pattern: /(?<=\.\w{1,5}:\d{1,7}:\d{1,7}: )runtime error: (?=\S)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "cpp-terminate",
    reason: "an exception of C++ that nobody caught, its message on the next line",
    source: "GCC's verbose terminate handler",
    words: ["terminat"],
    pattern: /\bterminate called after throwing an instance of '(?=[\w:<>, ]{1,120}')|\bterminating (?:due to|with) uncaught exception of type (?=[\w:]{1,120})/gm,
    where: EVERYWHERE,
    certain: true,
    extent: "two-lines"
  },
  {
    name: "debugger-signal",
    reason: "a debugger or crash handler names the signal",
    source: "GDB, LLDB, Android's debuggerd",
    words: ["ignal"],
    pattern: /\breceived signal (?=SIG[A-Z]{2,6}, )|\bFatal signal (?=\d{1,2} \(SIG[A-Z]{2,6}\))/gm,
    where: EVERYWHERE,
    certain: true,
    extent: "words"
  },
  {
    name: "stack-overflow",
    reason: "Rust says which thread ran out of stack",
    source: "Rust's runtime",
    words: ["has overflowed its stack"],
    pattern: /\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?has overflowed its stack/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "heap-check",
    reason: "the C library found its heap or stack damaged",
    source: "glibc's malloc and stack protector",
    words: ["(): ", "stack smashing", "double free"],
    pattern: /\b(?:free|malloc|realloc|calloc|munmap_chunk|malloc_consolidate)\(\): (?=[a-z])|\*\*\* stack smashing detected|\bdouble free or corruption\b/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "crash-report",
    reason: "the exception of an Apple crash report",
    source: "https://developer.apple.com/documentation/xcode/analyzing-a-crash-report",
    words: ["Exception Type:"],
    pattern: /\bException Type: {1,12}(?=EXC_)/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "missing-library",
    reason: "the loader cannot find a library or a version of it",
    source: "ld.so(8), dyld(1)",
    words: ["shared libraries: ", "dyld"],
    pattern: /\berror while loading shared libraries: (?=\S)|\bdyld(?:\[\d{1,7}\])?: (?=Library not|Symbol not|lazy symbol|Missing)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "elixir",
    reason: "two stars, the class in brackets and the message",
    source: "https://hexdocs.pm/elixir/Exception.html",
    words: ["** ("],
    pattern: /^[ \t]{0,8}\*\* \((?=[A-Z]\w{0,60}[a-z][\w.]{0,60}\) \S)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "dart-unhandled",
    reason: "the exception stands below its announcement",
    source: "Dart's virtual machine",
    words: ["Unhandled exception:\n"],
    pattern: /^[ \t]{0,8}Unhandled exception:\n(?=[ \t]{0,8}\S)/gm,
    where: LOG_ONLY,
    certain: true,
    extent: "two-lines"
  },
  {
    name: "flutter",
    reason: "Flutter frames an exception and says it below",
    source: "https://docs.flutter.dev/testing/errors",
    words: [" was thrown"],
    pattern: /^[ \t]{0,8}The following [\w<>]{3,60}(?: object)? was thrown[^\n]{0,120}:\n(?=[ \t]{0,8}\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "two-lines"
  },
  {
    name: "lua",
    reason: "an editor or host says that Lua code failed",
    source: "Neovim, and hosts of Lua",
    words: ["Error executing "],
    pattern: /(?<!E5108: )\bError executing (?:lua|Lua|vim\.schedule lua callback|lua callback)(?: callback)?:? (?=\S)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "vim",
    reason: "Vim numbers its errors",
    source: "https://neovim.io/doc/user/message.html",
    words: Array.from("0123456789", (digit) => `E${digit}`),
    pattern: /(?:^|(?<=[\s:`]))(?=E\d{2,4}: [A-Z])/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "r",
    reason: "R names the call and, often on the next line, the message",
    source: "R's stop()",
    words: ["Error in "],
    pattern: /^Error in [^\n:]{1,120}(?:::[^\n:]{1,80}){0,2} : {0,3}\n?(?=[ \t]{0,4}\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "two-lines"
  },
  {
    name: "haskell",
    reason: "the program, its message, and the call stack below",
    source: "GHC's HasCallStack",
    words: ["CallStack (from HasCallStack)"],
    pattern: /(?<=^[\w.-]{1,40}: )(?=[^\n]{1,400}\nCallStack \(from HasCallStack\))/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "windows-exception",
    reason: "the exception of Windows' event log",
    source: "Windows Error Reporting",
    words: ["Exception code: 0x"],
    pattern: /\bException code: (?=0x[\da-fA-F]{8}\b)/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "class-of-errors",
    reason: "a class of any name in a module for errors",
    source: "Python packages",
    words: ["error.", "errors.", "exception.", "exceptions.", "exc.", "DoesNotExist"],
    pattern: /(?:\b(?:errors?|exceptions?|exc)\.[A-Z]\w{2,60}|\bDoesNotExist)(?=: \S)/gm,
    where: LOG_ONLY,
    classBefore: true
  }
];

// src/parse/errors/openers/tool-openers.ts
var TOOL_OPENERS = [
  {
    name: "npm",
    reason: "npm puts its name before each of an error's lines",
    source: "npm's documentation, Common errors",
    words: ["npm "],
    pattern: /^[ \t]{0,8}npm (?:ERR! |error (?=code |errno |[A-Z][A-Za-z]{2,40}: |\d{3} |E[A-Z0-9]{3}))/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "run"
  },
  {
    name: "npm-words",
    reason: "the same without a code, in npm's output only",
    source: "npm's documentation, Common errors",
    words: ["npm error "],
    pattern: /^[ \t]{0,8}npm error (?=\S)/gm,
    where: LOG_ONLY,
    extent: "run"
  },
  {
    name: "pnpm",
    reason: "pnpm's codes say whose they are",
    source: "https://pnpm.io/errors",
    words: ["ERR_PNPM_"],
    pattern: /\bERR_PNPM_(?=[A-Z_]{3,60}\b)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "yarn",
    reason: "a line that begins with the word alone",
    source: "Yarn 1's reporter",
    words: ["error "],
    pattern: /^error (?=["“]?[A-Z][a-z]|"https?:)/gm,
    where: LOG_ONLY
  },
  {
    name: "linker",
    reason: "a linker names itself; \u201Cin function\u201D only leads to what is missing",
    source: "GNU ld, LLD, Apple's ld",
    words: ["ld: "],
    pattern: /(?:^|(?<=\/))ld: (?![^\n]{0,300}: in function |warning|[^\n]{0,300}undefined reference)(?=\S)/gm,
    where: LOG_ONLY,
    certain: true
  },
  {
    name: "undefined-symbol",
    reason: "what a linker misses",
    source: "GNU ld",
    words: ["undefined reference to "],
    pattern: /\bundefined reference to (?=[`'‘"])/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true
  },
  {
    name: "cmake",
    reason: "CMake says where, and below what",
    source: "https://cmake.org/cmake/help/latest/command/message.html",
    words: ["CMake Error"],
    pattern: /^CMake Error(?: at [^\n]{1,200})?:\s{1,8}(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "paragraph"
  },
  {
    name: "gradle",
    reason: "Gradle's heading over the reason",
    source: "https://docs.gradle.org/current/userguide/logging.html",
    words: ["What went wrong:"],
    pattern: /^\* What went wrong:\n(?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true,
    extent: "paragraph"
  },
  {
    name: "grpc",
    reason: "a status of gRPC",
    source: "https://grpc.io/docs/guides/error/",
    words: ["rpc error: code = "],
    pattern: /\brpc error: code = (?=[A-Z])/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true
  },
  {
    name: "curl",
    reason: "curl's exit code in brackets",
    source: "https://curl.se/libcurl/c/libcurl-errors.html",
    words: ["curl: ("],
    pattern: /\bcurl: \((?=\d{1,3}\) )/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true
  },
  {
    name: "daemon",
    reason: "a container engine passes on what its daemon said",
    source: "Docker's client",
    words: ["Error response from daemon: "],
    pattern: /\bError response from daemon: (?=\S)/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true
  },
  {
    name: "go-http",
    reason: "Go's client names the request, then what went wrong",
    source: "https://pkg.go.dev/net/url#Error",
    words: ['"http'],
    pattern: /\b(?:Get|Post|Put|Head|Patch|Delete) "https?:\/\/(?=[^"\n]{1,400}": )/gm,
    where: PROSE_LOG_TITLE,
    inline: true,
    certain: true
  },
  {
    name: "go-dial",
    reason: "Go could not connect",
    source: "https://pkg.go.dev/net#OpError",
    words: ["dial "],
    pattern: /\bdial (?:tcp|udp|unix)(?=[ :][^\n]{0,200}: )/gm,
    where: PROSE_LOG_TITLE,
    inline: true,
    certain: true
  },
  {
    name: "http-status-line",
    reason: "an answer's first line",
    source: "https://www.rfc-editor.org/rfc/rfc9112#section-4",
    words: ["HTTP/"],
    pattern: /\bHTTP\/\d(?:\.\d)? (?=[45]\d\d(?: [A-Z]|\s*$))/gm,
    where: LOG_ONLY,
    inline: true
  },
  {
    name: "browser-request",
    reason: "a browser's console shows a failed request",
    source: "Chromium's console",
    words: ["http", "Failed to load resource"],
    pattern: /\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) https?:\/\/\S{1,400} (?=[45]\d\d \(|net::ERR_)|\bFailed to load resource: (?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "cors",
    reason: "a browser refused a request to another origin",
    source: "https://developer.mozilla.org/docs/Web/HTTP/CORS/Errors",
    words: ["blocked by CORS policy"],
    pattern: /\bAccess to (?:fetch|XMLHttpRequest|image|script|font|resource|manifest)\b(?=[^\n]{1,600}blocked by CORS policy)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "database",
    reason: "a database's own number or state",
    source: "Oracle, MySQL, ISO 9075 (SQLSTATE)",
    words: ["ORA-", "SQLSTATE[", "ERROR "],
    pattern: /\bORA-(?=\d{5}: )|\bSQLSTATE\[(?=\w{5}\])|\bERROR (?=\d{4} \(\w{5}\))/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "shell",
    reason: "a shell cannot run a command",
    source: "POSIX shells",
    words: ["sh: ", ": line "],
    pattern: /(?:^|(?<=[\s`"(]))-?(?:(?:zsh|bash|dash|sh|fish): |[\w./-]{1,100}: line \d{1,6}: )(?=[^\n]{0,120}(?:not found|[Nn]o such file|[Pp]ermission denied|bad interpreter|cannot execute))/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true
  },
  {
    name: "windows-shell",
    reason: "cmd or PowerShell cannot find a command",
    source: "cmd.exe, PowerShell",
    words: ["is not recognized as"],
    pattern: /(?:\bThe term )?'[^'\n]{1,100}' is not recognized as/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true
  },
  {
    name: "ssh",
    reason: "the other side refused the key, or ours refused the host",
    source: "OpenSSH",
    words: ["Permission denied (publickey", "Host key verification failed", "ssh: connect"],
    pattern: /\bPermission denied \(publickey|\bHost key verification failed\b|\bssh: connect to host (?=\S)/gm,
    where: EVERYWHERE,
    inline: true,
    certain: true
  },
  {
    name: "dev-server",
    reason: "a development server passes on what broke",
    source: "Vite",
    words: ["Internal server error: "],
    pattern: /\[\w{2,20}\] Internal server error: (?=\S)/gm,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "go-compiler",
    reason: "Go's compiler, vet and tests print a place and the message",
    source: "https://pkg.go.dev/cmd/go",
    words: [".go:"],
    pattern: /(?<=^[ \t]{0,8}[\w./@-]{1,160}\.go:\d{1,7}:\d{1,5}: |^ {2,12}\w{1,80}_test\.go:\d{1,7}: )(?=[a-z"])/gm,
    where: LOG_ONLY,
    certain: true
  },
  {
    name: "kotlin-compiler",
    reason: "Kotlin's compiler marks an error with a letter",
    source: "kotlinc",
    words: ["e: "],
    pattern: /(?<=^e: (?:file:\/\/)?\S{1,300}:\d{1,7}:\d{1,5}:? )(?=\S)/gm,
    where: LOG_ONLY,
    certain: true
  },
  {
    name: "expectation",
    reason: "an expectation that was not met",
    source: "https://jestjs.io/docs/expect",
    words: ["expect(received)."],
    pattern: /\bexpect\(received\)\.(?=\w)/gm,
    where: LOG_ONLY,
    certain: true
  },
  {
    name: "cluster",
    reason: "a cluster's API refused, its reason in brackets",
    source: "kubectl",
    words: ["Error from server ("],
    pattern: /\bError from server \((?=[A-Z]\w{2,40}\): )/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "cloud-operation",
    reason: "a cloud's client names code and operation",
    source: "botocore",
    words: ["An error occurred ("],
    pattern: /\bAn error occurred \((?=\w{3,60}\) when calling )/gm,
    where: EVERYWHERE,
    certain: true,
    inline: true
  },
  {
    name: "words-of-failure",
    reason: "a line of output that begins by saying what failed",
    source: "command line interfaces",
    words: ["Error ", "Failed to ", "Unable to "],
    pattern: /^(?:Error (?=(?:[a-z]{2,20}ing|while|during|when) [^\n]{8})|(?=(?:Failed|Unable) to [a-z][^\n]{8}))/gm,
    where: LOG_ONLY
  },
  {
    name: "package-tools",
    reason: "package managers' own marks at the start of a line",
    source: "apt, CocoaPods, Redis, Lerna, node-gyp",
    words: ["E: ", "[!] ", "(error) ", " ERR! "],
    pattern: /^(?:E: (?=[A-Z][a-z])|\[!\] (?=[A-Z][a-z])|\(error\) (?=[A-Z]{2,20} )|(?:lerna|gyp) ERR! (?=[a-z]{3,20} [^\n]{8}))/gm,
    where: LOG_ONLY,
    certain: true
  },
  {
    name: "make",
    reason: "make has no rule, or cannot read its file",
    source: "https://www.gnu.org/software/make/manual/html_node/Error-Messages.html",
    words: ["*** "],
    pattern: /(?<=^[\w./-]{0,60}(?:\[\d{1,3}\])?: )\*\*\* (?=No rule to make|missing separator)/gm,
    where: LOG_ONLY,
    certain: true
  }
];

// src/parse/errors/openers/error-openers.ts
var ERRNO_NAMES = "EACCES EADDRINUSE EAGAIN EBADF EBUSY ECONNREFUSED ECONNRESET EEXIST EINVAL EIO EISDIR EMFILE ENAMETOOLONG ENOENT ENOMEM ENOSPC ENOTCONN ENOTDIR ENOTEMPTY ENOTFOUND EPERM EPIPE EROFS ESRCH ETIMEDOUT EXDEV".split(" ");
var GENERAL_OPENERS = [
  {
    name: "status-and-body",
    reason: "an HTTP status followed by a JSON body",
    source: "SDKs generated by Stainless print `400 {\u2026}`",
    words: ["{"],
    pattern: /\b(?:(?:API|Server|HTTP|Internal|Provider)[ -]?error:? {0,3})?\(?\b[1-5]\d\d\)?:?\s{0,12}(?=\{\s{0,12}["'])/gim,
    where: PROSE_LOG_TITLE,
    certain: true
  },
  {
    name: "api-error",
    reason: "\u201CAPI Error:\u201D is how clients of services introduce the answer",
    source: "command lines of several model providers",
    words: ["API ", "HTTP "],
    pattern: /\b(?:API|HTTP) [Ee]rror:?(?: {1,4}\(?[1-5]\d\d\b| \((?=[A-Z])|: {0,3}(?=[A-Z]))/gm,
    where: PROSE_AND_LOG
  },
  {
    name: "api-error-title",
    reason: "the same with a status, in a title",
    source: "titles written from an error",
    words: ["API "],
    pattern: /\bAPI [Ee]rror: {0,2}[1-5]\d\d\b(?= ["{A-Z])/gm,
    where: /* @__PURE__ */ new Set(["title"])
  },
  {
    name: "json-error",
    reason: "an error body without any introduction",
    source: "https://cloud.google.com/apis/design/errors, RFC 6749 section 5.2, RFC 9457, GraphQL",
    words: ['"type"', '"error"', '"errors"'],
    pattern: overLines("gm")`
        \{\s{0,12}"(?:type"\s{0,5}:\s{0,5}"error"|error"\s{0,5}:\s{0,5}\{\s{0,12}"(?:message|type|code|
          status)"|error"\s{0,5}:\s{0,5}"\w{3,60}"\s{0,5},\s{0,12}"error_description"|
          type"\s{0,5}:\s{0,5}"[^"\n]{1,200}"\s{0,5},\s{0,12}"title"|
          errors"\s{0,5}:\s{0,5}\[\s{0,12}\{\s{0,12}"message")
      `,
    where: PROSE_AND_LOG,
    certain: true
  },
  {
    name: "class",
    reason: "a class that is named as an error, a colon and its message",
    source: "ECMAScript Error.prototype.toString, Java Throwable.toString, Python traceback",
    words: ["Error", "Exception"],
    pattern: /(?:Error|Exception)(?: ?\[\w{3,60}\])?:(?=\s)/gm,
    where: EVERYWHERE,
    classBefore: true
  },
  {
    name: "class-alone",
    reason: "a class on a line of its own, followed by its stack",
    source: "V8 prints an error without a message so",
    words: ["Error\n", "Exception\n"],
    pattern: /(?<=^\s{0,20}(?:\[ERROR\] |Uncaught )?[A-Za-z.]{0,60})(?:Error|Exception)(?=\n\s{1,20}at )/gm,
    where: LOG_ONLY,
    classBefore: true,
    certain: true
  },
  {
    name: "compiler-code",
    reason: "a compiler's message with its code",
    source: "https://doc.rust-lang.org/error_codes/, MSBuild, TypeScript",
    words: ["error[", "error ", "error	"],
    pattern: /\berror(?:\[[A-Z]{1,3}\d{2,5}\]|\s(?=[A-Z]{1,8}\d{3,6}: )):?/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "rust-panic",
    reason: "a Rust thread panicked",
    source: "https://doc.rust-lang.org/std/macro.panic.html",
    words: ["panicked at ", "failed at '"],
    pattern: /\bthread '[^'\n]{0,80}' (?:\(\d{1,12}\) )?panicked at |\btask '?<?[^'\n]{0,60}>?'? ?failed at '/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "python-traceback",
    reason: "a Python traceback; its last line is the error",
    source: "https://docs.python.org/3/library/traceback.html",
    words: ["Traceback (most recent call last):"],
    pattern: /^[ \t>|]{0,12}Traceback \(most recent call last\):/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "java-exception",
    reason: "an uncaught Java exception",
    source: "java.lang.ThreadGroup.uncaughtException",
    words: ["Exception in thread "],
    pattern: /\bException in thread "[^"\n]{0,80}" (?=[a-z]+\.)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "panic",
    reason: "Go, Zig and Bun panics, kernel style",
    source: "https://go.dev/ref/spec#Handling_panics",
    words: ["panic", "atal", "FATAL"],
    pattern: /(?:^|(?<=[\s`"]))(?:panic|fatal error|FATAL ERROR|FATAL|fatal)(?:\([\w ]{1,40}\))?: {1,3}(?=\S)/gm,
    where: /* @__PURE__ */ new Set(["log", "source", "prose"])
  },
  {
    name: "compiler-ice",
    reason: "the compiler says that it broke itself",
    source: "rustc and GCC",
    words: ["internal compiler error: "],
    pattern: /\b(?:error: )?internal compiler error: (?=\S)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "lower-error",
    reason: "compilers and Unix tools begin with \u201Cerror:\u201D, often after a file and a position",
    source: "GNU coding standards, Formatting Error Messages",
    words: ["error: ", "ERROR: "],
    pattern: /(?:^|(?<=[\s:`"]))(?:ERROR|error): {1,3}(?=[^\s|,;{}])/gm,
    where: LOG_ONLY,
    inline: true
  },
  {
    name: "position-error",
    reason: "\u201Cfile:line:column: error:\u201D is a compiler's in any text",
    source: "GNU coding standards, Formatting Error Messages",
    words: ["error: "],
    pattern: /(?<=\.\w{1,5}:\d{1,7}(?::\d{1,7})?:(?: \d{1,7}:\d{1,7})? )(?:fatal )?error: (?=\S)/gm,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "quoted-error",
    reason: "an error in a person's words counts where it is put in quotes or code",
    source: "reports that quote a tool",
    words: ["error: ", "fatal: ", "panic: "],
    pattern: /(?<=[`"“「](?:[\w/-]{1,20} ){0,3})(?:error|fatal|panic): {1,3}(?=\S)/gm,
    where: /* @__PURE__ */ new Set(["prose", "title"])
  },
  {
    name: "log-level",
    reason: "a line that its logger marked as an error",
    source: "syslog and most loggers; `without-log-prefixes.ts` brings their lines into this form",
    words: ["ERROR", "[error]", "FATAL", "[fatal]"],
    pattern: /^(?:\[?\d{4}-\d\d-\d\d[T ][\d:.,+Z-]{5,20}\]? {1,3})?(?:\[(?:ERROR|FATAL|error|fatal)\]|ERROR)(?: {1,4}|: {0,3})(?=[\w"'`(/])|^##\[error\](?=\S)/gm,
    where: LOG_ONLY
  },
  {
    name: "log-mark",
    reason: "the same in the midst of a person's words, where only a logger's own form counts",
    source: "`without-log-prefixes.ts`, Maven",
    words: ["[ERROR] "],
    pattern: /^\[ERROR\] (?=\S)/gm,
    where: /* @__PURE__ */ new Set(["prose"])
  },
  {
    name: "failure-mark",
    reason: "a cross before the words of a failure",
    source: "command line interfaces",
    words: ["\u2718", "\u2717", "\u2716", "\u274C", "\xD7"],
    pattern: /[✘✗✖❌×] {1,2}(?:\[ERROR\] (?=\S)|(?=(?:Failed|Error|Cannot|Could ?n.t|Unable|Unexpected|Invalid|Unknown)\b))/gm,
    where: LOG_ONLY
  },
  {
    name: "errno",
    reason: "an errno name, a colon and its message",
    source: "https://docs.libuv.org/en/v1.x/errors.html",
    words: ERRNO_NAMES.map((name3) => `${name3}: `),
    pattern: new RegExp(String.raw`\b(?:${ERRNO_NAMES.join("|")}): (?=[A-Za-z])`, "gm"),
    where: EVERYWHERE,
    inline: true,
    certain: true
  },
  {
    name: "signal",
    reason: "a shell or the kernel says how a process ended",
    source: "signal(7) and shells",
    words: ["fault", "Abort", "Bus error", "Killed: ", "Illegal instruction", "Floating point", "zsh: "],
    pattern: overLines("gm")`
        \b(?:[Ss]egmentation fault(?: \(core dumped\)| at address 0x[\da-fA-F]{1,16})|
          (?:Abort trap|Bus error|Killed|Illegal instruction): \d|
          (?:Aborted|Bus error|Illegal instruction|Floating point exception) \(core dumped\)|
          zsh: (?:segmentation fault|abort|killed|bus error))
      `,
    where: EVERYWHERE,
    certain: true
  },
  {
    name: "assertion",
    reason: "an assertion of C or C++ failed",
    source: "assert(3)",
    words: ["Assertion "],
    pattern: /\bAssertion [`'(][^\n]{1,300}? failed\b|\bAssertion failed: (?=\S)/gm,
    where: EVERYWHERE,
    certain: true
  }
];
var ERROR_OPENERS = [
  ...OTHER_OPENERS,
  ...TOOL_OPENERS,
  ...RUNTIME_OPENERS,
  ...GENERAL_OPENERS
];

// src/parse/errors/find/link-causes.ts
var SUMMARY = overLines("i")`
    ^(?:No matching distribution found for|linker command failed with exit code|
      ld returned \d+ exit status|Command failed with exit code \d+|
      Process completed with exit code \d+|Failed with result '|script ".{1,60}" exited with code \d+|
      Aborted \(core dumped\)|failed to build wheel|failed to push some refs|
      (?:failed to solve: )?process ".{1,200}" did not complete|(?:\d{1,5}|one|two|three) errors? found|
      metadata-generation-failed|[Bb]uild failed|aborting due to|could not compile)
  `;
var ANNOUNCEMENT = /^linking with [`'][^`']{1,40}[`'] failed\b/;
var GROUP = /\(\d{1,4} sub-exceptions?\)$/;
var BUNDLER_PLACE = /^in \.{0,2}\/\S{1,200}(?: \d{1,7}:\d{1,7}(?:-\d{1,7})?)?$/;
var LINKER = /* @__PURE__ */ new Set(["linker", "undefined-symbol"]);
var EXPLICIT = "The above exception was the direct cause of the following exception";
var IMPLICIT = "During handling of the above exception, another exception occurred";
function linkCauses(text, found) {
  const links = found.map(() => null);
  for (const [index, error3] of found.entries()) {
    const last = index - 1;
    const before2 = found[last];
    if (before2 === void 0) continue;
    if (GROUP.test(before2.message)) links[last] = index;
    if (SUMMARY.test(error3.message)) links[index] = last;
    else if (isCause(text, before2, error3)) links[last] = index;
    else if (error3.opener === "python-traceback") linkTraceback(text.slice(before2.end, error3.start), links, index);
  }
  return links;
}
function linkTraceback(between, links, index) {
  if (between.length > 400) return;
  if (between.includes(EXPLICIT)) links[index] = index - 1;
  else if (between.includes(IMPLICIT)) links[index - 1] = index;
}
function isCause(text, before2, error3) {
  if (error3.opener === "caused-by" || error3.opener === "cause-list" || error3.opener === "dotnet-inner") {
    return error3.start - before2.end < 4e3;
  }
  if (BUNDLER_PLACE.test(before2.message) && error3.start - before2.end < 200) return true;
  if (LINKER.has(error3.opener) && ANNOUNCEMENT.test(before2.message)) return true;
  return /\[cause\]: $/.test(text.slice(Math.max(0, error3.start - 9), error3.start));
}

// src/parse/errors/find/without-log-prefixes.ts
var MONTHS = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
var CLOCK2 = "\\d{1,2}:\\d{2}:\\d{2}(?:[.,]\\d{1,9})?";
var ZONE2 = "(?: ?(?:Z|UTC|GMT|[+-]\\d{2}:?\\d{2}))?";
var TIME = `(?:\\d{4}[-/]\\d{2}[-/]\\d{2}[T ,]{1,2}${CLOCK2}${ZONE2}|\\d{1,2}-${MONTHS}-\\d{4} ${CLOCK2}${ZONE2}|(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) )?${MONTHS} {1,2}\\d{1,2} ${CLOCK2}(?: \\d{4})?|\\d{2}-\\d{2} ${CLOCK2}|${CLOCK2})`;
var ERROR_LEVEL = "(?:ERROR|ERR|Error|error|err|FATAL|FTL|Fatal|fatal|CRITICAL|CRIT|critical|crit|SEVERE|EMERG|emerg)";
var OTHER_LEVEL = "(?:WARNING|WARN|WRN|Warning|warning|warn|INFORMATION|INFO|INF|Info|info|DEBUG|DBG|Debug|debug|TRACE|TRC|trace|NOTICE|notice|VERBOSE|verbose|LOG|DETAIL|HINT|STATEMENT|CONTEXT)";
var LOGGER_FORMS = [
  {
    name: "klog",
    source: "https://github.com/kubernetes/klog",
    pattern: /^(?<level>[IWEF])\d{4} \d\d:\d\d:\d\d\.\d{1,9} {1,8}\d{1,8} [\w./-]{1,80}:\d{1,6}\] /
  },
  {
    name: "python",
    source: "https://docs.python.org/3/library/logging.html#logging.basicConfig",
    pattern: /^(?<level>ERROR|CRITICAL|WARNING|INFO|DEBUG):[\w.]{1,60}:(?=\S)/
  },
  {
    name: "logrus",
    source: "https://github.com/sirupsen/logrus",
    pattern: /^(?<level>ERRO|FATA|PANI|WARN|INFO|DEBU)\[\d{1,8}\] {0,3}/
  },
  {
    name: "logcat",
    source: "https://developer.android.com/tools/logcat",
    pattern: /^(?:\d\d-\d\d \d\d:\d\d:\d\d\.\d{3} {1,6}\d{1,6} {1,6}\d{1,6} (?<level>[VDIWEF]) [\w./-]{1,40} {0,20}: |(?<short>[VDIWEF])\/[\w./-]{1,40} {0,8}\( {0,5}\d{1,6}\): )/
  },
  {
    name: "chromium",
    source: "Chromium's base/logging",
    pattern: /^\[\d{1,7}(?::\d{1,7})?:\d{4}\/\d{6}\.\d{1,6}:(?<level>ERROR|FATAL|WARNING|INFO|VERBOSE\d):[\w.]{1,60}[(:]\d{1,6}\)?\] /
  },
  {
    name: "ruby-logger",
    source: "https://docs.ruby-lang.org/en/master/Logger.html",
    pattern: /^(?<level>[DIWEF]), \[[^\]\n]{1,60}\] {1,3}[A-Z]{4,5} -- [^:\n]{0,40}: /
  },
  {
    name: "env-logger",
    source: "Rust's env_logger",
    pattern: /^\[\d{4}-\d\d-\d\dT[\d:.]{8,20}Z? {1,2}(?<level>ERROR|WARN|INFO|DEBUG|TRACE) {1,3}[\w:.-]{1,80}\] /
  },
  {
    name: "monolog",
    source: "Laravel",
    pattern: /^\[\d{4}-\d\d-\d\d[T ][\d:.+-]{8,24}\] \w{1,20}\.(?<level>[A-Z]{4,9}): /
  }
];
var ATOMS = {
  /** A container of a composition, or a step of an image's build. */
  container: /^(?:[\w.-]{1,60}[-_]\d{1,3} {1,20}\| ?|#\d{1,4} \d{1,6}\.\d{1,3} )/,
  syslog: new RegExp(`^${MONTHS} {1,2}\\d{1,2} ${CLOCK2} [\\w.-]{1,63} [\\w./@-]{1,63}(?:\\[\\d{1,7}\\])?: `),
  time: new RegExp(`^[[(]?${TIME}[\\])]?:?(?=[ \\t|\\]]|$)[ \\t|-]{0,3}`),
  level: new RegExp(
    `^[[(<|*]{0,2}(?:(${ERROR_LEVEL})|${OTHER_LEVEL})[\\])>|*]{0,2}(?=[\\s:\\]|-])[:\\]]? {0,2}[-|:]?[ \\t]{0,8}`
  ),
  /** A thread, a module or an id in brackets; a thread may hold the level behind a slash. */
  bracket: new RegExp(
    `^(?:\\([\\w ./:#-]{1,40}\\)|\\[(?:[\\w .:#@$-]{1,60}/(${ERROR_LEVEL})|[\\w ./:#@$-]{1,80})\\]):? {0,3}`
  ),
  /** \`1 --- [main] o.a.Main : \` of Spring, \`123#123: *1 \` of nginx, \`name - \` of Python's logging. */
  process: /^(?:\d{1,8} {1,2}--- {1,2}|\d{1,8}#\d{1,8}: (?:\*\d{1,9} )?|\[\d{1,8}\]:? |[\w.]{1,60} - (?=[A-Z]{4,8} - ))/,
  /** The module behind the level: \`app::index: \`, \`o.a.b.Main   : \`, \`org.acme.Main - \`. */
  target: /^(?:[a-z_]\w{0,40}(?:(?:::|\.)\w{1,60}){0,8}|(?:[a-z]\w{0,30}\.){1,8}[A-Z]\w{0,60}) {0,40}(?::|-)(?: (?=[^\s(])|$)/
};
var MAX_ATOMS = 8;
var MAX_JSON_LINE = 4e3;
var STARTS_LIKE_ONE = /^[ \t]{0,8}(?:\d|#\d{1,4} \d|[[{(]|[A-Z][a-z]{2} |[IWEFVD][\d/,]|[A-Z]{4}\[|[A-Z]{4,8}:\w|(?:time|ts|t|level)=|[\w.-]{1,60} {1,20}\|)/;
function withoutLogPrefixes(text) {
  if (!/\d:\d\d|\blevel|"severity"|"lvl"|[EF]\/|\d\] |[-_]\d{1,3} {1,20}\||(?:ERROR|CRITICAL):\w|#\d{1,4} \d/.test(text))
    return text;
  return text.split("\n").map((line) => STARTS_LIKE_ONE.test(line) ? withoutPrefix(line) : line).join("\n");
}
function withoutPrefix(line) {
  const indent = /^[ \t]{0,8}/.exec(line)?.[0] ?? "";
  const bare = line.slice(indent.length).replace(ATOMS.container, "");
  const rest = readLogfmt(bare) ?? readJsonLine(bare) ?? readLoggerForm(bare) ?? readAtoms(bare);
  return rest ?? (bare.length + indent.length === line.length ? line : bare);
}
function marked(isError2, message) {
  return isError2 && /^\S/.test(message) ? `[ERROR] ${message}` : message;
}
function readLoggerForm(line) {
  for (const { pattern: pattern2 } of LOGGER_FORMS) {
    const match = pattern2.exec(line);
    if (!match) continue;
    const level = match.groups?.["level"] ?? match.groups?.["short"] ?? "";
    const message = line.slice(match[0].length);
    return marked(/^[EFPC]/.test(level) && !/^(?:FATAL EXCEPTION|Process: |at |Caused by: )/.test(message), message);
  }
  return void 0;
}
function readAtoms(line) {
  const syslog = ATOMS.syslog.exec(line)?.[0];
  if (syslog !== void 0) return readAtoms(line.slice(syslog.length)) ?? line.slice(syslog.length);
  const time = ATOMS.time.exec(line)?.[0];
  if (time === void 0) return void 0;
  let rest = line.slice(time.length);
  let isError2 = false;
  let hasLevel = false;
  for (let count2 = 0; count2 < MAX_ATOMS; count2++) {
    const level = hasLevel ? null : ATOMS.level.exec(rest);
    const atom = level ?? ATOMS.bracket.exec(rest) ?? ATOMS.process.exec(rest);
    if (atom === null) break;
    hasLevel ||= level !== null || atom[1] !== void 0;
    isError2 ||= atom[1] !== void 0;
    rest = rest.slice(atom[0].length);
  }
  const target = hasLevel ? ATOMS.target.exec(rest)?.[0] : void 0;
  if (target !== void 0 && !/(?:rror|xception|atal|anic|ailed)\W*$/.test(target)) rest = rest.slice(target.length);
  return marked(isError2, rest.trimStart() === "" ? "" : rest);
}
var LOGFMT = /^(?:(?:time|ts|t)=(?:"[^"\n]{1,60}"|\S{1,60}) )?(?:(?!level|lvl)[\w.]{1,20}=(?:"[^"\n]{0,60}"|[^\s"]{1,80}) ){0,3}(?:level|lvl)=(\w{3,8}) /;
var LOGFMT_MESSAGE = /(?:^|\s)(?:msg|message)=(?:"((?:[^"\\\n]|\\.){0,2000})"|(\S{1,200}))/;
var LOGFMT_ERROR = /\s(?:err|error)=(?:"((?:[^"\\\n]|\\.){0,2000})"|(\S{1,200}))/;
function readLogfmt(line) {
  const head = line.includes("=") ? LOGFMT.exec(line) : null;
  const message = head && LOGFMT_MESSAGE.exec(line);
  if (!message) return void 0;
  const error3 = LOGFMT_ERROR.exec(line);
  const said2 = [message[1] ?? message[2], error3?.[1] ?? error3?.[2]].filter((part) => part !== void 0).join(": ");
  return marked(/^(?:err|fatal|panic|crit)/i.test(head[1] ?? ""), said2.replace(/\\(["\\])/g, "$1"));
}
var LEVEL_WORD = /^(?:error|err|fatal|critical|crit|severe|panic|alert|emergency)$/i;
function readJsonLine(line) {
  if (!line.startsWith("{") || line.length > MAX_JSON_LINE || !/"(?:level|severity|lvl)":/.test(line)) return void 0;
  const { value } = readJson(line);
  if (!isJsonObject(value)) return void 0;
  const level = value.get("level") ?? value.get("severity") ?? value.get("lvl");
  const isError2 = typeof level === "number" ? level >= 50 : typeof level === "string" && LEVEL_WORD.test(level);
  const said2 = value.get("msg") ?? value.get("message");
  const error3 = value.get("error") ?? value.get("err");
  const parts = [said2, error3].flatMap((part) => typeof part === "string" && part !== "" ? [part] : []);
  return isError2 && parts.length > 0 ? marked(true, parts.join(": ").replace(/\n/g, " ")) : void 0;
}

// src/parse/errors/find/find-errors.ts
var MAX_FOUND = 100;
var SHORTEST = 8;
function findErrors(raw, around) {
  if (raw.length < SHORTEST) return [];
  const text = plainText2(raw, around);
  const found = [];
  const all = openings(text, around);
  let done = 0;
  for (const [index, opening] of all.entries()) {
    if (opening.start < done) continue;
    const extent = findErrorExtent(text, opening, nextStart(text, all, index), around);
    const error3 = readFound(text, opening, extent, around);
    if (error3 === void 0) {
      if (opening.opener.extent === "run") done = extent.messageEnd;
      continue;
    }
    found.push({ ...error3, opening, end: extent.stackEnd });
    done = extent.stackEnd;
    if (found.length >= MAX_FOUND) break;
  }
  return withRoots(text, found);
}
function withRoots(text, found) {
  const placed = found.map(({ parts, opening, end }) => {
    return { start: opening.start, end, opener: opening.opener.name, message: parts.message };
  });
  const roots = found.length > 1 ? linkCauses(text, placed) : [];
  return found.map(({ parts, cut: cut3 }, index) => ({ parts, cut: cut3, root: roots[index] ?? null }));
}
function plainText2(raw, around) {
  const text = ungrouped(unboxed(raw.includes("\\n") ? raw.replace(ESCAPED_BREAK, "\n") : raw));
  return around === "log" || around === "prose" ? withoutLogPrefixes(text) : text;
}
var ESCAPED_BREAK = /\\n(?=\s{0,8}at )/g;
function unboxed(text) {
  if (!/^ {0,8}[│┃>]/m.test(text)) return text;
  const unframed = (line) => /^ {0,8}[│┃>]/.test(line) ? line.replace(/^ {0,8}[│┃>] ?/, "").replace(/[│┃]$/, "") : line;
  return text.split("\n").map(unframed).join("\n");
}
function ungrouped(text) {
  if (!text.includes("Exception Group Traceback")) return text;
  return text.split("\n").map((line) => line.replace(/^[ \t]{0,80}(?:\+ Exception Group (?=Traceback)|\| ?|\+[-+][-+ \d]{0,80}$)/, "")).join("\n");
}
function nextStart(text, all, index) {
  const after = all[index]?.after ?? 0;
  let within = after + 12;
  for (const next of all.slice(index + 1, index + 20)) {
    if (next.start <= after || next.start <= within && !text.slice(after, next.start).includes("\n")) continue;
    if (!isWithin(text, all[index]?.opener, next, after)) return next.start;
    within = Math.max(within, next.after);
  }
  return text.length;
}
function isWithin(text, first2, { start, opener }, after) {
  if (text.slice(Math.max(0, start - 13), start) === "(in promise) ") return true;
  if (/[:(] ?$/.test(text.slice(start - 2, start)))
    return !text.slice(Math.max(0, start - 9), start).endsWith("[cause]: ");
  return opener.inline === true && first2 !== opener && !text.slice(after, start).includes("\n");
}
var findWords2 = createWordFinder(ERROR_OPENERS.flatMap(({ words }) => words));
function openings(text, around) {
  const found = [];
  const words = findWords2(text);
  if (words.size === 0) return found;
  for (const opener of ERROR_OPENERS) {
    if (!opener.where.has(around) || !opener.words.some((word) => words.has(word))) continue;
    for (const match of everyMatch(text, opener.pattern)) {
      const start = opener.classBefore ? classStart(text, match.index) : match.index;
      found.push({ opener, start, after: match.index + match[0].length });
      if (found.length > 20 * MAX_FOUND) break;
    }
  }
  return found.sort((a, b) => a.start - b.start || rank(a) - rank(b));
}
function rank(opening) {
  return ERROR_OPENERS.indexOf(opening.opener);
}
function classStart(text, end) {
  let start = end;
  while (start > 0 && end - start < 100 && /[\w$.\\]/.test(text[start - 1] ?? "")) start--;
  return start;
}
function readFound(text, opening, extent, around) {
  const message = text.slice(opening.start, extent.messageEnd);
  const stack = extent.stackEnd > extent.messageEnd ? `
${text.slice(extent.messageEnd, extent.stackEnd)}` : "";
  const parts = readErrorText(plainLines(message) + stack);
  return isError(parts, opening, text, around) ? { parts, cut: extent.cut } : void 0;
}
function plainLines(message) {
  const lines = message.replace(/\n[ \t]{0,40}[│┃⎿|][ \t]{0,4}/g, "\n");
  return (lines.split("`").length % 2 === 0 ? lines.replace(/`$/, "") : lines).replace(/\*{2}$/, "");
}
var SENTENCE = overLines("i")`
    ^(?:it|i|i'm|we|you|this|that|these|when|whenever|if|my|your|after|before|and|but|so|is|was|are|in|
      on|or|none|no (?:errors?|logs?|messages?|output|problems?|idea)|n\/a|
      the (?:app|command|program|tool|user|whole|following|error|problem|issue)|there (?:is|was|are)|
      not sure|see|same|as|just|sometimes|happens|occurs?|message|code|null|undefined|string|number|
      boolean|unknown|true|false)\b[\s,.!:]{0,3}(?!.*\b(?:is not|of (?:undefined|null)|expected)\b)
  `;
function isError(parts, opening, text, around) {
  const { message, className } = parts;
  const named3 = className !== null && className !== "Error";
  if (opening.opener.certain) return message !== "" || named3 || parts.frames.length > 0;
  if (parts.status !== null && (message.length > 2 || opening.opener.name === "api-error")) return true;
  if (parts.frames.length > 0 && around !== "source") return true;
  if (opening.opener.name === "panic" && around === "prose") return false;
  if (!new RegExp("\\p{L}{2}", "u").test(message) || isCode(message)) return false;
  if (around === "source") return startsLine(text, opening.start) && !/[;{]$/.test(message);
  if (parts.code !== null || parts.apiType !== null) return true;
  if (around === "log") return message.length > 3;
  if (SENTENCE.test(message)) return false;
  return named3 || around === "prose" || startsLine(text, opening.start);
}
function isCode(message) {
  if (/^(?:code|syscall|path|dest|errno|cwd) \S{1,300}$/.test(message)) return true;
  return /^\$|\$\{|^(?:\w+\s?(?:\||=>|=)|[\w.]+\(\)?;?$|["']?\s*[,;)}\]])/.test(message) || endsAsCode(message);
}
function endsAsCode(message) {
  return message.endsWith("{") || message.endsWith(";") && message.split(" ", 6).length < 6;
}
function startsLine(text, start) {
  return /(?:^|[\n\]>⎿●✘])[\s>|]{0,20}$/.test(text.slice(Math.max(0, start - 24), start));
}

// src/parse/errors/gather/read-errors-block.ts
var MAX_ENTRIES = 2e3;
var NEXT_ENTRY = /\{\s{0,20}"(?:error|timestamp)"\s{0,20}:/g;
var MIN_CUT_MESSAGE = 4;
function isErrorsArray(text) {
  return /^\s{0,20}(?=[[{])\[?\s{0,20}(?:\]\s{0,20}$|\{\s{0,20}\\?"(?:error|timestamp)\\?"\s{0,5}:)/.test(
    text.slice(0, 200)
  );
}
function readErrorsBlock(text, cutNote) {
  const json = asArray(unescapeWhole(text));
  const { items, state, lost } = readEntries(json);
  const drafts = items.flatMap((item, index) => readEntry(item, state === "cut" && index === items.length - 1));
  const unreadable = lost + items.filter((item) => entryText(item) === void 0).length;
  return { drafts, problems: blockProblems(state === "cut" || cutNote, unreadable) };
}
function blockProblems(cut3, unreadable) {
  const problems = [];
  if (cut3) problems.push({ kind: "errors-truncated", detail: "The Errors block was cut off before its end." });
  if (unreadable > 0) {
    const detail = `${unreadable} ${unreadable === 1 ? "entry" : "entries"} of the Errors block could not be read.`;
    problems.push({ kind: "errors-unreadable-entry", detail });
  }
  return problems;
}
function unescapeWhole(text) {
  if (!/^\s{0,20}\[\s{0,20}\{\s{0,20}\\"/.test(text.slice(0, 100))) return text;
  return text.replace(/\\(["\\])/g, "$1");
}
function asArray(text) {
  return text.trimStart().startsWith("{") ? `[${text}]` : text;
}
function readEntries(text) {
  let read = readJson(text, Math.max(0, text.indexOf("[")));
  const items = Array.isArray(read.value) ? readonlyItems(read.value).slice(0, MAX_ENTRIES) : [];
  let lost = 0;
  while (read.state === "broken" && items.length < MAX_ENTRIES) {
    lost++;
    NEXT_ENTRY.lastIndex = read.end;
    for (let next = NEXT_ENTRY.exec(text); next; next = NEXT_ENTRY.exec(text)) {
      read = readJson(text, next.index);
      if (read.value !== void 0) items.push(read.value);
      if (read.state !== "complete" || items.length >= MAX_ENTRIES) break;
      NEXT_ENTRY.lastIndex = read.end;
    }
    if (NEXT_ENTRY.lastIndex === 0) break;
  }
  return { items, state: read.state, lost };
}
function readonlyItems(value) {
  return [...value];
}
function readEntry(item, last) {
  const text = entryText(item);
  if (text === void 0) return [];
  const at2 = readTime(member(item, "timestamp"));
  const cut3 = last && !(isJsonObject(item) && [...item.keys()].at(-1) === "timestamp");
  const parts = readErrorText(text);
  if (cut3 && parts.message.length < MIN_CUT_MESSAGE && parts.frames.length === 0) return [];
  return [{ ...parts, source: "errors-block", at: at2, quoted: false, cut: cut3 }];
}
function entryText(item) {
  if (typeof item === "string") return item;
  const error3 = member(item, "error") ?? member(item, "message") ?? member(item, "stack");
  if (typeof error3 === "string") return error3;
  if (!isJsonObject(error3)) return void 0;
  const stack = error3.get("stack") ?? error3.get("message");
  return typeof stack === "string" ? stack : void 0;
}
function readTime(value) {
  const date = typeof value === "number" || typeof value === "string" && /^\d{4}-\d\d-\d\d[T ]/.test(value) ? new Date(value) : null;
  return date === null || Number.isNaN(date.getTime()) ? null : date.toISOString();
}

// src/parse/errors/gather/collect-errors.ts
var SOURCE_LANGUAGES = new Set(
  "js javascript jsx mjs cjs ts typescript tsx mts py python rs rust .rs go java kotlin kt c cpp c++ h cs csharp ruby rb php swift scala html xml css scss yaml yml toml ini sql diff patch vue svelte lua perl r dart elixir haskell zig nix".split(" ")
);
function collectErrors(title, sections2, format) {
  const drafts = [];
  const problems = [];
  const blocks = /* @__PURE__ */ new Set();
  let named3 = false;
  for (const section2 of sections2) {
    if (section2.level === 0 && plainHeading(section2.heading) === "errors" && format === "bug-command") {
      named3 = true;
      readNamedBlock(section2, drafts, problems, blocks);
    } else readSection(section2, drafts, problems, blocks);
  }
  if (format === "bug-command" && !named3 && blocks.size === 0) {
    problems.push({ kind: "errors-missing", detail: "The report has no Errors block." });
  }
  drafts.push(...toDrafts(findErrors(title, "title"), "title", true));
  return { drafts: drafts.sort((a, b) => ORDER.indexOf(a.source) - ORDER.indexOf(b.source)), problems, blocks };
}
var ORDER = ["errors-block", "form-field", "description", "title"];
function readNamedBlock(section2, drafts, problems, blocks) {
  const cutNote = section2.pieces.some((piece) => piece.kind === "line" && isTruncationNote(piece.text));
  const fence = section2.pieces.find((piece) => piece.kind === "fence" && /^\s{0,40}[[{]/.test(piece.text));
  const lines = withoutNotes(section2);
  const start = lines.search(/\[\s{0,20}(?:\]|\{\s{0,20}\\?")/);
  if (fence ?? start >= 0) {
    if (fence) blocks.add(fence);
    else problems.push({ kind: "errors-unfenced", detail: "The Errors block stands outside a code fence." });
    const block = readErrorsBlock(fence?.text ?? lines.slice(start), cutNote);
    drafts.push(...block.drafts);
    problems.push(...block.problems);
    for (const piece of section2.pieces)
      if (piece !== fence && piece.kind === "fence") findInFence(piece, "errors-block", drafts);
    return;
  }
  const own = section2.pieces.some(
    (piece) => piece.text.trim() !== "" && !(piece.kind === "line" && isTruncationNote(piece.text))
  );
  if (own) problems.push({ kind: "errors-not-json", detail: "The Errors block is not JSON; it was read as a log." });
  if (!own && cutNote)
    problems.push({ kind: "errors-truncated", detail: "The Errors block was cut off before its first entry." });
  if (!own && !cutNote) problems.push({ kind: "errors-missing", detail: "The Errors block is empty." });
  for (const piece of section2.pieces) if (piece.kind === "fence") findInFence(piece, "errors-block", drafts);
  drafts.push(...toDrafts(findErrors(lines, "log"), "errors-block", false));
}
function withoutNotes(section2) {
  return lineText(section2.pieces).split("\n").filter((line) => !isTruncationNote(line)).join("\n");
}
function readSection(section2, drafts, problems, blocks) {
  if (["checklist", "version", "model", "terminal", "expected", "operating-system"].includes(section2.kind)) return;
  const source = section2.kind === "errors" ? "form-field" : "description";
  for (const piece of section2.pieces) {
    if (piece.kind === "line") continue;
    if (isErrorsArray(piece.text)) {
      blocks.add(piece);
      const block = readErrorsBlock(piece.text, false);
      drafts.push(...block.drafts);
      problems.push(...block.problems);
    } else findInFence(piece, source, drafts);
  }
  const around = section2.kind === "errors" ? "log" : "prose";
  drafts.push(...toDrafts(findErrors(lineText(section2.pieces), around), source, around === "prose"));
}
var MAX_EXCERPT_LINES = 12;
function findInFence(piece, source, drafts) {
  if (piece.kind !== "fence") return;
  const around = SOURCE_LANGUAGES.has(piece.language) ? "source" : "log";
  const quoted = source === "description" && piece.text.split("\n", MAX_EXCERPT_LINES + 1).length <= MAX_EXCERPT_LINES;
  drafts.push(...toDrafts(findErrors(piece.text, around), source, quoted));
}
function toDrafts(found, source, quoted) {
  return found.map((self) => {
    const root2 = self.root === null ? null : found[self.root] ?? null;
    return { ...self.parts, source, at: null, quoted, cut: self.cut, found: { self, root: root2 } };
  });
}

// src/parse/errors/gather/merge-errors.ts
var MIN_PART = 12;
function mergeErrors(drafts) {
  const groups = /* @__PURE__ */ new Map();
  const places = /* @__PURE__ */ new Map();
  for (const draft of drafts) if (!mayBePart(draft)) addTo(groups, identity(draft), draft, places);
  for (const draft of drafts)
    if (mayBePart(draft)) addTo(groups, findWhole(draft, groups) ?? identity(draft), draft, places);
  const all = [...groups.values()];
  return all.map((group) => toEntry(group, rootOf(group, all, places)));
}
function rootOf({ root: root2 }, all, places) {
  const group = root2 === null ? void 0 : places.get(root2);
  return group === void 0 ? null : all.indexOf(group);
}
function mayBePart(draft) {
  return draft.cut || draft.source !== "errors-block";
}
function addTo(groups, key, draft, places) {
  const group = groups.get(key) ?? {
    first: draft,
    message: withoutValues(draft.message),
    counts: /* @__PURE__ */ new Map(),
    times: [],
    frames: draft.frames,
    quoted: false,
    root: null
  };
  group.counts.set(draft.source, (group.counts.get(draft.source) ?? 0) + 1);
  if (draft.at !== null) group.times.push(draft.at);
  if (group.frames.length === 0) group.frames = draft.frames;
  group.quoted ||= draft.quoted;
  group.root ??= draft.found?.root ?? null;
  if (draft.found) places.set(draft.found.self, group);
  groups.set(key, group);
}
function findWhole(draft, groups) {
  const own = identity(draft);
  if (groups.has(own)) return own;
  const message = withoutValues(draft.message);
  for (const [key, group] of groups) {
    if (agrees(draft, group.first) && isPart(message, group.message, draft.status !== null)) return key;
  }
  return void 0;
}
function agrees(part, whole) {
  const fits = (a, b) => a === null || b === null || a === b;
  const names = fits(telling(part.className), telling(whole.className));
  if (part.status !== null && whole.status !== part.status) return false;
  return names && fits(part.status, whole.status) && fits(part.apiType, whole.apiType) && fits(part.code, whole.code);
}
function isPart(message, whole, hasStatus) {
  if (message === "") return hasStatus;
  if (message === whole) return true;
  if (message.length >= MIN_PART && whole.includes(message)) return true;
  return whole.length >= MIN_PART && message.startsWith(whole);
}
function identity(draft) {
  return `${kindOf(draft)}
${withoutValues(draft.message)}`;
}
function telling(className) {
  if (className === null || className === "Error" || isMinifiedClass(className)) return null;
  return /[^.:\\]*$/.exec(className)?.[0] ?? className;
}
function kindOf({ className, status, apiType, code }) {
  return [telling(className) ?? "", status ?? "", apiType ?? "", code ?? ""].join("\n");
}
function withoutValues(message) {
  return message.slice(0, 500).toLowerCase().replace(/(?<![a-z])(?=[a-z_-]{0,40}\d)[\w-]{8,200}/g, "#").replace(/\d+/g, "#").replace(/[\s.…]+$/, "");
}
function toEntry({ first: first2, counts, times, frames, quoted }, root2) {
  const sorted = [...times].sort();
  const { className, message, status, apiType, code, source } = first2;
  const error3 = {
    className,
    message,
    status,
    apiType,
    code,
    count: Math.max(...counts.values()),
    firstSeen: sorted[0] ?? null,
    lastSeen: sorted.at(-1) ?? null,
    source,
    sources: [...counts.keys()],
    frames
  };
  return { error: error3, quoted, root: root2 };
}

// src/parse/errors/gather/gather-errors.ts
function gatherErrors(title, sections2, format) {
  const { drafts, problems, blocks } = collectErrors(title, sections2, format);
  return { merged: mergeErrors(drafts), problems, blocks };
}

// src/parse/errors/judge/noise.ts
var NOISE_RULES = [
  {
    name: "lock-acquisition",
    reason: "a lock that another process holds; expected where several run",
    source: "the message says so itself (\u201CNON-FATAL\u201D, \u201Cexpected in multi-process scenarios\u201D)",
    pattern: /\bNON-FATAL\b|\block acquisition failed\b/i
  },
  {
    name: "aborted-request",
    reason: "a request that was aborted, mostly by the user or by a newer one",
    source: "https://developer.mozilla.org/docs/Web/API/AbortController",
    pattern: /^(?:\w+: )?(?:API Error: )?Request was aborted\.?$|^AbortError\b|^(?:\w+: )?(?:The|This) (?:operation|user|request) (?:was )?aborted\b/i
  },
  {
    name: "directory-read",
    reason: "a directory was read as a file; tools probe paths that way",
    source: "https://nodejs.org/api/errors.html (EISDIR)",
    pattern: /\bEISDIR: illegal operation on a directory, read\b/
  },
  {
    name: "telemetry",
    reason: "usage statistics could not be sent; nothing else is affected",
    source: "exporters of OpenTelemetry and of products' own event logs",
    pattern: /\bevent logging: \d{1,9} events? failed to export\b|\bFailed to export \d{1,9} (?:events?|spans?|metrics?|logs?|batch)/i
  },
  {
    name: "telemetry-host",
    reason: "the host for usage statistics could not be reached; often blocked on purpose",
    source: "intake hosts of Datadog, Sentry, Segment, Statsig",
    pattern: /\b(?:ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN)\b.{0,80}\b(?:datadoghq\.|ingest\.sentry\.|sentry\.io|api\.segment\.|statsig)/i
  },
  {
    name: "highlight-language",
    reason: "no syntax colours for a language; the text is shown plainly",
    source: "highlight.js and cli-highlight",
    pattern: /\bLanguage not supported while highlighting code\b|\bUnknown language: "[^"]{0,40}"/i
  },
  {
    name: "keychain",
    reason: "a look-up in the system's key store failed; a file is used instead",
    source: "security(1) of macOS; libsecret",
    pattern: /\bFailed to (?:delete|read|find|get|write|save) (?:\w+ )?keychain (?:entry|item)\b|\bsecurity (?:find|delete|add)-generic-password\b|\bSecKeychainSearchCopyNext\b/i
  },
  {
    name: "compiler-summary",
    reason: "a summary of the errors before it",
    source: "rustc, cargo, make, npm",
    pattern: /^aborting due to (?:\d{1,6} )?previous errors?|^could not compile `|^ld returned \d+ exit status|^(?:A complete log of this run|Found \d+ errors?\b)/,
    always: true
  },
  {
    name: "bare-error",
    reason: "an error without any message",
    source: "a thrown `new Error()`",
    pattern: /^(?:Error|Error: Error|\[object Object\]|undefined|null)?$/,
    always: true
  }
];
function findNoiseRule(error3) {
  const text = [error3.className, error3.message].filter((part) => part !== null && part !== "").join(": ");
  return NOISE_RULES.find((rule) => rule.pattern.test(text.slice(0, 600)));
}
function markNoise(errors, isComplaint) {
  return errors.map((merged) => {
    const rule = findNoiseRule(merged.error);
    const noise = rule !== void 0 && (rule.always === true || !isComplaint(merged));
    return {
      ...merged.error,
      noise,
      noiseReason: noise ? rule.reason : null,
      ...merged.quoted && { quoted: true },
      ...merged.root !== null && { root: merged.root }
    };
  });
}

// src/parse/errors/judge/telling-words.ts
var COMMON2 = new Set(
  "error errors the a an and or of to in on for with is was are were be been it its this that you your not no but from at by as has have had can cannot could please try again when while after before use used using failed fails fail bug issue code request message api call get file type invalid expected found one more does did do".split(" ")
);
function tellingWords(text) {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu) ?? [];
  return words.filter((word) => word.length > 2 && !COMMON2.has(word));
}

// src/parse/errors/judge/primary-error.ts
var COMPLAINT_SHARE = 0.6;
function findPrimaryError(errors, complaint) {
  if (errors.length === 0) return null;
  const title = wordSet(complaint.title);
  const prose = wordSet(complaint.prose);
  const ranked = errors.map((error3, index) => ({ index, error: error3, agreement: agreement(error3, complaint, title, prose) })).filter(({ error: error3 }) => !error3.noise).sort(
    (a, b) => b.agreement - a.agreement || severity(b.error) - severity(a.error) || b.error.count - a.error.count || (a.error.firstSeen ?? "9").localeCompare(b.error.firstSeen ?? "9") || a.index - b.index
  );
  return followRoots(ranked[0]?.index ?? null, errors);
}
function followRoots(first2, errors) {
  const seen = /* @__PURE__ */ new Set();
  let index = first2;
  while (index !== null && !seen.has(index)) {
    seen.add(index);
    const next = errors[index]?.root;
    if (next === void 0 || errors[next]?.noise !== false) break;
    index = next;
  }
  return index;
}
function isComplainedOf(merged, complaint) {
  if (merged.quoted) return true;
  return share(tellingWords(merged.error.message), wordSet(complaint.title)) >= COMPLAINT_SHARE;
}
function isSpokenOf(error3, complaint) {
  if (error3.quoted === true || error3.sources.includes("title")) return true;
  const title = wordSet(complaint.title);
  const prose = wordSet(complaint.prose);
  const own = tellingWords(error3.message);
  if (share(own, title) >= COMPLAINT_SHARE || share(own, prose) >= COMPLAINT_SHARE) return true;
  const names = [error3.code, error3.status, error3.className === "Error" ? null : error3.className];
  return names.some((name3) => name3 !== null && named2(String(name3).toLowerCase(), title, prose) > 0);
}
function agreement(error3, complaint, title, prose) {
  if (error3.message === "") return 0;
  const own = tellingWords(error3.message);
  let points = 0;
  if (error3.sources.includes("title")) points += 4;
  if (error3.sources.includes("description")) points += 3;
  if (error3.sources.includes("form-field")) points += 2;
  points += 3 * share(own, title) + 2 * share(own, prose);
  if (error3.status !== null) points += named2(String(error3.status), title, prose);
  if (error3.code !== null) points += named2(error3.code.toLowerCase(), title, prose);
  if (error3.className !== null && error3.className !== "Error")
    points += named2(error3.className.toLowerCase(), title, prose);
  if (error3.apiType !== null) points += share(tellingWords(error3.apiType.replaceAll("_", " ")), title);
  return Math.round(points * 2) / 2;
}
function named2(word, title, prose) {
  if (title.has(word)) return 2;
  return prose.has(word) ? 1 : 0;
}
function severity(error3) {
  if (/^explicit (?:failure|panic)$/.test(error3.message)) return 1;
  const text = `${error3.className ?? ""} ${error3.message} ${error3.code ?? ""}`;
  if (/\bpanic|segmentation fault|out of memory|heap limit|SIGSEGV|SIGABRT|internal compiler error|Assertion/i.test(text))
    return 4;
  if (error3.status !== null) return 3;
  if (error3.className !== null && /^(?:Type|Reference|Range|Syntax)Error$|Exception$/.test(error3.className)) return 2;
  if (error3.code !== null || error3.className !== null && error3.className !== "Error") return 2;
  return error3.message === "" ? 0 : 1;
}
function share(telling2, others) {
  if (telling2.length === 0) return 0;
  return telling2.filter((word) => others.has(word)).length / telling2.length;
}
function wordSet(text) {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}_]{1,60}/gu));
}

// src/parse/errors/judge/error-spread.ts
var SETTLED_MS = 3 * 24 * 36e5;
var DAY_MS = 24 * 36e5;
function measureSpread(carriers, allSources, nowMs) {
  const settled2 = (at2) => at2 <= nowMs - SETTLED_MS;
  const sources = /* @__PURE__ */ new Map();
  const days = /* @__PURE__ */ new Set();
  for (const { createdMs, source, isSpokenOf: isSpokenOf2 } of carriers) {
    if (!settled2(createdMs)) continue;
    sources.set(source, isSpokenOf2 || sources.get(source) === true);
    days.add(Math.floor(createdMs / DAY_MS));
  }
  const all = /* @__PURE__ */ new Set();
  for (const { createdMs, source } of allSources) if (settled2(createdMs)) all.add(source);
  const spokenOf2 = [...sources.values()].filter(Boolean).length;
  return { issues: sources.size, of: all.size, spokenOf: spokenOf2, days: days.size };
}
var LEAST_CORPUS = 40;
var LEAST_ISSUES = 5;
var LEAST_DAYS = 3;
var COMMON_SHARE = 0.05;
var COMMON_REFUSAL_SHARE = 0.15;
var MOST_SPOKEN = 0.2;
function commonNoiseReason({ issues, of, spokenOf: spokenOf2, days }, isRefusal2) {
  if (of < LEAST_CORPUS || issues < LEAST_ISSUES || days < LEAST_DAYS) return null;
  const share2 = isRefusal2 ? COMMON_REFUSAL_SHARE : COMMON_SHARE;
  if (issues < share2 * of || spokenOf2 > MOST_SPOKEN * issues) return null;
  const whom = spokenOf2 === 0 ? "nobody complained of it" : "hardly anybody complained of it";
  return `in ${issues} of ${of} earlier reports of this repository with errors, where ${whom}`;
}

// src/parse/errors/judge/with-common-errors.ts
function withCommonErrors(report, spreadOf) {
  const errors = report.errors.map((error3, index) => withSpread(error3, report, () => spreadOf(index)));
  if (errors.every((error3, index) => error3 === report.errors[index])) return report;
  return { ...report, errors, primaryError: findPrimaryError(errors, report) };
}
function withSpread(error3, report, spread) {
  if (error3.noise || isSpokenOf(error3, report)) return error3;
  const found = spread();
  const noiseReason = found === void 0 ? null : commonNoiseReason(found, error3.status !== null);
  return noiseReason === null ? error3 : { ...error3, noise: true, noiseReason };
}

// src/parse/errors/judge/judge-errors.ts
function judgeErrors(merged, complaint) {
  const errors = markNoise(merged, (error3) => isComplainedOf(error3, complaint));
  return { errors, primaryError: findPrimaryError(errors, complaint) };
}

// src/parse/errors/read-errors.ts
function readErrors({ sections: sections2, format }, complaint) {
  const { merged, problems, blocks } = gatherErrors(complaint.title, sections2, format);
  return { ...judgeErrors(merged, complaint), blocks, problems };
}

// src/parse/mentions/find-mentions.ts
var REFERENCE = /(?<![\w/&#.\-=[])#(\d{1,7})(?![\w-]|\.\d)/g;
var OTHER_COUNT = overLines("i")`
    \b(?:requests?|steps?|options?|attempts?|items?|points?|numbers?|no|lines?|versions?|builds?|runs?|
      tests?|cases?|examples?|rules?|phases?|tasks?|tickets?|prs?|pull|parts?|questions?|problems?|
      priority|session|message|error|exception|colou?r|background|fill|stroke|chapter|section|figure|
      table|agent|tab|window|is|rank(?:ed)?|the)[ :]{1,2}$
  `;
var ISSUE_WORD = /(?:\b(?:issues?|bugs?|see|duplicates?|dup|dupe|related|similar|fix(?:e[sd])?|clos(?:e[sd]?)|refs?|also|like|as|in|of|and|to|by)|#\d{1,7},?)[\s:,(]{0,3}$/i;
var ISSUE_URL = /https?:\/\/(?:www\.)?github\.com\/([\w.-]{1,100})\/([\w.-]{1,100})\/issues\/(\d{1,7})(?![\w-])/gi;
var CODE_SPAN = /`[^`\n]{1,200}`/g;
function findMentions(text, repo) {
  const plain2 = text.replace(CODE_SPAN, (span) => " ".repeat(span.length));
  const found = [];
  for (const match of everyMatch(plain2, REFERENCE)) {
    const number2 = Number(match[1]);
    const before2 = plain2.slice(Math.max(0, match.index - 24), match.index);
    if (number2 === 0 || isColour(match[1] ?? "", before2) || OTHER_COUNT.test(before2)) continue;
    if (number2 < 10 && !ISSUE_WORD.test(before2)) continue;
    found.push({ at: match.index, number: number2 });
  }
  if (repo !== null) {
    for (const match of everyMatch(text, ISSUE_URL)) {
      const own = `${match[1] ?? ""}/${match[2] ?? ""}`.toLowerCase() === repo.toLowerCase();
      if (own && Number(match[3]) > 0) found.push({ at: match.index, number: Number(match[3]) });
    }
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ number: number2 }) => number2))];
}
function isColour(digits, before2) {
  if (digits.length > 1 && digits.startsWith("0")) return true;
  return (digits.length === 3 || digits.length === 6) && /colou?r|background|\bhex\b|\brgb|\bcss\b|fill|stroke/i.test(before2);
}
var REQUEST_ID = /\breq_[A-Za-z0-9]{8,64}\b/g;
var LABELLED_ID = /\b(?:x-)?request[-_ ]?ids?\\?["'*`]{0,3}\s{0,2}[:=]\s{0,2}\\?["'*`]{0,3}([A-Za-z0-9][\w-]{7,63})(?![\w-])/gi;
function findRequestIds(text) {
  const found = [];
  for (const match of everyMatch(text, REQUEST_ID)) found.push({ at: match.index, id: match[0] });
  for (const match of everyMatch(text, LABELLED_ID)) {
    if (/\d/.test(match[1] ?? "")) found.push({ at: match.index, id: match[1] ?? "" });
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ id: id2 }) => id2))];
}

// src/parse/parse-report.ts
function parseReport(text) {
  const title = readTitle(text.title);
  const body = readBody(text.body);
  const { normal, pieces, sections: sections2, format } = body;
  const product = productName(text.repo);
  const { environment, problems: environmentProblems } = readEnvironment(sections2, product);
  const prose = readProse(sections2, format);
  const { errors, primaryError, blocks, problems: errorProblems } = readErrors(body, { title, prose });
  const { terminal } = environment;
  const setup = readSetup({ title, prose, sections: sections2, errors, terminal, product });
  const whole = `${title}
${normal.text}`;
  return {
    format,
    title,
    environment: setup === void 0 ? environment : { ...environment, setup },
    fields: sections2.map(toField).filter((field) => field.heading !== "" || field.text !== ""),
    prose,
    code: reporterCode(pieces, blocks),
    errors,
    primaryError,
    mentions: findMentions(`${title}
${prose}`, text.repo ?? null),
    requestIds: findRequestIds(whole),
    secrets: findSecrets(whole),
    problems: [...bodyProblems(normal, pieces, sections2, format, prose), ...environmentProblems, ...errorProblems]
  };
}

// src/match/error-nature.ts
var NETWORK_CODE = /^(?:ECONNRESET|ECONNREFUSED|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|EPIPE|ENETUNREACH|ENETDOWN|EHOSTUNREACH|ENOTFOUND|EAI_AGAIN|UND_ERR_[A-Z_]+)$/;
var NETWORK_MESSAGE = overLines("i")`
    \b(?:connection (?:error|reset|refused|closed|lost|timed out)|network (?:error|timeout)|
      request timed out|fetch failed|socket hang up|gateway time-?out|bad gateway|service unavailable|
      overloaded|internal server error)\b
  `;
var PLAN_MESSAGE = /\b(?:usage limit|quota|credits?|billing|plan|subscription|weekly limit|spend(?:ing)? limit)\b/i;
var RULES2 = [
  {
    name: "server-error",
    reason: "HTTP 5xx: the service failed, not the request (RFC 9110, section 15.6); 529 is a common \u201Coverloaded\u201D",
    applies: ({ status }) => status !== null && status >= 500
  },
  {
    name: "rate-limit",
    reason: "HTTP 429 passes by itself (RFC 6585, section 4), unless it speaks of a plan",
    applies: ({ status, message }) => status === 429 && !PLAN_MESSAGE.test(message)
  },
  {
    name: "network-code",
    reason: "the connection failed on its way",
    applies: ({ code }) => code !== null && NETWORK_CODE.test(code)
  },
  {
    name: "network-message",
    reason: "words for a failed connection or service, where no status contradicts them",
    applies: ({ status, message }) => status === null && NETWORK_MESSAGE.test(message)
  }
];
var REFUSAL = /\b(?:content filter(?:ing)?|usage polic(?:y|ies)|content polic(?:y|ies)|safety polic(?:y|ies)|responsible ai)\b/i;
function isRefusal(error3) {
  return REFUSAL.test(error3.message);
}
function isTransient(error3) {
  return RULES2.some((rule) => rule.applies(error3));
}

// src/match/mention.ts
var LEAD = String.raw`[ \t]*(?:(?:the|issue|issues|bug|report)[ \t]{1,3}){0,2}(?:#\d{1,9},?[ \t]{1,3}(?:(?:and|or)[ \t]{1,3})?){0,4}$`;
var DUPLICATE = "(?:dup|dupe|duplicate|duplication)[ ]of";
var SAME = "(?:the )?same(?: [a-z]{1,12}){0,2} (?:as|in)|identical to";
var RULES3 = [
  {
    stance: "different",
    reason: "the reporter has seen the other issue and says that it is not this one",
    pattern: new RegExp(
      `(?:\\bnot (?:quite |really |exactly |an? |true |exact |real ){0,3}(?:${DUPLICATE}|${SAME}|related to)|\\b(?:different|distinct|separate) (?:bug |issue |problem |thing )?(?:from|to|than)|\\bunlike|\\bunrelated to)${LEAD}`,
      "i"
    )
  },
  {
    stance: "different",
    reason: "the reporter files what was left over from the other issue, or what stands beside it",
    pattern: new RegExp(
      `(?:\\bfollow[- ]?up (?:to|of|on|for|from)|\\b(?:split|spun|broken|forked|separated) (?:off |out ){0,1}(?:of|from)|\\bcontinuation of|\\b(?:part|subtask|subset) of|\\b(?:blocked|blocking|depends|dependent) (?:by|on)|\\b(?:introduced|caused|broken) (?:by|in)|\\brelated to)${LEAD}`,
      "i"
    )
  },
  {
    stance: "same",
    reason: "the reporter says that it is the same",
    pattern: new RegExp(`\\b(?:${DUPLICATE}|${SAME})${LEAD}`, "i")
  }
];
var CONTEXT = 60;
var MAX_MENTIONS = 50;
var REFERENCE2 = /(?:#|\/)(\d{1,9})\b/g;
function findMentions2(report, own) {
  const stances = readStances(`${report.title}
${report.prose}`);
  return report.mentions.slice(0, MAX_MENTIONS).filter((number2) => number2 !== own).map((number2) => ({ number: number2, stance: stances.get(number2) ?? "plain" }));
}
function readStances(text) {
  const stances = /* @__PURE__ */ new Map();
  for (const match of text.matchAll(REFERENCE2)) {
    const number2 = Number(match[1]);
    if (stances.has(number2)) continue;
    const before2 = text.slice(Math.max(0, match.index - CONTEXT), match.index);
    const rule = RULES3.find(({ pattern: pattern2 }) => pattern2.test(before2));
    if (rule !== void 0) stances.set(number2, rule.stance);
  }
  return stances;
}

// src/match/stem.ts
function stem(word) {
  if (word.length <= 3 || !/^[a-z]+$/.test(word)) return word;
  return dropFinalE(dropVerbEnding(dropPlural(word)));
}
function dropPlural(word) {
  if (word.endsWith("ies") && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}
function dropVerbEnding(word) {
  const base = word.endsWith("ing") ? word.slice(0, -3) : word.endsWith("ed") ? word.slice(0, -2) : word;
  if (base === word || base.length < 3 || !/[aeiouy]/.test(base)) return word;
  const doubled = /([bdfgmnprt])\1$/.test(base);
  return doubled ? base.slice(0, -1) : base;
}
function dropFinalE(word) {
  return word.length > 4 && word.endsWith("e") ? word.slice(0, -1) : word;
}

// src/match/stop-words.ts
var STOP_WORDS = new Set(
  `a about above after again all also am an and any are as at be because been before being below between both but by
  can could did do does doing done down during each either else etc even every few for from further get gets getting
  give given go goes going got had has have having he her here hers him his how however i if im in into is it its itself
  ive just let like ll made make makes many may maybe me might more most much must my myself now of off on once one only
  onto or other our ours out over own per please re really same see seem seems she should since so some something such
  t than thank thanks that the their them themselves then there these they thing things this those though through thus
  to too under until up upon us use used uses using ve very via was way we well were what whatever when where whether
  which while who whose why will with within would yes yet you your yours`.split(/\s+/)
);

// src/match/tokenize.ts
var WORD3 = /[\p{L}\p{M}\p{N}_]+/gu;
var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
var UNSPACED_RUN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]+/gu;
var ACCENT = new RegExp("\\p{M}+", "gu");
var ASCII = /^[\x00-\x7f]*$/;
var PART = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+|[^A-Za-z0-9_]+/g;
var MAX_WORD_LENGTH = 64;
var MAX_DIGITS = 5;
function tokenize(text, limit) {
  const terms = [];
  for (const [word] of text.matchAll(WORD3)) {
    if (terms.length >= limit) break;
    if (UNSPACED.test(word)) pushUnspaced(word, terms);
    else if (word.length <= MAX_WORD_LENGTH) pushWord(word, terms);
  }
  if (terms.length > limit) terms.length = limit;
  return terms;
}
function tokenizeWords(text, limit) {
  const words = /* @__PURE__ */ new Map();
  for (const [word] of text.matchAll(WORD3)) {
    if (words.size >= limit) break;
    const terms = tokenize(word, limit);
    const shown = UNSPACED.test(word) ? terms : terms.slice(0, 1);
    for (const term of shown) if (!words.has(term)) words.set(term, shown.length === 1 ? word.toLowerCase() : term);
  }
  return words;
}
function pushWord(word, terms) {
  const plain2 = ASCII.test(word) ? word : word.normalize("NFKD").replace(ACCENT, "");
  const parts = plain2.match(PART) ?? [];
  if (parts.length > 1) terms.push(plain2.toLowerCase());
  for (const part of parts) {
    const term = part.toLowerCase();
    if (isTelling(term)) terms.push(stem(term));
  }
}
function isTelling(term) {
  if (/^[0-9]+$/.test(term)) return term.length > 1 && term.length <= MAX_DIGITS;
  return term.length > 1 && !STOP_WORDS.has(term);
}
function pushUnspaced(word, terms) {
  for (const [run] of word.matchAll(UNSPACED_RUN)) {
    const characters = Array.from(run);
    if (characters.length === 1) terms.push(run);
    for (let at2 = 0; at2 + 1 < characters.length; at2++) terms.push(characters.slice(at2, at2 + 2).join(""));
  }
  for (const rest of word.split(UNSPACED_RUN)) if (rest !== "" && rest.length <= MAX_WORD_LENGTH) pushWord(rest, terms);
}

// src/match/document.ts
var TEXT_FIELDS = ["title", "prose", "code", "errors"];
var FIELD_LIMITS = { title: 100, prose: 4e3, code: 4e3, errors: 1e3 };
var FRAMES = 50;
var COMMENT_TERMS = 400;
var COMMENTS = 50;
function toDocument(issue, read = readIssue(issue)) {
  const { report, fingerprints } = read;
  const errors = toDocumentErrors(report, fingerprints);
  return {
    repo: issue.repo,
    number: issue.number,
    title: redactSecrets(issue.title),
    createdAt: issue.createdAt,
    createdMs: toMs(issue.createdAt),
    state: issue.state,
    stateReason: issue.stateReason,
    closedMs: issue.closedAt === null ? null : toMs(issue.closedAt),
    author: issue.author?.login ?? null,
    duplicateOf: issue.duplicateOf ?? [],
    terms: toTerms(report),
    errors: errors.list,
    hasPrimary: errors.hasPrimary,
    hasErrors: report.errors.length > 0,
    feedbackId: report.environment.feedbackId,
    requestIds: report.requestIds,
    mentions: findMentions2(report, issue.number),
    os: report.environment.os,
    version: report.environment.version,
    comments: (issue.comments ?? []).slice(0, COMMENTS).map((comment2) => ({
      createdMs: toMs(comment2.createdAt),
      terms: [...new Set(tokenize(comment2.body, COMMENT_TERMS))]
    }))
  };
}
function readIssue(issue) {
  const report = parseReport(issue);
  return { report, fingerprints: fingerprintReport(report) };
}
function toMs(date) {
  const ms = Date.parse(date);
  return Number.isNaN(ms) ? 0 : ms;
}
function toTerms(report) {
  const errors = report.errors.filter((error3) => !error3.noise);
  return {
    title: tokenize(report.title, FIELD_LIMITS.title),
    prose: tokenize(report.prose, FIELD_LIMITS.prose),
    code: tokenize(report.code.map(({ text }) => text).join("\n"), FIELD_LIMITS.code),
    errors: [...tokenize(errors.map(textOf2).join("\n"), FIELD_LIMITS.errors), ...errors.flatMap(frameTermsOf)]
  };
}
function frameTerm(frame2) {
  return `frame ${frame2}`;
}
function frameTermsOf({ frames }) {
  return readableFrames(frames).slice(0, FRAMES).map(frameTerm);
}
function textOf2(error3) {
  const frames = readableFrames(error3.frames);
  return [error3.className, error3.apiType, error3.code, error3.message, ...frames].filter((part) => part !== null).join(" ");
}
function toDocumentErrors(report, fingerprints) {
  const list2 = [];
  const spoken = new Set(tokenize(`${report.title}
${report.prose}`, FIELD_LIMITS.prose));
  const primary = report.primaryError;
  let hasPrimary = false;
  for (const [at2, error3] of report.errors.entries()) {
    const found = toDocumentError(error3, fingerprints.errors[at2], spoken, report);
    if (found === void 0) continue;
    if (at2 === primary) {
      list2.unshift(found);
      hasPrimary = true;
    } else if (!list2.some(({ fine }) => fine === found.fine)) list2.push(found);
  }
  return { list: list2, hasPrimary };
}
function toDocumentError(error3, result, spoken, report) {
  if (error3.noise || result?.kind !== "fingerprint") return void 0;
  const { fine, medium, components } = result.fingerprint;
  return {
    fine,
    medium,
    label: labelOf(
      error3,
      components.some(({ kind, contributes }) => kind === "class" && contributes)
    ),
    transient: isTransient(error3),
    refusal: isRefusal(error3),
    service: error3.status !== null,
    stated: statedShare(error3, spoken),
    spokenOf: isSpokenOf(error3, report),
    specific: components.some(({ kind, contributes }) => contributes && MEDIUM_KINDS2.has(kind)),
    frames: readableFrames(error3.frames),
    hasWrittenFrames: !error3.frames.some(isBundleFrame)
  };
}
function statedShare(error3, spoken) {
  if (error3.sources.some((source) => source !== "errors-block")) return 1;
  const words = new Set(tokenize(error3.message, 50));
  return words.size === 0 ? 0 : [...words].filter((word) => spoken.has(word)).length / words.size;
}
var MEDIUM_KINDS2 = /* @__PURE__ */ new Set(["status", "api-type", "code"]);
var LABEL_LENGTH = 70;
function labelOf({ className, status, apiType, code, message }, hasClass) {
  const head = [status ?? (hasClass ? className : null), apiType, code].filter((part) => part !== null).join(" ");
  const text = redactSecrets(message).replaceAll(/\s+/g, " ").trim();
  const room = Math.max(20, LABEL_LENGTH - head.length - 3);
  return `${head} \u201C${shorten(text, room)}\u201D`.trim();
}
function shorten(text, length) {
  if (text.length <= length) return text;
  const kept = text.slice(0, length - 1);
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}\u2026`;
}

// src/match/bm25f.ts
var FIELD_PARAMETERS = {
  title: { weight: 3, b: 0.5 },
  prose: { weight: 1, b: 0.7 },
  code: { weight: 0.6, b: 0.8 },
  errors: { weight: 1, b: 0.7 }
};
var QUERY_WEIGHTS = { title: 2, prose: 1, code: 0.6, errors: 1 };
var K3 = 2;
var K1 = 1.2;
var MAX_QUERY_TERMS = 64;
function queryWeight(field, count2) {
  return QUERY_WEIGHTS[field] * count2 * (K3 + 1) / (K3 + count2);
}
function idf(documentFrequency, documents) {
  return Math.log(1 + (documents - documentFrequency + 0.5) / (documentFrequency + 0.5));
}

// src/match/index/grow.ts
var LEAST = 16;
function grownUint32(array, needed) {
  if (needed <= array.length) return array;
  const grown = new Uint32Array(roomFor(array.length, needed));
  grown.set(array);
  return grown;
}
function grownFloat64(array, needed) {
  if (needed <= array.length) return array;
  const grown = new Float64Array(roomFor(array.length, needed));
  grown.set(array);
  return grown;
}
function grownUint8(array, needed) {
  if (needed <= array.length) return array;
  const grown = new Uint8Array(roomFor(array.length, needed));
  grown.set(array);
  return grown;
}
function roomFor(length, needed) {
  return Math.max(LEAST, needed, length + Math.ceil(length / 3));
}

// src/match/index/byte-writer.ts
var encoder = new TextEncoder();
var ByteWriter = class {
  #bytes = new Uint8Array(256);
  #length = 0;
  get length() {
    return this.#length;
  }
  byte(value) {
    this.#bytes = grownUint8(this.#bytes, this.#length + 1);
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }
  /** A whole number from 0 to 2^53 - 1, seven bits a byte, the lowest first. */
  number(value) {
    let rest = value;
    while (rest >= 128) {
      this.byte(rest % 128 | 128);
      rest = Math.floor(rest / 128);
    }
    this.byte(rest);
  }
  float(value) {
    this.bytes(new Uint8Array(Float64Array.of(value).buffer));
  }
  text(value) {
    const bytes = encoder.encode(value);
    this.number(bytes.length);
    this.bytes(bytes);
  }
  bytes(bytes) {
    this.#bytes = grownUint8(this.#bytes, this.#length + bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }
  list(items, write) {
    this.number(items.length);
    items.forEach(write);
  }
  /** What was written since the last `clear`; overwritten by what comes after. */
  view() {
    return this.#bytes.subarray(0, this.#length);
  }
  clear() {
    this.#length = 0;
  }
};

// src/match/index/count-code.ts
var LEVELS = {
  title: [0, 1, 2],
  prose: [0, 1, 2, 3, 5],
  code: [0, 1, 2, 4],
  errors: [0, 1, 2, 4]
};
var LEVELS_BY_FIELD = TEXT_FIELDS.map((field) => LEVELS[field]);
var STEPS = LEVELS_BY_FIELD.map(
  (_, field) => LEVELS_BY_FIELD.slice(0, field).reduce((product, levels) => product * levels.length, 1)
);
var COUNT_CODES = LEVELS_BY_FIELD.reduce((product, levels) => product * levels.length, 1);
var MAX_COUNT = 255;
var PARTS2 = LEVELS_BY_FIELD.map(
  (levels, field) => Uint8Array.from({ length: MAX_COUNT + 1 }, (_, count2) => {
    const level = levels.filter((least) => least <= count2).length - 1;
    return level * (STEPS[field] ?? 0);
  })
);
function toCountCode(packed) {
  let code = 0;
  for (let field = 0; field < PARTS2.length; field++) code += PARTS2[field]?.[packed >>> field * 8 & 255] ?? 0;
  return code;
}
function countOf(code, field) {
  const levels = LEVELS_BY_FIELD[field] ?? [0];
  return levels[Math.floor(code / (STEPS[field] ?? 1)) % levels.length] ?? 0;
}
function addOccurrence(packed, field) {
  const shift = field * 8;
  return (packed >>> shift & MAX_COUNT) < MAX_COUNT ? packed + 2 ** shift >>> 0 : packed;
}

// src/match/index/code-bytes.ts
var USUAL_CODE = toCountCode(addOccurrence(0, TEXT_FIELDS.indexOf("prose")));
function writeCoded(items, to) {
  let before2 = -1;
  for (const item of items) {
    const number2 = Math.floor(item / 256);
    const code = item % 256;
    to.number((number2 - before2) * 2 + (code === USUAL_CODE ? 0 : 1));
    if (code !== USUAL_CODE) to.byte(code);
    before2 = number2;
  }
}
function readCoded(bytes, from, count2, visit) {
  let at2 = from;
  let number2 = -1;
  for (let left = count2; left > 0 && at2 < bytes.length; left--) {
    let value = 0;
    for (let scale = 1; scale < 2 ** 42; scale *= 128) {
      const byte = bytes[at2++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    number2 += Math.floor(value / 2);
    visit(number2, value % 2 === 0 ? USUAL_CODE : bytes[at2++] ?? 0);
  }
}

// src/match/index/byte-reader.ts
var decoder = new TextDecoder();
var SHORT2 = 24;
var ByteReader = class {
  #bytes;
  #at;
  #end;
  constructor(bytes, from = 0, to = bytes.length) {
    this.#bytes = bytes;
    this.#at = from;
    this.#end = Math.min(to, bytes.length);
  }
  get position() {
    return this.#at;
  }
  byte() {
    return this.#at < this.#end ? this.#bytes[this.#at++] ?? 0 : 0;
  }
  /** 0 to 2^53 - 1. */
  number() {
    let value = 0;
    for (let scale = 1; scale < 2 ** 56; scale *= 128) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) break;
    }
    return Math.min(value, Number.MAX_SAFE_INTEGER);
  }
  float() {
    const bytes = new Uint8Array(8);
    for (let at2 = 0; at2 < 8; at2++) bytes[at2] = this.byte();
    return new Float64Array(bytes.buffer)[0] ?? 0;
  }
  text() {
    const length = this.number();
    const from = this.#at;
    this.skip(length);
    return decodeText(this.#bytes, from, this.#at);
  }
  /** At most as many items as bytes are left: none is shorter than one. */
  list(read) {
    const length = Math.min(this.number(), this.#end - this.#at);
    return Array.from({ length }, read);
  }
  skip(length) {
    this.#at = Math.min(this.#end, this.#at + length);
  }
};
function decodeText(bytes, from, to) {
  if (to - from >= SHORT2) return decoder.decode(bytes.subarray(from, to));
  let text = "";
  for (let at2 = from; at2 < to; at2++) {
    const byte = bytes[at2] ?? 0;
    if (byte >= 128) return decoder.decode(bytes.subarray(from, to));
    text += String.fromCharCode(byte);
  }
  return text;
}

// src/match/index/issue-facts.ts
var STANCES = ["same", "different", "plain"];
var HAS_AUTHOR = 1;
var HAS_VERSION = 2;
var HAS_FEEDBACK_ID = 4;
var HAS_REQUEST_IDS = 8;
var HAS_MENTIONS = 16;
var HAS_DUPLICATES = 32;
var HAS_ERRORS = 64;
var HAS_PRIMARY = 128;
var NOISY = 128;
function writeFacts(document, to) {
  to.byte(flagsOf(document));
  to.byte((document.os === null ? 0 : OPERATING_SYSTEMS.indexOf(document.os) + 1) | (document.hasErrors ? NOISY : 0));
  if (document.author !== null) to.text(document.author);
  if (document.version !== null) to.text(document.version);
  if (document.feedbackId !== null) to.text(document.feedbackId);
  const text = (value) => {
    to.text(value);
  };
  if (document.requestIds.length > 0) to.list(document.requestIds, text);
  if (document.mentions.length > 0) {
    to.list(document.mentions, ({ number: number2, stance }) => {
      to.number(number2);
      to.byte(STANCES.indexOf(stance));
    });
  }
  if (document.duplicateOf.length > 0) {
    to.list(document.duplicateOf, (number2) => {
      to.number(number2);
    });
  }
  if (document.errors.length > 0) {
    to.list(document.errors, (error3) => {
      writeError(error3, to);
    });
  }
  for (const shown of [document.repo, document.createdAt, document.title]) to.text(shown);
}
function readFacts(from) {
  const flags = from.byte();
  const has = (flag) => (flags & flag) !== 0;
  const system = from.byte();
  const os = OPERATING_SYSTEMS[(system & ~NOISY) - 1] ?? null;
  const text = () => from.text();
  return {
    os,
    author: has(HAS_AUTHOR) ? from.text() : null,
    version: has(HAS_VERSION) ? from.text() : null,
    feedbackId: has(HAS_FEEDBACK_ID) ? from.text() : null,
    requestIds: has(HAS_REQUEST_IDS) ? from.list(text) : NONE2,
    mentions: has(HAS_MENTIONS) ? from.list(() => readMention(from)) : NONE2,
    duplicateOf: has(HAS_DUPLICATES) ? from.list(() => from.number()) : NONE2,
    errors: has(HAS_ERRORS) ? from.list(() => readError(from)) : NONE2,
    hasPrimary: has(HAS_PRIMARY),
    hasErrors: (system & NOISY) !== 0
  };
}
function readFace(from) {
  return { repo: from.text(), createdAt: from.text(), title: from.text() };
}
var NONE2 = [];
function flagsOf(document) {
  return (document.author === null ? 0 : HAS_AUTHOR) | (document.version === null ? 0 : HAS_VERSION) | (document.feedbackId === null ? 0 : HAS_FEEDBACK_ID) | (document.requestIds.length === 0 ? 0 : HAS_REQUEST_IDS) | (document.mentions.length === 0 ? 0 : HAS_MENTIONS) | (document.duplicateOf.length === 0 ? 0 : HAS_DUPLICATES) | (document.errors.length === 0 ? 0 : HAS_ERRORS) | (document.hasPrimary ? HAS_PRIMARY : 0);
}
function readMention(from) {
  const number2 = from.number();
  return { number: number2, stance: STANCES[from.byte()] ?? "plain" };
}
function writeError(error3, to) {
  for (const text of [error3.fine, error3.medium, error3.label]) to.text(text);
  const { transient, refusal, service, specific, hasWrittenFrames, spokenOf: spokenOf2 } = error3;
  const bits = [transient, refusal, service, specific, hasWrittenFrames, spokenOf2];
  to.byte(bits.reduce((sum, bit, at2) => sum + (bit ? 2 ** at2 : 0), 0));
  to.float(error3.stated);
  to.list(error3.frames, (frame2) => {
    to.text(frame2);
  });
}
function readError(from) {
  const [fine, medium, label] = [from.text(), from.text(), from.text()];
  const bits = from.byte();
  const stated = from.float();
  return {
    fine,
    medium,
    label,
    transient: (bits & 1) !== 0,
    refusal: (bits & 2) !== 0,
    service: (bits & 4) !== 0,
    specific: (bits & 8) !== 0,
    hasWrittenFrames: (bits & 16) !== 0,
    spokenOf: (bits & 32) !== 0,
    stated: Number.isNaN(stated) ? 0 : stated,
    frames: from.list(() => from.text())
  };
}

// src/match/index/issue-terms.ts
function writeTerms({ title, comments }, to) {
  to.list(title, (id2) => {
    to.number(id2);
  });
  to.list(comments, ({ createdMs, terms }) => {
    to.float(createdMs);
    to.number(terms.length);
    let before2 = 0;
    for (const id2 of terms) {
      to.number(id2 - before2);
      before2 = id2;
    }
  });
}
function readTerms(from) {
  return { title: readTitle2(from), comments: from.list(() => readComment(from)) };
}
function readTitle2(from) {
  return from.list(() => from.number());
}
function readComment(from) {
  const createdMs = from.float();
  let id2 = 0;
  const ids = from.list(() => id2 += from.number());
  return { createdMs: Number.isNaN(createdMs) ? 0 : createdMs, terms: Uint32Array.from(ids) };
}
function holdsTerm(terms, id2) {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((terms[middle] ?? 0) < id2) low = middle + 1;
    else high = middle;
  }
  return terms[low] === id2;
}

// src/match/index/issue-record.ts
function writeRecord(document, terms, to) {
  const facts = new ByteWriter();
  writeFacts(document, facts);
  return joinRecord(facts.view(), terms, to);
}
function joinRecord(facts, terms, to) {
  to.clear();
  to.number(facts.length);
  to.bytes(facts);
  writeTerms(terms, to);
  return to.view();
}
var IssueRecord = class {
  #page;
  #facts;
  #terms;
  constructor(page, offset) {
    const reader = new ByteReader(page, offset);
    const length = reader.number();
    this.#page = page;
    this.#facts = reader.position;
    this.#terms = Math.min(page.length, this.#facts + length);
  }
  /** The bytes of facts and face. */
  get factBytes() {
    return this.#page.subarray(this.#facts, this.#terms);
  }
  readFacts() {
    return readFacts(this.#factReader());
  }
  readFace() {
    const reader = this.#factReader();
    readFacts(reader);
    return readFace(reader);
  }
  readTitle() {
    return readTitle2(this.#termReader());
  }
  readTerms() {
    return readTerms(this.#termReader());
  }
  #factReader() {
    return new ByteReader(this.#page, this.#facts, this.#terms);
  }
  #termReader() {
    return new ByteReader(this.#page, this.#terms);
  }
};

// src/match/index/packed-lists.ts
var NO_POSTING = 4294967295;
var PackedLists = class {
  #bytes;
  #ends;
  #counts;
  #slots;
  /** By term: 1 while the list is packed. */
  #isPacked;
  /** `ends[term]` is where the list of a term ends, `counts[term]` how many postings it has; slots are below `slots`. */
  constructor(bytes = new Uint8Array(0), ends = new Uint32Array(0), counts = new Uint32Array(0), slots = 0) {
    this.#bytes = bytes;
    this.#ends = ends;
    this.#counts = counts;
    this.#slots = slots;
    this.#isPacked = new Uint8Array(ends.length).fill(1);
  }
  get bytes() {
    return this.#bytes.byteLength + this.#ends.byteLength + this.#counts.byteLength + this.#isPacked.byteLength;
  }
  /** Of each term, from the first on. */
  get counts() {
    return this.#counts;
  }
  /** True once for each term: then its list is to be unpacked. */
  takes(term) {
    if (this.#isPacked[term] !== 1) return false;
    this.#isPacked[term] = 0;
    return true;
  }
  /**
   * Writes `count` postings of a term into `to` from `start` on: those after `from`, which is what the call for the part
   * before came back with. What is no posting becomes `NO_POSTING`.
   */
  unpack(term, from, to, start, count2) {
    const bytes = this.#bytes;
    const end = this.#ends[term] ?? 0;
    let { at: at2, next } = from;
    for (let place2 = start; place2 < start + count2; place2++) {
      let value = at2 < end ? bytes[at2++] ?? 0 : 0;
      if (value >= 128) {
        value &= 127;
        for (let shift = 7; shift < 28; shift += 7) {
          const byte = bytes[at2++] ?? 0;
          value |= (byte & 127) << shift;
          if (byte < 128) break;
        }
      }
      const code = (value & 1) === 0 ? USUAL_CODE : bytes[at2++] ?? 255;
      next += value >>> 1;
      const isPosting = value > 1 && next <= this.#slots && code < COUNT_CODES;
      to[place2] = isPosting ? next - 1 << 8 | code : NO_POSTING;
    }
    return { at: at2, next };
  }
  beginOf(term) {
    return { at: term === 0 ? 0 : this.#ends[term - 1] ?? 0, next: 0 };
  }
};

// src/match/index/posting-lists.ts
var PAGE_BITS = 18;
var PAGE = 2 ** PAGE_BITS;
var OFFSET = PAGE - 1;
var FIRST_PAGE = 1024;
var HEAD = 2;
var LEAST_CAPACITY = 2;
var MOST_CAPACITY = 4096;
var RUN_CAPACITY = 16384;
var PostingLists = class {
  #pages = [new Uint32Array(FIRST_PAGE)];
  /** Words taken of the last page; reference 0 means "none" and is never given out. */
  #taken = HEAD;
  /** By term: first and last block, and how many postings the last one holds. */
  #first = new Uint32Array(0);
  #last = new Uint32Array(0);
  #inLast = new Uint32Array(0);
  /** By term: postings of issues that are still there. */
  #live = new Uint32Array(0);
  #packed;
  /** `packed`: the lists of the first terms, if there are any. */
  constructor(packed = new PackedLists()) {
    this.#packed = packed;
    this.#grow(packed.counts.length);
    this.#live.set(packed.counts);
  }
  get bytes() {
    const perTerm = this.#first.byteLength * 4;
    return this.#pages.reduce((sum, page) => sum + page.byteLength, perTerm + this.#packed.bytes);
  }
  /** Issues that hold the term. */
  liveOf(term) {
    return this.#live[term] ?? 0;
  }
  /** One issue less holds the term. */
  dropLive(term) {
    const live = this.#live[term] ?? 0;
    if (live > 0) this.#live[term] = live - 1;
  }
  append(term, posting) {
    if (term >= this.#first.length) this.#grow(term + 1);
    let block = this.#last[term] ?? 0;
    let used = this.#inLast[term] ?? 0;
    const capacity = block === 0 ? 0 : this.capacityOf(block);
    if (used === capacity) {
      block = this.#chain(term, Math.min(MOST_CAPACITY, Math.max(LEAST_CAPACITY, capacity * 2)));
      used = 0;
    }
    const page = this.pageOf(block);
    page[startOf(block) + used] = posting;
    this.#inLast[term] = used + 1;
    this.#live[term] = (this.#live[term] ?? 0) + 1;
  }
  /** The first block of a term, or 0. */
  firstOf(term) {
    if (this.#packed.takes(term)) this.#unpack(term, this.#packed.counts[term] ?? 0);
    return this.#first[term] ?? 0;
  }
  /** The block after this one, or 0. */
  nextOf(block) {
    return this.pageOf(block)[block & OFFSET] ?? 0;
  }
  /** The page of a block: its postings stand there from `startOf(block)` to `endOf(term, block)`. */
  pageOf(block) {
    return this.#pages[block >>> PAGE_BITS] ?? NO_PAGE;
  }
  endOf(term, block) {
    const length = block === this.#last[term] ? this.#inLast[term] ?? 0 : this.capacityOf(block);
    return startOf(block) + length;
  }
  capacityOf(block) {
    return this.pageOf(block)[(block & OFFSET) + 1] ?? 0;
  }
  /** Puts the blocks of a packed list before those that have come since. */
  #unpack(term, count2) {
    const since = this.#first[term] ?? 0;
    let from = this.#packed.beginOf(term);
    let before2 = 0;
    for (let left = count2; left > 0; ) {
      const length = Math.min(left, RUN_CAPACITY);
      const block = this.#allocate(length);
      from = this.#packed.unpack(term, from, this.pageOf(block), startOf(block), length);
      if (before2 === 0) this.#first[term] = block;
      else this.pageOf(before2)[before2 & OFFSET] = block;
      before2 = block;
      left -= length;
    }
    if (before2 === 0) return;
    this.pageOf(before2)[before2 & OFFSET] = since;
    if (since !== 0) return;
    this.#last[term] = before2;
    this.#inLast[term] = this.capacityOf(before2);
  }
  #chain(term, capacity) {
    const block = this.#allocate(capacity);
    const before2 = this.#last[term] ?? 0;
    if (before2 === 0) this.#first[term] = block;
    else this.pageOf(before2)[before2 & OFFSET] = block;
    this.#last[term] = block;
    return block;
  }
  #allocate(capacity) {
    const words = HEAD + capacity;
    let at2 = this.#pages.length - 1;
    let page = this.#pages[at2] ?? NO_PAGE;
    if (this.#taken + words > PAGE) {
      page = new Uint32Array(PAGE);
      at2 = this.#pages.push(page) - 1;
      this.#taken = 0;
    } else if (this.#taken + words > page.length) {
      const grown = new Uint32Array(Math.min(PAGE, Math.max(page.length * 2, this.#taken + words)));
      grown.set(page);
      this.#pages[at2] = page = grown;
    }
    const offset = this.#taken;
    page[offset + 1] = capacity;
    this.#taken = offset + words;
    return (at2 << PAGE_BITS | offset) >>> 0;
  }
  #grow(terms) {
    this.#first = grownUint32(this.#first, terms);
    this.#last = grownUint32(this.#last, terms);
    this.#inLast = grownUint32(this.#inLast, terms);
    this.#live = grownUint32(this.#live, terms);
  }
};
var NO_PAGE = new Uint32Array(0);
function startOf(block) {
  return (block & OFFSET) + HEAD;
}

// src/match/index/canonical-parts.ts
function toCanonicalParts(store) {
  const { columns } = store;
  const numbers = Float64Array.from(store.slots.keys()).sort();
  const slots = Uint32Array.from(numbers, (number2) => store.slots.get(number2) ?? 0);
  const terms = sortTerms(store, findTerms(store, slots));
  const ranks = new Uint32Array(store.dictionary.size);
  for (let rank2 = 0; rank2 < terms.length; rank2++) ranks[terms[rank2] ?? 0] = rank2;
  const hashes = new Uint32Array(terms.length * 2);
  for (let at2 = 0; at2 < terms.length; at2++) {
    hashes[2 * at2] = store.dictionary.highOf(terms[at2] ?? 0);
    hashes[2 * at2 + 1] = store.dictionary.lowOf(terms[at2] ?? 0);
  }
  return {
    hashes,
    ...writePostings(store, terms, slots),
    numbers,
    created: Float64Array.from(slots, (slot) => columns.created[slot] ?? 0),
    closed: Float64Array.from(slots, (slot) => columns.closed[slot] ?? NaN),
    flags: Uint8Array.from(slots, (slot) => columns.flags[slot] ?? 0),
    lengths: slots.map((slot) => columns.lengths[slot] ?? 0),
    textHigh: slots.map((slot) => columns.textHigh[slot] ?? 0),
    textLow: slots.map((slot) => columns.textLow[slot] ?? 0),
    ...writeRecords(store, ranks, slots),
    ...writeTexts(store, ranks, slots)
  };
}
function findTerms(store, slots) {
  const used = new Uint8Array(store.dictionary.size);
  for (let id2 = 0; id2 < used.length; id2++) if (store.lists.liveOf(id2) > 0) used[id2] = 1;
  for (const slot of slots) {
    for (const { terms } of store.recordAt(slot).readTerms().comments) for (const id2 of terms) used[id2] = 1;
  }
  return Uint32Array.from(used.keys()).filter((id2) => used[id2] === 1);
}
function sortTerms({ dictionary }, ids) {
  return ids.sort((a, b) => dictionary.highOf(a) - dictionary.highOf(b) || dictionary.lowOf(a) - dictionary.lowOf(b));
}
function writePostings(store, terms, slots) {
  const ranks = new Uint32Array(store.columns.length);
  for (let rank2 = 0; rank2 < slots.length; rank2++) ranks[slots[rank2] ?? 0] = rank2;
  const writer = new ByteWriter();
  const frequencies = new Uint32Array(terms.length);
  const postingEnds = terms.map((id2, at2) => {
    const postings = readList(store, id2, ranks);
    writeCoded(postings, writer);
    frequencies[at2] = postings.length;
    return writer.length;
  });
  return { frequencies, postingEnds, postings: writer.view() };
}
function readList({ lists, columns }, id2, ranks) {
  const postings = new Float64Array(lists.liveOf(id2));
  let size = 0;
  for (let block = lists.firstOf(id2); block !== 0; block = lists.nextOf(block)) {
    const page = lists.pageOf(block);
    const end = lists.endOf(id2, block);
    for (let at2 = startOf(block); at2 < end; at2++) {
      const posting = page[at2] ?? NO_POSTING;
      if (posting === NO_POSTING || !columns.isAlive(posting >>> 8)) continue;
      postings[size++] = (ranks[posting >>> 8] ?? 0) * 256 + (posting & 255);
    }
  }
  return postings.subarray(0, Math.min(size, postings.length)).sort();
}
function writeTexts(store, ranks, slots) {
  const writer = new ByteWriter();
  const termEnds = slots.map((slot) => {
    const coded = [];
    store.forEachTerm(slot, (id2, code) => coded.push((ranks[id2] ?? 0) * 256 + code));
    writer.number(coded.length);
    writeCoded(Float64Array.from(coded).sort(), writer);
    return writer.length;
  });
  return { termEnds, terms: writer.view() };
}
function writeRecords(store, ranks, slots) {
  const all = new ByteWriter();
  const one = new ByteWriter();
  const recordEnds = slots.map((slot) => {
    const record = store.recordAt(slot);
    const { title, comments } = record.readTerms();
    const renamed = {
      title: title.map((id2) => ranks[id2] ?? 0),
      comments: comments.map((comment2) => ({
        createdMs: comment2.createdMs,
        terms: comment2.terms.map((id2) => ranks[id2] ?? 0).sort()
      }))
    };
    all.bytes(joinRecord(record.factBytes, renamed, one));
    return all.length;
  });
  return { recordEnds, records: all.view() };
}

// src/match/index/byte-arena.ts
var PAGE_BITS2 = 20;
var PAGE2 = 2 ** PAGE_BITS2;
var FIRST_PAGE2 = 1024;
var ByteArena = class {
  #base;
  #pages = [];
  /** Bytes taken of the last page. */
  #taken = 0;
  constructor(base = NO_PAGE2) {
    this.#base = base;
  }
  get bytes() {
    return this.#pages.reduce((sum, page) => sum + page.byteLength, this.#base.byteLength);
  }
  /** Keeps a copy. Comes back with its place; a page holds at most one record of more than its usual size. */
  push(record) {
    const last = this.#pages.length - 1;
    const page = this.#pages[last];
    if (page !== void 0 && this.#taken + record.length <= page.length) return this.#put(last, page, record);
    if (page !== void 0 && this.#taken + record.length <= PAGE2) {
      const grown = new Uint8Array(Math.min(PAGE2, Math.max(page.length * 2, this.#taken + record.length)));
      grown.set(page);
      this.#pages[last] = grown;
      return this.#put(last, grown, record);
    }
    this.#taken = 0;
    const fresh = new Uint8Array(Math.max(page === void 0 ? FIRST_PAGE2 : PAGE2, record.length));
    return this.#put(this.#pages.push(fresh) - 1, fresh, record);
  }
  /** The bytes in which the record of a place begins at `offsetOf(place)`. */
  pageOf(place2) {
    const beyond = place2 - this.#base.length;
    return beyond < 0 ? this.#base : this.#pages[beyond >>> PAGE_BITS2] ?? NO_PAGE2;
  }
  offsetOf(place2) {
    const beyond = place2 - this.#base.length;
    return beyond < 0 ? place2 : beyond & PAGE2 - 1;
  }
  #put(at2, page, record) {
    const offset = this.#taken;
    page.set(record, offset);
    this.#taken += record.length;
    return this.#base.length + at2 * PAGE2 + offset;
  }
};
var NO_PAGE2 = new Uint8Array(0);

// src/match/index/length-code.ts
var EXACT = 64;
var STEPS2 = 16;
var LENGTHS = Uint32Array.from({ length: 256 }, (_, code) => {
  if (code < EXACT) return code;
  const octave = Math.floor((code - EXACT) / STEPS2);
  return (EXACT + (code - EXACT) % STEPS2 * (EXACT / STEPS2)) * 2 ** octave;
});
function toLengthCode(length) {
  if (length < EXACT) return length;
  const octave = 31 - Math.clz32(length) - 6;
  return Math.min(255, EXACT + octave * STEPS2 + (length >>> octave + 2 & STEPS2 - 1));
}

// src/match/index/issue-columns.ts
var ALIVE = 128;
var CLOSED = 64;
var REASONS = [null, "completed", "not_planned", "duplicate", "reopened"];
var MAX_SLOTS = 2 ** 24 - 1;
var IssueColumns = class {
  /** Rows in use; those of removed issues included. */
  length = 0;
  numbers = new Float64Array(0);
  created = new Float64Array(0);
  closed = new Float64Array(0);
  flags = new Uint8Array(0);
  lengths = new Uint32Array(0);
  textHigh = new Uint32Array(0);
  textLow = new Uint32Array(0);
  places = new Uint32Array(0);
  terms = new Uint32Array(0);
  /** Of issues that are there, by field. */
  lengthSums = [0, 0, 0, 0];
  get bytes() {
    return this.flags.length * (1 + 3 * 8 + 5 * 4);
  }
  isAlive(slot) {
    return ((this.flags[slot] ?? 0) & ALIVE) !== 0;
  }
  push(row) {
    const slot = this.length;
    this.#grow(slot + 1);
    this.length = slot + 1;
    this.lengths[slot] = row.lengths;
    this.textHigh[slot] = row.textHigh;
    this.textLow[slot] = row.textLow;
    this.terms[slot] = row.terms;
    this.put(slot, row);
    this.#addLengths(row.lengths, 1);
    return slot;
  }
  /** Takes all rows at once, into an empty table; records and terms end where the next ones begin. */
  fill(parts) {
    this.length = parts.numbers.length;
    this.numbers = new Float64Array(parts.numbers);
    this.created = new Float64Array(parts.created);
    this.closed = new Float64Array(parts.closed);
    this.flags = new Uint8Array(parts.flags);
    this.lengths = new Uint32Array(parts.lengths);
    this.textHigh = new Uint32Array(parts.textHigh);
    this.textLow = new Uint32Array(parts.textLow);
    this.places = beginsOf(parts.recordEnds);
    this.terms = beginsOf(parts.termEnds);
    for (let slot = 0; slot < this.length; slot++) this.#addLengths(this.lengths[slot] ?? 0, 1);
  }
  /** Replaces all but what depends on the text. */
  put(slot, row) {
    this.numbers[slot] = row.number;
    this.created[slot] = row.createdMs;
    this.closed[slot] = row.closedMs;
    this.flags[slot] = row.flags;
    this.places[slot] = row.place;
  }
  remove(slot) {
    this.flags[slot] = (this.flags[slot] ?? 0) & ~ALIVE;
    this.#addLengths(this.lengths[slot] ?? 0, -1);
  }
  #addLengths(packed, sign) {
    for (let field = 0; field < this.lengthSums.length; field++) {
      const length = LENGTHS[packed >>> 8 * field & 255] ?? 0;
      this.lengthSums[field] = (this.lengthSums[field] ?? 0) + sign * length;
    }
  }
  #grow(rows) {
    this.numbers = grownFloat64(this.numbers, rows);
    this.created = grownFloat64(this.created, rows);
    this.closed = grownFloat64(this.closed, rows);
    this.flags = grownUint8(this.flags, rows);
    this.lengths = grownUint32(this.lengths, rows);
    this.textHigh = grownUint32(this.textHigh, rows);
    this.textLow = grownUint32(this.textLow, rows);
    this.places = grownUint32(this.places, rows);
    this.terms = grownUint32(this.terms, rows);
  }
};
function beginsOf(ends) {
  const begins = new Uint32Array(ends.length);
  if (ends.length > 0) begins.set(ends.subarray(0, -1), 1);
  return begins;
}
function toFlags(state, reason) {
  return ALIVE | (state === "closed" ? CLOSED : 0) | REASONS.indexOf(reason);
}
function stateOf(flags) {
  return (flags & CLOSED) === 0 ? "open" : "closed";
}
function reasonOf(flags) {
  return REASONS[flags & 7] ?? null;
}

// src/match/index/issue-keys.ts
function toKeyTerm(kind, key) {
  return `\0${kind}\0${key}`;
}
function keyTermsOf(facts) {
  return [
    ...facts.errors.flatMap(({ fine, medium }) => [toKeyTerm("fine", fine), toKeyTerm("medium", medium)]),
    ...facts.requestIds.map((id2) => toKeyTerm("requestId", id2)),
    ...facts.duplicateOf.map((number2) => toKeyTerm("duplicateOf", String(number2))),
    ...facts.hasErrors ? [toKeyTerm("reported", "error")] : [],
    ...facts.feedbackId === null ? [] : [toKeyTerm("feedbackId", facts.feedbackId)]
  ];
}

// src/match/index/score-tables.ts
var UNITS = 2 ** 32;
function toUnits(score) {
  return Math.floor(score + 0.5);
}
var FIELDS = TEXT_FIELDS.length;
function onlyFieldOf(code) {
  const fields = TEXT_FIELDS.map((_, field) => field).filter((field) => countOf(code, field) > 0);
  return fields.length === 1 ? fields[0] ?? -1 : -1;
}
var SINGLE_CODES = Array.from({ length: COUNT_CODES }, (_, code) => code).filter((code) => onlyFieldOf(code) >= 0);
var SEVERAL = 255;
var SHIFTS = Uint8Array.from(
  { length: 256 },
  (_, code) => SINGLE_CODES.includes(code) ? onlyFieldOf(code) * 8 : SEVERAL
);
var ROWS = Uint16Array.from(
  { length: 256 },
  (_, code) => Math.max(0, SINGLE_CODES.indexOf(code)) * 256
);
var KEPT2 = 8;
var ScoreTableCache = class {
  #kept = [];
  get(fields, columns, size) {
    const found = this.#kept.find((each) => each.fields === fields);
    const { lengthSums } = columns;
    if (found?.size === size && found.lengthSums.every((sum, field) => sum === lengthSums[field])) return found.tables;
    const tables = toScoreTables(fields, columns, size);
    const others = this.#kept.filter((each) => each !== found).slice(0, KEPT2 - 1);
    this.#kept = [{ fields, size, lengthSums: [...lengthSums], tables }, ...others];
    return tables;
  }
};
function toScoreTables(fields, columns, size) {
  const counts = new Float64Array(COUNT_CODES * FIELDS);
  const norms = new Float64Array(FIELDS * 256);
  for (const [field, name3] of TEXT_FIELDS.entries()) {
    const { weight, b } = fields[name3];
    const mean = Math.max(1, (columns.lengthSums[field] ?? 0) / Math.max(1, size));
    for (let code = 0; code < COUNT_CODES; code++) {
      counts[code * FIELDS + field] = weight * (COUNTS[code * FIELDS + field] ?? 0);
    }
    for (let code = 0; code < 256; code++) norms[field * 256 + code] = 1 / (1 - b + b * (LENGTHS[code] ?? 0) / mean);
  }
  return { counts, norms, shares: toShares(counts, norms) };
}
var COUNTS = Uint8Array.from(
  { length: COUNT_CODES * FIELDS },
  (_, at2) => countOf(Math.floor(at2 / FIELDS), at2 % FIELDS)
);
function toShares(counts, norms) {
  const shares = new Float64Array(SINGLE_CODES.length * 256);
  for (const code of SINGLE_CODES) {
    const field = (SHIFTS[code] ?? 0) / 8;
    const count2 = counts[code * FIELDS + field] ?? 0;
    const row = ROWS[code] ?? 0;
    for (let length = 0; length < 256; length++) {
      const frequency = count2 * (norms[field * 256 + length] ?? 0);
      shares[row + length] = frequency / (K1 + frequency);
    }
  }
  return shares;
}
function shareOf(code, lengths, { counts, norms }) {
  const at2 = code * FIELDS;
  const frequency = (counts[at2] ?? 0) * (norms[lengths & 255] ?? 0) + (counts[at2 + 1] ?? 0) * (norms[256 + (lengths >>> 8 & 255)] ?? 0) + (counts[at2 + 2] ?? 0) * (norms[512 + (lengths >>> 16 & 255)] ?? 0) + (counts[at2 + 3] ?? 0) * (norms[768 + (lengths >>> 24)] ?? 0);
  return frequency / (K1 + frequency);
}

// src/match/index/stored-issue.ts
var StoredIssue = class {
  number;
  createdMs;
  closedMs;
  state;
  stateReason;
  #record;
  #facts;
  #face;
  #terms;
  #title;
  constructor(columns, slot, record) {
    const closedMs = columns.closed[slot] ?? NaN;
    const flags = columns.flags[slot] ?? 0;
    this.number = columns.numbers[slot] ?? 0;
    this.createdMs = columns.created[slot] ?? 0;
    this.closedMs = Number.isNaN(closedMs) ? null : closedMs;
    this.state = stateOf(flags);
    this.stateReason = reasonOf(flags);
    this.#record = record;
  }
  get facts() {
    return this.#facts ??= this.#record.readFacts();
  }
  get author() {
    return this.facts.author;
  }
  get version() {
    return this.facts.version;
  }
  get os() {
    return this.facts.os;
  }
  get feedbackId() {
    return this.facts.feedbackId;
  }
  get requestIds() {
    return this.facts.requestIds;
  }
  get mentions() {
    return this.facts.mentions;
  }
  get duplicateOf() {
    return this.facts.duplicateOf;
  }
  get errors() {
    return this.facts.errors;
  }
  get hasErrors() {
    return this.facts.hasErrors;
  }
  get hasPrimary() {
    return this.facts.hasPrimary;
  }
  get repo() {
    return this.#shown().repo;
  }
  get createdAt() {
    return this.#shown().createdAt;
  }
  get title() {
    return this.#shown().title;
  }
  get comments() {
    return this.terms.comments;
  }
  /** Ids of the title's different terms, in its order. */
  get titleTerms() {
    return this.#title ??= this.#record.readTitle();
  }
  get terms() {
    return this.#terms ??= this.#record.readTerms();
  }
  #shown() {
    return this.#face ??= this.#record.readFace();
  }
};

// src/match/index/term-hash.ts
function hashTerm(text, out) {
  let high = 2654435769;
  let low = 2135587861;
  for (let at2 = 0; at2 < text.length; at2++) {
    const unit = text.charCodeAt(at2);
    high = Math.imul(high ^ unit, 16777619);
    low = Math.imul(low ^ unit, 1540483477);
    low ^= low >>> 15;
  }
  high += Math.imul(low, 739982445);
  low ^= Math.imul(high, 695872825);
  out[0] = finish(high);
  out[1] = finish(low);
}
function foldHash(running, high, low) {
  running[0] = finish(Math.imul((running[0] ?? 0) ^ high, 2246822507) + low);
  running[1] = finish(Math.imul((running[1] ?? 0) ^ low, 3266489909) + high);
}
function finish(hash) {
  let mixed = hash ^ hash >>> 16;
  mixed = Math.imul(mixed, 2246822507);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 3266489909);
  return (mixed ^ mixed >>> 16) >>> 0;
}

// src/match/index/term-counter.ts
var TITLE = TEXT_FIELDS.indexOf("title");
var TermCounter = class {
  #hash = new Uint32Array(2);
  #running = new Uint32Array(2);
  /** By term id: packed counts of the document at hand, else 0. */
  #counts = new Uint32Array(0);
  #ids = new Uint32Array(0);
  #size = 0;
  /** Terms that the dictionary does not know get an id. */
  count(terms, dictionary) {
    this.#size = 0;
    this.#running.fill(0);
    let lengths = 0;
    let title = [];
    for (const [field, name3] of TEXT_FIELDS.entries()) {
      for (const term of terms[name3]) this.#take(term, field, dictionary);
      foldHash(this.#running, field, terms[name3].length);
      lengths |= toLengthCode(terms[name3].length) << 8 * field;
      if (field === TITLE) title = [...this.#ids.subarray(0, this.#size)];
    }
    const [high = 0, low = 0] = this.#running;
    return { coded: this.#takeCoded(), title, lengths: lengths >>> 0, high, low };
  }
  /** The different ids of some terms, ascending. */
  idsOf(terms, dictionary) {
    const ids = Uint32Array.from(terms, (term) => this.#idOf(term, dictionary)).sort();
    return ids.filter((id2, at2) => at2 === 0 || id2 !== ids[at2 - 1]);
  }
  #take(term, field, dictionary) {
    const id2 = this.#idOf(term, dictionary);
    foldHash(this.#running, this.#hash[0] ?? 0, this.#hash[1] ?? 0);
    if (id2 >= this.#counts.length) this.#counts = grownUint32(this.#counts, id2 + 1);
    const before2 = this.#counts[id2] ?? 0;
    this.#counts[id2] = addOccurrence(before2, field);
    if (before2 !== 0) return;
    this.#ids = grownUint32(this.#ids, this.#size + 1);
    this.#ids[this.#size] = id2;
    this.#size += 1;
  }
  #takeCoded() {
    const coded = new Float64Array(this.#size);
    for (let at2 = 0; at2 < coded.length; at2++) {
      const id2 = this.#ids[at2] ?? 0;
      coded[at2] = id2 * 256 + toCountCode(this.#counts[id2] ?? 0);
      this.#counts[id2] = 0;
    }
    return coded.sort();
  }
  #idOf(term, dictionary) {
    hashTerm(term, this.#hash);
    return dictionary.ensure(this.#hash[0] ?? 0, this.#hash[1] ?? 0);
  }
};

// src/match/index/term-dictionary.ts
var LEAST_BITS = 6;
var MOST_LOOKS = 32;
var TermDictionary = class _TermDictionary {
  #high = new Uint32Array(0);
  #low = new Uint32Array(0);
  #size = 0;
  #bits = LEAST_BITS;
  /** Id + 1; 0 is free. At most half of it is taken. */
  #table = new Uint32Array(1 << LEAST_BITS);
  /** With ids in the order of the hashes, which are pairs of halves; undefined where they are no hashes. */
  static of(hashes) {
    const dictionary = new _TermDictionary();
    const count2 = hashes.length / 2;
    return dictionary.#fill(hashes, count2) ? dictionary : void 0;
  }
  get size() {
    return this.#size;
  }
  get bytes() {
    return this.#high.byteLength + this.#low.byteLength + this.#table.byteLength;
  }
  highOf(id2) {
    return this.#high[id2] ?? 0;
  }
  lowOf(id2) {
    return this.#low[id2] ?? 0;
  }
  /** The id of a hash; -1 where it is unknown. */
  find(high, low) {
    return (this.#table[this.#placeOf(high, low)] ?? 0) - 1;
  }
  /** The id of a hash, a new one where it is unknown. */
  ensure(high, low) {
    const place2 = this.#placeOf(high, low);
    const found = this.#table[place2] ?? 0;
    if (found !== 0) return found - 1;
    const id2 = this.#push(high, low);
    this.#table[place2] = id2 + 1;
    if (this.#size * 2 > this.#table.length) this.#rebuild(this.#bits + 1);
    return id2;
  }
  #push(high, low) {
    const id2 = this.#size;
    this.#high = grownUint32(this.#high, id2 + 1);
    this.#low = grownUint32(this.#low, id2 + 1);
    this.#high[id2] = high;
    this.#low[id2] = low;
    this.#size = id2 + 1;
    return id2;
  }
  /** Where the hash stands, or the free place where it would. */
  #placeOf(high, low) {
    const mask = this.#table.length - 1;
    let place2 = high >>> 32 - this.#bits;
    for (; ; ) {
      const found = (this.#table[place2] ?? 0) - 1;
      if (found < 0 || this.#low[found] === low && this.#high[found] === high) return place2;
      place2 = place2 + 1 & mask;
    }
  }
  #rebuild(bits) {
    const old = this.#table;
    this.#bits = bits;
    this.#table = new Uint32Array(2 ** bits);
    for (const taken of old) {
      if (taken !== 0) this.#table[this.#placeOf(this.highOf(taken - 1), this.lowOf(taken - 1))] = taken;
    }
  }
  #fill(hashes, count2) {
    this.#high = new Uint32Array(count2);
    this.#low = new Uint32Array(count2);
    while (2 ** this.#bits < count2 * 2) this.#bits += 1;
    this.#table = new Uint32Array(2 ** this.#bits);
    const mask = this.#table.length - 1;
    let looks = 0;
    for (let id2 = 0; id2 < count2; id2++) {
      const high = hashes[2 * id2] ?? 0;
      this.#high[id2] = high;
      this.#low[id2] = hashes[2 * id2 + 1] ?? 0;
      let place2 = high >>> 32 - this.#bits;
      for (; this.#table[place2] !== 0; looks++) place2 = place2 + 1 & mask;
      if (looks > MOST_LOOKS * (id2 + 64)) return false;
      this.#table[place2] = id2 + 1;
    }
    this.#size = count2;
    return true;
  }
};

// src/match/index/issue-store.ts
var LEAST_WASTE = 1024;
var MAP_ENTRY_BYTES = 40;
var IssueStore = class {
  dictionary;
  lists;
  columns = new IssueColumns();
  records;
  terms;
  slots = /* @__PURE__ */ new Map();
  #counter = new TermCounter();
  #tables = new ScoreTableCache();
  #writer = new ByteWriter();
  #hash = new Uint32Array(2);
  #replaced = 0;
  constructor(dictionary = new TermDictionary(), lists = new PostingLists(), records = new ByteArena(), terms = new ByteArena()) {
    this.dictionary = dictionary;
    this.lists = lists;
    this.records = records;
    this.terms = terms;
  }
  get size() {
    return this.slots.size;
  }
  /** Memory in use, within some percent. */
  get bytes() {
    const arrays = [this.dictionary, this.lists, this.columns, this.records, this.terms];
    return arrays.reduce((sum, { bytes }) => sum + bytes, this.size * MAP_ENTRY_BYTES);
  }
  /** True where compacting pays. */
  get isWasteful() {
    const dead = this.columns.length - this.size;
    return Math.max(dead * 3, this.#replaced) > this.size + LEAST_WASTE;
  }
  /** What counts and lengths are worth in a view, as of now. */
  tablesOf(fields) {
    return this.#tables.get(fields, this.columns, this.size);
  }
  /** Takes an issue in, or its newer state. One whose text is as it was costs microseconds. */
  put(document) {
    const text = this.#counter.count(document.terms, this.dictionary);
    const slot = this.slots.get(document.number);
    if (slot !== void 0 && this.#hasText(slot, text)) {
      this.#replace(slot, document, text);
      return;
    }
    this.remove(document.number);
    if (this.columns.length < MAX_SLOTS) this.#push(document, text);
  }
  remove(number2) {
    const slot = this.slots.get(number2);
    if (slot === void 0) return false;
    for (const id2 of this.#keysAt(slot)) this.#takeOut(id2, slot);
    this.forEachTerm(slot, (id2) => {
      this.lists.dropLive(id2);
    });
    this.columns.remove(slot);
    this.slots.delete(number2);
    return true;
  }
  /** The id of a term; -1 for one that was never seen. */
  idOf(term) {
    hashTerm(term, this.#hash);
    return this.dictionary.find(this.#hash[0] ?? 0, this.#hash[1] ?? 0);
  }
  /** How many issues hold the term of that id. */
  frequencyOf(id2) {
    return id2 < 0 ? 0 : this.lists.liveOf(id2);
  }
  /** Numbers of the issues with a key, ascending. */
  numbersWith(kind, key) {
    const id2 = this.idOf(toKeyTerm(kind, key));
    const numbers = [];
    if (id2 < 0) return numbers;
    for (let block = this.lists.firstOf(id2); block !== 0; block = this.lists.nextOf(block)) {
      const page = this.lists.pageOf(block);
      const end = this.lists.endOf(id2, block);
      for (let at2 = startOf(block); at2 < end; at2++) {
        const posting = page[at2] ?? NO_POSTING;
        if (posting !== NO_POSTING) numbers.push(this.columns.numbers[posting >>> 8] ?? 0);
      }
    }
    return numbers.sort((a, b) => a - b);
  }
  issueAt(slot) {
    return new StoredIssue(this.columns, slot, this.recordAt(slot));
  }
  recordAt(slot) {
    const place2 = this.columns.places[slot] ?? 0;
    return new IssueRecord(this.records.pageOf(place2), this.records.offsetOf(place2));
  }
  /** The terms of an issue's text with the codes of their counts, ids ascending. */
  forEachTerm(slot, visit) {
    const place2 = this.columns.terms[slot] ?? 0;
    const page = this.terms.pageOf(place2);
    const reader = new ByteReader(page, this.terms.offsetOf(place2));
    const count2 = reader.number();
    readCoded(page, reader.position, count2, visit);
  }
  #hasText(slot, { high, low }) {
    return this.columns.textHigh[slot] === high && this.columns.textLow[slot] === low;
  }
  #push(document, text) {
    const { coded, lengths, high, low } = text;
    const row = this.#rowOf(document, text.title);
    const slot = this.columns.push({ ...row, lengths, textHigh: high, textLow: low, terms: this.#pushTerms(coded) });
    this.slots.set(document.number, slot);
    for (const item of coded) this.lists.append(Math.floor(item / 256), slot << 8 | item % 256);
    for (const id2 of this.#keysOf(document)) this.lists.append(id2, slot << 8);
  }
  #pushTerms(coded) {
    this.#writer.clear();
    this.#writer.number(coded.length);
    writeCoded(coded, this.#writer);
    return this.terms.push(this.#writer.view());
  }
  #replace(slot, document, text) {
    const before2 = this.#keysAt(slot);
    const after = this.#keysOf(document);
    for (const id2 of before2) if (!after.has(id2)) this.#takeOut(id2, slot);
    for (const id2 of after) if (!before2.has(id2)) this.lists.append(id2, slot << 8);
    this.columns.put(slot, this.#rowOf(document, text.title));
    this.#replaced += 1;
  }
  #rowOf(document, title) {
    const comments = document.comments.map(({ createdMs, terms }) => ({
      createdMs,
      terms: this.#counter.idsOf(terms, this.dictionary)
    }));
    return {
      number: document.number,
      createdMs: document.createdMs,
      closedMs: document.closedMs ?? NaN,
      flags: toFlags(document.state, document.stateReason),
      place: this.records.push(writeRecord(document, { title, comments }, this.#writer))
    };
  }
  #keysAt(slot) {
    return this.#keysOf(this.recordAt(slot).readFacts());
  }
  #keysOf(facts) {
    return new Set(this.#counter.idsOf(keyTermsOf(facts), this.dictionary));
  }
  #takeOut(id2, slot) {
    for (let block = this.lists.firstOf(id2); block !== 0; block = this.lists.nextOf(block)) {
      const postings = this.lists.pageOf(block).subarray(startOf(block), this.lists.endOf(id2, block));
      const at2 = postings.indexOf(slot << 8 >>> 0);
      if (at2 === -1) continue;
      postings[at2] = NO_POSTING;
      this.lists.dropLive(id2);
      return;
    }
  }
};

// src/match/index/restore-store.ts
function restoreStore(parts) {
  const fault = findFault(parts) ?? (areLists(parts) ? void 0 : "its lists of issues are broken");
  if (fault !== void 0) return fault;
  const dictionary = TermDictionary.of(parts.hashes);
  if (dictionary === void 0) return "its terms are no hashes";
  const [records, terms] = [new ByteArena(new Uint8Array(parts.records)), new ByteArena(new Uint8Array(parts.terms))];
  const counts = new Uint32Array(parts.frequencies);
  const ends = new Uint32Array(parts.postingEnds);
  const packed = new PackedLists(new Uint8Array(parts.postings), ends, counts, parts.numbers.length);
  const store = new IssueStore(dictionary, new PostingLists(packed), records, terms);
  store.columns.fill(parts);
  for (let slot = 0; slot < parts.numbers.length; slot++) store.slots.set(parts.numbers[slot] ?? 0, slot);
  return store;
}
function findFault({ hashes, frequencies, postingEnds, numbers, ...columns }) {
  const rows = numbers.length;
  if (rows > MAX_SLOTS) return "it has too many issues";
  const { created, closed, flags, lengths, textHigh, textLow, recordEnds, termEnds, records, terms } = columns;
  const all = [created, closed, flags, lengths, textHigh, textLow, recordEnds, termEnds];
  if (all.some(({ length }) => length !== rows)) return "its columns differ in length";
  if (hashes.length !== frequencies.length * 2 || postingEnds.length !== frequencies.length)
    return "its terms and their counts differ in number";
  if (!isAscending(numbers) || (numbers[0] ?? 0) < 0) return "its issues are not in order";
  if (!hashesAscend(hashes)) return "its terms are not in order";
  if (!isCutInto(records, recordEnds) || !isCutInto(terms, termEnds)) return "its records overlap or are cut";
  const isUnknown = (flag) => (flag & 128) === 0 || (flag & 7) > 4;
  return flags.some(isUnknown) ? "its issues are in no known state" : void 0;
}
function isCutInto(bytes, ends) {
  let before2 = 0;
  for (const end of ends) {
    if (end <= before2) return false;
    before2 = end;
  }
  return before2 === bytes.length;
}
function isAscending(numbers) {
  return numbers.every((number2, at2) => Number.isSafeInteger(number2) && (at2 === 0 || number2 > (numbers[at2 - 1] ?? 0)));
}
function hashesAscend(hashes) {
  for (let at2 = 2; at2 < hashes.length; at2 += 2) {
    const high = hashes[at2] ?? 0;
    const before2 = hashes[at2 - 2] ?? 0;
    if (high < before2 || high === before2 && (hashes[at2 + 1] ?? 0) <= (hashes[at2 - 1] ?? 0)) return false;
  }
  return true;
}
function areLists({ postings, postingEnds, frequencies, numbers }) {
  let before2 = 0;
  for (let id2 = 0; id2 < frequencies.length; id2++) {
    const end = postingEnds[id2] ?? 0;
    const frequency = frequencies[id2] ?? 0;
    if (end < before2 || frequency > end - before2 || frequency > numbers.length) return false;
    before2 = end;
  }
  return before2 === postings.length;
}

// src/match/index/compact-store.ts
function compactStore(store) {
  const compacted = restoreStore(toCanonicalParts(store));
  return typeof compacted === "string" ? store : compacted;
}

// src/match/index/pick-slots.ts
var SCORE_BITS = 30;
var RANGE_BITS = 11;
var SHIFT = SCORE_BITS - RANGE_BITS;
var RANGES = 2 ** RANGE_BITS;
function pickSlots(scores, touched, counts, limit, slack, mayPick) {
  countRanges(scores, touched, counts);
  let range = RANGES;
  let picked = [];
  for (let wanted = limit; picked.length < limit && range > 0; wanted *= 4) {
    for (let found = 0; found < wanted && range > 0; range--) found += counts[range - 1] ?? 0;
    picked = takeFrom(scores, touched, Math.max(1, range * 2 ** SHIFT - slack)).filter(mayPick);
  }
  return picked;
}
function countRanges(scores, touched, counts) {
  counts.fill(0);
  for (let at2 = 0; at2 < touched.length; at2++) {
    const score = scores[touched[at2] ?? 0] ?? 0;
    if (score > 0) counts[score >>> SHIFT] = (counts[score >>> SHIFT] ?? 0) + 1;
  }
}
function takeFrom(scores, touched, least) {
  const taken = [];
  for (let at2 = 0; at2 < touched.length; at2++) {
    const slot = touched[at2] ?? 0;
    if ((scores[slot] ?? 0) >= least) taken.push(slot);
  }
  return taken;
}

// src/match/index/text-query.ts
var MAX_TRACKED = 31;

// src/match/index/query-scorer.ts
var SPREAD = 2654435761;
var TITLE_CODES = Uint8Array.from({ length: 256 }, (_, code) => countOf(code, 0) > 0 ? 1 : 0);
var QueryScorer = class {
  tables;
  /** In the query's order. */
  terms;
  #store;
  /** Open addressing by term id: id + 1, then the place in `terms` + 1 in 16 bits and the tracked bit + 1 above. */
  #keys;
  #values;
  /** By place in `terms`. */
  #factors;
  constructor(store, query) {
    this.#store = store;
    this.tables = store.tablesOf(query.fields);
    this.terms = [...query.terms].map(([term, weight]) => toScoredTerm(store, term, weight)).filter(({ frequency }) => frequency > 0);
    const tracked = query.tracked.slice(0, MAX_TRACKED);
    const room = 2 ** Math.ceil(Math.log2(4 * (this.terms.length + tracked.length) + 1));
    this.#keys = Array.from({ length: room }, () => 0);
    this.#values = Array.from({ length: room }, () => 0);
    this.#factors = this.terms.map(({ factor }) => factor);
    for (const [at2, { id: id2 }] of this.terms.entries()) this.#mark(id2, at2 + 1);
    for (const [bit, term] of tracked.entries()) this.#mark(store.idOf(term), bit + 1 << 16);
  }
  hitAt(slot) {
    const { columns, terms } = this.#store;
    const place2 = columns.terms[slot] ?? 0;
    return this.#match(
      columns.numbers[slot] ?? 0,
      columns.lengths[slot] ?? 0,
      terms.pageOf(place2),
      terms.offsetOf(place2)
    );
  }
  hitOf(number2) {
    const slot = this.#store.slots.get(number2);
    return slot === void 0 ? { number: number2, score: 0, held: 0, heldInTitle: 0 } : this.hitAt(slot);
  }
  /** Goes through the bytes of `code-bytes.ts` by itself: it does so for hundreds of issues a query. */
  #match(number2, lengths, bytes, from) {
    const keys = this.#keys;
    const values = this.#values;
    const mask = keys.length - 1;
    let at2 = from;
    let left = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = bytes[at2++] ?? 0;
      left |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    let score = 0;
    let held = 0;
    let heldInTitle = 0;
    let key = 0;
    for (; left > 0 && at2 < bytes.length; left--) {
      let value = bytes[at2++] ?? 0;
      if (value >= 128) {
        value &= 127;
        for (let shift = 7; shift < 28; shift += 7) {
          const byte = bytes[at2++] ?? 0;
          value |= (byte & 127) << shift;
          if (byte < 128) break;
        }
      }
      key = key + (value >>> 1) | 0;
      const code = (value & 1) === 0 ? USUAL_CODE : bytes[at2++] ?? 0;
      let place2 = Math.imul(key, SPREAD) & mask;
      let found = keys[place2] ?? 0;
      while (found !== 0 && found !== key) {
        place2 = place2 + 1 & mask;
        found = keys[place2] ?? 0;
      }
      if (found === 0) continue;
      const mark = values[place2] ?? 0;
      const term = mark & 65535;
      if (term !== 0) score += toUnits((this.#factors[term - 1] ?? 0) * shareOf(code, lengths, this.tables));
      if (mark > 65535) {
        held |= 1 << (mark >>> 16) - 1;
        if (TITLE_CODES[code] === 1) heldInTitle |= 1 << (mark >>> 16) - 1;
      }
    }
    return { number: number2, score: score / UNITS, held, heldInTitle };
  }
  #mark(id2, value) {
    if (id2 < 0) return;
    const key = id2 + 1;
    const mask = this.#keys.length - 1;
    let place2 = Math.imul(key, SPREAD) & mask;
    while (this.#keys[place2] !== 0 && this.#keys[place2] !== key) place2 = place2 + 1 & mask;
    this.#keys[place2] = key;
    this.#values[place2] = (this.#values[place2] ?? 0) | value;
  }
};
function toScoredTerm(store, term, weight) {
  const id2 = store.idOf(term);
  const frequency = store.frequencyOf(id2);
  return { id: id2, frequency, factor: weight * idf(frequency, store.size) * UNITS };
}

// src/match/index/score-terms.ts
function scoreTerm(lists, id2, factor, tables, lengths, scores, touched, count2) {
  const { shares } = tables;
  let seen = count2;
  for (let block = lists.firstOf(id2); block !== 0; block = lists.nextOf(block)) {
    const page = lists.pageOf(block);
    const end = lists.endOf(id2, block);
    for (let at2 = startOf(block); at2 < end; at2++) {
      const posting = page[at2] ?? 0;
      const slot = posting >>> 8;
      const code = posting & 255;
      const shift = SHIFTS[code] ?? SEVERAL;
      const packed = lengths[slot] ?? 0;
      const share2 = shift === SEVERAL ? shareOf(code, packed, tables) : shares[(ROWS[code] ?? 0) + (packed >>> shift & 255)] ?? 0;
      const added = Math.trunc(factor * share2);
      if (added === 0) continue;
      const before2 = scores[slot] ?? 0;
      if (before2 === 0) touched[seen++] = slot;
      scores[slot] = before2 + added;
    }
  }
  return seen;
}

// src/match/index/text-search.ts
var POSTINGS_A_HIT = 400;
var LEAST_POSTINGS = 12e3;
var PICKED = 1.5;
var Scratch = class {
  counts = new Uint32Array(RANGES);
  /** By slot; zeros between two searches. */
  scores = new Int32Array(0);
  /** The slots that have a score, each once. */
  touched = new Uint32Array(0);
  /** Makes room for so many slots. */
  fit(slots) {
    if (this.scores.length >= slots) return;
    this.scores = new Int32Array(slots + (slots >>> 3));
    this.touched = new Uint32Array(slots + (slots >>> 3));
  }
  /** Forgets a search, of which so many slots have a score. */
  clear(count2) {
    for (let at2 = 0; at2 < count2; at2++) this.scores[this.touched[at2] ?? 0] = 0;
  }
};
function searchText(store, query, limit, accepts, scratch) {
  const scorer = new QueryScorer(store, query);
  const { columns } = store;
  scratch.fit(columns.length);
  const { isWhole, count: count2 } = addUp(store, scorer, scratch, Math.max(LEAST_POSTINGS, POSTINGS_A_HIT * limit));
  const mayPick = (slot) => columns.isAlive(slot) && accepts(columns.numbers[slot] ?? 0, columns.created[slot] ?? 0);
  const wanted = isWhole ? limit : Math.ceil(limit * PICKED);
  const touched = scratch.touched.subarray(0, count2);
  const slots = pickSlots(scratch.scores, touched, scratch.counts, wanted, scorer.terms.length, mayPick);
  scratch.clear(count2);
  const picked = slots.map((slot) => scorer.hitAt(slot));
  picked.sort((a, b) => b.score - a.score || a.number - b.number);
  const known = new Map(picked.map((hit) => [hit.number, hit]));
  return { hits: picked.slice(0, limit), of: (number2) => known.get(number2) ?? scorer.hitOf(number2) };
}
function addUp({ lists, columns }, { terms, tables }, { scores, touched }, postings) {
  const most = terms.reduce((sum, { factor }) => sum + factor, 0);
  const scale = (2 ** SCORE_BITS - 1) / most;
  let left = postings;
  let isWhole = true;
  let count2 = 0;
  for (const { id: id2, factor, frequency } of terms) {
    if (frequency > left && count2 > 0) {
      isWhole = false;
      continue;
    }
    left -= frequency;
    count2 = scoreTerm(lists, id2, factor * scale, tables, columns.lengths, scores, touched, count2);
  }
  return { isWhole, count: count2 };
}
function scoreDocument(store, query, { terms }) {
  const tables = store.tablesOf(query.fields);
  const counts = /* @__PURE__ */ new Map();
  let lengths = 0;
  for (const [field, name3] of TEXT_FIELDS.entries()) {
    lengths |= toLengthCode(terms[name3].length) << 8 * field;
    for (const term of terms[name3]) {
      if (query.terms.has(term)) counts.set(term, addOccurrence(counts.get(term) ?? 0, field));
    }
  }
  let score = 0;
  for (const [term, weight] of query.terms) {
    const code = toCountCode(counts.get(term) ?? 0);
    const frequency = store.frequencyOf(store.idOf(term));
    if (frequency > 0)
      score += toUnits(weight * idf(frequency, store.size) * UNITS * shareOf(code, lengths >>> 0, tables));
  }
  return score / UNITS;
}

// src/match/issue-index.ts
var DECODED = 1024;
var IssueIndex = class _IssueIndex {
  #store;
  #scratch = new Scratch();
  #decoded = /* @__PURE__ */ new Map();
  constructor(store = new IssueStore()) {
    this.#store = store;
  }
  /** The index that `toParts` took apart, or what is wrong with the parts, for a person. Never throws. */
  static of(parts) {
    const store = restoreStore(parts);
    return typeof store === "string" ? store : new _IssueIndex(store);
  }
  /** The whole content as arrays, the same for equal content. */
  toParts() {
    return toCanonicalParts(this.#store);
  }
  /** How many issues are in the index. */
  get size() {
    return this.#store.size;
  }
  /** Memory in use, in bytes; right within some percent. */
  get memoryBytes() {
    return this.#store.bytes;
  }
  /** The issue of that number; undefined where it is not in the index. */
  get(number2) {
    return this.#issueOf(number2);
  }
  /** Of all issues, in no particular order. */
  numbers() {
    return this.#store.slots.keys();
  }
  /** How many issues were filed at or after `fromMs` and before `untilMs`. */
  countFiled(fromMs, untilMs) {
    const { columns } = this.#store;
    let count2 = 0;
    for (let slot = 0; slot < columns.length; slot++) {
      const createdMs = columns.created[slot] ?? 0;
      if (createdMs >= fromMs && createdMs < untilMs && columns.isAlive(slot)) count2 += 1;
    }
    return count2;
  }
  /** Takes an issue in; one of the same number is replaced. */
  add(document) {
    this.#store.put(document);
    this.#changed(document.number);
  }
  /** Takes the newer state of an issue in, whether or not it was there. Where the text is as it was: microseconds. */
  update(document) {
    this.add(document);
  }
  /** Takes an issue out, as if it had never been there. False where it was not there. */
  remove(number2) {
    const wasThere = this.#store.remove(number2);
    this.#changed(number2);
    return wasThere;
  }
  /** Gives back the memory that removed issues still hold. Otherwise that happens by itself, now and then. */
  compact() {
    this.#store = compactStore(this.#store);
    this.#decoded = /* @__PURE__ */ new Map();
  }
  /** Numbers of the issues with that exact key, ascending. */
  findByKey(kind, key) {
    return this.#store.numbersWith(kind, key);
  }
  countKey(kind, key) {
    return this.documentFrequency(toKeyTerm(kind, key));
  }
  /** How many issues hold the term. */
  documentFrequency(term) {
    return this.#store.frequencyOf(this.#store.idOf(term));
  }
  /** True where some issue holds the term. */
  has(term) {
    return this.documentFrequency(term) > 0;
  }
  /** How telling a term is in this index: above 0, higher is rarer. */
  idf(term) {
    return idf(this.documentFrequency(term), this.size);
  }
  /** The id by which `titleTermsOf` and comments name a term; -1 for one that was never seen. */
  termId(term) {
    return this.#store.idOf(term);
  }
  /** The different terms of an issue's title. */
  titleTermsOf(number2) {
    const ids = this.#issueOf(number2)?.titleTerms ?? [];
    return ids.map((id2) => ({ id: id2, idf: idf(this.#store.frequencyOf(id2), this.size) }));
  }
  /**
   * How many terms each field of an issue has, repeats included, in the order of `TEXT_FIELDS`; from 64 on up to 6% too
   * low. Empty where the issue is not in the index.
   */
  lengthsOf(number2) {
    const slot = this.#store.slots.get(number2);
    if (slot === void 0) return [];
    const packed = this.#store.columns.lengths[slot] ?? 0;
    return [0, 8, 16, 24].map((shift) => LENGTHS[packed >>> shift & 255] ?? 0);
  }
  commentsOf(number2) {
    const comments = this.#issueOf(number2)?.terms.comments ?? [];
    return comments.map(({ createdMs, terms }) => ({ createdMs, holds: (termId) => holdsTerm(terms, termId) }));
  }
  /**
   * The `limit` issues nearest to a query, of those that `accepts` lets through. Linear in the number of postings of
   * the query's terms, up to a bound (`index/text-search.ts`). The answer is to be read before the index is changed.
   */
  search(query, limit, accepts) {
    return searchText(this.#store, query, limit, accepts, this.#scratch);
  }
  /** What a search gives or would give a document, in the index or not. Of the query's own one: the best there is. */
  selfScore(query, document) {
    return scoreDocument(this.#store, query, document);
  }
  #issueOf(number2) {
    const known = this.#decoded.get(number2);
    if (known !== void 0) return known;
    const slot = this.#store.slots.get(number2);
    if (slot === void 0) return void 0;
    if (this.#decoded.size >= DECODED) this.#decoded = /* @__PURE__ */ new Map();
    const issue = this.#store.issueAt(slot);
    this.#decoded.set(number2, issue);
    return issue;
  }
  #changed(number2) {
    this.#decoded.delete(number2);
    if (this.#store.isWasteful) this.compact();
  }
};

// src/prefilter/required-grams.ts
var MAX_STRINGS = 8;
var MAX_LENGTH2 = 60;
var MAX_GRAMS = 6;
var MAX_TIMES = 4;
var BOUNDARY = "|";
var NONE3 = { grams: [], oneOf: [] };
function requiredGrams(tree) {
  return requirementOf(know(tree));
}
function requirementOf(known) {
  return "strings" in known ? anyString(known.strings) : known.required;
}
function know(tree) {
  switch (tree.kind) {
    case "strings":
      return { strings: tree.strings };
    case "boundary":
      return { strings: [BOUNDARY] };
    case "nothing":
      return { strings: [""] };
    case "anything":
      return { required: NONE3 };
    case "sequence":
      return knowSequence(tree.parts);
    case "choice":
      return knowChoice(tree.options.map(know));
    case "repeat":
      return knowRepeat(know(tree.of), tree.least, tree.most);
  }
}
function knowSequence(parts) {
  const required = [];
  let strings = [""];
  for (const part of parts) {
    const known = know(part);
    const longer = "strings" in known ? joined(strings, known.strings) : void 0;
    if (longer !== void 0) {
      strings = longer;
      continue;
    }
    required.push(anyString(strings));
    if ("strings" in known) strings = known.strings;
    else {
      required.push(known.required);
      strings = [""];
    }
  }
  return required.length === 0 ? { strings } : { required: allOf([...required, anyString(strings)]) };
}
function knowChoice(options) {
  const strings = options.flatMap((option) => "strings" in option ? option.strings : []);
  if (options.every((option) => "strings" in option) && strings.length <= MAX_STRINGS) {
    return { strings: [...new Set(strings)] };
  }
  return { required: anyOf(options.map(requirementOf)) };
}
function knowRepeat(known, least, most) {
  const once = least === 0 ? NONE3 : requirementOf(known);
  if (!("strings" in known)) return { required: once };
  let power = [""];
  const all = new Set(least === 0 ? power : []);
  for (let times = 1; times <= most; times++) {
    power = joined(power, known.strings);
    if (power === void 0 || times > MAX_TIMES) return { required: once };
    const before2 = all.size;
    if (times >= least) for (const text of power) all.add(text);
    if (times > least && all.size === before2) break;
  }
  return all.size > MAX_STRINGS ? { required: once } : { strings: [...all] };
}
function joined(heads, tails) {
  if (heads.length * tails.length > MAX_STRINGS) return void 0;
  const texts = heads.flatMap((head) => tails.map((tail2) => joinFolded(head, tail2)));
  return texts.some((text) => text.length > MAX_LENGTH2) ? void 0 : [...new Set(texts)];
}
function anyString(strings) {
  return anyOf(strings.map((text) => ({ grams: gramsOf(settled(text)).slice(0, MAX_GRAMS), oneOf: [] })));
}
function settled(text) {
  const bare = text.replaceAll(BOUNDARY, "");
  const before2 = text.startsWith(BOUNDARY) && /^\w/.test(bare) ? " " : "";
  const after = text.endsWith(BOUNDARY) && /\w$/.test(bare) ? " " : "";
  return (before2 + bare + after).replace(/ {2,}/g, " ");
}
function asksNothing({ grams, oneOf }) {
  return grams.length === 0 && oneOf.length === 0;
}
function anyOf(options) {
  const [first2] = options;
  if (first2 === void 0 || options.some(asksNothing)) return NONE3;
  return options.length === 1 ? first2 : { grams: [], oneOf: [options] };
}
function allOf(parts) {
  return { grams: [...new Set(parts.flatMap(({ grams }) => grams))], oneOf: parts.flatMap(({ oneOf }) => oneOf) };
}
function coverOf(required) {
  const covers = [
    ...required.grams.map((gram) => [gram]),
    ...required.oneOf.map((options) => options.flatMap(coverOf))
  ];
  const cost = (cover) => cover.reduce((sum, gram) => sum + commonness(gram), 0);
  const [first2, ...others] = covers.map((cover) => ({ cover: [...new Set(cover)], cost: cost(cover) }));
  if (first2 === void 0) return [];
  return others.reduce((best, other) => other.cost < best.cost ? other : best, first2).cover;
}

// src/prefilter/gram-program.ts
var LONGEST2 = 6e4;
var ASKS_NOTHING = [3, 0, 0, 0];
function gramPrograms(all) {
  const numbers = [];
  for (const required of all) {
    const from = numbers.length;
    const cover = coverOf(required);
    writeWithLength(numbers, () => {
      numbers.push(cover.length, ...cover);
      writeRequirement(numbers, required);
    });
    if (numbers.length - from > LONGEST2) numbers.splice(from, Infinity, ...ASKS_NOTHING);
  }
  return Uint16Array.from(numbers);
}
function writeRequirement(numbers, { grams, oneOf }) {
  numbers.push(grams.length, ...grams, oneOf.length);
  for (const options of oneOf)
    writeWithLength(numbers, () => {
      writeList(numbers, options);
    });
}
function writeList(numbers, options) {
  numbers.push(options.length);
  for (const option of options)
    writeWithLength(numbers, () => {
      writeRequirement(numbers, option);
    });
}
function writeWithLength(numbers, write) {
  const at2 = numbers.push(0);
  write();
  numbers[at2 - 1] = numbers.length - at2;
}
function nextProgram(programs, from) {
  return from + 1 + numberAt2(programs, from);
}
function placesOf(programs, from, places, among) {
  const cover = from + 2;
  const behind = cover + numberAt2(programs, from + 1);
  let held = cover === behind ? -1 : 0;
  for (let at2 = cover; at2 < behind; at2++) held |= textsWith(places, numberAt2(programs, at2));
  return (held & among) === 0 ? 0 : meeting(programs, behind, places, held & among);
}
function meeting(programs, from, places, among) {
  let left = among;
  let at2 = from + 1;
  const behind = at2 + numberAt2(programs, from);
  for (; at2 < behind; at2++) {
    left &= textsWith(places, numberAt2(programs, at2));
    if (left === 0) return 0;
  }
  at2 = behind + 1;
  for (let lists = numberAt2(programs, behind); left !== 0 && lists > 0; lists--) {
    left = meetingOne(programs, at2, places, left);
    at2 += 1 + numberAt2(programs, at2);
  }
  return left;
}
function meetingOne(programs, from, places, among) {
  let found = 0;
  let at2 = from + 2;
  for (let options = numberAt2(programs, from + 1); options > 0 && found !== among; options--) {
    found |= meeting(programs, at2 + 1, places, among & ~found);
    at2 += 1 + numberAt2(programs, at2);
  }
  return found;
}
function numberAt2(programs, at2) {
  return programs[at2] ?? 0;
}

// src/prefilter/pattern-tree.ts
var ANYTHING = { kind: "anything" };
var NOTHING4 = { kind: "nothing" };
var BLANK = " ";
var MAX_SYMBOLS = 5;
function readPattern(source, flags) {
  if (flags.includes("v") || flags.includes("i") && flags.includes("u")) return ANYTHING;
  return readChoice({ source, at: 0 });
}
function readChoice(cursor) {
  const options = [];
  let parts = [];
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ")") {
    if (cursor.source[cursor.at] === "|") {
      options.push({ kind: "sequence", parts });
      parts = [];
      cursor.at++;
    } else addPart(parts, readRepeat(cursor, readAtom(cursor)));
  }
  const last = { kind: "sequence", parts };
  return options.length === 0 ? last : { kind: "choice", options: [...options, last] };
}
function addPart(parts, part) {
  const last = parts.at(-1);
  const head = last?.kind === "strings" && last.strings.length === 1 ? last.strings[0] : void 0;
  const tail2 = part.kind === "strings" && part.strings.length === 1 ? part.strings[0] : void 0;
  if (head === void 0 || tail2 === void 0) parts.push(part);
  else parts[parts.length - 1] = { kind: "strings", strings: [joinFolded(head, tail2)] };
}
var BRACES = /\{(\d+)(?:(,)(\d*))?\}/y;
function readRepeat(cursor, of) {
  const range = readRange(cursor);
  if (range === void 0) return of;
  if (cursor.source[cursor.at] === "?") cursor.at++;
  return { kind: "repeat", of, ...range };
}
function readRange(cursor) {
  const mark = cursor.source[cursor.at];
  if (mark === "{") {
    BRACES.lastIndex = cursor.at;
    const [whole, least = "0", comma, most] = BRACES.exec(cursor.source) ?? [];
    if (whole === void 0) return void 0;
    cursor.at += whole.length;
    if (comma === void 0) return { least: Number(least), most: Number(least) };
    return { least: Number(least), most: most === "" ? Infinity : Number(most) };
  }
  if (mark !== "*" && mark !== "+" && mark !== "?") return void 0;
  cursor.at++;
  return { least: mark === "+" ? 1 : 0, most: mark === "?" ? 1 : Infinity };
}
function readAtom(cursor) {
  const mark = cursor.source[cursor.at] ?? "";
  if (mark === "(") return readGroup(cursor);
  if (mark === "[") return readClass(cursor);
  if (mark === "\\") return readEscape2(cursor);
  cursor.at++;
  if (mark === ".") return ANYTHING;
  if (mark === "^" || mark === "$") return character([BLANK]);
  return character([foldUnit(mark.charCodeAt(0))]);
}
function character(symbols) {
  const distinct = [...new Set(symbols)];
  return distinct.length === 0 || distinct.length > MAX_SYMBOLS ? ANYTHING : { kind: "strings", strings: distinct };
}
var GROUP_HEAD = /\((?:\?(?:(<?[=!])|(:)|<[^>]+>|([a-z-]+:)))?/y;
function readGroup(cursor) {
  GROUP_HEAD.lastIndex = cursor.at;
  const [head = "(", around, , modifiers] = GROUP_HEAD.exec(cursor.source) ?? [];
  cursor.at += head.length;
  const inner = readChoice(cursor);
  cursor.at++;
  if (around !== void 0) return NOTHING4;
  return modifiers === void 0 ? inner : ANYTHING;
}
function escapedSymbols(cursor) {
  const rest = cursor.source.slice(cursor.at, cursor.at + 12);
  const coded = /^\\(?:x([\da-f]{2})|u([\da-f]{4})|u\{([\da-f]{1,6})\})/i.exec(rest);
  if (coded) {
    cursor.at += coded[0].length;
    return [foldUnit(parseInt(coded[1] ?? coded[2] ?? coded[3] ?? "", 16))];
  }
  const letter = rest[1] ?? "";
  cursor.at += lengthOfEscape(cursor);
  if (/[dDwSpPk1-9]/.test(letter)) return void 0;
  return [/[sWtnrfvc0b]/.test(letter) ? BLANK : foldUnit(letter.charCodeAt(0))];
}
var LONG_ESCAPE = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|[1-9]\d*|c[A-Za-z])/y;
function lengthOfEscape({ source, at: at2 }) {
  LONG_ESCAPE.lastIndex = at2;
  return LONG_ESCAPE.exec(source)?.[0].length ?? 2;
}
function readEscape2(cursor) {
  const letter = cursor.source[cursor.at + 1];
  if (letter === "b" || letter === "B") {
    cursor.at += 2;
    return letter === "b" ? { kind: "boundary" } : NOTHING4;
  }
  const symbols = escapedSymbols(cursor);
  return symbols === void 0 ? ANYTHING : character(symbols);
}
function readClass(cursor) {
  const negated = cursor.source[++cursor.at] === "^";
  if (negated) cursor.at++;
  const symbols = /* @__PURE__ */ new Set();
  let known = !negated;
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== "]") {
    const from = cursor.at;
    const member2 = readMember2(cursor);
    if (cursor.source[cursor.at] === "-" && cursor.source[cursor.at + 1] !== "]") {
      cursor.at++;
      const end = readMember2(cursor);
      known &&= isShortRange(cursor.source.slice(from, cursor.at), symbols) && end !== void 0;
    } else if (member2 === void 0) known = false;
    else for (const symbol of member2) symbols.add(symbol);
  }
  cursor.at++;
  return known ? character(symbols) : ANYTHING;
}
function readMember2(cursor) {
  if (cursor.source[cursor.at] === "\\") return escapedSymbols(cursor);
  return [foldUnit(cursor.source.charCodeAt(cursor.at++))];
}
function isShortRange(range, symbols) {
  const from = range.charCodeAt(0);
  const to = range.charCodeAt(2);
  if (!/^[a-zA-Z0-9]-[a-zA-Z0-9]$/.test(range) || to - from >= MAX_SYMBOLS) return false;
  for (let unit = from; unit <= to; unit++) symbols.add(foldUnit(unit));
  return true;
}

// src/prefilter/split-alternatives.ts
function splitAlternatives(source) {
  const found = [];
  let from = 0;
  let depth = 0;
  for (const { 0: token, index } of source.matchAll(TOKEN)) {
    if (token === "(" || token === "(?<") return [source];
    if (token.startsWith("(")) depth++;
    else if (token === ")") depth--;
    else if (token === "|" && depth === 0) {
      found.push(source.slice(from, index));
      from = index + 1;
    }
  }
  return [...found, source.slice(from)];
}
var TOKEN = /\\[^]|\[(?:\\[^]|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<|[a-z-]+:))?|[)|]/g;

// src/prefilter/search.ts
function createSearch(texts) {
  const all = 2 ** texts.length - 1;
  let places;
  return (pattern2, among = all) => {
    const parts = texts.length > MAX_TEXTS ? void 0 : partsOf(pattern2);
    if (parts === void 0) return matching(pattern2, texts, among);
    places ??= gramPlaces(texts);
    return searchParts(parts, texts, places, among);
  };
}
function searchParts({ flags, programs, alternatives }, texts, places, among) {
  let found = 0;
  let at2 = 0;
  for (let index = 0; at2 < programs.length && found !== among; index++) {
    const may = placesOf(programs, at2, places, among & ~found);
    at2 = nextProgram(programs, at2);
    const alternative = may === 0 ? void 0 : alternatives[index];
    if (alternative === void 0) continue;
    alternative.pattern ??= new RegExp(alternative.source, flags);
    found |= matching(alternative.pattern, texts, may);
  }
  return found;
}
function matching(pattern2, texts, among) {
  let found = 0;
  for (let index = 0, left = among; left !== 0; index++, left >>>= 1) {
    if ((left & 1) !== 0 && pattern2.test(texts[index] ?? "")) found |= 1 << index;
  }
  return found;
}
var WORTH_IT = 64;
var patterns = /* @__PURE__ */ new WeakMap();
function partsOf(pattern2) {
  const known = patterns.get(pattern2) ?? { searches: 0 };
  if (known.parts !== void 0) return known.parts;
  if (known.searches === 0) patterns.set(pattern2, known);
  if (++known.searches < WORTH_IT) return void 0;
  known.parts = takeApart(pattern2);
  return known.parts;
}
function takeApart({ source, flags }) {
  const sources = splitAlternatives(source);
  const programs = gramPrograms(sources.map((alternative) => requiredGrams(readPattern(alternative, flags))));
  return { flags, alternatives: sources.map((alternative) => ({ source: alternative })), programs };
}

// src/registry/version-source.ts
import semver3 from "semver";

// src/plan/read-release-version.ts
import semver2 from "semver";
var TAG = /^(?:([\w@./-]{1,80}?)[@/_-])?v?(\d{1,6}(?:\.\d{1,6}){1,2}(?:[-+][\w.+-]{1,40})?)$/;
var FAR_APART = 100;
function readReleaseVersion(tag, repo) {
  const [, prefix, version] = TAG.exec(tag.trim()) ?? [];
  if (version === void 0 || !isOfProduct(prefix, repo)) return null;
  return semver2.valid(version) ?? semver2.coerce(version)?.version ?? null;
}
function findHighestVersion(tags, repo) {
  const versions2 = tags.flatMap((tag) => readReleaseVersion(tag, repo) ?? []);
  const full = versions2.filter((version) => semver2.prerelease(version) === null);
  return semver2.rsort([...full])[0] ?? null;
}
function findUpdate(version, latest) {
  const own = semver2.parse(version);
  const other = semver2.parse(latest);
  if (own === null || other === null || Math.abs(own.major - other.major) >= FAR_APART) return null;
  return semver2.lt(own, other) ? other.version : null;
}
function isOfProduct(prefix, repo) {
  if (prefix === void 0) return true;
  const name3 = prefix.replace(/^@[\w.-]{1,80}\//, "").toLowerCase();
  return name3 === "release" || name3 === "releases" || name3 === "version" || name3 === repo.split("/")[1]?.toLowerCase();
}

// src/registry/npm-registry.ts
import { z as z11 } from "zod";
var PUBLIC_REGISTRY = "https://registry.npmjs.org";
var TIMEOUT_MS = 5e3;
var BYTES_MAX2 = 64 * 1024;
var NAME2 = /^(?=.{1,214}$)(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;
var DistTags = z11.object({ latest: z11.string().max(256) });
async function findNpmVersion(name3, options = {}) {
  if (!NAME2.test(name3)) return void 0;
  const { registryUrl = PUBLIC_REGISTRY, timeoutMs = TIMEOUT_MS, fetch: ask2 = fetch } = options;
  try {
    const answer = await ask2(`${registryUrl}/-/package/${encodeURIComponent(name3)}/dist-tags`, {
      headers: { accept: "application/json" },
      // A redirect could lead anywhere; the registry itself needs none.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs)
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return void 0;
    }
    const text = await readBounded(answer);
    return text === void 0 ? void 0 : DistTags.safeParse(JSON.parse(text)).data?.latest;
  } catch {
    return void 0;
  }
}
async function readBounded(answer) {
  if (answer.body === null) return void 0;
  const reader = answer.body.getReader();
  const decoder2 = new TextDecoder();
  let text = "";
  let length = 0;
  for (; ; ) {
    const part = await reader.read();
    const { value } = part;
    if (part.done || !(value instanceof Uint8Array)) return text + decoder2.decode();
    length += value.length;
    if (length > BYTES_MAX2) {
      await reader.cancel();
      return void 0;
    }
    text += decoder2.decode(value, { stream: true });
  }
}

// src/registry/version-source.ts
var KEEP_MS = 60 * 6e4;
var KEEP_NOTHING_MS = 5 * 6e4;
var REMEMBERED_MAX = 1e3;
function createVersionSource(options = {}) {
  const { keepMs = KEEP_MS, ...registry } = options;
  const keepNothingMs = Math.min(keepMs, KEEP_NOTHING_MS);
  const versions2 = new Memory((version) => version === null ? keepNothingMs : keepMs);
  const releases = new Memory((list2) => list2.length === 0 ? keepNothingMs : keepMs);
  return {
    findLatest: (github, npm, now) => versions2.recall(
      npm === null ? `github ${github.repo}` : `npm ${npm}`,
      now,
      () => npm === null ? findReleased(github) : findPublished(npm, registry)
    ),
    listReleases: (github, now) => releases.recall(github.repo, now, () => listReleased(github))
  };
}
var Memory = class {
  #entries = /* @__PURE__ */ new Map();
  #keepMs;
  constructor(keepMs) {
    this.#keepMs = keepMs;
  }
  async recall(key, now, ask2) {
    const nowMs = Date.parse(now);
    const known = this.#entries.get(key);
    if (known !== void 0 && nowMs < known.until) return known.value;
    const value = await ask2();
    this.#entries.delete(key);
    this.#entries.set(key, { until: nowMs + this.#keepMs(value), value });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > REMEMBERED_MAX && oldest !== void 0) this.#entries.delete(oldest);
    return value;
  }
};
async function listReleased(github) {
  try {
    return (await github.listReleases()).flatMap(({ tag, publishedAt }) => {
      const version = readReleaseVersion(tag, github.repo);
      return version === null ? [] : [{ version, publishedAt }];
    });
  } catch (error3) {
    if (error3 instanceof GitHubError) return [];
    throw error3;
  }
}
async function findPublished(name3, registry) {
  return semver3.valid(await findNpmVersion(name3, registry) ?? null);
}
async function findReleased(github) {
  try {
    const tag = await github.getLatestReleaseTag();
    if (tag !== void 0) return readReleaseVersion(tag, github.repo);
    return findHighestVersion(await github.listTags(), github.repo);
  } catch (error3) {
    if (error3 instanceof GitHubError) return null;
    throw error3;
  }
}

// src/classify/zones.ts
var LEAD2 = 400;
var REST = 1600;
function plainText3(text) {
  return text.toLowerCase().replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[`*_]{2,}|[`*]/g, "").replace(/\u0307/g, "").replace(BLANKS, " ").trim();
}
var BLANKS = /\s{2,}|[^\S ]/g;
var DENIED = overLines("g")`
  \b(?:no|without(?: any)?|zero|never an?|not an?|not any) (?:\w+ )?(?:crash(?:es|ing)?|errors?|
    warnings?|exceptions?|panics?|hangs?|freez(?:es?|ing)|time-?outs?|
    leaks?)\b(?! (?:messages?|logs?|output|text|handling|codes?|is|are|was|handler|boundary))
`;
function affirmed(text) {
  return text.replace(DENIED, " ");
}
function textZones(report) {
  const prose = affirmed(plainText3(report.prose.slice(0, 2 * (LEAD2 + REST))));
  const space = prose.indexOf(" ", LEAD2);
  const cut3 = prose.length <= LEAD2 || space === -1 || space > LEAD2 + 40 ? LEAD2 : space;
  return {
    title: affirmed(plainText3(report.title.slice(0, 400))),
    lead: prose.slice(0, cut3),
    rest: prose.slice(cut3, cut3 + REST)
  };
}
var DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
function tellingLength(text) {
  const dense = text.match(DENSE)?.length ?? 0;
  return text.length + 2 * dense;
}

// src/classify/error-evidence.ts
var SOURCE_FACTORS = { title: 1.1, description: 1.1, "form-field": 0.9, "errors-block": 0.4 };
var SHARED_WORDS = 2;
var ALONE_FACTOR = 1.6;
var OTHER_FACTOR = 0.2;
var MOST_OTHERS = 5;
function holds(rule, error3, says) {
  if (rule.status !== void 0) {
    if (error3.status === null || error3.status < rule.status[0] || error3.status > rule.status[1]) return false;
  }
  if (rule.apiType !== void 0 && !rule.apiType.test(error3.apiType ?? "")) return false;
  if (rule.code !== void 0 && !rule.code.test(error3.code ?? "")) return false;
  if (rule.className !== void 0 && !rule.className.test(error3.className ?? "")) return false;
  if (rule.frames !== void 0 && error3.frames.length < rule.frames) return false;
  return rule.message === void 0 || says(rule.message);
}
function evidenceOf(rules, seen) {
  if (seen.length === 0) return [];
  const search = createSearch(seen.map(({ error: error3 }) => plainText3(error3.message.slice(0, 1e3))));
  return seen.flatMap(({ error: error3, where, factor }, index) => {
    const says = (pattern2) => search(pattern2, 1 << index) !== 0;
    return rules.filter((rule) => holds(rule, error3, says)).map(({ name: name3, category, reason, weight }) => ({ rule: name3, category, reason, where, weight: weight * factor }));
  });
}
function sourceFactor(primary, { title, prose }) {
  if (primary.source !== "errors-block") return SOURCE_FACTORS[primary.source];
  const complaint = new Set(tellingWords(`${title}
${prose}`));
  const shared = [...new Set(tellingWords(primary.message))].filter((word) => complaint.has(word));
  return SOURCE_FACTORS[shared.length >= SHARED_WORDS ? "form-field" : "errors-block"];
}
function errorEvidence(rules, report, alone) {
  const primary = report.primaryError === null ? void 0 : report.errors[report.primaryError];
  const others = report.errors.filter((error3) => error3 !== primary && !error3.noise).slice(0, MOST_OTHERS);
  const factor = primary === void 0 ? 0 : alone ? ALONE_FACTOR : sourceFactor(primary, report);
  return evidenceOf(rules, [
    ...primary === void 0 || primary.noise ? [] : [{ error: primary, where: "primary-error", factor }],
    ...others.map((error3) => ({ error: error3, where: "other-error", factor: OTHER_FACTOR }))
  ]);
}

// src/classify/custom-evidence.ts
function customEvidence(categories2, texts) {
  return [...categories2].flatMap(({ id: id2, patterns: patterns2, where: places, weight }) => {
    const looked = texts.filter(({ place: place2 }) => places.has(place2)).sort((a, b) => b.factor - a.factor);
    return patterns2.flatMap((pattern2, at2) => {
      const found = looked.find(({ text }) => pattern2.test(text));
      if (found === void 0) return [];
      const reason = `this repository's own pattern \u201C${pattern2.source}\u201D`;
      const rule = `${id2}-pattern-${at2 + 1}`;
      return [{ rule, category: id2, reason, where: found.where, weight: weight * found.factor }];
    });
  });
}

// src/classify/wording-evidence.ts
var FACTORS = { title: 1, lead: 0.9, "short output": 0.95, output: 0.8 };
var SHORT_OUTPUT = 300;
var MOST_OUTPUTS = 3;
var OUTPUT_END = 600;
var OUTPUT_LANGUAGES = /^(?:|text|txt|plain(?:text)?|console|terminal|output|logs?|sh|shell|bash|zsh|powershell|ps1?|cmd|bat|stacktrace|traceback|error)$/;
function quotedOutput({ code, fields }) {
  const fences = code.filter(({ language }) => OUTPUT_LANGUAGES.test(language)).map(({ text }) => text);
  const logs = fields.filter(({ kind }) => kind === "errors").map(({ text }) => text);
  return [...fences, ...logs].slice(0, MOST_OUTPUTS).map((text) => text.length <= 2 * OUTPUT_END ? text : `${text.slice(0, OUTPUT_END)}
${text.slice(-OUTPUT_END)}`);
}
function wordingEvidence(rules, report, zones) {
  if (report.primaryError !== null) return [];
  const output = quotedOutput(report).map(plainText3).join("\n");
  const outputFactor = FACTORS[output.length <= SHORT_OUTPUT ? "short output" : "output"];
  const places = [
    { text: zones.title, where: "title", factor: FACTORS.title, isProse: true },
    { text: zones.lead, where: "description", factor: FACTORS.lead, isProse: true },
    { text: output, where: "field", factor: outputFactor, isProse: false }
  ];
  const search = createSearch(places.map(({ text }) => text));
  return rules.flatMap((rule) => {
    const { name: name3, category, reason, weight, message, unmistakable } = rule;
    if (message === void 0 || !isWording(rule)) return [];
    const found = search(message);
    const place2 = places.find(
      ({ text, isProse }, index) => (found & 1 << index) !== 0 && text !== "" && (unmistakable === true || !isProse)
    );
    return place2 === void 0 ? [] : [{ rule: name3, category, reason, where: place2.where, weight: weight * place2.factor }];
  });
}
function isWording({ status, apiType, code, className, frames }) {
  const kind = status ?? apiType ?? code ?? className ?? frames;
  return kind === void 0;
}

// src/classify/pattern-texts.ts
var TITLE_LENGTH = 400;
var ERROR_LENGTH = 1e3;
var OTHER_ERRORS = 5;
var OTHER_ERROR_LENGTH = 200;
var OUTPUT_LENGTH = 1200;
var FACTORS2 = { title: 1, lead: 0.9, rest: 0.6, primary: 1, other: 0.25, output: 0.8 };
function patternTexts(report) {
  const prose = patternText(report.prose.slice(0, 2 * (LEAD2 + REST)));
  const primary = report.primaryError === null ? void 0 : report.errors[report.primaryError];
  const others = report.errors.filter((error3) => error3 !== primary && !error3.noise).slice(0, OTHER_ERRORS);
  const texts = [
    { place: "title", where: "title", text: patternText(report.title.slice(0, TITLE_LENGTH)), factor: FACTORS2.title },
    { place: "prose", where: "description", text: prose.slice(0, LEAD2), factor: FACTORS2.lead },
    // Across the border, so that what stands there is not cut in two.
    { place: "prose", where: "description", text: prose.slice(LEAD2 - BORDER, LEAD2 + REST), factor: FACTORS2.rest },
    {
      place: "errors",
      where: "primary-error",
      text: primary === void 0 || primary.noise ? "" : errorText(primary, ERROR_LENGTH),
      factor: FACTORS2.primary
    },
    {
      place: "errors",
      where: "other-error",
      text: others.map((error3) => errorText(error3, OTHER_ERROR_LENGTH)).join("\n"),
      factor: FACTORS2.other
    },
    {
      place: "errors",
      where: "field",
      text: patternText(quotedOutput(report).join("\n").slice(0, OUTPUT_LENGTH)),
      factor: FACTORS2.output
    }
  ];
  return texts.filter(({ text }) => text !== "");
}
var BORDER = 60;
function errorText({ className, status, apiType, code, message }, length) {
  const kind = className === null ? [] : [`${className}:`];
  const parts = [...kind, status, apiType, code, message].filter((part) => part !== null && part !== "");
  return patternText(parts.join(" ").slice(0, length));
}
function patternText(text) {
  return text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\*{2,}|`/g, "").replace(/\s+/g, " ").trim();
}

// src/wording/wordings.ts
var ENGLISH = { letter: String.raw`\w`, edge: String.raw`\b`, flags: "", whole: (lines) => lines };
function wordings(strings, ...shared) {
  return { text: String.raw(strings, ...shared) };
}
var WordingError = class extends Error {
  name = "WordingError";
};
function compileWordings({ text }, owner, style = ENGLISH) {
  const lines = toLines(text, owner);
  if (lines.length === 0) throw new WordingError(`${owner} has no wording`);
  const sources = lines.map(({ line }) => lineSource(line, style));
  try {
    return new RegExp(style.whole(sources.join("|")), style.flags);
  } catch (error3) {
    throw new WordingError(`${owner}, ${faultyLine(lines, style)}`, { cause: error3 });
  }
}
function faultyLine(lines, style) {
  for (const { line, at: at2 } of lines) {
    try {
      new RegExp(style.whole(lineSource(line, style)), style.flags);
    } catch {
      return `line ${at2}: it is no wording: ${line}`;
    }
  }
  return "all lines: they do not go together";
}
function toLines(text, owner) {
  const found = [];
  let open = "";
  let from = 0;
  for (const [index, piece] of text.replace(/^\s*\n/, "").split("\n").entries()) {
    if (open === "") from = index + 1;
    open = withoutBreaks(`${open}
${piece.trim()}`);
    if (open === "" || depthOf(open) > 0) continue;
    if (depthOf(open) < 0) throw new WordingError(`${owner}, line ${from}: a bracket is not opened: ${open}`);
    found.push({ line: open, at: from });
    open = "";
  }
  if (open !== "") throw new WordingError(`${owner}, line ${from}: a bracket is not closed: ${open}`);
  return found;
}
function depthOf(line) {
  let depth = 0;
  for (const [token] of line.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|[()]/g)) {
    if (token === "(") depth++;
    else if (token === ")") depth--;
  }
  return depth;
}
function lineSource(line, style) {
  if (line.length > 2 && line.startsWith("/") && line.endsWith("/")) return line.slice(1, -1);
  const opens = line.startsWith("\u2026");
  const closes = line.endsWith("\u2026");
  const body = line.slice(opens ? 1 : 0, closes ? -1 : void 0);
  return (opens ? "" : style.edge) + bodySource(body, style) + (closes ? "" : style.edge);
}
var TOKEN2 = /(?:\\.|\[(?:\\.|[^\]\\])*\]|[)}])[*+]?|\(\?(?:<?[=!])|<(\d)> | \.\.(\d+)\.\. |[(*+./]/g;
function bodySource(body, { letter, edge }) {
  return body.replace(TOKEN2, (token, words, characters) => {
    if (words !== void 0) return words === "1" ? `(?:${letter}+ )?` : `(?:${letter}+ ){0,${words}}`;
    if (characters !== void 0) return String.raw`${edge}[^.\n]{0,${characters}}${edge}`;
    if (token === "(") return "(?:";
    if (token === "*" || token === "+") return letter + token;
    return token === "." || token === "/" ? `\\${token}` : token;
  });
}

// src/classify/read-rules.ts
function toPattern(written, name3, style) {
  return written instanceof RegExp ? written : compileWordings(written, `rule ${name3}`, style);
}
function readTextRules(rules, style) {
  return rules.map(({ pattern: written, ...rest }) => {
    let made;
    return {
      ...rest,
      get pattern() {
        return made ??= toPattern(written, rest.name, style);
      }
    };
  });
}
function readErrorRules(rules) {
  return rules.map(
    ({ message, ...rest }) => message === void 0 ? rest : { ...rest, message: toPattern(message, rest.name) }
  );
}

// src/classify/rules/assistant-errors.ts
var ASSISTANT_ERROR_RULES = [
  {
    name: "context-words",
    category: "context-limit",
    reason: "the input is longer than the limit",
    source: "messages of language-model APIs and of HTTP servers",
    weight: 4,
    message: wordings`
      (prompt|input|context|conversation|message|request) ..30.. (is )?too (long|large)
      context (length|window|limit|size)[^.\n]{0,30}(exceed|reach|limit|overflow)…
      exceeds? (the )?(maximum )?(allowed )?(context|tokens?)
      maximum (context|allowed tokens|number of tokens)
      context_length_exceeded
      token limit
      output token maximum
      not enough messages to compact
      error during compaction
      context low
    `
  },
  {
    name: "policy-words",
    category: "content-policy",
    reason: "refused for what was asked",
    source: "usage-policy messages of language-model services",
    weight: 4,
    message: wordings`
      (violates?|violating|against) (our |the )?(usage|content|acceptable use|safety) polic…
      content[_ ](policy|filter)…
      safety (system|filter|settings)
      blocked by content
      flagged (as|for|by)
      unable to respond to this request
    `
  },
  {
    name: "assistant-malformed",
    category: "invalid-request",
    reason: "the model's service refused the request as malformed",
    source: "validation messages of language-model APIs",
    weight: 2.6,
    status: [400, 499],
    message: wordings`
      invalid (tool|model|beta)
      unexpected \x60?+\x60? (block|role)
      model[: ][^.\n]{0,60}(not found|does not exist|not supported)
    `
  },
  {
    name: "assistant-sandbox",
    category: "config",
    reason: "the sandbox of an assistant's commands is in the way",
    source: "messages of coding assistants",
    weight: 2.4,
    message: /\bsandbox\b/
  },
  {
    name: "tool-server-words",
    category: "integration",
    reason: "a tool or tool server of the assistant failed",
    source: "Model Context Protocol",
    weight: 2.4,
    message: /\bmcp\b|\btool \S{1,80} not found\b|\bno such tool\b/
  }
];

// src/classify/rules/model-names.ts
var MODEL_NAMES = [
  "model",
  "assistant",
  "agent",
  "llm",
  "ai",
  "claude",
  "opus",
  "sonnet",
  "haiku",
  "gpt(?:-[\\w.]+)?",
  "codex",
  "gemini",
  "copilot"
];
var INSTRUCTION_FILES = [
  "agents\\.md",
  "claude\\.md",
  "gemini\\.md",
  "copilot-instructions",
  "cursorrules"
];
var NAMES = overLines()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`;
var HINTS = [
  /\bmodels?\b(?! (?:class|table|field|file)s?\b)/,
  /(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,
  /\bprompts?\b/,
  /\b(?:conversations?|chats?)\b/,
  /\bassistants?\b/,
  /\bai\b/,
  /\b(?:gemini|copilot|opus|sonnet|haiku)\b/,
  /\binstructions?\b/,
  /\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,
  /\b(?:tokens?|context)\b/,
  /\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,
  /\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,
  /\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,
  /\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/
];
function speaksOfAssistant(says) {
  return says(NAMES) || HINTS.filter(says).length >= 2;
}

// src/classify/rules/openings.ts
var CANNOT = "can(no|')?t|cannot|unable to";
var FAILS_TO = "fail(s|ed)? to";
var COULD_NOT = "could( not|n't)";

// src/classify/rules/assistant-words.ts
var USAGE = "issue trackers of language-model assistants";
var MODEL = `(?:${MODEL_NAMES.join("|")})`;
var FILES = INSTRUCTION_FILES.join("|");
var ASSISTANT_WORD_RULES = [
  {
    name: "title-says-model",
    category: "model-behavior",
    reason: "the title calls itself a report about the model",
    source: "conventional title prefixes",
    weight: 3.2,
    pattern: /^\W{0,3}models?\b(?: behaviou?r)?\]/,
    zones: ["title"]
  },
  {
    name: "model-quality",
    category: "model-behavior",
    reason: "complains of the model's answers or choices",
    source: "issue trackers of language-model assistants",
    weight: 3.2,
    pattern: overLines()`
      \bhallucinat\w+|
      \b${MODEL}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|
        uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|
      \b${MODEL}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|
        worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|
        makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|
        destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|
        fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|
        remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|
      \b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${FILES}|system prompt|my rules|
        user (?:rules|instructions?|directives?|request))\b
    `
  },
  {
    name: "model-words",
    category: "model-behavior",
    reason: "speaks of the quality of answers, code or understanding",
    source: "issue trackers of language-model assistants",
    weight: 2.2,
    pattern: wordings`
      (quality|intelligence|reasoning|context) <1> (degrad+|loss|regression|drop|decline)
      (model|response|answer) (performance|quality)
      quality <2> (down|worse|dropp+|degrad+|declin+)
      (bad|poor|wrong|low[- ]quality|terrible|incorrect|redundant|buggy) <1> (answers?|responses?|code|
        suggestions?|results|decisions?|understanding|analysis)
      code generation
      (answers?|responses?|quality) <4> (worse|dropped|declin+|degrad+|terrible|useless)
      (loses?|lost|losing|keep) (the )?context
      misleading
      sycophan+…
      understand* (the )?(task|request|instructions?|context)
      without (being )?asked
      (dumber|stupid|useless|lobotomi[sz]ed|nerfed)
      …(?<!\billegal )\binstructions?
      claims? (to|that|it)
      (i|we) <1> (asked|told|instructed) (it|him|the model)
    `
  },
  {
    name: "file-tool",
    category: "filesystem",
    reason: "a tool that edits, reads or searches files goes wrong",
    source: "tool names shared by several assistants",
    weight: 2.2,
    pattern: /\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/
  },
  {
    name: "saved-session",
    category: "filesystem",
    reason: "saved sessions or history are lost or cannot be opened again",
    source: USAGE,
    weight: 1.8,
    pattern: wordings`
      (sessions?|conversations?|chats?|history|transcripts?|projects?|work) <5> (lost|missing|gone|
        disappear*|deleted|not (saved|found|created|restored))
      (${CANNOT}|${FAILS_TO}) resume
      no conversation found
      resume <3> (fail*|broken|not work*|lost)
    `
  },
  {
    name: "compaction",
    category: "context-limit",
    reason: "shortening the conversation fails",
    source: "feature name shared by several assistants",
    weight: 3.2,
    pattern: /(?:\b|\/)(?:auto-?\s?)?compact(?:ion|ing|s|ed)?\b(?! mode| view| layout| size)/,
    zones: ["title", "lead"]
  },
  {
    name: "policy-refusal",
    category: "content-policy",
    reason: "a policy or safety filter refused what was asked",
    source: USAGE,
    weight: 3.8,
    pattern: wordings`
      (usage|content|safety|acceptable use) (polic(y|ies)|filter(ing)?)
      policy violation
      violat+ <3> polic(y|ies)
      false positive ..40.. (safety|filter|moderation|polic)…
      /\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b/
      unable to respond to this request
      moderation
      output blocked
    `
  },
  {
    name: "context-full",
    category: "context-limit",
    reason: "the conversation or its answer is longer than the limit",
    source: USAGE,
    weight: 3.6,
    pattern: wordings`
      (prompt|input|context|conversation|request|message|file|response|output) (is |was |too |are |
        size )*(too (long|large|big)|exceed*)
      context (window|length|limit|size|low|usage|left)
      out of context
      max(imum)?[ _]((output|context)[ _])?tokens?
      token (count )?(limit|maximum) <1> exceed*…
      exceeds? (the )?(maximum )?<1> tokens?
      tokens? > \d…
    `
  },
  {
    name: "assistant-tools",
    category: "integration",
    reason: "speaks of an assistant's commands, agents or tool servers",
    source: "Model Context Protocol; common usage",
    weight: 2.6,
    pattern: wordings`
      mcps?
      …(?<!\S)/ide
      slash commands?
      custom (commands?|agents?|tools?)
      sub-?agents?
      skills?
      agents?\b(?= (not|fail|list|load))…
    `
  },
  {
    name: "assistant-tools-fail",
    category: "integration",
    reason: "an assistant's command, agent or tool server does not load or connect",
    source: USAGE,
    weight: 2.4,
    pattern: wordings`
      (mcps?|connectors?|skills?|(sub-?|custom |project )agents?|slash commands?|tools?|
        servers?)\b <5> (fail*|not <1> (load*|connect*|found|work*|detect*|available|trigger*|fir+|
        recogni[sz]ed|show*|execut*|start*)|\w{2,8}n't (load|connect|work|detect|trigger|fire|show|
        start)|disconnect*|error*|broken|missing|disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (tool|skill|agent)
    `
  },
  {
    name: "assistant-request-refused",
    category: "invalid-request",
    reason: "the model's service refused the request as malformed",
    source: USAGE,
    weight: 3.2,
    pattern: wordings`
      model <3> (not found|does not exist|not available|404)
      invalid (tool|model|beta header)
      could not process
      image <3> (size|dimensions?|exceeded|validation|format)
    `
  },
  {
    name: "assistant-sandbox",
    category: "config",
    reason: "speaks of the sandbox that an assistant's commands run in",
    source: USAGE,
    weight: 2.4,
    pattern: /\bsandbox(?:ed|ing)?\b/
  },
  {
    name: "assistant-permission-prompts",
    category: "config",
    reason: "speaks of an assistant's permission prompts and approvals",
    source: USAGE,
    weight: 3,
    pattern: wordings`
      (still|keeps?|always|constantly|repeatedly|again) <3> (prompt*|ask*) <4> (permission|approval|
        confirm*|allow|if)
      (allow|deny|ask)(ed)?[- ]?lists?
      approvals?
      permissions? (prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)
    `
  },
  {
    name: "assistant-approvals",
    category: "config",
    reason: "an assistant's approvals do not do what they say",
    source: USAGE,
    weight: 2.6,
    pattern: wordings`
      allowed-?tools
      bypass(ing)? permissions?
      dangerously[- ]skip
      without <1> (permission|approval|confirmation|asking)
    `
  },
  {
    name: "assistant-hooks",
    category: "integration",
    reason: "speaks of hooks, which an assistant runs around its tools",
    source: USAGE,
    weight: 2.2,
    pattern: /\bhooks?\b/
  },
  {
    name: "assistant-overloaded",
    category: "overloaded",
    reason: "says that it is overloaded",
    source: USAGE,
    weight: 3,
    pattern: wordings`
      overload(ed)?\b(?! <1> (operators?|functions?|methods?|calls?|slices?|notation|constructors?|
        index*|resolution|signatures?|variants?|literals?|deref*))…
    `
  },
  {
    name: "tokens-drain",
    category: "usage-limit",
    reason: "tokens or usage drain faster than expected",
    source: USAGE,
    weight: 3,
    pattern: wordings`
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|
        too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|
        energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|
        cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?/
      (burn|drain|eat|consum|us|wast|chew)(s|es|ed|ing|e)? (up |through |all )?(my |the |your |of |
        too )*<1> (tokens|usage|quota|credits?|limits?)
      (tokens?|usage|quota|limits?|credits) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
    `
  }
];

// src/classify/rules/errno.ts
var POSIX = "errno(3), libuv error names";
var NODE = "Node.js documentation, \u201CErrors\u201D";
var ERRNO_RULES = [
  {
    name: "errno-network",
    category: "network",
    reason: "a network error code",
    source: POSIX,
    weight: 3,
    code: overLines("i")`
      ^(?:ECONN(?:REFUSED|RESET|ABORTED)|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EAI_\w+|EHOSTUNREACH|
        EHOSTDOWN|ENETUNREACH|ENETDOWN|EPROTO|UND_ERR_\w+|ERR_SOCKET\w*|ERR_NETWORK\w*|
        ConnectionRefused|FailedToOpenSocket)$
    `
  },
  {
    name: "errno-tls",
    category: "network",
    reason: "a certificate could not be verified",
    source: "OpenSSL verify(1)",
    weight: 3.2,
    code: /^(?:\w*CERT\w*|UNABLE_TO_(?:GET|VERIFY)\w*|ERR_TLS\w*|ERR_SSL\w*|EPROTO)$/i
  },
  {
    name: "errno-port",
    category: "network",
    reason: "the port or address is taken",
    source: POSIX,
    weight: 2.4,
    code: /^EADDR(?:INUSE|NOTAVAIL)$/i
  },
  {
    name: "errno-file",
    category: "filesystem",
    reason: "a file error code",
    source: POSIX,
    weight: 2.6,
    code: /^(?:ENOENT|EACCES|EPERM|EISDIR|ENOTDIR|EEXIST|EROFS|EBUSY|EXDEV|ELOOP|ENAMETOOLONG|ENOTEMPTY|ELOCKED|ESTALE|EIO|ERR_FS_\w+)$/i
  },
  {
    name: "errno-space",
    category: "filesystem",
    reason: "the disk or its quota is full",
    source: POSIX,
    weight: 3.4,
    code: /^(?:ENOSPC|EDQUOT)$/i
  },
  {
    name: "errno-handles",
    category: "filesystem",
    reason: "too many open files",
    source: POSIX,
    weight: 2.8,
    code: /^(?:EMFILE|ENFILE)$/i
  },
  {
    name: "errno-memory",
    category: "memory",
    reason: "no memory left",
    source: POSIX,
    weight: 3.4,
    code: /^(?:ENOMEM|ERR_WORKER_OUT_OF_MEMORY)$/i
  },
  {
    name: "exit-137",
    category: "memory",
    reason: "killed, which usually means out of memory",
    source: "128 + SIGKILL, sh(1)",
    weight: 2,
    code: /^(?:exit 137|SIGKILL)$/i
  },
  {
    name: "exit-signal",
    category: "crash",
    reason: "ended by a signal that means a crash",
    source: "signal(7)",
    weight: 3,
    code: /^(?:exit (?:132|133|134|135|136|139)|SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP)|0xC0000005|3221225477)$/i
  },
  {
    name: "exit-code",
    category: "process",
    reason: "a child process ended with an error",
    source: "sh(1)",
    weight: 1.6,
    code: /^exit -?\d+$/i
  },
  {
    name: "errno-child",
    category: "process",
    reason: "a child process could not be started or fed",
    source: POSIX,
    weight: 2.2,
    code: /^(?:EPIPE|ECHILD|ESRCH|ENOEXEC|E2BIG|ERR_CHILD_\w+|ERR_IPC_\w+)$/i
  },
  {
    name: "spawn-enoent",
    category: "process",
    reason: "the program to start was not found",
    source: NODE,
    weight: 4,
    code: /^ENOENT$/i,
    message: /\bspawn\b|posix_spawn/
  },
  {
    name: "module-missing",
    category: "install-update",
    reason: "a module of the program is missing",
    source: NODE,
    weight: 2,
    code: /^(?:ERR_)?(?:MODULE_NOT_FOUND|REQUIRE_ESM|PACKAGE_\w+|UNSUPPORTED_DIR_IMPORT)$/i
  },
  {
    name: "npm-code",
    category: "install-update",
    reason: "an npm error code",
    source: "npm documentation, \u201CCommon errors\u201D",
    weight: 3,
    code: /^(?:E404|E401|ERESOLVE|EBADENGINE|EINTEGRITY|ETARGET|EBADPLATFORM|ELIFECYCLE|EUSAGE|EOTP)$/i
  },
  {
    name: "sdk-code",
    category: "install-update",
    reason: "an error code of the package manager or SDK",
    source: "NuGet and .NET SDK error references",
    weight: 2.8,
    code: /^(?:NETSDK\d+|NU\d{4})$/i
  }
];

// src/classify/rules/http-status.ts
var RFC_9110 = "RFC 9110, section 15";
var RFC_6585 = "RFC 6585";
var HTTP_STATUS_RULES = [
  {
    name: "http-400",
    category: "invalid-request",
    reason: "HTTP 400: the service refused the request as malformed",
    source: RFC_9110,
    weight: 2.2,
    status: [400, 400]
  },
  {
    name: "http-401",
    category: "authentication",
    reason: "HTTP 401: not signed in",
    source: RFC_9110,
    weight: 3.2,
    status: [401, 401]
  },
  {
    name: "http-402",
    category: "usage-limit",
    reason: "HTTP 402: payment required",
    source: RFC_9110,
    weight: 3.2,
    status: [402, 402]
  },
  {
    name: "http-403",
    category: "permission",
    reason: "HTTP 403: signed in, but not allowed",
    source: RFC_9110,
    weight: 2.8,
    status: [403, 403]
  },
  {
    name: "http-404",
    category: "invalid-request",
    reason: "HTTP 404: what was asked for is not there",
    source: RFC_9110,
    weight: 1.6,
    status: [404, 404]
  },
  {
    name: "http-407",
    category: "network",
    reason: "HTTP 407: the proxy wants a sign-in",
    source: RFC_9110,
    weight: 3,
    status: [407, 407]
  },
  {
    name: "http-408",
    category: "network",
    reason: "HTTP 408: the request took too long",
    source: RFC_9110,
    weight: 2.4,
    status: [408, 408]
  },
  {
    name: "http-413",
    category: "context-limit",
    reason: "HTTP 413: the request was too large",
    source: RFC_9110,
    weight: 3,
    status: [413, 413]
  },
  {
    name: "http-422",
    category: "invalid-request",
    reason: "HTTP 422: the request could not be processed",
    source: RFC_9110,
    weight: 2.4,
    status: [422, 422]
  },
  {
    name: "http-429",
    category: "rate-limit",
    reason: "HTTP 429: too many requests",
    source: RFC_6585,
    weight: 2.6,
    status: [429, 429]
  },
  {
    name: "http-451",
    category: "permission",
    reason: "HTTP 451: withheld for legal reasons",
    source: "RFC 7725",
    weight: 2.6,
    status: [451, 451]
  },
  {
    name: "http-5xx",
    category: "server-error",
    reason: "HTTP 5xx: the service itself failed",
    source: RFC_9110,
    weight: 3,
    status: [500, 528]
  },
  {
    name: "http-529",
    category: "overloaded",
    reason: "HTTP 529: the service is overloaded",
    source: "Anthropic API errors page; Qualys",
    weight: 3.6,
    status: [529, 529]
  }
];

// src/classify/rules/languages/chinese.ts
var CHINESE = {
  language: "zh",
  when: { letters: String.raw`\p{Script=Han}` },
  spaced: false,
  words: {
    crash: wordings`
      卡住
      卡死
      死机
      當機
      崩溃
      崩潰
      闪退
      閃退
      无响应
      無回應
      没有响应
      沒有回應
      没反应
      沒反應
      假死
      挂起
      死循环
      自动退出
      意外退出
      打不开
      无法启动
      無法啟動
      启动失败
      段错误
    `,
    network: wordings`
      网络(错误|异常|连接|超时|不通|断)
      網路(錯誤|異常|連線|逾時)
      连接(失败|错误|超时|不上|被拒|断开|中断)
      连不上
      連不上
      無法連線
      无法连接
      请求超时
      連線逾時
      断线
      掉线
      证书(错误|验证)
      代理(无效|失败|错误|不)
      设置代理
    `,
    authentication: wordings`
      (无法|不能|没法|無法)(正常)?(登录|登錄|登入|登陆)
      (登录|登錄|登入|登陆)(失败|失敗|不了|不上|过期|报错|异常|循环)
      认证(失败|错误|过期)
      認證失敗
      授权(失败|过期|错误)
      (密码|密碼|令牌|密钥)(错误|無效|无效|过期)
      反复(要求)?登录
      验证码
    `,
    "install-update": wordings`
      (安装|安裝|升级|升級)(失败|失敗|不了|报错|错误|出错|不上)
      (无法|不能|無法)(安装|安裝|更新|升级|升級)
      更新(失败|失敗|不了|报错)
      卸载(失败|不)
      依赖(冲突|错误)
      编译失败
    `,
    permission: wordings`
      权限(不足|错误|被拒)
      權限不足
      没有权限
      沒有權限
      无权(限|访问)
      無權
      拒绝访问
      拒絕存取
      访问被拒
    `,
    memory: wordings`
      内存(泄漏|泄露|溢出|不足|占用|爆|暴涨|过高)
      記憶體(洩漏|不足|溢位|用量)
      (cpu|处理器) ?(占用|使用率|飙)
      占用(大量|过多|过高|太多)
    `,
    ui: wordings`
      不显示
      显示(不|异常|错误|错乱|乱码|问题)
      顯示(不|異常|錯誤)
      不顯示
      闪烁
      閃爍
      乱码
      亂碼
      输入法
      輸入法
      (无法|不能)(粘贴|复制|滚动|点击|输入)
      粘贴
      貼上
      /(?:文字|按钮|界面|窗口|菜单|图标).{0,6}(?:重叠|错位|遮挡|模糊|消失|看不|太小|空白)/
      重叠
      错位
      快捷键
      光标
      字体
      深色模式
    `,
    "feature-request": wordings`
      希望(能|可以|增加|添加|支持|加)
      建议(增加|添加|支持|加)
      建議(增加|新增|支援)
      请(求)?(增加|添加|支持)
      請(新增|支援)
      能否(增加|支持|添加)
      /可以(?:增加|添加|支持).{0,20}吗/
      功能(请求|建议|需求|請求)
      /想要.{0,12}功能/
    `,
    "usage-limit": wordings`
      额度
      額度
      配额
      配額
      余额不足
      限额
      用量(限制|超|消耗|异常)
      使用(限制|上限|次数)
      (达到|超出|超过)(了)?(使用)?(上限|限制|限额)
      扣费
      重复扣
      充值
    `,
    config: wordings`
      (配置|设置|設定|选项|参数)(不生效|无效|失效|没有生效|被忽略|丢失|不起作用|無效)
      /(?:不生效|忽略).{0,4}(?:配置|设置)/
    `,
    filesystem: wordings`
      文件(不存在|找不到|被覆盖|丢失|损坏|损毁|锁定|路径)
      找不到文件
      檔案(不存在|遺失|損毀)
      (无法|不能)(读取|写入|保存|打开|删除)(文件|目录)
      磁盘(已满|空间)
      中文路径
      路径(错误|不存在)
    `,
    "model-behavior": wordings`
      变笨
      降智
      胡说
      幻觉
      不听(指令|话)
      不按(指令|要求|照)
      答非所问
    `,
    "context-limit": wordings`
      上下文(过长|太长|超|长度|窗口|压缩)
      压缩(对话|上下文|失败)
    `
  }
};

// src/classify/rules/languages/french.ts
var FRENCH = {
  language: "fr",
  when: { words: "de|le|les|un|une|des|du|ce|avec|mais|quand|apr\xE8s|est|aux|sans|ne|pas|erreur|je|dans|mon|ma" },
  spaced: true,
  words: {
    crash: wordings`
      plante~
      plantage
      plantée?~
      se fige
      figée?~
      se bloque
      reste bloqué
      gelée?~
      ne répond (pas|plus)
      se ferme (tout|toute|sans|brutalement|seul|au|dès)
      ne (démarre|se lance|s'ouvre) (pas|plus)
      boucle infinie
      écran (blanc|noir|bleu)
      erreur de segmentation
      cesse de (répondre|fonctionner)
      fermeture inattendue
    `,
    network: wordings`
      erreur (de )?(réseau|connexion)
      pas de connexion
      (impossible de|n'arrive pas à|ne peut pas|ne parvient pas à) (se )?(connecter|
        joindre) (au serveur|à internet|à l'api|le serveur|au réseau)
      connexion (refusée|perdue|interrompue|fermée|coupée)
      perte de connexion
      délai (d'attente )?(dépassé|expiré)
      certificat
      hors[- ]ligne
    `,
    authentication: wordings`
      (impossible de|n'arrive pas à|ne peut pas|ne peux pas|ne parviens pas à|erreur (lors|en)|
        échec) <1> (me |se |s'|m')?(connecter à (mon|son) compte|connecter (avec|via|depuis)|identifier|
        authentifier)
      me connecter à mon compte
      échec (de (l'|la )?)?(authentification|connexion au compte)
      authentification <1> (échou|impossible|refus)
      mot de passe <1> (incorrect|refusé|invalide)
      déconnect(e|é) (sans cesse|à chaque|automatiquement)
      session expirée
    `,
    "install-update": wordings`
      (impossible (de|d')|n'arrive pas à|erreur (lors de l'|à l')|
        échec (de (la |l')?|lors de l')) ?(installer|installation|mettre à jour|mise à jour|
        désinstaller|compiler|compilation)
      (installation|mise à jour) <2> (échou|impossible|bloqu|ne (se|s'))
      ne s'installe pas
      ne se met pas à jour
    `,
    permission: wordings`
      permission (refusée|non accordée)
      permissions insuffisantes
      accès (refusé|interdit)
      droits? insuffisant
      pas (les droits|la permission|l'autorisation)
      non autorisé
    `,
    memory: wordings`
      fuites? (de )?mémoire
      /(?:consomm|utilis|occup)\p{L}* (?:\p{L}+ ){0,3}(?:mémoire|ram~)/
      mémoire (insuffisante|vive|saturée|pleine)
      (manque|plus) de mémoire
      100 ?% (du |de )?(cpu|processeur)
    `,
    ui: wordings`
      ne s'affiche(nt)? (pas|plus)
      s'affiche(nt)? mal
      mal affich
      affichage <1> (incorrect|cassé|déform|corromp)
      clignot
      scintill
      (texte|bouton|fenêtre|icône|menu)s? <3> (coupé|tronqu|superpos|chevauch|cachée?~|flou|dispar|illisible)
      (impossible de|ne peux pas|ne peut pas) (coller|copier|faire défiler|sélectionner|taper|cliquer)
      raccourcis? clavier
      mode sombre
      coller~
      clavier
    `,
    "feature-request": wordings`
      ce serait <1> (bien|utile|génial|super|pratique|idéal|top)
      il serait <1> (bien|utile|intéressant|souhaitable|pratique)
      j'aimerais
      j'apprécierais
      (ajouter|ajout d[e']) ?(une? |la |l')?(option|prise en charge|possibilité|fonction|mode)
      demande de fonctionnalité
      suggestion
      pourriez-vous <1> ajouter
      serait-il possible
      merci d'ajouter
    `,
    "usage-limit": wordings`
      limite d'(utilisation|usage)
      limite <1> atteinte
      quota <1> (atteint|dépass|épuis)
      crédits? <1> (épuis|insuffisant)
      facturée? (deux fois|en double)
      abonnement
    `,
    config: wordings`
      (réglage|paramètre|configuration|option|préférence)s? <3> (ignorée?|
        pas (pris|prise|appliqu|enregistr|sauvegard|respect)|perdu|réinitialis)
      (ignore|ne respecte pas|n'applique pas|n'enregistre pas|perd) (la |le |les |mes |mon |
        ma )?(configuration|réglage|paramètre|option|préférence)
    `,
    filesystem: wordings`
      (fichier|dossier|répertoire)s? <3> (introuvable|corromp|verrouill|écras|supprim|dispar|inexistant|n'existe)
      (impossible d'|ne peut pas )(ouvrir|enregistrer|lire|écrire|supprimer) (le |la |un )?(fichier|dossier)
      disque plein
      espace disque
    `,
    "model-behavior": wordings`
      ignore (mes |les )?instructions
      hallucin
      réponses? <1> (fausse|inventée|pire)
    `,
    "context-limit": wordings`
      contexte <1> (trop|dépass|plein)
    `
  }
};

// src/classify/rules/languages/german.ts
var GERMAN = {
  language: "de",
  when: {
    words: "der|das|ein|eine|und|nicht|ist|mit|beim?|nach|wenn|kein|keine|keinen|sich|auf|wird|f\xFCr|bitte|ich|unter|schl\xE4gt"
  },
  spaced: true,
  words: {
    crash: wordings`
      stürzt
      absturz
      abgestürzt
      abstürz
      hängt (sich )?(auf~|fest|beim|nach|bei|komplett|ewig)
      hängt~
      hängen~
      aufgehängt
      friert
      eingefroren
      einfrieren
      reagiert nicht
      keine reaktion
      keine rückmeldung
      schließt sich <1> (von selbst|sofort|einfach|unerwartet|beim)
      startet nicht
      lässt sich nicht (starten|öffnen)
      endlosschleife
      beendet sich
      speicherzugriffsfehler
      bleibt <1> hängen
    `,
    network: wordings`
      (netzwerk|verbindungs|zertifikats?|proxy)(fehler|problem|abbr|ausfall)
      (keine|kein|verliert die|verlorene) (internet|netzwerk)?(-)?verbindung
      verbindung <3> (abgelehnt|verloren|unterbrochen|fehlgeschlagen|abgebrochen|bricht|nicht|geschlossen)
      kann <3> nicht (verbinden|erreichen)
      nicht erreichbar
      zeitüberschreitung
      time-?out~
      zertifikat
      hinter (dem|einem|unserem) proxy
      offline
    `,
    authentication: wordings`
      /(?:anmeld|einlogg|login)\p{L}* (?:\p{L}+ ){0,3}(?:fehlgeschlagen|schlägt fehl|nicht|unmöglich|
        fehler|geht nicht)/
      (kann|konnte|lässt) <3> nicht <1> (anmelden|einloggen)
      anmeldefehler
      anmeldung
      authentifizierung
      (passwort|kennwort) <2> (falsch|ungültig|nicht akzeptiert)
      immer wieder (abgemeldet|anmelden|einloggen)
      abgemeldet
      sitzung abgelaufen
    `,
    "install-update": wordings`
      (installation|update|aktualisierung|upgrade|einrichtung) <3> (fehlgeschlagen|schlägt fehl|bricht|
        nicht|hängt|abgebrochen|fehler)
      (lässt|kann|konnte) <4> nicht <1> (installier|aktualisier|updaten|deinstallier|kompilier|bauen)
      installationsfehler
      updatefehler
      installationsprogramm
    `,
    permission: wordings`
      zugriff <1> (verweigert|abgelehnt)
      (keine|fehlende|unzureichende|nicht genügend) (+)?(berechtigung|rechte|zugriffsrechte)
      nicht (berechtigt|autorisiert)
      berechtigungsfehler
    `,
    memory: wordings`
      speicherleck
      arbeitsspeicher
      speicherverbrauch
      speicherbedarf
      (zu wenig|kein|nicht genügend|zu viel|gesamten) (+)?(arbeits)?speicher
      (cpu|prozessor)-?(last|auslastung)
      ram-?(verbrauch|nutzung)
      frisst <2> (ram|speicher)
    `,
    ui: wordings`
      (wird|werden|ist|sind) <3> (nicht|falsch|doppelt|unscharf|abgeschnitten) <1> (angezeigt|dargestellt|sichtbar)
      (falsch|nicht|doppelt) (angezeigt|dargestellt|lesbar|sichtbar)
      abgeschnitten
      überlapp
      verschwommen
      unscharf
      flacker
      flimmer
      darstellungsfehler
      anzeigefehler
      /(?:text|fenster|knopf|schaltfläche|symbol|menü)\p{L}* (?:\p{L}+ ){0,3}(?:verdeckt|verschwind|
        unleserlich|überdeckt|schwarz|leer)/
      (kann|lässt sich) <2> nicht (einfügen|kopieren|scrollen|markieren|anklicken|tippen)
      tastenkürzel
      tastatur
      dunkelmodus
      dunkler modus
      beim einfügen
      zwischenablage
    `,
    "feature-request": wordings`
      wäre <2> (schön|gut|toll|hilfreich|super|praktisch|klasse|nützlich)
      wünsche? mir
      wunsch:
      würde mir wünschen
      bitte <4> (hinzufügen|ergänzen|einbauen|unterstützen|ermöglichen)
      (könnte|kann) man <4> (hinzufügen|einbauen|ergänzen)
      (funktions|feature)-?wunsch
      verbesserungsvorschlag
      vorschlag:
      unterstützung für
    `,
    "usage-limit": wordings`
      (nutzungs|wochen|tages|sitzungs)-?limit
      (kontingent|guthaben|limit) <2> (aufgebraucht|erschöpft|erreicht|überschritten|leer)
      doppelt (abgebucht|berechnet)
      rechnung
      abonnement
    `,
    config: wordings`
      /(?:einstellung|konfiguration|option)\p{L}* (?:\p{L}+ ){0,3}(?:ignoriert|
        nicht (?:gespeichert|übernommen|beachtet|angewendet|gelesen|berücksichtigt)|zurückgesetzt|
        verloren|wirkungslos)/
      ignoriert <1> (einstellung|konfiguration|option)
    `,
    filesystem: wordings`
      /(?:datei|ordner|verzeichnis)\p{L}* (?:\p{L}+ ){0,3}(?:nicht (?:gefunden|vorhanden|gespeichert|
        geöffnet|gelesen)|beschädigt|gesperrt|überschrieben|gelöscht|verschwunden|verschwind)/
      /(?:kann|konnte) (?:die |den |das |keine )?(?:datei|ordner)\p{L}* (?:\p{L}+ ){0,2}(?:nicht|öffnen|speichern)/
      (festplatte|datenträger) <1> voll
      umlaut* im (pfad|dateinamen|benutzernamen)
    `,
    "model-behavior": wordings`
      ignoriert <1> anweisung
      halluzin
      antworten? <1> (falsch|schlechter|erfunden)
    `,
    "context-limit": wordings`
      kontext <1> (zu lang|voll|überschritten)
    `
  }
};

// src/classify/rules/languages/japanese.ts
var JAPANESE = {
  language: "ja",
  when: { letters: String.raw`[\p{Script=Hiragana}\p{Script=Katakana}]` },
  spaced: false,
  words: {
    crash: wordings`
      フリーズ
      固ま(る|り|っ)
      クラッシュ
      応答し(な|ま)
      応答なし
      反応し(な|ま)
      落ち(る|ます|て|た)
      強制終了
      異常終了
      突然終了
      起動(し(な|ま)|でき|に失敗)
      無限ループ
      ハング
      止ま(って|った|る)
    `,
    network: wordings`
      ネットワーク(エラー|に接続|接続|が)
      接続(エラー|でき|に失敗|が切|が拒否|が失|タイムアウト)
      つながら
      繋がら
      タイムアウト
      通信エラー
      証明書
      プロキシ
      オフライン
    `,
    authentication: wordings`
      ログイン(でき|に失敗|エラー|が|し直|を求|ループ)
      サインイン(でき|に失敗|エラー)
      認証(エラー|に失敗|でき|が|コード)
      ログアウトされ
      パスワードが
    `,
    "install-update": wordings`
      インストール(でき|に失敗|エラー|が(失|でき|終))
      アップデート(でき|に失敗|エラー|が)
      アップグレード(でき|に失敗)
      更新(でき|に失敗|エラー|が(失敗|適用))
      ビルドに失敗
      依存関係
    `,
    permission: wordings`
      権限(が(な|あり)|エラー|不足)
      アクセス(が)?(拒否|でき(な|ま))
      許可され(て|ま)
      アクセス権
    `,
    memory: wordings`
      メモリ(リーク|不足|使用|を|が)
      メモリー(リーク|不足)
      cpu(使用率|が|を)
      重く?な(る|り)
    `,
    ui: wordings`
      表示(され(な|ま)せ?|が(崩|おか|ずれ|乱|消)|崩れ|ずれ|が正し)
      ちらつ
      文字化け
      (入力|変換|選択|コピー|貼り付け|ペースト|スクロール)(でき|が(でき|おか|効)|する(と|たび))
      画面(が|の)(真|ちら|崩|乱|点|消|白)
      レイアウト
      日本語入力
      変換(中|候補|確定)
      ショートカット
      ダークモード
      重な(る|り|って)
    `,
    "feature-request": wordings`
      (し|追加し|対応し|でき(る|て)?(ように)?し)て(ほしい|欲しい|いただ)
      (できるように)なると(嬉|うれ)
      追加して(ほし|くだ)
      機能(追加|要望|リクエスト)
      要望
      (あると|だと)(嬉|うれ|便利|助か)
      対応(希望|予定は)
    `,
    "usage-limit": wordings`
      利用制限
      使用制限
      使用量(が|の)
      上限に(達|到)
      クォータ
      クレジット(が|不足|消費)
      二重(請求|課金)
      請求
    `,
    config: wordings`
      設定が(反映|効|無視|保存|消|読|適用)
      設定ファイルが
      (反映|適用)され(な|ま)
    `,
    filesystem: wordings`
      ファイルが(見つ|存在|開|消え|壊|保存|上書|ロック|削除)
      保存でき
      書き込め
      読み込め
      ディスク(が|の空|容量)
      パスに(日本語|空白|スペース)
    `,
    "model-behavior": wordings`
      指示に従わ
      指示を無視
      馬鹿に
      嘘をつ
      幻覚
      ハルシネーション
    `,
    "context-limit": wordings`
      コンテキスト(が|長|上限|ウィンドウ|圧縮)
      圧縮に失敗
    `
  }
};

// src/classify/rules/languages/korean.ts
var KOREAN = {
  language: "ko",
  when: { letters: String.raw`\p{Script=Hangul}` },
  spaced: false,
  words: {
    crash: wordings`
      멈추
      멈춤
      멈춥
      멈췄
      먹통
      응답이 없
      응답 없음
      반응이 없
      진행이 안
      튕깁
      튕김
      튕겨
      충돌(합|이|로|하)
      크래시
      강제 ?종료
      비정상 ?종료
      갑자기 (종료|꺼)
      실행(되지|이 안|할 수)
      무한 ?루프
      프리징
    `,
    network: wordings`
      네트워크 ?(오류|에러|연결|문제|끊)
      연결(할 수|이 (안|끊|실패|되지)|에 실패|되지| ?오류| ?실패| ?끊)
      타임 ?아웃
      시간 ?초과
      접속(이 안|할 수|되지| ?오류)
      프록시
      인증서
    `,
    authentication: wordings`
      로그인(이 안|할 수|에 실패|되지| ?실패| ?오류| ?불가|을 (계속|다시))
      인증(에 실패|이 안| ?오류| ?실패|되지| ?번호)
      로그아웃(됩|되)
      비밀번호(가|를)
    `,
    "install-update": wordings`
      설치(가 안|할 수|에 실패|되지| ?실패| ?오류|하는 ?중)
      업데이트(가 안|할 수|에 실패|되지| ?실패| ?오류)
      업그레이드(에 실패| ?실패| ?오류)
      빌드(에 실패| ?실패)
      의존성
    `,
    permission: wordings`
      권한(이 없| ?없| ?오류| ?부족|이 부족|이 거부)
      접근(이 거부| ?거부|할 수)
      액세스(가 거부| ?거부)
    `,
    memory: wordings`
      메모리(가| ?누수| ?부족| ?사용| ?를)
      cpu ?(사용|가|를|점유)
    `,
    ui: wordings`
      (표시|보이|나타나|출력)(되지|지 않|지 않습|가 안)
      안 ?보(입|임|여)
      깜빡
      글자(가|이)? ?(깨|겹)
      깨(져|짐|집)
      화면(이|에) ?(깜|깨|멈|안|하얗|검)
      (입력|붙여넣기|복사|스크롤|선택|클릭)(이 안|가 안|할 수|되지|이 되지)
      한글 ?입력
      단축키
      겹(쳐|침|칩)
      다크 ?모드
      글꼴
    `,
    "feature-request": wordings`
      추가해 ?주
      추가(되|하)면 (좋|감사)
      기능 ?(추가|요청|제안)
      지원해 ?주
      지원(되|하)면
      있으면 좋겠
      했으면 좋겠
      건의
      제안합니다
    `,
    "usage-limit": wordings`
      사용량(이| ?제한| ?한도| ?초과)
      한도(가|를|에)
      한도 ?초과
      크레딧
      이중 ?(결제|청구)
      결제가
    `,
    config: wordings`
      설정(이 (적용|저장|무시|사라|안|초기)|을 무시|값이)
      적용되지
    `,
    filesystem: wordings`
      파일(이 (없|삭제|손상|사라|잠|덮)|을 (찾을|열|저장|읽)( 수|지))
      경로(를 찾|에 한글)
      디스크(가| ?공간| ?용량)
    `,
    "model-behavior": wordings`
      지시를 (무시|따르)
      멍청
      거짓말
      환각
    `,
    "context-limit": wordings`
      컨텍스트(가| ?길이| ?초과| ?압축)
      압축에 실패
    `
  }
};

// src/classify/rules/languages/portuguese.ts
var PORTUGUESE = {
  language: "pt",
  when: { words: "de|uma|um|n\xE3o|que|com|para|ao|da|dos|das|quando|depois|est\xE1|em|sem|voc\xEA|erro|meu|minha" },
  spaced: true,
  words: {
    crash: wordings`
      trav(a~|ando|ou~|ado)
      congel(a~|ando|ou~|ado)
      não responde
      parou? de (responder|funcionar)
      para de (responder|funcionar)
      fecha (sozinh|do nada|inesperad|ao)
      fechou sozinh
      loop infinito
      não (abre~|inicia~)
      tela (branca|preta|azul)
      falha de segmentação
      quebra (ao|quando)
    `,
    network: wordings`
      erro de (rede|conexão)
      sem (conexão|internet)
      não (consegue|consigo|é possível) (se )?conectar
      conexão (recusada|perdida|interrompida|fechada|cai)
      falha (na|de) conexão
      tempo (de espera|limite) (esgotad|excedid)
      certificado
      não conecta
    `,
    authentication: wordings`
      (não (consigo|consegue|dá para|é possível)|erro ao|falha ao|impossível) (fazer (o )?login|entrar|
        logar|autenticar|acessar a conta|iniciar sessão)
      login <2> (falh|não|erro|inválid)
      autenticação (falh|não|erro)
      falha (de|na) autenticação
      senha (incorreta|inválida|não)
      sessão (expir|encerrad)
      desloga
    `,
    "install-update": wordings`
      (não (consigo|consegue|é possível|dá para)|erro ao|falha ao|impossível) (instalar|atualizar|
        desinstalar|compilar)
      (instalação|atualização) <2> (falh|não |erro|trav)
      (falha|erro) (na|de|da) (instalação|atualização)
      não (instala|atualiza)
    `,
    permission: wordings`
      permissão negada
      sem permissão
      permiss(ão|ões) insuficiente
      acesso negado
      não (tenho|tem) permissão
      não autorizad
    `,
    memory: wordings`
      vazamento de memória
      /(?:consum|uso)\p{L}* (?:\p{L}+ ){0,2}(?:de )?memória/
      (muita|toda a|falta de|sem) memória
      memória (insuficiente|ram~)
      memória <1> (aument|cresc|estour)
      (100 ?%|muita|toda a) (da |de )?(cpu|ram~)
    `,
    ui: wordings`
      não (aparece(?! nenhum)|é exibid|mostra|exibe)
      piscando
      pisca~
      cintil
      (texto|botão|janela|ícone|menu|tela)s? <3> (cortad|sobrepost|cobert|borrad|some~|sumi|desaparec|ilegív|preta)
      não (consigo|consegue|dá para|é possível) (colar|copiar|rolar|selecionar|digitar|clicar)
      atalhos? (de|do) teclado
      modo escuro
      ao colar
      teclado
    `,
    "feature-request": wordings`
      gostaria (de|que)
      seria <1> (bom|útil|ótimo|legal|interessante|ideal)
      por favor,? (adicion|permit|inclu)
      adicionar (uma? |a |o )?(opção|suporte|possibilidade|função|modo)
      solicitação de (recurso|funcionalidade)
      sugestão
      poderiam (adicion|inclu)
    `,
    "usage-limit": wordings`
      limite de (uso|mensagens|tokens)
      limite <1> (atingid|excedid)
      cota <1> (esgotad|excedid)
      créditos
      cobrad\p{L} (duas vezes|em dobro)
      assinatura
    `,
    config: wordings`
      /(?:configuraç|opç|preferência|parâmetro)\p{L}* (?:\p{L}+ ){0,2}(?:não (?:é |são |está )?(?:salv|
        aplic|respeit|funcion|lid)|ignorad|se perde|redefinid)/
      (ignora|não respeita|não salva|não aplica|perde) (a |o |as |os |minha |minhas )?(configuraç|opç|preferência)
    `,
    filesystem: wordings`
      (arquivo|pasta|diretório|ficheiro)s? <2> (não (existe|encontrad|é salvo)|corrompid|bloquead|
        sobrescrit|apagad|sumi|desaparec)
      não (consegue|consigo|é possível) (abrir|salvar|ler|gravar|apagar) (o |a |os |um )?(arquivo|pasta|ficheiro)
      disco cheio
    `,
    "model-behavior": wordings`
      ignora (minhas |as )?instruções
      alucina
      respostas? <1> (errad|inventad|pior)
    `,
    "context-limit": wordings`
      contexto <1> (muito|cheio|excedid)
    `
  }
};

// src/classify/rules/languages/russian.ts
var RUSSIAN = {
  language: "ru",
  when: { letters: String.raw`\p{Script=Cyrillic}` },
  spaced: true,
  words: {
    crash: wordings`
      зависа
      завис
      висит~
      вылета
      вылетел
      падает~
      крэш
      краш
      не отвечает
      не запуска
      не открыва
      аварийно
      закрывается сам
      бесконечн+ цикл
      перестает работать
      перестаёт работать
    `,
    network: wordings`
      ошибк\p{L} (сети|соединени|подключени)
      нет (соединени|подключени|сети|связи)
      не (может|удается|удаётся|удалось) (подключ|соедин|установить соединени)
      не подключа
      соединени\p{L} (разр|прер|сброш)
      тайм-?аут
      время ожидания
      прокси
      сертификат
      обрыва
    `,
    authentication: wordings`
      не (могу|может|удается|удаётся|удалось) (войти|авториз|залогин)
      ошибк\p{L} (авториз|входа|аутентиф)
      авторизаци
      аутентификаци
      разлогин
      неверн+ (пароль|логин|токен)
      выкидывает из аккаунта
    `,
    "install-update": wordings`
      не (устанавлива|обновля|ставится|собирается)
      не (могу|удается|удаётся|удалось) (установить|обновить|собрать)
      ошибк\p{L} (установки|обновления|сборки)
      (установка|обновление) <1> (не|завис|прер|падает)
    `,
    permission: wordings`
      нет (прав|доступа|разрешени)
      отказано в доступе
      доступ (запрещ|закрыт|отказан)
      недостаточно прав
      запрещен
    `,
    memory: wordings`
      утечк\p{L} памяти
      (не хватает|нехватка|недостаточно|кончается|съедает|жр[её]т|потребля+|вся|много) <1> (оперативн|памят)
      оперативн+ памят
      (грузит|нагружа+|загру+) <1> (процессор|цп|cpu)
    `,
    ui: wordings`
      не (отображ|показыва|видн|прокруч|вставля|копиру|печата)
      неправильно (отображ|показыва)
      мерца
      мига(ет|ни)
      кракозябр
      /(?:текст|кнопк|окно|иконк|шрифт)\p{L}* (?:\p{L}+ ){0,2}(?:обреза|наклад|перекры|налеза|пропада|
        исчеза|съезжа|размыт)/
      ч[её]рный экран
      темн+ тем
      горячи\p{L} клавиш
      буфер* обмена
    `,
    "feature-request": wordings`
      хотелось бы
      было бы <1> (здорово|хорошо|удобно|неплохо|полезно|классно)
      добавьте
      добавить (поддержк|возможност|функц|опци)
      прошу добав
      предлагаю
      запрос (на )?функ
      сделайте
    `,
    "usage-limit": wordings`
      лимит
      квот
      исчерпан
      /(?:списал|снял)\p{L}* (?:\p{L}+ )?(?:дважды|два раза|деньги)/
      подписк
    `,
    config: wordings`
      /(?:настройк|параметр|конфиг|опци)\p{L}* (?:\p{L}+ ){0,2}(?:не (?:примен|сохран|работа|учитыва|
        действ)|игнориру|сбрасыва|слета)/
      игнорирует (настройк|конфиг|параметр)
    `,
    filesystem: wordings`
      файл* <2> (не найден|не сохраня|поврежд|удаля|пропал|исчез|перезапис|занят)
      не (могу|удается|удаётся|удалось) (открыть|сохранить|прочитать|удалить|записать) <1> (файл|папк)
      путь не найден
      диск (заполнен|переполнен)
    `,
    "model-behavior": wordings`
      игнорирует (инструкц|указан)
      галлюцин
      (модель|нейросеть) <1> (тупит|врёт|врет|поглупел)
    `,
    "context-limit": wordings`
      контекст* <1> (превыш|переполн|слишком)
    `
  }
};

// src/classify/rules/languages/spanish.ts
var SPANISH = {
  language: "es",
  when: {
    words: "de|el|los|las|una|del|que|para|pero|cuando|despu\xE9s|est\xE1|al|por|una|un|no funciona|no puedo|mi|a\xF1adir|sesi\xF3n"
  },
  spaced: true,
  words: {
    crash: wordings`
      se (cuelga|congela|traba|queda colgad|queda congelad|
        cierra (sol|inesperad|de repente|de golpe|al)|bloquea|cae~|colgó|cerró)
      no responde
      deja de (responder|funcionar)
      dejó de (responder|funcionar)
      bucle infinito
      no (arranca|inicia~|abre~)
      cierre inesperado
      fallo de segmentación
      pantalla (en )?blanc
    `,
    network: wordings`
      error de (red~|conexión|conexion)
      sin conexión
      no (se )?(puede|puedo|logra|consigue) conectar
      fall(a|o|ó) (de |en )?(la )?conexión
      conexión (rechazada|perdida|interrumpida|cerrada)
      se pierde la conexión
      tiempo de espera
      certificado
      no se conecta
    `,
    authentication: wordings`
      (no (puedo|puede|me deja|deja|logro|se puede)|imposible|error al|fallo al|falla al|
        problema al) (iniciar (la )?sesión|iniciar sesion|autentic|entrar|acceder)
      inicio de sesión <2> (fall|no|error)
      autenticación (fall|no|error)
      /(?:fall|error)\p{L}* (?:de|en la|la) autenticación/
      contraseña (incorrecta|inválida|no)
      cierra (la )?sesión
      sesión (caduc|expir)
    `,
    "install-update": wordings`
      (no (puedo|puede|se puede|deja|logro)|error al|fall* al|imposible|problemas? al) (instalar|
        actualizar|desinstalar|compilar)
      (instalación|actualización) <2> (fall|no |error|se queda|incompleta)
      /(?:fall|error)\p{L}* (?:en la|de|de la|la) (?:instalación|actualización)/
      no se (instala|actualiza)
    `,
    permission: wordings`
      permiso denegado
      permisos? insuficient
      (sin|no tengo|no tiene|falta de) permisos?
      acceso denegado
      no (está |estoy )?autorizad
    `,
    memory: wordings`
      /(?:consum|uso|fuga|falta|exceso|fugas)\p{L}* (?:de |toda la |mucha |demasiada |
        excesivo de )?(?:memoria|ram~)/
      sin memoria
      memoria insuficiente
      memoria ram
      (usa|consume|uso de|al) (el )?(100 ?%|mucha|demasiada|toda la) (de )?(la )?(cpu|memoria|ram)
    `,
    ui: wordings`
      no (se )?(muestra|ve~|ven~|aparece(?! ning))
      se (muestra|ve~|ven~) (mal|borros|cortad)
      parpade
      (texto|botón|ventana|icono|menú|pantalla)s? <3> (cortad|tapad|superp|solap|borros|desaparec|
        parpade|ilegible|negr)
      no (puedo|se puede|deja|funciona) (pegar|copiar|desplaz|seleccionar|escribir|hacer clic)
      atajos? de teclado
      modo oscuro
      al pegar
      teclado
    `,
    "feature-request": wordings`
      me gustaría
      sería <1> (bueno|útil|genial|ideal|interesante|bonito)
      estaría (bien|bueno|genial)
      por favor,? (añad|agreg|permit)
      (añadir|agregar) (una? |la |el )?(opción|soporte|posibilidad|función|modo)
      solicitud de (función|funcionalidad|característica)
      sugerencia
      propongo
      podrían (añad|agreg)
    `,
    "usage-limit": wordings`
      límite de (uso|mensajes|tokens)
      límite <1> alcanzad
      alcanc+ (el|mi) límite
      cuota <1> (agotad|excedid|superad)
      créditos
      sin saldo
      cobr+ (dos veces|doble)
      suscripción
    `,
    config: wordings`
      /(?:ajuste|configuraci|opci|preferencia|parámetro)\p{L}* (?:\p{L}+ ){0,2}(?:no (?:se )?(?:guarda|
        aplica|respeta|funciona|lee)|ignor|se pierde|se restablece)/
      (ignora|no respeta|no guarda|no aplica|pierde) (la |el |los |las |mi |mis )?(configuraci|ajuste|
        opci|preferencia)
    `,
    filesystem: wordings`
      (archivo|fichero|carpeta|directorio)s? <2> (no (existe|encontrad|se encuentra|se guarda)|dañad|
        corrupt|bloquead|sobrescrit|borrad|desaparec)
      no (puede|puedo|se puede) (abrir|guardar|leer|escribir|borrar) (el |la |los |un )?(archivo|fichero|carpeta)
      no encuentra (el |la )?(archivo|fichero|carpeta|ruta)
      disco lleno
    `,
    "model-behavior": wordings`
      ignora (mis |las )?instrucciones
      alucina
      respuestas? <1> (incorrect|inventad|peor)
    `,
    "context-limit": wordings`
      contexto <1> (demasiado|lleno|excedid)
      compactar
    `
  }
};

// src/classify/rules/languages/turkish.ts
var TURKISH = {
  language: "tr",
  when: {
    words: "bir|i\xE7in|ile|\xE7ok|de\u011Fil|sonra|olarak|yok|zaman|hata|hatas\u0131|gibi|l\xFCtfen|daha|ediyor|olmuyor|\xE7al\u0131\u015Fm\u0131yor",
    letters: "[\u011F\u015F\u0131]"
  },
  spaced: true,
  words: {
    crash: wordings`
      çök(üyor|tü|me|erek|ü)
      don(uyor|du~|ma~|up~)
      takıl(ıyor|dı|ıp)
      kilitlen
      yanıt vermiyor
      cevap vermiyor
      (kendi kendine|aniden|birden) kapan
      kapanıyor
      açılmıyor
      başlamıyor
      sonsuz döngü
      beyaz ekran
    `,
    network: wordings`
      (ağ|bağlantı|internet) (hatası|sorunu|kesil|kopu|yok)
      bağlan(amıyor|ılamıyor|ılamadı|mıyor|amadı)
      bağlantı <1> (kuramıyor|kurulamadı|reddedil|kesil|kopuyor|zaman aşımı)
      zaman aşımı
      sertifika
      vekil sunucu
      çevrimdışı
    `,
    authentication: wordings`
      giriş (yapamıyor|yapılamıyor|yapamadım|hatası|başarısız|olmuyor|ekran)
      oturum (açamıyor|açılamıyor|açılmıyor|süresi|kapan|hatası)
      kimlik doğrulama
      /(?:şifre|parola)\p{L}* (?:\p{L}+ )?(?:yanlış|geçersiz|kabul)/
      yetkilendirme hatası
      doğrulama kodu
    `,
    "install-update": wordings`
      /(?:kurulum|güncelleme|yükleme)\p{L}* (?:\p{L}+ ){0,2}(?:hatası|başarısız|olmuyor|tamamlanm|takıl|yapılam)/
      (kur|güncelle|yükle)(yemiyor|nemiyor|nmiyor|yemedim|amıyor|ulamıyor|ulmuyor)
      derleme hatası
      bağımlılık
    `,
    permission: wordings`
      izin (reddedildi|hatası|yok|verilmedi)
      erişim (engellendi|reddedildi|izni|yok)
      yetki(m|niz|si)? (yok|yetersiz)
      yetkisiz
    `,
    memory: wordings`
      bellek <1> (sızıntı|yetersiz|kullanım|tüket|dol)
      (çok|fazla|aşırı) <1> (bellek|ram~|cpu~|işlemci)
      hafıza
      işlemci kullanımı
      yetersiz bellek
    `,
    ui: wordings`
      görünmüyor
      gözükmüyor
      görüntülenmiyor
      titr(iyor|eme)
      yanıp sönüyor
      /(?:yazı|metin|buton|düğme|pencere|simge|menü)\p{L}* (?:\p{L}+ ){0,3}(?:kesil|üst üste|kayb|
        bulanık|okunmuyor|kapat)/
      yapıştır
      kopyalanmıyor
      kaydırılmıyor
      tıklanmıyor
      klavye
      karanlık (mod|tema)
      türkçe karakter
      kısayol
    `,
    "feature-request": wordings`
      ekle(nse|nebilir|yin|r misiniz|nmesini|seniz|yebilir)
      olsa <1> (iyi|güzel|harika)
      olursa <1> (iyi|güzel|sevin)
      özellik (isteği|talebi|önerisi)
      öneri~
      önerim
      istiyorum ki
      destek (eklen|gelsin)
      rica ediyorum
    `,
    "usage-limit": wordings`
      kullanım (limiti|kotası|sınırı|hakkı)
      kota(m|sı|yı)? <1> (dol|aş|bit)
      limit(e|im|i)? <1> (dol|ulaş|aş)
      kredi(m|ler)
      iki kez (ücret|çekil)
      abonelik
    `,
    config: wordings`
      ayar* <2> (kaydedilmiyor|uygulanmıyor|yok say|sıfırlan|çalışmıyor|dikkate)
      yapılandırma* <2> (okunmuyor|yok say|uygulanmıyor)
    `,
    filesystem: wordings`
      /(?:dosya|klasör|dizin)\p{L}* (?:\p{L}+ ){0,2}(?:bulunamadı|bulunamıyor|kaydedilmiyor|silin|bozul|
        kilitli|kaybol|açılamıyor|yok~)/
      disk <1> dol
      dosya yolu
    `,
    "model-behavior": wordings`
      talimat* <1> (uymuyor|yok say|görmezden)
      halüsinasyon
    `,
    "context-limit": wordings`
      bağlam <1> (çok|dol|aş)
    `
  }
};

// src/classify/rules/languages.ts
var LANGUAGES = [
  JAPANESE,
  KOREAN,
  RUSSIAN,
  SPANISH,
  PORTUGUESE,
  FRENCH,
  GERMAN,
  TURKISH,
  CHINESE
];
var WEIGHTS = {
  "usage-limit": 3,
  "feature-request": 3,
  memory: 3.2,
  config: 2.8,
  "context-limit": 3
};
var WEIGHT2 = 2.8;
var LETTER = String.raw`\p{L}`;
function styleOf({ spaced }) {
  const whole = (lines) => {
    const body = lines.replaceAll("~", `(?!${LETTER})`);
    return spaced ? `(?<!${LETTER})(?:${body})` : body;
  };
  return { letter: LETTER, edge: "", flags: "u", whole };
}
function standingAlone(words) {
  return new RegExp(String.raw`(?:${words})(?!\p{L})(?<=(?<!\p{L})(?:${words}))`, "u");
}
var ANY_SMALL_WORD = new RegExp(
  `(?:^|[^a-z])(?:${LANGUAGES.flatMap(({ when: { words } }) => words ?? []).join("|")})(?![a-z])`
);
function toWhen({ when: { letters, words } }) {
  const small = words === void 0 ? void 0 : standingAlone(words);
  const written = letters === void 0 ? void 0 : new RegExp(letters, "u");
  return (says) => small !== void 0 && says(ANY_SMALL_WORD) && says(small) || written !== void 0 && says(written);
}
function toRules(language) {
  const style = styleOf(language);
  return CATEGORIES.flatMap((category) => {
    const pattern2 = language.words[category];
    if (pattern2 === void 0) return [];
    const rule = {
      name: `${category}-${language.language}`,
      category,
      reason: `words of a report in another language (${language.language})`,
      source: "common usage in that language",
      weight: WEIGHTS[category] ?? WEIGHT2,
      pattern: pattern2
    };
    return readTextRules([rule], style);
  });
}
var LANGUAGE_PACKS = LANGUAGES.map((language) => ({
  name: "languages",
  scope: `reports in another language (${language.language})`,
  when: toWhen(language),
  textRules: toRules(language),
  errorRules: []
}));

// src/classify/rules/runtime-crashes.ts
var RUNTIME_CRASH_RULES = [
  {
    name: "uncaught-js",
    category: "crash",
    reason: "an exception of the JavaScript engine was not handled",
    source: "ECMAScript native errors",
    weight: 2.9,
    className: /^(?:Type|Reference|Range|Syntax|Eval|URI|Internal)Error\d?$/
  },
  {
    name: "uncaught-managed",
    category: "crash",
    reason: "an exception of the language was not handled",
    source: "Python, Ruby, Java and .NET built-in exceptions",
    weight: 2.9,
    className: overLines()`
      (?:^|[.:\\])(?:AttributeError|KeyError|IndexError|NameError|NoMethodError|ArgumentError|
        UnboundLocalError|RecursionError|AssertionError|ValueError|ZeroDivisionError|UnicodeDecodeError|
        UnicodeEncodeError|NullPointerException|ClassCastException|IllegalStateException|
        IllegalArgumentException|ConcurrentModificationException|ArithmeticException|
        IndexOutOfBoundsException|ArrayIndexOutOfBoundsException|NullReferenceException|
        InvalidOperationException|InvalidCastException|ArgumentNullException|
        ArgumentOutOfRangeException|ArgumentException|KeyNotFoundException|ObjectDisposedException|
        AccessViolationException|StackOverflowException|StackOverflowError|NoSuchMethodError|
        UninitializedPropertyAccessException)$
    `
  },
  {
    name: "uncaught-with-stack",
    category: "crash",
    reason: "an exception with its stack",
    source: "naming of exceptions in managed languages",
    weight: 2.2,
    className: /\w(?:Exception|Error)$/,
    frames: 1
  },
  {
    name: "unhandled",
    category: "crash",
    reason: "an exception that nobody handled",
    source: "Node.js, browsers, JVM, .NET, Android",
    weight: 3.2,
    message: wordings`
      unhandled (exception|promise|rejection|error)…
      uncaught (\(in promise\) )?(exception|error|+error)…
      exception in thread
      fatal exception
      terminate called (after|without)
      terminating (app )?due to uncaught
      maximum (update depth|call stack size) exceeded
    `,
    unmistakable: true
  },
  {
    name: "nothing-there",
    category: "crash",
    reason: "the program stumbled over a missing value",
    source: "JavaScript, Python, Ruby, Java, .NET, Go and Rust messages",
    weight: 2.9,
    message: wordings`
      undefined (local variable or )?method
      cannot read propert(y|ies)
      is not a function
      undefined is not an? (object|function|constructor)
      object reference not set
      …'nonetype' object
      object has no attribute
      is not defined
      (index|subscript) (was )?out of (range|bounds)
      null ?pointer
      null reference
      on a null (value|object)
      nullpointerexception
      unwrap\(\)\x60 on an? \x60(none|err)\x60…
      unexpectedly found nil
      division by zero
      send on closed channel
      faulting module
    `,
    unmistakable: true
  },
  {
    name: "panic-class",
    category: "crash",
    reason: "the program panicked",
    source: "Rust std::panic, Go runtime",
    weight: 3.4,
    className: /^(?:panic|abort|fatal error)$/i
  },
  {
    name: "panic",
    category: "crash",
    reason: "the program panicked",
    source: "Rust std::panic, Go runtime",
    weight: 3.4,
    message: wordings`
      panicked at
      …^panic: …
      goroutine \d+ \[…
      nil pointer dereference
      internal compiler error
      compiler unexpectedly panicked
      query stack during panic
      concurrent map (writes|iteration|read)…
      all goroutines are asleep
      kernel panic
    `,
    unmistakable: true
  },
  {
    name: "native-crash",
    category: "crash",
    reason: "the process crashed in native code",
    source: "signal(7), Windows NTSTATUS, Apple crash reports, glibc and sanitizer messages",
    weight: 3.4,
    message: wordings`
      segmentation fault
      segfault
      sig(segv|abrt|bus|ill|trap)
      access violation
      bus error
      core dumped
      illegal instruction
      exc_(bad_access|crash|breakpoint|bad_instruction)
      terminated by signal (4|5|6|7|8|11)
      trace/breakpoint trap
      double free
      stack smashing detected
      heap-use-after-free
      use[- ]after[- ]free
      general protection fault
      fatal error in
      0xc000000[5d]
      0xc0000(374|409)
      fatal signal \d+
    `,
    unmistakable: true
  },
  {
    name: "assertion",
    category: "crash",
    reason: "an assertion failed",
    source: "assert(3), Rust and Java assertions",
    weight: 2.8,
    message: /\bassertion (?:[`'"(]|failed|failure|error)|\bassert(?:ion)? failed\b|\bcheck failed: |\bdebug_assert\b/,
    unmistakable: true
  },
  {
    name: "not-responding",
    category: "crash",
    reason: "the system says that the program does not respond or has stopped",
    source: "Android, Windows, macOS and Jupyter messages",
    weight: 3.2,
    message: wordings`
      anrs?
      app(lication)? (is )?not responding
      has stopped working
      (keeps? stopping|has stopped unexpectedly)
      kernel appears to have died
      quit unexpectedly
      terminated unexpectedly
      disappeared unexpectedly
      spinning (beach ?ball|wheel)
      beach-?ball…
      blue screen
      bsod
    `,
    unmistakable: true
  },
  {
    name: "out-of-memory",
    category: "memory",
    reason: "memory ran out",
    source: "V8, JVM, Python, PHP, PostgreSQL and kernel messages",
    weight: 4,
    message: wordings`
      out of memory
      outofmemory…
      heap limit
      heap space
      metaspace
      cannot allocate memory
      allocation failed
      (bad|memory) allocation
      bad_alloc
      oom[- ]?kill…
      array buffer allocation failed
      gc overhead limit
      allowed memory size of
      memory exhausted
      memory limit exceeded
      failed on request of size
    `,
    unmistakable: true
  },
  {
    name: "out-of-memory-class",
    category: "memory",
    reason: "memory ran out",
    source: "JVM, Python and .NET exceptions",
    weight: 4,
    className: /OutOfMemory|^MemoryError$|bad_alloc$/
  }
];

// src/classify/rules/runtime-errors.ts
var RUNTIME_ERROR_RULES = [
  {
    name: "network-class",
    category: "network",
    reason: "an exception of the network library",
    source: "Python, Java and .NET exceptions",
    weight: 3.2,
    className: overLines()`
      (?:^|[.:])(?:Connection(?:Reset|Refused|Aborted)?Error|ConnectTimeout|ReadTimeout|\w*TimeoutError|
        SSL\w*(?:Error|Exception)|gaierror|URLError|ProxyError|SocketException|SocketTimeoutException|
        ConnectException|UnknownHostException|NoRouteToHostException|HttpRequestException|WebException|
        NSURLError\w*)$
    `
  },
  {
    name: "file-class",
    category: "filesystem",
    reason: "an exception of the file system",
    source: "Python, Java and .NET exceptions",
    weight: 2.8,
    className: overLines()`
      (?:^|[.:])(?:FileNotFoundError|FileExistsError|IsADirectoryError|NotADirectoryError|
        PermissionError|FileNotFoundException|NoSuchFileException|DirectoryNotFoundException|
        PathTooLongException|FileSystemException|DirectoryNotEmptyException)$
    `
  },
  {
    name: "permission-class",
    category: "permission",
    reason: "an exception for missing rights",
    source: "AWS SDK, Spring Security and SQL exceptions",
    weight: 3,
    className: /(?:^|[.:])(?:AccessDenied\w*|AuthorizationDeniedException|ForbiddenError|InsufficientPrivilege)$/
  },
  {
    name: "auth-class",
    category: "authentication",
    reason: "an exception of signing in",
    source: "JNDI, .NET and Python exceptions",
    weight: 3,
    className: /(?:^|[.:])(?:\w*Authentication(?:Exception|Error)|UnauthorizedError|InvalidGrantError|InvalidTokenError|LoginError)$/
  },
  {
    name: "module-class",
    category: "install-update",
    reason: "a part of the program is missing",
    source: "Python import system, JVM linkage errors",
    weight: 2.2,
    className: /(?:^|[.:])(?:ModuleNotFoundError|ImportError|ClassNotFoundException|NoClassDefFoundError|UnsupportedClassVersionError|DllNotFoundException)$/
  },
  {
    name: "network-words",
    category: "network",
    reason: "the connection failed",
    source: "Node, Python, Go and browser messages",
    weight: 2.8,
    message: wordings`
      fetch failed
      failed to fetch
      socket hang up
      connection (error|refused|reset|closed|timed out|aborted|lost|terminated|
        was (lost|forcibly closed|closed)|could be made)
      actively refused
      forcibly closed
      network (error|is unreachable|request failed|connection was lost)
      getaddrinfo
      could not resolve host
      no such host
      no route to host
      name or service not known
      (failure in|dns) name resolution
      name resolution fail…
      /\bdns (?:lookup|resolution|query|server) (?:\w+ ){0,2}(?:fail|error|timed)\w*/
      unable to connect
      failed to connect
      (could not|cannot|couldn't|can't|failed to) (establish|open) (a )?(new )?connection
      could ?n[o']t connect to (the )?(server|api|internet)
      i/o timeout
      stream (closed|disconnected|ended) (before|unexpectedly)
      premature close
      prematurely closed
      max retries exceeded
      remote end closed
      cors (policy|error|request)
      net::err_+…
      /\berr_(?:connection|name_not|internet|network|ssl|cert|proxy|timed_out)\w*/
      nsurlerrordomain
      econn(refused|reset|aborted)
      etimedout
      enotfound
      eai_again
      ehostunreach
    `,
    unmistakable: true
  },
  {
    name: "timeout-words",
    category: "network",
    reason: "the request timed out",
    source: "common usage",
    weight: 2,
    message: wordings`
      (request|connection|connect|read|socket|api|headers?|body) (has )?time(d[- ]?out|out)
      timeout of \d+ ?ms exceeded
      (context )?deadline exceeded
      gateway time-?out
      client.timeout exceeded
    `,
    unmistakable: true
  },
  {
    name: "tls-words",
    category: "network",
    reason: "a certificate could not be verified",
    source: "OpenSSL and schannel messages",
    weight: 3.2,
    message: wordings`
      certificate ..60.. (expired|verify|verification|chain|issuer|self[- ]signed|invalid|trusted|unknown authority)
      self[- ]signed certificate
      unable to (get|verify) ..30.. certificate
      local issuer certificate
      tls handshake
      ssl(_| )error
      x509: …
      certificate_verify_failed
      pkix path building
      handshake_?failure
      sslhandshake…
    `,
    unmistakable: true
  },
  {
    name: "file-words",
    category: "filesystem",
    reason: "a file or directory could not be used",
    source: "strerror(3) and its translations in runtimes",
    weight: 2.4,
    message: wordings`
      no such file or directory
      file (does not exist|not found|already exists|is locked|has (not been read|been (unexpectedly )?modified))
      is a directory
      not a directory
      read-only file ?system
      no space left
      disk (is )?full
      too many open files
      file name too long
      filenotfound
      used by another process
      resource busy or locked
      (path|file ?name or extension) (is )?too long
      cannot find the (path|file) specified
      cannot access the file
      (could|can) ?not (write to|read|open|create) (file|directory)
      disk quota exceeded
      input/output error
      levels of symbolic links
      (enospc|emfile|enfile|eacces|ebusy|erofs|eisdir|enotdir|enotempty|enametoolong)
      permission denied, (open|mkdir|unlink|rename|scandir|stat|copyfile|access|rmdir)
      operation not permitted, +
    `
  },
  {
    name: "auth-words",
    category: "authentication",
    reason: "the sign-in was refused",
    source: "RFC 6749 section 5.2 and API messages",
    weight: 3,
    message: wordings`
      invalid (username|user name|user|password|login|credentials?)
      password authentication failed
      could not read (username|password)
      authentication failed for
      signature verification fail…
      access denied for user
      invalid (x-)?api[- ]key
      (oauth|access|refresh|auth(entication)?) token (has )?(is )?(expired|invalid|revoked|missing)
      invalid[_ ](grant|token|credentials|client)
      unauthori[sz]ed
      authentication (failed|error|required)
      not (logged|signed) in
      please (log|sign) in
      login (failed|required)
      token expired
      jwt expired
      bad credentials
      could not resolve authentication method
    `,
    unmistakable: true
  },
  {
    name: "permission-words",
    category: "permission",
    reason: "the account may not do this",
    source: "API messages",
    weight: 2.8,
    message: wordings`
      (you|account|user|organi[sz]ation|token|app) ..40.. (do(es)? not have (access|permission)|
        not (allowed|authorized|permitted)|lacks? permission|is (disabled|suspended|banned))
      scope requirement
      missing (required )?scopes?
      not available in your (country|region)
      unsupported (country|region)
      forbidden
      permission_error
      access_denied
      insufficient permissions?
    `
  },
  {
    name: "permission-wordings",
    category: "permission",
    reason: "a service or database says that the account may not do this",
    source: "AWS, Kubernetes, PostgreSQL, Oracle and OpenSSH messages",
    weight: 3.2,
    message: wordings`
      is not authorized to
      access ?denied\b(?! for user)[^.\n]{0,30}\b(when calling|to resource|operation|policy|403)…
      accessdenied*…
      permission denied (for|to|on) (the )?(table|relation|schema|database|function|sequence|view|
        column|user|role|+/)…
      permission denied \((publickey|password)…
      is forbidden: …
      cannot (list|get|create|watch|delete|update|patch) resource
      insufficient[_ ]privileges?
      must be (the )?(owner|superuser|admin)…
      requires? (admin*|elevated|root|superuser) (privileges?|rights?|permissions?|access)
    `,
    unmistakable: true
  },
  {
    name: "quota-words",
    category: "usage-limit",
    reason: "the plan, quota, credit or billing refuses",
    source: "API messages of several vendors",
    weight: 4,
    message: wordings`
      (exceeded|exhausted|reached|hit) your (current |monthly |weekly |daily |plan('s)? )?(quota|usage|
        limit|plan|allowance|credits?)
      (usage|quota|spending|spend|credit|session|weekly|daily|monthly|plan|
        \d+-hour) limit (has been )?(reached|exceeded|hit)
      credit balance is too low
      (out of|no|insufficient|not enough|exhausted|add more) <1> (credits?|quota|usage|funds|balance)
      insufficient[_ ]quota
      quota (exceeded|exhausted)
      billing (hard )?limit
      payment required
      billing (issue|details|problem|error)
      subscription (has )?(expired|required|ended)
      resource[_ ]exhausted
      (quota|credits?|allowance|budget|balance|usage) (is|are|was|were|has been|
        have been) (all )?(used up|exhausted|depleted|exceeded|spent)
      used (up )?all (of )?your <1> (quota|credits?|allowance|budget|usage)
    `
  },
  {
    name: "rate-words",
    category: "rate-limit",
    reason: "too many requests in a short time",
    source: "RFC 6585 and API messages",
    weight: 2.8,
    message: wordings`
      rate[- _]?limit…
      too many requests
      throttl(ed|ing)
      requests per (minute|second)
      tokens per minute
      secondary rate limit
    `
  },
  {
    name: "overload-words",
    category: "overloaded",
    reason: "the service is overloaded",
    source: "API messages",
    weight: 3.4,
    message: wordings`
      overloaded
      at capacity
      server (is )?busy
      currently (under|experiencing) (heavy|high) (load|demand|traffic)
    `
  },
  {
    name: "server-words",
    category: "server-error",
    reason: "the service itself failed",
    source: "RFC 9110 reason phrases",
    weight: 3,
    message: wordings`
      internal server error
      bad gateway
      service (temporarily )?unavailable
      upstream (connect )?error
      server had an error
    `
  },
  {
    name: "too-large-words",
    category: "context-limit",
    reason: "the request is larger than the limit",
    source: "RFC 9110 section 15.5.14, its older names and messages of proxies",
    weight: 3.2,
    message: wordings`
      payload too large
      (request )?entity too large
      request body (is )?too large
      client intended to send too large
    `,
    unmistakable: true
  },
  {
    name: "malformed-words",
    category: "invalid-request",
    reason: "the service refused the request as malformed",
    source: "validation messages of JSON APIs",
    weight: 2.6,
    message: wordings`
      invalid_request…
      invalid (request|message|image)
      unexpected \x60?+\x60? field
      could not process (the )?(image|pdf|document|file)
      extra inputs are not permitted
      does not match (the )?schema
      image (was |is )?(too large|exceeds)
      unsupported (media|parameter)
    `
  },
  {
    name: "malformed-answer",
    category: "invalid-request",
    reason: "a 4xx answer says what is wrong with the request",
    source: "validation messages of JSON APIs",
    weight: 2.6,
    status: [400, 499],
    message: wordings`
      invalid (json|schema|parameter|argument|value)
      unexpected \x60?+\x60? id
      must (be|have|match|contain|start|alternate)
      field required
      unsupported value
      schema ..40.. invalid
    `
  },
  {
    name: "install-words",
    category: "install-update",
    reason: "an installation or update failed",
    source: "npm, pip, cargo and updater messages",
    weight: 3,
    message: wordings`
      npm err(or)?
      could not (find|resolve) <1> (compatible versions|all (files|dependencies|artifacts)|dependency|
        dependencies|package)
      package downgrade
      version solving failed
      failed to (compile|build) \x60…
      linker \x60\S{1,40}\x60 not found
      cannot find -l\w…
      error processing package
      unmet dependenc…
      unable to locate package
      subprocess-exited-with-error
      metadata-generation-failed
      is damaged and can't be opened
      incompatible (version|architecture|engine)
      version \x60?glibc…
      npm warn
      nu1\d{3}
      unable to resolve dependency
      could not find a version that satisfies
      failed building wheel
      auto-?updat(e|er) ..40.. fail…
      failed to (install|update|upgrade|download)
      unsupported engine
      checksum mismatch
      glibc(xx)?_\d…
      no matching (package|version|distribution)
      conflicting dependencies
      failed to select a version
    `
  },
  {
    name: "module-words",
    category: "install-update",
    reason: "a part of the program is missing",
    source: "Node.js, Python and JVM messages",
    weight: 2.2,
    message: wordings`
      cannot find module
      no module named
      modulenotfounderror
      classnotfoundexception
      noclassdeffounderror
      shared (library|object)
      library not loaded
      undefined symbol
    `,
    unmistakable: true
  },
  {
    name: "process-words",
    category: "process",
    reason: "a child process failed",
    source: "shell and runtime messages",
    weight: 2.2,
    message: wordings`
      command not found
      command failed
      executable file not found
      sh: (\d+|line \d+): \S{1,60} not found
      sh: \S{1,40}: (command )?not found
      is not recognized as the name of
      exit status \d…
      subprocess <1> returned
      (exit(ed)?|returned) (with )?(non-zero )?(exit )?(code|status)
      spawn (\S{1,80} )?e[a-z]{3,8}
      child process
      no suitable shell
      is not recognized as an internal or external command
      command timed out
    `
  },
  {
    name: "integration-words",
    category: "integration",
    reason: "a plugin, hook, server or extension failed",
    source: "extension systems in general",
    weight: 2.4,
    message: wordings`
      plugins?
      …(?<!\b(more|fewer|react) )\bhooks?\b(?! (call|than|can only))…
      extension host
      language server
      lsp
      marketplace
      webview
      ide (extension|integration|connection)
    `
  },
  {
    name: "config-words",
    category: "config",
    reason: "a setting was rejected",
    source: "validation messages of programs",
    weight: 2.4,
    message: wordings`
      (invalid|unknown|unrecognized|malformed|failed to parse) ..30.. (settings?|config(uration)?|
        option|flag|frontmatter)
      (settings?|config(uration)?)( file)? ..30.. (invalid|malformed|corrupt(ed)?|rejected)
      unknown field \x60+\x60, expected
    `
  }
];

// src/classify/rules/vendor-anthropic.ts
var ERRORS_PAGE = "Anthropic API documentation, \u201CErrors\u201D";
var ANTHROPIC_RULES = [
  {
    name: "anthropic-authentication",
    category: "authentication",
    reason: "the API says authentication_error",
    source: ERRORS_PAGE,
    weight: 3.4,
    apiType: /^authentication_error$/
  },
  {
    name: "anthropic-billing",
    category: "usage-limit",
    reason: "the API says billing_error",
    source: ERRORS_PAGE,
    weight: 3.6,
    apiType: /^billing_error$/
  },
  {
    name: "anthropic-permission",
    category: "permission",
    reason: "the API says permission_error",
    source: ERRORS_PAGE,
    weight: 3.4,
    apiType: /^permission_error$/
  },
  {
    name: "anthropic-not-found",
    category: "invalid-request",
    reason: "the API says not_found_error",
    source: ERRORS_PAGE,
    weight: 2,
    apiType: /^not_found_error$/
  },
  {
    name: "anthropic-too-large",
    category: "context-limit",
    reason: "the API says request_too_large",
    source: ERRORS_PAGE,
    weight: 3.4,
    apiType: /^request_too_large$/
  },
  {
    name: "anthropic-rate-limit",
    category: "rate-limit",
    reason: "the API says rate_limit_error",
    source: ERRORS_PAGE,
    weight: 2,
    apiType: /^rate_limit_error$/
  },
  {
    name: "anthropic-overloaded",
    category: "overloaded",
    reason: "the API says overloaded_error",
    source: ERRORS_PAGE,
    weight: 3.6,
    apiType: /^overloaded_error$/
  },
  {
    name: "anthropic-server",
    category: "server-error",
    reason: "the API says api_error",
    source: ERRORS_PAGE,
    weight: 2.6,
    apiType: /^api_error$/
  },
  {
    name: "anthropic-timeout",
    category: "network",
    reason: "the API says timeout_error",
    source: ERRORS_PAGE,
    weight: 2.6,
    apiType: /^timeout_error$/
  },
  {
    name: "anthropic-invalid",
    category: "invalid-request",
    reason: "the API says invalid_request_error",
    source: ERRORS_PAGE,
    weight: 1.4,
    apiType: /^invalid_request_error$/
  },
  {
    name: "anthropic-tool-blocks",
    category: "invalid-request",
    reason: "tool or thinking blocks in the conversation do not fit together",
    source: "Anthropic API documentation, \u201CTool use\u201D and \u201CExtended thinking\u201D",
    weight: 3,
    message: wordings`
      …\x60?tool_(use|result)\x60?…
      thinking\x60? blocks?
      tool use concurrency
      cache_control
      signature in thinking
    `
  },
  {
    name: "anthropic-extra-usage",
    category: "usage-limit",
    reason: "the plan's extra usage is used up",
    source: "Claude help center, \u201CExtra usage\u201D",
    weight: 4,
    message: /\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/
  }
];
var ANTHROPIC_WORD_RULES = [
  {
    name: "anthropic-extra-usage-words",
    category: "usage-limit",
    reason: "extra usage is said to be used up or refused",
    source: "Claude help center, \u201CExtra usage\u201D",
    weight: 4,
    pattern: /\bextra usage\b/
  },
  {
    name: "anthropic-tool-words",
    category: "invalid-request",
    reason: "tool blocks in the conversation do not fit together",
    source: "Anthropic API documentation, \u201CTool use\u201D",
    weight: 3,
    pattern: wordings`
      tool[ _]use concurrency
      tool_(use|result) ..40.. (ids?|blocks?|without|missing|mismatch)…
    `
  }
];

// src/classify/rules/vendor-google.ts
var GRPC = "google.rpc.Code";
var GOOGLE_RULES = [
  {
    name: "grpc-unauthenticated",
    category: "authentication",
    reason: "the API says UNAUTHENTICATED",
    source: GRPC,
    weight: 3.2,
    apiType: /^unauthenticated$/i
  },
  {
    name: "grpc-permission",
    category: "permission",
    reason: "the API says PERMISSION_DENIED",
    source: GRPC,
    weight: 3.2,
    apiType: /^permission_denied$/i
  },
  {
    name: "grpc-exhausted",
    category: "usage-limit",
    reason: "the API says RESOURCE_EXHAUSTED",
    source: GRPC,
    weight: 2.6,
    apiType: /^resource_exhausted$/i
  },
  {
    name: "grpc-unavailable",
    category: "overloaded",
    reason: "the API says UNAVAILABLE",
    source: GRPC,
    weight: 2,
    apiType: /^unavailable$/i
  },
  {
    name: "grpc-internal",
    category: "server-error",
    reason: "the API says INTERNAL",
    source: GRPC,
    weight: 2.6,
    apiType: /^internal$/i
  },
  {
    name: "grpc-deadline",
    category: "network",
    reason: "the API says DEADLINE_EXCEEDED",
    source: GRPC,
    weight: 2.6,
    apiType: /^deadline_exceeded$/i
  },
  {
    name: "grpc-invalid",
    category: "invalid-request",
    reason: "the API says INVALID_ARGUMENT",
    source: GRPC,
    weight: 2.6,
    apiType: /^(?:invalid_argument|failed_precondition|not_found)$/i
  },
  {
    name: "grpc-unavailable-words",
    category: "network",
    reason: "gRPC lost the connection",
    source: GRPC,
    weight: 3,
    message: /\bcode ?= ?unavailable\b|\bstatuscode\.unavailable\b|\btransport is closing\b|\b14 unavailable\b/,
    unmistakable: true
  },
  {
    name: "grpc-deadline-words",
    category: "network",
    reason: "gRPC waited too long",
    source: GRPC,
    weight: 3,
    message: /\bcode ?= ?deadline_?exceeded\b|\bstatuscode\.deadline_exceeded\b/,
    unmistakable: true
  }
];

// src/classify/rules/vendor-openai.ts
var ERRORS_PAGE2 = "OpenAI API documentation, \u201CError codes\u201D";
var OPENAI_RULES = [
  {
    name: "openai-quota",
    category: "usage-limit",
    reason: "the API says insufficient_quota",
    source: ERRORS_PAGE2,
    weight: 4,
    apiType: /^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/
  },
  {
    name: "openai-key",
    category: "authentication",
    reason: "the API says invalid_api_key",
    source: ERRORS_PAGE2,
    weight: 3.6,
    apiType: /^invalid_api_key$/
  },
  {
    name: "openai-rate",
    category: "rate-limit",
    reason: "the API says rate_limit_exceeded",
    source: ERRORS_PAGE2,
    weight: 3,
    apiType: /^(?:rate_limit_exceeded|requests|tokens)$/
  },
  {
    name: "openai-context",
    category: "context-limit",
    reason: "the API says context_length_exceeded",
    source: ERRORS_PAGE2,
    weight: 4,
    apiType: /^context_length_exceeded$/
  },
  {
    name: "openai-policy",
    category: "content-policy",
    reason: "the API says content_policy_violation",
    source: ERRORS_PAGE2,
    weight: 4,
    apiType: /^content_(?:policy_violation|filter)$/
  },
  {
    name: "openai-server",
    category: "server-error",
    reason: "the API says server_error",
    source: ERRORS_PAGE2,
    weight: 3,
    apiType: /^(?:server_error|internal_error)$/
  },
  {
    name: "openai-model",
    category: "invalid-request",
    reason: "the API says model_not_found",
    source: ERRORS_PAGE2,
    weight: 3,
    apiType: /^model_not_found$/
  }
];

// src/classify/rules/words-machine.ts
var USAGE2 = "common usage in issue trackers";
var MACHINE_WORD_RULES = [
  {
    name: "connection-words",
    category: "network",
    reason: "a connection fails",
    source: USAGE2,
    weight: 3.2,
    pattern: wordings`
      connection (error|refused|reset|closed|lost|timed out|timeout|aborted|drop*|issue|problem|fail*)
      (internet|network) (connection|error|issue|problem|fail*|is unreachable)
      (unable|fail(s|ed)?|can(no|')?t|cannot|could not) (to )?(connect|reach) (to )?(the )?<1> (api|
        server|internet|host|network|backend|service|endpoint|proxy|registry|device|printer|site|
        website|remote|peer|broker|database|gateway|router|cluster)
      no (device|host|server) found
      fetch failed
      failed to fetch
      socket hang up
      econn+…
      etimedout
      enotfound
      handshake
      stream (disconnect*|closed|interrupted|ended unexpectedly)
    `
  },
  {
    name: "proxy-tls",
    category: "network",
    reason: "speaks of a proxy, DNS or certificates",
    source: USAGE2,
    weight: 2,
    pattern: wordings`
      prox(y|ies)
      https?_proxy
      dns
      certificates?
      self[- ]signed
      tls (inspection|handshake|certificates?|errors?|1.\d)…
      ssl
      vpn
      firewall
      ipv6
    `
  },
  {
    name: "timeout",
    category: "network",
    reason: "a request times out",
    source: USAGE2,
    weight: 2,
    pattern: wordings`
      (requests?|api|connections?|server|response|gateway|fetch|download|upload|
        websocket) ..30.. tim(e[sd]?|ing)[- ]?out…
      time-?out (error|connecting|waiting for (the )?(response|server))…
    `
  },
  {
    name: "file-trouble",
    category: "filesystem",
    reason: "a file or directory could not be read, written or found",
    source: USAGE2,
    weight: 3,
    pattern: wordings`
      …(?<!\bexecutable )\b(file|folder|director(y|ies)|path|symlink)s? <3> (not found|
        (is|are|was|were|gets?|being) <1> (locked|deleted|corrupt*|overwritten|truncated|lost|missing)|
        does( not|n't) exist|permission|disappear*|corrupt(ed|ion))
      (${CANNOT}|fail(s|ed|ing)? to|${COULD_NOT}) <2> (read|write|open|save|create|delete|edit|find|
        rename|move|access|locate) <3> (files?|folders?|director(y|ies)|paths?)
      no such file
      …(?<!\bspawn \S{1,60} )\benoent
      eacces
      eperm
      disk (is )?full
      no space left
      read[- ]only file ?system
      file (corruption|lock(ing)?|encoding|watcher)
      file has been (unexpectedly )?modified
      too many open files
    `
  },
  {
    name: "file-words",
    category: "filesystem",
    reason: "speaks of paths, encodings, links or names of files",
    source: USAGE2,
    weight: 1.4,
    pattern: wordings`
      (encoding|utf-?8|mojibake|line endings?|crlf|symlinks?|worktrees?|working directory|
        renam(e|ed|ing)|case[- ]sensitiv+|unc paths?|network drive|file ?paths?|folder name|
        file ?names?|temp(orary)? (files?|director+))
    `
  },
  {
    name: "process-trouble",
    category: "process",
    reason: "a command, shell or child process fails",
    source: USAGE2,
    weight: 2.6,
    pattern: wordings`
      /\b(?:commands?|bash|shell|zsh|powershell|scripts?|subprocess(?:es)?|child process(?:es)?|
        background (?:process(?:es)?|tasks?|shells?|jobs?))\b (?:\w+ ){0,4}(?:fail\w*|hang\w*|stuck|
        never (?:finish|return|complete|end)\w*|not (?:found|return\w*|execut\w*|running)|exit\w*|
        kill\w*|time[sd]? out|terminat\w*|orphan\w*|leak\w*|error\w*)\b/
      exit code
      exited with
      non-zero
      (zombie|orphan(ed)?|phantom|defunct) <1> (process|shell)(es|s)?
      command not found
      spawn\b[^\n]{0,40}\b(enoent|error|fail)…
      spawn (\S{1,60} )?e(noent|acces|perm|badf|again|mfile|nfile|nomem|inval|io)
      no suitable shell
    `
  },
  {
    name: "background-process",
    category: "process",
    reason: "speaks of background or child processes",
    source: USAGE2,
    weight: 1.8,
    pattern: wordings`
      (background|child|sub)[- ]?(process|shell|task|job)(es|s)?
      kill(s|ed|ing)? <2> (process|shell)(es)?
    `
  },
  {
    name: "crash-words",
    category: "crash",
    reason: "says that it crashes",
    source: USAGE2,
    weight: 3.2,
    pattern: wordings`
      crash(es|ed|ing)?
      segmentation fault
      segfault*
      sigsegv
      core dump(ed)?
      panic(s|ked)?
      uncaught (exception|error|+error)
      unhandled (exception|rejection|promise)…
      internal compiler error
      ice:…
      fatal error
      abort(s|ed) unexpectedly
      /\bsilent(?:ly)? (?:exit|quit|crash|clos|terminat|di(?:e|ed|es)\b)\w*/
      (quits?|exits|closes|terminates|dies) (unexpectedly|immediately|silently|by itself|
        on (its own|startup|launch))
      stack overflow
      null ?pointer ?(exception|dereference)?
      traceback
    `
  },
  {
    name: "hang-words",
    category: "crash",
    reason: "says that it hangs",
    source: USAGE2,
    weight: 3,
    pattern: wordings`
      hang(s|ing)?\b(?! (on )?to\b)…
      hung
      fr(eez(e|es|ing|ed)|oze(n)?)
      unresponsive
      not responding
      (gets?|getting|got|is|are|keeps? getting|become|becomes|being) stuck
      stuck (in|at|on|for|forever|while|when|during)
      stops? (responding|working|generating)
      no(t)? respon(se|d|ding)
      deadlock(s|ed)?\b(?! (detected|between|found|victim|error))…
      infinite loop
      endless(ly)? (loop|spinning)
      nothing happens
      never (finishes|completes|returns|ends|responds)
      indefinitely
      becomes unusable
      lock(s|ed)? up
      hard[- ]lock*
    `
  },
  {
    name: "cannot-start",
    category: "crash",
    reason: "the program does not start or run",
    source: USAGE2,
    weight: 2,
    pattern: wordings`
      (won't|doesn't|does not|will not|${CANNOT}|${FAILS_TO}|can no longer|no longer) (start|launch|
        boot|load|open|run)(s|ing)?( up)?( (after|on|at|anymore|multiple)|[.,!]|$)…
    `
  },
  {
    name: "memory-words",
    category: "memory",
    reason: "speaks of memory or processor use",
    source: USAGE2,
    weight: 3.6,
    pattern: wordings`
      out[- ]of[- ]memory
      oom
      memory (leak*|usage|consumption|exhaust*|growth|pressure|footprint|limit|bloat)
      (high|excessive|huge|full|100 ?%|\d{2,3} ?%) <1> (memory|ram|cpu)
      (memory|ram|cpu) <3> (high|spik*|100|full|maxed|exhaust*|runaway)
      cpu (usage|load|spin*|time|at)
      top (says|shows) \d{2,4} ?%…
      resident set
      killed process \d+…
      fans? (go(es)?|never stop|at|are|is) …
      \d+ ?gb (of )?(ram|memory|rss|swap)
      heap (out of|size|limit|space|dump|corruption)
      (low|running low) on memory
      busy[- ]?loop…
      fan(s)? (spin|at full)…
    `
  },
  {
    name: "install-words",
    category: "install-update",
    reason: "an installation or update fails",
    source: USAGE2,
    weight: 3.2,
    pattern: wordings`
      (install|installation|installer|uninstall|update|upgrade|updater|auto-?updater?|auto-?update|
        migration) <4> (fail*|error*|broken|breaks|stuck|hangs?|not work*|loop|issue|impossible)
      (${CANNOT}|fail(s|ed|ing|ure)? to|${COULD_NOT}|won't|error( when)?) <2> (install|update|upgrade|
        uninstall|reinstall)(ing)?
      npm (install|i|ci|err)
      pip install
      cargo install
      go install
      brew (install|upgrade)
      post-?install
      (installation|update|upgrade) (error|failure|problem)
      unsupported (platform|architecture|engine|python|node|java|sdk)
      does( not|n't) support (targeting|this (platform|architecture|version))
      no (pre-?built )?(wheels?|binar(y|ies)|package|release) <1> for
      (wheel|binary|package|image)s? for [\w. ]{1,30} (is |are )?missing
      (dependency|dependencies|peer dep*) (conflict|resolution)
      building wheel
      msiexec
      docker pull
      manifest (unknown|for \S{1,80} not found)
      (build|compile|building|compiling) <1> from source
      another version of this product
      (installer|setup|msi|install(ation)?) ..20.. error (code )?(1[67]\d\d|0x8\w{7})
    `
  },
  {
    name: "auto-update",
    category: "install-update",
    reason: "speaks of installing or updating",
    source: USAGE2,
    weight: 1.4,
    pattern: wordings`
      auto-?\s?updat+
      (re)?install(s|ed|er|ation|ing)?
      downgrad+
      homebrew
      npm
      winget
      apt(-get)?
      package manager
    `,
    zones: ["title", "lead"]
  },
  {
    name: "reconnect",
    category: "network",
    reason: "a connection does not come back, or the network is the difference",
    source: USAGE2,
    weight: 2.4,
    pattern: wordings`
      (not|\w{2,8}n't|never|fails? to|unable to|cannot) reconnect*…
      re-?connect(s|ing)? <3> (loop|forever|never|fails?)…
      (stays?|goes|remains|appears?) offline
      (dead|stale|dropped|broken) (connections?|sockets?)
      only on (wi-?fi|mobile data|cellular|lan|vpn)
      on (mobile data|cellular)
      preflight
      cors
    `
  },
  {
    name: "connection-ends",
    category: "network",
    reason: "a connection is lost or closed from the other side",
    source: USAGE2,
    weight: 2.8,
    pattern: wordings`
      (los(e|es|ing|t)|drop(s|ping|ped)?) ((its|the|their|my|all|every) )?connections?
      connections? (+ ){1,3}(closed|dropped|lost|terminated|interrupted|torn down)
      closed (the connection )?unexpectedly\b(?= by|[.,]| \(|$)…
      disconnects?(ed)? (every|after|randomly|constantly|from the (server|network|broker))
      broken pipe
      (websockets?|connections?) (connection )?to \S{1,80} (failed|closed|lost|refused)
      ${COULD_NOT} reach (the )?+…
      (unable to get|local|expired|untrusted) <1> (issuer )?certificate
    `
  },
  {
    name: "memory-grows",
    category: "memory",
    reason: "memory grows, or is used up",
    source: USAGE2,
    weight: 3.2,
    pattern: wordings`
      (uses?|using|eats?|eating|takes?|taking|consum+|needs?|fills?|hogs?|reaches) (up )?(all|
        \d[\d.,]* ?(gb|gib|g|mb|mib))
      (heap|memory|ram|rss|footprint) <2> (grow*|climb*|explod*|balloon*|increas*|ris(es|ing)|
        never (freed|released|shrinks))
      heap snapshots?
      (ram|memory) and swap
      peak (rss|memory)
      oom-?kill*…
      oom killer
      detached (dom )?nodes?
      (one|a|each|every|single|all) (cpu )?(core|thread)s? <2> (spin*|100|pegged|busy)…
      spin(s|ning) in +…
      exit code 137
      leak(s|ed|ing|age)? (memory|objects?|handles?|nodes?|listeners?)
    `
  },
  {
    name: "process-left",
    category: "process",
    reason: "a child process outlives its parent, or is started wrongly",
    source: USAGE2,
    weight: 2.4,
    pattern: wordings`
      (child(ren)?|subprocess|server|daemon|worker|process(es)?) ..40.. (keeps? running|stays? alive|
        left (running|behind)|still (running|alive)|survives?|outlives?|not (killed|terminated|stopped))
      sig(term|kill|int|hup)
      waiting (for|on) stdin
      (blocks?|reads?|hangs?) on stdin
      without a tty
      executable file not found
      exit(ed)? (status|code) [1-9]\d*\b(?<!\b13[2-9]|\b3)…
      not (found )?(in|on) (the |\$)?path
    `
  },
  {
    name: "task-hangs",
    category: "process",
    reason: "one command, job or worker hangs or never ends",
    source: USAGE2,
    weight: 2.8,
    pattern: wordings`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|builds?|dumps?|
        backups?) (?:\w+ ){0,3}(?:hangs?|hanging|never (?:finish|exit|terminat|return|complet|end)\w*|
        stays? alive|(?:is|are|gets?) stuck)\b/
    `
  },
  {
    name: "task-hangs-not-all",
    category: "crash",
    reason: "it is one task that hangs, not the program",
    source: USAGE2,
    weight: -1.6,
    pattern: wordings`
      /\b(?:jobs?|steps?|tasks?|(?:data ?loader |thread |build |test )?workers?|subprocess(?:es)?|
        child(?:ren)?|pipelines?|test (?:run|suite)s?|hooks?|dumps?|backups?) (?:\w+ ){0,3}(?:hangs?|
        hanging|never (?:finish|exit|terminat|return|complet|end)\w*|stays? alive|
        (?:is|are|gets?) stuck)\b/
    `
  },
  {
    name: "crash-titles",
    category: "crash",
    reason: "says that the program dies or ends by itself",
    source: USAGE2,
    weight: 2.8,
    pattern: wordings`
      (app|application|program|server|client|editor|process|kernel|tool|game|browser|service|daemon|
        window|whole process|it)\b <2> (dies|died|dying|closes? itself|quits|shuts? down|vanishes|
        killed itself|terminates|goes down|keeps dying|restarts itself)
      takes? the (whole )?(process|server|app|program|browser|system) down
      (white|blank|black|empty) (screen|page|window) ..30.. (after|on start*|on launch|at launch|then nothing)
      leaves? a (white|blank|black) (page|screen)
      got a core
      crash-?loop*…
      sigfault
      ice\b(?= on| when| with| in)…
      coredump
      bsod
      for ever
    `
  },
  {
    name: "install-broken",
    category: "install-update",
    reason: "a package does not install, build or fit after an update",
    source: USAGE2,
    weight: 2.8,
    pattern: wordings`
      (pip|npm|pnpm|yarn|bun|cargo|gem|bundle|composer|pod|brew|apt|dnf|pacman|choco|scoop|nix|conda|
        poetry|uv|go|dotnet|nuget|gradle|mvn|docker) (ci|add|get|restore|upgrade|require|update|
        sync) ..60.. (fail*|error*|can(not|'t)|could not|broken|conflict*|breaks)
      (pip3?|gem|bundle|composer|pod|conda|poetry|uv|pnpm|yarn|bun|apt(-get)?|dnf|choco|
        dotnet tool) (install|restore)
      (building|build) (the )?wheel
      half[- ]configured
      (downloaded|installing) the <1> (dmg|msi|exe|appimage|deb|rpm|pkg|apk|installer)
      (could not|cannot|can't) (be )?(install|build|compile|link)(ed)?\b <1> (wheel|package|on|with|from|under)
      (incompatible|compatible) versions?
      package (downgrade|conflict)
      lock ?file (made|conflict|mismatch|out of)
      /\bnotari[sz]\w+/
      gatekeeper
      update (is )?(never|not) (gets? )?applied
      never gets applied
      in-app update*…
      updat(er|e) ..20.. loops?
    `
  },
  {
    name: "dependency-conflict",
    category: "install-update",
    reason: "dependencies do not fit together",
    source: "npm, pip, cargo, bundler, pub and poetry messages",
    weight: 3.2,
    pattern: wordings`
      conflicting dependenc(y|ies)
      eresolve
      (could not|cannot|can't|unable to|failed to) resolve (\S+ ){0,4}(dependenc+|packages?|versions?|
        requirements?|together)
      unmet (peer )?dependenc+…
      peer dependenc(y|ies)
      version solving failed
      no matching (version|distribution)
      failed to select a version
      version conflicts?
      (pip|npm|poetry|bundler|cargo|conda|uv) cannot resolve
    `
  },
  {
    name: "file-not-saved",
    category: "filesystem",
    reason: "a file is not saved, opened or written",
    source: USAGE2,
    weight: 2.8,
    pattern: wordings`
      (files?|documents?|projects?|folders?|attachments?|workspaces?|
        notebooks?) <2> ((is|are|was|were|could|can|does|do)( ?not|n't| never)|cannot|can't|never) (be |
        get |gets )?(saved|written|flushed|opened|read)
      (folders?|files?|director(y|ies)|projects?) (is |are |lies? |stored )?(in|on) (icloud|onedrive|
        dropbox|google drive|a (network|samba|nfs|shared))
    `
  },
  {
    name: "after-upgrade",
    category: "install-update",
    reason: "began with an update",
    source: USAGE2,
    weight: 0.9,
    pattern: /\b(?:since|after) (?:the )?(?:upgrad\w+|updat\w+|migrating)\b|\bupgraded from\b/
  },
  {
    name: "file-content",
    category: "filesystem",
    reason: "files are overwritten, left unnoticed or not allowed",
    source: USAGE2,
    weight: 2.4,
    pattern: wordings`
      (overwrites?|overwriting|overwritten|truncates?|corrupts?|deletes?|wipes?|loses) <3> (files?|
        documents?|folders?|folder|director(y|ies)|changes on disk)
      changes? on disk
      case[- ](only|sensitive|insensitive)
      read-only (container|volume|mount|root|disk|drive)
      path( is)? too long
      (disk|volume|partition|drive) <2> (fills? up|is full|full)
      home director(y|ies)
      (network|mapped|external|usb) (drive|share|volume)
      nfs
      smb share
      onedrive
      dropbox
    `
  }
];

// src/classify/rules/words-product.ts
var USAGE3 = "common usage in issue trackers";
var PRODUCT_WORD_RULES = [
  {
    name: "setting-ignored",
    category: "config",
    reason: "a setting is ignored, rejected or lost",
    source: USAGE3,
    weight: 3.6,
    pattern: wordings`
      /(?:\b(?:settings?|options?|preferences?|flags?|env(?:ironment)? var(?:iable)?s?|
        (?:allow|deny|ask|exclude|ignore)(?:ed)?(?:[- ]?list)?|permissions?|rules|
        (?:permission|ignore|exclude|include|allow|deny|glob|file) patterns?|parameters?)|
        config(?<=\b\w{0,12}config)(?:uration)?s?(?: \w+)?)(?:\.json|\.ya?ml|
        \.toml)?\b (?:\w+ ){0,5}(?:ignor\w+|not (?:respect\w*|honou?r\w*|appl\w*|work\w*|enforc\w*|
        saved?|persist\w*|load\w*|recogni[sz]ed|read|used|propagat\w*|pass\w*)|
        \w{2,8}n't (?:respect|honou?r|apply|work|persist|save|load)|reset\w*|overrid\w+|revert\w*|lost|
        rejected|invalid|no effect|bypass\w*|still (?:prompt|ask)\w*)\b/
      (ignor(es|ed|ing)|not (respect|honou?r|apply)(ing|ed|s)?|
        does( not|n't) (respect|honou?r|apply|persist)|overrid(es|den|ing)|
        bypass(es|ed|ing)?) <4> (settings?|config(uration)?|options?|preferences?|permissions?|rules?|
        (deny|allow) ?list|env(ironment)?|flags?)
    `
  },
  {
    name: "variable-ignored",
    category: "config",
    reason: "a named option has no effect",
    source: USAGE3,
    weight: 2.6,
    pattern: wordings`
      …(--[a-z][a-z-]{2,30}|_(?<=\b[a-z]{2,20}_)[a-z_]{2,40})\b( ?[:=] ?\S{1,30})? <1> (is |are |has |
        have |does |do |was )?(ignored|not (work*|respect*|honou?r*|appl*|recogni[sz]ed)|no effect|
        overridden|makes? no difference)
      patterns? <2> (do(es)?( not|n't) match|never match*|(is|are) not match*)
    `
  },
  {
    name: "settings-file",
    category: "config",
    reason: "names a settings file or an environment variable",
    source: USAGE3,
    weight: 1.6,
    pattern: wordings`
      …(settings|config|preferences|permissions)(.local)?.(json|ya?ml|toml|ini|cfg)
      ….\w{2,20}rc
      env(ironment)? var(iable)?s?
      configur(ed|ation|ing)
      settings?
    `
  },
  {
    name: "extension-system",
    category: "integration",
    reason: "speaks of plugins, hooks, servers or extensions",
    source: "extension systems in general",
    weight: 2.2,
    pattern: wordings`
      plug-?ins?
      (pre|post|git|commit|push|build|install|lifecycle|event|session|server)[- ](\w{1,12}[- ])?hooks?
      …(?<!\b(syntax|language|file|filename|gnu|protocol|trait|vendor|compiler|wrong|
        missing) )\bextensions?\b(?! methods?)…
      add-?ons?
      marketplaces?
      language servers?
      lsp
      webhooks?
      github (app|action)s?
      extension host
      (jenkins|gitlab|slack|jira|grafana|discord|teams|zapier|github|notion|trello|outlook|
        calendar) (plugin|integration|app|bot|connector)\b( (does( not|n't)|no longer|stopped)\b)?…
    `
  },
  {
    name: "extension-fails",
    category: "integration",
    reason: "a plugin, hook, server or extension does not load or connect",
    source: USAGE3,
    weight: 2.4,
    pattern: wordings`
      (slack|discord|teams|jira|gitlab|github|jenkins|zapier|notion|calendar) (app|bot|plugin|
        integration|action)s? <2> (does( not|n't)|no longer|stopped|fails?|never)
      (plug-?ins?|(web ?|(pre|post|git|commit)[- ](\w{1,12}[- ])?)hooks?|(?<!\buse\w{2,30} )hooks|
        extensions?|add-?ons?|connectors?|integrations?|bots?)\b <5> (fail*|
        never (run|runs|called|fires?|loads?)|not <1> (called|run|load*|connect*|found|work*|detect*|
        available|trigger*|fir+|recogni[sz]ed|show*|execut*|start*)|
        \w{2,8}n't (load|connect|work|detect|trigger|fire|show|start)|disconnect*|error*|broken|missing|
        disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (command|plugin)
    `
  },
  {
    name: "ide",
    category: "integration",
    reason: "speaks of an editor's extension or connection",
    source: USAGE3,
    weight: 1.8,
    pattern: wordings`
      (vs ?code|vscode|visual studio( code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|
        neovim|xcode|emacs|zed) <1> (extension|plugin|integration|connection|detection)
      ide <1> (integration|connection|extension|plugin|detection)
      remote[- ]ssh
      dev ?containers?
    `
  },
  {
    name: "settings-file-ignored",
    category: "config",
    reason: "a settings file or one of its keys is not read",
    source: USAGE3,
    weight: 3.2,
    pattern: wordings`
      …[\w-].(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist|config.[cm]?[jt]s|
        rc)\b <3> (ignored|not (picked up|found|read|loaded|respected|used|honou?red|applied)|
        has no effect|have no effect)
      (in|from|inside) [\w./-]{1,40}.(toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist) <1> (is |
        are )?(ignored|not (picked up|read|respected|used|applied)|has no effect|have no effect)
      config(uration)?( files?)? <3> (not (found|picked up|read)|only if)
    `
  },
  {
    name: "setting-unknown",
    category: "config",
    reason: "a key or value of a settings file is not known",
    source: "messages of configuration parsers (serde, JSON Schema, argparse)",
    weight: 2.8,
    pattern: wordings`
      unknown <1> (key|field|option|setting|property|directive|section|flag|
        argument)s?\b(?! (error|name in the (query|response|request|schema)))…
      expected one of ["'\w]…
      (sections?|keys?|directives?|anchors?|values?) (\S+ ){0,4}rejected
      (invalid|unrecogni[sz]ed|unsupported) (config*|settings?|options?|directive|flag)
    `
  },
  {
    name: "settings-lost",
    category: "config",
    reason: "settings fall back to their defaults",
    source: USAGE3,
    weight: 3.2,
    pattern: wordings`
      (settings|preferences|options|configuration|profile|defaults?)\b <3> (reset|lost|forgotten|gone|
        wiped|reverted|not (saved|remembered|kept|persisted))
      (back|reset|revert*|falls? back) to (the )?defaults?
    `
  }
];

// src/classify/rules/words-screen.ts
var USAGE4 = "common usage in issue trackers";
var SCREEN_WORD_RULES = [
  {
    name: "display",
    category: "ui",
    reason: "something is shown wrongly",
    source: USAGE4,
    weight: 3.2,
    pattern: wordings`
      (screen|terminal|display|ui|window(?!s)|cursor|dialog|menu|button|icon|status ?line|scroll*|
        spinner|layout|table|colou?r|theme|font|emoji|tab|pane|panel|image)s? <4> (flicker*|jump*|
        overlap*|garbled|corrupt*|cut[- ]?off|truncat*|invisible|unreadable|misalign*|broken|wrong*|
        duplicat*|disappear*|lost|not <1> (show*|display*|visible|render*|updat*|expand*)|blank|glitch*|
        overflow*|black|reset*|vanish*|wrap*)
      (text|output|input|view|message|line|character|history|prompt|response|console)s? <4> (flicker*|
        jump*|overlap*|garbled|cut[- ]?off|invisible|unreadable|misalign*|duplicated|disappear*|
        not <1> (show*|display*|visible|render*|expand*)|blank|glitch*|overflow*|wrap*)
      (wrong|incorrect|missing|broken|unreadable|ugly) <1> (colou?rs?|fonts?|icons?|layout|theme|cursor|
        indentation|highlighting|alignment)
      flicker(s|ing|ed)?
      flash(es|ing)? (on and off|up|white|briefly)
      edge of the screen
      render(s|ing|ed)? <3> (issue|bug|problem|incorrectly|wrong|broken|glitch|error|artifact)…
      (incorrectly|wrongly|not) (shown|displayed|rendered|aligned|visible)
      /\bdisplay(?:s|ed|ing)? (?:\w+ ){0,3}(?:incorrect|wrong|garbled|issue|bug|problem|raw)\w*/
      visual(ly)? (glitch|bug|artifact|issue|corruption)…
    `
  },
  {
    name: "typing",
    category: "ui",
    reason: "typing, pasting, scrolling or selecting goes wrong",
    source: USAGE4,
    weight: 2.8,
    pattern: wordings`
      /\b(?:paste|pasted|pasting|copy(?:ing)?[- ](?:and[- ])?past(?:e|ing)|scroll(?:s|ing|ed|back|bar)?|
        keyboard|key ?bindings?|hot ?keys?|shortcuts?|arrow keys?|up arrow|backspace|tab completion|
        autocomplete|text selection|select(?:ing)? text|(?:lost|loses?|losing|steals?) (?:\w+ )?focus|
        focus (?:is )?(?:lost|stolen)|alt\+\w+|ctrl\+\w+|cmd\+\w+|option\+\w+|shift\+\w+|
        esc(?:ape)? key|enter key|ime|vim mode|drag(?: and drop)?)\b/
      (caret|cursor) <2> (jumps?|moves?|skips?|lands?|goes)
    `
  },
  {
    name: "screen-element",
    category: "ui",
    reason: "speaks of a part of the screen",
    source: USAGE4,
    weight: 1.6,
    pattern: wordings`
      ui
      tui
      gui
      ux
      buttons?
      icons?
      spinner
      status ?(line|bar)
      dialogs?
      modals?
      pop-?ups?
      pop-?overs?
      drop-?downs?
      (context |right-click )?menus?
      tool-?tips?
      side-?bars?
      tool-?bars?
      scroll-?bars?
      header row
      table head*
      (date|colou?r|time|file) pickers?
      progress bar
      indicators?
      cursor\b(?! (ide|terminal|editor))…
      screen
      window
      notifications?
      monitors?
      tabs?\b(?= (bar|is|are|not|which|order|key))…
      (text|input|message|search) (field|box)s?
      input methods?
    `
  },
  {
    name: "looks-wrong",
    category: "ui",
    reason: "something looks wrong or is hidden",
    source: USAGE4,
    weight: 2.9,
    pattern: wordings`
      (blurry|blurred|pixelated|jagged|illegible|unreadable|misaligned|clipped|cut off|cropped|squashed|
        stretched|see-through)
      (not|hardly|barely|isn't|aren't) <1> (readable|legible|visible|centered|centred|aligned|
        highlighted|clickable|selectable|scrollable)
      can(no|')?t <1> (scroll|click|tap|select|resize|drag|paste|type)
      (opens?|appears?|shown|hidden|is|are|stuck|rendered) (behind|underneath|off-?screen|outside) (the|my|a|other)
      (covers?|hides|obscures?|overlays?|covered by|hidden by|obscured by) (the|my|what|half|part)
      overlap(s|ping|ped)?
      shown as (boxes|squares|question marks|tofu)
      points? the wrong way
      white on (white|light)…
      black on (black|dark)…
      gets? cut
      on small screens
      z-index
    `
  },
  {
    name: "screen-look",
    category: "ui",
    reason: "speaks of how something looks",
    source: USAGE4,
    weight: 1.6,
    pattern: wordings`
      (fuzzy|invisible|z-order)
      fonts?
      colou?rs?
      dark (mode|theme)
      theme
      layout
      highlight*
      underlin+
      (dpi|hidpi|retina|display scaling|different scaling)
      4k
      \d{3} ?% scaling
      emojis?
      animations?
      ansi
      escape (codes?|sequences?)
      typos?\b(?!')…
      sticky
      overflow: ?hidden
      (landscape|portrait)
      rtl
      right-to-left
      (wrong|second|other|two|external) (monitor|screen|display)s?
    `
  },
  {
    name: "screen-action",
    category: "ui",
    reason: "speaks of clicking, hovering or what then is shown",
    source: USAGE4,
    weight: 1.4,
    pattern: wordings`
      click(ing|ed|s)?
      right-click*
      hover(s|ing|ed)?
      mouse
      focus
      beep
      …(\bnot|n't(?<=\b\w{2,8}n't)) (shown|showing|show|displayed|visible|appear*)
      fails? to appear
      (jumps?|scrolls?) to (the )?(top|bottom|start|end|first)
      (keeps|each|every) (key ?stroke|tap|click)s?
      double-?click*
      (resize|resizing|maximi[sz]e|minimi[sz]e|full-?screen)
    `
  },
  {
    name: "accessibility",
    category: "ui",
    reason: "speaks of accessibility",
    source: USAGE4,
    weight: 2.4,
    pattern: wordings`
      a11y
      accessib+…
      screen ?readers?
      nvda
      voiceover
      talkback
      aria-+…
      (low|poor|high|colou?r|bad|insufficient|not enough) contrast
      colou?r[- ]?blind*…
    `
  }
];

// src/classify/rules/words-service.ts
var USAGE5 = "common usage in issue trackers";
var statusWords = (codes) => withoutBreaks(String.raw`
    \b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|
      repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|
      fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |
      is ){0,3}(?:${codes})\b(?![.,:/-]?\d)|^(?:${codes})\b|\b(?:${codes}) (?:errors?|responses?|on|
      when|for|from|while|after)\b|: (?:${codes})$|\((?:${codes})\)
  `);
var SERVICE_WORD_RULES = [
  {
    name: "limit-reached",
    category: "usage-limit",
    reason: "a usage limit was reached",
    source: USAGE5,
    weight: 4,
    pattern: wordings`
      (usage|session|weekly|daily|monthly|hourly|plan|quota|spending|token|
        \d+[- ]?h(our)?s?) limits? ((is|was|been|being|are|has|have) )*(reached|hit|exceeded|exhausted)…
      …(?<!\b(recursion|depth|nesting|watch(es|ers?)?|files?|handles?|descriptors?|size|memory|
        iterations?|retry|retries|time|heap|stack|connections?|process|thread|cpu|character|length|line|
        zoom|scroll|upper|lower|soft|hard|step|loop|inlining|instantiation|array|query|row|bucket|level|
        undo) )\blimit reached
      limits? (did not|didn't|does not|doesn't|not|never) (been )?reset*…
      (hit|reach|exceed|exhaust)(ed|ing|es|s)? (my |the |your |a |their )?<1> (usage|session|weekly|
        daily|monthly|plan|quota|\d+[- ]?hour)
      (quota|credits?) (exceeded|exhausted)
    `
  },
  {
    name: "out-of-credit",
    category: "usage-limit",
    reason: "credit or quota is said to be used up",
    source: USAGE5,
    weight: 3.6,
    pattern: wordings`
      (limit|quota|allowance) of <2> (free|your|my|the) <1> (plan|tier|account)
      free (plan|tier|quota)
      (build|ci|compute|action|free) minutes
      (out of|no more|ran out of|insufficient|not enough) <1> (usage|credits?|quota|balance|funds|
        budget|tokens left)
      credit balance
      (quota|credits?|allowance|budget|balance) (is|are|was|were|has been|have been) (all )?(used up|
        exhausted|depleted|exceeded|spent|gone)
    `
  },
  {
    name: "allowance-drains",
    category: "usage-limit",
    reason: "an allowance drains faster than expected",
    source: USAGE5,
    weight: 3,
    pattern: wordings`
      (excessive|abnormal|unusual|unexpected|insane|rapid|too (much|many)|double) <1> (quota|credit|
        cost)s?\b( (usage|use|consumption|drain|burn|spent|spend))?…
      (burn|drain|eat|consum|us|wast|chew|t(ake|ook))(s|es|ed|ing|e)? (up |through |all )?(my |the |
        your |of |too |\d+ )*<1> (from (my |the |our )?)?(quota|credits?|allowance)
      (quota|credits|allowance|minutes) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota|credits) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
      (minutes|credits|seats|usage) <2> (counted|charged) <1> (twice|double)
    `
  },
  {
    name: "billing",
    category: "usage-limit",
    reason: "speaks of billing, charges or a plan's allowance",
    source: USAGE5,
    weight: 2,
    pattern: wordings`
      bill(ing|ed)
      (over|double[- ])?charged? ..30.. (me|card|account|money|usd|plan|twice|\$)…
      refund
      invoice
      usage (limits?|quota|window|allowance|percentage|allocation)
      quota
      (weekly|daily|monthly|5[- ]?hour|session) limits?
      subscription
    `
  },
  {
    name: "rate-limit-words",
    category: "rate-limit",
    reason: "speaks of a rate limit",
    source: USAGE5,
    weight: 3.1,
    pattern: new RegExp(
      String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\bretry-after\b|${statusWords("429")}`
    )
  },
  {
    name: "overload-words",
    category: "overloaded",
    reason: "says that the service is overloaded",
    source: USAGE5,
    weight: 3.4,
    pattern: wordings`
      (server|service|api|backend|cluster|system|host|model|site)s? <2> overloaded
      overloaded(_error| error|$|[.,!"'])…
      overloaded (server|service|api|backend|cluster|host)
      at capacity
      (http |error |status )529
      529 (error|\{|overload)…
    `
  },
  {
    name: "server-error-words",
    category: "server-error",
    reason: "speaks of an error of the server",
    source: USAGE5,
    weight: 3,
    pattern: overLines()`
      \binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${statusWords("50[0-4]")}|\b50[0-4] (?:internal|
        bad gateway|service|gateway)\b|\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|
        website) (?:is )?(?:down|outage)\b|\boutage\b
    `
  },
  {
    name: "sign-in",
    category: "authentication",
    reason: "speaks of signing in",
    source: USAGE5,
    weight: 3.1,
    pattern: wordings`
      (${CANNOT}|not able to|fail(s|ed|ing)? to|${COULD_NOT}|trouble|problem|error|won't|keeps?|failing|
        asks? me to|forced to|have to|has to|need to) (to )?<2> (log(ging)?[- ]?(in|out)|
        sign(ing)?[- ]?(in|out)|re-?login|authenticat+|re-?auth*)
      (log[- ]?in|login|sign[- ]?in|oauth|sso|authentication|auth|2fa|mfa) <3> (fail*|error*|loop|
        broken|expir+|not work*|doesn't work|hangs?|stuck|issue|problem|invalid|redirect|callback|flow)
      log(s|ged|ging)? ((me|us|users?|everyone|people|you) )?out (on|after|every|each|again|constantly|
        randomly|all|automatically)
      log(s|ged|ging) (me|us|users?|everyone) out
      logged out
      (log|sign)(s|ged|ging|ed|ing)? in (\S{1,20} ){0,6}(again|each time|every time|every start|repeatedly|on every)
      (login|password|credentials?|face id|touch id|fingerprint|passkey|session|mfa|2fa|otp|
        code) <4> (forgotten|not (accepted|remembered|kept)|rejected|asked again)
      (one[- ]time|verification|recovery|six-digit|authenticator|two[- ](factor|step)|mfa|2fa|
        otp) (code|app|password|auth*)s?
      (oidc|saml|ldap|kerberos|jwks|id_token|oauth2?|single sign-on)
      credential (manager|helper|store)
      session expired
      auth(entication)?(-|_| )error
      (back (on|to|at)|lands? on|redirected to|thrown back to) (the )?(login|log-in|sign-in) (form|page|screen)
      type (my|the) password again
      identity provider
    `
  },
  {
    name: "credentials",
    category: "authentication",
    reason: "speaks of keys, tokens or a keychain",
    source: USAGE5,
    weight: 2,
    pattern: wordings`
      (invalid|expired|missing|wrong|revoked|rejected) <1> (api[- ]?key|token|credentials?|password)
      (api[- ]?key|credentials?|(access|auth|oauth|refresh) token) <3> (invalid|expired?|expires|
        rejected|not (recognized|accepted|found|work*|saved|refresh*)|missing)
      key(chain|ring)
      token (has |is |was )?(expired|revoked)
    `
  },
  {
    name: "unauthorized",
    category: "authentication",
    reason: "says 401 or unauthorized",
    source: "RFC 9110 reason phrases",
    weight: 3,
    pattern: new RegExp(String.raw`${statusWords("401")}|\b401 unauthori[sz]ed\b|\bunauthori[sz]ed\b`)
  },
  {
    name: "access-denied",
    category: "permission",
    reason: "the account or region is not allowed",
    source: USAGE5,
    weight: 2.8,
    pattern: overLines()`
      ${statusWords("403")}|\b403 forbidden\b|\b(?:access|requests?|error|http|status|api|
        server)\b[^.\n]{0,20} forbidden\b|\bforbidden (?:error|access|
        response)\b|\baccess (?:is )?(?:denied|restricted|
        forbidden)\b|\baccess_?denied(?:exception)?\b|\bunauthorizedoperation\b|\b(?:you )?(?:do|
        does) not have (?:the )?(?:permission|rights?|privileges?|
        access)\b|\borgani[sz]ation (?:\w+ ){0,4}(?:disabled|not allowed|blocked|banned|
        access)\b|\baccount (?:\w+ ){0,3}(?:banned|suspended|disabled|blocked)\b|\b(?:country|
        region) (?:\w+ ){0,3}(?:not (?:supported|available)|blocked|restricted)\b|\bnot (?:available|
        supported) in (?:your|my|this|our) (?:country|region|
        location)\b|\bmissing (?:\S{1,40} )?scopes?\b|\bscope requirement\b|\bunsupported[ _](?:country|
        region)|\b(?:read-only|viewer|guest|non-admin|standard|limited|unprivileged) (?:users?|role|
        account)s?\b|\bnon-admins?\b|\bread-only (?:user|role)\b|\bno (?:write |
        read )?access to\b|\bmissing (?:rights?|privileges?)\b|\bpermission denied for\b
    `
  },
  {
    name: "request-refused",
    category: "invalid-request",
    reason: "the service refused the request as malformed",
    source: USAGE5,
    weight: 3.2,
    pattern: overLines()`
      ${statusWords("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|
        due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|
        payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |
        is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|
        received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|
        request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b
    `
  },
  {
    name: "request-too-large",
    category: "context-limit",
    reason: "the request is larger than the limit",
    source: USAGE5,
    weight: 3.6,
    pattern: wordings`
      (request|body|upload|payload|attachment) <2> (too (long|large|big)|exceeds)
      request entity too large
      payload too large
      (https?|error|status|with|a|an) 413
      413 (error|request|payload|content|entity)…
      client_max_body_size
      …^413
    `
  }
];

// src/classify/rules/words-shape.ts
var USAGE6 = "common usage in issue trackers";
var SHAPE_WORD_RULES = [
  {
    name: "title-says-feature",
    category: "feature-request",
    reason: "the title calls itself a feature request",
    source: "conventional title prefixes",
    weight: 5,
    pattern: wordings`
      …^\W{0,3}(feature( request)?|feat|enh(ancement)?|rfe|rfc|proposal|suggestion|idea|wish(list)?|
        request|improvement)s?\b\s?[\]):\-–—]…
      feature[- ]request
    `,
    zones: ["title"]
  },
  {
    name: "title-says-docs",
    category: "feature-request",
    reason: "the title speaks of documentation",
    source: "conventional title prefixes",
    weight: 5,
    pattern: wordings`
      …^\W{0,3}(docs?(umentation)?|readme|changelog|manual|guide)\b\s?[\]):\-–—]…
      documentation <3> (missing|unclear|outdated|incorrect|wrong|lacks?|incomplete|error|is|for|update)
      (missing|unclear|outdated|incorrect|improve|update|clarify|wrong|add) (the )?(docs|documentation|readme)
      undocumented
    `,
    zones: ["title"]
  },
  {
    name: "title-wishes",
    category: "feature-request",
    reason: "the title asks for something new",
    source: USAGE6,
    weight: 3.4,
    pattern: wordings`
      …^(\[[^\]]{1,20}\] ?)?([^:]{1,60}: )?(add(ing)? |allow(ing)? |accept |
        make (\S{1,30} ){1,6}(configurable|optional|customi[sz]able|possible|available)|support (for )?|
        please (add|support|allow)|provide |enable |implement |introduce |expose |make it possible|
        ability to|option to|consider |would be (nice|great)|improve |let users?|need a way)…
    `,
    zones: ["title"]
  },
  {
    name: "title-is-task",
    category: "feature-request",
    reason: "the title is a piece of work to do, not a failure",
    source: "conventional commits and imperative ticket titles",
    weight: 2.6,
    pattern: wordings`
      …^(\[[^\]]{1,20}\] ?)?((chore|perf|refactor|style|test|ci|build|task|epic|
        story)(\([^)]{1,30}\))?:|([^:]{1,40}: )?(refactor|standardi[sz]e|migrate|rename|move|create|
        make(?! (check|test|install|perf|clean|all|and|fails|-j|-)|['\x60])|enforce|set up|review|
        clean ?up|investigate|extend|replace|remove|convert|document|automate|simplify|unify|deprecate|
        upgrade to|bump|write tests?|test coverage)\b)…
    `,
    zones: ["title"]
  },
  {
    name: "title-task-fails",
    category: "feature-request",
    reason: "what the title names is said to fail",
    source: "titles that begin with the name of a command",
    weight: -2.6,
    pattern: wordings`
      …^(\[[^\]]{1,20}\] ?)?([^:]{1,40}: )?(rename|move|create|replace|remove|convert|extend|clean ?up|
        upgrade to)\b( (?!that |which |to )\S+){0,6} (fails(?! on)|failed|is broken|breaks|crashes|
        hangs|does( not|n't) work|is ignored|throws)
    `,
    zones: ["title"]
  },
  {
    name: "title-is-question",
    category: "feature-request",
    reason: "the title is a question, which the documentation should answer",
    source: "conventional title prefixes",
    weight: 2.2,
    pattern: /^\W{0,3}questions?\b\W|^how (?:do|can|to|should) |^is (?:it|there) (?:possible|a way)/,
    zones: ["title"]
  },
  {
    name: "wish",
    category: "feature-request",
    reason: "asks for something new",
    source: USAGE6,
    weight: 2.8,
    pattern: wordings`
      would make my (day|life)
      happy to (send|open|submit|make|provide) a (pr|pull request|patch)
      should be (configurable|optional|customi[sz]able|documented|possible)
      is +( +)? planned
      on the road-?map
      hard-?coded to
      (i|we)( would|'d) need
      (could|can) we (please )?(have|get)
      how (do|can) i
      (it )?(would|'d) (also )?be (really |very |super |so )?(nice|great|good|helpful|useful|awesome|
        amazing|cool|handy|valuable|ideal)
      (would|'d) (like|love|appreciate) (to (see|have|be able)|a|an|if|the|it)
      i'?m wanting to
      please (add|support|implement|consider|allow|provide|make|stop)
      can (you|we) (please )?(add|have|get|support)
      (feature|enhancement) (request|suggestion|idea)
      i (wish|propose|suggest|want a|want an)
      add (support for|an? (option|setting|flag|way|command|button))
      there( is|'s) (currently )?no way to
      any (chance|plans?)
      is (it|there) (possible|any way|a way)
      proposed (solution|behaviou?r|feature|change)
      use case
      suggestion:…
    `
  },
  {
    name: "title-says-bug",
    category: "feature-request",
    reason: "the title calls itself a bug",
    source: "conventional title prefixes",
    weight: -1.2,
    pattern: /^\W{0,3}bugs?\b/,
    zones: ["title"]
  },
  {
    name: "only-test",
    category: "no-report",
    reason: "the text is a test or empty",
    source: USAGE6,
    weight: 2.6,
    pattern: wordings`
      /^(?:\[?bug\]?:? ?)?(?:test(?:ing)?(?: ?\d{0,3}| issue| report| bug)?|asdf\w*|qwer\w*|foo|bar|
        h[ea]llo(?: world)?|hi(?: (?:team|all|there|guys))?|hey|(?:(.)\1{2,60})|x+|a+|\.+|untitled|
        place-?holder|lorem ipsum|title|bug|issue|none|n\/a|-)$/
    `,
    zones: ["title", "lead"]
  },
  {
    name: "title-refusal",
    category: "no-report",
    reason: "the title is the title-writer's refusal",
    source: "titles written by a language model that was given an empty report",
    weight: 4.4,
    pattern: wordings`
      i (don't|do not|can(no|')?t|cannot) (see|find|identify|determine|create|generate|write|provide|
        summari[sz]e|assist|help) ..40.. (bug|report|title|issue|description|message|summary|request|
        details|information|that|this|you)
      i('m| am) (ready to (help|create|generate|write)|sorry,? (but )?i\b|
        (unable|not able) to (create|generate|write|provide|help|assist|identify|determine) ..40.. (bug|
        title|issue|summary|report|request|information|that|this|you)\b)…
      please (provide|share|describe) (the|a|your|more) <3> (bug|report|description|details?|
        information|issue|problem)
      no (bug )?(report|description|issue|content|information|details?) (was )?(provided|given|found|
        included|supplied|specified)
      (insufficient|unclear|incomplete|missing|not enough) (information|details?|
        bug (report|description)|description|report)
      (empty|blank|unspecified|invalid|unintelligible) (bug )?(report|issue|description|submission|feedback)
      i need more (information|details|context)
    `,
    zones: ["title"]
  },
  {
    name: "praise",
    category: "no-report",
    reason: "is thanks, not a report",
    source: USAGE6,
    weight: 3.4,
    pattern: wordings`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,
    zones: ["title", "lead"]
  },
  {
    name: "spam",
    category: "no-report",
    reason: "looks like advertising",
    source: USAGE6,
    weight: 4,
    pattern: wordings`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `
  },
  {
    name: "withdrawn",
    category: "no-report",
    reason: "the reporter takes it back",
    source: USAGE6,
    weight: 3.4,
    pattern: wordings`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,
    zones: ["title", "lead"]
  }
];

// src/classify/rules.ts
var PACKS = [
  {
    name: "general",
    scope: "any program",
    textRules: readTextRules([
      ...SERVICE_WORD_RULES,
      ...MACHINE_WORD_RULES,
      ...PRODUCT_WORD_RULES,
      ...SCREEN_WORD_RULES,
      ...SHAPE_WORD_RULES
    ]),
    errorRules: readErrorRules([...HTTP_STATUS_RULES, ...ERRNO_RULES, ...RUNTIME_CRASH_RULES, ...RUNTIME_ERROR_RULES])
  },
  {
    name: "assistant",
    scope: "programs around a language model",
    when: speaksOfAssistant,
    textRules: readTextRules(ASSISTANT_WORD_RULES),
    errorRules: readErrorRules(ASSISTANT_ERROR_RULES)
  },
  {
    name: "anthropic",
    scope: "users of the Anthropic API",
    when: speaksOfAssistant,
    textRules: readTextRules(ANTHROPIC_WORD_RULES),
    errorRules: readErrorRules(ANTHROPIC_RULES)
  },
  {
    name: "openai",
    scope: "users of the OpenAI API and its imitators",
    textRules: [],
    errorRules: readErrorRules(OPENAI_RULES)
  },
  {
    name: "google",
    scope: "users of Google's APIs and of gRPC",
    textRules: [],
    errorRules: readErrorRules(GOOGLE_RULES)
  },
  ...LANGUAGE_PACKS
];
var ERROR_RULES = PACKS.flatMap(({ errorRules }) => errorRules);
var TEXT_RULES = PACKS.flatMap(({ textRules }) => textRules);
function rulesFor(text, packs) {
  const on = packs === void 0 ? PACKS : PACKS.filter(({ name: name3 }) => packs.has(name3));
  const answers = /* @__PURE__ */ new Map();
  const says = (pattern2) => {
    const answer = answers.get(pattern2) ?? pattern2.test(text);
    answers.set(pattern2, answer);
    return answer;
  };
  const textRules = [];
  const errorRules = [];
  for (const pack of on) {
    if (pack.when?.(says) ?? true) textRules.push(...pack.textRules);
    errorRules.push(...pack.errorRules);
  }
  return { textRules, errorRules };
}

// src/classify/precedence.ts
var PRECEDENCES = [
  {
    cause: [
      "usage-limit",
      "overloaded",
      "server-error",
      "authentication",
      "invalid-request",
      "context-limit",
      "network",
      "memory",
      "install-update",
      "content-policy"
    ],
    symptom: "crash",
    reason: "a hang or crash is the symptom of a named cause"
  },
  {
    cause: ["usage-limit", "overloaded"],
    symptom: "rate-limit",
    reason: "a 429 or a limit that a plan or the load explains"
  },
  {
    cause: ["usage-limit", "context-limit", "content-policy", "authentication", "permission"],
    symptom: "invalid-request",
    reason: "the refusal has a more precise ground"
  },
  {
    cause: ["network", "authentication", "permission", "filesystem"],
    symptom: "process",
    reason: "a command failed for a named cause"
  },
  {
    cause: ["invalid-request"],
    symptom: "context-limit",
    reason: "shortening fails because the request itself is refused"
  },
  { cause: ["memory"], symptom: "filesystem", reason: "memory is the cause" }
];
var SUPPORTED = 2.2;
var SHARE = 0.5;
function precedenceEvidence(support) {
  return PRECEDENCES.flatMap(({ cause, symptom, reason }) => {
    const strength = support.get(symptom) ?? 0;
    const explained = cause.some((category) => (support.get(category) ?? 0) >= SUPPORTED);
    if (strength <= 0 || !explained) return [];
    return [
      { rule: `cause-over-${symptom}`, category: symptom, reason, where: "shape", weight: -SHARE * strength }
    ];
  });
}

// src/classify/score.ts
var DAMPING = 0.6;
var UNKNOWN_SUPPORT = 1;
var TEMPERATURE = 0.75;
function takingPart(evidence) {
  return [.../* @__PURE__ */ new Set([...CATEGORIES, ...evidence.map(({ category }) => category)])];
}
function dampen(evidence, categories2) {
  return categories2.flatMap(
    (category) => evidence.filter((item) => item.category === category).sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).map((item, rank2) => ({ ...item, weight: item.weight * DAMPING ** rank2 }))
  );
}
function sumWeights(evidence) {
  const support = /* @__PURE__ */ new Map();
  for (const { category, weight } of evidence) support.set(category, (support.get(category) ?? 0) + weight);
  return support;
}
function scoreCategories(found) {
  const categories2 = takingPart(found);
  const damped = dampen(found, categories2);
  const evidence = [...damped, ...precedenceEvidence(sumWeights(damped))];
  const support = sumWeights(evidence).set("unknown", UNKNOWN_SUPPORT);
  const odds = categories2.map((category) => Math.exp((support.get(category) ?? 0) / TEMPERATURE));
  const total = odds.reduce((sum, odd) => sum + odd, 0);
  const ranking = categories2.map((category, index) => ({ category, confidence: (odds[index] ?? 0) / total }));
  return { ranking: ranking.sort((a, b) => b.confidence - a.confidence), evidence };
}

// src/classify/shape-evidence.ts
var WISH_HEADINGS = overLines("i")`
  ^(?:feature (?:description|request|category)|proposed (?:solution|feature|behaviou?r|change)|
    (?:possible |suggested |alternative )solutions?|alternatives?(?: considered| solutions?)?|
    problem statement|motivation|use cases?(?: example)?|user stor(?:y|ies)|
    describe the solution.{0,20}|describe alternatives.{0,30}|is your feature request.{0,60}|benefits?|
    documentation (?:type|location)|current documentation|acceptance criteria)\W{0,3}$
`;
var FAILURE_HEADINGS = overLines("i")`
  ^(?:bug description|steps to reproduce.{0,20}|to reproduce|error messages?.{0,10}|
    what(?:'|’)s wrong\??|what happened\??|actual (?:behaviou?r|result)s?|stack ?trace|
    is this a regression\??|last working version)\W{0,3}$
`;
var SHORT_TITLE = 8;
var VAGUE_WORDS = new Set(
  "a all am an and any anymore app application at bad broken bug can cannot crap do does doesn don dont error errors fail failed failing fails fix for getting got have having help here i in is isn issue issues it keeps me my need not nothing now on please plz problem problems program s software something stop stopped t that the this tool urgent with won work working works wrong".split(" ")
);
var at = (rule, category, reason, weight) => ({
  rule,
  category,
  reason,
  where: "shape",
  weight
});
function namesNothing(title) {
  const words = title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return tellingLength(title.trim()) < SHORT_TITLE || words.every((word) => VAGUE_WORDS.has(word));
}
function shapeEvidence(report, alone) {
  const headings = report.fields.map(({ heading }) => heading.trim().slice(0, 100));
  const wishes = headings.filter((heading) => WISH_HEADINGS.test(heading)).length;
  const failures = headings.filter((heading) => FAILURE_HEADINGS.test(heading)).length;
  const evidence = [];
  if (headings.some((heading) => /^feature (?:description|request)\W{0,3}$/i.test(heading))) {
    evidence.push(at("feature-heading", "feature-request", "the report's own heading is a feature request", 4));
  }
  if (wishes > 0)
    evidence.push(
      at("wish-headings", "feature-request", "headings of a feature request", Math.min(3.6, 1.2 + 0.8 * wishes))
    );
  if (failures > 1) evidence.push(at("failure-headings", "feature-request", "headings of a bug report", -1.2));
  if (alone && report.primaryError === null) {
    evidence.push(at("empty", "no-report", "no description and no error", 1.8));
    if (namesNothing(report.title) && report.code.length === 0) {
      evidence.push(at("nothing-at-all", "no-report", "no title to speak of either", 2.6));
    }
  }
  return evidence;
}

// src/classify/text-evidence.ts
var ZONE_FACTORS = { title: 1, lead: 0.8, rest: 0.25 };
var ZONES = ["title", "lead", "rest"];
var BITS = { title: 1, lead: 2, rest: 4 };
var EVERYWHERE2 = 7;
function bitsOf(zones) {
  return zones.reduce((bits, zone) => bits | BITS[zone], 0);
}
function textEvidence(rules, zones) {
  const evidence = [];
  const search = createSearch(ZONES.map((zone) => zones[zone]));
  for (const rule of rules) {
    const asked = rule.zones ?? ZONES;
    const found = search(rule.pattern, rule.zones === void 0 ? EVERYWHERE2 : bitsOf(asked));
    if (found === 0) continue;
    for (const zone of asked) {
      if ((found & BITS[zone]) === 0 || zones[zone] === "") continue;
      const where = zone === "title" ? "title" : "description";
      evidence.push({
        rule: rule.name,
        category: rule.category,
        reason: rule.reason,
        where,
        weight: rule.weight * ZONE_FACTORS[zone]
      });
    }
  }
  return evidence;
}

// src/classify/classify.ts
var LEAST_SECONDARY = 0.05;
var MOST_SECONDARY = 3;
var LEAST_DESCRIPTION = 8;
var MOST_ERRORS = 5;
function spokenOf({ errors, environment }, { title, lead, rest }) {
  const told = errors.slice(0, MOST_ERRORS).flatMap(({ message, frames }) => [message.slice(0, 300), frames[0]?.raw]);
  return [title, lead, rest, plainText3([environment.terminal, ...told].join("\n"))].join("\n");
}
function collectEvidence(report, { packs, custom }) {
  const zones = textZones(report);
  const alone = tellingLength(zones.lead) < LEAST_DESCRIPTION;
  const { textRules, errorRules } = rulesFor(spokenOf(report, zones), packs);
  return [
    ...textEvidence(textRules, zones),
    ...errorEvidence(errorRules, report, alone),
    ...wordingEvidence(errorRules, report, zones),
    ...shapeEvidence(report, alone),
    ...custom === void 0 ? [] : customEvidence(custom, patternTexts(report))
  ];
}
function classify(report, options) {
  const { ranking, evidence } = scoreCategories(collectEvidence(report, options));
  const best = ranking[0] ?? { category: "unknown", confidence: 0 };
  const shown = best.confidence >= options.floor && options.categories.has(best.category);
  const others = shown ? ranking.slice(1) : ranking;
  return {
    category: shown ? best.category : "unknown",
    confidence: best.confidence,
    secondary: others.filter(({ category, confidence }) => category !== "unknown" && confidence >= LEAST_SECONDARY).slice(0, MOST_SECONDARY),
    evidence: evidence.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  };
}

// src/command/apply-decisions.ts
function pinCategory(found, { pinned }, categories2) {
  if (pinned === null) return { classification: found, skipped: [] };
  const category = [...categories2].find((id2) => id2 === pinned.category);
  if (category === void 0) {
    const why = `the category that was set by command, ${pinned.category}, is not among this repository's`;
    return { classification: found, skipped: [{ what: "category", reason: "pin-unknown", why }] };
  }
  const reason = `set by ${pinned.by} with /triage category`;
  const said2 = { rule: "command", category, reason, where: "command", weight: 100 };
  const evidence = [said2, ...found.evidence.filter((item) => item.category === category)];
  return { classification: { category, confidence: 1, secondary: [], evidence }, skipped: [] };
}
function confirmMatches(found, { confirmed }, issues) {
  const byNumber = new Map(issues.map((issue) => [issue.number, issue]));
  const matches2 = [];
  const skipped = [];
  for (const { number: number2, by } of confirmed) {
    const issue = byNumber.get(number2);
    if (issue === void 0) {
      skipped.push({ what: `match:#${number2}`, reason: "confirmed-gone", why: `#${number2} can no longer be read` });
      continue;
    }
    const { title, state, stateReason } = issue;
    const same = found.find((match) => match.number === number2);
    const reasons = [`confirmed by @${by}`, ...same?.reasons ?? []];
    const relation = same?.known === void 0 ? "duplicate" : same.relation;
    const known = same?.known === void 0 ? {} : { known: same.known };
    matches2.push({ number: number2, relation, score: 1, reasons, title, state, stateReason, ...known });
  }
  const others = found.filter(({ number: number2 }) => !confirmed.some((link) => link.number === number2));
  return { matches: [...matches2, ...others], skipped };
}

// src/match/timeline.ts
var DAY_MS2 = 864e5;
function stateAt(document, nowMs) {
  if (document.closedMs !== null) return document.closedMs <= nowMs ? "closed" : "open";
  return document.state;
}
function daysClosed(document, nowMs) {
  if (document.closedMs === null || document.closedMs > nowMs) return 0;
  return (nowMs - document.closedMs) / DAY_MS2;
}
function daysBetween(a, b) {
  return Math.abs(a - b) / DAY_MS2;
}
function isFiledBefore(a, b) {
  if (a.number === b.number) return false;
  return a.createdMs < b.createdMs || a.createdMs === b.createdMs && a.number < b.number;
}
function knownTargets(document, nowMs) {
  return stateAt(document, nowMs) === "closed" ? document.duplicateOf : [];
}

// src/match/clusters.ts
var MAX_CLUSTER = 500;
function findCluster(document, index, nowMs, accepts) {
  const members = /* @__PURE__ */ new Map([[document.number, document]]);
  for (const member2 of members.values()) {
    for (const number2 of neighboursOf(member2, index, nowMs)) {
      const neighbour = index.get(number2);
      if (members.size < MAX_CLUSTER && neighbour !== void 0 && accepts(neighbour)) members.set(number2, neighbour);
    }
  }
  const sorted = [...members.values()].sort((a, b) => isFiledBefore(a, b) ? -1 : 1);
  const isOriginal = (member2) => !isKnownDuplicate(member2, nowMs);
  const canonical = sorted.find((member2) => stateAt(member2, nowMs) === "open") ?? sorted.find(isOriginal) ?? sorted[0] ?? document;
  return { members: sorted, canonical };
}
function isKnownDuplicate(document, nowMs) {
  if (stateAt(document, nowMs) === "open") return false;
  return document.duplicateOf.length > 0 || document.stateReason === "duplicate";
}
function countKnownDuplicates(document, index, nowMs) {
  return duplicatesOf(document.number, index, nowMs).length;
}
function neighboursOf(document, index, nowMs) {
  return [...knownTargets(document, nowMs), ...duplicatesOf(document.number, index, nowMs)];
}
function duplicatesOf(number2, index, nowMs) {
  return index.findByKey("duplicateOf", String(number2)).filter((from) => {
    const source = index.get(from);
    return source !== void 0 && knownTargets(source, nowMs).includes(number2);
  });
}

// src/match/conflicts.ts
var WEIGHTS2 = { platform: -0.7, error: -0.5, stack: -8, series: -2, template: -2, thin: -7 };
var THIN_TITLE = 2;
var THIN_TEXT = 4;
var LEAST_FRAMES = 2;
var SERIES_DAYS = 1;
var TITLE_TERMS = 100;
var SYSTEM_NAMES = {
  macos: "macOS",
  windows: "Windows",
  linux: "Linux",
  wsl: "WSL",
  web: "the web",
  other: "another system"
};
function findConflicts(query, candidate, shared, stance) {
  const conflicts = [];
  const theirTitle = tokenize(candidate.title, TITLE_TERMS);
  const mine = primaryOf(query);
  const theirs = primaryOf(candidate);
  if (shared === void 0 && mine !== void 0 && theirs !== void 0 && mine.medium !== theirs.medium) {
    conflicts.push({ kind: "error", weight: WEIGHTS2.error, reason: `different error: ${theirs.label} there` });
  }
  if (mine !== void 0 && theirs !== void 0 && mine.medium === theirs.medium && isByOtherPath(mine, theirs)) {
    const reason = `different stack: ${theirs.frames.slice(0, 2).join(" \u2190 ")} there`;
    conflicts.push({ kind: "stack", weight: WEIGHTS2.stack, reason });
  }
  const isOfService = shared !== void 0 && shared.error.service && shared.quoted > 0;
  if (!isOfService && query.os !== null && candidate.os !== null && !isSameSystem(query.os, candidate.os)) {
    const reason = `different platform: ${systemName(candidate.os)} there`;
    conflicts.push({ kind: "platform", weight: WEIGHTS2.platform, reason });
  }
  if (isSeries(query, candidate, theirTitle, shared)) {
    conflicts.push({ kind: "series", weight: WEIGHTS2.series, reason: "filed by the same person on the same day" });
  }
  const swapped = findSwappedWord(query.terms.title, theirTitle);
  if (shared?.role !== "both-primary" && swapped !== void 0) {
    const reason = `one word of the title differs: \u201C${swapped.mine}\u201D here, \u201C${swapped.theirs}\u201D there`;
    conflicts.push({ kind: "template", weight: WEIGHTS2.template, reason });
  }
  if (shared?.role !== "both-primary" && stance !== "same" && (isThin(query) || hasThinTitle(theirTitle))) {
    conflicts.push({ kind: "thin", weight: WEIGHTS2.thin, reason: "a few words say little" });
  }
  return conflicts;
}
function isByOtherPath(mine, theirs) {
  const isReadable = ({ frames, hasWrittenFrames, service }) => hasWrittenFrames && !service && frames.length >= LEAST_FRAMES;
  return isReadable(mine) && isReadable(theirs) && !mine.frames.some((frame2) => theirs.frames.includes(frame2));
}
function findSwappedWord(mine, theirs) {
  if (mine.length !== theirs.length || mine.length <= LEAST_TEMPLATE) return void 0;
  const odd = mine.flatMap((term, at2) => term === theirs[at2] ? [] : [{ mine: term, theirs: theirs[at2] ?? "" }]);
  return odd.length === 1 ? odd[0] : void 0;
}
var LEAST_TEMPLATE = 3;
function hasThinTitle(title) {
  return new Set(title).size < THIN_TITLE;
}
function isThin(query) {
  return hasThinTitle(query.terms.title) || !hasWords2(query, THIN_TEXT);
}
function hasWords2({ terms }, least) {
  const seen = /* @__PURE__ */ new Set();
  for (const words of Object.values(terms)) {
    for (const word of words) {
      if (!/^\d+$/.test(word)) seen.add(word);
      if (seen.size >= least) return true;
    }
  }
  return false;
}
function isSeries(query, candidate, theirTitle, shared) {
  if (query.author === null || query.author !== candidate.author || shared?.role === "both-primary") return false;
  if (daysBetween(query.createdMs, candidate.createdMs) > SERIES_DAYS) return false;
  return query.terms.title.join(" ") !== theirTitle.join(" ");
}
function systemName(os) {
  return SYSTEM_NAMES[os];
}
function isSameSystem(a, b) {
  if (a === b || a === "other" || b === "other") return true;
  const pair = /* @__PURE__ */ new Set([a, b]);
  return pair.has("wsl") && (pair.has("linux") || pair.has("windows"));
}
function primaryOf(document) {
  return document.hasPrimary ? document.errors[0] : void 0;
}

// src/match/fitted-weights.ts
var RANK_WEIGHTS = {
  textOfTop: 0.95,
  titleOfTop: 0.71,
  codeOfTop: 1.1,
  clusterTextOfTop: 2.31,
  titleCover: 2.44,
  titleReverse: 2.47,
  rareCover: 2.55,
  rareMax: 1.51,
  open: 3.1,
  daysClosed: -2.62,
  closedRecently: 1.53,
  isDuplicate: 2.85,
  daysApart: -1.63,
  knownDuplicates: 2.35,
  commentCover: 1.89,
  length: -2.61,
  lengthRatio: 0.5,
  sameAuthor: -1.52,
  sharedError: 1.64,
  sharedFrames: 1.5,
  mentioned: 2.78
};
var FITTED_WEIGHTS = {
  bias: -9.26,
  rank: 2.47,
  margin: 2.1,
  textOfSelf: 1.44,
  titleCover: 0.34,
  titleReverse: 0.89,
  wholeText: 2.26,
  rareCover: 0.46,
  length: -1.54,
  queryLength: 1.8,
  sharedErrorInTitle: 0.8,
  sameAuthor: -2.14,
  open: 1,
  mentionedInPassing: -1.14
};

// src/match/weights.ts
var PROOF_WEIGHTS = {
  quotedServiceError: 8.5,
  quotedPassingError: 2,
  sharedStack: 6,
  copy: 5
};
var STANCE_WEIGHTS = { same: 1.5, different: -4 };

// src/match/decide.ts
var FITTED_FEATURES = [
  "bias",
  "rank",
  "margin",
  "textOfSelf",
  "titleCover",
  "titleReverse",
  "wholeText",
  "rareCover",
  "length",
  "queryLength",
  "sharedErrorInTitle",
  "sameAuthor",
  "open",
  "mentionedInPassing"
];
var PROOFS = ["quotedServiceError", "quotedPassingError", "sharedStack", "copy"];
var MOST_MARGIN = 3;
var LEAST_MARGIN = -1.5;
var RANK_SCALE = 10;
function decide(evidence) {
  const fitted = toFittedFeatures(evidence);
  const ofText = FITTED_FEATURES.reduce((sum, name3) => sum + FITTED_WEIGHTS[name3] * fitted[name3], 0);
  return 1 / (1 + Math.exp(-ofText - weighProofs(evidence)));
}
function weighProofs(evidence) {
  const proofs = toProofs(evidence);
  const said2 = evidence.stance === void 0 || evidence.stance === "plain" ? 0 : STANCE_WEIGHTS[evidence.stance];
  const proven = PROOFS.reduce((sum, name3) => sum + PROOF_WEIGHTS[name3] * proofs[name3], said2);
  return evidence.conflicts.reduce((sum, { weight }) => sum + weight, proven);
}
function toFittedFeatures({
  features,
  rank: rank2,
  margin,
  sharedError,
  stance
}) {
  const { titleCover, titleReverse, textOfSelf, rareCover } = features;
  return {
    bias: 1,
    rank: rank2 / RANK_SCALE,
    margin: Math.min(MOST_MARGIN, Math.max(LEAST_MARGIN, margin)) / MOST_MARGIN,
    textOfSelf,
    titleCover,
    titleReverse,
    wholeText: textOfSelf * Math.min(titleCover, titleReverse),
    rareCover,
    length: features.length,
    queryLength: features.queryLength,
    sharedErrorInTitle: (sharedError?.strength ?? 0) * titleCover,
    sameAuthor: features.sameAuthor,
    open: features.open,
    mentionedInPassing: stance === "plain" ? 1 : 0
  };
}
function toProofs({ features, sharedError }) {
  const error3 = sharedError?.error;
  const quoted = (sharedError?.strength ?? 0) * (sharedError?.quoted ?? 0);
  return {
    quotedServiceError: error3?.service === true ? quoted : 0,
    quotedPassingError: error3?.transient === true && !error3.service ? quoted : 0,
    sharedStack: sharedError === void 0 ? 0 : stackOf(sharedError),
    copy: copyOf2(features)
  };
}
var SAME_STACK = 3;
function stackOf({ error: error3, role, quoted, sharedFrames, rarity: rarity2 }) {
  if (error3.service || role !== "both-primary" || sharedFrames < SAME_STACK - 1) return 0;
  const spoken = error3.hasWrittenFrames ? 1 : quoted;
  return spoken * (sharedFrames >= SAME_STACK ? rarity2 : rarity2 / 2);
}
var SAME_TITLE = 0.95;
var COPY_FROM = 0.85;
var COPY_FULL = 0.95;
function copyOf2({ textOfSelf, titleInTitle, titleReverse }) {
  if (Math.min(titleInTitle, titleReverse) < SAME_TITLE) return 0;
  return Math.min(1, Math.max(0, (textOfSelf - COPY_FROM) / (COPY_FULL - COPY_FROM)));
}

// src/match/reasons.ts
var MAX_WORDS3 = 5;
var TITLE_WORDS = 50;
var SIMILAR_TEXT = 0.2;
function toReasons(query, candidate, index) {
  const { document, stance, conflicts } = candidate;
  return [
    ...errorReasons(query, candidate, index),
    ...frameReasons(query, document),
    ...stance === void 0 || stance === "different" ? [] : ["mentioned by the reporter"],
    ...textReasons(query, candidate, index),
    ...environmentReasons(query, document),
    ...stance === "different" ? ["the reporter says that it is a different one"] : [],
    ...conflicts.map(({ reason }) => reason)
  ];
}
function errorReasons(query, { sharedError }, index) {
  if (sharedError === void 0) return [];
  const { error: error3, role, sharers } = sharedError;
  const what = role === "secondary" ? "same error on the side" : "same error";
  const earlier = index.countFiled(-Infinity, query.createdMs);
  return [`${what}: ${error3.label} (${sharers} of ${earlier} reports)`];
}
function frameReasons(query, document) {
  const theirs = new Set(document.errors.flatMap(({ frames }) => frames));
  const shared = new Set(query.errors.flatMap(({ frames }) => frames).filter((frame2) => theirs.has(frame2)));
  if (shared.size < 2) return [];
  return [`same ${shared.size} frames: ${shorten([...shared].join(" \u2190 "), 90)}`];
}
function textReasons(query, candidate, index) {
  const { features } = candidate;
  if (copyOf2(features) > 0) return ["almost the same title and text"];
  const words = sharedWords(query, candidate, index);
  if (words.length === 0) return [];
  const where = features.titleInTitle >= SIMILAR_TEXT ? "similar title and text" : "similar text";
  return [`${where} (${shorten(words.join(", "), 90)})`];
}
function sharedWords(query, candidate, index) {
  const { document, heldTitleTerms, heldRareTerms } = candidate;
  const mine = new Set(Object.values(query.terms).flat());
  const words = new Map(
    [...tokenizeWords(document.title, TITLE_WORDS)].filter(([term]) => mine.has(term)).concat([...tokenizeWords(query.title, TITLE_WORDS)].filter(([term]) => heldTitleTerms.has(term)))
  );
  const byIdf = [...words].sort(([a], [b]) => index.idf(b) - index.idf(a) || (a < b ? -1 : 1));
  const shown = words.size > 0 ? byIdf.map(([, word]) => word) : heldRareTerms.filter((term) => !term.includes(" "));
  return shown.slice(0, MAX_WORDS3);
}
function environmentReasons(query, document) {
  const os = query.os === document.os && query.os !== "other" ? query.os : null;
  const line = sharedVersionLine(query.version, document.version);
  if (os !== null) return [`both on ${systemName(os)}${line === null ? "" : ` ${line}`}`];
  return line === null ? [] : [`both on version ${line}`];
}
function sharedVersionLine(mine, theirs) {
  if (mine === null || theirs === null) return null;
  if (mine === theirs) return shorten(mine, 20);
  const lineOf = (version) => /^(\d{1,5}\.\d{1,5})\.\d/.exec(version)?.[1] ?? null;
  const line = lineOf(mine);
  return line !== null && line === lineOf(theirs) ? `${line}.x` : null;
}

// src/match/fix-release.ts
import semver4 from "semver";
function findFixStanding(version, closedMs, releases, nowMs) {
  const own = version === null ? null : semver4.parse(version, { loose: true });
  if (own === null) return void 0;
  const [first2] = releases.map((release) => ({ ...release, publishedMs: Date.parse(release.publishedAt) })).filter((release) => release.publishedMs >= closedMs && release.publishedMs <= nowMs && isStable(release.version)).sort((a, b) => a.publishedMs - b.publishedMs || semver4.compare(a.version, b.version));
  return first2 && { release: first2.version, isBehind: semver4.lt(own, first2.version) };
}
function isStable(version) {
  const parsed = semver4.parse(version);
  return parsed !== null && parsed.prerelease.length === 0;
}

// src/match/relations.ts
var TRANSIENT_DAYS = 7;
var SAME_REPORT_DAYS = 1;
var SAME_REPORT_LEAST = 0.5;
var SAME_TITLE2 = 0.8;
var SAME_REPORT_SCORE = 0.98;
function findRelation(query, candidate, target, { thresholds: thresholds2, releases, nowMs }) {
  const { probability: probability2 } = candidate;
  const proof = findSameReport(query, candidate);
  if (proof !== void 0) {
    return { relation: "same-report", score: Math.max(probability2, SAME_REPORT_SCORE), reason: proof };
  }
  if (candidate.stance === "same") return { ...asSaid(probability2, thresholds2), reason: null };
  if (probability2 < thresholds2.related) return void 0;
  const isLongAgo = isPassing(query, candidate);
  if (isLongAgo && stateAt(target, nowMs) === "closed") {
    const reason = "a failure of the same kind that passed; what it was then need not be what it is now";
    return { relation: "recurrence", score: probability2, reason };
  }
  const canBeTarget = !isLongAgo && !isKnownDuplicate(target, nowMs) && candidate.stance !== "different";
  if (probability2 < thresholds2.duplicate || !canBeTarget) {
    return { relation: "related", score: probability2, reason: null };
  }
  return { ...fateOf(query, target, releases, nowMs), score: probability2 };
}
function fateOf(query, target, releases, nowMs) {
  const unknown = { relation: "duplicate", reason: null };
  if (stateAt(target, nowMs) === "open" || target.closedMs === null || target.stateReason === "not_planned") {
    return unknown;
  }
  const standing = findFixStanding(query.version, target.closedMs, releases, nowMs);
  if (standing === void 0) return unknown;
  const { release, isBehind } = standing;
  const reason = `closed before ${release} was released; this report is of ${query.version ?? ""}`;
  return { relation: isBehind ? "fixed-in" : "regression", reason };
}
function findSameReport(query, { document, features, sharedError, probability: probability2 }) {
  if (isId(query.feedbackId) && query.feedbackId === document.feedbackId) return "same Feedback ID";
  if (sharedError?.role !== "both-primary" || probability2 < SAME_REPORT_LEAST) return void 0;
  if (query.requestIds.some((id2) => document.requestIds.includes(id2))) return "names the same request ID";
  const isByOneAuthor = query.author !== null && query.author === document.author;
  const isSameDay = daysBetween(query.createdMs, document.createdMs) <= SAME_REPORT_DAYS;
  const isSameTitle = features.titleInTitle >= SAME_TITLE2;
  return isByOneAuthor && isSameDay && isSameTitle ? "same error, reported by the same person on the same day" : void 0;
}
function isId(id2) {
  return id2 !== null && id2.length >= 8 && /\d/.test(id2);
}
function asSaid(probability2, thresholds2) {
  const isDuplicate = probability2 >= thresholds2.duplicate;
  return { relation: isDuplicate ? "duplicate" : "related", score: Math.max(probability2, thresholds2.related) };
}
function isPassing(query, { document, sharedError }) {
  if (sharedError === void 0 || !sharedError.error.transient) return false;
  return daysBetween(query.createdMs, document.createdMs) > TRANSIENT_DAYS;
}

// src/match/text-views.ts
var TEXT_VIEWS = ["text", "title", "code"];
var UNSEEN = { weight: 0, b: 0 };
var FIELDS2 = {
  text: FIELD_PARAMETERS,
  title: { title: { weight: 1, b: 0.5 }, prose: UNSEEN, code: UNSEEN, errors: UNSEEN },
  code: { title: UNSEEN, prose: { weight: 0.3, b: 0.7 }, code: { weight: 1, b: 0.8 }, errors: { weight: 1, b: 0.7 } }
};
var SOURCES = {
  text: TEXT_FIELDS,
  title: ["title"],
  code: ["code", "errors"]
};
function toTextQueries(document, index) {
  const tracked = topTerms(document, ["title"], index, MAX_TRACKED);
  const rare = rarestTerms(document, index);
  const toQuery = (view) => ({
    terms: topTerms(document, SOURCES[view], index, MAX_QUERY_TERMS),
    fields: FIELDS2[view],
    tracked: view === "text" ? [...tracked.keys()] : view === "title" ? rare : []
  });
  return { text: toQuery("text"), title: toQuery("title"), code: toQuery("code") };
}
function topTerms(document, fields, index, limit) {
  const weights = /* @__PURE__ */ new Map();
  for (const field of fields) {
    for (const [term, count2] of countEach(document.terms[field])) {
      weights.set(term, (weights.get(term) ?? 0) + queryWeight(field, count2));
    }
  }
  const telling2 = [...weights].filter(([term]) => index.has(term)).map(([term, weight]) => ({ term, weight, value: weight * index.idf(term) }));
  telling2.sort((a, b) => b.value - a.value || (a.term < b.term ? -1 : 1));
  return new Map(telling2.slice(0, limit).map(({ term, weight }) => [term, weight]));
}
function countEach(terms) {
  const counts = /* @__PURE__ */ new Map();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
function rarestTerms(document, index) {
  const terms = [...new Set(Object.values(document.terms).flat())].filter((term) => index.has(term));
  terms.sort((a, b) => index.idf(b) - index.idf(a) || (a < b ? -1 : 1));
  return terms.slice(0, MAX_TRACKED);
}

// src/match/find-candidates.ts
var VIEW_CANDIDATES = { text: 150, title: 30, code: 30 };
var KEY_CANDIDATES = {
  fine: 50,
  medium: 20,
  feedbackId: 10,
  requestId: 10
};
function findCandidates(query, index) {
  const queries = toTextQueries(query, index);
  const accepts = (number2, createdMs) => isFiledBefore({ number: number2, createdMs }, query);
  const search = (view) => index.search(queries[view], VIEW_CANDIDATES[view], accepts);
  const searches = { text: search("text"), title: search("title"), code: search("code") };
  const numbers = new Set(TEXT_VIEWS.flatMap((view) => searches[view].hits.map(({ number: number2 }) => number2)));
  for (const number2 of exactNumbers(query, index)) numbers.add(number2);
  const list2 = [...numbers].map((number2) => index.get(number2)).filter((document) => document !== void 0).filter((document) => isFiledBefore(document, query)).map((document) => ({ document, views: viewsOf(document.number, searches) }));
  list2.sort((a, b) => b.views.text.score - a.views.text.score || a.document.number - b.document.number);
  const selfScore = (view) => index.selfScore(queries[view], query);
  return {
    list: list2,
    queries,
    selfScores: { text: selfScore("text"), title: selfScore("title"), code: selfScore("code") }
  };
}
function viewsOf(number2, searches) {
  return { text: searches.text.of(number2), title: searches.title.of(number2), code: searches.code.of(number2) };
}
function exactNumbers(query, index) {
  const newest = (kind, key) => index.findByKey(kind, key).slice(-KEY_CANDIDATES[kind]);
  return [
    ...query.errors.flatMap(({ fine }) => newest("fine", fine)),
    ...query.errors.filter(({ specific }) => specific).flatMap(({ medium }) => newest("medium", medium)),
    ...query.feedbackId === null ? [] : newest("feedbackId", query.feedbackId),
    ...query.requestIds.flatMap((id2) => newest("requestId", id2)),
    ...query.mentions.map(({ number: number2 }) => number2)
  ];
}

// src/match/pair-features.ts
var RANK_FEATURES = [
  "textOfTop",
  "titleOfTop",
  "codeOfTop",
  "clusterTextOfTop",
  "titleCover",
  "titleReverse",
  "rareCover",
  "rareMax",
  "open",
  "daysClosed",
  "closedRecently",
  "isDuplicate",
  "daysApart",
  "knownDuplicates",
  "commentCover",
  "length",
  "lengthRatio",
  "sameAuthor",
  "sharedError",
  "sharedFrames",
  "mentioned"
];
function toPairFeatures({ document, views }, sharedError, context) {
  const { query, titleTerms, rareTerms, index, nowMs, selfScores, topScores } = context;
  const { number: number2 } = document;
  const isOpen = stateAt(document, nowMs) === "open";
  const closedFor = daysClosed(document, nowMs);
  const length = lengthOf(number2, index);
  const links = linksOf(document, context);
  return {
    textOfTop: shareOf2(views.text.score, topScores.text),
    titleOfTop: shareOf2(views.title.score, topScores.title),
    codeOfTop: shareOf2(views.code.score, topScores.code),
    clusterTextOfTop: shareOf2(links.textScore, topScores.text),
    titleCover: coverOfBits(titleTerms, views.text.held),
    titleReverse: coverOfIds(index.titleTermsOf(number2), context.queryTerms),
    rareCover: coverOfBits(rareTerms, views.title.held),
    rareMax: greatestOfBits(rareTerms, views.title.held) / idfOfOne(index),
    open: isOpen ? 1 : 0,
    daysClosed: logScale(closedFor, 1e3),
    closedRecently: !isOpen && closedFor < RECENT_DAYS ? 1 : 0,
    isDuplicate: isKnownDuplicate(document, nowMs) ? 1 : 0,
    daysApart: logScale(daysBetween(document.createdMs, query.createdMs), 1e3),
    knownDuplicates: logScale(links.duplicates, 10),
    commentCover: coverOfComments(titleTerms, number2, index, nowMs),
    length: logScale(length, 1e3),
    lengthRatio: Math.abs(Math.log((length + LENGTH_GRACE) / (context.length + LENGTH_GRACE))) / FAR_LENGTHS,
    sameAuthor: query.author !== null && query.author === document.author ? 1 : 0,
    sharedError: sharedError?.strength ?? 0,
    sharedFrames: coverOfFrames(document, context.frames),
    mentioned: isMentioned(query, number2) ? 1 : 0,
    textOfSelf: shareOf2(views.text.score, selfScores.text),
    titleInTitle: coverOfBits(titleTerms, views.text.heldInTitle),
    queryLength: logScale(context.length, 1e3)
  };
}
var RECENT_DAYS = 14;
var LENGTH_GRACE = 5;
var FAR_LENGTHS = Math.log(20);
var CLUSTER_TEXTS = 20;
function linksOf(document, { index, nowMs, textScoreOf }) {
  const own = textScoreOf(document.number);
  const hasDuplicates = index.countKey("duplicateOf", String(document.number)) > 0;
  if (!hasDuplicates && document.duplicateOf.length === 0) return { duplicates: 0, textScore: own };
  const cluster = findCluster(document, index, nowMs, (member2) => member2.createdMs <= nowMs);
  const textScore = Math.max(...cluster.members.slice(0, CLUSTER_TEXTS).map(({ number: number2 }) => textScoreOf(number2)));
  return { duplicates: hasDuplicates ? countKnownDuplicates(document, index, nowMs) : 0, textScore };
}
function isMentioned(query, number2) {
  return query.mentions.some((mention) => mention.number === number2 && mention.stance !== "different");
}
function lengthOf(number2, index) {
  let length = 0;
  for (const terms of index.lengthsOf(number2)) length += terms;
  return length;
}
function shareOf2(part, whole) {
  return whole > 0 ? part / whole : 0;
}
function coverOfBits(terms, bits) {
  let covered = 0;
  let all = 0;
  for (let at2 = 0; at2 < terms.length; at2++) {
    const weight = terms[at2]?.idf ?? 0;
    all += weight;
    if ((bits >>> at2 & 1) === 1) covered += weight;
  }
  return shareOf2(covered, all);
}
function coverOfIds(terms, ids) {
  let covered = 0;
  let all = 0;
  for (const { id: id2, idf: idf2 } of terms) {
    all += idf2;
    if (ids.has(id2)) covered += idf2;
  }
  return shareOf2(covered, all);
}
function coverOfComments(terms, number2, index, nowMs) {
  const comments = index.commentsOf(number2).filter(({ createdMs }) => createdMs <= nowMs);
  if (comments.length === 0) return 0;
  const held = terms.filter(({ id: id2 }) => comments.some((comment2) => comment2.holds(id2)));
  return coverOfIds(terms, new Set(held.map(({ id: id2 }) => id2)));
}
function greatestOfBits(terms, bits) {
  let most = 0;
  for (let at2 = 0; at2 < terms.length; at2++) {
    if ((bits >>> at2 & 1) === 1) most = Math.max(most, terms[at2]?.idf ?? 0);
  }
  return most;
}
function idfOfOne(index) {
  return Math.log(index.size + 2);
}
function logScale(value, full) {
  return Math.log1p(value) / Math.log1p(full);
}
function coverOfFrames({ errors }, frames) {
  if (frames.size === 0 || errors.length === 0) return 0;
  const theirs = new Set(errors.flatMap((error3) => error3.frames));
  let covered = 0;
  let all = 0;
  for (const [frame2, weight] of frames) {
    all += weight;
    if (theirs.has(frame2)) covered += weight;
  }
  return shareOf2(covered, all);
}
function weighFrames(query, index) {
  const frames = new Set(query.errors.flatMap((error3) => error3.frames));
  return new Map([...frames].map((frame2, at2) => [frame2, index.idf(frameTerm(frame2)) * INNER2 ** at2]));
}
var INNER2 = 0.9;

// src/match/shared-error.ts
var ROLE_STRENGTH = { "both-primary": 1, "one-primary": 0.5, secondary: 0.2 };
var UNSPOKEN = 0.25;
var QUOTED_FROM = 0.3;
var QUOTED_FULL = 0.6;
var REFUSAL2 = 0.3;
var TELLING = 8;
var COMMON3 = 24;
var COMMON_SHARE2 = 0.01;
var BURST_DAYS = 3;
var BURST_SHARERS = 3;
var BURST_RATIO = 5;
var LOOKED_AT = 500;
function measureErrors(query, index, nowMs) {
  return new Map(
    query.errors.map(({ fine }) => {
      const numbers = index.findByKey("fine", fine).filter((number2) => number2 !== query.number);
      const others = documentsOf(numbers.slice(-LOOKED_AT), index);
      const unseen = numbers.length - others.length;
      const problems = others.filter((document) => !isKnownDuplicate(document, nowMs));
      const weight = rarity(problems.length + unseen, index.size);
      const sharers = others.filter((document) => isFiledBefore(document, query)).length + unseen;
      return [fine, { sharers, weight, isBurst: weight < 1 && isBurstAround(query, problems, index) }];
    })
  );
}
function findSharedError(query, candidate, measured) {
  let best;
  for (const mine of query.errors) {
    const theirs = candidate.errors.find(({ fine }) => fine === mine.fine);
    const commonness2 = measured.get(mine.fine);
    if (theirs === void 0 || commonness2 === void 0) continue;
    const shared = compare(mine, theirs, roleOf(query, mine, candidate, theirs), {
      ...commonness2,
      weight: commonness2.isBurst && isNear(candidate, query) ? 1 : commonness2.weight
    });
    if (best === void 0 || shared.strength > best.strength) best = shared;
  }
  return best;
}
function compare(mine, theirs, role, { sharers, weight }) {
  const stated = Math.min(mine.stated, theirs.stated);
  const spoken = UNSPOKEN + (1 - UNSPOKEN) * stated;
  const quoted = Math.min(1, Math.max(0, (stated - QUOTED_FROM) / (QUOTED_FULL - QUOTED_FROM)));
  const strength = ROLE_STRENGTH[role] * weight * spoken * (mine.refusal ? REFUSAL2 : 1);
  const parting = mine.frames.findIndex((frame2, at2) => frame2 !== theirs.frames[at2]);
  const sharedFrames = parting === -1 ? mine.frames.length : parting;
  return { error: mine, role, quoted, sharedFrames, rarity: weight, sharers, strength };
}
function roleOf(query, mine, candidate, theirs) {
  const isMine = query.hasPrimary && query.errors[0] === mine;
  const isTheirs = candidate.hasPrimary && candidate.errors[0] === theirs;
  if (isMine && isTheirs) return "both-primary";
  return isMine || isTheirs ? "one-primary" : "secondary";
}
function rarity(sharers, size) {
  if (sharers <= TELLING) return 1;
  const common = Math.max(COMMON3, COMMON_SHARE2 * size);
  return Math.max(0, 1 - Math.log(sharers / TELLING) / Math.log(common / TELLING));
}
function isNear(document, query) {
  return daysBetween(document.createdMs, query.createdMs) <= BURST_DAYS;
}
function documentsOf(numbers, index) {
  return numbers.map((number2) => index.get(number2)).filter((document) => document !== void 0);
}
function isBurstAround(query, sharers, index) {
  const near = index.countFiled(query.createdMs - BURST_DAYS * DAY_MS2, query.createdMs + BURST_DAYS * DAY_MS2 + 1);
  const nearSharers = sharers.filter((document) => isNear(document, query)).length;
  const rate = nearSharers / Math.max(1, near);
  const baseline = (sharers.length - nearSharers + 0.5) / (index.size - near + 1);
  return nearSharers >= BURST_SHARERS && rate >= BURST_RATIO * baseline;
}

// src/match/score-candidates.ts
var CLOSE_LOOKS = 40;
function scoreCandidates(query, index, nowMs) {
  const { ranked, queries } = rankCandidates(query, index, nowMs);
  const isSpokenFor = ({ sharedError, stance }) => sharedError !== void 0 || stance !== void 0;
  return ranked.filter((candidate, at2) => at2 < CLOSE_LOOKS || isSpokenFor(candidate)).map((candidate) => {
    const { document, views, features, sharedError, stance, rank: rank2 } = candidate;
    const conflicts = findConflicts(query, document, sharedError, stance);
    const evidence = {
      features,
      sharedError,
      stance,
      conflicts,
      rank: rank2,
      margin: marginOf(candidate, ranked)
    };
    const scored = {
      document,
      features,
      sharedError,
      stance,
      rank: rank2,
      conflicts,
      heldTitleTerms: new Set(heldOf(queries.text, views.text)),
      heldRareTerms: heldOf(queries.title, views.title),
      probability: decide(evidence)
    };
    return { scored, order: rank2 + weighProofs(evidence) };
  }).sort((a, b) => b.order - a.order || a.scored.document.number - b.scored.document.number).map(({ scored }) => scored);
}
function marginOf(candidate, ranked) {
  const complaint = complaintOf(candidate);
  const rival = ranked.find(
    (other) => other !== candidate && (complaint === void 0 || complaintOf(other) !== complaint)
  );
  return rival === void 0 ? 0 : candidate.rank - rival.rank;
}
function complaintOf({ sharedError }) {
  return sharedError?.role === "both-primary" && sharedError.quoted > 0 ? sharedError.error.fine : void 0;
}
function rankCandidates(query, index, nowMs) {
  const found = findCandidates(query, index);
  const context = toContext(query, found, index, nowMs);
  const measured = measureErrors(query, index, nowMs);
  const stances = new Map(query.mentions.map(({ number: number2, stance }) => [number2, stance]));
  const ranked = found.list.map((candidate) => {
    const { document, views } = candidate;
    const sharedError = findSharedError(query, document, measured);
    const features = toPairFeatures(candidate, sharedError, context);
    return { document, views, features, sharedError, stance: stances.get(document.number), rank: rankOf(features) };
  });
  ranked.sort((a, b) => b.rank - a.rank || a.document.number - b.document.number);
  return { ranked, queries: found.queries };
}
function heldOf({ tracked }, { held }) {
  return tracked.filter((_, at2) => (held >>> at2 & 1) === 1);
}
function toContext(query, { list: list2, queries, selfScores }, index, nowMs) {
  const terms = Object.values(query.terms).flat();
  const toInfo = (term) => ({ id: index.termId(term), idf: index.idf(term) });
  const top = (view) => Math.max(0, ...list2.map(({ views }) => views[view].score));
  const textScores = new Map(list2.map(({ document, views }) => [document.number, views.text.score]));
  return {
    query,
    queryTerms: new Set(terms.map((term) => index.termId(term))),
    length: terms.length,
    titleTerms: queries.text.tracked.map(toInfo),
    rareTerms: queries.title.tracked.map(toInfo),
    frames: weighFrames(query, index),
    index,
    nowMs,
    selfScores,
    topScores: { text: top("text"), title: top("title"), code: top("code") },
    textScoreOf: (number2) => textScores.get(number2) ?? 0
  };
}
function rankOf(features) {
  let rank2 = 0;
  for (const name3 of RANK_FEATURES) rank2 += RANK_WEIGHTS[name3] * features[name3];
  return rank2;
}

// src/match/find-matches.ts
var DUPLICATE_TIER = /* @__PURE__ */ new Set([
  "same-report",
  "known-issue",
  "duplicate",
  "fixed-in",
  "regression",
  "incident"
]);
function isDuplicateOrStronger(relation) {
  return DUPLICATE_TIER.has(relation);
}
function findMatches(query, index, options) {
  const parsed = Date.parse(options.now);
  const nowMs = Number.isNaN(parsed) ? query.createdMs : parsed;
  const accepts = (member2) => isFiledBefore(member2, query) && !options.rejected.has(member2.number);
  const found = toCanonicals(scoreCandidates(query, index, nowMs), index, nowMs, accepts);
  const skipped = [];
  const judged = [];
  for (const { target, candidate } of found) {
    const { thresholds: thresholds2, releases = [] } = options;
    const verdict = findRelation(query, candidate, target, { thresholds: thresholds2, releases, nowMs });
    if (verdict === void 0) continue;
    if (options.rejected.has(target.number) || options.rejected.has(candidate.document.number)) {
      skipped.push(toSkip(target.number));
      continue;
    }
    judged.push({ target, candidate, verdict });
  }
  const [duplicates, others] = toTiers(originalFirst(judged, nowMs));
  const toShown = ({ target, candidate, verdict }) => toMatch(query, candidate, target, verdict, index, nowMs);
  const matches2 = [
    ...takeExplained(duplicates, options.maxDuplicates, toShown),
    ...takeExplained(others, options.maxRelated, toShown)
  ];
  return { matches: matches2, skipped };
}
function takeExplained(judged, limit, toShown) {
  const shown = [];
  for (const item of judged) {
    if (shown.length >= limit) break;
    const match = toShown(item);
    if (match.reasons.length > 0) shown.push(match);
  }
  return shown;
}
function toTiers(judged) {
  const isDuplicate = ({ verdict }) => isDuplicateOrStronger(verdict.relation);
  return [
    judged.filter(isDuplicate).sort((a, b) => b.verdict.score - a.verdict.score),
    judged.filter((item) => !isDuplicate(item))
  ];
}
function originalFirst(judged, nowMs) {
  const best = judged.find(({ candidate, verdict }) => verdict.relation === "duplicate" && sharesComplaint(candidate));
  if (best === void 0) return [...judged];
  const reports = judged.filter(({ candidate, target, verdict }) => {
    const isCandidate = verdict.relation === "duplicate" || verdict.relation === "related";
    const isSame = sharesComplaint(candidate) && candidate.sharedError?.error.fine === best.candidate.sharedError?.error.fine;
    return isCandidate && isSame && candidate.conflicts.length === 0 && stateAt(target, nowMs) === "open";
  });
  const [original] = reports.sort((a, b) => isFiledBefore(a.target, b.target) ? -1 : 1);
  if (original === void 0) return [...judged];
  const score = Math.max(best.verdict.score, ...reports.map(({ verdict }) => verdict.score));
  const lifted = { ...original, verdict: { ...original.verdict, relation: "duplicate", score } };
  return [lifted, ...judged.filter((item) => item !== original)];
}
function sharesComplaint({ sharedError }) {
  return sharedError?.role === "both-primary" && sharedError.quoted > 0;
}
function toCanonicals(candidates, index, nowMs, accepts) {
  const found = /* @__PURE__ */ new Map();
  for (const candidate of candidates) {
    const target = findCluster(candidate.document, index, nowMs, accepts).canonical;
    if (!found.has(target.number)) found.set(target.number, { target, candidate });
  }
  return [...found.values()];
}
function toMatch(query, candidate, target, verdict, index, nowMs) {
  const via = target.number === candidate.document.number ? [] : [`#${candidate.document.number}, a duplicate of it, matches`];
  const state = stateAt(target, nowMs);
  return {
    number: target.number,
    relation: verdict.relation,
    score: verdict.score,
    reasons: [...verdict.reason === null ? [] : [verdict.reason], ...toReasons(query, candidate, index), ...via],
    title: target.title,
    state,
    stateReason: state === target.state ? target.stateReason : null
  };
}
function toSkip(number2) {
  return { what: `match:#${number2}`, reason: "match-rejected", why: `#${number2} was said not to be the same` };
}

// src/match/known-issues.ts
import semver5 from "semver";
var SHOWN_MAX = 3;
var CERTAINTY = { fine: 0.98, title: 0.97, error: 0.97, description: 0.95, medium: 0.9, log: 0.9 };
function findKnownIssues(query, entries, index) {
  const texts = entries.length === 0 ? [] : patternTexts(query.report).filter(({ where }) => where !== "other-error");
  const found = /* @__PURE__ */ new Map();
  const skipped = /* @__PURE__ */ new Map();
  for (const entry of entries) {
    if (entry.issue === query.number || found.has(entry.issue) || skipped.has(entry.issue)) continue;
    const sign = findSign(entry, texts, query.fingerprint);
    if (sign === void 0) continue;
    if (query.rejected.has(entry.issue)) skipped.set(entry.issue, toSkip2(entry.issue));
    else found.set(entry.issue, toMatch2(entry, sign, query.report.environment.version, index));
  }
  return { matches: [...found.values()].slice(0, SHOWN_MAX), skipped: [...skipped.values()] };
}
function withKnownFirst(known, found, isUpperTier, maxDuplicates) {
  const numbers = new Set(known.matches.map(({ number: number2 }) => number2));
  const others = found.matches.filter(({ number: number2 }) => !numbers.has(number2));
  const places = Math.max(0, maxDuplicates - known.matches.length);
  const upper = others.filter(isUpperTier).slice(0, places);
  const said2 = new Set(known.skipped.map(({ what }) => what));
  return {
    matches: [...known.matches, ...upper, ...others.filter((match) => !isUpperTier(match))],
    skipped: [...known.skipped, ...found.skipped.filter(({ what }) => !said2.has(what))]
  };
}
function findSign(entry, texts, fingerprint) {
  const signs = [...fingerprintSigns(entry, fingerprint), ...patternSigns(entry, texts)];
  return signs.sort((a, b) => b.certainty - a.certainty)[0];
}
function fingerprintSigns({ fingerprints }, fingerprint) {
  if (fingerprint === null) return [];
  const { fine, medium } = fingerprint;
  if (fingerprints.has(fine)) {
    return [{ certainty: CERTAINTY.fine, reason: `the error has the known fingerprint ${fine}` }];
  }
  return fingerprints.has(medium) ? [{ certainty: CERTAINTY.medium, reason: `an error of the known kind ${medium}` }] : [];
}
var PLACES3 = {
  title: { certainty: CERTAINTY.title, name: "the title" },
  description: { certainty: CERTAINTY.description, name: "the description" },
  "primary-error": { certainty: CERTAINTY.error, name: "the error" },
  "other-error": { certainty: CERTAINTY.log, name: "another error" },
  field: { certainty: CERTAINTY.log, name: "a quoted log" },
  shape: { certainty: CERTAINTY.log, name: "the report" },
  command: { certainty: CERTAINTY.log, name: "the report" }
};
function patternSigns({ patterns: patterns2, where: places }, texts) {
  const looked = texts.filter(({ place: place2 }) => places.has(place2)).map(({ where, text }) => ({ ...PLACES3[where], text })).sort((a, b) => b.certainty - a.certainty);
  return patterns2.flatMap((pattern2) => {
    const found = looked.find(({ text }) => pattern2.test(text));
    if (found === void 0) return [];
    return [{ certainty: found.certainty, reason: `${found.name} fits the maintainers' pattern \u201C${pattern2.source}\u201D` }];
  });
}
function toMatch2(entry, sign, version, index) {
  const { issue: number2, fixedIn, advice, docs } = entry;
  const target = index.get(number2);
  const { relation, reasons } = compareToFix(version, fixedIn);
  return {
    number: number2,
    relation,
    score: sign.certainty,
    reasons: [...reasons, sign.reason],
    title: target?.title ?? "",
    // Where the corpus does not hold the issue: one with a fix was closed by it.
    state: target?.state ?? (fixedIn === null ? "open" : "closed"),
    stateReason: target?.stateReason ?? null,
    known: { fixedIn, advice, docs }
  };
}
var FAR_APART2 = 100;
function compareToFix(version, fixedIn) {
  if (fixedIn === null) return { relation: "known-issue", reasons: [] };
  const own = semver5.parse(version) ?? (/^\d+(?:\.\d+)?$/.test(version ?? "") ? semver5.coerce(version) : null);
  const fix = semver5.parse(fixedIn);
  if (own === null || fix === null || Math.abs(own.major - fix.major) >= FAR_APART2) {
    return { relation: "known-issue", reasons: [`fixed in ${fixedIn}`] };
  }
  return semver5.lt(own, fix) ? { relation: "fixed-in", reasons: [`fixed in ${fixedIn}, please update from ${own.version}`] } : { relation: "regression", reasons: [`fixed in ${fixedIn}, but seen in ${own.version}`] };
}
function toSkip2(number2) {
  return { what: `match:#${number2}`, reason: "match-rejected", why: `#${number2} was said not to be the same` };
}

// src/match/common-errors.ts
var COUNTED = 2e3;
var LEAST_CARRIERS = 5;
function spreadIn(index, query) {
  let reported;
  return (at2) => {
    const found = query.errors[at2];
    if (found?.kind !== "fingerprint") return void 0;
    const { fine } = found.fingerprint;
    if (index.countKey("fine", fine) < LEAST_CARRIERS) return void 0;
    reported ??= newestWithErrors(index, query);
    const carriers = reported.flatMap((issue) => toCarriers(issue, fine, query.nowMs));
    return measureSpread(
      carriers,
      reported.map((issue) => toSource(issue, query.nowMs)),
      query.nowMs
    );
  };
}
function newestWithErrors(index, { number: number2 }) {
  return index.findByKey("reported", "error").filter((other) => other !== number2).slice(-COUNTED).map((other) => index.get(other)).filter((issue) => issue !== void 0);
}
function toCarriers(issue, fine, nowMs) {
  const error3 = issue.errors.find((each) => each.fine === fine);
  return error3 === void 0 ? [] : [{ ...toSource(issue, nowMs), isSpokenOf: error3.spokenOf }];
}
function toSource(issue, nowMs) {
  const [target] = knownTargets(issue, nowMs);
  const source = target === void 0 ? issue.author ?? `#${issue.number}` : `#${target}`;
  return { createdMs: issue.createdMs, source };
}

// src/match/read-in-corpus.ts
function readInCorpus(issue, index, nowMs) {
  const report = parseReport(issue);
  const alone = { report, fingerprints: fingerprintReport(report) };
  const spreadOf = spreadIn(index, { number: issue.number, errors: alone.fingerprints.errors, nowMs });
  const common = withCommonErrors(report, spreadOf);
  return { alone, inCorpus: common === report ? alone : { report: common, fingerprints: fingerprintReport(common) } };
}

// src/plan/find-missing-info.ts
var NOT_FAILURES = /* @__PURE__ */ new Set(["feature-request", "model-behavior"]);
var TELLING_LENGTH = 40;
var FULL_LENGTH = 200;
function findMissingInfo(report, classification) {
  const described = isDescribed(report);
  const diagnosed = report.errors.some((error3) => !error3.noise);
  if (NOT_FAILURES.has(classification.category)) return [];
  if (!described && !diagnosed) return ["description"];
  if (classification.category === "no-report") return [];
  const missing = [];
  if (report.environment.version === null && asksForVersion(report)) missing.push("version");
  if (DEPENDS_ON_PLATFORM.has(classification.category) && asksForPlatform(report)) missing.push("platform");
  if (!diagnosed && asksAndGotNothing(report, "errors") && FAILS_WITH_TEXT.has(classification.category)) {
    missing.push("error-text");
  }
  const isShort = lengthOf2(report.prose) < FULL_LENGTH;
  if (!diagnosed && isShort && asksAndGotNothing(report, "steps")) missing.push("steps");
  return missing;
}
var FAILS_WITH_TEXT = /* @__PURE__ */ new Set([
  "rate-limit",
  "overloaded",
  "server-error",
  "authentication",
  "permission",
  "invalid-request",
  "network",
  "filesystem",
  "process",
  "crash",
  "install-update"
]);
var DEPENDS_ON_PLATFORM = /* @__PURE__ */ new Set([
  "filesystem",
  "process",
  "crash",
  "memory",
  "install-update",
  "ui"
]);
function isDescribed({ format, fields, prose, code, mentions }) {
  if (mentions.length > 0) return true;
  const written = format === "free-text" ? fields.map(({ text }) => text) : [];
  return [prose, ...written, code.map(({ text }) => text).join("\n")].some((text) => lengthOf2(text) >= TELLING_LENGTH);
}
function asksForVersion(report) {
  const { format, fields, environment } = report;
  if (environment.os === "web") return false;
  const isListed = format === "bug-command" && fields.some(({ kind }) => kind === "environment");
  return isListed || format === "issue-form" && fields.some(({ kind }) => kind === "version") || leftEmpty(report);
}
var SYSTEM = /\b(?:windows|win(?:10|11|32)|mac ?os|os x|macbook|linux|ubuntu|debian|fedora|arch|alpine|bsd|wsl|android|ios|ipad|iphone)/i;
function asksForPlatform(report) {
  const { os, platform } = report.environment;
  if (os !== null || platform !== null || SYSTEM.test(`${report.title}
${report.prose}`)) return false;
  return asksAndGotNothing(report, "platform") || asksAndGotNothing(report, "operating-system") || leftEmpty(report);
}
function leftEmpty(report) {
  return asksAndGotNothing(report, "environment");
}
function asksAndGotNothing(report, kind) {
  const asked = report.fields.filter((field) => field.kind === kind);
  return report.format === "issue-form" && asked.length > 0 && asked.every((field) => field.text === "");
}
function lengthOf2(text) {
  return text.replace(/\s+/gu, " ").trim().length;
}

// src/render/render-ignored.ts
function renderIgnored(state) {
  const by = state.ignoredBy === null ? "a maintainer" : inlineText(state.ignoredBy, 60);
  return [
    "### Left alone",
    `<sub>Fingerpost keeps out of this issue, as ${by} asked. A maintainer's \`/triage\` brings it back.</sub>`,
    `${renderMarker(state)}
`
  ].join("\n\n");
}

// src/render/relation-text.ts
var RELATION_TEXT = {
  "same-report": {
    heading: "Looks like the same report",
    note: "It seems to have been sent twice.",
    link: "reference"
  },
  "known-issue": {
    heading: "Known issue",
    note: "The maintainers know of this one.",
    link: "reference"
  },
  incident: {
    heading: "Others report this right now",
    note: "Several reports came in a short time, so the cause may not be on your side.",
    link: "reference"
  },
  "fixed-in": {
    heading: "Seems fixed in a newer version",
    note: "An update should help.",
    link: "reference"
  },
  regression: {
    heading: "Fixed before, and perhaps back",
    note: "Your version should already have the fix.",
    link: "reference"
  },
  duplicate: { heading: "Likely the same issue", note: "", link: "reference" },
  recurrence: {
    heading: "Seen before",
    note: "The same kind of passing failure, not necessarily with the same cause.",
    link: "quiet"
  },
  related: { heading: "Perhaps related", note: "", link: "quiet" }
};
var RELATION_ORDER = [
  "same-report",
  "known-issue",
  "incident",
  "fixed-in",
  "regression",
  "duplicate",
  "recurrence",
  "related"
];
var LIKELIHOODS = [
  { from: 0.95, words: "very likely" },
  { from: 0.8, words: "likely" },
  { from: 0.5, words: "quite possible" },
  { from: 0, words: "possible" }
];
function likelihood(score) {
  const percent2 = Math.min(99, Math.max(1, Math.round(score * 100) || 0));
  const found = LIKELIHOODS.find(({ from }) => percent2 >= from * 100) ?? { words: "possible" };
  return `${found.words} (${percent2}%)`;
}

// src/render/docs-link.ts
var PLAIN_HTTPS = /^https:\/\/([a-z0-9][a-z0-9.-]*)(?::\d{1,5})?(?:[/?#][\w/?#:@!$&'+,;=.~%-]*)?$/i;
function docsLink(address) {
  const host = PLAIN_HTTPS.exec(address)?.[1];
  return host === void 0 ? "" : `Read more: [${inlineText(host, 60)}](<${address.replaceAll("&", "&amp;")}>)`;
}

// src/render/category-text.ts
function ownTextOf({ customCategories }, id2) {
  return isBuiltIn(id2) ? null : customCategories.get(id2) ?? null;
}
function categoryText(id2, own) {
  if (isBuiltIn(id2)) return CATEGORY_TEXT[id2];
  if (own === null) return { title: inlineText(id2, 60), meaning: "", advice: [] };
  const link = own.docs === null ? "" : docsLink(own.docs);
  const lines = own.advice.map((line) => inlineText(line, 300));
  return { title: inlineText(own.title, 60), meaning: "", advice: [...lines, link].filter((line) => line !== "") };
}
var UPDATE_ADVICE = "Update to the latest version and try again.";
var CATEGORY_TEXT = {
  "usage-limit": {
    title: "Usage limit reached",
    meaning: "The service seems to refuse because a plan, quota or credit counts as used up.",
    advice: [
      "Look at your account's usage page: what it counts, and when the limit resets.",
      "If that does not match what you used, add the numbers here. Then this is worth a closer look."
    ]
  },
  "rate-limit": {
    title: "Too many requests",
    meaning: "The service seems to ask for fewer requests at a time. This often passes by itself.",
    advice: [
      "Wait a minute or two, and send fewer requests at the same time.",
      "If it goes on for hours, add the times at which it happens."
    ]
  },
  overloaded: {
    title: "Service overloaded",
    meaning: "The service seems to have had too much to do. This usually passes, and is not caused by your setup.",
    advice: [
      "Try again in a few minutes.",
      "If it goes on, look at the service's status page (it may lag behind), and add the times here."
    ]
  },
  "server-error": {
    title: "Server error",
    meaning: "The service seems to have failed on its own side. This often passes, and is rarely caused by your setup.",
    advice: [
      "Try again in a few minutes; the service's status page may know more, though it can lag behind.",
      "If it goes on, add the time and the request id, if one is shown."
    ]
  },
  authentication: {
    title: "Signing in failed",
    meaning: "The service seems not to accept the credentials: expired, missing, or those of another account.",
    advice: [
      "Sign out and in again.",
      "Look for an API key in your environment or settings that is used in place of your login."
    ]
  },
  permission: {
    title: "Access refused",
    meaning: "The service seems to know who asks, and not to allow it: an account, organisation, token or region may lack it.",
    advice: [
      "Check which account, token and organisation are in use.",
      "In an organisation, an administrator may have to allow it."
    ]
  },
  "content-policy": {
    title: "Refused by a content filter",
    meaning: "The request or the answer seems to have been refused for what it says.",
    advice: [
      "Start a new session, so that earlier text is not sent again, and put the request in other words.",
      "If the request was harmless, describe it here without private text."
    ]
  },
  "invalid-request": {
    title: "Request rejected as invalid",
    meaning: "The service seems to find something in the request malformed, or does not know a name in it.",
    advice: [
      "Check the names in your settings: what no longer exists is refused like this.",
      "If it began in the middle of a session, start a new one: what was damaged is sent again each time."
    ]
  },
  "context-limit": {
    title: "Too long or too large",
    meaning: "What is sent seems to be longer or larger than the other side accepts.",
    advice: ["Send less at a time: a shorter conversation, a smaller file, or one in parts."]
  },
  network: {
    title: "Connection problem",
    meaning: "The program seems not to reach the service, or to lose the connection on the way.",
    advice: [
      "Check proxy, VPN, firewall and DNS; try another network if you can.",
      "Where a proxy inspects TLS, its certificate has to be trusted."
    ]
  },
  filesystem: {
    title: "File access problem",
    meaning: "A file, folder or lock seems not to be readable or writable.",
    advice: ["Check that the path exists, that you may write to it, and that the disk is not full."]
  },
  process: {
    title: "Command failed or hangs",
    meaning: "A command or child process seems to fail, to hang, or not to start.",
    advice: ["Run the same command by itself in the same shell, and say here whether it works there."]
  },
  crash: {
    title: "Crash or hang",
    meaning: "The program seems to have ended unexpectedly, or to have stopped responding.",
    advice: [UPDATE_ADVICE, "If it happens every time, say what the last step before it was."]
  },
  memory: {
    title: "High memory or CPU use",
    meaning: "The program seems to use more memory or processor time than it should.",
    advice: ["Say how long it ran and how large the data is, and whether it grows all the time."]
  },
  config: {
    title: "Setting rejected or ignored",
    meaning: "A setting, permission rule or sandbox option seems not to do what it says.",
    advice: [
      "Check the spelling and place of the file, and whether another settings file overrides it.",
      "Show the setting here, without anything secret."
    ]
  },
  integration: {
    title: "Integration not working",
    meaning: "A plugin, hook, tool server or editor extension seems not to load or connect.",
    advice: [
      "Start it by itself and look at its own log.",
      "Switch off the others, to see whether they get in each other's way."
    ]
  },
  "install-update": {
    title: "Installation or update failed",
    meaning: "Installing or updating the program seems to have failed or to be incomplete.",
    advice: [
      "Remove what is half installed, then install again; add the full output if it fails.",
      "Say how you install it, and on what system and architecture."
    ]
  },
  ui: {
    title: "Display or input problem",
    meaning: "Something seems to be shown or typed wrongly.",
    advice: ["A screenshot helps.", "Say whether another window size, terminal, browser or theme changes anything."]
  },
  "model-behavior": {
    title: "What the model answers or does",
    meaning: "This seems to be about the model's answers or choices, not about an error of the program.",
    advice: ["A short example of what you asked and what came back helps most."]
  },
  "feature-request": { title: "Feature request", meaning: "", advice: [] },
  "no-report": {
    title: "No problem described yet",
    meaning: "",
    advice: []
  },
  unknown: { title: "Triage notes", meaning: "", advice: [] }
};

// src/render/time-span.ts
var STEPS3 = [
  { unit: "day", seconds: 86400, from: 84600 },
  { unit: "h", seconds: 3600, from: 3570 },
  { unit: "min", seconds: 60, from: 59.5 },
  { unit: "s", seconds: 1, from: 1 }
];
function timeSpan(from, to) {
  if (from === null || to === null) return "";
  const seconds = Math.abs(Date.parse(to) - Date.parse(from)) / 1e3;
  const step = STEPS3.find((candidate) => seconds >= candidate.from);
  if (step === void 0) return "";
  const amount = Math.round(seconds / step.seconds);
  return `${amount} ${step.unit}${step.unit === "day" && amount > 1 ? "s" : ""}`;
}

// src/render/render-summary.ts
var OPERATING_SYSTEM_NAMES = {
  macos: "macOS",
  windows: "Windows",
  linux: "Linux",
  wsl: "WSL",
  web: "Web",
  other: "Other"
};
var MISSING_TEXT = {
  description: "what you did, what you expected, and what happened instead",
  version: "the version",
  platform: "the operating system",
  "error-text": "the exact text of the error",
  steps: "the steps that lead there"
};
function renderHeadline(view) {
  const { title, meaning } = categoryText(view.classification.category, view.ownText);
  if (view.classification.category === "unknown") return `### ${headlineWithoutCategory(view)}`;
  return meaning === "" ? `### ${title}` : `### ${title}

${meaning}`;
}
function headlineWithoutCategory({ matches: matches2, missing, report }) {
  if (report.secrets.length > 0) return "A credential seems to be public";
  if (matches2.some(({ relation }) => RELATION_TEXT[relation].link === "reference")) return "This may be known already";
  if (matches2.length > 0) return "Earlier issues that may be related";
  return missing.length > 0 ? "One question" : CATEGORY_TEXT.unknown.title;
}
function renderSecrets(secrets) {
  if (secrets.length === 0) return "";
  const kinds = [...new Set(secrets.map(({ what }) => inlineText(what, 60)))].filter((kind) => kind !== "");
  const named3 = kinds.length === 0 ? "a credential" : joinWords(kinds.slice(0, 3));
  return [
    "> [!CAUTION]",
    `> **This issue seems to show ${named3}, for everybody to read.**`,
    `> Please revoke ${kinds.length > 1 ? "them" : "it"} first, then edit the issue. Editing alone is not enough, because the edit history keeps the old text.`
  ].join("\n");
}
function renderPrimaryError(view) {
  const error3 = shownErrorOf(view);
  if (error3 === null) return "";
  const kind = kindBeside(error3.message, errorKind(error3, showsClass(view)));
  const often = occurrence(error3);
  const head = [kind === "" ? "" : `**${kind}**`, often].filter((part) => part !== "").join(" \xB7 ");
  return [head, codeSpan(error3.message, 240)].filter((line) => line !== "").join("\\\n");
}
function renderEnvironment(environment, latestVersion) {
  const cells = [
    { head: "Version", value: versionText(environment.version, latestVersion) },
    { head: "Platform", value: platformText(environment) },
    { head: "Terminal", value: environment.terminal === null ? "" : inlineText(environment.terminal, 40) }
  ].filter(({ value }) => value !== "");
  const [first2] = cells;
  if (first2 === void 0) return "";
  if (cells.length === 1) return `**${first2.head}:** ${first2.value}`;
  const row = (texts) => `| ${texts.join(" | ")} |`;
  return [row(cells.map(({ head }) => head)), row(cells.map(() => "---")), row(cells.map(({ value }) => value))].join(
    "\n"
  );
}
function renderAdvice({
  classification,
  settings,
  report,
  latestVersion,
  matches: matches2,
  ownText
}) {
  if (matches2.some(({ known }) => known !== void 0 && known.advice.length > 0)) return "";
  const { version } = report.environment;
  const isUpToDate = version !== null && latestVersion !== null && findUpdate(version, latestVersion) === null;
  const { advice: all } = categoryText(classification.category, ownText);
  const advice = all.filter((line) => !isUpToDate || line !== UPDATE_ADVICE);
  if (!settings.advice || advice.length === 0) return "";
  return `**What you can do now**

${advice.map((line) => `- ${line}`).join("\n")}`;
}
function renderMissing(missing) {
  if (missing.length === 0) return "";
  const wanted = joinWords([...new Set(missing)].map((kind) => MISSING_TEXT[kind]));
  return `**Still missing:** ${wanted}. If you can, please edit the issue and add it.`;
}
function shownErrorOf({ report, classification }) {
  const error3 = primaryErrorOf(report);
  if (error3 === null || error3.sources.some((source) => source !== "errors-block")) return error3;
  const speaks = classification.evidence.some(
    ({ where, category, weight }) => where === "primary-error" && category === classification.category && weight > 0
  );
  return speaks ? error3 : null;
}
function primaryErrorOf(report) {
  const error3 = report.primaryError === null ? void 0 : report.errors[report.primaryError];
  return error3 === void 0 || error3.noise ? null : error3;
}
function errorKind(error3, withClass) {
  const className = withClass && error3.className !== "Error" ? error3.className : null;
  const parts = [className, error3.status?.toString() ?? null, error3.apiType, error3.code];
  return [...new Set(parts.filter((part) => part !== null && part !== ""))].join(" ");
}
function kindBeside(message, kind) {
  const said2 = new Set(wordsOf(message));
  return wordsOf(kind).every((word) => said2.has(word)) ? "" : inlineText(kind, 80);
}
function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
}
function occurrence({ count: count2, firstSeen, lastSeen }) {
  if (count2 < 2) return "";
  const span = timeSpan(firstSeen, lastSeen);
  return span === "" ? `${count2} times` : `${count2} times in ${span}`;
}
function showsClass({ fingerprint }) {
  return fingerprint?.components.find(({ kind }) => kind === "class")?.contributes !== false;
}
function versionText(version, latest) {
  if (version === null || version.trim() === "") return "";
  const own = inlineText(version, 30);
  const update = findUpdate(version, latest);
  return update === null ? own : `${own} (${inlineText(update, 30)} is available)`;
}
function platformText({ os, platform }) {
  const written = platform === null ? "" : tableCellOrNothing(platform);
  if (os === null || os === "other") return written;
  const name3 = OPERATING_SYSTEM_NAMES[os];
  if (written === "" || written.toLowerCase() === name3.toLowerCase()) return name3;
  return written.toLowerCase().startsWith(name3.toLowerCase()) ? written : `${name3} (${written})`;
}
function tableCellOrNothing(text) {
  return text.trim() === "" ? "" : tableCell(text, 40);
}
function joinWords(words) {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

// src/render/render-details.ts
var MAX_ERRORS = 20;
var MAX_FRAMES3 = 6;
var MAX_EVIDENCE = 6;
var MAX_PROBLEMS = 10;
var MAX_COMPONENTS = 8;
var WHERE_TEXT = {
  "primary-error": "the error",
  "other-error": "another error",
  title: "the title",
  description: "the description",
  field: "a form field",
  shape: "the shape of the report",
  command: "a command"
};
function renderDetails({ report, classification, fingerprint }) {
  const { length } = report.errors;
  return [
    { name: length === 1 ? "1 error" : `${length} errors`, markdown: renderErrors(report) },
    { name: "stack", markdown: renderStack(report) },
    { name: "set-up", markdown: renderSetup(report.environment) },
    { name: "why this category", markdown: renderClassification(classification) },
    { name: "what could not be read", markdown: renderProblems(report) },
    { name: "fingerprint", markdown: renderFingerprint(fingerprint) }
  ].filter(({ markdown }) => markdown !== "");
}
function renderErrors({ errors, primaryError }) {
  if (errors.length === 0) return "";
  const noise = errors.filter((error3) => error3.noise).length;
  const count2 = noise === 0 ? `${errors.length}` : `${errors.length}, of them ${noise} background noise`;
  const order = [...errors.keys()].sort((a, b) => rank2(a) - rank2(b) || a - b);
  const lines = order.slice(0, MAX_ERRORS).flatMap((index) => {
    const error3 = errors[index];
    return error3 === void 0 ? [] : [renderError(error3, index === primaryError)];
  });
  const more = errors.length > MAX_ERRORS ? [`- and ${errors.length - MAX_ERRORS} more`] : [];
  return [`**Errors in this report** (${count2})
`, ...lines, ...more].join("\n");
  function rank2(index) {
    if (index === primaryError) return 0;
    return errors[index]?.noise === true ? 2 : 1;
  }
}
function renderError(error3, isPrimary) {
  const text = [errorKind(error3, true), error3.message].filter((part) => part !== "").join(": ");
  const noise = error3.noise ? `noise${withReason(error3.noiseReason)}` : "";
  const facts = [occurrence(error3), isPrimary ? "the one above" : "", noise].filter((fact) => fact !== "");
  return `- ${[codeSpan(text, 160) || "(empty)", ...facts].join(" \xB7 ")}`;
}
function withReason(reason) {
  const text = reason === null ? "" : inlineText(reason, 100);
  return text === "" ? "" : `: ${text}`;
}
function renderStack(report) {
  const frames = primaryErrorOf(report)?.frames ?? [];
  const stack = fenced(frames.map(({ raw }) => raw).join("\n"), 1e3, MAX_FRAMES3);
  return stack === "" ? "" : `**Stack** of the error above

${stack}`;
}
var SETUP_TEXT = [
  ["surface", "used in"],
  ["installMethod", "installed by"],
  ["shell", "shell"],
  ["model", "model"],
  ["plan", "plan"]
];
function renderSetup({ setup, terminal }) {
  const lines = SETUP_TEXT.flatMap(([key, text]) => {
    const value = setup?.[key];
    if (value === void 0 || value.raw === terminal) return [];
    const raw = inlineText(value.raw, 60);
    if (value.name === null || value.name === value.raw.toLowerCase()) return [`- ${text}: ${raw}`];
    return [`- ${text}: ${inlineText(value.name, 40)} (${raw})`];
  });
  return lines.length === 0 ? "" : ["**Set-up** as told or found in the report\n", ...lines].join("\n");
}
function renderClassification({ category, confidence, secondary, evidence }) {
  if (evidence.length === 0) return "";
  const isFor = (item) => item.category === category && item.weight > 0;
  const ordered = [...evidence.filter(isFor), ...evidence.filter((item) => !isFor(item))];
  const verdict = category === "unknown" ? "none is certain enough" : `\`${category}\`, ${percent(confidence)}`;
  const others = secondary.slice(0, 2).map((other) => `\`${other.category}\` ${percent(other.confidence)}`);
  const instead = others.length === 0 ? "" : `; next ${others.join(", ")}`;
  const lines = renderEvidence(ordered, isFor).slice(0, MAX_EVIDENCE);
  return [`**Why this category** (${verdict}${instead})
`, ...lines].join("\n");
}
function renderEvidence(evidence, isFor) {
  const places = /* @__PURE__ */ new Map();
  for (const item of evidence) {
    const side = isFor(item) ? "" : `${item.weight < 0 ? "against" : "for"} \`${item.category}\`: `;
    const text = `${side}${inlineText(item.reason, 160) || inlineText(item.rule, 60)}`;
    places.set(text, (places.get(text) ?? /* @__PURE__ */ new Set()).add(WHERE_TEXT[item.where]));
  }
  return [...places].map(([text, where]) => `- ${text} (${[...where].join(", ")})`);
}
function percent(probability2) {
  return `${Math.min(99, Math.max(1, Math.round(probability2 * 100) || 0))}%`;
}
function renderProblems({ problems }) {
  const details = [...new Set(problems.map(({ detail }) => inlineText(detail, 160)))].filter((detail) => detail !== "");
  if (details.length === 0) return "";
  return ["**What could not be read**\n", ...details.slice(0, MAX_PROBLEMS).map((detail) => `- ${detail}`)].join("\n");
}
function renderFingerprint(fingerprint) {
  if (fingerprint === null) return "";
  const { algorithm, fine, medium, coarse, components } = fingerprint;
  const lines = components.slice(0, MAX_COMPONENTS).map(({ kind, value, contributes, hint }) => {
    const notes = [contributes ? "" : "not used", hint === null ? "" : inlineText(hint, 100)];
    const note = notes.filter((text) => text !== "").join(": ");
    return `- ${kind} ${codeSpan(value, 120) || "(empty)"}${note === "" ? "" : ` (${note})`}`;
  });
  const ids = `${codeSpan(algorithm, 40)}: ${codeSpan(fine, 40)} fine, ${codeSpan(medium, 40)} medium, ${codeSpan(coarse, 40)} coarse`;
  return [`**Fingerprint** ${ids}
`, ...lines].join("\n");
}

// src/render/render-matches.ts
var MAX_LINKS = 10;
var MAX_REASONS = 3;
var MAX_REASON_LENGTH = 160;
var MAX_REASONS_LENGTH = 200;
var MAX_QUIET_REASON_LENGTH = 60;
var REPO = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;
function renderMatches(repo, matches2, withAdvice = true) {
  if (!REPO.test(repo)) return [];
  const shown = matches2.filter(({ number: number2 }) => Number.isSafeInteger(number2) && number2 > 0).slice(0, MAX_LINKS);
  const isNamed3 = (relation) => shown.some((match) => match.relation === relation && match.known !== void 0);
  const order = [...RELATION_ORDER.filter(isNamed3), ...RELATION_ORDER.filter((relation) => !isNamed3(relation))];
  return order.flatMap((relation) => {
    const ofRelation = shown.filter((match) => match.relation === relation);
    return ofRelation.length === 0 ? [] : [renderRelation(repo, relation, ofRelation, withAdvice)];
  });
}
function renderRelation(repo, relation, matches2, withAdvice) {
  const { heading, note, link } = RELATION_TEXT[relation];
  const head = note === "" ? `**${heading}**` : `**${heading}**. ${note}`;
  if (link === "quiet") return `${head}

${matches2.map((match) => renderQuiet(repo, match)).join("\n")}`;
  return [head, ...matches2.map((match) => renderReference(match, withAdvice))].join("\n\n");
}
function renderReference(match, withAdvice) {
  const sure = match.score === 1 ? "" : `**${likelihood(match.score)}**`;
  const facts = [sure, stateText(match), reasonsText(match)].filter((fact) => fact !== "");
  const isUnread = match.known !== void 0 && match.title === "";
  const head = isUnread ? `**#${match.number}**` : `**#${match.number}** ${titleText(match)}`;
  return [head, facts.join(" \xB7 "), ...withAdvice ? knownLines(match) : []].map((line) => `> ${line}`).join("\\\n");
}
function knownLines({ known }) {
  if (known === void 0) return [];
  const link = known.docs === null ? "" : docsLink(known.docs);
  return [...known.advice.map((line) => inlineText(line, 300)), link].filter((line) => line !== "");
}
function renderQuiet(repo, match) {
  const title = `#${match.number} ${titleText(match)}`;
  const reason = inlineText(match.reasons[0] ?? "", MAX_QUIET_REASON_LENGTH);
  const facts = [stateText(match), reason].filter((fact) => fact !== "").join(" \xB7 ");
  return `- [${title}](https://redirect.github.com/${repo}/issues/${match.number}) \xB7 ${facts}`;
}
function titleText({ title }) {
  return inlineText(title, 100) || "(no title)";
}
function reasonsText({ reasons }) {
  const texts = reasons.slice(0, MAX_REASONS).filter((reason) => reason.trim() !== "");
  const lengths = texts.map((_, index) => texts.slice(0, index + 1).join("").length);
  return texts.filter((_, index) => index === 0 || (lengths[index] ?? 0) <= MAX_REASONS_LENGTH).map((reason) => inlineText(reason, MAX_REASON_LENGTH)).join("; ");
}
function stateText({ state, stateReason, known, title }) {
  if (known !== void 0 && title === "") return "";
  if (state === "open") return "open";
  if (stateReason === "not_planned") return "closed as not planned";
  if (stateReason === "duplicate") return "closed as duplicate";
  return "closed";
}

// src/render/render-comment.ts
var MAX_COMMENT_LENGTH = 65536;
function renderComment(view) {
  const { report, settings, state } = view;
  const body = [
    renderSecrets(report.secrets),
    renderPrimaryError(view),
    renderEnvironment(report.environment, view.latestVersion),
    ...renderMatches(view.repo, view.matches, settings.advice),
    renderMissing(view.missing),
    renderAdvice(view)
  ].filter((block) => block !== "");
  return fit({
    headline: renderHeadline(view),
    body,
    details: settings.details ? renderDetails(view) : [],
    footer: renderFooter(view),
    marker: renderMarker(state)
  });
}
var WORTH_A_LOOK = 0.7;
function isWorthPosting(view) {
  const { report, classification, matches: matches2, missing } = view;
  const isExplained = shownErrorOf(view) !== null && classification.category !== "unknown";
  const isLinked = matches2.some(({ relation, score }) => relation !== "related" || score >= WORTH_A_LOOK);
  return isExplained || isLinked || report.secrets.length > 0 || missing.length > 0;
}
function renderFooter({ matches: matches2 }) {
  const same = matches2.filter(({ relation }) => RELATION_TEXT[relation].link === "reference");
  const [only] = same.length === 1 ? same : [];
  const command = only === void 0 ? "`/triage not-duplicate`" : `\`/triage not-duplicate #${only.number}\``;
  const objection = same.length > 0 ? `Not the same? Reply ${command}: people decide here, this bot closes nothing.` : "Something wrong here? Say so in a reply; `/triage help` lists what can be set.";
  return `<sub>${objection} Written by Fingerpost from the text of this issue.</sub>`;
}
function fit({ headline, body, details, footer, marker }) {
  for (let kept = details.length + body.length; kept > 0; kept -= 1) {
    const folded = fold2(details.slice(0, Math.max(0, kept - body.length)));
    const text = join([headline, ...body.slice(0, kept), folded, footer, marker]);
    if (text.length <= MAX_COMMENT_LENGTH) return text;
  }
  return join([headline, footer, marker]);
}
function fold2(details) {
  if (details.length === 0) return "";
  const names = details.map(({ name: name3 }) => name3).join(", ");
  const opening = `<details>
<summary>Details: ${names}</summary>`;
  return [opening, ...details.map(({ markdown }) => markdown), "</details>"].join("\n\n");
}
function join(blocks) {
  return `${blocks.filter((block) => block !== "").join("\n\n")}
`;
}

// src/plan/plan-comment.ts
var NEW_MS = 7 * 24 * 3600 * 1e3;
function planComment(view, { state, createdAt }, { ownComment: own, history, posting }, settings, now) {
  const isIgnored = view.state.ignoredBy !== null;
  const body = isIgnored ? renderIgnored(view.state) : renderComment(view);
  if (!settings.enabled) return none(body, "comment-disabled", "comments are switched off in the configuration");
  if (own !== null) {
    return comparable(own.body) === comparable(body) ? none(body, "comment-unchanged", "the comment already says this") : { comment: { action: "update", id: own.id, body }, skipped: [] };
  }
  if (posting === "wanted") return { comment: { action: "create", body }, skipped: [] };
  if (posting === "new-only" && Date.parse(now) - Date.parse(createdAt) >= NEW_MS) {
    return none(null, "issue-old", "the issue is not new, and nobody asked");
  }
  if (state === "closed") return none(null, "issue-closed", "the issue is closed");
  if (history.commentDeleted) return none(null, "comment-deleted", "somebody deleted a comment on this issue");
  if (!isWorthPosting(view) && !settings.whenEmpty) {
    return none(null, "nothing-to-say", "no diagnostics, no earlier issue, nothing missing");
  }
  return { comment: { action: "create", body }, skipped: [] };
}
function none(body, reason, why) {
  return { comment: { action: "none", body }, skipped: [{ what: "comment", reason, why }] };
}
function nextMarkerState(now, previous, at2) {
  return {
    version: 1,
    ...now,
    firstNoticeAt: previous?.firstNoticeAt ?? (now.relations.length > 0 ? at2 : null)
  };
}

// src/plan/plan-labels.ts
var DUPLICATE_RELATIONS = /* @__PURE__ */ new Set(["same-report", "known-issue", "duplicate", "fixed-in"]);
function planLabels(subject, surroundings, settings) {
  const { issue } = subject;
  const { wanted, skipped } = wantedLabels(subject, settings);
  const spelled = wanted.map((label) => ({ label, name: spellingIn(label.name, surroundings.repositoryLabels ?? []) }));
  const onIssue = new Set(issue.labels.map(foldCase));
  const takenOff = new Set(surroundings.history.labelsRemovedByOthers.map(foldCase));
  const ours = findOurs(surroundings, settings);
  const wantedNames = new Set(spelled.map(({ label, name: name3 }) => foldCase(name3 ?? label.name)));
  const add = [];
  const create = [];
  const owned = [];
  for (const { label, name: name3 } of spelled) {
    const use = name3 ?? label.name;
    const key = foldCase(use);
    if (takenOff.has(key) && !onIssue.has(key)) {
      skipped.push(skip(use, "label-removed", "somebody took this label off"));
    } else if (onIssue.has(key)) {
      if (ours.has(key)) owned.push(use);
      skipped.push(skip(use, "label-present", "the issue already has it"));
    } else {
      add.push(use);
      owned.push(use);
      if (name3 === void 0 && surroundings.repositoryLabels !== null) create.push(label);
    }
  }
  const remove = issue.labels.filter((name3) => ours.has(foldCase(name3)) && !wantedNames.has(foldCase(name3)));
  return { add, remove, create, owned, skipped };
}
function findOurs(surroundings, { labels: labels2 }) {
  const { history, ownComment, otherOwnLabels, identity: identity2, repositoryLabels } = surroundings;
  const added = history.labelsAddedByUs.map(foldCase);
  if (identity2 === "app") return new Set(added);
  const known = new Set([...ownComment?.state?.labels ?? [], ...otherOwnLabels].map(foldCase));
  if (identity2 === "workflow") {
    for (const { name: name3 } of labels2.categories.values())
      known.add(foldCase(spellingIn(name3, repositoryLabels ?? []) ?? name3));
  }
  return new Set(added.filter((name3) => known.has(name3)));
}
function wantedLabels(subject, settings) {
  const wanted = [];
  const skipped = [];
  const { category } = subject.classification;
  const byCategory = settings.labels.categories.get(category);
  if (byCategory !== void 0) wanted.push(byCategory);
  else if (category === "unknown") {
    skipped.push({ what: "label", reason: "category-abstained", why: "no category was sure enough" });
  } else {
    skipped.push({ what: "label", reason: "label-not-configured", why: `no label is configured for ${category}` });
  }
  const platform = subject.os === null ? void 0 : settings.labels.platforms.get(subject.os);
  if (platform !== void 0) wanted.push(platform);
  const { possibleDuplicate, needsInfo } = settings.labels;
  if (possibleDuplicate !== null && subject.matches.some(({ relation }) => DUPLICATE_RELATIONS.has(relation))) {
    wanted.push(possibleDuplicate);
  }
  if (needsInfo !== null && subject.missing.length > 0) wanted.push(needsInfo);
  return { wanted: uniqueByName(wanted), skipped };
}
function skip(name3, reason, why) {
  return { what: `label:${name3}`, reason, why };
}
function uniqueByName(labels2) {
  return [...new Map(labels2.map((label) => [foldCase(label.name), label])).values()];
}
function spellingIn(name3, repositoryLabels) {
  const names = repositoryLabels.map((label) => label.name);
  return names.find((other) => other === name3) ?? names.find((other) => foldCase(other) === foldCase(name3)) ?? names.find((other) => wordsOf2(other) === wordsOf2(name3));
}
function foldCase(name3) {
  return name3.toLowerCase();
}
function wordsOf2(name3) {
  return name3.toLowerCase().split(/[\s:/_-]+/u).filter((word) => word !== "").join(" ");
}

// src/plan/suggest-labels.ts
var RATIONALE_LENGTH2 = 200;
var MEDIUM = 0.7;
var HIGH = 0.9;
function suggestLabels2(names, subject, labels2) {
  const { classification, environment, matches: matches2 } = subject;
  const byCategory = labels2.categories.get(classification.category);
  const byPlatform = environment.os === null ? void 0 : labels2.platforms.get(environment.os);
  return names.map((name3) => {
    if (isNamed2(name3, byCategory)) {
      const reason = classification.evidence.find((item) => item.category === classification.category)?.reason;
      return suggestion(name3, reason ?? "what the report says", classification.confidence);
    }
    if (isNamed2(name3, byPlatform)) return suggestion(name3, `the report names ${environment.platform ?? "it"}`, HIGH);
    const [match] = matches2;
    if (match !== void 0 && isNamed2(name3, labels2.possibleDuplicate)) {
      return suggestion(name3, `issue ${match.number}: ${match.reasons[0] ?? match.relation}`, match.score);
    }
    return suggestion(name3, "the report leaves a question open", MEDIUM);
  });
}
function isNamed2(name3, label) {
  const words = (text) => text.toLowerCase().replace(/[\s:/_-]+/gu, " ");
  return label !== null && label !== void 0 && words(label.name) === words(name3);
}
function suggestion(name3, reason, probability2) {
  const line = plainText(reason).replace(/\s+/gu, " ").trim();
  const rationale = line.length > RATIONALE_LENGTH2 ? `${line.slice(0, RATIONALE_LENGTH2 - 1)}\u2026` : line;
  return { name: name3, rationale, confidence: probability2 >= HIGH ? "high" : probability2 >= MEDIUM ? "medium" : "low" };
}

// src/triage.ts
function triage(issue, surroundings, corpus, settings, now) {
  const { report, fingerprints } = readInCorpus(issue, corpus, Date.parse(now)).inCorpus;
  const classified = classify(report, {
    categories: settings.categories,
    floor: settings.thresholds.category,
    packs: settings.packs,
    custom: settings.customCategories.values()
  });
  const { decisions, releases } = surroundings;
  const pin = pinCategory(classified, decisions, settings.categories);
  const { classification } = pin;
  const previous = surroundings.ownComment?.state ?? null;
  const rejected = new Set(decisions.rejected);
  const found = findEarlier({ issue, report, fingerprints, rejected, releases }, corpus, settings, now);
  const confirmed = confirmMatches(found.matches, decisions, surroundings.confirmed);
  const matches2 = decisions.ignoredBy === null ? confirmed.matches : [];
  const missing = findMissingInfo(report, classification);
  const { os } = report.environment;
  const isIgnored = decisions.ignoredBy !== null;
  const labels2 = isIgnored ? { ...NO_LABELS, owned: previous?.labels ?? [] } : planLabels({ issue, classification, os, matches: matches2, missing }, surroundings, settings);
  const shown = {
    algorithm: ALGORITHM,
    fingerprints: fingerprints.primary && levelsOf(fingerprints.primary),
    category: classification.category,
    relations: matches2.map(({ number: number2, relation }) => ({ number: number2, relation })),
    labels: labels2.owned,
    delivery: surroundings.delivery,
    ...decisions
  };
  const view = {
    repo: issue.repo,
    number: issue.number,
    report,
    fingerprint: fingerprints.primary,
    classification,
    matches: matches2,
    missing,
    settings: settings.comment,
    latestVersion: surroundings.latestVersion,
    ownText: ownTextOf(settings, classification.category),
    // Once left alone, what is remembered stays as it was, so that no edit of the issue brings an edit of the comment.
    state: isIgnored && previous !== null ? { ...previous, ...decisions } : nextMarkerState(shown, previous, now)
  };
  const { comment: comment2, skipped } = planComment(view, issue, surroundings, settings.comment, now);
  return {
    issue: { repo: issue.repo, number: issue.number },
    report,
    fingerprint: fingerprints.primary,
    classification,
    matches: matches2,
    missing,
    labels: withMode(labels2, { classification, environment: report.environment, matches: matches2 }, settings),
    comment: comment2,
    surplusComments: surroundings.surplusComments,
    skipped: [
      ...skipsOfErrors(report, fingerprints),
      ...pin.skipped,
      ...found.skipped,
      ...confirmed.skipped,
      ...skipOfIgnored(decisions),
      ...labels2.skipped,
      ...skipped
    ]
  };
}
function findEarlier({ issue, report, fingerprints, rejected, releases }, corpus, { thresholds: thresholds2, comment: comment2, knownIssues }, now) {
  const { maxDuplicates, maxRelated } = comment2;
  const query = { report, fingerprint: fingerprints.primary, number: issue.number, rejected };
  const known = findKnownIssues(query, knownIssues, corpus);
  const alike = findMatches(toDocument(issue, { report, fingerprints }), corpus, {
    thresholds: thresholds2,
    maxDuplicates,
    maxRelated,
    rejected,
    releases,
    now
  });
  return withKnownFirst(known, alike, ({ relation }) => isDuplicateOrStronger(relation), maxDuplicates);
}
function withMode({ add, remove, create }, subject, { labels: labels2 }) {
  if (labels2.mode === "apply") return { add, remove, suggest: [], create };
  return { add: [], remove, suggest: suggestLabels2(add, subject, labels2), create };
}
var NO_LABELS = { add: [], remove: [], create: [], skipped: [] };
function skipOfIgnored({ ignoredBy }) {
  if (ignoredBy === null) return [];
  return [{ what: "issue", reason: "ignored-by-command", why: `${ignoredBy} asked to leave this issue alone` }];
}
function levelsOf({ coarse, medium, fine }) {
  return { coarse, medium, fine };
}
function skipsOfErrors(report, fingerprints) {
  if (report.primaryError === null) {
    return [
      { what: "fingerprint", reason: "no-primary-error", why: "the report holds no error, or only background noise" }
    ];
  }
  const result = fingerprints.errors[report.primaryError];
  return result?.kind === "unfingerprintable" ? [{ what: "fingerprint", reason: "unfingerprintable", why: result.reason }] : [];
}

// src/event/apply.ts
async function applyPlan(plan, own, github) {
  const { number: number2 } = plan.issue;
  for (const name3 of plan.labels.remove) await github.removeLabel(number2, name3);
  const created = await createComment2(plan, github);
  const comment2 = created === null ? await applyUpdate(plan, own, github) : "created";
  for (const id2 of plan.surplusComments) await github.deleteOwnComment(id2);
  for (const label of plan.labels.create) await github.ensureLabel(label);
  const { add, remove: labelsRemoved, suggest } = plan.labels;
  const names = suggest.map(({ name: name3 }) => name3);
  const isSuggested = suggest.length > 0 && await github.suggestLabels(number2, suggest);
  const labelsAdded = isSuggested ? add : [...add, ...names];
  if (labelsAdded.length > 0) await github.addLabels(number2, labelsAdded);
  return {
    labelsAdded,
    labelsRemoved,
    labelsSuggested: isSuggested ? names : [],
    comment: comment2,
    commentId: created?.id ?? null,
    surplusRemoved: plan.surplusComments.length
  };
}
async function createComment2({ issue, comment: comment2 }, github) {
  return comment2.action === "create" ? await github.createComment(issue.number, comment2.body) : null;
}
async function applyUpdate({ comment: comment2 }, own, github) {
  return comment2.action === "update" ? await updateComment2(comment2, own, github).catch(unlessDeleted) : "unchanged";
}
async function updateComment2({ id: id2, body }, own, github) {
  const now = await github.getComment(id2);
  if (own !== null && now.body !== own.body) return "changed by somebody else";
  await github.updateComment(id2, body);
  return "updated";
}
function unlessDeleted(error3) {
  if (error3 instanceof GitHubError && error3.code === "not-found") return "deleted by somebody else";
  throw error3;
}
function isChange({ labelsAdded, labelsRemoved, comment: comment2, surplusRemoved }) {
  return labelsAdded.length + labelsRemoved.length + surplusRemoved > 0 || comment2 !== "unchanged";
}
async function isSettled(plan, before2, applied, github) {
  if (applied.comment.endsWith("by somebody else")) return false;
  const now = await github.getIssue(plan.issue.number);
  const labels2 = new Set(now.labels.map((name3) => name3.toLowerCase()));
  const comments = before2.commentCount + (applied.comment === "created" ? 1 : 0) - applied.surplusRemoved;
  return now.title === before2.title && now.body === before2.body && now.state === before2.state && now.commentCount === comments && applied.labelsAdded.every((name3) => labels2.has(name3.toLowerCase())) && !plan.labels.remove.some((name3) => labels2.has(name3.toLowerCase()));
}

// src/config/load-config.ts
async function loadConfig(github) {
  const text = await github.readFile(CONFIG_PATH).catch(unlessTooLarge);
  if (text === TOO_LARGE) return { settings: defaultSettings, errors: [tooLarge] };
  return text === void 0 ? { settings: defaultSettings, errors: [] } : parseConfig(text, CONFIG_PATH);
}
var TOO_LARGE = /* @__PURE__ */ Symbol("too large");
var tooLarge = { file: CONFIG_PATH, line: 1, column: 1, message: `the file is ${OVERSIZE}` };
function unlessTooLarge(error3) {
  if (error3 instanceof GitHubError && error3.code === "too-large") return TOO_LARGE;
  throw error3;
}

// src/plan/find-exclusion.ts
function findExclusion(issue, ignore2) {
  if (issue.isPullRequest) return exclusion("pull-request", "a pull request is not an issue report");
  if (issue.locked) return exclusion("locked", "the conversation is locked");
  if (ignore2.bots && issue.author?.isBot === true) return exclusion("bot-author", "opened by a bot");
  if (issue.author !== null && ignore2.authors.has(issue.author.login.toLowerCase())) {
    return exclusion("ignored-author", "its author is on the repository's ignore list");
  }
  const label = issue.labels.find((name3) => ignore2.labels.has(name3.toLowerCase()));
  return label === void 0 ? void 0 : exclusion("ignored-label", `it carries the ignored label \u201C${label}\u201D`);
}
function exclusion(reason, why) {
  return { what: "issue", reason, why };
}

// src/plan/needs-releases.ts
function needsReleases({ report, matches: matches2 }) {
  if (report.environment.version === null) return false;
  return matches2.some(
    ({ relation, state, stateReason }) => relation === "duplicate" && state === "closed" && stateReason !== "not_planned" && stateReason !== "duplicate"
  );
}

// src/event/triage-issue.ts
var MAX_ROUNDS = 5;
async function triageIssue(request) {
  const { github, number: number2, wish = NO_WISH, versions: versions2 = createVersionSource() } = request;
  const corpus = askedOnce(request.corpus);
  let outcome;
  for (let round2 = 1; round2 <= MAX_ROUNDS; round2++) {
    const { outcome: found, issue } = await triageOnce(
      { ...request, wish, versions: versions2, corpus },
      outcome?.applied ?? null
    );
    if (found.kind === "skipped" || found.applied === null || issue === null) return outcome ?? found;
    const { applied, plan } = found;
    if (!isChange(applied)) return outcome ?? found;
    outcome = { ...found, applied: addUp2(outcome?.applied ?? null, applied) };
    if (wish.change === NO_WISH.change && await isSettled(plan, issue, applied, github)) return outcome;
  }
  const message = `Could not settle ${github.repo}#${number2}: after ${MAX_ROUNDS} rounds it is still changing. Run it again.`;
  throw new GitHubError(message, { code: "unexpected-answer", status: null });
}
async function triageOnce(request, written) {
  const { github, number: number2, now, delivery, wish, versions: versions2 } = request;
  const issue = await findPresentIssue(github, number2);
  if (issue === void 0) return { outcome: { kind: "skipped", skip: GONE, configErrors: [] }, issue: null };
  const { settings, errors: configErrors } = await loadConfig(github);
  const skip2 = findExclusion(issue, settings.ignore);
  if (skip2 !== void 0) return { outcome: { kind: "skipped", skip: skip2, configErrors }, issue };
  const [surroundings, corpus] = await Promise.all([
    gatherSurroundings(github, issue, {
      now,
      delivery,
      wish,
      labelsAdded: written?.labelsAdded ?? [],
      commentId: written?.commentId ?? null,
      findLatestVersion: () => versions2.findLatest(github, settings.versions.npm, now)
    }),
    request.corpus()
  ]);
  const draft = triage(issue, surroundings, corpus, settings, now);
  const plan = needsReleases(draft) ? triage(issue, { ...surroundings, releases: await versions2.listReleases(github, now) }, corpus, settings, now) : draft;
  const applied = request.apply ? await applyPlan(plan, surroundings.ownComment, github) : null;
  return { outcome: { kind: "triaged", plan, applied, configErrors }, issue };
}
function addUp2(before2, now) {
  if (before2 === null) return now;
  return {
    labelsAdded: [.../* @__PURE__ */ new Set([...before2.labelsAdded, ...now.labelsAdded])],
    labelsRemoved: [.../* @__PURE__ */ new Set([...before2.labelsRemoved, ...now.labelsRemoved])],
    labelsSuggested: now.labelsSuggested,
    comment: before2.comment === "unchanged" || before2.comment === "changed by somebody else" ? now.comment : before2.comment,
    commentId: before2.commentId ?? now.commentId,
    surplusRemoved: before2.surplusRemoved + now.surplusRemoved
  };
}
var GONE = { what: "issue", reason: "gone", why: "it was deleted or moved to another repository" };

// src/store/corpus-cache.ts
import { setImmediate as nextTurn } from "node:timers/promises";

// src/event/keyed-queue.ts
function createKeyedQueue() {
  const lines = /* @__PURE__ */ new Map();
  const lineOf = (key) => {
    const line = lines.get(key) ?? { running: Promise.resolve(), waiting: void 0 };
    lines.set(key, line);
    return line;
  };
  const append = (key, line, task) => {
    const result = line.running.then(task);
    const ended = result.then(
      () => void 0,
      () => void 0
    );
    line.running = ended;
    void ended.then(() => {
      if (line.running === ended) lines.delete(key);
    });
    return result;
  };
  return {
    run(key, task) {
      const line = lineOf(key);
      line.waiting ??= append(key, line, () => {
        line.waiting = void 0;
        return task();
      });
      return line.waiting;
    },
    runEach(key, task) {
      return append(key, lineOf(key), task);
    }
  };
}

// src/match/analysis.ts
var ANALYSIS = "terms-2026-11-20";

// src/match/index/checksum.ts
var PRIMES = [2654435761, 2246822519, 3266489917, 668265263];
function checksum(words, skipFrom, skipTo) {
  let [a, b, c, d] = [...PRIMES];
  const take = (at2) => at2 >= skipFrom && at2 < skipTo ? 0 : words[at2] ?? 0;
  const head = Math.min(words.length, skipTo + (4 - skipTo % 4));
  for (let at2 = 0; at2 < head; at2 += 4) {
    a = round(a, take(at2), PRIMES[1]);
    b = round(b, take(at2 + 1), PRIMES[2]);
    c = round(c, take(at2 + 2), PRIMES[3]);
    d = round(d, take(at2 + 3), PRIMES[0]);
  }
  for (let at2 = head; at2 < words.length; at2 += 4) {
    a = round(a, words[at2] ?? 0, PRIMES[1]);
    b = round(b, words[at2 + 1] ?? 0, PRIMES[2]);
    c = round(c, words[at2 + 2] ?? 0, PRIMES[3]);
    d = round(d, words[at2 + 3] ?? 0, PRIMES[0]);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}
function round(lane, word, prime) {
  const mixed = Math.imul(lane ^ word, prime);
  return mixed << 13 | mixed >>> 19;
}

// src/match/snapshot.ts
var SNAPSHOT_FORMAT = 1;
var MAGIC = Uint8Array.of(143, 70, 80, 73, 13, 10, 26, 10);
var BYTE_ORDER = 16909060;
var HEADER = 64;
var META_LIMIT = 65536;
var SECTIONS = [
  ["hashes", Uint32Array],
  ["frequencies", Uint32Array],
  ["postings", Uint8Array],
  ["postingEnds", Uint32Array],
  ["numbers", Float64Array],
  ["created", Float64Array],
  ["closed", Float64Array],
  ["flags", Uint8Array],
  ["lengths", Uint32Array],
  ["textHigh", Uint32Array],
  ["textLow", Uint32Array],
  ["recordEnds", Uint32Array],
  ["records", Uint8Array],
  ["termEnds", Uint32Array],
  ["terms", Uint8Array]
];
function isSnapshot(head) {
  return MAGIC.every((byte, at2) => head[at2] === byte);
}
function writeSnapshot(index, meta) {
  const parts = index.toParts();
  const sections2 = [toMetaBytes(meta), ...SECTIONS.map(([name3]) => toBytes(parts[name3]))];
  let end = align(HEADER + 4 * sections2.length, 8);
  const starts = sections2.map(({ length }) => {
    const start = end;
    end = align(start + length, 8);
    return start;
  });
  const bytes = new Uint8Array(align(end, 16));
  bytes.set(MAGIC);
  const words = new Uint32Array(bytes.buffer);
  words.set([SNAPSHOT_FORMAT, BYTE_ORDER, sections2.length, bytes.length], 2);
  for (const [at2, section2] of sections2.entries()) {
    words[HEADER / 4 + at2] = section2.length;
    bytes.set(section2, starts[at2]);
  }
  words.set(checksum(words, CHECKSUM, CHECKSUM + 4), CHECKSUM);
  return bytes;
}
var CHECKSUM = 6;
function readSnapshot(bytes) {
  const refused2 = (reason) => ({ kind: "refused", reason });
  if (!isSnapshot(bytes)) return refused2("is not one of Fingerpost's");
  const whole = toAligned(bytes);
  const words = new Uint32Array(whole.buffer, whole.byteOffset, whole.byteLength >>> 2);
  const fault = findHeaderFault(words, whole.byteLength);
  if (fault !== void 0) return refused2(fault);
  const sections2 = toSections(words, whole);
  const [metaBytes] = sections2;
  const meta = metaBytes === void 0 ? void 0 : readMeta(metaBytes);
  if (meta === void 0) return refused2("has no readable description");
  if (meta.analysis !== ANALYSIS) return refused2(`was made by another way to read issues (${meta.analysis})`);
  if (meta.fingerprint !== ALGORITHM) return refused2(`has fingerprints of another algorithm (${meta.fingerprint})`);
  const parts = toParts(sections2);
  if (parts === void 0) return refused2("has sections of impossible lengths");
  const index = IssueIndex.of(parts);
  if (typeof index === "string") return refused2(`contradicts itself: ${index}`);
  const { repo, syncedUntil, isComplete, generator } = meta;
  return { kind: "index", index, meta: { repo, syncedUntil, isComplete, generator } };
}
function findHeaderFault(words, length) {
  const [format, order, count2, stated] = words.subarray(2, 6);
  if (words.length < HEADER / 4 || stated === void 0) return "is cut";
  if (order !== BYTE_ORDER) return "is of a machine of another byte order";
  if (format !== SNAPSHOT_FORMAT) return `has format ${format ?? 0}; this version reads ${SNAPSHOT_FORMAT}`;
  if (stated !== length || length % 16 !== 0) return `is cut or damaged: ${length} of ${stated} bytes are there`;
  const sum = checksum(words, CHECKSUM, CHECKSUM + 4);
  if (sum.some((lane, at2) => lane !== words[CHECKSUM + at2])) return "is damaged: its checksum does not fit";
  if (count2 !== SECTIONS.length + 1) return "has not the sections of its format";
  return void 0;
}
function toSections(words, whole) {
  let start = align(HEADER + 4 * (SECTIONS.length + 1), 8);
  return Array.from({ length: SECTIONS.length + 1 }, (_, at2) => {
    const length = words[HEADER / 4 + at2] ?? 0;
    const section2 = whole.subarray(start, start + length);
    start = align(start + length, 8);
    return section2;
  });
}
function toParts([, ...sections2]) {
  const isWhole = SECTIONS.every(([, type], at2) => (sections2[at2]?.length ?? 0) % type.BYTES_PER_ELEMENT === 0);
  if (!isWhole) return void 0;
  const bytes = (name3) => sections2[SECTIONS.findIndex(([each]) => each === name3)] ?? new Uint8Array(0);
  const uint32 = (name3) => {
    const { buffer, byteOffset, byteLength } = bytes(name3);
    return new Uint32Array(buffer, byteOffset, byteLength / 4);
  };
  const float64 = (name3) => {
    const { buffer, byteOffset, byteLength } = bytes(name3);
    return new Float64Array(buffer, byteOffset, byteLength / 8);
  };
  return {
    hashes: uint32("hashes"),
    frequencies: uint32("frequencies"),
    postings: bytes("postings"),
    postingEnds: uint32("postingEnds"),
    numbers: float64("numbers"),
    created: float64("created"),
    closed: float64("closed"),
    flags: bytes("flags"),
    lengths: uint32("lengths"),
    textHigh: uint32("textHigh"),
    textLow: uint32("textLow"),
    recordEnds: uint32("recordEnds"),
    records: bytes("records"),
    termEnds: uint32("termEnds"),
    terms: bytes("terms")
  };
}
function toBytes({ buffer, byteOffset, byteLength }) {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
function toAligned(bytes) {
  return bytes.byteOffset % 8 === 0 ? bytes : new Uint8Array(bytes);
}
function align(length, to) {
  return Math.ceil(length / to) * to;
}
function toMetaBytes({ repo, syncedUntil, isComplete, generator }) {
  const stored = { repo, syncedUntil, isComplete, generator, analysis: ANALYSIS, fingerprint: ALGORITHM };
  return new TextEncoder().encode(JSON.stringify(stored));
}
function readMeta(bytes) {
  if (bytes.length > META_LIMIT) return void 0;
  const found = parseObject(new TextDecoder().decode(bytes));
  const text = (key) => {
    const value = found.get(key);
    return typeof value === "string" ? value : void 0;
  };
  const [repo, generator, analysis, fingerprint] = ["repo", "generator", "analysis", "fingerprint"].map(text);
  const syncedUntil = text("syncedUntil") ?? null;
  const isComplete = found.get("isComplete") === true;
  if (repo === void 0 || generator === void 0 || analysis === void 0 || fingerprint === void 0) {
    return void 0;
  }
  if (syncedUntil !== null && Number.isNaN(Date.parse(syncedUntil))) return void 0;
  return { repo, syncedUntil, isComplete, generator, analysis, fingerprint };
}
function parseObject(json) {
  try {
    const value = JSON.parse(json);
    return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
  } catch {
    return /* @__PURE__ */ new Map();
  }
}

// src/store/corpus-cache.ts
var DEFAULTS = { pages: 20, bytes: 256 * 2 ** 20 };
var FULL = 0.8;
var UPDATE_PAGES = 5;
var BATCH = 20;
function createCorpusCache(options = {}) {
  const bounds = { ...DEFAULTS, ...options };
  const entries = /* @__PURE__ */ new Map();
  const updates = createKeyedQueue();
  const entryOf2 = (repo) => {
    const entry = entries.get(repo) ?? createEntry(new IssueIndex(), null, true);
    entries.delete(repo);
    entries.set(repo, entry);
    return entry;
  };
  return {
    getIndex(github, now) {
      return updates.run(github.repo, async () => {
        const entry = entryOf2(github.repo);
        await bringUpToDate(entry, github, now, bounds);
        trim(entry, bounds.bytes);
        dropUnused(entries, entry, bounds.bytes);
        return entry.index;
      });
    },
    forget(repo, number2) {
      const entry = entries.get(repo);
      entry?.forgotten.add(number2);
      entry?.index.remove(number2);
    },
    toSnapshot(repo) {
      const entry = entries.get(repo);
      if (entry === void 0 || entry.seenUntil === null) return void 0;
      const { index, seenUntil: syncedUntil, isComplete } = entry;
      return writeSnapshot(index, { repo, syncedUntil, isComplete, generator: VERSION });
    },
    stateOf(repo) {
      const entry = entries.get(repo);
      if (entry === void 0 || entry.seenUntil === null) return void 0;
      const { index, isComplete, seenUntil, listed } = entry;
      const hasRoom = !entry.hasLetGo && index.memoryBytes < FULL * bounds.bytes;
      return { issues: index.size, isComplete, seenUntil, listed, hasRoom };
    },
    add(repo, issues, isAll = false) {
      const entry = entries.get(repo);
      if (entry === void 0) return false;
      for (const issue of issues) if (!entry.forgotten.has(issue.number)) entry.index.update(toDocument(issue));
      trim(entry, bounds.bytes);
      if (isAll && !entry.hasLetGo) entry.isComplete = true;
      return true;
    },
    holds: (repo) => entries.has(repo),
    drop(repo) {
      entries.delete(repo);
    },
    restore(repo, bytes) {
      if (entries.has(repo)) return { kind: "refused", reason: "is not needed: the repository is held already" };
      const read = readSnapshot(bytes);
      if (read.kind === "refused") return read;
      const { index, meta } = read;
      if (meta.repo !== repo) return { kind: "refused", reason: `is of another repository (${meta.repo})` };
      entries.set(repo, createEntry(index, meta.syncedUntil, meta.isComplete));
      return { kind: "restored", issues: index.size };
    }
  };
}
function createEntry(index, seenUntil, isComplete) {
  return { index, forgotten: /* @__PURE__ */ new Set(), seenUntil, isComplete, hasLetGo: false, listed: 0 };
}
async function bringUpToDate(entry, github, now, bounds) {
  const since = entry.seenUntil === null ? {} : { since: entry.seenUntil };
  let list2 = await github.listIssues({ ...since, maxPages: entry.seenUntil === null ? bounds.pages : UPDATE_PAGES });
  if (!list2.complete && entry.seenUntil !== null && bounds.pages > UPDATE_PAGES) {
    list2 = await github.listIssues({ ...since, maxPages: bounds.pages });
  }
  entry.listed = list2.issues.length;
  entry.isComplete &&= list2.complete;
  const before2 = entry.index.memoryBytes;
  for (const [at2, issue] of list2.issues.entries()) {
    if (at2 % BATCH === BATCH - 1) await nextTurn();
    if (entry.forgotten.has(issue.number)) continue;
    entry.index.update(toDocument(issue));
    if (entry.index.memoryBytes - before2 > bounds.bytes) break;
  }
  entry.seenUntil = withOverlap(now);
}
var HEADROOM = 0.1;
function trim(entry, bound) {
  const { index } = entry;
  while (index.memoryBytes > bound && index.size > 0) {
    const oldest = [...index.numbers()].sort((a, b) => a - b);
    const excess = Math.ceil(index.size * (1 - (1 - HEADROOM) * bound / index.memoryBytes));
    for (const number2 of oldest.slice(0, excess)) index.remove(number2);
    index.compact();
    entry.isComplete = false;
    entry.hasLetGo = true;
  }
}
function dropUnused(entries, inUse, bound) {
  let total = [...entries.values()].reduce((sum, { index }) => sum + index.memoryBytes, 0);
  for (const [repo, entry] of entries) {
    if (total <= bound) return;
    if (entry === inUse) continue;
    entries.delete(repo);
    total -= entry.index.memoryBytes;
  }
}
function withOverlap(now) {
  return new Date(Date.parse(now) - 6e4).toISOString();
}

// src/github/own-login.ts
import { z as z12 } from "zod";
var ACTIONS_LOGIN = "github-actions[bot]";
var ENTERPRISE_REST = /\/api\/v3\/?$/;
var AppAnswer = z12.object({ slug: z12.string().min(1) });
var UserAnswer = z12.object({ login: z12.string().min(1) });
var ViewerAnswer = z12.object({ data: z12.object({ viewer: UserAnswer }) });
async function findOwnLogin({ kind, octokit }) {
  switch (kind) {
    case "app":
      return findAppLogin(octokit);
    case "user":
      return findUserLogin(octokit);
    case "actions":
      return findActionsLogin(octokit);
  }
}
async function findAppLogin(octokit) {
  const attempt = { what: "find out the login of", where: "the App", needs: null };
  const { slug } = await ask(attempt, AppAnswer, () => octokit.request("GET /app"));
  return `${slug}[bot]`;
}
async function findUserLogin(octokit) {
  const attempt = { what: "find out the login of", where: "the token's owner", needs: null };
  const { login } = await ask(attempt, UserAnswer, () => octokit.request("GET /user"));
  return login;
}
async function findActionsLogin(octokit) {
  const attempt = { what: "find out the login of", where: "the workflow's token", needs: null };
  try {
    const query = "query { viewer { login } }";
    const baseUrl = octokit.request.endpoint.DEFAULTS.baseUrl.replace(ENTERPRISE_REST, "/api");
    const { data } = await ask(attempt, ViewerAnswer, () => octokit.request("POST /graphql", { baseUrl, query }));
    return data.viewer.login;
  } catch (error3) {
    if (!refuses(error3)) throw error3;
  }
  try {
    return await findUserLogin(octokit);
  } catch (error3) {
    if (!refuses(error3)) throw error3;
    return ACTIONS_LOGIN;
  }
}
function refuses(error3) {
  return error3 instanceof GitHubError && ["forbidden", "not-found", "unexpected-answer"].includes(error3.code);
}
async function ask(attempt, schema, request) {
  try {
    return schema.parse((await request()).data);
  } catch (cause) {
    if (!(cause instanceof z12.ZodError)) throw toGitHubError(cause, attempt);
    const message = describe(attempt, "GitHub's answer names none", "Check that GITHUB_API_URL is a GitHub API");
    throw new GitHubError(message, { code: "unexpected-answer", status: null, cause });
  }
}

// src/github/remember-answers.ts
function rememberAnswers(github) {
  let labels2 = askedOnce(() => github.listLabels());
  const files = /* @__PURE__ */ new Map();
  const remembered = {
    listLabels: () => labels2(),
    getLatestReleaseTag: askedOnce(() => github.getLatestReleaseTag()),
    listTags: askedOnce(() => github.listTags()),
    readFile(path) {
      const asked = files.get(path) ?? askedOnce(() => github.readFile(path));
      files.set(path, asked);
      return asked();
    },
    ensureLabel(label) {
      labels2 = askedOnce(() => github.listLabels());
      return github.ensureLabel(label);
    }
  };
  return new Proxy(github, {
    get(target, name3) {
      const own = Reflect.get(remembered, name3);
      if (own !== void 0) return own;
      const member2 = Reflect.get(target, name3, target);
      return typeof member2 === "function" ? (...args) => Reflect.apply(member2, target, args) : member2;
    }
  });
}

export {
  GitHubError,
  VERSION,
  renderConfigError,
  CATEGORIES,
  OPERATING_SYSTEMS,
  PROBLEM_KINDS,
  CONFIG_PATH,
  defaultSettings,
  parseConfig,
  STOP_WORDS,
  ALGORITHM,
  redactSecrets,
  toDocument,
  IssueIndex,
  isDuplicateOrStronger,
  findMatches,
  WORTH_IT,
  classify,
  readInCorpus,
  clip,
  plainText,
  inlineText,
  codeSpan,
  SNAPSHOT_FORMAT,
  isSnapshot,
  writeSnapshot,
  readSnapshot,
  parseRepoName,
  isChange,
  askedOnce,
  loadConfig,
  SKIP_REASONS,
  NO_DECISIONS,
  NOTHING_AROUND,
  mergeDecisions,
  isBotLogin,
  RELATIONS,
  readMarker,
  RESCAN_WISH,
  findIssue,
  findPresentIssue,
  findOwnComments,
  rememberAnswers,
  createVersionSource,
  findExclusion,
  triage,
  triageIssue,
  createKeyedQueue,
  createCorpusCache,
  isMaintainer,
  mayRun,
  isHeard,
  permissionOf,
  createOctokitGitHub,
  findOwnLogin
};
