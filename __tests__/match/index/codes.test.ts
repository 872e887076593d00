import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { TEXT_FIELDS } from "../../../src/match/document.ts";
import { ByteReader } from "../../../src/match/index/byte-reader.ts";
import { ByteWriter } from "../../../src/match/index/byte-writer.ts";
import { readCoded, writeCoded } from "../../../src/match/index/code-bytes.ts";
import { addOccurrence, COUNT_CODES, countOf, toCountCode } from "../../../src/match/index/count-code.ts";
import { LENGTHS, toLengthCode } from "../../../src/match/index/length-code.ts";
import { pickSlots, RANGES } from "../../../src/match/index/pick-slots.ts";
import { TermDictionary } from "../../../src/match/index/term-dictionary.ts";
import { hashPrefix, hashTerm } from "../../../src/match/index/term-hash.ts";

function codeOf(counts: readonly number[]): number {
  let packed = 0;
  for (const [field, count] of counts.entries()) {
    for (let at = 0; at < count; at++) packed = addOccurrence(packed, field);
  }
  return toCountCode(packed);
}

describe("a code of counts", () => {
  test.each([
    ["none", [0, 0, 0, 0], [0, 0, 0, 0]],
    ["one of each", [1, 1, 1, 1], [1, 1, 1, 1]],
    ["the highest that are told apart", [2, 5, 4, 4], [2, 5, 4, 4]],
    ["in between: the lower", [2, 4, 3, 3], [2, 3, 2, 2]],
    ["beyond", [9, 300, 256, 1000], [2, 5, 4, 4]],
  ])("%s", (_, counts, expected) => {
    const code = codeOf(counts);
    expect(code).toBeLessThan(COUNT_CODES);
    expect(TEXT_FIELDS.map((_name, field) => countOf(code, field))).toEqual(expected);
  });

  test("fits a byte", () => {
    expect(COUNT_CODES).toBeLessThanOrEqual(256);
  });
});

describe("a code of a length", () => {
  test("is exact to 64 and at most 6% too low beyond", () => {
    for (let length = 0; length <= 10_000; length++) {
      const stands = LENGTHS[toLengthCode(length)] ?? NaN;
      expect(stands).toBeLessThanOrEqual(length);
      expect(stands).toBeGreaterThanOrEqual(length <= 64 ? length : length * 0.94);
    }
  });

  test("never falls where the length rises, and has an end", () => {
    expect(toLengthCode(2 ** 31 - 1)).toBe(255);
    for (let code = 1; code < 256; code++) expect(LENGTHS[code]).toBeGreaterThan(LENGTHS[code - 1] ?? NaN);
  });
});

describe("bytes", () => {
  test("read back as they were written", () => {
    fc.assert(
      fc.property(
        fc.array(fc.maxSafeNat()),
        fc.array(fc.string({ unit: "grapheme" })),
        fc.double(),
        (numbers, texts, x) => {
          const to = new ByteWriter();
          to.list(numbers, (number) => {
            to.number(number);
          });
          to.list(texts, (text) => {
            to.text(text);
          });
          to.float(x);
          const from = new ByteReader(to.view());
          expect(from.list(() => from.number())).toEqual(numbers);
          expect(from.list(() => from.text())).toEqual(texts);
          expect(from.float()).toBe(x);
        },
      ),
    );
  });

  test("that nobody wrote give something, and take no more room than they have", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const from = new ByteReader(bytes);
        const lists = from.list(() => from.list(() => from.text()));
        expect(lists.flat().length).toBeLessThanOrEqual(bytes.length * bytes.length);
        expect(from.position).toBeLessThanOrEqual(bytes.length);
      }),
    );
  });

  test("of numbers with codes read back", () => {
    const items = fc.uniqueArray(fc.integer({ min: 0, max: 2 ** 32 }), { maxLength: 40 });
    fc.assert(
      fc.property(items, fc.integer({ min: 0, max: COUNT_CODES - 1 }), (numbers, code) => {
        const coded = Float64Array.from(numbers, (number, at) => number * 256 + (at % 2 === 0 ? code : 3)).sort();
        const to = new ByteWriter();
        writeCoded(coded, to);
        const found: number[] = [];
        readCoded(to.view(), 0, coded.length, (number, each) => found.push(number * 256 + each));
        expect(found).toEqual([...coded]);
      }),
    );
  });
});

