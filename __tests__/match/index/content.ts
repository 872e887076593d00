/** What an index answers, for comparing two of them, and documents and histories to fill them with. */
import fc from "fast-check";
import { FIELD_PARAMETERS } from "../../../src/match/bm25f.ts";
import type { DocumentError, IssueDocument } from "../../../src/match/document.ts";
import type { IssueIndex } from "../../../src/match/issue-index.ts";
import { documentOf } from "../issue-of.ts";

const WORDS = ["lamp", "wick", "oil", "glass", "flame", "match", "灯火", "soot_level"];
const words = fc.array(fc.constantFrom(...WORDS), { maxLength: 9 });

const errors = fc.record({
  fine: fc.constantFrom("00f1", "00f2", "00f3"),
  medium: fc.constantFrom("00a1", "00a2"),
  label: fc.constantFrom("500 “no light”", "TypeError “wick is undefined”"),
  transient: fc.boolean(),
  refusal: fc.boolean(),
  service: fc.boolean(),
  stated: fc.constantFrom(0, 0.25, 1),
  specific: fc.boolean(),
  generic: fc.boolean(),
  frames: fc.array(fc.constantFrom("trimWick", "fillCan"), { maxLength: 2 }),
  spokenOf: fc.boolean(),
  hasWrittenFrames: fc.boolean(),
}) satisfies fc.Arbitrary<DocumentError>;

/** Documents with everything that an index keeps, of the given number. */
export function documentsOf(number: number): fc.Arbitrary<IssueDocument> {
  return fc
    .record({
      terms: fc.record({ title: words, prose: words, code: words, errors: words }),
      title: fc.constantFrom("Lamp out", "灯が消える 💡", ""),
      state: fc.constantFrom("open" as const, "closed" as const),
      stateReason: fc.constantFrom(null, "completed" as const, "not_planned" as const, "duplicate" as const),
      closedMs: fc.constantFrom(null, Date.UTC(2031, 4, 1)),
      author: fc.constantFrom(null, "ada", "ben"),
      version: fc.constantFrom(null, "4.2.1"),
      os: fc.constantFrom(null, "macos" as const, "other" as const),
      feedbackId: fc.constantFrom(null, "fb-100"),
      requestIds: fc.uniqueArray(fc.constantFrom("req-1", "req-2"), { maxLength: 2 }),
      duplicateOf: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 2 }),
      mentions: fc.array(fc.record({ number: fc.nat(9), stance: fc.constantFrom("same" as const, "plain" as const) }), {
        maxLength: 2,
      }),
      errors: fc.array(errors, { maxLength: 2 }),
      hasPrimary: fc.boolean(),
      comments: fc.array(fc.record({ createdMs: fc.integer({ min: 0, max: 2e12 }), terms: words }), { maxLength: 2 }),
    })
    .map((facts) => ({ ...documentOf(number), ...facts }));
}

export type Step =
  { readonly kind: "put"; readonly document: IssueDocument } | { readonly kind: "remove"; readonly number: number };

/** What may happen to an index of up to nine issues. */
export const histories: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    {
      weight: 3,
      arbitrary: numbers()
        .chain(documentsOf)
        .map((document) => ({ kind: "put" as const, document })),
    },
    { weight: 1, arbitrary: numbers().map((number) => ({ kind: "remove" as const, number })) },
  ),
  { maxLength: 25 },
);

function numbers(): fc.Arbitrary<number> {
  return fc.integer({ min: 1, max: 9 });
}

/** What is there at the end of a history, by number. */
export function outcomeOf(history: readonly Step[]): IssueDocument[] {
  const documents = new Map<number, IssueDocument>();
  for (const step of history) {
    if (step.kind === "put") documents.set(step.document.number, step.document);
    else documents.delete(step.number);
  }
  return [...documents.values()].sort((a, b) => a.number - b.number);
}

export function play(history: readonly Step[], index: IssueIndex): void {
  for (const step of history) {
    if (step.kind === "put") index.update(step.document);
    else index.remove(step.number);
  }
}

/** Everything that can be asked of an index, but the ids of its terms. */
export function answersOf(index: IssueIndex) {
  const terms = new Map(WORDS.map((word, at) => [word, 1 + at / 4]));
  const search = index.search({ terms, fields: FIELD_PARAMETERS, tracked: WORDS }, 5, (number) => number !== 3);
  const numbers = [...index.numbers()].sort((a, b) => a - b);
  return {
    size: index.size,
    frequencies: WORDS.map((word) => [index.documentFrequency(word), index.idf(word)]),
    hits: search.hits,
    all: numbers.map((number) => search.of(number)),
    issues: numbers.map((number) => factsOf(index, number)),
    titles: numbers.map((number) => index.titleTermsOf(number).map(({ idf }) => idf)),
    comments: numbers.map((number) =>
      index
        .commentsOf(number)
        .map((comment) => [comment.createdMs, WORDS.map((word) => comment.holds(index.termId(word)))]),
    ),
    lengths: numbers.map((number) => index.lengthsOf(number)),
    keys: [
      index.findByKey("fine", "00f1"),
      index.findByKey("medium", "00a2"),
      index.findByKey("feedbackId", "fb-100"),
      index.findByKey("requestId", "req-2"),
      index.findByKey("duplicateOf", "4"),
      index.countKey("fine", "00f2"),
    ],
    filed: index.countFiled(0, Infinity),
  };
}

/** All facts of an issue as plain data. */
export function factsOf(index: IssueIndex, number: number) {
  const issue = index.get(number);
  if (issue === undefined) return undefined;
  const { repo, title, createdAt, createdMs, state, stateReason, closedMs, author, duplicateOf } = issue;
  const { errors: found, hasPrimary, hasErrors, feedbackId, requestIds, mentions, os, version, comments } = issue;
  return {
    ...{ repo, number, title, createdAt, createdMs, state, stateReason, closedMs, author, duplicateOf },
    ...{ errors: found, hasPrimary, hasErrors, feedbackId, requestIds, mentions, os, version },
    comments: comments.map((comment) => comment.createdMs),
  };
}
