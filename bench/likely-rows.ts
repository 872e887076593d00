/** Labelled reports as the fits of likely errors and versions see them. */
import { ANY_PRODUCT } from "../__tests__/parse/environment/any-product.ts";
import { ENVIRONMENTS } from "../__tests__/parse/environment/other-environments.ts";
import { STRICT_READINGS } from "../__tests__/parse/many-products.ts";
import { RUNTIME_REPORTS, TOOL_REPORTS } from "../__tests__/parse/other-products.ts";
import type { CorpusRow, TrueError } from "../src/eval/corpus-row.ts";
import { agreesWith } from "../src/eval/error-figures.ts";
import { readBody, readTitle, type Section } from "../src/parse/body/read-body.ts";
import { aroundVersions, findLikelyVersion, seeVersions } from "../src/parse/environment/read-environment.ts";
import { findLikelyError, seePassages } from "../src/parse/errors/read-errors.ts";
import { productName } from "../src/parse/product/product.ts";
import { readSafely } from "../src/parse/secrets/safe-text.ts";
import { readCorpus } from "../src/store/corpus-file.ts";
import { findCorpus, RETOLD } from "./find-corpus.ts";
import type { LikelyRow } from "./left-out-likely.ts";
import { parseOnce } from "./parse-once.ts";

/** What the fits learn from; undefined where one is missing. */
export function likelyCorpora(): (string | undefined)[] {
  return [findCorpus("products-dev.jsonl"), RETOLD];
}

/**
 * The rows of both subjects, of the issues of which it is known what they tell.
 * @throws Error where a path is undefined or cannot be read
 */
export async function readLikelyRows(
  paths: readonly (string | undefined)[],
): Promise<{ readonly errors: readonly LikelyRow[]; readonly versions: readonly LikelyRow[] }> {
  const errors: LikelyRow[] = [];
  const versions: LikelyRow[] = [];
  for (const path of paths) {
    if (path === undefined) throw new Error("a corpus is missing: name those there are, see bench/README.md");
    for (const row of (await readCorpus(path)).rows) {
      if (row.error !== undefined) errors.push(toErrorRow(row, row.error));
      if (row.version !== null || row.untold?.includes("version") === true) versions.push(toVersionRow(row));
    }
  }
  return { errors, versions };
}

/** The invented reports of the tests: whose version it is not, above all. They teach and are not counted. */
export function inventedVersions(): LikelyRow[] {
  const tables = [...ANY_PRODUCT, ...STRICT_READINGS, ...RUNTIME_REPORTS, ...TOOL_REPORTS];
  const lists = ENVIRONMENTS.map(([, repo, body, , version]) => ({ title: "It fails", repo, body, version }));
  return [...tables, ...lists].map(({ title = "", body, repo, version }) =>
    toVersionRow({ title, body, repo, version }),
  );
}

/** What words alone tell is what is to be learned here, so that it is not counted to the rules. */
function toErrorRow(row: CorpusRow, truth: TrueError | null): LikelyRow {
  const { errors, primaryError } = parseOnce(row);
  const primary = primaryError === null ? undefined : errors[primaryError];
  const ruled = primary?.likely === undefined ? primary : undefined;
  const isRight = (read: Parameters<typeof agreesWith>[0]): boolean => truth !== null && agreesWith(read, truth);
  const text = textOf(row);
  return {
    repo: row.repo,
    isTold: truth !== null,
    byRules: ruled === undefined ? null : isRight(ruled),
    options: seePassages(...text).map(({ text: message, features }) => ({
      features,
      isRight: isRight({ className: null, message, code: null, status: null }),
    })),
    ask: (model) => {
      const likely = findLikelyError(...text, model, 0);
      return likely === undefined ? undefined : { probability: likely.probability, isRight: isRight(likely.parts) };
    },
  };
}

function toVersionRow(row: Pick<CorpusRow, "title" | "body" | "repo" | "version">): LikelyRow {
  const { environment } = parseOnce(row);
  const ruled = environment.versionLikely === undefined ? environment.version : null;
  const [title, sections] = textOf(row);
  const around = aroundVersions(sections, productName(row.repo), { title, repo: row.repo });
  return {
    repo: row.repo,
    isTold: row.version !== null,
    byRules: ruled === null ? null : ruled === row.version,
    options: seeVersions(title, sections, around).map(({ value, features }) => ({
      features,
      isRight: value === row.version,
    })),
    ask: (model) => {
      const likely = findLikelyVersion(title, sections, around, model, 0);
      return likely === undefined
        ? undefined
        : { probability: likely.probability, isRight: likely.value === row.version };
    },
  };
}

function textOf({ title, body }: Pick<CorpusRow, "title" | "body">): [title: string, sections: readonly Section[]] {
  return [readTitle(readSafely(title).text), readBody(readSafely(body)).sections];
}
