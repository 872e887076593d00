/**
 * One row of a corpus: our own words (docs/CORPUS.md), and those of what people have at hand: `gh issue list --json …` and
 * GitHub's REST API. Unknown keys are ignored; a row that is none says which key is wrong and quotes nothing.
 */
import { KINDS } from "../domain/kind.ts";
import { z } from "zod";
import type { CorpusRow } from "../eval/corpus-row.ts";

/** Where a row has no date, it counts as older than all that have one. */
const NO_DATE = "1970-01-01T00:00:00.000Z";
/** Where nothing tells which repository an issue is of. */
const NO_REPO = "local/issues";

const Instant = z
  .string()
  .refine((text) => !Number.isNaN(Date.parse(text)), "is no date")
  .transform((text) => new Date(text).toISOString());
const IssueNumber = z.int().positive();
const Text = z.string().nullish();

/** A login, as a name or as GitHub's user object. */
const Login = z.union([z.string(), z.object({ login: z.string() }).transform(({ login }) => login)]).nullish();
const LabelName = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const Comment = z.object({ created_at: Instant, author: Login, body: Text });
/** A reason that GitHub may add one day is no reason to lose the row. */
const Reason = z.enum(["completed", "not_planned", "duplicate", "reopened"]).nullish().catch(null);

/** A code may have been written as a number. */
const Code = z.union([z.string(), z.number().transform(String)]).nullish();
const TrueError = z
  .object({ class: Text, code: Code, status: z.int().nullish(), message: Text })
  .transform((error) => ({
    class: error.class ?? null,
    code: error.code ?? null,
    status: error.status ?? null,
    message: error.message ?? null,
  }))
  .nullish();

/** A row in our own words. `null` counts as missing, but as `error` it says that there is none. */
export const Row = z.object({
  repo: z.string().min(1).describe("owner/name"),
  number: IssueNumber,
  title: z.string(),
  body: Text.describe("Markdown, as filed"),
  labels: z.array(LabelName).nullish(),
  state: z.enum(["open", "closed"]).nullish(),
  state_reason: Reason,
  created_at: Instant.nullish().describe("ISO 8601; an issue without it counts as older than all others"),
  closed_at: Instant.nullish(),
  author: Login.describe("login"),
  comments: z.array(Comment).nullish(),
  duplicate_of: z.array(IssueNumber).nullish().describe("issues that this one was closed as a duplicate of"),
  cluster: Text.describe("name of the group of issues with one cause"),
  neutral: z.boolean().nullish().describe("a candidate only: the truth is not sure"),
  category: Text.describe("what failed, as people judged it"),
  accept: z.array(z.string()).nullish().describe("categories that are right as well"),
  // GitHub's own rows have an object here, or a type of another name: no truth, and no reason to lose the row.
  type: z.enum(KINDS).nullish().catch(null).describe("what kind of issue it is, as people judged it"),
  platform: Text.describe("the operating system; null where the report does not tell it"),
  version: Text.describe("null where the report does not tell it"),
  error: TrueError.describe("the error complained of; null where there is none"),
});

/** The row; a word in place of it for what is no issue (`"pull-request"`), or in words what is wrong. Never throws. */
export function readRow(value: unknown): { row: CorpusRow } | { wrong: string } | "pull-request" {
  const plain = toOurWords(value);
  if (plain === "pull-request") return plain;
  const parsed = Row.safeParse(plain);
  if (parsed.success) return { row: toCorpusRow(parsed.data) };
  const issue = parsed.error.issues[0];
  const path = issue?.path.join(".") ?? "";
  return { wrong: `${path === "" ? "row" : path}: ${issue?.message ?? "invalid"}` };
}

/** Our word for what `gh` and GitHub's API call otherwise; a key of ours always counts before. */
const OTHER_NAMES: readonly (readonly [theirs: string, ours: string])[] = [
  ["createdAt", "created_at"],
  ["closedAt", "closed_at"],
  ["stateReason", "state_reason"],
  ["user", "author"],
];
const ISSUE_PAGE = /\/(?:repos\/)?([A-Za-z0-9_-]{1,100}\/[\w.-]{1,100})(?:\/issues\/\d{1,10})?$/u;

function toOurWords(value: unknown): unknown {
  if (!isRecord(value)) return value;
  // GitHub's listing of issues has pull requests in it.
  if (isRecord(value["pull_request"])) return "pull-request";
  const row: Record<string, unknown> = { ...value };
  for (const [theirs, ours] of OTHER_NAMES) if (row[ours] === undefined) row[ours] = row[theirs];
  for (const key of ["state", "state_reason"]) {
    const word = row[key];
    if (typeof word === "string") row[key] = word === "" ? null : word.toLowerCase();
  }
  row["repo"] ??= findRepo(value) ?? NO_REPO;
  // GitHub's API gives their number.
  row["comments"] = Array.isArray(row["comments"]) ? row["comments"].map(toOurWords) : null;
  if (!("comments" in value)) delete row["comments"];
  return row;
}

function findRepo(value: Record<string, unknown>): string | undefined {
  const places = [value["repository_url"], value["html_url"], value["url"]];
  return places.flatMap((place) => (typeof place === "string" ? (ISSUE_PAGE.exec(place)?.[1] ?? []) : []))[0];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function toCorpusRow(row: z.infer<typeof Row>): CorpusRow {
  return {
    repo: row.repo,
    number: row.number,
    title: row.title,
    body: row.body ?? "",
    labels: row.labels ?? [],
    state: row.state ?? (row.closed_at ? "closed" : "open"),
    stateReason: row.state_reason ?? null,
    createdAt: row.created_at ?? NO_DATE,
    closedAt: row.closed_at ?? null,
    author: toAuthor(row.author),
    comments: (row.comments ?? []).map(({ created_at, author, body }) => ({
      body: body ?? "",
      author: toAuthor(author),
      createdAt: created_at,
    })),
    duplicateOf: row.duplicate_of ?? [],
    cluster: row.cluster ?? null,
    neutral: row.neutral ?? false,
    category: row.category ?? null,
    accept: row.accept ?? [],
    kind: row.type ?? null,
    platform: row.platform ?? null,
    version: row.version ?? null,
    ...toUntold(row),
    ...(row.error !== undefined && { error: row.error }),
  };
}

/** A key that is there and null says that the report tells nothing; one that is not there says nothing at all. */
function toUntold(row: { readonly platform?: unknown; readonly version?: unknown }): Pick<CorpusRow, "untold"> {
  const untold = (["platform", "version"] as const).filter((key) => row[key] === null);
  return untold.length === 0 ? {} : { untold };
}

function toAuthor(login: string | null | undefined): CorpusRow["author"] {
  return login ? { login, isBot: login.endsWith("[bot]") } : null;
}
