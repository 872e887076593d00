/** What maintainers' labels tell of categories, where nobody has labelled for us: little, but of thousands of issues. */
import type { Category } from "../src/domain/category.ts";

interface Told {
  readonly labels: readonly string[];
  /** All of them may be meant. */
  readonly categories: readonly Category[];
}

/** Areas of a compiler: what is reported there without a word on crashing is a wrong answer, or a wish. */
const LANGUAGE = [
  "A-type-system",
  "A-lifetimes",
  "A-trait-system",
  "A-resolve",
  "A-borrow-checker",
  "A-grammar",
  "A-lints",
  "A-parser",
  "A-pretty",
  "A-syntaxext",
  "A-debuginfo",
  "A-Unicode",
  "A-macros",
  "A-metadata",
];

/** By repository, the first that fits. Source: https://forge.rust-lang.org/release/issue-triaging.html */
const TOLD: Readonly<Record<string, readonly Told[]>> = {
  "rust-lang/rust": [
    { labels: ["I-crash", "I-ICE"], categories: ["crash"] },
    { labels: ["C-enhancement", "C-feature-request"], categories: ["feature-request"] },
    { labels: ["C-cleanup"], categories: ["feature-request", "unknown"] },
    { labels: ["I-slow", "I-compiletime"], categories: ["memory", "unknown", "feature-request"] },
    { labels: ["A-diagnostics"], categories: ["unknown", "feature-request"] },
    { labels: ["A-testsuite"], categories: ["unknown", "install-update", "feature-request"] },
    { labels: ["A-linkage", "A-driver"], categories: ["unknown", "install-update"] },
    { labels: LANGUAGE, categories: ["unknown", "feature-request"] },
    {
      labels: ["A-codegen", "A-runtime", "A-concurrency", "A-LLVM"],
      categories: ["unknown", "crash", "feature-request"],
    },
  ],
};

/** The categories that may be meant, the likeliest first; none where the labels tell nothing. Never throws. */
export function toldByLabels(repo: string, labels: readonly string[]): readonly Category[] {
  return TOLD[repo]?.find((told) => told.labels.some((label) => labels.includes(label)))?.categories ?? [];
}
