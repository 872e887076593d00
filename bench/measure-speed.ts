/**
 * Speeds that must hold, each as a ratio within one run: the slowest of many hostile texts against something named that
 * the same code does just before. A ratio says the same on a slow machine and on a fast one; a millisecond does not.
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
  /** What it is held against; by default that of its stage. */
  readonly against?: () => void;
}

interface Stage {
  readonly figure: string;
  readonly against: () => void;
  readonly trials: readonly Trial[];
}

const WHY = "about twice what it took when the bound was set; what is not linear is off by hundreds";

/** What `measureSpeed` must give. */
export const SPEED_BOUNDS: readonly Bound[] = [
  { figure: "speed: reading, over ordinary words", atMost: 20, why: WHY },
  { figure: "speed: stand-ins, over ordinary words", atMost: 30, why: WHY },
  { figure: "speed: fingerprint, over ordinary words", atMost: 4, why: WHY },
  { figure: "speed: classifying, over ordinary words", atMost: 4, why: WHY },
  { figure: "speed: escaping, over ordinary words", atMost: 45, why: WHY },
  { figure: "speed: index words, over ordinary words", atMost: 10, why: WHY },
  { figure: "speed: settings, over right ones as long", atMost: 50, why: WHY },
  { figure: "speed: own patterns, over reading their file", atMost: 5, why: WHY },
  { figure: "speed: mentions, over reading their report", atMost: 1, why: WHY },
  {
    figure: "speed: reading four times the text, over once",
    atMost: 9,
    why: "4 where time grows with the text, 16 with its square",
  },
];

const FEW = 5;
const TRIES = 9;
/** No more tries once they took so many milliseconds: of long ones a few say as much. */
const ENOUGH_MS = 150;
const ORDINARY = ordinaryWords(LENGTH);
const OPTIONS = { categories: new Set(CATEGORIES), floor: CATEGORY_FLOOR };

/** All of them, by the names that `quality-gate.ts` has bounds for. Takes some seconds. */
export function measureSpeed(): readonly SpeedFigure[] {
  return [...stages().map((stage) => () => measureStage(stage)), measureGrowth].map(steadily);
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
    ofUnits("speed: stand-ins, over ordinary words", MESSAGE_UNITS, parameterize),
    ofUnits("speed: fingerprint, over ordinary words", ERROR_UNITS, (text) => fingerprintError(errorOf(text))),
    ofUnits("speed: classifying, over ordinary words", CLASSIFIED_UNITS, (text) => classify(everywhere(text), OPTIONS)),
    ofUnits("speed: escaping, over ordinary words", WRITTEN_UNITS, write),
    ofUnits("speed: index words, over ordinary words", TOKEN_UNITS, (text) => tokenize(text, LENGTH)),
    {
      figure: "speed: settings, over right ones as long",
      against: () => {
        parseConfig(ORDINARY_SETTINGS, "f.yml");
      },
      trials: HOSTILE_SETTINGS.map(([name, text]) => trial(name, text, (each) => parseConfig(each, "f.yml"))),
    },
    ownPatterns(),
    mentions(),
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

function ofUnits(figure: string, units: readonly string[], run: (text: string) => unknown): Stage {
  const trials = units.map((unit) => trial(JSON.stringify(unit), hostileText({ head: "", unit }), run));
  return { figure, trials, against: trial("ordinary words", ORDINARY, run).run };
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
      const over = one.against === undefined ? usual : best(TRIES, one.against);
      return { one, value: best(tries, one.run) / over };
    });
  return { figure, ...slowest(ratios, trials) };
}

/** Four times the text over once; what takes less than as many ordinary words counts as if it took that. */
function measureGrowth(): SpeedFigure {
  const parse = (text: string) => trial("", text, (body) => parseReport({ title: "t", body, repo: "acme/crate" })).run;
  const floor = best(TRIES, parse(ordinaryWords(LENGTH / 4)));
  const ratios = (shapes: typeof READ_SHAPES, tries: number) =>
    shapes.map((one) => {
      const once = best(tries, parse(hostileText(one, LENGTH / 4)));
      return { one, value: best(tries, parse(hostileText(one))) / Math.max(once, floor) };
    });
  return { figure: "speed: reading four times the text, over once", ...slowest(ratios, READ_SHAPES) };
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
