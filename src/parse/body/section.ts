import type { FieldKind } from "../../domain/report.ts";
import type { Piece } from "./scan-pieces.ts";

/** A heading and what stands below it, up to the next one. */
export interface Section {
  readonly kind: FieldKind;
  /** As written, without marks; "" before any heading. */
  readonly heading: string;
  /** 1 to 6 for `#`, 0 for bold, -1 before any heading. */
  readonly level: number;
  readonly pieces: readonly Piece[];
}
