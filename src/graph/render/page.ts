/**
 * The page of a report in pieces that both Markdown and HTML are written from, so that they say the same in the same order.
 * Texts are as filed; whoever writes them escapes them.
 */

/** Within a line. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  /** Words of somebody else, quoted. */
  | { readonly kind: "said"; readonly text: string }
  /** A thread: `#12`, with its address. */
  | { readonly kind: "thread"; readonly label: string; readonly url: string }
  | { readonly kind: "link"; readonly label: string; readonly url: string }
  /** References to the list of sources. */
  | { readonly kind: "cites"; readonly numbers: readonly number[] };

/** A line. */
export type Line = readonly Inline[];

export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string; readonly id: string }
  | { readonly kind: "paragraph"; readonly line: Line }
  | { readonly kind: "warning"; readonly line: Line }
  | { readonly kind: "list"; readonly items: readonly Line[] }
  /** `lead` cells name their rows. */
  | { readonly kind: "table"; readonly head: readonly string[]; readonly rows: readonly (readonly Line[])[] }
  | { readonly kind: "code"; readonly language: string; readonly text: string }
  | { readonly kind: "fold"; readonly summary: string; readonly blocks: readonly Block[] }
  | { readonly kind: "graph" }
  /** The list that `cites` point to, numbered from 1 on. */
  | { readonly kind: "sources"; readonly items: readonly Line[] };

/** A line of one text. */
export function text(value: string): Inline {
  return { kind: "text", text: value };
}

/** A heading of a section. */
export function heading(level: 1 | 2 | 3, value: string, id: string): Block {
  return { kind: "heading", level, text: value, id };
}
