import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { ALGORITHM } from "../../src/fingerprint/algorithm.ts";
import { ANALYSIS } from "../../src/match/analysis.ts";
import { toDocument } from "../../src/match/document.ts";
import { checksum } from "../../src/match/index/checksum.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { isSnapshot, readSnapshot, type SnapshotMeta, writeSnapshot } from "../../src/match/snapshot.ts";
import { answersOf, histories, outcomeOf, play } from "./index/content.ts";
import { documentOf, indexOf, issueOf } from "./issue-of.ts";

const META: SnapshotMeta = {
  repo: "acme/lantern",
  syncedUntil: "2031-03-01T08:00:00.000Z",
  isComplete: true,
  generator: "0.1.0",
};

function small(): IssueIndex {
  return indexOf([
    documentOf(3, { title: "The lamp is dark", body: "It was fine before.\n\n```\nsoot at wick.ts\n```\n" }),
    documentOf(8, { title: "Oil runs out", state: "closed", closedAt: "2031-04-01T00:00:00.000Z", duplicateOf: [3] }),
  ]);
}

function refusalOf(bytes: Uint8Array): string {
  const read = readSnapshot(bytes);
  return read.kind === "refused" ? read.reason : "taken";
}

/** The same bytes with another word at a place, and a checksum that fits: what an attacker would write. */
function forged(bytes: Uint8Array, change: (words: Uint32Array, bytes: Uint8Array) => void): Uint8Array {
  const copy = bytes.slice();
  const words = new Uint32Array(copy.buffer);
  change(words, copy);
  words.set(checksum(words, 6, 10), 6);
  return copy;
}

describe("a snapshot", () => {
  test("read back answers as the index did, whatever happened to that, and its bytes depend on the content alone", () => {
    fc.assert(
      fc.property(histories, (history) => {
        const index = new IssueIndex();
        play(history, index);
        const bytes = writeSnapshot(index, META);
        expect(bytes).toEqual(writeSnapshot(indexOf(outcomeOf(history).toReversed()), META));
        const read = readSnapshot(bytes);
        if (read.kind !== "index") throw new Error(read.reason);
        expect(read.meta).toEqual(META);
        expect(answersOf(read.index)).toEqual(answersOf(index));
        expect(writeSnapshot(read.index, META)).toEqual(bytes);
      }),
    );
  });

  test("read back goes on as the index would", () => {
    fc.assert(
      fc.property(histories, histories, (before, after) => {
        const index = new IssueIndex();
        play(before, index);
        const read = readSnapshot(writeSnapshot(index, META));
        if (read.kind !== "index") throw new Error(read.reason);
        play(after, index);
        play(after, read.index);
        expect(answersOf(read.index)).toEqual(answersOf(index));
      }),
    );
  });

  test("may stand anywhere in a larger buffer", () => {
    const bytes = writeSnapshot(small(), META);
    for (const offset of [1, 3, 8]) {
      const buffer = Buffer.alloc(bytes.length + 16, 0xff);
      buffer.set(bytes, offset);
      const read = readSnapshot(buffer.subarray(offset, offset + bytes.length));
      expect(read.kind === "index" && answersOf(read.index)).toEqual(answersOf(small()));
    }
  });

  test("of an empty index is an empty index", () => {
    const read = readSnapshot(writeSnapshot(new IssueIndex(), { ...META, syncedUntil: null, isComplete: false }));
    expect(read.kind === "index" && [read.index.size, read.meta.syncedUntil, read.meta.isComplete]).toEqual([
      0,
      null,
      false,
    ]);
  });

  test.each<[string, (bytes: Uint8Array) => Uint8Array]>([
    ["an array", (bytes) => bytes],
    ["a Buffer", (bytes) => Buffer.from(bytes)],
  ])("outlives its bytes: %s", (_, of) => {
    const bytes = of(writeSnapshot(small(), META));
    const read = readSnapshot(bytes);
    bytes.fill(0);
    expect(read.kind === "index" && answersOf(read.index)).toEqual(answersOf(small()));
  });
});

