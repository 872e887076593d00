/** What was learned of each repository, for all processes: changed one after another, never over what another has written. */
import { z } from "zod";
import { isBuiltIn } from "../../domain/category.ts";
import { type NightMemory, type NightState, readNightState, renderNightState } from "../../night/night-state.ts";
import { observe } from "../../night/observed-precision.ts";
import { repositoryKey } from "../corpus-key.ts";
import type { Database, Query } from "./database.ts";

/** How often people judged us, over all repositories. */
export interface JudgedCount {
  readonly kind: "relation" | "category";
  /** A relation, or a built-in category; `custom` for all of repositories' own. */
  readonly name: string;
  readonly judged: number;
  readonly right: number;
}

/** Keyed by GitHub's id of the repository. */
export interface NightStore {
  /** Of a repository that is not looked after nothing is kept. */
  of(repository: number): NightMemory;
  /** By kind and name. */
  countJudged(): Promise<readonly JudgedCount[]>;
}

const StateRow = z.object({ state: z.string() });
const CountRow = z.object({
  kind: z.enum(["relation", "category"]),
  name: z.string(),
  judged: z.coerce.number().int(),
  right: z.coerce.number().int(),
});

const LOAD = "select state from fingerpost.learned where repo = $1";
/** A row to be locked, for a repository that is looked after. */
const ENSURE = `
insert into fingerpost.learned (repo, state)
select $1::text, '' where exists (select 1 from fingerpost.repositories where 'id:' || id = $1::text and removed_at is null)
on conflict do nothing`;
const LOCK = `${LOAD} for update`;
const SAVE = "update fingerpost.learned set state = $2, observed = $3::jsonb, updated_at = now() where repo = $1";
const COUNT = `
select o.kind, o.name, sum(o.judged) as judged, sum(o."right") as "right"
from fingerpost.learned, jsonb_to_recordset(observed) as o(kind text, name text, judged integer, "right" integer)
group by o.kind, o.name order by o.kind, o.name`;

/** The store in PostgreSQL or PGlite. @throws what pg throws where the database can't be asked. */
export function createNightStore(database: Database): NightStore {
  return {
    of(repository) {
      const repo = repositoryKey(repository);
      return {
        load: () => load(database, LOAD, repo),
        update: (change) =>
          database.transaction(async (query) => {
            await query.run(ENSURE, [repo]);
            const state = change(await load(query, LOCK, repo));
            await query.run(SAVE, [repo, renderNightState(state), JSON.stringify(countsOf(state))]);
            return state;
          }),
      };
    },
    countJudged: () => database.rows(CountRow, COUNT),
  };
}

async function load(query: Query, sql: string, repo: string): Promise<NightState> {
  const [row] = await query.rows(StateRow, sql, [repo]);
  return readNightState(row?.state ?? null);
}

function countsOf({ judgements, raises }: NightState): readonly JudgedCount[] {
  const { relations, categories } = observe(judgements, raises);
  const custom = categories.filter(({ category }) => !isBuiltIn(category));
  const sum = (of: typeof custom, key: "judged" | "right") => of.reduce((total, one) => total + one[key], 0);
  const own = { kind: "category", name: "custom", judged: sum(custom, "judged"), right: sum(custom, "right") } as const;
  return [
    ...relations.map(({ relation: name, judged, right }) => ({ kind: "relation", name, judged, right }) as const),
    ...categories
      .filter(({ category }) => isBuiltIn(category))
      .map(({ category: name, judged, right }) => ({ kind: "category", name, judged, right }) as const),
    ...(custom.length === 0 ? [] : [own]),
  ];
}
