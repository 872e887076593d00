/**
 * From an answer to what its schema promises: one thing, or a listing over its pages. What does not fit is an
 * `unexpected-answer`, named by its field and never by its content.
 */
import type { z } from "zod";
import { GitHubError } from "./github.ts";
import { describe, type Attempt } from "./to-github-error.ts";

/** No issue has 20,000 comments or events, no repository as many labels: a longer listing goes round in circles. */
const MAX_PAGES = 200;

/** A page as octokit gives it. The paging plugin answers a 409 with a made-up empty page, which has no `url`. */
export interface Page {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
  readonly url?: string;
}

export interface Collected<Item> {
  readonly items: Item[];
  /** False where `maxPages` ended the listing early. */
  readonly complete: boolean;
}

export interface Collection<Schema extends z.ZodType> {
  readonly attempt: Attempt;
  readonly listing: AsyncIterable<Page>;
  /** Of one item. */
  readonly schema: Schema;
  /** null: all pages. */
  readonly maxPages: number | null;
}

/** The answer as the schema gives it. @throws GitHubError `unexpected-answer`. */
export function readAnswer<Schema extends z.ZodType>(schema: Schema, data: unknown, attempt: Attempt): z.infer<Schema> {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const field = result.error.issues[0]?.path.join(".").slice(0, 60) ?? "";
  throw unexpected(attempt, `GitHub's answer is not as documented${field === "" ? "" : ` at \`${field}\``}`);
}

/** The items of a listing. @throws GitHubError `unexpected-answer` where a page is odd or the listing endless. */
export async function collectPages<Schema extends z.ZodType>({
  attempt,
  listing,
  schema,
  maxPages,
}: Collection<Schema>): Promise<Collected<z.infer<Schema>>> {
  const items: z.infer<Schema>[] = [];
  if (maxPages !== null && maxPages < 1) return { items, complete: false };
  let pages = 0;
  for await (const page of listing) {
    if (page.url === undefined) throw unexpected(attempt, "GitHub answered 409");
    if (!Array.isArray(page.data)) throw unexpected(attempt, "GitHub's answer is not a list");
    for (const item of page.data) items.push(readAnswer(schema, item, attempt));
    if (++pages >= (maxPages ?? MAX_PAGES) && hasNext(page)) {
      if (maxPages === null) throw unexpected(attempt, `it goes on after ${MAX_PAGES} pages`);
      return { items, complete: false };
    }
  }
  return { items, complete: true };
}

/** An answer that is no answer to what was asked. */
export function unexpected(attempt: Attempt, reason: string): GitHubError {
  const message = describe(attempt, reason, "Check that GITHUB_API_URL is a GitHub API");
  return new GitHubError(message, { code: "unexpected-answer", status: null });
}

function hasNext(page: Page): boolean {
  return /rel="next"/.test(page.headers.link ?? "");
}
