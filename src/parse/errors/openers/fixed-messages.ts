/**
 * Messages that runtimes, compilers, databases and TLS libraries word alike everywhere, and that no person says in their own
 * words: they are errors wherever they stand, without a class in front, without quotation marks, in a sentence or as a title.
 * Each pattern matches the whole message, which therefore ends where it does and not with the sentence. Linear like the others.
 */
import { overLines } from "../../../wording/over-lines.ts";
import { once } from "../../text/once.ts";
import { type ErrorOpener, PROSE_LOG_TITLE } from "./error-opener.ts";
import { WORDS } from "./fixed/known-words.ts";
import { linesOf, toOpener } from "./fixed/message-lines.ts";
import { APP_MESSAGES } from "./fixed/of-apps.ts";
import { COMPILER_MESSAGES } from "./fixed/of-compilers.ts";
import { RUNTIME_MESSAGES } from "./fixed/of-runtimes.ts";
import { SERVICE_MESSAGES } from "./fixed/of-services.ts";
import { SYSTEM_MESSAGES } from "./fixed/of-systems.ts";

interface FixedMessage {
  readonly name: string;
  readonly source: string;
  readonly words: readonly string[];
  readonly pattern: RegExp;
}

/** A name in the marks that compilers put around it, or bare: then one that is no word of a sentence. */
const NAME =
  String.raw`(?:['‘\x60][\w:~<>*&,. ]{1,80}['’]|(?<![\w:~'‘\x60.])(?!(?:It|This|That|Which|They|Type|Function|Variable|Class|Name) )` +
  String.raw`(?=[\w:~]{0,60}[A-Z_:\d])[A-Za-z_][\w:~]{1,80})`;
const QUOTED = String.raw`['‘\x60"][^'’"\n]{1,160}['’"]`;

