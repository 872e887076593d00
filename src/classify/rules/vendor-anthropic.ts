import type { WordedErrorRule } from "../rule.ts";
import { wordings } from "../../wording/wordings.ts";

const ERRORS_PAGE = "Anthropic API documentation, “Errors”";

/** API types and wordings of the Anthropic API. */
export const ANTHROPIC_RULES: readonly WordedErrorRule[] = [
  {
    name: "anthropic-authentication",
    category: "authentication",
    reason: "the API says authentication_error",
    source: ERRORS_PAGE,
    weight: 3.4,
    apiType: /^authentication_error$/,
  },
  {
    name: "anthropic-billing",
    category: "usage-limit",
    reason: "the API says billing_error",
    source: ERRORS_PAGE,
    weight: 3.6,
    apiType: /^billing_error$/,
  },
  {
    name: "anthropic-permission",
    category: "permission",
    reason: "the API says permission_error",
    source: ERRORS_PAGE,
    weight: 3.4,
    apiType: /^permission_error$/,
  },
  {
    name: "anthropic-not-found",
    category: "invalid-request",
    reason: "the API says not_found_error",
    source: ERRORS_PAGE,
    weight: 2,
    apiType: /^not_found_error$/,
  },
  {
    name: "anthropic-too-large",
    category: "context-limit",
    reason: "the API says request_too_large",
    source: ERRORS_PAGE,
    weight: 3.4,
    apiType: /^request_too_large$/,
  },
  {
    name: "anthropic-rate-limit",
    category: "rate-limit",
    reason: "the API says rate_limit_error",
    source: ERRORS_PAGE,
    weight: 2,
    apiType: /^rate_limit_error$/,
  },
  {
    name: "anthropic-overloaded",
    category: "overloaded",
    reason: "the API says overloaded_error",
    source: ERRORS_PAGE,
    weight: 3.6,
    apiType: /^overloaded_error$/,
  },
  {
    name: "anthropic-server",
    category: "server-error",
    reason: "the API says api_error",
    source: ERRORS_PAGE,
    weight: 2.6,
    apiType: /^api_error$/,
  },
  {
    name: "anthropic-timeout",
    category: "network",
    reason: "the API says timeout_error",
    source: ERRORS_PAGE,
    weight: 2.6,
    apiType: /^timeout_error$/,
  },
  {
    name: "anthropic-invalid",
    category: "invalid-request",
    reason: "the API says invalid_request_error",
    source: ERRORS_PAGE,
    weight: 1.4,
    apiType: /^invalid_request_error$/,
  },
  {
    name: "anthropic-tool-blocks",
    category: "invalid-request",
    reason: "tool or thinking blocks in the conversation do not fit together",
    source: "Anthropic API documentation, “Tool use” and “Extended thinking”",
    weight: 3,
    message: wordings`
      …\x60?tool_(use|result)\x60?…
      thinking\x60? blocks?
      tool use concurrency
      cache_control
      signature in thinking
    `,
  },
  {
    name: "anthropic-extra-usage",
    category: "usage-limit",
    reason: "the plan's extra usage is used up",
    source: "Claude help center, “Extra usage”",
    weight: 4,
    message: /\bextra usage\b|\baccount's rate limit\b|\bcredit balance\b|\blimit reached\b/,
  },
];
