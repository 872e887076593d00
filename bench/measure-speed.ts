/**
 * Speeds that must hold, each as a ratio within one run: the slowest of many hostile texts against something named that
 * the same code does just before. A ratio says the same on a slow machine and on a fast one; a millisecond does not.
 *
 * How time grows with the text says most: 16 times as long takes 16 times as long where it is linear and 256 times where
 * it is quadratic. Against ordinary words a linear text takes what its own work takes, and that differs by a factor of two
 * between processors.
 *
 * Times are the processor's, of the whole process, so that what other programs take does not count. Every text is tried
 * once; the slowest few then get more tries, of which the best counts.
 */
import { classify } from "../src/classify/classify.ts";
import { parseConfig } from "../src/config/parse-config.ts";
import { CATEGORIES } from "../src/domain/category.ts";
import { CATEGORY_FLOOR } from "../src/domain/classification.ts";
import type { Report } from "../src/domain/report.ts";
import { fingerprintError } from "../src/fingerprint/fingerprint-error.ts";
import { parameterize } from "../src/fingerprint/parameterize.ts";
import { IssueIndex } from "../src/match/issue-index.ts";
import { findKnownIssues } from "../src/match/known-issues.ts";
import { findMentions } from "../src/match/mention.ts";
import { tokenize } from "../src/match/tokenize.ts";
import { parseReport } from "../src/parse/parse-report.ts";
import { redactSecrets } from "../src/parse/secrets/secrets.ts";
import { codeSpan, fenced, inlineText } from "../src/render/escape.ts";
import type { Bound } from "./bound.ts";
import { HOSTILE_SETTINGS, ORDINARY_SETTINGS } from "./hostile-settings.ts";
import {
  CLASSIFIED_UNITS,
  ERROR_UNITS,
  hostileText,
  type HostileShape,
  LENGTH,
  MESSAGE_UNITS,
  READ_SHAPES,
  TOKEN_UNITS,
  WRITTEN_UNITS,
} from "./hostile-shapes.ts";
import { LETTERS, PATTERN_FILES, reportOf } from "./largest-patterns.ts";

/** One ratio: the slowest trial's time over that of what it is held against. */
export interface SpeedFigure {
  readonly figure: string;
  readonly value: number;
  /** The name of the slowest trial. */
  readonly slowest: string;
}

interface Trial {
  readonly name: string;
  /** Called again and again. */
  readonly run: () => void;
  /** What it is held against, if that takes longer than the stage's. */
  readonly against?: () => void;
}

interface Stage {
  readonly figure: string;
  /** What each trial is held against, or at least. */
  readonly against: () => void;
  readonly trials: readonly Trial[];
}

const WHY = "about twice what it took when the bound was set; what is not linear is off by hundreds";
const TIMES = 16;
const GROWTH = "16 where time grows with the text, some 30 with the collector's share, 256 with its square";

/** What `measureSpeed` must give. */
export const SPEED_BOUNDS: readonly Bound[] = [
  { figure: "speed: reading, over ordinary words", atMost: 20, why: WHY },
  { figure: "speed: settings, over right ones as long", atMost: 50, why: WHY },
  { figure: "speed: own patterns, over reading their file", atMost: 5, why: WHY },
  { figure: "speed: mentions, over reading their report", atMost: 1, why: WHY },
  ...["reading", "stand-ins", "fingerprint", "classifying", "escaping", "index words"].map((what) => ({
    figure: growthOf(what),
    atMost: 96,
    why: GROWTH,
  })),
];

const FEW = 5;
const TRIES = 9;
/** No more tries once they took so many milliseconds: of long ones a few say as much. */
const ENOUGH_MS = 150;
const ORDINARY = ordinaryWords(LENGTH);
const OPTIONS = { categories: new Set(CATEGORIES), floor: CATEGORY_FLOOR };

/** All of them, by the names that `quality-gate.ts` has bounds for. Takes some seconds. */
export function measureSpeed(): readonly SpeedFigure[] {
  return stages().map((stage) => steadily(() => measureStage(stage)));
}

/**
 * Processor time is that of all threads, and now and then a collection falls into every try of a stage. What is above its bound is
 * measured again, at most twice: what takes the square of its text is so each time.
 */
function steadily(measure: () => SpeedFigure): SpeedFigure {
  let least = measure();
  const { atMost = Infinity } = SPEED_BOUNDS.find(({ figure }) => figure === least.figure) ?? {};
  for (let again = 0; again < 2 && least.value > atMost; again++) {
    const next = measure();
    if (next.value < least.value) least = next;
  }
  return least;
}

