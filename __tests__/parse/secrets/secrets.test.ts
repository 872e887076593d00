import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { SECRET_PATTERNS } from "../../../src/parse/secrets/secret-patterns.ts";
import { findSecrets, redactSecrets } from "../../../src/parse/secrets/secrets.ts";

// Put together here, so that no scanner takes this file for a leak.
const random = "q7Rw2Zp9Lk4Xv8Nb3Ht6Yc1Md5Gs0Fj2Aa9Qe4";
const rows: [name: string, secret: string, shown: string][] = [
  ["anthropic-key", `sk-ant-api03-${random}`, "[redacted API key]"],
  ["openai-key", `sk-${random}`, "[redacted API key]"],
  ["openai-key", `sk-proj-${random}_x-Y`, "[redacted API key]"],
  ["stripe-key", `sk_live_${random.slice(0, 24)}`, "[redacted API key]"],
  ["github-token", `ghp_${random.slice(0, 36)}`, "[redacted GitHub token]"],
  ["github-token", `gho_${random.slice(0, 36)}`, "[redacted GitHub token]"],
  ["github-token", `ghs_${random.slice(0, 36)}`, "[redacted GitHub token]"],
  ["github-token", `github_pat_${random}_${random}`, "[redacted GitHub token]"],
  ["gitlab-token", `glpat-${random.slice(0, 20)}`, "[redacted GitLab token]"],
  ["aws-access-key", `AKIAQ7RW2ZP5LK4XV6NB`, "[redacted AWS key]"],
  ["google-key", `AIza${random.slice(0, 35)}`, "[redacted API key]"],
  ["slack-token", `xoxb-${random.slice(0, 24)}`, "[redacted Slack token]"],
  ["npm-token", `npm_${random.slice(0, 36)}`, "[redacted npm token]"],
  ["hugging-face-token", `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`, "[redacted API token]"],
  ["jwt", `eyJ${random}.eyJ${random}.${random}`, "[redacted token]"],
  ["jwt", `eyJ${random}.eyJ${random}`, "[redacted token]"],
];

describe("a credential", () => {
  test.each(rows)("%s %#", (name, secret, shown) => {
    const what = SECRET_PATTERNS.find((pattern) => pattern.name === name)?.what;
    for (const text of [
      secret,
      `my key ${secret} leaked`,
      `"key":"${secret}"`,
      `[{\\"k\\":\\"${secret}\\"}]`,
      `(${secret})`,
    ]) {
      expect(findSecrets(text).map((finding) => finding.what)).toContain(what);
      expect(redactSecrets(text)).toContain(shown);
      expect(redactSecrets(text)).not.toContain(secret.slice(8));
    }
  });

  test.each<[text: string, redacted: string]>([
    [`Authorization: Bearer ${random}`, "Authorization: Bearer [redacted token]"],
    [`AZURE_API_KEY="${random}"`, 'AZURE_API_KEY="[redacted secret]"'],
    [`"api_key": "${random}"`, '"api_key": "[redacted secret]"'],
    [`{\\"apiKey\\":\\"${random}\\"}`, '{\\"apiKey\\":\\"[redacted secret]\\"}'],
    ["password=hunter2Zq9!xW4", "password=[redacted secret]"],
    [`client_secret: ${random}`, "client_secret: [redacted secret]"],
    ["postgres://kim:s3cr3tZq9xW@db.example.test/x", "postgres://kim:[redacted password]@db.example.test/x"],
    ["write to kim.lee+x@mail.example.test please", "write to [redacted e-mail] please"],
    [`-----BEGIN RSA PRIVATE KEY-----\n${random}\n${random}\n-----END RSA PRIVATE KEY-----`, "[redacted private key]"],
    [`-----BEGIN PRIVATE KEY-----\\n${random}\\n`, "[redacted private key]\\n"],
    ["postgres://lid:sesame@lid/x", "postgres://lid:[redacted password]@lid/x"],
    ["Authorization: Bearer sesame-open-wide", "Authorization: Bearer [redacted token]"],
    ["password: correct-horse-battery", "password: [redacted secret]"],
    [`cache_key=1&token=${random}&x=1`, "cache_key=1&token=[redacted secret]&x=1"],
    [`gh\u200bp\\_${random.slice(0, 36)}`, "[redacted GitHub token]"],
    [`xghp&lowbar;${random.slice(0, 36)}`, "x[redacted GitHub token]"],
    [`ghp%5F${random.slice(0, 36)}`, "[redacted GitHub token]"],
    ["DB_PASSWORD=hunter", "DB_PASSWORD=[redacted secret]"],
    ["password: ab:cd1234", "password: [redacted secret]"],
    [`API_KEY=${random.slice(0, 20)}example`, "API_KEY=[redacted secret]"],
    ["PASSWORD=pa$$w0rdZ", "PASSWORD=[redacted secret]"],
    ["https://lid.test/u/kim.lee%40mail.test/x", "https://lid.test/u/[redacted e-mail]/x"],
    ["jürgen@bücher.example", "[redacted e-mail]"],
    [`${"long".repeat(30)}@mail.test`, "[redacted e-mail]"],
  ])("%s", (text, redacted) => {
    expect(redactSecrets(text)).toBe(redacted);
  });
});

