import type { FingerprintComponent, FingerprintResult } from "../domain/fingerprint.ts";
import type { ErrorEntry } from "../domain/report.ts";
import { ALGORITHM } from "./algorithm.ts";
import { CANCELLED_CLASSES, LANGUAGE_CLASSES } from "./catch-alls.ts";
import { cleanClass, fingerprintComponents } from "./components.ts";
import { familyOf } from "./family.ts";
import { hashLevel } from "./hash-level.ts";

/**
 * The identity of an error: what stays the same when another person, on another machine, with another build, meets the
 * same failure.
 *
 * An error is taken apart into components (class, HTTP status, the API's own type, code, message, frames), each is
 * brought into one form, and each says whether it contributes and why not. Three hashes come of it:
 *
 * - coarse: the family alone (`network`, `filesystem`, `server`, …), for counts and labels;
 * - medium: class, status, type and code. Where none of them contributes, the message stands in, because an empty
 *   identity would make all such errors one;
 * - fine: medium, the message, and frames where the message is the language's own wording.
 *
 * The same error read from prose (class `API Error`, or none) and from a log (class `Error`, or a minified one) has the
 * same fine fingerprint: such classes do not contribute, nor does any class next to an HTTP status.
 *
 * To change what is hashed, give `ALGORITHM` a new date. Not done here: comparing fingerprints, and judging noise.
 */

const MEDIUM_KINDS: ReadonlySet<FingerprintComponent["kind"]> = new Set(["class", "status", "api-type", "code"]);

const asPart = ({ kind, value }: FingerprintComponent): string => `${kind}=${value}`;

/** A status that names a failure of the service by itself; below it is somebody's own request that went wrong. */
const isServiceStatus = (status: number | null): boolean => status === 429 || (status !== null && status >= 500);

/** Why nothing can be said to be "the same" as this error; null where it identifies something. */
function emptiness(error: ErrorEntry, components: readonly FingerprintComponent[]): string | null {
  const contributing = new Set(components.filter(({ contributes }) => contributes).map(({ kind }) => kind));
  if (contributing.has("api-type") || isServiceStatus(error.status)) return null;
  const className = cleanClass(error.className);
  if (className !== null && CANCELLED_CLASSES.has(className)) return "it was cancelled, which is no failure by itself";
  if (contributing.has("message") || contributing.has("code") || contributing.has("frames")) return null;
  if (contributing.has("status")) return "only an HTTP status, which many causes share";
  if (contributing.has("class") && className !== null && !LANGUAGE_CLASSES.has(className)) return null;
  const message = components.find(({ kind }) => kind === "message");
  if (message !== undefined && message.hint !== null) return message.hint;
  if (message === undefined && error.message.trim() !== "") return "nothing but numbers, ids and paths";
  if (contributing.has("class")) return "a class of the language without a message";
  return className === null ? "it is empty" : "a bare “Error” without a message";
}

/**
 * The fingerprint of one error at three levels with its components, or the reason why it identifies nothing.
 * Deterministic; independent of numbers, ids, paths, line endings, minified names and positions. Never throws.
 */
export function fingerprintError(error: ErrorEntry): FingerprintResult {
  const components = fingerprintComponents(error);
  const reason = emptiness(error, components);
  if (reason !== null) return { kind: "unfingerprintable", reason };
  const fine = components.filter(({ contributes }) => contributes).map(asPart);
  const medium = components.filter(({ kind, contributes }) => contributes && MEDIUM_KINDS.has(kind)).map(asPart);
  return {
    kind: "fingerprint",
    fingerprint: {
      algorithm: ALGORITHM,
      coarse: hashLevel("coarse", [familyOf(error, cleanClass(error.className))]),
      medium: hashLevel("medium", medium.length > 0 ? medium : fine),
      fine: hashLevel("fine", fine),
      components,
    },
  };
}
