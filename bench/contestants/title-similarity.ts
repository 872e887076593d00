/**
 * The similarity of titles that the bots of the name `potential-duplicates` document: titles without common words and
 * punctuation, words compared by Damerau–Levenshtein distance, points off for each word that the other title lacks. Our
 * own code, written from that description; over all history, where the original reads the thirty newest issues.
 */
import type { Contestant, Engine } from "./contestant.ts";

/** What one word more or less costs. */
const MISSING = 0.15;

interface Title {
  readonly number: number;
  readonly words: readonly string[];
}

function engineOf(titles: Title[]): Engine {
  return {
    add({ number, title }) {
      titles.push({ number, words: wordsOf(title) });
    },
    query({ title }) {
      const words = wordsOf(title);
      const scored = titles.map((other) => ({ number: other.number, score: similarityOf(words, other.words) }));
      scored.sort((a, b) => b.score - a.score || b.number - a.number);
      return scored.slice(0, 10).map(({ number }) => number);
    },
    store: () => new TextEncoder().encode(JSON.stringify(titles)),
  };
}

export const titleSimilarity: Contestant = {
  name: "title similarity",
  what: "each word of the title against each word of every title",
  create: () => engineOf([]),
  load(bytes) {
    const stored: unknown = JSON.parse(new TextDecoder().decode(bytes));
    const titles = Array.isArray(stored) ? stored.map(toTitle) : [];
    return engineOf(titles);
  },
};

function toTitle(value: unknown): Title {
  const entries = new Map(Object.entries(typeof value === "object" && value !== null ? value : {}));
  const words: unknown = entries.get("words");
  return { number: Number(entries.get("number")), words: Array.isArray(words) ? words.map(String) : [] };
}

function wordsOf(title: string): string[] {
  return title
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}

/** Mean likeness of each word's best partner, less what is missing; at most 1. */
function similarityOf(words: readonly string[], others: readonly string[]): number {
  if (words.length === 0 || others.length === 0) return 0;
  const likeness = words.map((word) => Math.max(...others.map((other) => likenessOf(word, other))));
  const mean = likeness.reduce((sum, one) => sum + one, 0) / words.length;
  return mean - MISSING * Math.abs(words.length - others.length);
}

function likenessOf(a: string, b: string): number {
  return a === b ? 1 : 1 - distanceOf(a, b) / Math.max(a.length, b.length);
}

/** Damerau–Levenshtein, optimal string alignment: insert, delete, replace, swap neighbours. */
function distanceOf(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(best);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
