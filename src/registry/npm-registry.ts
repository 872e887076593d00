/**
 * The newest version of an npm package, as its registry's `latest` tag says. One small question, and only a hint for the
 * reporter: whatever goes wrong is no answer, never an error.
 */
import { z } from "zod";

export interface NpmRegistryOptions {
  /** Address of the registry, without a slash at the end. */
  readonly registryUrl: string;
  /** For the whole answer, in milliseconds; 5,000 by default. */
  readonly timeoutMs?: number;
  readonly fetch?: typeof fetch;
}

const TIMEOUT_MS = 5_000;

/** A package's tags are some hundred bytes; of an answer above this nothing is read any more. */
const BYTES_MAX = 64 * 1024;

/** npm's rules for names (docs.npmjs.com, "package.json", "name"); nothing else may become part of an address. */
const NAME = /^(?=.{1,214}$)(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** Shape: github.com/npm/registry, "docs/REGISTRY-API.md"; `npm dist-tag ls` asks the same. */
const DistTags = z.object({ latest: z.string().max(256) });

/**
 * The version under the package's `latest` tag, as written; undefined where the registry does not know the package, does
 * not answer in time, answers something else, or sends us elsewhere. Never throws.
 */
export async function findNpmVersion(name: string, options: NpmRegistryOptions): Promise<string | undefined> {
  if (!NAME.test(name)) return undefined;
  const { registryUrl, timeoutMs = TIMEOUT_MS, fetch: ask = fetch } = options;
  try {
    const answer = await ask(`${registryUrl}/-/package/${encodeURIComponent(name)}/dist-tags`, {
      headers: { accept: "application/json" },
      // A redirect could lead anywhere; the registry itself needs none.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!answer.ok) {
      await answer.body?.cancel();
      return undefined;
    }
    const text = await readBounded(answer);
    return text === undefined ? undefined : DistTags.safeParse(JSON.parse(text)).data?.latest;
  } catch {
    return undefined;
  }
}

/** The body as text; undefined where it is longer than what is read. */
async function readBounded(answer: Response): Promise<string | undefined> {
  if (answer.body === null) return undefined;
  const reader = answer.body.getReader();
  const decoder = new TextDecoder();
  let text = "";
  let length = 0;
  for (;;) {
    const part: { readonly done: boolean; readonly value?: unknown } = await reader.read();
    const { value } = part;
    if (part.done || !(value instanceof Uint8Array)) return text + decoder.decode();
    length += value.length;
    if (length > BYTES_MAX) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
