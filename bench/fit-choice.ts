/** The weights of a conditional logit (`src/learned/likeliest.ts`) with L2: deterministic, no random start, no sampling. */
import { minimise, penaltyAt } from "../src/learned/minimise.ts";
import type { Features } from "../src/learned/model.ts";

/** Options one of which is to be chosen; "none of them" is an option like the others. */
export interface Choice {
  readonly options: readonly { readonly features: Features; readonly isRight: boolean }[];
  /** How much it counts, > 0. */
  readonly weight: number;
}

/** An option by the numbers of its features. */
interface Option {
  readonly columns: readonly number[];
  readonly values: readonly number[];
  readonly isRight: boolean;
}

/**
 * Weights by feature, of the features in `names`: those under which the right options have most of the probability, under a normal prior
 * whose strength is `pull`. A choice without a right option teaches nothing.
 */
export function fitChoice(
  choices: readonly Choice[],
  names: readonly string[],
  { pull, steps }: { readonly pull: number; readonly steps: number },
): Map<string, number> {
  const columnOf = new Map(names.map((name, at) => [name, at]));
  const taught = choices
    .filter(({ options }) => options.some(({ isRight }) => isRight))
    .map(({ options, weight }) => ({ weight, options: options.map((option) => toOption(option, columnOf)) }));
  const weights = new Float64Array(names.length);
  minimise(weights, steps, (at, slope) => {
    let loss = penaltyAt(at, slope, pull);
    for (const { options, weight } of taught) loss += weight * lossOf(options, weight, at, slope);
    return loss;
  });
  return new Map(names.map((name, at) => [name, weights[at] ?? 0]));
}

function toOption({ features, isRight }: Choice["options"][number], columnOf: ReadonlyMap<string, number>): Option {
  const columns: number[] = [];
  const values: number[] = [];
  for (const [name, value] of features) {
    const column = columnOf.get(name);
    if (column === undefined) continue;
    columns.push(column);
    values.push(value);
  }
  return { columns, values, isRight };
}

/** −log of the right options' probability; what it asks of the weights is added to `slope`. */
function lossOf(options: readonly Option[], weight: number, at: Float64Array, slope: Float64Array): number {
  const scores = options.map(({ columns, values }) =>
    columns.reduce((sum, column, index) => sum + (at[column] ?? 0) * (values[index] ?? 0), 0),
  );
  const top = Math.max(...scores);
  let all = 0;
  let right = 0;
  const masses = scores.map((score) => Math.exp(score - top));
  for (const [index, mass] of masses.entries()) {
    all += mass;
    if (options[index]?.isRight === true) right += mass;
  }
  right = Math.max(right, Number.MIN_VALUE);
  for (const [index, { columns, values, isRight }] of options.entries()) {
    const mass = masses[index] ?? 0;
    const pushed = weight * (mass / all - (isRight ? mass / right : 0));
    if (pushed === 0) continue;
    for (const [place, column] of columns.entries())
      slope[column] = (slope[column] ?? 0) + pushed * (values[place] ?? 0);
  }
  return Math.log(all) - Math.log(right);
}
