/**
 * Webhooks go before work. Both share one thread, and GitHub waits ten seconds for an acknowledgement but for ever for a
 * comment; so whoever works asks here before each call to GitHub, which cuts the work into pieces of a few milliseconds.
 */
export interface Intake {
  /** Takes one webhook in; until it is answered, work that asks waits. */
  readonly run: <T>(take: () => Promise<T>) => Promise<T>;
  /** At once where no webhook is being taken in; else when the last one is answered, or after `patienceMs`. */
  readonly quiet: () => Promise<void>;
}

/** A database that is away keeps webhooks waiting for seconds; work must not stand still so long. */
const PATIENCE_MS = 100;

export function createIntake(patienceMs = PATIENCE_MS): Intake {
  let underWay = 0;
  const waiting = new Set<() => void>();
  return {
    async run(take) {
      underWay++;
      try {
        return await take();
      } finally {
        underWay--;
        if (underWay === 0) for (const proceed of waiting) proceed();
      }
    },
    async quiet() {
      if (underWay === 0) return;
      await new Promise<void>((resolve) => {
        const proceed = (): void => {
          clearTimeout(timer);
          waiting.delete(proceed);
          resolve();
        };
        const timer = setTimeout(proceed, patienceMs);
        waiting.add(proceed);
      });
    },
  };
}
