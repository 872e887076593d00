import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";
import house from "./scripts/lint/house-rules.js";

// The core rooms decide; they may not reach the outside. See ARCHITECTURE.md, "Invariants".
const coreRooms = [
  "src/triage.ts",
  "src/domain/**",
  "src/prefilter/**",
  "src/wording/**",
  "src/parse/**",
  "src/fingerprint/**",
  "src/learned/**",
  "src/classify/**",
  "src/match/**",
  "src/plan/**",
  "src/render/**",
  "src/eval/**",
  "src/graph/**",
  "src/night/**",
  "src/dashboard/**",
  "src/votes/**",
  "src/adopt/**",
  "src/preview/**",
  "src/command/**",
];

/** Rooms with a door: the file that the others import from. `src/parse/text/` has tools, each by itself. */
const doors = {
  "src/parse/body": "read-body.ts",
  "src/parse/environment": "read-environment.ts",
  "src/parse/environment/likely": "likely-version.ts",
  "src/parse/environment/setup": "read-setup.ts",
  "src/parse/errors": "read-errors.ts",
  "src/parse/errors/error-text": "read-error-text.ts",
  "src/parse/errors/find": "find-errors.ts",
  "src/parse/errors/gather": "gather-errors.ts",
  "src/parse/errors/judge": "judge-errors.ts",
  "src/parse/errors/likely": "likely-error.ts",
  "src/parse/errors/openers": "error-openers.ts",
  "src/parse/mentions": "find-mentions.ts",
  "src/parse/product": "product.ts",
  "src/parse/secrets": "safe-text.ts",
  "src/classify/kind": "classify-kind.ts",
  "src/classify/own": "own-weights.ts",
};

const outside = {
  patterns: [
    {
      group: ["node:*", "@octokit/*", "@actions/*", "probot", "emulate", "commander", "picocolors"],
      message: "Core rooms are pure: take what you need as an argument.",
    },
    {
      group: [
        "**/github/**",
        "**/config/**",
        "**/registry/**",
        "**/store/**",
        "**/entry/**",
        "**/demo/**",
        "**/event/**",
        "**/threads/**",
        "**/rescan/*",
      ],
      message: "Core rooms may not import the shell.",
    },
  ],
};

export default defineConfig(
  globalIgnores(["dist/", "library/", "coverage/", "reports/"]),
  tseslint.configs.strictTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ["*.js"] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      "max-lines-per-function": ["error", { max: 75, skipBlankLines: true, skipComments: true }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/consistent-type-imports": "error",
      eqeqeq: "error",
    },
  },
  {
    // A pattern or text that is longer is written over several lines: `src/wording/`.
    files: ["src/**"],
    rules: { "max-len": ["error", { code: 200 }] },
  },
  {
    // By the twin of the rule that keeps the core pure, which would be replaced by it.
    files: ["src/**"],
    ignores: ["src/domain/semver.ts"],
    rules: {
      "@typescript-eslint/no-restricted-imports": [
        "error",
        {
          paths: [{ name: "semver", message: "Every start would load all of it: take it from src/domain/semver.ts." }],
        },
      ],
    },
  },
  {
    files: ["src/**"],
    plugins: { house },
    rules: {
      "house/doors": ["error", { root: import.meta.dirname, rooms: doors }],
      "house/documented-borders": "error",
    },
  },
  {
    files: coreRooms,
    rules: {
      "no-restricted-imports": ["error", outside],
      "no-restricted-globals": [
        "error",
        ...["process", "fetch", "setTimeout", "setInterval", "performance", "Buffer", "console"].map((name) => ({
          name,
          message: "Core rooms are pure: no clock, no network, no process.",
        })),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Core rooms are deterministic." },
        { object: "Date", property: "now", message: "`now` is an argument." },
      ],
      "no-restricted-syntax": [
        "error",
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "`now` is an argument." },
      ],
    },
  },
  {
    files: ["src/domain/**"],
    rules: {
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["../*"], message: "The domain knows no other room." }] },
      ],
    },
  },
  {
    // Its methods are asynchronous like those of the GitHub that it stands for: a refusal is a rejection, never a throw.
    files: ["src/github/memory-github.ts"],
    rules: { "@typescript-eslint/require-await": "off" },
  },
  { files: ["__tests__/**"], rules: { "max-lines-per-function": "off" } },
  {
    files: ["**/*.{js,cjs,mjs}"],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
