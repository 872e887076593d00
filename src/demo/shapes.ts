/** The shapes in which reports arrive, as builders; the words come from the scenario. */

export interface LoggedError {
  readonly error: string;
  readonly timestamp: string;
}

export interface BugCommand {
  readonly heading?: "Bug Description" | "Feature Description";
  readonly description: string;
  readonly platform: string;
  readonly terminal: string;
  readonly version: string;
  readonly feedbackId?: string;
  /** The Errors block as it stands in the body, fences and all; left out where the tool writes none. */
  readonly errors?: string;
}

/** What a command line tool's own `/bug` command files. */
export function bugCommand(bug: BugCommand): string {
  return [
    `**${bug.heading ?? "Bug Description"}**`,
    bug.description,
    "",
    "**Environment Info**",
    `- Platform: ${bug.platform}`,
    `- Terminal: ${bug.terminal}`,
    `- Version: ${bug.version}`,
    `- Feedback ID: ${bug.feedbackId ?? ""}`,
    ...(bug.errors === undefined ? [] : ["", "**Errors**", bug.errors]),
    "",
  ].join("\n");
}

/** An Errors block in order. */
export function errorsBlock(errors: readonly LoggedError[]): string {
  return `\`\`\`json\n${JSON.stringify(errors)}\n\`\`\``;
}

/** The same, cut in the middle of its last string by a limit of length, as about a third of them are. */
export function cutErrorsBlock(errors: readonly LoggedError[]): string {
  const text = JSON.stringify(errors);
  return `\`\`\`json\n${text.slice(0, text.lastIndexOf(" at ") + 9)}\n\`\`\`\n\n**Note:** Error logs were truncated.`;
}

/** The same after a person edited it: no fence, and real line breaks where JSON wants \n. */
export function handEditedErrorsBlock(errors: readonly LoggedError[]): string {
  return JSON.stringify(errors).replaceAll("\\n", "\n");
}

/** A GitHub issue form as it is filed: one heading a field, `_No response_` where nothing was written. */
export function issueForm(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([heading, text]) => `### ${heading}\n\n${text === "" ? "_No response_" : text}`)
    .join("\n\n");
}

/** An API's refusal as the tool logs it. */
export function apiError(status: number, type: string, message: string, requestId?: string): string {
  const body = { type: "error", error: { type, message }, ...(requestId !== undefined && { request_id: requestId }) };
  return `${status} ${JSON.stringify(body)}`;
}

/** Text as a terminal wraps it: broken at a fixed column, continued with an indentation. */
export function wrapped(text: string, column: number): string {
  const lines = Array.from({ length: Math.ceil(text.length / column) }, (_, index) =>
    text.slice(index * column, (index + 1) * column),
  );
  return `  ⎿  ${lines.join("\n     ")}`;
}
