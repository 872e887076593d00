/**
 * From whatever a request threw to a `GitHubError` that says what failed, where, and what to do.
 *
 * No word of an answer, of a header or of a request enters the message: what GitHub said is recognised by the table
 * below and said again in our own words. So no token and no text of an issue can leak into a log by this way.
 */
import { z } from "zod";
import { GitHubError, type GitHubErrorCode } from "./github.ts";

/** What was being done, for the message. */
export interface Attempt {
  /** Completes "could not …": `add labels to`. */
  readonly what: string;
  /** `acme/tool#7` or `acme/tool`. */
  readonly where: string;
  /** The permission that it needs: `issues: write`; null where any token will do. */
  readonly needs: string | null;
}

/** Sayings of GitHub that name the cure. `pattern` is tried on the answer's `message`. Source: GitHub docs, REST errors. */
const SAYINGS: readonly { readonly pattern: RegExp; readonly reason: string; readonly cure: string }[] = [
  { pattern: /has been locked|is locked/i, reason: "the conversation is locked", cure: "Unlock it" },
  { pattern: /archived/i, reason: "the repository is archived and read-only", cure: "Switch Fingerpost off there" },
  {
    pattern: /issues (are|has been) disabled|issues are disabled/i,
    reason: "issues are switched off",
    cure: "Switch them on",
  },
  { pattern: /SAML|SSO/, reason: "the organisation demands single sign-on", cure: "Authorise the token for it" },
  {
    pattern: /IP (address|allow list)/i,
    reason: "the organisation's IP allow list refuses",
    cure: "Add this machine to it",
  },
  { pattern: /suspended/i, reason: "the installation is suspended", cure: "Have its owner unsuspend it" },
];

/** Said by GitHub with 403 or 429 where no header tells (GitHub docs, "Rate limits for the REST API"). */
const SECONDARY_LIMIT = /secondary rate limit|abuse detection|rate limit exceeded/i;
/** "If neither header is present, wait for at least one minute." (same page) */
const SECONDARY_PAUSE_SECONDS = 60;

/**
 * What we look at of a thrown thing. By its fields, not `instanceof`: an error of `fetch` may come of another realm.
 * octokit's own errors have a `request`; those that GitHub answered have a `response` too.
 */
const Failure = z.object({
  name: z.string().catch(""),
  code: z.string().optional().catch(undefined),
  cause: z.unknown().optional(),
  request: z.unknown().optional(),
  response: z
    .object({
      status: z.int(),
      headers: z.record(z.string(), z.unknown()).catch({}),
      data: z.unknown().optional(),
    })
    .optional()
    .catch(undefined),
});
type Failure = z.infer<typeof Failure>;
type Answer = NonNullable<Failure["response"]>;

const Said = z.object({
  message: z.string().catch(""),
  errors: z.array(z.object({ field: z.string().catch(""), code: z.string().catch("") })).catch([]),
});

/** The error in our words; a `GitHubError` comes back as it is. Never throws. */
export function toGitHubError(error: unknown, attempt: Attempt): GitHubError {
  if (error instanceof GitHubError) return error;
  const failure = readFailure(error);
  if (failure?.name === "GraphqlResponseError") return declined(error, attempt);
  if (failure?.response) return answered(failure.response, attempt, error);
  return unanswered(failure, attempt, error);
}

/** `Could not add labels to acme/tool#7: the token may not do this. Give it `issues: write`.` */
export function describe(attempt: Attempt, reason: string, cure: string): string {
  return `Could not ${attempt.what} ${attempt.where}: ${reason}. ${cure}.`;
}

/** Whether GitHub refused a creation because the thing is there already. */
export function isAlreadyThere(error: unknown): boolean {
  const answer = readFailure(error instanceof GitHubError ? error.cause : error)?.response;
  return answer?.status === 422 && said(answer).errors.some(({ code }) => code === "already_exists");
}

/** What GraphQL declines with status 200: https://docs.github.com/graphql/guides/using-graphql-clients */
const Declined = z.object({ errors: z.array(z.object({ type: z.string().catch("") })).catch([]) });

function declined(error: unknown, attempt: Attempt): GitHubError {
  const types = Declined.safeParse(error).data?.errors.map(({ type }) => type) ?? [];
  const is = (type: string) => types.includes(type);
  if (is("RATE_LIMITED")) {
    const message = describe(attempt, "too many requests were made", "Try again later");
    const retryAfterSeconds = SECONDARY_PAUSE_SECONDS;
    return new GitHubError(message, { code: "rate-limited", status: 200, retryAfterSeconds, cause: error });
  }
  const code = is("NOT_FOUND") ? "not-found" : is("FORBIDDEN") ? "forbidden" : "unexpected-answer";
  const cure = attempt.needs === null ? "Try again" : `Give the token \`${attempt.needs}\``;
  return new GitHubError(describe(attempt, "GitHub declined the query", cure), { code, status: 200, cause: error });
}

function readFailure(error: unknown): Failure | undefined {
  return Failure.safeParse(error).data;
}

function answered(answer: Answer, attempt: Attempt, cause: unknown): GitHubError {
  const code = toCode(answer);
  const retryAfterSeconds = code === "rate-limited" ? toRetryAfter(answer) : retryAfterHeader(answer);
  const [reason, cure] = explain(code, answer, attempt, retryAfterSeconds);
  const message = describe(attempt, `GitHub answered ${answer.status}, ${reason}`, cure);
  return new GitHubError(message, { code, status: answer.status, retryAfterSeconds, cause });
}

