/** Whatever an issue says, and wherever it is quoted, it does nothing in the rendered comment. */
import { reasonOf } from "../support/reason-of.ts";
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { parseConfig } from "../../src/config/parse-config.ts";
import type { ErrorEntry } from "../../src/domain/report.ts";
import { RELATIONS } from "../../src/domain/match.ts";
import { MAX_COMMENT_LENGTH, type CommentView, renderComment } from "../../src/render/render-comment.ts";
import { readMarker } from "../../src/render/read-marker.ts";
import { RELATION_TEXT } from "../../src/render/relation-text.ts";
import { findEffects, toHtml } from "./rendered.ts";
import { HOSTILE, HOSTILE_LINES, SITUATIONS } from "./situations.ts";
import { classification, commentView, errorEntry, fingerprint, match, report } from "./view-builder.ts";
import { anySign } from "../support/any-sign.ts";

function effectsOf(view: CommentView): string[] {
  const references = view.matches
    .filter(({ relation }) => RELATION_TEXT[relation].link === "reference")
    .map(({ number }) => number);
  const { fix, incident } = view.status ?? {};
  const ofStatus = [fix?.issue, incident?.previous?.issue].filter((issue) => issue !== undefined);
  return findEffects(toHtml(renderComment(view)), [...references, ...ofStatus]);
}

/** A view in which every text that comes from an issue is `text`. */
function everywhere(text: string, error: Partial<ErrorEntry> = {}): CommentView {
  const frame = { raw: text, function: text, file: text, line: 1, column: 1 };
  return commentView({
    latestVersion: text,
    report: report({
      title: text,
      environment: { platform: text, os: "macos", terminal: text, version: text, feedbackId: text },
      errors: [
        errorEntry({ className: text, message: text, apiType: text, code: text, frames: [frame], count: 3, ...error }),
        errorEntry({ message: text, noise: true, noiseReason: text }),
      ],
      secrets: [{ what: text }],
      problems: [{ kind: "errors-not-json", detail: text }],
    }),
    classification: classification({
      category: "network",
      confidence: 0.9,
      evidence: [{ rule: text, category: "network", reason: text, where: "title", weight: 1 }],
    }),
    fingerprint: fingerprint({ components: [{ kind: "message", value: text, contributes: true, hint: text }] }),
    matches: RELATIONS.map((relation, index) =>
      match({ number: 700 + index, relation, title: text, reasons: [text, text].map(reasonOf), score: 0.5 }),
    ),
    missing: ["description", "version", "error-text", "steps"],
  });
}

const [OWN = "unknown"] = [
  ...parseConfig("custom-categories: {wick-trouble: {patterns: [wick]}}", "f.yml").settings.customCategories.keys(),
];

/** The same of a repository's own category and known issues, whose texts are `text`, too. */
function everywhereOwn(text: string): CommentView {
  const view = everywhere(text);
  return {
    ...view,
    classification: { ...view.classification, category: OWN },
    ownText: { title: text, advice: [text, `${text} and on`], docs: text.replace(/^https?:.*/s, "no address") },
  };
}

function everywhereKnown(text: string): CommentView {
  const view = everywhere(text);
  const docs = text.replace(/^https?:.*/s, "no address");
  const known = { fixedIn: text, advice: [text, text, `It says ${text}`], docs };
  return { ...view, matches: view.matches.map((match, at) => (at % 2 === 0 ? { ...match, known } : match)) };
}

