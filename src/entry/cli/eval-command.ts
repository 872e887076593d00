/** `fingerpost eval`: replays a corpus in time order and measures what would have been said. */
import { writeFile } from "node:fs/promises";
import type { Settings } from "../../domain/settings.ts";
import { measure, observe } from "../../eval/evaluate.ts";
import { renderExplanation } from "../../eval/render-explanation.ts";
import { renderEval } from "../../eval/render-eval.ts";
import { createProgress } from "./progress.ts";
import { readRows } from "./read-rows.ts";
import { readSettings } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost eval`. */
export interface EvalOptions {
  readonly queriesFrom?: string;
  readonly json?: boolean;
  /** Where to write what was wrong. */
  readonly explain?: string;
  /** A configuration file whose own categories and rule packs count. */
  readonly config?: string;
}

/** @throws UsageError for a corpus without a single readable row, or a date that is none. */
export async function evalCommand(path: string, options: EvalOptions, terminal: Terminal): Promise<void> {
  const { queriesFrom } = options;
  if (queriesFrom !== undefined && Number.isNaN(Date.parse(queriesFrom))) {
    throw new UsageError(
      `--queries-from wants a date such as 2026-04-01 or 2026-04-01T12:00:00Z, not "${queriesFrom}"`,
    );
  }
  const { rows } = await readRows(path, terminal);
  const rules = options.config === undefined ? undefined : toRules(await readSettings(options.config, terminal));
  const progress = createProgress("replaying", terminal);
  const how = {
    clock: terminal.clock,
    onProgress: progress.move,
    ...(queriesFrom !== undefined && { queriesFrom }),
    ...(rules !== undefined && { rules }),
  };
  const replayed = observe(rows, how);
  progress.end();
  const result = measure(rows, replayed, how);
  if (options.explain !== undefined) await writeFile(options.explain, renderExplanation(replayed.observations, rows));
  terminal.out(options.json === true ? `${JSON.stringify(result, null, 2)}\n` : renderEval(result));
}

function toRules({ categories, packs, customCategories }: Settings) {
  return { categories, packs, custom: [...customCategories.values()] };
}
