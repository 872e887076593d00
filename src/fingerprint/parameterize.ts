import { PARAMETER_PATTERNS } from "./parameter-patterns.ts";

/**
 * Takes what changes between two occurrences of one error out of its message. It does not fold case, cut, or collapse
 * white space (`identifying-message.ts` does), and it knows nothing of status codes that were read elsewhere.
 */

/** Several patterns may share a stand-in, so that a path is a path however it was written. */
const STAND_INS: ReadonlyMap<string, string> = new Map([
  ...PARAMETER_PATTERNS.map(({ name }): [string, string] => [name, `<${name}>`]),
  ["quotedpath", "<path>"],
  ["winpath", "<path>"],
  ["uncpath", "<path>"],
  ["homepath", "<path>"],
  ["relpath", "<path>"],
  ["monthdate", "<date>"],
  ["ipv", "<ip>"],
]);

const KEPT = new Set(PARAMETER_PATTERNS.filter(({ keep }) => keep).map(({ name }) => name));

/** What a first pass left behind is consumed whole, so that a second pass finds nothing inside it. */
const SETTLED = `<(?:${[...new Set(STAND_INS.values())].map((standIn) => standIn.slice(1, -1)).join("|")})>`;

const PATTERN = new RegExp(
  [SETTLED, ...PARAMETER_PATTERNS.map(({ name, source }) => `(?<${name}>${source})`)].join("|"),
  "g",
);

const GROUP_NAMES = PARAMETER_PATTERNS.map(({ name }) => name);

/**
 * The text with each changing part replaced by a stand-in: `open '/home/ann/x' failed after 30s` →
 * `open '<path>' failed after <duration>`. One pass, patterns in the order of `PARAMETER_PATTERNS`. Idempotent, linear
 * in the text. Never throws.
 */
export function parameterize(text: string): string {
  return text.replace(PATTERN, (match: string, ...rest: unknown[]) => {
    const index = GROUP_NAMES.findIndex((_, group) => rest[group] !== undefined);
    const name = GROUP_NAMES[index];
    if (name === undefined || KEPT.has(name)) return match;
    return STAND_INS.get(name) ?? match;
  });
}
