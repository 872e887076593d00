/**
 * What a command changes in what is remembered of an issue, or why it changes nothing. Pure: everything that has to be
 * looked up (the other issue, who asks) is given.
 *
 * A decision is a value of `Decisions`, kept in the marker of our comment. What follows from it (labels, matches, the
 * text) is the pipeline's business, now and on every later run.
 */
import { isDuplicateOrStronger } from "../match/find-matches.ts";
import type { Decisions, MarkerState } from "../domain/plan.ts";
import type { Command } from "./parse-command.ts";

/** The issue that a command names, as far as the decision needs it. */
export type Target =
  { readonly kind: "issue"; readonly confirmedHere: boolean } | { readonly kind: "pull-request" | "missing" };

/** What a command is decided on. */
export interface CommandContext {
  readonly decisions: Decisions;
  /** What our comment names now. */
  readonly relations: MarkerState["relations"];
  /** Ids that `category` takes. */
  readonly categories: ReadonlySet<string>;
  /** The issue that the command is written on. */
  readonly number: number;
  /** Of the issue that the command names; null where it names none. */
  readonly target: Target | null;
  readonly isMaintainer: boolean;
  /** Login of who asks. */
  readonly by: string;
  /** Comments can be written at all; without one nothing can be remembered. */
  readonly canRemember: boolean;
}

/** Why a command is not carried out; the sentences are `render-reply.ts`'s. */
export type Refusal =
  | { readonly reason: "same-issue" | "no-relations" | "cannot-remember" | "left-alone" }
  | { readonly reason: "no-such-issue" | "is-pull-request" | "points-back" | "was-confirmed"; readonly number: number }
  | { readonly reason: "unknown-category"; readonly id: string };

export type Verdict =
  | { readonly kind: "refused"; readonly refusal: Refusal }
  /** `rejected`: the pairs that were rejected just now, to be remembered on the other side as well. */
  | { readonly kind: "decided"; readonly decisions: Decisions; readonly rejected: readonly number[] };

/** The changed decisions, or the reason why nothing changes. Never throws. */
export function decideCommand(command: Exclude<Command, { kind: "help" }>, context: CommandContext): Verdict {
  const { decisions, isMaintainer, by, canRemember } = context;
  if (decisions.ignoredBy !== null && !isMaintainer) return refused({ reason: "left-alone" });
  // Every order but `ignore` ends an earlier `ignore`: who asks for something wants to see it.
  const awake: Decisions = { ...decisions, ignoredBy: null };
  if (command.kind === "again") return decided(awake);
  if (!canRemember) return refused({ reason: "cannot-remember" });
  switch (command.kind) {
    case "report":
      return decided(awake);
    case "ignore":
      return decided({ ...decisions, ignoredBy: by });
    case "category":
      return decideCategory(command.id, awake, context);
    case "duplicate":
      return decideDuplicate(command.number, awake, context);
    case "not-duplicate":
      return decideNotDuplicate(command.number, awake, context);
  }
}

function decideCategory(id: string | null, decisions: Decisions, { categories, by }: CommandContext): Verdict {
  if (id === null) return decided({ ...decisions, pinned: null });
  if (!categories.has(id)) return refused({ reason: "unknown-category", id });
  return decided({ ...decisions, pinned: { category: id, by } });
}

function decideDuplicate(number: number, decisions: Decisions, context: CommandContext): Verdict {
  if (number === context.number) return refused({ reason: "same-issue" });
  switch (context.target?.kind) {
    case undefined:
    case "missing":
      return refused({ reason: "no-such-issue", number });
    case "pull-request":
      return refused({ reason: "is-pull-request", number });
    case "issue":
      // Two issues that are duplicates of each other lead nowhere.
      if (context.target.confirmedHere) return refused({ reason: "points-back", number });
      return decided({
        ...decisions,
        confirmed: [...decisions.confirmed.filter((link) => link.number !== number), { number, by: context.by }],
        rejected: decisions.rejected.filter((other) => other !== number),
      });
  }
}

function decideNotDuplicate(named: number | null, decisions: Decisions, context: CommandContext): Verdict {
  if (named === context.number) return refused({ reason: "same-issue" });
  const numbers = named === null ? namedNow(context) : [named];
  if (numbers.length === 0) return refused({ reason: "no-relations" });
  const confirmed = decisions.confirmed.find(({ number }) => numbers.includes(number));
  if (confirmed !== undefined && !context.isMaintainer) {
    return refused({ reason: "was-confirmed", number: confirmed.number });
  }
  if (named !== null && context.target?.kind !== "issue") return refusedTarget(named, context.target);
  return decided(reject(decisions, numbers), numbers);
}

function refusedTarget(number: number, target: Target | null): Verdict {
  return refused({ reason: target?.kind === "pull-request" ? "is-pull-request" : "no-such-issue", number });
}

/** What the comment calls the same; where it calls nothing so, what it says is related. */
function namedNow({ relations, decisions }: CommandContext): number[] {
  const same = relations.filter(({ relation }) => isDuplicateOrStronger(relation));
  const shown = (same.length > 0 ? same : relations).map(({ number }) => number);
  return [...new Set([...shown, ...decisions.confirmed.map(({ number }) => number)])];
}

/** The decisions with these issues rejected, the newest last; what was confirmed of them is withdrawn. */
export function reject(decisions: Decisions, numbers: readonly number[]): Decisions {
  return {
    ...decisions,
    rejected: [...decisions.rejected.filter((number) => !numbers.includes(number)), ...numbers],
    confirmed: decisions.confirmed.filter(({ number }) => !numbers.includes(number)),
  };
}

function refused(refusal: Refusal): Verdict {
  return { kind: "refused", refusal };
}

function decided(decisions: Decisions, rejected: readonly number[] = []): Verdict {
  return { kind: "decided", decisions, rejected };
}
