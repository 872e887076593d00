import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hostileText, LENGTH, WRITTEN_UNITS } from "../../bench/hostile-shapes.ts";
import { clip } from "../../src/render/clip.ts";
import { codeSpan, fenced, inlineText, tableCell } from "../../src/render/escape.ts";
import { maskHomeDirectories } from "../../src/render/mask-home.ts";
import { visibleText } from "../../src/render/visible-text.ts";
import { findEffects, toHtml } from "./rendered.ts";

const Z = "&#8203;";

/** What a person sees of one line of Markdown, without the invisible spaces. */
function seen(markdown: string): string {
  return toHtml(`x ${markdown} x`)
    .replace(/<\/?(?:p|span|code)[^>]*>/g, "")
    .replace(/&(lt|gt|amp|quot);/g, (_all, name: string) => ({ lt: "<", gt: ">", amp: "&", quot: '"' })[name] ?? "")
    .replaceAll("\u200B", "")
    .trim()
    .slice(2, -2);
}

describe("inlineText", () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ["plain words", "The upload stops at 40%", "The upload stops at 40%"],
    ["words of other scripts", "ログインできない", "ログインできない"],
    ["an error's type", "400 invalid_request_error", "400 invalid_request_error"],
    ["a version", "2.4.1", "2.4.1"],
    ["a path", "src/main.ts:14:3", "src/main.ts:14:3"],
    ["a hyphenated word", "well-known gpt-4o", "well-known gpt-4o"],
    ["a time", "at 09:30", "at 09:30"],
    ["underscores around a word", "__init__", "\\_\\_init\\_\\_"],
    ["a mention", "ask @mira", `ask @${Z}mira`],
    ["a team", "(@quillwork/core)", `(@${Z}quillwork/core)`],
    ["an issue", "see #12", `see #${Z}12`],
    ["a channel, which is no issue", "see #help", "see #help"],
    ["an issue in the old way", "GH-12", `GH-${Z}12`],
    ["an address", "https://a.example/b", `https:${Z}//a.example/b`],
    ["an address without scheme", "www.a.example", `www${Z}.a.example`],
    ["a commit", "deadbeef12", `deadbe${Z}ef12`],
    ["an emoji code", ":tada:", `:${Z}tada:`],
    ["an amount", "$5", "<span>$</span>5"],
    ["a tag", "<img src=x>", "&lt;img src=x&gt;"],
    ["an entity", "&lt;", "&amp;lt;"],
    ["a link", "[a](b)", "\\[a\\](b)"],
    ["a pipe", "a | b", "a &#124; b"],
    ["a pipe behind a backslash", "a \\| b", "a \\\\&#124; b"],
    ["backticks", "`a`", "\\`a\\`"],
    ["a heading", "# a", "\\# a"],
    ["a list", "- a", "\\- a"],
    ["a numbered list", "1. a", `1${Z}. a`],
    ["lines", "a\r\n  b\n\nc", "a b c"],
    ["nothing but blanks", " \n\t\u00A0", ""],
    ["a direction override", "a\u202Eb", "a\\\\u202Eb"],
    ["from right to left", "שלום", '<span dir="auto">שלום</span>'],
    ["a home directory", "in /home/mira/code", "in \\~/code"],
  ];

  test.each(rows)("%s", (_name, text, expected) => {
    expect(inlineText(text)).toBe(expected);
  });

  test.each(rows.filter(([, text]) => !/home|\n|^\s*$|\u202E/.test(text)))(
    "shows what was written: %s",
    (_name, text) => {
      expect(seen(inlineText(text))).toBe(text);
      expect(seen(inlineText(`It says ${text} here`))).toBe(`It says ${text} here`);
    },
  );
});

describe("codeSpan", () => {
  test.each([
    ["plain", "npm run x", "`npm run x`"],
    ["nothing is escaped", "@a #1 <b> $x$ *y*", "`@a #1 <b> $x$ *y*`"],
    ["a backtick", "a`b", "``a`b``"],
    ["backticks at the ends", "`a`", "`` `a` ``"],
    ["two backticks", "a``b", "```a``b```"],
    ["a pipe", "a | b", "<code>a &#124; b</code>"],
    ["lines", "a\n\tb", "`a b`"],
    ["a control character", "a\0b", "`a␀b`"],
    ["blank", "  ", ""],
  ])("%s", (_name, text, expected) => {
    expect(codeSpan(text)).toBe(expected);
  });

  test("shows what was written, whatever it is", () => {
    const printable = fc
      .stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/)
      .filter((text) => !/home|users| {2}|@/i.test(text));
    fc.assert(
      fc.property(printable, (text) => {
        expect(seen(codeSpan(text))).toBe(text);
        expect(seen(inlineText(text))).toBe(text);
      }),
    );
  });
});

describe("fenced", () => {
  test.each([
    ["plain", "a\nb", "```text\na\nb\n```"],
    ["blanks at the ends", "\n\n  a \n b  \n\n", "```text\na\n b\n```"],
    ["a fence in it", "a\n```\nb", "````text\na\n```\nb\n````"],
    ["a long fence in it", "`````", "``````text\n`````\n``````"],
    ["tabs stay", "a\n\tb", "```text\na\n\tb\n```"],
    ["other controls are shown", "a\x1B[31m", "```text\na␛[31m\n```"],
    ["blank", " \n ", ""],
    ["a marker's line is moved", "x\n<!-- y", "```text\nx\n <!-- y\n```"],
  ])("%s", (_name, text, expected) => {
    expect(fenced(text)).toBe(expected);
  });

  test("cuts lines and length, and says so", () => {
    expect(fenced("1\n2\n3\n4", 100, 3)).toBe("```text\n1\n2\n…\n```");
    expect(fenced("x".repeat(50), 10)).toBe(`\`\`\`text\n${"x".repeat(9)}…\n\`\`\``);
  });
});

