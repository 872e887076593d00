/**
 * Speed of the index: build, add, query, as ratios against the plainest alternative in the same run, a linear scan with
 * TF-IDF cosine over a Map per issue. Ratios hold on any machine; milliseconds are given for orientation.
 * `node bench/run.mjs matching [issues]`
 */
import { type IssueDocument, toDocument } from "../src/match/document.ts";
import { findMatches } from "../src/match/find-matches.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { createIssues } from "./word-model.ts";

const QUERIES = 200;
const SCANNED = 20;

main(Number(process.argv[2] ?? 10_000));

function main(count: number): void {
  const documents = createIssues(count + QUERIES).map((issue) => toDocument(issue));
  const corpus = documents.slice(0, count);
  const queries = documents.slice(count);

  const index = new IssueIndex();
  const build = timeOf(() => {
    for (const document of corpus) index.add(document);
  });
  let scan: LinearScan | undefined;
  const scanBuild = timeOf(() => {
    scan = createLinearScan(corpus);
  });
  const search = medianOf(queries, (query) => match(query, index));
  const scanSearch = medianOf(queries.slice(0, SCANNED), (query) => scan?.(query));
  const add = medianOf(queries, (query) => {
    index.add(query);
  });
  const remove = medianOf(queries, (query) => index.remove(query.number));

  console.log(`${count} issues, medians of ${QUERIES} queries`);
  console.log(line("build", build, scanBuild));
  console.log(line("match", search, scanSearch));
  console.log(`add     ${add.toFixed(3)} ms`);
  console.log(`remove  ${remove.toFixed(3)} ms`);
}

function line(name: string, ours: number, theirs: number): string {
  const ratio = (ours / theirs).toFixed(2);
  return `${name.padEnd(8)}${ours.toFixed(2)} ms = ${ratio} × the linear scan's ${theirs.toFixed(2)} ms`;
}

/** The whole of matching, ranking and reasons included. */
function match(query: IssueDocument, index: IssueIndex): unknown {
  return findMatches(query, index, {
    thresholds: { duplicate: 0.9, related: 0.5 },
    maxDuplicates: 3,
    maxRelated: 3,
    rejected: new Set(),
    now: query.createdAt,
  });
}

/** Number and cosine of the nearest hundred. */
type LinearScan = (query: IssueDocument) => { number: number; cosine: number }[];

function createLinearScan(corpus: readonly IssueDocument[]): LinearScan {
  const frequencies = new Map<string, number>();
  const counted = corpus.map((document) => ({ number: document.number, counts: countTerms(document) }));
  for (const { counts } of counted) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const weigh = (counts: ReadonlyMap<string, number>) => {
    const vector = new Map(
      [...counts].map(([term, n]) => [term, n * Math.log(corpus.length / (frequencies.get(term) ?? 1))]),
    );
    return { vector, norm: Math.sqrt([...vector.values()].reduce((sum, value) => sum + value * value, 0)) };
  };
  const rows = counted.map(({ number, counts }) => ({ number, ...weigh(counts) }));
  return (query) => {
    const { vector, norm } = weigh(countTerms(query));
    const scored = rows.map((row) => {
      let dot = 0;
      for (const [term, value] of vector) dot += value * (row.vector.get(term) ?? 0);
      return { number: row.number, cosine: dot / (norm * row.norm || 1) };
    });
    return scored.sort((a, b) => b.cosine - a.cosine).slice(0, 100);
  };
}

function countTerms({ terms }: IssueDocument): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of Object.values(terms).flat()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function medianOf<T>(items: readonly T[], work: (item: T) => unknown): number {
  const times = items.map((item) => timeOf(() => void work(item))).sort((a, b) => a - b);
  return times[times.length >>> 1] ?? 0;
}
