/**
 * Issues without anybody's text: words drawn from a Zipf distribution over an invented vocabulary, in the lengths and
 * shapes of real reports and of what is said below them. A part of them repeats an earlier one in other words. Deterministic.
 */
import type { CorpusIssue } from "../src/match/document.ts";

const SYLLABLES = ["ba", "ce", "di", "fo", "gu", "la", "me", "ni", "po", "ru", "sa", "te", "vi", "xo", "zu", "qua"];
const VOCABULARY = 30_000;
const MINUTE_MS = 60_000;
const START = Date.UTC(2031, 0, 1);

/** Most issues of a part of a product speak its words: what makes strangers look alike. */
const TOPICS = 400;
const TOPIC_WORDS = 60;
/** Share of words that are the topic's. */
const ON_TOPIC = { title: 0.7, text: 0.4, code: 0.4 };

/**
 * What a second reporter takes from the first; the rest is said in other words of the same topic, or of none. Easier than
 * life: at 100,000 issues a search by title alone has the right one first for a third (MiniSearch), where in real
 * repositories of a tenth of the size it is a fifth.
 */
const KEPT = { title: 0.35, text: 0.2, code: 0.5 };
/** Share of second reporters who quote the same log. */
const SAME_LOG = 0.4;

/**
 * Words of a part: the logarithm of their number is normal, about that of `median`, and a `share` of all has any. Between
 * what a compiler's and a language's issues have (9,487 and 10,495): title 8 and 8 at the median, 14 and 14 for one in twenty; prose
 * 37 and 112, 165 and 428; code in a third and a tenth; comments 46 and 116, 624 and 495.
 */
const LENGTHS = {
  title: { median: 8, spread: 0.33, share: 1 },
  text: { median: 70, spread: 0.9, share: 1 },
  code: { median: 60, spread: 1.2, share: 0.3 },
  comments: { median: 90, spread: 1, share: 0.85 },
} as const;
const MOST_WORDS = 3_000;

/** An issue, and the first of those that tell of the same failure; its own number where there is none. */
export interface SyntheticIssue extends CorpusIssue {
  readonly group: number;
}

interface Told {
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly code: readonly string[];
  /** Said below it, by the topic's people. */
  readonly comments: readonly string[];
  readonly group: number;
  readonly topic: readonly string[];
}

/** `count` issues of one repository, oldest first; every tenth tells of an earlier one's failure in other words. */
export function createIssues(count: number): SyntheticIssue[] {
  return createCorpus(count, 0);
}

/** The same, and after them `queries` more, each of which tells of a failure of one of them. */
export function createCorpus(count: number, queries: number): SyntheticIssue[] {
  const random = createGenerator(1);
  const topics = Array.from({ length: TOPICS }, () => Array.from({ length: TOPIC_WORDS }, () => drawWord(random)));
  const told: Told[] = [];
  return Array.from({ length: count + queries }, (_, at) => {
    const isRepeat = at >= count || (at > 0 && at % 10 === 0);
    const source = isRepeat ? told[Math.floor(random() * Math.min(at, count))] : undefined;
    const one = source === undefined ? tellFirst(random, topics, at + 1) : tellAgain(random, source);
    told.push(one);
    return toIssue(one, at);
  });
}

function tellFirst(random: () => number, topics: readonly (readonly string[])[], group: number): Told {
  const topic = topics[Math.floor(random() * topics.length)] ?? [];
  const draw = (part: keyof typeof LENGTHS, share: number) =>
    Array.from({ length: drawLength(random, part) }, () => drawFrom(random, topic, share));
  return {
    title: draw("title", ON_TOPIC.title),
    text: draw("text", ON_TOPIC.text),
    code: draw("code", ON_TOPIC.code),
    comments: draw("comments", ON_TOPIC.text),
    group,
    topic,
  };
}

function drawLength(random: () => number, part: keyof typeof LENGTHS): number {
  const { median, spread, share } = LENGTHS[part];
  // Two uniform numbers make a normal one (G. Box, M. Muller, 1958); all three are drawn, so that parts don't depend on each other.
  const [has, one, other] = [random() < share, random(), random()];
  const normal = Math.sqrt(-2 * Math.log(1 - one)) * Math.cos(2 * Math.PI * other);
  return has ? Math.min(MOST_WORDS, Math.max(1, Math.round(median * Math.exp(spread * normal)))) : 0;
}

function tellAgain(random: () => number, { title, text, code, group, topic }: Told): Told {
  const vary = (words: readonly string[], kept: number, share: number) =>
    words.map((word) => (random() < kept ? word : drawFrom(random, topic, share)));
  return {
    title: vary(title, KEPT.title, ON_TOPIC.title),
    text: vary(text, KEPT.text, ON_TOPIC.text),
    code: vary(code, random() < SAME_LOG ? KEPT.code : 0, ON_TOPIC.code),
    comments: Array.from({ length: drawLength(random, "comments") }, () => drawFrom(random, topic, ON_TOPIC.text)),
    group,
    topic,
  };
}

/** By several people, some words each. */
function commentsOf(words: readonly string[], at: number, createdMs: number): NonNullable<CorpusIssue["comments"]> {
  return Array.from({ length: Math.ceil(words.length / WORDS_A_COMMENT) }, (_, turn) => ({
    createdAt: new Date(createdMs + (turn + 1) * MINUTE_MS).toISOString(),
    author: { login: `person-${(at + turn) % 997}`, isBot: false },
    body: words.slice(turn * WORDS_A_COMMENT, (turn + 1) * WORDS_A_COMMENT).join(" "),
  }));
}

const WORDS_A_COMMENT = 40;

/** A word of the topic, the first ones most often, or any word. */
function drawFrom(random: () => number, topic: readonly string[], share: number): string {
  if (random() >= share) return drawWord(random);
  return topic[Math.floor(topic.length * random() ** 2)] ?? drawWord(random);
}

function toIssue({ title, text, code, comments, group }: Told, at: number): SyntheticIssue {
  const createdMs = START + at * MINUTE_MS;
  return {
    repo: "acme/lantern",
    number: at + 1,
    title: title.join(" "),
    body: [...title, ...text].join(" ") + (code.length === 0 ? "" : `\n\n\`\`\`\n${code.join("_(")}\n\`\`\`\n`),
    comments: commentsOf(comments, at, createdMs),
    labels: [],
    state: "open",
    stateReason: null,
    createdAt: new Date(createdMs).toISOString(),
    closedAt: null,
    author: { login: `person-${at % 997}`, isBot: false },
    group,
  };
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