describe("tableCell", () => {
  test.each([
    ["a value", "iTerm.app", "iTerm.app"],
    ["nothing", "", "–"],
    ["a pipe", "a|b", "a&#124;b"],
  ])("%s", (_name, text, expected) => {
    expect(tableCell(text)).toBe(expected);
  });
});

describe("visibleText", () => {
  test.each([
    ["C0 as control pictures", "\0\x07\x1B\x7F", "␀␇␛␡"],
    ["C1 as escapes", "\x85\x9B", "\\u0085\\u009B"],
    ["direction marks", "\u200E\u200F\u061C\u202A\u2069", "\\u200E\\u200F\\u061C\\u202A\\u2069"],
    ["zero width", "a\u200Bb\uFEFF\u2060\u00AD", "a\\u200Bb\\uFEFF\\u2060\\u00AD"],
    ["tag characters", "\u{E0041}", "\\u{E0041}"],
    ["blank letters", "\u3164\u115F\uFFA0", "\\u3164\\u115F\\uFFA0"],
    ["line ends become one kind", "a\r\nb\rc", "a\nb\nc"],
    ["half a pair", "\uD83D", "\uFFFD"],
    ["at most four marks on a letter", `e${"\u0301".repeat(9)}`, `e${"\u0301".repeat(4)}`],
  ])("shows %s", (_name, text, expected) => {
    expect(visibleText(text)).toBe(expected);
  });

  test.each([
    ["tab and line feed", "a\tb\nc"],
    ["an emoji of several parts", "👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 1️⃣"],
    ["Persian with its joiner", "می‌خواهم"],
    ["Devanagari with its joiner", "क्‍ष"],
    ["accents", "e\u0301 Ångström"],
    ["Thai", "ที่นี่"],
  ])("leaves %s alone", (_name, text) => {
    expect(visibleText(text)).toBe(text);
  });
});

describe("maskHomeDirectories", () => {
  test.each([
    ["macOS", "/Users/mira/code", "~/code"],
    ["Linux", "open '/home/mira.lind/x'", "open '~/x'"],
    ["Windows", "C:\\Users\\Mira Lind\\x", "~\\x"],
    ["Windows at the end of a sentence", "in C:\\Users\\mira is", "in ~ is"],
    ["Windows as in JSON", "C:\\\\Users\\\\mira\\\\x", "~\\\\x"],
    ["Windows with slashes", "file:///C:/Users/mira/x", "file:///~/x"],
    ["WSL", "/mnt/c/Users/mira/x", "~/x"],
    ["WSL from Windows", "\\\\wsl.localhost\\Ubuntu\\home\\mira\\x", "\\\\wsl.localhost\\Ubuntu~\\x"],
    ["a file address", "file:///home/mira/x", "file://~/x"],
    ["made into one folder name", "/projects/-Users-mira-code", "/projects/~-code"],
  ])("%s", (_name, text, expected) => {
    expect(maskHomeDirectories(text)).toBe(expected);
    expect(maskHomeDirectories(`Error in (${text})`)).toBe(`Error in (${expected})`);
  });

  test.each([
    ["nobody's home", "/Users/Shared/x C:\\Users\\Public\\x /home/linuxbrew/.linuxbrew"],
    ["an address", "https://a.example/home/page https://a.example/Users/7"],
    ["a word", "home/page -Users"],
    ["a route", "GET /api/users/7"],
  ])("leaves alone: %s", (_name, text) => {
    expect(maskHomeDirectories(text)).toBe(text);
  });
});

describe("clip", () => {
  test.each([
    ["short enough", "abc", 3, "abc"],
    ["one too long", "abcd", 3, "ab…"],
    ["blanks before the cut", "ab cd", 4, "ab…"],
    ["pairs stay whole", "😀😀😀😀", 3, "😀😀…"],
    ["pairs that fit", "😀😀😀", 3, "😀😀😀"],
    ["families stay whole", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", 2, "👩‍👩‍👧‍👦…"],
    ["accents stay with their letters", "e\u0301e\u0301e\u0301", 2, "e\u0301…"],
  ])("%s", (_name, text, max, expected) => {
    expect(clip(text, max)).toBe(expected);
  });

  test("never longer than asked, never half a character", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.integer({ min: 1, max: 40 }), (text, max) => {
        const clipped = clip(text, max);
        expect([...new Intl.Segmenter("en").segment(clipped)].length).toBeLessThanOrEqual(max);
        expect(clipped.isWellFormed()).toBe(true);
        expect(text.startsWith(clipped.replace(/…$/u, "")) || clipped === text).toBe(true);
      }),
    );
  });
});

describe("65,536 characters of one sign", () => {
  test.each(WRITTEN_UNITS)("%j", (unit) => {
    const text = hostileText({ head: "", unit });
    for (const written of [inlineText(text), codeSpan(text), fenced(text)]) expect(written.length).toBeLessThan(20_000);
    expect(findEffects(toHtml(inlineText(text, 2_000)), [])).toEqual([]);
    expect(findEffects(toHtml(fenced(text, LENGTH, 70_000)), [])).toEqual([]);
  });
});