const FIXED_MESSAGES: readonly FixedMessage[] = [
  {
    name: "javascript-engine",
    source: "V8's messages.h, JavaScriptCore's ExceptionHelpers.cpp",
    words: [
      "annot read prop",
      "annot set prop",
      "is not an object (eval",
      "annot find module '",
      "annot find package '",
    ],
    pattern: overLines("gm")`
        \bCannot (?:read|set) propert(?:y ${QUOTED} of (?:undefined|null)|
          ies of (?:undefined|null)(?: \((?:reading|setting) '[^'\n]{1,80}'\))?)|
        (?<!: )\bCannot find (?:module|package) '[^'\n]{1,300}'(?: imported from \S{1,300})?|
        \b(?:undefined|null) is not an object \(evaluating '[^\n]{1,160}?'\)
      `,
  },
  {
    name: "javascript-value",
    source: "V8's messages.h; a name as programs have it, not a word of a sentence",
    words: [" is not a function", " is not iterable", " is not a constructor", " is undefined", " is not defined"],
    pattern: overLines("gm")`
        (?<![\w$.])(?<!\b(?:[Ii]f|[Ww]hen|[Ww]here|[Ww]hether|[Uu]nless|[Bb]ecause|[Ss]ince|of|in|that) )(?=[\w$]{1,60}[.$_A-Z(])[\w$.]{2,100}(?:\(\.{3}\))?(?:\.[\w$]{1,60})? is
          (?: undefined\b| not (?:defined\b|(?:a function|a constructor|iterable)\b(?: or its return value is not iterable)?))
      `,
  },
  {
    name: "python-object",
    source: "CPython's Objects/object.c, Lib/importlib",
    words: ["' object ", "' has no attribute '", "No module named ", "list index out of range"],
    pattern: overLines("gm")`
        '[\w.]{1,60}' object (?:has no attribute '\w{1,80}'|is not (?:callable|subscriptable|iterable)|
          does not support item assignment)|\bmodule '[\w.]{1,80}' has no attribute '\w{1,80}'|
        \bNo module named (?:'[\w.]{1,80}'|[\w.]{1,80}\b)|\blist index out of range\b
      `,
  },
  {
    name: "managed-runtime",
    source: ".NET's Strings.resx, Android's runtime, Swift's stdlib",
    words: [
      ...["Object reference not set to an instance", "Index was outside the bounds", "on a null object reference"],
      ...["ly found nil while"],
    ],
    pattern: overLines("gm")`
        \bObject reference not set to an instance of an object\b|\bIndex was outside the bounds of the array\b|
        \bAttempt to (?:invoke|read|write|get) [^\n]{1,240}? on a null object reference\b|
        \bUnexpectedly found nil while (?:implicitly )?unwrapping an Optional value\b
      `,
  },
  {
    name: "c-compiler",
    source: "GCC's and Clang's messages, MSVC's library and linker",
    words: [
      ...[" has not been declared", " was not declared in this scope", " does not name a type", " is not a member of "],
      ...["undeclared identifier", "no matching function for call to ", "vector subscript out of range"],
      ...["unresolved external symbol ", " redeclared in this block"],
    ],
    pattern: overLines("gm")`
        ${NAME} (?:in namespace ${QUOTED} )?(?:has not been declared|was not declared in this scope|does not name a type|
          redeclared in this block|is not a member of ${QUOTED})|
        \buse of undeclared identifier ${QUOTED}|\bno matching function for call to ${QUOTED}|
        \bvector subscript out of range\b|\bunresolved external symbol (?:"[^"\n]{1,240}"|[\w@?$.]{2,200})
      `,
  },
  {
    name: "nothing-called",
    source: "Go's runtime, Lua's ldebug.c, Ruby's NoMethodError, PHP's zend_execute.c",
    words: ["nil pointer dereference", "attempt to ", "ndefined method ", "o undefined ", "member function "],
    pattern: overLines("gm")`
        \b(?:invalid memory address or )?nil pointer dereference\b|
        \battempt to (?:index|call|compare|concatenate|perform arithmetic on|get length of) [^\n.;]{0,80}?\(a \w{3,8} value\)|
        \bundefined method [\x60']\S{1,80}' for [\w:#<>]{1,80}|
        \bCall to undefined (?:function|method) [\w\\:]{2,160}(?:\(\))?|\bCall to a member function \w{1,80}\(\) on \w{2,20}\b
      `,
  },
  {
    name: "database",
    source: "PostgreSQL, SQLite and MySQL",
    words: [
      ...[
        '" does not exist',
        "” does not exist",
        "o such table: ",
        "o such column: ",
        "violates unique constraint ",
        "database is locked",
      ],
      ...["database disk image is malformed"],
    ],
    pattern: overLines("gm")`
        \b(?:relation|column|database|role|function|schema) ["“][^"“”\n]{1,120}["”] does not exist\b|
        \bno such (?:table|column): [\w."]{1,120}|\bduplicate key value violates unique constraint "[^"\n]{1,120}"|
        \bdatabase is locked\b|\bdatabase disk image is malformed\b
      `,
  },
  {
    name: "certificate",
    source: "OpenSSL's X509_verify_cert_error_string, Go's crypto/x509",
    words: ["issuer certificate", "signed certificate", "the first certificate", "by unknown authority"],
    pattern: overLines("gm")`
        \bunable to get (?:local )?issuer certificate\b|\bself[- ]signed certificate(?: in certificate chain)?(?= ?(?:$|[\n.,;:)"'\x60]))|
        \bunable to verify the first certificate\b|\bx509: certificate signed by unknown authority\b
      `,
  },
  {
    name: "stopped-app",
    source: "Android's and Windows' dialogs",
    words: [" has stopped", " keeps stopping", " isn't responding", " cannot access the specified device"],
    pattern: overLines("gm")`
        \bUnfortunately, [\w .-]{2,60} has stopped\b\.?|(?<=["“])[\w .-]{2,60} (?:keeps stopping|isn't responding|has stopped working)\b|
        \bWindows cannot access the specified device, path, or file\b
      `,
  },
  {
    name: "loader-version",
    source: "ld.so(8); a registry of containers",
    words: [
      ...["version `GLIBC", "version 'GLIBC", "version `CXXABI", "no matching manifest for ", "ymbol not found: _"],
    ],
    pattern: overLines("gm")`
        \bversion [\x60'](?:GLIBCX{0,2}|CXXABI)_[\d.]{1,12}' not found\b|
        \bno matching manifest for [\w/]{3,40} in the manifest list entries\b|
        \b[Ss]ymbol not found: _[\w$]{2,300}
      `,
  },
];

export const FIXED_OPENERS: readonly ErrorOpener[] = FIXED_MESSAGES.map(({ name, ...row }) => ({
  ...row,
  name: `fixed-${name}`,
  reason: "a message that is worded alike everywhere",
  where: PROSE_LOG_TITLE,
  inline: true,
  weak: true,
  certain: true,
  extent: "match",
}));

const FAMILIES = [...COMPILER_MESSAGES, ...RUNTIME_MESSAGES, ...SYSTEM_MESSAGES, ...SERVICE_MESSAGES, ...APP_MESSAGES];

const runs = once(() => WORDS.split("\n"));

/** By its place the longest fixed run of each message that is known word for word; all of them, in their order. */
export const knownWords = once((): readonly string[] => runs().map((line) => line.split("\t", 1)[0] ?? ""));

/** The messages of all families, each with its family and its place there; a text that has none of their words needs none. */
const knownLines = once(() =>
  FAMILIES.flatMap((family) => linesOf(family).map((line, index) => ({ family, line, index }))),
);

const made = new Map<number, ErrorOpener>();

/** The opener of the message at a place in `knownWords`; undefined beyond its end. The same one each time. */
export function knownMessage(at: number): ErrorOpener | undefined {
  const before = made.get(at);
  const known = knownLines()[at];
  if (before !== undefined || known === undefined) return before;
  const opener = toOpener(known.family, known.line, known.index, runs()[at] ?? "");
  made.set(at, opener);
  return opener;
}
