import type { TextRule } from "../rule.ts";

const USAGE = "common usage in issue trackers";

/** Words of reporters for a program's own behaviour: settings and extensions. */
export const PRODUCT_WORD_RULES: readonly TextRule[] = [
  {
    name: "setting-ignored",
    category: "config",
    reason: "a setting is ignored, rejected or lost",
    source: USAGE,
    weight: 3.6,
    pattern:
      /(?:\b(?:settings?|options?|preferences?|flags?|env(?:ironment)? var(?:iable)?s?|(?:allow|deny|ask|exclude|ignore)(?:ed)?(?:[- ]?list)?|permissions?|rules|(?:permission|ignore|exclude|include|allow|deny|glob|file) patterns?|parameters?)|config(?<=\b\w{0,12}config)(?:uration)?s?(?: \w+)?)(?:\.json|\.ya?ml|\.toml)?\b (?:\w+ ){0,5}(?:ignor\w+|not (?:respect\w*|honou?r\w*|appl\w*|work\w*|enforc\w*|saved?|persist\w*|load\w*|recogni[sz]ed|read|used|propagat\w*|pass\w*)|\w{2,8}n't (?:respect|honou?r|apply|work|persist|save|load)|reset\w*|overrid\w+|revert\w*|lost|rejected|invalid|no effect|bypass\w*|still (?:prompt|ask)\w*)\b|\b(?:ignor(?:es|ed|ing)|not (?:respect|honou?r|apply)(?:ing|ed|s)?|does(?: not|n't) (?:respect|honou?r|apply|persist)|overrid(?:es|den|ing)|bypass(?:es|ed|ing)?) (?:\w+ ){0,4}(?:settings?|config(?:uration)?|options?|preferences?|permissions?|rules?|(?:deny|allow) ?list|env(?:ironment)?|flags?)\b/,
  },
  {
    name: "variable-ignored",
    category: "config",
    reason: "a named option has no effect",
    source: USAGE,
    weight: 2.6,
    pattern:
      /(?:--[a-z][a-z-]{2,30}|_(?<=\b[a-z]{2,20}_)[a-z_]{2,40})\b(?: ?[:=] ?\S{1,30})? (?:\w+ )?(?:is |are |has |have |does |do |was )?(?:ignored|not (?:work\w*|respect\w*|honou?r\w*|appl\w*|recogni[sz]ed)|no effect|overridden|makes? no difference)\b|\bpatterns? (?:\w+ ){0,2}(?:do(?:es)?(?: not|n't) match|never match\w*|(?:is|are) not match\w*)\b/,
  },
  {
    name: "settings-file",
    category: "config",
    reason: "names a settings file or an environment variable",
    source: USAGE,
    weight: 1.6,
    pattern:
      /(?:settings|config|preferences|permissions)(?:\.local)?\.(?:json|ya?ml|toml|ini|cfg)\b|\.\w{2,20}rc\b|\benv(?:ironment)? var(?:iable)?s?\b|\bconfigur(?:ed|ation|ing)\b|\bsettings?\b/,
  },
  {
    name: "extension-system",
    category: "integration",
    reason: "speaks of plugins, hooks, servers or extensions",
    source: "extension systems in general",
    weight: 2.2,
    pattern:
      /\bplug-?ins?\b|\b(?:pre|post|git|commit|push|build|install|lifecycle|event|session|server)[- ](?:\w{1,12}[- ])?hooks?\b|(?<!\b(?:syntax|language|file|filename|gnu|protocol|trait|vendor|compiler|wrong|missing) )\bextensions?\b(?! methods?)|\badd-?ons?\b|\bmarketplaces?\b|\blanguage servers?\b|\blsp\b|\bwebhooks?\b|\bgithub (?:app|action)s?\b|\bextension host\b|\b(?:jenkins|gitlab|slack|jira|grafana|discord|teams|zapier|github|notion|trello|outlook|calendar) (?:plugin|integration|app|bot|connector)\b(?: (?:does(?: not|n't)|no longer|stopped)\b)?/,
  },
  {
    name: "extension-fails",
    category: "integration",
    reason: "a plugin, hook, server or extension does not load or connect",
    source: USAGE,
    weight: 2.4,
    pattern:
      /\b(?:slack|discord|teams|jira|gitlab|github|jenkins|zapier|notion|calendar) (?:app|bot|plugin|integration|action)s? (?:\w+ ){0,2}(?:does(?: not|n't)|no longer|stopped|fails?|never)\b|\b(?:plug-?ins?|(?:web ?|(?:pre|post|git|commit)[- ](?:\w{1,12}[- ])?)hooks?|(?<!\buse\w{2,30} )hooks|extensions?|add-?ons?|connectors?|integrations?|bots?)\b (?:\w+ ){0,5}(?:fail\w*|never (?:run|runs|called|fires?|loads?)|not (?:\w+ )?(?:called|run|load\w*|connect\w*|found|work\w*|detect\w*|available|trigger\w*|fir\w+|recogni[sz]ed|show\w*|execut\w*|start\w*)|\w{2,8}n't (?:load|connect|work|detect|trigger|fire|show|start)|disconnect\w*|error\w*|broken|missing|disappear\w*|crash\w*|incorrect\w*|wrong\w*|stale|unavailable)\b|\b(?:no such|unknown|missing) (?:command|plugin)\b/,
  },
  {
    name: "ide",
    category: "integration",
    reason: "speaks of an editor's extension or connection",
    source: USAGE,
    weight: 1.8,
    pattern:
      /\b(?:vs ?code|vscode|visual studio(?: code)?|jetbrains|intellij|pycharm|webstorm|clion|rider|cursor|neovim|xcode|emacs|zed) (?:\w+ )?(?:extension|plugin|integration|connection|detection)\b|\bide (?:\w+ )?(?:integration|connection|extension|plugin|detection)\b|\bremote[- ]ssh\b|\bdev ?containers?\b/,
  },
  {
    name: "settings-file-ignored",
    category: "config",
    reason: "a settings file or one of its keys is not read",
    source: USAGE,
    weight: 3.2,
    pattern:
      /[\w-]\.(?:toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist|config\.[cm]?[jt]s|rc)\b (?:\w+ ){0,3}(?:ignored|not (?:picked up|found|read|loaded|respected|used|honou?red|applied)|has no effect|have no effect)\b|\b(?:in|from|inside) [\w./-]{1,40}\.(?:toml|ya?ml|ini|json5?|jsonc|conf|cfg|properties|plist) (?:\w+ )?(?:is |are )?(?:ignored|not (?:picked up|read|respected|used|applied)|has no effect|have no effect)\b|\bconfig(?:uration)?(?: files?)? (?:\w+ ){0,3}(?:not (?:found|picked up|read)|only if)\b/,
  },
  {
    name: "setting-unknown",
    category: "config",
    reason: "a key or value of a settings file is not known",
    source: "messages of configuration parsers (serde, JSON Schema, argparse)",
    weight: 2.8,
    pattern:
      /\bunknown (?:\w+ )?(?:key|field|option|setting|property|directive|section|flag|argument)s?\b(?! (?:error|name in the (?:query|response|request|schema)))|\bexpected one of ["'\w]|\b(?:sections?|keys?|directives?|anchors?|values?) (?:\S+ ){0,4}rejected\b|\b(?:invalid|unrecogni[sz]ed|unsupported) (?:config\w*|settings?|options?|directive|flag)\b/,
  },
  {
    name: "settings-lost",
    category: "config",
    reason: "settings fall back to their defaults",
    source: USAGE,
    weight: 3.2,
    pattern:
      /\b(?:settings|preferences|options|configuration|profile|defaults?)\b (?:\w+ ){0,3}(?:reset|lost|forgotten|gone|wiped|reverted|not (?:saved|remembered|kept|persisted))\b|\b(?:back|reset|revert\w*|falls? back) to (?:the )?defaults?\b/,
  },
];
