/**
 * What likely errors and versions are worth on what their fit did not see: each owner's repositories left out (those of few issues a fifth of
 * them at a time). How sure the fit may be is fitted on what was left out, and each part's on the others.
 */
import { type Choice, fitChoice } from "./fit-choice.ts";
import { NONE, SURE } from "../src/learned/likeliest.ts";
import { type Features, type Model, readModel, type StoredModel, storeModel } from "../src/learned/model.ts";
import { ownerOf, partsOf } from "./repository-parts.ts";

const OPTIONS = { pull: 1, steps: 60 };
/** Of two numbers, by hundreds of reports. */
const TEMPERING = { pull: 0.01, steps: 60 };
/** A feature is seen in the reports of so many owners. */
const LEAST_OWNERS = 10;
/** Smaller weights are not kept. */
const LEAST_WEIGHT = 0.1;
/** A report of which the rules tell something is not asked for; it teaches how such things are told, and little of how often. */
const BY_RULES = { none: "none: by rules", weight: 0.3 };
/** An invented report counts so much: each stands for a kind of its own. */
const INVENTED_WEIGHT = 5;

/** A labelled report. */
export interface LikelyRow {
  readonly repo: string;
  /** Whether it tells what is looked for. */
  readonly isTold: boolean;
  /** Whether what the rules say of it is right; null where they say nothing. */
  readonly byRules: boolean | null;
  /** What may be meant. */
  readonly options: readonly Choice["options"][number][];
  /** What a model says of it, however improbable; undefined for nothing. */
  readonly ask: (model: Model) => Said | undefined;
}

interface Said {
  /** 0..1 */
  readonly probability: number;
  readonly isRight: boolean;
}

/** How many there are that tell it or not, and how many were found or left silent. */
export interface Tally {
  readonly told: number;
  readonly found: number;
  readonly untold: number;
  readonly silent: number;
}

/** How probable those are said to be that are between two probabilities, and which share of them is right. */
export interface Reliability {
  readonly taken: number;
  readonly said: number;
  readonly right: number;
}

/** A row that was left out, and what is said of it by weights that saw nothing of its owner's. */
interface Asked {
  readonly row: LikelyRow;
  readonly said: Said | undefined;
}

/** The measurement, and what to ship. */
export interface LikelyLeftOut {
  readonly parts: readonly { readonly name: string; readonly tally: (least: number) => Tally }[];
  /** All of them; from a probability of `least` on. Above 1 it is what the rules alone say. */
  readonly tally: (least: number) => Tally;
  /** Of those from `least` on and below `most`. */
  readonly reliability: (least: number, most?: number) => Reliability;
  readonly owners: number;
  /** Fits on everything. */
  readonly fitAll: () => StoredModel;
}

/** By feature. */
type Weights = ReadonlyMap<string, number>;

/** How much the scores of a fit count on what it did not see, and what is added to the one of "none". */
interface Temper {
  readonly slope: number;
  readonly shift: number;
}

interface Part {
  readonly name: string;
  readonly rows: readonly LikelyRow[];
  /** Fitted on all other parts. */
  readonly weights: Weights;
  /** What those weights say of this part's rows that are asked. */
  readonly scored: readonly Choice[];
}

/** Fits once for each part, and measures. `invented` rows teach in each fit and are not counted; `of` is what is looked for. */
export function measureLikely(of: string, rows: readonly LikelyRow[], invented: readonly LikelyRow[]): LikelyLeftOut {
  const counts = new Map<string, number>();
  for (const { repo } of rows) counts.set(ownerOf(repo), (counts.get(ownerOf(repo)) ?? 0) + 1);
  const partOf = partsOf(counts);
  const nameOf = ({ repo }: LikelyRow): string => partOf.get(ownerOf(repo)) ?? "";
  const parts = [...new Set(partOf.values())].map((name): Part => {
    const own = rows.filter((row) => nameOf(row) === name);
    const weights = fit(
      rows.filter((row) => nameOf(row) !== name),
      invented,
    );
    const scored = own.filter(({ byRules }) => byRules === null).map((row) => scoreOptions(row, weights));
    return { name, rows: own, weights, scored };
  });
  const tempered = parts.map((part): readonly Asked[] => {
    const others = parts.filter((other) => other !== part).flatMap(({ scored }) => scored);
    const model = readModel(toModel(of, part.weights, temperOf(others), 1));
    return part.rows.map((row) => ({ row, said: row.byRules === null ? row.ask(model) : undefined }));
  });
  const asked = tempered.map((own) => {
    const sure = surenessOf(tempered.filter((other) => other !== own).flat());
    return own.map(({ row, said }) => ({ row, said: said && { ...said, probability: sure * said.probability } }));
  });
  const all = asked.flat();
  return {
    parts: parts.map(({ name }, at) => ({ name, tally: (least) => tallyOf(asked[at] ?? [], least) })),
    tally: (least) => tallyOf(all, least),
    reliability: (least, most = Infinity) => reliabilityOf(all, least, most),
    owners: counts.size,
    fitAll: () =>
      toModel(of, fit(rows, invented), temperOf(parts.flatMap(({ scored }) => scored)), surenessOf(tempered.flat())),
  };
}

