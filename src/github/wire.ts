/** What all questions over HTTP share: where they go, how a fault is told, and how many were sent. */
import type { Octokit } from "@octokit/core";
import type { z } from "zod";
import { GitHubError } from "./github.ts";
import { collectPages, type Collected, type Page } from "./read-answer.ts";
import { describe, toGitHubError, type Attempt } from "./to-github-error.ts";

/** The most that GitHub gives at once. */
export const PER_PAGE = 100;

/** What the questions to one repository share: the octokit, where it is, how faults are told, how many were sent. */
export interface Wire {
  readonly octokit: Octokit;
  readonly at: { readonly owner: string; readonly repo: string };
  /** `owner/name`. */
  readonly repo: string;
  /** One request. @throws GitHubError */
  ask<T>(attempt: Attempt, request: () => Promise<T>): Promise<T>;
  /** All items of a listing; with `maxPages`, the first ones, and whether that is all. @throws GitHubError */
  collect<Schema extends z.ZodType>(
    attempt: Attempt,
    listing: AsyncIterable<Page>,
    schema: Schema,
    maxPages: number | null,
  ): Promise<Collected<z.infer<Schema>>>;
  /** The attempt, about an issue or (null) the repository. @throws GitHubError `invalid` for what is no number. */
  attempt(what: string, number: number | null, needs: string): Attempt;
  countRequests(): number;
}

/** `owner` and `repo` are checked names. */
export function createWire(octokit: Octokit, owner: string, repo: string): Wire {
  const name = `${owner}/${repo}`;
  let requests = 0;
  const attempted = async <T>(attempt: Attempt, request: () => Promise<T>): Promise<T> => {
    try {
      return await request();
    } catch (error) {
      throw toGitHubError(error, attempt);
    }
  };
  return {
    octokit,
    at: { owner, repo },
    repo: name,
    countRequests: () => requests,
    ask(attempt, request) {
      requests += 1;
      return attempted(attempt, request);
    },
    collect(attempt, listing, schema, maxPages) {
      const counted = countPages(listing, () => (requests += 1));
      return attempted(attempt, () => collectPages({ attempt, listing: counted, schema, maxPages }));
    },
    attempt(what, number, needs) {
      if (number === null) return { what, where: name, needs };
      const attempt = { what, where: `${name}#${number}`, needs };
      requireNumber(number, attempt);
      return attempt;
    },
  };
}

/** @throws GitHubError `invalid` where GitHub can have no such number or id. */
export function requireNumber(number: number, attempt: Attempt): void {
  if (!Number.isSafeInteger(number) || number < 1)
    throw refused(attempt, "that is no number of GitHub's", "Correct it");
}

/** What would be refused anyway, refused before a request is made. */
export function refused(attempt: Attempt, reason: string, cure: string): GitHubError {
  return new GitHubError(describe(attempt, reason, cure), { code: "invalid", status: null });
}

/** For questions to which "there is none" is an answer. */
export function unlessNotFound(error: unknown): undefined {
  if (error instanceof GitHubError && error.code === "not-found") return undefined;
  throw error;
}

async function* countPages(listing: AsyncIterable<Page>, count: () => void): AsyncGenerator<Page> {
  for await (const page of listing) {
    count();
    yield page;
  }
}
