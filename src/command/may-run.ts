/**
 * Who may give which command. GitHub's own permission decides; what a comment says of its author's standing
 * (`author_association`) is asked only where GitHub does not tell the permission.
 */
import type { CommandKind } from "./parse-command.ts";

/** GitHub's base roles; `maintain` counts as `write`, `triage` as `read`. */
export const PERMISSIONS = ["admin", "write", "read", "none"] as const;
/** What somebody may do in a repository, as GitHub names it; `none` where GitHub does not know them. */
export type Permission = (typeof PERMISSIONS)[number];

/** What the author may do without write access: nothing that changes labels, and nothing that outranks a rule. */
const AUTHOR_COMMANDS: ReadonlySet<CommandKind> = new Set<CommandKind>(["again", "not-duplicate", "help"]);

/** Owners, members and collaborators: https://docs.github.com/graphql/reference/enums#commentauthorassociation */
const INSIDERS: ReadonlySet<string> = new Set(["OWNER", "MEMBER", "COLLABORATOR"]);

/** Who asks. */
export interface Asker {
  /** Opened the issue. */
  readonly isAuthor: boolean;
  readonly permission: Permission;
}

/** True where the asker may change what others decided. */
export function isMaintainer({ permission }: Asker): boolean {
  return permission === "admin" || permission === "write";
}

/** Whether the asker may give this command. */
export function mayRun(kind: CommandKind, asker: Asker): boolean {
  return isMaintainer(asker) || (asker.isAuthor && AUTHOR_COMMANDS.has(kind));
}

/** Whether it is worth a sentence what the asker wrote wrongly: strangers get a reaction only. */
export function isHeard(asker: Asker): boolean {
  return isMaintainer(asker) || asker.isAuthor;
}

/**
 * Whether the event itself says that its writer can't give any order here, so that nothing need be asked of GitHub. Somebody
 * who has committed may be a member whose membership is private, and is asked for; all others are who they seem.
 */
export function isStranger(association: string, isAuthor: boolean): boolean {
  return !isAuthor && !isInsider(association) && association !== "CONTRIBUTOR";
}

/** Whether the event says that its writer belongs to the repository. */
export function isInsider(association: string): boolean {
  return INSIDERS.has(association);
}

/** The fallback: what an `author_association` lets expect. Anything unknown is `none`. */
export function permissionOf(association: string): Permission {
  return isInsider(association) ? "write" : "none";
}
