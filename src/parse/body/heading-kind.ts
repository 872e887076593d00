/**
 * What a heading is for, as data: one row per kind, tried in order. Knows the headings that issue templates use
 * (https://github.com/stevemao/github-issue-templates and the forms of large repositories), not those of one product.
 */
import type { FieldKind } from "../../domain/report.ts";
import { isForeignVersion } from "../product/product.ts";
import { remembering } from "../text/remembering.ts";
import { overLines } from "../../wording/over-lines.ts";

interface HeadingRule {
  readonly kind: FieldKind;
  readonly pattern: RegExp;
}

const RULES: readonly HeadingRule[] = [
  {
    kind: "checklist",
    pattern: overLines()`
        ^(?:pre-?flight|pre-?submission|submission)?\s?check-?\s?list|
        ^checks?$|
        ^(?:prerequisites?|before (?:you )?(?:submit|open|report)\w*|code of conduct|
          i have (?:read|searched)|is there an existing issue|initial checks?|acknowledge?ments?)
      `,
  },
  {
    kind: "expected",
    pattern: overLines()`
        ^(?:the )?(?:expected|desired|intended)\b|
        ^what (?:should|did you expect|do you expect|i expected|you expected|were you expecting)|
        ^should happen|
        ^(?:期望|预期|預期|期待|기대|예상|comport\w{4,8} (?:esperad|attendu|atteso)|resultados? esperados?|erwartet|ожидаем|verwacht|oczekiwan|beklenen)
      `,
  },
  {
    kind: "errors",
    pattern: overLines()`
        ^(?:full |relevant |any |the |console |exact )?(?:errors?|
          error (?:messages?|logs?|output|text|details)|logs?|log (?:output|files?|excerpts?)|
          stack ?traces?|traceback|backtrace|crash (?:logs?|reports?)|debug (?:logs?|output)|
          console (?:output|logs?)|terminal output|output|panic)(?:$|[\s/(])(?!hand|rate|code)|^(?:错误|報錯|报错|錯誤|
          エラー|오류|로그|ログ|日志|日誌|fehler(?:meldung(?:en)?|ausgabe|protokoll|log)?(?:$|[ /])|log-?ausgabe|protokoll$|
          messages? d'erreur|erreurs?$|journa(?:l|ux)$|mensajes? de error|errores$|registros?$|
          mensage(?:m|ns) de erro|erros?$|
          messaggi[oi]? d(?:i |')errore|error[ei]$|(?:текст|сообщени[ея]|журнал) (?:об )?ошиб|ошибк|логи?$|foutmelding|komunikat(?:y)? (?:o )?błęd|hata (?:mesajı|çıktısı))
      `,
  },
  {
    kind: "steps",
    pattern: overLines()`
        \breproduc|^(?:steps?|repro|minimal (?:example|repro)|how to (?:trigger|recreate)|to reproduce)\b|
        ^(?:复现|重现|重現|再現|재현|pasos|étapes|schritte|passos|passi[ ]|шаги|как воспроизвести|stappen|kroki(?:$| (?:do|by|aby|reprodukcji|odtworzenia))|adımlar)
      `,
  },
  {
    kind: "operating-system",
    pattern: overLines()`
        \boperating systems?\b|\bos(?:es)?\b(?!-)|^windows build\b|
        ^(?:操作系统|作業系統|운영|betriebssystem|sistema opera(?:tivo|cional)|système d'exploitation|
          операционн|besturingssysteem|system operacyjny|i\u0307?şletim sistemi)
      `,
  },
  {
    kind: "environment",
    pattern: overLines()`
        ^(?:your |my |the )?(?:development |runtime |test |system )?(?:environment|env)\b(?! variable)|
        \benvironment (?:info|information|details)$|
        ^(?:full |complete )?(?:system|platform|device|machine|setup|software|debug|diagnostic|technical|version) (?:info|
          information|details|specs?|configuration)\b|
        ^(?:(?:npx )?envinfo|meta|system|setup|versions|doctor output)$|
        ^(?:环境|環境|환경|entorno|environnement|umgebung|ambiente|окружени|omgeving|środowisko|ortam)
      `,
  },
  { kind: "model", pattern: /^(?:[\w.-]{1,20} )?(?:llm |ai )?models?(?: used| name| version)?$|^which model/ },
  {
    kind: "terminal",
    pattern:
      /^(?:terminal|shell|console|terminal emulator|command line)(?:$|[\s/(]?(?:shell|terminal|app|used|type|emulator|application|program))/,
  },
  { kind: "platform", pattern: /^(?:which |what |your |target )?(?:platforms?|architecture)\b/ },
  {
    kind: "additional",
    pattern: overLines()`
        ^(?:any )?(?:additional|further|more|extra|supplementary|supporting)\b|
        ^(?:other|anything else|notes\b|screenshots?|attachments?|context|related|references?|
          possible (?:fix|solution)|workarounds?|suggest\w*|impact)\b|
        ^(?:其他|补充|その他|추가|zusätzlich|weitere|información adicional|informações adicionais|informations complémentaires|дополнительн)
      `,
  },
  {
    kind: "actual",
    pattern: overLines()`
        ^(?:the )?(?:actual|current|observed|existing)\b|
        ^what (?:actually happen|happens|you see|i see|happened instead|(?:did )?\w+ actually)|
        ^(?:实际|実際|실제|tatsächlich|comport\w{4,8} (?:actual|actuel|atual|attuale)|фактическ)
      `,
  },
  {
    kind: "description",
    pattern: overLines()`
        ^(?:short |brief |detailed |full )?(?:bug|issue|problem|feature|request|
          defect)?\s?(?:description|descriptions|summary|overview|report|statement|details)\b|
        ^(?:describe|description|summary|tl;?dr|the (?:problem|bug|issue))|
        ^(?:problem|bug|issue|feature request)$|
        ^what(?:'s| is| went|s)? (?:the )?(?:wrong|bug|issue|problem|happening|happened)\b|
        ^(?:描述|问题|問題|概要|説明|설명|문제|descripción|beschreibung|(?:fehler|problem)beschreibung|descrição|descrizione|описание|omschrijving|opis|açıklama)
      `,
  },
];

/** Headings that only a template or a tool writes; they end a fence that was left open. */
const TEMPLATE_HEADINGS = new Set([
  ...["bug description", "feature description", "environment info", "errors", "environment", "steps to reproduce"],
  ...["expected behavior", "actual behavior", "what should happen", "what's wrong", "additional information"],
  ...["additional context", "operating system", "platform", "version", "terminal/shell", "error messages/logs"],
  ...["relevant log output", "logs", "to reproduce", "is this a regression", "last working version"],
]);

/** Headings that are recognised although text follows on the same line. */
const LEADING_HEADINGS = new Set([
  ...TEMPLATE_HEADINGS,
  ...["description", "summary", "overview", "problem", "the problem", "problem description", "problem statement"],
  ...["bug", "bug report", "feature request", "proposed solution", "suggested fix", "expected behaviour", "expected"],
  ...["actual behaviour", "actual", "current behavior", "current behaviour", "reproduction", "reproduction steps"],
  ...["system info", "system information", "environment details", "error", "error message", "error messages"],
  ...["error output", "error logs", "log output", "stack trace", "impact", "root cause", "root cause analysis"],
  ...["workaround", "use case", "motivation", "notes", "related issues", "what happened", "background", "severity"],
]);

const MAX_HEADING = 80;
/** Headings that are remembered; a repository's templates have some dozens. */
const MOST_KEPT = 500;

/** The heading's words alone, lower case: `### 🐛 What's Wrong? (required)` gives `what's wrong`. */
export const plainHeading = remembering((heading) => {
  return heading
    .slice(0, 200)
    .toLowerCase()
    .replace(/[*_`#]/g, "")
    .replace(/[’ʼ]/g, "'")
    .replace(/\([^()]*\)/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");
}, MOST_KEPT);

const VERSION_HEADING = overLines()`
    \bversions?\b|\boutput of \S+ (?:info release|-v)$|^(?:affected |app |your |which |what )?(?:builds?|releases?)(?: number| line)?$|
    版本(?:号|號)?$|^バージョン|^버전|^(?:\S{2,30} )?верси[яю](?: |$)|^(?:versi(?:ón|one|e)|versão|wersja)(?: |$)
  `;

/** The kind that a heading names; `other` where it is not known. */
export const headingKind = remembering((heading): FieldKind => {
  const plain = plainHeading(heading);
  if (plain.length > MAX_HEADING) return "other";
  if (VERSION_HEADING.test(plain) && !/^steps?\b|\bmodel\b|information$|info$/.test(plain)) {
    if (/\bchecks?$/.test(plain)) return "checklist";
    if (/^(?:installed|all|show|dependency|package|software|relevant)\b.*versions$|^versions$/.test(plain))
      return "environment";
    if (asksForBoth(plain)) return "environment";
    if (/\b(?:os|operating system)\b/.test(plain)) return "operating-system";
    return isForeignVersion(plain) ? "other" : "version";
  }
  return RULES.find((rule) => rule.pattern.test(plain))?.kind ?? "other";
}, MOST_KEPT);

/** "Version, OS and environment": the version first, and the system as well. */
function asksForBoth(plain: string): boolean {
  return (
    /[,&/]|\band\b/.test(plain) && plain.search(/\bversion/) < plain.search(/\b(?:os|operating system|environment)\b/)
  );
}

/** Whether the whole line is a heading that a form or a bug command writes: `### Operating System`, `**Errors**`. */
export function isTemplateHeading(line: string): boolean {
  if (line.length > MAX_HEADING) return false;
  const plain = plainHeading(line);
  return TEMPLATE_HEADINGS.has(plain) || (line.startsWith("### ") && headingKind(line) === "version");
}

/** The longest known heading that the words begin with, at most four words; "" where they begin with none. */
export function leadingPhrase(words: string): string {
  let found = "";
  let end = 0;
  for (let count = 0; count < 4; count++) {
    const space = words.indexOf(" ", end + 1);
    if (space < 0 || space > MAX_HEADING) break;
    end = space;
    if (!/[\p{L}\p{N}:'’?]$/u.test(words.slice(0, end))) continue;
    if (LEADING_HEADINGS.has(plainHeading(words.slice(0, end)))) found = words.slice(0, end).replace(/:$/, "");
  }
  return found;
}
