/** What our comment says once a maintainer asked to leave the issue alone: one line, and the marker that remembers it. */
import type { MarkerState } from "../domain/plan.ts";
import { inlineText } from "./escape.ts";
import { renderMarker } from "./marker.ts";

/** The comment's Markdown, marker included. Never throws. */
export function renderIgnored(state: MarkerState): string {
  const by = state.ignoredBy === null ? "a maintainer" : inlineText(state.ignoredBy, 60);
  return [
    "### Left alone",
    `<sub>Fingerpost keeps out of this issue, as ${by} asked. A maintainer's \`/triage\` brings it back.</sub>`,
    `${renderMarker(state)}\n`,
  ].join("\n\n");
}