const ATTACKS: readonly (readonly [string, string])[] = [
  ["everything at once", HOSTILE],
  ["everything at once, over lines", HOSTILE_LINES],
  ["user", "@root"],
  ["team", "@quillwork/admins"],
  ["user in brackets", "(@root)"],
  ["user after punctuation", "cc:@root,@root;@root"],
  ["user after an escape", "\\@root"],
  ["user behind an entity", "&#64;root &commat;root"],
  ["issue", "#1"],
  ["issue elsewhere", "other/repo#1 other#1"],
  ["issue in the old way", "GH-1 gh-1"],
  ["issue behind an entity", "&#35;1"],
  ["issue at the end of one text and a digit after it", "#"],
  ["commit", "0123456789abcdef0123456789abcdef01234567"],
  ["short commit", "deadbee root@deadbee quillwork/quill@deadbee"],
  ["commit hidden behind six digits", "0000000123456789abcdef0123456789abcdef01234567"],
  ["address", "https://evil.example/x http://evil.example ftp://evil.example"],
  ["address without scheme", "www.evil.example WWW.EVIL.EXAMPLE"],
  ["address of an issue", "https://github.com/quillwork/quill/issues/1"],
  ["e-mail", "me@evil.example mailto:me@evil.example"],
  ["link", "[click](https://evil.example)"],
  ["link by reference", "[click][1]\n\n[1]: https://evil.example"],
  ["link in brackets", "<https://evil.example> <me@evil.example>"],
  ["link text that closes ours", "x](https://evil.example)"],
  ["image", "![x](https://evil.example/p.png)"],
  ["footnote", "[^1]\n\n[^1]: note"],
  ["tags", "<b>x</b> <img src=x> <script>x</script> <a href=x>x</a> <style>x</style>"],
  ["tag left open", "<details><summary>x"],
  ["tag that closes ours", "</details></sub></blockquote></table>"],
  ["comment", "<!-- x"],
  ["comment that closes", "--> x -->"],
  ["processing instruction", "<? x ?> <!DOCTYPE x> <![CDATA[ x"],
  ["code span", "`x` ``x`` ```x"],
  ["backticks left open", "`"],
  ["many backticks", "`".repeat(400)],
  ["fence", "```\nx\n```\n# x"],
  ["long fence", "``````\nx\n```\n``````"],
  ["tilde fence", "~~~\nx"],
  ["mermaid", "```mermaid\ngraph TD\n```"],
  ["heading", "# x"],
  ["heading by underline", "x\n===\ny\n---"],
  ["list", "- x\n* x\n+ x\n1. x\n1) x"],
  ["task", "- [ ] x"],
  ["quote", "> x"],
  ["alert", "> [!WARNING]\n> x"],
  ["table", "| a | b |\n| - | - |\n| c | d |"],
  ["cells", "a | b | c"],
  ["cells behind a backslash", "a \\| b \\\\| c"],
  ["delimiter row", ":--"],
  ["cells in code", "`a | b`"],
  ["emphasis", "**x** __x__ *x* _x_ ~~x~~"],
  ["emphasis left open", "**x __y ~~z *"],
  ["math", "$x$ $$x$$ $`x`$"],
  ["emoji", ":tada: :+1: :100:"],
  ["direction override", "\u202Egnp.exe\u202C \u2066x\u2069 \u200F"],
  ["zero width", "a\u200Bb\uFEFFc\u00ADd\u2060e"],
  ["tag characters", "x\u{E0041}\u{E0042}\u{E007F}"],
  ["controls", "a\0b\x07c\x1B[31md\x7Fe\x85f"],
  ["line separators", "a\u2028b\u2029c"],
  ["half a surrogate pair", "a\uD83Db\uDE00c"],
  ["marks upon marks", `Z${"\u0335\u0321".repeat(300)}algo`],
  ["from right to left", "שלום #1 @root https://evil.example `x` | y"],
  ["blanks", " \t\n\u00A0\u3000 "],
  ["backslash at the end", "x\\"],
  ["a marker of ours", '<!-- fingerpost:v1 {"version":1} -->'],
  ["a marker of ours on a line of its own", 'x\n<!-- fingerpost:v1 {"version":1} -->\ny'],
];

