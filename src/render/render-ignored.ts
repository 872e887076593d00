/** What our comment says once a maintainer asked to leave the issue alone: one line, and the marker that remembers it. */
import type { MarkerState } from "../domain/plan.ts";
import { inlineText } from "./escape.ts";
import { renderMarker } from "./marker.ts";
import { type Catalogue, fill } from "./words/catalogue.ts";

/** Above the one line. */
export function ignoredHeadline({ sentences }: Catalogue): string {
  return `### ${sentences.leftAlone}`;
}

/** The one line; the login of who asked is told from the state alone. */
export function ignoredNote(ignoredBy: string | null, { sentences }: Catalogue): string {
  const by = ignoredBy === null ? sentences.aMaintainer : inlineText(ignoredBy, 60);
  return `<sub>${fill(sentences.leftAloneNote, { by })}</sub>`;
}

/** The comment's Markdown, marker included. Never throws. */
export function renderIgnored(state: MarkerState, words: Catalogue): string {
  return [ignoredHeadline(words), ignoredNote(state.ignoredBy, words), `${renderMarker(state)}\n`].join("\n\n");
}