describe("a snapshot is refused", () => {
  const bytes = writeSnapshot(small(), META);

  test("with any byte changed", () => {
    for (let at = 0; at < bytes.length; at++) {
      for (const bit of [0x01, 0x80, 0xff]) {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ bit;
        expect([at, readSnapshot(damaged).kind]).toEqual([at, "refused"]);
      }
    }
  });

  test("cut anywhere, or with more behind it", () => {
    for (let length = 0; length < bytes.length; length++) {
      expect([length, readSnapshot(bytes.subarray(0, length)).kind]).toEqual([length, "refused"]);
    }
    expect(refusalOf(Uint8Array.from([...bytes, ...new Uint8Array(16)]))).toMatch(/cut or damaged/);
  });

  test.each<[string, Uint8Array, RegExp]>([
    ["nothing", new Uint8Array(0), /not one of/],
    ["JSON Lines", new TextEncoder().encode('{"repo":"acme/lantern","number":1}\n'), /not one of/],
    ["a newer format", forged(bytes, (words) => (words[2] = 99)), /format 99; this version reads/],
    ["another byte order", forged(bytes, (words) => (words[3] = 0x04030201)), /byte order/],
    ["another number of sections", forged(bytes, (words) => (words[4] = 3)), /sections/],
    ["meta data that is no JSON", forged(bytes, (_, all) => (all[144] = 0x7a)), /description/],
    ["a section that claims to be huge", forged(bytes, (words) => (words[18] = 0xffff_fff0)), /contradicts|impossible/],
    ["a section that is a byte short", forged(bytes, (words) => (words[17] = (words[17] ?? 0) - 1)), /impossible/],
  ])("%s", (_, given, expected) => {
    expect(refusalOf(given)).toMatch(expected);
  });

  test("of another way to read or to fingerprint issues", () => {
    const text = new TextDecoder("latin1").decode(bytes);
    for (const id of [ANALYSIS, ALGORITHM]) {
      const at = text.indexOf(id) + id.length - 1;
      expect(refusalOf(forged(bytes, (_, all) => (all[at] = 0x39)))).toMatch(id.slice(0, -1));
    }
  });

  test("or read without harm, with anything in it and a checksum that fits", () => {
    const place = fc.integer({ min: 16, max: bytes.length / 4 - 1 });
    const value = fc.oneof(fc.integer({ min: 0, max: 0xffff_ffff }), fc.constantFrom(0, 0xffff_ffff, 0x7fff_ffff, 1));
    fc.assert(
      fc.property(fc.array(fc.tuple(place, value), { minLength: 1, maxLength: 4 }), (changes) => {
        const read = readSnapshot(
          forged(bytes, (words) => {
            for (const [at, word] of changes) if (at < 6 || at > 9) words[at] = word;
          }),
        );
        if (read.kind === "refused") return;
        answersOf(read.index);
        read.index.remove(3);
        read.index.update(documentOf(8, { title: "Anything else" }));
        answersOf(read.index);
        writeSnapshot(read.index, META);
      }),
      { numRuns: 150 },
    );
  });
});

test("starts with its own magic", () => {
  expect(isSnapshot(writeSnapshot(small(), META).subarray(0, 8))).toBe(true);
  expect(isSnapshot(Uint8Array.of(0x1f, 0x8b))).toBe(false);
});

/**
 * A change of tokens, stems, stop words or fields makes stored snapshots answer wrongly: it needs a new `ANALYSIS`. So
 * the terms of a text with a bit of everything are pinned here, beside the id under which they were made.
 */
test("the id of the analysis names the terms that this version makes", () => {
  const body =
    "Crashes while parsing parseHTTPBody2 of soot_level=12, 灯火が消える; naïve ports 8080 and 123456.\n\n```\nat trim\n```\n";
  expect([ANALYSIS, toDocument(issueOf(1, { title: "Lamps flickered", body })).terms]).toMatchInlineSnapshot(`
   [
     "terms-2026-12-01",
     {
       "code": [
         "trim",
       ],
       "errors": [],
       "prose": [
         "crash",
         "pars",
         "parsehttpbody2",
         "pars",
         "http",
         "body",
         "soot_level",
         "soot",
         "level",
         "12",
         "灯火",
         "火が",
         "が消",
         "消え",
         "える",
         "naiv",
         "port",
         "8080",
       ],
       "title": [
         "lamp",
         "flicker",
       ],
     },
   ]
  `);
});
