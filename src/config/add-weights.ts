/** The weights that a configuration names, read and put into its settings. */
import type { OwnWeights } from "../domain/own-weights.ts";
import type { ConfigError } from "./config-error.ts";
import { quote } from "./quote.ts";
import type { Settings } from "../domain/settings.ts";

/** Undefined where there is no such file. */
export type ReadText = (path: string) => Promise<string | typeof TOO_LARGE | undefined>;

/** In place of a text that nobody wants to read. */
export const TOO_LARGE = Symbol("too large");

/**
 * The settings with the weights of `classify.weights`. A file that is missing or wrong is one error and leaves the settings as they are,
 * without weights. A bare name lies beside the configuration, a path with folders is from the repository's root. Throws what
 * `readText` throws.
 * @param file the configuration's own path
 */
export async function addWeights(
  settings: Settings,
  file: string,
  readText: ReadText,
): Promise<{ readonly settings: Settings; readonly errors: readonly ConfigError[] }> {
  if (settings.weightsFile === null) return { settings, errors: [] };
  const path = placeOf(settings.weightsFile, file);
  const text = await readText(path);
  const { readWeights } = await import("./read-weights.ts");
  const read = text === undefined ? "is not there" : text === TOO_LARGE ? "is too large" : readWeights(text);
  if (typeof read !== "string") return { settings: { ...settings, weights: known(read, settings) }, errors: [] };
  const message = `"classify.weights": ${quote(path)} ${read}; nothing learned is used until then`;
  return { settings, errors: [{ file, line: 1, column: 1, message, keepsSettings: true }] };
}

function placeOf(weights: string, file: string): string {
  return weights.includes("/") ? weights : file.replace(/[^/\\]*$/, weights);
}

/** Categories that the repository has switched off, or has no longer, are not spoken of. */
function known(weights: OwnWeights, { categories }: Settings): OwnWeights {
  const ids = new Set<string>(categories);
  const isKnown = weights.categories?.classes.every((id) => ids.has(id)) ?? true;
  return isKnown ? weights : { ...weights, categories: null };
}
