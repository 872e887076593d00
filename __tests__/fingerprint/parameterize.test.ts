import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { hostileText, LENGTH, MESSAGE_UNITS } from "../../bench/hostile-shapes.ts";
import { PARAMETER_PATTERNS } from "../../src/fingerprint/parameter-patterns.ts";
import { parameterize } from "../../src/fingerprint/parameterize.ts";
import { anySign } from "../support/any-sign.ts";

/** [name, input, expected]; each row runs alone and in three contexts. */
const rows: readonly (readonly [string, string, string])[] = [
  ["e-mail", "ann.lee+bugs@mail.example.co", "<email>"],
  ["URL with query", "https://api.example.net/v2/things?id=7&x=%20", "<url>"],
  ["URL with port", "http://localhost:8080/health", "<url>"],
  ["file URL", "file:///home/ann/app/cli.js", "<url>"],
  ["websocket URL", "wss://push.example.org/socket", "<url>"],
  ["traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "<trace>"],
  ["UUID", "3f2b8c1e-7d4a-4b6f-9a10-5c2d8e7f1a2b", "<uuid>"],
  ["UUID in capitals", "3F2B8C1E-7D4A-4B6F-9A10-5C2D8E7F1A2B", "<uuid>"],
  ["request id", "req_01AbCdEfGhIjKlMn", "<id>"],
  ["tool use id", "toolu_01ZyXwVuTs9876", "<id>"],
  ["message id", "msg_01Zz9Yy8Xx7", "<id>"],
  ["chat completion id", "chatcmpl-8Abc1Def2Ghi", "<id>"],
  ["session id", "session_9f8e7d6c", "<id>"],
  ["snake_case word with an id's prefix stays", "user_settings", "user_settings"],
  ["kebab-case word with an id's prefix stays", "file-watcher", "file-watcher"],
  ["SHA-1", "da39a3ee5e6b4b0d3255bfef95601890afd80709", "<hash>"],
  ["MD5", "d41d8cd98f00b204e9800998ecf8427e", "<hash>"],
  ["hex address", "0x7ffd1a2b3c4d", "<hex>"],
  ["short 0x", "0x1F", "<hex>"],
  ["hex of 8 with a digit", "deadbee1", "<hex>"],
  ["hex of 12 in capitals", "00AB12CD34EF", "<hex>"],
  ["a word of hex letters stays", "defaced", "defaced"],
  ["eight hex letters without a digit stay", "deadbeef", "deadbeef"],
  ["long token", "a8Kd93LmQz01PfT7", "<token>"],
  ["long identifier stays", "MaxFileReadTokenExceededError", "MaxFileReadTokenExceededError"],
  ["ISO date-time", "2031-02-03T04:05:06.789Z", "<date>"],
  ["ISO date-time with zone", "2031-02-03 04:05:06+02:00", "<date>"],
  ["ISO date", "2031-02-03", "<date>"],
  ["slash date", "2031/02/03", "<date>"],
  ["RFC 2822 date", "Mon, 03 Feb 2031 04:05:06 GMT", "<date>"],
  ["month and day", "Feb 3", "<date>"],
  ["time of day", "04:05:06.789", "<time>"],
  ["time with am", "3am", "<time>"],
  ["time with PM", "11:30 PM", "<time>"],
  ["time zone", "Europe/Lisbon", "<timezone>"],
  ["IPv4", "10.20.30.40", "<ip>"],
  ["IPv4 with port", "127.0.0.1:5432", "<ip>"],
  ["IPv6", "2001:db8:85a3:0:0:8a2e:370:7334", "<ip>"],
  ["compressed IPv6", "fe80::1ff:fe23:4567:890a", "<ip>"],
  ["IPv6 loopback", "::1", "<ip>"],
  ["IPv6 in brackets with port", "[::1]:3000", "<ip>"],
  ["C++ name stays", "Foo::bar()", "Foo::bar()"],
  ["C++ name of hex letters stays", "Face::add()", "Face::add()"],
  ["Rust path stays", "std::collections::HashMap", "std::collections::HashMap"],
  ["Ruby name stays", "Net::HTTP", "Net::HTTP"],
  ["host", "api.example.com", "<host>"],
  ["host with port", "db.internal.example.org:5432", "<host>"],
  ["localhost with port", "localhost:3000", "<host>"],
  ["library name stays", "socket.io", "socket.io"],
  ["property chain stays", "response.data.items", "response.data.items"],
  ["Unix home", "/home/ann/project/src/main.rs", "<path>"],
  ["macOS home", "/Users/ann/Library/Caches", "<path>"],
  ["temp directory", "/var/folders/x1/T/tmp-4821/out.log", "<path>"],
  ["nvm prefix", "/home/ann/.nvm/versions/node/v20.1.0/lib/node_modules/tool/cli.js", "<path>"],
  ["tilde path", "~/.config/tool/settings.json", "<path>"],
  ["$HOME path", "$HOME/.cache/tool", "<path>"],
  ["bundle path", "/$bunfs/root/tool", "<path>"],
  ["Windows path", "C:\\Users\\ann\\AppData\\Local\\tool", "<path>"],
  ["Windows path with slashes", "B:/~BUN/root/tool.exe", "<path>"],
  ["Windows variable path", "%APPDATA%\\npm\\tool", "<path>"],
  ["UNC path", "\\\\server\\share\\dir", "<path>"],
  ["relative file", "src/app/main.ts", "<path>"],
  ["dotted relative file", "./build/out.js", "<path>"],
  ["slash command stays", "/compact", "/compact"],
  ["and/or stays", "and/or", "and/or"],
  ["I/O stays", "I/O", "I/O"],
  ["line and column", "main.ts:12:34", "main.ts:<num>:<num>"],
  ["path with line and column", "/opt/app/lib/x.js:441:33630", "<path>:<num>:<num>"],
  ["semver", "2.1.7", "<version>"],
  ["semver with pre-release", "v3.0.0-beta.2", "<version>"],
  ["v-version", "v20", "<version>"],
  ["package with version", "left-pad@1.2.3", "left-pad@<version>"],
  ["milliseconds", "30000ms", "<duration>"],
  ["seconds in words", "30 seconds", "<duration>"],
  ["minutes and seconds", "1m 30s", "<duration>"],
  ["bytes", "10 MB", "<size>"],
  ["kibibytes", "512KiB", "<size>"],
  ["count", "42", "<num>"],
  ["count with separators", "203,456", "<num>"],
  ["negative", "-17", "<num>"],
  ["decimal", "3.14", "<num>"],
  ["exponent", "1.5e-3", "<num>"],
  ["percent", "98%", "<num>"],
  ["thousands", "200k", "<num>"],
  ["index in a path of fields", "messages.16.content.5", "messages.<num>.content.<num>"],
  ["array index", "items[3]", "items[<num>]"],
  ["money", "$12.50", "$<num>"],
  ["issue number", "#1234", "#<num>"],
  ["number between Chinese characters", "共5个", "共<num>个"],
  ["compiler code stays", "E0308", "E0308"],
  ["TypeScript code stays", "TS2304", "TS2304"],
  ["word with digits stays", "utf8 sha256 base64", "utf8 sha256 base64"],
  ["model with a letter suffix stays", "gpt-4o", "gpt-4o"],
  ["dated name", "model-x-20310203", "model-x-<num>"],
  ["exit code keeps its number", "exited with code 137", "exited with code 137"],
  ["exit status keeps its number", "exit status 2", "exit status 2"],
  ["HTTP status keeps its number", "status code 502", "status code 502"],
  ["errno keeps its number", "errno -13", "errno -13"],
  ["quoted word stays", "expected 'foo' to equal 'bar'", "expected 'foo' to equal 'bar'"],
  ["quoted property stays", "(reading 'length')", "(reading 'length')"],
  ["quoted number goes", "expected '17' to equal '18'", "expected '<num>' to equal '<num>'"],
  ["quoted path with spaces", "open '/Users/ann lee/my docs/a.txt'", "open '<path>'"],
  ["quoted Windows path with spaces", 'open "C:\\Program Files\\tool\\x"', 'open "<path>"'],
  ["value after =", "name='ann lee' retries=3 fast=true", "name=<quoted> retries=<num> fast=<bool>"],
  ["minified receiver", "q7.map is not a function", "<min>.map is not a function"],
  ["minified variable", "aB is not defined", "<min> is not defined"],
  ["minified receiver in quotes", "(evaluating 'H.message.content')", "(evaluating '<min>.message.content')"],
  ["readable receiver stays", "fs.readFile is not a function", "fs.readFile is not a function"],
  ["Latin abbreviation stays", "e.g. this, i.e. that", "e.g. this, i.e. that"],
  ["contraction stays", "can't, don't, it's", "can't, don't, it's"],
];

describe("parameterize", () => {
  test.each(rows)("%s, alone", (_, input, expected) => {
    expect(parameterize(input)).toBe(expected);
  });

  test.each(rows)("%s, in a sentence", (_, input, expected) => {
    expect(parameterize(`it failed at ${input} and stopped`)).toBe(`it failed at ${expected} and stopped`);
  });

  test.each(rows)("%s, at the end of a clause", (_, input, expected) => {
    expect(parameterize(`it failed at ${input}, then stopped`)).toBe(`it failed at ${expected}, then stopped`);
  });

  test.each(rows)("%s, in brackets on a line of its own", (_, input, expected) => {
    expect(parameterize(`it failed\n(${input})\nand stopped`)).toBe(`it failed\n(${expected})\nand stopped`);
  });

  test.each(rows)("%s, twice gives the same", (_, input) => {
    expect(parameterize(parameterize(input))).toBe(parameterize(input));
  });
});

describe("parameterize, known to be wrong", () => {
  /** [name, input, what we would like, what we get]. A fix shows up as a failing row. */
  const wrong: readonly (readonly [string, string, string, string])[] = [
    ["an unquoted path with a blank is cut there", "/Users/ann lee/x/y.txt", "<path>", "<path> <path>"],
    ["an endpoint is taken for a path", "POST /v1/things", "POST /v1/things", "POST <path>"],
    ["a hex id without a letter is a number", "12345678", "<hex>", "<num>"],
    ["a relative directory is left alone", "src/app/widgets", "<path>", "src/app/widgets"],
    ["a host under a rare top-level domain stays", "api.example.museum", "<host>", "api.example.museum"],
    ["a short commit id stays", "commit a1b2c3d", "commit <hash>", "commit a1b2c3d"],
    ["an ordinal stays", "the 3rd attempt", "the <num> attempt", "the 3rd attempt"],
    ["a library is taken for a host", "nuget.org", "nuget.org", "<host>"],
  ];
  test.each(wrong)("%s", (_, input, desired, actual) => {
    expect(parameterize(input)).toBe(actual);
    expect(actual).not.toBe(desired);
  });
});

describe("the patterns", () => {
  test("have a name that is a stand-in, unique, and a reason", () => {
    const names = PARAMETER_PATTERNS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, reason } of PARAMETER_PATTERNS) {
      expect(name).toMatch(/^[a-z]+$/);
      expect(reason.length).toBeGreaterThan(10);
    }
  });

  test.each(MESSAGE_UNITS)("16,384 characters of %j become what is left alone", (unit) => {
    const once = parameterize(hostileText({ head: "", unit }, LENGTH / 4));
    expect(parameterize(once)).toBe(once);
  });
});

