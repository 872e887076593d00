/** Which label asks for which part of the set-up, as data, with the names that its answers may have. */
import type { NamedValue, Setup } from "../../../domain/report.ts";
import { INSTALL_METHODS } from "./install-methods.ts";
import { findModel } from "./model-names.ts";
import { PLANS, SHELLS, SURFACES } from "./setup-names.ts";
import { nameOf } from "./setup-rule.ts";
import { overLines } from "../../../wording/over-lines.ts";

/** What a set-up is made of. */
export type SetupKey = keyof Setup;

interface SetupLabel {
  readonly key: SetupKey;
  readonly reason: string;
  readonly source: string;
  /** On a label or heading in lower case. */
  readonly label: RegExp;
  /** Labels that look alike and ask for something else. */
  readonly unless?: RegExp;
  readonly nameOf: (value: string) => string | null;
  /** A label that asks for nothing else: its answer is kept even where no name is known for it. */
  readonly certain?: RegExp;
}

export const SETUP_LABELS: readonly SetupLabel[] = [
  {
    key: "model",
    reason: "the language model in use",
    source: "issue forms of assistants; 模型, モデル, 모델",
    label:
      /(?:^|\s)(?:llm|(?:ai |language )?models?)(?: name| ids?| used| version| selected| in use)?$|^(?:模型|モデル|모델)/,
    unless:
      /\b(?:device|machine|mac(?:book)?|laptop|computer|hardware|gpu|cpu|phone|printer|data|domain|threat|permission|security|object|camera|embedding|view)\b/,
    nameOf: (value) => findModel(value)?.name ?? null,
    certain: /^(?:llm|(?:llm |ai |language )models?(?: name| id| used)?|model(?: id| used))$/,
  },
  {
    key: "plan",
    reason: "how the service is paid for",
    source: "issue forms of hosted products; 套餐, プラン",
    label:
      /(?:^|\s)(?:plan|subscription|(?:subscription|account|plan|license|licence) (?:plan|type|tier|level)|tier)$|^(?:套餐|订阅|プラン|요금제)/,
    unless:
      /\b(?:test|migration|execution|query|release|rollout|implementation|action|project|work|service|support|this|the)\b/,
    nameOf: (value) => (value.length > 60 ? null : nameOf(PLANS, value)),
  },
  {
    key: "installMethod",
    reason: "how it came onto the machine",
    source: "issue forms; `doctor` commands",
    label: overLines()`
        ^(?:install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|
          installation|installer|package manager|used package manager|
          how (?:did|do|have|was) (?:you|it|i) install.{0,60}|how was .{1,40} installed|
          (?:[\w.-]{1,20} ){1,3}install(?:ation)? (?:method|type|source)|distribution method)$|
        ^(?:安装方式|インストール方法|설치 ?방법)
      `,
    nameOf: (value) => nameOf(INSTALL_METHODS, value),
    certain: /\binstall(?:ed|ation)? (?:method|type|via)\b|^how\b/,
  },
  {
    key: "shell",
    reason: "the shell, often asked for together with the terminal",
    source: "issue forms; envinfo",
    label: /(?:^|[\s/&])shell(?: type| name| version| used)?$|^terminal ?[/&,] ?shell$/,
    unless: /\b(?:web|shell command|gnome|remote)\b/,
    nameOf: (value) => nameOf(SHELLS, value),
  },
  {
    key: "surface",
    reason: "where the product is used",
    source: "issue forms of products with several surfaces",
    label: overLines()`
        ^(?:surface|interface|client(?: type)?|product(?: surface)?|app(?:lication)?(?: type)?|ide|
          editor|environment|platform|where (?:do|did|are|does|is) .{1,60}|
          how (?:do|are) you (?:use|using|run|running|access).{0,60}|
          which (?:surface|client|interface|product|app).{0,60})$
      `,
    nameOf: (value) => (value.length > 80 ? null : nameOf(SURFACES, value)),
  },
];

/** Ends of labels that may ask for a part of the set-up; for `labelledValues`. */
export const SETUP_KEYWORD = overLines("gi")`
    (?:模型|モデル|모델|套餐|订阅|プラン|요금제|安装方式|インストール方法|설치 ?방법)[)*_\x60 \t]{0,8}[:=|：][*_\x60 \t]{0,6}|
    \b(?:llm|models?(?: name| id| used)?|plan|subscription|tier|type|level|installation|
      install(?:ed|ation)? (?:method|type|via|with|using|through|from|source|channel)|package manager|
      installer|shell|surface|interface|client|product|ide|editor)\b[)*_\x60 \t]{0,24}(?:[:=|：]|
      (?<=\*)(?=\s*\S))[*_\x60 \t]{0,6}
  `;

const NOTHING =
  /^(?:null|undefined|none|other|n\/?a|unknown|not applicable|not sure\b.*|unsure|multiple(?: models)?|various|any|all|default|-+|_no response_|no response|\?+)?$/i;
const MAX_RAW = 120;
/** A longer answer says more than a name: it compares, or it is a sentence. */
const MAX_NAMED = 70;
/** An answer of a few words; a sentence is none. */
const SHORT = /^[^\s]{1,60}(?: [^\s]{1,30}){0,4}$/;

/** What an answer says of the set-up; undefined where the label asks for something else or the answer says nothing. */
export function readSetupLabel(label: string, answer: string): { key: SetupKey; value: NamedValue } | undefined {
  const raw = answer.trim().slice(0, MAX_RAW);
  if (NOTHING.test(raw)) return undefined;
  for (const rule of SETUP_LABELS) {
    if (!rule.label.test(label) || rule.unless?.test(label) === true) continue;
    const name = rule.nameOf(raw);
    if ((name !== null && raw.length <= MAX_NAMED) || (rule.certain?.test(label) === true && SHORT.test(raw))) {
      return { key: rule.key, value: { name, raw } };
    }
  }
  return undefined;
}