describe("the dictionary", () => {
  test("agrees with a Map of strings", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 4 })), (terms) => {
        const dictionary = new TermDictionary();
        const known = new Map<string, number>();
        const hash = new Uint32Array(2);
        for (const term of terms) {
          hashTerm(term, hash);
          const [high = 0, low = 0] = hash;
          expect(dictionary.find(high, low)).toBe(known.get(term) ?? -1);
          if (!known.has(term)) known.set(term, known.size);
          expect(dictionary.ensure(high, low)).toBe(known.get(term));
        }
        expect(dictionary.size).toBe(known.size);
      }),
    );
  });

  test("gives 200,000 similar terms as many hashes, evenly spread", () => {
    const hashes = new Set<bigint>();
    const upper = new Uint32Array(256);
    const hash = new Uint32Array(2);
    for (let at = 0; at < 200_000; at++) {
      hashTerm(`E${at}`, hash);
      const [high = 0, low = 0] = hash;
      hashes.add((BigInt(high) << 32n) | BigInt(low));
      upper[high >>> 24] = (upper[high >>> 24] ?? 0) + 1;
    }
    expect(hashes.size).toBe(200_000);
    expect(Math.max(...upper)).toBeLessThan(1000);
    expect(Math.min(...upper)).toBeGreaterThan(600);
  });

  test("refuses numbers that are no hashes", () => {
    const crowded = Uint32Array.from({ length: 40_000 }, (_, at) => (at % 2 === 0 ? 7 : at));
    expect(TermDictionary.of(crowded)).toBeUndefined();
  });
});

test("a text with a prefix has the hash of both as one text", () => {
  const hashOf = (...[text, prefix]: [text: string, prefix?: string]) => {
    const hash = new Uint32Array(2);
    hashTerm(text, hash, prefix === undefined ? undefined : hashPrefix(prefix));
    return [...hash];
  };
  fc.assert(
    fc.property(fc.string(), fc.string(), (prefix, text) => {
      expect(hashOf(text, prefix)).toEqual(hashOf(prefix + text));
    }),
  );
});

test("the best slots are picked, with those within the slack of the last", () => {
  const scores = fc.array(fc.oneof(fc.nat(2 ** 30 - 1), fc.nat(40)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(scores, fc.integer({ min: 1, max: 8 }), fc.nat(20), fc.nat(4), (list, limit, slack, refused) => {
      const array = Int32Array.from(list);
      const mayPick = (slot: number) => slot % 5 !== refused;
      const scored = {
        scores: Int32Array.from(list),
        touched: Uint32Array.from(array.keys()),
        found: new Int32Array(list.length),
        counts: new Uint32Array(RANGES),
      };
      const picked = new Set(pickSlots(scored, list.length, limit, slack, mayPick));
      expect(scored.scores.some((score) => score !== 0)).toBe(false);
      const ranked = [...array.keys()].filter((slot) => mayPick(slot) && (array[slot] ?? 0) > 0);
      ranked.sort((a, b) => (array[b] ?? 0) - (array[a] ?? 0));
      const last = array[ranked[Math.min(limit, ranked.length) - 1] ?? -1] ?? Infinity;
      for (const slot of ranked) if ((array[slot] ?? 0) >= last - slack) expect(picked.has(slot)).toBe(true);
      for (const slot of picked) expect(mayPick(slot) && (array[slot] ?? 0) > 0).toBe(true);
    }),
  );
});
