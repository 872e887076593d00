import type { WordedTextRule } from "../rule.ts";
import { wordings } from "../../wording/wordings.ts";

const USAGE = "common usage in issue trackers";

/** Words that say what sort of text this is, rather than what failed: a wish, a question about documents, nothing. */
export const SHAPE_WORD_RULES: readonly WordedTextRule[] = [
  {
    name: "title-says-feature",
    category: "feature-request",
    reason: "the title calls itself a feature request",
    source: "conventional title prefixes",
    weight: 5,
    pattern: wordings`
      …^\W{0,3}(feature( request)?|feat|enh(ancement)?|rfe|rfc|proposal|suggestion|idea|wish(list)?|
        request|improvement)s?\b\s?[\]):\-–—]…
      feature[- ]request
    `,
    zones: ["title"],
  },
  {
    name: "title-says-docs",
    category: "feature-request",
    reason: "the title speaks of documentation",
    source: "conventional title prefixes",
    weight: 5,
    pattern: wordings`
      …^\W{0,3}(docs?(umentation)?|readme|changelog|manual|guide)\b\s?[\]):\-–—]…
      documentation <3> (missing|unclear|outdated|incorrect|wrong|lacks?|incomplete|error|is|for|update)
      (missing|unclear|outdated|incorrect|improve|update|clarify|wrong|add) (the )?(docs|documentation|readme)
      undocumented
    `,
    zones: ["title"],
  },
  {
    name: "title-is-task",
    category: "feature-request",
    reason: "the title is a piece of work to do, not a failure",
    source: "conventional commits and imperative ticket titles",
    weight: 2.6,
    pattern: wordings`
      …^(\[[^\]]{1,20}\] ?)?((chore|perf|refactor|style|test|ci|build|task|epic|
        story)(\([^)]{1,30}\))?:|([^:]{1,40}: )?(refactor|standardi[sz]e|migrate|rename|move|create|
        make(?! (check|test|install|perf|clean|all|and|fails|-j|-)|['\x60])|enforce|set up|review|
        clean ?up|investigate|extend|replace|remove|convert|document|automate|simplify|unify|deprecate|
        upgrade to|bump|write tests?|test coverage)\b)…
    `,
    zones: ["title"],
  },
  {
    name: "title-says-bug",
    category: "feature-request",
    reason: "the title calls itself a bug",
    source: "conventional title prefixes",
    weight: -1.2,
    pattern: /^\W{0,3}bugs?\b/,
    zones: ["title"],
  },
  {
    name: "only-test",
    category: "no-report",
    reason: "the text is a test or empty",
    source: USAGE,
    weight: 2.6,
    pattern: wordings`
      /^(?:\[?bug\]?:? ?)?(?:test(?:ing)?(?: ?\d{0,3}| issue| report| bug)?|asdf\w*|qwer\w*|foo|bar|
        h[ea]llo(?: world)?|hi(?: (?:team|all|there|guys))?|hey|(?:(.)\1{2,60})|x+|a+|\.+|untitled|
        place-?holder|lorem ipsum|title|bug|issue|none|n\/a|-)$/
    `,
    zones: ["title", "lead"],
  },
  {
    name: "title-refusal",
    category: "no-report",
    reason: "the title is the title-writer's refusal",
    source: "titles written by a language model that was given an empty report",
    weight: 4.4,
    pattern: wordings`
      i (don't|do not|can(no|')?t|cannot) (see|find|identify|determine|create|generate|write|provide|
        summari[sz]e|assist|help) ..40.. (bug|report|title|issue|description|message|summary|request|
        details|information|that|this|you)
      i('m| am) (ready to (help|create|generate|write)|sorry,? (but )?i\b|
        (unable|not able) to (create|generate|write|provide|help|assist|identify|determine) ..40.. (bug|
        title|issue|summary|report|request|information|that|this|you)\b)…
      please (provide|share|describe) (the|a|your|more) <3> (bug|report|description|details?|
        information|issue|problem)
      no (bug )?(report|description|issue|content|information|details?) (was )?(provided|given|found|
        included|supplied|specified)
      (insufficient|unclear|incomplete|missing|not enough) (information|details?|
        bug (report|description)|description|report)
      (empty|blank|unspecified|invalid|unintelligible) (bug )?(report|issue|description|submission|feedback)
      i need more (information|details|context)
    `,
    zones: ["title"],
  },
  {
    name: "praise",
    category: "no-report",
    reason: "is thanks, not a report",
    source: USAGE,
    weight: 3.4,
    pattern: wordings`
      (appreciation|thank you so much|(product|tool|work|you) (is|are) (amazing|awesome|great|the best)|
        love (this|your) (product|tool|work)|keep up the good work)
    `,
    zones: ["title", "lead"],
  },
  {
    name: "spam",
    category: "no-report",
    reason: "looks like advertising",
    source: USAGE,
    weight: 4,
    pattern: wordings`
      (earn (money|\$?\d+\$?) |(mak(e|ing)|earn(ing)?) money (from|online)|
        visit my (channel|site|website)|subscribe to my|onlyfans|casino|viagra|
        crypto (giveaway|airdrop)|airdrop|seo services|buy (cheap|followers)|
        customer (care|service|support) (number|phone)|whatsapp (me|us|number)|escort|loan offer|
        bet(ting)? site)
    `,
  },
  {
    name: "withdrawn",
    category: "no-report",
    reason: "the reporter takes it back",
    source: USAGE,
    weight: 3.4,
    pattern: wordings`
      please (ignore|close|disregard) (this|me)
      ignore this (issue|report|one|ticket)
      (opened|created|submitted|posted|sent|filed) (this )?(by (mistake|accident)|accidentally|in error)
      accidental(ly)? (opened|created|submitted|posted)
      wrong repo(sitory)?
      …^never ?mind
      …^nvm
    `,
    zones: ["title", "lead"],
  },
];
