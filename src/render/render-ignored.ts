/** What our comment says once a maintainer asked to leave the issue alone: one line, and the marker that remembers it. */
import type { MarkerState } from "../domain/plan.ts";
import { inlineText } from "./escape.ts";
import { renderMarker } from "./marker.ts";

export const IGNORED_HEADLINE = "### Left alone";

/** The one line; the login of who asked is told from the state alone. */
export function ignoredNote(ignoredBy: string | null): string {
  const by = ignoredBy === null ? "a maintainer" : inlineText(ignoredBy, 60);
  return `<sub>Fingerpost keeps out of this issue, as ${by} asked. A maintainer's \`/triage\` brings it back.</sub>`;
}

/** The comment's Markdown, marker included. Never throws. */
export function renderIgnored(state: MarkerState): string {
  return [IGNORED_HEADLINE, ignoredNote(state.ignoredBy), `${renderMarker(state)}\n`].join("\n\n");
}
