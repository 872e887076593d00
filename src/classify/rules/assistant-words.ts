import type { TextRule } from "../rule.ts";
import { INSTRUCTION_FILES, MODEL_NAMES } from "./model-names.ts";

const USAGE = "issue trackers of language-model assistants";
const MODEL = `(?:${MODEL_NAMES.join("|")})`;
const FILES = INSTRUCTION_FILES.join("|");

/** Words of reporters about programs around a language model: answers, conversations, tools, policies. */
export const ASSISTANT_WORD_RULES: readonly TextRule[] = [
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
    pattern: new RegExp(
      String.raw`\bhallucinat\w+|\b${MODEL}\b (?:\w+ ){0,3}(?:reports?|produc\w+|generat\w+|return\w*|outputs?|writes?|gives?|uses?) (?:\w+ ){0,2}(?:incorrect|wrong|outdated|bad|broken|false|obsolete)\b|\b${MODEL}\b (?:\w+ ){0,5}(?:ignor\w+|forg[eo]ts?|forgot\w*|lie[sd]|lying|lazy|dumb\w*|stupid|worse|terrible|awful|refus\w+|wrong(?:ly)?|misunderstand\w*|misinterpret\w*|cheat\w*|made up|makes? up|invent\w*|fabricat\w*|insist\w*|delet(?:es?|ed|ing)|overwr(?:ites?|ote|iting)|destroy\w*|revert(?:s|ed|ing)|disobey\w*|degrad\w+|assum\w+|fail(?:s|ed) to (?:follow|understand)|does(?: not|n't) (?:follow|understand|listen|obey|respect|remember)|not follow\w*|incorrectly|unilaterally|repeat\w*)\b|\b(?:ignor\w+|not follow\w*|doesn't follow|violat\w+|disregard\w*|against|defy\w*) (?:\w+ ){0,4}(?:instructions?|guidelines?|${FILES}|system prompt|my rules|user (?:rules|instructions?|directives?|request))\b`,
    ),
  },
  {
    name: "model-words",
    category: "model-behavior",
    reason: "speaks of the quality of answers, code or understanding",
    source: "issue trackers of language-model assistants",
    weight: 2.2,
    pattern:
      /\b(?:quality|intelligence|reasoning|context) (?:\w+ )?(?:degrad\w+|loss|regression|drop|decline)\b|\b(?:model|response|answer) (?:performance|quality)\b|\bquality (?:\w+ ){0,2}(?:down|worse|dropp\w+|degrad\w+|declin\w+)\b|\b(?:bad|poor|wrong|low[- ]quality|terrible|incorrect|redundant|buggy) (?:\w+ )?(?:answers?|responses?|code|suggestions?|results|decisions?|understanding|analysis)\b|\bcode generation\b|\b(?:answers?|responses?|quality) (?:\w+ ){0,4}(?:worse|dropped|declin\w+|degrad\w+|terrible|useless)\b|\b(?:loses?|lost|losing|keep) (?:the )?context\b|\bmisleading\b|\bsycophan\w+|\bunderstand\w* (?:the )?(?:task|request|instructions?|context)\b|\bwithout (?:being )?asked\b|\b(?:dumber|stupid|useless|lobotomi[sz]ed|nerfed)\b|(?<!\billegal )\binstructions?\b|\bclaims? (?:to|that|it)\b|\b(?:i|we) (?:\w+ )?(?:asked|told|instructed) (?:it|him|the model)\b/,
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
    pattern:
      /\b(?:sessions?|conversations?|chats?|history|transcripts?|projects?|work) (?:\w+ ){0,5}(?:lost|missing|gone|disappear\w*|deleted|not (?:saved|found|created|restored))\b|\b(?:can(?:no|')?t|cannot|unable to|fail(?:s|ed)? to) resume\b|\bno conversation found\b|\bresume (?:\w+ ){0,3}(?:fail\w*|broken|not work\w*|lost)\b/,
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
    pattern:
      /\b(?:usage|content|safety|acceptable use) (?:polic(?:y|ies)|filter(?:ing)?)\b|\bpolicy violation\b|\bviolat\w+ (?:\w+ ){0,3}polic(?:y|ies)\b|\bfalse positive\b[^.\n]{0,40}\b(?:safety|filter|moderation|polic)|\b(?:safety|filter|moderation|polic)\w*[^.\n]{0,40}\bfalse positive\b|\bunable to respond to this request\b|\bmoderation\b|\boutput blocked\b/,
  },
  {
    name: "context-full",
    category: "context-limit",
    reason: "the conversation or its answer is longer than the limit",
    source: USAGE,
    weight: 3.6,
    pattern:
      /\b(?:prompt|input|context|conversation|request|message|file|response|output) (?:is |was |too |are |size )*(?:too (?:long|large|big)|exceed\w*)\b|\bcontext (?:window|length|limit|size|low|usage|left)\b|\bout of context\b|\bmax(?:imum)?[ _](?:(?:output|context)[ _])?tokens?\b|\btoken (?:count )?(?:limit|maximum) (?:\w+ )?exceed\w*|\bexceeds? (?:the )?(?:maximum )?(?:\w+ )?tokens?\b|\btokens? > \d/,
  },
  {
    name: "assistant-tools",
    category: "integration",
    reason: "speaks of an assistant's commands, agents or tool servers",
    source: "Model Context Protocol; common usage",
    weight: 2.6,
    pattern:
      /\bmcps?\b|(?<!\S)\/ide\b|\bslash commands?\b|\bcustom (?:commands?|agents?|tools?)\b|\bsub-?agents?\b|\bskills?\b|\bagents?\b(?= (?:not|fail|list|load))/,
  },
  {
    name: "assistant-tools-fail",
    category: "integration",
    reason: "an assistant's command, agent or tool server does not load or connect",
    source: USAGE,
    weight: 2.4,
    pattern:
      /\b(?:mcps?|connectors?|skills?|(?:sub-?|custom |project )agents?|slash commands?|tools?|servers?)\b (?:\w+ ){0,5}(?:fail\w*|not (?:\w+ )?(?:load\w*|connect\w*|found|work\w*|detect\w*|available|trigger\w*|fir\w+|recogni[sz]ed|show\w*|execut\w*|start\w*)|\w{2,8}n't (?:load|connect|work|detect|trigger|fire|show|start)|disconnect\w*|error\w*|broken|missing|disappear\w*|crash\w*|incorrect\w*|wrong\w*|stale|unavailable)\b|\b(?:no such|unknown|missing) (?:tool|skill|agent)\b/,
  },
  {
    name: "assistant-request-refused",
    category: "invalid-request",
    reason: "the model's service refused the request as malformed",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\bmodel (?:\w+ ){0,3}(?:not found|does not exist|not available|404)\b|\binvalid (?:tool|model|beta header)\b|\bcould not process\b|\bimage (?:\w+ ){0,3}(?:size|dimensions?|exceeded|validation|format)\b/,
  },
  {
    name: "assistant-sandbox",
    category: "config",
    reason: "speaks of the sandbox that an assistant's commands run in",
    source: USAGE,
    weight: 2.4,
    pattern: /\bsandbox(?:ed|ing)?\b/,
  },
  {
    name: "assistant-permission-prompts",
    category: "config",
    reason: "speaks of an assistant's permission prompts and approvals",
    source: USAGE,
    weight: 3,
    pattern:
      /\b(?:still|keeps?|always|constantly|repeatedly|again) (?:\w+ ){0,3}(?:prompt\w*|ask\w*) (?:\w+ ){0,4}(?:permission|approval|confirm\w*|allow|if)\b|\b(?:allow|deny|ask)(?:ed)?[- ]?lists?\b|\bapprovals?\b|\bpermissions? (?:prompts?|rules?|modes?|settings?|requests?|dialogs?|patterns?|matching|restrictions?|checks?)\b/,
  },
  {
    name: "assistant-approvals",
    category: "config",
    reason: "an assistant's approvals do not do what they say",
    source: USAGE,
    weight: 2.6,
    pattern:
      /\ballowed-?tools\b|\bbypass(?:ing)? permissions?\b|\bdangerously[- ]skip\b|\bwithout (?:\w+ )?(?:permission|approval|confirmation|asking)\b/,
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
    name: "assistant-overloaded",
    category: "overloaded",
    reason: "says that it is overloaded",
    source: USAGE,
    weight: 3,
    pattern:
      /\boverload(?:ed)?\b(?! (?:\w+ )?(?:operators?|functions?|methods?|calls?|slices?|notation|constructors?|index\w*|resolution|signatures?|variants?|literals?|deref\w*))/,
  },
  {
    name: "tokens-drain",
    category: "usage-limit",
    reason: "tokens or usage drain faster than expected",
    source: USAGE,
    weight: 3,
    pattern:
      /\b(?:excessive|abnormal|unusual|huge|high|unexpected|insane|rapid|extreme|massive|too (?:much|many)|more|double) (?:(?!cpu|memory|ram|disk|gpu|network|bandwidth|battery|power|energy|data|swap|heap|storage)\w+ )?(?:token|usage|quota|credit|cost)s?\b(?: (?:usage|use|consumption|drain|burn|spent|spend))?|\b(?:burn|drain|eat|consum|us|wast|chew)(?:s|es|ed|ing|e)? (?:up |through |all )?(?:my |the |your |of |too )*(?:\w+ )?(?:tokens|usage|quota|credits?|limits?)\b|\b(?:tokens?|usage|quota|limits?|credits) (?:\w+ ){0,3}(?:drain|burn|vanish|deplet|consum|spike)|\b(?:limits?|quota) (?:\w+ ){0,4}(?:faster|too (?:fast|quickly|soon)|prematurely|quicker)/,
  },
];
