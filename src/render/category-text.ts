/**
 * What the comment says about each category: written for the reporter, true for any product, and promising nothing.
 * It deliberately never advises to pay for more, and never says for certain what only the error text suggests.
 */
import { type Category, type CategoryId, isBuiltIn } from "../domain/category.ts";
import type { CustomCategory, Settings } from "../domain/settings.ts";
import { inlineText } from "./escape.ts";
import { docsLink } from "./docs-link.ts";

export interface CategoryText {
  /** The headline: names the failure in at most 40 characters. */
  readonly title: string;
  /** One sentence on what it means; "" where the title says it all. */
  readonly meaning: string;
  /** What the reporter can do now; at most three short lines of Markdown, most useful first. */
  readonly advice: readonly string[];
}

/** What a repository says of a category of its own. Texts as written, not yet escaped. */
export type OwnText = Pick<CustomCategory, "title" | "advice" | "docs">;

/** What the repository says of the category; null where it is built in, or unknown to the settings. */
export function ownTextOf({ customCategories }: Pick<Settings, "customCategories">, id: CategoryId): OwnText | null {
  return isBuiltIn(id) ? null : (customCategories.get(id) ?? null);
}

/** What the comment says about any category; `own` is what the repository says of one of its own. Markdown, safe. */
export function categoryText(id: CategoryId, own: OwnText | null): CategoryText {
  if (isBuiltIn(id)) return CATEGORY_TEXT[id];
  if (own === null) return { title: inlineText(id, 60), meaning: "", advice: [] };
  const link = own.docs === null ? "" : docsLink(own.docs);
  const lines = own.advice.map((line) => inlineText(line, 300));
  return { title: inlineText(own.title, 60), meaning: "", advice: [...lines, link].filter((line) => line !== "") };
}

/** Left out for a reporter who has the newest release. */
export const UPDATE_ADVICE = "Update to the latest version and try again.";

/** One entry for each category; plain Markdown that needs no escaping. */
export const CATEGORY_TEXT: Readonly<Record<Category, CategoryText>> = {
  "usage-limit": {
    title: "Usage limit reached",
    meaning: "The service seems to refuse because a plan, quota or credit counts as used up.",
    advice: [
      "Look at your account's usage page: what it counts, and when the limit resets.",
      "If that does not match what you used, add the numbers here. Then this is worth a closer look.",
    ],
  },
  "rate-limit": {
    title: "Too many requests",
    meaning: "The service seems to ask for fewer requests at a time. This often passes by itself.",
    advice: [
      "Wait a minute or two, and send fewer requests at the same time.",
      "If it goes on for hours, add the times at which it happens.",
    ],
  },
  overloaded: {
    title: "Service overloaded",
    meaning: "The service seems to have had too much to do. This usually passes, and is not caused by your setup.",
    advice: [
      "Try again in a few minutes.",
      "If it goes on, look at the service's status page (it may lag behind), and add the times here.",
    ],
  },
  "server-error": {
    title: "Server error",
    meaning: "The service seems to have failed on its own side. This often passes, and is rarely caused by your setup.",
    advice: [
      "Try again in a few minutes; the service's status page may know more, though it can lag behind.",
      "If it goes on, add the time and the request id, if one is shown.",
    ],
  },
  authentication: {
    title: "Signing in failed",
    meaning: "The service seems not to accept the credentials: expired, missing, or those of another account.",
    advice: [
      "Sign out and in again.",
      "Look for an API key in your environment or settings that is used in place of your login.",
    ],
  },
  permission: {
    title: "Access refused",
    meaning:
      "The service seems to know who asks, and not to allow it: an account, organisation, token or region may lack it.",
    advice: [
      "Check which account, token and organisation are in use.",
      "In an organisation, an administrator may have to allow it.",
    ],
  },
  "content-policy": {
    title: "Refused by a content filter",
    meaning: "The request or the answer seems to have been refused for what it says.",
    advice: [
      "Start a new session, so that earlier text is not sent again, and put the request in other words.",
      "If the request was harmless, describe it here without private text.",
    ],
  },
  "invalid-request": {
    title: "Request rejected as invalid",
    meaning: "The service seems to find something in the request malformed, or does not know a name in it.",
    advice: [
      "Check the names in your settings: what no longer exists is refused like this.",
      "If it began in the middle of a session, start a new one: what was damaged is sent again each time.",
    ],
  },
  "context-limit": {
    title: "Too long or too large",
    meaning: "What is sent seems to be longer or larger than the other side accepts.",
    advice: ["Send less at a time: a shorter conversation, a smaller file, or one in parts."],
  },
  network: {
    title: "Connection problem",
    meaning: "The program seems not to reach the service, or to lose the connection on the way.",
    advice: [
      "Check proxy, VPN, firewall and DNS; try another network if you can.",
      "Where a proxy inspects TLS, its certificate has to be trusted.",
    ],
  },
  filesystem: {
    title: "File access problem",
    meaning: "A file, folder or lock seems not to be readable or writable.",
    advice: ["Check that the path exists, that you may write to it, and that the disk is not full."],
  },
  process: {
    title: "Command failed or hangs",
    meaning: "A command or child process seems to fail, to hang, or not to start.",
    advice: ["Run the same command by itself in the same shell, and say here whether it works there."],
  },
  crash: {
    title: "Crash or hang",
    meaning: "The program seems to have ended unexpectedly, or to have stopped responding.",
    advice: [UPDATE_ADVICE, "If it happens every time, say what the last step before it was."],
  },
  memory: {
    title: "High memory or CPU use",
    meaning: "The program seems to use more memory or processor time than it should.",
    advice: ["Say how long it ran and how large the data is, and whether it grows all the time."],
  },
  config: {
    title: "Setting rejected or ignored",
    meaning: "A setting, permission rule or sandbox option seems not to do what it says.",
    advice: [
      "Check the spelling and place of the file, and whether another settings file overrides it.",
      "Show the setting here, without anything secret.",
    ],
  },
  integration: {
    title: "Integration not working",
    meaning: "A plugin, hook, tool server or editor extension seems not to load or connect.",
    advice: [
      "Start it by itself and look at its own log.",
      "Switch off the others, to see whether they get in each other's way.",
    ],
  },
  "install-update": {
    title: "Installation or update failed",
    meaning: "Installing or updating the program seems to have failed or to be incomplete.",
    advice: [
      "Remove what is half installed, then install again; add the full output if it fails.",
      "Say how you install it, and on what system and architecture.",
    ],
  },
  ui: {
    title: "Display or input problem",
    meaning: "Something seems to be shown or typed wrongly.",
    advice: ["A screenshot helps.", "Say whether another window size, terminal, browser or theme changes anything."],
  },
  "model-behavior": {
    title: "What the model answers or does",
    meaning: "This seems to be about the model's answers or choices, not about an error of the program.",
    advice: ["A short example of what you asked and what came back helps most."],
  },
  "feature-request": { title: "Feature request", meaning: "", advice: [] },
  "no-report": {
    title: "No problem described yet",
    meaning: "",
    advice: [],
  },
  unknown: { title: "Triage notes", meaning: "", advice: [] },
};
