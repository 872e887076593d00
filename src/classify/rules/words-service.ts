import type { WordedTextRule } from "../rule.ts";
import { CANNOT, COULD_NOT } from "./openings.ts";
import { wordings } from "../../wording/wordings.ts";
import { overLines, withoutBreaks } from "../../wording/over-lines.ts";

const USAGE = "common usage in issue trackers";

/**
 * An HTTP status as people write it: "answers 503", "HTTP 503", "status code of 503", "503 on save", "deploy: 503".
 * `codes` is a body of a regular expression.
 */
const statusWords = (codes: string): string =>
  withoutBreaks(String.raw`
    \b(?:https?|status|code|errors?|api error|answer(?:s|ed)?|return(?:s|ed|ing)?|
      repl(?:y|ies|ied)(?: with)?|respon(?:ds?|ded|se)(?: with)?|gives?|gets?|got|getting|says|
      fail(?:s|ed|ing)? with|ends? with|with|an?)[ :=(]{1,3}(?:a |an |code |status |
      is ){0,3}(?:${codes})\b(?![.,:/-]?\d)|^(?:${codes})\b|\b(?:${codes}) (?:errors?|responses?|on|
      when|for|from|while|after)\b|: (?:${codes})$|\((?:${codes})\)
  `);

/** Words of reporters for failures of a service: limits, load, accounts, requests. */
export const SERVICE_WORD_RULES: readonly WordedTextRule[] = [
  {
    name: "limit-reached",
    category: "usage-limit",
    reason: "a usage limit was reached",
    source: USAGE,
    weight: 4,
    pattern: wordings`
      (usage|session|weekly|daily|monthly|hourly|plan|quota|spending|token|
        \d+[- ]?h(our)?s?) limits? ((is|was|been|being|are|has|have) )*(reached|hit|exceeded|exhausted)…
      …(?<!\b(recursion|depth|nesting|watch(es|ers?)?|files?|handles?|descriptors?|size|memory|
        iterations?|retry|retries|time|heap|stack|connections?|process|thread|cpu|character|length|line|
        zoom|scroll|upper|lower|soft|hard|step|loop|inlining|instantiation|array|query|row|bucket|level|
        undo) )\blimit reached
      limits? (did not|didn't|does not|doesn't|not|never) (been )?reset*…
      (hit|reach|exceed|exhaust)(ed|ing|es|s)? (my |the |your |a |their )?<1> (usage|session|weekly|
        daily|monthly|plan|quota|\d+[- ]?hour)
      (quota|credits?) (exceeded|exhausted)
    `,
  },
  {
    name: "out-of-credit",
    category: "usage-limit",
    reason: "credit or quota is said to be used up",
    source: USAGE,
    weight: 3.6,
    pattern: wordings`
      (limit|quota|allowance) of <2> (free|your|my|the) <1> (plan|tier|account)
      free (plan|tier|quota)
      (build|ci|compute|action|free) minutes
      (out of|no more|ran out of|insufficient|not enough) <1> (usage|credits?|quota|balance|budget|
        tokens left)
      credit balance
      (quota|credits?|allowance|budget|balance) (is|are|was|were|has been|have been) (all )?(used up|
        exhausted|depleted|exceeded|spent|gone)
    `,
  },
  {
    name: "allowance-drains",
    category: "usage-limit",
    reason: "an allowance drains faster than expected",
    source: USAGE,
    weight: 3,
    pattern: wordings`
      (excessive|abnormal|unusual|unexpected|insane|rapid|too (much|many)|double) <1> (quota|credit|
        cost)s?\b( (usage|use|consumption|drain|burn|spent|spend))?…
      (burn|drain|eat|consum|us|wast|chew|t(ake|ook))(s|es|ed|ing|e)? (up |through |all )?(my |the |
        your |of |too |\d+ )*<1> (from (my |the |our )?)?(quota|credits?|allowance)
      (quota|credits|allowance|minutes) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota|credits) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
      (minutes|credits|seats|usage) <2> (counted|charged) <1> (twice|double)
    `,
  },
  {
    name: "billing",
    category: "usage-limit",
    reason: "speaks of billing, charges or a plan's allowance",
    source: USAGE,
    weight: 2,
    pattern: wordings`
      bill(ing|ed)
      (over|double[- ])?charged? ..30.. (me|card|account|money|usd|plan|twice|\$)…
      refund
      invoice
      usage (limits?|quota|window|allowance|percentage|allocation)
      quota
      (weekly|daily|monthly|5[- ]?hour|session) limits?
      subscription
    `,
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
    pattern: wordings`
      (server|service|api|backend|cluster|system|host|model|site)s? <2> overloaded
      overloaded(_error| error|$|[.,!"'])…
      overloaded (server|service|api|backend|cluster|host)
      at capacity
      (http |error |status )529
      529 (error|\{|overload)…
    `,
  },
  {
    name: "server-error-words",
    category: "server-error",
    reason: "speaks of an error of the server",
    source: USAGE,
    weight: 3,
    // A development server that names itself in brackets passes on what broke in the reporter's own code.
    pattern: overLines()`
      (?<!\[[\w-]{2,20}\] )\binternal server error\b|\bbad gateway\b|\bservice (?:is )?(?:temporarily )?unavailable\b|${statusWords("50[0-4]")}|\b50[0-4] (?:internal|
        bad gateway|service|gateway)\b|(?<!\] internal )\bserver[- ](?:side )?errors?\b|\b(?:service|api|server|site|
        website) (?:is )?(?:down|outage)\b|\boutage\b
    `,
  },
  {
    name: "sign-in",
    category: "authentication",
    reason: "speaks of signing in",
    source: USAGE,
    weight: 3.1,
    pattern: wordings`
      (${CANNOT}|not able to|fail(s|ed|ing)? to|${COULD_NOT}|trouble|problem|error|won't|keeps?|failing|
        asks? me to|forced to|have to|has to|need to) (to )?<2> (log(ging)?[- ]?(in|out)|
        sign(ing)?[- ]?(in|out)|re-?login|authenticat+|re-?auth*)
      (log[- ]?in|login|sign[- ]?in|oauth|sso|authentication|auth|2fa|mfa) <3> (fail*|error*|loop|
        broken|expir+|not work*|doesn't work|hangs?|stuck|issue|problem|invalid|redirect|callback|flow)
      log(s|ged|ging)? ((me|us|users?|everyone|people|you) )?out (on|after|every|each|again|constantly|
        randomly|all|automatically)
      log(s|ged|ging) (me|us|users?|everyone) out
      logged out
      (log|sign)(s|ged|ging|ed|ing)? in (\S{1,20} ){0,6}(again|each time|every time|every start|repeatedly|on every)
      (login|password|credentials?|face id|touch id|fingerprint|passkey|session|mfa|2fa|otp|
        code) <4> (forgotten|not (accepted|remembered|kept)|rejected|asked again)
      (one[- ]time|verification|recovery|six-digit|authenticator|two[- ](factor|step)|mfa|2fa|
        otp) (code|app|password|auth*)s?
      (oidc|saml|ldap|kerberos|jwks|id_token|oauth2?|single sign-on)
      credential (manager|helper|store)
      session expired
      auth(entication)?(-|_| )error
      (back (on|to|at)|lands? on|redirected to|thrown back to) (the )?(login|log-in|sign-in) (form|page|screen)
      type (my|the) password again
      identity provider
    `,
  },
  {
    name: "credentials",
    category: "authentication",
    reason: "speaks of keys, tokens or a keychain",
    source: USAGE,
    weight: 2,
    pattern: wordings`
      (invalid|expired|missing|wrong|revoked|rejected) <1> (api[- ]?key|token|credentials?|password)
      (api[- ]?key|credentials?|(access|auth|oauth|refresh) token) <3> (invalid|expired?|expires|
        rejected|not (recognized|accepted|found|work*|saved|refresh*)|missing)
      key(chain|ring)
      token (has |is |was )?(expired|revoked)
    `,
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
    pattern: overLines()`
      ${statusWords("403")}|\b403 forbidden\b|\b(?:access|requests?|error|http|status|api|
        server)\b[^.\n]{0,20} forbidden\b|\bforbidden (?:error|access|
        response)\b|\baccess (?:is )?(?:denied|restricted|
        forbidden)\b|\baccess_?denied(?:exception)?\b|\bunauthorizedoperation\b|\b(?:you )?(?:do|
        does) not have (?:the )?(?:permission|rights?|privileges?|
        access)\b|\borgani[sz]ation (?:\w+ ){0,4}(?:disabled|not allowed|blocked|banned|
        access)\b|\baccount (?:\w+ ){0,3}(?:banned|suspended|disabled|blocked)\b|\b(?:country|
        region) (?:\w+ ){0,3}(?:not (?:supported|available)|blocked|restricted)\b|\bnot (?:available|
        supported) in (?:your|my|this|our) (?:country|region|
        location)\b|\bmissing (?:\S{1,40} )?scopes?\b|\bscope requirement\b|\bunsupported[ _](?:country|
        region)|\b(?:read-only|viewer|guest|non-admin|standard|limited|unprivileged) (?:users?|role|
        account)s?\b|\bnon-admins?\b|\bread-only (?:user|role)\b|\bno (?:write |
        read )?access to\b|\bmissing (?:rights?|privileges?)\b|\bpermission denied for\b
    `,
  },
  {
    name: "request-refused",
    category: "invalid-request",
    reason: "the service refused the request as malformed",
    source: USAGE,
    weight: 3.2,
    pattern: overLines()`
      ${statusWords("4(?:00|05|06|09|15|22)")}|\b400 (?:bad request|\{|
        due)|\bbad request\b|\binvalid_request|\binvalid request\b|\bcould not process (?:the )?(?:request|
        payload|body|message)\b|\bunsupported (?:image|media|file) (?:type|format)\b|\bimage (?:was |
        is |size )?(?:too large|exceeds)\b|\binvalid (?:schema|json|signature)\b|\b(?:got|has|
        received) invalid value\b|\bunprocessable\b|\b(?:api|endpoint|server|backend|post|put|patch|
        request) (?:\S{1,30} )?reject(?:s|ed)? (?:a |an |the )?valid\b|\b(?:json )?schema validation\b
    `,
  },
  {
    name: "request-too-large",
    category: "context-limit",
    reason: "the request is larger than the limit",
    source: USAGE,
    weight: 3.6,
    pattern: wordings`
      (request|body|upload|payload|attachment) <2> (too (long|large|big)|exceeds)
      request entity too large
      payload too large
      (https?|error|status|with|a|an) 413
      413 (error|request|payload|content|entity)…
      client_max_body_size
      …^413
    `,
  },
];
