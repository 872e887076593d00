/**
 * How much a name says of the value behind it. `password` says that any value is secret, `token` that one which looks
 * random is, and `cache_key` that none is.
 */
export type NameStrength = "strong" | "weak" | "none";

/** Last words of names, and words before them, in lower case. */
const PASSWORDS = words("password passwd passphrase passcode passwort pwd passw userpass dbpass");
const KEY_MAKERS = words(`api apis secret access private signing encryption encrypt master admin service account auth
  shared deploy webhook client app application function functions subscription server jwt hmac authorization
  crypt cookie session license ssh`);
const NO_KEYS = words(`cache primary public pub idempotency s3 foreign sort partition object route index composite hot
  registry map dict row column group lookup translation i18n message react data unique query config setting hash
  storage websocket source target registrykey host known dedupe dedup cachekey lock feature metric json`);
const TOKEN_MAKERS =
  words(`auth access refresh api bearer secret id session personal bot github gh gitlab npm slack oauth
  oauth2 csrf xsrf security deploy private vault user service hf device registration runner trigger jwt login push
  webhook pypi node authenticity client app admin discord telegram`);
const NO_TOKENS =
  words(`next page continuation cancellation cancel max sync pagination start end min stop eos bos pad unk
  special prompt completion input output total num unexpected cache invalid design change resume lookahead current first
  last syntax parse expected`);
const PASS_OWNERS =
  words(`smtp db database user mail email ftp sftp mysql pg postgres redis mongo ssh admin root proxy login
  http auth sudo keystore key store truststore rabbitmq amqp ldap vnc wifi basic my`);
const WEAK = words("token key pat jwt sid sessid sessionid credential credentials");
const GLUED_KEYS = /^(?:.*(?:api|access|secret|private|auth|encryption|signing|shared|account|license))key$/;
const GLUED_TOKENS = /^(?:.*(?:api|access|auth|refresh|secret|private|bearer|session|id|bot|csrf|oauth))token$/;
const GLUED_PASSWORDS = /(?:password|passwd|passphrase)$/;
const GLUED_SESSIONS = /^(?:phpsessid|jsessionid|sessionid|aspsessionid\w*|sessid)$/;

/** `name` as written: `SMTP_PASS`, `clientSecret`, `X-Api-Key`, `access token`. Never throws. */
export function strengthOf(name: string): NameStrength {
  const parts = name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "");
  const last = parts.at(-1) ?? "";
  const before = parts.at(-2) ?? "";
  if (PASSWORDS.has(last) || GLUED_PASSWORDS.test(last)) return "strong";
  if (last === "pass") return PASS_OWNERS.has(before) || /_PASS$/.test(name) ? "strong" : "none";
  if (last === "secret" || last.endsWith("secret")) return "strong";
  if (last === "base" && before === "key") return "strong";
  if (last === "auth") return before === "" && name.startsWith("_") ? "strong" : "none";
  if (last === "key") return keyStrength(before, parts.length);
  // .NET names an assembly by a hash of the key that anybody may know: "Acme.Lid, Culture=neutral, PublicKeyToken=b03f5f7f11d50a3a".
  if (last === "token") return parts.join("").endsWith("publickeytoken") ? "none" : tokenStrength(before);
  if (GLUED_KEYS.test(last) || GLUED_TOKENS.test(last)) return "strong";
  if (GLUED_SESSIONS.test(last) || (last === "id" && before === "session")) return "weak";
  return WEAK.has(last) ? "weak" : "none";
}

function keyStrength(before: string, count: number): NameStrength {
  if (NO_KEYS.has(before)) return "none";
  if (KEY_MAKERS.has(before) || before.endsWith("secret") || before.endsWith("api")) return "strong";
  return count > 1 ? "weak" : "none";
}

function tokenStrength(before: string): NameStrength {
  if (NO_TOKENS.has(before)) return "none";
  return TOKEN_MAKERS.has(before) ? "strong" : "weak";
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
