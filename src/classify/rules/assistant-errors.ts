import type { WordedErrorRule } from "../rule.ts";
import { wordings } from "../../wording/wordings.ts";

/** What services around a language model answer, whoever runs them. */
export const ASSISTANT_ERROR_RULES: readonly WordedErrorRule[] = [
  {
    name: "context-words",
    category: "context-limit",
    reason: "the input is longer than the limit",
    source: "messages of language-model APIs and of HTTP servers",
    weight: 4,
    message: wordings`
      (prompt|input|context|conversation|message|request) ..30.. (is )?too (long|large)
      context (length|window|limit|size)[^.\n]{0,30}(exceed|reach|limit|overflow)…
      exceeds? (the )?(maximum )?(allowed )?(context|tokens?)
      maximum (context|allowed tokens|number of tokens)
      context_length_exceeded
      token limit
      output token maximum
      not enough messages to compact
      error during compaction
      context low
    `,
  },
  {
    name: "policy-words",
    category: "content-policy",
    reason: "refused for what was asked",
    source: "usage-policy messages of language-model services",
    weight: 4,
    message: wordings`
      (violates?|violating|against) (our |the )?(usage|content|acceptable use|safety) polic…
      content[_ ](policy|filter)…
      safety (system|filter|settings)
      blocked by content
      flagged (as|for|by)
      unable to respond to this request
    `,
  },
  {
    name: "assistant-malformed",
    category: "invalid-request",
    reason: "the model's service refused the request as malformed",
    source: "validation messages of language-model APIs",
    weight: 2.6,
    status: [400, 499],
    message: wordings`
      invalid (tool|model|beta)
      unexpected \x60?+\x60? (block|role)
      model[: ][^.\n]{0,60}(not found|does not exist|not supported)
    `,
  },
];
