/**
 * What reporters call the language model or assistant that they complain of, general words first, then vendors' names,
 * as bodies of a regular expression in lower case.
 */
export const MODEL_NAMES = [
  "model",
  "assistant",
  "agent",
  "llm",
  "ai",
  "claude",
  "opus",
  "sonnet",
  "haiku",
  "gpt(?:-[\\w.]+)?",
  "codex",
  "gemini",
  "copilot",
] as const;

/** Files in which users write down instructions for an assistant. */
export const INSTRUCTION_FILES = [
  "agents\\.md",
  "claude\\.md",
  "gemini\\.md",
  "copilot-instructions",
  "cursorrules",
] as const;