const harmless = [
  ...["cache_key", "primary_key", "public_key", "idempotency_key", "s3_key", "next_page_token", "max_token"].map(
    (name) => `${name}: "${random}"`,
  ),
  "session_id: 0a1b2c3d-1111-4222-8333-444455556666",
  "let token = tokens.next();",
  "password: String,",
  "git@lid.test:kim/quill.git",
  "run(app@bundle.min.js:1:2)",
  "sk-xxxxxxxxxxxxxxxxxxxxxxxx",
  "sk-ant-api03-your-key-goes-here-please",
  "sk-1234567890abcdefghijklmn",
  "export API_KEY=<token>",
  "api_key: YOUR_API_KEY_HERE_1",
  "API_KEY=$AZURE_API_KEY_2024",
  "apiKey: process.env.ACME_KEY_1",
  "password: changeme12345",
  "Bearer token authentication",
  "Authorization: Bearer ${TOKEN}",
  "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
  "AKIAIOSFODNN7EXAMPLE",
  "the keyboard: layout-switching-2",
  "monkey=banana-split-with-cream",
  "tokens: 200000 maximum",
  "max_tokens: 1234567890123",
  "token count: 12345",
  "git commit 0b1c2d3e4f5a6b7c8d9e0f1a2b3c4d5e6f7a8b9c",
  "0a1b2c3d-1111-4222-8333-444455556666",
  "req_011AbCdEfGhJkLmNpQrS",
  "toolu_01WidgetQ7Rw2Zp9Lk4Xv8Nb3",
  "api_key=/home/kim/keys/prod1.pem",
  "https://example.test:8080/a@2x.png",
  "the desk-lamp-and-the-ask-list-of-things",
  "npm_config_registry",
  "eyJhbGciOi",
  "postgres://lid@lid.test:5432/x",
  "sk-the-lid-is-on-the-lamp-again",
];

test.each(
  [
    "gho ghp ghu ghs ghr".split(" ").map((prefix) => `${prefix}_${random.slice(0, 36)}`),
    "xoxa xoxb xoxe xoxo xoxp xoxr xoxs xapp-1".split(" ").map((prefix) => `${prefix}-${random.slice(0, 24)}`),
    "sk_live rk_live sk_test rk_test".split(" ").map((prefix) => `${prefix}_${random.slice(0, 24)}`),
    ["AKIAQ7RW2ZP5LK4XV6NB", "ASIAQ7RW2ZP5LK4XV6NB", `://lid:${random}@lid.test`, `Authorization: Basic ${random}`],
    "password passwd secret api_key apikey access-key auth_token access_token refresh-token client_secret private_token"
      .split(" ")
      .map((name) => `${name}=${random}`),
    ["a_token", "b_key", "c_pat"].map((name) => `${name}: "${random}"`),
  ].flat(),
)("each prefix and name is enough: %s", (text) => {
  expect(redactSecrets(text)).toContain("[redacted ");
  expect(findSecrets(text)).toHaveLength(1);
});

test("kinds are named for a person", () => {
  for (const { what, replacement } of SECRET_PATTERNS) {
    expect(what).toMatch(/^an? [\w ]{3,}(?: \(.+…\))?$/);
    expect(replacement).toMatch(/^[\w -]{5,}$/);
  }
});

test.each([
  ...[
    "xxxxx",
    "***",
    "...",
    "000000",
    "1234567",
    "abcdef",
    "your",
    "example",
    "sample",
    "dummy",
    "redacted",
    "changeme",
  ],
  ...["test_key", "testtoken", "placeholder", "place-holder", "mysecret", "my_key", "my-token"],
])("a value that is little more than %s is made up", (word) => {
  expect(findSecrets(`api_key="${word.repeat(2)}-a1"`)).toEqual([]);
});

describe("no credential", () => {
  test.each(harmless)("%s", (text) => {
    expect(findSecrets(text)).toEqual([]);
    expect(redactSecrets(text)).toBe(text);
  });
});

// Each was a public alarm on a real issue, in words of our own.
test.each([
  ["an account on a host that nobody can have", "GET http://kim:wick42oil@example.org/1/lids.json fails"],
  [
    "what openssl prints of a session",
    `    Session-ID: ${"5A7B3C9D".repeat(8)}\n    Session-ID-ctx: \n    Master-Key: ${"E8F1C2B7".repeat(12)}`,
  ],
])("is taken out, but nobody has to revoke it: %s", (_name, text) => {
  expect(redactSecrets(text)).toContain("[redacted ");
  expect(findSecrets(text)).toEqual([]);
});

test.each([
  [
    "the identity of an assembly",
    "Could not load 'Lid.Core, Version=4.2.2.0, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a'.",
  ],
  ["a grammar over two lines", "lid-credentials = base64-lid-pass\nbase64-lid-pass  = <base64 of lid-pass>"],
  [
    "cookies of a test, and what follows them",
    "env-HTTP_COOKIE:nom=NOM; yum=YUM param-a:b env-REMOTE_ADDR:1.2.3.4 env-LID_VERSION:5.10.0",
  ],
])("is left alone: %s", (_name, text) => {
  expect(redactSecrets(text)).toBe(text);
});

test("an e-mail is taken out but is no finding", () => {
  expect(findSecrets("kim@mail.example.test")).toEqual([]);
});

test("a kind is named once, and values nowhere", () => {
  const text = `ghp_${random.slice(0, 36)} ghp_${random.slice(1, 37)}`;
  expect(findSecrets(text)).toEqual([{ what: "a GitHub token (ghp_…)" }]);
});

test("redacting is idempotent and never throws", () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(...rows.map(([, secret]) => secret), "kim@mail.example.test", "key=", "Bearer ", "://a:", "@"),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (parts) => {
      const once = redactSecrets(parts.join(" "));
      expect(redactSecrets(once)).toBe(once);
    }),
  );
});

test("patterns are global, named and sourced", () => {
  expect(new Set(SECRET_PATTERNS.map((pattern) => pattern.name)).size).toBe(SECRET_PATTERNS.length);
  for (const { pattern, source } of SECRET_PATTERNS) {
    expect(pattern.flags).toContain("g");
    expect(source !== "").toBe(true);
  }
});
