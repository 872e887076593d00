/**
 * Why a delivery could not be worked off, as the queue needs to know it: in words, whether another try may help, and
 * how long GitHub asks us to wait. It carries no payload, no request and no cause: those hold texts of issues.
 */
import { GitHubError, type GitHubErrorCode } from "../github/github.ts";

/** Without a `status`, which octokit's middleware would take for the status of our own answer. */
export class DeliveryFault extends Error {
  override readonly name = "DeliveryFault";
  readonly code: GitHubErrorCode;
  /** null where GitHub names no time. */
  readonly retryAfterSeconds: number | null;

  constructor(message: string, details: { code: GitHubErrorCode; retryAfterSeconds: number | null }) {
    super(message);
    this.code = details.code;
    this.retryAfterSeconds = details.retryAfterSeconds;
  }
}

export interface Failure {
  /** One line for a person, at most 500 characters. */
  readonly reason: string;
  /** The same will happen again, however often it is tried. */
  readonly isFinal: boolean;
  readonly retryAfterSeconds: number | null;
}

const REASON_LENGTH = 500;
/** GitHub understood us and will not do it; 401, 403 and 404 may be a permission that is being given just now. */
const FINAL: readonly GitHubErrorCode[] = ["invalid", "too-large"];

/** What the queue needs to know of anything that was thrown. Never throws. */
export function toFailure(thrown: unknown): Failure {
  const faults = flatten(thrown);
  const known = faults.filter((fault) => fault instanceof DeliveryFault || fault instanceof GitHubError);
  const waits = known.flatMap(({ retryAfterSeconds }) => (retryAfterSeconds === null ? [] : [retryAfterSeconds]));
  const reasons = faults.map((fault) =>
    fault instanceof Error ? fault.message : "something that is no error was thrown",
  );
  return {
    reason: oneLine([...new Set(reasons)].join("; ")),
    isFinal: faults.length > 0 && known.length === faults.length && known.every(({ code }) => FINAL.includes(code)),
    retryAfterSeconds: waits.length === 0 ? null : Math.max(...waits),
  };
}

/** `webhooks.receive` throws the faults of all handlers as one AggregateError. */
function flatten(thrown: unknown): unknown[] {
  return thrown instanceof AggregateError ? thrown.errors.flatMap(flatten) : [thrown];
}

function oneLine(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return line.length <= REASON_LENGTH ? line : `${line.slice(0, REASON_LENGTH - 1)}…`;
}
