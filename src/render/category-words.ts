/**
 * What the comment says about each category, in English, as data: written for the reporter, true for any product, and promising
 * nothing. It deliberately never advises to pay for more, and never says for certain what only the error text suggests.
 */
import type { Category } from "../domain/category.ts";
import type { Askable } from "../plan/is-told.ts";

/** A line of advice that asks for something is left out where the report already says it. */
export type AdviceLine = string | { readonly text: string; readonly unless: Askable };

export interface CategoryText {
  /** The headline: names the failure in at most 40 characters. */
  readonly title: string;
  /** One sentence on what it means; "" where the title says it all. */
  readonly meaning: string;
  /** What the reporter can do now; at most three short lines of Markdown, most useful first; nothing that destroys anything. */
  readonly advice: readonly AdviceLine[];
  /** Said instead where the failure is one of a service that somebody else runs (`speaksOfService`). */
  readonly service?: Pick<CategoryText, "meaning" | "advice">;
}

/** The line's words. */
export function textOf(line: AdviceLine): string {
  return typeof line === "string" ? line : line.text;
}

/** Left out for a reporter who has the newest release. */
const UPDATE_ADVICE = "Update to the latest version and try again.";

/** One entry for each category; plain Markdown that needs no escaping. */
export const CATEGORY_TEXT = {
  "usage-limit": {
    title: "Usage limit reached",
    meaning: "A plan, quota or credit seems to count as used up.",
    advice: [
      "Look up what is counted, and when the limit resets.",
      { text: "If that does not match what you used, add the numbers here.", unless: "amount" },
    ],
    service: {
      meaning: "The service seems to refuse because a plan, quota or credit counts as used up.",
      advice: [
        "Look at your account's usage page: what it counts, and when the limit resets.",
        "If that does not match what you used, add the numbers here. Then this is worth a closer look.",
      ],
    },
  },
  "rate-limit": {
    title: "Too many requests",
    meaning: "The other side seems to ask for fewer requests at a time. This often passes by itself.",
    advice: [
      "Wait a minute or two, and send fewer requests at the same time.",
      { text: "If it goes on for hours, add the times at which it happens.", unless: "time" },
    ],
  },
  overloaded: {
    title: "Overloaded",
    meaning: "The other side seems to have had too much to do.",
    advice: [
      "Try again in a few minutes.",
      { text: "If it goes on, add the times at which it happens.", unless: "time" },
    ],
    service: {
      meaning: "The service seems to have had too much to do. This usually passes, and is not caused by your setup.",
      advice: [
        "Try again in a few minutes.",
        "If it goes on, look at the service's status page (it may lag behind), and add the times here.",
      ],
    },
  },
  "server-error": {
    title: "Server error",
    meaning: "A server seems to have failed while it answered.",
    advice: [
      { text: "The log of the server that answered says more than the status: add its lines here.", unless: "output" },
    ],
    service: {
      meaning:
        "The service seems to have failed on its own side. This often passes, and is rarely caused by your setup.",
      advice: [
        "Try again in a few minutes; the service's status page may know more, though it can lag behind.",
        { text: "If it goes on, add the time and the request id, if one is shown.", unless: "request-id" },
      ],
    },
  },
  authentication: {
    title: "Signing in failed",
    meaning: "The credentials seem not to be accepted: expired, missing, or those of another account.",
    advice: ["Check which credentials are in use, and whether they have expired."],
    service: {
      meaning: "The service seems not to accept the credentials: expired, missing, or those of another account.",
      advice: [
        "Sign out and in again.",
        "Look for an API key in your environment or settings that is used in place of your login.",
      ],
    },
  },
  permission: {
    title: "Access refused",
    meaning: "Whoever asks seems to be known, and not to be allowed what was asked for.",
    advice: ["Check as whom it runs, and what that user or role may do."],
    service: {
      meaning:
        "The service seems to know who asks, and not to allow it: an account, organisation, token or region may lack it.",
      advice: [
        "Check which account, token and organisation are in use.",
        "In an organisation, an administrator may have to allow it.",
      ],
    },
  },
  "content-policy": {
    title: "Refused by a content filter",
    meaning: "The request or the answer seems to have been refused for what it says.",
    advice: ["If the request was harmless, describe it here without private text."],
    service: {
      meaning: "The request or the answer seems to have been refused for what it says.",
      advice: [
        "Start a new session, so that earlier text is not sent again, and put the request in other words.",
        "If the request was harmless, describe it here without private text.",
      ],
    },
  },
  "invalid-request": {
    title: "Request rejected as invalid",
    meaning: "Something in the request seems to be malformed, or to name what does not exist.",
    advice: ["Compare names and values with the documentation of your version: what no longer exists is refused so."],
    service: {
      meaning: "The service seems to find something in the request malformed, or does not know a name in it.",
      advice: [
        "Check the names in your settings: what no longer exists is refused like this.",
        "If it began in the middle of a session, start a new one: what was damaged is sent again each time.",
      ],
    },
  },
  "context-limit": {
    title: "Too long or too large",
    meaning: "What is sent seems to be longer or larger than the other side accepts.",
    advice: ["Send less at a time: a shorter conversation, a smaller file, or one in parts."],
  },
  network: {
    title: "Connection problem",
    meaning: "The program seems not to reach the other side, or to lose the connection on the way.",
    advice: [
      "Check whether that address answers at all from the same machine.",
      "Proxy, VPN, firewall and DNS can be in the way; where a proxy inspects TLS, its certificate has to be trusted.",
    ],
    service: {
      meaning: "The program seems not to reach the service, or to lose the connection on the way.",
      advice: [
        "Check proxy, VPN, firewall and DNS; try another network if you can.",
        "Where a proxy inspects TLS, its certificate has to be trusted.",
      ],
    },
  },
  filesystem: {
    title: "File access problem",
    meaning: "A file, folder or lock seems not to be readable or writable.",
    advice: ["Check that the path exists, that you may write to it, and that the disk is not full."],
  },
  process: {
    title: "Command failed or hangs",
    meaning: "A command or child process seems to fail, to hang, or not to start.",
    advice: [
      "If the command is safe to repeat, run it by itself in the same shell, and say here whether it works there.",
    ],
  },
  crash: {
    title: "Crash or hang",
    meaning: "The program seems to have ended unexpectedly, or to have stopped responding.",
    advice: [
      { text: UPDATE_ADVICE, unless: "newest" },
      { text: "If it happens every time, say what the last step before it was.", unless: "steps" },
    ],
  },
  memory: {
    title: "High memory or CPU use",
    meaning: "The program seems to use more memory or processor time than it should.",
    advice: [
      { text: "Say how long it ran and how large the data is, and whether it grows all the time.", unless: "amount" },
    ],
  },
  config: {
    title: "Setting rejected or ignored",
    meaning: "A setting, permission rule or sandbox option seems not to do what it says.",
    advice: [
      "Check the spelling and place of the file, and whether another settings file overrides it.",
      { text: "Show the setting here, without anything secret.", unless: "code" },
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
      "Look into the release notes: they may name what this version needs.",
      { text: "Add the full output of the step that fails.", unless: "output" },
      { text: "Say how you install it, and on what system and architecture.", unless: "system" },
    ],
  },
  ui: {
    title: "Display or input problem",
    meaning: "Something seems to be shown or typed wrongly.",
    advice: [
      { text: "A screenshot helps.", unless: "picture" },
      "Say whether another window size, terminal, browser or theme changes anything.",
    ],
  },
  "model-behavior": {
    title: "What the model answers or does",
    meaning: "This seems to be about the model's answers or choices, not about an error of the program.",
    advice: [{ text: "A short example of what you asked and what came back helps most.", unless: "code" }],
  },
  "feature-request": { title: "Feature request", meaning: "", advice: [] },
  "no-report": {
    title: "No problem described yet",
    meaning: "",
    advice: [],
  },
  question: { title: "Question", meaning: "", advice: [] },
  unknown: { title: "Triage notes", meaning: "", advice: [] },
} as const satisfies Readonly<Record<Category, CategoryText>>;
