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

/** What a report speaks of when it is about a program around a language model. */
export const ASSISTANT_WORDS =
  /\b(?:claude|anthropic|codex|openai|chatgpt|gpt|gemini|copilot|llms?|ai|assistants?|agents?|sub-?agents?|prompts?|conversations?|chats?|chatbots?|mcps?|opus|sonnet|haiku|models?|context window|content (?:policy|filter\w*)|safety filter\w*|usage polic(?:y|ies)|(?:the|its|dumb|wrong|bad|worse|poor) answers|max(?:imum)? tokens|auto-?compact\w*|\/compact)\b|^\/compact\b|^answers\b/;
