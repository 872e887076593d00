/** Ending on a signal: the first ends what is under way, the second ends at once. */

export interface Signals {
  on(signal: "SIGTERM" | "SIGINT", listener: () => void): unknown;
}

/** `exit` is called with 0 after an orderly end, with 1 after a fault in it or a second signal. */
export function onSignal(process: Signals, stop: () => Promise<void>, exit: (code: number) => void): void {
  let isStopping = false;
  const signalled = (): void => {
    if (isStopping) {
      exit(1);
      return;
    }
    isStopping = true;
    stop().then(
      () => {
        exit(0);
      },
      () => {
        exit(1);
      },
    );
  };
  process.on("SIGTERM", signalled);
  process.on("SIGINT", signalled);
}
