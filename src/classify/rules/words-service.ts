import type { TextRule } from "../rule.ts";

const USAGE = "common usage in issue trackers";

/**
 * An HTTP status as people write it: "answers 503", "HTTP 503", "status code of 503", "503 on save", "deploy: 503".
 * `codes` is a body of a regular expression.
 */
const statusWords = (codes: string): string =>
  String.raw`\b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |is ){0,3}(?:${codes})\b(?![.,:/-]?\d)|^(?:${codes})\b|\b(?:${codes}) (?:errors?|responses?|on|when|for|from|while|after)\b|: (?:${codes})$|\((?:${codes})\)`;

/** Words of reporters for failures of a service: limits, load, accounts, requests. */
export const SERVICE_WORD_RULES: readonly TextRule[] = [
  {
    name: "limit-reached",
    category: "usage-limit",
    reason: "a usage limit was reached",
    source: USAGE,
    weight: 4,
    pattern:
      /\b(?:usage|session|weekly|daily|monthly|hourly|plan|quota|spending|token|\d+[- ]?h(?:our)?s?) limits? (?:(?:is|was|been|being|are|has|have) )*(?:reached|hit|exceeded|exhausted)|(?<!\b(?:recursion|depth|nesting|watch(?:es|ers?)?|files?|handles?|descriptors?|size|memory|iterations?|retry|retries|time|heap|stack|connections?|process|thread|cpu|character|length|line|zoom|scroll|upper|lower|soft|hard|step|loop|inlining|instantiation|array|query|row|bucket|level|undo) )\blimit reached\b|\blimits? (?:did not|didn't|does not|doesn't|not|never) (?:been )?reset\w*|\b(?:hit|reach|exceed|exhaust)(?:ed|ing|es|s)? (?:my |the |your |a |their )?(?:\w+ )?(?:usage|session|weekly|daily|monthly|plan|quota|\d+[- ]?hour)\b|\b(?:quota|credits?) (?:exceeded|exhausted)\b/,
  },
  {
    name: "out-of-credit",
    category: "usage-limit",
    reason: "credit or quota is said to be used up",
    source: USAGE,
    weight: 3.6,
    pattern:
      /\b(?:limit|quota|allowance) of (?:\w+ ){0,2}(?:free|your|my|the) (?:\w+ )?(?:plan|tier|account)\b|\bfree (?:plan|tier|quota)\b|\b(?:build|ci|compute|action|free) minutes\b|\b(?:out of|no more|ran out of|insufficient|not enough) (?:\w+ )?(?:usage|credits?|quota|balance|funds|budget|tokens left)\b|\bcredit balance\b|\b(?:quota|credits?|allowance|budget|balance) (?:is|are|was|were|has been|have been) (?:all )?(?:used up|exhausted|depleted|exceeded|spent|gone)\b/,
  },
  {
    name: "allowance-drains",
    category: "usage-limit",
    reason: "an allowance drains faster than expected",
    source: USAGE,
    weight: 3,
    pattern:
      /\b(?:excessive|abnormal|unusual|unexpected|insane|rapid|too (?:much|many)|double) (?:\w+ )?(?:quota|credit|cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?|\b(?:burn|drain|eat|consum|us|wast|chew|t(?:ake|ook))(?:s|es|ed|ing|e)? (?:up |through |all )?(?:my |the |your |of |too |\d+ )*(?:\w+ )?(?:from (?:my |the |our )?)?(?:quota|credits?|allowance)\b|\b(?:quota|credits|allowance|minutes) (?:\w+ ){0,3}(?:drain|burn|vanish|deplet|consum|spike)|\b(?:limits?|quota|credits) (?:\w+ ){0,4}(?:faster|too (?:fast|quickly|soon)|prematurely|quicker)|\b(?:minutes|credits|seats|usage) (?:\w+ ){0,2}(?:counted|charged) (?:\w+ )?(?:twice|double)\b/,
  },
  {
    name: "billing",
    category: "usage-limit",
    reason: "speaks of billing, charges or a plan's allowance",
    source: USAGE,
    weight: 2,
    pattern:
      /\bbill(?:ing|ed)\b|\b(?:over|double[- ])?charged?\b[^.\n]{0,30}\b(?:me|card|account|money|usd|plan|twice|\$)|\brefund\b|\binvoice\b|\busage (?:limits?|quota|window|allowance|percentage|allocation)\b|\bquota\b|\b(?:weekly|daily|monthly|5[- ]?hour|session) limits?\b|\bsubscription\b/,
  },
  {
    name: "rate-limit-words",
    category: "rate-limit",
    reason: "speaks of a rate limit",
    source: USAGE,
    weight: 3.1,
    pattern: new RegExp(
      String.raw`\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\bretry-after\b|${statusWords("429")}`,
    ),
  },
  {
    name: "overload-words",
    category: "overloaded",
    reason: "says that the service is overloaded",
    source: USAGE,
    weight: 3.4,
    pattern:
      /\b(?:server|service|api|backend|cluster|system|host|model|site)s? (?:\w+ ){0,2}overloaded\b|\boverloaded(?:_error| error|$|[.,!"'])|\boverloaded (?:server|service|api|backend|cluster|host)\b|\bat capacity\b|\b(?:http |error |status )529\b|\b529 (?:error|\{|overload)/,
  },
  {
    name: "server-error-words",
    category: "server-error",
    reason: "speaks of an error of the server",
    source: USAGE,
    weight: 3,
    pattern: new RegExp(
      String.raw`\binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${statusWords("50[0-4]")}|\b50[0-4] (?:internal|bad gateway|service|gateway)\b|\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|website) (?:is )?(?:down|outage)\b|\boutage\b`,
    ),
  },
  {
    name: "sign-in",
    category: "authentication",
    reason: "speaks of signing in",
    source: USAGE,
    weight: 3.1,
    pattern:
      /\b(?:can(?:no|')?t|cannot|unable to|not able to|fail(?:s|ed|ing)? to|could(?: not|n't)|trouble|problem|error|won't|keeps?|failing|asks? me to|forced to|have to|has to|need to) (?:to )?(?:\w+ ){0,2}(?:log(?:ging)?[- ]?(?:in|out)|sign(?:ing)?[- ]?(?:in|out)|re-?login|authenticat\w+|re-?auth\w*)\b|\b(?:log[- ]?in|login|sign[- ]?in|oauth|sso|authentication|auth|2fa|mfa) (?:\w+ ){0,3}(?:fail\w*|error\w*|loop|broken|expir\w+|not work\w*|doesn't work|hangs?|stuck|issue|problem|invalid|redirect|callback|flow)\b|\blog(?:s|ged|ging)? (?:(?:me|us|users?|everyone|people|you) )?out (?:on|after|every|each|again|constantly|randomly|all|automatically)\b|\blog(?:s|ged|ging) (?:me|us|users?|everyone) out\b|\blogged out\b|\b(?:log|sign)(?:s|ged|ging|ed|ing)? in (?:\S{1,20} ){0,6}(?:again|each time|every time|every start|repeatedly|on every)\b|\b(?:login|password|credentials?|face id|touch id|fingerprint|passkey|session|mfa|2fa|otp|code) (?:\w+ ){0,4}(?:forgotten|not (?:accepted|remembered|kept)|rejected|asked again)\b|\b(?:one[- ]time|verification|recovery|six-digit|authenticator|two[- ](?:factor|step)|mfa|2fa|otp) (?:code|app|password|auth\w*)s?\b|\b(?:oidc|saml|ldap|kerberos|jwks|id_token|oauth2?|single sign-on)\b|\bcredential (?:manager|helper|store)\b|\bsession expired\b|\bauth(?:entication)?(?:-|_| )error\b|\b(?:back (?:on|to|at)|lands? on|redirected to|thrown back to) (?:the )?(?:login|log-in|sign-in) (?:form|page|screen)\b|\btype (?:my|the) password again\b|\bidentity provider\b/,
  },
  {
    name: "credentials",
    category: "authentication",
    reason: "speaks of keys, tokens or a keychain",
    source: USAGE,
    weight: 2,
    pattern:
      /\b(?:invalid|expired|missing|wrong|revoked|rejected) (?:\w+ )?(?:api[- ]?key|token|credentials?|password)\b|\b(?:api[- ]?key|credentials?|(?:access|auth|oauth|refresh) token) (?:\w+ ){0,3}(?:invalid|expired?|expires|rejected|not (?:recognized|accepted|found|work\w*|saved|refresh\w*)|missing)\b|\bkey(?:chain|ring)\b|\btoken (?:has |is |was )?(?:expired|revoked)\b/,
  },
  {
    name: "unauthorized",
    category: "authentication",
    reason: "says 401 or unauthorized",
    source: "RFC 9110 reason phrases",
    weight: 3,
    pattern: new RegExp(String.raw`${statusWords("401")}|\b401 unauthori[sz]ed\b|\bunauthori[sz]ed\b`),
  },
  {
    name: "access-denied",
    category: "permission",
    reason: "the account or region is not allowed",
    source: USAGE,
    weight: 2.8,
    pattern: new RegExp(
      String.raw`${statusWords("403")}|\b403 forbidden\b|\b(?:access|requests?|error|http|status|api|server)\b[^.\n]{0,20} forbidden\b|\bforbidden (?:error|access|response)\b|\baccess (?:is )?(?:denied|restricted|forbidden)\b|\baccess_?denied(?:exception)?\b|\bunauthorizedoperation\b|\b(?:you )?(?:do|does) not have (?:the )?(?:permission|rights?|privileges?|access)\b|\borgani[sz]ation (?:\w+ ){0,4}(?:disabled|not allowed|blocked|banned|access)\b|\baccount (?:\w+ ){0,3}(?:banned|suspended|disabled|blocked)\b|\b(?:country|region) (?:\w+ ){0,3}(?:not (?:supported|available)|blocked|restricted)\b|\bnot (?:available|supported) in (?:your|my|this|our) (?:country|region|location)\b|\bmissing (?:\S{1,40} )?scopes?\b|\bscope requirement\b|\bunsupported[ _](?:country|region)|\b(?:read-only|viewer|guest|non-admin|standard|limited|unprivileged) (?:users?|role|account)s?\b|\bnon-admins?\b|\bread-only (?:user|role)\b|\bno (?:write |read )?access to\b|\bmissing (?:rights?|privileges?)\b|\bpermission denied for\b`,
    ),
  },
  {
    name: "request-refused",
    category: "invalid-request",
    reason: "the service refused the request as malformed",
    source: USAGE,
    weight: 3.2,
    pattern: new RegExp(
      String.raw`${statusWords("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b`,
    ),
  },
  {
    name: "request-too-large",
    category: "context-limit",
    reason: "the request is larger than the limit",
    source: USAGE,
    weight: 3.6,
    pattern:
      /\b(?:request|body|upload|payload|attachment) (?:\w+ ){0,2}(?:too (?:long|large|big)|exceeds)\b|\brequest entity too large\b|\bpayload too large\b|\b(?:https?|error|status|with|a|an) 413\b|\b413 (?:error|request|payload|content|entity)|\bclient_max_body_size\b|^413\b/,
  },
];
