import type { Category } from "../../src/domain/category.ts";

/** A title and a sentence that say nothing of a failure. */
export const VAGUE = "Something is off with the lantern";
export const NEUTRAL = "Since Monday, whenever the evening shift uses the lantern. Version 4.2.1.";

/** [category, what a program prints]: one of them is enough. */
export const SIGNS: readonly (readonly [Category, string])[] = [
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

/** [runtime, what it prints]: an exception with its stack, which is a crash. */
export const STACKS: readonly (readonly [string, string])[] = [
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
];

/** [what it is, title, body]: a hint, which is not enough. */
export const HINTS: readonly (readonly [string, string, string])[] = [
  ["a topic in the title", "DNS record type for the harbour", NEUTRAL],
  ["a part of the screen", "About the window of the lantern room", NEUTRAL],
  ["a setting", "The setting for oil", NEUTRAL],
  ["settings", "About the settings of the lantern room", NEUTRAL],
  ["a configuration", "Configuration of the wick", NEUTRAL],
  ["installed long ago", VAGUE, "Installed in spring, updated in summer. The flame leans to the left."],
  ["a path", VAGUE, "The lantern's file names have an odd order: 10 before 2."],
  ["a failure that is denied", VAGUE, "There is no crash and no error, the flame just leans to the left."],
  ["memory as a word", "In memory of the old lantern keeper", "The plaque reads 1931, it was 1932."],
  ["a status that is none", "Room 503 has no lantern", "The plan of the house is wrong."],
  ["429 as a number", "Row 429 is blue instead of green", "Rows 428 and 430 are right."],
  ["extensions of a language", "Syntax extension order differs from the reference", "a before b"],
  ["overloaded functions", "Wrong candidate for the overloaded function trim", "Picks trim(int), not trim(long)."],
];
