import type { WordedTextRule } from "../rule.ts";
import { INSTRUCTION_FILES, MODEL_NAMES } from "./model-names.ts";
import { CANNOT, FAILS_TO } from "./openings.ts";
import { wordings } from "../../wording/wordings.ts";
import { overLines } from "../../wording/over-lines.ts";

const USAGE = "issue trackers of language-model assistants";
const MODEL = `(?:${MODEL_NAMES.join("|")})`;
const FILES = INSTRUCTION_FILES.join("|");

/** Words of reporters about programs around a language model: answers, conversations, tools, policies. */
export const ASSISTANT_WORD_RULES: readonly WordedTextRule[] = [
  {
    name: "title-says-model",
    category: "model-behavior",
    reason: "the title calls itself a report about the model",
    source: "conventional title prefixes",
    weight: 3.2,
    pattern: /^\W{0,3}models?\b(?: behaviou?r)?\]/,
    zones: ["title"],
  },
  {
    name: "model-quality",
    category: "model-behavior",
    reason: "complains of the model's answers or choices",
    source: "issue trackers of language-model assistants",
    weight: 3.2,
    pattern: overLines()`
      \bhallucinat\w+|
      \b${MODEL}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|
        uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|
      \b${MODEL}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|
        worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|
        makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|
        destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|
        fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|
        remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|
      \b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|
        defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${FILES}|system prompt|my rules|
        user (?:rules|instructions?|directives?|request))\b
    `,
  },
  {
    name: "model-words",
    category: "model-behavior",
    reason: "speaks of the quality of answers, code or understanding",
    source: "issue trackers of language-model assistants",
    weight: 2.2,
    pattern: wordings`
      (quality|intelligence|reasoning|context) <1> (degrad+|loss|regression|drop|decline)
      (model|response|answer) (performance|quality)
      quality <2> (down|worse|dropp+|degrad+|declin+)
      (bad|poor|wrong|low[- ]quality|terrible|incorrect|redundant|buggy) <1> (answers?|responses?|code|
        suggestions?|results|decisions?|understanding|analysis)
      code generation
      (answers?|responses?|quality) <4> (worse|dropped|declin+|degrad+|terrible|useless)
      (loses?|lost|losing|keep) (the )?context
      misleading
      sycophan+…
      understand* (the )?(task|request|instructions?|context)
      without (being )?asked
      (dumber|stupid|useless|lobotomi[sz]ed|nerfed)
      …(?<!\billegal )\binstructions?
      claims? (to|that|it)
      (i|we) <1> (asked|told|instructed) (it|him|the model)
    `,
  },
  {
    name: "file-tool",
    category: "filesystem",
    reason: "a tool that edits, reads or searches files goes wrong",
    source: "tool names shared by several assistants",
    weight: 2.2,
    pattern: /\b(?:edit|write|read|grep|glob|search|multi-?edit|apply[_ ]patch|str_replace) tools?\b/,
  },
  {
    name: "saved-session",
    category: "filesystem",
    reason: "saved sessions or history are lost or cannot be opened again",
    source: USAGE,
    weight: 1.8,
    pattern: wordings`
      (sessions?|conversations?|chats?|history|transcripts?|projects?|work) <5> (lost|missing|gone|
        disappear*|deleted|not (saved|found|created|restored))
      (${CANNOT}|${FAILS_TO}) resume
      no conversation found
      resume <3> (fail*|broken|not work*|lost)
    `,
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
  {
    name: "policy-refusal",
    category: "content-policy",
    reason: "a policy or safety filter refused what was asked",
    source: USAGE,
    weight: 3.8,
    pattern: wordings`
      (usage|content|safety|acceptable use) (polic(y|ies)|filter(ing)?)
      policy violation
      violat+ <3> polic(y|ies)
      false positive ..40.. (safety|filter|moderation|polic)…
      /\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b/
      unable to respond to this request
      moderation
      output blocked
    `,
  },
  {
    name: "context-full",
    category: "context-limit",
    reason: "the conversation or its answer is longer than the limit",
    source: USAGE,
    weight: 3.6,
    pattern: wordings`
      (prompt|input|context|conversation|request|message|file|response|output) (is |was |too |are |
        size )*(too (long|large|big)|exceed*)
      context (window|length|limit|size|low|usage|left)
      out of context
      max(imum)?[ _]((output|context)[ _])?tokens?
      token (count )?(limit|maximum) <1> exceed*…
      exceeds? (the )?(maximum )?<1> tokens?
      tokens? > \d…
    `,
  },
  {
    name: "assistant-tools",
    category: "integration",
    reason: "speaks of an assistant's commands, agents or tool servers",
    source: "Model Context Protocol; common usage",
    weight: 2.6,
    pattern: wordings`
      mcps?
      …(?<!\S)/ide
      slash commands?
      custom (commands?|agents?|tools?)
      sub-?agents?
      skills?
      agents?\b(?= (not|fail|list|load))…
    `,
  },
  {
    name: "assistant-tools-fail",
    category: "integration",
    reason: "an assistant's command, agent or tool server does not load or connect",
    source: USAGE,
    weight: 2.4,
    pattern: wordings`
      (mcps?|connectors?|skills?|(sub-?|custom |project )agents?|slash commands?|tools?|
        servers?)\b <5> (fail*|not <1> (load*|connect*|found|work*|detect*|available|trigger*|fir+|
        recogni[sz]ed|show*|execut*|start*)|\w{2,8}n't (load|connect|work|detect|trigger|fire|show|
        start)|disconnect*|error*|broken|missing|disappear*|crash*|incorrect*|wrong*|stale|unavailable)
      (no such|unknown|missing) (tool|skill|agent)
    `,
  },
  {
    name: "assistant-request-refused",
    category: "invalid-request",
    reason: "the model's service refused the request as malformed",
    source: USAGE,
    weight: 3.2,
    pattern: wordings`
      model <3> (not found|does not exist|not available|404)
      invalid (tool|model|beta header)
      could not process
      image <3> (size|dimensions?|exceeded|validation|format)
    `,
  },
  {
    name: "assistant-permission-prompts",
    category: "config",
    reason: "speaks of an assistant's permission prompts and approvals",
    source: USAGE,
    weight: 3,
    pattern: wordings`
      (still|keeps?|always|constantly|repeatedly|again) <3> (prompt*|ask*) <4> (permission|approval|
        confirm*|allow|if)
      (allow|deny|ask)(ed)?[- ]?lists?
      approvals?
      permissions? (prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)
    `,
  },
  {
    name: "assistant-hooks",
    category: "integration",
    reason: "speaks of hooks, which an assistant runs around its tools",
    source: USAGE,
    weight: 2.2,
    pattern: /\bhooks?\b/,
  },
  {
    name: "tokens-drain",
    category: "usage-limit",
    reason: "tokens or usage drain faster than expected",
    source: USAGE,
    weight: 3,
    pattern: wordings`
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|
        too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|
        energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|
        cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?/
      (burn|drain|eat|consum|us|wast|chew)(s|es|ed|ing|e)? (up |through |all )?(my |the |your |of |
        too )*<1> (tokens|usage|quota|credits?|limits?)
      (tokens?|usage|quota|limits?|credits) <3> (drain|burn|vanish|deplet|consum|spike)…
      (limits?|quota) <4> (faster|too (fast|quickly|soon)|prematurely|quicker)…
    `,
  },
];
