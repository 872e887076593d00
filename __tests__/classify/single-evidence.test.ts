import { describe, expect, test } from "@jest/globals";
import { classify } from "../../src/classify/classify.ts";
import { CATEGORIES, type Category, type CategoryId } from "../../src/domain/category.ts";
import { parseReport } from "../../src/parse/parse-report.ts";

/** What one piece of evidence is worth when it is all there is, with twenty other categories in the race. */

const options = { categories: new Set<Category>(CATEGORIES), floor: 0.5 };
const categoryOf = (title: string, body: string): CategoryId =>
  classify(parseReport({ title, body }), options).category;

const VAGUE = "Something is off with the lantern";
const NEUTRAL = "Since Monday, whenever the evening shift uses the lantern. Version 4.2.1.";

describe("one clear sign is enough, wherever it stands", () => {
  const signs: readonly (readonly [Category, string])[] = [
    ["filesystem", "ENOSPC: no space left on device, write"],
    ["filesystem", "EACCES: permission denied, open '/srv/lantern/oil.db'"],
    ["filesystem", "OSError: [Errno 28] No space left on device"],
    ["network", "connect ECONNREFUSED 127.0.0.1:8125"],
    ["network", "getaddrinfo ENOTFOUND oil.example"],
    ["network", "x509: certificate signed by unknown authority"],
    ["network", "dial tcp 10.0.0.7:443: i/o timeout"],
    ["server-error", "HTTP 503 Service Unavailable"],
    ["server-error", "500 Internal Server Error"],
    ["authentication", "401 Unauthorized"],
    ["authentication", 'password authentication failed for user "keeper"'],
    ["rate-limit", "429 Too Many Requests"],
    ["permission", "permission denied for table wicks"],
    ["crash", "Segmentation fault (core dumped)"],
    ["crash", "thread 'main' panicked at src/wick.rs:12:5: index out of bounds"],
    ["crash", "panic: runtime error: index out of range [5] with length 3"],
    ["crash", "Uncaught TypeError: wick is not a function"],
    ["memory", "FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory"],
    ["memory", "java.lang.OutOfMemoryError: Java heap space"],
    ["install-update", "npm ERR! code ERESOLVE"],
    ["install-update", "ERROR: Failed building wheel for lantern"],
    ["usage-limit", "You exceeded your current quota"],
  ];
  test.each(signs)("%s: in the title: %s", (expected, sign) => {
    expect(categoryOf(sign, NEUTRAL)).toBe(expected);
  });
  test.each(signs)("%s: as a sentence: %s", (expected, sign) => {
    expect(categoryOf(VAGUE, `${NEUTRAL}\n\nIt says: ${sign}`)).toBe(expected);
  });
  test.each(signs)("%s: in a fence: %s", (expected, sign) => {
    expect(categoryOf(VAGUE, `${NEUTRAL}\n\n\`\`\`\n${sign}\n\`\`\``)).toBe(expected);
  });
});

describe("an exception with its stack is a crash, in any runtime", () => {
  test.each([
    [
      "JavaScript",
      "TypeError: wick.trim is not a function\n    at trimWick (src/wick.js:12:9)\n    at main (src/index.js:3:1)",
    ],
    [
      "Python",
      'Traceback (most recent call last):\n  File "wick.py", line 12, in trim\n    wick["length"]\nKeyError: \'length\'',
    ],
    [
      "Java",
      'Exception in thread "main" java.lang.IllegalStateException: no wick\n\tat com.acme.Wick.trim(Wick.java:12)',
    ],
    [
      ".NET",
      "Unhandled exception. System.ArgumentNullException: Value cannot be null. (Parameter 'wick')\n   at Acme.Wick.Trim(String wick) in /src/Wick.cs:line 12",
    ],
    ["Go", "panic: no wick\n\ngoroutine 1 [running]:\nmain.trim(...)\n\t/src/wick.go:12"],
    ["Rust", "thread 'main' panicked at 'no wick', src/wick.rs:12:5\nstack backtrace:\n   0: rust_begin_unwind"],
    [
      "Ruby",
      "wick.rb:12:in `trim': undefined method `length' for nil:NilClass (NoMethodError)\n\tfrom main.rb:3:in `<main>'",
    ],
  ])("%s", (_, stack) => {
    expect(categoryOf(VAGUE, `${NEUTRAL}\n\n\`\`\`\n${stack}\n\`\`\``)).toBe("crash");
  });
});

describe("a hint is not enough", () => {
  test.each([
    ["a topic in the title", "DNS record type for the harbour", NEUTRAL],
    ["a part of the screen", "About the window of the lantern room", NEUTRAL],
    ["a setting", "The setting for oil", NEUTRAL],
    ["installed long ago", VAGUE, "Installed in spring, updated in summer. The flame leans to the left."],
    ["a path", VAGUE, "The lantern's file names have an odd order: 10 before 2."],
    ["a failure that is denied", VAGUE, "There is no crash and no error, the flame just leans to the left."],
    ["memory as a word", "In memory of the old lantern keeper", "The plaque reads 1931, it was 1932."],
    ["a status that is none", "Room 503 has no lantern", "The plan of the house is wrong."],
    ["429 as a number", "Row 429 is blue instead of green", "Rows 428 and 430 are right."],
    ["extensions of a language", "Syntax extension order differs from the reference", "a before b"],
    ["overloaded functions", "Wrong candidate for the overloaded function trim", "Picks trim(int), not trim(long)."],
  ])("%s", (_, title, body) => {
    expect(categoryOf(title, body)).toBe("unknown");
  });
});

describe("a long text that mentions many things", () => {
  test.each([
    [
      "a tour of what works",
      "After a month with the lantern",
      "The installer is quick, the login simple, the network code robust, memory use low, the plugins load, the settings are clear and the menus tidy. What I can't explain: Tuesday's total is 41, the sum of the parts is 42.",
    ],
    [
      "a list of checks",
      "Totals differ",
      "I checked the proxy, the certificates, the permissions of the folder, the disk, the environment variables, the plugins and the browser's console. All of them are fine. The total of Tuesday is still 41 instead of 42.",
    ],
  ])("%s: abstains", (_, title, body) => {
    expect(categoryOf(title, body)).toBe("unknown");
  });
});
