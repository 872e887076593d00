/** Words that keep the same company stand for the same things: what an index learns of them, and when. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import type { IssueDocument } from "../../../src/match/document.ts";
import { LATENT_DIMENSIONS, LatentVectors } from "../../../src/match/index/latent-vectors.ts";
import type { IndexParts } from "../../../src/match/index/index-parts.ts";
import { countDocument, IssueIndex } from "../../../src/match/issue-index.ts";
import { rankCandidates } from "../../../src/match/score-candidates.ts";
import { readSnapshot, writeSnapshot } from "../../../src/match/snapshot.ts";
import { finish } from "../../../src/match/steps.ts";
import { documentOf, indexOf } from "../issue-of.ts";
import { documentsOf, histories, outcomeOf, play } from "./content.ts";

const META = { repo: "acme/lantern", syncedUntil: null, isComplete: true, generator: "0.1.0" };
/** Invented words of one thing: far more than there are dimensions, else nothing would be learned but the words themselves. */
function wordsOf(ending: string): string[] {
  const heads = Array.from("bdfghjklmnprstvz");
  return heads.flatMap((head) => Array.from("aeiou").map((vowel) => `${head}${vowel}${ending}`));
}
const LIGHT = wordsOf("lumo");
const WATER = wordsOf("rik");

/** Six of them, others for each number. */
function some(words: readonly string[], number: number): string {
  let state = number + 1;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return words[(state >>> 16) % words.length];
  };
  return [next(), next(), next(), next(), next(), next()].join(" ");
}

/** Reports of the two things by turns. */
function reports(count: number): IssueDocument[] {
  return Array.from({ length: count }, (_, at) =>
    documentOf(at + 1, { title: some(at % 2 === 0 ? LIGHT : WATER, at) }),
  );
}

function learned(documents: readonly IssueDocument[]): IssueIndex {
  const index = indexOf(documents);
  finish(index.learnLatent());
  return index;
}

function likeness(index: IssueIndex, title: string, number: number): number {
  return likenessTo(index, index.latentOf(countDocument(documentOf(9000, { title }))), number);
}

function likenessTo(index: IssueIndex, vector: Float64Array | undefined, number: number): number {
  const issue = index.get(number);
  if (vector === undefined) return NaN;
  return issue === undefined ? 0 : index.latentLikeness(vector, issue);
}

const mean = (all: readonly number[]) => all.reduce((sum, value) => sum + value, 0) / all.length;

describe("issues without a word in common", () => {
  const documents = reports(400);
  const index = learned(documents);

  test("are alike where their words keep the same company", () => {
    const query = some(LIGHT, 1000);
    const words = new Set(query.split(" "));
    const strangers = documents.filter(({ title }) => title.split(" ").every((word) => !words.has(word)));
    const likenessOf = (parity: number) =>
      mean(strangers.filter(({ number }) => number % 2 === parity).map(({ number }) => likeness(index, query, number)));
    expect(strangers.length).toBeGreaterThan(200);
    expect(likenessOf(1)).toBeGreaterThan(0.1);
    expect(Math.abs(likenessOf(0))).toBeLessThan(0.05);
  });

  test("or not, where the index knows none of their words", () => {
    expect(likeness(index, "zeppelin", 1)).toBe(0);
    expect(likeness(index, some(LIGHT, 5), 777)).toBe(0);
  });

  test("are told so to the ranking; where nothing was learned, all candidates are the same", () => {
    const query = documentOf(9000, { title: some(LIGHT, 1000) });
    const featuresIn = (some: IssueIndex) =>
      rankCandidates(query, some, query.createdMs).ranked.map(({ features }) => features.latentLikeness);
    expect(new Set(featuresIn(index)).size).toBeGreaterThan(10);
    expect(new Set(featuresIn(indexOf(documents)))).toEqual(new Set([0.5]));
  });
});

describe("when it is learned", () => {
  test("is due from 200 issues on, and again when a quarter more are there", () => {
    const index = indexOf(reports(199));
    expect(index.isLatentDue).toBe(false);
    index.add(documentOf(500));
    expect(index.isLatentDue).toBe(true);
    index.learnLatentIfDue();
    expect(index.isLatentDue).toBe(false);
    for (let number = 501; number < 550; number++) index.add(documentOf(number));
    expect(index.isLatentDue).toBe(false);
    index.add(documentOf(550));
    expect(index.isLatentDue).toBe(true);
  });

  test("issues may come, go and be compacted meanwhile", () => {
    const index = indexOf(reports(250));
    const steps = index.learnLatent();
    steps.next();
    for (const number of [1, 2, 3]) index.remove(number);
    index.add(documentOf(900, { title: some(LIGHT, 4) }));
    index.compact();
    finish(steps);
    expect(likeness(index, some(LIGHT, 4), 900)).toBeCloseTo(1);
    expect(likeness(index, some(LIGHT, 4), 1)).toBe(0);
  });
});

