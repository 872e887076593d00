/** `fingerpost train`: a repository's own words, learned from issues that its people have labelled, as a file for `classify.weights`. */
import { type OwnExample, type OwnFigures, plainOf, readLabels, trainOwn } from "../../classify/own/own-weights.ts";
import { defaultSettings } from "../../config/default-settings.ts";
import { WEIGHTS_BYTES_MAX, writeWeights } from "../../config/read-weights.ts";
import type { CategoryId } from "../../domain/category.ts";
import type { Settings } from "../../domain/settings.ts";
import type { CorpusRow } from "../../eval/corpus-row.ts";
import { inTimeOrder } from "../../match/timeline.ts";
import { parseReport } from "../../parse/parse-report.ts";
import { readCorpus } from "../../store/corpus-file.ts";
import { writeWhole } from "../../store/write-whole.ts";
import { readSettings } from "./read-settings.ts";
import { type Terminal, UsageError } from "./terminal.ts";

/** The options of `fingerpost train`. */
export interface TrainOptions {
  readonly out: string;
  /** A configuration whose labels say what a kind or category is called. */
  readonly config?: string;
}

/** @throws UsageError, CorpusFileError for a corpus that is none, holds several repositories, or teaches nothing. */
export async function trainCommand(path: string, { out, config }: TrainOptions, terminal: Terminal): Promise<void> {
  const { rows, problems } = await readCorpus(path);
  for (const { line, message } of problems) terminal.err(`${path}:${line}: ${message}; skipped\n`);
  const [first] = rows;
  if (first === undefined) {
    throw new UsageError(`${path} holds no readable issue; one JSON object a line is expected`);
  }
  const stranger = rows.find(({ repo }) => repo !== first.repo);
  if (stranger !== undefined) {
    throw new UsageError(
      `${path} holds issues of ${first.repo} and of ${stranger.repo}; weights are of one repository`,
    );
  }
  const settings = config === undefined ? defaultSettings : await readSettings(config, terminal);
  const { weights, figures } = trainOwn(toExamples(rows, settings));
  for (const line of describe(figures)) terminal.err(`${line}\n`);
  if (weights.kinds === null && weights.categories === null && weights.labels.length === 0) {
    throw new UsageError(
      `${path}: too few labelled issues to learn from, or no label that their words tell; ${out} is not written`,
    );
  }
  const newest = rows.reduce((latest, { createdAt }) => (createdAt > latest ? createdAt : latest), "");
  const text = writeWeights(weights, {
    repository: first.repo,
    issues: rows.length,
    until: newest.slice(0, 10),
    ...figures,
  });
  const bytes = Buffer.byteLength(text);
  if (bytes > WEIGHTS_BYTES_MAX) {
    throw new UsageError(
      `${out} would be larger than the ${WEIGHTS_BYTES_MAX / 1024} KiB that are read; train on fewer labels`,
    );
  }
  await writeWhole(out, text);
  terminal.err(
    `${out}: ${(bytes / 1000).toFixed(0)} kB of ${rows.length} issues of ${first.repo}; name it in classify.weights\n`,
  );
}

/** In order of filing. What the corpus itself says of kind and category outranks labels. */
function toExamples(rows: readonly CorpusRow[], settings: Settings): OwnExample[] {
  const defaults = new Set([...defaultSettings.labels.categories.values()].map(plainOf));
  const ids = new Map<string, CategoryId>([...settings.categories].map((id) => [id, id]));
  return inTimeOrder(rows).map(({ repo, title, body, labels, kind, category }) => {
    const said = readLabels(labels, settings, defaults);
    return {
      report: parseReport({ title, body, repo }),
      kind: kind ?? said.kind,
      category: category === null ? said.category : (ids.get(category) ?? null),
      labels: said.labels,
    };
  });
}

function describe({ kinds, categories, labels }: OwnFigures): string[] {
  const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;
  const share = (name: string, of: OwnFigures["kinds"]): string =>
    of === null
      ? `${name}: too few labelled issues; nothing learned`
      : `${name}: right ${percent(of.before)} before, ${percent(of.after)} with what was learned (on the newest ${of.n})${of.after < of.before ? "; left out" : ""}`;
  const tried = labels.map(({ name, n, given, right, kept }) => {
    const tells = kept
      ? `given to ${given} of the newest third, ${right} of them rightly`
      : "its issues' words do not tell it";
    return `label ${JSON.stringify(name)} (${n} issues): ${tells}`;
  });
  return [share("kinds", kinds), share("categories", categories), ...tried];
}
