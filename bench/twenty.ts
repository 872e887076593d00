/**
 * What is said of twenty invented reports (`bench/twenty.json`) of products that are in no corpus, the wrong ones included:
 * `node bench/run.mjs twenty` prints the table of `bench/TWENTY.md`.
 */
import { readFileSync } from "node:fs";
import { asQuestion, classifyKind } from "../src/classify/kind/classify-kind.ts";
import { classify } from "../src/classify/classify.ts";
import { CATEGORIES } from "../src/domain/category.ts";
import { parseReport } from "../src/parse/parse-report.ts";

interface Invented {
  /** Kind and category, as whoever wrote it meant it; `none` where no category fits, or it is a question. */
  readonly want: string;
  readonly repo: string;
  readonly title: string;
  readonly body: string;
}

const categories = new Set(CATEGORIES);
const reports = JSON.parse(readFileSync("bench/twenty.json", "utf8")) as readonly Invented[];
let kinds = 0;
let right = 0;
console.log("| report | meant | kind | category | system · version | error |\n| --- | --- | --- | --- | --- | --- |");
for (const { want, ...text } of reports) {
  const report = parseReport(text);
  const kind = classifyKind(report);
  const said = asQuestion(classify(report, { categories, floor: 0.5 }), kind, report, categories);
  const [meantKind, meant = ""] = want.split(" · ");
  const isNone = said.category === "unknown" || said.category === "question";
  const isRight = meant === "none" ? isNone : said.category === meant;
  if (kind.kind === meantKind) kinds += 1;
  if (isRight) right += 1;
  const { os, version } = report.environment;
  const error = report.primaryError === null ? undefined : report.errors[report.primaryError];
  const mark = (text: string, ok: boolean): string => (ok ? text : `**${text}**`);
  const cells = [
    text.title,
    want,
    mark(`${kind.kind} ${percent(kind.confidence)}`, kind.kind === meantKind),
    mark(`${said.category} ${percent(said.confidence)}`, isRight),
    `${os ?? "–"} · ${version ?? "–"}`,
    error === undefined ? "–" : error.message.slice(0, 60).replaceAll("|", "\\|"),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
console.log(`\nKind right in ${kinds} of ${reports.length}, category in ${right}; what is wrong is bold.`);

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
