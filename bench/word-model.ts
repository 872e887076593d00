/**
 * Issues without anybody's text: words drawn from a Zipf distribution over an invented vocabulary, in the lengths and
 * shapes of real reports. A part of them repeats an earlier one in other words. Deterministic.
 */
import type { CorpusIssue } from "../src/match/document.ts";

const SYLLABLES = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu", "qua"];
const VOCABULARY = 30_000;
const MINUTE_MS = 60_000;
const START = Date.UTC(2031, 0, 1);

/** `count` issues of one repository, oldest first; every tenth is a variation of an earlier one. */
export function createIssues(count: number): CorpusIssue[] {
  const random = createGenerator(1);
  const titles: string[][] = [];
  return Array.from({ length: count }, (_, at) => {
    const source = at > 0 && at % 10 === 0 ? titles[Math.floor(random() * titles.length)] : undefined;
    const title = (source ?? drawWords(random, 7)).map((word) => (random() < 0.8 ? word : drawWord(random)));
    titles.push(title);
    const body = [...title, ...drawWords(random, 90)].join(" ");
    const code = drawWords(random, 40).join("_(");
    return {
      repo: "acme/lantern",
      number: at + 1,
      title: title.join(" "),
      body: `${body}\n\n\`\`\`\n${code}\n\`\`\`\n`,
      labels: [],
      state: "open",
      stateReason: null,
      createdAt: new Date(START + at * MINUTE_MS).toISOString(),
      closedAt: null,
      author: { login: `person-${at % 997}`, isBot: false },
    };
  });
}

function drawWords(random: () => number, mean: number): string[] {
  return Array.from({ length: Math.ceil(mean * (0.5 + random())) }, () => drawWord(random));
}

/** Rank r comes about 1/r times as often as the first: exp of a uniform number is Zipf-like. */
function drawWord(random: () => number): string {
  let rank = Math.floor(Math.exp(random() * Math.log(VOCABULARY)));
  let word = "";
  do {
    word += SYLLABLES[rank % SYLLABLES.length] ?? "";
    rank = Math.floor(rank / SYLLABLES.length);
  } while (rank > 0);
  return `${word}n`;
}

/** Uniform numbers in 0..1 from a fixed seed (a linear congruential generator; constants of Numerical Recipes). */
function createGenerator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
}
