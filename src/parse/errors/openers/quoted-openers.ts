/** Messages that a person quotes: nothing but the words around them and their own tell that they are errors. */
import { FAILING_WORDS } from "../failing-words.ts";
import type { ErrorOpener } from "./error-opener.ts";

/** Three words at least, one of them of failure, up to the closing mark: on two lines at most. */
const QUOTED_MESSAGE = String.raw`(?=[^"“”\`\n]{3,120}[^"“”\`]{5,200}["”\`])(?=(?:[^\s"“”\`]{1,60}\s){2}[^\s"“”\`])(?=[^"“”\`]{0,240}\b${FAILING_WORDS}\b)`;
/** The same in bold, on one line. */
const BOLD_MESSAGE = String.raw`(?=[^*\n]{8,300}\*\*)(?=(?:[^\s*]{1,60}\s){2}[^\s*])(?=[^*\n]{0,240}\b${FAILING_WORDS}\b)`;
const SAYING =
  "errors?|exceptions?|messages?|warnings?|dialogs?|pop-?ups?|alerts?|toasts?|logs?(?: view| file)?|notifications?|output|" +
  "(?:fail|crash|exit|end|abort|die|quit|stop)(?:s|p?ed|p?ing)? with|there(?:'s| is| was)|complain(?:s|ed|ing)?|throw(?:s|n|ing)?|" +
  "(?:goes|went|comes?|came)(?: [a-z]{2,6})? with|tells?(?: me)?|told|say(?:s|ing)?|prints?|reports?|gives?(?: me)?|get|got|see|prompts?|leads? to|returns?|shows?|shown";
/** Words behind a quote that say what it was. */
const SAID =
  "(?:errors?|exceptions?|warnings?|messages?|panics?|crash)\\b|(?:is|was|gets|got|being|are|were) (?:thrown|shown|printed|logged|" +
  "raised|displayed|reported|returned)\\b|(?:pops up|appears|appeared|comes up)\\b";

/** The marks that open a quotation. */
const QUOTES = ['"', "“", "`"];