function toCode(answer: Answer): GitHubErrorCode {
  const { status } = answer;
  if (status === 403 || status === 429) return isRateLimit(answer) ? "rate-limited" : "forbidden";
  if (status === 401) return "unauthorized";
  if (status === 404) return "not-found";
  if (status === 410) return "gone";
  if (status === 451) return "forbidden";
  if (status === 408) return "timeout";
  if (status >= 500) return "server";
  return status >= 400 ? "invalid" : "unexpected-answer";
}

function isRateLimit(answer: Answer): boolean {
  return (
    answer.status === 429 ||
    header(answer, "retry-after") !== undefined ||
    header(answer, "x-ratelimit-remaining") === "0" ||
    SECONDARY_LIMIT.test(said(answer).message)
  );
}

function toRetryAfter(answer: Answer): number {
  return retryAfterHeader(answer) ?? untilReset(answer) ?? SECONDARY_PAUSE_SECONDS;
}

function retryAfterHeader(answer: Answer): number | null {
  const value = header(answer, "retry-after");
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : null;
}

/** Seconds from the answer's own date (our clock may be wrong) to the reset, plus one to be after it. */
function untilReset(answer: Answer): number | null {
  const reset = header(answer, "x-ratelimit-reset");
  if (header(answer, "x-ratelimit-remaining") !== "0" || reset === undefined || !/^\d{1,12}$/.test(reset)) return null;
  const date = Date.parse(header(answer, "date") ?? "");
  const now = Number.isNaN(date) ? Date.now() : date;
  return Math.max(1, Math.ceil(Number(reset) - now / 1000) + 1);
}

function explain(
  code: GitHubErrorCode,
  answer: Answer,
  attempt: Attempt,
  retryAfterSeconds: number | null,
): readonly [reason: string, cure: string] {
  const words = said(answer);
  const known = SAYINGS.find(({ pattern }) => pattern.test(words.message));
  const wait = retryAfterSeconds === null ? "Try again later" : `Try again in ${retryAfterSeconds} s`;
  switch (code) {
    case "unauthorized":
      return ["the token is missing, wrong or expired", "Give a valid token"];
    case "forbidden":
      if (known) return [known.reason, known.cure];
      return [
        "the token may not do this",
        attempt.needs === null ? "Check its permissions" : `Give it \`${attempt.needs}\``,
      ];
    case "not-found":
      return ["there is no such thing or the token cannot see it", "Check the name and what the token may read"];
    case "gone":
      return known
        ? [known.reason, known.cure]
        : ["it is deleted or issues are switched off", "Nothing is left to do there"];
    case "invalid":
      return [`it refuses what was sent${refusedFields(words.errors)}`, "Please report this with the line above"];
    case "rate-limited":
      return ["a rate limit is used up", wait];
    case "timeout":
    case "server":
      return ["the fault is on its side", wait];
    case "network":
    case "too-large":
    case "unexpected-answer":
      return ["which is not understood", "Check that GITHUB_API_URL is a GitHub API"];
  }
}

/** ` (name: too_long)`: identifiers only, never values. */
function refusedFields(errors: readonly { readonly field: string; readonly code: string }[]): string {
  const named = errors.slice(0, 3).filter(({ field, code }) => isIdentifier(field) && isIdentifier(code));
  return named.length === 0 ? "" : ` (${named.map(({ field, code }) => `${field}: ${code}`).join(", ")})`;
}

function isIdentifier(text: string): boolean {
  return /^[a-z_]{1,30}$/.test(text);
}

const TIMEOUT = /^(TimeoutError|AbortError|ETIMEDOUT|UND_ERR_\w*TIMEOUT)$/;
/** `ECONNREFUSED`, `UND_ERR_SOCKET`, `CERT_HAS_EXPIRED`. */
const ERRNO = /^[A-Z][A-Z0-9_]{2,40}$/;

function unanswered(failure: Failure | undefined, attempt: Attempt, cause: unknown): GitHubError {
  const names = failure ? namesOf(failure) : [];
  const errno = names.find((name) => ERRNO.test(name));
  const details = { status: null, cause };
  if (names.some((name) => TIMEOUT.test(name))) {
    const message = describe(attempt, "no answer came in time, so whether it was done is not known", "Try again");
    return new GitHubError(message, { code: "timeout", ...details });
  }
  if (errno !== undefined || failure?.request !== undefined) {
    const reason = errno === undefined ? "no answer came" : `no answer came (${errno})`;
    const message = describe(attempt, reason, "Check the network and GITHUB_API_URL");
    return new GitHubError(message, { code: "network", ...details });
  }
  // Not octokit's: a page that is no list, which its paging plugin stumbles over, or a key that cannot sign.
  const message = describe(attempt, "the answer or the token could not be read", "Check GITHUB_API_URL and the key");
  return new GitHubError(message, { code: "unexpected-answer", ...details });
}

/** Names and codes along the chain of causes: octokit wraps fetch's error, which wraps the socket's. */
function namesOf(failure: Failure): string[] {
  const names: string[] = [];
  let current: Failure | undefined = failure;
  for (let depth = 0; current && depth < 5; depth++) {
    names.push(current.name, ...(current.code === undefined ? [] : [current.code]));
    current = readFailure(current.cause);
  }
  return names;
}

function header(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

function said(answer: Answer): z.infer<typeof Said> {
  return Said.safeParse(answer.data).data ?? { message: "", errors: [] };
}
