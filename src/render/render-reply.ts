/**
 * The short answers to a command, where a reaction can't say why. A reply is a comment of its own, with a marker that
 * names the comment it answers; it is never taken for the triage comment, whose first line is a headline.
 *
 * It mentions nobody: whoever asked is subscribed by having asked.
 */
import { z } from "zod";
import type { Refusal } from "../command/decide-command.ts";
import type { CommandKind, Misspelling } from "../command/parse-command.ts";
import { nearestKey } from "../wording/nearest-key.ts";
import { codeSpan, inlineText } from "./escape.ts";

/** What is said in answer to a command where a reaction cannot say it. */
export type Reply =
  | { readonly kind: "help"; readonly categories: readonly string[] }
  | { readonly kind: "misspelt"; readonly problem: Misspelling; readonly meant: CommandKind | null }
  | { readonly kind: "refused"; readonly refusal: Refusal; readonly categories: readonly string[] }
  /** Fingerpost leaves this issue alone; `why` completes "…: it is locked". */
  | { readonly kind: "skipped"; readonly why: string };

/** Whom and what a reply answers. */
export interface ReplyTo {
  /** Id of the comment with the command. */
  readonly comment: number;
  /** Login of who asked, in lower case. */
  readonly login: string;
}

const OPENING = "<!-- fingerpost-reply:v1 ";
const CLOSING = " -->";
const replyToSchema = z.object({ comment: z.int().min(1), login: z.string().max(100) });

const HELP = [
  "| command | does | who |",
  "| --- | --- | --- |",
  "| `/triage` | looks at the issue again | maintainers, the author |",
  "| `/triage not-duplicate #n` | never suggests `#n` here again; without a number, none of those named now | maintainers, the author |",
  "| `/triage duplicate #n` | records that this is a duplicate of `#n` | maintainers |",
  "| `/triage category <id>` | sets the category and its label; `auto` lets the rules decide again | maintainers |",
  "| `/triage report` | writes down what is known around this issue: links, fixes, what was tried | maintainers |",
  "| `/triage ignore` | leaves this issue alone from now on; `/triage` takes that back | maintainers |",
  "| `/triage help` | shows this table | maintainers, the author |",
].join("\n");

/** The reply as Markdown, at most some 2,000 characters, with its marker. Never throws. */
export function renderReply(reply: Reply, to: ReplyTo): string {
  return `${textOf(reply)}\n\n${OPENING}${toInertJson(to)}${CLOSING}\n`;
}

/** Whom a comment answers, if it is one of our replies; null for any other text. The author has to be checked. */
export function readReply(body: string): ReplyTo | null {
  const line = body.trimEnd().split("\n").at(-1) ?? "";
  if (!line.startsWith(OPENING) || !line.endsWith(CLOSING)) return null;
  try {
    return replyToSchema.safeParse(JSON.parse(line.slice(OPENING.length, -CLOSING.length))).data ?? null;
  } catch {
    return null;
  }
}

function textOf(reply: Reply): string {
  switch (reply.kind) {
    case "help":
      return `A command is the first line of a comment, by itself.\n\n${HELP}\n\n${categoryList(reply.categories)}`;
    case "misspelt":
      return [MISSPELLING_TEXT[reply.problem], meantText(reply.meant), "`/triage help` lists all commands."]
        .filter((sentence) => sentence !== "")
        .join(" ");
    case "refused":
      return refusalText(reply.refusal, reply.categories);
    case "skipped":
      return `Nothing was done here: ${inlineText(reply.why, 200)}.`;
  }
}

/** Written out with what has to follow, so that it can be copied. */
function meantText(meant: CommandKind | null): string {
  if (meant === null) return "";
  const rest = { duplicate: " #n", "not-duplicate": " #n", category: " <id>" };
  const written =
    meant === "again" ? "/triage" : `/triage ${meant}${meant in rest ? rest[meant as keyof typeof rest] : ""}`;
  return `Did you mean \`${written}\`?`;
}

const MISSPELLING_TEXT: Readonly<Record<Misspelling, string>> = {
  "unknown-word": "This is no command that I know.",
  "number-expected": "The number of an issue is missing: `/triage duplicate #n`.",
  "category-expected": "The id of a category is missing: `/triage category <id>`.",
  "too-much": "A command stands on its line by itself; a reason may follow on the next line.",
};

function refusalText(refusal: Refusal, categories: readonly string[]): string {
  switch (refusal.reason) {
    case "same-issue":
      return "An issue can't be a duplicate of itself.";
    case "no-relations":
      return "No earlier issue is named here, so there is none to reject. To reject one beforehand: `/triage not-duplicate #n`.";
    case "cannot-remember":
      return "Comments are switched off in `.github/fingerpost.yml`, and without its comment Fingerpost can't remember this.";
    case "left-alone":
      return "A maintainer asked to leave this issue alone.";
    case "no-such-issue":
      return `There is no issue ${codeSpan(`#${refusal.number}`)} in this repository.`;
    case "is-pull-request":
      return `${codeSpan(`#${refusal.number}`)} is a pull request, not an issue.`;
    case "points-back":
      return `${codeSpan(`#${refusal.number}`)} is itself recorded as a duplicate of this issue. Withdraw that first, with \`/triage not-duplicate\` there.`;
    case "was-confirmed":
      return `A maintainer confirmed ${codeSpan(`#${refusal.number}`)}; only a maintainer can withdraw that.`;
    case "unknown-category":
      return `There is no category ${codeSpan(refusal.id, 60)} in this repository. ${nearCategory(refusal.id, categories)}${categoryList(categories)}`;
  }
}

function nearCategory(id: string, categories: readonly string[]): string {
  const near = nearestKey(id, categories);
  return near === undefined ? "" : `Did you mean ${codeSpan(near, 60)}? `;
}

function categoryList(categories: readonly string[]): string {
  const shown = categories.slice(0, 60).map((id) => codeSpan(id, 60));
  return `Categories: ${shown.join(", ")}.`;
}

/** As in `marker.ts`: nothing in it can end the HTML comment, or be taken for a mention or a reference. */
function toInertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[^ -~]|[<>&@#`]|-(?=-)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