export const QUOTED_OPENERS: readonly ErrorOpener[] = [
  {
    name: "quoted-message",
    reason: "words of failure in quotation marks or code, behind words that announce what a program said",
    source: "reports in a person's words",
    words: ['"', "“", "`"],
    behind: QUOTES,
    // In a paragraph of its own it ends with its line.
    pattern: new RegExp(
      String.raw`(?<=\b(?:${SAYING})\b(?:[^\n"“”\`.]{0,39}(?:[\s(:]|[ :.]{0,2}\n\n(?=["“\`][^"“”\`\n]{8,300}["”\`]\s{0,3}$)))?["“\`])${QUOTED_MESSAGE}`,
      "gim",
    ),
    where: new Set(["prose", "title"]),
    weak: true,
  },
  {
    name: "quoted-error-words",
    reason: "any words in quotation marks right behind the word “error”",
    source: "reports in a person's words",
    words: [': "', 'r "', 's "', 'h "', "r `", ": `", "s `", "h `", ": “", "r “", '\n"', "\n`", "\n“"],
    behind: QUOTES,
    // Rust shows an error with its members: `Custom { kind: Other, error: "…" }` belongs to what stands before.
    pattern: new RegExp(
      String.raw`(?<=(?<!\bkind: \w{1,30}, )\b(?:errors?|exceptions?|error messages?|panics?|(?:fail|crash|exit|abort)(?:s|ed|ing)? with)` +
        String.raw`(?: (?:is|was|says|saying|like|of|message|text))?(?:[:,]? |[.:] ?\n{1,2})["“\x60])` +
        String.raw`(?=[^"“”\x60\n]{3,120}[^"“”\x60]{5,200}["”\x60])(?=(?:[^\s"“”\x60]{1,60}\s{1,2}){2}[^\s"“”\x60])`,
      "gim",
    ),
    where: new Set(["prose", "title"]),
    certain: true,
    weak: true,
  },
  {
    name: "quoted-before",
    reason: "the same, before words that say what it was",
    source: "reports in a person's words",
    words: ['" ', "” ", "` "],
    behind: QUOTES,
    pattern: new RegExp(
      String.raw`(?<=(?:^|[\s(])["“\`])(?=[^"“”\`\n]{8,200}["”\`] (?:${SAID}))${QUOTED_MESSAGE}`,
      "gim",
    ),
    where: new Set(["prose", "title"]),
    weak: true,
  },
  {
    name: "quoted-failure",
    reason: "a quotation that begins by saying what failed",
    source: "reports in a person's words",
    words: QUOTES.flatMap((quote) =>
      ["Could ", "Couldn't", "Cannot ", "Can't ", "Failed to ", "Unable to "].map((words) => `${quote}${words}`),
    ),
    behind: QUOTES,
    pattern: new RegExp(
      String.raw`(?<=(?<!\b(?:issues?|tickets?|bugs?|reports?|threads?|discussions?|posts?|questions?|titled|called|named|about)[:,]?)` +
        String.raw`(?:^|[\s(])["“\`])(?=(?:Could ?n[o'’]t|Cannot|Can['’]t|Failed to|Unable to) )${QUOTED_MESSAGE}`,
      "gim",
    ),
    where: new Set(["prose"]),
    weak: true,
  },
  {
    name: "bold-message",
    reason: "words of failure in bold, behind words that announce what a program said",
    source: "reports in a person's words",
    words: ["**"],
    behind: ["**"],
    pattern: new RegExp(String.raw`(?<=\b(?:${SAYING})\b[^\n*.]{0,40}\*\*)${BOLD_MESSAGE}`, "gim"),
    where: new Set(["prose"]),
    weak: true,
  },
  {
    name: "status-in-quotes",
    reason: "a status and its words in quotation marks",
    source: "https://www.rfc-editor.org/rfc/rfc9110#section-15",
    words: ['"4', '"5', "`4", "`5", "“4", "“5", '"HTTP', "`HTTP", "“HTTP"],
    behind: QUOTES,
    pattern:
      /(?<=["“`])(?=(?:HTTP(?:\/\d(?:\.\d)?)? )?[45]\d\d [A-Z][A-Za-z-]{2,20}(?: [A-Z][A-Za-z-]{2,20}){0,3}["”`])/gm,
    where: new Set(["prose", "title"]),
    certain: true,
    weak: true,
  },
  {
    name: "quoted-failures",
    reason:
      "a message in small letters (with a word of failure, or shortened to what is alike) that a title quotes, and says that it makes failures",
    source: "titles of issues about a build's machines",
    words: ['" fail', "” fail", "` fail"],
    behind: QUOTES,
    pattern: new RegExp(
      String.raw`(?<=(?:^|[\s(])["“\x60])(?=[a-z][^"“”\x60\n]{7,200}["”\x60] failures?\b)(?=(?:[^\s"“”\x60]{1,60} ){2}[^\s"“”\x60])` +
        String.raw`(?=[^"“”\x60\n]{0,200}(?:\.\*|…|\b${FAILING_WORDS}\b))`,
      "gm",
    ),
    where: new Set(["title"]),
    certain: true,
    weak: true,
  },
  {
    name: "quotes-in-title",
    reason: "words of failure that a title quotes, a name in the same marks among them",
    source: "titles written from an error",
    words: [': "'],
    besides: ['" '],
    behind: ['"'],
    pattern: new RegExp(
      String.raw`(?<=(?<!\b(?:labels?|texts?|titles?|buttons?|options?|menus?|headings?|tooltips?|renam(?:e[sd]?|ing))\b[^"\n]{0,30}): ")` +
        String.raw`(?=[^"\n]{3,120} "[^"\s][^"\n]{0,80}" [^"\n]{2,120}"[.)]{0,2}$)(?=[^\n]{0,320}\b${FAILING_WORDS}\b)`,
      "gim",
    ),
    where: new Set(["title"]),
    certain: true,
    weak: true,
  },
  {
    name: "quoted-title",
    reason: "words of failure that a title quotes",
    source: "titles written from an error",
    words: ['"', "“", "`"],
    behind: QUOTES,
    pattern: new RegExp(String.raw`(?<=(?:^|[\s(])["“\`])${QUOTED_MESSAGE}`, "gim"),
    where: new Set(["title"]),
    weak: true,
  },
];
