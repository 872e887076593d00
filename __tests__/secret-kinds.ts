/**
 * Every kind of credential, invented anew from a seed: what stands in the text, and which part of it is secret. Prefixes
 * are put together here, so that no scanner takes this file for a leak.
 */

/** A source of characters that gives the same ones for the same seed (mulberry32). */
export function createDice(seed: number): (alphabet: string, length: number) => string {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return (alphabet, length) =>
    Array.from({ length }, () => alphabet[Math.floor(next() * alphabet.length)] ?? "").join("");
}

export interface SecretKind {
  readonly name: string;
  /** As it stands in a text. */
  readonly text: string;
  /** The part that must not come out. */
  readonly secret: string;
}

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const HEX = `${DIGITS}abcdef`;
const ALNUM = `${LOWER}${LOWER.toUpperCase()}${DIGITS}`;
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const URL64 = `${ALNUM}-_`;

/** Prefix, alphabet, length, what stands behind. */
const PREFIXED: readonly [name: string, prefix: string, alphabet: string, length: number, tail?: string][] = [
  ["anthropic", "sk-" + "ant-api03-", URL64, 95],
  ["openai", "sk-" + "proj-", URL64, 60],
  ["openai, bare", "sk" + "-", ALNUM, 48],
  ["stripe", "sk_" + "live_", ALNUM, 24],
  ["stripe webhook", "whs" + "ec_", ALNUM, 32],
  ["github classic", "gh" + "p_", ALNUM, 36],
  ["github server", "gh" + "s_", ALNUM, 36],
  ["github fine-grained", "github_" + "pat_", ALNUM, 82],
  ["gitlab personal", "gl" + "pat-", ALNUM, 20],
  ["gitlab runner", "gl" + "rt-", ALNUM, 20],
  ["gitlab deploy", "gl" + "dt-", ALNUM, 20],
  ["gitlab trigger", "gl" + "ptt-", HEX, 40],
  ["aws", "AK" + "IA", BASE32, 16],
  ["google key", "AI" + "za", URL64, 35],
  ["google client", "GOC" + "SPX-", URL64, 28],
  ["google access", "ya" + "29.", URL64, 120],
  ["google refresh", "1/" + "/0", URL64, 100],
  ["slack", "xo" + "xb-", ALNUM, 48],
  ["slack webhook", "https://hooks.slack" + ".com/services/T", ALNUM, 40],
  ["discord webhook", "https://discord.com/api/" + "webhooks/123456789012345678/", URL64, 68],
  ["telegram", "712345" + "6789:A", URL64, 34],
  ["npm", "np" + "m_", ALNUM, 36],
  ["pypi", "py" + "pi-Ag", URL64, 160],
  ["docker", "dckr_" + "pat_", URL64, 27],
  ["hugging face", "h" + "f_", ALNUM, 34],
  ["digitalocean", "do" + "p_v1_", HEX, 64],
  ["sendgrid", "S" + "G.", ALNUM, 22, "."],
  ["twilio", "S" + "K", HEX, 32],
  ["vault", "hv" + "s.", ALNUM, 90],
  ["databricks", "da" + "pi", HEX, 32],
  ["shopify", "shp" + "at_", HEX, 32],
  ["linear", "lin_" + "api_", ALNUM, 40],
  ["groq", "gs" + "k_", ALNUM, 52],
  ["perplexity", "pp" + "lx-", ALNUM, 48],
  ["atlassian", "ATA" + "TT3", ALNUM, 186],
  ["jwt", "ey" + "J", ALNUM, 30, ".ey" + "J"],
];

/** What stands before a value that has no shape, and behind it. */
const NAMED: readonly [name: string, before: string, behind: string][] = [
  ["env password", "SMTP_PASS=", ""],
  ["env base", "SECRET_KEY_BASE=", ""],
  ["env key", "export ACME_API_KEY=", ""],
  ["json token", '{"token":"', '"}'],
  ["json, escaped", String.raw`{\"clientSecret\":\"`, String.raw`\"}`],
  ["yaml", "password: ", ""],
  ["yaml block", "password: |\n  ", ""],
  ["arrow", "'password' => '", "'"],
  ["walrus", 'apiKey := "', '"'],
  ["xml", "<password>", "</password>"],
  ["flag", "quill login --password ", ""],
  ["flag with sign", "quill login --token=", ""],
  ["curl user", "curl -u kim:", " https://lid.test"],
  ["query token", "https://lid.test/a?token=", ""],
  ["query key", "https://lid.test/a?x=1&key=", ""],
  ["query sig", "https://lid.test/a?sv=1&sig=", ""],
  ["connection", "Server=lid;Uid=kim;Pwd=", ";"],
  ["azure account", "AccountName=lid;AccountKey=", ""],
  ["bearer", "Authorization: Bearer ", ""],
  ["basic", "Authorization: Basic ", ""],
  ["token header", "Authorization: token ", ""],
  ["api header", "X-Api-Key: ", ""],
  ["cookie", "Cookie: sid=", ""],
  ["set-cookie", "Set-Cookie: connect.sid=", "; Path=/"],
  ["session", "JSESSIONID=", ""],
  ["netrc", "machine lid.test login kim password ", ""],
  ["url password", "postgres://kim:", "@lid.test/db"],
  ["url token", "https://", "@lid.test/kim/quill.git"],
  ["percent-encoded", "redirect?u=%3Faccess%5Ftoken%3D", ""],
];

/** All kinds, their values drawn from the seed. */
export function secretKinds(seed: number): SecretKind[] {
  const draw = createDice(seed);
  const prefixed = PREFIXED.map(([name, prefix, alphabet, length, tail]) => {
    // A digit and letters at either end, as chance nearly always has them.
    const secret = `${draw(alphabet, length - 2)}${draw("234567", 1)}${draw(alphabet, 1)}`;
    const behind = tail === undefined ? "" : `${tail}${draw(ALNUM, 43)}`;
    return { name, text: `${prefix}${secret}${behind}`, secret };
  });
  const named = NAMED.map(([name, before, behind]) => {
    const secret = `${draw(LOWER, 3)}${draw("234567", 2)}${draw(ALNUM, 18)}${draw(DIGITS, 1)}`;
    return { name, text: `${before}${secret}${behind}`, secret };
  });
  const lines = [0, 1, 2].map(() => `${draw(ALNUM, 60)}7aB+`);
  const pem = (end: string): string => `-----BEGIN RSA PRI` + `VATE KEY-----\n${lines.join("\n")}${end}`;
  return [
    ...prefixed,
    ...named,
    { name: "private key", text: pem("\n-----END RSA PRI" + "VATE KEY-----"), secret: lines.join("") },
    { name: "private key, cut", text: pem(""), secret: lines.join("") },
  ];
}