/** Pieces that sit on the patterns' borders; random text rarely does. */
const pieces = fc.constantFrom(
  ...[
    "5",
    "-",
    "/",
    "a",
    "A",
    "_",
    ".",
    ":",
    "::",
    "\\",
    "<",
    "'",
    '"',
    "=",
    "$",
    "@",
    "#",
    "[",
    "]",
    "(",
    ")",
    " ",
    "\n",
  ],
  ...[
    "ab12",
    "dead",
    "0x1f",
    "v1.2.3",
    "req_",
    "/home/x",
    "C:\\",
    "C:/x y",
    "~/",
    "<num>",
    "<path>",
    "num>",
    "12:30",
    "2031-02-03",
  ],
  ...[
    "T",
    "Z",
    "10ms",
    "5 MB",
    "localhost",
    "x.com",
    "http://",
    "exit code ",
    "%",
    "k",
    "am",
    "fe80::1",
    "0123456789abcdef",
    "Jan 5",
  ],
  ...[
    "é",
    "中",
    ",",
    "=true",
    "='x'",
    "s",
    "is not ",
    "K9.map",
    "127.0.0.1",
    "a@b.co",
    "Europe/Paris",
    "\ud800",
    "\u0000",
    "\u202e",
  ],
);

describe("the laws of parameterize", () => {
  test("it is idempotent", () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const once = parameterize(parts.join(""));
        expect(parameterize(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  test("it never throws, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: anySign, maxLength: 300 }), (text) => {
        expect(typeof parameterize(text)).toBe("string");
      }),
    );
  });

  test("it leaves no whole number behind", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), (first, second) => {
        const text = (a: number, b: number): string => `read ${a} of ${b} entries`;
        expect(parameterize(text(first, second))).toBe(parameterize(text(1, 2)));
      }),
    );
  });
});