describe("issue text does nothing in the comment", () => {
  test.each(ATTACKS)("%s", (_name, text) => {
    expect(effectsOf(everywhere(text))).toEqual([]);
    expect(effectsOf(everywhere(`It says ${text} and then goes on.`))).toEqual([]);
    expect(effectsOf(everywhere(`${text}${text}`))).toEqual([]);
  });

  test.each(ATTACKS)("%s, in the repository's own words", (_name, text) => {
    expect(effectsOf(everywhereOwn(text))).toEqual([]);
    expect(effectsOf(everywhereKnown(text))).toEqual([]);
  });

  test.each(Object.entries(SITUATIONS))("in the golden comment %s", (_name, view) => {
    expect(effectsOf(view)).toEqual([]);
  });

  test("our own links are the quiet ones, and only they", () => {
    const html = toHtml(renderComment(everywhere("x")));
    const quiet = RELATIONS.filter((relation) => RELATION_TEXT[relation].link === "quiet");
    expect([...html.matchAll(/<a /g)]).toHaveLength(quiet.length);
  });

  test("no title can lead our link elsewhere, and a repository that is none gets no link", () => {
    expect(effectsOf({ ...everywhere("x"), repo: "a/b)](https://evil.example" })).toEqual([]);
  });
});

describe("the checker itself sees", () => {
  test.each([
    ["a mention", "cc @root", "mention: cc @root"],
    ["an issue", "see #1", "issue: see #1"],
    ["an address", "https://evil.example", '<a href="https://evil.example">'],
    ["an image", "![x](y)", "tag img"],
    ["a script", "<script>x</script>", "tag script"],
    ["details left open", "<details>", "left open details"],
    ["bare math", "$x$", "math: a bare $"],
    ["a heading", "# x", "tag h1"],
    ["an e-mail address", "me@evil.example", '<a href="mailto:me@evil.example">'],
    ["a shortened commit", "in deadbee", "commit: in deadbee"],
    ["an emoji", ":tada:", "emoji: :tada:"],
    ["a direction override", "\u202E", "invisible character"],
  ])("%s", (_name, markdown, expected) => {
    expect(findEffects(toHtml(markdown), []).map((effect) => effect.trim())).toContain(expected);
  });
});

const FRAGMENTS = ATTACKS.map(([, text]) => text);
const SIGNS = "`*_[]()<>!#|~$@:&\\-+=.\n\r\t '\"/aF0 ".split("");

/** Texts made of attacks, of single signs, and of any characters at all. */
const hostileText = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...FRAGMENTS)), { maxLength: 12 })
    .map((p) => p.join("")),
  fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }).map((parts) => parts.join("")),
  fc.string({ unit: anySign, maxLength: 60 }),
);

describe("laws", () => {
  test("no text in any field has an effect, and the marker is read back", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const view = everywhere(text);
        expect(effectsOf(view)).toEqual([]);
        expect(readMarker(renderComment(view))).toEqual(view.state);
      }),
      { numRuns: 90 },
    );
  });

  test("nor has any text of the repository's own", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        for (const view of [everywhereOwn(text), everywhereKnown(text)]) {
          expect(effectsOf(view)).toEqual([]);
          expect(readMarker(renderComment(view))).toEqual(view.state);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("two texts side by side have no effect that neither has alone", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, message) => {
        const view = everywhere(title, { message });
        expect(effectsOf(view)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test("a comment never exceeds GitHub's limit, and headline, footer and marker survive", () => {
    const long = fc.oneof(
      fc
        .constantFrom("@", "$", "&", "<", "`", "|", "\u202E", "#1", "👩‍👩‍👧‍👦", "ש", "a\u0301")
        .map((sign) => sign.repeat(3000)),
      hostileText,
    );
    fc.assert(
      fc.property(long, fc.integer({ min: 1, max: 60 }), (text, errors) => {
        const one = everywhere(text);
        const view = {
          ...one,
          report: {
            ...one.report,
            errors: Array.from({ length: errors }, () => errorEntry({ message: text, className: text })),
          },
        };
        const body = renderComment(view);
        expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH);
        expect(body.startsWith("### Connection problem\n")).toBe(true);
        expect(body).toContain("Written by Fingerpost");
        expect(readMarker(body)).toEqual(view.state);
        expect(effectsOf(view)).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });
});
