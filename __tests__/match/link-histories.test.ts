/** Whatever people close, open again, delete and reject, in whatever order: clusters stay sound, rejections stay kept. */
import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { findCluster } from "../../src/match/clusters.ts";
import { findMatches } from "../../src/match/find-matches.ts";
import { IssueIndex } from "../../src/match/issue-index.ts";
import { day, documentOf, OPTIONS } from "./issue-of.ts";

const ISSUES = 8;
const TITLE = "Lantern goes out when the wick is trimmed below the collar";
const everything = () => true;

const anIssue = fc.integer({ min: 1, max: ISSUES });
const step = fc.oneof(
  fc.record({ kind: fc.constant("duplicate" as const), issue: anIssue, of: anIssue }),
  fc.record({ kind: fc.constant("close" as const), issue: anIssue, of: fc.constant(0) }),
  fc.record({ kind: fc.constant("reopen" as const), issue: anIssue, of: fc.constant(0) }),
  fc.record({ kind: fc.constant("delete" as const), issue: anIssue, of: fc.constant(0) }),
  fc.record({ kind: fc.constant("reject" as const), issue: anIssue, of: anIssue }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** A repository of reports of one failure, and what people said of them. */
class History {
  readonly index = new IssueIndex();
  /** "a b" for every pair that somebody rejected. */
  readonly rejected = new Map<number, Set<number>>();
  readonly #links = new Map<number, readonly number[]>();

  constructor() {
    for (let number = 1; number <= ISSUES; number++) this.#put(number, "open");
  }

  take({ kind, issue, of }: Step): void {
    if (kind === "delete") this.index.remove(issue);
    if (kind === "reject") this.rejected.set(issue, new Set([...(this.rejected.get(issue) ?? []), of]));
    if (kind === "duplicate" && of !== issue) {
      this.#links.set(issue, [...(this.#links.get(issue) ?? []), of]);
      this.#put(issue, "closed");
    }
    if (kind === "close") this.#put(issue, "closed");
    if (kind === "reopen") this.#put(issue, "open");
  }

  #put(number: number, state: "open" | "closed"): void {
    const duplicateOf = this.#links.get(number) ?? [];
    const closedAt = state === "closed" ? day(50) : null;
    this.index.update(documentOf(number, { title: TITLE, state, closedAt, duplicateOf }));
  }
}

describe("any history of links", () => {
  test("each cluster has one canonical, which is its own and open if any member is", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const history = new History();
        for (const each of steps) history.take(each);
        const { index } = history;
        const clusterOf = (number: number) => {
          const document = index.get(number);
          return document && findCluster(document, index, Date.parse(day(100)), everything);
        };
        for (const number of index.numbers()) {
          const cluster = clusterOf(number);
          const canonical = cluster?.canonical.number ?? 0;
          expect(clusterOf(canonical)?.canonical.number).toBe(canonical);
          for (const member of cluster?.members ?? [])
            expect(clusterOf(member.number)?.canonical.number).toBe(canonical);
          const open = (cluster?.members ?? []).filter(({ state }) => state === "open").map((member) => member.number);
          if (open.length > 0) expect(canonical).toBe(Math.min(...open));
        }
      }),
    );
  });

  test("a rejected issue is never suggested, neither itself nor by way of another", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), anIssue, (steps, number) => {
        const history = new History();
        for (const each of steps) history.take(each);
        const rejected = history.rejected.get(number) ?? new Set<number>();
        const query = documentOf(number, { title: TITLE, createdAt: day(60) });
        const options = { ...OPTIONS, now: day(100), thresholds: { duplicate: 0.1, related: 0 }, rejected };
        const { matches } = findMatches(query, history.index, options);
        for (const match of matches) {
          expect(rejected.has(match.number)).toBe(false);
          expect(match.number).not.toBe(number);
        }
      }),
    );
  });
});
