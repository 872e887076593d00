/**
 * Shapes of credentials, as data. Each pattern starts at fixed characters and is bounded, so that a search is linear.
 * The list is short on purpose: shapes that their issuer documents, not everything that looks random.
 */

import { overLines } from "../../wording/over-lines.ts";

/** One shape of a credential. */
export interface SecretPattern {
  readonly name: string;
  /** For a person: "an API key (sk-…)". */
  readonly what: string;
  /** What takes its place: "API key" gives `[redacted API key]`. */
  readonly replacement: string;
  readonly reason: string;
  readonly source: string;
  /** With the flag `g`. The group `value`, or else the whole match, is the credential. */
  readonly pattern: RegExp;
  /** Cheap test whether the pattern is worth running: one of these stands in the lower-cased text. */
  readonly hints: readonly string[];
  /** The shape says little by itself: the value must also look random. */
  readonly needsEntropy?: boolean;
}

/** All shapes, the more specific ones first. */
export const SECRET_PATTERNS: readonly SecretPattern[] = [
  {
    name: "private-key",
    what: "a private key",
    replacement: "private key",
    reason: "PEM armour around a key; the end may have been cut off",
    source: "https://www.rfc-editor.org/rfc/rfc7468",
    pattern: /-----BEGIN (?:[A-Z]{2,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----(?:[A-Za-z0-9+/=\s:,-]|\\[nr]){16,8000}/g,
    hints: ["private key"],
  },
  {
    name: "anthropic-key",
    what: "an Anthropic API key (sk-ant-…)",
    replacement: "API key",
    reason: "prefix of Anthropic's API keys and OAuth tokens",
    source: "https://docs.github.com/code-security/secret-scanning/introduction/supported-secret-scanning-patterns",
    pattern: /\bsk-ant-[\w-]{16,256}/g,
    hints: ["sk-ant-"],
  },
  {
    name: "openai-key",
    what: "an API key (sk-…)",
    replacement: "API key",
    reason: "prefix of OpenAI's keys, copied by many compatible services",
    source: "https://platform.openai.com/docs/api-reference/authentication",
    pattern: /\bsk-(?!ant-)(?:proj-|svcacct-|admin-|or-v1-)?[\w-]{20,256}/g,
    hints: ["sk-"],
    needsEntropy: true,
  },
  {
    name: "stripe-key",
    what: "a Stripe key (sk_live_…)",
    replacement: "API key",
    reason: "prefix of Stripe's secret and restricted keys",
    source: "https://docs.stripe.com/keys",
    pattern: /\b[sr]k_(?:live|test)_[A-Za-z0-9]{16,128}/g,
    hints: ["k_live_", "k_test_"],
  },
  {
    name: "github-token",
    what: "a GitHub token (ghp_…)",
    replacement: "GitHub token",
    reason: "prefixes of personal, OAuth, user, server and refresh tokens",
    source: "https://github.blog/2021-04-05-behind-githubs-new-authentication-token-formats/",
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{40,255})/g,
    hints: ["ghp_", "gho_", "ghu_", "ghs_", "ghr_", "github_pat_"],
  },
  {
    name: "gitlab-token",
    what: "a GitLab token (glpat-…)",
    replacement: "GitLab token",
    reason: "prefix of GitLab's personal access tokens",
    source: "https://docs.gitlab.com/administration/settings/account_and_limit_settings/#personal-access-token-prefix",
    pattern: /\bglpat-[\w-]{20,255}(?:\.\w{1,20}){0,2}/g,
    hints: ["glpat-"],
  },
  {
    name: "aws-access-key",
    what: "an AWS access key id (AKIA…)",
    replacement: "AWS key",
    reason: "prefix of long-term and temporary access key ids",
    source: "https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html#identifiers-unique-ids",
    pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g,
    hints: ["akia", "asia"],
  },
  {
    name: "google-key",
    what: "a Google API key (AIza…)",
    replacement: "API key",
    reason: "prefix and length of Google's API keys",
    source: "https://docs.cloud.google.com/docs/authentication/api-keys",
    pattern: /\bAIza[\w-]{35}(?![\w-])/g,
    hints: ["aiza"],
  },
  {
    name: "slack-token",
    what: "a Slack token (xox…)",
    replacement: "Slack token",
    reason: "prefixes of bot, user, app, refresh and workspace tokens",
    source: "https://docs.slack.dev/authentication/tokens",
    pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{10,255}|\bxapp-\d-[A-Za-z0-9-]{10,255}/g,
    hints: ["xox", "xapp-"],
  },
  {
    name: "npm-token",
    what: "an npm token (npm_…)",
    replacement: "npm token",
    reason: "prefix and length of npm's access tokens",
    source: "https://github.blog/2021-09-23-announcing-npms-new-access-token-format/",
    pattern: /\bnpm_[A-Za-z0-9]{36}\b/g,
    hints: ["npm_"],
  },
  {
    name: "hugging-face-token",
    what: "a Hugging Face token (hf_…)",
    replacement: "API token",
    reason: "prefix of user access tokens",
    source: "https://huggingface.co/docs/hub/security-tokens",
    pattern: /\bhf_[A-Za-z]{30,60}\b/g,
    hints: ["hf_"],
  },
  {
    name: "jwt",
    what: "a JSON web token (eyJ…)",
    replacement: "token",
    reason: 'two base64url parts that begin with `{"`, and a signature',
    source: "https://www.rfc-editor.org/rfc/rfc7519",
    pattern: /\beyJ[\w-]{8,4000}\.eyJ[\w-]{8,8000}(?:\.[\w-]{0,2000})?/g,
    hints: ["eyj"],
  },
  {
    name: "bearer",
    what: "an authorization header",
    replacement: "token",
    reason: "the value of an Authorization header",
    source: "https://www.rfc-editor.org/rfc/rfc6750",
    pattern:
      /\b(?:Bearer|Authorization\\?["']?\s{0,2}[:=]\s{0,2}\\?["']?Basic)\s{1,3}(?<value>[\w.~+/-]{12,4000}={0,2})/gi,
    hints: ["bearer", "basic"],
    needsEntropy: true,
  },
  {
    name: "url-password",
    what: "a password in an address",
    replacement: "password",
    reason: "user and password before the host of an address",
    source: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
    pattern: /:\/\/[\w.~%-]{1,64}:(?<value>[^\s:@/'"<>]{6,128})@(?=[\w.-])/g,
    hints: ["://"],
    needsEntropy: true,
  },
  {
    name: "assignment",
    what: "a password or key that is assigned",
    replacement: "secret",
    reason: "a name that says secret, an equals sign or colon, and a random value",
    source: "environment files and configurations; as in gitleaks' generic-api-key",
    pattern: overLines("gi")`
        (?:password|passwd|secret|api[_-]?key|apikey|access[_-]?key|auth[_-]?token|access[_-]?token|
          refresh[_-]?token|client[_-]?secret|private[_-]?token|_token|_key|
          _pat)\\?["'\x60]?\s{0,3}[:=]\s{0,3}\\?["'\x60]?(?<value>[\w+/=.~!@#%^&*-]{10,256})
      `,
    hints: ["password", "passwd", "secret", "key", "token", "_pat"],
    needsEntropy: true,
  },
];
