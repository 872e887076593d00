/**
 * Runs tasks of one key one after another, and tasks of different keys side by side. Of the tasks that wait for the
 * same key only one is kept: each reads the state of the world when it starts, so the first that waits does for all.
 */
export interface KeyedQueue<T> {
  /** What the task, or the one that waits already, returns or throws. A failed task does not hold up the next. */
  run(key: string, task: () => Promise<T>): Promise<T>;
  /** In the same line, but never left out for another: what a person ordered is done each time. */
  runEach<U>(key: string, task: () => Promise<U>): Promise<U>;
}

interface Line<T> {
  running: Promise<unknown>;
  /** Not started yet. */
  waiting: Promise<T> | undefined;
}

/**
 * Two deliveries about one issue (opened, then quickly edited) must not both find that there is no comment yet, and
 * thirty quick edits need not be thirty triages. One process is enough for that here; several need the store's lock.
 */
export function createKeyedQueue<T>(): KeyedQueue<T> {
  const lines = new Map<string, Line<T>>();

  const lineOf = (key: string): Line<T> => {
    const line = lines.get(key) ?? { running: Promise.resolve(), waiting: undefined };
    lines.set(key, line);
    return line;
  };

  /** Appends to the line; it is dropped once its last task has ended. */
  const append = <U>(key: string, line: Line<T>, task: () => Promise<U>): Promise<U> => {
    const result = line.running.then(task);
    const ended = result.then(
      () => undefined,
      () => undefined,
    );
    line.running = ended;
    void ended.then(() => {
      if (line.running === ended) lines.delete(key);
    });
    return result;
  };

  return {
    run(key, task) {
      const line = lineOf(key);
      line.waiting ??= append(key, line, () => {
        line.waiting = undefined;
        return task();
      });
      return line.waiting;
    },
    runEach(key, task) {
      return append(key, lineOf(key), task);
    },
  };
}