function stages(): readonly Stage[] {
  return [
    {
      figure: "speed: reading, over ordinary words",
      against: () => {
        read(ORDINARY);
      },
      trials: READ_SHAPES.map((shape) => trial(shape.name, hostileText(shape), read)),
    },
    {
      figure: "speed: settings, over right ones as long",
      against: () => {
        parseConfig(ORDINARY_SETTINGS, "f.yml");
      },
      trials: HOSTILE_SETTINGS.map(([name, text]) => trial(name, text, (each) => parseConfig(each, "f.yml"))),
    },
    ownPatterns(),
    mentions(),
    growth("reading", READ_SHAPES, (text) => parseReport({ title: "t", body: text, repo: "acme/crate" })),
    growth("stand-ins", MESSAGE_UNITS.map(repeated), parameterize),
    growth("fingerprint", ERROR_UNITS.map(repeated), (text) => fingerprintError(errorOf(text))),
    growth("classifying", CLASSIFIED_UNITS.map(repeated), (text) => classify(everywhere(text), OPTIONS)),
    growth("escaping", WRITTEN_UNITS.map(repeated), write),
    growth("index words", TOKEN_UNITS.map(repeated), (text) => tokenize(text, LENGTH)),
  ];
}

function trial(name: string, text: string, run: (text: string) => unknown): Trial {
  return {
    name,
    run: () => {
      run(text);
    },
  };
}

function growthOf(what: string): string {
  return `speed: ${what}, ${TIMES} times the text over once`;
}

function repeated(unit: string): HostileShape {
  return { name: JSON.stringify(unit), head: "", unit };
}

/** What takes less than as many ordinary words counts as if it took that: of next to nothing any number is a multiple. */
function growth(what: string, shapes: readonly HostileShape[], run: (text: string) => unknown): Stage {
  const trials = shapes.map((shape) => ({
    ...trial(shape.name, hostileText(shape), run),
    against: trial(shape.name, hostileText(shape, LENGTH / TIMES), run).run,
  }));
  return { figure: growthOf(what), trials, against: trial("", ordinaryWords(LENGTH / TIMES), run).run };
}

/** A file full of patterns on a report full of their letters, over reading the slowest of these reports. */
function ownPatterns(): Stage {
  const reports = LETTERS.map(([name, stock]) => ({ name, report: reportOf(stock) }));
  const trials = PATTERN_FILES.flatMap(([name, file]) =>
    reports.map(({ name: of, report }) => ({
      name: `${name} on ${of}`,
      run: () => {
        // Automata keep what they have read: each try begins with new ones, and their making is counted.
        const { knownIssues } = parseConfig(file, "f.yml").settings;
        const query = { report, fingerprint: null, number: 1_000, rejected: new Set<number>() };
        findKnownIssues(query, knownIssues, new IssueIndex());
      },
      against: () => {
        parseConfig(file, "f.yml");
      },
    })),
  );
  return { figure: "speed: own patterns, over reading their file", trials, against: () => undefined };
}

function mentions(): Stage {
  const body = Array.from({ length: 9000 }, (_, at) => `#${at + 1}`).join(" ");
  const report = parseReport({ title: "", body });
  return {
    figure: "speed: mentions, over reading their report",
    against: () => {
      parseReport({ title: "", body });
    },
    trials: [
      {
        name: "9,000 numbers",
        run: () => {
          findMentions(report, 0);
        },
      },
    ],
  };
}

function read(body: string): void {
  parseReport({ title: body.slice(0, 300), body, repo: "acme/crate" });
  parseReport({ title: body, body: "", repo: "acme/crate" });
  redactSecrets(body);
}

function write(text: string): void {
  inlineText(text);
  codeSpan(text);
  fenced(text);
  inlineText(text, LENGTH);
  fenced(text, LENGTH, 70_000);
}

function errorOf(message: string) {
  const [error] = parseReport({ title: "", body: "Error: the lantern went out" }).errors;
  if (error === undefined) throw new Error("an error that is not found");
  return { ...error, message };
}

/** A report that is `text` in its title, its description and its error. */
function everywhere(text: string): Report {
  return {
    ...parseReport({ title: text, body: "" }),
    title: text,
    prose: text,
    errors: [errorOf(text)],
    primaryError: 0,
  };
}

function measureStage({ figure, against, trials }: Stage): SpeedFigure {
  const usual = best(TRIES, against);
  const ratios = (each: readonly Trial[], tries: number) =>
    each.map((one) => {
      const over = one.against === undefined ? usual : Math.max(usual, best(tries, one.against));
      return { one, value: best(tries, one.run) / over };
    });
  return { figure, ...slowest(ratios, trials) };
}

/** The highest ratio, its few candidates chosen by one try each. */
function slowest<T extends { readonly name: string }>(
  ratios: (all: readonly T[], tries: number) => { one: T; value: number }[],
  all: readonly T[],
): Omit<SpeedFigure, "figure"> {
  const order = ratios(all, 1).sort((a, b) => b.value - a.value);
  const few = order.slice(0, FEW).map(({ one }) => one);
  const [first] = ratios(few, TRIES).sort((a, b) => b.value - a.value);
  return { value: first?.value ?? NaN, slowest: first?.one.name ?? "" };
}

/** Milliseconds of processor time of the fastest of so many runs. */
function best(runs: number, run: () => void): number {
  let fastest = Infinity;
  let sum = 0;
  for (let count = 0; count < runs && sum < ENOUGH_MS; count++) {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    fastest = Math.min(fastest, (user + system) / 1000);
    sum += (user + system) / 1000;
  }
  return fastest;
}

function ordinaryWords(length: number): string {
  const sentence =
    "Since the last update the lantern goes out when I turn the wick up, and it stays dark for a while. ";
  return sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
}
