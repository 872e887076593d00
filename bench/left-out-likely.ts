/**
 * What likely errors and versions are worth on what their fit did not see: each owner's repositories left out (those of few issues a fifth of
 * them at a time).
 */
import { type Choice, fitChoice } from "./fit-choice.ts";
import { NONE } from "../src/learned/likeliest.ts";
import { type Model, readModel, type StoredModel, storeModel } from "../src/learned/model.ts";
import { ownerOf, partsOf } from "./repository-parts.ts";

const OPTIONS = { pull: 0.5, steps: 60 };
/** A feature is seen in the reports of so many owners. */
const LEAST_OWNERS = 10;
/** Smaller weights are not kept. */
const LEAST_WEIGHT = 0.1;
/** A report of which the rules tell something is not asked for; it teaches how such things are told, and little of how often. */
const BY_RULES = { none: "none: by rules", weight: 0.3 };

/** An invented report counts so much: each stands for a kind of its own. */
const INVENTED_WEIGHT = 3;

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
  readonly ask: (model: Model) => { readonly probability: number; readonly isRight: boolean } | undefined;
}

/** How many there are that tell it or not, and how many were found or left silent. */
export interface Tally {
  readonly told: number;
  readonly found: number;
  readonly untold: number;
  readonly silent: number;
}

/** A row that was left out, and what is said of it by weights that saw nothing of its owner's. */
interface Asked {
  readonly row: LikelyRow;
  readonly said: ReturnType<LikelyRow["ask"]>;
}

/** The measurement, and what to ship. */
export interface LikelyLeftOut {
  readonly parts: readonly { readonly name: string; readonly tally: (least: number) => Tally }[];
  /** All of them; from a probability of `least` on. Above 1 it is what the rules alone say. */
  readonly tally: (least: number) => Tally;
  readonly owners: number;
  /** Fits on everything. */
  readonly fitAll: () => StoredModel;
}

/** Fits once for each part, and measures. `invented` rows teach in each fit and are not counted; `of` is what is looked for. */
export function measureLikely(of: string, rows: readonly LikelyRow[], invented: readonly LikelyRow[]): LikelyLeftOut {
  const counts = new Map<string, number>();
  for (const { repo } of rows) counts.set(ownerOf(repo), (counts.get(ownerOf(repo)) ?? 0) + 1);
  const partOf = partsOf(counts);
  const isIn = (part: string, { repo }: LikelyRow): boolean => partOf.get(ownerOf(repo)) === part;
  const parts = [...new Set(partOf.values())].map((name) => {
    const model = readModel(
      fit(
        of,
        rows.filter((row) => !isIn(name, row)),
        invented,
      ),
    );
    const asked = rows
      .filter((row) => isIn(name, row))
      .map((row): Asked => ({ row, said: row.byRules === null ? row.ask(model) : undefined }));
    return { name, asked };
  });
  const all = parts.flatMap(({ asked }) => asked);
  return {
    parts: parts.map(({ name, asked }) => ({ name, tally: (least) => tallyOf(asked, least) })),
    tally: (least) => tallyOf(all, least),
    owners: counts.size,
    fitAll: () => fit(of, rows, invented),
  };
}

function fit(of: string, rows: readonly LikelyRow[], invented: readonly LikelyRow[]): StoredModel {
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
  return storeModel([of], new Map([...weights].map(([name, weight]) => [name, [weight]])), LEAST_WEIGHT);
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
