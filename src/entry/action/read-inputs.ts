/** The Action's inputs, read and checked in one place; documented in action.yml. */
import * as core from "@actions/core";
import { readCursor, type RescanCursor } from "../../rescan/rescan-cursor.ts";
import type { RescanScope } from "../../rescan/rescan-work.ts";

export interface Inputs {
  readonly token: string;
  readonly dryRun: boolean;
  /** `auto`: what the event asks for. */
  readonly mode: "auto" | "rescan" | "report" | "preview";
  /** What `report` is about; null where none is named. */
  readonly issue: number | null;
  /** Whether comments with commands reach the Action; null: told by the first that does. */
  readonly commands: boolean | null;
  readonly scope: RescanScope;
  readonly maxRequests: number;
  /** Whether a re-scan draws a dashboard as well. */
  readonly dashboard: boolean;
  /** Issues that a preview looks at, from the newest on. */
  readonly last: number;
  /** null where none is given. */
  readonly cursor: RescanCursor | null;
}

/** A workflow's token has 1,000 requests an hour, for all workflows of the repository together. */
const DEFAULT_MAX_REQUESTS = 500;
const DEFAULT_LAST = 100;

/** @throws Error that names the input and what may stand there. */
export function readInputs(): Inputs {
  const token = core.getInput("github-token");
  if (token === "")
    throw new Error("The input `github-token` is empty; leave it out, and it is the workflow's own token.");
  core.setSecret(token);
  const cursor = core.getInput("cursor");
  return {
    token,
    dryRun: readSwitch("dry-run", core.getInput("dry-run")),
    mode: readMode(core.getInput("mode")),
    issue: readIssue(core.getInput("issue")),
    commands: readCommands(core.getInput("commands")),
    scope: parseScope(core.getInput("issues")),
    maxRequests: readCount("max-requests", core.getInput("max-requests"), DEFAULT_MAX_REQUESTS, 20),
    dashboard: readSwitch("dashboard", core.getInput("dashboard")),
    last: readCount("last", core.getInput("last"), DEFAULT_LAST, 1),
    cursor: cursor === "" ? null : readCursor(cursor),
  };
}

function readMode(text: string): Inputs["mode"] {
  if (text === "" || text === "auto") return "auto";
  if (text === "rescan" || text === "report" || text === "preview") return text;
  throw new Error("The input `mode` is `auto`, `rescan`, `report` or `preview`.");
}

/** As YAML spells it; nothing is `false`. */
function readSwitch(name: string, given: string): boolean {
  const text = given.toLowerCase();
  if (text === "" || text === "true" || text === "false") return text === "true";
  throw new Error(`The input \`${name}\` is \`true\` or \`false\`.`);
}

function readCommands(text: string): boolean | null {
  if (text === "" || text === "auto") return null;
  if (text === "true" || text === "false") return text === "true";
  throw new Error("The input `commands` is `true`, `false` or `auto`.");
}

/** `123` or `#123`; null for nothing. @throws Error for anything else. */
export function readIssue(text: string): number | null {
  if (text.trim() === "") return null;
  const digits = /^#?([1-9]\d{0,9})$/u.exec(text.trim())?.[1];
  if (digits !== undefined) return Number(digits);
  throw new Error("The input `issue` is an issue's number.");
}

/** `changed` (or nothing), `all`, `label: <name>`, or numbers: `12, #15`. @throws Error for anything else. */
export function parseScope(text: string): RescanScope {
  const trimmed = text.trim();
  if (trimmed === "" || trimmed === "changed") return { kind: "changed" };
  if (trimmed === "all") return { kind: "all" };
  const label = /^label:\s*([^,]{1,100})$/u.exec(trimmed)?.[1]?.trim();
  if (label !== undefined && label !== "") return { kind: "label", label };
  const numbers = trimmed.split(/[\s,]+/u).map((word) => /^#?([1-9]\d{0,9})$/u.exec(word)?.[1]);
  if (numbers.length <= 1000 && numbers.every((digits) => digits !== undefined)) {
    return { kind: "numbers", numbers: [...new Set(numbers.map(Number))] };
  }
  throw new Error("The input `issues` is `changed`, `all`, `label: <name>` or numbers with commas.");
}

function readCount(name: string, text: string, initial: number, least: number): number {
  if (text === "") return initial;
  const count = Number(text);
  if (/^\d{1,6}$/.test(text) && count >= least) return count;
  throw new Error(`The input \`${name}\` is a whole number from ${least} on.`);
}
