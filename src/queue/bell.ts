/** Waits that can be cut short. */
export interface Bell {
  /** Ends all waits; if nobody waits, the next wait ends at once. */
  readonly ring: () => void;
  /** Until it rings, at most so many milliseconds. */
  wait(ms: number): Promise<void>;
}

export function createBell(): Bell {
  let rung = false;
  let end: (() => void) | undefined;
  return {
    ring() {
      rung = true;
      end?.();
    },
    wait(ms) {
      return new Promise((resolve) => {
        const finish = (): void => {
          clearTimeout(timer);
          end = undefined;
          rung = false;
          resolve();
        };
        const timer = setTimeout(finish, ms);
        end = finish;
        if (rung) finish();
      });
    },
  };
}
