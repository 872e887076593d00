import type { TextRule } from "../rule.ts";

const USAGE = "common usage in issue trackers";

/** Words of reporters for failures of a service: limits, load, accounts, requests. */
export const SERVICE_WORD_RULES: readonly TextRule[] = [
  {
    name: "limit-reached",
    category: "usage-limit",
    reason: "a usage limit was reached",
    source: USAGE,
    weight: 4,
    pattern:
      /\b(?:usage|session|weekly|daily|monthly|hourly|plan|quota|spending|token|\d+[- ]?h(?:our)?s?) limits? (?:(?:is|was|been|being|are|has|have) )*(?:reached|hit|exceeded|exhausted)|\blimit reached\b|\blimits? (?:did not|didn't|does not|doesn't|not|never) (?:been )?reset\w*|\b(?:hit|reach|exceed|exhaust)(?:ed|ing|es|s)? (?:my |the |your |a |their )?(?:\w+ )?(?:usage|session|weekly|daily|monthly|plan|quota|\d+[- ]?hour)\b|\b(?:quota|credits?) (?:exceeded|exhausted)\b/,
  },
  {
    name: "out-of-credit",
    category: "usage-limit",
    reason: "credit, quota or extra usage is said to be used up",
    source: USAGE,
    weight: 4,
    pattern:
      /\b(?:out of|no more|ran out of|insufficient|not enough) (?:\w+ )?(?:usage|credits?|quota|balance|funds|budget|tokens left)\b|\bcredit balance\b|\bextra usage\b|\b(?:quota|credits?|allowance|budget|balance) (?:is|are|was|were|has been|have been) (?:all )?(?:used up|exhausted|depleted|exceeded|spent|gone)\b/,
  },
  {
    name: "usage-drains",
    category: "usage-limit",
    reason: "usage drains faster than expected",
    source: USAGE,
    weight: 3,
    pattern:
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|too (?:much|many)|more|double) (?:\w+ )?(?:token|usage|quota|credit|cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?|\b(?:burn|drain|eat|consum|us|wast|chew)(?:s|es|ed|ing|e)? (?:up |through |all )?(?:my |the |your |of |too )*(?:\w+ )?(?:tokens|usage|quota|credits?|limits?)\b|\b(?:tokens?|usage|quota|limits?|credits) (?:\w+ ){0,3}(?:drain|burn|vanish|deplet|consum|spike)|\b(?:limits?|quota) (?:\w+ ){0,4}(?:faster|too (?:fast|quickly|soon)|prematurely|quicker)/,
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
    weight: 2.6,
    pattern:
      /\brate[- ]?limit(?:s|ed|ing)?\b|\btoo many requests\b|\bthrottl(?:ed|ing|es)\b|\b(?:http |error |status )429\b/,
  },
  {
    name: "overload-words",
    category: "overloaded",
    reason: "says that the service is overloaded",
    source: USAGE,
    weight: 3.4,
    pattern:
      /\boverload(?:ed)?\b(?! (?:\w+ )?(?:operators?|functions?|methods?|calls?|slices?|notation|constructors?|index\w*|resolution|signatures?|variants?))|\bat capacity\b|\b(?:http |error |status )529\b|\b529 (?:error|\{|overload)/,
  },
  {
    name: "server-error-words",
    category: "server-error",
    reason: "speaks of an error of the server",
    source: USAGE,
    weight: 3,
    pattern:
      /\binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|\b(?:http|error|errors|status|api error:?) 50[0-4]\b|\b50[0-4] (?:errors?|internal|bad gateway|service|gateway)\b|\bserver[- ](?:side )?errors?\b|\b(?:service|api|server) (?:is )?(?:down|outage)\b|\boutage\b/,
  },
  {
    name: "sign-in",
    category: "authentication",
    reason: "speaks of signing in",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:can(?:no|')?t|cannot|unable to|fail(?:s|ed|ing)? to|could(?: not|n't)|trouble|problem|error|won't|keeps?|failing|asks? me to|forced to|have to|has to|need to) (?:to )?(?:\w+ ){0,2}(?:log(?:ging)?[- ]?(?:in|out)|sign(?:ing)?[- ]?(?:in|out)|re-?login|authenticat\w+|re-?auth\w*)\b|\b(?:log[- ]?in|login|sign[- ]?in|oauth|sso|authentication|auth|2fa|mfa) (?:\w+ ){0,3}(?:fail\w*|error\w*|loop|broken|expir\w+|not work\w*|doesn't work|hangs?|stuck|issue|problem|invalid|redirect|callback|flow)\b|\blogged (?:me )?out\b|\bsession expired\b|\bauth(?:entication)?(?:-|_| )error\b/,
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
    pattern: /\b(?:http |error |status |api error:? )401\b|\b401 (?:error|unauthori[sz]ed)\b|\bunauthori[sz]ed\b/,
  },
  {
    name: "access-denied",
    category: "permission",
    reason: "the account or region is not allowed",
    source: USAGE,
    weight: 2.8,
    pattern:
      /\b(?:http |error |status |api error:? )403\b|\b403 (?:error|forbidden)\b|\b(?:access|requests?|error|http|status|api|server)\b[^.\n]{0,20} forbidden\b|\bforbidden (?:error|access|response)\b|\baccess (?:is )?(?:denied|restricted|forbidden)\b|\borgani[sz]ation (?:\w+ ){0,4}(?:disabled|not allowed|blocked|banned|access)\b|\baccount (?:\w+ ){0,3}(?:banned|suspended|disabled|blocked)\b|\b(?:country|region) (?:\w+ ){0,3}(?:not (?:supported|available)|blocked|restricted)\b|\bnot (?:available|supported) in (?:your|my|this|our) (?:country|region|location)\b|\bmissing (?:\S{1,40} )?scopes?\b|\bscope requirement\b|\bunsupported[ _](?:country|region)/,
  },
  {
    name: "policy-refusal",
    category: "content-policy",
    reason: "a policy or safety filter refused what was asked",
    source: USAGE,
    weight: 3.8,
    pattern:
      /\b(?:usage|content|safety|acceptable use) (?:polic(?:y|ies)|filter(?:ing)?)\b|\bpolicy violation\b|\bviolat\w+ (?:\w+ ){0,3}polic(?:y|ies)\b|\bfalse positive\b[^.\n]{0,40}\b(?:safety|filter|moderation|polic)|\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b|\bunable to respond to this request\b|\bmoderation\b|\boutput blocked\b/,
  },
  {
    name: "request-refused",
    category: "invalid-request",
    reason: "the service refused the request as malformed",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\b(?:api error:?|error|http|status) 4(?:00|22)\b|\b400 (?:error|bad request|\{|due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process\b|\btool[ _]use concurrency\b|\btool_(?:use|result)\b[^.\n]{0,40}\b(?:ids?|blocks?|without|missing|mismatch)|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:\w+ ){0,3}(?:too large|size|dimensions?|exceed\w*|validation|format)\b|\bmodel (?:\w+ ){0,3}(?:not found|does not exist|not available|404)\b|\binvalid (?:tool|schema|json|signature|model|beta header)\b/,
  },
  {
    name: "context-full",
    category: "context-limit",
    reason: "the input is longer than the limit, or making it shorter fails",
    source: USAGE,
    weight: 3.6,
    pattern:
      /\b(?:prompt|input|context|conversation|request|message|file|response|output) (?:is |was |too |are |size )*(?:too (?:long|large|big)|exceed\w*)\b|\bcontext (?:window|length|limit|size|low|usage|left)\b|\bout of context\b|\brequest entity too large\b|\bpayload too large\b|\bmax(?:imum)?[ _](?:output |context )?tokens?\b|\btoken (?:count )?(?:limit|maximum) (?:\w+ )?exceed\w*|\bexceeds? (?:the )?(?:maximum )?(?:\w+ )?tokens?\b|\btokens? > \d/,
  },
  {
    name: "compaction",
    category: "context-limit",
    reason: "shortening the conversation fails",
    source: "feature name shared by several assistants",
    weight: 3.2,
    pattern: /(?:\b|\/)(?:auto-?\s?)?compact(?:ion|ing|s|ed)?\b(?! mode| view| layout| size)/,
    zones: ["title", "lead"],
  },
];
