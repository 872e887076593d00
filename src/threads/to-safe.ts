/** From GitHub's words to those of a report: texts through the door, logins as REST writes them, roles, reactions. */
import type { StateReason } from "../domain/issue.ts";
import { isInsider } from "../command/may-run.ts";
import { isBotLogin } from "../github/bot-login.ts";
import type { Person, Reactions, Role, Thread } from "../graph/thread.ts";
import { readSafely, type SafeText } from "../parse/secrets/safe-text.ts";
import { REACTION_KINDS, type ReactionKind } from "../domain/reaction.ts";

/** The text as it may be read; "" where there is none. */
export function safe(text: string | null | undefined): SafeText {
  return readSafely(text ?? "").text;
}

/** Kinds of credentials in title and body, each once. */
export function secretsOf(title: string, body: string): Thread["secrets"] {
  const found = [...readSafely(title).secrets, ...readSafely(body).secrets];
  return [...new Set(found.map(({ what }) => what))].map((what) => ({ what }));
}

/** An account as GraphQL or REST gives it: GraphQL leaves the brackets of an App's login out. */
export interface Account {
  readonly login: string;
  readonly isBot: boolean;
}

/** As REST writes it: `fingerpost[bot]`. */
export function loginOf({ login, isBot }: Account): string {
  return isBot && !isBotLogin(login) ? `${login}[bot]` : login;
}

/** What the account is to the thread that `opener` opened; null for a deleted one. */
export function toPerson(account: Account | null, association: string, opener: string | null): Person | null {
  if (account === null) return null;
  const login = loginOf(account);
  return { login, role: roleOf(login, account.isBot, association, opener) };
}

function roleOf(login: string, isBot: boolean, association: string, opener: string | null): Role {
  if (isBot || isBotLogin(login)) return "bot";
  if (isInsider(association)) return "maintainer";
  if (login === opener) return "author";
  return association === "CONTRIBUTOR" ? "contributor" : "reader";
}

const GRAPHQL_REACTIONS: Readonly<Record<string, ReactionKind>> = {
  THUMBS_UP: "+1",
  THUMBS_DOWN: "-1",
  LAUGH: "laugh",
  HOORAY: "hooray",
  CONFUSED: "confused",
  HEART: "heart",
  ROCKET: "rocket",
  EYES: "eyes",
};

/** GraphQL's groups as counts. */
export function toReactions(groups: readonly { readonly content: string; readonly count: number }[]): Reactions {
  return countsOf(
    groups.flatMap(({ content, count }) => {
      const kind = GRAPHQL_REACTIONS[content];
      return kind === undefined ? [] : [[kind, count] as const];
    }),
  );
}

/** REST's roll-up as counts; other keys are its address and the total. */
export function fromRollup(rollup: Readonly<Record<string, unknown>> | null | undefined): Reactions {
  return countsOf(
    REACTION_KINDS.flatMap((kind) => {
      const count = rollup?.[kind];
      return typeof count === "number" ? [[kind, count] as const] : [];
    }),
  );
}

function countsOf(pairs: readonly (readonly [ReactionKind, number])[]): Reactions {
  return Object.fromEntries(pairs.filter(([, count]) => count > 0));
}

const REASONS: Readonly<Record<string, StateReason>> = {
  completed: "completed",
  not_planned: "not_planned",
  duplicate: "duplicate",
  reopened: "reopened",
};

/** A reason that GitHub adds one day is none. */
export function toReason(text: string | null | undefined): StateReason {
  return REASONS[(text ?? "").toLowerCase()] ?? null;
}
