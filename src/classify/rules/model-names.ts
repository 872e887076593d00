import { overLines } from "../../wording/over-lines.ts";
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

/** Any one of these says that a report is about a program around a language model. */
const NAMES = overLines()`
  \b(?:claude|anthropic|codex|openai|chatgpt|gpt(?:-\d[\w.]*)?|github copilot|
    copilot (?:chat|agent|cli|suggest\w*|complet\w*)|llms?|language models?|
    ai (?:models?|assistants?|agents?|chats?)|(?:coding|code) (?:assistants?|agents?)|chatbots?|
    sub-?agents?|mcps?|context window|content (?:policy|filter\w*)|safety filter\w*|
    usage polic(?:y|ies)|hallucinat\w+|(?:the|its|dumb|wrong|bad|worse|poor) answers|
    max(?:imum)?[ _](?:output )?tokens|auto-?compact\w*|system prompts?|agents\.md|slash commands?|
    model(?: |_)not(?: |_)found|unknown model)\b|^\/compact\b|^answers\b|(?<!\S)\/compact\b
`;

/**
 * Each of these has other meanings, too (a data model, a user agent, a shell's prompt, Opus files); two different ones
 * together are about a language model.
 */
const HINTS = [
  /\bmodels?\b(?! (?:class|table|field|file)s?\b)/,
  /(?<!\b(?:user|ssh|build|monitoring|mail|transfer|auth|node|host|cloud) )\bagents?\b(?! (?:string|forwarding|header|socket))/,
  /\bprompts?\b/,
  /\b(?:conversations?|chats?)\b/,
  /\bassistants?\b/,
  /\bai\b/,
  /\b(?:gemini|copilot|opus|sonnet|haiku)\b/,
  /\binstructions?\b/,
  /\b(?:answers?|respon(?:ds?|ses?)|repl(?:y|ies))\b/,
  /\b(?:tokens?|context)\b/,
  /\b(?:compact(?:ion|ing|ed)?|tool (?:calls?|schemas?|use)|thinking blocks?)\b/,
  /\b(?:asks?|asking|asked) (?:\w+ )?for (?:permission|approval)\b|\bpermission (?:prompts?|rules?|modes?)\b/,
  /\b(?:allow|deny)(?:ed)?[- ]?lists?\b|\bsandbox(?:ed)?\b/,
  /\bmy (?:uncommitted |local )?(?:code|changes|repo(?:sitory)?|codebase|branch)\b/,
];

/** Whether a text speaks of a program around a language model; it `says` what matches it (plain, see `zones.ts`). */
export function speaksOfAssistant(says: (pattern: RegExp) => boolean): boolean {
  return says(NAMES) || HINTS.filter(says).length >= 2;
}