describe("the vectors", () => {
  test("are the same for the same content, whatever its order", () => {
    const all = reports(120);
    const bytes = writeSnapshot(learned(all), META);
    expect(writeSnapshot(learned(all.toReversed()), META)).toEqual(bytes);
    const read = readSnapshot(bytes);
    if (read.kind !== "index") throw new Error(read.reason);
    finish(read.index.learnLatent());
    expect(writeSnapshot(read.index, META)).toEqual(bytes);
  });

  test("answer the same to the last bit, whatever happened to the index since", () => {
    const { latentHashes, latentRows, latentScales, latentIssues } = learned(reports(60)).toParts();
    const vectors = { latentHashes, latentRows, latentScales, latentIssues };
    const empty = new IssueIndex().toParts();
    fc.assert(
      fc.property(histories, documentsOf(99), (history, query) => {
        const index = IssueIndex.of({ ...empty, ...vectors });
        if (typeof index === "string") throw new Error(index);
        play(history, index);
        const outcome = outcomeOf(history);
        const fresh = IssueIndex.of({ ...indexOf(outcome).toParts(), ...vectors });
        if (typeof fresh === "string") throw new Error(fresh);
        expect(fresh.latentOf(countDocument(query))).toEqual(index.latentOf(countDocument(query)));
        for (const { number } of outcome) {
          const vector = fresh.latentOf(countDocument(query)) ?? new Float64Array(LATENT_DIMENSIONS);
          expect(likenessTo(fresh, vector, number)).toBe(likenessTo(index, vector, number));
        }
      }),
      { numRuns: 60 },
    );
  });

  test("are within a byte, and none is nothing", () => {
    const { latentHashes, latentRows, latentScales, latentIssues } = learned(reports(60)).toParts();
    expect(latentIssues).toEqual(Uint32Array.of(60));
    expect(latentHashes.length).toBe(2 * latentScales.length);
    expect(latentRows.length).toBe(LATENT_DIMENSIONS * latentScales.length);
    expect(latentScales.every((scale) => scale > 0)).toBe(true);
    expect(latentRows.every((value) => value >= -127)).toBe(true);
  });

  test.each<[string, (parts: IndexParts) => Partial<IndexParts>]>([
    ["cut", ({ latentRows }) => ({ latentRows: latentRows.subarray(1) })],
    ["of other terms", ({ latentHashes }) => ({ latentHashes: latentHashes.subarray(2) })],
    ["of terms out of order", ({ latentHashes }) => ({ latentHashes: latentHashes.toReversed() })],
    ["of nobody knows how many issues", () => ({ latentIssues: new Uint32Array(0) })],
    ["of terms that are no hashes", () => noHashes(3000)],
  ])("are refused where they are %s", (_, change) => {
    const parts = learned(reports(250)).toParts();
    expect(IssueIndex.of({ ...parts, ...change(parts) })).toMatch(/vectors/);
  });
});

/** What somebody would write who wants a look-up to take for ever: vectors of terms that all have the same place. */
function noHashes(terms: number): Partial<IndexParts> {
  return {
    latentHashes: Uint32Array.from({ length: 2 * terms }, (_, at) => (at % 2 === 0 ? 0 : at)),
    latentScales: new Uint16Array(terms).fill(1),
    latentRows: new Int8Array(terms * LATENT_DIMENSIONS).fill(1),
    latentIssues: Uint32Array.of(5),
  };
}

test("of more vectors than are kept the last ones are found, each as it was", () => {
  const vectors = new LatentVectors();
  const SLOTS = 40_000;
  for (let slot = 0; slot < SLOTS; slot++) vectors.keep(slot, new Float64Array(LATENT_DIMENSIONS).fill(slot));
  const known = Array.from({ length: SLOTS }, (_, slot) => slot).filter((slot) => vectors.find(slot) >= 0);
  expect(known.length).toBeGreaterThan(10_000);
  expect(known[0]).toBe(SLOTS - known.length);
  for (const slot of known) {
    const from = vectors.find(slot);
    expect([vectors.values[from], vectors.values[from + LATENT_DIMENSIONS - 1]]).toEqual([slot, slot]);
  }
});