function fit(rows: readonly LikelyRow[], invented: readonly LikelyRow[]): Weights {
  const owners = new Map<string, Set<string>>();
  for (const { repo, options } of rows)
    for (const { features } of options)
      for (const name of features.keys()) owners.set(name, (owners.get(name) ?? new Set()).add(ownerOf(repo)));
  const names = [...owners].filter(([, { size }]) => size >= LEAST_OWNERS).map(([name]) => name);
  const choices = [...rows, ...invented].map(({ options, isTold, byRules }, at): Choice => {
    const features = new Map([[byRules === null ? NONE : BY_RULES.none, 1]]);
    return {
      options: [...options, { features, isRight: !isTold }],
      weight: (byRules === null ? 1 : BY_RULES.weight) * (at < rows.length ? 1 : INVENTED_WEIGHT),
    };
  });
  const weights = fitChoice(choices, [...names.sort(), NONE, BY_RULES.none], OPTIONS);
  weights.delete(BY_RULES.none);
  return new Map([...weights].filter(([, weight]) => Math.abs(weight) >= LEAST_WEIGHT));
}

/** A row's options by nothing but what the weights give them. Where none of them is right, "none" is. */
function scoreOptions({ options }: LikelyRow, weights: Weights): Choice {
  const score = (features: Features): number => {
    let sum = 0;
    for (const [name, value] of features) sum += value * (weights.get(name) ?? 0);
    return sum;
  };
  const isNone = options.every(({ isRight }) => !isRight);
  const none = new Map([
    [SCORE, weights.get(NONE) ?? 0],
    [NONE, 1],
  ]);
  const scored = options.map(({ features, isRight }) => ({ features: new Map([[SCORE, score(features)]]), isRight }));
  return { weight: 1, options: [...scored, { features: none, isRight: isNone }] };
}

const SCORE = "score:";

function temperOf(scored: readonly Choice[]): Temper {
  const weights = fitChoice(scored, [SCORE, NONE], TEMPERING);
  return { slope: weights.get(SCORE) ?? 1, shift: weights.get(NONE) ?? 0 };
}

/**
 * How far the likeliest may be believed, 0..1: of those that are taken then, the share that is right over the one that is said. What a label cuts
 * elsewhere, or leaves out, no score foresees. The less is believed, the fewer are taken: so it is asked again until nothing changes.
 */
function surenessOf(asked: readonly Asked[]): number {
  let sure = 1;
  for (let round = 0; round < 20; round++) {
    const { said, right } = reliabilityOf(asked, TAKEN / sure, Infinity);
    const next = said === 0 ? sure : Math.min(1, right / said);
    if (Math.abs(next - sure) < 1e-6) break;
    sure = next;
  }
  return sure;
}

/** About what is taken. */
const TAKEN = 0.5;

function toModel(of: string, weights: Weights, { slope, shift }: Temper, sure: number): StoredModel {
  const tempered = [...weights].map(([name, weight]): [string, number[]] => [name, [slope * weight]]);
  const none: [string, number[]] = [NONE, [slope * (weights.get(NONE) ?? 0) + shift]];
  return storeModel([of], new Map([...tempered, none, [SURE, [sure]]]), 0.005);
}

function tallyOf(asked: readonly Asked[], least: number): Tally {
  const taken = asked.map(({ row, said }) => ({
    row,
    said: said !== undefined && said.probability >= least ? said : null,
  }));
  const told = taken.filter(({ row }) => row.isTold);
  const untold = taken.filter(({ row }) => !row.isTold);
  return {
    told: told.length,
    found: told.filter(({ row, said }) => row.byRules === true || said?.isRight === true).length,
    untold: untold.length,
    silent: untold.filter(({ row, said }) => row.byRules === null && said === null).length,
  };
}

function reliabilityOf(asked: readonly Asked[], least: number, most: number): Reliability {
  const taken = asked.flatMap(({ said }) =>
    said !== undefined && said.probability >= least && said.probability < most ? [said] : [],
  );
  const share = (sum: number): number => sum / Math.max(1, taken.length);
  return {
    taken: taken.length,
    said: share(taken.reduce((sum, { probability }) => sum + probability, 0)),
    right: share(taken.filter(({ isRight }) => isRight).length),
  };
}
