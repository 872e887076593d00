/** How far long work has come, as a bar on a terminal; nothing at all elsewhere. */
import type { Terminal } from "./terminal.ts";

/** A bar that is moved on as work is done. */
export interface Progress {
  /** `total` null: not known, and the bar counts only. Cheap: written at most ten times a second. */
  readonly move: (done: number, total: number | null) => void;
  /** Takes the bar away; may be called twice. */
  readonly end: () => void;
}

const WIDTH = 24;
const PAUSE_MS = 100;

/** A bar named `label`; on what is no terminal it does nothing. */
export function createProgress(label: string, { status, clock }: Pick<Terminal, "status" | "clock">): Progress {
  if (status === undefined) return { move: nothing, end: nothing };
  const started = clock();
  let writtenAt = -Infinity;
  return {
    move(done, total) {
      const now = clock();
      if (now - writtenAt < PAUSE_MS && done !== total) return;
      writtenAt = now;
      status(renderBar(label, done, total, now - started));
    },
    end() {
      status("");
    },
  };
}

function nothing(): void {
  // Nobody looks.
}

/** `reading  ███████░░░░░░░  120 of 400  30%  12 s left`. Pure. */
export function renderBar(label: string, done: number, total: number | null, elapsedMs: number): string {
  if (total === null || total <= 0) return `${label}  ${done}  ${toSeconds(elapsedMs)}`;
  const share = Math.min(1, done / total);
  const full = Math.round(share * WIDTH);
  const left = share > 0.02 ? `  ${toSeconds((elapsedMs / share) * (1 - share))} left` : "";
  return `${label}  ${"█".repeat(full)}${"░".repeat(WIDTH - full)}  ${done} of ${total}  ${Math.round(share * 100)}%${left}`;
}

function toSeconds(ms: number): string {
  return ms >= 90_000 ? `${Math.round(ms / 60_000)} min` : `${Math.round(ms / 1000)} s`;
}
