import type { ErrorRule } from "../rule.ts";

/** What services around a language model answer, whoever runs them. */
export const ASSISTANT_ERROR_RULES: readonly ErrorRule[] = [
  {
    name: "context-words",
    category: "context-limit",
    reason: "the input is longer than the limit",
    source: "messages of language-model APIs and of HTTP servers",
    weight: 4,
    message:
      /\b(?:prompt|input|context|conversation|message|request)\b[^.\n]{0,30}\b(?:is )?too (?:long|large)\b|\bcontext (?:length|window|limit|size)[^.\n]{0,30}(?:exceed|reach|limit|overflow)|\bexceeds? (?:the )?(?:maximum )?(?:allowed )?(?:context|tokens?)\b|\bmaximum (?:context|allowed tokens|number of tokens)\b|\bcontext_length_exceeded\b|\btoken limit\b|\boutput token maximum\b|\bnot enough messages to compact\b|\berror during compaction\b|\bcontext low\b/,
  },
  {
    name: "policy-words",
    category: "content-policy",
    reason: "refused for what was asked",
    source: "usage-policy messages of language-model services",
    weight: 4,
    message:
      /\b(?:violates?|violating|against) (?:our |the )?(?:usage|content|acceptable use|safety) polic|\bcontent[_ ](?:policy|filter)|\bsafety (?:system|filter|settings)\b|\bblocked by content\b|\bflagged (?:as|for|by)\b|\bunable to respond to this request\b/,
  },
  {
    name: "assistant-malformed",
    category: "invalid-request",
    reason: "the model's service refused the request as malformed",
    source: "validation messages of language-model APIs",
    weight: 2.6,
    status: [400, 499],
    message:
      /\binvalid (?:tool|model|beta)\b|\bunexpected `?\w+`? (?:block|role)\b|\bmodel[: ][^.\n]{0,60}(?:not found|does not exist|not supported)\b/,
  },
  {
    name: "assistant-sandbox",
    category: "config",
    reason: "the sandbox of an assistant's commands is in the way",
    source: "messages of coding assistants",
    weight: 2.4,
    message: /\bsandbox\b/,
  },
  {
    name: "tool-server-words",
    category: "integration",
    reason: "a tool or tool server of the assistant failed",
    source: "Model Context Protocol",
    weight: 2.4,
    message: /\bmcp\b|\btool \S{1,80} not found\b|\bno such tool\b/,
  },
];
