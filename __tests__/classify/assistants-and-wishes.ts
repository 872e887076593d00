import type { Category } from "../../src/domain/category.ts";

/** [category, title, body]: assistants of any vendor. */
export const ASSISTANTS: readonly (readonly [Category, string, string])[] = [
  ["network", "stream disconnected before completion", "In the middle of long turns: error sending request."],
  ["rate-limit", "exceeded retry limit, last status: 429 Too Many Requests", "After three prompts."],
  ["usage-limit", "Weekly limit reached after two prompts", "The 5h limit went from 100% to 0% in minutes."],
  ["authentication", "Login fails on a headless server", "The sign-in page redirects to localhost."],
  ["model-behavior", "Agent deletes my uncommitted changes", "I told it never to touch them."],
  ["config", "approval_policy = never is ignored", "It still asks for approval for each command."],
  ["context-limit", "Your input exceeds the context window of this model", "Even after /compact."],
  ["ui", "Scrollback is lost when the TUI redraws", "The history above the prompt is gone."],
  ["feature-request", "Support custom prompts in the project's folder", "As in the home directory."],
  ["overloaded", "503 The model is overloaded. Please try again later.", "For an hour now."],
  ["content-policy", "Flagged as potentially violating our usage policy", "I asked for a unit test of a form."],
  ["permission", "403 Forbidden: your organization has not enabled this model", "Enterprise account."],
  ["integration", "MCP server is listed but its tools are missing", "The same server works elsewhere."],
];

/** [title, body]: nothing in them. */
export const EMPTY_REPORTS: readonly (readonly [string, string])[] = [
  ["aaaaaaaa", ""],
  ["hey", "hi guys"],
  ["Help", ""],
  ["Please ignore this issue", "I found the reason myself."],
  ["Opened by mistake", ""],
  ["Wrong repository, sorry", "This belongs to the candle, not to the lantern."],
  ["Earn 500$ a day from home", "Visit my channel!"],
  ["bug", "### What happened?\n\n_No response_\n\n### Version\n\n_No response_\n"],
  ["It does not work", "<!-- Please describe the bug -->"],
  ["I don't see a bug report in your message", ""],
];

/** [title, body]: wishes that speak of failures. */
export const WISHES: readonly (readonly [string, string])[] = [
  ["Feature: dim the flame by a schedule", "At night it is too bright. Crashes are not my topic here."],
  ["Add a retry when the connection is refused", "Now one ECONNREFUSED ends the run. Three attempts would be nice."],
  ["Support for HTTP 429 with Retry-After", "It would be great if the client waited."],
  ["Please make the time-out configurable", "It is hard-coded to 30 seconds."],
  ["docs: the proxy chapter is outdated", "HTTPS_PROXY is honoured since 3.0."],
];
