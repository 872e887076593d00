import type { Category, CategoryId } from "../domain/category.ts";
import type { Evidence } from "../domain/classification.ts";

/** Where `cause` is well supported, `symptom` is only what it looked like. */
interface Precedence {
  readonly cause: readonly Category[];
  readonly symptom: Category;
  readonly reason: string;
}

/**
 * The cause outranks the symptom: a hang because the disk is full is about the disk. Data, not code; ordered only for
 * reading.
 */
const PRECEDENCES: readonly Precedence[] = [
  {
    cause: [
      "usage-limit",
      "overloaded",
      "server-error",
      "authentication",
      "invalid-request",
      "context-limit",
      "network",
      "memory",
      "install-update",
      "content-policy",
    ],
    symptom: "crash",
    reason: "a hang or crash is the symptom of a named cause",
  },
  {
    cause: ["usage-limit", "overloaded"],
    symptom: "rate-limit",
    reason: "a 429 or a limit that a plan or the load explains",
  },
  {
    cause: ["usage-limit", "context-limit", "content-policy", "authentication", "permission"],
    symptom: "invalid-request",
    reason: "the refusal has a more precise ground",
  },
  {
    cause: ["network", "authentication", "permission", "filesystem"],
    symptom: "process",
    reason: "a command failed for a named cause",
  },
  {
    cause: ["invalid-request"],
    symptom: "context-limit",
    reason: "shortening fails because the request itself is refused",
  },
  { cause: ["memory"], symptom: "filesystem", reason: "memory is the cause" },
  {
    cause: ["install-update"],
    symptom: "filesystem",
    reason: "the file is one that a build or an installation misses",
  },
];

/** Log-odds from which on a cause counts as well supported. */
const SUPPORTED = 2.2;
/** How much of the symptom's support is taken away. */
const SHARE = 0.5;

/**
 * Evidence against each category that is only the symptom of a better named one, as negative weights on top of
 * `support` (log-odds by category). Never throws.
 */
export function precedenceEvidence(support: ReadonlyMap<CategoryId, number>): Evidence[] {
  return PRECEDENCES.flatMap(({ cause, symptom, reason }) => {
    const strength = support.get(symptom) ?? 0;
    const explained = cause.some((category) => (support.get(category) ?? 0) >= SUPPORTED);
    if (strength <= 0 || !explained) return [];
    return [
      { rule: `cause-over-${symptom}`, category: symptom, reason, where: "shape", weight: -SHARE * strength } as const,
    ];
  });
}
