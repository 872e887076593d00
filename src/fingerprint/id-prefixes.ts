/**
 * Prefixes that services put before the ids of their objects (`req_…`, `toolu_…`, `chatcmpl-…`).
 *
 * They are vendors' data, kept apart from the patterns that use them. An id needs a digit after its prefix, so that
 * snake_case names such as `user_settings` stay words.
 * Source: ids as printed in the public API references of Anthropic, OpenAI, Stripe, GitHub and Sentry.
 */
export const ID_PREFIXES = [
  "req",
  "request",
  "msg",
  "msgbatch",
  "toolu",
  "srvtoolu",
  "call",
  "chatcmpl",
  "resp",
  "run",
  "thread",
  "asst",
  "batch",
  "file",
  "item",
  "event",
  "evt",
  "session",
  "sess",
  "conv",
  "org",
  "user",
  "acct",
  "cus",
  "sub",
  "job",
  "task",
  "trace",
  "span",
  "txn",
] as const;
