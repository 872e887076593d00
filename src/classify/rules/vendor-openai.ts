import type { WordedErrorRule } from "../rule.ts";

const ERRORS_PAGE = "OpenAI API documentation, “Error codes”";

/** API types and codes of the OpenAI API and of the many services that imitate it. */
export const OPENAI_RULES: readonly WordedErrorRule[] = [
  {
    name: "openai-quota",
    category: "usage-limit",
    reason: "the API says insufficient_quota",
    source: ERRORS_PAGE,
    weight: 4,
    apiType: /^(?:insufficient_quota|billing_not_active|billing_hard_limit_reached)$/,
  },
  {
    name: "openai-key",
    category: "authentication",
    reason: "the API says invalid_api_key",
    source: ERRORS_PAGE,
    weight: 3.6,
    apiType: /^invalid_api_key$/,
  },
  {
    name: "openai-rate",
    category: "rate-limit",
    reason: "the API says rate_limit_exceeded",
    source: ERRORS_PAGE,
    weight: 3,
    apiType: /^(?:rate_limit_exceeded|requests|tokens)$/,
  },
  {
    name: "openai-context",
    category: "context-limit",
    reason: "the API says context_length_exceeded",
    source: ERRORS_PAGE,
    weight: 4,
    apiType: /^context_length_exceeded$/,
  },
  {
    name: "openai-policy",
    category: "content-policy",
    reason: "the API says content_policy_violation",
    source: ERRORS_PAGE,
    weight: 4,
    apiType: /^content_(?:policy_violation|filter)$/,
  },
  {
    name: "openai-server",
    category: "server-error",
    reason: "the API says server_error",
    source: ERRORS_PAGE,
    weight: 3,
    apiType: /^(?:server_error|internal_error)$/,
  },
  {
    name: "openai-model",
    category: "invalid-request",
    reason: "the API says model_not_found",
    source: ERRORS_PAGE,
    weight: 3,
    apiType: /^model_not_found$/,
  },
];
